import type { TableAccess } from '../../facts/index.js';
import { column } from '../statement.js';
import { MOST_LISTED, type Aspect, type Asking } from './aspect.js';
import { nothingCopied } from './copying.js';
import { tableName } from './references.js';
import { among, some } from './sql.js';

const ROLE = '(SELECT oid FROM acting)';

/** The most columns that are named of one table. */
const MOST_COLUMNS = 100;

/** From here on a table can have generated columns, which pgoutput leaves out. */
const GENERATED_SINCE = 12;

/** From here on a publication can have a list of columns. */
const LISTS_SINCE = 15;

/** From here on generated columns can be published. */
const GENERATED_PUBLISHED_SINCE = 18;

/** Which tables that a copy names have a published column that the role may not read. Tried on 10 to 18. */
export const tableAccess: Aspect<TableAccess> = {
  applies: nothingCopied,

  ctes: (asking) => [
    [
      'unselectable',
      `SELECT relid, schema, name, has_any_column_privilege(${ROLE}, relid, 'SELECT') AS partly FROM relation
        WHERE ${among('relid', 'copied')} AND NOT has_table_privilege(${ROLE}, relid, 'SELECT')`,
    ],
    ['unreadable', `SELECT relid, schema, name, partly FROM unselectable t WHERE NOT partly OR ${some(unreadableColumn(asking))}`],
    ['unreadable_listed', `SELECT relid, schema, name, partly FROM unreadable ORDER BY schema, name LIMIT ${MOST_LISTED}`],
  ],

  answer: (asking) => `
    SELECT (SELECT count(DISTINCT relid)::int FROM copied) AS tables,
           (SELECT count(*)::int FROM unreadable) AS unreadable_count,
           coalesce((SELECT json_agg(u) FROM (
             SELECT t.schema, t.name, coalesce(c.columns, '[]') AS columns, coalesce(c.columns_count, 0) AS columns_count
               FROM unreadable_listed t
               LEFT JOIN LATERAL (
                 SELECT json_agg(x.attname ORDER BY x.attnum) FILTER (WHERE x.nth <= ${MOST_COLUMNS}) AS columns, count(*)::int AS columns_count
                   FROM (SELECT a.attname, a.attnum, row_number() OVER (ORDER BY a.attnum) AS nth ${unreadableColumn(asking)}) x
                  WHERE t.partly) c ON true
              ORDER BY t.schema, t.name) u), '[]') AS unreadable`,

  read: (row) => ({
    tables: column(row, 'tables').count(),
    unreadable: column(row, 'unreadable')
      .rows()
      .map((one) => ({
        ...tableName(one),
        columns: column(one, 'columns').texts(),
        columnsCount: column(one, 'columns_count').count(),
      })),
    unreadableCount: column(row, 'unreadable_count').count(),
  }),
};

/** Columns of the table of the row `t` that are published, and that the role may not read. */
function unreadableColumn({ major }: Asking): string {
  return `FROM pg_attribute a
           WHERE a.attrelid = t.relid AND a.attnum > 0 AND NOT a.attisdropped AND ${isPublished(major)}
             AND NOT has_column_privilege(${ROLE}, t.relid, a.attnum, 'SELECT')`;
}

function isPublished(major: number): string {
  if (major < GENERATED_SINCE) {
    return 'true';
  }
  const stored = major >= GENERATED_PUBLISHED_SINCE ? ` OR a.attgenerated = 's' AND (SELECT p.pubgencols = 's' FROM pg_publication p WHERE p.pubname::text = $5::text)` : '';
  const usual = `(a.attgenerated = ''${stored})`;
  const list = '(SELECT l.prattrs::int2[] FROM pg_publication_rel l WHERE l.prpubid = (SELECT oid FROM publication) AND l.prrelid = t.relid)';
  return major < LISTS_SINCE ? usual : `CASE WHEN ${list} IS NULL THEN ${usual} ELSE a.attnum = ANY (${list}::int2[]) END`;
}
