import type { OpenTransaction, PreparedTransaction, Transactions } from '../../facts/index.js';
import { APPLICATION_NAME } from '../connection/login.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** Transactions of a kind that are listed. */
const MOST = 20;

/** A transaction gets an ID when it first writes. Of other roles' sessions, backend_xid is visible to every role (lab: 12 to 18). */
const WITH_ID = 'backend_xid IS NOT NULL';
/** Of sessions whose beginning the role may see. */
const ANY = `${WITH_ID} OR (xact_start IS NOT NULL AND backend_type = 'client backend')`;

/** What a new logical slot has to wait for, in every database. Tried on 10 to 18. */
export const transactions: CatalogFact<Transactions> = ({ target }) => ({
  text: `
    WITH open AS (
      SELECT pid, usename::text AS role, datname::text AS database, age(backend_xid) AS xid_age,
             (extract(epoch FROM clock_timestamp() - xact_start) * 1000)::int8 AS age_ms
        FROM pg_stat_activity
       WHERE (${target.consumer.waitsForTransactions === undefined ? WITH_ID : ANY})
         AND pid <> pg_backend_pid() AND application_name IS DISTINCT FROM '${APPLICATION_NAME}')
    SELECT (SELECT count(*)::int FROM pg_prepared_xacts) AS prepared_count,
           (SELECT coalesce(json_agg(p), '[]') FROM (
              SELECT gid, owner::text, database::text, (extract(epoch FROM clock_timestamp() - prepared) * 1000)::int8 AS age_ms
                FROM pg_prepared_xacts ORDER BY prepared, gid LIMIT ${String(MOST)}) p) AS prepared,
           (SELECT count(*)::int FROM open) AS open_count,
           (SELECT coalesce(json_agg(o), '[]') FROM (
              SELECT * FROM open ORDER BY age_ms DESC NULLS LAST, xid_age DESC NULLS LAST, pid LIMIT ${String(MOST)}) o) AS open,
           pg_has_role('pg_read_all_stats', 'USAGE') AS ages_visible`,
  read: ([row]) => ({
    prepared: column(row, 'prepared').rows().map(prepared),
    preparedCount: column(row, 'prepared_count').count(),
    open: column(row, 'open').rows().map(open),
    openCount: column(row, 'open_count').count(),
    agesVisible: column(row, 'ages_visible').flag(),
  }),
});

function prepared(row: Row): PreparedTransaction {
  return {
    gid: column(row, 'gid').text(),
    owner: column(row, 'owner').textOrNull(),
    database: column(row, 'database').text(),
    ageMs: column(row, 'age_ms').count(),
  };
}

function open(row: Row): OpenTransaction {
  return {
    pid: column(row, 'pid').count(),
    role: column(row, 'role').textOrNull(),
    database: column(row, 'database').textOrNull(),
    ageMs: column(row, 'age_ms').countOrNull(),
    xidAge: column(row, 'xid_age').countOrNull(),
  };
}
