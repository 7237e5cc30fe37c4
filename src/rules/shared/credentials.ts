/** The credentials were refused: by which method, and what to find out, because PostgreSQL does not tell clients. */
import type { Authentication, ServerError } from '../../facts/index.js';
import { quoteIdentifier, quoteLiteral } from '../../neutralise/sql.js';
import { choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { isRdsHost } from '../../rds-host.js';
import type { ConnectionTarget } from '../../target.js';
import type { Finding } from '../rule.js';
import { hbaRecord } from './hba.js';
import { scopeOf, tokenRefused } from './iam-token.js';
import { passwordShape } from './password-shape.js';
import { ADMINISTRATOR } from './roles.js';
import { said } from './said.js';
import { code, named } from './wording.js';

/** invalid_password: the server compared with what it stores. */
const INVALID_PASSWORD = '28P01';

/** What is known of the attempt. */
export interface Attempt {
  readonly authentication: Authentication;
  readonly encrypted: boolean;
}

/** Credentials refused with 28P01, or with 28000 by a method that keeps its passwords, or proofs, elsewhere. */
export function credentialsRefused(error: ServerError, attempt: Attempt, connection: ConnectionTarget): Finding {
  const scope = scopeOf(connection);
  if (scope !== undefined) {
    return tokenRefused(error, connection, scope);
  }
  if (error.code !== INVALID_PASSWORD) {
    return refusedByMethod(error, attempt, connection);
  }
  return attempt.authentication === 'none' ? refusedUnasked(error, attempt, connection) : passwordRefused(error, connection);
}

function refusedUnasked(error: ServerError, attempt: Attempt, connection: ConnectionTarget): Finding {
  const role = named(connection.user);
  return {
    message: `the server refused ${role} without asking for a password: ${said(error)}`,
    meaning: 'Its entry in pg_hba.conf requires a proof of identity other than a password.',
    about: 'user',
    remedy: takePasswords(attempt, connection),
  };
}

/** An entry with which the server verifies the password that it stores itself. */
function takePasswords(attempt: Attempt, connection: ConnectionTarget): Remedy {
  return remedy(`Allow ${named(connection.user)} to log in with a password`, {
    kind: 'admit-in-hba',
    record: hbaRecord(attempt, connection),
  });
}

function passwordRefused(error: ServerError, connection: ConnectionTarget): Finding {
  const shape = passwordShape(connection.password);
  const pooler = error.routine === undefined;
  return {
    message: `the credentials of ${named(connection.user)} were refused${shape === undefined ? '' : `; the password ${shape.looks}`}`,
    meaning:
      'The password is wrong, or the role does not exist, has no password, or has one that has expired: PostgreSQL does not tell clients which.' +
      (pooler ? ' The answer came from a pooler, which has its own list of users.' : ''),
    about: 'password',
    remedy: choice('Find out which of these is the cause, and correct it', ...findOut(connection, shape?.advice, pooler)),
  };
}

/** What to look up, and then a statement for each thing that can be found. */
function findOut(connection: ConnectionTarget, shapeAdvice: string | undefined, pooler: boolean): readonly [Alternative, ...Alternative[]] {
  const role = quoteIdentifier(connection.user);
  const compare =
    shapeAdvice ??
    'Compare `user` and `password` with those the pipeline uses. A password is used exactly as given, without quotes; special characters are percent-encoded only in `connection-string`.';
  const place = pooler ? " Compare with the pooler's list of users as well." : '';
  return [
    {
      label: 'Check the password and look up the role',
      because: 'which of the statements below applies depends on the result',
      intents: [
        { kind: 'set-option', option: 'password', value: '${{ secrets.DATABASE_PASSWORD }}', lead: `${compare}${place}` },
        {
          kind: 'run-sql',
          text: `SELECT rolname, rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = ${quoteLiteral(connection.user)};`,
          phase: 'access',
          disruption: { kind: 'none' },
          runAs: 'any role that can log in',
          lead: 'If there is no row, create the role. If `rolcanlogin` is false, allow it to log in. If `rolvaliduntil` is in the past, extend it. Otherwise, set the password.',
        },
      ],
    },
    { label: 'No row', intents: [roleStatement(`CREATE ROLE ${role} LOGIN PASSWORD 'NEW_PASSWORD';`, ADMINISTRATOR, NEW_PASSWORD)] },
    { label: '`rolcanlogin` is false', intents: [roleStatement(`ALTER ROLE ${role} LOGIN;`, ADMINISTRATOR)] },
    { label: '`rolvaliduntil` is in the past', intents: [roleStatement(`ALTER ROLE ${role} VALID UNTIL 'infinity';`, ADMINISTRATOR)] },
    {
      label: 'None of these',
      because: isRdsHost(connection.host)
        ? 'the password differs or was never set, or the role is a member of `rds_iam` and accepts only a token'
        : 'the password differs, was never set, or was stored as an MD5 hash while pg_hba.conf requires scram-sha-256',
      intents: [
        roleStatement(`ALTER ROLE ${role} PASSWORD 'NEW_PASSWORD';`, ADMINISTRATOR, `${NEW_PASSWORD} Every client that logs in as this role needs the new one.`),
      ],
    },
  ];
}

const NEW_PASSWORD = 'Replace NEW_PASSWORD. If the server logs statements, the password is written to its log.';

function roleStatement(text: string, runAs: string, lead?: string): Intent {
  return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs, ...(lead === undefined ? {} : { lead }) };
}

/** Methods as the server names them in its message, in any language; they keep nothing in PostgreSQL. */
const METHODS: readonly (readonly [RegExp, Method])[] = [
  [/\bLDAP\b/i, { name: 'LDAP', kind: 'directory' }],
  [/\bRADIUS\b/i, { name: 'RADIUS', kind: 'directory' }],
  [/\bPAM\b/i, { name: 'PAM', kind: 'directory' }],
  [/\bBSD\b/i, { name: 'BSD Authentication', kind: 'directory' }],
  [/\bOAuth\b/i, { name: 'OAuth', kind: 'ticket' }],
  [/\bGSS(?:API)?\b/i, { name: 'GSSAPI', kind: 'ticket' }],
  [/\bSSPI\b/i, { name: 'SSPI', kind: 'ticket' }],
  [/\bident\b/i, { name: 'Ident', kind: 'system-user' }],
  [/\bpeer\b/i, { name: 'Peer', kind: 'system-user' }],
  // The one without an abbreviation: it is translated, but every language has a word like these.
  [/cert|zert|сертиф|証明書|证书|인증서/i, { name: 'certificate authentication', kind: 'certificate' }],
];

interface Method {
  readonly name: string;
  /** What proves who the client is. */
  readonly kind: 'directory' | 'ticket' | 'system-user' | 'certificate';
}

/** The name of the role, in the quotes of the language, may be the word of a method. */
function methodIn(error: ServerError, user: string): Method | undefined {
  const message = error.message.split(user).reduce((before, after) => `${before}${inQuotes(before, after) ? '' : user}${after}`);
  return METHODS.find(([pattern]) => pattern.test(message))?.[1];
}

function inQuotes(before: string, after: string): boolean {
  return /[\p{Pi}\p{Pf}\p{Ps}"']\s?$/u.test(before) && /^\s?[\p{Pi}\p{Pf}\p{Pe}"']/u.test(after);
}

function refusedByMethod(error: ServerError, attempt: Attempt, connection: ConnectionTarget): Finding {
  const role = named(connection.user);
  const method = methodIn(error, connection.user) ?? (attempt.authentication === 'cleartext' ? { name: 'an external service', kind: 'directory' } : undefined);
  switch (method?.kind) {
    case 'directory':
      return isRdsHost(connection.host) && method.name === 'PAM'
        ? iamRefused(role, error)
        : {
            message: `${method.name} refused the credentials of ${role}: ${said(error)}`,
            meaning: 'The password is verified outside PostgreSQL. The password that PostgreSQL stores for the role is not used.',
            about: 'password',
            remedy: choice(
              `Correct the credentials of ${role}, or make PostgreSQL verify the password itself`,
              {
                label: 'Correct the credentials',
                because: 'pg_hba.conf stays as it is',
                intents: [{ kind: 'person-decides', text: outsideAdvice(method.name, role, connection) }],
              },
              { label: 'Use a password stored in PostgreSQL', intents: takePasswords(attempt, connection).alternatives[0].intents },
            ),
          };
    case 'certificate':
      return {
        message: `the client certificate does not prove that the client is ${role}: ${said(error)}`,
        meaning: 'With the method `cert` the common name (CN) of the certificate has to be the name of the role, or be mapped to it in pg_ident.conf.',
        about: 'ssl-cert',
        remedy: remedy(
          `Present a certificate whose CN is ${role}`,
          { kind: 'set-option', option: 'ssl-cert', lead: `Set the path or PEM text of a certificate with the CN ${role}, issued by a CA in the server's \`ssl_ca_file\`.` },
          { kind: 'set-option', option: 'ssl-key', lead: 'Set the path or PEM text of its private key.' },
        ),
      };
    default: {
      const by = method === undefined ? 'the authentication method in pg_hba.conf' : `${method.name} authentication`;
      return {
        message: `${by} refused ${role}: ${said(error)}`,
        meaning:
          method?.kind === 'system-user'
            ? 'The method uses the operating-system user name of the client, which on a runner is not the one that the server expects.'
            : 'The method requires a proof of identity that this check cannot provide: it logs in with a password or a client certificate.',
        about: 'user',
        remedy: takePasswords(attempt, connection),
      };
    }
  }
}

function outsideAdvice(name: string, role: string, connection: ConnectionTarget): string {
  const shape = passwordShape(connection.password);
  return (
    `Check whether ${name} knows ${role}, whether the account is locked or expired, and whether its password is the one given here.` +
    (shape === undefined ? '' : ` The password ${shape.looks}. ${shape.advice}`)
  );
}

/** RDS verifies IAM tokens through PAM. */
function iamRefused(role: string, error: ServerError): Finding {
  return {
    message: `IAM authentication refused ${role}: ${said(error)}`,
    meaning: `${role} is a member of \`rds_iam\`, and logs in with a token instead of a password.`,
    about: 'user',
    remedy: choice(
      `Log in with a token, or as a role that is not a member of ${code('rds_iam')}`,
      {
        label: 'Log in with a token',
        because: 'when the pipeline does so as well',
        intents: [{ kind: 'set-option', option: 'auth', value: 'aws-iam', lead: 'Generate a token from the AWS credentials of the job, and remove the password.' }],
      },
      {
        label: 'Log in with a password',
        because: 'when the pipeline has one',
        intents: [{ kind: 'set-option', option: 'user', lead: 'Use a role that logs in with a password.' }],
      },
    ),
  };
}
