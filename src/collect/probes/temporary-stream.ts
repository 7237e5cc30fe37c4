/** `probe: stream`: proof by the first answer of a stream from the temporary slot. Nothing is confirmed, and nothing is kept. */
import { errorMessage } from '../../errors.js';
import { failed, known, unavailable, type Fact, type StreamOptions, type TemporaryStream } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import type { DatabaseTarget } from '../../target.js';
import { serverError, type OpenSession, type Stream } from '../connection/login.js';
import { aborted, withinMs } from '../connection/waiting.js';

/** How long the server may take to end the stream; then the connection is dropped. */
const ENDING_MS = 1000;

const KEEPALIVE = 'k';

/**
 * A status update that confirms nothing (three positions of zero) and asks for an answer: up to 12 a walsender with nothing
 * to send says nothing by itself (lab: 10 waits for wal_sender_timeout / 2). Without a position the session is no candidate
 * for a synchronous standby either. Source: PostgreSQL documentation, "Streaming Replication Protocol".
 */
const REQUEST_FOR_ANSWER = Buffer.concat([Buffer.from('r'), Buffer.alloc(32), Buffer.from([1])]);

/** Streams from a slot of this session until the first keepalive. The time limit is that of a connection attempt. */
export async function streamFrom(
  session: OpenSession,
  slot: string,
  target: DatabaseTarget,
  major: number,
  signal: AbortSignal,
): Promise<Fact<TemporaryStream>> {
  const options = streamOptions(target, major);
  if (options === undefined) {
    return unavailable('no `publication` is named, and there is no stream of `pgoutput` without one');
  }
  const { connectTimeoutMs } = target.connection;
  const { stream, begun, keepalive } = listen(session);
  const ended = endOf(session, startReplication(slot, options));
  const first = await within(connectTimeoutMs, signal, Promise.race([keepalive, ended]));
  if (begun()) {
    stream.end();
  }
  // What the server has to say against it can follow the first keepalive.
  const last = typeof first === 'object' ? first : await within(ENDING_MS, signal, ended);
  if (last instanceof Error) {
    const error = serverError(last);
    return error === undefined ? failed(errorMessage(last)) : known({ outcome: 'refused', options, error });
  }
  if (first === 'keepalive') {
    return known({ outcome: 'streaming', options });
  }
  return signal.aborted
    ? failed('the run ended before the stream answered')
    : known({ outcome: 'silent', options, begun: begun(), afterMs: connectTimeoutMs });
}

interface Listening {
  readonly stream: Stream;
  /** Whether the server has begun the stream. */
  readonly begun: () => boolean;
  readonly keepalive: Promise<'keepalive'>;
}

function listen(session: OpenSession): Listening {
  const seen = { begun: false, answered: (): void => undefined };
  const keepalive = new Promise<'keepalive'>((resolve) => {
    seen.answered = () => resolve('keepalive');
  });
  const stream = session.stream((type, body) => {
    if (type === 'W') {
      seen.begun = true;
      stream.send(REQUEST_FOR_ANSWER);
    } else if (body.toString('latin1', 0, 1) === KEEPALIVE) {
      seen.answered();
    }
  });
  return { stream, begun: () => seen.begun, keepalive };
}

/** What comes of the promise in this time; undefined when nothing does. */
async function within<T>(ms: number, signal: AbortSignal, promise: Promise<T>): Promise<T | undefined> {
  const deadline = withinMs(ms, signal);
  try {
    return await Promise.race([promise, aborted(deadline.signal).catch(() => undefined)]);
  } finally {
    deadline.clear();
  }
}

/** How START_REPLICATION ends: with an error, or when this side has ended the stream. */
async function endOf({ client }: OpenSession, text: string): Promise<Error | 'ended'> {
  try {
    await client.query(text);
    return 'ended';
  } catch (error) {
    return error instanceof Error ? error : new Error(errorMessage(error));
  }
}

/** What the consumer sends, of which a publication is a part with pgoutput alone; undefined where that is not named. */
function streamOptions({ consumer, publication }: DatabaseTarget, major: number): StreamOptions | undefined {
  const version = consumer.protocolVersion.value;
  if (version === null) {
    return consumer.pluginOptions.value;
  }
  return publication === undefined
    ? undefined
    : { proto_version: String(Math.min(version, newestProtocol(major))), publication_names: quoteIdentifier(publication), ...consumer.pluginOptions.value };
}

/** The newest version of pgoutput's protocol that the server knows: a consumer asks for no newer one. */
function newestProtocol(major: number): number {
  return major < 14 ? 1 : Math.min(major - 12, 4);
}

/** From the slot's own position. A replication command knows no backslash in its literals. */
function startReplication(slot: string, options: StreamOptions): string {
  const list = Object.entries(options).map(([name, value]) => `${quoteIdentifier(name)} '${value.replaceAll("'", "''")}'`);
  return `START_REPLICATION SLOT ${slot} LOGICAL 0/0${list.length === 0 ? '' : ` (${list.join(', ')})`}`;
}
