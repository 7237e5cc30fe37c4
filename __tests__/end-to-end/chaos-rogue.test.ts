import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { result, runAction, type Run } from '../support/action.js';
import { authority, type Certificate } from '../support/certificates.js';
import { answering, answeringAndEnding, errorResponse, rogueServer, serverMessage, silent } from '../support/proxy.js';
import { memoryWatch, misbehaviour, outcomeOf, together, told } from './chaos-conduct.js';
import { afterStartup, another, authentication, endlessly, int32, parameterStatus, READY, scram, welcome, type ScramVice } from './chaos-server.js';

const CONNECT_MS = 2000;
const TIMEOUT_MS = 4000;
const MOST_MEMORY_BYTES = 200_000_000;
const PASSWORD = 'sesame';

type Handler = (socket: Socket) => unknown;

let certificate: Certificate;
let root: string;
beforeAll(async () => {
  const ca = await authority();
  root = ca.root;
  certificate = await ca.server();
});

interface Seen {
  readonly run: Run;
  readonly peakBytes: number;
}

/** Runs the action against a server of no manners, and checks what holds of every run. */
async function against(handler: Handler, inputs: Record<string, string>): Promise<Seen> {
  const listener = await rogueServer((socket) => void handler(socket));
  const memory = memoryWatch();
  const run = await runAction(
    {
      'connection-string': `postgresql://cdc:${PASSWORD}@${listener.host}:${listener.port}/app?${inputs['parameters'] ?? ''}`,
      timeout: `${TIMEOUT_MS}ms`,
      'connect-timeout': `${CONNECT_MS}ms`,
      'ssl-mode': inputs['ssl-mode'] ?? 'disable',
      ...(inputs['ssl-mode'] === 'verify-full' ? { 'ssl-root-cert': root } : {}),
    },
    { timeoutMs: 30_000, onSpawn: memory.onSpawn },
  ).finally(() => listener.close());
  expect(misbehaviour(run, TIMEOUT_MS)).toEqual([]);
  expect(run.exitCode).toBe(1);
  expect(['fail', 'error']).toContain(run.report?.verdict);
  expect(run.reportText + run.summary).not.toContain(PASSWORD);
  return { run, peakBytes: memory.peakBytes() };
}

/** Plays the rows of a table against the action, a few at a time. */
function played(cases: readonly (readonly [string, Handler, ...unknown[]])[], inputs: Record<string, string>): (name: string) => Promise<Seen> {
  const handlers = new Map(cases.map(([name, handler]) => [name, handler]));
  return together(
    cases.map(([name]) => name),
    (name) => against(handlers.get(name) ?? silent, inputs),
  );
}

const HTTP = 'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n400 Bad Request';
const SSH = 'SSH-2.0-OpenSSH_9.7\r\n';
const MYSQL = Buffer.concat([Buffer.from([0x4a, 0, 0, 0, 0x0a]), Buffer.from('8.4.0\0'), Buffer.alloc(60, 7)]);
const NOISE = Buffer.from(Array.from({ length: 3000 }, (_, nth) => (nth * 197 + 31) % 256));
const HUGE_BYTES = 100_000_000;

/** Speaks first. */
function announcing(bytes: Uint8Array | string): Handler {
  return (socket) => {
    socket.resume();
    socket.write(bytes);
  };
}

function afterThat(bytes: Uint8Array | string): (socket: Duplex) => void {
  return (socket) => {
    afterStartup(socket, () => socket.write(bytes));
  };
}

/** A header with that length, and 100 MB behind it. */
function hugeError(length: number): (socket: Duplex) => void {
  return (socket) => {
    afterStartup(socket, () => {
      const head = Buffer.alloc(5);
      head.write('E');
      head.writeUInt32BE(length, 1);
      socket.write(head);
      socket.write('SFATAL\0C53300\0M');
      const block = Buffer.alloc(100_000, 'x');
      let left = HUGE_BYTES / block.length;
      const more = (): void => {
        while (left > 0 && !socket.destroyed && socket.write(block)) left -= 1;
        if (left > 0) socket.once('drain', more);
      };
      more();
    });
  };
}

function endless(message: Buffer, before: Buffer = Buffer.alloc(0)): (socket: Duplex) => void {
  return (socket) => {
    afterStartup(socket, () => {
      socket.write(before);
      endlessly(socket, message);
    });
  };
}

/** One byte at a time, so far apart. */
function dripping(bytes: Buffer, everyMs: number): (socket: Duplex) => void {
  return (socket) => {
    afterStartup(socket, () => {
      let next = 0;
      const drip = setInterval(() => {
        if (next >= bytes.length || socket.destroyed) clearInterval(drip);
        else socket.write(bytes.subarray(next, (next += 1)));
      }, everyMs);
    });
  };
}

/** Asks for SCRAM with the right password, and lets everybody in. */
function proving(vice: ScramVice): Handler {
  return (socket) => {
    scram(socket, PASSWORD, vice, () => socket.write(welcome()));
  };
}

/** Each row: what it does, what it does it with, and the outcome that the rule login reports. */
const IN_THE_LOGIN: readonly (readonly [string, Handler, string])[] = [
  ['accepts and never answers', silent, 'no-answer'],
  ['closes at once', (socket) => socket.end(), 'closed'],
  ['closes after the startup packet', (socket) => socket.once('data', () => socket.end()), 'closed'],
  ['resets after the startup packet', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'closed'],
  ['answers noise', answering(NOISE), 'garbage'],
  ['speaks HTTP', answeringAndEnding(HTTP), 'garbage'],
  ['speaks SSH', announcing(SSH), 'garbage'],
  ['speaks MySQL', announcing(MYSQL), 'garbage'],
  ['echoes', (socket) => socket.pipe(socket), 'garbage'],
  ['sends an error of 100 MB', hugeError(HUGE_BYTES + 4), 'garbage'],
  ['sends 100 MB behind the header of a short error', hugeError(200), 'garbage'],
  ['sends an error of length 2³²-1', hugeError(0xffff_ffff), 'garbage'],
  ['sends an error of length 3', hugeError(3), 'garbage'],
  ['sends an error of length 0', hugeError(0), 'garbage'],
  ['sends an error without its end', answering(serverMessage('E', Buffer.from('SFATAL\0C28000\0Mno'))), 'garbage'],
  ['sends an error without fields', answering(serverMessage('E', Buffer.from([0]))), 'garbage'],
  ['sends an error without an SQLSTATE', answering(errorResponse({ S: 'FATAL', M: 'no' })), 'garbage'],
  ['sends notices without end', endless(serverMessage('N', Buffer.from('SNOTICE\0C00000\0Mhello\0\0'))), 'garbage or no-answer'],
  ['sends large notices without end', endless(serverMessage('N', Buffer.from(`M${'x'.repeat(60_000)}\0\0`))), 'garbage or no-answer'],
  ['sends parameters without end', endless(parameterStatus('TimeZone', 'UTC'), authentication(0)), 'garbage or no-answer'],
  ['sends large parameters without end', endless(parameterStatus('p', 'x'.repeat(60_000)), authentication(0)), 'garbage or no-answer'],
  ['asks for Kerberos', answering(authentication(2)), 'authentication-unsupported'],
  ['asks for GSSAPI', answering(authentication(7)), 'authentication-unsupported'],
  ['asks for SSPI', answering(authentication(9)), 'authentication-unsupported'],
  ['asks for what nobody knows', answering(authentication(99)), 'authentication-unsupported'],
  ['asks for -1', answering(authentication(-1)), 'authentication-unsupported'],
  ['asks for OAuth', answering(authentication(10, 'OAUTHBEARER\0\0')), 'authentication-unsupported'],
  ['asks for no mechanism at all', answering(authentication(10, '\0')), 'authentication-unsupported'],
  ['asks for mechanisms without their end', answering(authentication(10, 'SCRAM-SHA-256\0')), 'garbage'],
  ['goes on with a SASL it never began', answering(authentication(11, 'r=x,s=eA==,i=4096')), 'garbage'],
  ['ends a SASL it never began', answering(authentication(12, 'v=eA==')), 'garbage'],
  ['wants 2 000 000 000 rounds of SCRAM', proving({ iterations: 2_000_000_000 }), 'authentication-unsupported'],
  ['sends a nonce that is not ours', proving({ nonce: () => 'somebodyelses' }), 'garbage'],
  ['adds nothing to our nonce', proving({ nonce: (ours) => ours }), 'garbage'],
  ['sends a wrong signature', proving({ signature: another }), 'garbage'],
  ['sends half a signature', proving({ signature: (right) => right.subarray(16) }), 'garbage'],
  ['wants COPY', afterThat(Buffer.concat([authentication(0), serverMessage('G', Buffer.from([0, 0, 0]))])), 'garbage'],
  ['negotiates another protocol', afterThat(serverMessage('v', int32(3, 0))), 'garbage'],
  ['sends a message of no type', afterThat(Buffer.from([0, 0, 0, 0, 4])), 'garbage'],
  ['sends a key of one byte', afterThat(Buffer.concat([authentication(0), serverMessage('K', Buffer.from([1]))])), 'garbage'],
  ['is slow, a byte at a time', dripping(welcome(), 100), 'no-answer'],
  ['sends half a message', afterThat(errorResponse({ S: 'FATAL', C: '28000', M: 'no' }).subarray(0, 12)), 'no-answer'],
];

/** What sends without end is stopped by its size or by the clock, as the machine is fast. */
function oneOf(outcomes: string): RegExp {
  return new RegExp(`^(${outcomes.replaceAll(' or ', '|')})$`);
}

describe('instead of a login, in the clear, a server that', () => {
  let seen: (name: string) => Promise<Seen>;
  beforeAll(() => {
    seen = played(IN_THE_LOGIN, {});
  });

  test.each(IN_THE_LOGIN)('%s', async (name, _, outcome) => {
    const { run, peakBytes } = await seen(name);
    expect([run.report?.verdict, told(run), outcomeOf(run, 'login')]).toEqual(['fail', ['login'], expect.stringMatching(oneOf(outcome))]);
    expect(result(run, 'host-reachable').status).toBe('pass');
    expect(peakBytes).toBeLessThan(MOST_MEMORY_BYTES);
  });
});

const TLS_ANSWER = 'S';

/** Answers the request for TLS, and the ClientHello with `bytes`. */
function tlsThen(bytes: Uint8Array | string): Handler {
  return (socket) => {
    socket.once('data', () => {
      socket.write(TLS_ANSWER);
      socket.once('data', () => socket.write(bytes));
    });
  };
}

/** A fatal alert of TLS 1.2: internal_error. */
const ALERT = Buffer.from([0x15, 3, 3, 0, 2, 2, 80]);
/** handshake_failure: no cipher in common, for one. */
const HANDSHAKE_ALERT = Buffer.from([0x15, 3, 3, 0, 2, 2, 40]);
/** protocol_version. */
const VERSION_ALERT = Buffer.from([0x15, 3, 3, 0, 2, 2, 70]);

const IN_THE_HANDSHAKE: readonly (readonly [string, Handler, string])[] = [
  ['never answers', silent, 'no-answer'],
  ['closes at once', (socket) => socket.end(), 'closed'],
  ['closes after the request', (socket) => socket.once('data', () => socket.end()), 'closed'],
  ['resets after the request', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'closed'],
  ['has no TLS', answering('N'), 'not-offered'],
  ['says yes and nothing more', answering(TLS_ANSWER), 'no-answer'],
  ['says yes and closes', answeringAndEnding(TLS_ANSWER), 'closed'],
  ['says yes and more in one breath', answering(`${TLS_ANSWER}${TLS_ANSWER}`), 'handshake-failed'],
  ['says yes and noise', tlsThen(NOISE), 'handshake-failed'],
  ['says yes and speaks HTTP', tlsThen(HTTP), 'handshake-failed'],
  ['says yes and an alert', tlsThen(ALERT), 'handshake-failed'],
  ['says yes and has no cipher of ours', tlsThen(HANDSHAKE_ALERT), 'handshake-failed'],
  ['says yes and knows no version of ours', tlsThen(VERSION_ALERT), 'version-refused'],
  ['says yes and begins a record that never ends', tlsThen(Buffer.from([0x16, 3, 3, 0x3f, 0xff, 2])), 'no-answer'],
  ['says yes and echoes', (socket) => socket.once('data', () => socket.write(TLS_ANSWER) && socket.pipe(socket)), 'handshake-failed'],
  ['answers noise', answering(NOISE), 'handshake-failed'],
  ['answers a zero byte', answering(Buffer.from([0])), 'handshake-failed'],
  ['speaks HTTP', answeringAndEnding(HTTP), 'handshake-failed'],
  ['speaks SSH', announcing(SSH), 'handshake-failed'],
  ['speaks MySQL', announcing(MYSQL), 'handshake-failed'],
  ['answers an error', answering(errorResponse({ S: 'FATAL', C: '53300', M: 'too many' })), 'handshake-failed'],
  ['answers an error of protocol 2', answeringAndEnding('Ecould not fork new process for connection\n\0'), 'handshake-failed'],
  ['answers 100 MB', (socket) => socket.once('data', () => endlessly(socket, Buffer.alloc(64_000, 'x'))), 'handshake-failed'],
];

describe('instead of TLS, a server that', () => {
  let seen: (name: string) => Promise<Seen>;
  beforeAll(() => {
    seen = played(IN_THE_HANDSHAKE, { 'ssl-mode': 'verify-full' });
  });

  test.each(IN_THE_HANDSHAKE)('%s', async (name, _, outcome) => {
    const { run, peakBytes } = await seen(name);
    expect([run.report?.verdict, told(run), outcomeOf(run, 'tls-trusted')]).toEqual(['fail', ['tls-trusted'], outcome]);
    expect(result(run, 'host-reachable').status).toBe('pass');
    expect(peakBytes).toBeLessThan(MOST_MEMORY_BYTES);
  });
});

const WHERE_NOBODY_INSISTS: readonly (readonly [string, Handler, string])[] = [
  ['never answers', silent, 'no-answer'],
  ['closes at once', (socket) => socket.end(), 'closed'],
  ['answers noise', answering(NOISE), 'garbage'],
  ['says yes and nothing more', answering(TLS_ANSWER), 'no-answer'],
];

describe('instead of TLS that nobody insists on, a server that', () => {
  let seen: (name: string) => Promise<Seen>;
  beforeAll(() => {
    seen = played(WHERE_NOBODY_INSISTS, { 'ssl-mode': 'prefer' });
  });

  test.each(WHERE_NOBODY_INSISTS)('%s: the rule login tells', async (name, _, outcome) => {
    const { run } = await seen(name);
    expect([run.report?.verdict, told(run), outcomeOf(run, 'login')]).toEqual(['fail', ['login'], outcome]);
  });
});

/** Shakes hands, and is rogue behind it. */
function behindTls(handler: (socket: Duplex) => unknown): Handler {
  return (socket) => {
    socket.once('data', () => {
      socket.write(TLS_ANSWER);
      const secure = new TLSSocket(socket, { isServer: true, cert: certificate.chain, key: certificate.key });
      secure.on('error', () => undefined);
      handler(secure);
    });
  };
}

const BEHIND_TLS: readonly (readonly [string, Handler, string])[] = [
  ['never answers', behindTls((socket) => socket.resume()), 'no-answer'],
  ['closes', behindTls((socket) => socket.once('data', () => socket.end())), 'closed'],
  ['answers noise', behindTls(afterThat(NOISE)), 'garbage'],
  ['sends an error of 100 MB', behindTls(hugeError(HUGE_BYTES + 4)), 'garbage'],
  ['sends notices without end', behindTls(endless(serverMessage('N', Buffer.from('Mhello\0\0')))), 'garbage or no-answer'],
  ['is slow, a byte at a time', behindTls(dripping(welcome(), 100)), 'no-answer'],
  ['asks for GSSAPI', behindTls(afterThat(authentication(7))), 'authentication-unsupported'],
];

describe('behind TLS, a server that', () => {
  let seen: (name: string) => Promise<Seen>;
  beforeAll(() => {
    seen = played(BEHIND_TLS, { 'ssl-mode': 'verify-full' });
  });

  test.each(BEHIND_TLS)('%s', async (name, _, outcome) => {
    const { run, peakBytes } = await seen(name);
    expect([run.report?.verdict, told(run), outcomeOf(run, 'login')]).toEqual(['fail', ['login'], expect.stringMatching(oneOf(outcome))]);
    expect(result(run, 'tls-trusted').status).toBe('pass');
    expect(peakBytes).toBeLessThan(MOST_MEMORY_BYTES);
  });

  test('says that channel binding is done before it is', async () => {
    const handler = behindTls((socket) => {
      const vice = { skipsProof: true, mechanisms: ['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256'] };
      scram(socket, PASSWORD, vice, () => socket.write(welcome()));
    });
    const { run } = await against(handler, { 'ssl-mode': 'verify-full', parameters: 'channel_binding=require' });
    expect([run.report?.verdict, outcomeOf(run, 'login')]).toEqual(['fail', 'authentication-unsupported']);
  });
});

/** Lets everybody in, and answers the first statement with `bytes`. */
function welcoming(answer: (socket: Duplex) => unknown, version?: string): Handler {
  return (socket) => {
    afterStartup(socket, () => {
      socket.write(welcome(version));
      socket.once('data', () => answer(socket));
    });
  };
}

/** A description of `names`, all text. */
function columns(...names: readonly string[]): Buffer {
  const fields = names.map((name) => Buffer.concat([Buffer.from(`${name}\0`), int32(0), Buffer.from([0, 0]), int32(25), Buffer.from([0, 0]), int32(-1), Buffer.from([0, 0])]));
  return serverMessage('T', Buffer.concat([Buffer.from([0, names.length]), ...fields]));
}

/** A row of text values. */
function row(...values: readonly (string | Buffer)[]): Buffer {
  const parts = values.map((value) => Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)]));
  return serverMessage('D', Buffer.concat([Buffer.from([0, values.length]), ...parts]));
}

const BOUND = Buffer.concat([serverMessage('1', Buffer.alloc(0)), serverMessage('2', Buffer.alloc(0))]);
const DONE = Buffer.concat([serverMessage('C', Buffer.from('SELECT 1\0')), READY]);

const write =
  (...messages: readonly Buffer[]) =>
  (socket: Duplex): void =>
    void socket.write(Buffer.concat(messages));

function writeAndOn(message: Buffer): (socket: Duplex) => void {
  return (socket) => {
    socket.write(Buffer.concat([BOUND, columns('a')]));
    endlessly(socket, message);
  };
}

const IN_THE_SESSION: readonly (readonly [string, Handler])[] = [
  ['never answers', welcoming(() => undefined)],
  ['closes', welcoming((socket) => socket.end())],
  ['answers noise', welcoming(write(NOISE))],
  ['says no version', (socket) => afterStartup(socket, () => socket.write(Buffer.concat([authentication(0), READY])))],
  ['says a version that is none', welcoming(() => undefined, 'newest')],
  ['is too old', welcoming(() => undefined, '9.6.24')],
  ['answers a row of -1 values', welcoming(write(BOUND, columns('a'), serverMessage('D', Buffer.from([0xff, 0xff]))))],
  ['answers -1 columns', welcoming(write(BOUND, serverMessage('T', Buffer.from([0xff, 0xff]))))],
  ['answers rows without a description', welcoming(write(BOUND, row('1'), DONE))],
  ['answers more values than columns', welcoming(write(BOUND, columns('a'), row('1', '2', '3'), DONE))],
  ['answers fewer values than columns', welcoming(write(BOUND, columns('a', 'b'), row('1'), DONE))],
  ['answers columns of other names', welcoming(write(BOUND, columns('__proto__', 'constructor'), row('1', '2'), DONE))],
  ['answers bytes that are no text', welcoming(write(BOUND, columns('pid'), row(NOISE), DONE))],
  ['answers out of order', welcoming(write(DONE, row('1'), BOUND, columns('a'), READY))],
  ['is ready, and ready, and ready', welcoming((socket) => endlessly(socket, READY))],
  ['answers a row of 20 MB', welcoming(write(BOUND, columns('a'), row(Buffer.alloc(20_000_000, 'x')), DONE))],
  ['answers a row of 15 MB', welcoming(write(BOUND, columns('a'), row(Buffer.alloc(15_000_000, 'x')), DONE))],
  ['answers rows without end', welcoming(writeAndOn(row('x'.repeat(1000))))],
  ['answers tiny rows without end', welcoming(writeAndOn(row('x')))],
  ['answers every statement with an error that has no SQLSTATE', welcoming(write(errorResponse({ S: 'ERROR', M: 'no' }), READY))],
  ['ends the session with a fatal error', welcoming((socket) => socket.end(errorResponse({ S: 'FATAL', V: 'FATAL', C: '57P01', M: 'terminating', R: 'ProcessInterrupts' })))],
];

describe('behind the login, a server that', () => {
  let seen: (name: string) => Promise<Seen>;
  beforeAll(() => {
    seen = played(IN_THE_SESSION, {});
  });

  test.each(IN_THE_SESSION)('%s', async (name) => {
    const { run, peakBytes } = await seen(name);
    expect(result(run, 'login').status).toBe('pass');
    expect(told(run)).toContain(name === 'is too old' ? 'server-version' : 'wal-level');
    // Both sessions are flooded, and rows take more memory than they have bytes.
    expect(peakBytes).toBeLessThan(2 * MOST_MEMORY_BYTES);
  });
});
