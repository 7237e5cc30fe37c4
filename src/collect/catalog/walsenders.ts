import type { Walsender } from '../../facts/index.js';
import { APPLICATION_NAME } from '../connection/login.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/**
 * The walsenders, without our own probe, which comes and goes while this is read. Not pg_stat_activity: an unprivileged
 * role sees no backend_type of others there, and would count none (lab: 12 to 18). Tried on 10 to 18.
 */
export const walsenders: CatalogFact<readonly Walsender[]> = () => ({
  text: `
    SELECT pid, usename::text AS role, application_name, state, sent_lsn::text, flush_lsn::text,
           ${milliseconds('flush_lag')} AS flush_lag_ms, ${milliseconds('replay_lag')} AS replay_lag_ms,
           ${milliseconds('clock_timestamp() - backend_start')} AS connected_ms
      FROM pg_stat_replication WHERE application_name IS DISTINCT FROM '${APPLICATION_NAME}' ORDER BY pid`,
  read: (rows) =>
    rows.map((row) => ({
      pid: column(row, 'pid').count(),
      user: column(row, 'role').textOrNull(),
      applicationName: column(row, 'application_name').textOrNull(),
      state: column(row, 'state').textOrNull(),
      sentLsn: column(row, 'sent_lsn').lsnOrNull(),
      flushLsn: column(row, 'flush_lsn').lsnOrNull(),
      flushLagMs: column(row, 'flush_lag_ms').countOrNull(),
      replayLagMs: column(row, 'replay_lag_ms').countOrNull(),
      connectedMs: column(row, 'connected_ms').countOrNull(),
    })),
});

/** An interval as a whole number. */
function milliseconds(interval: string): string {
  return `round(extract(epoch FROM ${interval}) * 1000)::float8`;
}
