import type { Role } from '../../facts/index.js';
import { actingRole } from '../acting-role.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** Roles whose members administer a service without being superusers: RDS and Aurora, Cloud SQL, Azure, Neon, Supabase. */
const ADMINISTRATORS = "'rds_superuser', 'cloudsqlsuperuser', 'azure_pg_admin', 'neon_superuser', 'supabase_admin'";

/**
 * The role the pipeline logs in as: the one named, else the session's. Not current_user: the privilege to replicate
 * and the name of a walsender are the session user's, whatever `role` is set to. Memberships with USAGE, which is what counts,
 * and with MEMBER, which is what a NOINHERIT login has (lab: 12 to 18). Tried on 10 to 18.
 */
export const role: CatalogFact<Role> = ({ target, major }) => ({
  text: `
    SELECT r.rolname::text AS name, r.rolsuper, r.rolreplication, r.rolcanlogin,
           has_database_privilege(r.oid, current_database()::text, 'CONNECT') AS can_connect,
           r.rolname = session_user AS is_session,
           CASE WHEN g.oid IS NULL THEN NULL
                WHEN pg_has_role(r.oid, g.oid, 'USAGE') THEN 'usage'
                WHEN pg_has_role(r.oid, g.oid, 'MEMBER') THEN 'member'
                ELSE 'none' END AS rds_replication,
           nullif(r.rolconnlimit, -1) AS connection_limit,
           CASE WHEN isfinite(r.rolvaliduntil)
                THEN round(extract(epoch FROM r.rolvaliduntil - now()) * 1000)::bigint END AS password_expires_in_ms,
           a.rolname::text AS acting, a.rolsuper AS acting_superuser, a.rolbypassrls AS acting_bypassrls,
           has_database_privilege(a.oid, current_database()::text, 'CREATE') AS acting_creates,
           EXISTS (SELECT FROM pg_roles s
                    WHERE s.rolname IN (${ADMINISTRATORS}) AND pg_has_role(a.oid, s.oid, 'USAGE')) AS acting_administrator
      FROM pg_roles r LEFT JOIN pg_roles g ON g.rolname = 'rds_replication'
      JOIN pg_roles a ON a.oid = ${actingRole('r', target, major)}
     WHERE r.rolname::text = coalesce($1::text, session_user::text)`,
  values: [target.role ?? null],
  read: ([row]) => (row === undefined ? missing(target.role ?? '') : existing(row)),
});

function existing(row: Row): Role {
  return {
    name: column(row, 'name').text(),
    exists: true,
    superuser: column(row, 'rolsuper').flag(),
    replication: column(row, 'rolreplication').flag(),
    canLogin: column(row, 'rolcanlogin').flag(),
    canConnect: column(row, 'can_connect').flag(),
    rdsReplication: membership(column(row, 'rds_replication').textOrNull()),
    isSession: column(row, 'is_session').flag(),
    connectionLimit: column(row, 'connection_limit').countOrNull(),
    passwordExpiresInMs: column(row, 'password_expires_in_ms').countOrNull(),
    acting: {
      name: column(row, 'acting').text(),
      superuser: column(row, 'acting_superuser').flag(),
      bypassRls: column(row, 'acting_bypassrls').flag(),
      createsInDatabase: column(row, 'acting_creates').flag(),
      administrator: column(row, 'acting_administrator').flag(),
    },
  };
}

function membership(text: string | null): Role['rdsReplication'] {
  return text === 'usage' || text === 'member' || text === 'none' ? text : null;
}

function missing(name: string): Role {
  return {
    name,
    exists: false,
    superuser: false,
    replication: false,
    canLogin: false,
    canConnect: false,
    rdsReplication: null,
    isSession: false,
    connectionLimit: null,
    passwordExpiresInMs: null,
    acting: { name, superuser: false, bypassRls: false, createsInDatabase: false, administrator: false },
  };
}
