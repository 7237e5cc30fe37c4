import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { pause } from '../../support/eventually.js';
import { deadListener, type DeadListener } from './dead-listener.js';

/** What the resolver answers in these tests. */
const lookup = jest.fn<() => Promise<{ address: string; family: number }[]>>();
jest.unstable_mockModule('node:dns/promises', () => ({ lookup }));
const { connectTcp } = await import('../../../src/collect/connection/tcp.js');
type TcpStage = Awaited<ReturnType<typeof connectTcp>>;

function resolvesTo(...addresses: readonly string[]): void {
  lookup.mockResolvedValue(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
}

function failsWith(...codes: readonly string[]): void {
  for (const code of codes) lookup.mockRejectedValueOnce(Object.assign(new Error(code), { code }));
}

/** Loopback has an address for every part: one that accepts, one that refuses, one that never answers. */
const LIVE = '127.0.0.1';
const REFUSING = '127.0.0.2';
const DEAD = '127.0.0.3';
const LIVE_6 = '::1';
/** TCP has no way to a multicast address. */
const UNROUTED = '224.0.0.1';

let port: number;
let live: Server[];
let dead: DeadListener;
const opened: Socket[] = [];

beforeAll(async () => {
  const first = await listening(LIVE, 0);
  port = (first.address() as AddressInfo).port;
  live = [first, await listening(LIVE_6, port)];
  dead = await deadListener(DEAD, port);
});

afterAll(async () => {
  await dead.close();
  for (const server of live) server.close();
});

afterEach(() => {
  for (const socket of opened.splice(0)) socket.destroy();
  lookup.mockReset();
});

function listening(host: string, at: number): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => undefined).resume());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, host, () => resolve(server));
  });
}

async function tcp(ms: number, host = 'db.example'): Promise<TcpStage & { ms: number }> {
  const started = performance.now();
  const stage = await connectTcp(host, port, AbortSignal.timeout(ms));
  if (stage.socket !== undefined) opened.push(stage.socket);
  return { ...stage, ms: performance.now() - started };
}

describe('connectTcp', () => {
  test('connects to the one address there is', async () => {
    resolvesTo(LIVE);
    const { network, socket } = await tcp(5000);
    expect(network).toEqual({ outcome: 'connected', address: LIVE, attempts: [{ address: LIVE }] });
    expect(socket?.remoteAddress).toBe(LIVE);
  });

  test.each([
    [LIVE, LIVE_6],
    [LIVE_6, LIVE],
  ])('takes the first of two that live: %s', async (first, second) => {
    resolvesTo(first, second);
    const { network } = await tcp(5000);
    expect(network).toMatchObject({ outcome: 'connected', address: first, attempts: [{ address: first }] });
  });

  test.each([LIVE, LIVE_6])('goes on at once from an address that refuses to %s', async (address) => {
    resolvesTo(REFUSING, address);
    const { network, ms } = await tcp(5000);
    expect(network).toMatchObject({ outcome: 'connected', address });
    expect(network.attempts).toEqual([{ address: REFUSING, code: 'ECONNREFUSED' }, { address }]);
    expect(ms).toBeLessThan(300);
  });

  test.each([LIVE, LIVE_6])('goes on soon from an address that does not answer to %s', async (address) => {
    resolvesTo(DEAD, address);
    const { network, ms } = await tcp(5000);
    expect(network).toMatchObject({ outcome: 'connected', address });
    expect(ms).toBeGreaterThan(200);
    expect(ms).toBeLessThan(2000);
  });

  test('passes over an address without a route', async () => {
    resolvesTo(UNROUTED, LIVE);
    const { network } = await tcp(5000);
    expect(network).toMatchObject({ outcome: 'connected', address: LIVE });
    expect(network.attempts[0]).toMatchObject({ address: UNROUTED });
  });

  test('tells a refusal', async () => {
    resolvesTo(REFUSING);
    const { network, socket, ms } = await tcp(5000);
    expect(network).toEqual({ outcome: 'refused', code: 'ECONNREFUSED', attempts: [{ address: REFUSING, code: 'ECONNREFUSED' }] });
    expect(socket).toBeUndefined();
    expect(ms).toBeLessThan(1000);
  });

  test('tells that nothing answered, when the time is up', async () => {
    resolvesTo(DEAD);
    const { network, socket, ms } = await tcp(500);
    expect(network).toEqual({ outcome: 'no-answer', code: 'ETIMEDOUT', attempts: [{ address: DEAD, code: 'ETIMEDOUT' }] });
    expect(socket).toBeUndefined();
    expect(ms).toBeGreaterThanOrEqual(450);
    expect(ms).toBeLessThan(2000);
  });

  test('tells of each address what became of it', async () => {
    resolvesTo(DEAD, REFUSING);
    const { network } = await tcp(800);
    expect(network.attempts.toSorted((a, b) => a.address.localeCompare(b.address))).toEqual([
      { address: REFUSING, code: 'ECONNREFUSED' },
      { address: DEAD, code: 'ETIMEDOUT' },
    ]);
  });

  test('names only the addresses that were tried', async () => {
    resolvesTo(DEAD, LIVE);
    const { network } = await tcp(100);
    expect(network).toMatchObject({ outcome: 'no-answer', attempts: [{ address: DEAD, code: 'ETIMEDOUT' }] });
    expect(network.attempts).toHaveLength(1);
  });

  test('tells a lack of a route only when no address has another trouble', async () => {
    resolvesTo(UNROUTED, REFUSING);
    expect((await tcp(5000)).network.outcome).toBe('refused');
    resolvesTo(UNROUTED);
    expect((await tcp(5000)).network.outcome).toBe('no-route');
  });

  test('leaves the evidence alone once connected, whenever the time is up', async () => {
    resolvesTo(LIVE, REFUSING, DEAD);
    const controller = new AbortController();
    const { network, socket } = await connectTcp('db.example', port, controller.signal);
    if (socket !== undefined) opened.push(socket);
    controller.abort();
    await pause(10);
    expect(network).toEqual({ outcome: 'connected', address: LIVE, attempts: [{ address: LIVE }] });
  });

  test('does nothing when the time is up already', async () => {
    resolvesTo(LIVE);
    const { network, socket } = await connectTcp('db.example', port, AbortSignal.abort());
    expect(socket).toBeUndefined();
    expect(network.outcome).not.toBe('connected');
  });

  test('an error after the connection is no uncaught exception', async () => {
    resolvesTo(LIVE);
    const { socket } = await tcp(5000);
    socket?.destroy(new Error('broken'));
    await pause(10);
    expect(socket?.destroyed).toBe(true);
  });
});

describe('the name', () => {
  test.each(['ENOTFOUND', 'ENODATA'])('%s does not resolve', async (code) => {
    failsWith(code);
    expect((await tcp(5000)).network).toEqual({ outcome: 'unresolved', code, attempts: [] });
  });

  test('of a resolver that stays busy', async () => {
    failsWith('EAI_AGAIN', 'EAI_AGAIN');
    expect((await tcp(5000)).network).toEqual({ outcome: 'resolver-failed', code: 'EAI_AGAIN', attempts: [] });
    expect(lookup).toHaveBeenCalledTimes(2);
  });

  test('of a resolver that was busy for a moment', async () => {
    resolvesTo(LIVE);
    failsWith('EAI_AGAIN');
    expect((await tcp(5000)).network.outcome).toBe('connected');
  });

  test('of a resolver that does not answer', async () => {
    lookup.mockReturnValue(new Promise(() => undefined));
    const { network, ms } = await tcp(300);
    expect(network).toMatchObject({ outcome: 'resolver-failed', attempts: [] });
    expect(ms).toBeLessThan(2000);
  });

  test('of no address at all', async () => {
    resolvesTo();
    const { network, ms } = await tcp(2000);
    expect(network.outcome).not.toBe('connected');
    expect(ms).toBeLessThan(1000);
  });
});
