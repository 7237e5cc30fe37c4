import type { WalWritten } from '../../facts/index.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** The first version with pg_stat_wal. */
const SINCE = 14;

/** WAL generated since the statistics were reset. Tried on 14 to 18. */
export const walWritten: CatalogFact<WalWritten> = ({ major }) => ({
  ...(major >= SINCE ? {} : { absent: `PostgreSQL ${String(major)} does not count the WAL that it writes` }),
  mayLack: {},
  text: 'SELECT wal_bytes, (extract(epoch FROM clock_timestamp() - stats_reset) * 1000)::int8 AS since_ms FROM pg_stat_wal',
  read: ([row]) => ({ bytes: column(row, 'wal_bytes').count(), sinceMs: column(row, 'since_ms').countOrNull() ?? 0 }),
});
