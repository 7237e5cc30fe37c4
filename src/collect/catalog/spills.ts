import type { Spill } from '../../facts/index.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** The first version with pg_stat_replication_slots. */
const SINCE = 14;

/** Slots whose decoding has spilled, 100 at most. Tried on 14 to 18. */
export const spills: CatalogFact<readonly Spill[]> = ({ major }) => ({
  ...(major >= SINCE ? {} : { absent: `PostgreSQL ${String(major)} does not count what decoding writes to disk` }),
  mayLack: {},
  text: `
    SELECT slot_name::text AS slot, spill_txns, spill_bytes, total_bytes
      FROM pg_stat_replication_slots WHERE spill_bytes > 0 ORDER BY spill_bytes DESC, slot_name LIMIT 100`,
  read: (rows) =>
    rows.map((row) => ({
      slot: column(row, 'slot').text(),
      transactions: column(row, 'spill_txns').count(),
      bytes: column(row, 'spill_bytes').count(),
      decodedBytes: column(row, 'total_bytes').count(),
    })),
});
