import { valueOf, type AwsParameters, type Login, type ServerError, type Tls } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { advice, choice, remedy, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { DatabaseTarget } from '../../target.js';
import { formatMs } from '../../units.js';
import { fail, pass, rule, unknown, type Finding } from '../rule.js';
import { credentialsRefused } from '../shared/credentials.js';
import { anotherDatabase } from '../shared/databases.js';
import { admission, hbaRecord, isRejectedByHba } from '../shared/hba.js';
import { scopeInEvidence, tokenMissing } from '../shared/iam-token.js';
import { remedyForRefusal } from '../shared/refusals.js';
import { ADMINISTRATOR, DATABASE_OWNER } from '../shared/roles.js';
import { quoted, said, saidInEvidence } from '../shared/said.js';
import { tooManyConnections } from '../shared/too-many-connections.js';
import { named } from '../shared/wording.js';

export const login = rule({
  id: 'login',
  group: 'connection',
  title: 'The login is accepted',
  severities: ['error'],
  needs: ['login'],
  uses: ['tls', 'awsParameters'],
  prerequisites: ['direct-connection'],
  mandatory: true,
  judge({ login: seen, tls, awsParameters }, target) {
    const { connection } = target;
    const evidence = {
      user: connection.user,
      database: connection.database,
      authentication: seen.authentication,
      ...scopeInEvidence(connection),
      ...(seen.error === undefined
        ? {}
        : { sqlstate: seen.error.code, routine: seen.error.routine ?? null, server_says: saidInEvidence(seen.error) }),
      ...forceSsl(seen, valueOf(awsParameters)),
    };
    if (seen.error?.code === READ_ONLY) {
      return unknown({ ...readOnlyTrigger(seen.error), evidence, cutOff: true });
    }
    if (seen.outcome === 'token-missing') {
      return unknown({ ...tokenMissing(seen), evidence: { outcome: seen.outcome, ...evidence }, cutOff: true });
    }
    return seen.outcome === 'accepted'
      ? pass({ evidence })
      : fail('error', {
          meaning: MEANING,
          ...explain({ seen, target, offered: valueOf(tls)?.offered ?? null }),
          evidence: { outcome: seen.outcome, ...evidence },
        });
  },
});

/** What AWS says of TLS, where a session without it was rejected. */
function forceSsl({ encrypted, error }: Login, parameters: AwsParameters | undefined): Evidence {
  const value = parameters?.values['rds.force_ssl']?.value;
  return encrypted || error === undefined || !isRejectedByHba(error) || value == null ? {} : { 'rds.force_ssl': value };
}

const MEANING = 'The pipeline logs in the same way, and would be refused as well.';

/** read_only_sql_transaction: cannot happen in the pipeline's own session, which may write. */
const READ_ONLY = '25006';

function readOnlyTrigger(error: ServerError): Finding {
  return {
    message: `could not check: a login event trigger writes to the database, but the session of this check is read-only: ${said(error)}`,
    remedy: advice(
      'Make the trigger do nothing in a read-only session',
      "In the trigger function, return early if `current_setting('transaction_read_only')` is `on`. Logins to a standby need the same.",
    ),
  };
}

/** What is known of the login that failed. */
interface Attempt {
  readonly seen: Login;
  readonly target: DatabaseTarget;
  /** Whether the server offers TLS; null where that is not known. */
  readonly offered: Tls['offered'];
}

function explain(attempt: Attempt): Finding {
  const { seen, target } = attempt;
  if (seen.outcome === 'refused' && seen.error !== undefined) {
    return refused(seen.error, attempt);
  }
  switch (seen.outcome) {
    case 'password-missing':
      return passwordMissing(target);
    case 'authentication-unsupported':
      return unsupported(attempt);
    case 'no-answer':
      return noAnswer(attempt);
    case 'garbage':
      return garbage(seen);
    default:
      return closed(seen);
  }
}

function passwordMissing({ connection }: DatabaseTarget): Finding {
  const empty = connection.password === '';
  return {
    message: `the server asks for a password for ${named(connection.user)}, but ${empty ? 'the one given is empty' : 'none was given'}`,
    about: 'password',
    remedy: remedy(`Provide the password of ${named(connection.user)}`, {
      kind: 'set-option',
      option: 'password',
      value: '${{ secrets.DATABASE_PASSWORD }}',
      lead: `Set \`password\`, or include the password in \`connection-string\`.${
        empty ? ' Check that a secret of this name exists: a secret that does not exist is empty, and so are secrets in runs that are triggered by Dependabot or from a fork.' : ''
      }`,
    }),
  };
}

/** A login that this client cannot finish, whatever the password. */
function unsupported({ seen, target, offered }: Attempt): Finding {
  const { connection } = target;
  const detail = quoted(seen.detail ?? 'the server did not say why');
  if (/channel binding/i.test(detail)) {
    return withoutDigest(detail);
  }
  const message = `no authentication method in common: ${detail}`;
  if (connection.channelBinding === 'require') {
    return {
      message,
      about: 'connection-string',
      remedy: choice(
        'Make channel binding possible, or do not require it',
        {
          label: 'Meet the requirement',
          because: 'channel binding prevents anyone in between from relaying the login',
          intents: [
            {
              kind: 'person-decides',
              text: `Channel binding requires a TLS session, an entry with scram-sha-256 in pg_hba.conf, and PostgreSQL 11 or newer.${seen.encrypted ? '' : ` This session is not encrypted${offered === false ? ', and the server does not offer TLS' : ': change `ssl-mode`'}.`}`,
            },
          ],
        },
        {
          label: 'Do not require it',
          intents: [{ kind: 'set-option', option: 'connection-string', lead: 'Remove the parameter `channel_binding=require`.' }],
        },
      ),
    };
  }
  return {
    message,
    about: 'user',
    remedy: remedy(`Allow ${named(connection.user)} to log in with a password`, {
      kind: 'admit-in-hba',
      record: hbaRecord(seen, connection),
    }),
  };
}

function withoutDigest(detail: string): Finding {
  return {
    message: `channel binding is not possible: ${detail}`,
    meaning: "Channel binding uses the hash function of the certificate's signature, and this signature algorithm has none. Clients that use libpq fail in the same way.",
    remedy: choice(
      'Install a server certificate with an RSA or ECDSA signature, or disable channel binding',
      {
        label: 'Replace the certificate',
        because: 'every client can then log in with channel binding',
        intents: [{ kind: 'person-decides', text: 'Install a certificate that is signed with an RSA or ECDSA key, and reload the server configuration.' }],
      },
      {
        label: 'Disable channel binding',
        intents: [
          {
            kind: 'set-option',
            option: 'connection-string',
            lead: 'Add the parameter `channel_binding=disable`. The pipeline needs the equivalent in its own configuration.',
          },
        ],
      },
    ),
  };
}

function noAnswer({ seen, target }: Attempt): Finding {
  const { connectTimeoutMs } = target.connection;
  const asked = seen.authentication !== 'none';
  return {
    message: `the server accepted the connection but did not complete the login within ${formatMs(connectTimeoutMs)}`,
    meaning: asked
      ? 'The server asked for a password and did not answer in time. Verification by LDAP, RADIUS or PAM, or an overloaded server, can take that long.'
      : 'An overloaded server, a pooler that waits for a free connection, or a service that is not PostgreSQL behaves like this.',
    about: 'connect-timeout',
    remedy: choice(
      'Allow the login more time, or find out what delays it',
      {
        label: 'Allow more time',
        because: asked ? 'it is PostgreSQL, and authentication is slow' : 'if a later attempt succeeds',
        intents: [
          {
            kind: 'set-option',
            option: 'connect-timeout',
            value: moreTime(connectTimeoutMs),
            lead: 'Raise the time limit of one connection attempt. `timeout`, the limit of the whole run, has to be longer.',
          },
        ],
      },
      {
        label: 'Find out what delays it',
        intents: [
          {
            kind: 'person-decides',
            text: 'Check that host and port are those of the PostgreSQL server, how many connections it has, and how long the service that verifies its passwords takes to answer.',
          },
        ],
      },
    ),
  };
}

/** At least a minute: three times what was not enough, in whole seconds. */
function moreTime(connectTimeoutMs: number): string {
  return `${String(Math.max(60, Math.ceil((3 * connectTimeoutMs) / 1000)))}s`;
}

function garbage(seen: Login): Finding {
  const detail = quoted(seen.detail ?? 'unknown');
  return seen.authentication === 'none'
    ? {
        message: `the service at this address does not speak PostgreSQL's protocol: ${detail}`,
        about: 'host',
        remedy: advice('Set `host` and `port` to those of the PostgreSQL server', 'Another service listens there, or a proxy in between answers in its place.'),
      }
    : {
        message: `the server asked for a password and then broke PostgreSQL's protocol: ${detail}`,
        about: 'host',
        remedy: advice(
          'Connect to the PostgreSQL server directly',
          'A proxy, pooler or compatible product answers in place of PostgreSQL and does not complete the authentication that it began.',
        ),
      };
}

function closed(seen: Login): Finding {
  const detail = seen.detail === undefined ? '' : `: ${quoted(seen.detail)}`;
  return seen.authentication === 'none'
    ? {
        message: `the connection was accepted and closed before PostgreSQL answered${detail}`,
        about: 'host',
        remedy: advice(
          'Check the proxy, tunnel or load balancer in front of the server',
          'A proxy, tunnel or load balancer with nothing behind it accepts a connection and closes it at once: check that it is connected to the server, and to which host and port it forwards.',
          ...(seen.encrypted ? [] : ['A listener that accepts only TLS does the same: try another `ssl-mode`.']),
        ),
      }
    : {
        message: `the connection was closed during authentication${detail}`,
        remedy: advice(
          'Find out whether the server or something in between closed the connection',
          'If the server ended the session, its log has an entry for this time and this role, such as a crash or `authentication_timeout`. If it has none, a proxy, pooler or firewall in between closed the connection.',
        ),
      };
}

/** Distinguished by SQLSTATE and the server's routine, which no locale translates. */
function refused(error: ServerError, attempt: Attempt): Finding {
  const { target } = attempt;
  if (error.where !== undefined || error.routine === RAISE) {
    return refusedByTrigger(error, target);
  }
  if (error.routine === CHANNEL_BINDING) {
    return withoutDigest(said(error));
  }
  switch (error.code) {
    case '28P01':
      return credentialsRefused(error, attempt.seen, target.connection);
    case '28000':
      return invalidAuthorization(error, attempt);
    case '3D000':
      return noDatabase(error, target);
    case '42501':
      return insufficientPrivilege(error, target);
    case '53300':
      return tooManyConnections(error, target.connection);
    case '55000':
      return closedDatabase(error, target);
    case '57P03':
      return notUp(error);
    default:
      return { message: `the server refused the login: ${said(error)}`, remedy: remedyForRefusal(error, target.connection) };
  }
}

/** RAISE of PL/pgSQL. */
const RAISE = 'exec_stmt_raise';
/** Where the server computes the digest of its certificate. */
const CHANNEL_BINDING = 'be_tls_get_certificate_hash';

function refusedByTrigger(error: ServerError, { connection }: DatabaseTarget): Finding {
  return {
    message: `a login event trigger of database ${named(connection.database)} refused the login: ${said(error)}`,
    remedy: advice(
      `Change the login event trigger so that it accepts ${named(connection.user)}`,
      error.where === undefined
        ? 'The function of an event trigger on `login` raised the error; pg_event_trigger lists these triggers.'
        : `The error was raised at: ${quoted(error.where)}. An event trigger on \`login\` calls that function; pg_event_trigger lists these triggers.`,
    ),
  };
}

function notUp(error: ServerError): Finding {
  return {
    message: `the server does not accept connections at the moment: ${said(error)}`,
    remedy: advice(
      'Run this job again when the server is up',
      'It is starting up, shutting down or in recovery. A standby accepts connections only with `hot_standby = on`, and only after it has reached a consistent state.',
    ),
  };
}

function noDatabase(error: ServerError, { connection, origins }: DatabaseTarget): Finding {
  const database = named(connection.database);
  const origin = origins['database'];
  const defaulted = (origin === undefined || origin.from === 'default') && connection.database === connection.user;
  const pooler = error.routine === undefined ? ' The answer came from a pooler, which has its own list of databases.' : '';
  return {
    message: `database ${database} does not exist${defaulted ? "; `database` is not set, so the user name was used" : ''}`,
    about: 'database',
    remedy: remedy(
      'Set `database` to a database that exists',
      {
        kind: 'set-option',
        option: 'database',
        lead: `${defaulted ? 'Set the name of the database.' : 'Correct the name of the database.'} Spell it as in pg_database: case matters, and names that were created without quotes are in lower case.${pooler}`,
      },
    ),
  };
}

/** A database that an interrupted DROP DATABASE left behind is refused one step earlier, and cannot be repaired. */
function closedDatabase(error: ServerError, { connection }: DatabaseTarget): Finding {
  const database = quoteIdentifier(connection.database);
  if (error.routine === 'InitPostgres') {
    return {
      message: `database ${named(connection.database)} is invalid: dropping it was interrupted`,
      about: 'database',
      remedy: remedy('Set `database` to another database', {
        kind: 'set-option',
        option: 'database',
        lead: 'Use another database: this one cannot be repaired, only dropped.',
      }),
    };
  }
  return {
    message: `database ${named(connection.database)} does not accept connections`,
    about: 'database',
    remedy: remedy(`Allow connections to database ${named(connection.database)}`, {
      kind: 'run-sql',
      text: `ALTER DATABASE ${database} ALLOW_CONNECTIONS true;`,
      phase: 'roles',
      disruption: { kind: 'none' },
      runAs: DATABASE_OWNER,
      database: anotherDatabase(connection.database),
    }),
  };
}

function invalidAuthorization(error: ServerError, attempt: Attempt): Finding {
  switch (error.routine) {
    case 'ClientAuthentication':
      return refusedByHba(error, attempt);
    case 'auth_failed':
      return credentialsRefused(error, attempt.seen, attempt.target.connection);
    default:
      return refusedRole(error, attempt);
  }
}

/** The message does not mention pg_hba.conf if an entry matched: then that entry requires a client certificate. */
function refusedByHba(error: ServerError, { seen, target, offered }: Attempt): Finding {
  const { connection } = target;
  if (!isRejectedByHba(error)) {
    return {
      message: `the server requires a client certificate: ${said(error)}`,
      about: 'ssl-cert',
      remedy: remedy(
        'Present a client certificate that the server trusts',
        { kind: 'set-option', option: 'ssl-cert', lead: "Set the path or PEM text of a certificate issued by a CA in the server's `ssl_ca_file`." },
        { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' },
      ),
    };
  }
  return {
    message: `pg_hba.conf has no entry that allows this ${seen.encrypted ? 'encrypted' : 'unencrypted'} connection: ${said(error)}`,
    ...(seen.encrypted || offered === false ? {} : { about: 'ssl-mode' }),
    remedy: admission(error, { encrypted: seen.encrypted, offered }, connection),
  };
}

/** Only the message text, which a server may translate, tells the two apart. A wrong password would have been refused before. */
function refusedRole(error: ServerError, { seen, target }: Attempt): Finding {
  const role = named(target.connection.user);
  if (/does not exist$/i.test(error.message)) {
    return { message: `role ${role} does not exist`, about: 'user', remedy: createRole(target) };
  }
  if (/not permitted to log in$/i.test(error.message) || seen.authentication !== 'none') {
    return { message: `role ${role} is not permitted to log in (NOLOGIN)`, about: 'user', remedy: letLogIn(target) };
  }
  return {
    message: `role ${role} does not exist, or is not permitted to log in: ${said(error)}`,
    about: 'user',
    remedy: choice(
      `Create ${role}, or allow it to log in`,
      { label: 'The role exists', intents: letLogIn(target).alternatives[0].intents },
      { label: 'The role does not exist', intents: createRole(target).alternatives[0].intents },
    ),
  };
}

function letLogIn({ connection }: DatabaseTarget): Remedy {
  return remedy(`Allow ${named(connection.user)} to log in`, {
    kind: 'run-sql',
    text: `ALTER ROLE ${quoteIdentifier(connection.user)} LOGIN;`,
    phase: 'roles',
    disruption: { kind: 'none' },
    runAs: ADMINISTRATOR,
  });
}

function createRole({ connection }: DatabaseTarget): Remedy {
  return choice(
    `Correct \`user\`, or create the role ${named(connection.user)}`,
    {
      label: 'Correct the user',
      because: 'if the name is misspelled; case matters',
      intents: [{ kind: 'set-option', option: 'user', lead: 'Set the name of the role as it is in pg_roles.' }],
    },
    {
      label: 'Create the role',
      intents: [
        {
          kind: 'run-sql',
          text: `CREATE ROLE ${quoteIdentifier(connection.user)} LOGIN;`,
          phase: 'roles',
          disruption: { kind: 'none' },
          runAs: 'a superuser, or a role with CREATEROLE',
          lead: 'The pipeline needs more privileges than this; the next run of this job names them.',
        },
      ],
    },
  );
}

/** CONNECT, or the privilege to set a parameter that `options` contains. */
function insufficientPrivilege(error: ServerError, { connection }: DatabaseTarget): Finding {
  const role = quoteIdentifier(connection.user);
  const database = quoteIdentifier(connection.database);
  return connection.options !== '' && error.routine !== undefined && error.routine !== 'CheckMyDatabase'
    ? {
        message: `role ${named(connection.user)} lacks the privilege to set a parameter in \`options\` of \`connection-string\`: ${said(error)}`,
        about: 'connection-string',
        remedy: remedy('Remove the parameter from `options` in `connection-string`', {
          kind: 'set-option',
          option: 'connection-string',
          lead: 'Remove the parameter that the server names from `options`.',
        }),
      }
    : {
        message: `role ${named(connection.user)} lacks CONNECT on database ${named(connection.database)}`,
        remedy: remedy(`Grant CONNECT on database ${named(connection.database)} to ${named(connection.user)}`, {
          kind: 'run-sql',
          text: `GRANT CONNECT ON DATABASE ${database} TO ${role};`,
          phase: 'roles',
          disruption: { kind: 'none' },
          runAs: DATABASE_OWNER,
        }),
      };
}
