/** What the exit code says: the same in every shell and on every CI. */
import type { Report } from '../result.js';
import type { FailOn } from '../target.js';

export const EXIT = {
  /** Nothing blocks. */
  ok: 0,
  /** A finding blocks, by what `fail-on` names. */
  blocked: 1,
  /** Wrong usage or configuration: nothing was checked. */
  usage: 2,
  /** The checks could not be completed: a verdict `error`, or a bug. */
  inconclusive: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT] | 130 | 143;

/** Signals that end a run, and what a shell reports of a process that one of them has ended: 128 and its number. */
export const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** The exit code for a report; which of several reasons to block it names is decided by what `fail-on` would have done alone. */
export function exitCodeOf({ blocked, verdict, error }: Report, failOn: FailOn): ExitCode {
  if (error?.kind === 'configuration') {
    return EXIT.usage;
  }
  if (!blocked) {
    return EXIT.ok;
  }
  return verdict === 'error' || failOn === 'never' ? EXIT.inconclusive : EXIT.blocked;
}
