import type { Reality } from '../state.js';

const CREATING = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')";
const BEGUN = "SELECT active AND confirmed_flush_lsn IS NULL FROM pg_replication_slots WHERE slot_name = 'orders_cdc'";

export const slotIncomplete: Reality = {
  rule: 'slot-incomplete',
  states: [
    {
      name: 'the planned slot is being created, and waits for a transaction that has written',
      verdict: 'warn',
      given: [{ hold: 'BEGIN; CREATE TABLE open ()' }, { unfinished: CREATING, as: 'cdc' }, { until: BEGUN }],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-incomplete', severity: 'warning', object: 'slot:orders_cdc', evidence: { confirmed_flush_lsn: false, active: true, planned: true } }],
      trials: [{ does: 'see', query: BEGUN }],
    },
    {
      name: 'a physical slot that reserves nothing, and a logical one that nothing has read yet',
      verdict: 'pass',
      given: ["SELECT pg_create_physical_replication_slot('standby')", CREATING],
      inputs: { slot: 'orders_cdc' },
    },
  ],
};
