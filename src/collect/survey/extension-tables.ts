import type { ExtensionTables } from '../../facts/index.js';
import { column } from '../statement.js';
import { MOST_LISTED, nothingInScope, type Aspect } from './aspect.js';
import { tableName } from './references.js';
import { among } from './sql.js';

/**
 * Tables of extensions that an entry of `tables` or the publication names. Globs take none; what FOR ALL TABLES and
 * TABLES IN SCHEMA take in nobody asked for. Tried on 10 to 18.
 */
export const extensionTables: Aspect<ExtensionTables> = {
  applies: nothingInScope,

  ctes: ({ target }) => [
    [
      'extension_member',
      `SELECT objid AS relid, refobjid AS extension FROM pg_depend
        WHERE refclassid = 'pg_extension'::regclass AND classid = 'pg_class'::regclass AND deptype = 'e'`,
    ],
    [
      'extension_table',
      `SELECT relid, extension FROM extension_member
        WHERE ${target.tables.length === 0 ? among('relid', 'listed') : among('relid', 'exact')}`,
    ],
  ],

  answer: () => `
    SELECT (SELECT count(*)::int FROM extension_table) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT n.nspname AS schema, c.relname AS name, x.extname AS extension
               FROM extension_table t JOIN pg_class c ON c.oid = t.relid JOIN pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_extension x ON x.oid = t.extension
              ORDER BY 1, 2 LIMIT ${MOST_LISTED}) t), '[]') AS tables`,

  read: (row) => ({
    tables: column(row, 'tables')
      .rows()
      .map((one) => ({ ...tableName(one), extension: column(one, 'extension').text() })),
    count: column(row, 'count').count(),
  }),
};
