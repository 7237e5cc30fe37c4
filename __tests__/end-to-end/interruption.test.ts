import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { result, runAction, statuses, type Run } from '../support/action.js';
import { eventually } from '../support/eventually.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { streamlessProxy } from '../reality/stand-ins.js';
import { answering, faultProxy, rogueServer, silent, type Listener } from '../support/proxy.js';
import { misbehaviour, together } from './chaos-conduct.js';
import { afterStartup, authentication, welcome } from './chaos-server.js';

const PASSWORD = 'interruption-Vb2-password';
const major = majors.at(-1) ?? 18;
/** The lock_timeout of the slot probe, and time to notice. */
const LEFT_BEHIND_AT_MOST_MS = 10_000;
/** From the signal to the end of the process. */
const AT_ONCE_MS = 4000;

afterAll(stopAll);

interface Interrupted {
  readonly run: Run;
  /** From the signal on. */
  readonly ms: number;
}

/** Runs the action, and sends it the signals once `ready` answers. */
async function interrupted(
  inputs: Readonly<Record<string, string>>,
  signals: readonly NodeJS.Signals[],
  ready: () => boolean | Promise<boolean>,
): Promise<Interrupted> {
  let child: ChildProcess | undefined;
  const running = runAction(inputs, { timeoutMs: 40_000, onSpawn: (started) => (child = started) });
  await eventually('the moment to interrupt', ready);
  const started = performance.now();
  for (const signal of signals) child?.kill(signal);
  const run = await running;
  return { run, ms: performance.now() - started };
}

describe('interrupted while a server does not answer', () => {
  let listener: Listener | undefined;
  afterEach(() => listener?.close());

  /** The stage, the server that stalls in it, what it asks of TLS, what the client has said by then, and what is known. */
  const stages: readonly (readonly [string, (socket: Socket) => void, string, number, Readonly<Record<string, string>>])[] = [
    ['the request for TLS', silent, 'require', 8, { 'host-reachable': 'pass', 'tls-trusted': 'unknown' }],
    ['the TLS handshake', answering('S'), 'require', 100, { 'host-reachable': 'pass', 'tls-trusted': 'unknown' }],
    ['the request for TLS that may be refused', silent, 'prefer', 8, { 'host-reachable': 'pass', login: 'unknown' }],
    ['the login', silent, 'disable', 20, { 'host-reachable': 'pass', login: 'unknown' }],
    [
      'SCRAM',
      (socket) => afterStartup(socket, () => socket.write(authentication(10, 'SCRAM-SHA-256\0\0'))),
      'disable',
      100,
      { 'host-reachable': 'pass', login: 'unknown' },
    ],
    [
      'the batch of statements',
      (socket) => afterStartup(socket, () => socket.write(welcome())),
      'disable',
      3000,
      { 'host-reachable': 'pass', login: 'pass', 'wal-level': 'unknown', 'replication-connection': 'unknown' },
    ],
  ];

  test.each(stages)('%s: it ends at once, red, with what was known', async (_, handler, sslMode, bytes, known) => {
    const rogue = await rogueServer(handler);
    listener = rogue;
    const inputs = { host: rogue.host, port: String(rogue.port), user: 'cdc', password: PASSWORD, 'ssl-mode': sslMode };
    const { run, ms } = await interrupted(inputs, ['SIGINT'], () => rogue.clientBytes >= bytes);

    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(run.report).toMatchObject({ verdict: 'error', blocked: true, error: { kind: 'interrupted' } });
    expect(statuses(run)).toMatchObject(known);
    expect(Object.values(statuses(run)).filter((status) => status.startsWith('fail'))).toEqual([]);
    expect(misbehaviour(run, 20_000)).toEqual([]);
    expect(run.outputs).toMatchObject({ verdict: 'error', blocked: 'true' });
    expect(run.summary).not.toBe('');
  });

  test.each([
    ['SIGTERM', ['SIGTERM']],
    ['SIGINT and SIGTERM, as the runner sends them', ['SIGINT', 'SIGTERM']],
    ['SIGINT, and again', ['SIGINT', 'SIGINT', 'SIGINT']],
  ] as const)('%s', async (_, signals) => {
    const rogue = await rogueServer(silent);
    listener = rogue;
    const inputs = { host: rogue.host, port: String(rogue.port), user: 'cdc', password: PASSWORD, 'fail-on': 'never' };
    const { run, ms } = await interrupted(inputs, signals, () => rogue.clientBytes > 0);

    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(run.report).toMatchObject({ verdict: 'error', error: { kind: 'interrupted' } });
    expect(run.exitCode).toBe(1);
  });
});

describe('the time limit of the run ends it the same way', () => {
  test.each([
    ['prefer', { login: 'unknown' }],
    ['require', { 'tls-trusted': 'unknown' }],
    ['disable', { login: 'unknown' }],
  ])('ssl-mode %s', async (sslMode, known) => {
    const rogue = await rogueServer(silent);
    const run = await runAction({
      host: rogue.host,
      port: String(rogue.port),
      user: 'cdc',
      password: PASSWORD,
      'ssl-mode': sslMode,
      timeout: '2s',
      'fail-on': 'never',
    });
    await rogue.close();

    expect(run.exitCode).toBe(1);
    expect(run.durationMs).toBeLessThan(2000 + AT_ONCE_MS);
    expect(run.report).toMatchObject({ verdict: 'error', error: { kind: 'timeout', input: 'timeout' } });
    expect(statuses(run)).toMatchObject({ 'host-reachable': 'pass', ...known });
    expect(run.outputs['blocked']).toBe('true');
  });
});

describe('a real server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await prepared(major);
  });

  /** What stalls behind the login of every session. */
  async function stalled(inputs: Readonly<Record<string, string>>, signals: readonly NodeJS.Signals[]): Promise<Run> {
    const proxy = await faultProxy({ host: server.host, port: server.port, fault: { from: 'server', afterBytes: 900, kind: 'stall' } });
    try {
      const { run } = await interrupted(
        { ...slotProbe(server), port: String(proxy.port), ...inputs },
        signals,
        async () => signals.length === 0 || (await ours(server)) > 0,
      );
      await forgotten(server);
      return run;
    } finally {
      await proxy.close();
    }
  }

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s closes its sessions', async (signal) => {
    const run = await stalled({}, [signal]);
    if (signal === 'SIGKILL') expect(run.signal).toBe(signal);
    else expect(run.report).toMatchObject({ verdict: 'error', error: { kind: 'interrupted' } });
  });

  test('the time limit closes its sessions', async () => {
    const run = await stalled({ timeout: '2s' }, []);
    expect(run.report).toMatchObject({ verdict: 'error', error: { kind: 'timeout' } });
  });
});

const ends = majors.filter((one) => [majors[0], 12, major].includes(one));

/** What becomes of the slot probe while something stands in its way. */
const obstructed: Readonly<Record<string, (server: Server) => Promise<void>>> = {
  'SIGKILL in the middle leaves nothing behind': (server) =>
    whileWritten(server, async () => {
      const { run } = await interrupted(slotProbe(server), ['SIGKILL'], async () => (await slots(server)) > 0);
      expect(run.signal).toBe('SIGKILL');
      await forgotten(server);
    }),

  'SIGTERM in the middle leaves nothing behind': (server) =>
    whileWritten(server, async () => {
      const { run, ms } = await interrupted(slotProbe(server), ['SIGTERM'], async () => (await slots(server)) > 0);
      expect(ms).toBeLessThan(AT_ONCE_MS);
      expect(run.report).toMatchObject({ verdict: 'error', error: { kind: 'interrupted' } });
      expect(statuses(run)).toMatchObject({ 'wal-level': 'pass', 'temporary-slot': 'unknown' });
      await forgotten(server);
    }),

  'it gives up by itself, says what it waited for, and leaves nothing behind': (server) =>
    whileWritten(server, async () => {
      const run = await runAction(slotProbe(server));
      expect(result(run, 'temporary-slot')).toMatchObject({ status: 'fail', evidence: { sqlstate: '55P03' } });
      expect(run.durationMs).toBeLessThan(LEFT_BEHIND_AT_MOST_MS);
      await forgotten(server);
    }),

  'the time limit of the run ends the wait': (server) =>
    whileWritten(server, async () => {
      const run = await runAction({ ...slotProbe(server), timeout: '3s' });
      expect(run.durationMs).toBeLessThan(3000 + AT_ONCE_MS);
      expect(run.report).toMatchObject({ verdict: 'error', error: { kind: 'timeout' } });
      expect(statuses(run)).toMatchObject({ 'wal-level': 'pass', 'temporary-slot': 'unknown' });
      await forgotten(server);
    }),

  'a prepared transaction is waited for, too': async (server) => {
    const session = await server.connect();
    await session.query('CREATE TABLE written (id int)');
    await session.query('BEGIN');
    await session.query('INSERT INTO written VALUES (1)');
    await session.query("PREPARE TRANSACTION 'left'");
    await session.end();
    const run = await runAction(slotProbe(server));
    expect(result(run, 'temporary-slot')).toMatchObject({ status: 'fail', evidence: { sqlstate: '55P03' } });
    await forgotten(server);
  },
};

/** Holds a transaction id meanwhile, which the creation of a slot waits for. */
async function whileWritten(server: Server, play: () => Promise<void>): Promise<void> {
  const writer = await server.connect();
  await writer.query('BEGIN');
  await writer.query('SELECT txid_current()');
  await play();
  await writer.query('ROLLBACK');
}

describe('probe: slot, while a transaction that has written is open', () => {
  const cases = ends.flatMap((version) => Object.keys(obstructed).map((what) => ({ name: `${what} (${version})`, version, what })));
  let end: (name: string) => Promise<void>;
  beforeAll(() => {
    const play = async (name: string): Promise<void> => {
      const { version, what } = cases.find((one) => one.name === name) ?? { version: major, what: '' };
      const server = await prepared(version, { max_prepared_transactions: '2' });
      await obstructed[what]?.(server);
      await server.stop();
    };
    end = together(
      cases.map(({ name }) => name),
      play,
    );
  });

  test.each(cases)('$name', async ({ name }) => {
    await expect(end(name)).resolves.toBeUndefined();
  });
});

describe('probe: stream, while nothing of the stream arrives', () => {
  /** Runs it behind a proxy that keeps the stream to itself, and interrupts it there. */
  async function inTheMiddle(version: number, signals: readonly NodeJS.Signals[], inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
    const server = await prepared(version);
    await server.sql('CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO cdc; CREATE PUBLICATION feed FOR TABLE orders');
    const proxy = await streamlessProxy(server);
    const wanted = { ...slotProbe(server), port: String(proxy.port), probe: 'stream', publication: 'feed', ...inputs };
    const { run } = await interrupted(wanted, signals, async () => signals.length === 0 || (await isStreaming(server)));
    await forgotten(server);
    await proxy.close();
    await server.stop();
    return run;
  }

  test.each(ends)('SIGKILL in the middle leaves nothing behind (%i)', async (version) => {
    expect((await inTheMiddle(version, ['SIGKILL'])).signal).toBe('SIGKILL');
  });

  test.each(ends)('SIGTERM in the middle leaves nothing behind (%i)', async (version) => {
    const run = await inTheMiddle(version, ['SIGTERM']);
    expect(run.report).toMatchObject({ verdict: 'error', error: { kind: 'interrupted' } });
    expect(statuses(run)).toMatchObject({ 'temporary-slot': 'pass', 'temporary-stream': 'unknown' });
  });

  test.each(ends)('it gives up by itself, and leaves nothing behind (%i)', async (version) => {
    const run = await inTheMiddle(version, [], { 'connect-timeout': '6s' });
    expect(result(run, 'temporary-stream')).toMatchObject({ status: 'fail', evidence: { outcome: 'silent', begun: true } });
  });
});

async function isStreaming(server: Server): Promise<boolean> {
  return (await server.sql("SELECT FROM pg_stat_replication WHERE application_name = 'cdc-preflight' AND state = 'streaming'")).length > 0;
}

describe('probe: slot with little room', () => {
  test.each([
    ['one slot', { max_replication_slots: '1' }],
    ['one sender', { max_wal_senders: '1' }],
  ])('with %s free it makes none, and says that it could not check', async (_, settings) => {
    const server = await prepared(major, settings);
    const run = await runAction({ ...slotProbe(server), slot: 'orders_cdc' });

    expect(statuses(run)).toMatchObject({ 'temporary-slot': 'unknown', 'free-replication-slots': 'pass' });
    expect(await server.log()).not.toMatch(/CREATE_REPLICATION_SLOT/);
    await server.stop();
  });

  test.each(ends)('with two of each free it makes one, every time: its own probe does not count (%i)', async (version) => {
    const server = await prepared(version, { max_replication_slots: '2', max_wal_senders: '2' });
    for (let time = 0; time < 4; time += 1) {
      const run = await runAction(slotProbe(server));
      expect([time, statuses(run)['temporary-slot']]).toEqual([time, 'pass']);
      expect(run.report?.targets[0]?.inventory.walsenders).toEqual([]);
    }
    await forgotten(server);
    await server.stop();
  });

  test('with none free it makes none, and does not mind where the pipeline needs none', async () => {
    const server = await prepared(major, { max_replication_slots: '1' });
    await server.sql("SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')");
    const probed = (changes: Readonly<Record<string, string>>): Promise<Run> =>
      runAction({ ...slotProbe(server), probe: 'stream', publication: 'feed', ...changes });
    expect(statuses(await probed({ slot: 'orders_cdc' }))).toMatchObject({ 'temporary-slot': 'skip', 'temporary-stream': 'skip' });
    expect(statuses(await probed({ slot: 'others_cdc' }))).toMatchObject({ 'temporary-slot': 'unknown', 'temporary-stream': 'unknown' });
    expect(await server.log()).not.toMatch(/CREATE_REPLICATION_SLOT/);
    await server.stop();
  });

  test('a slot and a sender of somebody else count', async () => {
    const server = await prepared(major, { max_replication_slots: '2' });
    await server.sql("SELECT pg_create_logical_replication_slot('theirs', 'pgoutput')");
    const run = await runAction(slotProbe(server));
    expect(statuses(run)['temporary-slot']).toBe('unknown');
    expect(await server.log()).not.toMatch(/CREATE_REPLICATION_SLOT/);
    await server.stop();
  });
});

async function prepared(version: number, settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const server = await startServer({ major: version, settings: { log_replication_commands: 'on', ...settings } });
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  return server;
}

function slotProbe(server: Server): Record<string, string> {
  return {
    host: server.host,
    port: String(server.port),
    database: 'postgres',
    user: 'cdc',
    password: PASSWORD,
    'ssl-mode': 'disable',
    probe: 'slot',
  };
}

/** Resolves when neither a slot nor a session of ours is left. */
async function forgotten(server: Server): Promise<void> {
  const gone = async (): Promise<boolean> => (await slots(server)) === 0 && (await ours(server)) === 0;
  await eventually('slot and sessions to go', gone, { timeoutMs: LEFT_BEHIND_AT_MOST_MS });
}

async function slots(server: Server): Promise<number> {
  return (await server.sql('SELECT FROM pg_replication_slots')).length;
}

async function ours(server: Server): Promise<number> {
  return (await server.sessions()).filter(({ applicationName }) => applicationName === 'cdc-preflight').length;
}
