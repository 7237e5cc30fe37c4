import { valueOf, type Login, type Replication, type ServerError, type Session } from '../../facts/index.js';
import { remedy, type Intent, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import { isRdsProxyHost } from '../../rds-host.js';
import type { ConnectionTarget } from '../../target.js';
import { fail, pass, rule, skip, unknown } from '../rule.js';
import { hostAndPort } from '../shared/hosts.js';
import { quoted, said } from '../shared/said.js';
import { code } from '../shared/wording.js';

/** protocol_violation and feature_not_supported: how poolers and RDS Proxy refuse a startup packet. */
const POOLER_CODES = new Set(['08P01', '0A000']);

/** A wrong password, role or database is the cause whoever reports it, and `login` explains it. */
const CREDENTIAL_CODES = new Set(['28P01', '28000', '3D000']);

export const directConnection = rule({
  id: 'direct-connection',
  group: 'connection',
  title: 'The connection goes to PostgreSQL directly, not through a pooler or proxy',
  severities: ['error', 'notice'],
  needs: ['login'],
  uses: ['session', 'replication'],
  judge({ login, session, replication }, { connection }) {
    const seen = valueOf(session);
    const probed = valueOf(replication);
    const sign =
      refusedByPooler(login) ?? pooledSession(seen) ?? replicationRefusedByPooler(probed) ?? poolerHost(connection.host);
    if (sign === undefined && login.outcome !== 'accepted') {
      return skip('not checked, because the login was not accepted');
    }
    if (sign === undefined) {
      return seen === undefined
        ? unknown({
            message: 'could not check: the server process ID of the session could not be read',
            cutOff: session.state === 'failed',
          })
        : pass({ evidence: { backend_pid: seen.pid } });
    }
    const message = `connected through a pooler, not directly to PostgreSQL: ${sign.said}`;
    return probed?.outcome === 'identified'
      ? fail('notice', {
          message,
          meaning: 'The pooler passes replication connections through, so the pipeline can run. It depends on the pooler for as long as it streams.',
          evidence: sign.evidence,
          about: 'host',
        })
      : fail('error', {
          message,
          meaning: `${MEANING}${passwordInDoubt(login)}`,
          evidence: sign.evidence,
          about: 'host',
          remedy: connectDirectly(connection, seen),
        });
  },
});

const MEANING = 'Poolers and proxies do not pass logical replication through, so the pipeline cannot read changes through this address.';

/** A refusal after a password was requested may be about the password: some poolers use one SQLSTATE for everything. */
function passwordInDoubt({ outcome, authentication }: Login): string {
  return outcome === 'refused' && authentication !== 'none'
    ? ' It refused the login after asking for the password, so the user or the password may be wrong as well.'
    : '';
}

interface Sign {
  readonly said: string;
  readonly evidence: Evidence;
}

/** PostgreSQL names the routine that refused; a pooler does not. */
function refusedByPooler({ error }: Login): Sign | undefined {
  // An error raised by a function in the database came after the login.
  if (error === undefined || error.where !== undefined || CREDENTIAL_CODES.has(error.code)) {
    return undefined;
  }
  return error.routine === undefined || POOLER_CODES.has(error.code) ? refused('the login', error) : undefined;
}

/** It may be the only sign: a pooler without a spare server connection lets the login, or the statements, wait. */
function replicationRefusedByPooler(probed: Replication | undefined): Sign | undefined {
  return probed?.outcome === 'refused' && probed.error.routine === undefined
    ? refused('the replication connection', probed.error)
    : undefined;
}

function refused(what: string, error: ServerError): Sign {
  return {
    said: `it refused ${what} with "${said(error)}"`,
    evidence: { sqlstate: error.code, message: quoted(error.message), routine: error.routine ?? null },
  };
}

function pooledSession(session: Session | undefined): Sign | undefined {
  if (session?.announcedPid == null || session.announcedPid === session.pid) {
    return undefined;
  }
  return {
    said: `the login announced process ${String(session.announcedPid)}, but process ${String(session.pid)} answered`,
    evidence: {
      announced_pid: session.announcedPid,
      backend_pid: session.pid,
      server_address: session.serverAddress,
      server_port: session.serverPort,
    },
  };
}

function poolerHost(host: string): Sign | undefined {
  const pooler = poolerOf(host);
  return pooler === undefined ? undefined : { said: `the host name belongs to ${pooler.name}`, evidence: { host, pooler: pooler.name } };
}

/** A pooler that is known by its host names, and how the database behind it is reached. */
interface Pooler {
  readonly name: string;
  readonly owns: (host: string) => boolean;
  direct(connection: ConnectionTarget): readonly Intent[];
}

const POOLERS: readonly Pooler[] = [
  {
    name: 'Supavisor',
    owns: (host) => /\.pooler\.supabase\.com$/i.test(host),
    direct({ user }) {
      // Its users are named ROLE.PROJECT.
      const [role, project] = user.split('.');
      return project === undefined || role === undefined || !/^[a-z0-9]+$/.test(project)
        ? [{ kind: 'set-option', option: 'host', lead: "Use the host of the direct connection from the project's Connect dialog." }]
        : [
            { kind: 'set-option', option: 'host', value: `db.${project}.supabase.co`, lead: 'Use the direct connection to the database.' },
            { kind: 'set-option', option: 'port', value: '5432', lead: 'Use the port of PostgreSQL itself.' },
            { kind: 'set-option', option: 'user', value: role, lead: 'Remove the project from the user name: on the direct connection it is the role name alone.' },
          ];
    },
  },
  {
    name: "Neon's pooler",
    owns: (host) => /-pooler\.[^.]+.*\.neon\.tech$/i.test(host),
    direct: ({ host }) => [
      { kind: 'set-option', option: 'host', value: host.replace(/-pooler\./i, '.'), lead: 'Use the direct connection: the same host without `-pooler`.' },
    ],
  },
  {
    name: 'RDS Proxy',
    owns: isRdsProxyHost,
    direct: () => [
      { kind: 'set-option', option: 'host', lead: "Use the cluster's writer endpoint (Aurora) or the instance's endpoint (RDS) instead of the proxy's." },
    ],
  },
];

function poolerOf(host: string): Pooler | undefined {
  return POOLERS.find(({ owns }) => owns(host));
}

function connectDirectly(connection: ConnectionTarget, session: Session | undefined): Remedy {
  return remedy(
    'Use the address of the PostgreSQL server itself for the check and the pipeline',
    ...(poolerOf(connection.host)?.direct(connection) ?? [bypass(session), UPGRADE]),
  );
}

function bypass(session: Session | undefined): Intent {
  const behind =
    session?.serverAddress == null
      ? ''
      : ` The server behind it reports that it listens on ${code(hostAndPort(session.serverAddress, session.serverPort ?? 5432))}; use the host name by which clients reach it.`;
  return { kind: 'set-option', option: 'host', lead: `Set \`host\` and \`port\` to those of PostgreSQL, not of the pooler.${behind}` };
}

const UPGRADE: Intent = {
  kind: 'person-decides',
  text: 'PgBouncer supports replication connections since version 1.23; upgrade or bypass an older one.',
};
