import type { Login, Replication, ServerError, Session } from '../../facts.js';
import { valueOf } from '../../facts.js';
import type { Fix } from '../../result.js';
import { fail, pass, rule, skip, unknown } from '../rule.js';

/** protocol_violation and feature_not_supported: how poolers and RDS Proxy refuse a startup packet. */
const POOLER_CODES = new Set(['08P01', '0A000']);

/** Password, role and database: whoever says that they are wrong, that is the cause, and `login` tells it. */
const CREDENTIAL_CODES = new Set(['28P01', '28000', '3D000']);

/** Host names that are a pooler's by the service's own naming. */
const POOLER_HOSTS: readonly (readonly [RegExp, string])[] = [
  [/\.pooler\.supabase\.com$/i, 'Supavisor'],
  [/-pooler\.[^.]+.*\.neon\.tech$/i, "Neon's pooler"],
  [/\.proxy-[^.]+\..*rds\.([a-z0-9-]+\.)?amazonaws\.com(\.cn)?$/i, 'RDS Proxy'],
];

export const directConnection = rule({
  id: 'direct-connection',
  title: 'No pooler or proxy stands between here and the server',
  severities: ['error', 'notice'],
  needs: ['login'],
  uses: ['session', 'replication'],
  after: ['tls-trusted'],
  judge({ login, session, replication }, { connection }) {
    const seen = valueOf(session);
    const probed = valueOf(replication);
    const sign =
      refusedByPooler(login) ?? pooledSession(seen) ?? replicationRefusedByPooler(probed) ?? poolerHost(connection.host);
    if (sign === undefined && login.outcome !== 'accepted') {
      return skip('the login did not come so far');
    }
    if (sign === undefined) {
      return seen === undefined
        ? unknown({
            message: 'could not check: the session did not say which process of the server answers',
            cutOff: session.state === 'failed',
          })
        : pass({ evidence: { backend_pid: seen.pid } });
    }
    const found = { message: `a pooler or proxy answers, not the server: ${sign.said}`, evidence: sign.evidence };
    return probed?.outcome === 'identified'
      ? fail('notice', { ...found, message: `${found.message}; replication passes through it` })
      : fail('error', { ...found, fix: connectDirectly(seen) });
  },
});

interface Sign {
  readonly said: string;
  readonly evidence: Readonly<Record<string, string | number | null>>;
}

/** PostgreSQL names the routine that refused; what stands before it does not. */
function refusedByPooler({ error }: Login): Sign | undefined {
  // What arose in code of the database's own was let in.
  if (error === undefined || error.where !== undefined || CREDENTIAL_CODES.has(error.code)) {
    return undefined;
  }
  return error.routine === undefined || POOLER_CODES.has(error.code) ? refused('the login', error) : undefined;
}

/** It may be all that a pooler says: one with no server connection to spare lets the login, or the statements, wait. */
function replicationRefusedByPooler(probed: Replication | undefined): Sign | undefined {
  return probed?.outcome === 'refused' && probed.error.routine === undefined
    ? refused('replication', probed.error)
    : undefined;
}

function refused(what: string, { code, message, routine }: ServerError): Sign {
  return {
    said: `it refused ${what} with "${message}"`,
    evidence: { sqlstate: code, message, routine: routine ?? null },
  };
}

function pooledSession(session: Session | undefined): Sign | undefined {
  if (session?.announcedPid == null || session.announcedPid === session.pid) {
    return undefined;
  }
  return {
    said: `the login announced process ${String(session.announcedPid)}, and process ${String(session.pid)} answers`,
    evidence: {
      announced_pid: session.announcedPid,
      backend_pid: session.pid,
      server_address: session.serverAddress,
      server_port: session.serverPort,
    },
  };
}

function poolerHost(host: string): Sign | undefined {
  const name = POOLER_HOSTS.find(([pattern]) => pattern.test(host))?.[1];
  return name === undefined ? undefined : { said: `the host name is that of ${name}`, evidence: { host, pooler: name } };
}

function connectDirectly(session: Session | undefined): Fix {
  const known =
    session?.serverAddress == null
      ? 'host and port of the PostgreSQL server itself, not of its pooler'
      : `${session.serverAddress}:${String(session.serverPort)} is what the server behind it calls itself`;
  return {
    summary: 'Give the check and the pipeline the address of the server itself: replication does not go through a pooler',
    steps: [
      { kind: 'config', text: `host and port: ${known}` },
      {
        kind: 'text',
        text:
          'RDS Proxy: use the cluster or instance endpoint. Supabase and Neon: use the direct connection. ' +
          'PgBouncer passes replication on from 1.23.',
      },
    ],
  };
}
