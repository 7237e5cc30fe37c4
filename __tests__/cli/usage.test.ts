import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rogueServer, silent, type Listener } from '../support/proxy.js';
import { runCli, type CliOptions } from '../support/cli.js';

const SECRET = 'tr0ub4dor-Qx7';
let server: Listener;

beforeAll(async () => {
  server = await rogueServer(silent);
});
afterAll(() => server.close());

/** Arguments, what the message has to say, and what else is there. `HERE` is a server that must hear nothing. */
const HERE = ['--host', '127.0.0.1', '--user', 'cdc', '--ssl-mode', 'disable'];
/** Node's own making of directories never ends there. */
const ENDLESS = existsSync('/proc/self') ? ['/proc/none/report'] : [];
const cases: readonly (readonly [what: string, argv: readonly string[], says: RegExp, options?: CliOptions])[] = [
  ['nothing at all', [], /`host` is missing/],
  ['no user', ['--host', 'db'], /`user` is missing/],
  ['a flag with a slip', ['--hots', 'db'], /no flag `--hots`; did you mean `--host`/],
  ['a flag by what others call it', ['--dbname', 'x'], /no flag `--dbname`/],
  ['a flag of no resemblance', ['--frobnicate', 'x'], /no flag `--frobnicate`; see `cdc-preflight check --help`/],
  ['a short flag', ['-p', '5432'], /no flag `-p`/],
  ['an input that is no flag', [...HERE, '--mode', 'plan'], /no flag `--mode`/],
  ['an input about GitHub', [...HERE, '--comment', 'always'], /no flag `--comment`/],
  ['a command with a slip', ['chekc'], /no command `chekc`; did you mean `check`/],
  ['a command of no resemblance', ['deploy'], /no command `deploy`; there are check, explain/],
  ['an argument that is none', ['check', ...HERE, 'left-over'], /takes flags only/],
  ['a URI without its flag', ['postgresql://cdc@db/shop'], /takes flags only/],
  ['a flag without a value', ['--host'], /`--host` needs a value/],
  ['a flag for a value', ['--host', '--user', 'cdc'], /`--host` needs a value/],
  ['an empty value', ['--host', '', '--user', 'cdc'], /`--host` is empty/],
  ['an empty item of a list', [...HERE, '--tables', ''], /`--tables` is empty/],
  ['a flag twice', [...HERE, '--host', 'other'], /`--host` is set more than once/],
  ['a format that there is not', [...HERE, '--format', 'jsn'], /`--format jsn` is none of .*did you mean `json`/],
  ['two formats', [...HERE, '--format', 'json', '--format', 'html'], /`--format` is set more than once/],
  ['an output that is a directory', [...HERE, '--output', '.'], /`--output \.` cannot be written to \(EISDIR\)/],
  ['an output in no directory', [...HERE, '--output', 'no/such/report.json'], /cannot be written to \(ENOENT\)/],
  ['a report-dir below a file', [...HERE, '--report-dir', 'file/reports'], /`--report-dir file\/reports` cannot be written to/, { files: { file: '' } }],
  ...ENDLESS.map((directory) => ['a report-dir that cannot be made, nor found', [...HERE, '--report-dir', directory], /cannot be written to \(ENOENT\)/] as const),
  ['a port that is none', [...HERE, '--port', 'postgres'], /`port: postgres` is not/],
  ['a size without a unit that is known', [...HERE, '--slot-lag-error', '5 XB'], /slot-lag-error: 5 XB/],
  ['a duration without a unit', [...HERE, '--timeout', '90'], /timeout: 90/],
  ['a mode of TLS with a slip', ['--host', 'db', '--user', 'cdc', '--ssl-mode', 'verify-ful'], /did you mean `verify-full`/],
  ['a consumer with a slip', [...HERE, '--consumer', 'debezum'], /did you mean `debezium`/],
  ['a rule with a slip', [...HERE, '--rules', 'wal-lvel: off'], /did you mean `wal-level`/],
  ['a rule that cannot be moved', [...HERE, '--rules', 'login: off'], /cannot be switched off/],
  ['a severity that there is not', [...HERE, '--rules', 'wal-level: fatal'], /fatal/],
  ['what this version does not have', [...HERE, '--migrations', 'db/*.sql'], /`--migrations` cannot be used/],
  ['a variable that no shell expanded', ['--host', '$PGHOST', '--user', 'cdc'], /not expanded/],
  ['a whole line of a script', ['--host', 'PGHOST=db', '--user', 'cdc'], /whole `NAME=value` line/],
  ['quotes within quotes', ['--host', '"db"', '--user', 'cdc'], /wrapped in quotes/],
  ['a variable that is not set', [...HERE, '--password-env', 'CDC_PASSWORD'], /variable `CDC_PASSWORD` is not set/],
  ['a variable that is empty', [...HERE, '--password-env', 'CDC_PASSWORD'], /variable `CDC_PASSWORD` is empty/, { env: { CDC_PASSWORD: '' } }],
  ['a certificate twice', [...HERE, '--ssl-cert', 'a.pem', '--ssl-cert-env', 'CERT'], /say the same thing/, { env: { CERT: 'x' } }],
  ['explain without a rule', ['explain'], /needs the ID of a rule/],
  ['explain of two', ['explain', 'wal-level', 'login'], /takes one rule/],
  ['explain of a rule with a slip', ['explain', 'wal-levle'], /no rule `wal-levle`; did you mean `wal-level`/],
  ['explain of nothing there is', ['explain', 'frobnicate'], /no rule `frobnicate`; `cdc-preflight rules` lists them/],
  ['rules of something', ['rules', 'tables'], /takes flags only/],
  ['print-plan as html', ['print-plan', ...HERE, '--format', 'html'], /none of pretty, json/],
  ['a plan without a host', ['print-plan'], /`host` is missing/],
  ['init where there is a file', ['init', ...HERE], /exists, and is not overwritten/, { files: { '.github/cdc-preflight.yml': 'version: 1\n' } }],
  ['init with a flag that it would not write', ['init', ...HERE, '--fail-on', 'never'], /no flag `--fail-on`/],
  ['init of a name that is none', ['init', ...HERE, '--target', 'Orders DB'], /cannot name a target/],
];

describe('wrong usage ends with 2, says what is wrong, prints no report and connects to nothing', () => {
  // One argument for the rest: what a row leaves out, jest would take for its callback.
  test.each(cases.map(([what, ...rest]) => [what, rest] as const))('%s', async (_, [argv, says, options]) => {
    const heard = server.clientBytes;
    const run = await runCli(argv.includes('127.0.0.1') && !argv.includes('--port') ? [...argv, '--port', String(server.port)] : argv, options);

    expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(says) });
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/^cdc-preflight: /m);
    expect(run.stderr).not.toMatch(/\n\s+at |bug in CDC Preflight/);
    expect(server.clientBytes).toBe(heard);
  });
});

/** Each holds the secret where everybody can read it. */
const exposed: readonly (readonly [argv: readonly string[], says: RegExp])[] = [
  [['--password', SECRET], /`--password` is not accepted.*--password-env NAME/],
  [[`--password=${SECRET}`], /`--password` is not accepted/],
  [['check', ...HERE, '--password', SECRET], /`--password` is not accepted/],
  [['init', ...HERE, '--password', SECRET], /`--password` is not accepted/],
  [['print-plan', ...HERE, `--password=${SECRET}`], /`--password` is not accepted/],
  [['--passwrod', SECRET], /`--passwrod` is not accepted/],
  [[`--passwd=${SECRET}`], /`--passwd` is not accepted/],
  [[`--db-password=${SECRET}`], /`--db-password` is not accepted/],
  [['--github-token', SECRET], /`--github-token` is not accepted/],
  [['--connection-string', `postgresql://cdc:${SECRET}@db/shop`], /`--connection-string` holds a URI with a password.*--connection-string-env NAME/],
  [[`--connection-string=postgresql://cdc:${SECRET}@db/shop`], /`--connection-string` holds/],
  [['--connection-string', `postgresql://db/shop?user=cdc&password=${SECRET}`], /`--connection-string` holds a password/],
  [['--connection-string', `host=db user=cdc password=${SECRET}`], /`--connection-string` holds a password/],
  [['--connection-string', `jdbc:postgresql://db/shop?user=cdc&password=${SECRET}`], /`--connection-string` holds a password/],
  [['--host', `postgresql://cdc:${SECRET}@db/shop`], /`--host` holds/],
  [[`postgresql://cdc:${SECRET}@db/shop`], /An argument holds a URI with a password/],
  [['--no-password', `postgres://cdc:${SECRET}@db`], /holds a URI/],
  [['--ssl-key', `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----`], /`--ssl-key` holds a private key/],
  [['--password-env', `${SECRET}!`], /`--password-env` takes the name of an environment variable/],
  [['--connection-string-env', `postgresql://cdc@db/${SECRET}`], /`--connection-string-env` takes the name/],
  [[`--pasword-envv=${SECRET}`], /no flag `--pasword-envv`|is not accepted/],
  [[`-W${SECRET}`], /no flag/],
];

describe('a secret on the command line is refused, and not printed', () => {
  test.each(exposed)('%j', async (argv, says) => {
    const run = await runCli(argv);

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(says);
    expect(run.stdout + run.stderr).not.toContain(SECRET);
    expect(run.stdout).toBe('');
  });
});

describe('what needs no database', () => {
  test('--version and --help', async () => {
    const [version, help, ofCheck] = await Promise.all([runCli(['--version']), runCli(['--help']), runCli(['check', '--help'])]);
    expect(version).toMatchObject({ exitCode: 0, stderr: '' });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toMatch(/explain[\s\S]*Exit codes:\n {2}0 /);
    expect(ofCheck.stdout).toMatch(/--password-env[\s\S]*--ssl-mode[\s\S]*--format/);
    expect(ofCheck.stdout).not.toMatch(/--password </);
  });

  test.each(['check', 'init', 'print-plan', 'explain', 'rules'])('%s --help speaks of the command line alone, in lines that fit, of flags that there are', async (command) => {
    const { stdout } = await runCli([command, '--help']);
    expect(stdout).not.toMatch(/RUNNER_TEMP|\bjobs?\b|workflow|secrets?\.|PEM text[^.]*key|user:password@|One per line/);
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.includes('postgresql://'))).toEqual([]);
    const known = new Set([...(await runCli(['check', '--help'])).stdout.matchAll(/^ {2}(?:-h, )?(--[a-z-]+)/gm)].map(([, flag]) => flag));
    expect([...stdout.matchAll(/--[a-z][a-z-]+/g)].map(([flag]) => flag).filter((flag) => !known.has(flag))).toEqual([]);
  });

  test('rules: one line a rule, id first', async () => {
    const { stdout, exitCode } = await runCli(['rules']);
    const { rules } = await import('../../src/rules/index.js');
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n').map((line) => line.split(/\s/)[0])).toEqual(rules.map(({ id }) => id));
  });

  test('explain: title, severities, address and page of a rule', async () => {
    const { stdout, exitCode } = await runCli(['explain', 'replica-identity']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Fails as: +error[\s\S]*docs\/rules\/replica-identity\.md[\s\S]*## How to fix it/);
    expect(stdout).not.toMatch(/<!--/);
  });

  test.each(['waiver-expired', 'waiver-unused', 'waiver-hides-outage'])('explain: %s, which is a finding of the policy', async (id) => {
    const { stdout, exitCode } = await runCli(['explain', id]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Group: +policy/);
  });
});
