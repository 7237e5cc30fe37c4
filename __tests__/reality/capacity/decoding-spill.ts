import type { Reality, Step } from '../state.js';

/** A slot whose consumer decodes one transaction with so little memory that it goes through a file; 14 counts a moment later. */
export const SPILLED: readonly Step[] = [
  "SELECT pg_create_logical_replication_slot('till_cdc', 'test_decoding')",
  'CREATE TABLE loaded AS SELECT n, repeat($$x$$, 100) AS text FROM generate_series(1, 3000) AS n',
  "SET logical_decoding_work_mem = '64kB'; SELECT count(*) FROM pg_logical_slot_get_changes('till_cdc', NULL, NULL)",
  { until: 'SELECT spill_bytes > 0 FROM pg_stat_replication_slots WHERE slot_name = $$till_cdc$$' },
];

export const decodingSpill: Reality = {
  rule: 'decoding-spill',
  states: [
    {
      name: 'a slot for which most went through files',
      majors: { from: 14 },
      verdict: 'pass',
      given: SPILLED,
      notices: [{ rule: 'decoding-spill', severity: 'notice', object: null, evidence: { slots: ['till_cdc'], transactions: 1 } }],
    },
    {
      name: 'a slot for which everything fitted into memory',
      majors: { from: 14 },
      verdict: 'pass',
      given: [
        "SELECT pg_create_logical_replication_slot('till_cdc', 'test_decoding')",
        'CREATE TABLE loaded AS SELECT n, repeat($$x$$, 100) AS text FROM generate_series(1, 3000) AS n',
        "SELECT count(*) FROM pg_logical_slot_get_changes('till_cdc', NULL, NULL)",
      ],
    },
  ],
};
