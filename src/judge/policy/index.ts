/** Policy over what was judged: waivers, the baseline, and what is found about them. Pure. */
import type { Gone, Result, TargetReport } from '../../result.js';
import type { RunPolicy } from '../../target.js';
import { verdictOf } from '../verdict.js';
import { baselineOf, goneFrom, isKnown } from './baseline.js';
import { NamedRows } from './named-rows.js';
import { waiverFindings } from './waiver-findings.js';
import { isValid, waivedRows } from './waivers.js';

export { POLICY_FINDINGS, type PolicyFinding } from './findings.js';

/** What policy makes of a run. */
export interface Applied {
  /** As they were, each row with what policy says of it, and verdicts accordingly. */
  readonly targets: readonly TargetReport[];
  /** Findings about the policy itself. */
  readonly results: readonly Result[];
  /** Present when there is a baseline. */
  readonly gone?: readonly Gone[];
}

/**
 * Applies the policy to targets as they were judged; what an earlier application said of them is taken away first, so that
 * it may be applied to a part, and again to the whole.
 * @param today UTC: `2027-03-31`.
 */
export function applyPolicy(targets: readonly TargetReport[], policy: RunPolicy, today: string): Applied {
  const bare = targets.map((target) => ({ ...target, results: target.results.map(withoutPolicy) }));
  const rows = new NamedRows(bare);
  const waived = waivedRows(rows, policy.waivers.filter((waiver) => isValid(waiver, today)));
  const baseline = policy.baseline === undefined ? undefined : baselineOf(policy.baseline);
  const marked = (result: Result): Result => {
    const waiver = waived.get(result)?.waiver;
    return {
      ...result,
      ...(waiver === undefined ? {} : { waived: { reason: waiver.reason, until: waiver.until } }),
      ...(baseline === undefined || result.status !== 'fail' ? {} : { baseline: isKnown(baseline, result) ? 'known' : 'new' }),
    };
  };
  const names = [...new Set([...policy.targets, ...bare.map(({ name }) => name)])];
  return {
    targets: bare.map((target) => withVerdict({ ...target, results: target.results.map(marked) })),
    results: waiverFindings(policy.waivers, { targets: bare, names, rows, waived, today }),
    ...(baseline === undefined ? {} : { gone: goneFrom(baseline, bare) }),
  };
}

function withoutPolicy({ waived: _waived, baseline: _baseline, ...result }: Result): Result {
  return result;
}

/** A target that could not be judged stays an error, whatever rows it has. */
function withVerdict(target: TargetReport): TargetReport {
  return { ...target, verdict: target.error === undefined ? verdictOf(target.results, target.planes) : 'error' };
}
