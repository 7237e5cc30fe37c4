/** A login with a token of IAM database authentication that failed: what the server, which does not say why, leaves to find out. */
import type { Login, ServerError } from '../../facts/index.js';
import { isRdsHost, partitionOf, tokenScope, type TokenScope } from '../../rds-host.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { choice, remedy, type Alternative, type Intent } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { ConnectionTarget } from '../../target.js';
import type { Finding } from '../rule.js';
import { quoted, said } from './said.js';
import { code, named } from './wording.js';

/** invalid_password: the server compared the token with a password that it stores, or has none. */
const INVALID_PASSWORD = '28P01';

/** What the token is signed for; undefined for a login with a password. */
export function scopeOf({ host, port, user, tls, auth }: ConnectionTarget): TokenScope | undefined {
  return auth.kind === 'aws-iam' ? tokenScope({ host, port, user, serverName: tls.serverName, region: auth.region }) : undefined;
}

/** The same for the evidence, where there is a token. */
export function scopeInEvidence(connection: ConnectionTarget): Evidence {
  const scope = scopeOf(connection);
  return scope === undefined ? {} : { token_signed_for: `${scope.user}@${scope.host}:${String(scope.port)} in ${scope.region}` };
}

/** No token could be made: nothing is known of the database. */
export function tokenMissing({ detail = 'no reason was given' }: Login): Finding {
  return {
    message: `could not check: no token for IAM database authentication could be generated: ${quoted(detail)}`,
    about: 'auth',
    remedy: choice(
      'Provide AWS credentials to the job, or log in with a password',
      {
        label: 'Provide AWS credentials',
        because: 'the token is signed with them',
        intents: [
          {
            kind: 'person-decides',
            text: 'Before this step, assume a role with `aws-actions/configure-aws-credentials`, in a job with the permission `id-token: write`; or set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in its environment. The role needs `rds-db:connect`.',
          },
        ],
      },
      { label: 'Log in with a password', intents: [{ kind: 'set-option', option: 'auth', value: 'password', lead: 'Log in with the password of a role that is not a member of `rds_iam`.' }] },
    ),
  };
}

/** The login was refused: PAM found the token wanting, or nothing took it for one. */
export function tokenRefused(error: ServerError, connection: ConnectionTarget, scope: TokenScope): Finding {
  if (!isRdsHost(scope.host)) {
    return signedForAlias(error, scope);
  }
  return error.code === INVALID_PASSWORD ? takenForPassword(error, connection) : refusedByPam(error, scope);
}

function signedForAlias(error: ServerError, { host, user }: TokenScope): Finding {
  const name = code(host);
  return {
    message: `the token was refused; it is signed for ${name}, which is not an endpoint of RDS: ${said(error)}`,
    meaning: `RDS accepts a token for ${named(user)} only if it was signed for the name of its own endpoint, not for an alias or a custom DNS name.`,
    about: 'host',
    remedy: choice(
      'Sign the token for the endpoint of RDS',
      { label: 'Connect to the endpoint', intents: [{ kind: 'set-option', option: 'host', lead: 'Set the endpoint that RDS shows, which ends in `.rds.amazonaws.com`.' }] },
      {
        label: 'Keep the alias or the tunnel',
        intents: [{ kind: 'set-option', option: 'ssl-server-name', lead: 'Set the endpoint of RDS: the token is signed for it, and the certificate is verified against it.' }],
      },
    ),
  };
}

function takenForPassword(error: ServerError, connection: ConnectionTarget): Finding {
  const role = named(connection.user);
  return {
    message: `the server compared the token of ${role} with a password instead of having IAM verify it: ${said(error)}`,
    meaning: `The role is not a member of \`rds_iam\`, or does not exist, or IAM database authentication is not enabled: PostgreSQL does not tell clients which.`,
    about: 'auth',
    remedy: choice(
      `Let ${role} log in with IAM`,
      { label: 'Grant rds_iam', because: 'if the role exists and IAM database authentication is enabled', intents: [grantIam(connection)] },
      { label: 'Enable IAM database authentication', because: 'if it is not enabled', intents: [ENABLE] },
      {
        label: 'Log in with a password',
        because: 'if the role is to keep its password',
        intents: [{ kind: 'set-option', option: 'auth', value: 'password', lead: 'Log in with a password.' }],
      },
    ),
  };
}

function grantIam({ user }: ConnectionTarget): Intent {
  return {
    kind: 'run-sql',
    text: `GRANT rds_iam TO ${quoteIdentifier(user)};`,
    phase: 'roles',
    disruption: { kind: 'none' },
    runAs: 'the master user (a member of rds_superuser)',
    lead: 'From then on the role can no longer log in with its password, the pipeline included.',
  };
}

const ENABLE: Intent = {
  kind: 'person-decides',
  text: 'Modify the cluster, or the instance if it belongs to none, so that IAM database authentication is enabled, and apply the change immediately: otherwise it waits for the maintenance window.',
  phase: 'control-plane',
};

function refusedByPam(error: ServerError, { host, port, user, region }: TokenScope): Finding {
  const role = named(user);
  return {
    message: `IAM refused the token of ${role}: ${said(error)}`,
    meaning: `The token was signed for ${code(`${host}:${String(port)}`)} in ${code(region)}. RDS does not tell clients why it refuses one.`,
    about: 'auth',
    remedy: remedy(
      `Allow the AWS identity of the job to connect as ${role}`,
      {
        kind: 'person-decides',
        text: `Its policy has to allow \`rds-db:connect\` on \`arn:${partitionOf(region)}:rds-db:${region}:ACCOUNT:dbuser:RESOURCE_ID/${user}\`. RESOURCE_ID is the \`DbClusterResourceId\` of the cluster (\`cluster-…\`), or the \`DbiResourceId\` of an instance that belongs to none (\`db-…\`), and changes when a blue/green deployment is switched over. ACCOUNT is the account of the database.`,
        phase: 'control-plane',
      },
      {
        kind: 'person-decides',
        text: `If the policy is right: the database has to listen on port ${String(port)}, temporary credentials must not have expired, and the clock of the runner has to be right. The log \`iam-db-auth-error\` of the database has the reason, if its export to CloudWatch is enabled.`,
      },
    ),
  };
}

/** The ordinary session was accepted with the same token. */
export function tokenNotForReplication(error: ServerError, connection: ConnectionTarget): Finding {
  const role = named(connection.user);
  const enable: Alternative = {
    label: 'Use IAM for replication connections',
    because: 'the pipeline then needs a token for every connection',
    intents: [{ kind: 'set-parameter', name: 'rds.iam_auth_for_replication', value: '1', takesEffect: 'reload' }],
  };
  return {
    message: `the server compared the token of ${role} with a password on the replication connection: ${said(error)}`,
    meaning:
      'IAM verified the same token for the ordinary connection. For replication connections it does so only while the parameter `rds.iam_auth_for_replication` is 1, which needs `rds.logical_replication` as well. The pipeline cannot open a replication connection with a token either.',
    remedy: choice('Enable IAM authentication for replication connections, or use a role with a password', enable, {
      label: 'Use a role with a password',
      because: 'if the pipeline cannot generate tokens',
      intents: [{ kind: 'set-option', option: 'user', lead: 'Log in as a role that is not a member of `rds_iam`, with `auth: password`.' }],
    }),
  };
}
