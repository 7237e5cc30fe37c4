/** The baseline: failures that were there before, which stay visible and do not count. */
import { SEVERITIES, type Gone, type Result, type TargetReport } from '../../result.js';
import type { KnownFailure } from '../../target.js';
import { isAcceptable, MANDATORY, settled } from './rows.js';

/** What a baseline holds, by fingerprint. */
export type Baseline = ReadonlyMap<string, KnownFailure>;

/** Of two entries of one fingerprint the more severe is taken, whatever their order. Rules that policy cannot move are passed over. */
export function baselineOf(known: readonly KnownFailure[]): Baseline {
  const found = new Map<string, KnownFailure>();
  for (const one of known.filter(({ rule }) => !MANDATORY.includes(rule))) {
    const before = found.get(one.fingerprint);
    if (before === undefined || rank(one.severity) < rank(before.severity)) {
      found.set(one.fingerprint, one);
    }
  }
  return found;
}

/** Whether a failure is known: it was there, no less severe, and with no fewer objects beyond the cap than now. */
export function isKnown(baseline: Baseline, result: Result): boolean {
  const before = baseline.get(result.fingerprint);
  return before !== undefined && isAcceptable(result) && rank(result.severity) >= rank(before.severity) && result.more <= (before.more ?? 0);
}

/** What the baseline holds of the targets judged, and does not fail any more; never what was not checked this time. */
export function goneFrom(baseline: Baseline, targets: readonly TargetReport[]): readonly Gone[] {
  const byName = new Map(targets.map((target) => [target.name, target]));
  const isSettled = settled();
  const failing = new Set(targets.flatMap(({ results }) => results.filter(({ status }) => status === 'fail').map(({ fingerprint }) => fingerprint)));
  return [...baseline.values()]
    .filter((one) => {
      const target = byName.get(one.target);
      return target !== undefined && !failing.has(one.fingerprint) && !target.off.includes(one.rule) && isSettled(target, one.rule);
    })
    .map(({ rule, target, object, fingerprint, message }) => ({ rule, target, object, fingerprint, message }));
}

/** Worst: 0. */
function rank(severity: Result['severity']): number {
  return SEVERITIES.indexOf(severity);
}
