/** What the policy may say of a row, and what can be said of a rule whose rows are there. */
import type { Result, TargetReport } from '../../result.js';

/** Rules that policy cannot move: without them nothing was checked. */
export const MANDATORY: readonly string[] = ['host-reachable', 'tls-trusted', 'login'];

/** Only a failure can be accepted: an unknown row says that something was not checked. */
export function isAcceptable({ rule, status }: Result): boolean {
  return status === 'fail' && !MANDATORY.includes(rule);
}

/**
 * Whether what a target reports of a rule is all there is to it, so that a failure that is not among its rows is not there:
 * every row was judged or does not apply, and none is beyond the cap.
 */
export type Settled = (target: TargetReport, rule: string) => boolean;

/** Goes through the rows of each target once, however often it is asked. */
export function settled(): Settled {
  const known = new WeakMap<TargetReport, ReadonlyMap<string, boolean>>();
  return (target, rule) => {
    const rules = known.get(target) ?? settledRules(target);
    known.set(target, rules);
    return rules.get(rule) ?? false;
  };
}

function settledRules({ results, off }: TargetReport): ReadonlyMap<string, boolean> {
  const rules = new Map<string, boolean>();
  for (const result of results) {
    rules.set(result.rule, (rules.get(result.rule) ?? true) && isJudged(result));
  }
  off.forEach((rule) => rules.set(rule, true));
  return rules;
}

function isJudged({ status, because, more }: Result): boolean {
  return more === 0 && (status === 'pass' || status === 'fail' || because?.kind === 'not-applicable');
}
