import { expect } from '@jest/globals';
import { WRITE } from '../server/slot-wal-cap.js';
import type { Finding, Reality, Step } from '../state.js';

/** A slot that nobody reads, for which the server has retained four segments of WAL. */
const BEHIND: readonly Step[] = [
  "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')",
  'CREATE TABLE filler ()',
  'SELECT pg_switch_wal()',
  'CREATE TABLE second_filler ()',
  'SELECT pg_switch_wal()',
  'CREATE TABLE third_filler ()',
  'SELECT pg_switch_wal()',
  'CREATE TABLE fourth_filler ()',
  'SELECT pg_switch_wal()',
];

const RUNS_OUT: Finding = {
  rule: 'slot-runway',
  severity: 'warning',
  object: 'slot:till_cdc',
  evidence: { safe_wal_size_bytes: expect.any(Number), lasts_ms: expect.any(Number), active: false },
};

function limit(size: string): readonly Step[] {
  return [`ALTER SYSTEM SET max_slot_wal_keep_size = '${size}'`, { reload: true }];
}

export const slotRunway: Reality = {
  rule: 'slot-runway',
  states: [
    {
      name: 'a slot is near its end',
      majors: { from: 14 },
      verdict: 'warn',
      given: [...limit('64MB'), ...WRITE, ...BEHIND],
      inputs: { 'max-outage': '1m' },
      finds: [{ rule: 'slot-wal-cap', severity: 'warning' }, RUNS_OUT],
      // One more segment, and it is gone.
      trials: [{ does: 'see', query: 'SELECT safe_wal_size > 100000000 FROM pg_replication_slots', fails: { answers: false } }],
      remedy: {},
    },
    {
      name: 'a slot is as far behind, and there is much room',
      majors: { from: 14 },
      verdict: 'pass',
      given: [...limit('10GB'), ...WRITE, ...BEHIND],
      inputs: { 'max-outage': '10s' },
    },
    {
      name: 'a slot is as far behind, and nothing is ever removed',
      majors: { from: 14 },
      verdict: 'pass',
      given: [...WRITE, ...BEHIND],
      inputs: { 'max-outage': '1h' },
    },
  ],
};
