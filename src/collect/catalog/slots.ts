import { isSlotName, type PublishedLater, type Slot } from '../../facts/index.js';
import type { DatabaseTarget } from '../../target.js';
import { column, type Row } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/**
 * A server that starts says of every slot that it is inactive since then, each a little later than pg_postmaster_start_time();
 * a consumer that left so early is not told apart from one that has not come back.
 */
const INACTIVE_MS = `CASE WHEN inactive_since > pg_postmaster_start_time() + interval '10 s'
                     THEN (extract(epoch FROM clock_timestamp() - inactive_since) * 1000)::int8 END`;

/**
 * Every slot of the cluster, all databases: names and the limit are cluster-wide. Who uses one comes from the function
 * below pg_stat_replication: the view pg_stat_activity is withheld from ordinary roles on some servers. Tried on 10 to 18.
 */
export const slots: CatalogFact<readonly Slot[]> = ({ major, target }) => {
  const planned = plannedNames(target);
  return {
    text: `
    SELECT slot_name::text AS name, plugin::text, slot_type, database::text, temporary, active, active_pid,
           restart_lsn::text, confirmed_flush_lsn::text,
           ${major >= 13 ? 'wal_status, safe_wal_size' : 'NULL AS wal_status, NULL AS safe_wal_size'},
           ${major >= 14 ? 'two_phase' : 'false AS two_phase'},
           ${major >= 16 ? 'conflicting' : 'NULL::boolean AS conflicting'},
           ${major >= 17 ? `invalidation_reason, synced AND pg_is_in_recovery() AS synced, failover, ${INACTIVE_SINCE}` : 'NULL AS invalidation_reason, false AS synced, false AS failover, NULL'} AS inactive_since,
           age(catalog_xmin) AS catalog_xmin_age, age(s.xmin) AS xmin_age,
           ${major >= 17 ? INACTIVE_MS : 'NULL'} AS inactive_ms,
           pg_get_userbyid(a.usesysid)::text AS active_user, a.application_name AS active_application,
           ${planned.length === 0 ? 'NULL::json' : publishedLater(major)} AS published_later
      FROM pg_replication_slots s LEFT JOIN pg_stat_get_activity(NULL) a ON a.pid = s.active_pid ORDER BY slot_name`,
    values: planned,
    read: (rows) => rows.map(slot),
  };
};

const INACTIVE_SINCE = `to_char(inactive_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The most members that are listed. */
const MOST_MEMBERS = 20;

/** Slot and publication, when both are planned and there can be such a slot: what is not ASCII may not be in the server's encoding. */
function plannedNames({ slot: name, publication }: DatabaseTarget): readonly string[] {
  return name === undefined || publication === undefined || !isSlotName(name) ? [] : [name, publication];
}

/**
 * Asked of the planned slot alone. By the raw xmin of the rows: age() turns negative for one that was frozen so long ago
 * that its number is in the future again. Members cannot be older than their publication, and ALTER PUBLICATION … SET
 * (…) writes its row anew: the owner's entry, which pinned roles do not have, and older members prove its age.
 */
function publishedLater(major: number): string {
  const isLater = (row: string): string => `age(${row}.xmin) BETWEEN 0 AND age(s.catalog_xmin)`;
  const schemas =
    major >= 15
      ? `UNION ALL SELECT n.nspname::text, NULL FROM pg_publication_namespace m JOIN pg_namespace n ON n.oid = m.pnnspid
                  WHERE m.pnpubid = p.oid AND ${isLater('m')}`
      : '';
  const olderSchema =
    major >= 15 ? `OR EXISTS (SELECT FROM pg_publication_namespace m WHERE m.pnpubid = p.oid AND NOT ${isLater('m')})` : '';
  return `CASE WHEN slot_name::text = $1::text AND database = current_database() AND catalog_xmin IS NOT NULL THEN (
             SELECT json_build_object(
                      'publication', CASE WHEN NOT ${isLater('p')} THEN NULL
                        WHEN EXISTS (SELECT FROM pg_publication_rel m WHERE m.prpubid = p.oid AND NOT ${isLater('m')})
                          ${olderSchema}
                          OR EXISTS (SELECT FROM pg_shdepend d
                                      WHERE d.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                                        AND d.classid = 6104 AND d.objid = p.oid AND d.deptype = 'o' AND NOT ${isLater('d')})
                        THEN 'altered' ELSE 'created' END,
                      'later', (SELECT json_build_object('count', count(*), 'members', coalesce(json_agg(m) FILTER (WHERE nth <= ${MOST_MEMBERS}), '[]'))
                                  FROM (SELECT *, row_number() OVER (ORDER BY schema, name) AS nth
                                          FROM (${laterTables(isLater('m'))} ${schemas}) m) m))
               FROM pg_publication p WHERE p.pubname::text = $2::text) END`;
}

/** Tables that joined later. */
function laterTables(later: string): string {
  return `SELECT n.nspname::text AS schema, c.relname::text AS name
                    FROM pg_publication_rel m JOIN pg_class c ON c.oid = m.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE m.prpubid = p.oid AND ${later}`;
}

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
    inactiveMs: column(row, 'inactive_ms').countOrNull(),
    twoPhase: column(row, 'two_phase').flag(),
    failover: column(row, 'failover').flag(),
    inactiveSince: column(row, 'inactive_since').textOrNull(),
    catalogXminAge: column(row, 'catalog_xmin_age').countOrNull(),
    xminAge: column(row, 'xmin_age').countOrNull(),
    activeUser: column(row, 'active_user').textOrNull(),
    activeApplication: column(row, 'active_application').textOrNull(),
    publishedLater: later(column(row, 'published_later').objectOrNull()),
  };
}

function later(row: Row | null): PublishedLater | null {
  if (row === null) {
    return null;
  }
  const publication = column(row, 'publication').textOrNull();
  const members = column(row, 'later').row();
  return {
    publication: publication === 'created' || publication === 'altered' ? publication : null,
    members: column(members, 'members')
      .rows()
      .map((one) => ({ schema: column(one, 'schema').text(), name: column(one, 'name').textOrNull() })),
    count: column(members, 'count').count(),
  };
}
