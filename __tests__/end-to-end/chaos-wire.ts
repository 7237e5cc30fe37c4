import { connect, type Socket } from 'node:net';
import { rogueServer, type Listener, type Upstream } from '../support/proxy.js';

/** The sessions a run opens. */
export type Role = 'main' | 'probe' | 'slot';

/** A startup packet, as long as it is not encrypted. */
export interface Startup {
  readonly role: Role;
  /** Its parameters: `user`, `database`, `options`, … */
  readonly parameters: Readonly<Record<string, string>>;
}

/** One connection and all that was said on it. */
export interface Conversation {
  /** Undefined when the client did not begin with a startup packet: TLS hides it. */
  readonly startup: Startup | undefined;
  readonly client: Buffer;
  readonly server: Buffer;
}

/** A listener that passes connections on and keeps what was said. */
export interface Switchboard extends Listener {
  /** In the order of their first bytes. */
  readonly conversations: readonly Conversation[];
  /** The only conversation of that role. Throws when there is none. */
  of(role: Role): Conversation;
}

/** Passes every connection on to the upstream that `upstreamOf` names for its role, once the client has said what it is. */
export async function switchboard(upstreamOf: (role: Role | undefined) => Upstream): Promise<Switchboard> {
  const wires: Wire[] = [];
  const listener = await rogueServer((client) => {
    client.once('data', (first) => {
      const startup = startupOf(first);
      const wire: Wire = { startup, client: [first], server: [] };
      wires.push(wire);
      pass(client, first, upstreamOf(startup?.role), wire);
    });
  });
  const conversations = (): Conversation[] =>
    wires.map(({ startup, client, server }) => ({ startup, client: Buffer.concat(client), server: Buffer.concat(server) }));
  const of = (role: Role): Conversation => {
    const found = conversations().find(({ startup }) => startup?.role === role);
    if (found === undefined) throw new Error(`there was no ${role} session`);
    return found;
  };
  return Object.defineProperties(Object.create(listener) as Switchboard, {
    conversations: { get: conversations },
    of: { value: of },
  });
}

interface Wire {
  readonly startup: Startup | undefined;
  readonly client: Buffer[];
  readonly server: Buffer[];
}

function pass(client: Socket, first: Buffer, upstream: Upstream, wire: Wire): void {
  const server = connect({ host: upstream.host, port: upstream.port, allowHalfOpen: true, noDelay: true });
  server.write(first);
  client.on('data', (chunk) => {
    wire.client.push(chunk);
    server.write(chunk);
  });
  server.on('data', (chunk) => {
    wire.server.push(chunk);
    client.write(chunk);
  });
  for (const [from, to] of [[client, server], [server, client]] as const) {
    from.once('end', () => to.end());
    from.once('error', () => broken(to));
    from.once('close', () => to.destroySoon());
  }
}

/** A reset goes on as a reset. Not during an orderly end: Node would leave the handle open for ever. */
function broken(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

const PROTOCOL_3 = 196_608;

/** What a client's first bytes say of it, when they are a startup packet. */
export function startupOf(first: Buffer): Startup | undefined {
  if (first.length < 8 || first.readInt32BE(4) !== PROTOCOL_3) return undefined;
  const words = first.toString('utf8', 8).split('\0');
  const pairs = words.flatMap((name, at) => (at % 2 === 0 && name !== '' ? [[name, words[at + 1] ?? ''] as const] : []));
  const parameters: Record<string, string> = Object.fromEntries(pairs);
  const replicates = parameters['replication'] !== undefined;
  const role = replicates ? (/lock_timeout=\d+$/.test(parameters['options'] ?? '') ? 'slot' : 'probe') : 'main';
  return { role, parameters };
}

/** A message of a recorded stream. */
export interface Place {
  readonly type: string;
  /** Of its first byte. */
  readonly offset: number;
}

/** The server's messages of a conversation in the clear. */
export function messagesIn(stream: Buffer): readonly Place[] {
  const places: Place[] = [];
  for (let offset = 0; offset + 5 <= stream.length; offset += 1 + stream.readUInt32BE(offset + 1)) {
    places.push({ type: stream.toString('latin1', offset, offset + 1), offset });
  }
  return places;
}

/** The offset behind the `nth` ReadyForQuery, counted from 1: the first ends the login. */
export function readyAt(stream: Buffer, nth: number): number {
  const ready = messagesIn(stream).filter(({ type }) => type === 'Z')[nth - 1];
  if (ready === undefined) throw new Error(`the server was not ready ${nth} times`);
  return ready.offset + 6;
}

/** About `count` numbers from `from` up to, not including, `to`, evenly apart. */
export function evenly(from: number, to: number, count: number): readonly number[] {
  const step = Math.max(1, Math.ceil((to - from) / count));
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, nth) => from + nth * step);
}
