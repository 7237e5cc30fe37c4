/** Everything that is decided before the first packet leaves: plain data, made by plan, read by every later stage. */
import type { ConsumerProfile } from './consumer.js';
import type { Gone, Location, Report, Severity, ShardIdentity } from './result.js';

/** libpq's `sslmode` values, weakest first. */
export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof SSL_MODES)[number];

/** What a pipeline can need published. */
export const OPERATIONS = ['insert', 'update', 'delete', 'truncate'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const PROBES = ['none', 'connect', 'slot', 'stream'] as const;
/** How far the replication probe goes: not at all, `IDENTIFY_SYSTEM`, a temporary slot as well, or a stream from that slot as well. */
export type Probe = (typeof PROBES)[number];

/** Whether the probe creates a temporary slot. */
export function triesSlot(probe: Probe): boolean {
  return probe === 'slot' || probe === 'stream';
}

/** How to encrypt and whom to trust, with libpq's meaning. */
export interface TlsPolicy {
  readonly mode: SslMode;
  /**
   * Where the trusted roots come from: libpq's `system`, the RDS bundle, or what the user gave.
   * `none` when nothing is to be verified.
   */
  readonly roots: 'none' | 'system' | 'aws-rds' | 'given';
  /** The trusted roots as PEM texts, one certificate each; empty for `none`, for `system`, and for a file without a certificate. */
  readonly rootCertificates: readonly string[];
  /** Client certificate chain and private key, PEM. */
  readonly client?: { readonly certificate: string; readonly key: string; readonly passphrase?: string };
  /** The name to send as SNI and to verify, when it is not the host's. */
  readonly serverName?: string;
  /** `direct`: TLS from the first byte (PostgreSQL 17+), as libpq's `sslnegotiation`. */
  readonly negotiation: 'postgres' | 'direct';
  readonly minVersion?: TlsVersion;
  readonly maxVersion?: TlsVersion;
}

export type TlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

/** Where the server is and how to log in to it. */
export interface ConnectionTarget {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  /** `aws-iam`: a token, signed for this region, instead of a password. */
  readonly auth: { readonly kind: 'password' } | { readonly kind: 'aws-iam'; readonly region: string };
  /** Undefined when none was given: the server may not ask for one. */
  readonly password?: string;
  readonly tls: TlsPolicy;
  /** libpq's `channel_binding`: SCRAM tied to the server's certificate. */
  readonly channelBinding: 'disable' | 'prefer' | 'require';
  /** The user's own startup `options`; ours are appended and so win. */
  readonly options: string;
  /** Time one connection attempt may take, name resolution to login. */
  readonly connectTimeoutMs: number;
}

/** What is asked of AWS's API, and where. */
export interface ControlPlaneTarget {
  /** Of the API: what was set, else what the host names. */
  readonly region: string;
  /** What was set, else what the host names; one of both at least, or `host`. */
  readonly clusterIdentifier?: string;
  readonly instanceIdentifier?: string;
  /** The endpoint the pipeline uses, where it is one of RDS. */
  readonly host?: string;
  /** Where the pipeline will connect from. */
  readonly clientCidrs: readonly string[];
  /** Time one call may take, from connecting to its last byte. */
  readonly callTimeoutMs: number;
}

/** One part of a table name: an exact name, or a glob as an anchored POSIX regular expression. */
export type NamePattern =
  | { readonly kind: 'exact'; readonly name: string }
  | { readonly kind: 'glob'; readonly regex: string };

/** An entry of `tables`. */
export interface TablePattern {
  /** As the user wrote it. */
  readonly text: string;
  /** The same, however it was written: folded, and quoted only where SQL wants it. */
  readonly canonical: string;
  readonly schema: NamePattern;
  readonly table: NamePattern;
}

/** Where a value comes from; `print-plan` shows it, and a finding about the value stands there. */
export interface Origin {
  /** `aws`: found by `discover`. */
  readonly from: 'input' | 'flag' | 'config' | 'aws' | 'pipeline-file' | 'profile' | 'default';
  /** The libpq parameter, when it is a part of `connection-string`. */
  readonly parameter?: string;
  /** A file of the repository, relative to the workspace. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/** Retained WAL of one slot. */
export interface Thresholds {
  readonly slotLagWarningBytes: number;
  readonly slotLagErrorBytes?: number;
  readonly inactiveSlotWarningBytes: number;
  readonly inactiveSlotErrorBytes?: number;
  readonly replayLagWarningMs: number;
  readonly replayLagErrorMs?: number;
  /** Undefined: the smaller of 30 days and a fifth of the certificate's life. */
  readonly certificateExpiryWarningMs?: number;
  /** How long the consumer may be down. */
  readonly maxOutageMs: number;
}

export const AUTOCREATE = ['disabled', 'filtered', 'all-tables'] as const;
/** What a publication that the consumer makes covers. */
export type Autocreate = (typeof AUTOCREATE)[number];

/** A table by its exact name. */
export interface QualifiedName {
  readonly schema: string;
  readonly name: string;
}

/** What the owner decided about the rules. */
export interface Policy {
  /** Rule id → the severity of its failures, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const FAIL_ON = ['error', 'unknown', 'warning', 'never'] as const;
/** What makes the job fail, beside a verdict `error`. */
export type FailOn = (typeof FAIL_ON)[number];

/** The server's position in the WAL at an earlier run. */
export interface PreviousPosition {
  /** When that run started; ISO 8601, UTC. */
  readonly at: string;
  /** How long before this run that was, in milliseconds. */
  readonly ageMs: number;
  /** In bytes. */
  readonly currentLsn: bigint;
}

/** One database and what one pipeline needs of it. */
export interface Target {
  readonly name: string;
  /** Absent when no session is wanted, and the service's API alone is asked. */
  readonly connection?: ConnectionTarget;
  /** Absent when the service's API is not to be asked. */
  readonly controlPlane?: ControlPlaneTarget;
  readonly consumer: ConsumerProfile;
  /** All profiles there are: by them a slot is recognized as one of another consumer. Left out: none. */
  readonly knownConsumers?: readonly Pick<ConsumerProfile, 'product' | 'slot'>[];
  /** What was set, else the profile's default name. */
  readonly slot?: string;
  /** What was set, else the profile's default name. */
  readonly publication?: string;
  /** Which tables the consumer publishes itself if the publication does not exist; `disabled`: none, it has to exist. */
  readonly autocreate: Autocreate;
  /** A table that the pipeline writes heartbeats, signals or watermarks to. */
  readonly heartbeatTable?: QualifiedName;
  /** Empty: the publication's tables are judged. */
  readonly tables: readonly TablePattern[];
  /** The role the pipeline logs in as, when it is not `connection.user`. */
  readonly role?: string;
  readonly operations: readonly Operation[];
  readonly snapshot: boolean;
  /** Slots the pipeline will create; undefined: the profile's number, or none when the planned slot is there. */
  readonly newSlots?: number;
  readonly probe: Probe;
  readonly thresholds: Thresholds;
  readonly policy: Policy;
  /** Where the server was in an earlier report that holds this target. */
  readonly previous?: PreviousPosition;
  /** Where the values come from, by the name of the option; what is not listed was left to its default. */
  readonly origins: Readonly<Record<string, Origin>>;
}

/** Whether there is a publication to judge the tables against: one is named, or the consumer makes one that does not exist yet. */
export function plansPublication({ publication, autocreate }: Target): boolean {
  return publication !== undefined || autocreate !== 'disabled';
}

/** The name of a target in a configuration file: nothing in it means anything to a shell, a script or a renderer. */
export const TARGET_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** A target with a session to judge by. */
export type DatabaseTarget = Target & { readonly connection: ConnectionTarget };

/** A target that cannot be asked: a variable that it names is not set, or its database has no endpoint. */
export interface Unplanned {
  readonly name: string;
  /** Name of the profile. */
  readonly consumer: string;
  /** What is missing. */
  readonly problem: string;
  readonly location?: Location;
}

/** A failure that its owner accepts until a day. */
export interface Waiver {
  /** Id of a rule. */
  readonly rule: string;
  /** Glob over the object as `report.json` writes it; absent: whatever it is about, also the server as a whole. */
  readonly object?: string;
  /** Glob over the names of targets; absent: any. */
  readonly target?: string;
  readonly reason: string;
  /** The last day it holds, UTC: `2027-03-31`. */
  readonly until: string;
  readonly location?: Location;
}

/** A failure that the baseline holds. */
export interface KnownFailure extends Gone {
  readonly severity: Severity;
  /** Objects beyond the cap that its row stood for; absent: none. */
  readonly more?: number;
}

/** What the owner decided about findings, over all targets. */
export interface RunPolicy {
  /** Names of all targets of the configuration file and of those found by tag, whether this run judges them or not. */
  readonly targets: readonly string[];
  readonly waivers: readonly Waiver[];
  /** Absent without a baseline. */
  readonly baseline?: readonly KnownFailure[];
}

export const COMMENT = ['never', 'on-failure', 'always'] as const;
export const ISSUE = ['never', 'on-failure'] as const;

/** Where to tell people on GitHub, and when. */
export interface Notify {
  readonly comment: (typeof COMMENT)[number];
  readonly issue: (typeof ISSUE)[number];
  /** Present unless both are `never`. */
  readonly token?: string;
}

/** One run: its targets and what holds for all of them. */
export interface Plan {
  /** In the order of the configuration file, and behind them those found by tag, in the order of their names. */
  readonly targets: readonly (Target | Unplanned)[];
  readonly failOn: FailOn;
  /** Time the whole run may take. */
  readonly timeoutMs: number;
  /** Of that, what finding the targets took; absent: none had to be found. */
  readonly spentMs?: number;
  readonly policy: RunPolicy;
  readonly notify: Notify;
  /** Of `report-dir`, as it is written; absent: a new directory. */
  readonly reportDir?: string;
  readonly shard?: ShardIdentity;
  /** The configuration file, relative to the workspace; absent without one, and when it is outside. */
  readonly file?: string;
  /**
   * What comment and issue are told apart by, in words; absent: the names of the targets. Present where targets are found by
   * tag, whose names change from run to run.
   */
  readonly gate?: readonly string[];
  /** The earlier report to compare with. */
  readonly previous?: Pick<Report, 'startedAt' | 'targets'>;
}

/** Whether a target of the plan can be asked. */
export function isPlanned(target: Target | Unplanned): target is Target {
  return !('problem' in target);
}
