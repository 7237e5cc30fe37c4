import type { Reality, Step, StreamTrial } from '../state.js';
import { streamOrders } from '../usual.js';

function planned(fails?: StreamTrial['fails']): StreamTrial {
  return { ...streamOrders(fails), planned: true };
}

/** A slot with failover, which a standby keeps in step with its primary. */
const SYNCHRONIZED: readonly Step[] = [
  "SELECT pg_create_physical_replication_slot('standby')",
  "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput', false, false, true)",
  { standby: { hot_standby_feedback: 'on', primary_slot_name: 'standby', sync_replication_slots: 'on' } },
];

export const slotConflict: Reality = {
  rule: 'slot-conflict',
  states: [
    {
      name: 'the planned name is that of a slot of another database, which its own consumer reads',
      verdict: 'fail',
      given: [
        { sql: 'CREATE DATABASE till', database: 'postgres' },
        { sql: 'CREATE PUBLICATION feed', database: 'till' },
        { sql: "SELECT pg_create_logical_replication_slot('debezium', 'pgoutput')", database: 'till' },
        { reader: 'debezium', database: 'till' },
      ],
      inputs: { slot: 'debezium' },
      finds: [{ rule: 'slot-conflict', object: 'slot:debezium', evidence: { database: 'till', plugin: 'pgoutput' } }],
      trials: [planned({ message: /replication slot "debezium"/ })],
      remedy: {},
    },
    {
      name: 'the planned name is that of a physical slot',
      verdict: 'fail',
      given: ["SELECT pg_create_physical_replication_slot('orders_cdc')"],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-conflict', evidence: { type: 'physical', database: null } }],
      trials: [planned({ code: '55000' })],
      remedy: {},
    },
    {
      name: 'the planned slot has another output plugin',
      verdict: 'fail',
      given: ["SELECT pg_create_logical_replication_slot('orders_cdc', 'test_decoding')"],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-conflict', evidence: { plugin: 'test_decoding' } }],
      trials: [planned({ code: '22023' })],
      remedy: {},
    },
    {
      name: 'the planned slot is one that a standby synchronizes from its primary',
      majors: { from: 17 },
      verdict: 'fail',
      given: SYNCHRONIZED,
      inputs: { slot: 'orders_cdc' },
      finds: [
        { rule: 'wal-level', status: 'unknown' },
        { rule: 'slot-conflict', object: 'slot:orders_cdc', evidence: { synced: true } },
      ],
      trials: [planned({ message: /replication slot "orders_cdc"/ })],
      remedy: { inputs: ({ port }) => ({ port: String(port) }) },
    },
    {
      name: 'a slot of its own on a standby that synchronizes others',
      majors: { from: 17 },
      verdict: 'warn',
      given: SYNCHRONIZED,
      inputs: { slot: 'standby_cdc' },
      finds: [{ rule: 'wal-level', status: 'unknown' }],
      trials: [planned()],
    },
    {
      name: 'slots of other databases, plugins and kinds under other names',
      verdict: 'pass',
      given: [
        { sql: 'CREATE DATABASE till', database: 'postgres' },
        { sql: "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')", database: 'till' },
        "SELECT pg_create_logical_replication_slot('orders_json', 'test_decoding')",
        "SELECT pg_create_physical_replication_slot('standby')",
        "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')",
      ],
      inputs: { slot: 'orders_cdc' },
      trials: [planned()],
    },
  ],
};
