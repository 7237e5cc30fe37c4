import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Result, Run } from '../support/action.js';
import { result, runAction } from '../support/action.js';
import { authority } from '../support/certificates.js';
import { eventually } from '../support/eventually.js';
import type { Server } from '../support/postgres.js';
import { startServer, stopAll } from '../support/postgres.js';
import type { Pooler, PoolerOptions } from './pgbouncer/pooler.js';
import { startPooler } from './pgbouncer/pooler.js';

/** One of the old majors, and one of the new. */
const MAJORS = [11, 17];
const MODES = ['session', 'transaction', 'statement'] as const;
const cdc = { user: 'cdc', password: 'of-the-cdc' };

/** What may pass beside a pooler: all others rest on there being none. */
const BEFORE_IT = ['host-reachable', 'tls-trusted', 'direct-connection'];

/** A run that has nothing to wait for; the bundle's own start is about 0.2 s of it. */
const QUICK_MS = 5000;

const poolers = new Set<Pooler>();

async function pooled(options: Omit<PoolerOptions, 'users'>): Promise<Pooler> {
  const pooler = await startPooler({ ...options, users: [cdc] });
  poolers.add(pooler);
  return pooler;
}

async function stopPoolers(): Promise<void> {
  await Promise.all([...poolers].map((pooler) => pooler.stop()));
  poolers.clear();
}

function preflight(at: { readonly host: string; readonly port: number }, inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
  return runAction({ host: at.host, port: String(at.port), ...cdc, database: 'postgres', 'ssl-mode': 'disable', ...inputs });
}

async function serverWithRole(major: number): Promise<Server> {
  const server = await startServer({ major });
  await server.sql(`CREATE ROLE ${cdc.user} LOGIN REPLICATION PASSWORD '${cdc.password}'`);
  return server;
}

/** Evidence of an error that PgBouncer made up itself: protocol_violation, whatever it is, and no routine. */
function refusal(message: RegExp): object {
  return { sqlstate: '08P01', message: expect.stringMatching(message), routine: null };
}

const REPLICATION_REFUSED = refusal(/^unsupported startup parameter: replication$/);

/** The pooler is all that is wrong: what a session behind it shows is judged, and the rest waits until it is gone. */
function expectStoppedByPooler(run: Run): void {
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', blocked: 'true', errors: '1' } });
  expect(result(run, 'direct-connection')).toMatchObject({ status: 'fail', severity: 'error' });
  const rows = run.report?.targets.flatMap((target) => target.results) ?? [];
  const behind = rows.filter((row) => !BEFORE_IT.includes(row.rule) && row.status !== 'pass' && !isNotice(row));
  const waiting = behind.filter(({ because }) => because?.kind === 'prerequisite');
  expect(waiting.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['login', 'replication-connection']));
  for (const { rule, status, because } of behind) {
    expect({ rule, status }).toEqual({ rule, status: 'skip' });
    expect([{ kind: 'prerequisite', rule: 'direct-connection' }, { kind: 'not-applicable' }, { kind: 'denied' }]).toContainEqual(because);
  }
}

/** That the server's version is old shows through a pooler as well. */
function isNotice({ status, severity }: Result): boolean {
  return status === 'fail' && severity === 'notice';
}

afterAll(async () => {
  await stopPoolers();
  await stopAll();
});

describe.each(MAJORS)('PgBouncer before PostgreSQL %i', (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await serverWithRole(major);
  });
  afterEach(async () => {
    await stopPoolers();
    await eventually('the server to be alone', async () => (await server.sessions()).length === 0);
  });

  test('is what makes the difference', async () => {
    const run = await preflight(server);
    expect(result(run, 'direct-connection')).toMatchObject({ status: 'pass', evidence: { backend_pid: expect.any(Number) } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  describe.each(MODES)('in %s mode', (mode) => {
    test('refuses the settings of the startup packet', async () => {
      const run = await preflight(await pooled({ server, mode }));
      expectStoppedByPooler(run);
      // From 1.20 on it names the first setting in them.
      expect(result(run, 'direct-connection').evidence).toEqual(refusal(/^unsupported startup parameter(: options$| in options: )/));
      expect(run.durationMs).toBeLessThan(QUICK_MS);
    });

    // Ignoring replication too, it hands the probe an ordinary session, which answers IDENTIFY_SYSTEM with a syntax error.
    test.each(['options', 'options, replication'])('announces another process than answers, ignoring %s', async (ignored) => {
      const pooler = await pooled({ server, mode, settings: { ignore_startup_parameters: ignored } });
      const run = await preflight(pooler);
      expectStoppedByPooler(run);
      const { evidence, fix } = result(run, 'direct-connection');
      expect(evidence).toEqual({
        announced_pid: expect.any(Number),
        backend_pid: expect.any(Number),
        server_address: server.host,
        server_port: server.port,
      });
      expect(evidence['announced_pid']).not.toBe(evidence['backend_pid']);
      expect(JSON.stringify(fix)).toContain(`${server.host}:${server.port}`);
      expect(run.durationMs).toBeLessThan(QUICK_MS);
    });

    test.each(['none', 'slot'])('is found with probe %s, too', async (probe) => {
      const pooler = await pooled({ server, mode, settings: { ignore_startup_parameters: 'options' } });
      const run = await preflight(pooler, { probe });
      expectStoppedByPooler(run);
      expect(result(run, 'direct-connection').evidence).toHaveProperty('announced_pid');
      expect(await server.sql('SELECT slot_name FROM pg_replication_slots')).toEqual([]);
    });

    test.each(['options', 'options, replication'])('has nothing of ours for its next client, ignoring %s', async (ignored) => {
      const pooler = await pooled({ server, mode, settings: { ignore_startup_parameters: ignored } });
      const before = await asNextClient(pooler);
      expectStoppedByPooler(await preflight(pooler));
      await eventually('our sessions to end', async () => (await pooler.clients()).length === 0);
      // The same backend, or it would prove nothing.
      expect(await asNextClient(pooler)).toEqual(before);
      expect(before.settings).toEqual(await server.sql(SETTINGS, { ...cdc }));
      expect((await server.sessions()).map((session) => session.applicationName)).not.toContain('cdc-preflight');
    });
  });

  test.each([
    ['', /^unsupported startup parameter/],
    ['options', /authentication failed$/],
  ])('refuses a wrong password itself, ignoring %j', async (ignored, message) => {
    const pooler = await pooled({ server, mode: 'transaction', settings: { ignore_startup_parameters: ignored } });
    const run = await preflight(pooler, { password: 'not-of-the-cdc' });
    expectStoppedByPooler(run);
    expect(result(run, 'direct-connection').evidence).toEqual(refusal(message));
    expect(run.durationMs).toBeLessThan(QUICK_MS);
  });

  describe('ends the TLS of its clients', () => {
    const settings = { ignore_startup_parameters: 'options' };

    test.each(['verify-ca', 'verify-full'])('and is found behind a certificate that stands %s', async (mode) => {
      const root = await authority();
      const pooler = await pooled({ server, mode: 'transaction', settings, tls: await root.server() });
      const run = await preflight(pooler, { 'ssl-mode': mode, 'ssl-root-cert': root.cert });
      expect(result(run, 'tls-trusted').status).toBe('pass');
      expectStoppedByPooler(run);
      expect(result(run, 'direct-connection').evidence).toHaveProperty('announced_pid');
    });

    test('and is not looked at behind one that does not', async () => {
      const pooler = await pooled({ server, mode: 'transaction', settings, tls: await (await authority()).server() });
      const run = await preflight(pooler, { 'ssl-mode': 'verify-ca', 'ssl-root-cert': (await authority()).cert });
      expect(result(run, 'tls-trusted')).toMatchObject({ status: 'fail', severity: 'error' });
      expect(result(run, 'direct-connection')).toMatchObject({ status: 'skip', message: expect.stringContaining('tls-trusted') });
      expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    });
  });

  describe('with no server connection to spare', () => {
    const WAITING_MS = 3000;

    test('is found by its word on replication', async () => {
      const pooler = await occupied(server);
      const run = await preflight(pooler, { timeout: `${WAITING_MS}ms` });
      expectStoppedByPooler(run);
      expect(result(run, 'direct-connection').evidence).toEqual(REPLICATION_REFUSED);
      expect(run.durationMs).toBeLessThan(WAITING_MS + QUICK_MS);
    });

    test('is not taken for the server when nobody asked for replication', async () => {
      const run = await preflight(await occupied(server), { timeout: `${WAITING_MS}ms`, probe: 'none' });
      expect(result(run, 'direct-connection').status).toBe('unknown');
      expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    });
  });

  test('is found though no server is behind it', async () => {
    const gone = await startServer({ major });
    const pooler = await pooled({ server: gone, mode: 'session', settings: { ignore_startup_parameters: 'options' } });
    await gone.stop();
    const run = await preflight(pooler, { 'connect-timeout': '2s' });
    expectStoppedByPooler(run);
    expect(result(run, 'direct-connection').evidence).toEqual(REPLICATION_REFUSED);
    expect(run.durationMs).toBeLessThan(2000 + QUICK_MS);
  });
});

/** A pooler whose only server connection is another client's, until it is stopped. */
async function occupied(server: Server): Promise<Pooler> {
  const pooler = await pooled({ server, mode: 'session', settings: { ignore_startup_parameters: 'options' } });
  await (await pooler.connect()).query('SELECT 1');
  return pooler;
}

/** Whatever a session can set, but for what every client says of itself. */
const SETTINGS = `
  SELECT name, setting FROM pg_settings
   WHERE context IN ('user', 'superuser') AND name NOT IN ('application_name', 'client_encoding', 'DateStyle', 'TimeZone')
   ORDER BY name`;

interface NextClient {
  readonly pid: unknown;
  readonly applicationName: unknown;
  readonly settings: unknown;
}

async function asNextClient(pooler: Pooler): Promise<NextClient> {
  const client = await pooler.connect({ application_name: 'next-client' });
  try {
    const ask = async (text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => (await client.query<Record<string, unknown>>(text)).rows;
    const [who] = await ask(`SELECT pg_backend_pid() AS pid, current_setting('application_name') AS name`);
    return { pid: who?.['pid'], applicationName: who?.['name'], settings: await ask(SETTINGS) };
  } finally {
    await client.end();
  }
}
