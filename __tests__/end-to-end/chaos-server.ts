import { createHmac, pbkdf2Sync, createHash, randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { serverMessage } from '../support/proxy.js';

/** int32s, as the protocol writes them. */
export function int32(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => buffer.writeInt32BE(value, 4 * index));
  return buffer;
}

/** An authentication request. */
export function authentication(kind: number, rest: Uint8Array | string = ''): Buffer {
  return serverMessage('R', Buffer.concat([int32(kind), Buffer.from(rest)]));
}

/** What a server says that asks for no password: it is done, its version, a key, and that it is ready. */
export function welcome(version = '17.2'): Buffer {
  return Buffer.concat([
    authentication(0),
    parameterStatus('server_version', version),
    serverMessage('K', int32(4711, 815)),
    READY,
  ]);
}

/** A ParameterStatus. */
export function parameterStatus(name: string, value: string): Buffer {
  return serverMessage('S', Buffer.from(`${name}\0${value}\0`));
}

/** ReadyForQuery, idle. */
export const READY = serverMessage('Z', Buffer.from('I'));

/** Calls `each` with every chunk of the client after the first, which is its startup packet. */
export function afterStartup(socket: Duplex, started: () => void, each: (chunk: Buffer) => void = () => undefined): void {
  socket.once('data', () => {
    socket.on('data', each);
    started();
  });
}

/** Writes `bytes` again and again for as long as the other side takes them. */
export function endlessly(socket: Duplex, bytes: Buffer): void {
  const block = Buffer.concat(Array.from({ length: Math.max(1, Math.floor(64_000 / bytes.length)) }, () => bytes));
  const more = (): void => {
    while (!socket.destroyed && socket.writable && socket.write(block));
    if (!socket.destroyed && socket.writable) socket.once('drain', more);
  };
  more();
}

/** How a server of SCRAM-SHA-256 misbehaves. */
export interface ScramVice {
  /** Over the nonce it ought to send. */
  nonce?: (clients: string) => string;
  /** Default 4096. */
  iterations?: number;
  /** Over the signature it ought to send. */
  signature?: (right: Buffer) => Buffer;
  /** Says that all is well right after the client's first message. */
  skipsProof?: boolean;
  /** What it offers; default SCRAM-SHA-256. */
  mechanisms?: readonly string[];
}

/** The server's side of SCRAM-SHA-256 with the right password, but for its vice. Calls `loggedIn` when it is through. */
export function scram(socket: Duplex, password: string, vice: ScramVice, loggedIn: () => void): void {
  const mechanisms = vice.mechanisms ?? ['SCRAM-SHA-256'];
  const salt = randomBytes(16);
  const iterations = vice.iterations ?? 4096;
  let first: { bare: string; answer: string } | undefined;
  afterStartup(
    socket,
    () => socket.write(authentication(10, `${mechanisms.join('\0')}\0\0`)),
    (chunk) => {
      const text = chunk.toString('latin1');
      if (first === undefined) {
        const bare = /n=.*,r=.*$/s.exec(text)?.[0] ?? '';
        const nonce = /r=([^,]*)/.exec(bare)?.[1] ?? '';
        const answer = `r=${vice.nonce?.(nonce) ?? `${nonce}server`},s=${salt.toString('base64')},i=${iterations}`;
        first = { bare, answer };
        if (vice.skipsProof === true) loggedIn();
        else socket.write(authentication(11, answer));
        return;
      }
      const [, unproven = ''] = /(c=.*),p=/s.exec(text) ?? [];
      if (unproven === '') return;
      const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
      const key = createHmac('sha256', salted).update('Server Key').digest();
      const right = createHmac('sha256', key).update(`${first.bare},${first.answer},${unproven}`).digest();
      const signature = vice.signature?.(right) ?? right;
      socket.write(authentication(12, `v=${signature.toString('base64')}`));
      loggedIn();
    },
  );
}

/** A digest that is as long as a right one. */
export function another(digest: Buffer): Buffer {
  return createHash('sha256').update(digest).digest();
}
