/** Replication slots and who reads them. */
import type { ServerError } from './network.js';
import type { Lsn } from './server.js';

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
  /** Synchronized from the primary (17+). */
  readonly synced: boolean;
}

/** A walsender. Source: pg_stat_replication; null where the role may not see. */
export interface Walsender {
  readonly pid: number;
  readonly user: string | null;
  readonly applicationName: string | null;
  readonly state: string | null;
}

/** The temporary slot of `probe: slot`. */
export type TemporarySlot =
  | { readonly outcome: 'created' }
  | { readonly outcome: 'refused'; readonly error: ServerError };

export interface SlotFacts {
  readonly slots: readonly Slot[];
  readonly walsenders: readonly Walsender[];
  readonly temporarySlot: TemporarySlot;
}
