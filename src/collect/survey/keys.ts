import type { Keys, UnfitKey } from '../../facts/index.js';
import type { Target } from '../../target.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, nothingInScope, type Aspect, type Asking, type Cte } from './aspect.js';
import { tableName } from './references.js';
import { among, attached, notAmong, some, walked } from './sql.js';

/** The first version with publish_via_partition_root. */
const VIA_ROOT_SINCE = 13;
/** The first version with column lists. */
const LISTS_SINCE = 15;
/** The first version on which FULL fails with a generated column that is not published. */
const GENERATED_FAILS_SINCE = 18;

/**
 * Tables that lack the primary key or the replica identity that the consumer requires. A table published under the name
 * of its root needs no primary key of its own: the root does. Tried on 10 to 18.
 */
export const keys: Aspect<Keys> = {
  applies: (target) => (isDemanding(target) ? nothingInScope(target) : 'the consumer requires neither primary keys nor a replica identity'),

  ctes: (asking) => [
    ['keyed', `SELECT indrelid AS relid FROM pg_index WHERE indisprimary AND indisvalid`],
    [
      'shown',
      `SELECT relid, schema, name, relkind, relreplident, ${among('relid', 'keyed')} AS has_key, ${isPublishedAsRoot(asking)} AS as_root
         FROM relation WHERE relkind IN ('r', 'p') AND ${among('relid', 'tree')}`,
    ],
    ['demanding', `SELECT relid, schema, name, relreplident, has_key, ${needOf(asking.target)} AS unfit FROM shown WHERE relkind = 'r' OR as_root`],
    ['unfit', 'SELECT relid, schema, name, relreplident, has_key FROM demanding WHERE unfit'],
    ['unfit_listed', `SELECT relid, schema, name, relreplident, has_key FROM unfit ORDER BY schema, name LIMIT ${MOST_LISTED}`],
    [
      'unfit_walk (relid, above)',
      `SELECT relid, relid FROM unfit_listed
        UNION
       SELECT w.relid, i.inhparent FROM unfit_walk w JOIN pg_inherits i ON i.inhrelid = w.above AND ${attached('i', asking.major)}`,
    ],
    ['unfit_above', walked('unfit_walk', 'relid, above')],
    ...(asking.major >= LISTS_SINCE ? [WITH_LIST] : []),
  ],

  answer: ({ major }) => `
    SELECT (SELECT count(*)::int FROM unfit) AS count,
           (SELECT count(*)::int FROM demanding WHERE NOT unfit) AS fine,
           coalesce((SELECT json_agg(t) FROM (
             SELECT schema, name, relreplident AS setting, has_key, ${noFull(major)} AS no_full FROM unfit_listed l ORDER BY schema, name) t), '[]') AS tables`,

  read: (row) => ({
    tables: column(row, 'tables').rows().map(unfitKey),
    count: column(row, 'count').count(),
    fine: column(row, 'fine').count(),
  }),
};

function isDemanding({ consumer }: Target): boolean {
  return consumer.primaryKey !== undefined || consumer.identity !== undefined;
}

const WITH_LIST: Cte = ['with_list', 'SELECT prrelid AS relid FROM pg_publication_rel WHERE prattrs IS NOT NULL'];

/** Of a partitioned table, that its name stands for its partitions; of a partition, that another name stands for it. */
function isPublishedAsRoot({ major }: Asking): string {
  return major < VIA_ROOT_SINCE
    ? 'false'
    : `(SELECT pubviaroot FROM publication) IS TRUE
         AND CASE relkind WHEN 'p' THEN ${among('relid', 'seed')} AND ${notAmong('relid', 'published_below')} ELSE ${among('relid', 'published_below')} END`;
}

/** What is missing, for a row of `shown`: the identity is always that of the table with the rows. */
function needOf({ consumer: { primaryKey, identity } }: Target): string {
  const lacksKey = `(NOT has_key AND (relkind = 'p' OR NOT as_root))`;
  const lacksIdentity =
    identity?.value === 'full' ? `(relkind = 'r' AND relreplident <> 'f')` : `(relkind = 'r' AND relreplident <> 'f' AND (relreplident = 'n' OR NOT has_key))`;
  return [...(primaryKey === undefined ? [] : [lacksKey]), ...(identity === undefined ? [] : [lacksIdentity])].join(' OR ');
}

/** What would make the server refuse updates with FULL. */
function noFull(major: number): string {
  const list = major >= LISTS_SINCE ? `WHEN ${some(`FROM unfit_above a WHERE a.relid = l.relid AND ${among('a.above', 'with_list')}`)} THEN 'column list'` : '';
  const generated = major >= GENERATED_FAILS_SINCE ? `WHEN ${some(`FROM pg_attribute a WHERE a.attrelid = l.relid AND ${UNPUBLISHED}`)} THEN 'generated column'` : '';
  return list + generated === '' ? 'NULL' : `CASE ${list} ${generated} END`;
}

/** Of a generated column: virtual ones are never published, stored ones by the planned publication only if it says so. */
const UNPUBLISHED = `(a.attgenerated = 'v' OR a.attgenerated = 's' AND (SELECT pubgencols FROM pg_publication WHERE oid = (SELECT oid FROM publication)) IS DISTINCT FROM 's')`;

const OBSTACLES = ['column list', 'generated column'] as const;

function unfitKey(row: Row): UnfitKey {
  const setting = column(row, 'setting').text();
  const noFull = column(row, 'no_full').textOrNull();
  return {
    ...tableName(row),
    primaryKey: column(row, 'has_key').flag(),
    setting: setting === 'n' || setting === 'i' || setting === 'f' ? setting : 'd',
    noFull: OBSTACLES.find((obstacle) => obstacle === noFull) ?? null,
  };
}
