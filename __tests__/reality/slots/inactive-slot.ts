import { expect } from '@jest/globals';
import type { Finding, QueryTrial, Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

const OLD_CDC = "SELECT pg_create_logical_replication_slot('old_cdc', 'pgoutput')";

const FALL_BEHIND: readonly Step[] = [
  'CREATE TABLE noted AS SELECT pg_walfile_name(pg_current_wal_lsn()) AS name',
  'SELECT pg_switch_wal()',
  'CREATE TABLE filler ()',
  'CHECKPOINT',
];

/** Whether the segment that the slot began in is gone. */
const WAL_FREED: QueryTrial = {
  does: 'see',
  query: 'SELECT NOT EXISTS (SELECT FROM pg_ls_waldir() AS segment JOIN noted USING (name))',
  fails: { answers: false },
};

function inactive(severity: Finding['severity'], evidence: Finding['evidence']): Finding {
  return { rule: 'inactive-slot', ...(severity === undefined ? {} : { severity }), object: 'slot:old_cdc', evidence: { retained_bytes: expect.any(Number), ...evidence } };
}

export const inactiveSlot: Reality = {
  rule: 'inactive-slot',
  states: [
    {
      name: 'a slot without a client retains more than its owner allows',
      verdict: 'fail',
      given: [OLD_CDC, ...FALL_BEHIND],
      inputs: { 'inactive-slot-error': '100KB' },
      finds: [inactive('error', { plugin: 'pgoutput', database: 'shop' })],
      trials: [WAL_FREED],
      remedy: { losing: true, byHand: ['CHECKPOINT'] },
    },
    {
      name: 'the slot of a standby that is gone retains more than a healthy one',
      verdict: 'warn',
      given: ["SELECT pg_create_physical_replication_slot('old_cdc', true)", ...FALL_BEHIND],
      inputs: { 'inactive-slot-warning': '100KB' },
      finds: [inactive('warning', { type: 'physical', database: null })],
      remedy: { losing: true },
    },
    {
      name: 'the planned slot has no client yet, another one is within the limit, and a third retains nothing',
      verdict: 'pass',
      given: [
        "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')",
        "SELECT pg_create_physical_replication_slot('standby')",
        "SELECT pg_create_physical_replication_slot('rds_eu_west_1_db_replica', true)",
        ...FALL_BEHIND,
        OLD_CDC,
      ],
      inputs: { slot: 'orders_cdc', 'inactive-slot-warning': '1MiB' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'a slot that is read, however slowly',
      verdict: 'pass',
      given: [OLD_CDC, { stuckReader: 'old_cdc' }, ...FALL_BEHIND],
      inputs: { 'inactive-slot-warning': '1KB' },
    },
  ],
};
