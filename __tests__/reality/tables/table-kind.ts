import { insertInto, next, streamWith } from '../rows.js';
import type { Reality, Step } from '../state.js';

/** A partition on another server, which is this one by way of the network. */
const FOREIGN_PARTITION: readonly Step[] = [
  'CREATE EXTENSION postgres_fdw',
  `DO $$ BEGIN EXECUTE format('CREATE SERVER loopback FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host %L, port %L, dbname %L)',
    '127.0.0.1', current_setting('port'), current_database()); END $$`,
  "CREATE USER MAPPING FOR CURRENT_USER SERVER loopback OPTIONS (user 'postgres')",
  'CREATE TABLE far_away (id int NOT NULL, note text)',
  'CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (1) TO (100)',
  "CREATE FOREIGN TABLE events_2 PARTITION OF events FOR VALUES FROM (100) TO (200) SERVER loopback OPTIONS (table_name 'far_away')",
];

/** A table, and one that inherits from it and has a key of its own. */
const BASE = 'CREATE TABLE base (id int PRIMARY KEY)';
const CHILD = 'CREATE TABLE child (PRIMARY KEY (id)) INHERITS (base)';
const NEXT_BASE = 'INSERT INTO base (id) SELECT coalesce(max(id) + 1, 1) FROM ONLY base';
const NEXT_CHILD = next('child', 100, 200);
const BOTH_ARRIVE = [insertInto('base'), insertInto('child')];

export const tableKind: Reality = {
  rule: 'table-kind',
  states: [
    {
      name: 'a table is published without the child that inherits from it',
      verdict: 'fail',
      given: [BASE, CHILD, 'ALTER PUBLICATION feed ADD TABLE ONLY base'],
      inputs: { tables: 'public.orders, public.base' },
      finds: [{ rule: 'table-kind', object: 'table:public.base', evidence: { missing_children: ['public.child'] } }],
      trials: [streamWith([NEXT_BASE, NEXT_CHILD], BOTH_ARRIVE, { arrives: [insertInto('base')] })],
    },
    {
      // timescaledb#7208: a chunk that is created later does not come with the table that it inherits from.
      name: 'a child was created after its parent had been published',
      verdict: 'fail',
      given: [BASE, 'ALTER PUBLICATION feed ADD TABLE base', CHILD],
      finds: [{ rule: 'table-kind', object: 'table:public.base', evidence: { missing_children: ['public.child'] } }],
      trials: [streamWith([NEXT_BASE, NEXT_CHILD], BOTH_ARRIVE, { arrives: [insertInto('base')] })],
    },
    {
      name: 'a published table has a grandchild that is not, below a child that is',
      verdict: 'fail',
      given: [BASE, CHILD, 'ALTER PUBLICATION feed ADD TABLE base', 'CREATE TABLE "Grand, child" (PRIMARY KEY (id)) INHERITS (child)'],
      inputs: { tables: 'public.base' },
      finds: [{ rule: 'table-kind', object: 'table:public.base', evidence: { missing_children: ['public."Grand, child"'] } }],
      trials: [streamWith([next('"Grand, child"', 200, 300)], [insertInto('Grand, child')], { arrives: [] })],
    },
    {
      // timescaledb#10128: a copy of the root reads the foreign rows, and the stream never brings a change of theirs.
      name: 'a partition of a published root is a foreign table',
      verdict: 'fail',
      majors: { from: 13 },
      database: 'federated',
      given: [...FOREIGN_PARTITION, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: { tables: 'public.events' },
      finds: [{ rule: 'table-kind', object: 'table:public.events', evidence: { foreign_partitions: ['public.events_2'] } }],
      trials: [streamWith([next('events', 100, 200)], [insertInto('events_2')], { arrives: [] })],
      remedy: {
        byHand: ['DROP FOREIGN TABLE events_2', 'CREATE TABLE events_2 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (100) TO (200)'],
      },
    },
    {
      // Up to 12 the next partition would be missing, which is for another rule to tell.
      name: 'the partitions of a table are not published, and one is a foreign table',
      majors: { from: 13 },
      verdict: 'fail',
      database: 'federated',
      given: FOREIGN_PARTITION,
      inputs: { tables: 'public.events' },
      finds: [
        { rule: 'publication-tables', object: 'table:public.events', evidence: { missing_partitions: ['public.events_1'] } },
        { rule: 'table-kind', object: 'table:public.events', evidence: { foreign_partitions: ['public.events_2'] } },
      ],
      trials: [streamWith([next('events')], [insertInto('events_1')], { arrives: [] })],
      remedy: { byHand: ['DROP FOREIGN TABLE events_2'] },
    },
    {
      name: 'a published schema, with a child in another one',
      majors: { from: 15 },
      verdict: 'warn',
      bare: true,
      given: [
        'CREATE SCHEMA sales; CREATE SCHEMA archive',
        'CREATE TABLE sales.orders (id int PRIMARY KEY); CREATE TABLE archive.orders (PRIMARY KEY (id)) INHERITS (sales.orders)',
        'CREATE PUBLICATION feed FOR TABLES IN SCHEMA sales',
      ],
      inputs: { publication: 'feed' },
      finds: [{ rule: 'table-kind', severity: 'warning', object: 'table:sales.orders', evidence: { missing_children: ['archive.orders'] } }],
      trials: [streamWith([next('archive.orders')], [insertInto('orders', 'archive')], { arrives: [] })],
      remedy: {},
    },
    {
      name: 'a table of an extension is published by name',
      verdict: 'warn',
      database: 'extended',
      given: [
        'CREATE EXTENSION postgres_fdw; CREATE TABLE items (id int PRIMARY KEY); INSERT INTO items VALUES (1)',
        'ALTER EXTENSION postgres_fdw ADD TABLE items',
        'ALTER PUBLICATION feed ADD TABLE items',
      ],
      finds: [{ rule: 'table-kind', severity: 'warning', object: 'table:public.items', evidence: { extension: 'postgres_fdw' } }],
      trials: [
        {
          does: 'subscribe',
          // As the same extension of the subscriber would have filled it.
          tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text); CREATE TABLE items (id int PRIMARY KEY); INSERT INTO items VALUES (1)',
          writes: [],
          until: "SELECT count(*) > 0 AND bool_and(srsubstate IN ('r', 's')) FROM pg_subscription_rel",
          fails: { message: /duplicate key/ },
        },
      ],
      remedy: { byHand: ['ALTER PUBLICATION feed DROP TABLE items'] },
    },
    {
      name: 'a table of an extension, in a publication of all tables',
      verdict: 'pass',
      database: 'extended',
      given: [
        'CREATE EXTENSION postgres_fdw; CREATE TABLE items (id int PRIMARY KEY); ALTER EXTENSION postgres_fdw ADD TABLE items',
        'CREATE PUBLICATION everything FOR ALL TABLES',
      ],
      inputs: { publication: 'everything' },
    },
    {
      name: 'a child whose parent is published with all that inherits from it',
      verdict: 'pass',
      given: [BASE, CHILD, 'ALTER PUBLICATION feed ADD TABLE base'],
      inputs: { tables: 'public.orders, public.base' },
      trials: [streamWith([NEXT_BASE, NEXT_CHILD], BOTH_ARRIVE)],
    },
    {
      name: 'published alone, and nothing inherits from it',
      verdict: 'pass',
      given: [BASE, 'ALTER PUBLICATION feed ADD TABLE ONLY base'],
      inputs: { tables: 'public.orders, public.base' },
      trials: [streamWith([NEXT_BASE], [insertInto('base')])],
    },
  ],
};
