import type { Arrival, Reality, StatementsTrial, Step, StreamTrial } from '../state.js';

/** What PostgreSQL says of an update of a table that it lets nobody update. */
const INVALID = { code: '42P10' } as const;

const ITEMS: readonly Step[] = ["INSERT INTO items VALUES (1, 'one', 'secret')"];
const UPDATE = "UPDATE items SET note = 'changed' WHERE id = 1";

/** The application's statements, each of which fails in the bad state. */
function application(...statements: readonly string[]): StatementsTrial {
  return { does: 'statements', statements, fails: INVALID };
}

function stream(values: Arrival['values'] = {}, table = 'items'): StreamTrial {
  return {
    does: 'stream',
    writes: ["INSERT INTO items VALUES (3, 'three', 'secret')", "UPDATE items SET note = 'four' WHERE id = 3", 'DELETE FROM items WHERE id = 3'],
    receives: [
      { kind: 'insert', table, values: { note: 'three', ...values } },
      { kind: 'update', table, values: { note: 'four' } },
      { kind: 'delete', table },
    ],
  };
}

/** A table with a key, of which only some columns are published. */
function listed(columns: string, ...more: readonly Step[]): readonly Step[] {
  return ['CREATE TABLE items (id int PRIMARY KEY, note text, "Hidden, 1" text)', ...ITEMS, ...more, `ALTER PUBLICATION feed ADD TABLE items (${columns})`];
}

const FROM_15 = { from: 15 } as const;

export const publicationColumnList: Reality = {
  rule: 'publication-column-list',
  states: [
    {
      name: 'the column list lacks the key',
      majors: FROM_15,
      verdict: 'fail',
      given: listed('note'),
      finds: [
        {
          rule: 'publication-column-list',
          object: 'table:public.items',
          evidence: { publications: ['feed'], planned: true, column_list: ['note'], missing: ['id'] },
        },
      ],
      trials: [application(UPDATE, 'DELETE FROM items WHERE id = 1'), stream({ id: 3 })],
    },
    {
      name: 'REPLICA IDENTITY FULL with a column list of all columns, and a key that it has',
      majors: FROM_15,
      verdict: 'fail',
      given: listed('id, note, "Hidden, 1"', 'ALTER TABLE items REPLICA IDENTITY FULL'),
      finds: [{ rule: 'publication-column-list', object: 'table:public.items', evidence: { replica_identity: 'full' } }],
      trials: [application(UPDATE), stream({ id: 3 })],
    },
    {
      name: 'REPLICA IDENTITY FULL with a column list without the key',
      majors: FROM_15,
      verdict: 'fail',
      given: listed('note', 'ALTER TABLE items REPLICA IDENTITY FULL'),
      finds: [{ rule: 'publication-column-list', object: 'table:public.items', evidence: { replica_identity: 'full' } }],
      trials: [application(UPDATE), stream({ id: 3 })],
    },
    {
      name: 'REPLICA IDENTITY FULL with a column list, and no key; names to be quoted, and a child',
      majors: FROM_15,
      verdict: 'fail',
      given: [
        'CREATE TABLE "It$$ems" (id int, note text, hidden text); CREATE TABLE child (PRIMARY KEY (id)) INHERITS ("It$$ems")',
        'ALTER TABLE "It$$ems" REPLICA IDENTITY FULL',
        'CREATE PUBLICATION "Feed $$" FOR TABLE ONLY "It$$ems" (id, note), child',
      ],
      inputs: { publication: 'Feed $$' },
      finds: [{ rule: 'publication-column-list', object: 'table:public."It$$ems"' }],
      trials: [
        application(`UPDATE "It$$ems" SET note = 'changed'`),
        { does: 'stream', writes: [`INSERT INTO "It$$ems" VALUES (1)`], receives: [{ kind: 'insert', table: 'It$$ems' }] },
        { does: 'stream', writes: ['INSERT INTO child SELECT coalesce(max(id), 0) + 1 FROM child'], receives: [{ kind: 'insert', table: 'child' }] },
      ],
    },
    {
      name: 'the list of a root that is published as such lacks the key of a partition',
      majors: FROM_15,
      verdict: 'fail',
      given: [
        'CREATE TABLE events (id int NOT NULL, note text, hidden text) PARTITION BY RANGE (id)',
        // The columns have other numbers there.
        'CREATE TABLE events_1 (gone int, hidden text, note text, id int PRIMARY KEY); ALTER TABLE events_1 DROP COLUMN gone',
        'ALTER TABLE events ATTACH PARTITION events_1 FOR VALUES FROM (1) TO (100)', 'ALTER TABLE events ADD PRIMARY KEY (id)',
        "INSERT INTO events VALUES (1, 'one')",
        'CREATE PUBLICATION through FOR TABLE events (note) WITH (publish_via_partition_root)',
      ],
      inputs: { publication: 'through' },
      finds: [{ rule: 'publication-column-list', object: 'table:public.events_1', evidence: { missing: ['id'] } }],
      trials: [
        application("UPDATE events SET note = 'changed'"),
        { does: 'stream', writes: ["UPDATE events SET note = 'two'"], receives: [{ kind: 'update', table: 'events', values: { id: 1, note: 'two' } }] },
      ],
    },
    {
      name: 'a column list of another publication lacks the key of a table in scope',
      majors: FROM_15,
      verdict: 'fail',
      given: ['CREATE PUBLICATION other FOR TABLE orders (note)'],
      finds: [{ rule: 'publication-column-list', object: 'table:public.orders', evidence: { publications: ['other'], planned: false } }],
      trials: [application("UPDATE orders SET note = 'changed'")],
    },
    {
      name: 'a column list without the key, where inserts alone are published and something else is needed',
      majors: FROM_15,
      verdict: 'fail',
      given: [...listed('note'), "ALTER PUBLICATION feed SET (publish = 'insert')"],
      finds: [
        { rule: 'publication-operations', object: 'publication:feed' },
        { rule: 'publication-column-list', object: 'table:public.items' },
      ],
      trials: [
        { does: 'stream', writes: ["UPDATE items SET note = 'four' WHERE id = 1"], receives: [{ kind: 'update', table: 'items' }], fails: { arrives: [] } },
        { does: 'statements', statements: [UPDATE] },
      ],
    },
    {
      name: 'a column is left out, and the consumer needs all',
      majors: FROM_15,
      verdict: 'fail',
      given: listed('id, note'),
      inputs: { consumer: 'risingwave', tables: 'public.orders, public.items' },
      finds: [{ rule: 'publication-column-list', object: 'table:public.items', evidence: { hidden: ['Hidden, 1'] } }],
      trials: [stream({ 'Hidden, 1': 'secret' }), { does: 'see', query: "SELECT attnames = '{id,note,\"Hidden, 1\"}' FROM pg_publication_tables WHERE tablename = 'items'", fails: { answers: false } }],
      remedy: { byHand: ['ALTER PUBLICATION feed DROP TABLE items; ALTER PUBLICATION feed ADD TABLE items'] },
    },
    {
      name: 'a column list that has the key',
      majors: FROM_15,
      verdict: 'pass',
      given: listed('id, note'),
      trials: [
        { does: 'statements', statements: [UPDATE] },
        stream({ id: 3 }),
        { does: 'subscribe', tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text); CREATE TABLE items (id int PRIMARY KEY, note text)', writes: [], until: 'SELECT count(*) > 0 FROM items' },
      ],
    },
    {
      name: 'a column list without the key, where inserts alone are published and needed',
      majors: FROM_15,
      verdict: 'pass',
      given: [...listed('note'), "ALTER PUBLICATION feed SET (publish = 'insert')"],
      inputs: { operations: 'insert' },
      trials: [
        { does: 'statements', statements: [UPDATE] },
        { does: 'stream', writes: ["INSERT INTO items SELECT max(id) + 1, 'three' FROM items"], receives: [{ kind: 'insert', table: 'items', values: { note: 'three' } }] },
      ],
    },
    {
      name: 'the list of a partition, which its root overrides',
      majors: FROM_15,
      verdict: 'warn',
      given: [
        'CREATE TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id); CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100)',
        "INSERT INTO events VALUES (1, 'one')",
        'CREATE PUBLICATION through FOR TABLE events, events_1 (note) WITH (publish_via_partition_root)',
      ],
      inputs: { publication: 'through' },
      finds: [{ rule: 'publication-partition-overlap', severity: 'warning' }],
      trials: [{ does: 'statements', statements: ["UPDATE events SET note = 'changed'"] }],
    },
  ],
};
