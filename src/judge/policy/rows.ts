/** What the policy may say of a row, and what can be said of a rule whose rows are there. */
import type { Result, TargetReport } from '../../result.js';

/** Rules that policy cannot move: without them nothing was checked. */
export const MANDATORY: readonly string[] = ['host-reachable', 'tls-trusted', 'login'];

/** Only a failure can be accepted: an unknown row says that something was not checked. */
export function isAcceptable({ rule, status }: Result): boolean {
  return status === 'fail' && !MANDATORY.includes(rule);
}

/**
 * Whether what the target reports of the rule is all there is to it, so that a failure that is not among its rows is not
 * there: every row was judged or does not apply, and none is beyond the cap.
 */
export function isSettled({ results, off }: TargetReport, rule: string): boolean {
  const rows = results.filter((result) => result.rule === rule);
  return off.includes(rule) || (rows.length > 0 && rows.every(isJudged));
}

function isJudged({ status, because, more }: Result): boolean {
  return more === 0 && (status === 'pass' || status === 'fail' || because?.kind === 'not-applicable');
}
