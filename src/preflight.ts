/** plan → collect → judge: the whole of it, for one target or many. Report is the edge's part. */
import { collect, unseen } from './collect/collect.js';
import { failed } from './facts.js';
import { targetReport } from './judge/target-report.js';
import { countsOf, isBlocked, worst } from './judge/verdict.js';
import type { Report, RunError, TargetReport } from './result.js';
import { rules } from './rules/index.js';
import type { Plan, Target } from './target.js';
import { formatMs } from './units.js';

/** How long a collection may take to notice that its connections are gone. */
const GRACE_MS = 2000;

/**
 * Looks at every target of the plan, side by side, within its time limit. When the time is up, or `interrupt` aborts,
 * the connections are closed and the report holds what was known by then, with verdict `error` at best.
 * @param asked called when a server has been asked everything, and is to answer.
 */
export async function preflight(plan: Plan, startedAt: Date, interrupt: AbortSignal, asked: () => void): Promise<Report> {
  const limit = AbortSignal.timeout(plan.timeoutMs);
  const signal = AbortSignal.any([limit, interrupt]);
  const targets = await Promise.all(plan.targets.map((target) => lookAt(target, signal, asked)));
  return assemble(plan, startedAt, targets, endedBy(plan, limit, interrupt));
}

async function lookAt(target: Target, signal: AbortSignal, asked: () => void): Promise<TargetReport> {
  return targetReport(rules, await Promise.race([collect(target, signal, asked), tooLate(signal)]), target);
}

/** A collection that does not even notice the end of its time is our bug; the run ends all the same. */
function tooLate(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      setTimeout(() => {
        reject(new Error('the connections did not close in time'));
      }, GRACE_MS).unref();
    });
  });
}

function endedBy(plan: Plan, limit: AbortSignal, interrupt: AbortSignal): RunError | undefined {
  if (interrupt.aborted) {
    return { kind: 'interrupted', message: 'the run was interrupted before it could look at everything' };
  }
  return limit.aborted
    ? {
        kind: 'timeout',
        input: 'timeout',
        message: `the run did not end within ${formatMs(plan.timeoutMs)}; what was seen by then is below`,
      }
    : undefined;
}

function assemble(plan: Plan, startedAt: Date, targets: readonly TargetReport[], error: RunError | undefined): Report {
  const found = worst(targets.map((target) => target.verdict));
  const verdict = error !== undefined && found !== 'fail' ? 'error' : found;
  return {
    version: 1,
    verdict,
    counts: countsOf(targets),
    blocked: verdict === 'error' || error !== undefined || targets.some((target) => isBlocked(target.verdict, target.results, plan.failOn)),
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    targets,
    ...(error === undefined ? {} : { error }),
  };
}

/** The report of a run that has not seen anything yet. */
export function blankReport(plan: Plan): Report {
  const nothing = unseen(failed('not seen yet'));
  const targets = plan.targets.map((target) => targetReport(rules, nothing, target));
  return assemble(plan, new Date(), targets, undefined);
}

/** The report of a run that looked at nothing. */
export function failedReport(startedAt: Date, error: RunError): Report {
  return assemble({ targets: [], failOn: 'error', timeoutMs: 0, reportDir: '' }, startedAt, [], error);
}
