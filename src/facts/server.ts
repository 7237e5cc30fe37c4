/** The server: settings, platform, position in the WAL. */
import type { PlatformName } from '../result.js';

/** One setting. Source: pg_settings. */
export interface Setting {
  readonly value: string;
  /** Given when the server was started, which no file and no ALTER SYSTEM overrides. */
  readonly onCommandLine: boolean;
  /** Changed in the configuration, and pending until a restart. */
  readonly pendingRestart: boolean;
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
}

/** A position in the WAL, in bytes. Source: pg_lsn's text `X/Y`. */
export type Lsn = bigint;

export interface ServerFacts {
  readonly settings: Settings;
  readonly platform: Platform;
  /** Written so far; on a standby: received. */
  readonly currentLsn: Lsn;
}
