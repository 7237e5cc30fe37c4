import { expect } from '@jest/globals';
import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

const ORDERS_CDC = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')";

export const slotAhead: Reality = {
  rule: 'slot-ahead',
  states: [
    {
      name: 'a client has confirmed a position of another server',
      verdict: 'fail',
      given: [ORDERS_CDC, { confirms: 'orders_cdc', beyond: 50_000_000 }],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-ahead', object: 'slot:orders_cdc', evidence: { ahead_bytes: expect.any(Number) } }],
      trials: [{ ...streamOrders({ arrives: [] }), slot: 'orders_cdc', makesSlot: true }],
      remedy: { losing: true },
    },
    {
      name: 'a consumer has confirmed everything there is',
      verdict: 'pass',
      given: [
        ORDERS_CDC,
        "SELECT pg_create_logical_replication_slot('other_cdc', 'pgoutput')",
        "SELECT pg_replication_slot_advance('orders_cdc', pg_current_wal_lsn())",
      ],
      majors: { from: 11 },
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'a slot that nothing has read yet',
      verdict: 'pass',
      given: [ORDERS_CDC],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
  ],
};
