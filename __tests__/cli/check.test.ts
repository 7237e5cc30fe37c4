import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportOf, runCli, type CliOptions, type CliRun } from '../support/cli.js';
import { eventually } from '../support/eventually.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { answering, rogueServer, silent } from '../support/proxy.js';

const PASSWORD = 'cli-Vb2-password/+';
const env = { CDC_PASSWORD: PASSWORD };
let server: Server;

beforeAll(async () => {
  server = await startServer({ major: majors.at(-1) ?? 18 });
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  await server.sql('CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO cdc; CREATE PUBLICATION feed FOR TABLE orders');
  await server.sql("SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')");
});
afterAll(stopAll);

/** A connection that works. */
function here(...more: readonly string[]): readonly string[] {
  return ['--host', server.host, '--port', String(server.port), '--user', 'cdc', '--database', 'postgres', '--ssl-mode', 'disable', '--password-env', 'CDC_PASSWORD', ...more];
}

const READY = ['--slot', 'orders_cdc', '--publication', 'feed'];

async function run(argv: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  return runCli(argv, { ...options, env: { ...env, ...options.env } });
}

describe('the exit code', () => {
  test('0: nothing blocks', async () => {
    const { exitCode, stdout } = await run(here(...READY));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Ready/);
  });

  test('0: a failure that `fail-on: never` lets pass', async () => {
    const ended = await run(here('--publication', 'nope', '--fail-on', 'never', '--format', 'json'));
    expect(reportOf(ended)).toMatchObject({ verdict: 'fail', blocked: false });
    expect(ended.exitCode).toBe(0);
  });

  test('1: a finding blocks', async () => {
    const ended = await run(here('--publication', 'nope', '--format', 'json'));
    expect(reportOf(ended)).toMatchObject({ verdict: 'fail', blocked: true });
    expect(ended.exitCode).toBe(1);
  });

  test('1: a warning, where `fail-on` names it', async () => {
    const ended = await run(here(...READY, '--rules', 'wal-level: off', '--slot-lag-warning', '1B', '--fail-on', 'warning', '--format', 'json'));
    expect([reportOf(ended).verdict, ended.exitCode]).toEqual(reportOf(ended).blocked ? ['warn', 1] : ['pass', 0]);
  });

  test('1: nobody listens, or the login is refused', async () => {
    const closed = await rogueServer(silent);
    await closed.close();
    const [down, refused] = await Promise.all([
      run(['--host', '127.0.0.1', '--port', String(closed.port), '--user', 'cdc', '--format', 'json']),
      run(here('--format', 'json'), { env: { CDC_PASSWORD: 'another-password' } }),
    ]);
    expect([down.exitCode, refused.exitCode]).toEqual([1, 1]);
    expect([reportOf(down).verdict, reportOf(refused).verdict]).toEqual(['fail', 'fail']);
  });

  test('3: the checks could not be completed', async () => {
    const rogue = await rogueServer(silent);
    const ended = await run(['--host', rogue.host, '--port', String(rogue.port), '--user', 'cdc', '--timeout', '1s', '--fail-on', 'never', '--format', 'json']);
    await rogue.close();
    expect(reportOf(ended)).toMatchObject({ verdict: 'error', error: { kind: 'timeout' } });
    expect(ended.exitCode).toBe(3);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: a report of what was known, and %i', async (signal, code) => {
    const rogue = await rogueServer(answering('S'));
    let child: ChildProcess | undefined;
    const running = run(['--host', rogue.host, '--port', String(rogue.port), '--user', 'cdc', '--ssl-mode', 'require', '--format', 'json'], { onSpawn: (started) => (child = started) });
    await eventually('the moment to interrupt', () => rogue.clientBytes > 0);
    child?.kill(signal);
    const ended = await running;
    await rogue.close();
    expect(ended.exitCode).toBe(code);
    expect(reportOf(ended)).toMatchObject({ verdict: 'error', error: { kind: 'interrupted' } });
  });

  test('a closed pipe changes nothing about it', async () => {
    const [ready, blocked] = await Promise.all([run(here(...READY, '--format', 'html'), { closedOutput: true }), run(here('--publication', 'nope'), { closedOutput: true })]);
    expect([ready.exitCode, blocked.exitCode]).toEqual([0, 1]);
    expect(ready.stderr + blocked.stderr).not.toMatch(/EPIPE|bug/);
  });
});

describe('formats', () => {
  test.each([
    ['pretty', /^default: PostgreSQL/],
    ['json', /^\{\n {2}"version": 1,/],
    ['sarif', /"version": "2\.1\.0"/],
    ['junit', /^<\?xml/],
    ['markdown', /^#|^>|Ready/],
    ['html', /^<!doctype html>/i],
  ])('%s, on standard output and in a file', async (format, looks) => {
    const [printed, written] = await Promise.all([run(here(...READY, '--format', format)), run(here(...READY, '--format', format, '--output', 'out.txt'))]);
    expect(printed.exitCode).toBe(0);
    expect(printed.stdout).toMatch(looks);
    expect(written).toMatchObject({ exitCode: 0, stdout: '' });
    expect(written.files['out.txt']).toMatch(looks);
    expect(written.stderr).toMatch(/Ready/);
  });

  test('--report-dir holds every file', async () => {
    const { files, exitCode } = await run(here(...READY, '--report-dir', 'reports'));
    expect(exitCode).toBe(0);
    expect(Object.keys(files).sort()).toEqual(['fixes.sql', 'report.html', 'report.json', 'report.junit.xml', 'report.sarif', 'summary.md'].map((name) => `reports/${name}`));
  });

  test('--output may be in a --report-dir that is not there yet', async () => {
    const { files, exitCode } = await run(here(...READY, '--format', 'json', '--report-dir', 'reports', '--output', 'reports/printed.json'));
    expect(exitCode).toBe(0);
    expect(files['reports/printed.json']).toBe(files['reports/report.json']);
  });

  test('--format json: nothing else on standard output, not even when the configuration is wrong', async () => {
    const wrong = await run(here('--port', 'x', '--format', 'json'));
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('what goes to standard error', () => {
  test('plain lines, one a state, where there is no terminal; no escape sequences', async () => {
    const { stderr, stdout } = await run(here(...READY));
    expect(stderr.split('\n').slice(0, 2)).toEqual(['default: checking', expect.stringMatching(/^default: PostgreSQL \d/)]);
    expect(stderr + stdout).not.toContain('\u001b');
  });

  test('PG* variables and ~/.pgpass are not read, and it says so; a variable that a flag names is', async () => {
    const files = { '~/.pgpass': `*:*:*:*:${PASSWORD}\n` };
    const named = here(...READY).map((word) => (word === 'CDC_PASSWORD' ? 'PGPASSWORD' : word));
    const noted = await run(named, { env: { PGHOST: 'elsewhere.invalid', PGPASSWORD: PASSWORD }, files });
    const alone = await run(['--no-password', ...here(...READY).filter((word) => !/password-env|CDC_PASSWORD/i.test(word))], { env: { PGPASSWORD: PASSWORD }, files });
    expect(noted.exitCode).toBe(0);
    expect(noted.stderr).toMatch(/^note: PGHOST and ~\/\.pgpass are not read/m);
    expect(alone.exitCode).toBe(1);
    expect(alone.stderr).toMatch(/PGPASSWORD and ~\/\.pgpass are not read/);
  });

  test('INPUT_* and GITHUB_* are not read', async () => {
    const { exitCode, stderr } = await run([], { env: { INPUT_HOST: server.host, INPUT_USER: 'cdc', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/nowhere' } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/`host` is missing/);
    expect(stderr).not.toMatch(/secret/);
  });
});

describe('no secret in anything that is written', () => {
  const encoded = encodeURIComponent(PASSWORD);
  const forms = [PASSWORD, encoded, Buffer.from(PASSWORD).toString('base64').replace(/=+$/, '')];

  test.each(['pretty', 'json', 'sarif', 'junit', 'markdown', 'html'])('%s', async (format) => {
    const uri = `postgresql://cdc:${encoded}@${server.host}:${String(server.port)}/postgres?sslmode=disable`;
    // The server quotes what it is asked for back.
    const ended = await run(['--connection-string-env', 'URI', '--publication', PASSWORD, '--format', format, '--report-dir', 'r'], { env: { URI: uri } });
    const written = [ended.stdout, ended.stderr, ...Object.values(ended.files)].join('\n');
    expect(ended.exitCode).toBe(1);
    expect(forms.filter((form) => written.includes(form))).toEqual([]);
  });

  test('print-plan says *** for it', async () => {
    const ended = await run(['print-plan', ...here(), '--format', 'json']);
    expect(JSON.parse(ended.stdout)).toMatchObject({ default: { password: { value: '***', from: 'flag' }, 'ssl-mode': { value: 'disable', from: 'flag' }, port: { from: 'flag' } } });
    expect(ended.stdout).not.toContain(PASSWORD);
  });
});

describe('a configuration file', () => {
  const file = '.github/cdc-preflight.yml';

  test('init writes one that check passes with, names no secret, and is never overwritten', async () => {
    const written = await run(['init', ...here('--target', 'orders')]);
    const text = written.files[file] ?? '';
    expect(written).toMatchObject({ exitCode: 0, stdout: '' });
    expect(text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\//);
    expect(text).toMatch(/password-env: CDC_PASSWORD[\s\S]*slot: orders_cdc[\s\S]*publication: feed/);
    expect(text).not.toContain(PASSWORD);

    const [checked, again, plan] = await Promise.all([
      run(['--format', 'json'], { files: { [file]: text } }),
      run(['init', ...here()], { files: { [file]: text } }),
      run(['print-plan', '--format', 'json'], { files: { [file]: text } }),
    ]);
    expect(checked.stderr).not.toMatch(/cdc-preflight:/);
    expect(checked.exitCode).toBe(0);
    expect(reportOf(checked).targets.map(({ name, verdict }) => [name, verdict])).toEqual([['orders', 'pass']]);
    expect(again.exitCode).toBe(2);
    expect(again.files[file]).toBe(text);
    expect(JSON.parse(plan.stdout)).toMatchObject({ orders: { slot: { value: 'orders_cdc', from: 'config', file, line: expect.any(Number) }, password: { value: '***', from: 'config' } } });
  });

  test('init of a server that is not there writes nothing', async () => {
    const closed = await rogueServer(silent);
    await closed.close();
    const ended = await run(['init', '--host', '127.0.0.1', '--port', String(closed.port), '--user', 'cdc']);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '', files: {} });
  });

  test('its mistakes have file, line and column, all of them, and end with 2', async () => {
    const { exitCode, stderr, stdout } = await run(['--format', 'json'], { files: { [file]: 'version: 1\ntargets:\n  orders:\n    hots: db\n    prot: 5432\n' } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/cdc-preflight\.yml:4:5: .*`hots`/);
    expect(stderr).toMatch(/cdc-preflight\.yml:5:5: .*`prot`/);
  });

  test('a target whose variable is not set is an error, the others are judged: 3', async () => {
    const one = (name: string, variable: string): string =>
      `  ${name}:\n    host: ${server.host}\n    port: ${String(server.port)}\n    database: postgres\n    user: cdc\n    ssl-mode: disable\n    password-env: ${variable}\n    slot: orders_cdc\n    publication: feed\n`;
    const ended = await run(['--format', 'json'], { files: { [file]: `version: 1\ncomment: always\ntargets:\n${one('a', 'CDC_PASSWORD')}${one('b', 'NOT_SET')}` } });
    expect(ended.exitCode).toBe(3);
    expect(reportOf(ended).targets.map(({ name, verdict }) => [name, verdict])).toEqual([['a', 'pass'], ['b', 'error']]);
  });
});
