import type { ListedColumns, Restricted, Restrictions, TableName } from '../../facts/index.js';
import type { Target } from '../../target.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, nothingInScope, type Aspect, type Cte } from './aspect.js';
import { SERVES } from './indexes.js';
import { tableName } from './references.js';
import { among, attached, nameAsJson, notAmong, some, walked } from './sql.js';

/** From here on a member of a publication can have a column list and a row filter. */
const SINCE = 15;

/** From here on a publication can publish stored generated columns. */
const GENERATED_SINCE = 18;

/** The most columns that are named of one table. */
const MOST_COLUMNS = 50;

/** Where there is no such thing. */
const NONE: Restrictions = {
  uncoveredIdentities: [],
  uncoveredIdentitiesCount: 0,
  unfilterable: [],
  unfilterableCount: 0,
  hiding: [],
  hidingCount: 0,
  filtered: [],
  filteredCount: 0,
  publishedGenerated: [],
  publishedGeneratedCount: 0,
};

/**
 * What column lists and row filters of any publication do to the tables in scope and to those published. With
 * publish_via_partition_root those of the topmost member above a partition apply to it, else its own alone. The columns of a
 * filter are read from the text of its expression tree: pg_get_expr would open the table. Tried on 10 to 18.
 */
export const restrictions: Aspect<Restrictions> = {
  applies: nothingInScope,

  without: ({ major, census }) => (major >= SINCE && (census.restrictions || census.publishedGenerated) ? undefined : NONE),

  ctes: ({ target, major }) => [...RESTRICTED, ...restrictedTables(target), ...(major < GENERATED_SINCE ? [] : GENERATED)],

  answer: ({ target, major }) => answer(target, major),

  read: (row) => ({
    uncoveredIdentities: refused(row, 'uncovered'),
    uncoveredIdentitiesCount: column(row, 'uncovered_count').count(),
    unfilterable: refused(row, 'unfilterable'),
    unfilterableCount: column(row, 'unfilterable_count').count(),
    hiding: column(row, 'hiding').rows().map(listedColumns),
    hidingCount: column(row, 'hiding_count').count(),
    filtered: column(row, 'filtered').rows().map(tableName),
    filteredCount: column(row, 'filtered_count').count(),
    publishedGenerated: column(row, 'generated').rows().map(tableName),
    publishedGeneratedCount: column(row, 'generated_count').count(),
  }),
};

const RESTRICTED: readonly Cte[] = [
  [
    'restriction',
    `SELECT m.oid AS id, m.prpubid, m.prrelid, m.prattrs, m.prqual, p.pubname, p.pubviaroot, p.pubupdate, p.pubdelete,
            (SELECT relkind FROM pg_class WHERE oid = m.prrelid) AS relkind, (SELECT relispartition FROM pg_class WHERE oid = m.prrelid) AS relispartition,
            coalesce(m.prpubid = (SELECT oid FROM publication), false) AS planned
       FROM pg_publication_rel m JOIN pg_publication p ON p.oid = m.prpubid
      WHERE m.prattrs IS NOT NULL OR m.prqual IS NOT NULL`,
  ],
  [
    'restricted_up (relid, ancestor)',
    `SELECT i.inhrelid, i.inhparent FROM pg_inherits i
      WHERE ${attached('i', SINCE)} AND ${among('i.inhrelid', 'restriction WHERE relispartition AND pubviaroot', 'prrelid')}
      UNION
     SELECT a.relid, i.inhparent FROM restricted_up a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${attached('i', SINCE)}`,
  ],
  // Through the root, and a member above it is published: nothing of its own counts.
  [
    'overridden',
    `SELECT r.id FROM restriction r JOIN restricted_up a ON a.relid = r.prrelid
      WHERE r.pubviaroot
        AND (${some('FROM pg_publication_rel m WHERE m.prrelid = a.ancestor AND m.prpubid = r.prpubid')}
             OR ${some('FROM pg_class c JOIN pg_publication_namespace s ON s.pnnspid = c.relnamespace WHERE c.oid = a.ancestor AND s.pnpubid = r.prpubid')})`,
  ],
  ['effective', `SELECT * FROM restriction WHERE ${notAmong('id', 'overridden', 'id')}`],
  [
    'restricted_down (root, relid)',
    `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', SINCE)} AND ${among('i.inhparent', `effective WHERE relkind = 'p'`, 'prrelid')}
      UNION
     SELECT d.root, i.inhrelid FROM restricted_down d JOIN pg_inherits i ON i.inhparent = d.relid AND ${attached('i', SINCE)}`,
  ],
  ['restricted_below', walked('restricted_down', 'root, relid')],
  [
    'restricted_table',
    `SELECT e.*, e.prrelid AS relid FROM effective e
      UNION ALL
     SELECT e.*, b.relid FROM effective e JOIN restricted_below b ON b.root = e.prrelid WHERE e.pubviaroot`,
  ],
];

/** Updates or deletes are published, or are to be, because the pipeline needs them. */
const NEEDS_IDENTITY = '(pubupdate OR pubdelete OR planned AND (SELECT o.updates OR o.deletes FROM operation o))';

/** Columns of the identity; with FULL, those of the primary key that could be it. */
const KEY = `
  SELECT array_agg(a.attname::text ORDER BY k.nth)
    FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
   WHERE i.indrelid = t.relid AND ${SERVES} AND CASE t.relreplident WHEN 'i' THEN i.indisreplident WHEN 'n' THEN false ELSE i.indisprimary END
     AND k.nth <= i.indnkeyatts AND a.attrelid = t.relid AND a.attnum = k.attnum`;

/** With its identity, what is published of it, and what decides which rows are. Without an identity another rule tells. */
function restrictedTables({ tables, consumer }: Target): readonly Cte[] {
  const inScope = [among('t.relid', 'published'), ...(tables.length === 0 ? [] : [among('t.relid', 'tree')])].join(' OR ');
  return [
    // Each looked up by its oid: a join could read all of pg_class.
    [
      'restricted_identity',
      `SELECT t.*, (SELECT relreplident FROM pg_class WHERE oid = t.relid) AS relreplident FROM restricted_table t
        WHERE (SELECT relkind = 'r' AND relpersistence = 'p' FROM pg_class WHERE oid = t.relid) AND (${inScope})`,
    ],
    [
      'restricted_member',
      `SELECT t.relid, t.prrelid, t.pubname, t.planned, t.pubupdate, t.pubdelete, t.relreplident = 'f' AS is_full, (${KEY}) AS key,
              ${some(`FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attgenerated <> ''`)} AS generated,
              CASE WHEN t.prattrs IS NOT NULL THEN
                (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = t.prrelid AND a.attnum = ANY (t.prattrs::int2[]))
              END AS columns,
              CASE WHEN t.prqual IS NOT NULL THEN
                ARRAY(SELECT DISTINCT a.attname::text FROM regexp_matches(t.prqual::text, ':varattno ([0-9]+)', 'g') v (var), pg_attribute a
                       WHERE a.attrelid = t.prrelid AND a.attnum = v.var[1]::int ORDER BY 1)
              END AS filter_columns
         FROM restricted_identity t`,
    ],
    [
      'refused',
      `SELECT * FROM (
         SELECT m.*, columns IS NOT NULL AND (is_full OR NOT key <@ columns) IS TRUE AS uncovered,
                (NOT is_full AND NOT filter_columns <@ key) IS TRUE AS unfilterable
           FROM restricted_member m WHERE ${NEEDS_IDENTITY}) r
        WHERE uncovered OR unfilterable`,
    ],
    // Members, which may be partitioned tables.
    ['restricted_planned', `SELECT DISTINCT prrelid AS relid, prattrs::int2[] AS attnums, prqual IS NOT NULL AS filtered FROM effective WHERE planned AND ${among('prrelid', 'tree')}`],
    ...(consumer.allColumns === undefined ? [] : [HIDING]),
  ];
}

/** What column lists leave out, for a consumer that needs every column. */
const HIDING: Cte = [
  'hiding',
  `SELECT * FROM (
     SELECT p.relid,
            ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = p.relid AND a.attnum = ANY (p.attnums) ORDER BY a.attnum) AS columns,
            ARRAY(SELECT a.attname::text FROM pg_attribute a
                   WHERE a.attrelid = p.relid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND NOT a.attnum = ANY (p.attnums)
                   ORDER BY a.attnum LIMIT ${MOST_COLUMNS}) AS hidden
       FROM restricted_planned p WHERE p.attnums IS NOT NULL) h
    WHERE hidden <> '{}'`,
];

/** Tables in scope with stored generated columns, where the publication publishes those. */
const GENERATED: readonly Cte[] = [
  [
    'streamed_in_scope',
    `SELECT DISTINCT relid FROM tree
      WHERE coalesce((SELECT pubgencols = 's' FROM pg_publication WHERE oid = (SELECT oid FROM publication)), false) AND ${among('relid', 'streamed')}`,
  ],
  ['published_generated', `SELECT s.relid FROM streamed_in_scope s WHERE ${some(`FROM pg_attribute a WHERE a.attrelid = s.relid AND a.attgenerated = 's'`)}`],
];

function listed(query: string): string {
  return `coalesce((SELECT json_agg(l.one) FROM (${query} LIMIT ${MOST_LISTED}) l), '[]')`;
}

const REFUSED = `
  SELECT json_build_object('table', ${nameAsJson('r.relid')}, 'member', ${nameAsJson('r.prrelid')}, 'publication', r.pubname, 'planned', r.planned,
           'updates', r.pubupdate, 'deletes', r.pubdelete, 'full', r.is_full, 'key', coalesce(r.key, '{}'),
           'columns', r.columns, 'filter_columns', r.filter_columns, 'generated', r.generated, 'uncovered', r.uncovered, 'unfilterable', r.unfilterable) AS one
    FROM refused r ORDER BY r.planned DESC, r.relid, r.pubname`;

/** What a version or a consumer has no use for is not asked. */
function answer({ consumer }: Target, major: number): string {
  const hiding = consumer.allColumns !== undefined;
  const generated = major >= GENERATED_SINCE;
  const nothing = `'[]'::json`;
  return `
    SELECT (SELECT count(DISTINCT relid)::int FROM refused WHERE uncovered) AS uncovered_count,
           (SELECT count(DISTINCT relid)::int FROM refused WHERE unfilterable) AS unfilterable_count,
           ${listed(REFUSED)} AS refused,
           ${hiding ? '(SELECT count(*)::int FROM hiding)' : '0'} AS hiding_count,
           ${hiding ? listed(`SELECT json_build_object('table', ${nameAsJson('h.relid')}, 'columns', h.columns, 'hidden', h.hidden) AS one FROM hiding h ORDER BY h.relid`) : nothing} AS hiding,
           (SELECT count(DISTINCT relid)::int FROM restricted_planned WHERE filtered) AS filtered_count,
           ${listed(`SELECT ${nameAsJson('f.relid')} AS one FROM restricted_planned f WHERE f.filtered ORDER BY f.relid`)} AS filtered,
           ${generated ? '(SELECT count(*)::int FROM published_generated)' : '0'} AS generated_count,
           ${generated ? listed(`SELECT ${nameAsJson('g.relid')} AS one FROM published_generated g ORDER BY g.relid`) : nothing} AS generated`;
}

function refused(row: Row, because: 'uncovered' | 'unfilterable'): readonly Restricted[] {
  const rows = column(row, 'refused').rows();
  return rows.filter((one) => column(one, because).flag()).map(restricted);
}

function restricted(row: Row): Restricted {
  const isFull = column(row, 'full').flag();
  const key = column(row, 'key').texts();
  return {
    ...nested(row, 'table'),
    member: nested(row, 'member'),
    publication: column(row, 'publication').text(),
    planned: column(row, 'planned').flag(),
    publishesUpdates: column(row, 'updates').flag(),
    publishesDeletes: column(row, 'deletes').flag(),
    replicaIdentityFull: isFull,
    identity: isFull ? [] : key,
    primaryKey: isFull ? key : [],
    columnList: textsOrNull(row, 'columns'),
    filterColumns: textsOrNull(row, 'filter_columns'),
    generatedColumns: column(row, 'generated').flag(),
  };
}

function listedColumns(row: Row): ListedColumns {
  return { ...nested(row, 'table'), columns: column(row, 'columns').texts(), hidden: column(row, 'hidden').texts() };
}

function textsOrNull(row: Row, name: string): readonly string[] | null {
  return row[name] === null ? null : column(row, name).texts();
}

function nested(row: Row, name: string): TableName {
  return tableName(column(row, name).row());
}
