/**
 * `npm run bench:fleet`: what many targets cost. Databases of a few servers stand behind a proxy that delays each
 * direction; a child process judges 10, 30, 100 and 300 of them and renders the report.
 *
 * Beside the wall clock stand the ideal (round trips of all targets ÷ how many are asked at once), CPU time of the child
 * and its peak memory, and that of servers and proxies: they run on the same cores, and no order of asking is faster than
 * what all take together ÷ the cores. `wall ÷ bound` is what is left to gain: the bound is the greater of the two (Linux,
 * and a machine that does nothing else). `FLEET_SIZES=10,100` measures others, `FLEET_SERVERS` (3)
 * and `FLEET_DELAY_MS` (10 each way) change the surroundings, and `FLEET_FORM=config` runs the shipped action with a
 * configuration file instead of the sources with a plan.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inputVariable, runtime } from '../__tests__/support/action.js';
import { authority } from '../__tests__/support/certificates.js';
import { majors, startServer, type Server } from '../__tests__/support/postgres.js';
import { delayProxy, type Listener } from '../__tests__/support/proxy.js';
import { MOST_AT_ONCE } from '../src/preflight.js';

/** One database of the fleet, as the child is told of it. */
export interface FleetTarget {
  readonly name: string;
  readonly port: number;
  readonly database: string;
}

/** What the child measured of itself. */
export interface FleetCost {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of which for writing all formats; NaN where that is not known. */
  readonly renderCpuMs: number;
  readonly peakBytes: number;
  readonly verdicts: Readonly<Record<string, number>>;
}

const PASSWORD = 'bench-password-3Kd';
const SIZES = (process.env['FLEET_SIZES'] ?? '10,30,100,300').split(',').map(Number);
const SERVERS = Number(process.env['FLEET_SERVERS'] ?? 3);
const DELAY_MS = Number(process.env['FLEET_DELAY_MS'] ?? 10);
/** SSLRequest 1, TLS 1.3 1, startup 1, SCRAM 2, one batch 1. */
const ROUND_TRIPS = 6;
/** A postmaster has waited for its children by then. */
const SESSIONS_END_MS = 500;
const AT_ONCE = Number(process.env['FLEET_AT_ONCE'] ?? MOST_AT_ONCE);

const scratch = mkdtempSync(join(tmpdir(), 'cdc-preflight-fleet-'));
const ca = await authority();
const leaf = await ca.server();
const caFile = join(scratch, 'ca.pem');
writeFileSync(caFile, ca.root);

const servers: Server[] = [];
const postmasters: number[] = [];
const proxies: Listener[] = [];
try {
  const fleet = await prepared(Math.max(...SIZES));
  say(`${String(SERVERS)} servers, TLS verify-ca, SCRAM; ${String(2 * DELAY_MS)} ms a round trip; ${String(AT_ONCE)} targets at once.`);
  say('targets   wall ms  ideal ms  wall ÷ bound   CPU ms  of which rendering  CPU ms/target  around it ms/target  peak MiB');
  for (const size of SIZES) {
    const before = surroundingMs();
    const cost = process.env['FLEET_FORM'] === 'config' ? await ofAction(fleet.slice(0, size)) : await ofSources(fleet.slice(0, size));
    await setTimeout(SESSIONS_END_MS);
    print(size, cost, surroundingMs() - before);
  }
} finally {
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(scratch, { recursive: true, force: true });
}

/** Servers, and as many databases in them as targets are wanted; neighbors in the list are on different servers. */
async function prepared(size: number): Promise<readonly FleetTarget[]> {
  for (let index = 0; index < SERVERS; index += 1) {
    const server = await startServer({
      major: majors.at(-1) ?? 18,
      tls: { cert: leaf.chain, key: leaf.key },
      settings: { max_wal_senders: '60', max_connections: '200', max_replication_slots: '20' },
    });
    servers.push(server);
    postmasters.push(await postmasterOf(server));
    proxies.push(await delayProxy({ host: server.host, port: server.port, delayMs: DELAY_MS }));
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
    await server.sql('CREATE DATABASE shop');
    await server.sql('CREATE TABLE orders (id bigint PRIMARY KEY)', { database: 'shop' });
    await server.sql('CREATE PUBLICATION p FOR TABLE orders', { database: 'shop' });
    await server.sql('GRANT SELECT ON orders TO cdc', { database: 'shop' });
  }
  const targets = Array.from({ length: size }, (_, number) => ({ name: `db-${String(number)}`, database: `db_${String(number)}`, server: number % SERVERS }));
  for (const [index, server] of servers.entries()) {
    for (const { database } of targets.filter((target) => target.server === index)) {
      await server.sql(`CREATE DATABASE ${database} TEMPLATE shop`);
    }
  }
  return targets.map(({ name, database, server }) => ({ name, database, port: proxies[server]?.port ?? 0 }));
}

/** preflight() with a plan, from the sources. */
async function ofSources(targets: readonly FleetTarget[]): Promise<FleetCost> {
  const child = fileURLToPath(new URL('bench-fleet-run.ts', import.meta.url));
  const profile = process.env['FLEET_PROFILE'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${process.env['FLEET_PROFILE']}`];
  const output = await ended([...profile, '--import', 'tsx', child], { PATH: process.env['PATH'], FLEET: JSON.stringify({ targets, caFile }) });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as FleetCost;
}

/** The shipped action with a configuration file. */
async function ofAction(targets: readonly FleetTarget[]): Promise<FleetCost> {
  const peak = join(scratch, 'usage.json');
  const hook = join(scratch, 'usage.cjs');
  writeFileSync(hook, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, JSON.stringify(process.resourceUsage())));`);
  const config = join(scratch, 'fleet.yml');
  writeFileSync(config, configOf(targets));
  const file = (name: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, '');
    return path;
  };
  const env = {
    PATH: process.env['PATH'],
    RUNNER_TEMP: scratch,
    GITHUB_WORKSPACE: scratch,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    FLEET_PASSWORD: PASSWORD,
    [inputVariable('config')]: 'fleet.yml',
    [inputVariable('report-dir')]: join(scratch, 'report'),
  };
  const start = performance.now();
  await ended(['--require', hook, fileURLToPath(new URL('../dist/index.js', import.meta.url))], env);
  const wallMs = performance.now() - start;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(peak, 'utf8')) as NodeJS.ResourceUsage;
  const { targets: judged } = JSON.parse(readFileSync(join(scratch, 'report', 'report.json'), 'utf8')) as { targets: { verdict: string }[] };
  const verdicts = Object.fromEntries([...new Set(judged.map(({ verdict }) => verdict))].map((one) => [one, judged.filter(({ verdict }) => verdict === one).length]));
  return { wallMs, cpuMs: (userCPUTime + systemCPUTime) / 1000, renderCpuMs: Number.NaN, peakBytes: maxRSS * 1024, verdicts };
}

function configOf(targets: readonly FleetTarget[]): string {
  const defaults = ['  host: 127.0.0.1', '  user: cdc', '  password-env: FLEET_PASSWORD', '  publication: p', '  ssl-mode: verify-ca', `  ssl-root-cert: ${caFile}`];
  const each = targets.flatMap(({ name, port, database }) => [`  ${name}:`, `    port: ${String(port)}`, `    database: ${database}`]);
  return ['version: 1', 'timeout: 10m', 'defaults:', ...defaults, 'targets:', ...each, ''].join('\n');
}

/** What it wrote to its output. Exit code 1 is a verdict, too. */
function ended(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(runtime(), args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 || code === 1) {
        resolve(output);
      } else {
        reject(new Error(`the child ended with ${String(code)}:\n${output}`));
      }
    });
  });
}

/** CPU time of the servers, with every session that has ended, and of the proxies, which are in this process. */
function surroundingMs(): number {
  const { user, system } = process.cpuUsage();
  return postmasters.reduce((sum, pid) => sum + processMs(pid), (user + system) / 1000);
}

/** Of a process and the children it has waited for: fields 14 to 17 of /proc/PID/stat, in hundredths of a second. */
function processMs(pid: number): number {
  const [, after = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8')) ?? [];
  return after.split(' ').slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * 10, 0);
}

async function postmasterOf(server: Server): Promise<number> {
  const [row] = await server.sql('SHOW data_directory');
  return parseInt(readFileSync(join(String(row?.['data_directory']), 'postmaster.pid'), 'utf8'), 10);
}

function print(size: number, { wallMs, cpuMs, renderCpuMs, peakBytes, verdicts }: FleetCost, aroundMs: number): void {
  const ideal = Math.ceil(size / AT_ONCE) * ROUND_TRIPS * 2 * DELAY_MS;
  const bound = Math.max(ideal, (cpuMs + aroundMs) / availableParallelism());
  const columns = [
    String(size).padStart(7),
    wallMs.toFixed(0).padStart(9),
    ideal.toFixed(0).padStart(9),
    (wallMs / bound).toFixed(2).padStart(13),
    cpuMs.toFixed(0).padStart(8),
    (Number.isNaN(renderCpuMs) ? '–' : renderCpuMs.toFixed(0)).padStart(19),
    (cpuMs / size).toFixed(1).padStart(14),
    (aroundMs / size).toFixed(1).padStart(19),
    String(Math.round(peakBytes / 2 ** 20)).padStart(9),
  ];
  say(`${columns.join(' ')}  ${JSON.stringify(verdicts)}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
