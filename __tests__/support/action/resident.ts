/** A process that runs the shipped bundle again and again: see repeater.mjs. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Run } from '../action.js';
import { bundle, repositoryPath, runtime } from './bundle.js';

/** How a process ended. */
export type Ended = Pick<Run, 'exitCode' | 'signal' | 'stdout' | 'stderr' | 'durationMs'>;

/** Where and with what one run is made. */
export interface Order {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the bundle, one run after the other. */
export interface Resident {
  /** Rejects when the run does not end in time; the process is replaced then. */
  run(order: Order, timeoutMs: number): Promise<Ended>;
  /** Ends the process. Resolves when it is gone. */
  stop(): Promise<void>;
}

/** A resident whose process starts with its first run. */
export function resident(): Resident {
  return new Lodger();
}

/** As many processes as there are runs at the same time, and `most` at most. */
export function residents(most: number): Resident {
  const all: Lodger[] = [];
  const lodger = (): Lodger => {
    const idle = all.find(({ waiting }) => waiting === 0);
    if (idle !== undefined || all.length >= most) return idle ?? least(all);
    const another = new Lodger();
    all.push(another);
    return another;
  };
  return {
    run: (order, timeoutMs) => lodger().run(order, timeoutMs),
    stop: async () => {
      await Promise.all(all.map((one) => one.stop()));
    },
  };
}

function least(all: readonly Lodger[]): Lodger {
  return all.reduce((some, other) => (other.waiting < some.waiting ? other : some));
}

/** Node keeps every module it has evaluated, the bundle's entry once a run: half a megabyte each. */
const RUNS_PER_PROCESS = 150;

class Lodger implements Resident {
  private child: ChildProcess | undefined;
  private runs = 0;
  /** Runs that were asked for and are not over. */
  waiting = 0;
  /** Runs wait for each other: a process has one environment and one standard output. */
  private last: Promise<unknown> = Promise.resolve();

  run(order: Order, timeoutMs: number): Promise<Ended> {
    this.waiting += 1;
    const run = this.last.then(() => this.next(order, timeoutMs)).finally(() => (this.waiting -= 1));
    this.last = run.catch(() => undefined);
    return run;
  }

  async stop(): Promise<void> {
    await this.last;
    await this.retire();
  }

  private async next(order: Order, timeoutMs: number): Promise<Ended> {
    if (this.runs % RUNS_PER_PROCESS === 0) await this.retire();
    this.runs += 1;
    this.child ??= start();
    try {
      return await answer(this.child, { id: this.runs, ...order }, timeoutMs);
    } catch (error) {
      await this.retire();
      throw error;
    }
  }

  private async retire(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}

function start(): ChildProcess {
  const script = repositoryPath('__tests__/support/action/repeater.mjs');
  return fork(script, [bundle()], { execPath: runtime(), execArgv: [], env: {}, windowsHide: true });
}

function answer(child: ChildProcess, order: Order & { id: number }, timeoutMs: number): Promise<Ended> {
  return new Promise<Ended>((resolve, reject) => {
    const late = setTimeout(() => finish(() => reject(new Error(`the action had not ended after ${timeoutMs} ms`))), timeoutMs);
    const heard = (ended: Omit<Ended, 'signal'>): void => finish(() => resolve({ ...ended, signal: null }));
    const gone = (): void => finish(() => reject(new Error('the process that runs the bundle has ended')));
    const finish = (settle: () => void): void => {
      clearTimeout(late);
      child.off('message', heard);
      child.off('exit', gone);
      settle();
    };
    child.on('message', heard);
    child.once('exit', gone);
    child.send(order);
  });
}
