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
    SELECT pid, usename::text AS role, application_name, state
      FROM pg_stat_replication WHERE application_name IS DISTINCT FROM '${APPLICATION_NAME}' ORDER BY pid`,
  read: (rows) =>
    rows.map((row) => ({
      pid: column(row, 'pid').count(),
      user: column(row, 'role').textOrNull(),
      applicationName: column(row, 'application_name').textOrNull(),
      state: column(row, 'state').textOrNull(),
    })),
});
