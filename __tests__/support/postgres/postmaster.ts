import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../eventually.js';
import { give } from './files.js';
import { serverAccount } from './platform.js';
import type { Binaries } from './platform.js';
import { environment, run } from './template.js';

/** One life of a server, from its start to its end. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when the server is gone. */
  readonly ended: Promise<void>;
  isRunning(): boolean;
  /** Asks the server to read its configuration files again. */
  reload(): Promise<void>;
  /** `fast` disconnects everybody and shuts down cleanly; `immediate` crashes it. Resolves when the server is gone. */
  end(how: 'fast' | 'immediate'): Promise<void>;
}

/** Where a server lives. */
export interface Home {
  /** Holds the data directory and the log; its owner is the server's account. */
  root: string;
  data: string;
  log: string;
}

const START_MS = 30_000;
const FAST_SHUTDOWN_MS = 5_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;

/** Starts the server in `home` and waits until it accepts connections. Rejects with its log when it ends instead. */
export async function launch(programs: Binaries, home: Home): Promise<Postmaster> {
  const before = logOf(home).length;
  const postmaster = process.platform === 'win32' ? await launchOnWindows(programs, home) : spawnServer(programs, home);
  const deadline = Date.now() + START_MS;
  while (status(home, postmaster.pid) !== 'ready') {
    if (!postmaster.isRunning())
      throw new Error(`PostgreSQL ${programs.major} did not start:\n${logOf(home).slice(before)}`);
    if (Date.now() > deadline) {
      await postmaster.end('immediate');
      throw new Error(`PostgreSQL ${programs.major} was not ready after ${START_MS} ms:\n${logOf(home).slice(before)}`);
    }
    await pause(5);
  }
  return postmaster;
}

/** All the server has logged so far. */
export function logOf(home: Home): string {
  try {
    return readFileSync(home.log, 'utf8');
  } catch {
    return '';
  }
}

/** The state in the last line of postmaster.pid, when that file is of this very process; the file outlives a killed server. */
function status(home: Home, pid: number): string | undefined {
  try {
    const lines = readFileSync(join(home.data, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] === String(pid) ? lines[7]?.trim() : undefined;
  } catch {
    return undefined;
  }
}

function spawnServer(programs: Binaries, home: Home): Postmaster {
  const log = openSync(home.log, 'a', 0o600);
  give(home.log, serverAccount());
  const options = {
    ...serverAccount(),
    cwd: home.root,
    env: environment(),
    stdio: ['ignore', log, log] as ['ignore', number, number],
  };
  const child = spawn(programs.postgres, ['-D', home.data], options);
  closeSync(log);
  child.unref();
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const isRunning = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    ended,
    isRunning,
    reload: () => {
      child.kill('SIGHUP');
      return Promise.resolve();
    },
    end: async (how) => {
      if (!isRunning()) return;
      child.ref();
      child.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
      if (how === 'fast' && !(await within(FAST_SHUTDOWN_MS, ended))) child.kill('SIGQUIT');
      if (!(await within(IMMEDIATE_SHUTDOWN_MS, ended))) child.kill('SIGKILL');
      await ended;
    },
  };
}

/** On Windows only pg_ctl can drop an administrator's rights and signal a server. */
async function launchOnWindows(programs: Binaries, home: Home): Promise<Postmaster> {
  const control = (...args: string[]): Promise<void> => run(programs.pgCtl, [...args, '-D', home.data], home.root);
  await control('start', '-w', '-l', home.log);
  const pid = Number(readFileSync(join(home.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  let announceEnd = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    announceEnd = resolve;
  });
  let running = true;
  return {
    pid,
    ended,
    isRunning: () => running,
    reload: () => control('reload'),
    end: async (how) => {
      if (!running) return;
      await control('stop', '-w', '-m', how);
      running = false;
      announceEnd();
    },
  };
}

/** Whether `event` came to pass within `ms`. */
async function within(ms: number, event: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const inTime = await Promise.race([event.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
