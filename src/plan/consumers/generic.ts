import type { ConsumerProfile } from '../../target.js';

/** Any pgoutput consumer: makes its own slot when absent, copies the tables, streams inserts, updates and deletes. */
export const generic: ConsumerProfile = {
  name: 'generic',
  plugin: 'pgoutput',
  newSlots: 1,
  snapshot: true,
};
