/**
 * What a product that reads changes asks of its source, as plain data. Every statement about it names where the product
 * says so; what it does not say is unverified, and never the ground of an error.
 */
import type { Severity } from './result.js';

/** Marks what no document and no source code of the product says. */
export const UNVERIFIED = 'unverified';

/** Where a product says so: the address of a page or of a file. */
export type Reference = `https://${string}` | typeof UNVERIFIED;

/** A statement about a product, and where the product says so. */
export interface Stated<T> {
  readonly value: T;
  readonly source: Reference;
}

/** A need that can be met or not. */
export interface Need<T> extends Stated<T> {
  /** Of the failure, when it is not met; of what is unverified at most `warning`. */
  readonly severity: Severity;
  /** What the product does when it is not met, as a whole sentence. */
  readonly unmet: string;
}

/** How a product comes to its publication. */
export interface PublicationCustom {
  /** `nobody`: its plugin knows none. */
  readonly madeBy: 'user' | 'consumer' | 'nobody';
  /** The name it uses when none is configured; null when there is none. */
  readonly defaultName: string | null;
  /** What a publication that it makes covers; null when it makes none. `filtered`: the tables it captures. */
  readonly covers: 'all-tables' | 'filtered' | null;
  /** Whether it makes it WITH (publish_via_partition_root = true); null when it makes none. */
  readonly viaRoot: boolean | null;
  /** Whether it adds a captured table that is missing, which takes the ownership of publication and table; `filtered`: only where it publishes the tables it captures. */
  readonly addsTables: boolean | 'filtered';
  /** False: it makes only one that it names itself; one that its configuration names has to exist. Makes it as well, when left out. */
  readonly makesNamed?: false;
}

/** How a product comes to its replication slot. */
export interface SlotCustom {
  readonly madeBy: 'user' | 'consumer';
  readonly defaultName: string | null;
  /** Names it makes up or its documentation proposes; for telling whose a slot looks like. LIKE patterns for `isLike`. */
  readonly namePatterns: readonly string[];
  /** Values of application_name of its walsenders. LIKE patterns for `isLike`. */
  readonly applicationNames: readonly string[];
}

/** What it takes at the peak, which is mostly the first copy. */
export interface Capacity {
  /** Slots it keeps, made by itself or for it. */
  readonly slots: number;
  /** Slots beside these as long as it copies. */
  readonly snapshotSlots: number;
  /** Walsenders at the peak, that of the stream included. */
  readonly senders: number;
  /** Ordinary sessions at the peak. */
  readonly sessions: number;
}

/** A table of its own that a product writes to in the source. */
export interface OwnTable {
  readonly purpose: 'heartbeat' | 'signal' | 'watermark' | 'messages' | 'ddl-audit';
  /** Schema and name, when the product has one of its own; null when it is configured. */
  readonly table: { readonly schema: string; readonly name: string } | null;
  readonly privileges: readonly ('SELECT' | 'INSERT' | 'UPDATE' | 'DELETE')[];
  /** Whether its changes have to come with the stream. */
  readonly published: boolean;
  /** Major versions on which it is used; all, when left out. */
  readonly below?: number;
}

/** A range of a setting, in the unit of pg_settings; both ends included. */
export interface SettingRange {
  readonly setting: string;
  readonly min?: number;
  readonly max?: number;
  /** What the values that switch the limit off mean to it: 0, or -1. */
  readonly off: 'fine' | 'unfit' | 'required';
}

/** What a profile says of a product. */
export interface ConsumerProfile {
  /** The value of `consumer`. */
  readonly name: string;
  /** What it is called: `AWS DMS`. */
  readonly product: string;
  /** Its documentation on PostgreSQL sources. */
  readonly documentation: Reference;
  /** Output plugins it can use, the one it uses by default first. */
  readonly plugins: Stated<readonly [string, ...string[]]>;
  /** Version of pgoutput's protocol that it asks for; null for other plugins. */
  readonly protocolVersion: Stated<number | null>;
  /** Options of START_REPLICATION beside proto_version and publication_names. */
  readonly pluginOptions: Stated<Readonly<Record<string, string>>>;
  readonly publication: Stated<PublicationCustom>;
  /** What it does if the publication is missing and it does not make it. */
  readonly missingPublication: Need<true>;
  readonly slot: Stated<SlotCustom>;
  readonly capacity: Stated<Capacity>;
  /** Whether it copies the tables before it streams. */
  readonly snapshot: Stated<boolean>;
  readonly ownTables: readonly Need<OwnTable>[];
  /**
   * Which replica identity every captured table has to have, beyond what PostgreSQL demands. `key-or-full`: the primary key, a
   * unique index, or FULL; not NOTHING, nor DEFAULT without a primary key.
   */
  readonly identity?: Need<'full' | 'key-or-full'>;
  /** Whether every captured table has to have a primary key. */
  readonly primaryKey?: Need<true>;
  /** Major versions of PostgreSQL. */
  readonly versions: Need<{ readonly from: number; readonly to: number | null }>;
  readonly settings: readonly Need<SettingRange>[];
  /** What publish_via_partition_root has to be where a partitioned table is captured. */
  readonly viaRoot?: Need<boolean>;
  /** How it knows that a change belongs to a captured table: by the published name, or by what the publication sends. */
  readonly filtersBy: Stated<'published-name' | 'publication'>;
  /** Whether every column of a captured table has to be published. */
  readonly allColumns?: Need<true>;
  /**
   * Types it does not carry: names of pg_type, `array`, `range`, `composite`, `domain`, `enum` for the kinds. `incomparable`:
   * those without an equality operator, where rows are found by all of their columns.
   */
  readonly types: readonly Need<readonly string[]>[];
  /** Encoding its client asks for. */
  readonly clientEncoding: Stated<string>;
  /** Whether the database's own encoding has to be UTF8. */
  readonly serverEncoding?: Need<'UTF8'>;
  /** Sources it cannot use, though PostgreSQL could. */
  readonly endpoints: readonly Need<'standby' | 'pooler' | 'serverless-v1'>[];
  /** Whether the role has to have BYPASSRLS, even if no table in scope has row security. */
  readonly bypassRls?: Need<true>;
  /** Whether its target can be a database that takes over from the source one day, whose sequences it does not set. */
  readonly takesOver?: Stated<true>;
  /** Whether it needs automated backups of an instance or cluster on AWS. */
  readonly automatedBackups?: Need<true>;
  /** Whether it wants its WAL retention bounded, or unbounded (max_slot_wal_keep_size). */
  readonly walCap?: Need<'bounded' | 'unbounded'>;
  /**
   * For how long it waits, before it makes its slot, until every open transaction has ended, also those that only read; in
   * milliseconds.
   */
  readonly waitsForTransactions?: Need<number>;
  /** Whether it writes to the source in its ordinary sessions whatever its configuration, which default_transaction_read_only hinders. */
  readonly writes: Stated<boolean>;
  /** Whether it is a subscription of another PostgreSQL server, and so depends on that server's workers. */
  readonly subscription?: true;
  /** What its documentation asks for beyond all this, as whole sentences; no rule judges it. */
  readonly remarks?: readonly Stated<string>[];
}

/** The severity of an unmet need: what is unverified never fails as an error. */
export function severityOf({ severity, source }: Pick<Need<unknown>, 'severity' | 'source'>): Severity {
  return source === UNVERIFIED && severity === 'error' ? 'warning' : severity;
}

/** Whether the product says so itself. */
export function isVerified({ source }: Pick<Stated<unknown>, 'source'>): boolean {
  return source !== UNVERIFIED;
}

/** Whether the text is LIKE the pattern, as in SQL: `%` any text, `_` one character, a backslash before either takes it literally. */
export function isLike(text: string, pattern: string): boolean {
  const parts = pattern.match(/\\?./gsu) ?? [];
  return new RegExp(`^${parts.map(expressionOf).join('')}$`, 'su').test(text);
}

function expressionOf(part: string): string {
  if (part === '%') return '.*';
  if (part === '_') return '.';
  return part.replace(/^\\(?=.)/su, '').replace(/[$()*+./?[\\\]^{|}-]/u, '\\$&');
}

/** A table that the pipeline writes to, and what the profile says of it; undefined if only the configuration names it. */
export interface PlannedOwnTable {
  readonly schema: string;
  readonly name: string;
  readonly need: Need<OwnTable> | undefined;
}

/** The purposes that the input `heartbeat-table` is about. */
const CONFIGURABLE: readonly OwnTable['purpose'][] = ['heartbeat', 'signal', 'watermark'];

/**
 * The tables that the consumer names itself on this version, and the one configured, which takes the place of the first
 * that the consumer has for these purposes. A table that it leaves to its configuration counts only if configured.
 */
export function plannedOwnTables(
  { ownTables }: ConsumerProfile,
  configured: { readonly schema: string; readonly name: string } | undefined,
  major: number,
): readonly PlannedOwnTable[] {
  const needs = ownTables.filter(({ value: { below } }) => below === undefined || major < below);
  const replaced = configured === undefined ? undefined : needs.find(({ value }) => CONFIGURABLE.includes(value.purpose));
  const own = needs.flatMap((need) => {
    const table = need === replaced ? configured : need.value.table;
    return table === undefined || table === null ? [] : [{ schema: table.schema, name: table.name, need }];
  });
  return configured === undefined || replaced !== undefined ? own : [...own, { schema: configured.schema, name: configured.name, need: undefined }];
}
