import type { ColumnOfType, Columns, SomeTables } from '../../facts/index.js';
import { quoteLiteral } from '../../neutralise/sql.js';
import type { Target } from '../../target.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, nothingInScope, type Aspect, type Cte } from './aspect.js';
import { tableName } from './references.js';
import { among, some } from './sql.js';

/** From here on a table can have generated columns. */
const GENERATED_SINCE = 12;

/** From here on a publication can publish stored generated columns. */
const GENERATED_PUBLISHED_SINCE = 18;

/** From here on the statistics are in shared memory; before, asking for them may wait for a file to be written. */
const STATISTICS_AT_HAND_SINCE = 15;

/** How many tables of a kind are named: each kind is one row of the report. */
const MOST_NAMED = 10;

/**
 * What the columns of the tables in scope are. They are looked up table by table: the catalog of columns is the largest of
 * all, and mostly few tables are in scope. Tried on 10 to 18.
 */
export const columns: Aspect<Columns> = {
  applies: nothingInScope,

  ctes: ({ major, target }) => [
    [
      'noted_column',
      `SELECT t.relid, t.schema, t.name, t.relreplident, t.reltoastrelid, a.attname, a.atttypid, a.toastable, a.generated
         FROM relation t CROSS JOIN LATERAL (
           SELECT attname, atttypid, attstorage <> 'p' AS toastable, ${generated(major)} AS generated
             FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attnum > 0 AND NOT a.attisdropped
           OFFSET 0) a
        WHERE t.relkind = 'r' AND ${among('t.relid', 'tree')}
          AND (a.toastable OR a.generated OR ${mayRefer('a.atttypid')}${isLookedAt(target)})`,
    ],
    [
      'noted_table',
      `SELECT schema, name, toastable AND ${hasOutOfLine(major)} AS toasted, generated, may_refer AND ${HAS_LARGE_OBJECTS} AS refers
         FROM (SELECT schema, name, relreplident <> 'f' AND reltoastrelid <> 0 AND bool_or(toastable) AS toastable, reltoastrelid,
                      bool_or(generated) AS generated, bool_or(${mayRefer('atttypid')} AND ${refers('c.atttypid')}) AS may_refer
                 FROM noted_column c GROUP BY relid, schema, name, relreplident, reltoastrelid) c`,
    ],
    ...(wanted(target).length === 0 ? [] : [listedColumns(target)]),
  ],

  answer: ({ target }) => `
    SELECT ${(['toasted', 'generated', 'refers'] as const).map(someOf).join(',\n           ')},
           ${HAS_LARGE_OBJECTS} AS large_objects,
           ${wanted(target).length === 0 ? '0 AS listed_count, json_build_array() AS listed' : LISTED}
      FROM noted_table`,

  read: (row) => ({
    toasted: someTables(row, 'toasted'),
    generated: someTables(row, 'generated'),
    references: someTables(row, 'refers'),
    largeObjects: column(row, 'large_objects').flag(),
    listed: column(row, 'listed').rows().map(columnOfType),
    listedCount: column(row, 'listed_count').count(),
  }),
};

const HAS_LARGE_OBJECTS = some('FROM pg_largeobject_metadata');

/** The oid of the type oid. */
const OID_TYPE = 26;

/** The first oid that initdb did not give out. */
const FIRST_USER_OID = 16384;

/** Whether a type is oid, or may be a domain over it: what is cheap to say of every column. */
function mayRefer(type: string): string {
  return `(${type} = ${OID_TYPE} OR ${type} >= ${FIRST_USER_OID})`;
}

/** lo is a domain over oid of the extension of that name. */
function refers(type: string): string {
  return `(${type} = ${OID_TYPE} OR ${some(`FROM pg_type y WHERE y.oid = ${type} AND y.typname = 'lo' AND y.typbasetype = ${OID_TYPE}`)})`;
}

/** Whether the column is generated, and the publication does not publish it for that; a column list that names it does. */
function generated(major: number): string {
  if (major < GENERATED_SINCE) {
    return 'false';
  }
  return major < GENERATED_PUBLISHED_SINCE
    ? `a.attgenerated <> ''`
    : `a.attgenerated <> '' AND (a.attgenerated <> 's' OR NOT coalesce((SELECT pubgencols = 's' FROM pg_publication WHERE pubname::text = $5::text), false))`;
}

/** Whether the table's TOAST table has pages, as last counted, or has ever had a row since the statistics were reset. */
function hasOutOfLine(major: number): string {
  const counted = some('FROM pg_class x WHERE x.oid = c.reltoastrelid AND x.relpages > 0');
  return major >= STATISTICS_AT_HAND_SINCE ? `(${counted} OR pg_stat_get_tuples_inserted(c.reltoastrelid) > 0)` : counted;
}

function wanted({ consumer }: Target): readonly string[] {
  return [...new Set(consumer.types.flatMap(({ value }) => value))];
}

/** Of which tables all columns are needed. */
function isLookedAt(target: Target): string {
  const names = wanted(target);
  return names.length === 0 ? '' : ` OR ${names.every((name) => name === INCOMPARABLE) ? `t.relreplident = 'f'` : 'true'}`;
}

/** A kind that depends on the table as well: types that have to be compared, and cannot be. */
const INCOMPARABLE = 'incomparable';

/** Types without a default operator class for btree or hash, and with it without an equality that PostgreSQL uses by itself (lab: 10 to 18). */
const WITHOUT_EQUALITY = ['json', 'jsonpath', 'xml', 'point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle', 'txid_snapshot', 'pg_snapshot', 'refcursor'];

/** Rows of a table with REPLICA IDENTITY FULL are found by all of their columns, unless there is a primary key. Arrays compare their elements. */
const CANNOT_BE_COMPARED = `c.relreplident = 'f' AND (SELECT updates OR deletes FROM operation)
                              AND ltrim(coalesce((SELECT b.typname FROM pg_type b WHERE b.oid = y.typbasetype), y.typname)::text, '_') IN (${WITHOUT_EQUALITY.map(quoteLiteral).join(', ')})
                              AND NOT ${some('FROM pg_index i WHERE i.indrelid = c.relid AND i.indisprimary')}`;

/** Kinds of types, beside the names of single ones. Domains are looked through, one level deep, as consumers do. */
const KINDS: Readonly<Record<string, string>> = {
  array: `y.typcategory = 'A'`,
  composite: `y.typtype = 'c'`,
  domain: `y.typtype = 'd'`,
  enum: `y.typtype = 'e'`,
  range: `y.typtype IN ('r', 'm')`,
  [INCOMPARABLE]: CANNOT_BE_COMPARED,
};

function listedColumns(target: Target): Cte {
  const kinds = wanted(target).map((name) => `WHEN ${KINDS[name] ?? `y.typname = ${quoteLiteral(name)}`} THEN ${quoteLiteral(name)}`);
  return [
    'listed_column',
    `SELECT schema, name, attname, typname, listed_as FROM (
       SELECT c.schema, c.name, c.attname::text, y.typname::text, CASE ${kinds.join(' ')} END AS listed_as
         FROM noted_column c CROSS JOIN LATERAL (SELECT typname, typtype, typcategory, typbasetype FROM pg_type WHERE oid = c.atttypid OFFSET 0) y) all_columns
      WHERE listed_as IS NOT NULL`,
  ];
}

const LISTED = `
  (SELECT count(*)::int FROM listed_column) AS listed_count,
  coalesce((SELECT json_agg(l) FROM (SELECT * FROM listed_column ORDER BY schema, name, attname LIMIT ${MOST_LISTED}) l), '[]') AS listed`;

/** Two columns over rows of schema and name: how many of them the flag is true of, and the first of these by name. */
export function someOf(flag: string): string {
  return `count(*) FILTER (WHERE ${flag})::int AS ${flag}_count,
           coalesce(to_json((array_agg(json_build_object('schema', schema, 'name', name) ORDER BY schema, name) FILTER (WHERE ${flag}))[1:${MOST_NAMED}]), '[]') AS ${flag}`;
}

/** What {@link someOf} selects. */
export function someTables(row: Row, flag: string): SomeTables {
  return { tables: column(row, flag).rows().map(tableName), count: column(row, `${flag}_count`).count() };
}

function columnOfType(row: Row): ColumnOfType {
  return {
    ...tableName(row),
    column: column(row, 'attname').text(),
    type: column(row, 'typname').text(),
    listedAs: column(row, 'listed_as').text(),
  };
}
