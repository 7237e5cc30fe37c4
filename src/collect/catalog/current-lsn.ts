import type { Lsn } from '../../facts/index.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/**
 * The end of the WAL as far as this server has it; on a standby the greatest of received and replayed, since WAL from an
 * archive is never received, and what is received may not be replayed yet. A statement of its own: Aurora refuses it
 * while logical replication is off, and its readers always do. Tried on 10 to 18, primary and standby.
 */
export const currentLsn: CatalogFact<Lsn> = () => ({
  mayLack: {
    // object_not_in_prerequisite_state: what Aurora answers while logical replication is off.
    '55000': 'this server does not show its position in the WAL, as Aurora does not while logical replication is disabled',
  },
  text: `
    SELECT CASE WHEN pg_is_in_recovery() THEN greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())
                ELSE pg_current_wal_lsn() END::text AS lsn`,
  read: ([row]) => {
    const lsn = column(row, 'lsn').lsnOrNull();
    if (lsn === null) {
      throw new Error('the standby has not received any WAL');
    }
    return lsn;
  },
});
