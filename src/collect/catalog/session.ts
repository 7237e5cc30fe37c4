import type { ProbeSession, Session } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** Expressions that tell one server from another; schema and time zone of the session do not matter. Tried on 10 to 18. */
export const WHERE_IT_IS = `
  pg_catalog.host(pg_catalog.inet_server_addr()) AS address, pg_catalog.inet_server_port() AS port, pg_catalog.pg_is_in_recovery() AS in_recovery,
  pg_catalog.to_char(pg_catalog.timezone('UTC', pg_catalog.pg_postmaster_start_time()), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS started_at`;

/** What WHERE_IT_IS answers. */
export function whereItIs(row: Row | undefined): ProbeSession {
  return {
    serverAddress: column(row, 'address').textOrNull(),
    serverPort: column(row, 'port').countOrNull(),
    inRecovery: column(row, 'in_recovery').flag(),
    startedAt: column(row, 'started_at').text(),
  };
}

/** Who and where this session is. Tried on 10 to 18. */
export const session: CatalogFact<Session> = ({ announcedPid }) => ({
  text: `
    SELECT pg_backend_pid() AS pid, session_user::text AS role, current_database()::text AS database,
           ${WHERE_IT_IS},
           to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS server_time,
           pg_has_role('pg_read_all_stats', 'USAGE') AS reads_all_stats,
           (SELECT count(*)::int FROM pg_stat_get_activity(NULL) WHERE backend_xid IS NOT NULL AND xact_start IS NULL) AS hidden_transactions`,
  read: ([row]) => ({
    pid: column(row, 'pid').count(),
    announcedPid,
    user: column(row, 'role').text(),
    database: column(row, 'database').text(),
    ...whereItIs(row),
    serverTime: column(row, 'server_time').text(),
    readsAllStats: column(row, 'reads_all_stats').flag(),
    hiddenTransactions: column(row, 'hidden_transactions').count(),
  }),
});
