import { readFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { result, statuses, type Run } from '../support/action.js';

/** A process that starts beside others on a busy machine takes so long at most. */
export const MARGIN_MS = 5000;

/** What no run may do, whatever the other side did to it; empty when it behaved. */
export function misbehaviour(run: Run, limitMs: number): string[] {
  const { exitCode, report, durationMs, stderr, annotations } = run;
  const green = report?.verdict === 'pass' || report?.verdict === 'warn';
  return [
    ...(report === undefined ? ['no report'] : []),
    ...(stderr === '' ? [] : [`stderr: ${stderr}`]),
    ...(durationMs > limitMs + MARGIN_MS ? [`took ${Math.round(durationMs)} ms`] : []),
    ...(/a bug in CDC Preflight|a bug, please|node:internal|\bat .*\.js:\d+/.test(run.reportText + run.stdout) ? ['a stack trace, or a bug of its own'] : []),
    ...(exitCode === (green ? 0 : 1) ? [] : [`exit ${exitCode ?? run.signal ?? ''} with verdict ${report?.verdict ?? 'none'}`]),
    ...(green || annotations.some(({ severity }) => severity === 'error') ? [] : ['no error annotation']),
  ];
}

/** Rules that failed as errors, or could not be judged. */
export function told(run: Run): string[] {
  return Object.entries(statuses(run)).flatMap(([rule, status]) => (status === 'fail:error' || status === 'unknown' ? [rule] : []));
}

/** The outcome a failing rule gives as evidence; its status when it did not fail. */
export function outcomeOf(run: Run, rule: string): string {
  const row = result(run, rule);
  return row.status === 'fail' ? String(row.evidence['outcome']) : row.status;
}

/** Watches how much memory a process has had at most, where the system tells. */
export function memoryWatch(): { onSpawn: (child: ChildProcess) => void; peakBytes: () => number } {
  let peak = 0;
  return {
    onSpawn: ({ pid }) => {
      const look = setInterval(() => {
        try {
          const [, kib = '0'] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')) ?? [];
          peak = Math.max(peak, Number(kib) * 1024);
        } catch {
          clearInterval(look);
        }
      }, 10);
      look.unref();
    },
    peakBytes: () => peak,
  };
}

/** Plays every case, a few at a time; what became of one is asked by its name. For runs that wait more than they work. */
export function together<T>(names: readonly string[], play: (name: string) => Promise<T>, atOnce = 4): (name: string) => Promise<T> {
  const lanes = Array.from({ length: atOnce }, () => Promise.resolve());
  const ends = new Map<string, Promise<T>>();
  names.forEach((name, nth) => {
    const lane = nth % atOnce;
    const end = (lanes[lane] ?? Promise.resolve()).then(() => play(name));
    const over = (): void => undefined;
    lanes[lane] = end.then(over, over);
    ends.set(name, end);
  });
  return (name) => ends.get(name) ?? Promise.reject(new Error(`${name} was not played`));
}
