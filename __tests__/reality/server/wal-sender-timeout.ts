import type { Reality } from '../state.js';

export const walSenderTimeout: Reality = {
  rule: 'wal-sender-timeout',
  states: [
    {
      name: 'the server waits for ever for a consumer that has gone',
      verdict: 'pass',
      given: ["ALTER SYSTEM SET wal_sender_timeout = '0'", { reload: true }],
      notices: [{ rule: 'wal-sender-timeout', severity: 'notice', object: 'setting:wal_sender_timeout', evidence: { wal_sender_timeout_ms: 0 } }],
      remedy: {},
    },
    {
      name: 'the role has no limit, whatever the server has',
      majors: { from: 12 },
      verdict: 'pass',
      given: ["ALTER ROLE cdc SET wal_sender_timeout = '0'"],
      notices: [{ rule: 'wal-sender-timeout', severity: 'notice', evidence: { wal_sender_timeout_ms: 0 } }],
      remedy: {},
    },
    {
      name: 'the role has a limit, and the server none',
      majors: { from: 12 },
      verdict: 'pass',
      given: ["ALTER SYSTEM SET wal_sender_timeout = '0'", { reload: true }, "ALTER ROLE cdc SET wal_sender_timeout = '2min'"],
    },
    {
      name: 'less than a product asks for',
      // The product supports nothing newer.
      majors: { from: 12, to: 17 },
      verdict: 'fail',
      bare: true,
      // The slot shows that its plugin is installed.
      given: ["SELECT pg_create_logical_replication_slot('other_task', 'test_decoding')", "ALTER ROLE cdc SET wal_sender_timeout = '5s'"],
      inputs: { consumer: 'aws-dms' },
      finds: [{ rule: 'wal-sender-timeout', object: 'setting:wal_sender_timeout', evidence: { wal_sender_timeout_ms: 5000, min_ms: 10_000 } }],
      trials: [{ does: 'see', query: 'SELECT NOT EXISTS (SELECT FROM pg_db_role_setting WHERE setconfig::text LIKE $$%wal_sender_timeout=5s%$$)', fails: { answers: false } }],
    },
  ],
};
