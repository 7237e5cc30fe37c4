/**
 * `npm run bench`: what a run costs, all measured in this one run and given as medians and their ratios.
 * (a) the whole action against psql asking the eight questions of a setup guide, and against bare node;
 * (b) round trips, from the time through a proxy that delays each direction; (c) peak memory.
 *
 * `BENCH_AGAINST=other/dist/index.js` measures another build beside this one. `BENCH_ROUNDS`: runs of each, default 15.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { inputVariable, runtime } from '../__tests__/support/action.js';
import { authority } from '../__tests__/support/certificates.js';
import { majors, startServer } from '../__tests__/support/postgres.js';
import { delayProxy } from '../__tests__/support/proxy.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 15);
/** Delay each way; the slope over them is what a round trip more costs. */
const DELAYS_MS = [0, 5, 10, 20, 40];
const PASSWORD = 'bench-password-3Kd';
/** TLS verify-ca, SCRAM: SSLRequest 1, TLS 1.3 handshake 1, startup 1, SCRAM 2; and one batch. */
const FLOOR = { handshake: 5, batch: 1 };

/** What a setup guide has people ask by hand, in their own words. */
const QUESTIONS = [
  'SHOW wal_level',
  'SHOW max_replication_slots',
  'SHOW max_wal_senders',
  "SELECT current_setting('rds.logical_replication', true)",
  'SELECT * FROM pg_replication_slots',
  'SELECT * FROM pg_publication',
  'SELECT subname, subenabled FROM pg_subscription',
  'SELECT * FROM pg_stat_replication',
];

interface Contender {
  readonly name: string;
  command(port: number): readonly [string, readonly string[], NodeJS.ProcessEnv];
}

const scratch = mkdtempSync(join(tmpdir(), 'cdc-preflight-bench-'));
const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const major = majors.at(-1) ?? 18;
const ca = await authority();
const leaf = await ca.server();
const caFile = join(scratch, 'ca.pem');
writeFileSync(caFile, ca.root);

const action = actionOf('the action, start to exit', bundle);
const other = process.env['BENCH_AGAINST'];
const actions = [action, ...(other === undefined ? [] : [actionOf('the other build', other)])];

function actionOf(name: string, entry: string): Contender {
  return { name, command: (port) => [runtime(), [entry], actionEnvironment(port)] };
}

const psql: Contender = {
  name: 'psql, eight statements',
  command: (port) => [
    'psql',
    ['-X', '-q', `host=127.0.0.1 port=${port} user=cdc dbname=postgres sslmode=verify-ca sslrootcert=${caFile}`, ...QUESTIONS.flatMap((question) => ['-c', question])],
    { PATH: process.env['PATH'], PGPASSWORD: PASSWORD, HOME: scratch },
  ],
};

const bareNode: Contender = {
  name: 'bare node',
  command: () => [runtime(), ['-e', '0'], { PATH: process.env['PATH'] }],
};

const server = await startServer({ major, tls: { cert: leaf.chain, key: leaf.key } });
try {
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  await server.sql('CREATE TABLE orders (id bigint PRIMARY KEY)');
  await server.sql('CREATE PUBLICATION p FOR TABLE orders');
  await server.sql('GRANT SELECT ON orders TO cdc');
  await measure();
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const hasPsql = spawnSync('psql', ['--version']).status === 0;
  const contenders = [...actions, ...(hasPsql ? [psql] : [])];
  say(`PostgreSQL ${major}, TLS verify-ca, SCRAM; Node ${nodeVersion()}; medians of ${ROUNDS} runs, taken in turn.`);
  if (!hasPsql) {
    say('psql is not on the PATH: nothing is compared with it.');
  }

  say('\n(a) on a local server');
  const local = await inTurn([...contenders, bareNode], server.port);
  for (const [name, ms] of local) {
    say(`  ${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms`);
  }
  for (const { name } of actions) {
    ratio(`${name} / psql`, local.get(name), local.get(psql.name));
    ratio(`${name} / bare node`, local.get(name), local.get(bareNode.name));
  }

  say('\n(b) through a proxy that delays each direction');
  const byDelay = new Map<number, Map<string, number>>();
  for (const delayMs of DELAYS_MS) {
    const proxy = await delayProxy({ host: server.host, port: server.port, delayMs });
    byDelay.set(delayMs, await inTurn(contenders, proxy.port));
    await proxy.close();
    const times = [...(byDelay.get(delayMs) ?? [])].map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`);
    say(`  ${String(delayMs).padStart(2)} ms each way: ${times.join(', ')}`);
  }
  for (const { name } of contenders) {
    say(`  ${name}: ${roundTrips(byDelay, name).toFixed(1)} round trips`);
  }
  say(`  the protocol's floor: ${FLOOR.handshake} (handshake) + ${FLOOR.batch} (one batch) = ${FLOOR.handshake + FLOOR.batch}`);

  say('\n(c) peak memory');
  for (const contender of actions) {
    say(`  ${contender.name}: ${Math.round((await peakBytes(contender)) / 2 ** 20)} MiB`);
  }
}

function actionEnvironment(port: number): NodeJS.ProcessEnv {
  const commandFile = (name: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, '');
    return path;
  };
  const inputs = {
    host: '127.0.0.1',
    port: String(port),
    user: 'cdc',
    password: PASSWORD,
    database: 'postgres',
    publication: 'p',
    slot: 'orders_slot',
    'ssl-mode': 'verify-ca',
    'ssl-root-cert': caFile,
  };
  return {
    PATH: process.env['PATH'],
    GITHUB_OUTPUT: commandFile('output'),
    GITHUB_STEP_SUMMARY: commandFile('summary'),
    RUNNER_TEMP: scratch,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
  };
}

/** Medians by contender; taken in turn, so that what else the machine does falls on all alike. */
async function inTurn(contenders: readonly Contender[], port: number): Promise<Map<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS + 1; round += 1) {
    for (const contender of contenders) {
      const ms = await timed(contender, port);
      // The first round warms the file cache.
      if (round > 0) {
        times.get(contender.name)?.push(ms);
      }
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

async function timed(contender: Contender, port: number): Promise<number> {
  const [command, args, env] = contender.command(port);
  const start = performance.now();
  const { code, output } = await ended(command, args, env);
  if (code !== 0) {
    throw new Error(`${contender.name} ended with ${String(code)}:\n${output}`);
  }
  return performance.now() - start;
}

function ended(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Least squares over the delays: by how many round trips the time grows. */
function roundTrips(byDelay: ReadonlyMap<number, ReadonlyMap<string, number>>, name: string): number {
  const points = [...byDelay].map(([delayMs, times]) => ({ x: 2 * delayMs, y: times.get(name) ?? Number.NaN }));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const covariance = mean(({ x, y }) => (x - meanX) * (y - meanY));
  return covariance / mean(({ x }) => (x - meanX) ** 2);
}

/** The most resident memory of one run, as the process itself saw it at its exit. */
async function peakBytes(contender: Contender): Promise<number> {
  const report = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(scratch, 'peak'))}, String(process.resourceUsage().maxRSS)));`;
  const hook = join(scratch, 'peak.cjs');
  writeFileSync(hook, report);
  const peaks: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const [command, args, env] = contender.command(server.port);
    await ended(command, ['--require', hook, ...args], env);
    peaks.push(Number(readFileSync(join(scratch, 'peak'), 'utf8')) * 1024);
  }
  return median(peaks);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function ratio(name: string, over: number | undefined, under: number | undefined): void {
  if (over !== undefined && under !== undefined) {
    say(`  ${name.padEnd(28)} ${(over / under).toFixed(2).padStart(6)}`);
  }
}

function nodeVersion(): string {
  return spawnSync(runtime(), ['--version']).stdout.toString().trim();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
