import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GuardedStream, ProtocolViolation } from '../../../src/collect/connection/guarded-stream.js';
import { eventually } from '../../support/eventually.js';
import { errorResponse, rogueServer, serverMessage, type Listener } from '../../support/proxy.js';
import { inPieces, wellFormed } from './messages.js';

const listeners: Listener[] = [];
afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});

/** A socket of which only its chunks matter. */
class Chunks extends Duplex {
  override _read(): void {
    return;
  }
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done();
  }
}

interface Heard {
  /** What pg would have got. */
  readonly passed: Buffer;
  /** Types in the order the watch saw them. */
  readonly types: string;
  readonly error: Error | undefined;
}

/** What comes out when the pieces go in, one after the other. */
async function through(
  pieces: readonly Buffer[],
  options: { loggedIn?: boolean; watch?: (type: string) => void } = {},
): Promise<Heard> {
  const socket = new Chunks();
  const passed: Buffer[] = [];
  let types = '';
  const guarded = new GuardedStream(socket as unknown as Socket, (type) => {
    types += type;
    options.watch?.(type);
  });
  guarded.loggedIn = options.loggedIn ?? false;
  guarded.on('error', () => undefined);
  guarded.on('data', (chunk: Buffer) => passed.push(chunk));
  // It flows from the next turn on, which is long before a server's first word.
  await setImmediate();
  for (const piece of pieces) {
    if (!guarded.destroyed) socket.emit('data', piece);
  }
  const error = guarded.errored ?? undefined;
  guarded.destroy();
  return { passed: Buffer.concat(passed), types, error };
}

describe('GuardedStream', () => {
  test('hands well-formed messages over unchanged, however they arrive', async () => {
    const stream = fc.array(wellFormed, { maxLength: 12 }).chain((messages) => {
      const whole = Buffer.concat(messages);
      return fc.tuple(fc.constant(messages), inPieces(whole));
    });
    await fc.assert(
      fc.asyncProperty(stream, async ([messages, pieces]) => {
        const heard = await through(pieces);
        expect(heard.error).toBeUndefined();
        expect(heard.types).toBe(messages.map((message) => message.toString('latin1', 0, 1)).join(''));
        expect(heard.passed.equals(Buffer.concat(messages))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of arbitrary bytes passes whole messages only, and ends in a ProtocolViolation', async () => {
    const stream = fc.uint8Array({ maxLength: 400 }).chain((bytes) => inPieces(Buffer.from(bytes)));
    await fc.assert(
      fc.asyncProperty(stream, fc.boolean(), async (pieces, loggedIn) => {
        const heard = await through(pieces, { loggedIn });
        const whole = Buffer.concat(pieces);
        expect(whole.subarray(0, heard.passed.length).equals(heard.passed)).toBe(true);
        expect(heard.error === undefined || heard.error instanceof ProtocolViolation).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('passes what came before the garbage, and nothing behind it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wellFormed, { maxLength: 5 }), fc.uint8Array({ minLength: 5, maxLength: 50 }), async (messages, rest) => {
        const good = Buffer.concat(messages);
        const heard = await through([good, Buffer.from('W'), Buffer.from(rest)]);
        expect(heard.passed.equals(good)).toBe(true);
        expect(heard.error).toBeInstanceOf(ProtocolViolation);
      }),
      { numRuns: 300 },
    );
  });

  test('withholds the answer to a message, and not the message, until it may be sent', async () => {
    const socket = new Chunks();
    const sent: string[] = [];
    socket._write = (chunk: Buffer, _encoding, done) => {
      sent.push(chunk.toString());
      done();
    };
    let allow = (): void => undefined;
    const allowed = new Promise<void>((resolve) => (allow = resolve));
    const guarded = new GuardedStream(socket as unknown as Socket, (type) => (type === 'R' ? allowed : undefined));
    const heard = once(guarded, 'data');
    guarded.write('startup');
    socket.emit('data', serverMessage('R', Buffer.from([0, 0, 0, 3])));
    await heard;
    guarded.write('password');
    await setImmediate();
    expect(sent).toEqual(['startup']);
    allow();
    await setImmediate();
    expect(sent).toEqual(['startup', 'password']);
  });

  test('takes one byte at a time', async () => {
    const message = Buffer.concat([errorResponse({ S: 'FATAL', C: '28P01', M: 'no' }), serverMessage('Z', Buffer.from('I'))]);
    const heard = await through([...message].map((byte) => Buffer.from([byte])));
    expect(heard).toMatchObject({ types: 'EZ', error: undefined });
    expect(heard.passed.equals(message)).toBe(true);
  });

  test('takes a row of megabytes, in small pieces, only from a session', async () => {
    const value = Buffer.alloc(8_000_000, 'x');
    const body = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, 0]), value]);
    body.writeInt32BE(value.length, 2);
    const row = serverMessage('D', body);
    const pieces = Array.from({ length: Math.ceil(row.length / 1000) }, (_, nth) => row.subarray(nth * 1000, nth * 1000 + 1000));
    const started = performance.now();
    expect(await through(pieces, { loggedIn: true })).toMatchObject({ types: 'D', error: undefined });
    expect(performance.now() - started).toBeLessThan(2000);
    expect((await through(pieces)).error).toBeInstanceOf(ProtocolViolation);
  });

  test('stops a server that sends on and on', () => {
    const notice = serverMessage('N', Buffer.concat([Buffer.from('M'), Buffer.alloc(60_000, 'x'), Buffer.from('\0\0')]));
    const socket = new Chunks();
    const guarded = new GuardedStream(socket as unknown as Socket, () => undefined);
    guarded.on('error', () => undefined);
    guarded.resume();
    let sent = 0;
    while (!guarded.destroyed && sent < 200_000_000) {
      socket.emit('data', notice);
      sent += notice.length;
    }
    expect(guarded.errored).toBeInstanceOf(ProtocolViolation);
    expect(sent).toBeLessThan(70_000_000);
  });

  test('ends with the error of the watch, before pg sees the message', async () => {
    const refusal = new Error('not that one');
    const watch = (type: string): void => {
      if (type === 'R') throw refusal;
    };
    const heard = await through([serverMessage('N', Buffer.from([0])), serverMessage('R', Buffer.alloc(4))], { watch });
    expect(heard.error).toBe(refusal);
    expect(heard.passed.toString('latin1', 0, 1)).toBe('N');
    expect(heard.passed.length).toBe(6);
  });
});

describe('on a socket', () => {
  async function guardedTo(handler: Parameters<typeof rogueServer>[0]): Promise<{ guarded: GuardedStream; events: string[]; closed: Promise<void> }> {
    const listener = await rogueServer(handler);
    listeners.push(listener);
    const socket = connect(listener.port, listener.host);
    const guarded = new GuardedStream(socket, () => undefined);
    const events: string[] = [];
    for (const name of ['data', 'end', 'error']) guarded.on(name, () => events.push(name));
    const closed = new Promise<void>((resolve) => guarded.once('close', () => resolve()));
    return { guarded, events, closed };
  }

  test('an end of the peer closes it', async () => {
    const { events, closed } = await guardedTo((socket) => socket.end(serverMessage('Z', Buffer.from('I'))));
    await closed;
    expect(events).toEqual(['data', 'end']);
  });

  test('a reset of the peer is an error', async () => {
    const { events, closed } = await guardedTo((socket) => setTimeout(() => socket.resetAndDestroy(), 30));
    await closed;
    expect(events).toEqual(['error']);
  });

  test('half a message and an end pass nothing on', async () => {
    const { events, closed } = await guardedTo((socket) => socket.end(Buffer.from([0x5a, 0, 0])));
    await closed;
    expect(events).toEqual(['end']);
  });

  test('what is written reaches the peer, an end too', async () => {
    const heard: Buffer[] = [];
    let peerEnded = (): void => undefined;
    const ended = new Promise<void>((resolve) => (peerEnded = resolve));
    const { guarded } = await guardedTo((socket) => {
      socket.on('data', (chunk) => heard.push(chunk));
      socket.once('end', () => {
        peerEnded();
        socket.end();
      });
    });
    guarded.write('one');
    guarded.cork();
    guarded.write('two');
    guarded.write('three');
    guarded.uncork();
    guarded.end();
    await ended;
    expect(Buffer.concat(heard).toString()).toBe('onetwothree');
  });

  test('destroying it drops the connection', async () => {
    const listener = await rogueServer((socket) => {
      socket.write(serverMessage('Z', Buffer.from('I')));
      socket.once('end', () => socket.end());
    });
    listeners.push(listener);
    const guarded = new GuardedStream(connect(listener.port, listener.host), () => undefined);
    await once(guarded, 'data');
    guarded.destroy();
    await eventually('the connection to end', () => listener.open === 0);
    expect(guarded.destroyed).toBe(true);
  });
});
