/** Tables whose name is similar to one that does not exist: few candidates from the server, ranked here. */
import { byCodeUnits } from '../../compare.js';
import type { TableName } from '../../facts/index.js';
import { typingSlips } from '../../nearest.js';
import type { Cte } from './aspect.js';
import { among } from './sql.js';

/** The most tables that are suggested for an entry. */
const MOST_SUGGESTED = 3;
/** The most entries for which similar names are looked up. */
const MOST_ASKED = 100;
/** The most candidates for one reason. */
const MOST_ALIKE = 20;
/** The most schemas a misspelt one is taken for. */
const MOST_SCHEMAS = 5;
/** How many names of pg_class before and after are seen, those of indexes and other schemas among them. */
const MOST_NEIGHBOURS = 100;
/** By how many characters a similar name is longer or shorter. */
const LENGTHS = 2;

/** The part of a name of `length` characters in which no slip is looked for: not quite half, so that a swap in the middle spares both ends. */
function halfOf(length: string): string {
  return `greatest((${length} - 1) / 2, 1)`;
}

/**
 * `near_candidate` (nth, relid), for the exact entries of `missing` (nth, schema, name, …): tables of the same name in
 * other letters or another schema; in the same schema, or one of similar name, those whose first or last half is the same
 * at a similar length (one slip leaves one half as it was), and the neighbours in the order of names. All by hashes and
 * indexes, for every entry at once: 100 names against 100 000 tables are too many pairs to compare.
 */
export const NEAR: readonly Cte[] = [
  [
    'near_asked',
    `SELECT m.nth, m.schema, m.name, ${folded('m.name')} AS folded, n.oid AS home
       FROM missing m LEFT JOIN pg_namespace n ON n.nspname = m.schema::name AND n.nspname::text = m.schema
      WHERE NOT (m.schema_glob OR m.name_glob)
      ORDER BY m.nth LIMIT ${MOST_ASKED}`,
  ],
  ['asked_schema', `SELECT schema, ${folded('schema')} AS folded, bool_or(home IS NOT NULL) AS there FROM near_asked GROUP BY schema`],
  ['folded_schema', `SELECT oid, nspname::text AS name, ${folded('nspname::text')} AS folded FROM user_schema`],
  [
    'near_schema',
    `SELECT schema, oid, row_number() OVER (PARTITION BY schema ORDER BY distance, name) AS rank FROM (
       SELECT a.schema, s.oid, s.name, CASE WHEN s.name = a.schema THEN -2 WHEN s.folded = a.folded THEN -1
                                            ELSE abs(length(s.folded) - length(a.folded)) END AS distance
         FROM asked_schema a CROSS JOIN folded_schema s
        WHERE CASE WHEN s.folded = a.folded THEN true
                   WHEN a.there OR abs(length(s.folded) - length(a.folded)) > ${LENGTHS} THEN false
                   ELSE left(s.folded, ${halfOf('length(s.folded)')}) = left(a.folded, ${halfOf('length(s.folded)')})
                     OR right(s.folded, ${halfOf('length(s.folded)')}) = right(a.folded, ${halfOf('length(s.folded)')}) END) alike`,
  ],
  [
    'near_place',
    `SELECT a.nth, a.name, a.folded, s.oid FROM near_asked a JOIN near_schema s ON s.schema = a.schema WHERE s.rank <= ${MOST_SCHEMAS}`,
  ],
  ['folded_table', `SELECT relid, relnamespace, schema, ${folded('name::text')} AS folded, length(name::text) AS length FROM relation WHERE relkind IN ('r', 'p')`],
  ['local_table', `SELECT relid, relnamespace, folded, length FROM folded_table WHERE ${among('relnamespace', 'near_place', 'oid')}`],
  ...sameHalf('left'),
  ...sameHalf('right'),
  [
    'namesake',
    `SELECT relid, folded FROM (
       SELECT relid, folded, row_number() OVER (PARTITION BY folded ORDER BY schema) AS rank
         FROM folded_table WHERE ${among('folded', 'near_asked', 'folded')}) ranked
      WHERE rank <= ${MOST_ALIKE}`,
  ],
  ['same_name', `SELECT a.nth, n.relid FROM near_asked a FULL JOIN namesake n ON n.folded = a.folded`],
  [
    'near_candidate',
    `SELECT nth, relid FROM same_left WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT nth, relid FROM same_right WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT nth, relid FROM same_name WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT p.nth, c.oid FROM near_place p CROSS JOIN LATERAL (${neighbours('>=', 'ASC')}) c
      UNION
     SELECT p.nth, c.oid FROM near_place p CROSS JOIN LATERAL (${neighbours('<', 'DESC')}) c`,
  ],
];

/** `same_left` or `same_right` (nth, relid): tables of the same schema, a similar length, and the same half. */
function sameHalf(half: 'left' | 'right'): readonly Cte[] {
  return [
    [
      `wanted_${half}`,
      `SELECT p.nth, p.oid, l.length, ${half}(p.folded, ${halfOf('l.length')}) AS part
         FROM near_place p CROSS JOIN LATERAL (SELECT length(p.folded) + d AS length FROM generate_series(-${LENGTHS}, ${LENGTHS}) d) l`,
    ],
    [
      `alike_${half}`,
      `SELECT relid, relnamespace, length, part FROM (
         SELECT relid, relnamespace, length, part, row_number() OVER (PARTITION BY relnamespace, length, part) AS rank
           FROM (SELECT relid, relnamespace, length, ${half}(folded, ${halfOf('length')}) AS part FROM local_table) t
          WHERE ((relnamespace, length, part) IN (SELECT oid, length, part FROM wanted_${half})) IS TRUE) ranked
        WHERE rank <= ${MOST_ALIKE}`,
    ],
    [
      `same_${half}`,
      `SELECT w.nth, a.relid FROM wanted_${half} w
         FULL JOIN alike_${half} a ON a.relnamespace = w.oid AND a.length = w.length AND a.part = w.part`,
    ],
  ];
}

/** Without the case of letters; only of those of ASCII, which is all that unquoted names fold, and fast. */
function folded(name: string): string {
  return `lower(${name} COLLATE "C")`;
}

/** A range of pg_class_relname_nsp_index, cut off by its entries, not by the tables among them. */
function neighbours(comparison: string, direction: string): string {
  return `
    SELECT n.oid FROM (SELECT oid, relnamespace, relkind, relpersistence FROM pg_class
                        WHERE relname ${comparison} p.name::name ORDER BY relname ${direction} LIMIT ${MOST_NEIGHBOURS}) n
     WHERE n.relnamespace = p.oid AND n.relkind IN ('r', 'p') AND n.relpersistence IN ('p', 'u') LIMIT ${MOST_ALIKE}`;
}

/**
 * The candidates that are similar enough, the nearest first: few slips in the name of the table and of the schema, the
 * case of letters aside. A schema of quite another name counts only where the table's is the same.
 */
export function nearestTables(entry: TableName, candidates: readonly TableName[]): readonly TableName[] {
  return candidates
    .map((table) => ({ table, distance: distance(entry, table) }))
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || byCodeUnits(a.table.schema, b.table.schema) || byCodeUnits(a.table.name, b.table.name))
    .slice(0, MOST_SUGGESTED)
    .map(({ table }) => table);
}

/** Another schema is as far as this many slips, and then some. */
const OTHER_SCHEMA = 1.5;
/** What only the case of letters sets apart, so that the same case comes first. */
const OTHER_CASE = 0.1;

function distance(entry: TableName, table: TableName): number | undefined {
  const slips = slipsWithin(entry.name, table.name);
  if (slips === undefined) {
    return undefined;
  }
  const schemaSlips = slipsWithin(entry.schema, table.schema) ?? (slips < 1 ? OTHER_SCHEMA : undefined);
  return schemaSlips === undefined ? undefined : slips + schemaSlips;
}

/** Undefined when they are too far apart: one slip for up to five letters, two up to eight, then three. */
function slipsWithin(from: string, to: string): number | undefined {
  const limit = Math.min(3, Math.max(1, Math.floor(from.length / 3)));
  if (Math.abs(from.length - to.length) > limit) {
    return undefined;
  }
  const slips = typingSlips(from.toLowerCase(), to.toLowerCase());
  return slips > limit ? undefined : slips + (slips === 0 && from !== to ? OTHER_CASE : 0);
}
