import type { Partitioning, PartitionsListed, PublishedElsewhere } from '../../facts/index.js';
import { plansPublication, type Target } from '../../target.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, type Aspect, type Cte } from './aspect.js';
import { tableName } from './references.js';
import { isGlob } from './scope.js';
import { among, attached, nameAsJson, notAmong, walked } from './sql.js';

/** The most partitions that are named of one table. */
const MOST_NAMED = 100;

/** The most published names that are told of one table. */
const MOST_NAMES = 3;

/** From here on there are hash partitions, all of which exist from the beginning. */
const HASHES_SINCE = 11;

/** From here on a member can have a column list or a row filter. */
const RESTRICTIONS_SINCE = 15;

const NONE: Partitioning = {
  captured: [],
  capturedCount: 0,
  byPartition: [],
  byPartitionCount: 0,
  partly: [],
  twice: [],
  twiceCount: 0,
  elsewhere: [],
  elsewhereCount: 0,
};

/**
 * How partitioned tables and their partitions are members of the planned publication, or will be, and under which names their
 * changes come. Tried on 10 to 18.
 */
export const partitioning: Aspect<Partitioning> = {
  applies: (target) => (plansPublication(target) ? undefined : 'no publication was named'),

  without: ({ census }) => (census.inheritance ? undefined : NONE),

  ctes: ({ target, major }) => [...aboveListed(major), ...belowCandidates(major), ...LISTED_BELOW, ...namesOfChanges(target, major)],

  answer: ({ target, major }) => `
    SELECT ${listed(target.consumer.viaRoot === undefined ? NONE_AT_ALL : `SELECT ${nameAsJson('relid')} AS one FROM captured_root ORDER BY relid`)} AS captured,
           ${target.consumer.viaRoot === undefined ? '0' : '(SELECT count(*)::int FROM captured_root)'} AS captured_count,
           (SELECT count(*)::int FROM by_partition) AS by_partition_count,
           (SELECT count(DISTINCT root)::int FROM listed_twice) AS twice_count,
           ${membersBelow(major)} AS members,
           ${filters(target) ? '(SELECT count(*)::int FROM renamed_root)' : '0'} AS elsewhere_count,
           ${filters(target) ? listed(ELSEWHERE) : `'[]'::json`} AS elsewhere`,

  read: (row) => ({
    captured: column(row, 'captured').rows().map(tableName),
    capturedCount: column(row, 'captured_count').count(),
    byPartition: membersOf(row, 'whole'),
    byPartitionCount: column(row, 'by_partition_count').count(),
    partly: membersOf(row, 'partly'),
    twice: membersOf(row, 'twice'),
    twiceCount: column(row, 'twice_count').count(),
    elsewhere: column(row, 'elsewhere').rows().map(publishedElsewhere),
    elsewhereCount: column(row, 'elsewhere_count').count(),
  }),
};

const NONE_AT_ALL = 'SELECT NULL::json AS one WHERE false';

/** The first objects of a query with one json column. */
function listed(query: string): string {
  return `coalesce((SELECT json_agg(l.one) FROM (${query} LIMIT ${MOST_LISTED}) l), '[]')`;
}

/** Partitions that are members by name, with the tables above them; of these, such as are members as well, and such as are not. */
function aboveListed(major: number): readonly Cte[] {
  return [
    ['listed_partition', `SELECT relid FROM relation WHERE relispartition AND ${among('relid', 'listed')}`],
    [
      'above_walk (relid, ancestor)',
      `SELECT i.inhrelid, i.inhparent FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhrelid', 'listed_partition')}
        UNION
       SELECT a.relid, i.inhparent FROM above_walk a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${attached('i', major)}`,
    ],
    ['above_listed', walked('above_walk', 'relid, ancestor')],
    ['listed_pair', `SELECT ancestor AS root, relid FROM above_listed WHERE ${among('ancestor', 'listed')}`],
    ['listed_twice', `SELECT root, relid FROM listed_pair WHERE ${notAmong('root', 'listed_pair')}`],
    ['candidate_root', `SELECT DISTINCT ancestor AS relid FROM above_listed WHERE ${notAmong('ancestor', 'published')}`],
  ];
}

/** Tables that are not members and all of whose partitions in scope are: the topmost. A foreign partition never can be. */
function belowCandidates(major: number): readonly Cte[] {
  return [
    [
      'candidate_walk (root, relid)',
      `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'candidate_root')}
        UNION
       SELECT w.root, i.inhrelid FROM candidate_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${attached('i', major)}`,
    ],
    ['candidate_below', walked('candidate_walk', 'root, relid')],
    ['partition_with_rows', `SELECT relid FROM relation WHERE relkind = 'r' AND relispartition`],
    [
      'candidate_whole',
      `SELECT root AS relid FROM candidate_below WHERE ${among('relid', 'partition_with_rows')}
        ${notByHash(major)}
        GROUP BY root HAVING bool_and(${among('relid', 'published')} AND ${among('relid', 'tree')})`,
    ],
    ['below_whole', `SELECT relid FROM candidate_below WHERE ${among('root', 'candidate_whole')}`],
    ['by_partition', `SELECT relid FROM candidate_whole WHERE ${notAmong('relid', 'below_whole')}`],
  ];
}

/** The partitions of a table by hash were all made at once. */
function notByHash(major: number): string {
  return major >= HASHES_SINCE ? `AND (root IN (SELECT partrelid FROM pg_partitioned_table WHERE partstrat = 'h')) IS NOT TRUE` : '';
}

/** Members by name below a table, and how that one is published itself. */
const LISTED_BELOW: readonly Cte[] = [
  [
    'member_below',
    `SELECT 'twice' AS kind, root, relid FROM listed_twice
      UNION ALL
     SELECT CASE WHEN ${among('root', 'candidate_whole')} THEN 'whole' ELSE 'partly' END, root, relid FROM candidate_below
      WHERE ${among('relid', 'listed')} AND (${among('root', 'by_partition')} OR ${among('root', 'root')} AND ${notAmong('root', 'candidate_whole')})`,
  ],
];

/** By table and kind: the first members below it, and how many there are; at most {@link MOST_LISTED} tables of each kind. */
function membersBelow(major: number): string {
  const restricted =
    major >= RESTRICTIONS_SINCE
      ? `(relid IN (SELECT prrelid FROM pg_publication_rel WHERE prpubid = (SELECT oid FROM publication) AND (prattrs IS NOT NULL OR prqual IS NOT NULL))) IS TRUE`
      : 'false';
  return `
    coalesce((SELECT json_agg(g.one ORDER BY g.root) FROM (
      SELECT root, json_build_object('kind', kind, 'table', ${nameAsJson('root')}, 'count', count(*), 'restricted', bool_or(restricted),
               'partitions', json_agg(${nameAsJson('relid')} ORDER BY nth) FILTER (WHERE nth <= ${MOST_NAMED})) AS one
        FROM (SELECT kind, root, relid, ${restricted} AS restricted, row_number() OVER (PARTITION BY kind, root ORDER BY relid) AS nth,
                     dense_rank() OVER (PARTITION BY kind ORDER BY root) AS rank
                FROM member_below) ranked
       WHERE rank <= ${MOST_LISTED} GROUP BY kind, root) g), '[]')`;
}

/** Whether the consumer takes a change for one of a table that it captures by the name under which it is published. */
function filters({ tables, consumer }: Target): boolean {
  return tables.length > 0 && consumer.filtersBy.value === 'published-name';
}

/** `renamed`: tables with rows below those in scope, whose changes are published under a name that `tables` does not match. */
function namesOfChanges(target: Target, major: number): readonly Cte[] {
  const captured: readonly Cte[] =
    target.consumer.viaRoot === undefined
      ? []
      : [['captured_root', `SELECT relid FROM relation WHERE relkind = 'p' AND ${among('relid', 'published')} AND ${among('relid', 'tree')}`]];
  if (!filters(target)) {
    return captured;
  }
  return [
    ...captured,
    // As the consumer reads the list: a glob also takes the partitions whose name it matches.
    ['captured', `SELECT relid FROM exact${target.tables.some(isGlob) ? ' UNION ALL SELECT relid FROM globbed' : ''}`],
    ['naming_root', `SELECT relid FROM seed_partitioned WHERE (SELECT pubviaroot FROM publication) AND ${notAmong('relid', 'published_below')}`],
    [
      'naming_walk (root, relid)',
      `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'naming_root')}
        UNION
       SELECT w.root, i.inhrelid FROM naming_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${attached('i', major)}`,
    ],
    ['naming', walked('naming_walk', 'root, relid')],
    ['named_rightly', `SELECT relid FROM naming WHERE ${among('root', 'captured')}`],
    [
      'renamed',
      `SELECT root, relid FROM tree
        WHERE ${among('relid', 'streamed')} AND ${notAmong('relid', 'named_rightly')}
          AND (${among('relid', 'naming')} OR ${notAmong('relid', 'captured')})`,
    ],
    ['renamed_ranked', 'SELECT root, relid, row_number() OVER (PARTITION BY root ORDER BY relid) AS nth FROM renamed'],
    [
      'renamed_root',
      `SELECT root, count(*)::int AS count, count(*) FILTER (WHERE relid <> root AND ${notAmong('relid', 'partition_with_rows')})::int AS children
         FROM renamed GROUP BY root`,
    ],
  ];
}

const ELSEWHERE = `
  SELECT json_build_object('table', ${nameAsJson('e.root')}, 'count', e.count, 'children', e.children,
           'names', (SELECT json_agg(${nameAsJson('coalesce((SELECT n.root FROM naming n WHERE n.relid = k.relid LIMIT 1), k.relid)')} ORDER BY k.nth)
                       FROM renamed_ranked k WHERE k.root = e.root AND k.nth <= ${MOST_NAMES}),
           'published', e.root IN (SELECT relid FROM published)) AS one
    FROM renamed_root e ORDER BY e.root`;

function membersOf(row: Row, kind: 'whole' | 'partly' | 'twice'): readonly PartitionsListed[] {
  const rows = column(row, 'members').rows();
  return rows.filter((one) => one['kind'] === kind).map(partitionsListed);
}

function partitionsListed(row: Row): PartitionsListed {
  return {
    ...tableName(column(row, 'table').row()),
    partitions: column(row, 'partitions').rows().map(tableName),
    partitionsCount: column(row, 'count').count(),
    restricted: column(row, 'restricted').flag(),
  };
}

function publishedElsewhere(row: Row): PublishedElsewhere {
  const names = column(row, 'names').rows().map(tableName);
  return {
    ...tableName(column(row, 'table').row()),
    lostCount: column(row, 'count').count(),
    childrenCount: column(row, 'children').count(),
    published: column(row, 'published').flag(),
    names: names.filter((one, index) => names.findIndex((other) => other.schema === one.schema && other.name === one.name) === index),
  };
}
