/** Third stage: startup packet and authentication, by pg over a stream that is ours. */
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Client, ClientConfig } from 'pg';
import { errorCode, errorMessage } from '../../errors.js';
import type { Authentication, Login, ServerError } from '../../facts.js';
import type { ConnectionTarget } from '../../target.js';
import { authenticationKind, isChallenge, saslMechanisms, type AuthenticationKind } from './frames.js';
import { GuardedStream, ProtocolViolation } from './guarded-stream.js';
import { aborted } from './waiting.js';

/** The name every session of ours bears. */
export const APPLICATION_NAME = 'cdc-preflight';

/** Servers ask for 4 096 by default; one that asks for far more would keep this machine busy instead of answering. */
const MOST_SCRAM_ITERATIONS = 2_000_000;

export interface LoginRequest {
  readonly connection: ConnectionTarget;
  /** Startup `options`: everything there, nothing by SET. */
  readonly options: string;
  readonly replication: boolean;
  /** Awaited before the proof of the password is sent: lets one session wait for another's word that it is right. */
  readonly mayAuthenticate?: Promise<void>;
}

/** A session that is logged in. */
export interface OpenSession {
  readonly client: Client;
  /** Says goodbye; what was already sent is still delivered. */
  readonly close: () => void;
  /** Drops the connection; statements under way fail. */
  readonly cut: () => void;
}

export interface LoginStage {
  readonly login: Login;
  /** Present when the login was accepted. */
  readonly session?: OpenSession;
  /** ParameterStatus server_version. */
  readonly serverVersion?: string;
  /** The TLS alert with which the server refused our client certificate, when that ended it. */
  readonly tlsAlert?: string;
}

/** Why a login did not come about, found by this side. */
class LoginEnd extends Error {
  readonly outcome: Exclude<Login['outcome'], 'accepted' | 'refused'>;
  constructor(outcome: LoginEnd['outcome'], message: string) {
    super(message);
    this.outcome = outcome;
  }
}

/** Loads pg with nothing of the environment that it would apply behind our back. */
export async function loadPg(): Promise<typeof Client> {
  for (const name of Object.keys(process.env)) {
    // Windows does not mind the case of their letters.
    if (/^(PG|NODE_PG_FORCE_NATIVE$)/i.test(name)) {
      Reflect.deleteProperty(process.env, name);
    }
  }
  return (await import('pg')).default.Client;
}

/** Logs in over an open connection. */
export async function logIn(stream: Socket | TLSSocket, request: LoginRequest, signal: AbortSignal): Promise<LoginStage> {
  const PgClient = await loadPg();
  const { connection } = request;
  const encrypted = stream instanceof TLSSocket;
  let exchange: Exchange = { asked: 'none' };
  let serverVersion: string | undefined;
  const guarded = new GuardedStream(stream, (type, body) => {
    if (type === 'S') {
      serverVersion = parameter(body, 'server_version') ?? serverVersion;
    }
    if (type !== 'R') {
      return undefined;
    }
    exchange = nextExchange(exchange, body, connection, encrypted);
    return isChallenge(body) ? request.mayAuthenticate : undefined;
  });
  const config: ClientConfig & { scramMaxIterations: number } = {
    stream: () => guarded,
    host: connection.host,
    port: connection.port,
    user: connection.user,
    database: connection.database,
    // A function, also where there is none: pg would look for ~/.pgpass otherwise.
    password: () => passwordOf(connection),
    options: request.options,
    application_name: APPLICATION_NAME,
    ssl: false,
    enableChannelBinding: encrypted && connection.channelBinding !== 'disable',
    scramMaxIterations: MOST_SCRAM_ITERATIONS,
    pipeline: true,
    ...(request.replication ? { replication: 'database' } : {}),
  };
  const client = new PgClient(config);
  // Once logged in, what ends the connection is told by the statement it cut off. Before, some errors come this way only.
  const broken = new Promise<never>((_, reject) => {
    client.on('error', reject);
  });
  try {
    await Promise.race([client.connect(), broken, aborted(signal)]);
    guarded.loggedIn = true;
    return {
      login: { outcome: 'accepted', authentication: exchange.asked, ...announcedPid(client) },
      session: {
        client,
        close: () => void client.end().catch(() => undefined),
        cut: () => guarded.destroy(),
      },
      ...(serverVersion === undefined ? {} : { serverVersion }),
    };
  } catch (error) {
    guarded.destroy();
    const code = errorCode(error);
    return {
      login: { authentication: exchange.asked, ...loginEnd(error) },
      ...(code?.startsWith('ERR_SSL_') === true ? { tlsAlert: code } : {}),
    };
  }
}

/** The pid of BackendKeyData, which pg keeps and its types do not mention. */
function announcedPid(client: Client): { backendPid?: number } {
  return 'processID' in client && typeof client.processID === 'number' ? { backendPid: client.processID } : {};
}

function passwordOf(connection: ConnectionTarget): string {
  if (connection.password === undefined || connection.password === '') {
    throw new LoginEnd('password-missing', 'the server asks for a password and none was given');
  }
  return connection.password;
}

/** How far authentication has come. */
interface Exchange {
  readonly asked: Authentication;
  readonly last?: AuthenticationKind;
}

/** What each step of SASL follows on. */
const SASL_STEPS: Readonly<Partial<Record<AuthenticationKind, AuthenticationKind>>> = {
  'sasl-continue': 'sasl',
  'sasl-final': 'sasl-continue',
};

/** Follows the authentication requests, and ends it where pg would throw or channel binding cannot be had. */
function nextExchange(before: Exchange, body: Buffer, connection: ConnectionTarget, encrypted: boolean): Exchange {
  const kind = authenticationKind(body);
  const mechanisms = saslMechanisms(body);
  const bindable = encrypted && mechanisms.includes('SCRAM-SHA-256-PLUS');
  const spoken = mechanisms.includes('SCRAM-SHA-256') || (bindable && connection.channelBinding !== 'disable');
  if (kind === undefined || kind === 'other' || (kind === 'sasl' && !spoken)) {
    throw new LoginEnd('authentication-unsupported', 'the server asks for an authentication method other than a password');
  }
  const follows = SASL_STEPS[kind];
  if (follows !== undefined && follows !== before.last) {
    throw new ProtocolViolation('it sent a step of SASL out of turn');
  }
  const bound = kind === 'ok' ? before.last === 'sasl-final' : bindable || follows !== undefined;
  if (connection.channelBinding === 'require' && !bound) {
    throw new LoginEnd('authentication-unsupported', 'channel_binding=require, and the server does not offer it here');
  }
  return { asked: asked(kind) ?? before.asked, last: kind };
}

function asked(kind: Exclude<AuthenticationKind, 'other'>): Authentication | undefined {
  if (kind === 'ok') {
    return undefined;
  }
  return kind === 'cleartext' || kind === 'md5' ? kind : 'scram';
}

function parameter(body: Buffer, name: string): string | undefined {
  const [key, value] = body.toString('utf8').split('\0');
  return key === name ? value : undefined;
}

function loginEnd(error: unknown): Pick<Login, 'outcome' | 'error' | 'detail'> {
  const refusal = serverError(error);
  if (refusal !== undefined) {
    return { outcome: 'refused', error: refusal };
  }
  const detail = errorMessage(error);
  if (error instanceof LoginEnd) {
    return { outcome: error.outcome, detail };
  }
  if (detail.includes('exceeds scramMaxIterations')) {
    return { outcome: 'authentication-unsupported', detail };
  }
  if (isServerMessage(error)) {
    return { outcome: 'garbage', detail: `it sent an error message without SQLSTATE: ${detail}` };
  }
  if (error instanceof ProtocolViolation || detail.startsWith('SASL')) {
    return { outcome: 'garbage', detail };
  }
  return { outcome: errorCode(error) === 'ETIMEDOUT' ? 'no-answer' : 'closed', detail };
}

/** An ErrorResponse, told by its SQLSTATE; undefined for every other error. */
export function serverError(error: unknown): ServerError | undefined {
  const code = errorCode(error);
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code) || !isServerMessage(error)) {
    return undefined;
  }
  const text = (field: string): Record<string, string> => {
    const value: unknown = Reflect.get(error, field);
    return typeof value === 'string' ? { [field]: value } : {};
  };
  return { code, message: error.message, ...text('detail'), ...text('hint'), ...text('where'), ...text('routine') };
}

/** pg gives its DatabaseError all fields of the message; `severity` is there whoever sent it. */
function isServerMessage(error: unknown): error is Error {
  return error instanceof Error && 'severity' in error;
}
