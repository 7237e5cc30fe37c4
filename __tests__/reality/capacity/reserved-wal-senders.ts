import type { Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

/** Slots of another pipeline and of a standby; nobody is connected to them. */
const INACTIVE: readonly Step[] = [
  "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')",
  "SELECT pg_create_physical_replication_slot('standby')",
];

export const reservedWalSenders: Reality = {
  rule: 'reserved-wal-senders',
  states: [
    {
      name: 'there is a walsender for the pipeline or for those who come back',
      verdict: 'warn',
      given: [{ restart: { max_wal_senders: '2' } }, ...INACTIVE],
      finds: [
        {
          rule: 'reserved-wal-senders',
          severity: 'warning',
          object: 'setting:max_wal_senders',
          evidence: { max_wal_senders: 2, in_use: 0, free: 2, inactive_slots: 2, needed: 1 },
        },
      ],
      // Once both are back, the pipeline would be refused.
      trials: [streamOrders(), { does: 'see', query: 'SELECT current_setting($$max_wal_senders$$)::int >= 3', fails: { answers: false } }],
      remedy: {},
    },
    {
      name: 'there is a walsender for everybody',
      verdict: 'pass',
      given: [{ restart: { max_wal_senders: '3' } }, ...INACTIVE],
    },
  ],
};
