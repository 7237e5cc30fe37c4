import type { Slot } from '../../facts/index.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** Every slot of the cluster, all databases: names and the limit are cluster-wide. Tried on 10 to 18. */
export const slots: CatalogFact<readonly Slot[]> = ({ major }) => ({
  text: `
    SELECT slot_name::text AS name, plugin::text, slot_type, database::text, temporary, active, active_pid,
           restart_lsn::text, confirmed_flush_lsn::text,
           ${major >= 13 ? 'wal_status, safe_wal_size' : 'NULL AS wal_status, NULL AS safe_wal_size'},
           ${major >= 16 ? 'conflicting' : 'NULL::boolean AS conflicting'},
           ${major >= 17 ? 'invalidation_reason, synced' : 'NULL AS invalidation_reason, false AS synced'}
      FROM pg_replication_slots ORDER BY slot_name`,
  read: (rows) => rows.map(slot),
});

function slot(row: Row): Slot {
  return {
    name: column(row, 'name').text(),
    plugin: column(row, 'plugin').textOrNull(),
    type: column(row, 'slot_type').text() === 'logical' ? 'logical' : 'physical',
    database: column(row, 'database').textOrNull(),
    temporary: column(row, 'temporary').flag(),
    active: column(row, 'active').flag(),
    activePid: column(row, 'active_pid').countOrNull(),
    restartLsn: column(row, 'restart_lsn').lsnOrNull(),
    confirmedFlushLsn: column(row, 'confirmed_flush_lsn').lsnOrNull(),
    walStatus: column(row, 'wal_status').textOrNull(),
    safeWalSizeBytes: column(row, 'safe_wal_size').countOrNull(),
    conflicting: column(row, 'conflicting').flagOrNull() ?? false,
    invalidationReason: column(row, 'invalidation_reason').textOrNull(),
    synced: column(row, 'synced').flag(),
  };
}
