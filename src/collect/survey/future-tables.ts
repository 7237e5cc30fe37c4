import type { FutureTables } from '../../facts/index.js';
import type { Target } from '../../target.js';
import { column } from '../statement.js';
import { MOST_LISTED, type Aspect } from './aspect.js';
import { nothingCopied } from './copying.js';
import { isGlob } from './scope.js';
import { among, some } from './sql.js';

const ROLE = '(SELECT oid FROM acting)';

/** From here on a publication can have a schema. */
const SCHEMAS_SINCE = 15;

/** From here on there is a role that may read all tables. */
const READS_ALL_SINCE = 14;

/** Whether the tables that will be created in the schemas in scope will be readable. Tried on 10 to 18. */
export const futureTables: Aspect<FutureTables> = {
  applies: (target) => nothingCopied(target) ?? notOpen(target),

  ctes: ({ target, major }) => [
    ['growing_schema', growing(target, major)],
    [
      'creator',
      `SELECT relnamespace, relowner, count(*) AS tables FROM relation
        WHERE ${among('relid', 'root')} AND ${among('relnamespace', 'growing_schema', 'oid')} GROUP BY relnamespace, relowner`,
    ],
    [
      'future',
      `SELECT c.relnamespace, c.relowner, c.tables,
              pg_has_role(${ROLE}, c.relowner, 'USAGE')${major >= READS_ALL_SINCE ? ` OR pg_has_role(${ROLE}, 'pg_read_all_data', 'USAGE')` : ''}
              OR ${some(`FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) x
                          WHERE d.defaclobjtype = 'r' AND d.defaclrole = c.relowner AND d.defaclnamespace IN (0, c.relnamespace)
                            AND x.privilege_type = 'SELECT' AND (x.grantee = 0 OR pg_has_role(${ROLE}, x.grantee, 'USAGE'))`)} AS readable
         FROM creator c`,
    ],
    [
      'closed_future',
      `SELECT relnamespace, (array_agg(relowner ORDER BY tables DESC, relowner))[1] AS owner FROM future GROUP BY relnamespace HAVING NOT bool_or(readable)`,
    ],
  ],

  answer: () => `
    SELECT EXISTS (SELECT FROM growing_schema) AS open,
           (SELECT count(*)::int FROM closed_future) AS closed_count,
           coalesce((SELECT json_agg(c) FROM (
             SELECT n.nspname AS schema, pg_get_userbyid(f.owner)::text AS owner
               FROM closed_future f JOIN pg_namespace n ON n.oid = f.relnamespace ORDER BY 1 LIMIT ${MOST_LISTED}) c), '[]') AS closed`,

  read: (row) => ({
    open: column(row, 'open').flag(),
    closed: column(row, 'closed')
      .rows()
      .map((one) => ({ schema: column(one, 'schema').text(), owner: column(one, 'owner').text() })),
    closedCount: column(row, 'closed_count').count(),
  }),
};

function notOpen({ tables }: Target): string | undefined {
  return tables.length > 0 && !tables.some(isGlob) ? 'every table is named by itself: one that is created later is not in scope' : undefined;
}

/** The schemas in which a table that is created later is in scope; of globs all that have a table now. */
function growing({ tables }: Target, major: number): string {
  if (tables.length > 0) {
    return `SELECT DISTINCT relnamespace AS oid FROM relation WHERE ${among('relid', 'globbed')}`;
  }
  const ofAll = 'SELECT oid FROM pg_namespace WHERE (SELECT puballtables FROM publication)';
  const ofSchemas = 'SELECT pnnspid FROM pg_publication_namespace WHERE pnpubid = (SELECT oid FROM publication)';
  return major >= SCHEMAS_SINCE ? `${ofAll} UNION ALL ${ofSchemas}` : ofAll;
}
