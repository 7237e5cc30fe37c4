import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { residents, result, runAction, type Run } from '../support/action.js';
import { authority } from '../support/certificates.js';
import { eventually } from '../support/eventually.js';
import { startServer, stopAll, type Server } from '../support/postgres.js';
import { faultProxy, type Fault, type Listener, type Side } from '../support/proxy.js';
import { misbehaviour, outcomeOf, told } from './chaos-conduct.js';
import { evenly, messagesIn, readyAt, switchboard, type Role, type Switchboard } from './chaos-wire.js';

/** Runs at one time: most of them only wait. */
const AT_ONCE = 10;

const KINDS = ['cut', 'reset', 'stall', 'garble'] as const;
type Kind = (typeof KINDS)[number];

/** Where and how a run was disturbed, and what came of it. */
interface Disturbed {
  readonly kind: Kind;
  readonly at: number;
  readonly run: Run;
}

const CONNECT_MS = 3000;
const TIMEOUT_MS = 5000;
/** The last record of a TLS session is the server's goodbye; nothing is lost without it. */
const GOODBYE_BYTES = 24;
/** LSNs and process ids are not equally long in every run. */
const VARYING_BYTES = 10;

let server: Server;
let root: string;

beforeAll(async () => {
  const ca = await authority();
  const leaf = await ca.server();
  root = ca.root;
  server = await startServer({ major: 17, tls: { cert: leaf.chain, key: leaf.key } });
  await server.sql("CREATE ROLE cdc LOGIN REPLICATION PASSWORD 'sesame'");
  await server.sql('CREATE TABLE orders (id int PRIMARY KEY, note text); GRANT SELECT ON orders TO cdc');
  await server.sql('CREATE PUBLICATION cdc FOR TABLE orders');
});

const judges = residents(AT_ONCE);

afterAll(async () => {
  await judges.stop();
  await stopAll();
});

/** Whatever was done to the runs, the server has forgotten them. */
afterEach(async () => {
  await eventually('the sessions and slots to go', async () => {
    const sessions = (await server.sessions()).filter(({ applicationName }) => applicationName === 'cdc-preflight');
    const slots = await server.sql('SELECT FROM pg_replication_slots');
    return sessions.length === 0 && slots.length === 0;
  });
});

function inputs(listener: Listener, tls: boolean, probe: 'none' | 'connect' | 'slot'): Record<string, string> {
  return {
    host: listener.host,
    port: String(listener.port),
    user: 'cdc',
    password: 'sesame',
    database: 'postgres',
    publication: 'cdc',
    tables: 'public.orders',
    probe,
    timeout: `${TIMEOUT_MS}ms`,
    'connect-timeout': `${CONNECT_MS}ms`,
    ...(tls ? { 'ssl-mode': 'verify-full', 'ssl-root-cert': root } : { 'ssl-mode': 'disable' }),
  };
}

/** What is said on the wire when nothing goes wrong. */
async function recorded(tls: boolean, probe: 'none' | 'connect' | 'slot'): Promise<Switchboard> {
  const board = await switchboard(() => server);
  const run = await runAction(inputs(board, tls, probe));
  expect([run.exitCode, run.report?.verdict, told(run)]).toEqual([0, 'pass', []]);
  await board.close();
  return board;
}

interface Sweep {
  readonly tls?: boolean;
  readonly probe?: 'none' | 'connect' | 'slot';
  readonly from?: Side;
  /** Which session is disturbed, in the clear; default: every one. */
  readonly role?: Role;
  /** Which connection is disturbed, counted from 1; default: every one. */
  readonly connection?: number;
  readonly kinds?: readonly Kind[];
  readonly offsets: readonly number[];
}

/** Runs the action once for every kind of fault and offset, a few at a time. */
async function sweep({ kinds = KINDS, offsets, ...how }: Sweep): Promise<Disturbed[]> {
  const cases = offsets.flatMap((at) => kinds.map((kind) => ({ kind, at })));
  const done: Disturbed[] = [];
  const worker = async (): Promise<void> => {
    for (let next = cases.shift(); next !== undefined; next = cases.shift()) {
      done.push({ ...next, run: await disturbed(next, how) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const wrong = done.flatMap(({ kind, at, run }) => misbehaviour(run, TIMEOUT_MS).map((what) => `${kind} at ${at}: ${what}`));
  expect(wrong).toEqual([]);
  return done.toSorted((a, b) => a.at - b.at);
}

async function disturbed({ kind, at }: Pick<Disturbed, 'kind' | 'at'>, how: Omit<Sweep, 'kinds' | 'offsets'>): Promise<Run> {
  const { tls = false, probe = 'none', from = 'server', role, connection } = how;
  const fault: Fault = { from, afterBytes: at, kind, ...(connection === undefined ? {} : { connection }) };
  const faulty = await faultProxy({ host: server.host, port: server.port, fault });
  const board = role === undefined ? faulty : await switchboard((of) => (of === role ? faulty : server));
  try {
    return await runAction(inputs(board, tls, probe), { timeoutMs: 30_000, resident: judges });
  } finally {
    await Promise.all([faulty.close(), board.close()]);
  }
}

/** `kind at offset: verdict rules` for the ones that are not as wanted. */
function otherThan(done: readonly Disturbed[], wanted: (one: Disturbed) => boolean): string[] {
  return done.filter((one) => !wanted(one)).map(({ kind, at, run }) => `${kind} at ${at}: ${run.report?.verdict ?? 'none'} ${told(run).join(' ')}`);
}

/** A flipped byte in the clear may fall into a value, and nobody can tell. */
const DETECTABLE = ['cut', 'reset', 'stall'] as const;

describe('in the clear', () => {
  let clean: Switchboard;
  beforeAll(async () => {
    clean = await recorded(false, 'slot');
  });

  /** The first byte of a login message of each kind, and one byte into it. */
  function loginPlaces(role: Role): number[] {
    const { server: stream } = clean.of(role);
    const login = messagesIn(stream).filter(({ offset }) => offset < readyAt(stream, 1));
    const firsts = login.filter(({ type, offset }, nth) => type !== 'S' || login[nth - 1]?.type !== 'S' || offset === 0);
    const middle = login.filter(({ type }) => type === 'S')[5]?.offset ?? 0;
    return [...firsts.flatMap(({ offset }) => [offset, offset + 3]), middle].toSorted((a, b) => a - b);
  }

  test('the login of the main session: the rule login says how it ended', async () => {
    const offsets = loginPlaces('main');
    expect(offsets.length).toBeGreaterThan(12);
    const done = await sweep({ offsets, kinds: DETECTABLE });
    const outcome = { cut: 'closed', reset: 'closed', stall: 'no-answer', garble: undefined };
    expect(otherThan(done, ({ kind, run }) => outcomeOf(run, 'login') === outcome[kind])).toEqual([]);
    expect(otherThan(done, ({ run }) => run.report?.verdict === 'fail' && told(run).join() === 'login')).toEqual([]);
    expect(otherThan(done, ({ run }) => result(run, 'host-reachable').status === 'pass')).toEqual([]);
  });

  test('a flipped byte in the login', async () => {
    const done = await sweep({ offsets: loginPlaces('main'), kinds: ['garble'] });
    expect(otherThan(done, ({ run }) => result(run, 'host-reachable').status === 'pass')).toEqual([]);
  });

  test('the rows of the main session: never green', async () => {
    const { server: stream } = clean.of('main');
    const offsets = evenly(readyAt(stream, 1), stream.length - VARYING_BYTES, 8);
    const done = await sweep({ offsets, kinds: DETECTABLE });
    expect(otherThan(done, ({ run }) => run.report?.verdict === 'error' && result(run, 'login').status === 'pass')).toEqual([]);
    const ended = done.filter(({ kind }) => kind === 'stall').map(({ run }) => run.report?.error?.kind);
    expect(new Set(ended)).toEqual(new Set(['timeout']));
  });

  test('a flipped byte in the rows', async () => {
    const { server: stream } = clean.of('main');
    await sweep({ offsets: evenly(readyAt(stream, 1), stream.length, 16), kinds: ['garble'] });
  });

  test('the probe: the main session is judged, replication-connection is not', async () => {
    const { server: stream } = clean.of('probe');
    const end = readyAt(stream, 2);
    const offsets = [...loginPlaces('probe').filter((_, nth) => nth % 3 === 0), end - VARYING_BYTES];
    const done = await sweep({ probe: 'connect', role: 'probe', offsets, kinds: DETECTABLE });
    expect(otherThan(done, ({ run }) => run.report?.verdict === 'error')).toEqual([]);
    expect(otherThan(done, ({ run }) => told(run).join() === 'replication-connection')).toEqual([]);
    expect(otherThan(done, ({ run }) => result(run, 'wal-level').status === 'pass')).toEqual([]);
  });

  test('a flipped byte in what the probe hears', async () => {
    const { server: stream } = clean.of('probe');
    await sweep({ probe: 'connect', role: 'probe', offsets: evenly(0, stream.length, 8), kinds: ['garble'] });
  });

  test('the session of the temporary slot: temporary-slot is not judged', async () => {
    const { server: stream } = clean.of('slot');
    const offsets = [0, 20, readyAt(stream, 1), readyAt(stream, 1) + 5, stream.length - VARYING_BYTES];
    const done = await sweep({ probe: 'slot', role: 'slot', offsets, kinds: DETECTABLE });
    expect(otherThan(done, ({ run }) => run.report?.verdict === 'error')).toEqual([]);
    expect(otherThan(done, ({ run }) => told(run).join() === 'temporary-slot')).toEqual([]);
  });

  test('what the client says', async () => {
    const { client: stream } = clean.of('main');
    const offsets = [0, 4, 30, stream.readInt32BE(0), stream.readInt32BE(0) + 20, 400, 2000, stream.length - 10];
    const done = await sweep({ from: 'client', offsets });
    expect(otherThan(done.filter(({ kind }) => kind !== 'garble'), ({ run }) => ['fail', 'error'].includes(run.report?.verdict ?? ''))).toEqual([]);
  });
});

describe('over TLS', () => {
  let clean: Switchboard;
  beforeAll(async () => {
    clean = await recorded(true, 'none');
  });

  /** How far a run came. */
  function stage(run: Run): number {
    const stages = ['host-reachable', 'tls-trusted', 'login'];
    const ended = stages.findIndex((rule) => result(run, rule).status === 'fail');
    return ended < 0 ? stages.length : ended;
  }

  test('what the server says: never green, and the later it ends the further it came', async () => {
    const stream = clean.conversations[0]?.server ?? Buffer.alloc(0);
    const done = await sweep({ tls: true, offsets: [0, ...evenly(1, stream.length - GOODBYE_BYTES - VARYING_BYTES, 14)] });
    expect(otherThan(done, ({ run }) => ['fail', 'error'].includes(run.report?.verdict ?? ''))).toEqual([]);
    for (const kind of KINDS) {
      const stages = done.filter((one) => one.kind === kind).map(({ run }) => stage(run));
      expect([kind, stages]).toEqual([kind, stages.toSorted((a, b) => a - b)]);
      expect([kind, stages[0], stages.at(-1)]).toEqual([kind, 1, 3]);
    }
    const start = done.filter(({ at }) => at === 0);
    expect(Object.fromEntries(start.map(({ kind, run }) => [kind, outcomeOf(run, 'tls-trusted')]))).toEqual({
      cut: 'closed',
      reset: 'closed',
      stall: 'no-answer',
      garble: 'handshake-failed',
    });
  });

  test('what the client says', async () => {
    const stream = clean.conversations[0]?.client ?? Buffer.alloc(0);
    const done = await sweep({ tls: true, from: 'client', offsets: [0, 8, ...evenly(9, stream.length, 5)] });
    expect(otherThan(done, ({ run }) => ['fail', 'error'].includes(run.report?.verdict ?? ''))).toEqual([]);
  });

  test('the session of the temporary slot', async () => {
    const third = await recorded(true, 'slot');
    const length = third.conversations[2]?.server.length ?? 0;
    const offsets = [1, Math.floor(length / 2), length - GOODBYE_BYTES - VARYING_BYTES];
    const done = await sweep({ tls: true, probe: 'slot', connection: 3, offsets });
    expect(otherThan(done, ({ run }) => run.report?.verdict === 'error' && told(run).join() === 'temporary-slot')).toEqual([]);
  });
});
