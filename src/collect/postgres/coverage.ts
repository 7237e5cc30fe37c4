import type { Coverage } from '../../facts.js';
import type { Target } from '../../target.js';
import { decoded, matched, MOST_LISTED, published, publicationValues, tree } from './scope.js';
import { column, type Row, type Statement } from './statement.js';

/** Whether the publication carries no table, and no partitioned one that is to have partitions. */
const EMPTY = `
  NOT EXISTS (SELECT FROM carried)
    AND NOT EXISTS (SELECT FROM published p JOIN pg_class c ON c.oid = p.relid WHERE c.relkind = 'p')`;

/** What is in scope is what is carried: a server would still plan to compare them. */
const NOTHING_NAMED = `
      SELECT 0 AS covered, 0 AS uncovered_count, ${EMPTY} AS empty, '[]'::json AS uncovered`;

/** From `tree` and `carried` to the answer. */
const NAMED = `,
      -- Subplans and groups instead of joins: on a catalog without statistics a join is planned as a nested loop.
      leaf AS (
        SELECT t.root, t.relid, t.relid IN (SELECT relid FROM carried) AS carried
          FROM tree t JOIN pg_class c ON c.oid = t.relid WHERE c.relkind = 'r'
      ),
      judged AS (
        SELECT root AS relid, bool_and(carried) AS carried,
               count(*) FILTER (WHERE NOT carried AND relid <> root)::int AS leaves_count
          FROM leaf GROUP BY root
         UNION ALL
        SELECT bare.relid, bare.relid IN (SELECT relid FROM published), 0
          FROM (SELECT relid FROM matched EXCEPT SELECT root FROM leaf) bare
      ),
      missing AS (
        SELECT root, json_agg(json_build_object('schema', schema, 'name', name, 'unlogged', unlogged) ORDER BY nth) AS leaves
          FROM (SELECT leaf.root, n.nspname AS schema, c.relname AS name, c.relpersistence = 'u' AS unlogged,
                       row_number() OVER (PARTITION BY leaf.root ORDER BY n.nspname, c.relname) AS nth
                  FROM leaf JOIN pg_class c ON c.oid = leaf.relid JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE NOT leaf.carried AND leaf.relid <> leaf.root) named
         WHERE nth <= 100 GROUP BY root
      )
      SELECT (SELECT count(*) FROM judged WHERE carried)::int AS covered,
             (SELECT count(*) FROM judged WHERE NOT carried)::int AS uncovered_count,
             ${EMPTY} AS empty,
             coalesce((SELECT json_agg(u) FROM (
               SELECT n.nspname AS schema, c.relname AS name, c.relkind = 'p' AS partitioned, c.relpersistence = 'u' AS unlogged,
                      c.relkind = 'r' AND EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = c.oid) AS inherited,
                      j.leaves_count, coalesce(m.leaves, '[]') AS leaves
                 FROM judged j JOIN pg_class c ON c.oid = j.relid JOIN pg_namespace n ON n.oid = c.relnamespace
                 LEFT JOIN missing m ON m.root = j.relid
                WHERE NOT j.carried ORDER BY 1, 2 LIMIT ${String(MOST_LISTED)}) u), '[]') AS uncovered`;

/**
 * Which tables in scope the planned publication carries. A partitioned table counts when all its leaves are carried,
 * whichever way they got in. Tried on 10 to 18.
 */
export function coverage(major: number, target: Target): Statement<Coverage> {
  return {
    text: `
      WITH RECURSIVE ${matched(target)}, ${tree(major)}, ${published(major)},
      carried AS (
        SELECT DISTINCT p.relid FROM published p JOIN pg_class c ON c.oid = p.relid
         WHERE c.relkind = 'r' AND ${decoded('c', major)}
      )${target.tables.length === 0 ? NOTHING_NAMED : NAMED}`,
    values: publicationValues(target),
    read: ([row]) => ({
      covered: column(row, 'covered').count(),
      uncovered: column(row, 'uncovered')
        .rows()
        .map((one) => ({
          ...tableName(one),
          partitioned: column(one, 'partitioned').flag(),
          unlogged: column(one, 'unlogged').flag(),
          inherited: column(one, 'inherited').flag(),
          leaves: column(one, 'leaves')
            .rows()
            .map((leaf) => ({ ...tableName(leaf), unlogged: column(leaf, 'unlogged').flag() })),
          leavesCount: column(one, 'leaves_count').count(),
        })),
      uncoveredCount: column(row, 'uncovered_count').count(),
      empty: column(row, 'empty').flag(),
    }),
  };
}

/** Columns `schema` and `name`. */
export function tableName(row: Row): { readonly schema: string; readonly name: string } {
  return { schema: column(row, 'schema').text(), name: column(row, 'name').text() };
}
