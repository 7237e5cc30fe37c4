import type { Identities, TableWithoutIdentity } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, nothingInScope, type Aspect, type Asking, type Cte } from './aspect.js';
import { HAS_IDENTITY, SERVES } from './indexes.js';
import { tableName } from './references.js';
import { IS_TO_BE } from './scope.js';
import { among, attached, nothing, notAmong, some, walked } from './sql.js';

/** From here on a table can have generated columns. */
const GENERATED_SINCE = 12;

/** How many names are tried for a new index before one with the table's oid is taken. */
const MOST_NAMES = 100;

/** A key that may be an identity from 18 on, where generated columns are published only when that is asked for. */
const NO_GENERATED_COLUMN = `AND NOT ${some("FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[]) AND a.attgenerated <> ''")}`;

/** Tables with a column list (prattrs) or a row filter (prqual) of their own, or of one they are a partition of, in any publication. */
function restricted(name: 'column_list' | 'row_filter', source: 'prattrs' | 'prqual'): Cte {
  const own = `SELECT prrelid FROM pg_publication_rel WHERE ${source} IS NOT NULL`;
  return [name, `${own} UNION ALL SELECT a.relid FROM ancestor a WHERE a.partitioned AND (a.ancestor IN (${own})) IS TRUE`];
}

/**
 * The nth name tried for an index that is to become the identity: `<table>_identity`, then with a number, the table's part
 * clipped to what a name can hold. The cast to name clips at a character, so what is to be added is put before it first.
 */
function indexName(nth: string): string {
  const suffix = `'_identity' || coalesce(nullif(${nth}, 0)::text, '')`;
  return `substr((repeat('x', length(${suffix})) || t.name::text)::name::text, length(${suffix}) + 1) || ${suffix}`;
}

/** What a publication publishes, as far as it needs an identity: pg_publication.pubupdate and pubdelete. */
type Operation = 'update' | 'delete';

/** From here on a publication can have a partitioned table, and with it the partitions. */
const ROOTS_SINCE = 13;

/** From here on a member of a publication can have a column list and a row filter. */
const RESTRICTIONS_SINCE = 15;

/** From here on a publication can have a schema. */
const SCHEMAS_SINCE = 15;

/**
 * What the publications of this operation have, all of them together: `…_listed` (relid), `…_schema` (oid), and
 * `…_below` (relid), the partitions of `lacking` that they have with a table above.
 */
function publishing(operation: Operation, asking: Asking): readonly Cte[] {
  const { major } = asking;
  const ofThese = (column: string): string => among(column, `${operation}_publication`, 'oid');
  return [
    [`${operation}_publication`, `SELECT oid, puballtables FROM pg_publication WHERE pub${operation}`],
    [`${operation}_listed`, `SELECT prrelid AS relid FROM pg_publication_rel WHERE ${ofThese('prpubid')}`],
    ...(major >= SCHEMAS_SINCE ? [[`${operation}_schema`, `SELECT pnnspid AS oid FROM pg_publication_namespace WHERE ${ofThese('pnpubid')}`] as const] : []),
    ...(comesWithRoots(asking)
      ? ([
          [`${operation}_root`, `SELECT relid FROM relation WHERE relkind = 'p' AND (${isMember(operation, major)})`],
          [`${operation}_below`, `SELECT relid FROM lacking_above WHERE ${among('ancestor', `${operation}_root`)}`],
        ] as const)
      : []),
  ];
}

/** Whether there can be partitions that are members through a table above. */
function comesWithRoots({ major, census }: Asking): boolean {
  return major >= ROOTS_SINCE && census.inheritance;
}

/** Whether the relation of the row is a member by itself. */
function isMember(operation: Operation, major: number): string {
  return [
    `(SELECT coalesce(bool_or(puballtables), false) FROM ${operation}_publication)`,
    among('relid', `${operation}_listed`),
    ...(major >= SCHEMAS_SINCE ? [among('relnamespace', `${operation}_schema`, 'oid')] : []),
  ].join(' OR ');
}

/** Whether the server rejects the operation on the table of the row, which has no identity. */
function isRejected(operation: Operation, asking: Asking): string {
  const { major } = asking;
  const below = comesWithRoots(asking) ? ` OR ${among('relid', `${operation}_below`)}` : '';
  return `wal_logged AND (${isMember(operation, major)}${below})`;
}

/** Partitions of `lacking`, each with the tables above it. */
function lackingAncestors(asking: Asking): readonly Cte[] {
  const { major } = asking;
  return comesWithRoots(asking)
    ? [
        ['lacking_partition', 'SELECT relid FROM lacking WHERE relispartition'],
        [
          'lacking_walk (relid, ancestor)',
          `SELECT i.inhrelid, i.inhparent FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhrelid', 'lacking_partition')}
            UNION
           SELECT a.relid, i.inhparent FROM lacking_walk a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${attached('i', major)}`,
        ],
        ['lacking_above', walked('lacking_walk', 'relid, ancestor')],
      ]
    : [];
}

/** An index that could be made the identity: all its columns are NOT NULL, and none is generated. */
function usableIndex({ major }: Asking): string {
  const unfit = `NOT a.attnotnull${major >= GENERATED_SINCE ? ` OR a.attgenerated <> ''` : ''}`;
  return `
    SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
     WHERE i.indrelid = t.relid AND ${SERVES} AND i.indisready AND i.indexprs IS NULL
       AND NOT ${some(`FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth)
                         JOIN pg_attribute a ON a.attrelid = t.relid AND a.attnum = k.attnum
                        WHERE k.nth <= ${keyColumns(major)} AND (${unfit})`)}
     ORDER BY i.indisprimary DESC, i.indnatts, x.relname LIMIT 1`;
}

function deferrableKeyColumns({ major }: Asking): string {
  return `
    SELECT json_agg(a.attname ORDER BY k.nth)
      FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
     WHERE i.indrelid = t.relid AND i.indisprimary AND NOT i.indimmediate AND k.nth <= ${keyColumns(major)}
       AND a.attrelid = t.relid AND a.attnum = k.attnum
    ${major >= GENERATED_SINCE ? `HAVING NOT bool_or(a.attgenerated <> '')` : ''}`;
}

/** Columns of the key, without those of INCLUDE (11+). */
function keyColumns(major: number): string {
  return major >= 11 ? 'i.indnkeyatts' : 'i.indnatts';
}

/** Of the tables that are listed: those above them, and the one by which the user may know them. */
function ancestors({ major }: Asking): readonly Cte[] {
  return [
    ['partitioned', `SELECT relid FROM relation WHERE relkind = 'p'`],
    [
      'ancestor (relid, ancestor, distance, partitioned)',
      `SELECT i.inhrelid, i.inhparent, 1, i.inhparent IN (SELECT relid FROM partitioned)
         FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhrelid', 'unidentified_listed')}
        UNION
       SELECT a.relid, i.inhparent, a.distance + 1, true FROM ancestor a
         JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${attached('i', major)} WHERE a.partitioned`,
    ],
    // Of a partition the topmost table; of a child its parent in scope.
    [
      'topmost',
      `SELECT DISTINCT ON (a.relid) a.relid, r.schema, r.name FROM ancestor a JOIN relation r ON r.relid = a.ancestor
        WHERE a.partitioned OR ${among('a.ancestor', 'named_below')} OR ${among('a.ancestor', 'published')}
        ORDER BY a.relid, a.distance DESC, r.schema, r.name`,
    ],
  ];
}

const NO_ANCESTORS: readonly Cte[] = [
  ['ancestor', nothing('relid oid, ancestor oid, distance int, partitioned boolean')],
  ['topmost', nothing('relid oid, schema name, name name')],
];

/**
 * Tables, in scope or published, whose updates or deletes the server would refuse, or refuses now. Leaf partitions are judged by their
 * own identity, whichever way they are published (lab: 13 to 18). Tried on 10 to 18.
 */
export const identities: Aspect<Identities> = {
  applies: nothingInScope,

  ctes: (asking) => [
    ['named_below', asking.target.tables.length === 0 ? nothing('relid oid') : 'SELECT relid FROM tree'],
    [
      'member',
      `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged,
              ${among('relid', 'named_below')} AS named, ${among('relid', 'published')} AND wal_logged AS published, ${notAmong('relid', 'published_explicitly')} AS implicit
         FROM relation WHERE relkind = 'r'`,
    ],
    [
      'identified',
      `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged, published, published AND implicit AND NOT named AS implicit,
              ${HAS_IDENTITY} AS has_identity
         FROM member
        -- An unlogged table that is named is to become a logged one.
        WHERE named OR published`,
    ],
    [
      'lacking',
      `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged, published, implicit
         FROM identified WHERE NOT has_identity`,
    ],
    ...lackingAncestors(asking),
    ...publishing('update', asking),
    ...publishing('delete', asking),
    [
      'rejected',
      `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, published, implicit,
              ${isRejected('update', asking)} AS rejects_updates, ${isRejected('delete', asking)} AS rejects_deletes
         FROM lacking`,
    ],
    [
      'unidentified',
      `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, published, implicit, rejects_updates, rejects_deletes,
              pg_stat_get_tuples_updated(relid) + pg_stat_get_tuples_deleted(relid) AS writes
         FROM rejected CROSS JOIN operation o WHERE o.updates OR o.deletes OR rejects_updates OR rejects_deletes`,
    ],
    [
      'unidentified_listed',
      // Last the tables that nobody asked for, and nobody updates.
      `SELECT implicit AND writes = 0 AS dormant, schema, name, relid, relnamespace, relispartition, relreplident, size_bytes, published, implicit,
              rejects_updates, rejects_deletes, writes
         FROM unidentified ORDER BY 1, 2, 3 LIMIT ${MOST_LISTED}`,
    ],
    ...(asking.census.inheritance ? ancestors(asking) : NO_ANCESTORS),
    ...(asking.census.restrictions && asking.major >= RESTRICTIONS_SINCE ? [restricted('column_list', 'prattrs'), restricted('row_filter', 'prqual')] : []),
  ],

  answer: (asking) => `
    SELECT ((SELECT count(*) FROM identified) - (SELECT count(*) FROM unidentified))::int AS fine,
           (SELECT count(*)::int FROM unidentified) AS without_count,
           o.updates, o.deletes, ${IS_TO_BE} AS to_be,
           coalesce((SELECT json_agg(w) FROM (${details(asking)}) w), '[]') AS without
      FROM operation o`,

  read: (row) => ({
    fine: column(row, 'fine').count(),
    without: distinctlyNamed(column(row, 'without').rows()).map((one) =>
      tableWithoutIdentity(one, {
        publishesUpdates: column(row, 'updates').flag(),
        publishesDeletes: column(row, 'deletes').flag(),
        exists: !column(row, 'to_be').flag(),
      }),
    ),
    withoutCount: column(row, 'without_count').count(),
  }),
};

/** Each looked up by an index, for tables that are listed alone. */
function details(asking: Asking): string {
  return `
  SELECT t.schema, t.name, t.relreplident AS setting, t.published, t.implicit, t.rejects_updates, t.rejects_deletes, t.writes,
         top.schema AS root_schema, top.name AS root_name, t.relispartition AS is_partition, t.size_bytes,
         ${some(`FROM pg_index i WHERE i.indrelid = t.relid AND i.indisprimary AND ${SERVES} ${asking.major >= 18 ? NO_GENERATED_COLUMN : ''}`)} AS usable_primary_key,
         (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
           WHERE i.indrelid = t.relid AND i.indisprimary AND NOT i.indimmediate) AS deferrable_primary_key,
         coalesce((${deferrableKeyColumns(asking)}), '[]') AS deferrable_key_columns,
         (${usableIndex(asking)}) AS usable_index,
         leftover.name AS leftover_index,
         -- The first of the series, which comes in order; the leftover is dropped before the new index is made.
         coalesce((SELECT ${indexName('k')} FROM generate_series(0, ${MOST_NAMES - 1}) k
                    WHERE ${indexName('k')} = leftover.name
                       OR NOT ${some(`FROM pg_class x WHERE x.relname = (${indexName('k')})::name AND x.relnamespace = t.relnamespace`)}
                    LIMIT 1), ${indexName('t.relid::bigint')}) AS free_index_name,
         ${indexName('t.relid::bigint')} AS other_index_name,
         ${asking.major >= GENERATED_SINCE ? some("FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attgenerated <> ''") : 'false'} AS generated_columns,
         ${asking.census.restrictions && asking.major >= RESTRICTIONS_SINCE ? `t.relid IN (SELECT prrelid FROM column_list) AS column_list, t.relid IN (SELECT prrelid FROM row_filter) AS row_filter` : 'false AS column_list, false AS row_filter'}
    FROM unidentified_listed t
    LEFT JOIN topmost top ON top.relid = t.relid
    LEFT JOIN LATERAL (
      SELECT x.relname::text AS name FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid, generate_series(0, ${MOST_NAMES - 1}) k
       WHERE i.indrelid = t.relid AND NOT i.indisvalid AND x.relname::text = ${indexName('k')}
       ORDER BY k LIMIT 1) leftover ON true
   ORDER BY t.dormant, t.schema, t.name`;
}

/** Long names that differ at the end alone would be given the same free one: the later take that with their oid. */
function distinctlyNamed(rows: readonly Row[]): readonly Row[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const key = JSON.stringify([column(row, 'schema').text(), column(row, 'free_index_name').text()]);
    const isTaken = taken.has(key);
    taken.add(key);
    return isTaken ? { ...row, free_index_name: column(row, 'other_index_name').text() } : row;
  });
}

/** The planned publication. */
interface Planned {
  readonly publishesUpdates: boolean;
  readonly publishesDeletes: boolean;
  /** A member of one that is yet to be made is not published now. */
  readonly exists: boolean;
}

function tableWithoutIdentity(row: Row, { publishesUpdates, publishesDeletes, exists }: Planned): TableWithoutIdentity {
  const setting = column(row, 'setting').text();
  const root = column(row, 'root_schema').textOrNull();
  return {
    ...tableName(row),
    root: root === null ? null : { schema: root, name: column(row, 'root_name').text() },
    isPartition: column(row, 'is_partition').flag(),
    setting: setting === 'n' || setting === 'i' ? setting : 'd',
    publishesUpdates,
    publishesDeletes,
    rejectsUpdates: column(row, 'rejects_updates').flag(),
    rejectsDeletes: column(row, 'rejects_deletes').flag(),
    published: exists && column(row, 'published').flag(),
    implicitMember: column(row, 'implicit').flag(),
    writes: column(row, 'writes').count(),
    sizeBytes: column(row, 'size_bytes').countOrNull(),
    usablePrimaryKey: column(row, 'usable_primary_key').flag(),
    deferrablePrimaryKey: column(row, 'deferrable_primary_key').textOrNull(),
    deferrableKeyColumns: column(row, 'deferrable_key_columns').texts(),
    usableIndex: column(row, 'usable_index').textOrNull(),
    freeIndexName: column(row, 'free_index_name').text(),
    leftoverIndex: column(row, 'leftover_index').textOrNull(),
    generatedColumns: column(row, 'generated_columns').flag(),
    columnList: column(row, 'column_list').flag(),
    rowFilter: column(row, 'row_filter').flag(),
  };
}
