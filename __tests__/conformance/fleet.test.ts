/** The reusable workflow, run by act from a second repository: plan, check and merge, on real servers. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundle, repositoryPath, runtime } from '../support/action/bundle.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { rogueServer, silent } from '../support/proxy.js';

const ACTION = 'cdc-preflight/cdc-preflight';
const PASSWORD = 'fleet-Xq7-password';
const TARGETS = ['audit', 'billing', 'orders', 'shop', 'users'];
/** Each has two targets, and the last one. */
const SHARDS = 3;

let directory: string;
let server: Server;
let commit: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'cdc-preflight-act-'));
  server = await startServer({ major: majors.at(-1) ?? 18, settings: { max_replication_slots: '20' } });
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  await server.sql('CREATE TABLE public.orders (id bigint PRIMARY KEY)');
  await server.sql('GRANT SELECT ON public.orders TO cdc');
  await server.sql('CREATE PUBLICATION pub FOR TABLE public.orders');
  const action = join(directory, 'action');
  mkdirSync(join(action, '.github/workflows'), { recursive: true });
  cpSync(dirname(bundle()), join(action, 'dist'), { recursive: true });
  for (const file of ['action.yml', '.github/workflows/preflight.yml']) {
    cpSync(repositoryPath(file), join(action, file));
  }
  commit = committed(action);
});
afterAll(async () => {
  await stopAll();
  rmSync(directory, { recursive: true, force: true });
});

/** Makes a repository of a directory; its commit. */
function committed(path: string): string {
  git(path, ['init', '--quiet']);
  git(path, ['add', '--all']);
  git(path, ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'test']);
  return git(path, ['rev-parse', 'HEAD']).trim();
}

function git(path: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: path, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
  return stdout;
}

interface Given {
  /** What happens to an artifact, see the stand-in for actions/upload-artifact. */
  readonly fault?: string;
  /** Ports of targets that are not the server's. */
  readonly ports?: Readonly<Record<string, number>>;
  /** A shard whose process is killed while it checks. */
  readonly dying?: string;
}

interface Ran {
  readonly status: number | null;
  readonly log: string;
  /** The output of the merging job. */
  readonly verdict: string | undefined;
  /** What the job after the reusable workflow sees of it; act runs it only after a success. */
  readonly seenAfter: string | undefined;
  readonly report: {
    readonly verdict: string;
    readonly targets: readonly { readonly name: string; readonly verdict: string; readonly error?: string }[];
    readonly error?: { readonly kind: string; readonly message: string; readonly mistakes?: readonly { readonly message: string }[] };
  };
}

let runs = 0;

async function run({ fault = '', ports = {}, dying }: Given = {}): Promise<Ran> {
  runs += 1;
  const home = join(directory, `run-${runs}`);
  const caller = join(home, 'caller');
  const artifacts = join(home, 'artifacts');
  mkdirSync(join(caller, '.github/workflows'), { recursive: true });
  mkdirSync(artifacts);
  writeFileSync(join(caller, '.github/workflows/gate.yml'), workflow());
  writeFileSync(join(caller, '.github/cdc-preflight.yml'), configuration(ports));
  committed(caller);
  git(caller, ['remote', 'add', 'origin', 'https://github.com/acme/shop']);
  const args = ['workflow_dispatch', '--workflows', '.github/workflows/gate.yml', '--platform', 'ubuntu-24.04=-self-hosted', '--action-offline-mode', ...localRepositories()];
  const variables = { STAND_IN_ACTION: join(directory, 'action'), STAND_IN_COMMIT: commit, STAND_IN_ARTIFACTS: artifacts, STAND_IN_FAULT: fault };
  const given = Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const env = { HOME: home, PATH: [dirname(runtime()), process.env['PATH']].join(delimiter), TARGETS_PASSWORD: PASSWORD };
  const child = spawn('act', [...args, ...given, '--secret', 'TARGETS_PASSWORD'], { cwd: caller, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', () => {
      reject(new Error('act could not be run; __tests__/conformance/tools/install DIRECTORY installs it'));
    });
    child.on('close', resolve);
  });
  if (dying !== undefined) {
    await killed(dying, home, ended);
  }
  const status = await ended;
  const merged = join(artifacts, 'cdc-preflight-attempt-1/report.json');
  if (!existsSync(merged)) {
    throw new Error(`there is no merged report:\n${log}`);
  }
  return { status, log, verdict: /set-output:: verdict=(\w+)\s*$(?![\s\S]*set-output:: verdict=)/m.exec(log)?.[1], seenAfter: /\| the verdict is (\w+)/.exec(log)?.[1], report: JSON.parse(readFileSync(merged, 'utf8')) as Ran['report'] };
}

/** Kills the process of a shard once it is there, as a runner that is lost would end. */
async function killed(shard: string, home: string, ended: Promise<unknown>): Promise<void> {
  const over = ended.then(() => true, () => true);
  while (!(await Promise.race([over, setTimeout(20, false)]))) {
    const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).find((pid) => {
      const environment = readOrNothing(`/proc/${pid}/environ`).split('\0');
      return environment.includes(`INPUT_SHARD=${shard}`) && environment.some((line) => line.startsWith(`HOME=${home}`) || line.includes(home));
    });
    if (found !== undefined) {
      process.kill(Number(found), 'SIGKILL');
      return;
    }
  }
  throw new Error(`no process of shard ${shard} was seen`);
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Nothing of GitHub is reached: each action is taken from a directory, at the commit that the workflow pins. */
function localRepositories(): readonly string[] {
  const pinned = [...readFileSync(repositoryPath('.github/workflows/preflight.yml'), 'utf8').matchAll(/uses: ([\w-]+\/([\w-]+))@([0-9a-f]{40})/g)];
  const standIns = pinned.map(([, action = '', name = '', ref = '']) => {
    const standIn = repositoryPath(`__tests__/conformance/act/${name}`);
    // The one for AWS's credentials is never run, but act reads every action of a job.
    return `${action}@${ref}=${existsSync(standIn) ? standIn : repositoryPath('__tests__/conformance/act/checkout')}`;
  });
  return [...new Set(standIns), `${ACTION}@${commit}=${join(directory, 'action')}`].flatMap((one) => ['--local-repository', one]);
}

function workflow(): string {
  return `name: Gate
on: workflow_dispatch
jobs:
  preflight:
    uses: ${ACTION}/.github/workflows/preflight.yml@${commit}
    with:
      max-shards: ${SHARDS}
      action-repository: ${ACTION}
      action-ref: ${commit}
    secrets:
      env: |
        TARGETS_PASSWORD=\${{ secrets.TARGETS_PASSWORD }}
  after:
    needs: preflight
    if: always()
    runs-on: ubuntu-24.04
    steps:
      - run: echo "the verdict is \${{ needs.preflight.outputs.verdict }}"
`;
}

function configuration(ports: Readonly<Record<string, number>>): string {
  const targets = TARGETS.map((name) => `  ${name}:\n    port: ${ports[name] ?? server.port}\n`);
  return `version: 1
defaults:
  host: 127.0.0.1
  database: postgres
  user: cdc
  password-env: TARGETS_PASSWORD
  ssl-mode: disable
  publication: pub
targets:
${targets.join('')}`;
}

function unjudged({ report }: Ran): readonly string[] {
  return report.targets.flatMap(({ name, error }) => (error === undefined ? [] : [name]));
}

function mistakes({ report: { error } }: Ran): string {
  return (error?.mistakes ?? (error === undefined ? [] : [error])).map(({ message }) => message).join('\n');
}

/** As the targets are dealt out: by name, one after the other. */
const SECOND = ['billing', 'users'];

describe('plan, check and merge from a second repository', () => {
  test('one verdict of all targets, and nothing of the password anywhere', async () => {
    const ran = await run();
    expect(ran.log).not.toContain(PASSWORD);
    expect({ status: ran.status, verdict: ran.seenAfter, names: ran.report.targets.map(({ name }) => name), error: ran.report.error }).toEqual({ status: 0, verdict: 'pass', names: TARGETS, error: undefined });
  });

  test('a target that fails, fails the whole', async () => {
    await server.sql('CREATE TABLE IF NOT EXISTS public.bare (id bigint)');
    await server.sql('ALTER PUBLICATION pub ADD TABLE public.bare');
    const ran = await run();
    await server.sql('ALTER PUBLICATION pub DROP TABLE public.bare');
    expect(ran).toMatchObject({ status: 1, verdict: 'fail', report: { verdict: 'fail' } });
    expect(ran.report.error).toBeUndefined();
  });

  test.each([
    ['lost:shard-2-of-3', /no usable report of shard `2\/3`/],
    ['twice:shard-2-of-3', /shard `2\/3` was given 2 times/],
    ['foreign:shard-2-of-3', /of another run: `another`/],
  ] as const)('%s is an error that says so', async (fault, message) => {
    const ran = await run({ fault });
    expect(ran).toMatchObject({ status: 1, verdict: 'error', report: { verdict: 'error', error: { kind: 'incomplete' } } });
    expect(unjudged(ran)).toEqual(SECOND);
    expect(mistakes(ran)).toMatch(message);
  });

  test('a report that is not of the check that failed makes nothing green', async () => {
    const ran = await run({ fault: 'stale:shard-2-of-3' });
    expect(ran).toMatchObject({ status: 1, verdict: 'error', report: { verdict: 'pass' } });
    expect(ran.log).toContain('a report of an earlier attempt stands for it');
  });

  test('a shard that dies is missing from the whole, and the others are judged', async () => {
    const listener = await rogueServer(silent);
    const ran = await run({ ports: { billing: listener.port }, dying: '2/3' });
    await listener.close();
    expect(ran).toMatchObject({ status: 1, verdict: 'error', report: { verdict: 'error', error: { kind: 'incomplete' } } });
    expect(unjudged(ran)).toEqual(SECOND);
    expect(mistakes(ran)).toMatch(/no usable report of shard `2\/3`/);
  });
});
