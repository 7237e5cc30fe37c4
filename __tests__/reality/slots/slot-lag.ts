import { expect } from '@jest/globals';
import type { Finding, QueryTrial, Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

const OLD_CDC = "SELECT pg_create_logical_replication_slot('old_cdc', 'pgoutput')";

/** Puts slots behind by a WAL segment, less what it held already, and shows that a checkpoint does not free it. */
const FALL_BEHIND: readonly Step[] = [
  'CREATE TABLE noted AS SELECT pg_walfile_name(pg_current_wal_lsn()) AS name',
  'SELECT pg_switch_wal()',
  'CREATE TABLE filler ()',
  'CHECKPOINT',
];

/** Whether the segment that slots began in is gone. */
const WAL_FREED: QueryTrial = {
  does: 'see',
  query: 'SELECT NOT EXISTS (SELECT FROM pg_ls_waldir() AS segment JOIN noted USING (name))',
  fails: { answers: false },
};

function behind(slot: string, severity: 'error' | 'warning', evidence: Finding['evidence']): Finding {
  return {
    rule: 'slot-lag',
    severity,
    object: `slot:${slot}`,
    evidence: { retained_bytes: expect.any(Number), ...evidence },
  };
}

export const slotLag: Reality = {
  rule: 'slot-lag',
  states: [
    {
      name: 'a slot nobody reads retains more than its owner allows',
      verdict: 'fail',
      given: [OLD_CDC, ...FALL_BEHIND],
      inputs: { 'slot-lag-error': '100KB' },
      finds: [behind('old_cdc', 'error', { active: false, database: 'shop' })],
      trials: [WAL_FREED],
      remedy: { losing: true, byHand: ['CHECKPOINT'] },
    },
    {
      name: 'a slot of another database, whose name is to be quoted, retains more than its owner allows',
      verdict: 'fail',
      given: [
        { sql: `CREATE DATABASE "Till, ""2"""`, database: 'postgres' },
        { sql: "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')", database: 'Till, "2"' },
        ...FALL_BEHIND,
      ],
      inputs: { 'slot-lag-error': '100KB' },
      finds: [behind('till_cdc', 'error', { active: false, database: 'Till, "2"' })],
      trials: [WAL_FREED],
      remedy: { losing: true, byHand: ['CHECKPOINT'] },
    },
    {
      name: 'the slot of a standby that is gone retains more than its owner allows',
      verdict: 'fail',
      given: ["SELECT pg_create_physical_replication_slot('standby', true)", ...FALL_BEHIND],
      inputs: { 'slot-lag-error': '100KB' },
      finds: [behind('standby', 'error', { active: false, database: null })],
      trials: [WAL_FREED],
      remedy: { byHand: ["SELECT pg_drop_replication_slot('standby')", 'CHECKPOINT'] },
    },
    {
      name: 'the planned slot retains more than its owner allows, and its reader is stuck',
      verdict: 'fail',
      given: [OLD_CDC, { stuckReader: 'old_cdc' }, ...FALL_BEHIND],
      inputs: { slot: 'old_cdc', 'slot-lag-error': '100KB' },
      finds: [behind('old_cdc', 'error', { active: true })],
      trials: [WAL_FREED],
      remedy: {
        byHand: [
          { release: true },
          { reader: 'old_cdc' },
          "INSERT INTO orders VALUES (2, 'second')",
          'CHECKPOINT',
          "INSERT INTO orders VALUES (3, 'third')",
          { until: "SELECT pg_current_wal_lsn() - restart_lsn < 100000 FROM pg_replication_slots WHERE slot_name = 'old_cdc'" },
          'CHECKPOINT',
        ],
      },
    },
    {
      name: 'a slot nobody reads retains more than is wholesome',
      verdict: 'warn',
      given: [OLD_CDC, ...FALL_BEHIND],
      inputs: { 'slot-lag-warning': '100KB' },
      finds: [behind('old_cdc', 'warning', { active: false })],
      remedy: { losing: true },
    },
    {
      name: 'one slot is over the warning, another over the error',
      verdict: 'fail',
      given: [OLD_CDC, ...FALL_BEHIND, 'SELECT pg_switch_wal()', "SELECT pg_create_logical_replication_slot('new_cdc', 'pgoutput')"],
      inputs: { 'slot-lag-warning': '1B', 'slot-lag-error': '100KB' },
      finds: [behind('old_cdc', 'error', {}), behind('new_cdc', 'warning', {})],
      trials: [WAL_FREED],
      remedy: { losing: true, byHand: ['CHECKPOINT'] },
    },
    {
      name: 'a slot that is behind, within the bounds',
      verdict: 'pass',
      given: [OLD_CDC, ...FALL_BEHIND],
      inputs: { slot: 'old_cdc', 'slot-lag-warning': '100MiB', 'slot-lag-error': '1GiB' },
      trials: [{ ...streamOrders(), slot: 'old_cdc' }],
    },
    {
      name: 'a slot that holds nothing back',
      verdict: 'pass',
      given: ["SELECT pg_create_physical_replication_slot('standby')", ...FALL_BEHIND],
      inputs: { 'slot-lag-warning': '1B', 'slot-lag-error': '1B' },
    },
  ],
};
