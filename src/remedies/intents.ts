/**
 * What to do about a finding, as a desired state: `resolve/` translates it into steps for the platform at hand, after
 * judging. A rule knows the intent, and no platform's commands.
 */
import type { Role, Setting, Settings } from '../facts/index.js';
import type { Disruption, Phase } from '../result.js';

/** One desired state, or one thing to do. */
export type Intent =
  | SetParameter
  /** Enable logical decoding: managed services have a parameter of their own for it, which sets wal_level. */
  | { readonly kind: 'enable-logical-decoding'; readonly settings?: Settings }
  /** Restart the server for settings that are pending. */
  | { readonly kind: 'restart' }
  /** Give the role the privilege to replicate. */
  | { readonly kind: 'grant-replication'; readonly role: Role }
  /** Add an entry to pg_hba.conf, above the one that rejects. */
  | { readonly kind: 'admit-in-hba'; readonly record: string }
  | ModifyAws
  | AdmitRange
  | AllowActions
  /** Add lines to the workflow. */
  | { readonly kind: 'add-to-workflow'; readonly text: string; readonly lead: string }
  /** Run a command of the AWS CLI that changes nothing. */
  | { readonly kind: 'ask-aws'; readonly text: string; readonly lead: string }
  | SetOption
  | RunSql
  | PersonDecides;

/** Placeholder in an entry of pg_hba.conf for a client address that is not known. */
export const CLIENT_ADDRESS = 'CLIENT_ADDRESS';

/** Set a server parameter. `now`: the current setting, if it was read. */
export interface SetParameter {
  readonly kind: 'set-parameter';
  readonly name: string;
  readonly value: string;
  /** `next-restart`: it already has this value in effect, and only has to keep it. */
  readonly takesEffect: 'restart' | 'reload' | 'next-restart';
  readonly now?: Setting | undefined;
  /** A condition that comes first. */
  readonly lead?: string;
}

/** What the API of RDS changes about a cluster or an instance, outside its parameter group. */
export type AwsChange =
  | { readonly setting: 'iam-authentication' }
  | { readonly setting: 'backup-retention'; readonly days: number }
  /** `instance`: identifier of the one that is to have it. */
  | { readonly setting: 'ca-certificate'; readonly authority: string; readonly instance: string }
  /** What waits for the maintenance window is applied now. */
  | { readonly setting: 'pending-modifications'; readonly instance?: string };

/** Change the cluster, or the instance where there is no cluster, by AWS's API. */
export interface ModifyAws {
  readonly kind: 'modify-aws';
  readonly change: AwsChange;
  /** A condition that comes first. */
  readonly lead?: string;
  readonly restarts?: boolean;
}

/** Let a range of addresses in on the port of the database. */
export interface AdmitRange {
  readonly kind: 'admit-range';
  readonly securityGroup: string;
  readonly cidr: string;
  readonly port: number;
}

/** Allow the identity of this check actions of AWS's API, as IAM writes them: `rds:DescribeDBClusters`. */
export interface AllowActions {
  readonly kind: 'allow-actions';
  readonly actions: readonly string[];
}

/** Set an input, or a key of the config file. `value`: as it can be copied; left out if only the user knows it. */
export interface SetOption {
  readonly kind: 'set-option';
  readonly option: string;
  readonly value?: string;
  /** A whole sentence that begins with a verb. */
  readonly lead: string;
}

/** Run a statement, the same on every platform. */
export interface RunSql {
  readonly kind: 'run-sql';
  /** One statement with its semicolon. */
  readonly text: string;
  readonly phase: Phase;
  readonly disruption: Disruption;
  readonly runAs: string;
  /** Default: the target's. */
  readonly database?: string;
  readonly lead?: string;
  readonly destructive?: string;
  readonly alone?: true;
}

/** Something only a person can do: whole sentences without commands. */
export interface PersonDecides {
  readonly kind: 'person-decides';
  readonly text: string;
  readonly phase?: Phase;
}

/** One way to fix it. */
export interface Alternative {
  /** What distinguishes it from the others; left out if there is no other. */
  readonly label?: string;
  /** Why this one, or when: half a sentence. */
  readonly because?: string;
  readonly intents: readonly Intent[];
}

export interface Remedy {
  /** What to do, in one sentence that begins with a verb and has an object. */
  readonly summary: string;
  /** The recommended one first. */
  readonly alternatives: readonly [Alternative, ...Alternative[]];
}

/** A remedy without alternatives. */
export function remedy(summary: string, ...intents: readonly Intent[]): Remedy {
  return { summary, alternatives: [{ intents }] };
}

/** A remedy with alternatives, the recommended one first. */
export function choice(summary: string, ...alternatives: readonly [Alternative, ...Alternative[]]): Remedy {
  return { summary, alternatives };
}

/** A remedy that consists of words only. */
export function advice(summary: string, ...sentences: readonly string[]): Remedy {
  return remedy(summary, ...sentences.map((text): Intent => ({ kind: 'person-decides', text })));
}
