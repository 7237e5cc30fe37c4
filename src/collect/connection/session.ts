/** The stages in their order, and libpq's second try of `allow` and `prefer`: one session, or where exactly it ended. */
import { setImmediate } from 'node:timers/promises';
import type { Client } from 'pg';
import { failed, known, type Encryption, type Fact, type Login, type Reach } from '../../facts.js';
import { loadPg, logIn, type LoginRequest, type LoginStage, type OpenSession } from './login.js';
import { connectTcp } from './tcp.js';
import { isClientCertificateAlert, negotiateTls, requiresTls, withoutTls, type TlsStage } from './tls.js';
import { pause, withinMs } from './waiting.js';

/** A server that is just starting, stopping or recovering refuses so. */
const CANNOT_CONNECT_NOW = '57P03';
const STARTING_UP_PAUSE_MS = 1000;
/** invalid_authorization_specification: pg_hba.conf may want the other kind of connection. */
const REFUSED_BY_HBA = '28000';

/** How far one connection came. A stage that was not reached is `failed`; the stage before it says why. */
export interface SessionStages {
  readonly reach: Fact<Reach>;
  readonly encryption: Fact<Encryption>;
  readonly login: Fact<Login>;
  /** Present when the login was accepted. */
  readonly session?: OpenSession;
  readonly serverVersion?: string;
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
    return signal.aborted ? cutShort(last) : last;
  } finally {
    deadline.clear();
  }
}

/** A stage that the end of the run cut short did not end for want of an answer. */
function cutShort(stages: SessionStages): SessionStages {
  const told = <T extends { readonly outcome: string; readonly code?: string }>(fact: Fact<T>): Fact<T> =>
    fact.state === 'known' && (fact.value.outcome === 'no-answer' || fact.value.code === 'ETIMEDOUT')
      ? failed('the run ended before there was an answer')
      : fact;
  return { ...stages, reach: told(stages.reach), encryption: told(stages.encryption), login: told(stages.login) };
}

/** `allow` tries TLS when the server refuses a session in the clear, `prefer` the reverse, and a session in the clear when TLS fails. */
function secondTry(request: LoginRequest, stages: SessionStages): 'encrypted' | 'plain' | undefined {
  const { mode } = request.connection.tls;
  const refusedByHba = refusal(stages) === REFUSED_BY_HBA;
  if (mode === 'allow') {
    return refusedByHba ? 'encrypted' : undefined;
  }
  if (mode !== 'prefer' || stages.encryption.state !== 'known') {
    return undefined;
  }
  const { outcome } = stages.encryption.value;
  if (outcome === 'plain') {
    return undefined;
  }
  const encrypted = outcome === 'trusted' || outcome === 'unverified';
  return refusedByHba || (!encrypted && outcome !== 'no-answer') ? 'plain' : undefined;
}

async function connect(request: LoginRequest, encrypt: boolean, signal: AbortSignal): Promise<SessionStages> {
  const { connection } = request;
  const tcp = await connectTcp(connection.host, connection.port, signal);
  const reach = known(tcp.reach);
  if (tcp.socket === undefined) {
    return { reach, encryption: NOT_REACHED, login: NOT_REACHED };
  }
  const negotiating = encrypt ? negotiateTls(tcp.socket, connection, signal) : withoutTls(tcp.socket, connection);
  // pg is loaded while the server answers: in a turn of its own, when the other session has asked, too.
  const [tls] = await Promise.all([negotiating, setImmediate().then(loadPg)]);
  if (tls.stream === undefined) {
    return { reach, encryption: known(tls.encryption), login: endedInTls(request, tls) };
  }
  const stage = await logIn(tls.stream, request, signal);
  const { session, serverVersion } = stage;
  return {
    reach,
    encryption: known(withAlert(tls.encryption, stage)),
    login: known(stage.login),
    ...(session === undefined ? {} : { session }),
    ...(serverVersion === undefined ? {} : { serverVersion }),
  };
}

/** Where nobody asked for TLS its failure is told as the login's: no other rule would tell it. */
function endedInTls(request: LoginRequest, tls: TlsStage): Fact<Login> {
  if (requiresTls(request.connection.tls.mode)) {
    return NOT_REACHED;
  }
  const { outcome, detail } = tls.encryption;
  return known({
    outcome: outcome === 'no-answer' || outcome === 'closed' ? outcome : 'garbage',
    authentication: 'none',
    detail: detail ?? `the TLS handshake ended: ${outcome}`,
  });
}

function withAlert(encryption: Encryption, stage: LoginStage): Encryption {
  return isClientCertificateAlert(stage.tlsAlert)
    ? { ...encryption, outcome: 'client-certificate-refused', code: stage.tlsAlert ?? '' }
    : encryption;
}

/** Works on a session: it is cut when the signal aborts, and closed when the work is done. */
export async function whileOpen<T>(session: OpenSession, signal: AbortSignal, work: (client: Client) => Promise<T>): Promise<T> {
  signal.addEventListener('abort', session.cut, { once: true });
  if (signal.aborted) {
    session.cut();
  }
  try {
    return await work(session.client);
  } finally {
    signal.removeEventListener('abort', session.cut);
    session.close();
  }
}

/** SQLSTATE of a refused login. */
export function refusal(stages: SessionStages): string | undefined {
  return stages.login.state === 'known' ? stages.login.value.error?.code : undefined;
}
