import type { PartitionRoots } from '../../facts/index.js';
import { plansPublication } from '../../target.js';
import { column, type Row } from '../statement.js';
import { MOST_LISTED, type Aspect, type Asking, type Cte } from './aspect.js';
import { HAS_IDENTITY, SERVES } from './indexes.js';
import { tableName } from './references.js';
import { among, attached, notAmong, some, walked } from './sql.js';

/** The first version with publish_via_partition_root. */
const VIA_ROOT_SINCE = 13;

/**
 * Partitioned tables as which changes are published, with no replica identity to announce; their partitions have one.
 * Tried on 10 to 18.
 */
export const partitionRoots: Aspect<PartitionRoots> = {
  applies: (target) => (plansPublication(target) ? undefined : 'no publication was named'),

  without: ({ major, census }) => (major >= VIA_ROOT_SINCE && census.inheritance ? undefined : { tables: [], count: 0 }),

  ctes: keylessRoots,

  answer: () => `
    SELECT (SELECT count(*)::int FROM keyless_root) AS count,
           coalesce((SELECT json_agg(t) FROM (${DETAILS}) t), '[]') AS tables`,

  read: (row) => ({
    tables: column(row, 'tables')
      .rows()
      .map((one) => ({
        ...tableName(one),
        setting: settingOf(one),
        usablePrimaryKey: column(one, 'usable_primary_key').flag(),
        keyColumns: column(one, 'key_columns').texts(),
      })),
    count: column(row, 'count').count(),
  }),
};

function settingOf(row: Row): 'd' | 'n' | 'i' {
  const setting = column(row, 'setting').text();
  return setting === 'n' || setting === 'i' ? setting : 'd';
}

function keylessRoots({ major }: Asking): readonly Cte[] {
  return [
    [
      'announced',
      `SELECT relid, relreplident FROM relation
        WHERE relkind = 'p' AND ${among('relid', 'seed')} AND ${notAmong('relid', 'published_below')}
          AND (SELECT updates OR deletes FROM operation)
          AND (SELECT pubviaroot FROM publication)`,
    ],
    ['keyless', `SELECT relid FROM announced WHERE NOT ${HAS_IDENTITY}`],
    [
      'keyless_walk (root, relid)',
      `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'keyless')}
        UNION
       SELECT w.root, i.inhrelid FROM keyless_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${attached('i', major)}`,
    ],
    ['keyless_below', walked('keyless_walk', 'root, relid')],
    ['keyed_leaf', `SELECT relid FROM relation WHERE relkind = 'r' AND ${among('relid', 'keyless_below')} AND ${HAS_IDENTITY}`],
    ['keyless_root', `SELECT DISTINCT root AS relid FROM keyless_below WHERE ${among('relid', 'keyed_leaf')}`],
    ['keyless_listed', `SELECT relid, schema, name, relreplident FROM relation WHERE ${among('relid', 'keyless_root')} ORDER BY schema, name LIMIT ${MOST_LISTED}`],
    [
      'leaf_key',
      // Of direct partitions alone: others would have to contain the partition keys between, too.
      `SELECT i.inhparent AS root,
              (SELECT array_agg(a.attname::text ORDER BY k.nth)
                 FROM pg_index x, unnest(x.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
                WHERE x.indrelid = i.inhrelid AND x.indisprimary AND x.indisvalid AND x.indimmediate AND k.nth <= x.indnkeyatts
                  AND a.attrelid = i.inhrelid AND a.attnum = k.attnum) AS columns
         FROM pg_inherits i WHERE ${attached('i', major)} AND ${among('i.inhparent', 'keyless_listed')}`,
    ],
    [
      'common_key',
      `SELECT root, (array_agg(to_json(columns)))[1] AS columns, min(columns) AS names FROM leaf_key
        GROUP BY root HAVING bool_and(columns IS NOT NULL) AND count(DISTINCT columns) = 1`,
    ],
  ];
}

/** Whether the root has a primary key that DEFAULT would use, and which one it could have. */
const DETAILS = `
  SELECT l.schema, l.name, l.relreplident AS setting,
         ${some(`FROM pg_index i WHERE i.indrelid = l.relid AND i.indisprimary AND ${SERVES}`)} AS usable_primary_key,
         coalesce((SELECT k.columns FROM common_key k JOIN pg_partitioned_table p ON p.partrelid = k.root
                    WHERE k.root = l.relid AND NOT ${some(`FROM pg_index i WHERE i.indrelid = l.relid AND i.indisprimary`)}
                      AND NOT ${some(`FROM unnest(p.partattrs::int2[]) AS part (attnum)
                                        LEFT JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = part.attnum AND part.attnum > 0
                                       WHERE a.attname IS NULL OR a.attname::text <> ALL (k.names)`)}), '[]') AS key_columns
    FROM keyless_listed l ORDER BY 1, 2`;
