import type { GeneratedIdentities, GeneratedIdentity } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, nothingInScope, type Aspect, type Asking, type Cte } from './aspect.js';
import { SERVES } from './indexes.js';
import { tableName } from './references.js';
import { IS_TO_BE } from './scope.js';
import { among, attached, notAmong, some, walked } from './sql.js';

/** The first version with generated columns. */
const GENERATED_SINCE = 12;
/** The first version that can publish them, and refuses updates where the identity holds one that is not. */
const PUBLISHED_SINCE = 18;

/**
 * Tables with a generated column in the replica identity that a publication leaves out. Which columns are generated is
 * asked of those alone that have a default: pg_attribute as a whole is large. Tried on 12 to 18.
 */
export const generatedIdentities: Aspect<GeneratedIdentities> = {
  applies: nothingInScope,

  without: ({ major, census }) => (major >= GENERATED_SINCE && census.generatedColumns ? undefined : { tables: [], count: 0 }),

  ctes: generated,

  answer: (asking) => `
    SELECT (SELECT count(*)::int FROM generated_identity) AS count,
           coalesce((SELECT json_agg(t) FROM (${details(asking)}) t), '[]') AS tables`,

  read: (row) => ({
    tables: column(row, 'tables').rows().map(generatedIdentity),
    count: column(row, 'count').count(),
  }),
};

function generated(asking: Asking): readonly Cte[] {
  const { major } = asking;
  return [
    ['default_column', `SELECT adrelid AS relid, adnum AS attnum FROM pg_attrdef WHERE ${among('adrelid', 'tree')} OR ${among('adrelid', 'published')}`],
    [
      'generated_column',
      // OFFSET 0: each looked up by the index.
      `SELECT d.relid, d.attnum, a.attname, a.attgenerated
         FROM default_column d CROSS JOIN LATERAL (
           SELECT attname, attgenerated FROM pg_attribute WHERE attrelid = d.relid AND attnum = d.attnum OFFSET 0) a
        WHERE a.attgenerated <> ''`,
    ],
    [
      'generated_table',
      `SELECT relid, relreplident, relispartition, relnamespace FROM relation
        WHERE relkind = 'r' AND wal_logged AND relreplident IN ('d', 'i', 'f') AND ${among('relid', 'generated_column')}`,
    ],
    [
      'generated_in_index',
      `SELECT t.relid, i.indkey::int2[] AS attnums, i.indnkeyatts AS key_count
         FROM generated_table t JOIN pg_index i ON i.indrelid = t.relid AND CASE t.relreplident WHEN 'd' THEN i.indisprimary WHEN 'i' THEN i.indisreplident END AND ${SERVES}`,
    ],
    [
      'generated_key',
      `SELECT g.relid, min(g.key_count) AS key_count, array_agg(c.attname::text ORDER BY k.nth) AS columns, bool_or(c.attgenerated = 'v') AS is_virtual
         FROM generated_in_index g CROSS JOIN LATERAL unnest(g.attnums) WITH ORDINALITY k (attnum, nth)
         JOIN generated_column c ON c.relid = g.relid AND c.attnum = k.attnum
        WHERE k.nth <= g.key_count GROUP BY g.relid`,
    ],
    ['generated_full_table', `SELECT relid FROM generated_table WHERE relreplident = 'f'`],
    [
      'generated_full',
      `SELECT relid, array_agg(attname::text ORDER BY attnum) AS columns, bool_or(attgenerated = 'v') AS is_virtual
         FROM generated_column WHERE ${among('relid', 'generated_full_table')} GROUP BY relid`,
    ],
    [
      'generated_at_all',
      `SELECT relid, columns, is_virtual, cardinality(columns) = key_count AS all_generated FROM generated_key
        UNION ALL
       SELECT relid, columns, is_virtual, false FROM generated_full`,
    ],
    ...(major >= PUBLISHED_SINCE ? refusals(major) : []),
    [
      'generated_judged',
      `SELECT relid, columns, is_virtual, all_generated, ${planned(asking)} AS planned FROM generated_at_all`,
    ],
    [
      'generated_identity',
      `SELECT relid, columns, is_virtual, all_generated, planned FROM generated_judged
        WHERE planned${major >= PUBLISHED_SINCE ? ` OR ${among('relid', 'generated_refused')}` : ''}`,
    ],
    ['generated_listed', `SELECT relid, columns, is_virtual, all_generated, planned FROM generated_identity LIMIT ${MOST_LISTED}`],
    [
      'generated_names',
      major >= PUBLISHED_SINCE
        ? 'SELECT relid, json_agg(pubname ORDER BY pubname) AS publications FROM generated_refused GROUP BY relid'
        : 'SELECT NULL::oid AS relid, NULL::json AS publications WHERE false',
    ],
  ];
}

/**
 * `generated_refused` (relid, pubname, is_planned): which publications have the table, publish its updates or deletes, and
 * leave the columns out, so that the server refuses the statements. Where a column list is, that one tells.
 */
function refusals(major: number): readonly Cte[] {
  return [
    [
      'generated_walk (relid, above)',
      `SELECT relid, relid FROM generated_at_all
        UNION
       SELECT w.relid, i.inhparent FROM generated_walk w JOIN generated_table t ON t.relid = w.relid AND t.relispartition
         JOIN pg_inherits i ON i.inhrelid = w.above AND ${attached('i', major)}`,
    ],
    ['generated_above', walked('generated_walk', 'relid, above')],
    [
      'generated_place',
      'SELECT a.relid, a.above, c.relnamespace FROM generated_above a JOIN pg_class c ON c.oid = a.above',
    ],
    [
      'generated_in',
      `SELECT g.relid, p.oid AS pubid FROM generated_at_all g CROSS JOIN pg_publication p
        WHERE p.puballtables
        UNION
       SELECT g.relid, r.prpubid FROM generated_place g JOIN pg_publication_rel r ON r.prrelid = g.above
        UNION
       SELECT g.relid, n.pnpubid FROM generated_place g JOIN pg_publication_namespace n ON n.pnnspid = g.relnamespace`,
    ],
    [
      'generated_listed_columns',
      'SELECT g.relid, r.prpubid AS pubid FROM generated_place g JOIN pg_publication_rel r ON r.prrelid = g.above WHERE r.prattrs IS NOT NULL',
    ],
    [
      'generated_refused',
      `SELECT g.relid, p.pubname::text AS pubname, p.oid IN (SELECT oid FROM publication) AS is_planned
         FROM generated_in g JOIN pg_publication p ON p.oid = g.pubid JOIN generated_at_all i ON i.relid = g.relid
        WHERE (p.pubupdate OR p.pubdelete) AND (i.is_virtual OR p.pubgencols <> 's')
          AND NOT ${some('FROM generated_listed_columns l WHERE l.relid = g.relid AND l.pubid = g.pubid')}`,
    ],
    ['generated_planned', 'SELECT relid FROM generated_refused WHERE is_planned'],
  ];
}

/** Without a publication yet, the columns are not going to be published. */
function planned({ major }: Asking): string {
  const now = major >= PUBLISHED_SINCE ? `(${among('relid', 'generated_planned')} OR ${IS_TO_BE} AND ${among('relid', 'published')})` : among('relid', 'published');
  return `(SELECT updates OR deletes FROM operation) AND (${now} OR NOT EXISTS (SELECT FROM publication) AND ${among('relid', 'tree')})`;
}

/** An index that could serve: its columns are NOT NULL, and none is generated. */
const FIT = `
  i.indrelid = l.relid AND ${SERVES} AND i.indisready AND i.indexprs IS NULL
    AND NOT ${some(`FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth) JOIN pg_attribute a ON a.attrelid = l.relid AND a.attnum = k.attnum
                     WHERE k.nth <= i.indnkeyatts AND (NOT a.attnotnull OR a.attgenerated <> '')`)}`;

function details({ target }: Asking): string {
  const isNamed = target.tables.length > 0 ? among('l.relid', 'tree') : 'false';
  return `
  SELECT n.nspname AS schema, c.relname AS name, c.relreplident AS setting, to_json(l.columns) AS columns, l.is_virtual, l.all_generated, l.planned,
         coalesce(g.publications, '[]') AS publications,
         ${notAmong('l.relid', 'published_explicitly')} AND ${among('l.relid', 'published')} AND NOT ${isNamed} AS implicit,
         pg_stat_get_tuples_updated(l.relid) + pg_stat_get_tuples_deleted(l.relid) AS writes,
         ${some(`FROM pg_index i WHERE i.indisprimary AND ${FIT}`)} AS usable_primary_key,
         (SELECT x.relname::text FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE ${FIT} ORDER BY i.indnatts, x.relname LIMIT 1) AS usable_index
    FROM generated_listed l JOIN pg_class c ON c.oid = l.relid JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN generated_names g ON g.relid = l.relid
   ORDER BY 1, 2`;
}

function generatedIdentity(row: Row): GeneratedIdentity {
  const setting = column(row, 'setting').text();
  return {
    ...tableName(row),
    setting: setting === 'i' || setting === 'f' ? setting : 'd',
    columns: column(row, 'columns').texts(),
    virtual: column(row, 'is_virtual').flag(),
    allGenerated: column(row, 'all_generated').flag(),
    planned: column(row, 'planned').flag(),
    publications: column(row, 'publications').texts(),
    implicitMember: column(row, 'implicit').flag(),
    writes: column(row, 'writes').count(),
    usablePrimaryKey: column(row, 'usable_primary_key').flag(),
    usableIndex: column(row, 'usable_index').textOrNull(),
  };
}
