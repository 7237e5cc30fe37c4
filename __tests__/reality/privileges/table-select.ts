import type { Reality, Step, SubscriptionTrial } from '../state.js';
import { copyOrders } from '../usual.js';

const DENIED = { message: /permission denied for (table|relation) orders/ };

/** A partitioned table with one row, which alone is published. */
const EVENTS: readonly Step[] = [
  'CREATE TABLE events (id int PRIMARY KEY) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (0) TO (10)',
  'INSERT INTO events VALUES (1)',
  'ALTER PUBLICATION feed SET TABLE events',
];

/** A subscription that copies it, under the name as which it is published. */
function copyEvents(name: string, fails?: SubscriptionTrial['fails']): SubscriptionTrial {
  return {
    does: 'subscribe',
    tables: `CREATE TABLE ${name} (id int PRIMARY KEY)`,
    writes: [],
    until: `SELECT count(*) = 1 FROM ${name}`,
    ...(fails === undefined ? {} : { fails }),
  };
}

export const tableSelect: Reality = {
  rule: 'table-select',
  states: [
    {
      name: 'the role becomes another one at its login, which may not read',
      verdict: 'fail',
      given: ['CREATE ROLE readers', 'GRANT readers TO cdc', 'ALTER ROLE cdc SET role = readers'],
      finds: [{ rule: 'table-select', object: 'table:public.orders', evidence: { role: 'readers' } }],
      trials: [copyOrders(DENIED)],
    },
    {
      name: 'the role may read one column of two',
      verdict: 'fail',
      given: ['REVOKE SELECT ON orders FROM cdc', 'GRANT SELECT (id) ON orders TO cdc'],
      finds: [{ rule: 'table-select', object: 'table:public.orders', evidence: { role: 'cdc', unreadable_columns: ['note'] } }],
      trials: [copyOrders(DENIED)],
    },
    {
      name: 'the role is a member of one that may read, and does not inherit',
      verdict: 'fail',
      given: ['REVOKE SELECT ON orders FROM cdc', 'ALTER ROLE cdc NOINHERIT', 'CREATE ROLE readers', 'GRANT SELECT ON orders TO readers', 'GRANT readers TO cdc'],
      finds: [{ rule: 'table-select', object: 'table:public.orders' }],
      trials: [copyOrders(DENIED)],
    },
    {
      name: "the check logs in as another role than the pipeline, and the pipeline's becomes one that may not read",
      verdict: 'fail',
      given: [
        "CREATE ROLE pipeline LOGIN REPLICATION PASSWORD 'sesame'",
        'CREATE ROLE readers',
        'GRANT readers TO pipeline',
        'GRANT SELECT ON orders TO pipeline',
        'ALTER ROLE pipeline SET role = readers',
      ],
      inputs: { role: 'pipeline' },
      finds: [{ rule: 'table-select', object: 'table:public.orders', evidence: { role: 'readers' } }],
      trials: [{ ...copyOrders(DENIED), as: 'pipeline' }],
    },
    {
      name: 'the role is set to become one that it may not become',
      verdict: 'pass',
      given: ['CREATE ROLE strangers', 'ALTER ROLE cdc SET role = strangers'],
      trials: [copyOrders()],
    },
    {
      name: "the check logs in as another role than the pipeline, and the pipeline's may not become what it is set to",
      verdict: 'pass',
      given: [
        "CREATE ROLE pipeline LOGIN REPLICATION PASSWORD 'sesame'",
        'CREATE ROLE strangers',
        'GRANT SELECT ON orders TO pipeline',
        'ALTER ROLE pipeline SET role = strangers',
      ],
      inputs: { role: 'pipeline' },
      trials: [{ ...copyOrders(), as: 'pipeline' }],
    },
    {
      name: 'the role may read every column, and not the table as such',
      verdict: 'pass',
      given: ['REVOKE SELECT ON orders FROM cdc', 'GRANT SELECT (id, note) ON orders TO cdc'],
      trials: [copyOrders()],
    },
    {
      name: 'the role may read the columns that are published',
      verdict: 'pass',
      majors: { from: 15 },
      given: ['ALTER PUBLICATION feed SET TABLE orders (id)', 'REVOKE SELECT ON orders FROM cdc', 'GRANT SELECT (id) ON orders TO cdc'],
      trials: [{ ...copyOrders(), tables: 'CREATE TABLE orders (id int PRIMARY KEY)' }],
    },
    {
      name: 'the role may read a partitioned table, and not its partition, as which it is published',
      verdict: 'fail',
      majors: { from: 13 },
      given: [...EVENTS, 'REVOKE SELECT ON events_1 FROM cdc'],
      finds: [{ rule: 'table-select', object: 'table:public.events_1' }],
      trials: [copyEvents('events_1', { message: /permission denied for (table|relation) events_1/ })],
    },
    {
      name: 'the role may read the partition as which a table is published, and not the table',
      verdict: 'pass',
      majors: { from: 13 },
      given: [...EVENTS, 'REVOKE SELECT ON events FROM cdc'],
      trials: [copyEvents('events_1')],
    },
    {
      name: 'the role may read a partitioned table, which the pipeline names, and not its partition',
      verdict: 'pass',
      majors: { from: 13 },
      given: [...EVENTS, 'REVOKE SELECT ON events_1 FROM cdc'],
      inputs: { tables: 'public.events' },
      trials: [{ does: 'log-in', runs: 'SELECT * FROM events' }],
    },
    {
      name: 'the role may read a partitioned table, and not its partition',
      verdict: 'pass',
      majors: { from: 13 },
      given: [...EVENTS, 'REVOKE SELECT ON events_1 FROM cdc', 'ALTER PUBLICATION feed SET (publish_via_partition_root = true)'],
      trials: [copyEvents('events')],
    },
  ],
};
