import { ROLE_SETTINGS, type RoleSettingName, type SettingOverride } from '../../facts/index.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

const NAMES: ReadonlyMap<string, RoleSettingName> = new Map(ROLE_SETTINGS.map((name) => [name.toLowerCase(), name]));

/**
 * What ALTER ROLE and ALTER DATABASE have set for the planned role, for the session's, for all roles, and for the
 * database. Values of other settings, which can be secrets, never leave the server. Tried on 10 to 18.
 */
export const settingOverrides: CatalogFact<readonly SettingOverride[]> = ({ target }) => ({
  text: `
    SELECT lower(split_part(c, '=', 1)) AS name, substr(c, strpos(c, '=') + 1) AS value, r.rolname::text AS role, s.setdatabase <> 0 AS in_database
      FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) AS c LEFT JOIN pg_roles r ON r.oid = s.setrole
     WHERE (s.setdatabase = 0 OR s.setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database()))
       AND (s.setrole = 0 OR r.rolname::text IN (session_user::text, $1::text))
       AND lower(split_part(c, '=', 1)) = ANY ($2::text[])`,
  values: [target.role ?? null, [...NAMES.keys()]],
  read: (rows) =>
    rows.flatMap((row) => {
      const name = NAMES.get(column(row, 'name').text());
      return name === undefined
        ? []
        : [{ name, value: column(row, 'value').text(), role: column(row, 'role').textOrNull(), inDatabase: column(row, 'in_database').flag() }];
    }),
});
