import type { Login, ServerError } from '../../facts.js';
import { quoteIdentifier, quoteLiteral } from '../../neutralise/sql.js';
import { isRdsHost } from '../../rds-host.js';
import { advice, config, statement } from '../../remedies/fix.js';
import type { Fix, FixStep } from '../../result.js';
import type { ConnectionTarget } from '../../target.js';
import { anotherDatabase } from '../../remedies/databases.js';
import { ADMINISTRATOR } from '../../remedies/roles.js';
import { fail, pass, rule, unknown } from '../rule.js';
import { tooManyConnections } from './too-many-connections.js';
import { hbaRecord, wasInTheClear } from './hba.js';

export const login = rule({
  id: 'login',
  title: 'The login is accepted',
  severities: ['error'],
  needs: ['login'],
  after: ['direct-connection'],
  immovable: true,
  judge({ login: seen }, { connection }) {
    const evidence = {
      user: connection.user,
      database: connection.database,
      authentication: seen.authentication,
      ...(seen.error === undefined
        ? {}
        : { sqlstate: seen.error.code, routine: seen.error.routine ?? null, server_says: said(seen.error) }),
    };
    if (seen.error?.code === READ_ONLY) {
      return unknown({
        message: `could not check: a login trigger of the database writes, which the session of this check, being read-only, may not: ${said(seen.error)}`,
        evidence,
        fix: advice(
          'Let the trigger do nothing in a read-only session',
          "In the trigger's function: IF current_setting('transaction_read_only')::boolean THEN RETURN; END IF; a standby needs as much.",
        ),
        cutOff: true,
      });
    }
    return seen.outcome === 'accepted'
      ? pass({ evidence })
      : fail('error', { ...explain(seen, connection), evidence: { outcome: seen.outcome, ...evidence } });
  },
});

/** read_only_sql_transaction: nothing of a pipeline's own session, which may write. */
const READ_ONLY = '25006';

interface Explanation {
  readonly message: string;
  readonly fix: Fix;
}

function explain(seen: Login, connection: ConnectionTarget): Explanation {
  if (seen.outcome === 'refused' && seen.error !== undefined) {
    return refused(seen.error, seen, connection);
  }
  switch (seen.outcome) {
    case 'password-missing':
      return {
        message: `the server asks for a password for ${connection.user}, and none was given`,
        fix: config('Give the password', 'password: ${{ secrets.… }}, or as part of connection-string'),
      };
    case 'authentication-unsupported':
      return {
        message: `no way to authenticate that both sides accept: ${seen.detail ?? 'unknown'}`,
        fix: config(
          'Let the server take a password for this role',
          "pg_hba.conf: the method scram-sha-256 for this role; channel_binding=require needs TLS and scram-sha-256",
        ),
      };
    case 'no-answer':
      return {
        message: 'the server accepted the connection and did not answer the login in time',
        fix: advice('Check what is at that address', 'A server under heavy load, or another service, behaves like this.'),
      };
    case 'garbage':
      return {
        message: `what answers does not speak PostgreSQL's protocol: ${seen.detail ?? 'unknown'}`,
        fix: advice('Check host and port', 'They must be those of the PostgreSQL server.'),
      };
    default:
      return {
        message: `the server closed the connection during the login: ${seen.detail ?? 'without a word'}`,
        fix: advice('Look into the log of the server', 'It says there why it closed the connection.'),
      };
  }
}

/** Told apart by SQLSTATE and the server's routine, which no locale translates. */
function refused(error: ServerError, seen: Login, connection: ConnectionTarget): Explanation {
  const database = quoteIdentifier(connection.database);
  if (error.where !== undefined) {
    return {
      message: `a login trigger of the database ${database} refused the login: ${said(error)}`,
      fix: advice('Let the trigger admit the role', `It arose at: ${error.where}`),
    };
  }
  switch (error.code) {
    case '28P01':
      return credentials(error, seen, connection);
    case '28000':
      return invalidAuthorization(error, seen, connection);
    case '3D000':
      return {
        message: `there is no database ${database}`,
        fix: config('Name a database that exists', 'database: its name, in the spelling of pg_database (case counts)'),
      };
    case '42501':
      return insufficientPrivilege(error, connection);
    case '53300':
      return tooManyConnections(error, connection);
    case '55000':
      return closedDatabase(error, connection);
    case '57P03':
      return {
        message: `the server takes no connections at the moment: ${said(error)}`,
        fix: advice('Wait until it is up', 'It is starting, stopping or recovering; a standby needs hot_standby = on.'),
      };
    default:
      return {
        message: `the server refused the login: ${said(error)}`,
        fix: advice('See what the server says', 'SQLSTATE and message are in the evidence.'),
      };
  }
}

/** One that DROP DATABASE left half dropped is refused a step earlier, and is past mending. */
function closedDatabase(error: ServerError, connection: ConnectionTarget): Explanation {
  const database = quoteIdentifier(connection.database);
  if (error.routine === 'InitPostgres') {
    return {
      message: `the database ${database} is invalid: dropping it was interrupted`,
      fix: config('Name another database', 'database: one that was not dropped; this one can only be dropped to the end'),
    };
  }
  const step: FixStep = {
    kind: 'sql',
    text: `ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`,
    database: anotherDatabase(connection.database),
    runAs: "the database's owner",
  };
  return { message: `the database ${database} takes no connections`, fix: { summary: 'Let it take connections', steps: [step] } };
}

function invalidAuthorization(error: ServerError, seen: Login, connection: ConnectionTarget): Explanation {
  const role = quoteIdentifier(connection.user);
  if (error.routine === 'ClientAuthentication') {
    return refusedByHba(error, connection);
  }
  if (error.routine === 'auth_failed') {
    return credentials(error, seen, connection);
  }
  // Only the wording tells the two apart, which a server may translate. A wrong password would have been refused before.
  if (/does not exist$/i.test(error.message)) {
    return {
      message: `there is no role ${role}`,
      fix: advice('Correct the input user, or create the role', `CREATE ROLE ${role} LOGIN, and what else the pipeline needs`),
    };
  }
  if (/not permitted to log in$/i.test(error.message) || seen.authentication !== 'none') {
    return {
      message: `the role ${role} may not log in (NOLOGIN)`,
      fix: statement('Let it log in', `ALTER ROLE ${role} LOGIN;`, ADMINISTRATOR),
    };
  }
  return {
    message: `the role ${role} does not exist or may not log in`,
    fix: advice(
      'Create the role, or let it log in',
      `If it exists: ALTER ROLE ${role} LOGIN; else CREATE ROLE ${role} LOGIN, or correct the input user.`,
    ),
  };
}

/** The right to connect, or one to a setting that `options` asks for. */
function insufficientPrivilege(error: ServerError, connection: ConnectionTarget): Explanation {
  const role = quoteIdentifier(connection.user);
  const database = quoteIdentifier(connection.database);
  return connection.options !== '' && error.routine !== undefined && error.routine !== 'CheckMyDatabase'
    ? {
        message: `the role ${role} may not set what options of connection-string asks for: ${said(error)}`,
        fix: config('Take it out', 'connection-string: without that setting in options'),
      }
    : {
        message: `the role ${role} may not connect to the database ${database}`,
        fix: statement('Grant it', `GRANT CONNECT ON DATABASE ${database} TO ${role};`, "the database's owner"),
      };
}

function refusedByHba(error: ServerError, connection: ConnectionTarget): Explanation {
  if (/valid client certificate/i.test(error.message)) {
    return {
      message: 'the server wants a client certificate',
      fix: config('Present one', "ssl-cert and ssl-key: a certificate issued by the CA in the server's ssl_ca_file, and its key"),
    };
  }
  const unencrypted = wasInTheClear(error);
  const admit: FixStep = { kind: 'config', text: `pg_hba.conf, above the record that rejects: ${hbaRecord(error, connection)}` };
  const reload: FixStep = { kind: 'sql', text: 'SELECT pg_reload_conf();', runAs: 'a superuser' };
  const encrypt: FixStep = { kind: 'config', text: 'ssl-mode: verify-full, or at least require: servers with rds.force_ssl or hostssl records take TLS only' };
  const message = `pg_hba.conf of the server does not admit this connection: ${said(error)}`;
  if (isRdsHost(connection.host) && unencrypted) {
    return { message, fix: { summary: 'Connect with TLS: the parameter rds.force_ssl of the server asks for it', steps: [encrypt] } };
  }
  return {
    message,
    fix: {
      summary: unencrypted ? 'Connect with TLS, or admit the connection' : 'Admit the connection',
      steps: [...(unencrypted ? [encrypt] : []), admit, reload],
    },
  };
}

function credentials(error: ServerError, seen: Login, connection: ConnectionTarget): Explanation {
  const role = quoteIdentifier(connection.user);
  if (seen.authentication === 'none') {
    return {
      message: `the server refused ${role} without asking for a password: ${said(error)}`,
      fix: config(
        'Let the server take a password, or present what its method asks for',
        'pg_hba.conf: the method scram-sha-256 for this role; with the method cert, ssl-cert and ssl-key of a certificate whose CN is the name of the role',
      ),
    };
  }
  return {
    message: `the credentials of ${role} were refused: a wrong password, a role that does not exist, has no password, or one that has expired (the server tells a client no more)`,
    fix: {
      summary: 'Check all of them',
      steps: [
        { kind: 'config', text: 'user and password: compare with what the pipeline uses; in a connection-string special characters are percent-encoded' },
        { kind: 'sql', text: `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${quoteLiteral(connection.user)};`, runAs: 'any role that can log in' },
        {
          kind: 'text',
          text:
            'A password that was stored as md5 has to be set once more where pg_hba.conf asks for scram-sha-256. ' +
            'On RDS with IAM authentication the role takes a token instead of a password.',
        },
      ],
    },
  };
}

function said(error: ServerError): string {
  return error.detail === undefined ? error.message : `${error.message} (${error.detail})`;
}
