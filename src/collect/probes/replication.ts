/** The replication probe: a session with `replication=database`, as the pipeline will open one. It changes nothing. */
import type { Client } from 'pg';
import { failed, known, ROLE_SETTINGS, type Fact, type Facts, type ProbeSession, type Replication, type RoleSettings } from '../../facts/index.js';
import type { ConnectionTarget } from '../../target.js';
import { openSession, whileOpen, type SessionStages } from '../connection/session.js';
import { WHERE_IT_IS, whereItIs } from '../catalog/session.js';
import { ask, column, type Statement } from '../statement.js';

export type ProbeFacts = Pick<Facts, 'replication' | 'roleSettings' | 'probeSession'>;

const IDENTIFY_SYSTEM: Statement<Replication> = {
  text: 'IDENTIFY_SYSTEM',
  read: ([row]) => ({
    outcome: 'identified',
    systemId: column(row, 'systemid').text(),
    timeline: column(row, 'timeline').count(),
  }),
};

const roleSettings: Statement<RoleSettings> = {
  text: `SELECT ${ROLE_SETTINGS.map((name) => `pg_catalog.current_setting('${name}', true) AS "${name}"`).join(', ')}`,
  read: ([row]) => Object.fromEntries(ROLE_SETTINGS.map((name) => [name, column(row, name).textOrNull()])),
};

const probeSession: Statement<ProbeSession> = {
  text: `SELECT ${WHERE_IT_IS}`,
  read: ([row]) => whereItIs(row),
};

const NOT_OPENED = failed('the replication session was not opened');

/**
 * Opens the session without options of ours, since it is the role's own settings that the pipeline gets. It holds back
 * the proof of the password until `mayAuthenticate`: a wrong one is tried once, by the main session.
 */
export async function probeReplication(
  connection: ConnectionTarget,
  mayAuthenticate: Promise<void> | undefined,
  signal: AbortSignal,
): Promise<ProbeFacts> {
  const stages = await openSession(
    { connection, options: connection.options, replication: true, ...(mayAuthenticate === undefined ? {} : { mayAuthenticate }) },
    signal,
  );
  return stages.session === undefined
    ? { replication: refused(stages), roleSettings: NOT_OPENED, probeSession: NOT_OPENED }
    : whileOpen(stages.session, signal, identify);
}

async function identify(client: Client): Promise<ProbeFacts> {
  const [replication, settings, session] = await Promise.all([ask(client, IDENTIFY_SYSTEM), ask(client, roleSettings), ask(client, probeSession)]);
  return { replication: asWalsender(replication), roleSettings: settings, probeSession: session };
}

/** A server that knows no IDENTIFY_SYSTEM, a pooler's backend above all, answers with a syntax error. */
function asWalsender(replication: Fact<Replication>): Fact<Replication> {
  return replication.state === 'failed' && /syntax error|IDENTIFY_SYSTEM/i.test(replication.error)
    ? known({ outcome: 'not-a-walsender', detail: replication.error })
    : replication;
}

function refused(stages: SessionStages): Fact<Replication> {
  if (stages.login.state === 'known' && stages.login.value.error !== undefined) {
    return known({ outcome: 'refused', error: stages.login.value.error });
  }
  return failed(endOf(stages));
}

/** Where a session that was not refused by the server ended, in a few words. */
function endOf(stages: SessionStages): string {
  if (stages.login.state === 'known') {
    return stages.login.value.detail ?? stages.login.value.outcome;
  }
  if (stages.tls.state === 'known') {
    return `the TLS handshake ended: ${stages.tls.value.outcome}`;
  }
  return stages.network.state === 'known' ? `the connection ended: ${stages.network.value.outcome}` : 'not reached';
}
