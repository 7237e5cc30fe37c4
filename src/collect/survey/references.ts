/** In which order unlogged tables have to be made logged: a permanent table may not reference an unlogged one. */
import type { TableName, UnloggedReference } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import type { Asking, References } from './aspect.js';

/** Far more than there are unlogged tables with foreign keys anywhere. */
const MOST_REFERENCES = 10_000;

/** One row and column: the foreign keys of `reference`. */
export function referencesAnswer({ census }: Asking): string {
  return census.unloggedTables ? KEYS : `SELECT '[]'::json AS edges`;
}

const KEYS = `
  SELECT coalesce(json_agg(e), '[]') AS edges FROM (
    SELECT f.schema, f.name, t.schema AS target_schema, t.name AS target_name, t.relkind = 'p' AS target_partitioned
      FROM reference r JOIN relation f ON f.relid = r.relid JOIN relation t ON t.relid = r.target
     ORDER BY 1, 2, 3, 4 LIMIT ${MOST_REFERENCES}) e`;

/** What {@link REFERENCES_ANSWER} says. */
export function referencesIn(row: Row): References {
  const references = new Map<string, UnloggedReference[]>();
  for (const edge of column(row, 'edges').rows()) {
    const from = keyOf(tableName(edge));
    const target = {
      schema: column(edge, 'target_schema').text(),
      name: column(edge, 'target_name').text(),
      ...(column(edge, 'target_partitioned').flag() ? { partitioned: true as const } : {}),
    };
    references.set(from, [...(references.get(from) ?? []), target]);
  }
  return references;
}

/**
 * The unlogged tables that `table` references, directly or not, each after those it references itself. A table that
 * closes a circle of foreign keys is listed once more, before the one that references it: no order serves then.
 */
export function unloggedReferences(table: TableName, references: References): readonly UnloggedReference[] {
  const order: UnloggedReference[] = [];
  const seen = new Set([keyOf(table)]);
  const visit = (one: TableName, path: readonly string[]): void => {
    for (const target of references.get(keyOf(one)) ?? []) {
      const key = keyOf(target);
      if (path.includes(key)) {
        order.push(target);
      } else if (!seen.has(key)) {
        seen.add(key);
        visit(target, [...path, key]);
        order.push(target);
      }
    }
  };
  visit(table, [keyOf(table)]);
  return order;
}

function keyOf({ schema, name }: TableName): string {
  return JSON.stringify([schema, name]);
}

/** Columns `schema` and `name`. */
export function tableName(row: Row): TableName {
  return { schema: column(row, 'schema').text(), name: column(row, 'name').text() };
}
