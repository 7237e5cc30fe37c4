import type { Finding, Reality, StatementsTrial, StreamTrial } from '../state.js';

/** What PostgreSQL says of an update of a table that it lets nobody update. */
const INVALID = { code: '42P10' } as const;

/** The application's statements, each of which fails in the bad state. */
function application(...statements: readonly string[]): StatementsTrial {
  return { does: 'statements', statements, fails: INVALID };
}

const STREAM: StreamTrial = {
  does: 'stream',
  writes: ["INSERT INTO items VALUES (3, 'kept', 1)", "INSERT INTO items VALUES (4, 'other', 1)", "UPDATE items SET amount = 2 WHERE id = 3", 'DELETE FROM items WHERE id > 2'],
  receives: [
    { kind: 'insert', table: 'items', values: { id: 3 } },
    { kind: 'update', table: 'items', values: { amount: 2 } },
    { kind: 'delete', table: 'items' },
  ],
};

const ITEMS = "CREATE TABLE items (id int PRIMARY KEY, note text, amount int); INSERT INTO items VALUES (1, 'kept', 1)";
const UPDATE = 'UPDATE items SET amount = 3 WHERE id = 1';

/** One row says that there are filters. */
const FILTERS: Finding = { rule: 'publication-row-filter', severity: 'notice', object: 'publication:feed', evidence: { tables_with_row_filter: 1 } };

const FROM_15 = { from: 15 } as const;

export const publicationRowFilter: Reality = {
  rule: 'publication-row-filter',
  states: [
    {
      name: 'a filter on a column outside the key',
      majors: FROM_15,
      verdict: 'fail',
      given: [ITEMS, "ALTER PUBLICATION feed ADD TABLE items WHERE (note = 'kept' AND id > 0)"],
      finds: [
        {
          rule: 'publication-row-filter',
          object: 'table:public.items',
          evidence: { filter_columns: ['id', 'note'], outside_replica_identity: ['note'], replica_identity: ['id'] },
        },
        FILTERS,
      ],
      trials: [application(UPDATE, 'DELETE FROM items WHERE id = 1'), STREAM],
      remedy: { leaves: [FILTERS] },
    },
    {
      name: 'a filter on a column outside the key, beside a column list',
      majors: FROM_15,
      verdict: 'fail',
      given: [ITEMS, "ALTER PUBLICATION feed ADD TABLE items (id, note, amount) WHERE (note = 'kept')"],
      finds: [{ rule: 'publication-row-filter', object: 'table:public.items' }, FILTERS],
      trials: [
        application(UPDATE),
        { does: 'stream', writes: [UPDATE], receives: [{ kind: 'update', table: 'items' }] },
      ],
      remedy: { variant: /remove the filter/i },
    },
    {
      name: 'a filter of a root that is published as such, on a column outside the key of a partition',
      majors: FROM_15,
      verdict: 'fail',
      given: [
        'CREATE TABLE events (id int NOT NULL, note text) PARTITION BY RANGE (id)',
        'CREATE TABLE events_1 (gone int, note text, id int PRIMARY KEY); ALTER TABLE events_1 DROP COLUMN gone',
        'ALTER TABLE events ATTACH PARTITION events_1 FOR VALUES FROM (1) TO (100)', 'ALTER TABLE events ADD PRIMARY KEY (id)',
        "INSERT INTO events VALUES (1, 'kept')",
        "ALTER PUBLICATION feed SET (publish_via_partition_root); ALTER PUBLICATION feed ADD TABLE events WHERE (note = 'kept')",
      ],
      finds: [{ rule: 'publication-row-filter', object: 'table:public.events_1', evidence: { outside_replica_identity: ['note'] } }, FILTERS],
      trials: [
        application('UPDATE events SET id = id + 1'),
        { does: 'stream', writes: ['UPDATE events SET id = id + 1'], receives: [{ kind: 'update', table: 'events' }] },
      ],
      remedy: { leaves: [FILTERS] },
    },
    {
      name: 'a filter of another publication, on a table in scope',
      majors: FROM_15,
      verdict: 'fail',
      given: ["CREATE PUBLICATION other FOR TABLE orders WHERE (note = 'kept')"],
      finds: [{ rule: 'publication-row-filter', object: 'table:public.orders', evidence: { publications: ['other'], planned: false } }],
      trials: [application("UPDATE orders SET note = 'changed'")],
    },
    {
      name: 'a filter on the key',
      majors: FROM_15,
      verdict: 'pass',
      given: [ITEMS, 'ALTER PUBLICATION feed ADD TABLE items WHERE (id <> 4)'],
      notices: [FILTERS],
      trials: [STREAM, { does: 'statements', statements: [UPDATE] }],
    },
    {
      name: 'a filter on any column, with REPLICA IDENTITY FULL',
      majors: FROM_15,
      verdict: 'pass',
      given: [ITEMS, 'ALTER TABLE items REPLICA IDENTITY FULL', "ALTER PUBLICATION feed ADD TABLE items WHERE (note = 'kept')"],
      notices: [FILTERS],
      trials: [STREAM, { does: 'statements', statements: [UPDATE] }],
    },
    {
      name: 'a filter on any column, where inserts alone are published and needed',
      majors: FROM_15,
      verdict: 'pass',
      given: [ITEMS, "ALTER PUBLICATION feed SET (publish = 'insert'); ALTER PUBLICATION feed ADD TABLE items WHERE (note = 'kept')"],
      inputs: { operations: 'insert' },
      notices: [FILTERS],
      trials: [{ does: 'statements', statements: [UPDATE] }],
    },
    {
      name: 'a filter of a publication that is not the pipeline’s, on a table that is not either',
      majors: FROM_15,
      verdict: 'pass',
      given: [ITEMS, "CREATE PUBLICATION other FOR TABLE items WHERE (note = 'kept')"],
    },
  ],
};
