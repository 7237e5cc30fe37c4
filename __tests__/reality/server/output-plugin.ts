import type { Reality } from '../state.js';

export const outputPlugin: Reality = {
  rule: 'output-plugin',
  unseen: 'no profile that the tests can name uses another plugin than pgoutput, which every server has',
  states: [{ name: 'pgoutput', verdict: 'pass' }],
};
