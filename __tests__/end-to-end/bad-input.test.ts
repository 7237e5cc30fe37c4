import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { results, runAction, statuses, type Run } from '../support/action.js';
import { deadListener } from '../collect/connection/dead-listener.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { rogueServer, silent, type Listener } from '../support/proxy.js';

const PASSWORD = 'bad-input-Xw7-password';
const major = majors.at(-1) ?? 18;

afterAll(stopAll);

describe('a wrong input is told before any connection is made', () => {
  let listener: Listener;
  beforeAll(async () => {
    listener = await rogueServer(silent);
  });
  afterAll(() => listener.close());

  /** The inputs that are wrong, the one that is at fault, and what its message has to hold. */
  const mistakes: readonly (readonly [Readonly<Record<string, string>>, string, readonly string[]])[] = [
    [{ 'ssl-mode': 'verify-fulll' }, 'ssl-mode', ['verify-fulll', 'verify-full']],
    [{ port: '70000' }, 'port', ['70000', '65535']],
    [{ host: 'https://db.example' }, 'host', ['https://db.example']],
    [{ probe: 'slots' }, 'probe', ['slots', 'slot']],
    [{ 'fail-on': 'errors' }, 'fail-on', ['errors', 'error']],
    [{ 'slot-lag-warning': '1 Gigabyte' }, 'slot-lag-warning', ['1 Gigabyte', 'GiB']],
    [{ 'connect-timeout': '20' }, 'connect-timeout', ['20', '20s']],
    [{ timeout: '0s' }, 'timeout', ['0s']],
    [{ snapshot: 'maybe' }, 'snapshot', ['maybe', 'true']],
    [{ operations: 'insert, upsert' }, 'operations', ['upsert']],
    [{ tables: 'orders' }, 'tables', ['orders', 'public.orders']],
    [{ tables: 'sales."orders' }, 'tables', ['sales."orders']],
    [{ slot: 'Orders-CDC' }, 'slot', ['Orders-CDC', 'orders_cdc']],
    [{ rules: 'wal-levle: off' }, 'rules', ['wal-levle', 'wal-level']],
    [{ rules: 'wal-level: fatal' }, 'rules', ['fatal']],
    [{ rules: 'login: off' }, 'rules', ['login']],
    [{ rules: 'tls-trusted: warning' }, 'rules', ['tls-trusted']],
    [{ rules: 'host-reachable: notice' }, 'rules', ['host-reachable']],
    [{ consumer: 'debezium' }, 'consumer', ['debezium', 'not available']],
    [{ migrations: 'db/*.sql' }, 'migrations', ['not available']],
    [{ 'aws-region': 'eu-central-1' }, 'aws-region', ['not available']],
    [{ comment: 'always' }, 'comment', ['always', 'never']],
    [{ 'ssl-root-cert': 'certs/missing.pem' }, 'ssl-root-cert', ['certs/missing.pem']],
    [{ 'ssl-cert': 'client.pem' }, 'ssl-cert', ['ssl-key']],
    [{ hots: 'db.example' }, 'hots', ['host']],
    [{ 'connection-string': 'mysql://u@h/d' }, 'connection-string', ['postgresql://']],
    [{ 'connection-string': 'postgresql://u@a,b/d', host: '' }, 'connection-string', ['one']],
    [{ 'connection-string': 'postgresql://u@h/d?sslmod=require' }, 'connection-string', ['sslmod', 'sslmode']],
    [{ 'connection-string': 'postgresql://u:100%@h/d' }, 'connection-string', ['%25']],
    [{ 'connection-string': 'postgresql://u:p@ss@h/d' }, 'connection-string', ['%40']],
    [{ 'connection-string': 'host=h user=u' }, 'connection-string', ['postgresql://']],
    [{ 'conection-string': 'postgresql://u@h/d' }, 'conection-string', ['connection-string']],
    [{ 'slot-lag-error': '-1GB' }, 'slot-lag-error', ['-1GB', 'GB']],
    [{ 'inactive-slot-error': '1,5GiB' }, 'inactive-slot-error', ['1,5GiB']],
    [{ 'replay-lag-warning': '1h30' }, 'replay-lag-warning', ['1h30']],
    [{ 'max-outage': 'forever' }, 'max-outage', ['forever', 'h']],
    [{ 'certificate-expiry-warning': '30' }, 'certificate-expiry-warning', ['30', 'd']],
    [{ timeout: '25h' }, 'timeout', ['25h']],
    [{ 'new-slots': '2.5' }, 'new-slots', ['2.5']],
    [{ tables: 'app.public.orders' }, 'tables', ['app.public.orders', 'public.orders']],
    [{ rules: 'wal-level' }, 'rules', ['wal-level', 'rule-id: severity']],
    [{ rules: 'wal-level: off\nwal-level: error' }, 'rules', ['wal-level: error']],
    [{ 'pipeline-file': 'connector.json' }, 'pipeline-file', ['not available']],
    [{ 'db-cluster-identifier': 'orders' }, 'db-cluster-identifier', ['not available']],
    [{ auth: 'aws-iam' }, 'auth', ['aws-iam', 'password']],
    [{ 'ssl-mode': 'verify-ca' }, 'ssl-mode', ['verify-ca', 'verify-full']],
    [{ host: '/var/run/postgresql' }, 'host', ['/var/run/postgresql']],
    [{ user: '' }, 'user', ['missing']],
    [{ 'report-dir': 'a-file/report' }, 'report-dir', ['a-file/report']],
  ];

  test.each(mistakes)('%j', async (wrong, input, mentions) => {
    const right = { host: listener.host, port: String(listener.port), user: 'cdc', password: PASSWORD, 'ssl-mode': 'disable' };
    const run = await runAction({ ...right, ...wrong }, { workspaceFiles: { 'a-file': '' } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'error', blocked: 'true' });
    expect(run.report).toMatchObject({ verdict: 'error', blocked: true, targets: [], error: { kind: 'configuration', input } });
    expect(run.summary).toContain(input);
    expect(run.stderr).toBe('');
    const [annotation, ...others] = run.annotations;
    expect(others).toEqual([]);
    expect(annotation?.severity).toBe('error');
    const told = `${annotation?.title ?? ''} ${annotation?.message ?? ''}`;
    expect(told).toContain(input);
    for (const mention of mentions) {
      expect(told).toContain(mention);
    }
    expect(listener.connections).toBe(0);
  });

  test('a password in it is not told', async () => {
    for (const uri of ['postgresql://u:hunter2@h:1@2/d', 'postgresql://u:hunter2@h,i/d', 'postgres:/u:hunter2@h/d', 'u:hunter2@h/d']) {
      const run = await runAction({ 'connection-string': uri });
      expect(run.report?.error).toMatchObject({ kind: 'configuration', input: 'connection-string' });
      const told = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      expect(told.join('\n') + run.reportText + run.summary).not.toContain('hunter2');
    }
  });

  test('nothing at all', async () => {
    const run = await runAction({});
    expect(run.report?.error).toMatchObject({ kind: 'configuration', input: 'host' });
    expect(run.exitCode).toBe(1);
  });
});

describe('what keeps a session from coming about is told by one rule', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ major });
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  });

  const causes: readonly (readonly [string, Readonly<Record<string, string>>, string, Readonly<Record<string, unknown>>])[] = [
    ['a name that does not resolve', { host: 'no-such-host.invalid' }, 'host-reachable', {}],
    ['a closed port', { port: '1' }, 'host-reachable', { code: 'ECONNREFUSED' }],
    ['a server without TLS', { 'ssl-mode': 'require' }, 'tls-trusted', { outcome: 'not-offered' }],
    ['a wrong password', { password: 'another-password' }, 'login', { sqlstate: '28P01' }],
    ['no password', { password: '' }, 'login', { outcome: 'password-missing' }],
    ['no such database', { database: 'nowhere' }, 'login', { sqlstate: '3D000' }],
  ];

  test.each(causes)('%s', async (_, wrong, rule, evidence) => {
    const run = await preflight(server, { 'connect-timeout': '5s', ...wrong });

    expect(run.exitCode).toBe(1);
    expect(run.report?.verdict).toBe('fail');
    expect(run.durationMs).toBeLessThan(8000);
    const failing = Object.entries(statuses(run)).filter(([, status]) => status.startsWith('fail'));
    expect(failing).toEqual([[rule, 'fail:error']]);
    expect(results(run, rule)[0]?.evidence).toMatchObject(evidence);
    expect(results(run, rule)).toHaveLength(1);
    const others = run.report?.targets[0]?.results.filter((row) => row.status === 'skip') ?? [];
    expect(others.length).toBeGreaterThan(8);
    const forOtherReasons = others.filter(({ message }) => !message.includes(rule));
    // What does not apply either way: a rule of TLS without TLS, one of poolers before a login.
    expect(forOtherReasons.map((row) => row.rule).filter((id) => !['tls-trusted', 'direct-connection'].includes(id))).toEqual([]);
    expect(run.annotations.map(({ severity, title }) => [severity, title])).toEqual([['error', rule]]);
  });

  test('a wrong password is tried once', async () => {
    const before = (await server.log()).length;
    await preflight(server, { password: 'another-password', probe: 'slot' });
    const refusals = (await server.log()).slice(before).match(/password authentication failed/g);
    expect(refusals).toHaveLength(1);
  });

  test('a host that does not answer, within connect-timeout', async () => {
    const dead = await deadListener('127.0.0.9');
    const run = await preflight(server, { host: dead.host, port: String(dead.port), 'connect-timeout': '2s' });
    await dead.close();

    expect(run.report?.verdict).toBe('fail');
    expect(statuses(run)['host-reachable']).toBe('fail:error');
    expect(results(run, 'host-reachable')[0]?.evidence).toMatchObject({ code: 'ETIMEDOUT', attempts: ['127.0.0.9 ETIMEDOUT'] });
    expect(run.durationMs).toBeGreaterThan(1900);
    expect(run.durationMs).toBeLessThan(5000);
  });
});

describe('policy on a rule that fails', () => {
  let server: Server;
  let withoutRoom: Promise<Server> | undefined;

  /** A server with no slot to spare for a probe. */
  function little(): Promise<Server> {
    withoutRoom ??= startServer({ major, settings: { max_replication_slots: '1' } }).then(async (one) => {
      await one.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
      return one;
    });
    return withoutRoom;
  }

  beforeAll(async () => {
    server = await startServer({ major, settings: { wal_level: 'replica' } });
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  });

  test.each([
    ['error', 'fail', 1],
    ['unknown', 'fail', 1],
    ['warning', 'fail', 1],
    ['never', 'fail', 0],
  ])('fail-on %s: verdict %s, exit %i', async (failOn, verdict, exitCode) => {
    const run = await preflight(server, { 'fail-on': failOn });
    expect(run.outputs).toMatchObject({ verdict, blocked: String(exitCode === 1) });
    expect(run.exitCode).toBe(exitCode);
  });

  test.each([
    ['error', 'fail', 1],
    ['warning', 'warn', 0],
    ['notice', 'pass', 0],
    ['off', 'pass', 0],
  ])('wal-level: %s gives verdict %s, exit %i', async (severity, verdict, exitCode) => {
    const run = await preflight(server, { rules: `wal-level: ${severity}` });
    expect(run.outputs['verdict']).toBe(verdict);
    expect(run.exitCode).toBe(exitCode);
    expect(run.report?.counts.off).toBe(severity === 'off' ? 1 : 0);
  });

  test.each([
    ['error', 0],
    ['unknown', 1],
    ['warning', 1],
    ['never', 0],
  ])('fail-on %s of a rule that could not be judged: verdict warn, exit %i', async (failOn, exitCode) => {
    const small = await little();
    const run = await preflight(small, { probe: 'slot', slot: 'orders_cdc', 'fail-on': failOn });
    expect(statuses(run)['temporary-slot']).toBe('unknown');
    expect(run.outputs).toMatchObject({ verdict: 'warn', unknown: '1', blocked: String(exitCode === 1) });
    expect(run.exitCode).toBe(exitCode);
  });

  test.each(['error', 'unknown', 'warning', 'never'])('fail-on %s of a bad input: verdict error, exit 1', async (failOn) => {
    const run = await preflight(server, { 'fail-on': failOn, port: 'none' });
    expect(run.outputs).toMatchObject({ verdict: 'error', blocked: 'true' });
    expect(run.exitCode).toBe(1);
  });

  test('a warning fails the job when fail-on asks for it', async () => {
    const run = await preflight(server, { rules: 'wal-level: warning', 'fail-on': 'warning' });
    expect(run.outputs).toMatchObject({ verdict: 'warn', blocked: 'true' });
    expect(run.exitCode).toBe(1);
  });
});

function preflight(server: Server, inputs: Readonly<Record<string, string>>): Promise<Run> {
  return runAction({
    host: server.host,
    port: String(server.port),
    database: 'postgres',
    user: 'cdc',
    password: PASSWORD,
    'ssl-mode': 'disable',
    ...inputs,
  });
}
