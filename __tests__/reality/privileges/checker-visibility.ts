import type { Reality } from '../state.js';

const WRITING = { hold: "BEGIN; INSERT INTO orders VALUES (100, 'open')" };

export const checkerVisibility: Reality = {
  rule: 'checker-visibility',
  states: [
    {
      name: 'a slot has to be created, and another role has a transaction open',
      verdict: 'pass',
      given: [WRITING],
      notices: [{ rule: 'checker-visibility', severity: 'notice', object: 'role:cdc', evidence: { pg_read_all_stats: false, hidden_transactions: 1 } }],
      // The slot would wait for that transaction.
      trials: [{ does: 'log-in' }],
    },
    {
      name: 'another role has a transaction open, and the slot is there',
      verdict: 'pass',
      given: ["SELECT pg_create_logical_replication_slot('planned', 'pgoutput')", WRITING],
      inputs: { slot: 'planned' },
      trials: [
        {
          does: 'stream',
          slot: 'planned',
          writes: ["INSERT INTO orders VALUES (2, 'second')"],
          receives: [{ kind: 'insert', table: 'orders', values: { id: 2 } }],
        },
      ],
    },
  ],
};
