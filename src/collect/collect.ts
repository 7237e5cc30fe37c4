/** The conversation with one target's database: everything that is to be seen of it, as facts. */
import { setImmediate } from 'node:timers/promises';
import type { Client } from 'pg';
import { failed, known, valueOf, type Fact, type Facts, type Version } from '../facts/index.js';
import { triesSlot, type DatabaseTarget } from '../target.js';
import { openSession, refusal, whileOpen, type SessionStages } from './connection/session.js';
import { pause } from './connection/waiting.js';
import type { Session } from './questions.js';
import { probeReplication, type ProbeFacts } from './probes/replication.js';
import type { SlotProbeFacts } from './probes/temporary-slot.js';
import { versionOf } from './version.js';

/** The longest a catalog statement may take on the server. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Catalog reads wait for no lock worth waiting for. */
const LOCK_TIMEOUT_MS = 1000;
/** too_many_connections. */
const TOO_MANY_CONNECTIONS = '53300';

/**
 * For the survey of 100 000 tables. A hash of all of them has to be thought to fit into work_mem, or it is none; more
 * memory than this is set aside for nothing, and takes time. The costs are the defaults, each a ten-thousandth: which
 * plan is chosen stays the same, and none seems worth to be compiled or divided first, which takes seconds
 * (`jit = off` is no parameter of 10, whose startup would fail).
 */
const PLANNER = {
  work_mem: '16MB',
  seq_page_cost: 0.0001,
  random_page_cost: 0.0004,
  cpu_tuple_cost: '0.000001',
  cpu_index_tuple_cost: '0.0000005',
  cpu_operator_cost: '0.00000025',
};

/** How long a session takes to be gone for good; on a busy server, or beside other checks, it takes longer. */
const LEAVING_MS = [50, 250, 750];

/** Publications came with 10; nothing here was tried on what is older. */
const OLDEST_MAJOR = 10;

const NOT_LOGGED_IN = failed('no session could be opened');
const TOO_OLD = failed(`the server is older than PostgreSQL ${String(OLDEST_MAJOR)}, or does not report its version`);

/**
 * Collects within `signal`. Never rejects for anything a server or a network does: what could not be seen is a fact
 * that says so.
 * @param asked called when the server has been asked everything, and is to answer.
 */
export async function collect(target: DatabaseTarget, signal: AbortSignal, asked: () => void): Promise<Facts> {
  // Once the connections are under way.
  const asking = setImmediate().then(() => import('./questions.js'));
  const loggedIn = gate();
  const stopProbing = new AbortController();
  const probing = firstProbe(target, loggedIn.opened, AbortSignal.any([signal, stopProbing.signal]));

  let stages = await openSession(mainSession(target), signal);
  let probeGaveWay = false;
  if (wasCrowdedOut(stages) && target.probe !== 'none') {
    // The probe may hold the one connection that was left.
    stopProbing.abort();
    await probing;
    probeGaveWay = true;
    stages = await onceOursAreGone(() => openSession(mainSession(target), signal), wasCrowdedOut, signal);
  }
  const { session } = stages;
  const { unasked, askAll } = await asking;
  if (session === undefined) {
    stopProbing.abort();
    return { ...unasked(target, NOT_LOGGED_IN), ...loginFacts(stages), ...answeredOnly(await probing) };
  }
  if (majorOf(stages) < OLDEST_MAJOR) {
    stopProbing.abort();
    session.close();
    await probing;
    return { ...unasked(target, TOO_OLD), ...loginFacts(stages) };
  }
  loggedIn.open();
  const read = await whileOpen(session, signal, (client) => askAll(client, { target, major: majorOf(stages), ...minorOf(stages), ...saidAtLogin(stages) }, asked));
  const probed = await secondProbe(await probing, probeGaveWay, target, signal);
  const seen = { ...unasked(target, NOT_LOGGED_IN), ...loginFacts(stages), ...read, ...probed };
  return { ...seen, ...(await slotProbe(target, seen, signal)) };
}

/**
 * Works in one more session like the main one, once earlier ones are gone that may have taken the last connection there was;
 * undefined when none could be opened.
 */
export async function withSession<T>(
  target: DatabaseTarget,
  signal: AbortSignal,
  work: (client: Client, server: Pick<Session, 'major' | 'encoding'>) => Promise<T>,
): Promise<T | undefined> {
  const stages = await onceOursAreGone(() => openSession(mainSession(target), signal), wasCrowdedOut, signal);
  const server = { major: majorOf(stages), encoding: stages.announced.server_encoding };
  return stages.session === undefined ? undefined : whileOpen(stages.session, signal, (client) => work(client, server));
}

/**
 * Everything in the startup packet, nothing by SET, which would stay behind in a pooler. The user's own options come
 * first, so that ours win.
 */
function mainSession(target: DatabaseTarget): Parameters<typeof openSession>[0] {
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
    ...PLANNER,
  };
  const options = Object.entries(ours).map(([name, value]) => `-c ${name}=${String(value)}`);
  return {
    connection: target.connection,
    options: [target.connection.options, ...options].filter(Boolean).join(' '),
    replication: false,
  };
}

async function firstProbe(target: DatabaseTarget, mayAuthenticate: Promise<void>, signal: AbortSignal): Promise<Partial<ProbeFacts>> {
  return target.probe === 'none' ? {} : probeReplication(target.connection, mayAuthenticate, signal);
}

/** A probe that was refused for want of connections while the main session held one, or gave way to it, goes again. */
async function secondProbe(
  first: Partial<ProbeFacts>,
  gaveWay: boolean,
  target: DatabaseTarget,
  signal: AbortSignal,
): Promise<Partial<ProbeFacts>> {
  return gaveWay || probeWasCrowdedOut(first)
    ? onceOursAreGone(() => probeReplication(target.connection, undefined, signal), probeWasCrowdedOut, signal)
    : first;
}

function wasCrowdedOut(stages: SessionStages): boolean {
  return refusal(stages) === TOO_MANY_CONNECTIONS;
}

function probeWasCrowdedOut({ replication }: Partial<ProbeFacts>): boolean {
  const seen = replication === undefined ? undefined : valueOf(replication);
  return seen?.outcome === 'refused' && seen.error.code === TOO_MANY_CONNECTIONS;
}

function slotWasCrowdedOut({ temporarySlot }: SlotProbeFacts): boolean {
  const seen = valueOf(temporarySlot);
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

/** What a probe had to say where the main session had nothing: a pooler refuses replication at once. */
function answeredOnly({ replication }: Partial<ProbeFacts>): Partial<Facts> {
  return replication?.state === 'known' ? { replication } : {};
}

async function slotProbe(target: DatabaseTarget, seen: Facts, signal: AbortSignal): Promise<Partial<Facts>> {
  if (!triesSlot(target.probe)) {
    return {};
  }
  const { obstacleToSlotProbe, probeTemporarySlot } = await import('./questions.js');
  const obstacle = obstacleToSlotProbe(seen, target);
  const probe = (): Promise<SlotProbeFacts> => probeTemporarySlot(target, signal);
  const { temporarySlot, temporaryStream } = obstacle === undefined ? await slotProbed(probe, signal) : { temporarySlot: obstacle, temporaryStream: obstacle };
  return target.probe === 'stream' ? { temporarySlot, temporaryStream } : { temporarySlot };
}

async function slotProbed(probe: () => Promise<SlotProbeFacts>, signal: AbortSignal): Promise<SlotProbeFacts> {
  const first = await probe();
  return slotWasCrowdedOut(first) ? onceOursAreGone(probe, slotWasCrowdedOut, signal) : first;
}

function loginFacts(stages: SessionStages): Pick<Facts, 'network' | 'tls' | 'login' | 'version'> {
  const { network, tls, login } = stages;
  return { network, tls, login, version: version(stages) };
}

function version({ announced }: SessionStages): Fact<Version> {
  const seen = versionOf(announced.server_version ?? '');
  return seen === undefined ? NOT_LOGGED_IN : known(seen);
}

/** What the login told that the questions depend on. */
function saidAtLogin({ login, announced }: SessionStages): Pick<Session, 'announcedPid' | 'encoding'> {
  return { announcedPid: valueOf(login)?.backendPid ?? null, encoding: announced.server_encoding };
}

/** 0 when the server does not say. */
function majorOf({ announced }: SessionStages): number {
  return versionOf(announced.server_version ?? '')?.major ?? 0;
}

function minorOf({ announced }: SessionStages): { minor?: number } {
  const minor = /^\d+\.(\d+)/.exec(versionOf(announced.server_version ?? '')?.text ?? '')?.[1];
  return minor === undefined ? {} : { minor: Number(minor) };
}

/** A promise that somebody else lets go. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
