import type { Session } from '../../facts/index.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** Who and where this session is. Tried on 10 to 18. */
export const session: CatalogFact<Session> = ({ announcedPid }) => ({
  text: `
    SELECT pg_backend_pid() AS pid, session_user::text AS role, current_database()::text AS database,
           host(inet_server_addr()) AS address, inet_server_port() AS port, pg_is_in_recovery() AS in_recovery`,
  read: ([row]) => ({
    pid: column(row, 'pid').count(),
    announcedPid,
    user: column(row, 'role').text(),
    database: column(row, 'database').text(),
    serverAddress: column(row, 'address').textOrNull(),
    serverPort: column(row, 'port').countOrNull(),
    inRecovery: column(row, 'in_recovery').flag(),
  }),
});
