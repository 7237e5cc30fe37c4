import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { results, runAction, statuses, type Run } from '../support/action.js';
import { deadListener } from '../collect/connection/dead-listener.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { rogueServer, silent, type Listener } from '../support/proxy.js';

const PASSWORD = 'bad-input-Xw7-password';
const major = majors.at(-1) ?? 18;

afterAll(stopAll);

describe('a wrong input is reported before any connection is made', () => {
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
    [{ rules: 'wal-levle: off' }, 'rules', ['wal-levle', 'wal-level']],
    [{ rules: 'wal-level: fatal' }, 'rules', ['fatal']],
    [{ rules: 'login: off' }, 'rules', ['login']],
    [{ rules: 'tls-trusted: warning' }, 'rules', ['tls-trusted']],
    [{ rules: 'host-reachable: notice' }, 'rules', ['host-reachable']],
    [{ consumer: 'debzium' }, 'consumer', ['debzium', 'debezium']],
    [{ migrations: 'db/*.sql' }, 'migrations', ['not available']],
    [{ 'aws-region': 'eu-centrl-1' }, 'aws-region', ['eu-centrl-1', 'eu-central-1']],
    [{ 'aws-region': 'eu-central-1' }, 'aws-region', ['eu-central-1', 'db-cluster-identifier']],
    [{ comment: 'allways', 'github-token': 'ghs_x' }, 'comment', ['allways', 'always']],
    [{ comment: 'always' }, 'github-token', ['comment', 'github.token']],
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
    [{ 'db-cluster-identifier': 'my orders' }, 'db-cluster-identifier', ['my orders', 'my-orders']],
    [{ 'db-cluster-identifier': 'orders' }, 'aws-region', ['aws-region', 'db-cluster-identifier']],
    [{ 'client-cidr': '10.0.0.7/16' }, 'client-cidr', ['10.0.0.7/16', '10.0.0.0/16']],
    [{ 'client-cidr': '0.0.0.0/0' }, 'client-cidr', ['0.0.0.0/0']],
    [{ auth: 'iam' }, 'auth', ['iam', 'aws-iam']],
    [{ auth: 'aws-iam', 'ssl-mode': 'prefer', password: '' }, 'ssl-mode', ['prefer', 'verify-full']],
    [{ 'ssl-mode': 'verify-ca' }, 'ssl-mode', ['verify-ca', 'verify-full']],
    [{ host: '/var/run/postgresql' }, 'host', ['/var/run/postgresql']],
    [{ user: '' }, 'user', ['missing']],
    [{ 'report-dir': 'a-file/report' }, 'report-dir', ['a-file/report']],
    // Inputs that are not ours, and hold the words of one that is.
    [{ 'publication-name': 'orders_pub' }, 'publication-name', ['`publication`']],
    [{ username: 'cdc' }, 'username', ['`user`']],
    [{ 'db-user': 'cdc' }, 'db-user', ['`user`']],
    [{ 'db-name': 'shop' }, 'db-name', ['`database`']],
    [{ 'tables-list': 'sales.orders' }, 'tables-list', ['`tables`']],
    [{ 'database-url': '' }, 'database-url', ['`connection-string`']],
    // For later versions.
    [{ mode: 'paln' }, 'mode', ['paln', 'plan']],
    [{ mode: 'plan' }, 'config', ['cdc-preflight.yml']],
    [{ mode: 'merge' }, 'reports', ['merge', 'reports']],
    [{ shard: '1/3' }, 'shard', ['configuration file']],
    [{ target: 'orders' }, 'target', ['configuration file']],
    [{ config: 'preflight.yml' }, 'config', ['preflight.yml', 'ENOENT']],
    [{ issue: 'on-failure' }, 'github-token', ['issue', 'github.token']],
    [{ 'previous-report': 'report.json' }, 'previous-report', ['report.json', 'ENOENT']],
    // Wrapped in something.
    [{ 'connection-string': '"postgresql://u@h/d"' }, 'connection-string', ['quotes', 'postgresql://']],
    [{ 'connection-string': 'DATABASE_URL=postgresql://u@h/d' }, 'connection-string', ['NAME=value']],
    [{ 'connection-string': "psql 'postgresql://u@h/d'" }, 'connection-string', ['psql']],
    [{ 'connection-string': 'jdbc:postgresql://h/d?user=u' }, 'connection-string', ['JDBC', 'jdbc:']],
    [{ 'connection-string': 'postgresql+psycopg://u@h/d' }, 'connection-string', ['driver']],
    [{ 'connection-string': '$DATABASE_URL' }, 'connection-string', ['variable', '${{']],
    [{ 'connection-string': Buffer.from('postgresql://u@h/d').toString('base64') }, 'connection-string', ['base64']],
    [{ host: '${DB_HOST}' }, 'host', ['variable']],
    [{ host: '"db.example"' }, 'host', ['quotes', 'db.example']],
    [{ password: '${{ secrets.PASSWORD }}' }, 'password', ['variable']],
    [{ tables: '!sales.orders' }, 'tables', ['!sales.orders', 'exclusion']],
    [{ tables: 'sales.%' }, 'tables', ['sales.%', 'sales.*']],
    [{ tables: "'sales.orders'" }, 'tables', ['quotes', '`sales.orders`']],
    [{ tables: '["sales.orders", "sales.items"]' }, 'tables', ['list', '`sales.orders, sales.items`']],
    [{ tables: '- sales.orders\n- sales.items' }, 'tables', ['hyphen']],
    [{ tables: '# all of it\nsales.orders' }, 'tables', ['comment']],
    [{ 'ssl-root-cert': 'https://example.com/ca.pem' }, 'ssl-root-cert', ['download', 'aws-rds']],
    [{ 'ssl-root-cert': 'certs/ca.pem' }, 'ssl-root-cert', ['certs/ca.pem', 'checkout']],
    [{ 'ssl-root-cert': Buffer.from('-----BEGIN CERTIFICATE-----').toString('base64') }, 'ssl-root-cert', ['base64']],
    [{ 'ssl-mode': 'no-verify' }, 'ssl-mode', ['no-verify', 'node-postgres', '`require`']],
    // Parameters: libpq's own that cannot be honored, and other clients'.
    [{ 'connection-string': 'postgresql://u@h/d?hostaddr=10.0.0.1' }, 'connection-string', ['hostaddr', 'ssl-server-name']],
    [{ 'connection-string': 'postgresql://u@h/d?require_auth=md5' }, 'connection-string', ['require_auth', 'channel_binding']],
    [{ 'connection-string': 'postgresql://u@h/d?service=shop' }, 'connection-string', ['service', 'file']],
    [{ 'connection-string': 'postgresql://u@h/d?passfile=x' }, 'connection-string', ['passfile', 'password']],
    [{ 'connection-string': 'postgresql://u@h/d?ssl=1' }, 'connection-string', ['ssl', 'sslmode=require']],
    [{ 'connection-string': 'postgresql://u@h/d?ssl=no-verify' }, 'connection-string', ['node-postgres', 'sslmode=require']],
    [{ 'connection-string': 'postgresql://u@h/d?sslmode=no-verify', 'ssl-mode': '' }, 'connection-string', ['node-postgres', '`require`']],
    [{ 'connection-string': 'postgresql://u@h/d?uselibpqcompat=true' }, 'connection-string', ['node-postgres', 'remove']],
    [{ 'connection-string': 'postgresql://u@h/d?schema=public' }, 'connection-string', ['Prisma', 'remove']],
    [{ 'connection-string': 'postgresql://u@h/d?connection_limit=1' }, 'connection-string', ['Prisma', 'remove']],
    [{ 'connection-string': 'postgresql://u@h/d?pgbouncer=true' }, 'connection-string', ['Prisma', 'remove']],
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

  test.each([
    ["Dependabot's run", { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'pull_request' }, /Dependabot/, /fork/],
    ['a pull request', { GITHUB_EVENT_NAME: 'pull_request' }, /fork.*reusable.*environment/, /Dependabot/],
    ['a push', {}, /reusable.*environment/, /fork|Dependabot/],
    ['PG* variables', { PGHOST: 'db.example', PGUSER: 'cdc' }, /PG\* variables are not read, on purpose/, /fork/],
  ])('nothing at all, because of %s', async (_, env, says, saysNot) => {
    const run = await runAction({}, { env });
    expect(run.report?.error).toMatchObject({ kind: 'configuration', input: 'host' });
    expect(run.report?.error?.message).toMatch(says);
    expect(run.report?.error?.message).not.toMatch(saysNot);
  });
});

describe('what keeps a session from being established is told by one rule', () => {
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
    const becauseOfIt = others.filter(({ because }) => because?.kind === 'prerequisite' && because.rule === rule);
    expect(becauseOfIt.length).toBeGreaterThan(6);
    // What does not apply either way: a rule of TLS without TLS, one of poolers before a login, one of tables without tables.
    const unconcerned = others.filter((row) => !becauseOfIt.includes(row));
    expect(unconcerned.filter(({ because }) => because?.kind !== 'not-applicable')).toEqual([]);
    expect(run.annotations.filter(({ severity }) => severity === 'error')).toHaveLength(1);
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

describe('connection strings that are right', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ major });
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  });

  test.each(['replication=database', 'client_encoding=UTF8', 'sslcompression=0', 'load_balance_hosts=disable', 'application_name=x'])(
    '%s has no effect',
    async (parameter) => {
      const run = await runAction({ 'connection-string': `${server.uri({ user: 'cdc', password: PASSWORD })}?sslmode=disable&${parameter}` });
      expect(statuses(run)).toMatchObject({ login: 'pass', 'replication-connection': 'pass' });
      expect(run.exitCode).toBe(0);
    },
  );
});

describe('a place of the runner that cannot be written to', () => {
  let server: Server;
  let elsewhere: string;
  beforeAll(async () => {
    server = await startServer({ major });
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
    elsewhere = mkdtempSync(join(tmpdir(), 'cdc-preflight-elsewhere-'));
  });
  afterAll(() => {
    rmSync(elsewhere, { recursive: true, force: true });
  });

  test.each([
    ['a directory', (): string => elsewhere],
    ['not there', (): string => join(elsewhere, 'none', 'summary')],
  ])('a job summary that is %s costs a warning, and nothing else', async (_, path) => {
    const run = await preflight(server, {}, { GITHUB_STEP_SUMMARY: path() });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: expect.stringMatching(/^(pass|warn)$/), blocked: 'false' });
    expect(run.report?.verdict).toBe(run.outputs['verdict']);
    expect(Object.keys(run.files).map((file) => basename(file))).toContain('summary.md');
    expect(run.annotations.filter(({ message }) => message.includes('job summary'))).toMatchObject([{ severity: 'warning' }]);
    expect(run.stderr).toBe('');
  });

  test('outputs cost a warning, and nothing else', async () => {
    const run = await preflight(server, {}, { GITHUB_OUTPUT: join(elsewhere, 'none', 'output') });
    expect(run.exitCode).toBe(0);
    expect(run.summary).not.toBe('');
    expect(Object.keys(run.files).map((file) => basename(file))).toContain('report.json');
    expect(run.annotations.filter(({ message }) => message.includes('outputs'))).toMatchObject([{ severity: 'warning' }]);
  });

  test('two runs of one step have a directory each, one after the other and at once', async () => {
    const shared = { RUNNER_TEMP: elsewhere, GITHUB_ACTION: '__self' };
    const first = await preflight(server, {}, shared);
    const both = await Promise.all([preflight(server, {}, shared), preflight(server, { probe: 'none' }, shared)]);
    const directories = [first, ...both].map(({ outputs }) => outputs['report-dir'] ?? '');
    expect(new Set(directories).size).toBe(3);
    for (const directory of directories) {
      expect(dirname(directory)).toBe(join(elsewhere, 'cdc-preflight'));
      expect(readdirSync(directory)).toContain('report.json');
    }
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

function preflight(server: Server, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const all = {
    host: server.host,
    port: String(server.port),
    database: 'postgres',
    user: 'cdc',
    password: PASSWORD,
    'ssl-mode': 'disable',
    ...inputs,
  };
  return runAction(all, { env });
}
