/** Third stage: startup packet and authentication, by pg over a stream that is ours. */
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Client, ClientConfig } from 'pg';
import { errorCode, errorMessage } from '../../errors.js';
import type { Authentication, Login, ServerError } from '../../facts/index.js';
import { cap } from '../../neutralise/cap.js';
import type { ConnectionTarget } from '../../target.js';
import { signatureWithoutDigest } from './channel-binding.js';
import { authenticationKind, isChallenge, saslMechanisms, type AuthenticationKind } from './frames.js';
import { iamToken, TokenMissing, usesToken } from './iam-token.js';
import { GuardedStream, isEncrypted, ProtocolViolation } from './guarded-stream.js';
import { aborted } from './waiting.js';

/** The application name of all our sessions. */
export const APPLICATION_NAME = 'cdc-preflight';

/** Servers ask for 4 096 by default; one that asks for far more would keep this machine busy instead of answering. */
const MOST_SCRAM_ITERATIONS = 2_000_000;

export interface LoginRequest {
  readonly connection: ConnectionTarget;
  /** Startup `options`: everything there, nothing by SET. */
  readonly options: string;
  readonly replication: boolean;
  /** Awaited before the proof of the password is sent: lets one session wait until another one has been accepted with it. */
  readonly mayAuthenticate?: Promise<void>;
}

/** A session that is logged in. */
export interface OpenSession {
  readonly client: Client;
  /** Closes the session; what was already sent is still delivered. */
  readonly close: () => void;
  /** Drops the connection; statements under way fail. */
  readonly cut: () => void;
  /** Opens the way for a stream; `see` is called with each of its messages, CopyBothResponse and CopyData. */
  readonly stream: (see: (type: 'W' | 'd', body: Buffer) => void) => Stream;
}

/** This side of a stream. */
export interface Stream {
  /** Sends CopyData. */
  readonly send: (body: Buffer) => void;
  /** Sends CopyDone: the server ends the stream, and the statement that began it. */
  readonly end: () => void;
}

/** What the server says of itself during the login, without being asked. Source: ParameterStatus. */
export interface Announced {
  readonly server_version?: string;
  readonly server_encoding?: string;
}

export interface LoginStage {
  readonly login: Login;
  /** Present when the login was accepted. */
  readonly session?: OpenSession;
  readonly announced: Announced;
  /** The TLS alert with which the server refused our client certificate, when that ended it. */
  readonly tlsAlert?: string;
}

/** Why a login failed, found by this side. */
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
  const encrypted = isEncrypted(stream);
  let exchange: Exchange = { asked: 'none' };
  let announced: Announced = {};
  let seeStream: (type: 'W' | 'd', body: Buffer) => void = () => undefined;
  const guarded = new GuardedStream(stream, (type, body) => {
    if (type === 'S') {
      announced = { ...announced, ...parameter(body) };
    }
    if (type === 'W' || type === 'd') {
      seeStream(type, body);
    }
    if (type !== 'R') {
      return undefined;
    }
    const before = exchange;
    exchange = asOf(body, before);
    refuseUnspoken(body, before, connection, stream);
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
  // Once logged in, what ends the connection is the error of the statement it cut off. Before, some errors come this way only.
  const broken = new Promise<never>((_, reject) => {
    client.on('error', reject);
  });
  try {
    await Promise.race([client.connect(), broken, aborted(signal)]);
    guarded.loggedIn = true;
    return {
      login: { outcome: 'accepted', authentication: exchange.asked, encrypted, ...announcedPid(client) },
      session: {
        client,
        close: () => void client.end().catch(() => undefined),
        cut: () => guarded.destroy(),
        stream: (see) => {
          seeStream = see;
          guarded.streams = true;
          return {
            send: (body) => void guarded.write(copyData(body)),
            end: () => void guarded.write(COPY_DONE),
          };
        },
      },
      announced,
    };
  } catch (error) {
    guarded.destroy();
    const code = errorCode(error);
    return {
      login: { authentication: exchange.asked, encrypted, ...loginEnd(error) },
      announced,
      ...(code?.startsWith('ERR_SSL_') === true ? { tlsAlert: code } : {}),
    };
  }
}

const COPY_DONE = Buffer.from([0x63, 0, 0, 0, 4]);

function copyData(body: Buffer): Buffer {
  const head = Buffer.from([0x64, 0, 0, 0, 0]);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** The pid of BackendKeyData, which pg keeps and its types do not mention. */
function announcedPid(client: Client): { backendPid?: number } {
  return 'processID' in client && typeof client.processID === 'number' ? { backendPid: client.processID } : {};
}

function passwordOf(connection: ConnectionTarget): string | Promise<string> {
  if (usesToken(connection)) {
    return iamToken(connection);
  }
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

/** How far it has come with a further request. */
function asOf(body: Buffer, before: Exchange): Exchange {
  const kind = authenticationKind(body) ?? 'other';
  return { asked: asked(kind, saslMechanisms(body)) ?? before.asked, last: kind };
}

/** Ends the authentication where pg would throw, or where channel binding is impossible. */
function refuseUnspoken(body: Buffer, before: Exchange, connection: ConnectionTarget, stream: Socket | TLSSocket): void {
  const kind = authenticationKind(body);
  const mechanisms = saslMechanisms(body);
  const bindable = isEncrypted(stream) && mechanisms.includes('SCRAM-SHA-256-PLUS');
  const spoken = mechanisms.includes('SCRAM-SHA-256') || (bindable && connection.channelBinding !== 'disable');
  if (kind === undefined || kind === 'other' || (kind === 'sasl' && !spoken)) {
    throw new LoginEnd('authentication-unsupported', 'the server asks for an authentication method other than a password');
  }
  if (bindable && connection.channelBinding !== 'disable') {
    refuseUnboundSignature(stream.getPeerCertificate().raw);
  }
  const follows = SASL_STEPS[kind];
  if (follows !== undefined && follows !== before.last) {
    throw new ProtocolViolation('it sent a step of SASL out of turn');
  }
  const bound = kind === 'ok' ? before.last === 'sasl-final' : bindable || follows !== undefined;
  if (connection.channelBinding === 'require' && !bound) {
    throw new LoginEnd('authentication-unsupported', 'channel_binding=require, and the server does not offer SCRAM-SHA-256-PLUS on this connection');
  }
}

/** As libpq, which does not fall back to a login without channel binding either. */
function refuseUnboundSignature(certificate: Buffer): void {
  const algorithm = signatureWithoutDigest(certificate);
  if (algorithm !== undefined) {
    throw new LoginEnd(
      'authentication-unsupported',
      `the server's certificate is signed with ${algorithm}, which has no digest for channel binding`,
    );
  }
}

function asked(kind: AuthenticationKind, mechanisms: readonly string[]): Authentication | undefined {
  switch (kind) {
    case 'ok':
      return undefined;
    case 'sasl':
      return mechanisms.some((name) => name.startsWith('SCRAM-')) ? 'scram' : 'other';
    case 'sasl-continue':
    case 'sasl-final':
      return 'scram';
    default:
      return kind;
  }
}

function parameter(body: Buffer): Announced {
  const [name, value] = body.toString('utf8').split('\0');
  return value !== undefined && (name === 'server_version' || name === 'server_encoding') ? { [name]: value } : {};
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
  if (error instanceof TokenMissing) {
    return { outcome: 'token-missing', detail };
  }
  if (detail.includes('exceeds scramMaxIterations') || detail.startsWith('SASL channel binding')) {
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

/** A login trigger can say as much as it likes; nobody reads more than this, in UTF-16 code units. */
const MOST_TEXT = 4000;

/** An ErrorResponse, recognized by its SQLSTATE; undefined for every other error. */
export function serverError(error: unknown): ServerError | undefined {
  const code = errorCode(error);
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code) || !isServerMessage(error)) {
    return undefined;
  }
  const text = (field: string): Record<string, string> => {
    const value: unknown = Reflect.get(error, field);
    return typeof value === 'string' ? { [field]: cap(value, MOST_TEXT) } : {};
  };
  return { code, message: cap(error.message, MOST_TEXT), ...text('detail'), ...text('hint'), ...text('where'), ...text('routine') };
}

/** pg gives its DatabaseError all fields of the message; `severity` is there whoever sent it. */
function isServerMessage(error: unknown): error is Error {
  return error instanceof Error && 'severity' in error;
}
