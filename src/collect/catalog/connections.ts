import type { Connections } from '../../facts/index.js';
import { APPLICATION_NAME } from '../connection/login.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** Since 12 walsenders have a pool of their own. Source: release notes of 12. */
const OWN_POOL_SINCE = 12;

/**
 * The first minor version of each major in which the limits of role and database count regular sessions alone; from 18 on
 * all of them do, up to 12 none. Source: release notes of 17.3 and its contemporaries, "Exclude parallel workers from
 * connection privilege checks and limits"; lab: 10 to 12 count walsenders, 13.23 to 18 do not.
 */
const LIMITS_SPARE_WALSENDERS_SINCE: Readonly<Record<number, number>> = { 13: 19, 14: 16, 15: 11, 16: 7, 17: 3 };

/**
 * What counts against the limits. Everybody sees pid, role and database of every process, and the kind of their own only:
 * of others a process that has a role is counted, which is a session or one of the few workers. Tried on 10 to 18.
 */
export const connections: CatalogFact<Connections> = ({ target, major, minor }) => {
  const serverCountsWalsenders = major < OWN_POOL_SINCE;
  const limitsCountWalsenders = major < 18 && (minor ?? 0) < (LIMITS_SPARE_WALSENDERS_SINCE[major] ?? Infinity);
  return {
    text: `
      SELECT CASE WHEN r.rolsuper THEN m.most ELSE m.most - m.superuser_reserved${reservedFor(major)} END AS server_limit,
             CASE WHEN NOT r.rolsuper AND r.rolconnlimit >= 0 THEN r.rolconnlimit END AS role_limit,
             CASE WHEN r.rolsuper IS NOT TRUE AND d.datconnlimit >= 0 THEN d.datconnlimit END AS database_limit,
             a.*
        FROM pg_database d
       CROSS JOIN (SELECT current_setting('max_connections')::int AS most,
                          current_setting('superuser_reserved_connections')::int AS superuser_reserved) m
        LEFT JOIN pg_roles r ON r.rolname::text = coalesce($1::text, session_user::text)
       CROSS JOIN LATERAL (
             SELECT count(*) FILTER (WHERE ${serverCountsWalsenders ? 'true' : 'NOT s.walsender'})::int AS server_in_use,
                    count(*) FILTER (WHERE s.usesysid = r.oid AND ${limitsCountWalsenders ? 'true' : 'NOT s.walsender'})::int AS role_in_use,
                    count(*) FILTER (WHERE s.datid = d.oid AND ${limitsCountWalsenders ? 'true' : 'NOT s.walsender'})::int AS database_in_use,
                    count(*) FILTER (WHERE s.backend_type IS NULL)::int AS hidden
               FROM (SELECT p.usesysid, p.datid, p.backend_type, w.pid IS NOT NULL AS walsender
                       FROM pg_stat_get_activity(NULL) p LEFT JOIN pg_stat_get_wal_senders() w ON w.pid = p.pid
                      WHERE p.usesysid IS NOT NULL
                        AND (p.datid IS NOT NULL OR w.pid IS NOT NULL)
                        AND coalesce(p.backend_type IN ('client backend', 'walsender'), true)
                        AND coalesce(p.application_name, '') <> '${APPLICATION_NAME}') s) a
       WHERE d.datname = current_database()`,
    values: [target.role ?? null],
    read: ([row]) => ({
      server: { limit: column(row, 'server_limit').count(), inUse: column(row, 'server_in_use').count() },
      role: counted(row, 'role'),
      database: counted(row, 'database'),
      serverCountsWalsenders,
      limitsCountWalsenders,
      ofHiddenKind: column(row, 'hidden').count(),
    }),
  };
};

/** 16+: connections that only members of a role of the server's own may take. */
function reservedFor(major: number): string {
  return major < 16
    ? ''
    : ` - CASE WHEN r.oid IS NOT NULL AND pg_has_role(r.oid, 'pg_use_reserved_connections', 'USAGE') THEN 0
                 ELSE current_setting('reserved_connections')::int END`;
}

function counted(row: Row | undefined, of: 'role' | 'database'): Connections['role'] {
  return { limit: column(row, `${of}_limit`).countOrNull(), inUse: column(row, `${of}_in_use`).count() };
}
