import type { Lsn } from '../../facts.js';
import { column, type Statement } from './statement.js';

/**
 * The end of the WAL as far as this server has it. A statement of its own: Aurora refuses it while logical replication
 * is off, and its readers always do. Tried on 10 to 18, primary and standby.
 */
export const currentLsn: Statement<Lsn> = {
  mayLack: true,
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
};
