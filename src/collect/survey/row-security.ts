import type { RowSecurity } from '../../facts/index.js';
import { column } from '../statement.js';
import { MOST_LISTED, type Aspect } from './aspect.js';
import { nothingCopied, nothingNamed } from './copying.js';
import { tableName } from './references.js';
import { among, notAmong, some } from './sql.js';

/**
 * Whether a condition is the constant true, by how the server keeps it: pg_get_expr would wait for a lock. The value is
 * eight bytes, or four, in the order of the machine.
 */
const IS_TRUE = `p.polqual::text ~ '^[{]CONST :consttype 16 [^{}]*:constisnull false [^{}]*:constvalue 1 \\[ (0 )*1 (0 )*\\][}]$'`;

/** As many as a sentence names. */
const MOST_NAMED = 3;

/**
 * Tables that a copy names, whose row security applies to the role, as row_security_active says it of the session's own;
 * without those that a policy opens to it as they are. A policy without a condition lets nothing pass and takes nothing
 * away. Row security of what is below a table does not count in a query of that table. Tried on 10 to 18.
 */
export const rowSecurity: Aspect<RowSecurity> = {
  // Some consumers need BYPASSRLS whatever is copied.
  applies: (target) => (target.consumer.bypassRls === undefined ? nothingCopied(target) : nothingNamed(target)),

  without: ({ census }) => (census.rowSecurity ? undefined : { filtered: [], filteredCount: 0, secured: [], securedCount: 0 }),

  ctes: () => [
    [
      'secured',
      `SELECT r.relid, r.schema, r.name, pg_has_role(a.oid, r.relowner, 'USAGE') AS owned FROM relation r CROSS JOIN acting a
        WHERE r.relrowsecurity AND ${among('r.relid', 'copied')} AND NOT a.rolsuper AND NOT a.rolbypassrls
          AND (r.relforcerowsecurity OR NOT pg_has_role(a.oid, r.relowner, 'USAGE'))`,
    ],
    [
      'policy',
      `SELECT p.polrelid AS relid, p.polpermissive AS permissive, ${IS_TRUE} AS open, NOT 0::oid = ANY (p.polroles) AS meant
         FROM pg_policy p CROSS JOIN acting a
        WHERE ${among('p.polrelid', 'secured')} AND p.polcmd IN ('r', '*') AND p.polqual IS NOT NULL
          AND (0::oid = ANY (p.polroles) OR ${some(`FROM unnest(p.polroles) AS m (oid) WHERE pg_has_role(a.oid, m.oid, 'USAGE')`)})`,
    ],
    [
      'policies',
      `SELECT relid, count(*) FILTER (WHERE permissive)::int AS permissive, count(*) FILTER (WHERE NOT permissive AND NOT open)::int AS restrictive,
              bool_or(permissive AND open) AS open, bool_or(permissive AND meant) AS meant
         FROM policy GROUP BY relid`,
    ],
    ['opened', 'SELECT relid FROM policies WHERE open AND restrictive = 0'],
    ['filtered', `SELECT relid, schema, name, owned FROM secured WHERE ${notAmong('relid', 'opened')}`],
  ],

  answer: () => `
    SELECT (SELECT count(*)::int FROM filtered) AS filtered_count,
           (SELECT count(*)::int FROM secured) AS secured_count,
           coalesce((SELECT json_agg(s) FROM (SELECT schema, name FROM secured ORDER BY schema, name LIMIT ${MOST_NAMED}) s), '[]') AS secured,
           coalesce((SELECT json_agg(f) FROM (
             SELECT t.schema, t.name, t.owned, coalesce(p.permissive, 0) AS permissive, coalesce(p.restrictive, 0) AS restrictive,
                    coalesce(p.meant, false) AS meant
               FROM (SELECT * FROM filtered ORDER BY schema, name LIMIT ${MOST_LISTED}) t
               LEFT JOIN policies p ON p.relid = t.relid
              ORDER BY t.schema, t.name) f), '[]') AS filtered`,

  read: (row) => ({
    filtered: column(row, 'filtered')
      .rows()
      .map((one) => ({
        ...tableName(one),
        permissive: column(one, 'permissive').count(),
        meant: column(one, 'meant').flag(),
        restrictive: column(one, 'restrictive').count(),
        owned: column(one, 'owned').flag(),
      })),
    filteredCount: column(row, 'filtered_count').count(),
    secured: column(row, 'secured').rows().map(tableName),
    securedCount: column(row, 'secured_count').count(),
  }),
};
