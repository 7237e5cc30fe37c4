import { expect } from '@jest/globals';
import type { Finding, Reality, Step } from '../state.js';

/** Begins to count anew, and writes some 25 MB. */
export const WRITE: readonly Step[] = [
  "SELECT pg_stat_reset_shared('wal')",
  // Up to 14 a process of its own keeps the statistics, and resets them when it gets round to it.
  { until: 'SELECT clock_timestamp() - stats_reset < interval $$2.5 s$$ FROM pg_stat_wal' },
  'CREATE TABLE written AS SELECT n, repeat($$x$$, 1000) AS text FROM generate_series(1, 25000) AS n',
  { until: 'SELECT wal_bytes > 20000000 AND clock_timestamp() - stats_reset > interval $$2.6 s$$ FROM pg_stat_wal' },
];

function capped(evidence: Finding['evidence']): Finding {
  return {
    rule: 'slot-wal-cap',
    severity: 'warning',
    object: 'setting:max_slot_wal_keep_size',
    ...(evidence === undefined ? {} : { evidence }),
  };
}

export const slotWalCap: Reality = {
  rule: 'slot-wal-cap',
  states: [
    {
      name: 'no WAL is retained for slots, and a slot has been lost already',
      majors: { from: 13 },
      verdict: 'warn',
      given: [
        "ALTER SYSTEM SET max_slot_wal_keep_size = '0'",
        { reload: true },
        "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')",
        'CREATE TABLE filler ()',
        'SELECT pg_switch_wal()',
        'CREATE TABLE more_filler ()',
        'SELECT pg_switch_wal()',
        'CHECKPOINT',
      ],
      finds: [
        capped({ max_slot_wal_keep_size_bytes: 0 }),
        { rule: 'slot-health', severity: 'warning', object: 'slot:till_cdc', evidence: { wal_status: 'lost' } },
      ],
    },
    {
      name: 'less than the server writes during an outage',
      majors: { from: 14 },
      verdict: 'warn',
      given: ["ALTER SYSTEM SET max_slot_wal_keep_size = '1MB'", { reload: true }, ...WRITE],
      inputs: { 'max-outage': '1m' },
      finds: [capped({ max_slot_wal_keep_size_bytes: 1_048_576, wal_per_hour_bytes: expect.any(Number), max_outage_ms: 60_000 })],
      remedy: {},
    },
    {
      name: 'more than the server writes during an outage',
      majors: { from: 14 },
      verdict: 'pass',
      given: ["ALTER SYSTEM SET max_slot_wal_keep_size = '10GB'", { reload: true }, ...WRITE],
      inputs: { 'max-outage': '10s' },
    },
    {
      name: 'nothing but what the server keeps for itself, which is more',
      majors: { from: 14 },
      verdict: 'pass',
      given: ["ALTER SYSTEM SET max_slot_wal_keep_size = '0'", "ALTER SYSTEM SET wal_keep_size = '10GB'", { reload: true }, ...WRITE],
      inputs: { 'max-outage': '10s' },
    },
    {
      name: 'a limit, and a product that asks for none',
      // The product supports nothing newer.
      majors: { from: 13, to: 17 },
      verdict: 'pass',
      bare: true,
      // The slot shows that its plugin is installed.
      given: ["SELECT pg_create_logical_replication_slot('other_task', 'test_decoding')", "ALTER SYSTEM SET max_slot_wal_keep_size = '100GB'", { reload: true }],
      inputs: { consumer: 'aws-dms' },
      notices: [{ rule: 'slot-wal-cap', severity: 'notice', object: 'setting:max_slot_wal_keep_size' }],
      trials: [{ does: 'create-slot' }],
    },
  ],
};
