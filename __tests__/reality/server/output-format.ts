import type { Reality, StreamTrial } from '../state.js';
import { streamOrders } from '../usual.js';

const TABLE = 'CREATE TABLE readings (id serial PRIMARY KEY, taken date, took interval, measured float8)';

const READINGS: StreamTrial = {
  does: 'stream',
  writes: ["INSERT INTO readings (taken, took, measured) VALUES ('2026-02-03', '1 day 02:03:04', 1.0 / 3)"],
  receives: [
    { kind: 'insert', table: 'readings', values: { taken: new Date(2026, 1, 3), took: { days: 1, hours: 2, minutes: 3, seconds: 4 }, measured: 1 / 3 } },
  ],
};

export const outputFormat: Reality = {
  rule: 'output-format',
  states: [
    {
      name: 'every format is set to something else, each at another level',
      verdict: 'warn',
      database: 'formats',
      given: [
        TABLE,
        'ALTER PUBLICATION feed ADD TABLE readings',
        'ALTER DATABASE formats SET bytea_output = escape',
        "ALTER ROLE cdc SET DateStyle = 'SQL, DMY'",
        'ALTER ROLE cdc IN DATABASE formats SET IntervalStyle = iso_8601',
        'ALTER ROLE cdc SET extra_float_digits = -5',
      ],
      finds: [
        { rule: 'output-format', severity: 'warning', object: 'setting:bytea_output', evidence: { value: 'escape', level: 'database', expected: 'hex' } },
        { rule: 'output-format', severity: 'warning', object: 'setting:DateStyle', evidence: { value: 'SQL, DMY', level: 'role' } },
        { rule: 'output-format', severity: 'warning', object: 'setting:IntervalStyle', evidence: { value: 'iso_8601', level: 'role-in-database' } },
        { rule: 'output-format', severity: 'warning', object: 'setting:extra_float_digits', evidence: { value: '-5', level: 'role' } },
      ],
      trials: [
        {
          ...READINGS,
          fails: { arrives: [{ kind: 'insert', table: 'readings', values: { measured: 0.3333333333 } }] },
        },
      ],
      remedy: {},
    },
    {
      name: 'another role, judged by what the catalogs say of it',
      verdict: 'warn',
      given: ["CREATE ROLE pipeline LOGIN REPLICATION PASSWORD 'sesame'", 'GRANT SELECT ON orders TO pipeline', "ALTER ROLE pipeline SET DateStyle = 'German'", "ALTER ROLE cdc SET DateStyle = 'SQL'"],
      inputs: { role: 'pipeline', probe: 'none' },
      finds: [{ rule: 'output-format', severity: 'warning', object: 'setting:DateStyle', evidence: { value: 'German', level: 'role' } }],
      trials: [streamOrders()],
    },
    {
      name: 'what the database has is reset for the role',
      verdict: 'pass',
      majors: { from: 12 },
      database: 'formats',
      given: [
        TABLE,
        'ALTER PUBLICATION feed ADD TABLE readings',
        "ALTER DATABASE formats SET DateStyle = 'SQL, DMY'",
        'ALTER DATABASE formats SET IntervalStyle = sql_standard',
        'ALTER DATABASE formats SET extra_float_digits = 0',
        "ALTER ROLE cdc IN DATABASE formats SET DateStyle = 'ISO'",
        'ALTER ROLE cdc SET IntervalStyle = postgres',
        'ALTER ROLE cdc SET extra_float_digits = 3',
      ],
      trials: [READINGS],
    },
    {
      name: 'floating-point numbers are rounded by default',
      verdict: 'pass',
      majors: { to: 11 },
    },
  ],
};
