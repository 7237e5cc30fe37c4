import type { UnmatchedPattern } from '../../facts.js';
import type { Target } from '../../target.js';
import { matched, patternValues } from './scope.js';
import { column, type Statement } from './statement.js';

/** Entries of `tables` that name no table, with what stands there and what is spelled nearly so. Tried on 10 to 18. */
export function unmatched(target: Target): Statement<readonly UnmatchedPattern[]> {
  return {
    text: `
      WITH ${matched(target)},
      -- What globbed alone holds are partitions that another entry takes with their root.
      missing AS (SELECT * FROM pattern p WHERE NOT EXISTS (SELECT FROM matched m WHERE m.nth = p.nth)
                                            AND NOT EXISTS (SELECT FROM globbed g WHERE g.nth = p.nth))
      SELECT p.nth::int,
             (SELECT CASE c.relpersistence WHEN 't' THEN 't' ELSE c.relkind::text END
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE NOT (p.schema_glob OR p.name_glob) AND c.relname::text = p.name AND n.nspname::text = p.schema) AS relkind,
             coalesce((SELECT json_agg(near) FROM (
               SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE p.nth <= 100 AND NOT (p.schema_glob OR p.name_glob) AND c.relkind IN ('r', 'p')
                  AND lower(c.relname::text) = lower(p.name) AND n.nspname !~ '^pg_'
                  AND (n.nspname::text, c.relname::text) <> (p.schema, p.name)
                ORDER BY lower(n.nspname::text) = lower(p.schema) DESC, 1, 2 LIMIT 3) near), '[]') AS near
        FROM missing p ORDER BY p.nth LIMIT 1001`,
    values: patternValues(target),
    read: (rows) =>
      rows.map((row) => ({
        text: target.tables[column(row, 'nth').count() - 1]?.text ?? '',
        relkind: column(row, 'relkind').textOrNull(),
        near: column(row, 'near')
          .rows()
          .map((one) => ({ schema: column(one, 'schema').text(), name: column(one, 'name').text() })),
      })),
  };
}
