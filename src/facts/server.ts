/** The server: settings, platform, position in the WAL. */
import type { PlatformName } from '../result.js';

/** One setting. Source: pg_settings. */
export interface Setting {
  readonly value: string;
  /** Given when the server was started, which no file and no ALTER SYSTEM overrides. */
  readonly onCommandLine: boolean;
  /** ALTER SYSTEM is switched off (17+, allow_alter_system): only a file changes it. Source: pg_settings. */
  readonly withoutAlterSystem?: true;
  /** Changed in the configuration, and pending until a restart. */
  readonly pendingRestart: boolean;
  /** Whether it is the server's own value: neither the database, nor the role, nor the session that asked has another. Source: pg_settings.source. */
  readonly isServers: boolean;
}

/** Settings by name; one this version or platform does not have is absent. Source: pg_settings. */
export type Settings = Readonly<Record<string, Setting | undefined> & Record<'wal_level' | 'max_replication_slots' | 'max_wal_senders', Setting>>;

/** Since this version the first logical slot enables logical decoding under `replica`. */
const DYNAMIC_SINCE = 19;

/** Whether a primary with these settings can decode as soon as a slot asks it to. Source: wal_level; 19+ effective_wal_level. */
export function logicalDecodingEnabled({ wal_level, effective_wal_level }: Settings, major: number): boolean {
  return (effective_wal_level ?? wal_level).value === 'logical' || (major >= DYNAMIC_SINCE && wal_level.value === 'replica');
}

/** The kind of service. Source: settings and functions that only that service has. */
export interface Platform {
  readonly name: PlatformName;
  /** Aurora: the identifier of the instance that the session is on, whatever the name it was reached by. Source: aurora_db_instance_identifier(). */
  readonly instanceIdentifier?: string;
}

/** A position in the WAL, in bytes. Source: pg_lsn's text `X/Y`. */
export type Lsn = bigint;

/** WAL that this server has generated. Source: pg_stat_wal (14+). */
export interface WalWritten {
  readonly bytes: number;
  /** Since the statistics were reset, as by a crash. */
  readonly sinceMs: number;
}

/** A transaction that was prepared for two-phase commit. Source: pg_prepared_xacts, which every role may read. */
export interface PreparedTransaction {
  readonly gid: string;
  readonly owner: string | null;
  readonly database: string;
  readonly ageMs: number;
}

/** A transaction that is open in another session. Source: pg_stat_activity. */
export interface OpenTransaction {
  readonly pid: number;
  readonly role: string | null;
  readonly database: string | null;
  /** Since it began; null where the role may not see xact_start. */
  readonly ageMs: number | null;
  /** age(backend_xid): transactions since it got its ID; null when it has none, as long as it only reads. */
  readonly xidAge: number | null;
}

/** Transactions in any database of the server, without those of the check: the first of each kind, the oldest first. */
export interface Transactions {
  readonly prepared: readonly PreparedTransaction[];
  readonly preparedCount: number;
  /** With an ID, and, for a consumer that waits for all of them, those without one that can be seen. */
  readonly open: readonly OpenTransaction[];
  readonly openCount: number;
  /** Whether the check sees when the transactions of other roles began: membership in pg_read_all_stats. */
  readonly agesVisible: boolean;
}

export interface ServerFacts {
  readonly settings: Settings;
  readonly platform: Platform;
  /** Written so far; on a standby: received. */
  readonly currentLsn: Lsn;
  readonly walWritten: WalWritten;
  readonly transactions: Transactions;
}
