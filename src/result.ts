/** What came out: one row of `report.json`, a target's rows, and the whole report. Names are the contract's. */

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Status = 'pass' | 'fail' | 'unknown' | 'skip';

export const VERDICTS = ['fail', 'error', 'warn', 'pass'] as const;
/** Worst first: it found a blocker; it could not do its work; it found something to mend; all is well. */
export type Verdict = (typeof VERDICTS)[number];

/** What was seen, by name. LSNs and byte counts are strings or numbers that JSON carries exactly. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;
export type EvidenceValue = string | number | boolean | null | readonly string[];

/** One thing to do. `sql` runs as it is printed, one statement a step. */
export interface FixStep {
  readonly kind: 'sql' | 'aws-cli' | 'terraform' | 'config' | 'restart' | 'text';
  readonly text: string;
  /** The database an `sql` step has to be run in. */
  readonly database?: string;
  /** Who may run it. */
  readonly runAs?: string;
  /** What is lost by running it; such a step is commented out in `fixes.sql`. */
  readonly destructive?: string;
}

export interface Fix {
  readonly summary: string;
  readonly steps: readonly FixStep[];
}

/** Why a row is `skip` or `unknown`. */
export type Because =
  /** The rule it rests on failed: that rule is named. */
  | { readonly kind: 'forerunner'; readonly rule: string }
  /** The rule does not apply here. */
  | { readonly kind: 'not-applicable' }
  /** The role may not see what the rule needs. */
  | { readonly kind: 'denied' }
  /** What the rule needs was cut off, timed out, or broke. */
  | { readonly kind: 'failed' };

/** One row of `report.json`. */
export interface Result {
  readonly rule: string;
  readonly title: string;
  readonly status: Status;
  /** After policy. Of a row that did not fail: the worst the rule can do. */
  readonly severity: Severity;
  /** `table:public.orders`, `slot:orders_cdc`, … quoted as SQL would; null when it concerns the server as a whole. */
  readonly object: string | null;
  /** Rule, target and object: what waivers, baselines and SARIF go by. */
  readonly fingerprint: string;
  /** Objects beyond the cap, on the last row of a rule. */
  readonly more: number;
  readonly message: string;
  readonly evidence: Evidence;
  readonly fix?: Fix;
  readonly because?: Because;
  readonly docs: string;
}

/** Failures by severity, and the other rows by status. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  readonly unknown: number;
  readonly pass: number;
  readonly skip: number;
  readonly waived: number;
  readonly off: number;
}

export type PlatformName =
  | 'aurora'
  | 'rds'
  | 'cloud-sql'
  | 'azure'
  | 'supabase'
  | 'neon'
  | 'self-managed'
  | 'unknown';

/** The server as the session saw it. */
export interface ServerIdentity {
  /** As the server reports it: `16.4`. */
  readonly version: string;
  readonly major: number;
  readonly platform: PlatformName;
}

/** What was found, as the setup guide's statements list it; a list is null when it could not be read. */
export interface Inventory {
  readonly slots: readonly InventoryRow[] | null;
  readonly publications: readonly InventoryRow[] | null;
  readonly subscriptions: readonly InventoryRow[] | null;
  readonly walsenders: readonly InventoryRow[] | null;
}
export type InventoryRow = Readonly<Record<string, EvidenceValue>>;

export interface TargetReport {
  readonly name: string;
  readonly verdict: Verdict;
  /** Null when it was not reached. */
  readonly server: ServerIdentity | null;
  readonly inventory: Inventory;
  readonly consumer: string;
  readonly results: readonly Result[];
  /** Rules that policy left out. */
  readonly off: readonly string[];
}

/** Why a run did not come to its end: the user's mistake, ours, the time limit, or a signal. */
export interface RunError {
  readonly kind: 'configuration' | 'internal' | 'timeout' | 'interrupted';
  readonly message: string;
  /** The input at fault. */
  readonly input?: string;
}

/** `report.json`, version 1; additive changes only. */
export interface Report {
  readonly version: 1;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly blocked: boolean;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly targets: readonly TargetReport[];
  /** Present when the run ended early; `targets` then holds what was known by then. */
  readonly error?: RunError;
}
