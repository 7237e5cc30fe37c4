/** A session refused with 53300, too_many_connections: which of the three limits it was. */
import type { ServerError } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { remedy } from '../../remedies/intents.js';
import type { ConnectionTarget } from '../../target.js';
import type { Finding } from '../rule.js';
import { anotherDatabase } from './databases.js';
import { ADMINISTRATOR, DATABASE_OWNER } from './roles.js';
import { said } from './said.js';

/** Distinguished by the server's routine, which no locale translates. */
export function tooManyConnections(error: ServerError, connection: ConnectionTarget): Finding {
  const role = quoteIdentifier(connection.user);
  const database = quoteIdentifier(connection.database);
  switch (error.routine) {
    case 'InitializeSessionUserId':
      return {
        message: `role \`${role}\` has reached its connection limit`,
        meaning: MEANING,
        remedy: remedy(`Remove the connection limit of \`${role}\`, or raise it to what the pipeline and this check need`, {
          kind: 'run-sql',
          text: `ALTER ROLE ${role} CONNECTION LIMIT -1;`,
          phase: 'roles',
          disruption: { kind: 'none' },
          runAs: ADMINISTRATOR,
        }),
      };
    case 'CheckMyDatabase':
      return {
        message: `database \`${database}\` has reached its connection limit`,
        meaning: MEANING,
        remedy: remedy(`Remove the connection limit of database \`${database}\`, or raise it`, {
          kind: 'run-sql',
          text: `ALTER DATABASE ${database} CONNECTION LIMIT -1;`,
          phase: 'roles',
          disruption: { kind: 'none' },
          runAs: DATABASE_OWNER,
          database: anotherDatabase(connection.database),
        }),
      };
    default:
      return {
        message: `the server has no free connection: ${said(error)}`,
        meaning: MEANING,
        remedy: remedy(
          'Close unused connections, or raise `max_connections`',
          {
            kind: 'run-sql',
            text: SESSIONS,
            phase: 'access',
            disruption: { kind: 'none' },
            runAs: 'a superuser, for whom connections are reserved',
            lead: 'See which clients use the connections.',
          },
          {
            kind: 'person-decides',
            text: 'Close idle sessions in the clients that have the most of them, or put those clients behind a pooler. Raising `max_connections` requires a restart; if there are standbys, raise it on them first.',
          },
        ),
      };
  }
}

const MEANING = 'The pipeline needs an ordinary session and a replication connection, and would be refused in the same way.';

const SESSIONS =
  'SELECT usename, application_name, client_addr, state, count(*) FROM pg_stat_activity GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC;';
