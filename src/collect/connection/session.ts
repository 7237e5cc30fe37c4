/** The stages in their order, and libpq's second try of `allow` and `prefer`: one session, or where exactly it ended. */
import { setImmediate } from 'node:timers/promises';
import type { Client } from 'pg';
import { failed, known, valueOf, type Fact, type GivenUp, type Login, type Network, type Tls } from '../../facts/index.js';
import type { ConnectionTarget } from '../../target.js';
import { loadPg, logIn, type Announced, type LoginRequest, type LoginStage, type OpenSession } from './login.js';
import { iamToken, usesToken } from './iam-token.js';
import { connectTcp } from './tcp.js';
import { isClientCertificateAlert, negotiateTls, offersTls, requiresTls, withoutTls, type TlsStage } from './tls.js';
import { pause, withinMs } from './waiting.js';

/** A server that is just starting, stopping or recovering refuses so. */
const CANNOT_CONNECT_NOW = '57P03';
const STARTING_UP_PAUSE_MS = 1000;
/** invalid_authorization_specification: pg_hba.conf may want the other kind of connection. */
const REFUSED_BY_HBA = '28000';

/** How far one connection came. A stage that was not reached is `failed`; the stage before it says why. */
export interface SessionStages {
  readonly network: Fact<Network>;
  readonly tls: Fact<Tls>;
  readonly login: Fact<Login>;
  /** Present when the login was accepted. */
  readonly session?: OpenSession;
  readonly announced: Announced;
}

const NOT_REACHED = failed('the connection ended before');

/** Connects within `connectTimeoutMs`; a server that is just starting up is asked once more. */
export async function openSession(request: LoginRequest, signal: AbortSignal): Promise<SessionStages> {
  const first = await attempt(request, signal);
  if (refusal(first) !== CANNOT_CONNECT_NOW || signal.aborted) {
    return first;
  }
  await pause(STARTING_UP_PAUSE_MS, signal);
  return attempt(request, signal);
}

async function attempt(request: LoginRequest, signal: AbortSignal): Promise<SessionStages> {
  const deadline = withinMs(request.connection.connectTimeoutMs, signal);
  try {
    const { mode } = request.connection.tls;
    const first = await connect(request, mode !== 'disable' && mode !== 'allow', deadline.signal);
    const second = secondTry(request, first);
    const last = second === undefined ? first : await connect(request, second === 'encrypted', deadline.signal);
    const stages = withGivenUp(await withOffer(request, last, first, deadline.signal), second, first);
    return signal.aborted ? cutShort(stages) : stages;
  } finally {
    deadline.clear();
  }
}

/** A stage that the end of the run cut short did not end for want of an answer. */
function cutShort(stages: SessionStages): SessionStages {
  const ended = <T extends { readonly outcome: string; readonly code?: string }>(fact: Fact<T>): Fact<T> =>
    fact.state === 'known' && (fact.value.outcome === 'no-answer' || fact.value.code === 'ETIMEDOUT')
      ? failed('the run ended before there was an answer')
      : fact;
  return { ...stages, network: ended(stages.network), tls: ended(stages.tls), login: ended(stages.login) };
}

/**
 * Whether the server offers TLS, where one of the tries asked; where none did and pg_hba.conf refused a session in the
 * clear, one request on a connection of its own tells, since what helps depends on it.
 */
async function withOffer(request: LoginRequest, stages: SessionStages, first: SessionStages, signal: AbortSignal): Promise<SessionStages> {
  if (stages.tls.state !== 'known' || stages.tls.value.offered !== null) {
    return stages;
  }
  const before = valueOf(first.tls)?.offered ?? null;
  const wanted = before === null && !request.replication && refusal(stages) === REFUSED_BY_HBA && stages.tls.value.outcome === 'plain';
  const offered = wanted ? await askForTls(request, signal) : before;
  return { ...stages, tls: known({ ...stages.tls.value, offered }) };
}

/** Why the encrypted try came to nothing, where the session in the clear came after one. */
function withGivenUp(stages: SessionStages, second: ReturnType<typeof secondTry>, first: SessionStages): SessionStages {
  if (second !== 'plain' || stages.tls.state !== 'known' || first.tls.state !== 'known') {
    return stages;
  }
  const { outcome, detail } = first.tls.value;
  const error = valueOf(first.login)?.error;
  const gaveUp: GivenUp = error === undefined ? { outcome, ...(detail === undefined ? {} : { detail }) } : { outcome: 'refused', detail: error.message };
  return { ...stages, tls: known({ ...stages.tls.value, gaveUp }) };
}

async function askForTls({ connection }: LoginRequest, signal: AbortSignal): Promise<Tls['offered']> {
  const { socket } = await connectTcp(connection.host, connection.port, signal);
  return socket === undefined ? null : offersTls(socket, signal);
}

/** `allow` tries TLS when the server refuses an unencrypted session, `prefer` the reverse, and an unencrypted session when TLS fails. */
function secondTry(request: LoginRequest, stages: SessionStages): 'encrypted' | 'plain' | undefined {
  const { mode } = request.connection.tls;
  const refusedByHba = refusal(stages) === REFUSED_BY_HBA;
  if (mode === 'allow') {
    return refusedByHba ? 'encrypted' : undefined;
  }
  if (mode !== 'prefer' || stages.tls.state !== 'known') {
    return undefined;
  }
  const { outcome } = stages.tls.value;
  if (outcome === 'plain') {
    return undefined;
  }
  const encrypted = outcome === 'trusted' || outcome === 'unverified';
  return refusedByHba || (!encrypted && outcome !== 'no-answer') ? 'plain' : undefined;
}

async function connect(request: LoginRequest, encrypt: boolean, signal: AbortSignal): Promise<SessionStages> {
  const { connection } = request;
  const tcp = await connectTcp(connection.host, connection.port, signal);
  const network = known(tcp.network);
  if (tcp.socket === undefined) {
    return { network, tls: NOT_REACHED, login: NOT_REACHED, announced: {} };
  }
  const negotiating = encrypt ? negotiateTls(tcp.socket, connection, signal) : withoutTls(tcp.socket, connection);
  // pg is loaded while the server answers: in a turn of its own, when the other session has asked, too.
  const [secured] = await Promise.all([negotiating, setImmediate().then(loadPg), setImmediate().then(() => startSigning(connection))]);
  if (secured.stream === undefined) {
    return { network, tls: known(secured.tls), login: endedInTls(request, secured), announced: {} };
  }
  const stage = await logIn(secured.stream, request, signal);
  const { session, announced } = stage;
  const tls = withAlert(secured.tls, stage);
  return {
    network,
    tls: known(tls),
    login: tls.outcome === 'client-certificate-refused' && requiresTls(connection.tls.mode) ? NOT_REACHED : known(stage.login),
    announced,
    ...(session === undefined ? {} : { session }),
  };
}

/** Nothing waits for the token here: the login does, where the server asks for it. */
function startSigning(connection: ConnectionTarget): void {
  if (usesToken(connection)) {
    iamToken(connection).catch(() => undefined);
  }
}

/** Where nobody requires TLS, its failure counts as the login's: no other rule would report it. */
function endedInTls(request: LoginRequest, { tls }: TlsStage): Fact<Login> {
  if (requiresTls(request.connection.tls.mode)) {
    return NOT_REACHED;
  }
  const { outcome, detail } = tls;
  return known({
    outcome: outcome === 'no-answer' || outcome === 'closed' ? outcome : 'garbage',
    authentication: 'none',
    encrypted: false,
    detail: detail ?? `the TLS handshake ended: ${outcome}`,
  });
}

function withAlert(tls: Tls, { tlsAlert }: LoginStage): Tls {
  return tlsAlert !== undefined && isClientCertificateAlert(tlsAlert)
    ? { ...tls, outcome: 'client-certificate-refused', code: tlsAlert }
    : tls;
}

/** Works on a session: it is cut when the signal aborts, and closed when the work is done. */
export async function whileOpen<T>(
  session: OpenSession,
  signal: AbortSignal,
  work: (client: Client, session: OpenSession) => Promise<T>,
): Promise<T> {
  signal.addEventListener('abort', session.cut, { once: true });
  if (signal.aborted) {
    session.cut();
  }
  try {
    return await work(session.client, session);
  } finally {
    signal.removeEventListener('abort', session.cut);
    session.close();
  }
}

/** SQLSTATE of a refused login. */
export function refusal(stages: SessionStages): string | undefined {
  return stages.login.state === 'known' ? stages.login.value.error?.code : undefined;
}
