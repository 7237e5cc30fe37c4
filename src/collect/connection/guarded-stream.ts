import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { bodyFault, HEADER_BYTES, headerFault } from './frames.js';

/** More than a session can have to read; a server that sends on and on is stopped here. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Small messages cost pg far more memory than they have bytes. There can be 262 143 slots. */
const MOST_MESSAGES = 400_000;

/** Whether TLS is on the connection. By its looks: node:tls is not loaded for a session in the clear. */
export function isEncrypted(socket: Socket): socket is TLSSocket {
  return 'encrypted' in socket && 'getPeerCertificate' in socket;
}

/** What the server sent cannot be PostgreSQL's protocol. */
export class ProtocolViolation extends Error {
  override readonly name = 'ProtocolViolation';
}

/**
 * Sees each message before pg does. A promise withholds what pg answers until it resolves; an error that is thrown ends
 * the connection.
 */
export type Watch = (type: string, body: Buffer) => Promise<void> | undefined;

/**
 * The connection as pg sees it: our own open socket, handing over whole, well-formed messages only. pg's parser loops
 * for ever on an error message without its end and throws on short ones; here that ends in a ProtocolViolation.
 */
export class GuardedStream extends Duplex {
  /** Set once the login has been accepted: large rows are allowed from then on. */
  loggedIn = false;
  /** Set once a stream was asked for: its messages are allowed from then on. */
  streams = false;
  /** Present on a TLS session, as pg's channel binding looks for it. */
  getPeerCertificate?: TLSSocket['getPeerCertificate'];
  readonly #socket: Socket;
  readonly #watch: Watch;
  #chunks: Buffer[] = [];
  #held = 0;
  #read = 0;
  #messages = 0;
  #mayAnswer: Promise<void> | undefined;

  constructor(socket: Socket, watch: Watch) {
    super();
    this.#socket = socket;
    this.#watch = watch;
    if (isEncrypted(socket)) {
      this.getPeerCertificate = socket.getPeerCertificate.bind(socket);
    }
    socket.on('data', (chunk) => {
      this.#take(chunk);
    });
    socket.once('end', () => {
      this.push(null);
    });
    socket.once('close', () => {
      this.destroy();
    });
    socket.on('error', (error) => {
      this.destroy(error);
    });
  }

  /** pg asks for it; the socket is open already. */
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#answer(chunk, callback);
  }

  override _writev(chunks: { chunk: Buffer }[], callback: (error?: Error | null) => void): void {
    this.#answer(Buffer.concat(chunks.map((one) => one.chunk)), callback);
  }

  override _final(callback: () => void): void {
    this.#socket.end(callback);
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.#socket.destroy();
    callback(error);
  }

  /** Sends, now or once it may: what pg has to reckon for an answer is reckoned by then. */
  #answer(bytes: Buffer, callback: (error?: Error | null) => void): void {
    if (this.#mayAnswer === undefined) {
      this.#socket.write(bytes, callback);
    } else {
      void this.#mayAnswer.then(() => this.#socket.write(bytes, callback));
    }
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#held += chunk.length;
    this.#read += chunk.length;
    this.#handOver();
  }

  /** Passes on every message that is whole. */
  #handOver(): void {
    try {
      if (this.#read > MOST_BYTES) {
        throw new ProtocolViolation(`it sent more than ${MOST_BYTES} bytes`);
      }
      for (let frame = this.#nextFrame(); frame !== undefined; frame = this.#nextFrame()) {
        this.#mayAnswer = this.#watch(String.fromCharCode(frame[0] ?? 0), frame.subarray(HEADER_BYTES)) ?? this.#mayAnswer;
        this.push(frame);
      }
    } catch (error) {
      this.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** The next whole message, or undefined when it has not all arrived. */
  #nextFrame(): Buffer | undefined {
    if (this.#held < HEADER_BYTES) {
      return undefined;
    }
    const first = this.#join(HEADER_BYTES);
    const type = String.fromCharCode(first[0] ?? 0);
    const length = first.readUInt32BE(1);
    const fault = headerFault(type, length, this.loggedIn, this.streams);
    if (fault !== undefined) {
      throw new ProtocolViolation(`it sent ${fault}`);
    }
    const size = 1 + length;
    if (this.#held < size) {
      return undefined;
    }
    const held = this.#join(size);
    const frame = held.subarray(0, size);
    this.#chunks[0] = held.subarray(size);
    this.#held -= size;
    this.#messages += 1;
    if (this.#messages > MOST_MESSAGES) {
      throw new ProtocolViolation(`it sent more than ${MOST_MESSAGES} messages`);
    }
    const bodily = bodyFault(type, frame.subarray(HEADER_BYTES));
    if (bodily !== undefined) {
      throw new ProtocolViolation(`it sent ${bodily}`);
    }
    return frame;
  }

  /** The first chunk, grown to hold so many bytes. */
  #join(bytes: number): Buffer {
    const [first] = this.#chunks;
    if (first !== undefined && first.length >= bytes) {
      return first;
    }
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined;
  }
}
