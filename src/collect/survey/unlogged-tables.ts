import type { UnloggedTable, UnloggedTables } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, nothingInScope, type Aspect, type References } from './aspect.js';
import { tableName, unloggedReferences } from './references.js';
import { among } from './sql.js';

/** Tables that a copy reads whose changes are not in the WAL, since they are unlogged. Tried on 10 to 18. */
export const unloggedTables: Aspect<UnloggedTables> = {
  applies: nothingInScope,

  without: ({ census }) => (census.unloggedTables ? undefined : { tables: [], count: 0 }),

  ctes: () => [
    [
      'unlogged',
      // A partitioned table has no rows of its own to log.
      `SELECT relid, schema, name, relispartition, size_bytes FROM relation
        WHERE relkind = 'r' AND unlogged AND NOT wal_logged AND ${among('relid', 'tree')}`,
    ],
    ['unlogged_listed', `SELECT relid, schema, name, relispartition, size_bytes FROM unlogged ORDER BY schema, name LIMIT ${MOST_LISTED}`],
    [
      'unlogged_root',
      `SELECT relid, min(root) AS root, bool_or(${among('root', 'published_explicitly')}) AS explicit
         FROM below WHERE ${among('relid', 'unlogged_listed')} GROUP BY relid`,
    ],
  ],

  answer: ({ target }) => `
    SELECT (SELECT count(*)::int FROM unlogged) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT u.schema, u.name, u.relispartition AS is_partition, u.size_bytes,
                    n.nspname AS root_schema, c.relname AS root_name,
                    ${target.tables.length > 0 ? 'true' : `(r.explicit IS TRUE OR ${among('u.relid', 'published_explicitly')})`} AS explicit
               FROM unlogged_listed u
               LEFT JOIN unlogged_root r ON r.relid = u.relid AND u.relid NOT IN (SELECT relid FROM root)
               LEFT JOIN pg_class c ON c.oid = r.root
               LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
              ORDER BY 1, 2) t), '[]') AS tables`,

  read: (row, { references }) => ({
    tables: column(row, 'tables')
      .rows()
      .map((one) => unloggedTable(one, references)),
    count: column(row, 'count').count(),
  }),
};

function unloggedTable(row: Row, references: References): UnloggedTable {
  const root = column(row, 'root_schema').textOrNull();
  return {
    ...tableName(row),
    root: root === null ? null : { schema: root, name: column(row, 'root_name').text() },
    isPartition: column(row, 'is_partition').flag(),
    explicit: column(row, 'explicit').flag(),
    sizeBytes: column(row, 'size_bytes').countOrNull(),
    unloggedReferences: unloggedReferences(tableName(row), references),
  };
}
