import type { Target } from '../target.js';

/**
 * The oid of the role that a session of `login` (a row of pg_roles) acts as on objects: of the session's own role
 * current_user. Of another one, what the server would set at its login: the setting `role` of the role in this database, of
 * the role, of the database, of all, in this order; one that the role may not SET ROLE to is passed over with a warning, and
 * the next takes effect (lab: 10 to 18). An expression.
 */
export function actingRole(login: string, { role }: Pick<Target, 'role'>, major: number): string {
  const session = '(SELECT oid FROM pg_roles WHERE rolname = current_user)';
  if (role === undefined) {
    return session;
  }
  const name = 'substr(c.entry, 6)';
  return `
    CASE WHEN ${login}.rolname = session_user THEN ${session} ELSE coalesce((
      SELECT t.oid FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) AS c (entry)
        LEFT JOIN pg_roles t ON t.rolname::text = ${name}
       WHERE c.entry LIKE 'role=%' AND s.setrole IN (0, ${login}.oid)
         AND s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
         AND (${name} = 'none' OR pg_has_role(${login}.oid, t.oid, '${major >= 16 ? 'SET' : 'MEMBER'}'))
       ORDER BY s.setrole <> 0 DESC, s.setdatabase <> 0 DESC LIMIT 1), ${login}.oid) END`;
}
