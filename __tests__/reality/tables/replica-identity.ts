import type { Arrival, Reality, StatementsTrial, Step, StreamTrial } from '../state.js';

const NO_IDENTITY = { code: '55000' } as const;

/** The application's statements on `items`, each of which fails in the bad state. */
function application(...statements: readonly string[]): StatementsTrial {
  return { does: 'statements', statements, fails: NO_IDENTITY };
}

const UPDATE = "UPDATE items SET note = 'changed' WHERE id = 1";
const DELETE = 'DELETE FROM items WHERE id = 1';
const ITEMS: readonly Step[] = ["INSERT INTO items VALUES (1, 'one'), (2, 'two')"];

/** Changes of `items` arrive with what tells the row. */
const STREAM_ITEMS: StreamTrial = {
  does: 'stream',
  writes: ["INSERT INTO items VALUES (3, 'three')", 'UPDATE items SET id = 4 WHERE id = 3', 'DELETE FROM items WHERE id = 4'],
  receives: changes('items'),
};

function changes(table: string): readonly Arrival[] {
  return [
    { kind: 'insert', table, values: { id: 3 } },
    { kind: 'update', table, values: { id: 4 }, key: { id: 3 } },
    { kind: 'delete', table, key: { id: 4 } },
  ];
}

function published(...table: readonly Step[]): readonly Step[] {
  return [...table, ...ITEMS, 'ALTER PUBLICATION feed ADD TABLE items'];
}

/** The application, as soon as the publication is there. */
function whilePublished(what: string): string {
  return `DO $$ BEGIN
            CREATE PUBLICATION planned ${what};
            UPDATE items SET note = 'changed';
            DROP PUBLICATION planned;
          END $$`;
}

const ODD_SCHEMA = `"Mixed, ""Case"""`;
const ODD = `${ODD_SCHEMA}."Größe 'x"`;

export const replicaIdentity: Reality = {
  rule: 'replica-identity',
  states: [
    {
      name: 'no primary key',
      verdict: 'fail',
      given: published('CREATE TABLE items (id int, note text)'),
      finds: [
        {
          rule: 'replica-identity',
          object: 'table:public.items',
          evidence: { replica_identity: 'default', published: true, publishes: ['update', 'delete'] },
        },
      ],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'a deferrable primary key',
      verdict: 'fail',
      given: published('CREATE TABLE items (id int PRIMARY KEY DEFERRABLE, note text)'),
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { deferrable_primary_key: 'items_pkey' } }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'a deferrable primary key beside a unique index that could serve',
      verdict: 'fail',
      given: published(
        'CREATE TABLE items (id int PRIMARY KEY DEFERRABLE, note text)',
        `CREATE UNIQUE INDEX "Items' ""index""" ON items (id)`,
      ),
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'REPLICA IDENTITY NOTHING, with a primary key',
      verdict: 'fail',
      given: published('CREATE TABLE items (id int PRIMARY KEY, note text)', 'ALTER TABLE items REPLICA IDENTITY NOTHING'),
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { replica_identity: 'nothing' } }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'REPLICA IDENTITY NOTHING, without one',
      verdict: 'fail',
      given: published('CREATE TABLE items (id int, note text)', 'ALTER TABLE items REPLICA IDENTITY NOTHING'),
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { replica_identity: 'nothing' } }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'the index of the identity was dropped',
      verdict: 'fail',
      given: published(
        'CREATE TABLE items (id int NOT NULL, note text)',
        'CREATE UNIQUE INDEX items_id ON items (id); ALTER TABLE items REPLICA IDENTITY USING INDEX items_id; DROP INDEX items_id',
      ),
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { replica_identity: 'index' } }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'the index of the identity was dropped, and there is a primary key',
      verdict: 'fail',
      given: published(
        'CREATE TABLE items (id int PRIMARY KEY, note text)',
        'CREATE UNIQUE INDEX items_id ON items (id); ALTER TABLE items REPLICA IDENTITY USING INDEX items_id; DROP INDEX items_id',
      ),
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { replica_identity: 'index' } }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'unique indexes that cannot serve: deferrable, partial, of an expression, of a nullable column, unfinished',
      verdict: 'fail',
      given: published(
        'CREATE TABLE items (id int NOT NULL, note text, extra int, UNIQUE (id) DEFERRABLE)',
        'CREATE UNIQUE INDEX ON items (id) WHERE id > 0; CREATE UNIQUE INDEX ON items ((id + 1)); CREATE UNIQUE INDEX ON items (extra)',
        'CREATE UNIQUE INDEX unfinished ON items (id)',
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'unfinished'::regclass",
      ),
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'a unique index over a column that is not sure to be NOT NULL everywhere',
      majors: { from: 18 },
      verdict: 'fail',
      given: published(
        'CREATE TABLE items (id int, note text); CREATE UNIQUE INDEX items_id ON items (id)',
        'ALTER TABLE items ADD CONSTRAINT id_there NOT NULL id NOT VALID',
      ),
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'an upsert of the application',
      majors: { from: 13 },
      verdict: 'fail',
      given: published('CREATE TABLE items (id int UNIQUE, note text)'),
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [
        application("INSERT INTO items VALUES (9, 'nine') ON CONFLICT (id) DO UPDATE SET note = 'nine'"),
        { does: 'statements', statements: ['DELETE FROM items WHERE id = 9'] },
        STREAM_ITEMS,
      ],
    },
    {
      name: 'no primary key, where only updates are published',
      verdict: 'fail',
      given: [...published('CREATE TABLE items (id int, note text)'), "ALTER PUBLICATION feed SET (publish = 'insert, update')"],
      inputs: { operations: 'insert, update' },
      finds: [
        {
          rule: 'replica-identity',
          object: 'table:public.items',
          evidence: { publishes: ['update'] },
        },
      ],
      trials: [application(UPDATE), { does: 'statements', statements: [DELETE] }],
    },
    {
      name: 'no primary key, on a table that is yet to be published',
      verdict: 'fail',
      bare: true,
      given: ['CREATE TABLE items (id int, note text)', ...ITEMS],
      inputs: { tables: 'public.items' },
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [
        {
          does: 'statements',
          statements: [whilePublished('FOR TABLE items')],
          fails: NO_IDENTITY,
        },
      ],
    },
    {
      name: 'no primary key, on a table that a publication of all tables is to have',
      verdict: 'fail',
      given: ['ALTER ROLE cdc SUPERUSER', 'CREATE TABLE items (id int, note text)', ...ITEMS, "UPDATE items SET note = 'once'", { until: "SELECT pg_stat_get_tuples_updated('items'::regclass) > 0" }],
      inputs: { publication: 'planned', 'publication-autocreate': 'all-tables' },
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { published: false, only_by_all_tables_or_schema: true } }],
      trials: [{ does: 'statements', statements: [whilePublished('FOR ALL TABLES')], fails: NO_IDENTITY }],
    },
    {
      name: 'no primary key, on a child that a publication of its parent is to have',
      verdict: 'fail',
      given: ['ALTER ROLE cdc SUPERUSER', 'CREATE TABLE base (id int PRIMARY KEY, note text); CREATE TABLE items () INHERITS (base)', ...ITEMS],
      inputs: { publication: 'planned', 'publication-autocreate': 'filtered', tables: 'public.base', operations: 'insert' },
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { published: false, publishes: ['update', 'delete'] } }],
      trials: [{ does: 'statements', statements: [whilePublished('FOR TABLE base')], fails: NO_IDENTITY }],
    },
    {
      name: 'names to be quoted',
      verdict: 'fail',
      database: `Data, "Base" 'ß`,
      given: [
        `CREATE SCHEMA ${ODD_SCHEMA}`,
        `CREATE TABLE ${ODD} (id int NOT NULL, note text)`,
        `CREATE UNIQUE INDEX "Index, ""x""" ON ${ODD} (id)`,
        `INSERT INTO ${ODD} VALUES (1)`,
        `ALTER PUBLICATION feed ADD TABLE ${ODD}`,
      ],
      finds: [{ rule: 'replica-identity', object: `table:${ODD}` }],
      trials: [application(`UPDATE ${ODD} SET note = 'changed'`, `DELETE FROM ${ODD}`)],
    },
    {
      name: 'names that are keywords',
      verdict: 'fail',
      given: [
        'CREATE SCHEMA "select"',
        'CREATE TABLE "select"."order" (id int NOT NULL, note text)',
        'CREATE UNIQUE INDEX "unique" ON "select"."order" (id)',
        'INSERT INTO "select"."order" VALUES (1)',
        'ALTER PUBLICATION feed ADD TABLE "select"."order"',
      ],
      finds: [{ rule: 'replica-identity', object: 'table:"select"."order"' }],
      trials: [application(`UPDATE "select"."order" SET note = 'changed'`, 'DELETE FROM "select"."order"')],
    },
    {
      name: 'a partition without a key of its own',
      verdict: 'fail',
      given: [
        'CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)',
        'CREATE TABLE events_1 PARTITION OF events (PRIMARY KEY (id)) FOR VALUES FROM (1) TO (100)',
        'CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM (100) TO (200)',
        "INSERT INTO events VALUES (1, 'one'), (100, 'two')",
        'ALTER PUBLICATION feed ADD TABLE events_2',
      ],
      finds: [{ rule: 'replica-identity', object: 'table:public.events_2' }],
      trials: [application("UPDATE events SET note = 'changed' WHERE id = 100", 'DELETE FROM events WHERE id = 100')],
    },
    {
      name: 'a partition with REPLICA IDENTITY NOTHING, below a root with a key',
      majors: { from: 13 },
      verdict: 'fail',
      given: [
        'CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id)',
        'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100)',
        'ALTER TABLE events_1 REPLICA IDENTITY NOTHING',
        "INSERT INTO events VALUES (1, 'one')",
        'ALTER PUBLICATION feed ADD TABLE events',
        'ALTER PUBLICATION feed SET (publish_via_partition_root)',
      ],
      finds: [{ rule: 'replica-identity', object: 'table:public.events_1', evidence: { replica_identity: 'nothing' } }],
      trials: [application("UPDATE events SET note = 'changed'", 'DELETE FROM events')],
    },
    {
      name: 'a table without a key that is updated, in a publication of all tables',
      verdict: 'fail',
      given: [
        'CREATE TABLE items (id int, note text)',
        ...ITEMS,
        UPDATE,
        { until: "SELECT pg_stat_get_tuples_updated('items'::regclass) > 0" },
        'CREATE PUBLICATION everything FOR ALL TABLES',
      ],
      inputs: { publication: 'everything' },
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { only_by_all_tables_or_schema: true } }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'a table without a key that nobody updates yet, and that the pipeline names',
      verdict: 'fail',
      given: ['CREATE TABLE items (id int, note text)', ...ITEMS, 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything', tables: 'public.items' },
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { rows_updated_or_deleted: 0 } }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'a table without a key that is updated, in a published schema',
      majors: { from: 15 },
      verdict: 'fail',
      given: [
        'CREATE TABLE items (id int, note text)',
        ...ITEMS,
        UPDATE,
        { until: "SELECT pg_stat_get_tuples_updated('items'::regclass) > 0" },
        'CREATE PUBLICATION everything FOR TABLES IN SCHEMA public',
      ],
      inputs: { publication: 'everything' },
      finds: [{ rule: 'replica-identity', object: 'table:public.items', evidence: { only_by_all_tables_or_schema: true } }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'a table without a key that nobody updates, in a publication of all tables',
      verdict: 'warn',
      given: ['CREATE TABLE items (id int, note text)', ...ITEMS, 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything' },
      finds: [
        {
          rule: 'replica-identity',
          severity: 'warning',
          object: 'table:public.items',
          evidence: { only_by_all_tables_or_schema: true, rows_updated_or_deleted: 0 },
        },
      ],
      trials: [
        {
          does: 'stream',
          writes: ["INSERT INTO items VALUES (3, 'three')"],
          receives: [{ kind: 'insert', table: 'items' }],
        },
      ],
      remedy: {},
    },
    {
      name: 'no primary key, and a column list that keeps whole rows from serving',
      majors: { from: 15 },
      verdict: 'fail',
      given: ['CREATE TABLE items (id int, note text)', ...ITEMS, 'ALTER PUBLICATION feed ADD TABLE items (id)'],
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [application(UPDATE, DELETE)],
      remedy: { byHand: ['ALTER TABLE items ADD PRIMARY KEY (id)'] },
    },
    {
      name: 'no primary key, and a generated column that keeps whole rows from serving',
      majors: { from: 18 },
      verdict: 'fail',
      given: published('CREATE TABLE items (id int, note text, twice int GENERATED ALWAYS AS (id * 2) STORED)'),
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [application(UPDATE, DELETE)],
      remedy: { byHand: ['ALTER TABLE items ADD PRIMARY KEY (id)'] },
    },
    {
      name: 'no primary key, and a generated column, which whole rows may hold',
      majors: { from: 12, to: 17 },
      verdict: 'fail',
      given: published('CREATE TABLE items (id int, note text, twice int GENERATED ALWAYS AS (id * 2) STORED)'),
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [application(UPDATE, DELETE)],
    },
    {
      name: 'REPLICA IDENTITY FULL, without a primary key',
      verdict: 'pass',
      given: published('CREATE TABLE items (id int, note text)', 'ALTER TABLE items REPLICA IDENTITY FULL'),
      trials: [{ ...application(UPDATE, DELETE) }, STREAM_ITEMS],
    },
    {
      name: 'REPLICA IDENTITY by a unique index, without a primary key',
      verdict: 'pass',
      given: published(
        'CREATE TABLE items (id int NOT NULL, note text)',
        'CREATE UNIQUE INDEX items_id ON items (id); ALTER TABLE items REPLICA IDENTITY USING INDEX items_id',
      ),
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'REPLICA IDENTITY by a unique index, beside a deferrable primary key',
      verdict: 'pass',
      given: published(
        'CREATE TABLE items (id int PRIMARY KEY DEFERRABLE, note text)',
        'CREATE UNIQUE INDEX items_id ON items (id); ALTER TABLE items REPLICA IDENTITY USING INDEX items_id',
      ),
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'a key that covers more columns than it has',
      majors: { from: 11 },
      verdict: 'pass',
      given: published('CREATE TABLE items (id int, note text, PRIMARY KEY (id) INCLUDE (note))'),
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'tables without a key, with a deferrable one, and unlogged, outside the publication',
      verdict: 'pass',
      given: [
        ...published('CREATE TABLE items (id int PRIMARY KEY, note text)'),
        'CREATE TABLE logs (line text)',
        'CREATE TABLE later (id int PRIMARY KEY DEFERRABLE)',
        'CREATE UNLOGGED TABLE scratch (line text)',
        "INSERT INTO logs VALUES ('a'); INSERT INTO later VALUES (1); INSERT INTO scratch VALUES ('a')",
      ],
      trials: [
        STREAM_ITEMS,
        {
          does: 'statements',
          statements: ["UPDATE logs SET line = 'b'", 'UPDATE later SET id = 2', "UPDATE scratch SET line = 'b'"],
        },
      ],
    },
    {
      name: 'an unlogged table without a key, in a publication of all tables',
      verdict: 'pass',
      given: ["CREATE UNLOGGED TABLE scratch (line text); INSERT INTO scratch VALUES ('a')", 'CREATE PUBLICATION everything FOR ALL TABLES'],
      inputs: { publication: 'everything' },
      trials: [{ does: 'statements', statements: ["UPDATE scratch SET line = 'b'"] }],
    },
    {
      name: 'tables without a key, in a publication of inserts',
      verdict: 'pass',
      given: [
        ...published('CREATE TABLE items (id int, note text)'),
        "ALTER PUBLICATION feed SET (publish = 'insert')",
      ],
      inputs: { operations: 'insert' },
      trials: [
        { does: 'statements', statements: [UPDATE, DELETE] },
        { does: 'stream', writes: ["INSERT INTO items VALUES (3, 'three')"], receives: [{ kind: 'insert', table: 'items' }] },
      ],
    },
    {
      name: 'a table without a key that is yet to be published, for its inserts',
      verdict: 'pass',
      bare: true,
      given: ['CREATE TABLE items (id int, note text)'],
      inputs: { tables: 'public.items', operations: 'insert' },
      trials: [
        {
          does: 'statements',
          statements: [
            `DO $$ BEGIN
               CREATE PUBLICATION planned FOR TABLE items WITH (publish = 'insert');
               UPDATE items SET note = 'changed';
               DROP PUBLICATION planned;
             END $$`,
          ],
        },
      ],
    },
    {
      name: 'a root without a key, above partitions that have one',
      majors: { from: 13 },
      verdict: 'pass',
      given: [
        'CREATE TABLE items (id int NOT NULL, note text) PARTITION BY RANGE (id)',
        'CREATE TABLE items_1 PARTITION OF items (PRIMARY KEY (id)) FOR VALUES FROM (1) TO (100)',
        'ALTER TABLE items REPLICA IDENTITY NOTHING',
        ...ITEMS,
        'ALTER PUBLICATION feed ADD TABLE items',
      ],
      trials: [{ ...STREAM_ITEMS, receives: changes('items_1') }, application(UPDATE, DELETE)],
    },
    {
      name: 'a child table by inheritance without a key, of a parent published alone',
      verdict: 'pass',
      given: [
        'CREATE TABLE items (id int PRIMARY KEY, note text); CREATE TABLE old_items () INHERITS (items)',
        ...ITEMS,
        "INSERT INTO old_items VALUES (7, 'seven')",
        'ALTER PUBLICATION feed ADD TABLE ONLY items',
      ],
      // That the child's rows are missing is for another rule to say, where the parent is named.
      inputs: { tables: 'public.orders' },
      trials: [application("UPDATE items SET note = 'changed'"), STREAM_ITEMS],
    },
    {
      name: 'the name that an index for the identity would have is taken',
      verdict: 'fail',
      given: [
        ...published('CREATE TABLE items (id int PRIMARY KEY DEFERRABLE, note text)'),
        'CREATE TABLE items_identity (id int PRIMARY KEY)',
      ],
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
    },
    {
      name: 'an invalid index was left by a CREATE INDEX CONCURRENTLY that was cut off',
      verdict: 'fail',
      given: [
        ...published('CREATE TABLE items (id int PRIMARY KEY DEFERRABLE, note text)'),
        'CREATE UNIQUE INDEX items_identity ON items (id)',
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'items_identity'::regclass",
      ],
      finds: [{ rule: 'replica-identity', object: 'table:public.items' }],
      trials: [application(UPDATE, DELETE), STREAM_ITEMS],
      remedy: { losing: true },
    },
  ],
};
