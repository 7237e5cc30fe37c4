import type { Reality, StreamTrial } from '../state.js';
import { streamOrders } from '../usual.js';

function planned(fails?: StreamTrial['fails']): StreamTrial {
  return { ...streamOrders(fails), planned: true };
}

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
