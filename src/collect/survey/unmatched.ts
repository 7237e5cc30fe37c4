import type { TableName, Unmatched, UnmatchedEntry } from '../../facts/index.js';
import type { Target } from '../../target.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, type Aspect, type Cte } from './aspect.js';
import { NEAR, nearestTables } from './near.js';
import { tableName } from './references.js';
import { isGlob } from './scope.js';
import { notAmong } from './sql.js';

/** The relation that an exact entry names, whatever it is. */
const FOUND = `
  SELECT CASE WHEN c.relpersistence = 't' THEN 'temporary' ELSE c.relkind::text END AS relkind
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
   WHERE NOT (m.schema_glob OR m.name_glob) AND n.nspname = m.schema::name AND n.nspname::text = m.schema
     AND c.relname = m.name::name AND c.relname::text = m.name
   LIMIT 1`;

const NEAR_LISTED: Cte = [
  'near',
  `SELECT k.nth, json_agg(json_build_object('schema', n.nspname, 'name', c.relname)) AS tables
     FROM near_candidate k JOIN pg_class c ON c.oid = k.relid JOIN pg_namespace n ON n.oid = c.relnamespace
    GROUP BY k.nth`,
];

/** No name is similar to a glob, or none is asked for. */
const NOTHING_NEAR: Cte = ['near', 'SELECT NULL::int AS nth, NULL::json AS tables WHERE false'];

/** Entries of `tables` that name no table, with what has that name and what has a similar one. Tried on 10 to 18. */
export const unmatched: Aspect<Unmatched> = {
  ...asked(true),
  // A name that cannot be converted to UTF-8 costs the suggestions, not the verdict.
  instead: asked(false),
};

function asked(withNear: boolean): Aspect<Unmatched> {
  return {
    applies: ({ tables }) => (tables.length === 0 ? 'no tables were named' : undefined),

    ctes: ({ target }) => [
      [
        // Also a glob whose tables are all a partition that another entry takes with its root.
        'satisfied',
        `SELECT nth FROM exact
         ${target.tables.some(isGlob) ? 'UNION ALL SELECT nth FROM globbed_nth' : ''}`,
      ],
      ['missing', `SELECT nth, schema, schema_glob, name, name_glob FROM pattern WHERE ${notAmong('nth', 'satisfied', 'nth')}`],
      ...(!withNear || target.tables.every(isGlob) ? [NOTHING_NEAR] : [...NEAR, NEAR_LISTED]),
    ],

    answer: () => `
      SELECT (SELECT count(*)::int FROM missing) AS count,
             coalesce((SELECT json_agg(e) FROM (
               SELECT m.nth, f.relkind, coalesce(near.tables, '[]') AS near
                 FROM (SELECT * FROM missing ORDER BY nth LIMIT ${MOST_LISTED}) m
                 LEFT JOIN LATERAL (${FOUND}) f ON true
                 LEFT JOIN near ON near.nth = m.nth
                ORDER BY m.nth) e), '[]') AS entries`,

    read: (row, _, target) => ({
      entries: column(row, 'entries')
        .rows()
        .map((one) => unmatchedEntry(one, target)),
      count: column(row, 'count').count(),
    }),
  };
}

function unmatchedEntry(row: Row, { tables }: Target): UnmatchedEntry {
  const index = column(row, 'nth').count() - 1;
  const relkind = column(row, 'relkind').textOrNull();
  const near = column(row, 'near').rows().map(tableName);
  const name = exactName(tables[index]);
  return {
    index,
    relkind,
    // What is there is the one that was meant, and every other name of one letter is similar.
    near: name === undefined || relkind !== null || name.name.length < 2 ? [] : nearestTables(name, near),
  };
}

function exactName(entry: Target['tables'][number] | undefined): TableName | undefined {
  return entry?.schema.kind === 'exact' && entry.table.kind === 'exact' ? { schema: entry.schema.name, name: entry.table.name } : undefined;
}
