/** The command line as somebody has it on their machine: `lib/`, run by Node in a directory of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isLibBuilt } from '../../scripts/sources-digest.mjs';
import type { Report } from './action.js';
import { repositoryPath } from './action/bundle.js';
import { scratch } from './scratch.js';

export interface CliOptions {
  /** Beside PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** Files in the working directory before the run, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Called with the process once it is started. */
  readonly onSpawn?: (child: ChildProcess) => void;
  /** Closes its standard output at once, as `head -c0` does. */
  readonly closedOutput?: boolean;
  /** Has `/dev/full` for it: every write fails as on a full disk. */
  readonly full?: 'stdout' | 'stderr';
}

export interface CliRun {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What is in the working directory afterwards, by relative path. */
  readonly files: Readonly<Record<string, string>>;
}

/** The script that `bin` names. */
export function cliPath(): string {
  if (!isLibBuilt(repositoryPath(''))) throw new Error('lib/ was not compiled from these sources; run: npm run build');
  return repositoryPath('lib/cli/main.js');
}

export async function runCli(argv: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const root = mkdtempSync(join(scratch, 'cdc-preflight-cli-'));
  const [cwd, home] = [join(root, 'work'), join(root, 'home')];
  mkdirSync(cwd);
  mkdirSync(home);
  for (const [path, text] of Object.entries(options.files ?? {})) {
    const file = path.startsWith('~/') ? join(home, path.slice(2)) : join(cwd, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const full = options.full === undefined ? undefined : openSync('/dev/full', 'w');
  const to = (stream: 'stdout' | 'stderr'): 'pipe' | number => (full !== undefined && stream === options.full ? full : 'pipe');
  try {
    const child = spawn(process.execPath, [cliPath(), ...argv], { cwd, env: { PATH: process.env['PATH'], HOME: home, ...options.env }, stdio: ['ignore', to('stdout'), to('stderr')] });
    const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
    if (options.closedOutput === true) child.stdout?.destroy();
    options.onSpawn?.(child);
    const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, killer) => {
        resolve([code, killer]);
      });
    });
    return { exitCode, signal, stdout: stdout(), stderr: stderr(), files: filesIn(cwd) };
  } finally {
    if (full !== undefined) closeSync(full);
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The report on standard output. */
export function reportOf(run: CliRun): Report {
  return JSON.parse(run.stdout) as Report;
}

function textOf(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function filesIn(directory: string): Readonly<Record<string, string>> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(directory, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]));
}
