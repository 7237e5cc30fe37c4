/** The replication probe: a session with `replication=database`, as the pipeline will open one. It changes nothing. */
import type { Client } from 'pg';
import { failed, known, type Fact, type Facts, type Replication, type RoleSettings } from '../../facts/index.js';
import type { ConnectionTarget } from '../../target.js';
import { openSession, whileOpen, type SessionStages } from '../connection/session.js';
import { ask, column, type Statement } from '../statement.js';

export type ProbeFacts = Pick<Facts, 'replication' | 'roleSettings'>;

/** Settings of the role that can end a snapshot or a stream. By name only: overrides can hold an application's secrets. */
const ROLE_SETTINGS = [
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
  'default_transaction_read_only',
  'wal_sender_timeout',
] as const;

const IDENTIFY_SYSTEM: Statement<Replication> = {
  text: 'IDENTIFY_SYSTEM',
  read: ([row]) => ({
    outcome: 'identified',
    systemId: column(row, 'systemid').text(),
    timeline: column(row, 'timeline').count(),
  }),
};

const roleSettings: Statement<RoleSettings> = {
  text: `SELECT ${ROLE_SETTINGS.map((name) => `pg_catalog.current_setting('${name}') AS ${name}`).join(', ')}`,
  read: ([row]) => Object.fromEntries(ROLE_SETTINGS.map((name) => [name, column(row, name).textOrNull()])),
};

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
    ? { replication: refused(stages), roleSettings: failed('the replication session was not opened') }
    : whileOpen(stages.session, signal, identify);
}

async function identify(client: Client): Promise<ProbeFacts> {
  const [replication, settings] = await Promise.all([ask(client, IDENTIFY_SYSTEM), ask(client, roleSettings)]);
  return { replication: asWalsender(replication), roleSettings: settings };
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
