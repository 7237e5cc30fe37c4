/** From rows to verdict, counts and exit: pure, and never green when something was not looked at. */
import { VERDICTS, type Counts, type Result, type TargetReport, type Verdict } from '../result.js';
import type { FailOn } from '../target.js';

/** Without a pass or failure of each of these, nothing was looked at. */
const LOOKED_AT = ['host-reachable', 'login'] as const;

/** The verdict of one target, from its rows after policy, in whatever order. */
export function verdictOf(results: readonly Result[]): Verdict {
  if (results.some(isBlocker)) {
    return 'fail';
  }
  if (!lookedAt(results) || results.some((result) => couldNotWork(result, results))) {
    return 'error';
  }
  return results.some(isWarning) ? 'warn' : 'pass';
}

/** Worst of several targets; no target at all is an error. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((one) => verdicts.includes(one)) ?? 'error';
}

function isBlocker(result: Result): boolean {
  return result.status === 'fail' && result.severity === 'error';
}

function isWarning(result: Result): boolean {
  return (result.status === 'fail' && result.severity === 'warning') || isUnknown(result);
}

function isUnknown(result: Result): boolean {
  return result.status === 'unknown';
}

function lookedAt(results: readonly Result[]): boolean {
  return LOOKED_AT.every((id) =>
    results.some((result) => result.rule === id && (result.status === 'pass' || result.status === 'fail')),
  );
}

/** A row that broke off, or was skipped for a forerunner that is not itself a failing error. */
function couldNotWork(result: Result, results: readonly Result[]): boolean {
  const { because } = result;
  if (because?.kind === 'failed') {
    return result.status === 'unknown';
  }
  return (
    because?.kind === 'forerunner' && !results.some((one) => one.rule === because.rule && isBlocker(one))
  );
}

/** What `fail-on` makes of a verdict: whether the job fails. A verdict `error` always does. */
export function isBlocked(verdict: Verdict, results: readonly Result[], failOn: FailOn): boolean {
  if (verdict === 'error') {
    return true;
  }
  switch (failOn) {
    case 'never':
      return false;
    case 'error':
      return verdict === 'fail';
    case 'unknown':
      return verdict === 'fail' || results.some(isUnknown);
    case 'warning':
      return verdict !== 'pass';
  }
}

/** Failures by severity and the other rows by status, over all targets; objects beyond the cap are counted as their rule's last row. */
export function countsOf(targets: readonly Pick<TargetReport, 'results' | 'off'>[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, off: 0 };
  for (const { results, off } of targets) {
    counts.off += off.length;
    for (const result of results) {
      counts[result.status === 'fail' ? result.severity : result.status] += 1 + result.more;
    }
  }
  return counts;
}
