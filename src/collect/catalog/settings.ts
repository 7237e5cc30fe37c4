import type { Setting, Settings } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** The settings that rules judge; one that a version or platform does not have is absent from its answer. */
const NAMES = [
  'wal_level',
  // 19+: what wal_level amounts to at the moment.
  'effective_wal_level',
  'max_replication_slots',
  'max_wal_senders',
  // RDS and Aurora: the parameter that sets wal_level.
  'rds.logical_replication',
] as const;

/** Settings, and whether a change of them is pending until a restart. Tried on 10 to 18. */
export const settings: CatalogFact<Settings> = () => ({
  text: 'SELECT name, setting, source, pending_restart FROM pg_settings WHERE name = ANY ($1::text[])',
  values: [NAMES],
  read: (rows) => {
    const found: Readonly<Record<string, Setting | undefined>> = Object.fromEntries(rows.map((row) => [column(row, 'name').text(), setting(row)]));
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
  };
}
