import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

const ORDERS_CDC = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')";

export const slotExists: Reality = {
  rule: 'slot-exists',
  states: [
    {
      name: 'the consumer expects its slot, and nobody has made it',
      verdict: 'fail',
      inputs: { consumer: 'airbyte', slot: 'orders_cdc' },
      finds: [{ rule: 'slot-exists', object: 'slot:orders_cdc', evidence: { exists: false, made_by: 'user' } }],
      trials: [{ ...streamOrders({ code: '42704' }), slot: 'orders_cdc' }],
      remedy: {},
    },
    {
      name: 'the consumer expects its slot, and it is there',
      verdict: 'pass',
      given: [ORDERS_CDC],
      inputs: { consumer: 'airbyte', slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'the consumer makes its slot itself',
      verdict: 'pass',
      skipped: true,
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), planned: true }],
    },
  ],
};
