/** The only code that talks to a server: everything that is to be seen of one target, as facts. */
import { failed, known, valueOf, type Fact, type Facts, type TemporarySlot, type Version } from '../facts.js';
import type { Target } from '../target.js';
import { readCatalog, type CatalogFacts } from './catalog.js';
import type { OpenSession } from './connection/login.js';
import { openSession, refusal, whileOpen, type SessionStages } from './connection/session.js';
import { pause } from './connection/waiting.js';
import { NO_PROBE, probeReplication, type ProbeFacts } from './replication-probe.js';
import { NO_SLOT_PROBE, obstacleToSlotProbe, probeTemporarySlot } from './temporary-slot.js';

/** The longest a catalog statement may take on the server. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Catalog reads wait for no lock worth waiting for. */
const LOCK_TIMEOUT_MS = 1000;
/** too_many_connections. */
const TOO_MANY_CONNECTIONS = '53300';

/** How long a session takes to be gone for good; on a busy server, or beside other checks, it takes longer. */
const LEAVING_MS = [50, 250, 750];

/** Publications came with 10; nothing here was tried on what is older. */
const OLDEST_MAJOR = 10;

const NOT_LOGGED_IN = failed('there was no session to ask in');
const TOO_OLD = `the server is older than PostgreSQL ${String(OLDEST_MAJOR)}, or does not say what it is`;

/**
 * Collects within `signal`. Never rejects for anything a server or a network does: what could not be seen is a fact
 * that says so.
 * @param asked called when the server has been asked everything, and is to answer.
 */
export async function collect(target: Target, signal: AbortSignal, asked: () => void): Promise<Facts> {
  const loggedIn = gate();
  const stopProbing = new AbortController();
  const probing =
    target.probe === 'none'
      ? Promise.resolve(NO_PROBE)
      : probeReplication(target.connection, loggedIn.opened, AbortSignal.any([signal, stopProbing.signal]));

  let stages = await openSession(mainSession(target), signal);
  let probeGaveWay = false;
  if (wasCrowdedOut(stages) && target.probe !== 'none') {
    // The probe may hold the one connection that was left.
    stopProbing.abort();
    await probing;
    probeGaveWay = true;
    stages = await onceOursAreGone(() => openSession(mainSession(target), signal), wasCrowdedOut, signal);
  }
  const seen = { ...connectionFacts(stages), version: version(stages) };
  const { session } = stages;
  if (session === undefined) {
    stopProbing.abort();
    return { ...unseen(NOT_LOGGED_IN), ...seen, ...answeredOnly(await probing) };
  }
  if (majorOf(stages.serverVersion) < OLDEST_MAJOR) {
    stopProbing.abort();
    session.close();
    await probing;
    return { ...unseen(failed(TOO_OLD)), ...seen };
  }
  loggedIn.open();
  const reading = catalogFacts(session, stages, target, signal);
  asked();
  const catalog = await reading;
  const probed = await secondProbe(await probing, probeGaveWay, target, signal);
  return { ...seen, ...catalog, ...probed, temporarySlot: await temporarySlot(target, { ...seen, ...catalog, ...probed }, signal) };
}

/**
 * Everything in the startup packet, nothing by SET, which would stay behind in a pooler. The user's own options come
 * first, so that ours win.
 */
function mainSession(target: Target): Parameters<typeof openSession>[0] {
  const ours = {
    default_transaction_read_only: 'on',
    // Else a database's own default could make every statement wait for a safe snapshot, or fail on a standby.
    default_transaction_isolation: 'read\\ committed',
    default_transaction_deferrable: 'off',
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    search_path: 'pg_catalog',
    client_encoding: 'UTF8',
  };
  const options = Object.entries(ours).map(([name, value]) => `-c ${name}=${String(value)}`);
  return {
    connection: target.connection,
    options: [target.connection.options, ...options].filter(Boolean).join(' '),
    replication: false,
  };
}

function catalogFacts(session: OpenSession, stages: SessionStages, target: Target, signal: AbortSignal): Promise<CatalogFacts> {
  const announcedPid = valueOf(stages.login)?.backendPid ?? null;
  return whileOpen(session, signal, (client) => readCatalog(client, target, { major: majorOf(stages.serverVersion), announcedPid }));
}

/** A probe that was refused for want of connections while the main session held one, or gave way to it, goes again. */
async function secondProbe(first: ProbeFacts, gaveWay: boolean, target: Target, signal: AbortSignal): Promise<ProbeFacts> {
  return gaveWay || probeWasCrowdedOut(first)
    ? onceOursAreGone(() => probeReplication(target.connection, undefined, signal), probeWasCrowdedOut, signal)
    : first;
}

function wasCrowdedOut(stages: SessionStages): boolean {
  return refusal(stages) === TOO_MANY_CONNECTIONS;
}

function probeWasCrowdedOut({ replication }: ProbeFacts): boolean {
  const seen = valueOf(replication);
  return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}

function slotWasCrowdedOut(slot: Fact<TemporarySlot>): boolean {
  const seen = valueOf(slot);
  return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}

/**
 * A server counts a session of ours until its process has ended, a moment after we left, and those of other checks at the
 * same moment: asks again while it still does.
 */
async function onceOursAreGone<T>(
  ask: () => Promise<T>,
  crowdedOut: (answer: T) => boolean,
  signal: AbortSignal,
  [first, ...later]: readonly number[] = LEAVING_MS,
): Promise<T> {
  await pause((first ?? 0) * (0.5 + Math.random()), signal);
  const answer = await ask();
  return crowdedOut(answer) && later.length > 0 && !signal.aborted ? onceOursAreGone(ask, crowdedOut, signal, later) : answer;
}

/** The word of a probe that had one where the main session had none: a pooler refuses replication at once. */
function answeredOnly({ replication }: ProbeFacts): Partial<Facts> {
  return replication.state === 'known' ? { replication } : {};
}

async function temporarySlot(target: Target, seen: CatalogFacts & ProbeFacts & Pick<Facts, 'version'>, signal: AbortSignal): Promise<Fact<TemporarySlot>> {
  if (target.probe !== 'slot') {
    return NO_SLOT_PROBE;
  }
  const probe = (): Promise<Fact<TemporarySlot>> => probeTemporarySlot(target.connection, target.consumer.plugin, signal);
  const obstacle = obstacleToSlotProbe(seen);
  if (obstacle !== undefined) {
    return obstacle;
  }
  const first = await probe();
  return slotWasCrowdedOut(first) ? onceOursAreGone(probe, slotWasCrowdedOut, signal) : first;
}

function connectionFacts({ reach, encryption, login }: SessionStages): Pick<Facts, 'reach' | 'encryption' | 'login'> {
  return { reach, encryption, login };
}

function version({ serverVersion }: SessionStages): Fact<Version> {
  return serverVersion === undefined
    ? NOT_LOGGED_IN
    : known({ text: serverVersion, major: majorOf(serverVersion) });
}

/** `16.4 (Debian …)` → 16; 0 when the server does not say, for which the oldest statements are sent. */
function majorOf(serverVersion: string | undefined): number {
  return Number(/^\d+/.exec(serverVersion ?? '')?.[0] ?? 0);
}

/** All facts of a target that could not be asked. */
export function unseen(why: Fact<never>): Facts {
  return {
    reach: why,
    encryption: why,
    login: why,
    version: why,
    session: why,
    settings: why,
    platform: why,
    role: why,
    slots: why,
    currentLsn: why,
    walsenders: why,
    publications: why,
    subscriptions: why,
    publication: why,
    unmatched: why,
    coverage: why,
    identities: why,
    replication: why,
    roleSettings: why,
    temporarySlot: why,
  };
}

/** A promise that somebody else lets go. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
