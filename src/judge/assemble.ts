/** One report of what targets and policy came to: pure, the same for a run and for the shards of one. */
import type { Gone, Report, Result, RunError, ShardIdentity, TargetReport } from '../result.js';
import type { FailOn } from '../target.js';
import { countsOf, failuresVerdict, isBlocked, worst } from './verdict.js';

/** What a report is made of. */
export interface Parts {
  readonly failOn: FailOn;
  readonly startedAt: Date;
  readonly durationMs: number;
  /** After policy, as applyPolicy() leaves them. */
  readonly targets: readonly TargetReport[];
  /** Findings about the policy itself. */
  readonly results?: readonly Result[];
  readonly gone?: readonly Gone[] | undefined;
  readonly shard?: ShardIdentity | undefined;
  /** Why the run ended early, or is not whole. */
  readonly error?: RunError | undefined;
}

/** Verdict, counts and exit are of all rows, those about the policy included; a shard without targets passes. */
export function assemble({ failOn, startedAt, durationMs, targets, results = [], gone, shard, error }: Parts): Report {
  const ofPolicy = failuresVerdict(results);
  // Nothing judged is an error; but a division may have more shards than there are targets.
  const ofTargets = targets.length === 0 && shard?.targets.length === 0 ? 'pass' : worst(targets.map((target) => target.verdict));
  const verdict = worst([ofTargets, ofPolicy, ...(error === undefined ? [] : (['error'] as const))]);
  return {
    version: 1,
    verdict,
    counts: countsOf([...targets, { results, off: [] }]),
    blocked: verdict === 'error' || error !== undefined || isBlocked(ofPolicy, results, failOn) || targets.some((target) => isBlocked(target.verdict, target.results, failOn)),
    startedAt: startedAt.toISOString(),
    // A clock that was set back in between is no time that a reader of JUnit takes.
    durationMs: Math.max(0, durationMs),
    targets,
    results,
    ...(gone === undefined ? {} : { gone }),
    ...(shard === undefined ? {} : { shard }),
    ...(error === undefined ? {} : { error }),
  };
}
