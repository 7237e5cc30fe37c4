import type { Setting, Settings } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

const ALLOW_ALTER_SYSTEM = 'allow_alter_system';

/** The settings that rules judge; one that a version or platform does not have is absent from its answer. */
const NAMES = [
  'wal_level',
  // 19+: what wal_level amounts to at the moment.
  'effective_wal_level',
  'max_replication_slots',
  'max_wal_senders',
  // 13+.
  'max_slot_wal_keep_size',
  // 13+.
  'wal_keep_size',
  // 18+.
  'idle_replication_slot_timeout',
  'wal_sender_timeout',
  // 13+.
  'logical_decoding_work_mem',
  'autovacuum_freeze_max_age',
  // 17+: whether ALTER SYSTEM may be used at all.
  ALLOW_ALTER_SYSTEM,
  // 17+: physical slots that have to confirm before a slot with failover is served.
  'synchronized_standby_slots',
  // RDS and Aurora: the parameter that sets wal_level.
  'rds.logical_replication',
  // Aurora: WAL cached for logical decoding.
  'rds.logical_wal_cache',
  // Of the database.
  'server_encoding',
  'synchronous_standby_names',
  'hot_standby_feedback',
  'max_worker_processes',
  'max_logical_replication_workers',
  'max_sync_workers_per_subscription',
  // What a session without settings of its own gets.
  'bytea_output',
  'DateStyle',
  'IntervalStyle',
  'extra_float_digits',
  'row_security',
  'idle_session_timeout',
  'transaction_timeout',
] as const;

/** Values of pg_settings.source that hold for every session of the server. */
const OF_THE_SERVER = new Set(['default', 'environment variable', 'configuration file', 'command line', 'override']);

/** Settings, and whether a change of them is pending until a restart. Tried on 10 to 18. */
export const settings: CatalogFact<Settings> = () => ({
  text: 'SELECT name, setting, source, pending_restart FROM pg_settings WHERE name = ANY ($1::text[])',
  values: [NAMES],
  read: (rows) => {
    const inFilesOnly = rows.some((row) => column(row, 'name').text() === ALLOW_ALTER_SYSTEM && column(row, 'setting').text() === 'off');
    const found: Readonly<Record<string, Setting | undefined>> = Object.fromEntries(
      rows.map((row) => [column(row, 'name').text(), { ...setting(row), ...(inFilesOnly ? { withoutAlterSystem: true } : {}) }]),
    );
    const { wal_level, max_replication_slots, max_wal_senders } = found;
    if (wal_level === undefined || max_replication_slots === undefined || max_wal_senders === undefined) {
      throw new Error('pg_settings lacks wal_level, max_replication_slots or max_wal_senders, which every PostgreSQL server has');
    }
    return { ...found, wal_level, max_replication_slots, max_wal_senders };
  },
});

function setting(row: Row): Setting {
  return {
    value: column(row, 'setting').text(),
    onCommandLine: column(row, 'source').text() === 'command line',
    pendingRestart: column(row, 'pending_restart').flag(),
    isServers: OF_THE_SERVER.has(column(row, 'source').text()),
  };
}
