import { connect, createServer } from 'node:net';
import type { AddressInfo, Server as TcpServer, Socket } from 'node:net';

/** Where a proxy passes connections on to. */
export interface Upstream {
  host: string;
  port: number;
}

/** A TCP listener on 127.0.0.1 and what passed through it. */
export interface Listener {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** Connections accepted so far. */
  readonly connections: number;
  /** Connections open now. */
  readonly open: number;
  /** Bytes received from clients. */
  readonly clientBytes: number;
  /** Bytes received from the server behind; 0 for a rogue server. */
  readonly serverBytes: number;
  /** Stops listening and destroys every socket. */
  close(): Promise<void>;
}

/** Who sent the bytes. */
export type Side = 'client' | 'server';

/** What goes wrong, once `afterBytes` bytes of `from` were passed on unharmed. */
export type Fault = {
  from: Side;
  afterBytes: number;
  /** Only on the connection of this number, counted from 1; default: on every one. */
  connection?: number;
} & (
  | { /** Both sides see the connection ended (FIN). */ kind: 'cut' }
  | { /** The client sees the connection reset (RST). */ kind: 'reset' }
  | { /** Nothing more of `from` is passed on; the connection stays open. */ kind: 'stall' }
  | {
      kind: 'garble';
      /** Put over the bytes that follow; default: the next byte with all bits flipped. */
      bytes?: Uint8Array;
    }
);

/** Faults as plain values, or chosen anew for each connection, counted from 1. */
export type FaultPlan = Fault | readonly Fault[] | ((connection: number) => Fault | readonly Fault[] | undefined);

/** A proxy that passes each chunk, and the end of each direction, on `delayMs` later: a round trip takes twice that longer. */
export async function delayProxy({ host, port, delayMs }: Upstream & { delayMs: number }): Promise<Listener> {
  return await proxy({ host, port }, ({ from }) => {
    const later = (act: () => void): void => void setTimeout(act, delayMs);
    return {
      chunk: (bytes) => later(() => from.other.write(bytes)),
      end: () => later(() => from.other.end()),
    };
  });
}

/** A proxy that passes everything on at once, until the fault. */
export async function faultProxy({ host, port, fault }: Upstream & { fault: FaultPlan }): Promise<Listener> {
  return await proxy({ host, port }, ({ from, connection }) => {
    const pending = faultsOf(fault, connection).filter((one) => one.from === from.side);
    return faultyFlow(
      from,
      pending.toSorted((a, b) => a.afterBytes - b.afterBytes),
    );
  });
}

/**
 * A proxy behind which the server announces another version. An older one than 10 has no pgoutput either: the name is
 * passed on as one that no server has.
 */
export async function versionProxy({ host, port, version }: Upstream & { version: string }): Promise<Listener> {
  const older = Number.parseInt(version, 10) < 10;
  return await proxy({ host, port }, ({ from }) => ({
    chunk: (bytes) => void from.other.write(from.side === 'server' ? withVersion(bytes, version) : older ? withoutPgoutput(bytes) : bytes),
    end: () => void from.other.end(),
  }));
}

/** The ParameterStatus comes whole with the other messages that end the login. */
function withVersion(bytes: Buffer, version: string): Buffer {
  const name = Buffer.from('server_version\0');
  const at = bytes.indexOf(name);
  const start = at - 5;
  if (start < 0 || bytes[start] !== 'S'.charCodeAt(0)) return bytes;
  const end = start + 1 + bytes.readUInt32BE(start + 1);
  return Buffer.concat([bytes.subarray(0, start), serverMessage('S', Buffer.concat([name, Buffer.from(`${version}\0`)])), bytes.subarray(end)]);
}

function withoutPgoutput(bytes: Buffer): Buffer {
  const at = bytes.indexOf('pgoutput');
  return at === -1 ? bytes : Buffer.concat([bytes.subarray(0, at), Buffer.from('pgoutpu9'), bytes.subarray(at + 8)]);
}

/** A server of no manners: `handler` has the bare socket of each connection, counted from 1. Errors of the socket are swallowed. */
export async function rogueServer(handler: (socket: Socket, connection: number) => void): Promise<Listener> {
  return await listen(handler, () => 0);
}

/** A handler that reads and never answers. */
export function silent(socket: Socket): void {
  socket.resume();
}

/** A handler that answers the first bytes of the client with `bytes` and stays open. */
export function answering(bytes: Uint8Array | string): (socket: Socket) => void {
  return (socket) => {
    socket.once('data', () => socket.write(bytes));
  };
}

/** A handler that answers the first bytes of the client with `bytes` and ends the connection. */
export function answeringAndEnding(bytes: Uint8Array | string): (socket: Socket) => void {
  return (socket) => {
    socket.once('data', () => socket.end(bytes));
  };
}

/** A message of PostgreSQL's protocol from server to client: a type letter, the length, the body. */
export function serverMessage(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0, 1, 'latin1');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** An ErrorResponse; keys are the protocol's field letters, such as `{ S: 'FATAL', V: 'FATAL', C: '28P01', M: 'no' }`. */
export function errorResponse(fields: Readonly<Record<string, string>>): Buffer {
  const body = Object.entries(fields).map(([letter, text]) => `${letter}${text}\0`);
  return serverMessage('E', Buffer.from(`${body.join('')}\0`));
}

/** One end of a proxied connection. */
interface End {
  side: Side;
  socket: Socket;
  other: Socket;
}

/** What becomes of the bytes that one side sends. */
interface Flow {
  chunk: (bytes: Buffer) => void;
  end: () => void;
  /** Called once both sides are connected. */
  begin?: () => void;
}

interface Passage {
  from: End;
  connection: number;
}

async function proxy(upstream: Upstream, flowOf: (passage: Passage) => Flow): Promise<Listener> {
  let serverBytes = 0;
  return await listen(
    (client, connection, track) => {
      const server = connect({ ...upstream, allowHalfOpen: true, noDelay: true });
      track(server);
      server.on('data', (bytes) => {
        serverBytes += bytes.length;
      });
      const flows = [
        attach({ side: 'client', socket: client, other: server }, connection, flowOf),
        attach({ side: 'server', socket: server, other: client }, connection, flowOf),
      ];
      server.once('connect', () => flows.forEach((flow) => flow.begin?.()));
    },
    () => serverBytes,
  );
}

/** A broken end breaks the other; an ended one is the flow's to end. */
function attach(from: End, connection: number, flowOf: (passage: Passage) => Flow): Flow {
  const flow = flowOf({ from, connection });
  from.socket.on('data', flow.chunk);
  from.socket.once('end', flow.end);
  from.socket.once('error', () => from.other.resetAndDestroy());
  return flow;
}

function faultsOf(plan: FaultPlan, connection: number): readonly Fault[] {
  const faults = typeof plan === 'function' ? (plan(connection) ?? []) : plan;
  return [faults].flat().filter((fault) => (fault.connection ?? connection) === connection);
}

/** Passes bytes on, garbled where they have to be, until the first fault that ends it. */
function faultyFlow(from: End, faults: readonly Fault[]): Flow {
  const last = faults.find((fault) => fault.kind !== 'garble');
  let passed = 0;
  let over = false;
  const chunk = (bytes: Buffer): void => {
    if (over) return;
    over = last !== undefined && passed + bytes.length >= last.afterBytes;
    const harmless = over ? bytes.subarray(0, (last?.afterBytes ?? 0) - passed) : bytes;
    if (harmless.length > 0) from.other.write(garbled(harmless, passed, faults));
    passed += harmless.length;
    if (over && last !== undefined) strike(last, from);
  };
  const end = (): void => {
    if (!over) from.other.end();
  };
  return { chunk, end, begin: () => chunk(Buffer.alloc(0)) };
}

/** `bytes`, which start at `offset` of the stream, with what the garbling faults make of them. */
function garbled(bytes: Buffer, offset: number, faults: readonly Fault[]): Buffer {
  const replaced = new Map<number, number | undefined>();
  for (const fault of faults) {
    if (fault.kind !== 'garble') continue;
    const over = fault.bytes === undefined ? [undefined] : [...fault.bytes];
    over.forEach((byte, index) => replaced.set(fault.afterBytes + index, byte));
  }
  return Buffer.from(
    bytes.map((byte, index) => (replaced.has(offset + index) ? (replaced.get(offset + index) ?? byte ^ 0xff) : byte)),
  );
}

/** libuv takes a reset for an ordinary end when it arrives in one go with the last bytes. */
const BEFORE_RESET_MS = 20;

/** What was written before still arrives. */
function strike({ kind }: Fault, { side, socket, other }: End): void {
  const [client, server] = side === 'client' ? [socket, other] : [other, socket];
  if (kind === 'cut') {
    client.end();
    server.end();
  }
  if (kind === 'reset') {
    setTimeout(() => client.resetAndDestroy(), BEFORE_RESET_MS);
    server.destroy();
  }
}

type Connected = (socket: Socket, connection: number, track: (socket: Socket) => void) => void;

async function listen(connected: Connected, serverBytes: () => number): Promise<Listener> {
  const sockets = new Set<Socket>();
  const counts = { connections: 0, open: 0, clientBytes: 0 };
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    track(socket);
    counts.connections += 1;
    counts.open += 1;
    socket.once('close', () => (counts.open -= 1));
    socket.on('data', (bytes) => (counts.clientBytes += bytes.length));
    connected(socket, counts.connections, track);
  });
  const { port } = await listening(server);
  server.unref();
  return {
    host: '127.0.0.1',
    port,
    get connections() {
      return counts.connections;
    },
    get open() {
      return counts.open;
    },
    get clientBytes() {
      return counts.clientBytes;
    },
    get serverBytes() {
      return serverBytes();
    },
    close: () => closed(server, sockets),
  };
}

function listening(server: TcpServer): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });
}

function closed(server: TcpServer, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}
