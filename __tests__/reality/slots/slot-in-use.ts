import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

const ORDERS_CDC = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')";

export const slotInUse: Reality = {
  rule: 'slot-in-use',
  states: [
    {
      name: 'the consumer of another role reads the planned slot',
      verdict: 'fail',
      given: ["CREATE ROLE search LOGIN REPLICATION PASSWORD 'sesame'", ORDERS_CDC, { reader: 'orders_cdc', as: 'search' }],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-in-use', object: 'slot:orders_cdc', evidence: { role: 'search', application_name: 'test-consumer' } }],
      trials: [{ ...streamOrders({ code: '55006' }), planned: true }],
      remedy: {},
    },
    {
      name: 'the pipeline itself reads the planned slot, and there is no room for another',
      verdict: 'pass',
      given: [{ restart: { max_replication_slots: '1', max_wal_senders: '2' } }, ORDERS_CDC, { reader: 'orders_cdc' }],
      inputs: { slot: 'orders_cdc' },
      notices: [{ rule: 'slot-in-use', severity: 'notice', object: 'slot:orders_cdc', evidence: { role: 'cdc' } }],
      trials: [{ does: 'see', query: "SELECT active FROM pg_replication_slots WHERE slot_name = 'orders_cdc'" }],
    },
    {
      name: 'the consumer of another role reads a slot of its own',
      verdict: 'pass',
      given: [
        "CREATE ROLE search LOGIN REPLICATION PASSWORD 'sesame'",
        ORDERS_CDC,
        "SELECT pg_create_logical_replication_slot('search_cdc', 'pgoutput')",
        { reader: 'search_cdc', as: 'search' },
      ],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), planned: true }],
    },
  ],
};
