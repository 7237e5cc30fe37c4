import type { Coverage } from '../../facts.js';
import type { Target } from '../../target.js';
import { decoded, matched, MOST_LISTED, published, publicationValues, TREE } from './scope.js';
import { column, type Row, type Statement } from './statement.js';

/**
 * Which tables in scope the planned publication carries. A partitioned table counts when all its leaves are carried,
 * whichever way they got in. Tried on 10 to 18.
 */
export function coverage(major: number, target: Target): Statement<Coverage> {
  return {
    text: `
      WITH RECURSIVE ${matched(target)}, ${TREE}, ${published(major)},
      carried AS (
        SELECT DISTINCT p.relid FROM published p JOIN pg_class c ON c.oid = p.relid
         WHERE c.relkind = 'r' AND ${decoded('c', major)}
      ),
      leaf AS (
        SELECT t.root, t.relid, carried.relid IS NOT NULL AS carried
          FROM tree t JOIN pg_class c ON c.oid = t.relid LEFT JOIN carried ON carried.relid = t.relid
         WHERE c.relkind = 'r'
      ),
      judged AS (
        SELECT s.relid, coalesce(l.all_carried, EXISTS (SELECT FROM published p WHERE p.relid = s.relid)) AS carried
          FROM (SELECT DISTINCT relid FROM matched) s
          LEFT JOIN (SELECT root, bool_and(carried) AS all_carried FROM leaf GROUP BY root) l ON l.root = s.relid
      )
      SELECT (SELECT count(*) FROM judged WHERE carried)::int AS covered,
             (SELECT count(*) FROM judged WHERE NOT carried)::int AS uncovered_count,
             NOT EXISTS (SELECT FROM carried)
               AND NOT EXISTS (SELECT FROM published p JOIN pg_class c ON c.oid = p.relid WHERE c.relkind = 'p') AS empty,
             coalesce((SELECT json_agg(u) FROM (
               SELECT n.nspname AS schema, c.relname AS name, c.relkind = 'p' AS partitioned, c.relpersistence = 'u' AS unlogged,
                      (SELECT count(*) FROM leaf WHERE c.relkind = 'p' AND leaf.root = j.relid AND NOT leaf.carried)::int AS leaves_count,
                      CASE WHEN c.relkind = 'p' THEN coalesce((SELECT json_agg(x) FROM (
                        SELECT ln.nspname AS schema, lc.relname AS name, lc.relpersistence = 'u' AS unlogged
                          FROM leaf JOIN pg_class lc ON lc.oid = leaf.relid JOIN pg_namespace ln ON ln.oid = lc.relnamespace
                         WHERE leaf.root = j.relid AND NOT leaf.carried ORDER BY 1, 2 LIMIT 100) x), '[]') ELSE '[]' END AS leaves
                 FROM judged j JOIN pg_class c ON c.oid = j.relid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE NOT j.carried ORDER BY 1, 2 LIMIT ${String(MOST_LISTED)}) u), '[]') AS uncovered`,
    values: publicationValues(target),
    read: ([row]) => ({
      covered: column(row, 'covered').count(),
      uncovered: column(row, 'uncovered')
        .rows()
        .map((one) => ({
          ...tableName(one),
          partitioned: column(one, 'partitioned').flag(),
          unlogged: column(one, 'unlogged').flag(),
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
