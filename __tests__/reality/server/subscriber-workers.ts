import type { Reality } from '../state.js';

export const subscriberWorkers: Reality = {
  rule: 'subscriber-workers',
  unseen: 'no profile that the tests can name is a subscription',
  states: [{ name: 'a consumer that is no subscription', verdict: 'pass', skipped: true }],
};
