/** A session refused with 53300, too_many_connections: which of the three limits it was. */
import type { ServerError } from '../../facts.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { advice, statement } from '../../remedies/fix.js';
import { ADMINISTRATOR } from '../../remedies/roles.js';
import { anotherDatabase } from '../../remedies/databases.js';
import type { Fix } from '../../result.js';
import type { ConnectionTarget } from '../../target.js';

/** Told apart by the server's routine, which no locale translates. */
export function tooManyConnections(error: ServerError, connection: ConnectionTarget): { readonly message: string; readonly fix: Fix } {
  const role = quoteIdentifier(connection.user);
  const database = quoteIdentifier(connection.database);
  switch (error.routine) {
    case 'InitializeSessionUserId':
      return {
        message: `the role ${role} has reached its connection limit`,
        fix: statement('Raise or lift the limit', `ALTER ROLE ${role} CONNECTION LIMIT -1;`, ADMINISTRATOR),
      };
    case 'CheckMyDatabase':
      return {
        message: `the database ${database} has reached its connection limit`,
        fix: {
          summary: 'Raise or lift the limit',
          steps: [
            {
              kind: 'sql',
              text: `ALTER DATABASE ${database} CONNECTION LIMIT -1;`,
              database: anotherDatabase(connection.database),
              runAs: "the database's owner",
            },
          ],
        },
      };
    default:
      return {
        message: `the server has no free connection: ${error.message}`,
        fix: advice(
          'Free connections, or raise max_connections',
          'max_connections takes effect at a restart; a pooler for the applications leaves room for the pipeline.',
        ),
      };
  }
}
