import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

/** What a copy of a larger table is: one statement that takes its time. */
const COPY = 'SELECT o.*, pg_sleep(1.5) FROM orders o';

export const roleSettings: Reality = {
  rule: 'role-settings',
  states: [
    {
      name: 'time limits that end a copy, each set at another level',
      verdict: 'warn',
      database: 'limits',
      given: [
        "ALTER ROLE cdc SET statement_timeout = '1s'",
        "ALTER DATABASE limits SET idle_in_transaction_session_timeout = '5min'",
        'ALTER ROLE cdc IN DATABASE limits SET lock_timeout = 3000',
      ],
      finds: [
        { rule: 'role-settings', severity: 'warning', object: 'setting:statement_timeout', evidence: { value: '1s', level: 'role' } },
        { rule: 'role-settings', severity: 'warning', object: 'setting:idle_in_transaction_session_timeout', evidence: { value: '5min', level: 'database' } },
        { rule: 'role-settings', severity: 'warning', object: 'setting:lock_timeout', evidence: { value: '3s', level: 'role-in-database' } },
      ],
      trials: [{ does: 'log-in', runs: COPY, fails: { code: '57014' } }],
      remedy: {},
    },
    {
      name: 'time limits of newer versions',
      verdict: 'warn',
      majors: { from: 17 },
      given: ["ALTER ROLE cdc SET transaction_timeout = '1s'", "ALTER ROLE cdc SET idle_session_timeout = '10min'"],
      finds: [
        { rule: 'role-settings', severity: 'warning', object: 'setting:idle_session_timeout' },
        { rule: 'role-settings', severity: 'warning', object: 'setting:transaction_timeout', evidence: { value: '1s', level: 'role' } },
      ],
      trials: [{ does: 'log-in', runs: COPY, fails: { code: '25P04' } }],
      remedy: {},
    },
    {
      name: 'another role, judged by what the catalogs say of it',
      verdict: 'warn',
      given: ["CREATE ROLE pipeline LOGIN REPLICATION PASSWORD 'sesame'", 'GRANT SELECT ON orders TO pipeline', "ALTER ROLE pipeline SET statement_timeout = '1s'"],
      inputs: { role: 'pipeline' },
      finds: [{ rule: 'role-settings', severity: 'warning', object: 'setting:statement_timeout', evidence: { value: '1s', level: 'role' } }],
      trials: [{ does: 'log-in', as: 'pipeline', runs: 'SELECT pg_sleep(1.5)', fails: { code: '57014' } }],
      remedy: {},
    },
    {
      name: 'the role becomes another one, which may read the tables',
      verdict: 'pass',
      given: ['CREATE ROLE readers', 'GRANT readers TO cdc', 'GRANT SELECT ON orders TO readers', 'ALTER ROLE cdc SET role = readers'],
      notices: [{ rule: 'role-settings', severity: 'notice', object: 'setting:role', evidence: { value: 'readers', level: 'role' } }],
      trials: [{ does: 'log-in', runs: 'SELECT * FROM orders' }, streamOrders()],
    },
    {
      name: 'a limit of a day, a limit that is lifted for the role, and a role that may only read',
      verdict: 'pass',
      database: 'limits',
      given: [
        "ALTER DATABASE limits SET idle_in_transaction_session_timeout = '1d'",
        "ALTER DATABASE limits SET statement_timeout = '1s'",
        'ALTER ROLE cdc SET statement_timeout = 0',
        'ALTER ROLE cdc SET default_transaction_read_only = on',
        "ALTER ROLE cdc SET application_name = 'a secret of the application'",
      ],
      trials: [{ does: 'log-in', runs: COPY }, streamOrders()],
    },
  ],
};
