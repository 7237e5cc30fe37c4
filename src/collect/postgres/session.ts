import type { Session } from '../../facts.js';
import { column, type Statement } from './statement.js';

/** Who and where this session is. Tried on 10 to 18. */
export function session(announcedPid: number | null): Statement<Session> {
  return {
    text: `
      SELECT pg_backend_pid() AS pid, session_user::text AS role, current_database()::text AS database,
             host(inet_server_addr()) AS address, inet_server_port() AS port, pg_is_in_recovery() AS in_recovery,
             current_setting('default_transaction_read_only') = 'on' AS read_only`,
    read: ([row]) => ({
      pid: column(row, 'pid').count(),
      announcedPid,
      user: column(row, 'role').text(),
      database: column(row, 'database').text(),
      serverAddress: column(row, 'address').textOrNull(),
      serverPort: column(row, 'port').countOrNull(),
      inRecovery: column(row, 'in_recovery').flag(),
      readOnly: column(row, 'read_only').flag(),
    }),
  };
}
