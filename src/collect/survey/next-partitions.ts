import type { NextPartitions } from '../../facts/index.js';
import { column } from '../statement.js';
import { MOST_LISTED, nothingInScope, type Aspect } from './aspect.js';
import { tableName } from './references.js';
import { among, attached, notAmong } from './sql.js';

/** The first version that can publish a partitioned table as such, and so the partitions it is going to have. */
const ROOTS_SINCE = 13;

/**
 * Partitioned tables whose next partition will be published without a replica identity, though those it has work: FULL
 * and USING INDEX are not taken over. Tried on 10 to 18.
 */
export const nextPartitions: Aspect<NextPartitions> = {
  applies: nothingInScope,

  without: ({ census }) => (census.inheritance ? undefined : { tables: [], count: 0 }),

  ctes: ({ major }) => [
    [
      'unready',
      // Without a publication yet, all in scope are going to be published with the root.
      `SELECT relid FROM relation
        WHERE relkind = 'p' AND ${notAmong('relid', 'primary_key')}
          AND (${among('relid', 'published')}${major >= ROOTS_SINCE ? ` OR NOT EXISTS (SELECT FROM publication) AND ${among('relid', 'tree')}` : ''})
          AND (SELECT updates OR deletes FROM operation)`,
    ],
    [
      'set_by_hand',
      `SELECT relid, relreplident FROM relation
        WHERE relkind = 'r' AND relispartition AND wal_logged
          AND (relreplident = 'f' OR relreplident = 'i' AND relid IN (SELECT relid FROM identity_index))`,
    ],
    ['hand_full', `SELECT relid FROM set_by_hand WHERE relreplident = 'f'`],
    [
      'unready_leaf',
      `SELECT i.inhparent AS parent, i.inhrelid AS relid, ${among('i.inhrelid', 'hand_full')} AS is_full FROM pg_inherits i
        WHERE ${attached('i', major)} AND ${among('i.inhparent', 'unready')} AND ${among('i.inhrelid', 'set_by_hand')}`,
    ],
    [
      'unready_parent',
      `SELECT parent, count(*) FILTER (WHERE is_full)::int AS full_count, count(*) FILTER (WHERE NOT is_full)::int AS index_count, min(relid) AS example
         FROM unready_leaf GROUP BY parent`,
    ],
  ],

  answer: () => `
    SELECT (SELECT count(*)::int FROM unready_parent) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT n.nspname AS schema, c.relname AS name, u.full_count, u.index_count, en.nspname AS example_schema, e.relname AS example_name
               FROM unready_parent u JOIN pg_class c ON c.oid = u.parent JOIN pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_class e ON e.oid = u.example JOIN pg_namespace en ON en.oid = e.relnamespace
              ORDER BY 1, 2 LIMIT ${MOST_LISTED}) t), '[]') AS tables`,

  read: (row) => ({
    tables: column(row, 'tables')
      .rows()
      .map((one) => ({
        ...tableName(one),
        full: column(one, 'full_count').count(),
        byIndex: column(one, 'index_count').count(),
        example: { schema: column(one, 'example_schema').text(), name: column(one, 'example_name').text() },
      })),
    count: column(row, 'count').count(),
  }),
};
