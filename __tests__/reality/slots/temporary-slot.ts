import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const temporarySlot: Reality = {
  rule: 'temporary-slot',
  states: [
    {
      name: 'a transaction that has written is open in another database',
      verdict: 'fail',
      given: [
        { sql: 'CREATE DATABASE till', database: 'postgres' },
        { hold: 'BEGIN; CREATE TABLE open ()', database: 'till' },
      ],
      inputs: { probe: 'slot' },
      finds: [{ rule: 'temporary-slot', object: null, evidence: { sqlstate: '55P03', plugin: 'pgoutput' } }],
      trials: [{ does: 'create-slot', fails: { code: '55P03' } }, streamOrders()],
      remedy: { byHand: [{ release: true }] },
    },
    {
      name: 'a transaction is prepared',
      verdict: 'fail',
      given: ["BEGIN; CREATE TABLE open (); PREPARE TRANSACTION 'forgotten'"],
      inputs: { probe: 'slot' },
      finds: [
        { rule: 'slot-creation-blocked', severity: 'warning' },
        { rule: 'temporary-slot', evidence: { sqlstate: '55P03' } },
      ],
      trials: [{ does: 'create-slot', fails: { code: '55P03' } }, streamOrders()],
      remedy: { byHand: ["ROLLBACK PREPARED 'forgotten'"] },
    },
    {
      name: 'nothing can be decoded',
      verdict: 'fail',
      given: [{ restart: { wal_level: 'replica' } }],
      inputs: { probe: 'slot' },
      finds: [{ rule: 'wal-level' }],
      trials: [{ does: 'create-slot', fails: { code: '55000' } }, streamOrders()],
    },
    {
      name: 'there is no sender to make a slot with',
      verdict: 'fail',
      given: [{ restart: { max_wal_senders: '0' } }],
      inputs: { probe: 'slot' },
      finds: [{ rule: 'replication-connection' }, { rule: 'free-wal-senders' }],
      trials: [{ does: 'create-slot', fails: { code: '53300' } }, streamOrders()],
    },
    {
      name: 'too few slots are left to try one',
      verdict: 'warn',
      given: [{ restart: { max_replication_slots: '1' } }],
      inputs: { probe: 'slot' },
      finds: [{ rule: 'temporary-slot', status: 'unknown' }],
    },
    {
      name: 'too few slots are left to try one, and the pipeline needs none',
      verdict: 'pass',
      skipped: true,
      given: ["SELECT pg_create_logical_replication_slot('orders_' || n, 'pgoutput') FROM generate_series(1, 9) n"],
      inputs: { probe: 'slot', slot: 'orders_1' },
      trials: [{ ...streamOrders(), slot: 'orders_1' }],
    },
    {
      name: 'a long transaction that only reads',
      verdict: 'pass',
      given: [{ hold: 'BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM orders' }],
      inputs: { probe: 'slot' },
      trials: [{ does: 'create-slot' }, streamOrders()],
    },
    {
      name: 'two connections are left to the role, which are all that a run has open at a time',
      verdict: 'pass',
      given: ['ALTER ROLE cdc CONNECTION LIMIT 2'],
      inputs: { probe: 'slot' },
      trials: [{ does: 'create-slot' }, streamOrders()],
    },
    {
      name: 'nobody asked for a slot to be tried',
      verdict: 'pass',
      skipped: true,
      given: [{ hold: 'BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM orders' }],
    },
  ],
};
