import type { Unmatched, UnmatchedPattern } from '../../facts.js';
import type { Target } from '../../target.js';
import { tableName } from './coverage.js';
import { decoded, matched, MOST_LISTED, patternValues } from './scope.js';
import { column, type Row, type Statement } from './statement.js';

/**
 * Entries of `tables` that name no table whose changes are in the WAL, with what stands there and what is spelled
 * nearly so. Of a publication's unlogged tables its coverage tells. Tried on 10 to 18.
 */
export function unmatched(major: number, target: Target): Statement<Unmatched> {
  const captured = target.publication === undefined ? `JOIN pg_class c ON c.oid = m.relid AND (c.relkind = 'p' OR ${decoded('c', major)})` : '';
  return {
    text: `
      WITH ${matched(target)},
      -- What globbed alone holds are partitions that another entry takes with their root.
      missing AS (SELECT * FROM pattern p WHERE NOT EXISTS (SELECT FROM matched m ${captured} WHERE m.nth = p.nth)
                                            AND NOT EXISTS (SELECT FROM globbed g WHERE g.nth = p.nth))
      SELECT p.nth::int, count(*) OVER ()::int AS total, p.schema, p.name,
             (SELECT CASE WHEN c.relpersistence = 't' THEN 'temporary'
                          WHEN c.relkind = 'r' AND c.relpersistence = 'u' THEN 'unlogged' ELSE c.relkind::text END
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE NOT (p.schema_glob OR p.name_glob) AND c.relname::text = p.name AND n.nspname::text = p.schema) AS relkind,
             coalesce((SELECT json_agg(near) FROM (
               SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE p.nth <= 100 AND NOT (p.schema_glob OR p.name_glob) AND c.relkind IN ('r', 'p')
                  AND lower(c.relname::text) = lower(p.name) AND n.nspname !~ '^pg_'
                  AND (n.nspname::text, c.relname::text) <> (p.schema, p.name)
                ORDER BY lower(n.nspname::text) = lower(p.schema) DESC, 1, 2 LIMIT 3) near), '[]') AS near
        FROM missing p ORDER BY p.nth LIMIT ${String(MOST_LISTED)}`,
    values: patternValues(target),
    read: (rows) => ({
      patterns: rows.map((row) => unmatchedPattern(row, target)),
      count: rows[0] === undefined ? 0 : column(rows[0], 'total').count(),
    }),
  };
}

function unmatchedPattern(row: Row, { tables }: Target): UnmatchedPattern {
  const relkind = column(row, 'relkind').textOrNull();
  return {
    text: tables[column(row, 'nth').count() - 1]?.text ?? '',
    relkind,
    found: relkind === null ? null : tableName(row),
    near: column(row, 'near').rows().map(tableName),
  };
}
