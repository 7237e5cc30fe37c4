/** From rows to verdict, counts and exit: pure, and never green when something was not checked. */
import type { Plane } from '../facts/index.js';
import { VERDICTS, type Counts, type Result, type TargetReport, type Verdict } from '../result.js';
import type { FailOn } from '../target.js';
import { LOOKED_AT, SAYS_HOW_THE_ASKING_WENT } from './planes.js';

/** The verdict of one target, from its rows after policy, in whatever order. Without any plane nothing was judged. */
export function verdictOf(results: readonly Result[], planes: readonly Plane[]): Verdict {
  if (results.some(isBlocker)) {
    return 'fail';
  }
  return !lookedAt(results, planes) || results.some(couldNotWork) ? 'error' : failuresVerdict(results);
}

/** The verdict of rows that were all looked at: a target's, or those about the policy itself. */
export function failuresVerdict(results: readonly Result[]): Verdict {
  return results.some(isBlocker) ? 'fail' : results.some(isWarning) ? 'warn' : 'pass';
}

/** Worst of several targets; no target at all is an error. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((one) => verdicts.includes(one)) ?? 'error';
}

/** Whether a failure counts: one that is waived, or known from the baseline, stays visible and takes no part. */
function counts({ status, waived, baseline }: Result): boolean {
  return status === 'fail' && waived === undefined && baseline !== 'known';
}

function isBlocker(result: Result): boolean {
  return counts(result) && result.severity === 'error';
}

function isWarning(result: Result): boolean {
  return (counts(result) && result.severity === 'warning') || isUnknown(result);
}

function isUnknown(result: Result): boolean {
  return result.status === 'unknown';
}

function lookedAt(results: readonly Result[], planes: readonly Plane[]): boolean {
  const has = (id: string, ...wanted: readonly Result['status'][]): boolean => results.some(({ rule, status }) => rule === id && wanted.includes(status));
  // Beside a session, whatever the API does not allow only makes the judgement poorer; alone, there is nothing else to go by.
  const settles = (id: string, ids: readonly string[]): boolean =>
    has(id, 'pass') || (has(id, 'fail') && !(planes.length === 1 && id === SAYS_HOW_THE_ASKING_WENT && ids.some((other) => has(other, 'unknown'))));
  return planes.length > 0 && planes.every((plane) => LOOKED_AT[plane].every((ids) => ids.some((id) => settles(id, ids))));
}

/**
 * A row that broke off, or was skipped for its prerequisite. Where that counts as a failing error, the verdict is `fail`
 * before this is asked. Where policy accepts it, or lowered it, it is accepted alone: what depends on it was not checked.
 */
function couldNotWork({ status, because }: Result): boolean {
  return because?.kind === 'failed' ? status === 'unknown' : because?.kind === 'prerequisite';
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
  const found = { error: 0, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, known: 0, off: 0 };
  for (const { results, off } of targets) {
    found.off += off.length;
    for (const result of results) {
      found[countedAs(result)] += 1 + result.more;
    }
  }
  return found;
}

function countedAs(result: Result): keyof Counts {
  if (result.status !== 'fail') {
    return result.status;
  }
  if (result.waived !== undefined) {
    return 'waived';
  }
  return result.baseline === 'known' ? 'known' : result.severity;
}
