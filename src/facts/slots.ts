/** Replication slots and who reads them. */
import type { ServerError } from './network.js';
import type { Lsn } from './server.js';
import type { Target } from '../target.js';

/** Whether a slot can have this name. Source: ReplicationSlotValidateName; a longer name is refused, not cut. */
export function isSlotName(name: string): boolean {
  return /^[a-z0-9_]{1,63}$/.test(name);
}

/** A replication slot of any database. Source: pg_replication_slots. */
export interface Slot {
  readonly name: string;
  /** Null for a physical slot. */
  readonly plugin: string | null;
  readonly type: 'logical' | 'physical';
  readonly database: string | null;
  readonly temporary: boolean;
  readonly active: boolean;
  readonly activePid: number | null;
  readonly restartLsn: Lsn | null;
  readonly confirmedFlushLsn: Lsn | null;
  /** 13+: `reserved`, `extended`, `unreserved`, `lost`; null before, and for a slot that reserves nothing. */
  readonly walStatus: string | null;
  /** 13+, bytes of WAL that can still be written before the slot may be lost; null when unlimited. */
  readonly safeWalSizeBytes: number | null;
  /** 16+: invalidated by a conflict with recovery. */
  readonly conflicting: boolean;
  /** 17+. */
  readonly invalidationReason: string | null;
  /** Synchronized from the primary (17+); false where the standby has been promoted, which keeps the mark and owns the slot. */
  readonly synced: boolean;
  /** age(xmin): transactions since the oldest whose rows VACUUM has to keep for it; null when it keeps none. */
  readonly xminAge: number | null;
  /** age(catalog_xmin): the same, of the rows of the catalogs. */
  readonly catalogXminAge: number | null;
  /**
   * 17+, time since its client left it; null before, when a client is connected, and when nobody has been since the server
   * started: inactive_since is the start then. Source: inactive_since, pg_postmaster_start_time().
   */
  readonly inactiveMs: number | null;
  /** 14+: prepared transactions are decoded when they are prepared, not when they are committed. */
  readonly twoPhase: boolean;
  /** 17+: meant to be synchronized to standbys. */
  readonly failover: boolean;
  /** 17+: since when no client has been connected to it, ISO 8601, UTC; null while one is, and for a slot that a standby synchronizes. */
  readonly inactiveSince: string | null;
  /** The role of the process that uses it. Source: pg_stat_activity, by active_pid. */
  /** The role of the process that uses it. Source: pg_stat_get_activity, by active_pid; every role sees it. */
  readonly activeUser: string | null;
  /** application_name of that process. Source: the same. */
  readonly activeApplication: string | null;
  /** What of the planned publication may have been made after the slot; null for every slot but the planned one. */
  readonly publishedLater: PublishedLater | null;
}

/**
 * Rows of the planned publication written by transactions that catalog_xmin does not prove to be older than the slot.
 * Source: xmin of pg_publication, pg_publication_rel, pg_publication_namespace (15+) and, for the owner, pg_shdepend.
 */
export interface PublishedLater {
  /** `altered`: a member or the owner's entry proves that it is older than the slot. Null: its row is older. */
  readonly publication: 'created' | 'altered' | null;
  /** The first of its later members, and how many there are. */
  readonly members: readonly PublishedMember[];
  readonly count: number;
}

/** A table of a publication, or a schema of which it publishes all tables. */
export interface PublishedMember {
  readonly schema: string;
  /** Null for a schema. */
  readonly name: string | null;
}

/**
 * A walsender. Source: pg_stat_replication. What comes after `applicationName` is null for a role without
 * pg_read_all_stats, even of its own walsenders (lab: 10 to 18).
 */
export interface Walsender {
  readonly pid: number;
  readonly user: string | null;
  readonly applicationName: string | null;
  readonly state: string | null;
  /** Up to where it has decoded and sent. */
  readonly sentLsn: Lsn | null;
  /** Up to where the client has confirmed; null as well as long as it has confirmed nothing since it connected. */
  readonly flushLsn: Lsn | null;
  /** How long ago was sent what the client has confirmed last, in milliseconds; null when there is nothing recent to measure by. */
  readonly flushLagMs: number | null;
  /** The same of what it has replayed. */
  readonly replayLagMs: number | null;
  /** How long it has been connected, in milliseconds. */
  readonly connectedMs: number | null;
}

/** The temporary slot of `probe: slot` and `probe: stream`. */
export type TemporarySlot =
  | { readonly outcome: 'created' }
  | { readonly outcome: 'refused'; readonly error: ServerError };

/** A slot whose decoding has written transactions to disk. Source: pg_stat_replication_slots (14+), since its statistics were reset. */
export interface Spill {
  readonly slot: string;
  /** Transactions written to disk, and how much of them. */
  readonly transactions: number;
  readonly bytes: number;
  /** All that was decoded, spilled or not. */
  readonly decodedBytes: number;
}
/** The stream from the temporary slot of `probe: stream`. Source: the answer to START_REPLICATION. */
export type TemporaryStream =
  /** A keepalive of the walsender arrived. */
  | { readonly outcome: 'streaming'; readonly options: StreamOptions }
  | { readonly outcome: 'refused'; readonly options: StreamOptions; readonly error: ServerError }
  /** It began to stream, or was asked to, and nothing arrived within the time limit. */
  | { readonly outcome: 'silent'; readonly options: StreamOptions; readonly begun: boolean; readonly afterMs: number };

/** Options of START_REPLICATION, by name, as they were sent. */
export type StreamOptions = Readonly<Record<string, string>>;

export interface SlotFacts {
  readonly slots: readonly Slot[];
  /** Those with most bytes first. */
  readonly spills: readonly Spill[];
  readonly walsenders: readonly Walsender[];
  readonly temporarySlot: TemporarySlot;
  readonly temporaryStream: TemporaryStream;
}

/** The planned slot, if it exists already. One of that name that is physical or of another database cannot be the pipeline's: see slot-conflict. */
export function plannedSlot(slots: readonly Slot[], target: Target): Slot | undefined {
  const found = slotOfThatName(slots, target);
  return found?.type === 'logical' && found.database === target.connection?.database && !found.synced ? found : undefined;
}

/** The slot of the planned name, whatever it is: names of slots are unique on the whole server. */
export function slotOfThatName(slots: readonly Slot[], { slot }: Target): Slot | undefined {
  return slot === undefined ? undefined : slots.find((one) => one.name === slot);
}

/** Slots the pipeline will create: the input's number, otherwise none if its slot exists, otherwise its profile's number. */
export function slotsToCreate(slots: readonly Slot[], target: Target): number {
  return target.newSlots ?? (plannedSlot(slots, target) === undefined ? target.consumer.capacity.value.slots : 0);
}
