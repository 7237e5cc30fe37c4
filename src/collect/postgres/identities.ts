import type { Identities, IdentityGap } from '../../facts.js';
import type { Target } from '../../target.js';
import { tableName } from './coverage.js';
import { decoded, matched, MOST_LISTED, published, publicationValues, tree } from './scope.js';
import { column, type Row, type Statement } from './statement.js';

/** What an index must be to serve as an identity. Equalled pg_get_replica_identity_index, which takes locks (lab: 10 to 18). */
const SERVES = 'i.indisunique AND i.indimmediate AND i.indisvalid AND i.indislive AND i.indpred IS NULL';

/** A key that may be an identity from 18 on, where generated columns are published only when that is asked for. */
const NO_GENERATED_COLUMN = `
  AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[]) AND a.attgenerated <> '')`;

/** A column list (prattrs) or a row filter (prqual), of the table itself or of one it is a partition of, in any publication. */
function restrictedBy(column: 'prattrs' | 'prqual', major: number): string {
  return major >= 15
    ? `EXISTS (SELECT FROM pg_publication_rel pr WHERE pr.${column} IS NOT NULL
                  AND (pr.prrelid = t.oid OR pr.prrelid IN (SELECT relid FROM pg_partition_ancestors(t.oid))))`
    : 'false';
}

/**
 * Tables, in scope or published, whose updates or deletes the server would refuse. Leaves are judged by their own
 * identity, whichever way they are published (lab: 13 to 18). Tried on 10 to 18.
 */
export function identities(major: number, target: Target): Statement<Identities> {
  const keyColumns = major >= 11 ? 'i.indnkeyatts' : 'i.indnatts';
  return {
    text: `
      WITH RECURSIVE ${matched(target)}, ${tree(major)}, ${published(major)},
      asked AS (
        SELECT coalesce((SELECT pubupdate FROM publication), $6::boolean) AS updates,
               coalesce((SELECT pubdelete FROM publication), $7::boolean) AS deletes
      ),
      judged AS (
        SELECT member.relid, bool_and(member.swept) AS swept, bool_or(member.published) AS published, bool_or(member.named) AS named
          FROM (SELECT relid, false AS swept, false AS published, true AS named FROM tree
                 UNION ALL SELECT relid, swept, true, false FROM published) member
         GROUP BY member.relid
      ),
      leaf AS (
        SELECT c.oid, c.relname, c.relnamespace, c.relreplident, judged.swept, judged.published,
               (asked.updates OR asked.deletes) AND c.relreplident <> 'f'
                 AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND ${SERVES}
                                    AND CASE c.relreplident WHEN 'd' THEN i.indisprimary WHEN 'i' THEN i.indisreplident END) AS gap
          FROM judged JOIN pg_class c ON c.oid = judged.relid, asked
         -- An unlogged table that is named is to become a logged one.
         WHERE c.relkind = 'r' AND (judged.named OR ${decoded('c', major)})
      ),
      gaps AS (
        SELECT leaf.*, pg_stat_get_tuples_updated(oid) + pg_stat_get_tuples_deleted(oid) AS writes FROM leaf WHERE gap
      )
      SELECT (SELECT count(*) FROM leaf WHERE NOT gap)::int AS fine,
             (SELECT count(*) FROM gaps)::int AS gap_count,
             asked.updates, asked.deletes,
             coalesce((SELECT json_agg(g) FROM (
               SELECT n.nspname AS schema, t.relname AS name, t.relreplident AS setting, t.published, t.swept, t.writes,
                      EXISTS (SELECT FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary AND ${SERVES}
                                 ${major >= 18 ? NO_GENERATED_COLUMN : ''}) AS usable_primary_key,
                      (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
                        WHERE i.indrelid = t.oid AND i.indisprimary AND NOT i.indimmediate) AS deferrable_primary_key,
                      coalesce((SELECT json_agg(a.attname ORDER BY k.nth)
                                  FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
                                 WHERE i.indrelid = t.oid AND i.indisprimary AND NOT i.indimmediate AND k.nth <= ${keyColumns}
                                   AND a.attrelid = t.oid AND a.attnum = k.attnum
                                ${major >= 12 ? `HAVING NOT bool_or(a.attgenerated <> '')` : ''}), '[]') AS deferrable_key_columns,
                      (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
                        WHERE i.indrelid = t.oid AND ${SERVES} AND i.indisready AND i.indexprs IS NULL
                          AND NOT EXISTS (SELECT FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth)
                                            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
                                           WHERE k.nth <= ${keyColumns} AND (NOT a.attnotnull${major >= 12 ? ` OR a.attgenerated <> ''` : ''}))
                        ORDER BY i.indisprimary DESC, i.indnatts, x.relname LIMIT 1) AS usable_index,
                      ${major >= 12 ? `EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attgenerated <> '')` : 'false'} AS generated_columns,
                      ${restrictedBy('prattrs', major)} AS column_list, ${restrictedBy('prqual', major)} AS row_filter
                 FROM gaps t JOIN pg_namespace n ON n.oid = t.relnamespace
                ORDER BY t.swept AND t.writes = 0, 1, 2 LIMIT ${String(MOST_LISTED)}) g), '[]') AS gaps
        FROM asked`,
    values: [...publicationValues(target), target.operations.includes('update'), target.operations.includes('delete')],
    read: ([row]) => ({
      fine: column(row, 'fine').count(),
      gapCount: column(row, 'gap_count').count(),
      gaps: column(row, 'gaps')
        .rows()
        .map((one) => identityGap(one, column(row, 'updates').flag(), column(row, 'deletes').flag())),
    }),
  };
}

function identityGap(row: Row, publishesUpdates: boolean, publishesDeletes: boolean): IdentityGap {
  const setting = column(row, 'setting').text();
  return {
    ...tableName(row),
    setting: setting === 'n' || setting === 'i' ? setting : 'd',
    publishesUpdates,
    publishesDeletes,
    published: column(row, 'published').flag(),
    swept: column(row, 'swept').flag(),
    writes: column(row, 'writes').count(),
    usablePrimaryKey: column(row, 'usable_primary_key').flag(),
    deferrablePrimaryKey: column(row, 'deferrable_primary_key').textOrNull(),
    deferrableKeyColumns: column(row, 'deferrable_key_columns').texts(),
    usableIndex: column(row, 'usable_index').textOrNull(),
    generatedColumns: column(row, 'generated_columns').flag(),
    columnList: column(row, 'column_list').flag(),
    rowFilter: column(row, 'row_filter').flag(),
  };
}
