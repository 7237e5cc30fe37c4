/** What the policy itself is found to be: rows of the report that belong to no target. */
import type { Severity } from '../../result.js';

export type PolicyFindingId = 'waiver-expired' | 'waiver-hides-outage' | 'waiver-unused';

/** A finding about the configuration file, as `explain` and the pages know it. */
export interface PolicyFinding {
  readonly id: PolicyFindingId;
  /** One sentence that is true when there is no such finding. */
  readonly title: string;
  readonly severity: Severity;
}

/** Worst first: the order of the report. */
export const POLICY_FINDINGS: readonly PolicyFinding[] = [
  { id: 'waiver-expired', title: 'No waiver has expired', severity: 'error' },
  { id: 'waiver-hides-outage', title: 'No waiver hides statements of the application that fail now', severity: 'warning' },
  { id: 'waiver-unused', title: 'Every waiver is needed', severity: 'notice' },
];
