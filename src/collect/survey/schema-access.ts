import type { SchemaAccess } from '../../facts/index.js';
import { column } from '../statement.js';
import { MOST_LISTED, type Aspect } from './aspect.js';
import { nothingCopied } from './copying.js';
import { among } from './sql.js';

/** Schemas of the tables that a copy names, and whether the role may look up names in them. Tried on 10 to 18. */
export const schemaAccess: Aspect<SchemaAccess> = {
  applies: nothingCopied,

  ctes: () => [
    ['copied_schema', `SELECT DISTINCT relnamespace AS oid FROM relation WHERE ${among('relid', 'copied')}`],
    [
      'closed_schema',
      `SELECT n.nspname FROM pg_namespace n
        WHERE ${among('n.oid', 'copied_schema', 'oid')} AND NOT has_schema_privilege((SELECT oid FROM acting), n.oid, 'USAGE')`,
    ],
  ],

  answer: () => `
    SELECT (SELECT count(*)::int FROM copied_schema) AS schemas,
           (SELECT count(*)::int FROM closed_schema) AS closed_count,
           coalesce((SELECT json_agg(c.nspname) FROM (
             SELECT nspname FROM closed_schema ORDER BY nspname LIMIT ${MOST_LISTED}) c), '[]') AS closed`,

  read: (row) => ({
    schemas: column(row, 'schemas').count(),
    closed: column(row, 'closed').texts(),
    closedCount: column(row, 'closed_count').count(),
  }),
};
