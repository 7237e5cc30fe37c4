/** What came out: one row of `report.json`, a target's rows, and the whole report. Names are the contract's. */
import type { Plane } from './facts/source.js';
import type { ResultObject } from './objects.js';

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Status = 'pass' | 'fail' | 'unknown' | 'skip';

export const VERDICTS = ['fail', 'error', 'warn', 'pass'] as const;
/** Worst first: it found a blocker; it could not do its work; it found something to fix; everything is fine. */
export type Verdict = (typeof VERDICTS)[number];

/** The groups of rules, in the order of the report. */
export const GROUPS = ['connection', 'server', 'privileges', 'capacity', 'slots', 'publications', 'tables', 'aws'] as const;
export type Group = (typeof GROUPS)[number];
/** Findings of the policy itself: they are about the configuration file, and belong to no target. */
export const POLICY_GROUP = 'policy';

/** What was seen, by name, in snake case. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;
export type EvidenceValue = string | number | boolean | null | readonly string[] | Quantity;

/** A value with a unit. In `report.json` the unit is the end of its name: `retained` becomes `retained_bytes`. */
export type Quantity =
  | { readonly bytes: number }
  | { readonly ms: number }
  /** As PostgreSQL prints a pg_lsn: `16/B374D848`. */
  | { readonly lsn: string };

/** When a step is taken, among the steps of all findings. */
export const PHASES = ['access', 'control-plane', 'restart', 'roles', 'tables', 'publications', 'slots'] as const;
export type Phase = (typeof PHASES)[number];

/** What a step does to those who work with the database meanwhile. */
export type Disruption =
  | { readonly kind: 'none' }
  /** ACCESS EXCLUSIVE or the like for a moment; it waits behind running transactions, and what comes later waits behind it. */
  | { readonly kind: 'brief-lock'; readonly table: string }
  /** ACCESS EXCLUSIVE while the whole table is written anew. `bytes`: its size; absent when not known. */
  | { readonly kind: 'rewrite'; readonly table: string; readonly bytes?: number }
  /** The whole table is read, while others go on reading and writing it. */
  | { readonly kind: 'scan'; readonly table: string; readonly bytes?: number }
  | { readonly kind: 'restart' };

/** What a step is: something to run, something to put somewhere, or something only a person can do. */
export const STEP_KINDS = ['sql', 'aws-cli', 'gcloud', 'az', 'terraform', 'option', 'file', 'policy', 'restart', 'text'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One thing to do. */
export interface FixStep {
  readonly kind: StepKind;
  /** A command, statement, line or record alone, exactly as it is to be copied; of `text`, a sentence. */
  readonly text: string;
  /** A sentence before it: conditions, where it goes, what it is for. */
  readonly lead?: string;
  /** The database an `sql` step has to be run in. */
  readonly database?: string;
  /** Who may run it. */
  readonly runAs?: string;
  /** What is lost by running it; such a step is commented out in `fixes.sql`. */
  readonly destructive?: string;
  readonly phase: Phase;
  readonly disruption: Disruption;
  /** It cannot be run inside a transaction block, nor together with other statements. */
  readonly alone?: true;
}

/** One way to fix it: steps in the order to carry them out. */
export interface FixVariant {
  /** By what means: `SQL`, `AWS CLI`, `Terraform`, `gcloud`, `az`, `Console`, `Inputs`, … */
  readonly label: string;
  /** Why this one rather than the others, or when: half a sentence. */
  readonly because?: string;
  readonly steps: readonly FixStep[];
}

export interface Fix {
  /** What to do, in one sentence that begins with a verb. */
  readonly summary: string;
  /** Alternatives, the recommended one first. */
  readonly variants: readonly FixVariant[];
}

/** Why a row is `skip` or `unknown`. */
export type Because =
  /** The rule it depends on failed: that rule is named. */
  | { readonly kind: 'prerequisite'; readonly rule: string }
  /** The rule does not apply here. */
  | { readonly kind: 'not-applicable' }
  /** The role may not see what the rule needs. */
  | { readonly kind: 'denied' }
  /** What the rule needs was cut off, timed out, or broke. */
  | { readonly kind: 'failed' };

/** A place in a file of the repository. */
export interface Location {
  /** Relative to the workspace, with slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/** One row of `report.json`. */
export interface Result {
  readonly rule: string;
  readonly group: Group | typeof POLICY_GROUP;
  /** One sentence that is true when the rule passes. */
  readonly title: string;
  readonly status: Status;
  /** After policy. Of a row that did not fail: the worst the rule can do. */
  readonly severity: Severity;
  /** Null when it concerns the server as a whole. */
  readonly object: ResultObject | null;
  /** Rule, target and object: what waivers, baselines and SARIF refer to. */
  readonly fingerprint: string;
  /** Objects beyond the cap, on the last row of a rule. */
  readonly more: number;
  /** One sentence without a capital and a full stop: the problem, if it failed. */
  readonly message: string;
  /** What that does to the pipeline or the application: one or two whole sentences. */
  readonly meaning?: string;
  readonly evidence: Evidence;
  /** What the application's own statements run into at this moment, as a whole sentence; absent when they work. */
  readonly outage?: string;
  readonly fix?: Fix;
  readonly because?: Because;
  /** Where a file of the repository asked for what failed. */
  readonly location?: Location;
  /** Other objects it is about. */
  readonly related?: readonly ResultObject[];
  /** Present when policy waives it. `until`: the last day it holds, ISO 8601, UTC. */
  readonly waived?: { readonly reason: string; readonly until: string };
  /** Whether a baseline holds it; absent without a baseline. */
  readonly baseline?: 'known' | 'new';
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
  readonly known: number;
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
  /** `16.4`. */
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
/** Names and quantities as in evidence. The object's own name stands under `name`, where it has one. */
export type InventoryRow = Evidence;

/** Numbers of a target that are worth comparing from run to run; null: not read. What slots retain is in the inventory. */
export interface Measured {
  /** Where the server wrote WAL, as PostgreSQL prints a pg_lsn. */
  readonly currentLsn: string | null;
  readonly freeSlots: number | null;
  /** Of the server's certificate chain, what expires first; ISO 8601, UTC. */
  readonly certificateExpiresAt: string | null;
  /** How far the walsender of the planned slot is behind. */
  readonly replayLagMs: number | null;
}

/** One number then and now; null: not known at that time. */
export interface Change {
  readonly measure: 'retained-wal' | 'replay-lag' | 'wal-rate' | 'free-slots' | 'certificate-days';
  readonly unit: 'bytes' | 'ms' | 'bytes-per-second' | 'count' | 'days';
  /** The slot, of what slots retain. */
  readonly object: ResultObject | null;
  readonly before: number | null;
  readonly now: number | null;
}

/** What has changed since an earlier report. */
export interface Trend {
  /** When that run started; ISO 8601, UTC. */
  readonly since: string;
  readonly changes: readonly Change[];
}

export interface TargetReport {
  readonly name: string;
  readonly verdict: Verdict;
  /** What was queried: a session, the service's API, or both. */
  readonly planes: readonly Plane[];
  /** Null when it was not reached. */
  readonly server: ServerIdentity | null;
  readonly inventory: Inventory;
  readonly consumer: string;
  /** Whether any table was named, itself or through a publication: otherwise none was judged. */
  readonly tablesNamed: boolean;
  readonly results: readonly Result[];
  /** Rules that policy left out. */
  readonly off: readonly string[];
  /** Null when nothing was asked. */
  readonly measured: Measured | null;
  /** Present when an earlier report was given that holds this target. */
  readonly trend?: Trend;
  /** Why this target could not be judged at all, reported here so that it affects no other target: a variable that is not set, or a bug. */
  readonly error?: string;
  /** Where the configuration file asks for what `error` misses. */
  readonly location?: Location;
}

/** Why a run did not finish: the user's mistake, ours, the time limit, a signal, or reports of shards that do not make a whole. */
export interface RunError {
  readonly kind: 'configuration' | 'internal' | 'timeout' | 'interrupted' | 'incomplete';
  readonly message: string;
  /** The input or key at fault. */
  readonly input?: string;
  /** Where it is written, when a file says it. */
  readonly location?: Location;
  /** All mistakes, when there are several: the first is the one above. */
  readonly mistakes?: readonly Mistake[];
}

/** One thing that is wrong with the configuration. */
export interface Mistake {
  readonly message: string;
  /** The input or key at fault. */
  readonly input?: string;
  readonly location?: Location;
}

/** A failure that the baseline holds and that is not there any more. */
export interface Gone {
  readonly rule: string;
  readonly target: string;
  readonly object: ResultObject | null;
  readonly fingerprint: string;
  /** As it was in the baseline. */
  readonly message: string;
}

/** Which part of which run a report is of. */
export interface ShardIdentity {
  /** `GITHUB_RUN_ID`. */
  readonly run: string;
  /** `GITHUB_RUN_ATTEMPT`, counted from 1. */
  readonly attempt: number;
  /** SHA-256 of the configuration file, hexadecimal. */
  readonly config: string;
  /** `1/3`. */
  readonly shard: string;
  /** Names of the targets of the shard, in the order of the configuration file, and behind them those found by tag. */
  readonly targets: readonly string[];
  /** Present when the configuration file has `discover`: names of all targets that this run found by tag, in their order. */
  readonly found?: readonly string[];
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
  /** Findings of the policy itself: waivers that are expired, unused, or hide an outage. */
  readonly results: readonly Result[];
  /** Present when there is a baseline: what it holds, and is gone. */
  readonly gone?: readonly Gone[];
  /** Present when the run judged a part of the configuration file's targets. */
  readonly shard?: ShardIdentity;
  /** Present when the run ended early; `targets` then holds what was known by then. */
  readonly error?: RunError;
}
