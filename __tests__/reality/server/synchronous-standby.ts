import type { Reality, StatementsTrial, Step } from '../state.js';

/** What the tests themselves write does not wait; what the trial writes may. */
const ASYNCHRONOUS: Step = "ALTER SYSTEM SET synchronous_commit = 'local'";

const COMMIT: StatementsTrial = {
  does: 'statements',
  statements: ["SET synchronous_commit = 'on'; INSERT INTO orders SELECT max(id) + 1, 'committed' FROM orders"],
};

export const synchronousStandby: Reality = {
  rule: 'synchronous-standby',
  states: [
    {
      name: 'any walsender is a synchronous standby, and the consumer hangs',
      verdict: 'warn',
      given: [
        ASYNCHRONOUS,
        "ALTER SYSTEM SET synchronous_standby_names = '*'",
        { reload: true },
        "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')",
        { stuckReader: 'orders_cdc' },
      ],
      inputs: { slot: 'orders_cdc' },
      finds: [
        {
          rule: 'synchronous-standby',
          severity: 'warning',
          object: 'setting:synchronous_standby_names',
          evidence: { synchronous_standby_names: '*' },
        },
      ],
      trials: [{ ...COMMIT, fails: { waits: true } }],
      remedy: {},
    },
    {
      name: 'a list of standbys, none of which is the consumer that hangs',
      verdict: 'pass',
      given: [
        ASYNCHRONOUS,
        `ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (replica_1, "Replica, 2")'`,
        { reload: true },
        "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')",
        { stuckReader: 'orders_cdc' },
      ],
      inputs: { slot: 'orders_cdc' },
      trials: [{ does: 'see', query: "SELECT sync_state = 'async' FROM pg_stat_replication WHERE application_name = 'test-client'" }],
    },
  ],
};
