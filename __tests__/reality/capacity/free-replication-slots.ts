import type { Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

/** Slots of two other pipelines, one of which nobody reads, and of a standby. */
const OTHER_SLOTS: readonly Step[] = [
  { sql: `CREATE DATABASE "Till, ""2"""`, database: 'postgres' },
  { sql: "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')", database: 'Till, "2"' },
  "SELECT pg_create_logical_replication_slot('old_cdc', 'pgoutput')",
  "SELECT pg_create_physical_replication_slot('standby')",
];

export const freeReplicationSlots: Reality = {
  rule: 'free-replication-slots',
  states: [
    {
      name: 'all slots are in use',
      verdict: 'fail',
      given: [{ restart: { max_replication_slots: '3' } }, ...OTHER_SLOTS],
      finds: [
        {
          rule: 'free-replication-slots',
          object: 'setting:max_replication_slots',
          evidence: { max_replication_slots: 3, in_use: 3, free: 0, needed: 2 },
        },
      ],
      trials: [
        streamOrders({ code: '53400' }),
        {
          does: 'subscribe',
          tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text)',
          writes: [],
          until: 'SELECT count(*) = 1 FROM orders',
          fails: { message: /all replication slots are in use/ },
        },
      ],
      // A subscription copies each table through a slot of its own.
      inputs: { 'new-slots': '2' },
    },
    {
      name: 'the server has no slots',
      verdict: 'fail',
      given: [{ restart: { max_replication_slots: '0' } }],
      finds: [{ rule: 'free-replication-slots', evidence: { max_replication_slots: 0, free: 0 } }],
      trials: [streamOrders({ code: '55000' })],
    },
    {
      name: 'the pipeline makes more slots than are left',
      verdict: 'fail',
      given: [{ restart: { max_replication_slots: '4' } }, ...OTHER_SLOTS],
      inputs: { 'new-slots': '2' },
      finds: [{ rule: 'free-replication-slots', evidence: { free: 1, needed: 2 } }],
      trials: [
        {
          does: 'statements',
          statements: [
            "SELECT pg_create_logical_replication_slot(name, 'pgoutput', true) FROM unnest('{one,two}'::name[]) AS name",
          ],
          fails: { code: '53400' },
        },
      ],
    },
    {
      name: 'the role may not see the slots',
      verdict: 'warn',
      database: 'till',
      given: ['REVOKE SELECT ON pg_replication_slots FROM PUBLIC'],
      finds: [
        { rule: 'free-replication-slots', status: 'unknown' },
        { rule: 'free-wal-senders', status: 'unknown' },
        { rule: 'slot-health', status: 'unknown' },
        { rule: 'slot-lag', status: 'unknown' },
        { rule: 'slot-creation-blocked', status: 'unknown' },
        { rule: 'inactive-slot', status: 'unknown' },
        { rule: 'slot-failover', status: 'unknown' },
      ],
    },
    {
      name: 'one slot is left',
      verdict: 'pass',
      given: [{ restart: { max_replication_slots: '4' } }, ...OTHER_SLOTS],
    },
    {
      name: 'no slot is left, and the pipeline has its own already',
      verdict: 'pass',
      given: [
        { restart: { max_replication_slots: '4' } },
        ...OTHER_SLOTS,
        "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')",
      ],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'no slot is left, and the pipeline is reading its own',
      verdict: 'pass',
      given: [
        { restart: { max_replication_slots: '4', max_wal_senders: '4' } },
        ...OTHER_SLOTS,
        "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')",
        { reader: 'orders_cdc' },
      ],
      inputs: { slot: 'orders_cdc' },
      trials: [{ does: 'see', query: "SELECT active FROM pg_replication_slots WHERE slot_name = 'orders_cdc'" }],
    },
  ],
};
