import { insertInto, next, streamWith } from '../rows.js';
import type { Failure, Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

const NEXT_ORDER = next('orders');
const ORDER_ARRIVES = insertInto('orders');
const NEXT_ITEM = next('items');
const ITEM_ARRIVES = insertInto('items');

const ITEMS = 'CREATE TABLE items (id int PRIMARY KEY)';

/** From 18 on a consumer of a publication that is not there hears nothing; before, its stream breaks. */
function noPublication(major: number): Failure {
  return major < 18 ? { code: '42704' } : { arrives: [] };
}

/** Partitioned by range of `id`; no keys on the root, which PostgreSQL 10 cannot have there. */
const EVENTS: readonly Step[] = [
  'CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)',
  'CREATE TABLE events_1 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (1) TO (100)',
  'CREATE TABLE events_2 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (100) TO (200)',
];
const NEXT_EVENTS = [next('events'), next('events', 100, 200)];
const FIRST_EVENT = insertInto('events_1');
const SECOND_EVENT = insertInto('events_2');

/** A table, and one that inherits from it and has a key of its own. */
const FAMILY: readonly Step[] = [
  'CREATE TABLE base (id int PRIMARY KEY)',
  'CREATE TABLE child (PRIMARY KEY (id)) INHERITS (base)',
];
const NEXT_BASE = 'INSERT INTO base (id) SELECT coalesce(max(id) + 1, 1) FROM ONLY base';
const NEXT_CHILD = next('child', 100, 200);

/** What a consumer does that creates the publication, and what is to be seen then. */
function created(what: string, then = ''): string {
  return `DO $$ BEGIN CREATE PUBLICATION planned ${what}; ${then} DROP PUBLICATION planned; END $$`;
}

/** A schema and a table whose names have to be quoted in every place they come to. */
const ODD_SCHEMA = `"Mixed, ""Case"""`;
const ODD_TABLE = `"Größe 'x\\"`;
const ODD = `${ODD_SCHEMA}.${ODD_TABLE}`;
const ODD_ARRIVES = insertInto(`Größe 'x\\`, 'Mixed, "Case"');
const ODD_PUBLICATION = `Fëed, 'x"`;
const ODD_PUBLICATION_SQL = `"Fëed, 'x"""`;

export const publicationTables: Reality = {
  rule: 'publication-tables',
  states: [
    {
      name: 'a table of the pipeline is not in the publication',
      verdict: 'fail',
      given: [ITEMS],
      inputs: { tables: 'public.orders, public.items' },
      finds: [
        {
          rule: 'publication-tables',
          object: 'table:public.items',
          evidence: { publication: 'feed' },
        },
      ],
      trials: [
        streamWith([NEXT_ORDER, NEXT_ITEM], [ORDER_ARRIVES, ITEM_ARRIVES], { arrives: [ORDER_ARRIVES] }),
        {
          does: 'subscribe',
          tables: `CREATE TABLE orders (id int PRIMARY KEY, note text); ${ITEMS}`,
          writes: [],
          until: 'SELECT count(*) > 0 FROM items',
          fails: { answers: false },
        },
      ],
    },
    {
      name: 'a glob matches a table that is not in the publication',
      verdict: 'fail',
      given: [ITEMS],
      inputs: { tables: 'public.*' },
      finds: [{ rule: 'publication-tables', object: 'table:public.items' }],
      trials: [streamWith([NEXT_ORDER, NEXT_ITEM], [ORDER_ARRIVES, ITEM_ARRIVES], { arrives: [ORDER_ARRIVES] })],
    },
    {
      name: 'names to be quoted are not in the publication',
      verdict: 'fail',
      database: `Data, "Base" 'ß`,
      given: [`CREATE SCHEMA ${ODD_SCHEMA}`, `CREATE TABLE ${ODD} (id int PRIMARY KEY)`, `ALTER PUBLICATION feed RENAME TO ${ODD_PUBLICATION_SQL}`],
      inputs: { publication: ODD_PUBLICATION, tables: `${ODD}\npublic.orders` },
      finds: [{ rule: 'publication-tables', object: `table:${ODD}` }],
      trials: [streamWith([next(ODD)], [ODD_ARRIVES], { arrives: [] })],
    },
    {
      name: 'tables called order and select are not in a publication called table',
      verdict: 'fail',
      bare: true,
      given: ['CREATE SCHEMA "select"', 'CREATE TABLE "select"."order" (id int PRIMARY KEY)', 'CREATE PUBLICATION "table"'],
      inputs: { publication: 'table', tables: 'select.order' },
      finds: [{ rule: 'publication-tables', object: 'table:"select"."order"' }],
      trials: [streamWith([next('"select"."order"')], [insertInto('order', 'select')], { arrives: [] })],
    },
    {
      name: 'a table of a LATIN1 database is not in the publication',
      verdict: 'fail',
      database: { name: 'till', encoding: 'LATIN1' },
      given: ['CREATE TABLE "Größe" (id int PRIMARY KEY)'],
      inputs: { tables: 'public."Größe"' },
      finds: [{ rule: 'publication-tables', object: 'table:public."Größe"' }],
      trials: [streamWith([next('"Größe"')], [insertInto('Größe')], { arrives: [] })],
    },
    {
      name: 'there is no such publication',
      verdict: 'fail',
      inputs: { publication: 'Planned', tables: 'public.orders' },
      finds: [{ rule: 'publication-exists', object: 'publication:"Planned"', evidence: { tables_in_scope: 1 } }],
      trials: [streamWith([NEXT_ORDER], [ORDER_ARRIVES], noPublication)],
    },
    {
      name: 'there is no such publication, and inserts alone are wanted of a table without a key',
      verdict: 'fail',
      given: ['CREATE TABLE events (id int)'],
      inputs: { publication: 'planned', tables: 'public.events', operations: 'insert' },
      finds: [{ rule: 'publication-exists', object: 'publication:planned', evidence: { tables_in_scope: 1 } }],
      trials: [
        streamWith([next('events')], [insertInto('events')], noPublication),
        // The application, before the fix and after it.
        { does: 'statements', statements: ['UPDATE events SET id = id', 'DELETE FROM events WHERE id = 0'] },
      ],
    },
    {
      name: 'there is no such publication, of a partitioned table and an unlogged one',
      verdict: 'fail',
      bare: true,
      given: [...EVENTS, 'CREATE UNLOGGED TABLE items (id int PRIMARY KEY)'],
      inputs: { publication: 'table', tables: 'public.events, public.items' },
      finds: [
        { rule: 'publication-exists', object: 'publication:"table"', evidence: { tables_in_scope: 2 } },
        { rule: 'unlogged-table', object: 'table:public.items' },
      ],
      trials: [
        streamWith([...NEXT_EVENTS, NEXT_ITEM], [FIRST_EVENT, SECOND_EVENT, ITEM_ARRIVES], noPublication),
      ],
    },
    {
      name: 'there is no such publication, and it is not said what should be in it',
      verdict: 'fail',
      bare: true,
      given: ['CREATE TABLE orders (id int PRIMARY KEY, note text)', 'CREATE PUBLICATION other FOR TABLE orders'],
      inputs: { publication: ODD_PUBLICATION },
      finds: [{ rule: 'publication-exists', object: `publication:${ODD_PUBLICATION_SQL}` }],
      trials: [streamWith([NEXT_ORDER], [ORDER_ARRIVES], noPublication)],
      remedy: { byHand: [`CREATE PUBLICATION ${ODD_PUBLICATION_SQL} FOR TABLE orders`] },
    },
    {
      name: 'the publication is empty',
      verdict: 'fail',
      bare: true,
      given: ['CREATE TABLE orders (id int PRIMARY KEY, note text)', 'CREATE PUBLICATION feed'],
      inputs: { publication: 'feed' },
      finds: [{ rule: 'publication-tables', object: 'publication:feed', evidence: { tables_in_scope: 0 } }],
      trials: [streamWith([NEXT_ORDER], [ORDER_ARRIVES], { arrives: [] })],
      remedy: { byHand: ['ALTER PUBLICATION feed ADD TABLE orders'] },
    },
    {
      name: 'a publication of all tables, and there are none',
      verdict: 'warn',
      bare: true,
      given: ['CREATE PUBLICATION feed FOR ALL TABLES'],
      inputs: { publication: 'feed' },
      finds: [{ rule: 'publication-tables', severity: 'warning', object: 'publication:feed', evidence: { all_tables: true } }],
      trials: [],
    },
    {
      name: 'an unlogged table of the pipeline, in a publication of some tables',
      verdict: 'fail',
      given: ['CREATE UNLOGGED TABLE items (id int PRIMARY KEY)'],
      inputs: { tables: 'public.items' },
      finds: [
        { rule: 'publication-tables', object: 'table:public.items', evidence: { unlogged: ['public.items'] } },
        { rule: 'unlogged-table', object: 'table:public.items' },
      ],
      trials: [streamWith([NEXT_ORDER, NEXT_ITEM], [ORDER_ARRIVES, ITEM_ARRIVES], { arrives: [ORDER_ARRIVES] })],
    },
    {
      name: 'a table is created in a published schema, and one elsewhere',
      majors: { from: 15 },
      verdict: 'fail',
      bare: true,
      given: [
        'CREATE SCHEMA sales; CREATE SCHEMA stock',
        'CREATE TABLE sales.orders (id int PRIMARY KEY); CREATE TABLE stock.items (id int PRIMARY KEY)',
        'CREATE PUBLICATION feed FOR TABLES IN SCHEMA sales',
      ],
      inputs: { publication: 'feed', tables: 'sales.*, stock.*' },
      finds: [{ rule: 'publication-tables', object: 'table:stock.items' }],
      trials: [
        streamWith(
          [next('sales.orders'), next('stock.items')],
          [insertInto('orders', 'sales'), insertInto('items', 'stock')],
          { arrives: [insertInto('orders', 'sales')] },
        ),
      ],
    },
    {
      name: 'a partition was added after its siblings had been published',
      verdict: 'fail',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1'],
      inputs: { tables: 'public.events' },
      finds: [
        {
          rule: 'publication-tables',
          object: 'table:public.events',
          evidence: { missing_partitions: ['public.events_2'] },
        },
      ],
      trials: [streamWith(NEXT_EVENTS, [FIRST_EVENT, SECOND_EVENT], { arrives: [FIRST_EVENT] })],
    },
    {
      name: 'a partitioned table that has no partitions yet, where only partitions can be published',
      majors: { to: 12 },
      verdict: 'fail',
      given: ['CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)'],
      inputs: { tables: 'public.events' },
      finds: [{ rule: 'publication-tables', object: 'table:public.events', evidence: { missing_partitions: [] } }],
      trials: [
        { does: 'see', query: "SELECT EXISTS (SELECT FROM pg_publication_tables WHERE tablename LIKE 'events%')", fails: { answers: false } },
      ],
      remedy: {
        byHand: [
          'CREATE TABLE events_1 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (1) TO (100)',
          'ALTER PUBLICATION feed ADD TABLE events_1',
        ],
      },
    },
    {
      name: 'a table is missing, and one without a key inherits from it',
      verdict: 'fail',
      given: [ITEMS, 'CREATE TABLE old_items () INHERITS (items)', 'INSERT INTO old_items VALUES (7)'],
      inputs: { tables: 'public.orders, public.items' },
      finds: [
        { rule: 'publication-tables', object: 'table:public.items', evidence: { missing_children: ['public.old_items'] } },
        { rule: 'replica-identity', object: 'table:public.old_items', evidence: { published: false } },
      ],
      trials: [
        streamWith([NEXT_ORDER, NEXT_ITEM], [ORDER_ARRIVES, ITEM_ARRIVES], { arrives: [ORDER_ARRIVES] }),
        { does: 'statements', statements: ['UPDATE old_items SET id = id'] },
      ],
    },
    {
      name: 'an unlogged table without a key',
      verdict: 'fail',
      given: ['CREATE UNLOGGED TABLE items (id int)', 'INSERT INTO items VALUES (7)'],
      inputs: { tables: 'public.orders, public.items' },
      finds: [
        { rule: 'publication-tables', object: 'table:public.items', evidence: { unlogged: ['public.items'] } },
        { rule: 'replica-identity', object: 'table:public.items', evidence: { published: false } },
        { rule: 'unlogged-table', object: 'table:public.items' },
      ],
      trials: [
        streamWith([NEXT_ORDER, NEXT_ITEM], [ORDER_ARRIVES, ITEM_ARRIVES], { arrives: [ORDER_ARRIVES] }),
        { does: 'statements', statements: ['UPDATE items SET id = id'] },
      ],
    },
    {
      name: 'a consumer is to create the publication of an unlogged table, which is refused',
      verdict: 'fail',
      given: ['ALTER ROLE cdc SUPERUSER', 'CREATE UNLOGGED TABLE items (id int PRIMARY KEY)'],
      inputs: { publication: 'planned', 'publication-autocreate': 'filtered', tables: 'public.orders, public.items' },
      finds: [{ rule: 'unlogged-table', object: 'table:public.items' }],
      trials: [{ does: 'statements', statements: [created('FOR TABLE orders, items')], fails: { message: /cannot/ } }],
    },
    {
      name: 'a consumer is to create a publication of all tables, of which an unlogged one in scope will be left out',
      verdict: 'fail',
      given: ['ALTER ROLE cdc SUPERUSER', 'CREATE UNLOGGED TABLE items (id int PRIMARY KEY)'],
      inputs: { publication: undefined, 'publication-autocreate': 'all-tables', tables: 'public.orders, public.items' },
      finds: [{ rule: 'unlogged-table', object: 'table:public.items' }],
      trials: [
        { does: 'statements', statements: [created('FOR ALL TABLES', `IF NOT EXISTS (SELECT FROM pg_publication_tables WHERE pubname = 'planned' AND tablename = 'items') THEN RAISE 'it cannot be published'; END IF;`)], fails: { message: /cannot/ } },
      ],
    },
    {
      name: 'a consumer is to create the publication of a partitioned table that cannot be published',
      majors: { to: 12 },
      verdict: 'fail',
      given: ['ALTER ROLE cdc SUPERUSER', ...EVENTS],
      inputs: { publication: 'planned', 'publication-autocreate': 'filtered', tables: 'public.events' },
      finds: [{ rule: 'publication-tables', object: 'table:public.events', evidence: { created_by_consumer: 'filtered' } }],
      trials: [{ does: 'statements', statements: [created('FOR TABLE events')], fails: { message: /partitioned/ } }],
      remedy: { inputs: { publication: 'planned', 'publication-autocreate': 'filtered', tables: 'public.events_1, public.events_2' }, byHand: ['ALTER TABLE events RENAME TO all_events; CREATE TABLE events (id int PRIMARY KEY)'] },
    },
    {
      name: 'a consumer is to create the publication, of all that the copy reads',
      verdict: 'pass',
      given: ['ALTER ROLE cdc SUPERUSER', ...FAMILY],
      inputs: { publication: 'planned', 'publication-autocreate': 'filtered', tables: 'public.orders, public.base' },
      trials: [{ does: 'statements', statements: [created('FOR TABLE orders, base', `IF NOT EXISTS (SELECT FROM pg_publication_tables WHERE pubname = 'planned' AND tablename = 'child') THEN RAISE 'the child is missing'; END IF;`)] }],
    },
    {
      name: 'a publication of all tables, all of them healthy',
      verdict: 'pass',
      given: [ITEMS, 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything', tables: 'public.*' },
      trials: [streamWith([NEXT_ORDER, NEXT_ITEM], [ORDER_ARRIVES, ITEM_ARRIVES])],
    },
    {
      name: 'an unlogged table beside those of the pipeline',
      verdict: 'pass',
      given: ['CREATE UNLOGGED TABLE items (id int PRIMARY KEY)'],
      inputs: { tables: 'public.*' },
    },
    {
      name: 'a partitioned table that has no partitions yet, in a publication of all tables',
      verdict: 'pass',
      given: ['CREATE TABLE later (id int NOT NULL, at date NOT NULL) PARTITION BY RANGE (at)', 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything', tables: 'public.*' },
    },
    {
      name: 'a publication of nothing but a partitioned table that has no partitions yet',
      majors: { from: 13 },
      verdict: 'pass',
      given: ['CREATE TABLE later (id int NOT NULL, at date NOT NULL) PARTITION BY RANGE (at)', 'CREATE PUBLICATION soon FOR TABLE later'],
      inputs: { publication: 'soon', tables: '' },
      trials: [],
    },
    {
      name: 'a partitioned table, published by its root',
      majors: { from: 13 },
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: { tables: 'public.events' },
      trials: [streamWith(NEXT_EVENTS, [FIRST_EVENT, SECOND_EVENT])],
    },
    {
      name: 'a partitioned table, published by its root and under its name',
      majors: { from: 13 },
      verdict: 'pass',
      given: [
        'CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id)',
        'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100)',
        'CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM (100) TO (200)',
        'ALTER PUBLICATION feed ADD TABLE events',
        'ALTER PUBLICATION feed SET (publish_via_partition_root)',
      ],
      inputs: { tables: 'public.events' },
      trials: [streamWith(NEXT_EVENTS, [insertInto('events'), insertInto('events')])],
    },
    {
      name: 'a partitioned table, published by its partitions',
      majors: { to: 12 },
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1, events_2'],
      inputs: { tables: 'public.events' },
      trials: [streamWith(NEXT_EVENTS, [FIRST_EVENT, SECOND_EVENT])],
    },
    {
      name: 'a partitioned table, published by its partitions, and not the next one',
      majors: { from: 13 },
      verdict: 'warn',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events_1, events_2'],
      inputs: { tables: 'public.events' },
      finds: [{ rule: 'publication-lists-partitions', severity: 'warning', object: 'table:public.events' }],
      trials: [streamWith(NEXT_EVENTS, [FIRST_EVENT, SECOND_EVENT])],
    },
    {
      name: 'a partition of a published table',
      majors: { from: 13 },
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: { tables: 'public.events_2' },
      trials: [streamWith(NEXT_EVENTS, [FIRST_EVENT, SECOND_EVENT])],
    },
    {
      name: 'a partitioned table whose partitions are partitioned again',
      majors: { from: 13 },
      verdict: 'pass',
      given: [
        'CREATE TABLE events (id int NOT NULL, region int NOT NULL) PARTITION BY RANGE (id)',
        'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100) PARTITION BY LIST (region)',
        'CREATE TABLE events_1_1 PARTITION OF events_1 (PRIMARY KEY (id)) FOR VALUES IN (1)',
        'ALTER PUBLICATION feed ADD TABLE events',
      ],
      inputs: { tables: 'public.events' },
      trials: [streamWith(['INSERT INTO events VALUES (1, 1)'], [insertInto('events_1_1')])],
    },
    {
      name: 'a published schema, with a partition in another one',
      majors: { from: 15 },
      verdict: 'pass',
      bare: true,
      given: [
        'CREATE SCHEMA sales; CREATE SCHEMA archive',
        'CREATE TABLE sales.events (id int PRIMARY KEY) PARTITION BY RANGE (id)',
        'CREATE TABLE archive.events_1 PARTITION OF sales.events FOR VALUES FROM (1) TO (100)',
        'CREATE PUBLICATION feed FOR TABLES IN SCHEMA sales',
      ],
      inputs: { publication: 'feed', tables: 'sales.*, archive.*' },
      trials: [streamWith([next('sales.events')], [insertInto('events_1', 'archive')])],
    },
    {
      name: 'names to be quoted, in a publication',
      verdict: 'pass',
      database: `Data, "Base" 'ß`,
      role: `Róle, "o'le`,
      given: [
        `CREATE SCHEMA ${ODD_SCHEMA}`,
        `CREATE TABLE ${ODD} (id int PRIMARY KEY)`,
        `CREATE PUBLICATION ${ODD_PUBLICATION_SQL} FOR TABLE ${ODD}`,
      ],
      inputs: { publication: ODD_PUBLICATION, tables: `${ODD}\n"Mixed, ""Case"""."Gr"*` },
      trials: [streamWith([next(ODD)], [ODD_ARRIVES])],
    },
    {
      name: 'names outside ASCII, in a LATIN1 database',
      verdict: 'pass',
      database: { name: 'till', encoding: 'LATIN1' },
      given: ['CREATE TABLE "Größe" (id int PRIMARY KEY)', 'CREATE PUBLICATION "Fütter" FOR TABLE "Größe"'],
      inputs: { publication: 'Fütter', tables: 'public."Größe"\npublic."Gr"?ß*' },
      trials: [streamWith([next('"Größe"')], [insertInto('Größe')])],
    },
    {
      name: 'names outside ASCII, in a SQL_ASCII database',
      verdict: 'warn',
      finds: [{ rule: 'server-encoding', severity: 'warning' }],
      database: { name: 'till', encoding: 'SQL_ASCII' },
      given: ['CREATE TABLE "Größe" (id int PRIMARY KEY)', 'CREATE PUBLICATION "Fütter" FOR TABLE "Größe"'],
      inputs: { publication: 'Fütter', tables: 'public."Größe"' },
      trials: [streamWith([next('"Größe"')], [insertInto('Größe')])],
    },
    {
      name: 'a glob that matches only a partition, which comes with its root',
      majors: { from: 13 },
      verdict: 'pass',
      given: [...EVENTS, 'ALTER PUBLICATION feed ADD TABLE events'],
      inputs: { tables: 'public.events, public.events_*' },
      trials: [streamWith(NEXT_EVENTS, [FIRST_EVENT, SECOND_EVENT])],
    },
    {
      name: 'slots of another database, and a publication of the same name there',
      verdict: 'pass',
      given: [
        { sql: 'CREATE DATABASE till', database: 'postgres' },
        { sql: 'CREATE PUBLICATION feed', database: 'till' },
        { sql: "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')", database: 'till' },
      ],
      trials: [streamOrders()],
    },
    {
      name: 'a child of a table that is not published inherits from it',
      verdict: 'fail',
      given: FAMILY,
      inputs: { tables: 'public.orders, public.base' },
      finds: [{ rule: 'publication-tables', object: 'table:public.base' }],
      trials: [streamWith([NEXT_BASE, NEXT_CHILD], [insertInto('base'), insertInto('child')], { arrives: [] })],
    },
    {
      name: 'an unlogged table with a foreign key to another one that is unlogged',
      verdict: 'fail',
      given: ['CREATE UNLOGGED TABLE b (id int PRIMARY KEY)', 'CREATE UNLOGGED TABLE a (id int PRIMARY KEY REFERENCES b)', 'INSERT INTO b SELECT generate_series(1, 99)'],
      inputs: { tables: 'public.orders, public.a, public.b' },
      finds: [
        { rule: 'publication-tables', object: 'table:public.a' },
        { rule: 'publication-tables', object: 'table:public.b' },
        { rule: 'unlogged-table', object: 'table:public.a' },
        { rule: 'unlogged-table', object: 'table:public.b' },
      ],
      trials: [streamWith([next('a')], [insertInto('a')], { arrives: [] })],
    },
    {
      name: 'an unlogged table with a foreign key to one that is unlogged and out of scope',
      verdict: 'fail',
      given: ['CREATE UNLOGGED TABLE b (id int PRIMARY KEY)', 'CREATE UNLOGGED TABLE a (id int PRIMARY KEY REFERENCES b)', 'INSERT INTO b SELECT generate_series(1, 99)'],
      inputs: { tables: 'public.orders, public.a' },
      finds: [
        { rule: 'publication-tables', object: 'table:public.a' },
        { rule: 'unlogged-table', object: 'table:public.a', evidence: { unlogged_references: ['public.b'] } },
      ],
      trials: [streamWith([next('a')], [insertInto('a')], { arrives: [] })],
    },
  ],
};
