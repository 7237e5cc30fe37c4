import type { Role } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/**
 * The role the pipeline logs in as: the one named, else the session's. Not current_user: the privilege to replicate
 * and the name of a walsender are the session user's, whatever `role` is set to. Memberships with USAGE, which is what counts,
 * and with MEMBER, which is what a NOINHERIT login has (lab: 12 to 18). Tried on 10 to 18.
 */
export const role: CatalogFact<Role> = ({ target }) => ({
  text: `
    SELECT r.rolname::text AS name, r.rolsuper, r.rolreplication, r.rolcanlogin,
           r.rolname = session_user AS is_session,
           CASE WHEN g.oid IS NULL THEN NULL
                WHEN pg_has_role(r.oid, g.oid, 'USAGE') THEN 'usage'
                WHEN pg_has_role(r.oid, g.oid, 'MEMBER') THEN 'member'
                ELSE 'none' END AS rds_replication
      FROM pg_roles r LEFT JOIN pg_roles g ON g.rolname = 'rds_replication'
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
    rdsReplication: membership(column(row, 'rds_replication').textOrNull()),
    isSession: column(row, 'is_session').flag(),
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
    rdsReplication: null,
    isSession: false,
  };
}
