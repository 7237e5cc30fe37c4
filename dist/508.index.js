export const id = 508;
export const ids = [508];
export const modules = {

/***/ 2255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ AWS_FACTS)
/* harmony export */ });
/** The facts that AWS's API brings, in the order of asking; apart, so that naming them loads nothing that asks. */
const AWS_FACTS = [
    'awsAccess',
    'awsCluster',
    'awsInstances',
    'awsParameters',
    'awsMaintenance',
    'awsBlueGreen',
    'awsCertificates',
    'awsEndpoints',
    'awsGlobalCluster',
    'awsIntegrations',
    'awsSecurityGroups',
    'awsStorage',
];


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ CATALOG_FACTS),
  u: () => (/* binding */ readCatalog)
});

// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/collect/statement.ts
var statement = __webpack_require__(5579);
// EXTERNAL MODULE: ./src/collect/connection/login.ts + 3 modules
var login = __webpack_require__(3949);
;// CONCATENATED MODULE: ./src/collect/catalog/connections.ts


/** Since 12 walsenders have a pool of their own. Source: release notes of 12. */
const OWN_POOL_SINCE = 12;
/**
 * The first minor version of each major in which the limits of role and database count regular sessions alone; from 18 on
 * all of them do, up to 12 none. Source: release notes of 17.3 and its contemporaries, "Exclude parallel workers from
 * connection privilege checks and limits"; lab: 10 to 12 count walsenders, 13.23 to 18 do not.
 */
const LIMITS_SPARE_WALSENDERS_SINCE = { 13: 19, 14: 16, 15: 11, 16: 7, 17: 3 };
/**
 * What counts against the limits. Everybody sees pid, role and database of every process, and the kind of their own only:
 * of others a process that has a role is counted, which is a session or one of the few workers. Tried on 10 to 18.
 */
const connections = ({ target, major, minor }) => {
    const serverCountsWalsenders = major < OWN_POOL_SINCE;
    const limitsCountWalsenders = major < 18 && (minor ?? 0) < (LIMITS_SPARE_WALSENDERS_SINCE[major] ?? Infinity);
    return {
        text: `
      SELECT CASE WHEN r.rolsuper THEN m.most ELSE m.most - m.superuser_reserved${reservedFor(major)} END AS server_limit,
             CASE WHEN NOT r.rolsuper AND r.rolconnlimit >= 0 THEN r.rolconnlimit END AS role_limit,
             CASE WHEN r.rolsuper IS NOT TRUE AND d.datconnlimit >= 0 THEN d.datconnlimit END AS database_limit,
             a.*
        FROM pg_database d
       CROSS JOIN (SELECT current_setting('max_connections')::int AS most,
                          current_setting('superuser_reserved_connections')::int AS superuser_reserved) m
        LEFT JOIN pg_roles r ON r.rolname::text = coalesce($1::text, session_user::text)
       CROSS JOIN LATERAL (
             SELECT count(*) FILTER (WHERE ${serverCountsWalsenders ? 'true' : 'NOT s.walsender'})::int AS server_in_use,
                    count(*) FILTER (WHERE s.usesysid = r.oid AND ${limitsCountWalsenders ? 'true' : 'NOT s.walsender'})::int AS role_in_use,
                    count(*) FILTER (WHERE s.datid = d.oid AND ${limitsCountWalsenders ? 'true' : 'NOT s.walsender'})::int AS database_in_use,
                    count(*) FILTER (WHERE s.backend_type IS NULL)::int AS hidden
               FROM (SELECT p.usesysid, p.datid, p.backend_type, w.pid IS NOT NULL AS walsender
                       FROM pg_stat_get_activity(NULL) p LEFT JOIN pg_stat_get_wal_senders() w ON w.pid = p.pid
                      WHERE p.usesysid IS NOT NULL
                        AND (p.datid IS NOT NULL OR w.pid IS NOT NULL)
                        AND coalesce(p.backend_type IN ('client backend', 'walsender'), true)
                        AND coalesce(p.application_name, '') <> '${login/* APPLICATION_NAME */.j9}') s) a
       WHERE d.datname = current_database()`,
        values: [target.role ?? null],
        read: ([row]) => ({
            server: { limit: (0,statement/* column */.f)(row, 'server_limit').count(), inUse: (0,statement/* column */.f)(row, 'server_in_use').count() },
            role: counted(row, 'role'),
            database: counted(row, 'database'),
            serverCountsWalsenders,
            limitsCountWalsenders,
            ofHiddenKind: (0,statement/* column */.f)(row, 'hidden').count(),
        }),
    };
};
/** 16+: connections that only members of a role of the server's own may take. */
function reservedFor(major) {
    return major < 16
        ? ''
        : ` - CASE WHEN r.oid IS NOT NULL AND pg_has_role(r.oid, 'pg_use_reserved_connections', 'USAGE') THEN 0
                 ELSE current_setting('reserved_connections')::int END`;
}
function counted(row, of) {
    return { limit: (0,statement/* column */.f)(row, `${of}_limit`).countOrNull(), inUse: (0,statement/* column */.f)(row, `${of}_in_use`).count() };
}

;// CONCATENATED MODULE: ./src/collect/catalog/current-lsn.ts

/**
 * The end of the WAL as far as this server has it; on a standby the greatest of received and replayed, since WAL from an
 * archive is never received, and what is received may not be replayed yet. A statement of its own: Aurora refuses it
 * while logical replication is off, and its readers always do. Tried on 10 to 18, primary and standby.
 */
const currentLsn = () => ({
    mayLack: {
        // object_not_in_prerequisite_state: what Aurora answers while logical replication is off.
        '55000': 'this server does not show its position in the WAL, as Aurora does not while logical replication is disabled',
    },
    text: `
    SELECT CASE WHEN pg_is_in_recovery() THEN greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())
                ELSE pg_current_wal_lsn() END::text AS lsn`,
    read: ([row]) => {
        const lsn = (0,statement/* column */.f)(row, 'lsn').lsnOrNull();
        if (lsn === null) {
            throw new Error('the standby has not received any WAL');
        }
        return lsn;
    },
});

;// CONCATENATED MODULE: ./src/collect/catalog/platform.ts

/** Settings whose prefix only one service has. A role's name proves nothing: a dump takes roles to other servers. */
const PREFIXES = [
    ['rds', 'rds'],
    ['cloudsql', 'cloud-sql'],
    ['azure', 'azure'],
    ['neon', 'neon'],
    ['supautils', 'supabase'],
];
/**
 * Whose service this is. Aurora has a function of its own in pg_catalog; in other schemas anybody can have one of that
 * name. A function that is not there cannot even be named in a statement, so which instance this is, is asked in a
 * statement inside of this one. Tried on 10 to 18; what the services show is theirs to document.
 */
const platform = () => ({
    text: `
    SELECT ARRAY(SELECT DISTINCT split_part(name, '.', 1) FROM pg_settings WHERE name LIKE '%.%') AS prefixes,
           EXISTS (SELECT FROM pg_proc
                    WHERE proname = 'aurora_version' AND pronamespace = 'pg_catalog'::regnamespace) AS aurora,
           CASE WHEN EXISTS (SELECT FROM pg_proc
                              WHERE proname = 'aurora_db_instance_identifier' AND pronamespace = 'pg_catalog'::regnamespace)
                THEN substring(query_to_xml('SELECT pg_catalog.aurora_db_instance_identifier() AS id', false, false, '')::text
                               FROM '<id>([^<]*)</id>') END AS instance`,
    read: ([row]) => {
        const instance = (0,statement/* column */.f)(row, 'instance').textOrNull();
        return {
            name: nameOf((0,statement/* column */.f)(row, 'prefixes').texts(), (0,statement/* column */.f)(row, 'aurora').flag()),
            ...(instance === null || instance === '' ? {} : { instanceIdentifier: instance }),
        };
    },
});
function nameOf(prefixes, aurora) {
    if (aurora) {
        return 'aurora';
    }
    return PREFIXES.find(([prefix]) => prefixes.includes(prefix))?.[1] ?? 'self-managed';
}

// EXTERNAL MODULE: ./src/target.ts
var src_target = __webpack_require__(6746);
;// CONCATENATED MODULE: ./src/collect/catalog/publication.ts


/** The planned publication, out of those of the database; null also where the consumer makes one whose name is not known. */
function publication({ publications }, { target }) {
    if (!(0,src_target/* plansPublication */.zo)(target)) {
        return (0,fact/* unavailable */.hU)('`publication` is not set');
    }
    return publications.state === 'known'
        ? (0,fact/* known */.eO)(publications.value.find(({ name }) => name === target.publication) ?? null)
        : publications;
}

// EXTERNAL MODULE: ./src/collect/catalog/printable.ts
var printable = __webpack_require__(3421);
;// CONCATENATED MODULE: ./src/collect/catalog/publications.ts


const SCHEMAS = `ARRAY(SELECT ${(0,printable/* printable */.g)('n.nspname')} FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid
                        WHERE pn.pnpubid = p.oid ORDER BY 1)`;
/** The publications of this database, the planned one first; more than 1 000 are not listed. Tried on 10 to 18. */
const publications = ({ major, target }) => ({
    text: `
    SELECT ${(0,printable/* printable */.g)('p.pubname')} AS name, coalesce(${(0,printable/* printable */.g)('r.rolname')}, p.pubowner::text) AS owner, p.puballtables,
           p.pubinsert, p.pubupdate, p.pubdelete,
           ${major >= 11 ? 'p.pubtruncate' : 'false'} AS pubtruncate,
           ${major >= 13 ? 'p.pubviaroot' : 'false'} AS pubviaroot,
           ${major >= 18 ? `p.pubgencols = 's'` : 'false'} AS pubgencols,
           ${major >= 15 ? SCHEMAS : 'ARRAY[]::text[]'} AS schemas
      FROM pg_publication p LEFT JOIN pg_roles r ON r.oid = p.pubowner
     ORDER BY coalesce(p.pubname::text = $1::text, false) DESC, p.pubname LIMIT 1000`,
    values: [target.publication ?? null],
    read: (rows) => rows.map((row) => ({
        name: (0,statement/* column */.f)(row, 'name').text(),
        owner: (0,statement/* column */.f)(row, 'owner').text(),
        allTables: (0,statement/* column */.f)(row, 'puballtables').flag(),
        schemas: (0,statement/* column */.f)(row, 'schemas').texts(),
        inserts: (0,statement/* column */.f)(row, 'pubinsert').flag(),
        updates: (0,statement/* column */.f)(row, 'pubupdate').flag(),
        deletes: (0,statement/* column */.f)(row, 'pubdelete').flag(),
        truncates: (0,statement/* column */.f)(row, 'pubtruncate').flag(),
        viaRoot: (0,statement/* column */.f)(row, 'pubviaroot').flag(),
        generatedColumns: (0,statement/* column */.f)(row, 'pubgencols').flag(),
    })),
});

// EXTERNAL MODULE: ./src/collect/acting-role.ts
var acting_role = __webpack_require__(6045);
;// CONCATENATED MODULE: ./src/collect/catalog/role.ts


/** Roles whose members administer a service without being superusers: RDS and Aurora, Cloud SQL, Azure, Neon, Supabase. */
const ADMINISTRATORS = "'rds_superuser', 'cloudsqlsuperuser', 'azure_pg_admin', 'neon_superuser', 'supabase_admin'";
/**
 * The role the pipeline logs in as: the one named, else the session's. Not current_user: the privilege to replicate
 * and the name of a walsender are the session user's, whatever `role` is set to. Memberships with USAGE, which is what counts,
 * and with MEMBER, which is what a NOINHERIT login has (lab: 12 to 18). Tried on 10 to 18.
 */
const role = ({ target, major }) => ({
    text: `
    SELECT r.rolname::text AS name, r.rolsuper, r.rolreplication, r.rolcanlogin,
           has_database_privilege(r.oid, current_database()::text, 'CONNECT') AS can_connect,
           r.rolname = session_user AS is_session,
           CASE WHEN g.oid IS NULL THEN NULL
                WHEN pg_has_role(r.oid, g.oid, 'USAGE') THEN 'usage'
                WHEN pg_has_role(r.oid, g.oid, 'MEMBER') THEN 'member'
                ELSE 'none' END AS rds_replication,
           nullif(r.rolconnlimit, -1) AS connection_limit,
           CASE WHEN isfinite(r.rolvaliduntil)
                THEN round(extract(epoch FROM r.rolvaliduntil - now()) * 1000)::bigint END AS password_expires_in_ms,
           a.rolname::text AS acting, a.rolsuper AS acting_superuser, a.rolbypassrls AS acting_bypassrls,
           has_database_privilege(a.oid, current_database()::text, 'CREATE') AS acting_creates,
           EXISTS (SELECT FROM pg_roles s
                    WHERE s.rolname IN (${ADMINISTRATORS}) AND pg_has_role(a.oid, s.oid, 'USAGE')) AS acting_administrator
      FROM pg_roles r LEFT JOIN pg_roles g ON g.rolname = 'rds_replication'
      JOIN pg_roles a ON a.oid = ${(0,acting_role/* actingRole */.Z)('r', target, major)}
     WHERE r.rolname::text = coalesce($1::text, session_user::text)`,
    values: [target.role ?? null],
    read: ([row]) => (row === undefined ? missing(target.role ?? '') : existing(row)),
});
function existing(row) {
    return {
        name: (0,statement/* column */.f)(row, 'name').text(),
        exists: true,
        superuser: (0,statement/* column */.f)(row, 'rolsuper').flag(),
        replication: (0,statement/* column */.f)(row, 'rolreplication').flag(),
        canLogin: (0,statement/* column */.f)(row, 'rolcanlogin').flag(),
        canConnect: (0,statement/* column */.f)(row, 'can_connect').flag(),
        rdsReplication: membership((0,statement/* column */.f)(row, 'rds_replication').textOrNull()),
        isSession: (0,statement/* column */.f)(row, 'is_session').flag(),
        connectionLimit: (0,statement/* column */.f)(row, 'connection_limit').countOrNull(),
        passwordExpiresInMs: (0,statement/* column */.f)(row, 'password_expires_in_ms').countOrNull(),
        acting: {
            name: (0,statement/* column */.f)(row, 'acting').text(),
            superuser: (0,statement/* column */.f)(row, 'acting_superuser').flag(),
            bypassRls: (0,statement/* column */.f)(row, 'acting_bypassrls').flag(),
            createsInDatabase: (0,statement/* column */.f)(row, 'acting_creates').flag(),
            administrator: (0,statement/* column */.f)(row, 'acting_administrator').flag(),
        },
    };
}
function membership(text) {
    return text === 'usage' || text === 'member' || text === 'none' ? text : null;
}
function missing(name) {
    return {
        name,
        exists: false,
        superuser: false,
        replication: false,
        canLogin: false,
        canConnect: false,
        rdsReplication: null,
        isSession: false,
        connectionLimit: null,
        passwordExpiresInMs: null,
        acting: { name, superuser: false, bypassRls: false, createsInDatabase: false, administrator: false },
    };
}

// EXTERNAL MODULE: ./src/collect/catalog/session.ts
var session = __webpack_require__(9730);
// EXTERNAL MODULE: ./src/facts/session.ts
var facts_session = __webpack_require__(4551);
;// CONCATENATED MODULE: ./src/collect/catalog/setting-overrides.ts


const NAMES = new Map(facts_session/* ROLE_SETTINGS */.F.map((name) => [name.toLowerCase(), name]));
/**
 * What ALTER ROLE and ALTER DATABASE have set for the planned role, for the session's, for all roles, and for the
 * database. Values of other settings, which can be secrets, never leave the server. Tried on 10 to 18.
 */
const settingOverrides = ({ target }) => ({
    text: `
    SELECT lower(split_part(c, '=', 1)) AS name, substr(c, strpos(c, '=') + 1) AS value, r.rolname::text AS role, s.setdatabase <> 0 AS in_database
      FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) AS c LEFT JOIN pg_roles r ON r.oid = s.setrole
     WHERE (s.setdatabase = 0 OR s.setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database()))
       AND (s.setrole = 0 OR r.rolname::text IN (session_user::text, $1::text))
       AND lower(split_part(c, '=', 1)) = ANY ($2::text[])`,
    values: [target.role ?? null, [...NAMES.keys()]],
    read: (rows) => rows.flatMap((row) => {
        const name = NAMES.get((0,statement/* column */.f)(row, 'name').text());
        return name === undefined
            ? []
            : [{ name, value: (0,statement/* column */.f)(row, 'value').text(), role: (0,statement/* column */.f)(row, 'role').textOrNull(), inDatabase: (0,statement/* column */.f)(row, 'in_database').flag() }];
    }),
});

;// CONCATENATED MODULE: ./src/collect/catalog/settings.ts

const ALLOW_ALTER_SYSTEM = 'allow_alter_system';
/** The settings that rules judge; one that a version or platform does not have is absent from its answer. */
const settings_NAMES = [
    'wal_level',
    // 19+: what wal_level amounts to at the moment.
    'effective_wal_level',
    'max_replication_slots',
    'max_wal_senders',
    // 13+.
    'max_slot_wal_keep_size',
    // 13+.
    'wal_keep_size',
    // 18+.
    'idle_replication_slot_timeout',
    'wal_sender_timeout',
    // 13+.
    'logical_decoding_work_mem',
    'autovacuum_freeze_max_age',
    // 17+: whether ALTER SYSTEM may be used at all.
    ALLOW_ALTER_SYSTEM,
    // 17+: physical slots that have to confirm before a slot with failover is served.
    'synchronized_standby_slots',
    // RDS and Aurora: the parameter that sets wal_level.
    'rds.logical_replication',
    // Aurora: WAL cached for logical decoding.
    'rds.logical_wal_cache',
    // Of the database.
    'server_encoding',
    'synchronous_standby_names',
    'hot_standby_feedback',
    'max_worker_processes',
    'max_logical_replication_workers',
    'max_sync_workers_per_subscription',
    // What a session without settings of its own gets.
    'bytea_output',
    'DateStyle',
    'IntervalStyle',
    'extra_float_digits',
    'row_security',
    'idle_session_timeout',
    'transaction_timeout',
];
/** Values of pg_settings.source that hold for every session of the server. */
const OF_THE_SERVER = new Set(['default', 'environment variable', 'configuration file', 'command line', 'override']);
/** Settings, and whether a change of them is pending until a restart. Tried on 10 to 18. */
const settings = () => ({
    text: 'SELECT name, setting, source, pending_restart FROM pg_settings WHERE name = ANY ($1::text[])',
    values: [settings_NAMES],
    read: (rows) => {
        const inFilesOnly = rows.some((row) => (0,statement/* column */.f)(row, 'name').text() === ALLOW_ALTER_SYSTEM && (0,statement/* column */.f)(row, 'setting').text() === 'off');
        const found = Object.fromEntries(rows.map((row) => [(0,statement/* column */.f)(row, 'name').text(), { ...setting(row), ...(inFilesOnly ? { withoutAlterSystem: true } : {}) }]));
        const { wal_level, max_replication_slots, max_wal_senders } = found;
        if (wal_level === undefined || max_replication_slots === undefined || max_wal_senders === undefined) {
            throw new Error('pg_settings lacks wal_level, max_replication_slots or max_wal_senders, which every PostgreSQL server has');
        }
        return { ...found, wal_level, max_replication_slots, max_wal_senders };
    },
});
function setting(row) {
    return {
        value: (0,statement/* column */.f)(row, 'setting').text(),
        onCommandLine: (0,statement/* column */.f)(row, 'source').text() === 'command line',
        pendingRestart: (0,statement/* column */.f)(row, 'pending_restart').flag(),
        isServers: OF_THE_SERVER.has((0,statement/* column */.f)(row, 'source').text()),
    };
}

// EXTERNAL MODULE: ./src/facts/slots.ts
var slots = __webpack_require__(6222);
;// CONCATENATED MODULE: ./src/collect/catalog/slots.ts


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
const slots_slots = ({ major, target }) => {
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
function plannedNames({ slot: name, publication }) {
    return name === undefined || publication === undefined || !(0,slots/* isSlotName */.m7)(name) ? [] : [name, publication];
}
/**
 * Asked of the planned slot alone. By the raw xmin of the rows: age() turns negative for one that was frozen so long ago
 * that its number is in the future again. Members cannot be older than their publication, and ALTER PUBLICATION … SET
 * (…) writes its row anew: the owner's entry, which pinned roles do not have, and older members prove its age.
 */
function publishedLater(major) {
    const isLater = (row) => `age(${row}.xmin) BETWEEN 0 AND age(s.catalog_xmin)`;
    const schemas = major >= 15
        ? `UNION ALL SELECT n.nspname::text, NULL FROM pg_publication_namespace m JOIN pg_namespace n ON n.oid = m.pnnspid
                  WHERE m.pnpubid = p.oid AND ${isLater('m')}`
        : '';
    const olderSchema = major >= 15 ? `OR EXISTS (SELECT FROM pg_publication_namespace m WHERE m.pnpubid = p.oid AND NOT ${isLater('m')})` : '';
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
function laterTables(later) {
    return `SELECT n.nspname::text AS schema, c.relname::text AS name
                    FROM pg_publication_rel m JOIN pg_class c ON c.oid = m.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE m.prpubid = p.oid AND ${later}`;
}
function slot(row) {
    return {
        name: (0,statement/* column */.f)(row, 'name').text(),
        plugin: (0,statement/* column */.f)(row, 'plugin').textOrNull(),
        type: (0,statement/* column */.f)(row, 'slot_type').text() === 'logical' ? 'logical' : 'physical',
        database: (0,statement/* column */.f)(row, 'database').textOrNull(),
        temporary: (0,statement/* column */.f)(row, 'temporary').flag(),
        active: (0,statement/* column */.f)(row, 'active').flag(),
        activePid: (0,statement/* column */.f)(row, 'active_pid').countOrNull(),
        restartLsn: (0,statement/* column */.f)(row, 'restart_lsn').lsnOrNull(),
        confirmedFlushLsn: (0,statement/* column */.f)(row, 'confirmed_flush_lsn').lsnOrNull(),
        walStatus: (0,statement/* column */.f)(row, 'wal_status').textOrNull(),
        safeWalSizeBytes: (0,statement/* column */.f)(row, 'safe_wal_size').countOrNull(),
        conflicting: (0,statement/* column */.f)(row, 'conflicting').flagOrNull() ?? false,
        invalidationReason: (0,statement/* column */.f)(row, 'invalidation_reason').textOrNull(),
        synced: (0,statement/* column */.f)(row, 'synced').flag(),
        inactiveMs: (0,statement/* column */.f)(row, 'inactive_ms').countOrNull(),
        twoPhase: (0,statement/* column */.f)(row, 'two_phase').flag(),
        failover: (0,statement/* column */.f)(row, 'failover').flag(),
        inactiveSince: (0,statement/* column */.f)(row, 'inactive_since').textOrNull(),
        catalogXminAge: (0,statement/* column */.f)(row, 'catalog_xmin_age').countOrNull(),
        xminAge: (0,statement/* column */.f)(row, 'xmin_age').countOrNull(),
        activeUser: (0,statement/* column */.f)(row, 'active_user').textOrNull(),
        activeApplication: (0,statement/* column */.f)(row, 'active_application').textOrNull(),
        publishedLater: later((0,statement/* column */.f)(row, 'published_later').objectOrNull()),
    };
}
function later(row) {
    if (row === null) {
        return null;
    }
    const publication = (0,statement/* column */.f)(row, 'publication').textOrNull();
    const members = (0,statement/* column */.f)(row, 'later').row();
    return {
        publication: publication === 'created' || publication === 'altered' ? publication : null,
        members: (0,statement/* column */.f)(members, 'members')
            .rows()
            .map((one) => ({ schema: (0,statement/* column */.f)(one, 'schema').text(), name: (0,statement/* column */.f)(one, 'name').textOrNull() })),
        count: (0,statement/* column */.f)(members, 'count').count(),
    };
}

;// CONCATENATED MODULE: ./src/collect/catalog/spills.ts

/** The first version with pg_stat_replication_slots. */
const SINCE = 14;
/** Slots whose decoding has spilled, 100 at most. Tried on 14 to 18. */
const spills = ({ major }) => ({
    ...(major >= SINCE ? {} : { absent: `PostgreSQL ${String(major)} does not count what decoding writes to disk` }),
    mayLack: {},
    text: `
    SELECT slot_name::text AS slot, spill_txns, spill_bytes, total_bytes
      FROM pg_stat_replication_slots WHERE spill_bytes > 0 ORDER BY spill_bytes DESC, slot_name LIMIT 100`,
    read: (rows) => rows.map((row) => ({
        slot: (0,statement/* column */.f)(row, 'slot').text(),
        transactions: (0,statement/* column */.f)(row, 'spill_txns').count(),
        bytes: (0,statement/* column */.f)(row, 'spill_bytes').count(),
        decodedBytes: (0,statement/* column */.f)(row, 'total_bytes').count(),
    })),
});

;// CONCATENATED MODULE: ./src/collect/catalog/subscriptions.ts

/** The subscriptions of this database, by the columns that every role may read. Tried on 10 to 18. */
const subscriptions = () => ({
    text: `
    SELECT subname::text AS name, subenabled, subslotname::text AS slot, subpublications AS publications
      FROM pg_subscription
     WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
     ORDER BY subname LIMIT 1000`,
    read: (rows) => rows.map((row) => ({
        name: (0,statement/* column */.f)(row, 'name').text(),
        enabled: (0,statement/* column */.f)(row, 'subenabled').flag(),
        slot: (0,statement/* column */.f)(row, 'slot').textOrNull(),
        publications: (0,statement/* column */.f)(row, 'publications').texts(),
    })),
});

;// CONCATENATED MODULE: ./src/collect/catalog/transactions.ts


/** Transactions of a kind that are listed. */
const MOST = 20;
/** A transaction gets an ID when it first writes. Of other roles' sessions, backend_xid is visible to every role (lab: 12 to 18). */
const WITH_ID = 'backend_xid IS NOT NULL';
/** Of sessions whose beginning the role may see. */
const ANY = `${WITH_ID} OR (xact_start IS NOT NULL AND backend_type = 'client backend')`;
/** What a new logical slot has to wait for, in every database. Tried on 10 to 18. */
const transactions = ({ target }) => ({
    text: `
    WITH open AS (
      SELECT pid, usename::text AS role, datname::text AS database, age(backend_xid) AS xid_age,
             (extract(epoch FROM clock_timestamp() - xact_start) * 1000)::int8 AS age_ms
        FROM pg_stat_activity
       WHERE (${target.consumer.waitsForTransactions === undefined ? WITH_ID : ANY})
         AND pid <> pg_backend_pid() AND application_name IS DISTINCT FROM '${login/* APPLICATION_NAME */.j9}')
    SELECT (SELECT count(*)::int FROM pg_prepared_xacts) AS prepared_count,
           (SELECT coalesce(json_agg(p), '[]') FROM (
              SELECT gid, owner::text, database::text, (extract(epoch FROM clock_timestamp() - prepared) * 1000)::int8 AS age_ms
                FROM pg_prepared_xacts ORDER BY prepared, gid LIMIT ${String(MOST)}) p) AS prepared,
           (SELECT count(*)::int FROM open) AS open_count,
           (SELECT coalesce(json_agg(o), '[]') FROM (
              SELECT * FROM open ORDER BY age_ms DESC NULLS LAST, xid_age DESC NULLS LAST, pid LIMIT ${String(MOST)}) o) AS open,
           pg_has_role('pg_read_all_stats', 'USAGE') AS ages_visible`,
    read: ([row]) => ({
        prepared: (0,statement/* column */.f)(row, 'prepared').rows().map(prepared),
        preparedCount: (0,statement/* column */.f)(row, 'prepared_count').count(),
        open: (0,statement/* column */.f)(row, 'open').rows().map(transactions_open),
        openCount: (0,statement/* column */.f)(row, 'open_count').count(),
        agesVisible: (0,statement/* column */.f)(row, 'ages_visible').flag(),
    }),
});
function prepared(row) {
    return {
        gid: (0,statement/* column */.f)(row, 'gid').text(),
        owner: (0,statement/* column */.f)(row, 'owner').textOrNull(),
        database: (0,statement/* column */.f)(row, 'database').text(),
        ageMs: (0,statement/* column */.f)(row, 'age_ms').count(),
    };
}
function transactions_open(row) {
    return {
        pid: (0,statement/* column */.f)(row, 'pid').count(),
        role: (0,statement/* column */.f)(row, 'role').textOrNull(),
        database: (0,statement/* column */.f)(row, 'database').textOrNull(),
        ageMs: (0,statement/* column */.f)(row, 'age_ms').countOrNull(),
        xidAge: (0,statement/* column */.f)(row, 'xid_age').countOrNull(),
    };
}

;// CONCATENATED MODULE: ./src/collect/catalog/wal-written.ts

/** The first version with pg_stat_wal. */
const wal_written_SINCE = 14;
/** WAL generated since the statistics were reset. Tried on 14 to 18. */
const walWritten = ({ major }) => ({
    ...(major >= wal_written_SINCE ? {} : { absent: `PostgreSQL ${String(major)} does not count the WAL that it writes` }),
    mayLack: {},
    text: 'SELECT wal_bytes, (extract(epoch FROM clock_timestamp() - stats_reset) * 1000)::int8 AS since_ms FROM pg_stat_wal',
    read: ([row]) => ({ bytes: (0,statement/* column */.f)(row, 'wal_bytes').count(), sinceMs: (0,statement/* column */.f)(row, 'since_ms').countOrNull() ?? 0 }),
});

;// CONCATENATED MODULE: ./src/collect/catalog/walsenders.ts


/**
 * The walsenders, without our own probe, which comes and goes while this is read. Not pg_stat_activity: an unprivileged
 * role sees no backend_type of others there, and would count none (lab: 12 to 18). Tried on 10 to 18.
 */
const walsenders = () => ({
    text: `
    SELECT pid, usename::text AS role, application_name, state, sent_lsn::text, flush_lsn::text,
           ${milliseconds('flush_lag')} AS flush_lag_ms, ${milliseconds('replay_lag')} AS replay_lag_ms,
           ${milliseconds('clock_timestamp() - backend_start')} AS connected_ms
      FROM pg_stat_replication WHERE application_name IS DISTINCT FROM '${login/* APPLICATION_NAME */.j9}' ORDER BY pid`,
    read: (rows) => rows.map((row) => ({
        pid: (0,statement/* column */.f)(row, 'pid').count(),
        user: (0,statement/* column */.f)(row, 'role').textOrNull(),
        applicationName: (0,statement/* column */.f)(row, 'application_name').textOrNull(),
        state: (0,statement/* column */.f)(row, 'state').textOrNull(),
        sentLsn: (0,statement/* column */.f)(row, 'sent_lsn').lsnOrNull(),
        flushLsn: (0,statement/* column */.f)(row, 'flush_lsn').lsnOrNull(),
        flushLagMs: (0,statement/* column */.f)(row, 'flush_lag_ms').countOrNull(),
        replayLagMs: (0,statement/* column */.f)(row, 'replay_lag_ms').countOrNull(),
        connectedMs: (0,statement/* column */.f)(row, 'connected_ms').countOrNull(),
    })),
});
/** An interval as a whole number. */
function milliseconds(interval) {
    return `round(extract(epoch FROM ${interval}) * 1000)::float8`;
}

;// CONCATENATED MODULE: ./src/collect/catalog/index.ts

















/** By name, in the order in which they are asked for: the position in the WAL is never older than the slots it is compared with. */
const STATEMENTS = {
    session: session/* session */.dZ,
    settings: settings,
    platform: platform,
    role: role,
    settingOverrides: settingOverrides,
    slots: slots_slots,
    currentLsn: currentLsn,
    walsenders: walsenders,
    publications: publications,
    subscriptions: subscriptions,
    walWritten: walWritten,
    spills: spills,
    transactions: transactions,
    connections: connections,
};
/** Facts that follow from those that were read. */
const DERIVED = {
    publication: publication,
    // Those that there are have been replaced before the asking; what was replaced is said afterwards.
    inexpressible: () => (0,fact/* known */.eO)([]),
};
/** Their names, in the order of asking. */
const CATALOG_FACTS = [...namesOf(STATEMENTS), ...namesOf(DERIVED)];
/** Asks everything at once. */
async function readCatalog(client, asked) {
    const answers = await Promise.all(namesOf(STATEMENTS).map(async (name) => [name, await answerTo(client, name, asked)]));
    const read = Object.fromEntries(answers);
    return { ...read, ...Object.fromEntries(namesOf(DERIVED).map((name) => [name, DERIVED[name](read, asked)])) };
}
function answerTo(client, name, asked) {
    return (0,statement/* ask */.k)(client, STATEMENTS[name](asked));
}
function namesOf(registry) {
    return Object.keys(registry);
}


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FACT_NAMES: () => (/* binding */ FACT_NAMES),
/* harmony export */   SOURCES: () => (/* binding */ SOURCES),
/* harmony export */   notAsked: () => (/* binding */ notAsked),
/* harmony export */   unseen: () => (/* binding */ unseen)
/* harmony export */ });
/* harmony import */ var _facts_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6881);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6746);
/* harmony import */ var _aws_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2255);
/* harmony import */ var _catalog_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);
/* harmony import */ var _survey_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3680);
/**
 * Where the facts come from, in the order of asking. Each fact is brought by exactly one source, or this file does not
 * compile; the list of all facts, and what they are when they were not seen, follow from it.
 */





/** Why no session is opened. */
function withoutConnection({ connection }) {
    return connection === undefined ? 'no database connection is configured' : undefined;
}
const DECLARED = {
    network: source({
        facts: ['network'],
        applies: withoutConnection,
        explainedBy: [],
    }),
    tls: source({
        facts: ['tls'],
        applies: withoutConnection,
        explainedBy: ['host-reachable'],
    }),
    login: source({
        facts: ['login'],
        applies: withoutConnection,
        explainedBy: ['tls-trusted', 'host-reachable'],
    }),
    // What the server says of itself once it has accepted the login.
    'parameter-status': source({
        facts: ['version'],
        applies: withoutConnection,
        explainedBy: ['login', 'direct-connection'],
    }),
    catalog: source({
        facts: _catalog_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG_FACTS */ .G,
        applies: withoutConnection,
        explainedBy: ['login', 'direct-connection', 'server-version'],
    }),
    survey: source({
        facts: _survey_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SURVEY_FACTS */ .xr,
        applies: (target) => withoutConnection(target) ??
            (target.tables.length === 0 && target.publication === undefined && target.autocreate !== 'all-tables'
                ? 'no table is named: neither `tables` nor `publication` is set'
                : undefined),
        explainedBy: ['login', 'direct-connection', 'server-version'],
    }),
    'replication-probe': source({
        facts: ['replication', 'roleSettings', 'probeSession'],
        applies: (target) => withoutConnection(target) ?? (target.probe === 'none' ? '`probe` is `none`' : undefined),
        explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection'],
    }),
    'slot-probe': source({
        facts: ['temporarySlot'],
        applies: (target) => withoutConnection(target) ?? ((0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .triesSlot */ .Iw)(target.probe) ? undefined : 'only runs with `probe: slot` or `probe: stream`'),
        explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection'],
    }),
    'stream-probe': source({
        facts: ['temporaryStream'],
        applies: (target) => withoutConnection(target) ?? (target.probe === 'stream' ? undefined : 'only runs with `probe: stream`'),
        explainedBy: ['login', 'direct-connection', 'server-version', 'replication-connection', 'temporary-slot'],
    }),
    'aws-api': source({
        plane: 'control-plane',
        facts: _aws_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .AWS_FACTS */ .i,
        applies: ({ controlPlane }) => controlPlane === undefined ? "AWS's API is not queried: set `db-cluster-identifier` or `db-instance-identifier`, or `aws-region` with an RDS host" : undefined,
        explainedBy: ['aws-access'],
    }),
};
/** All sources, in the order of asking. */
const SOURCES = inOrder(DECLARED);
/** All facts, in the order of asking. */
const FACT_NAMES = SOURCES.flatMap(({ facts }) => facts);
/** All facts of a target that could not be asked. */
function unseen(why) {
    return withState(FACT_NAMES, why);
}
/** The facts of the sources that the target does not ask, with the reason. */
function notAsked(target) {
    return Object.assign({}, ...SOURCES.map((one) => {
        const reason = one.applies(target);
        return reason === undefined ? {} : withState(one.facts, (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .hU)(reason));
    }));
}
function withState(names, state) {
    return Object.fromEntries(names.map((name) => [name, state]));
}
/** One conversation, with the database where nothing else is said; its name is its key in the list. */
function source(declared) {
    return { plane: 'database', ...declared };
}
function inOrder(declared) {
    const sources = declared;
    return Object.entries(sources).map(([name, one]) => ({ name, ...one }));
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nothingInScope),
/* harmony export */   c: () => (/* binding */ MOST_LISTED)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6746);

/** Why no table is in scope, for {@link Aspect.applies}. */
function nothingInScope(target) {
    return !(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .plansPublication */ .zo)(target) && target.tables.length === 0 ? 'neither tables nor a publication were named' : undefined;
}
/** The most objects that are listed; one more than a rule reports, to know that there are more. */
const MOST_LISTED = 1001;


/***/ }),

/***/ 3680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ ASPECTS),
  xr: () => (/* binding */ SURVEY_FACTS),
  Fr: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/collect/statement.ts
var statement = __webpack_require__(5579);
// EXTERNAL MODULE: ./src/collect/survey/census.ts
var survey_census = __webpack_require__(5226);
// EXTERNAL MODULE: ./src/collect/survey/aspect.ts
var aspect = __webpack_require__(125);
// EXTERNAL MODULE: ./src/collect/survey/references.ts
var survey_references = __webpack_require__(9279);
// EXTERNAL MODULE: ./src/collect/survey/sql.ts
var sql = __webpack_require__(3049);
;// CONCATENATED MODULE: ./src/collect/survey/cascades.ts




/** How many are named: all of them are one row of the report. */
const MOST_NAMED = 10;
/** Foreign keys with ON DELETE CASCADE that lead into the tables in scope, or out of them. Those of partitions are told with their root's. Tried on 10 to 18. */
const cascades = {
    applies: (target) => (0,aspect/* nothingInScope */.P)(target) ?? (target.operations.includes('delete') ? undefined : 'the pipeline needs no deletes'),
    ctes: ({ major }) => [
        [
            'crossing',
            `SELECT DISTINCT conrelid, confrelid, into_scope
         FROM (SELECT conrelid, confrelid, ${(0,sql/* among */.no)('conrelid', 'tree')} AS into_scope, ${(0,sql/* among */.no)('confrelid', 'tree')} AS from_scope
                 FROM pg_constraint WHERE contype = 'f' AND confdeltype = 'c' AND conrelid <> confrelid${major >= 11 ? ' AND conparentid = 0' : ''}) k
        WHERE into_scope <> from_scope`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM crossing) AS count,
           coalesce((SELECT json_agg(k) FROM (
             SELECT x.into_scope, fn.nspname AS schema, f.relname AS name, tn.nspname AS target_schema, t.relname AS target_name
               FROM (SELECT * FROM crossing ORDER BY into_scope DESC, conrelid, confrelid LIMIT ${MOST_NAMED}) x
               JOIN pg_class f ON f.oid = x.conrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
               JOIN pg_class t ON t.oid = x.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
              ORDER BY x.into_scope DESC, 2, 3, 4, 5) k), '[]') AS cascades`,
    read: (row) => ({
        cascades: (0,statement/* column */.f)(row, 'cascades').rows().map(cascade),
        count: (0,statement/* column */.f)(row, 'count').count(),
    }),
};
function cascade(row) {
    return {
        from: (0,survey_references/* tableName */.Cm)(row),
        to: { schema: (0,statement/* column */.f)(row, 'target_schema').text(), name: (0,statement/* column */.f)(row, 'target_name').text() },
        intoScope: (0,statement/* column */.f)(row, 'into_scope').flag(),
    };
}

// EXTERNAL MODULE: ./src/neutralise/sql.ts
var neutralise_sql = __webpack_require__(7766);
;// CONCATENATED MODULE: ./src/collect/survey/columns.ts





/** From here on a table can have generated columns. */
const GENERATED_SINCE = 12;
/** From here on a publication can publish stored generated columns. */
const GENERATED_PUBLISHED_SINCE = 18;
/** From here on the statistics are in shared memory; before, asking for them may wait for a file to be written. */
const STATISTICS_AT_HAND_SINCE = 15;
/** How many tables of a kind are named: each kind is one row of the report. */
const columns_MOST_NAMED = 10;
/**
 * What the columns of the tables in scope are. They are looked up table by table: the catalog of columns is the largest of
 * all, and mostly few tables are in scope. Tried on 10 to 18.
 */
const columns = {
    applies: aspect/* nothingInScope */.P,
    ctes: ({ major, target }) => [
        [
            'noted_column',
            `SELECT t.relid, t.schema, t.name, t.relreplident, t.reltoastrelid, a.attname, a.atttypid, a.toastable, a.generated
         FROM relation t CROSS JOIN LATERAL (
           SELECT attname, atttypid, attstorage <> 'p' AS toastable, ${generated(major)} AS generated
             FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attnum > 0 AND NOT a.attisdropped
           OFFSET 0) a
        WHERE t.relkind = 'r' AND ${(0,sql/* among */.no)('t.relid', 'tree')}
          AND (a.toastable OR a.generated OR ${mayRefer('a.atttypid')}${isLookedAt(target)})`,
        ],
        [
            'noted_table',
            `SELECT schema, name, toastable AND ${hasOutOfLine(major)} AS toasted, generated, may_refer AND ${HAS_LARGE_OBJECTS} AS refers
         FROM (SELECT schema, name, relreplident <> 'f' AND reltoastrelid <> 0 AND bool_or(toastable) AS toastable, reltoastrelid,
                      bool_or(generated) AS generated, bool_or(${mayRefer('atttypid')} AND ${refers('c.atttypid')}) AS may_refer
                 FROM noted_column c GROUP BY relid, schema, name, relreplident, reltoastrelid) c`,
        ],
        ...(wanted(target).length === 0 ? [] : [listedColumns(target)]),
    ],
    answer: ({ target }) => `
    SELECT ${['toasted', 'generated', 'refers'].map(someOf).join(',\n           ')},
           ${HAS_LARGE_OBJECTS} AS large_objects,
           ${wanted(target).length === 0 ? '0 AS listed_count, json_build_array() AS listed' : LISTED}
      FROM noted_table`,
    read: (row) => ({
        toasted: someTables(row, 'toasted'),
        generated: someTables(row, 'generated'),
        references: someTables(row, 'refers'),
        largeObjects: (0,statement/* column */.f)(row, 'large_objects').flag(),
        listed: (0,statement/* column */.f)(row, 'listed').rows().map(columnOfType),
        listedCount: (0,statement/* column */.f)(row, 'listed_count').count(),
    }),
};
const HAS_LARGE_OBJECTS = (0,sql/* some */.zN)('FROM pg_largeobject_metadata');
/** The oid of the type oid. */
const OID_TYPE = 26;
/** The first oid that initdb did not give out. */
const FIRST_USER_OID = 16384;
/** Whether a type is oid, or may be a domain over it: what is cheap to say of every column. */
function mayRefer(type) {
    return `(${type} = ${OID_TYPE} OR ${type} >= ${FIRST_USER_OID})`;
}
/** lo is a domain over oid of the extension of that name. */
function refers(type) {
    return `(${type} = ${OID_TYPE} OR ${(0,sql/* some */.zN)(`FROM pg_type y WHERE y.oid = ${type} AND y.typname = 'lo' AND y.typbasetype = ${OID_TYPE}`)})`;
}
/** Whether the column is generated, and the publication does not publish it for that; a column list that names it does. */
function generated(major) {
    if (major < GENERATED_SINCE) {
        return 'false';
    }
    return major < GENERATED_PUBLISHED_SINCE
        ? `a.attgenerated <> ''`
        : `a.attgenerated <> '' AND (a.attgenerated <> 's' OR NOT coalesce((SELECT pubgencols = 's' FROM pg_publication WHERE pubname::text = $5::text), false))`;
}
/** Whether the table's TOAST table has pages, as last counted, or has ever had a row since the statistics were reset. */
function hasOutOfLine(major) {
    const counted = (0,sql/* some */.zN)('FROM pg_class x WHERE x.oid = c.reltoastrelid AND x.relpages > 0');
    return major >= STATISTICS_AT_HAND_SINCE ? `(${counted} OR pg_stat_get_tuples_inserted(c.reltoastrelid) > 0)` : counted;
}
function wanted({ consumer }) {
    return [...new Set(consumer.types.flatMap(({ value }) => value))];
}
/** Of which tables all columns are needed. */
function isLookedAt(target) {
    const names = wanted(target);
    return names.length === 0 ? '' : ` OR ${names.every((name) => name === INCOMPARABLE) ? `t.relreplident = 'f'` : 'true'}`;
}
/** A kind that depends on the table as well: types that have to be compared, and cannot be. */
const INCOMPARABLE = 'incomparable';
/** Types without a default operator class for btree or hash, and with it without an equality that PostgreSQL uses by itself (lab: 10 to 18). */
const WITHOUT_EQUALITY = ['json', 'jsonpath', 'xml', 'point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle', 'txid_snapshot', 'pg_snapshot', 'refcursor'];
/** Rows of a table with REPLICA IDENTITY FULL are found by all of their columns, unless there is a primary key. Arrays compare their elements. */
const CANNOT_BE_COMPARED = `c.relreplident = 'f' AND (SELECT updates OR deletes FROM operation)
                              AND ltrim(coalesce((SELECT b.typname FROM pg_type b WHERE b.oid = y.typbasetype), y.typname)::text, '_') IN (${WITHOUT_EQUALITY.map(neutralise_sql/* quoteLiteral */.ce).join(', ')})
                              AND NOT ${(0,sql/* some */.zN)('FROM pg_index i WHERE i.indrelid = c.relid AND i.indisprimary')}`;
/** Kinds of types, beside the names of single ones. Domains are looked through, one level deep, as consumers do. */
const KINDS = {
    array: `y.typcategory = 'A'`,
    composite: `y.typtype = 'c'`,
    domain: `y.typtype = 'd'`,
    enum: `y.typtype = 'e'`,
    range: `y.typtype IN ('r', 'm')`,
    [INCOMPARABLE]: CANNOT_BE_COMPARED,
};
function listedColumns(target) {
    const kinds = wanted(target).map((name) => `WHEN ${KINDS[name] ?? `y.typname = ${(0,neutralise_sql/* quoteLiteral */.ce)(name)}`} THEN ${(0,neutralise_sql/* quoteLiteral */.ce)(name)}`);
    return [
        'listed_column',
        `SELECT schema, name, attname, typname, listed_as FROM (
       SELECT c.schema, c.name, c.attname::text, y.typname::text, CASE ${kinds.join(' ')} END AS listed_as
         FROM noted_column c CROSS JOIN LATERAL (SELECT typname, typtype, typcategory, typbasetype FROM pg_type WHERE oid = c.atttypid OFFSET 0) y) all_columns
      WHERE listed_as IS NOT NULL`,
    ];
}
const LISTED = `
  (SELECT count(*)::int FROM listed_column) AS listed_count,
  coalesce((SELECT json_agg(l) FROM (SELECT * FROM listed_column ORDER BY schema, name, attname LIMIT ${aspect/* MOST_LISTED */.c}) l), '[]') AS listed`;
/** Two columns over rows of schema and name: how many of them the flag is true of, and the first of these by name. */
function someOf(flag) {
    return `count(*) FILTER (WHERE ${flag})::int AS ${flag}_count,
           coalesce(to_json((array_agg(json_build_object('schema', schema, 'name', name) ORDER BY schema, name) FILTER (WHERE ${flag}))[1:${columns_MOST_NAMED}]), '[]') AS ${flag}`;
}
/** What {@link someOf} selects. */
function someTables(row, flag) {
    return { tables: (0,statement/* column */.f)(row, flag).rows().map(survey_references/* tableName */.Cm), count: (0,statement/* column */.f)(row, `${flag}_count`).count() };
}
function columnOfType(row) {
    return {
        ...(0,survey_references/* tableName */.Cm)(row),
        column: (0,statement/* column */.f)(row, 'attname').text(),
        type: (0,statement/* column */.f)(row, 'typname').text(),
        listedAs: (0,statement/* column */.f)(row, 'listed_as').text(),
    };
}

// EXTERNAL MODULE: ./src/target.ts
var src_target = __webpack_require__(6746);
// EXTERNAL MODULE: ./src/collect/survey/scope.ts
var scope = __webpack_require__(8233);
;// CONCATENATED MODULE: ./src/collect/survey/coverage.ts






/** The most parts listed of one table, and about how many of all of them. */
const MOST_PARTS = 100;
const MOST_PARTS_IN_ALL = 22_000;
/** The first version that can publish a partitioned table as such. */
const ROOTS_SINCE = 13;
/** What is missing below the tables that are listed. */
const PARTS = [
    // What is below a table and no relation of ours is temporary; of any session.
    [
        'temporary_below',
        `SELECT root FROM below b WHERE ${(0,sql/* notAmong */.EQ)('relid', 'relation')} AND ${(0,sql/* some */.zN)(`FROM pg_class c WHERE c.oid = b.relid AND c.relpersistence = 't'`)}`,
    ],
    ['missing_part', `SELECT root, relid FROM leaf WHERE NOT carried AND relid <> root AND ${(0,sql/* among */.no)('root', 'uncovered_listed')}`],
    [
        'missing_relation',
        `SELECT m.root, r.schema, r.name, r.relispartition, r.relkind, r.unlogged, r.size_bytes
       FROM missing_part m FULL JOIN relation r ON r.relid = m.relid`,
    ],
    [
        'ranked_part',
        `SELECT root, schema, name, relispartition, relkind = 'f' AS is_foreign, unlogged, size_bytes,
            -- Those of another kind are few, and not to be cut off.
            row_number() OVER (PARTITION BY root ORDER BY relkind <> 'f', schema, name) AS nth
       FROM missing_relation WHERE root IS NOT NULL`,
    ],
    [
        'listed_part',
        `SELECT root, json_agg(json_build_object('schema', schema, 'name', name, 'partition', relispartition, 'foreign', is_foreign,
                                             'unlogged', unlogged, 'size_bytes', size_bytes) ORDER BY nth) AS parts
       FROM ranked_part
      WHERE nth <= greatest(10, least(${MOST_PARTS}, ${MOST_PARTS_IN_ALL} / (SELECT greatest(count(*), 1) FROM uncovered_listed)))
      GROUP BY root`,
    ],
];
const NO_PARTS = [
    ['temporary_below', (0,sql/* nothing */.s6)('root oid')],
    ['listed_part', (0,sql/* nothing */.s6)('root oid, parts json')],
];
/**
 * Which tables in scope the planned publication publishes, or would once it is made, with all that a copy of them reads. A
 * partitioned table counts when all its leaf partitions are published, whichever way; an unlogged table when it needs
 * nothing but to be logged, since that is a fact of its own. Tried on 10 to 18.
 */
const coverage = {
    applies: (target) => ((0,src_target/* plansPublication */.zo)(target) ? undefined : 'no publication was named'),
    ctes: (asking) => [
        ['with_rows', `SELECT relid FROM relation WHERE relkind IN ('r', 'f')`],
        ['foreign_table', `SELECT relid FROM relation WHERE relkind = 'f'`],
        carried(asking),
        ['family', `SELECT relid AS root, relid FROM root WHERE ${(0,sql/* among */.no)('relid', 'below', 'root')} UNION ALL SELECT root, relid FROM below`],
        ['leaf', `SELECT root, relid, ${(0,sql/* among */.no)('relid', 'carried')} AS carried, ${(0,sql/* among */.no)('relid', 'foreign_table')} AS is_foreign FROM family WHERE ${(0,sql/* among */.no)('relid', 'with_rows')}`],
        ['published_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${(0,sql/* among */.no)('relid', 'published')}`],
        [
            'judged',
            `SELECT root AS relid, bool_and(carried) AS carried, count(*) FILTER (WHERE NOT carried AND relid <> root)::int AS parts_count,
              count(*) FILTER (WHERE is_foreign)::int AS foreign_count,
              count(*) FILTER (WHERE carried AND relid <> root)::int AS parts_covered,
              -- All that can be published is: adding the table would change nothing.
              bool_or(carried) AND bool_and(carried OR is_foreign) AS covered_as_far_as_possible
         FROM leaf GROUP BY root
        UNION ALL
       SELECT relid, relid IN (SELECT relid FROM carried) OR relid IN (SELECT relid FROM published_partitioned), 0, 0, 0, false
         FROM root WHERE ${(0,sql/* notAmong */.EQ)('relid', 'leaf', 'root')}`,
        ],
        ['uncovered', 'SELECT relid, parts_count, foreign_count, parts_covered, covered_as_far_as_possible FROM judged WHERE NOT carried'],
        // FULL, since no nested loop can do that.
        [
            'uncovered_relation',
            `SELECT r.relid, r.schema, r.name, r.relkind, r.unlogged, r.size_bytes, u.parts_count, u.foreign_count, u.parts_covered,
              ${(0,sql/* among */.no)('r.relid', 'carried')} OR r.relkind = 'p' AND (${(0,sql/* among */.no)('r.relid', 'published_partitioned')} OR u.covered_as_far_as_possible) AS member
         FROM relation r FULL JOIN uncovered u ON u.relid = r.relid`,
        ],
        [
            'uncovered_told',
            `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member,
              ${unpublished(asking)} AS unpublished, ${LOST_BELOW} AS lost_below
         FROM uncovered_relation WHERE parts_count IS NOT NULL`,
        ],
        [
            // Each rule has the first of its own: those of another one take no places.
            'uncovered_ranked',
            `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member, unpublished, lost_below,
              row_number() OVER (PARTITION BY unpublished ORDER BY schema, name) AS nth_unpublished,
              row_number() OVER (PARTITION BY lost_below ORDER BY schema, name) AS nth_lost
         FROM uncovered_told`,
        ],
        [
            'uncovered_listed',
            `SELECT relid, schema, name, relkind, unlogged, size_bytes, parts_count, foreign_count, parts_covered, member, unpublished, lost_below
         FROM uncovered_ranked
        WHERE unpublished AND nth_unpublished <= ${aspect/* MOST_LISTED */.c} OR lost_below AND nth_lost <= ${aspect/* MOST_LISTED */.c}`,
        ],
        ...(asking.census.inheritance ? PARTS : NO_PARTS),
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM judged WHERE carried) AS covered,
           (SELECT count(*)::int FROM uncovered_told WHERE unpublished) AS uncovered_count,
           (SELECT count(*)::int FROM uncovered_told WHERE lost_below) AS lost_below_count,
           -- No table, and no partitioned one that is to have partitions.
           NOT EXISTS (SELECT FROM streamed) AND NOT EXISTS (SELECT FROM published_partitioned) AS empty,
           coalesce((SELECT json_agg(u) FROM (
             SELECT l.schema, l.name, l.relkind = 'p' AS partitioned, l.unlogged, l.parts_count, l.foreign_count, l.parts_covered, l.size_bytes, l.member,
                    l.unpublished, l.lost_below,
                    l.relkind = 'r' AND ${(0,sql/* some */.zN)('FROM pg_inherits i WHERE i.inhparent = l.relid')} AS inherited,
                    l.relkind = 'r' AND ${(0,sql/* among */.no)('l.relid', 'temporary_below', 'root')} AS temporary_descendant,
                    coalesce(p.parts, '[]') AS parts
               FROM uncovered_listed l
               LEFT JOIN listed_part p ON p.root = l.relid
              ORDER BY 1, 2) u), '[]') AS uncovered`,
    read: (row, { references }) => ({
        covered: (0,statement/* column */.f)(row, 'covered').count(),
        uncovered: (0,statement/* column */.f)(row, 'uncovered')
            .rows()
            .map((one) => uncoveredTable(one, references)),
        uncoveredCount: (0,statement/* column */.f)(row, 'uncovered_count').count(),
        lostBelowCount: (0,statement/* column */.f)(row, 'lost_below_count').count(),
        empty: (0,statement/* column */.f)(row, 'empty').flag(),
    }),
};
/**
 * Tables whose changes the publication publishes, or would if they were logged: FOR ALL TABLES and TABLES IN SCHEMA have
 * no unlogged ones, and will have them as soon as they are logged; nor has one that the consumer makes of what it captures.
 */
function carried({ target, major }) {
    const toBe = target.autocreate === 'filtered' ? ` OR ${scope/* IS_TO_BE */.nt} AND ${(0,sql/* among */.no)('r.relid', 'tree')}` : '';
    const ofSchema = major >= 15 ? ' OR r.relnamespace IN (SELECT pnnspid FROM pg_publication_namespace WHERE pnpubid = (SELECT oid FROM publication))' : '';
    return [
        'carried',
        `SELECT r.relid FROM relation r
      WHERE r.relkind = 'r' AND (${(0,sql/* among */.no)('r.relid', 'published')} OR r.unlogged AND ((SELECT puballtables FROM publication)${ofSchema}${toBe}))`,
    ];
}
/** Whether the publication could publish more of the table than it does: itself, or partitions of it. */
function unpublished({ major }) {
    const empty = major >= ROOTS_SINCE ? 'NOT member' : 'NOT member AND parts_count = 0';
    return `CASE relkind WHEN 'p' THEN parts_count > foreign_count OR ${empty} ELSE NOT member END`;
}
/** Whether changes below a table get lost that adding the table does not bring: foreign ones, and children of a published one. */
const LOST_BELOW = `(foreign_count > 0 OR relkind = 'r' AND member)`;
function uncoveredTable(row, references) {
    return {
        ...(0,survey_references/* tableName */.Cm)(row),
        partitioned: (0,statement/* column */.f)(row, 'partitioned').flag(),
        unlogged: (0,statement/* column */.f)(row, 'unlogged').flag(),
        member: (0,statement/* column */.f)(row, 'member').flag(),
        unpublished: (0,statement/* column */.f)(row, 'unpublished').flag(),
        lostBelow: (0,statement/* column */.f)(row, 'lost_below').flag(),
        inherited: (0,statement/* column */.f)(row, 'inherited').flag(),
        temporaryDescendant: (0,statement/* column */.f)(row, 'temporary_descendant').flag(),
        sizeBytes: (0,statement/* column */.f)(row, 'size_bytes').countOrNull(),
        unloggedReferences: referencesOf(row, references),
        parts: (0,statement/* column */.f)(row, 'parts')
            .rows()
            .map((part) => uncoveredPart(part, references)),
        partsCount: (0,statement/* column */.f)(row, 'parts_count').count(),
        foreignCount: (0,statement/* column */.f)(row, 'foreign_count').count(),
        partsCovered: (0,statement/* column */.f)(row, 'parts_covered').count(),
    };
}
function uncoveredPart(row, references) {
    return {
        ...(0,survey_references/* tableName */.Cm)(row),
        relation: (0,statement/* column */.f)(row, 'partition').flag() ? 'partition' : 'child',
        foreign: (0,statement/* column */.f)(row, 'foreign').flag(),
        unlogged: (0,statement/* column */.f)(row, 'unlogged').flag(),
        sizeBytes: (0,statement/* column */.f)(row, 'size_bytes').countOrNull(),
        unloggedReferences: referencesOf(row, references),
    };
}
/** A logged table cannot reference an unlogged one. */
function referencesOf(row, references) {
    return (0,statement/* column */.f)(row, 'unlogged').flag() ? (0,survey_references/* unloggedReferences */.uf)((0,survey_references/* tableName */.Cm)(row), references) : [];
}

;// CONCATENATED MODULE: ./src/collect/survey/extension-tables.ts




/**
 * Tables of extensions that an entry of `tables` or the publication names. Globs take none; what FOR ALL TABLES and
 * TABLES IN SCHEMA take in nobody asked for. Tried on 10 to 18.
 */
const extensionTables = {
    applies: aspect/* nothingInScope */.P,
    ctes: ({ target }) => [
        [
            'extension_member',
            `SELECT objid AS relid, refobjid AS extension FROM pg_depend
        WHERE refclassid = 'pg_extension'::regclass AND classid = 'pg_class'::regclass AND deptype = 'e'`,
        ],
        [
            'extension_table',
            `SELECT relid, extension FROM extension_member
        WHERE ${target.tables.length === 0 ? (0,sql/* among */.no)('relid', 'listed') : (0,sql/* among */.no)('relid', 'exact')}`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM extension_table) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT n.nspname AS schema, c.relname AS name, x.extname AS extension
               FROM extension_table t JOIN pg_class c ON c.oid = t.relid JOIN pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_extension x ON x.oid = t.extension
              ORDER BY 1, 2 LIMIT ${aspect/* MOST_LISTED */.c}) t), '[]') AS tables`,
    read: (row) => ({
        tables: (0,statement/* column */.f)(row, 'tables')
            .rows()
            .map((one) => ({ ...(0,survey_references/* tableName */.Cm)(one), extension: (0,statement/* column */.f)(one, 'extension').text() })),
        count: (0,statement/* column */.f)(row, 'count').count(),
    }),
};

// EXTERNAL MODULE: ./src/collect/survey/indexes.ts
var indexes = __webpack_require__(2733);
;// CONCATENATED MODULE: ./src/collect/survey/generated-identities.ts






/** The first version with generated columns. */
const generated_identities_GENERATED_SINCE = 12;
/** The first version that can publish them, and refuses updates where the identity holds one that is not. */
const PUBLISHED_SINCE = 18;
/**
 * Tables with a generated column in the replica identity that a publication leaves out. Which columns are generated is
 * asked of those alone that have a default: pg_attribute as a whole is large. Tried on 12 to 18.
 */
const generatedIdentities = {
    applies: aspect/* nothingInScope */.P,
    without: ({ major, census }) => (major >= generated_identities_GENERATED_SINCE && census.generatedColumns ? undefined : { tables: [], count: 0 }),
    ctes: generated_identities_generated,
    answer: (asking) => `
    SELECT (SELECT count(*)::int FROM generated_identity) AS count,
           coalesce((SELECT json_agg(t) FROM (${details(asking)}) t), '[]') AS tables`,
    read: (row) => ({
        tables: (0,statement/* column */.f)(row, 'tables').rows().map(generatedIdentity),
        count: (0,statement/* column */.f)(row, 'count').count(),
    }),
};
function generated_identities_generated(asking) {
    const { major } = asking;
    return [
        ['default_column', `SELECT adrelid AS relid, adnum AS attnum FROM pg_attrdef WHERE ${(0,sql/* among */.no)('adrelid', 'tree')} OR ${(0,sql/* among */.no)('adrelid', 'published')}`],
        [
            'generated_column',
            // OFFSET 0: each looked up by the index.
            `SELECT d.relid, d.attnum, a.attname, a.attgenerated
         FROM default_column d CROSS JOIN LATERAL (
           SELECT attname, attgenerated FROM pg_attribute WHERE attrelid = d.relid AND attnum = d.attnum OFFSET 0) a
        WHERE a.attgenerated <> ''`,
        ],
        [
            'generated_table',
            `SELECT relid, relreplident, relispartition, relnamespace FROM relation
        WHERE relkind = 'r' AND wal_logged AND relreplident IN ('d', 'i', 'f') AND ${(0,sql/* among */.no)('relid', 'generated_column')}`,
        ],
        [
            'generated_in_index',
            `SELECT t.relid, i.indkey::int2[] AS attnums, i.indnkeyatts AS key_count
         FROM generated_table t JOIN pg_index i ON i.indrelid = t.relid AND CASE t.relreplident WHEN 'd' THEN i.indisprimary WHEN 'i' THEN i.indisreplident END AND ${indexes/* SERVES */.rT}`,
        ],
        [
            'generated_key',
            `SELECT g.relid, min(g.key_count) AS key_count, array_agg(c.attname::text ORDER BY k.nth) AS columns, bool_or(c.attgenerated = 'v') AS is_virtual
         FROM generated_in_index g CROSS JOIN LATERAL unnest(g.attnums) WITH ORDINALITY k (attnum, nth)
         JOIN generated_column c ON c.relid = g.relid AND c.attnum = k.attnum
        WHERE k.nth <= g.key_count GROUP BY g.relid`,
        ],
        ['generated_full_table', `SELECT relid FROM generated_table WHERE relreplident = 'f'`],
        [
            'generated_full',
            `SELECT relid, array_agg(attname::text ORDER BY attnum) AS columns, bool_or(attgenerated = 'v') AS is_virtual
         FROM generated_column WHERE ${(0,sql/* among */.no)('relid', 'generated_full_table')} GROUP BY relid`,
        ],
        [
            'generated_at_all',
            `SELECT relid, columns, is_virtual, cardinality(columns) = key_count AS all_generated FROM generated_key
        UNION ALL
       SELECT relid, columns, is_virtual, false FROM generated_full`,
        ],
        ...(major >= PUBLISHED_SINCE ? refusals(major) : []),
        [
            'generated_judged',
            `SELECT relid, columns, is_virtual, all_generated, ${planned(asking)} AS planned FROM generated_at_all`,
        ],
        [
            'generated_identity',
            `SELECT relid, columns, is_virtual, all_generated, planned FROM generated_judged
        WHERE planned${major >= PUBLISHED_SINCE ? ` OR ${(0,sql/* among */.no)('relid', 'generated_refused')}` : ''}`,
        ],
        ['generated_listed', `SELECT relid, columns, is_virtual, all_generated, planned FROM generated_identity LIMIT ${aspect/* MOST_LISTED */.c}`],
        [
            'generated_names',
            major >= PUBLISHED_SINCE
                ? 'SELECT relid, json_agg(pubname ORDER BY pubname) AS publications FROM generated_refused GROUP BY relid'
                : 'SELECT NULL::oid AS relid, NULL::json AS publications WHERE false',
        ],
    ];
}
/**
 * `generated_refused` (relid, pubname, is_planned): which publications have the table, publish its updates or deletes, and
 * leave the columns out, so that the server refuses the statements. Where a column list is, that one tells.
 */
function refusals(major) {
    return [
        [
            'generated_walk (relid, above)',
            `SELECT relid, relid FROM generated_at_all
        UNION
       SELECT w.relid, i.inhparent FROM generated_walk w JOIN generated_table t ON t.relid = w.relid AND t.relispartition
         JOIN pg_inherits i ON i.inhrelid = w.above AND ${(0,sql/* attached */.ZI)('i', major)}`,
        ],
        ['generated_above', (0,sql/* walked */.xQ)('generated_walk', 'relid, above')],
        [
            'generated_place',
            'SELECT a.relid, a.above, c.relnamespace FROM generated_above a JOIN pg_class c ON c.oid = a.above',
        ],
        [
            'generated_in',
            `SELECT g.relid, p.oid AS pubid FROM generated_at_all g CROSS JOIN pg_publication p
        WHERE p.puballtables
        UNION
       SELECT g.relid, r.prpubid FROM generated_place g JOIN pg_publication_rel r ON r.prrelid = g.above
        UNION
       SELECT g.relid, n.pnpubid FROM generated_place g JOIN pg_publication_namespace n ON n.pnnspid = g.relnamespace`,
        ],
        [
            'generated_listed_columns',
            'SELECT g.relid, r.prpubid AS pubid FROM generated_place g JOIN pg_publication_rel r ON r.prrelid = g.above WHERE r.prattrs IS NOT NULL',
        ],
        [
            'generated_refused',
            `SELECT g.relid, p.pubname::text AS pubname, p.oid IN (SELECT oid FROM publication) AS is_planned
         FROM generated_in g JOIN pg_publication p ON p.oid = g.pubid JOIN generated_at_all i ON i.relid = g.relid
        WHERE (p.pubupdate OR p.pubdelete) AND (i.is_virtual OR p.pubgencols <> 's')
          AND NOT ${(0,sql/* some */.zN)('FROM generated_listed_columns l WHERE l.relid = g.relid AND l.pubid = g.pubid')}`,
        ],
        ['generated_planned', 'SELECT relid FROM generated_refused WHERE is_planned'],
    ];
}
/** Without a publication yet, the columns are not going to be published. */
function planned({ major }) {
    const now = major >= PUBLISHED_SINCE ? `(${(0,sql/* among */.no)('relid', 'generated_planned')} OR ${scope/* IS_TO_BE */.nt} AND ${(0,sql/* among */.no)('relid', 'published')})` : (0,sql/* among */.no)('relid', 'published');
    return `(SELECT updates OR deletes FROM operation) AND (${now} OR NOT EXISTS (SELECT FROM publication) AND ${(0,sql/* among */.no)('relid', 'tree')})`;
}
/** An index that could serve: its columns are NOT NULL, and none is generated. */
const FIT = `
  i.indrelid = l.relid AND ${indexes/* SERVES */.rT} AND i.indisready AND i.indexprs IS NULL
    AND NOT ${(0,sql/* some */.zN)(`FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth) JOIN pg_attribute a ON a.attrelid = l.relid AND a.attnum = k.attnum
                     WHERE k.nth <= i.indnkeyatts AND (NOT a.attnotnull OR a.attgenerated <> '')`)}`;
function details({ target }) {
    const isNamed = target.tables.length > 0 ? (0,sql/* among */.no)('l.relid', 'tree') : 'false';
    return `
  SELECT n.nspname AS schema, c.relname AS name, c.relreplident AS setting, to_json(l.columns) AS columns, l.is_virtual, l.all_generated, l.planned,
         coalesce(g.publications, '[]') AS publications,
         ${(0,sql/* notAmong */.EQ)('l.relid', 'published_explicitly')} AND ${(0,sql/* among */.no)('l.relid', 'published')} AND NOT ${isNamed} AS implicit,
         pg_stat_get_tuples_updated(l.relid) + pg_stat_get_tuples_deleted(l.relid) AS writes,
         ${(0,sql/* some */.zN)(`FROM pg_index i WHERE i.indisprimary AND ${FIT}`)} AS usable_primary_key,
         (SELECT x.relname::text FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE ${FIT} ORDER BY i.indnatts, x.relname LIMIT 1) AS usable_index
    FROM generated_listed l JOIN pg_class c ON c.oid = l.relid JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN generated_names g ON g.relid = l.relid
   ORDER BY 1, 2`;
}
function generatedIdentity(row) {
    const setting = (0,statement/* column */.f)(row, 'setting').text();
    return {
        ...(0,survey_references/* tableName */.Cm)(row),
        setting: setting === 'i' || setting === 'f' ? setting : 'd',
        columns: (0,statement/* column */.f)(row, 'columns').texts(),
        virtual: (0,statement/* column */.f)(row, 'is_virtual').flag(),
        allGenerated: (0,statement/* column */.f)(row, 'all_generated').flag(),
        planned: (0,statement/* column */.f)(row, 'planned').flag(),
        publications: (0,statement/* column */.f)(row, 'publications').texts(),
        implicitMember: (0,statement/* column */.f)(row, 'implicit').flag(),
        writes: (0,statement/* column */.f)(row, 'writes').count(),
        usablePrimaryKey: (0,statement/* column */.f)(row, 'usable_primary_key').flag(),
        usableIndex: (0,statement/* column */.f)(row, 'usable_index').textOrNull(),
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/identities.ts






/** From here on a table can have generated columns. */
const identities_GENERATED_SINCE = 12;
/** How many names are tried for a new index before one with the table's oid is taken. */
const MOST_NAMES = 100;
/** A key that may be an identity from 18 on, where generated columns are published only when that is asked for. */
const NO_GENERATED_COLUMN = `AND NOT ${(0,sql/* some */.zN)("FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[]) AND a.attgenerated <> ''")}`;
/** Tables with a column list (prattrs) or a row filter (prqual) of their own, or of one they are a partition of, in any publication. */
function restricted(name, source) {
    const own = `SELECT prrelid FROM pg_publication_rel WHERE ${source} IS NOT NULL`;
    return [name, `${own} UNION ALL SELECT a.relid FROM ancestor a WHERE a.partitioned AND (a.ancestor IN (${own})) IS TRUE`];
}
/**
 * The nth name tried for an index that is to become the identity: `<table>_identity`, then with a number, the table's part
 * clipped to what a name can hold. The cast to name clips at a character, so what is to be added is put before it first.
 */
function indexName(nth) {
    const suffix = `'_identity' || coalesce(nullif(${nth}, 0)::text, '')`;
    return `substr((repeat('x', length(${suffix})) || t.name::text)::name::text, length(${suffix}) + 1) || ${suffix}`;
}
/** From here on a publication can have a partitioned table, and with it the partitions. */
const identities_ROOTS_SINCE = 13;
/** From here on a member of a publication can have a column list and a row filter. */
const RESTRICTIONS_SINCE = 15;
/** From here on a publication can have a schema. */
const SCHEMAS_SINCE = 15;
/**
 * What the publications of this operation have, all of them together: `…_listed` (relid), `…_schema` (oid), and
 * `…_below` (relid), the partitions of `lacking` that they have with a table above.
 */
function publishing(operation, asking) {
    const { major } = asking;
    const ofThese = (column) => (0,sql/* among */.no)(column, `${operation}_publication`, 'oid');
    return [
        [`${operation}_publication`, `SELECT oid, puballtables FROM pg_publication WHERE pub${operation}`],
        [`${operation}_listed`, `SELECT prrelid AS relid FROM pg_publication_rel WHERE ${ofThese('prpubid')}`],
        ...(major >= SCHEMAS_SINCE ? [[`${operation}_schema`, `SELECT pnnspid AS oid FROM pg_publication_namespace WHERE ${ofThese('pnpubid')}`]] : []),
        ...(comesWithRoots(asking)
            ? [
                [`${operation}_root`, `SELECT relid FROM relation WHERE relkind = 'p' AND (${isMember(operation, major)})`],
                [`${operation}_below`, `SELECT relid FROM lacking_above WHERE ${(0,sql/* among */.no)('ancestor', `${operation}_root`)}`],
            ]
            : []),
    ];
}
/** Whether there can be partitions that are members through a table above. */
function comesWithRoots({ major, census }) {
    return major >= identities_ROOTS_SINCE && census.inheritance;
}
/** Whether the relation of the row is a member by itself. */
function isMember(operation, major) {
    return [
        `(SELECT coalesce(bool_or(puballtables), false) FROM ${operation}_publication)`,
        (0,sql/* among */.no)('relid', `${operation}_listed`),
        ...(major >= SCHEMAS_SINCE ? [(0,sql/* among */.no)('relnamespace', `${operation}_schema`, 'oid')] : []),
    ].join(' OR ');
}
/** Whether the server rejects the operation on the table of the row, which has no identity. */
function isRejected(operation, asking) {
    const { major } = asking;
    const below = comesWithRoots(asking) ? ` OR ${(0,sql/* among */.no)('relid', `${operation}_below`)}` : '';
    return `wal_logged AND (${isMember(operation, major)}${below})`;
}
/** Partitions of `lacking`, each with the tables above it. */
function lackingAncestors(asking) {
    const { major } = asking;
    return comesWithRoots(asking)
        ? [
            ['lacking_partition', 'SELECT relid FROM lacking WHERE relispartition'],
            [
                'lacking_walk (relid, ancestor)',
                `SELECT i.inhrelid, i.inhparent FROM pg_inherits i WHERE ${(0,sql/* attached */.ZI)('i', major)} AND ${(0,sql/* among */.no)('i.inhrelid', 'lacking_partition')}
            UNION
           SELECT a.relid, i.inhparent FROM lacking_walk a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${(0,sql/* attached */.ZI)('i', major)}`,
            ],
            ['lacking_above', (0,sql/* walked */.xQ)('lacking_walk', 'relid, ancestor')],
        ]
        : [];
}
/** An index that could be made the identity: all its columns are NOT NULL, and none is generated. */
function usableIndex({ major }) {
    const unfit = `NOT a.attnotnull${major >= identities_GENERATED_SINCE ? ` OR a.attgenerated <> ''` : ''}`;
    return `
    SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
     WHERE i.indrelid = t.relid AND ${indexes/* SERVES */.rT} AND i.indisready AND i.indexprs IS NULL
       AND NOT ${(0,sql/* some */.zN)(`FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth)
                         JOIN pg_attribute a ON a.attrelid = t.relid AND a.attnum = k.attnum
                        WHERE k.nth <= ${keyColumns(major)} AND (${unfit})`)}
     ORDER BY i.indisprimary DESC, i.indnatts, x.relname LIMIT 1`;
}
function deferrableKeyColumns({ major }) {
    return `
    SELECT json_agg(a.attname ORDER BY k.nth)
      FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
     WHERE i.indrelid = t.relid AND i.indisprimary AND NOT i.indimmediate AND k.nth <= ${keyColumns(major)}
       AND a.attrelid = t.relid AND a.attnum = k.attnum
    ${major >= identities_GENERATED_SINCE ? `HAVING NOT bool_or(a.attgenerated <> '')` : ''}`;
}
/** Columns of the key, without those of INCLUDE (11+). */
function keyColumns(major) {
    return major >= 11 ? 'i.indnkeyatts' : 'i.indnatts';
}
/** Of the tables that are listed: those above them, and the one by which the user may know them. */
function ancestors({ major }) {
    return [
        ['partitioned', `SELECT relid FROM relation WHERE relkind = 'p'`],
        [
            'ancestor (relid, ancestor, distance, partitioned)',
            `SELECT i.inhrelid, i.inhparent, 1, i.inhparent IN (SELECT relid FROM partitioned)
         FROM pg_inherits i WHERE ${(0,sql/* attached */.ZI)('i', major)} AND ${(0,sql/* among */.no)('i.inhrelid', 'unidentified_listed')}
        UNION
       SELECT a.relid, i.inhparent, a.distance + 1, true FROM ancestor a
         JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${(0,sql/* attached */.ZI)('i', major)} WHERE a.partitioned`,
        ],
        // Of a partition the topmost table; of a child its parent in scope.
        [
            'topmost',
            `SELECT DISTINCT ON (a.relid) a.relid, r.schema, r.name FROM ancestor a JOIN relation r ON r.relid = a.ancestor
        WHERE a.partitioned OR ${(0,sql/* among */.no)('a.ancestor', 'named_below')} OR ${(0,sql/* among */.no)('a.ancestor', 'published')}
        ORDER BY a.relid, a.distance DESC, r.schema, r.name`,
        ],
    ];
}
const NO_ANCESTORS = [
    ['ancestor', (0,sql/* nothing */.s6)('relid oid, ancestor oid, distance int, partitioned boolean')],
    ['topmost', (0,sql/* nothing */.s6)('relid oid, schema name, name name')],
];
/**
 * Tables, in scope or published, whose updates or deletes the server would refuse, or refuses now. Leaf partitions are judged by their
 * own identity, whichever way they are published (lab: 13 to 18). Tried on 10 to 18.
 */
const identities = {
    applies: aspect/* nothingInScope */.P,
    ctes: (asking) => [
        ['named_below', asking.target.tables.length === 0 ? (0,sql/* nothing */.s6)('relid oid') : 'SELECT relid FROM tree'],
        [
            'member',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged,
              ${(0,sql/* among */.no)('relid', 'named_below')} AS named, ${(0,sql/* among */.no)('relid', 'published')} AND wal_logged AS published, ${(0,sql/* notAmong */.EQ)('relid', 'published_explicitly')} AS implicit
         FROM relation WHERE relkind = 'r'`,
        ],
        [
            'identified',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged, published, published AND implicit AND NOT named AS implicit,
              ${indexes/* HAS_IDENTITY */.mv} AS has_identity
         FROM member
        -- An unlogged table that is named is to become a logged one.
        WHERE named OR published`,
        ],
        [
            'lacking',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, wal_logged, published, implicit
         FROM identified WHERE NOT has_identity`,
        ],
        ...lackingAncestors(asking),
        ...publishing('update', asking),
        ...publishing('delete', asking),
        [
            'rejected',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, published, implicit,
              ${isRejected('update', asking)} AS rejects_updates, ${isRejected('delete', asking)} AS rejects_deletes
         FROM lacking`,
        ],
        [
            'unidentified',
            `SELECT relid, schema, name, relnamespace, relispartition, relreplident, size_bytes, published, implicit, rejects_updates, rejects_deletes,
              pg_stat_get_tuples_updated(relid) + pg_stat_get_tuples_deleted(relid) AS writes
         FROM rejected CROSS JOIN operation o WHERE o.updates OR o.deletes OR rejects_updates OR rejects_deletes`,
        ],
        [
            'unidentified_listed',
            // Last the tables that nobody asked for, and nobody updates.
            `SELECT implicit AND writes = 0 AS dormant, schema, name, relid, relnamespace, relispartition, relreplident, size_bytes, published, implicit,
              rejects_updates, rejects_deletes, writes
         FROM unidentified ORDER BY 1, 2, 3 LIMIT ${aspect/* MOST_LISTED */.c}`,
        ],
        ...(asking.census.inheritance ? ancestors(asking) : NO_ANCESTORS),
        ...(asking.census.restrictions && asking.major >= RESTRICTIONS_SINCE ? [restricted('column_list', 'prattrs'), restricted('row_filter', 'prqual')] : []),
    ],
    answer: (asking) => `
    SELECT ((SELECT count(*) FROM identified) - (SELECT count(*) FROM unidentified))::int AS fine,
           (SELECT count(*)::int FROM unidentified) AS without_count,
           o.updates, o.deletes, ${scope/* IS_TO_BE */.nt} AS to_be,
           coalesce((SELECT json_agg(w) FROM (${identities_details(asking)}) w), '[]') AS without
      FROM operation o`,
    read: (row) => ({
        fine: (0,statement/* column */.f)(row, 'fine').count(),
        without: distinctlyNamed((0,statement/* column */.f)(row, 'without').rows()).map((one) => tableWithoutIdentity(one, {
            publishesUpdates: (0,statement/* column */.f)(row, 'updates').flag(),
            publishesDeletes: (0,statement/* column */.f)(row, 'deletes').flag(),
            exists: !(0,statement/* column */.f)(row, 'to_be').flag(),
        })),
        withoutCount: (0,statement/* column */.f)(row, 'without_count').count(),
    }),
};
/** Each looked up by an index, for tables that are listed alone. */
function identities_details(asking) {
    return `
  SELECT t.schema, t.name, t.relreplident AS setting, t.published, t.implicit, t.rejects_updates, t.rejects_deletes, t.writes,
         top.schema AS root_schema, top.name AS root_name, t.relispartition AS is_partition, t.size_bytes,
         ${(0,sql/* some */.zN)(`FROM pg_index i WHERE i.indrelid = t.relid AND i.indisprimary AND ${indexes/* SERVES */.rT} ${asking.major >= 18 ? NO_GENERATED_COLUMN : ''}`)} AS usable_primary_key,
         (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
           WHERE i.indrelid = t.relid AND i.indisprimary AND NOT i.indimmediate) AS deferrable_primary_key,
         coalesce((${deferrableKeyColumns(asking)}), '[]') AS deferrable_key_columns,
         (${usableIndex(asking)}) AS usable_index,
         leftover.name AS leftover_index,
         -- The first of the series, which comes in order; the leftover is dropped before the new index is made.
         coalesce((SELECT ${indexName('k')} FROM generate_series(0, ${MOST_NAMES - 1}) k
                    WHERE ${indexName('k')} = leftover.name
                       OR NOT ${(0,sql/* some */.zN)(`FROM pg_class x WHERE x.relname = (${indexName('k')})::name AND x.relnamespace = t.relnamespace`)}
                    LIMIT 1), ${indexName('t.relid::bigint')}) AS free_index_name,
         ${indexName('t.relid::bigint')} AS other_index_name,
         ${asking.major >= identities_GENERATED_SINCE ? (0,sql/* some */.zN)("FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attgenerated <> ''") : 'false'} AS generated_columns,
         ${asking.census.restrictions && asking.major >= RESTRICTIONS_SINCE ? `t.relid IN (SELECT prrelid FROM column_list) AS column_list, t.relid IN (SELECT prrelid FROM row_filter) AS row_filter` : 'false AS column_list, false AS row_filter'}
    FROM unidentified_listed t
    LEFT JOIN topmost top ON top.relid = t.relid
    LEFT JOIN LATERAL (
      SELECT x.relname::text AS name FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid, generate_series(0, ${MOST_NAMES - 1}) k
       WHERE i.indrelid = t.relid AND NOT i.indisvalid AND x.relname::text = ${indexName('k')}
       ORDER BY k LIMIT 1) leftover ON true
   ORDER BY t.dormant, t.schema, t.name`;
}
/** Long names that differ at the end alone would be given the same free one: the later take that with their oid. */
function distinctlyNamed(rows) {
    const taken = new Set();
    return rows.map((row) => {
        const key = JSON.stringify([(0,statement/* column */.f)(row, 'schema').text(), (0,statement/* column */.f)(row, 'free_index_name').text()]);
        const isTaken = taken.has(key);
        taken.add(key);
        return isTaken ? { ...row, free_index_name: (0,statement/* column */.f)(row, 'other_index_name').text() } : row;
    });
}
function tableWithoutIdentity(row, { publishesUpdates, publishesDeletes, exists }) {
    const setting = (0,statement/* column */.f)(row, 'setting').text();
    const root = (0,statement/* column */.f)(row, 'root_schema').textOrNull();
    return {
        ...(0,survey_references/* tableName */.Cm)(row),
        root: root === null ? null : { schema: root, name: (0,statement/* column */.f)(row, 'root_name').text() },
        isPartition: (0,statement/* column */.f)(row, 'is_partition').flag(),
        setting: setting === 'n' || setting === 'i' ? setting : 'd',
        publishesUpdates,
        publishesDeletes,
        rejectsUpdates: (0,statement/* column */.f)(row, 'rejects_updates').flag(),
        rejectsDeletes: (0,statement/* column */.f)(row, 'rejects_deletes').flag(),
        published: exists && (0,statement/* column */.f)(row, 'published').flag(),
        implicitMember: (0,statement/* column */.f)(row, 'implicit').flag(),
        writes: (0,statement/* column */.f)(row, 'writes').count(),
        sizeBytes: (0,statement/* column */.f)(row, 'size_bytes').countOrNull(),
        usablePrimaryKey: (0,statement/* column */.f)(row, 'usable_primary_key').flag(),
        deferrablePrimaryKey: (0,statement/* column */.f)(row, 'deferrable_primary_key').textOrNull(),
        deferrableKeyColumns: (0,statement/* column */.f)(row, 'deferrable_key_columns').texts(),
        usableIndex: (0,statement/* column */.f)(row, 'usable_index').textOrNull(),
        freeIndexName: (0,statement/* column */.f)(row, 'free_index_name').text(),
        leftoverIndex: (0,statement/* column */.f)(row, 'leftover_index').textOrNull(),
        generatedColumns: (0,statement/* column */.f)(row, 'generated_columns').flag(),
        columnList: (0,statement/* column */.f)(row, 'column_list').flag(),
        rowFilter: (0,statement/* column */.f)(row, 'row_filter').flag(),
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/owned-sequences.ts


/** Tables in scope with a serial or identity column: a dependency of a sequence, `a` or `i`. Looked up table by table. Tried on 10 to 18. */
const ownedSequences = {
    applies: ({ consumer }) => (consumer.takesOver === undefined ? 'the target of this consumer does not take over from the source' : undefined),
    ctes: () => [
        [
            'owning_table',
            `SELECT schema, name, true AS owning FROM relation r
        WHERE relkind IN ('r', 'p') AND NOT relispartition AND ${(0,sql/* among */.no)('relid', 'tree')}
          AND ${(0,sql/* some */.zN)(`FROM pg_depend d WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = r.relid AND d.refobjsubid > 0
                       AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
                       AND (SELECT x.relkind FROM pg_class x WHERE x.oid = d.objid) = 'S'`)}`,
        ],
    ],
    answer: () => `SELECT ${someOf('owning')} FROM owning_table`,
    read: (row) => someTables(row, 'owning'),
};

;// CONCATENATED MODULE: ./src/collect/survey/keys.ts




/** The first version with publish_via_partition_root. */
const VIA_ROOT_SINCE = 13;
/** The first version with column lists. */
const LISTS_SINCE = 15;
/** The first version on which FULL fails with a generated column that is not published. */
const GENERATED_FAILS_SINCE = 18;
/**
 * Tables that lack the primary key or the replica identity that the consumer requires. A table published under the name
 * of its root needs no primary key of its own: the root does. Tried on 10 to 18.
 */
const keys = {
    applies: (target) => (isDemanding(target) ? (0,aspect/* nothingInScope */.P)(target) : 'the consumer requires neither primary keys nor a replica identity'),
    ctes: (asking) => [
        ['keyed', `SELECT indrelid AS relid FROM pg_index WHERE indisprimary AND indisvalid`],
        [
            'shown',
            `SELECT relid, schema, name, relkind, relreplident, ${(0,sql/* among */.no)('relid', 'keyed')} AS has_key, ${isPublishedAsRoot(asking)} AS as_root
         FROM relation WHERE relkind IN ('r', 'p') AND ${(0,sql/* among */.no)('relid', 'tree')}`,
        ],
        ['demanding', `SELECT relid, schema, name, relreplident, has_key, ${needOf(asking.target)} AS unfit FROM shown WHERE relkind = 'r' OR as_root`],
        ['unfit', 'SELECT relid, schema, name, relreplident, has_key FROM demanding WHERE unfit'],
        ['unfit_listed', `SELECT relid, schema, name, relreplident, has_key FROM unfit ORDER BY schema, name LIMIT ${aspect/* MOST_LISTED */.c}`],
        [
            'unfit_walk (relid, above)',
            `SELECT relid, relid FROM unfit_listed
        UNION
       SELECT w.relid, i.inhparent FROM unfit_walk w JOIN pg_inherits i ON i.inhrelid = w.above AND ${(0,sql/* attached */.ZI)('i', asking.major)}`,
        ],
        ['unfit_above', (0,sql/* walked */.xQ)('unfit_walk', 'relid, above')],
        ...(asking.major >= LISTS_SINCE ? [WITH_LIST] : []),
    ],
    answer: ({ major }) => `
    SELECT (SELECT count(*)::int FROM unfit) AS count,
           (SELECT count(*)::int FROM demanding WHERE NOT unfit) AS fine,
           coalesce((SELECT json_agg(t) FROM (
             SELECT schema, name, relreplident AS setting, has_key, ${noFull(major)} AS no_full FROM unfit_listed l ORDER BY schema, name) t), '[]') AS tables`,
    read: (row) => ({
        tables: (0,statement/* column */.f)(row, 'tables').rows().map(unfitKey),
        count: (0,statement/* column */.f)(row, 'count').count(),
        fine: (0,statement/* column */.f)(row, 'fine').count(),
    }),
};
function isDemanding({ consumer }) {
    return consumer.primaryKey !== undefined || consumer.identity !== undefined;
}
const WITH_LIST = ['with_list', 'SELECT prrelid AS relid FROM pg_publication_rel WHERE prattrs IS NOT NULL'];
/** Of a partitioned table, that its name stands for its partitions; of a partition, that another name stands for it. */
function isPublishedAsRoot({ major }) {
    return major < VIA_ROOT_SINCE
        ? 'false'
        : `(SELECT pubviaroot FROM publication) IS TRUE
         AND CASE relkind WHEN 'p' THEN ${(0,sql/* among */.no)('relid', 'seed')} AND ${(0,sql/* notAmong */.EQ)('relid', 'published_below')} ELSE ${(0,sql/* among */.no)('relid', 'published_below')} END`;
}
/** What is missing, for a row of `shown`: the identity is always that of the table with the rows. */
function needOf({ consumer: { primaryKey, identity } }) {
    const lacksKey = `(NOT has_key AND (relkind = 'p' OR NOT as_root))`;
    const lacksIdentity = identity?.value === 'full' ? `(relkind = 'r' AND relreplident <> 'f')` : `(relkind = 'r' AND relreplident <> 'f' AND (relreplident = 'n' OR NOT has_key))`;
    return [...(primaryKey === undefined ? [] : [lacksKey]), ...(identity === undefined ? [] : [lacksIdentity])].join(' OR ');
}
/** What would make the server refuse updates with FULL. */
function noFull(major) {
    const list = major >= LISTS_SINCE ? `WHEN ${(0,sql/* some */.zN)(`FROM unfit_above a WHERE a.relid = l.relid AND ${(0,sql/* among */.no)('a.above', 'with_list')}`)} THEN 'column list'` : '';
    const generated = major >= GENERATED_FAILS_SINCE ? `WHEN ${(0,sql/* some */.zN)(`FROM pg_attribute a WHERE a.attrelid = l.relid AND ${UNPUBLISHED}`)} THEN 'generated column'` : '';
    return list + generated === '' ? 'NULL' : `CASE ${list} ${generated} END`;
}
/** Of a generated column: virtual ones are never published, stored ones by the planned publication only if it says so. */
const UNPUBLISHED = `(a.attgenerated = 'v' OR a.attgenerated = 's' AND (SELECT pubgencols FROM pg_publication WHERE oid = (SELECT oid FROM publication)) IS DISTINCT FROM 's')`;
const OBSTACLES = ['column list', 'generated column'];
function unfitKey(row) {
    const setting = (0,statement/* column */.f)(row, 'setting').text();
    const noFull = (0,statement/* column */.f)(row, 'no_full').textOrNull();
    return {
        ...(0,survey_references/* tableName */.Cm)(row),
        primaryKey: (0,statement/* column */.f)(row, 'has_key').flag(),
        setting: setting === 'n' || setting === 'i' || setting === 'f' ? setting : 'd',
        noFull: OBSTACLES.find((obstacle) => obstacle === noFull) ?? null,
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/next-partitions.ts




/** The first version that can publish a partitioned table as such, and so the partitions it is going to have. */
const next_partitions_ROOTS_SINCE = 13;
/**
 * Partitioned tables whose next partition will be published without a replica identity, though those it has work: FULL
 * and USING INDEX are not taken over. Tried on 10 to 18.
 */
const nextPartitions = {
    applies: aspect/* nothingInScope */.P,
    without: ({ census }) => (census.inheritance ? undefined : { tables: [], count: 0 }),
    ctes: ({ major }) => [
        [
            'unready',
            // Without a publication yet, all in scope are going to be published with the root.
            `SELECT relid FROM relation
        WHERE relkind = 'p' AND ${(0,sql/* notAmong */.EQ)('relid', 'primary_key')}
          AND (${(0,sql/* among */.no)('relid', 'published')}${major >= next_partitions_ROOTS_SINCE ? ` OR NOT EXISTS (SELECT FROM publication) AND ${(0,sql/* among */.no)('relid', 'tree')}` : ''})
          AND (SELECT updates OR deletes FROM operation)`,
        ],
        [
            'set_by_hand',
            `SELECT relid, relreplident FROM relation
        WHERE relkind = 'r' AND relispartition AND wal_logged
          AND (relreplident = 'f' OR relreplident = 'i' AND relid IN (SELECT relid FROM identity_index))`,
        ],
        ['hand_full', `SELECT relid FROM set_by_hand WHERE relreplident = 'f'`],
        [
            'unready_leaf',
            `SELECT i.inhparent AS parent, i.inhrelid AS relid, ${(0,sql/* among */.no)('i.inhrelid', 'hand_full')} AS is_full FROM pg_inherits i
        WHERE ${(0,sql/* attached */.ZI)('i', major)} AND ${(0,sql/* among */.no)('i.inhparent', 'unready')} AND ${(0,sql/* among */.no)('i.inhrelid', 'set_by_hand')}`,
        ],
        [
            'unready_parent',
            `SELECT parent, count(*) FILTER (WHERE is_full)::int AS full_count, count(*) FILTER (WHERE NOT is_full)::int AS index_count, min(relid) AS example
         FROM unready_leaf GROUP BY parent`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM unready_parent) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT n.nspname AS schema, c.relname AS name, u.full_count, u.index_count, en.nspname AS example_schema, e.relname AS example_name
               FROM unready_parent u JOIN pg_class c ON c.oid = u.parent JOIN pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_class e ON e.oid = u.example JOIN pg_namespace en ON en.oid = e.relnamespace
              ORDER BY 1, 2 LIMIT ${aspect/* MOST_LISTED */.c}) t), '[]') AS tables`,
    read: (row) => ({
        tables: (0,statement/* column */.f)(row, 'tables')
            .rows()
            .map((one) => ({
            ...(0,survey_references/* tableName */.Cm)(one),
            full: (0,statement/* column */.f)(one, 'full_count').count(),
            byIndex: (0,statement/* column */.f)(one, 'index_count').count(),
            example: { schema: (0,statement/* column */.f)(one, 'example_schema').text(), name: (0,statement/* column */.f)(one, 'example_name').text() },
        })),
        count: (0,statement/* column */.f)(row, 'count').count(),
    }),
};

;// CONCATENATED MODULE: ./src/collect/survey/partition-roots.ts






/** The first version with publish_via_partition_root. */
const partition_roots_VIA_ROOT_SINCE = 13;
/**
 * Partitioned tables as which changes are published, with no replica identity to announce; their partitions have one.
 * Tried on 10 to 18.
 */
const partitionRoots = {
    applies: (target) => ((0,src_target/* plansPublication */.zo)(target) ? undefined : 'no publication was named'),
    without: ({ major, census }) => (major >= partition_roots_VIA_ROOT_SINCE && census.inheritance ? undefined : { tables: [], count: 0 }),
    ctes: keylessRoots,
    answer: () => `
    SELECT (SELECT count(*)::int FROM keyless_root) AS count,
           coalesce((SELECT json_agg(t) FROM (${DETAILS}) t), '[]') AS tables`,
    read: (row) => ({
        tables: (0,statement/* column */.f)(row, 'tables')
            .rows()
            .map((one) => ({
            ...(0,survey_references/* tableName */.Cm)(one),
            setting: settingOf(one),
            usablePrimaryKey: (0,statement/* column */.f)(one, 'usable_primary_key').flag(),
            keyColumns: (0,statement/* column */.f)(one, 'key_columns').texts(),
        })),
        count: (0,statement/* column */.f)(row, 'count').count(),
    }),
};
function settingOf(row) {
    const setting = (0,statement/* column */.f)(row, 'setting').text();
    return setting === 'n' || setting === 'i' ? setting : 'd';
}
function keylessRoots({ major }) {
    return [
        [
            'announced',
            `SELECT relid, relreplident FROM relation
        WHERE relkind = 'p' AND ${(0,sql/* among */.no)('relid', 'seed')} AND ${(0,sql/* notAmong */.EQ)('relid', 'published_below')}
          AND (SELECT updates OR deletes FROM operation)
          AND (SELECT pubviaroot FROM publication)`,
        ],
        ['keyless', `SELECT relid FROM announced WHERE NOT ${indexes/* HAS_IDENTITY */.mv}`],
        [
            'keyless_walk (root, relid)',
            `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${(0,sql/* attached */.ZI)('i', major)} AND ${(0,sql/* among */.no)('i.inhparent', 'keyless')}
        UNION
       SELECT w.root, i.inhrelid FROM keyless_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${(0,sql/* attached */.ZI)('i', major)}`,
        ],
        ['keyless_below', (0,sql/* walked */.xQ)('keyless_walk', 'root, relid')],
        ['keyed_leaf', `SELECT relid FROM relation WHERE relkind = 'r' AND ${(0,sql/* among */.no)('relid', 'keyless_below')} AND ${indexes/* HAS_IDENTITY */.mv}`],
        ['keyless_root', `SELECT DISTINCT root AS relid FROM keyless_below WHERE ${(0,sql/* among */.no)('relid', 'keyed_leaf')}`],
        ['keyless_listed', `SELECT relid, schema, name, relreplident FROM relation WHERE ${(0,sql/* among */.no)('relid', 'keyless_root')} ORDER BY schema, name LIMIT ${aspect/* MOST_LISTED */.c}`],
        [
            'leaf_key',
            // Of direct partitions alone: others would have to contain the partition keys between, too.
            `SELECT i.inhparent AS root,
              (SELECT array_agg(a.attname::text ORDER BY k.nth)
                 FROM pg_index x, unnest(x.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
                WHERE x.indrelid = i.inhrelid AND x.indisprimary AND x.indisvalid AND x.indimmediate AND k.nth <= x.indnkeyatts
                  AND a.attrelid = i.inhrelid AND a.attnum = k.attnum) AS columns
         FROM pg_inherits i WHERE ${(0,sql/* attached */.ZI)('i', major)} AND ${(0,sql/* among */.no)('i.inhparent', 'keyless_listed')}`,
        ],
        [
            'common_key',
            `SELECT root, (array_agg(to_json(columns)))[1] AS columns, min(columns) AS names FROM leaf_key
        GROUP BY root HAVING bool_and(columns IS NOT NULL) AND count(DISTINCT columns) = 1`,
        ],
    ];
}
/** Whether the root has a primary key that DEFAULT would use, and which one it could have. */
const DETAILS = `
  SELECT l.schema, l.name, l.relreplident AS setting,
         ${(0,sql/* some */.zN)(`FROM pg_index i WHERE i.indrelid = l.relid AND i.indisprimary AND ${indexes/* SERVES */.rT}`)} AS usable_primary_key,
         coalesce((SELECT k.columns FROM common_key k JOIN pg_partitioned_table p ON p.partrelid = k.root
                    WHERE k.root = l.relid AND NOT ${(0,sql/* some */.zN)(`FROM pg_index i WHERE i.indrelid = l.relid AND i.indisprimary`)}
                      AND NOT ${(0,sql/* some */.zN)(`FROM unnest(p.partattrs::int2[]) AS part (attnum)
                                        LEFT JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = part.attnum AND part.attnum > 0
                                       WHERE a.attname IS NULL OR a.attname::text <> ALL (k.names)`)}), '[]') AS key_columns
    FROM keyless_listed l ORDER BY 1, 2`;

;// CONCATENATED MODULE: ./src/collect/survey/partitioning.ts






/** The most partitions that are named of one table. */
const partitioning_MOST_NAMED = 100;
/** The most published names that are told of one table. */
const partitioning_MOST_NAMES = 3;
/** From here on there are hash partitions, all of which exist from the beginning. */
const HASHES_SINCE = 11;
/** From here on a member can have a column list or a row filter. */
const partitioning_RESTRICTIONS_SINCE = 15;
const NONE = {
    captured: [],
    capturedCount: 0,
    byPartition: [],
    byPartitionCount: 0,
    partly: [],
    twice: [],
    twiceCount: 0,
    elsewhere: [],
    elsewhereCount: 0,
};
/**
 * How partitioned tables and their partitions are members of the planned publication, or will be, and under which names their
 * changes come. Tried on 10 to 18.
 */
const partitioning = {
    applies: (target) => ((0,src_target/* plansPublication */.zo)(target) ? undefined : 'no publication was named'),
    without: ({ census }) => (census.inheritance ? undefined : NONE),
    ctes: ({ target, major }) => [...aboveListed(major), ...belowCandidates(major), ...LISTED_BELOW, ...namesOfChanges(target, major)],
    answer: ({ target, major }) => `
    SELECT ${listed(target.consumer.viaRoot === undefined ? NONE_AT_ALL : `SELECT ${(0,sql/* nameAsJson */.UX)('relid')} AS one FROM captured_root ORDER BY relid`)} AS captured,
           ${target.consumer.viaRoot === undefined ? '0' : '(SELECT count(*)::int FROM captured_root)'} AS captured_count,
           (SELECT count(*)::int FROM by_partition) AS by_partition_count,
           (SELECT count(DISTINCT root)::int FROM listed_twice) AS twice_count,
           ${membersBelow(major)} AS members,
           ${filters(target) ? '(SELECT count(*)::int FROM renamed_root)' : '0'} AS elsewhere_count,
           ${filters(target) ? listed(ELSEWHERE) : `'[]'::json`} AS elsewhere`,
    read: (row) => ({
        captured: (0,statement/* column */.f)(row, 'captured').rows().map(survey_references/* tableName */.Cm),
        capturedCount: (0,statement/* column */.f)(row, 'captured_count').count(),
        byPartition: membersOf(row, 'whole'),
        byPartitionCount: (0,statement/* column */.f)(row, 'by_partition_count').count(),
        partly: membersOf(row, 'partly'),
        twice: membersOf(row, 'twice'),
        twiceCount: (0,statement/* column */.f)(row, 'twice_count').count(),
        elsewhere: (0,statement/* column */.f)(row, 'elsewhere').rows().map(publishedElsewhere),
        elsewhereCount: (0,statement/* column */.f)(row, 'elsewhere_count').count(),
    }),
};
const NONE_AT_ALL = 'SELECT NULL::json AS one WHERE false';
/** The first objects of a query with one json column. */
function listed(query) {
    return `coalesce((SELECT json_agg(l.one) FROM (${query} LIMIT ${aspect/* MOST_LISTED */.c}) l), '[]')`;
}
/** Partitions that are members by name, with the tables above them; of these, such as are members as well, and such as are not. */
function aboveListed(major) {
    return [
        ['listed_partition', `SELECT relid FROM relation WHERE relispartition AND ${(0,sql/* among */.no)('relid', 'listed')}`],
        [
            'above_walk (relid, ancestor)',
            `SELECT i.inhrelid, i.inhparent FROM pg_inherits i WHERE ${(0,sql/* attached */.ZI)('i', major)} AND ${(0,sql/* among */.no)('i.inhrelid', 'listed_partition')}
        UNION
       SELECT a.relid, i.inhparent FROM above_walk a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${(0,sql/* attached */.ZI)('i', major)}`,
        ],
        ['above_listed', (0,sql/* walked */.xQ)('above_walk', 'relid, ancestor')],
        ['listed_pair', `SELECT ancestor AS root, relid FROM above_listed WHERE ${(0,sql/* among */.no)('ancestor', 'listed')}`],
        ['listed_twice', `SELECT root, relid FROM listed_pair WHERE ${(0,sql/* notAmong */.EQ)('root', 'listed_pair')}`],
        ['candidate_root', `SELECT DISTINCT ancestor AS relid FROM above_listed WHERE ${(0,sql/* notAmong */.EQ)('ancestor', 'published')}`],
    ];
}
/** Tables that are not members and all of whose partitions in scope are: the topmost. A foreign partition never can be. */
function belowCandidates(major) {
    return [
        [
            'candidate_walk (root, relid)',
            `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${(0,sql/* attached */.ZI)('i', major)} AND ${(0,sql/* among */.no)('i.inhparent', 'candidate_root')}
        UNION
       SELECT w.root, i.inhrelid FROM candidate_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${(0,sql/* attached */.ZI)('i', major)}`,
        ],
        ['candidate_below', (0,sql/* walked */.xQ)('candidate_walk', 'root, relid')],
        ['partition_with_rows', `SELECT relid FROM relation WHERE relkind = 'r' AND relispartition`],
        [
            'candidate_whole',
            `SELECT root AS relid FROM candidate_below WHERE ${(0,sql/* among */.no)('relid', 'partition_with_rows')}
        ${notByHash(major)}
        GROUP BY root HAVING bool_and(${(0,sql/* among */.no)('relid', 'published')} AND ${(0,sql/* among */.no)('relid', 'tree')})`,
        ],
        ['below_whole', `SELECT relid FROM candidate_below WHERE ${(0,sql/* among */.no)('root', 'candidate_whole')}`],
        ['by_partition', `SELECT relid FROM candidate_whole WHERE ${(0,sql/* notAmong */.EQ)('relid', 'below_whole')}`],
    ];
}
/** The partitions of a table by hash were all made at once. */
function notByHash(major) {
    return major >= HASHES_SINCE ? `AND (root IN (SELECT partrelid FROM pg_partitioned_table WHERE partstrat = 'h')) IS NOT TRUE` : '';
}
/** Members by name below a table, and how that one is published itself. */
const LISTED_BELOW = [
    [
        'member_below',
        `SELECT 'twice' AS kind, root, relid FROM listed_twice
      UNION ALL
     SELECT CASE WHEN ${(0,sql/* among */.no)('root', 'candidate_whole')} THEN 'whole' ELSE 'partly' END, root, relid FROM candidate_below
      WHERE ${(0,sql/* among */.no)('relid', 'listed')} AND (${(0,sql/* among */.no)('root', 'by_partition')} OR ${(0,sql/* among */.no)('root', 'root')} AND ${(0,sql/* notAmong */.EQ)('root', 'candidate_whole')})`,
    ],
];
/** By table and kind: the first members below it, and how many there are; at most {@link MOST_LISTED} tables of each kind. */
function membersBelow(major) {
    const restricted = major >= partitioning_RESTRICTIONS_SINCE
        ? `(relid IN (SELECT prrelid FROM pg_publication_rel WHERE prpubid = (SELECT oid FROM publication) AND (prattrs IS NOT NULL OR prqual IS NOT NULL))) IS TRUE`
        : 'false';
    return `
    coalesce((SELECT json_agg(g.one ORDER BY g.root) FROM (
      SELECT root, json_build_object('kind', kind, 'table', ${(0,sql/* nameAsJson */.UX)('root')}, 'count', count(*), 'restricted', bool_or(restricted),
               'partitions', json_agg(${(0,sql/* nameAsJson */.UX)('relid')} ORDER BY nth) FILTER (WHERE nth <= ${partitioning_MOST_NAMED})) AS one
        FROM (SELECT kind, root, relid, ${restricted} AS restricted, row_number() OVER (PARTITION BY kind, root ORDER BY relid) AS nth,
                     dense_rank() OVER (PARTITION BY kind ORDER BY root) AS rank
                FROM member_below) ranked
       WHERE rank <= ${aspect/* MOST_LISTED */.c} GROUP BY kind, root) g), '[]')`;
}
/** Whether the consumer takes a change for one of a table that it captures by the name under which it is published. */
function filters({ tables, consumer }) {
    return tables.length > 0 && consumer.filtersBy.value === 'published-name';
}
/** `renamed`: tables with rows below those in scope, whose changes are published under a name that `tables` does not match. */
function namesOfChanges(target, major) {
    const captured = target.consumer.viaRoot === undefined
        ? []
        : [['captured_root', `SELECT relid FROM relation WHERE relkind = 'p' AND ${(0,sql/* among */.no)('relid', 'published')} AND ${(0,sql/* among */.no)('relid', 'tree')}`]];
    if (!filters(target)) {
        return captured;
    }
    return [
        ...captured,
        // As the consumer reads the list: a glob also takes the partitions whose name it matches.
        ['captured', `SELECT relid FROM exact${target.tables.some(scope/* isGlob */.fg) ? ' UNION ALL SELECT relid FROM globbed' : ''}`],
        ['naming_root', `SELECT relid FROM seed_partitioned WHERE (SELECT pubviaroot FROM publication) AND ${(0,sql/* notAmong */.EQ)('relid', 'published_below')}`],
        [
            'naming_walk (root, relid)',
            `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${(0,sql/* attached */.ZI)('i', major)} AND ${(0,sql/* among */.no)('i.inhparent', 'naming_root')}
        UNION
       SELECT w.root, i.inhrelid FROM naming_walk w JOIN pg_inherits i ON i.inhparent = w.relid AND ${(0,sql/* attached */.ZI)('i', major)}`,
        ],
        ['naming', (0,sql/* walked */.xQ)('naming_walk', 'root, relid')],
        ['named_rightly', `SELECT relid FROM naming WHERE ${(0,sql/* among */.no)('root', 'captured')}`],
        [
            'renamed',
            `SELECT root, relid FROM tree
        WHERE ${(0,sql/* among */.no)('relid', 'streamed')} AND ${(0,sql/* notAmong */.EQ)('relid', 'named_rightly')}
          AND (${(0,sql/* among */.no)('relid', 'naming')} OR ${(0,sql/* notAmong */.EQ)('relid', 'captured')})`,
        ],
        ['renamed_ranked', 'SELECT root, relid, row_number() OVER (PARTITION BY root ORDER BY relid) AS nth FROM renamed'],
        [
            'renamed_root',
            `SELECT root, count(*)::int AS count, count(*) FILTER (WHERE relid <> root AND ${(0,sql/* notAmong */.EQ)('relid', 'partition_with_rows')})::int AS children
         FROM renamed GROUP BY root`,
        ],
    ];
}
const ELSEWHERE = `
  SELECT json_build_object('table', ${(0,sql/* nameAsJson */.UX)('e.root')}, 'count', e.count, 'children', e.children,
           'names', (SELECT json_agg(${(0,sql/* nameAsJson */.UX)('coalesce((SELECT n.root FROM naming n WHERE n.relid = k.relid LIMIT 1), k.relid)')} ORDER BY k.nth)
                       FROM renamed_ranked k WHERE k.root = e.root AND k.nth <= ${partitioning_MOST_NAMES}),
           'published', e.root IN (SELECT relid FROM published)) AS one
    FROM renamed_root e ORDER BY e.root`;
function membersOf(row, kind) {
    const rows = (0,statement/* column */.f)(row, 'members').rows();
    return rows.filter((one) => one['kind'] === kind).map(partitionsListed);
}
function partitionsListed(row) {
    return {
        ...(0,survey_references/* tableName */.Cm)((0,statement/* column */.f)(row, 'table').row()),
        partitions: (0,statement/* column */.f)(row, 'partitions').rows().map(survey_references/* tableName */.Cm),
        partitionsCount: (0,statement/* column */.f)(row, 'count').count(),
        restricted: (0,statement/* column */.f)(row, 'restricted').flag(),
    };
}
function publishedElsewhere(row) {
    const names = (0,statement/* column */.f)(row, 'names').rows().map(survey_references/* tableName */.Cm);
    return {
        ...(0,survey_references/* tableName */.Cm)((0,statement/* column */.f)(row, 'table').row()),
        lostCount: (0,statement/* column */.f)(row, 'count').count(),
        childrenCount: (0,statement/* column */.f)(row, 'children').count(),
        published: (0,statement/* column */.f)(row, 'published').flag(),
        names: names.filter((one, index) => names.findIndex((other) => other.schema === one.schema && other.name === one.name) === index),
    };
}

;// CONCATENATED MODULE: ./src/collect/survey/restrictions.ts





/** From here on a member of a publication can have a column list and a row filter. */
const SINCE = 15;
/** From here on a publication can publish stored generated columns. */
const restrictions_GENERATED_SINCE = 18;
/** The most columns that are named of one table. */
const MOST_COLUMNS = 50;
/** Where there is no such thing. */
const restrictions_NONE = {
    uncoveredIdentities: [],
    uncoveredIdentitiesCount: 0,
    unfilterable: [],
    unfilterableCount: 0,
    hiding: [],
    hidingCount: 0,
    filtered: [],
    filteredCount: 0,
    publishedGenerated: [],
    publishedGeneratedCount: 0,
};
/**
 * What column lists and row filters of any publication do to the tables in scope and to those published. With
 * publish_via_partition_root those of the topmost member above a partition apply to it, else its own alone. The columns of a
 * filter are read from the text of its expression tree: pg_get_expr would open the table. Tried on 10 to 18.
 */
const restrictions = {
    applies: aspect/* nothingInScope */.P,
    without: ({ major, census }) => (major >= SINCE && (census.restrictions || census.publishedGenerated) ? undefined : restrictions_NONE),
    ctes: ({ target, major }) => [...RESTRICTED, ...restrictedTables(target), ...(major < restrictions_GENERATED_SINCE ? [] : GENERATED)],
    answer: ({ target, major }) => answer(target, major),
    read: (row) => ({
        uncoveredIdentities: refused(row, 'uncovered'),
        uncoveredIdentitiesCount: (0,statement/* column */.f)(row, 'uncovered_count').count(),
        unfilterable: refused(row, 'unfilterable'),
        unfilterableCount: (0,statement/* column */.f)(row, 'unfilterable_count').count(),
        hiding: (0,statement/* column */.f)(row, 'hiding').rows().map(restrictions_listedColumns),
        hidingCount: (0,statement/* column */.f)(row, 'hiding_count').count(),
        filtered: (0,statement/* column */.f)(row, 'filtered').rows().map(survey_references/* tableName */.Cm),
        filteredCount: (0,statement/* column */.f)(row, 'filtered_count').count(),
        publishedGenerated: (0,statement/* column */.f)(row, 'generated').rows().map(survey_references/* tableName */.Cm),
        publishedGeneratedCount: (0,statement/* column */.f)(row, 'generated_count').count(),
    }),
};
const RESTRICTED = [
    [
        'restriction',
        `SELECT m.oid AS id, m.prpubid, m.prrelid, m.prattrs, m.prqual, p.pubname, p.pubviaroot, p.pubupdate, p.pubdelete,
            (SELECT relkind FROM pg_class WHERE oid = m.prrelid) AS relkind, (SELECT relispartition FROM pg_class WHERE oid = m.prrelid) AS relispartition,
            coalesce(m.prpubid = (SELECT oid FROM publication), false) AS planned
       FROM pg_publication_rel m JOIN pg_publication p ON p.oid = m.prpubid
      WHERE m.prattrs IS NOT NULL OR m.prqual IS NOT NULL`,
    ],
    [
        'restricted_up (relid, ancestor)',
        `SELECT i.inhrelid, i.inhparent FROM pg_inherits i
      WHERE ${(0,sql/* attached */.ZI)('i', SINCE)} AND ${(0,sql/* among */.no)('i.inhrelid', 'restriction WHERE relispartition AND pubviaroot', 'prrelid')}
      UNION
     SELECT a.relid, i.inhparent FROM restricted_up a JOIN pg_inherits i ON i.inhrelid = a.ancestor AND ${(0,sql/* attached */.ZI)('i', SINCE)}`,
    ],
    // Through the root, and a member above it is published: nothing of its own counts.
    [
        'overridden',
        `SELECT r.id FROM restriction r JOIN restricted_up a ON a.relid = r.prrelid
      WHERE r.pubviaroot
        AND (${(0,sql/* some */.zN)('FROM pg_publication_rel m WHERE m.prrelid = a.ancestor AND m.prpubid = r.prpubid')}
             OR ${(0,sql/* some */.zN)('FROM pg_class c JOIN pg_publication_namespace s ON s.pnnspid = c.relnamespace WHERE c.oid = a.ancestor AND s.pnpubid = r.prpubid')})`,
    ],
    ['effective', `SELECT * FROM restriction WHERE ${(0,sql/* notAmong */.EQ)('id', 'overridden', 'id')}`],
    [
        'restricted_down (root, relid)',
        `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${(0,sql/* attached */.ZI)('i', SINCE)} AND ${(0,sql/* among */.no)('i.inhparent', `effective WHERE relkind = 'p'`, 'prrelid')}
      UNION
     SELECT d.root, i.inhrelid FROM restricted_down d JOIN pg_inherits i ON i.inhparent = d.relid AND ${(0,sql/* attached */.ZI)('i', SINCE)}`,
    ],
    ['restricted_below', (0,sql/* walked */.xQ)('restricted_down', 'root, relid')],
    [
        'restricted_table',
        `SELECT e.*, e.prrelid AS relid FROM effective e
      UNION ALL
     SELECT e.*, b.relid FROM effective e JOIN restricted_below b ON b.root = e.prrelid WHERE e.pubviaroot`,
    ],
];
/** Updates or deletes are published, or are to be, because the pipeline needs them. */
const NEEDS_IDENTITY = '(pubupdate OR pubdelete OR planned AND (SELECT o.updates OR o.deletes FROM operation o))';
/** Columns of the identity; with FULL, those of the primary key that could be it. */
const KEY = `
  SELECT array_agg(a.attname::text ORDER BY k.nth)
    FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, nth), pg_attribute a
   WHERE i.indrelid = t.relid AND ${indexes/* SERVES */.rT} AND CASE t.relreplident WHEN 'i' THEN i.indisreplident WHEN 'n' THEN false ELSE i.indisprimary END
     AND k.nth <= i.indnkeyatts AND a.attrelid = t.relid AND a.attnum = k.attnum`;
/** With its identity, what is published of it, and what decides which rows are. Without an identity another rule tells. */
function restrictedTables({ tables, consumer }) {
    const inScope = [(0,sql/* among */.no)('t.relid', 'published'), ...(tables.length === 0 ? [] : [(0,sql/* among */.no)('t.relid', 'tree')])].join(' OR ');
    return [
        // Each looked up by its oid: a join could read all of pg_class.
        [
            'restricted_identity',
            `SELECT t.*, (SELECT relreplident FROM pg_class WHERE oid = t.relid) AS relreplident FROM restricted_table t
        WHERE (SELECT relkind = 'r' AND relpersistence = 'p' FROM pg_class WHERE oid = t.relid) AND (${inScope})`,
        ],
        [
            'restricted_member',
            `SELECT t.relid, t.prrelid, t.pubname, t.planned, t.pubupdate, t.pubdelete, t.relreplident = 'f' AS is_full, (${KEY}) AS key,
              ${(0,sql/* some */.zN)(`FROM pg_attribute a WHERE a.attrelid = t.relid AND a.attgenerated <> ''`)} AS generated,
              CASE WHEN t.prattrs IS NOT NULL THEN
                (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = t.prrelid AND a.attnum = ANY (t.prattrs::int2[]))
              END AS columns,
              CASE WHEN t.prqual IS NOT NULL THEN
                ARRAY(SELECT DISTINCT a.attname::text FROM regexp_matches(t.prqual::text, ':varattno ([0-9]+)', 'g') v (var), pg_attribute a
                       WHERE a.attrelid = t.prrelid AND a.attnum = v.var[1]::int ORDER BY 1)
              END AS filter_columns
         FROM restricted_identity t`,
        ],
        [
            'refused',
            `SELECT * FROM (
         SELECT m.*, columns IS NOT NULL AND (is_full OR NOT key <@ columns) IS TRUE AS uncovered,
                (NOT is_full AND NOT filter_columns <@ key) IS TRUE AS unfilterable
           FROM restricted_member m WHERE ${NEEDS_IDENTITY}) r
        WHERE uncovered OR unfilterable`,
        ],
        // Members, which may be partitioned tables.
        ['restricted_planned', `SELECT DISTINCT prrelid AS relid, prattrs::int2[] AS attnums, prqual IS NOT NULL AS filtered FROM effective WHERE planned AND ${(0,sql/* among */.no)('prrelid', 'tree')}`],
        ...(consumer.allColumns === undefined ? [] : [HIDING]),
    ];
}
/** What column lists leave out, for a consumer that needs every column. */
const HIDING = [
    'hiding',
    `SELECT * FROM (
     SELECT p.relid,
            ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = p.relid AND a.attnum = ANY (p.attnums) ORDER BY a.attnum) AS columns,
            ARRAY(SELECT a.attname::text FROM pg_attribute a
                   WHERE a.attrelid = p.relid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND NOT a.attnum = ANY (p.attnums)
                   ORDER BY a.attnum LIMIT ${MOST_COLUMNS}) AS hidden
       FROM restricted_planned p WHERE p.attnums IS NOT NULL) h
    WHERE hidden <> '{}'`,
];
/** Tables in scope with stored generated columns, where the publication publishes those. */
const GENERATED = [
    [
        'streamed_in_scope',
        `SELECT DISTINCT relid FROM tree
      WHERE coalesce((SELECT pubgencols = 's' FROM pg_publication WHERE oid = (SELECT oid FROM publication)), false) AND ${(0,sql/* among */.no)('relid', 'streamed')}`,
    ],
    ['published_generated', `SELECT s.relid FROM streamed_in_scope s WHERE ${(0,sql/* some */.zN)(`FROM pg_attribute a WHERE a.attrelid = s.relid AND a.attgenerated = 's'`)}`],
];
function restrictions_listed(query) {
    return `coalesce((SELECT json_agg(l.one) FROM (${query} LIMIT ${aspect/* MOST_LISTED */.c}) l), '[]')`;
}
const REFUSED = `
  SELECT json_build_object('table', ${(0,sql/* nameAsJson */.UX)('r.relid')}, 'member', ${(0,sql/* nameAsJson */.UX)('r.prrelid')}, 'publication', r.pubname, 'planned', r.planned,
           'updates', r.pubupdate, 'deletes', r.pubdelete, 'full', r.is_full, 'key', coalesce(r.key, '{}'),
           'columns', r.columns, 'filter_columns', r.filter_columns, 'generated', r.generated, 'uncovered', r.uncovered, 'unfilterable', r.unfilterable) AS one
    FROM refused r ORDER BY r.planned DESC, r.relid, r.pubname`;
/** What a version or a consumer has no use for is not asked. */
function answer({ consumer }, major) {
    const hiding = consumer.allColumns !== undefined;
    const generated = major >= restrictions_GENERATED_SINCE;
    const nothing = `'[]'::json`;
    return `
    SELECT (SELECT count(DISTINCT relid)::int FROM refused WHERE uncovered) AS uncovered_count,
           (SELECT count(DISTINCT relid)::int FROM refused WHERE unfilterable) AS unfilterable_count,
           ${restrictions_listed(REFUSED)} AS refused,
           ${hiding ? '(SELECT count(*)::int FROM hiding)' : '0'} AS hiding_count,
           ${hiding ? restrictions_listed(`SELECT json_build_object('table', ${(0,sql/* nameAsJson */.UX)('h.relid')}, 'columns', h.columns, 'hidden', h.hidden) AS one FROM hiding h ORDER BY h.relid`) : nothing} AS hiding,
           (SELECT count(DISTINCT relid)::int FROM restricted_planned WHERE filtered) AS filtered_count,
           ${restrictions_listed(`SELECT ${(0,sql/* nameAsJson */.UX)('f.relid')} AS one FROM restricted_planned f WHERE f.filtered ORDER BY f.relid`)} AS filtered,
           ${generated ? '(SELECT count(*)::int FROM published_generated)' : '0'} AS generated_count,
           ${generated ? restrictions_listed(`SELECT ${(0,sql/* nameAsJson */.UX)('g.relid')} AS one FROM published_generated g ORDER BY g.relid`) : nothing} AS generated`;
}
function refused(row, because) {
    const rows = (0,statement/* column */.f)(row, 'refused').rows();
    return rows.filter((one) => (0,statement/* column */.f)(one, because).flag()).map(restrictions_restricted);
}
function restrictions_restricted(row) {
    const isFull = (0,statement/* column */.f)(row, 'full').flag();
    const key = (0,statement/* column */.f)(row, 'key').texts();
    return {
        ...nested(row, 'table'),
        member: nested(row, 'member'),
        publication: (0,statement/* column */.f)(row, 'publication').text(),
        planned: (0,statement/* column */.f)(row, 'planned').flag(),
        publishesUpdates: (0,statement/* column */.f)(row, 'updates').flag(),
        publishesDeletes: (0,statement/* column */.f)(row, 'deletes').flag(),
        replicaIdentityFull: isFull,
        identity: isFull ? [] : key,
        primaryKey: isFull ? key : [],
        columnList: textsOrNull(row, 'columns'),
        filterColumns: textsOrNull(row, 'filter_columns'),
        generatedColumns: (0,statement/* column */.f)(row, 'generated').flag(),
    };
}
function restrictions_listedColumns(row) {
    return { ...nested(row, 'table'), columns: (0,statement/* column */.f)(row, 'columns').texts(), hidden: (0,statement/* column */.f)(row, 'hidden').texts() };
}
function textsOrNull(row, name) {
    return row[name] === null ? null : (0,statement/* column */.f)(row, name).texts();
}
function nested(row, name) {
    return (0,survey_references/* tableName */.Cm)((0,statement/* column */.f)(row, name).row());
}

;// CONCATENATED MODULE: ./src/collect/survey/copying.ts
/** Why nothing is asked about the tables that a copy names, or undefined. */
function nothingCopied(target) {
    return target.snapshot ? nothingNamed(target) : 'the pipeline does not copy the tables (`snapshot` is `false`)';
}
/** Why there is no table in scope, or undefined. */
function nothingNamed({ tables, publication }) {
    return tables.length === 0 && publication === undefined ? 'neither `tables` nor `publication` is set' : undefined;
}

;// CONCATENATED MODULE: ./src/collect/survey/future-tables.ts





const ROLE = '(SELECT oid FROM acting)';
/** From here on a publication can have a schema. */
const future_tables_SCHEMAS_SINCE = 15;
/** From here on there is a role that may read all tables. */
const READS_ALL_SINCE = 14;
/** Whether the tables that will be created in the schemas in scope will be readable. Tried on 10 to 18. */
const futureTables = {
    applies: (target) => nothingCopied(target) ?? notOpen(target),
    ctes: ({ target, major }) => [
        ['growing_schema', growing(target, major)],
        [
            'creator',
            `SELECT relnamespace, relowner, count(*) AS tables FROM relation
        WHERE ${(0,sql/* among */.no)('relid', 'root')} AND ${(0,sql/* among */.no)('relnamespace', 'growing_schema', 'oid')} GROUP BY relnamespace, relowner`,
        ],
        [
            'future',
            `SELECT c.relnamespace, c.relowner, c.tables,
              pg_has_role(${ROLE}, c.relowner, 'USAGE')${major >= READS_ALL_SINCE ? ` OR pg_has_role(${ROLE}, 'pg_read_all_data', 'USAGE')` : ''}
              OR ${(0,sql/* some */.zN)(`FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) x
                          WHERE d.defaclobjtype = 'r' AND d.defaclrole = c.relowner AND d.defaclnamespace IN (0, c.relnamespace)
                            AND x.privilege_type = 'SELECT' AND (x.grantee = 0 OR pg_has_role(${ROLE}, x.grantee, 'USAGE'))`)} AS readable
         FROM creator c`,
        ],
        [
            'closed_future',
            `SELECT relnamespace, (array_agg(relowner ORDER BY tables DESC, relowner))[1] AS owner FROM future GROUP BY relnamespace HAVING NOT bool_or(readable)`,
        ],
    ],
    answer: () => `
    SELECT EXISTS (SELECT FROM growing_schema) AS open,
           (SELECT count(*)::int FROM closed_future) AS closed_count,
           coalesce((SELECT json_agg(c) FROM (
             SELECT n.nspname AS schema, pg_get_userbyid(f.owner)::text AS owner
               FROM closed_future f JOIN pg_namespace n ON n.oid = f.relnamespace ORDER BY 1 LIMIT ${aspect/* MOST_LISTED */.c}) c), '[]') AS closed`,
    read: (row) => ({
        open: (0,statement/* column */.f)(row, 'open').flag(),
        closed: (0,statement/* column */.f)(row, 'closed')
            .rows()
            .map((one) => ({ schema: (0,statement/* column */.f)(one, 'schema').text(), owner: (0,statement/* column */.f)(one, 'owner').text() })),
        closedCount: (0,statement/* column */.f)(row, 'closed_count').count(),
    }),
};
function notOpen({ tables }) {
    return tables.length > 0 && !tables.some(scope/* isGlob */.fg) ? 'every table is named by itself: one that is created later is not in scope' : undefined;
}
/** The schemas in which a table that is created later is in scope; of globs all that have a table now. */
function growing({ tables }, major) {
    if (tables.length > 0) {
        return `SELECT DISTINCT relnamespace AS oid FROM relation WHERE ${(0,sql/* among */.no)('relid', 'globbed')}`;
    }
    const ofAll = 'SELECT oid FROM pg_namespace WHERE (SELECT puballtables FROM publication)';
    const ofSchemas = 'SELECT pnnspid FROM pg_publication_namespace WHERE pnpubid = (SELECT oid FROM publication)';
    return major >= future_tables_SCHEMAS_SINCE ? `${ofAll} UNION ALL ${ofSchemas}` : ofAll;
}

;// CONCATENATED MODULE: ./src/collect/survey/own-tables.ts


const own_tables_ROLE = '(SELECT oid FROM acting)';
const PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
/** The relations that the pipeline writes to itself, and what the role may do with them. Tried on 10 to 18. */
const ownTables = {
    applies: (target) => (hasOwn(target) ? undefined : 'the pipeline writes to no table of its own'),
    ctes: () => [],
    answer: () => `
    SELECT coalesce(json_agg(json_build_object('schema', o.schema, 'name', o.name, 'relkind', c.relkind,
                       'usage', coalesce(has_schema_privilege(${own_tables_ROLE}, n.oid, 'USAGE'), false),
                       'privileges', ARRAY(SELECT p FROM unnest(ARRAY[${PRIVILEGES.map((one) => `'${one}'`).join(', ')}]) p WHERE has_table_privilege(${own_tables_ROLE}, c.oid, p)),
                       'published', coalesce(c.oid IN (SELECT relid FROM published), false)) ORDER BY o.nth), '[]') AS tables
      FROM own_table o
      LEFT JOIN pg_namespace n ON n.nspname = o.schema::name AND n.nspname::text = o.schema
      LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = o.name::name AND c.relname::text = o.name`,
    read: (row) => (0,statement/* column */.f)(row, 'tables')
        .rows()
        .map((one) => ({
        ...(0,survey_references/* tableName */.Cm)(one),
        relkind: (0,statement/* column */.f)(one, 'relkind').textOrNull(),
        usage: (0,statement/* column */.f)(one, 'usage').flag(),
        privileges: (0,statement/* column */.f)(one, 'privileges').texts(),
        published: (0,statement/* column */.f)(one, 'published').flag(),
    })),
};
/** Whether any version has it write to one. */
function hasOwn({ consumer, heartbeatTable }) {
    return heartbeatTable !== undefined || consumer.ownTables.some(({ value }) => value.table !== null);
}

;// CONCATENATED MODULE: ./src/collect/survey/ownership.ts




const ownership_ROLE = '(SELECT oid FROM acting)';
/** From here on a publication has a partitioned table as such, and its owner alone is asked. */
const ownership_ROOTS_SINCE = 13;
/** Who owns the tables that a publication of those in scope would list, and the publication. Tried on 10 to 18. */
const ownership = {
    applies: (target) => (publishesItself(target) ? undefined : 'the pipeline does not change publications'),
    ctes: ({ major }) => [
        [
            'unowned',
            `SELECT r.schema, r.name, r.relowner FROM relation r
        WHERE ${(0,sql/* among */.no)('r.relid', 'tree')} AND ${major >= ownership_ROOTS_SINCE ? `r.relkind IN ('r', 'p') AND (NOT r.relispartition OR ${(0,sql/* among */.no)('r.relid', 'root')})` : `r.relkind = 'r'`}
          AND NOT pg_has_role(${ownership_ROLE}, r.relowner, 'USAGE')`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM unowned) AS foreign_count,
           (SELECT pg_has_role(${ownership_ROLE}, p.pubowner, 'USAGE') FROM pg_publication p WHERE p.pubname::text = $5::text) AS owns_publication,
           coalesce((SELECT json_agg(f) FROM (
             SELECT u.schema, u.name, pg_get_userbyid(u.relowner)::text AS owner FROM unowned u ORDER BY 1, 2 LIMIT ${aspect/* MOST_LISTED */.c}) f), '[]') AS "foreign"`,
    read: (row) => ({
        foreign: (0,statement/* column */.f)(row, 'foreign')
            .rows()
            .map((one) => ({ ...(0,survey_references/* tableName */.Cm)(one), owner: (0,statement/* column */.f)(one, 'owner').text() })),
        foreignCount: (0,statement/* column */.f)(row, 'foreign_count').count(),
        ownsPublication: (0,statement/* column */.f)(row, 'owns_publication').flagOrNull(),
    }),
};
/** Whether the consumer may have to create a publication, or to add tables to it. */
function publishesItself({ autocreate, consumer }) {
    return autocreate !== 'disabled' || consumer.publication.value.addsTables === true;
}

;// CONCATENATED MODULE: ./src/collect/survey/row-security.ts





/**
 * Whether a condition is the constant true, by how the server keeps it: pg_get_expr would wait for a lock. The value is
 * eight bytes, or four, in the order of the machine.
 */
const IS_TRUE = `p.polqual::text ~ '^[{]CONST :consttype 16 [^{}]*:constisnull false [^{}]*:constvalue 1 \\[ (0 )*1 (0 )*\\][}]$'`;
/** As many as a sentence names. */
const row_security_MOST_NAMED = 3;
/**
 * Tables that a copy names, whose row security applies to the role, as row_security_active says it of the session's own;
 * without those that a policy opens to it as they are. A policy without a condition lets nothing pass and takes nothing
 * away. Row security of what is below a table does not count in a query of that table. Tried on 10 to 18.
 */
const rowSecurity = {
    // Some consumers need BYPASSRLS whatever is copied.
    applies: (target) => (target.consumer.bypassRls === undefined ? nothingCopied(target) : nothingNamed(target)),
    without: ({ census }) => (census.rowSecurity ? undefined : { filtered: [], filteredCount: 0, secured: [], securedCount: 0 }),
    ctes: () => [
        [
            'secured',
            `SELECT r.relid, r.schema, r.name, pg_has_role(a.oid, r.relowner, 'USAGE') AS owned FROM relation r CROSS JOIN acting a
        WHERE r.relrowsecurity AND ${(0,sql/* among */.no)('r.relid', 'copied')} AND NOT a.rolsuper AND NOT a.rolbypassrls
          AND (r.relforcerowsecurity OR NOT pg_has_role(a.oid, r.relowner, 'USAGE'))`,
        ],
        [
            'policy',
            `SELECT p.polrelid AS relid, p.polpermissive AS permissive, ${IS_TRUE} AS open, NOT 0::oid = ANY (p.polroles) AS meant
         FROM pg_policy p CROSS JOIN acting a
        WHERE ${(0,sql/* among */.no)('p.polrelid', 'secured')} AND p.polcmd IN ('r', '*') AND p.polqual IS NOT NULL
          AND (0::oid = ANY (p.polroles) OR ${(0,sql/* some */.zN)(`FROM unnest(p.polroles) AS m (oid) WHERE pg_has_role(a.oid, m.oid, 'USAGE')`)})`,
        ],
        [
            'policies',
            `SELECT relid, count(*) FILTER (WHERE permissive)::int AS permissive, count(*) FILTER (WHERE NOT permissive AND NOT open)::int AS restrictive,
              bool_or(permissive AND open) AS open, bool_or(permissive AND meant) AS meant
         FROM policy GROUP BY relid`,
        ],
        ['opened', 'SELECT relid FROM policies WHERE open AND restrictive = 0'],
        ['filtered', `SELECT relid, schema, name, owned FROM secured WHERE ${(0,sql/* notAmong */.EQ)('relid', 'opened')}`],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM filtered) AS filtered_count,
           (SELECT count(*)::int FROM secured) AS secured_count,
           coalesce((SELECT json_agg(s) FROM (SELECT schema, name FROM secured ORDER BY schema, name LIMIT ${row_security_MOST_NAMED}) s), '[]') AS secured,
           coalesce((SELECT json_agg(f) FROM (
             SELECT t.schema, t.name, t.owned, coalesce(p.permissive, 0) AS permissive, coalesce(p.restrictive, 0) AS restrictive,
                    coalesce(p.meant, false) AS meant
               FROM (SELECT * FROM filtered ORDER BY schema, name LIMIT ${aspect/* MOST_LISTED */.c}) t
               LEFT JOIN policies p ON p.relid = t.relid
              ORDER BY t.schema, t.name) f), '[]') AS filtered`,
    read: (row) => ({
        filtered: (0,statement/* column */.f)(row, 'filtered')
            .rows()
            .map((one) => ({
            ...(0,survey_references/* tableName */.Cm)(one),
            permissive: (0,statement/* column */.f)(one, 'permissive').count(),
            meant: (0,statement/* column */.f)(one, 'meant').flag(),
            restrictive: (0,statement/* column */.f)(one, 'restrictive').count(),
            owned: (0,statement/* column */.f)(one, 'owned').flag(),
        })),
        filteredCount: (0,statement/* column */.f)(row, 'filtered_count').count(),
        secured: (0,statement/* column */.f)(row, 'secured').rows().map(survey_references/* tableName */.Cm),
        securedCount: (0,statement/* column */.f)(row, 'secured_count').count(),
    }),
};

;// CONCATENATED MODULE: ./src/collect/survey/schema-access.ts




/** Schemas of the tables that a copy names, and whether the role may look up names in them. Tried on 10 to 18. */
const schemaAccess = {
    applies: nothingCopied,
    ctes: () => [
        ['copied_schema', `SELECT DISTINCT relnamespace AS oid FROM relation WHERE ${(0,sql/* among */.no)('relid', 'copied')}`],
        [
            'closed_schema',
            `SELECT n.nspname FROM pg_namespace n
        WHERE ${(0,sql/* among */.no)('n.oid', 'copied_schema', 'oid')} AND NOT has_schema_privilege((SELECT oid FROM acting), n.oid, 'USAGE')`,
        ],
    ],
    answer: () => `
    SELECT (SELECT count(*)::int FROM copied_schema) AS schemas,
           (SELECT count(*)::int FROM closed_schema) AS closed_count,
           coalesce((SELECT json_agg(c.nspname) FROM (
             SELECT nspname FROM closed_schema ORDER BY nspname LIMIT ${aspect/* MOST_LISTED */.c}) c), '[]') AS closed`,
    read: (row) => ({
        schemas: (0,statement/* column */.f)(row, 'schemas').count(),
        closed: (0,statement/* column */.f)(row, 'closed').texts(),
        closedCount: (0,statement/* column */.f)(row, 'closed_count').count(),
    }),
};

;// CONCATENATED MODULE: ./src/collect/survey/table-access.ts





const table_access_ROLE = '(SELECT oid FROM acting)';
/** The most columns that are named of one table. */
const table_access_MOST_COLUMNS = 100;
/** From here on a table can have generated columns, which pgoutput leaves out. */
const table_access_GENERATED_SINCE = 12;
/** From here on a publication can have a list of columns. */
const table_access_LISTS_SINCE = 15;
/** From here on generated columns can be published. */
const table_access_GENERATED_PUBLISHED_SINCE = 18;
/** Which tables that a copy names have a published column that the role may not read. Tried on 10 to 18. */
const tableAccess = {
    applies: nothingCopied,
    ctes: (asking) => [
        [
            'unselectable',
            `SELECT relid, schema, name, has_any_column_privilege(${table_access_ROLE}, relid, 'SELECT') AS partly FROM relation
        WHERE ${(0,sql/* among */.no)('relid', 'copied')} AND NOT has_table_privilege(${table_access_ROLE}, relid, 'SELECT')`,
        ],
        ['unreadable', `SELECT relid, schema, name, partly FROM unselectable t WHERE NOT partly OR ${(0,sql/* some */.zN)(unreadableColumn(asking))}`],
        ['unreadable_listed', `SELECT relid, schema, name, partly FROM unreadable ORDER BY schema, name LIMIT ${aspect/* MOST_LISTED */.c}`],
    ],
    answer: (asking) => `
    SELECT (SELECT count(DISTINCT relid)::int FROM copied) AS tables,
           (SELECT count(*)::int FROM unreadable) AS unreadable_count,
           coalesce((SELECT json_agg(u) FROM (
             SELECT t.schema, t.name, coalesce(c.columns, '[]') AS columns, coalesce(c.columns_count, 0) AS columns_count
               FROM unreadable_listed t
               LEFT JOIN LATERAL (
                 SELECT json_agg(x.attname ORDER BY x.attnum) FILTER (WHERE x.nth <= ${table_access_MOST_COLUMNS}) AS columns, count(*)::int AS columns_count
                   FROM (SELECT a.attname, a.attnum, row_number() OVER (ORDER BY a.attnum) AS nth ${unreadableColumn(asking)}) x
                  WHERE t.partly) c ON true
              ORDER BY t.schema, t.name) u), '[]') AS unreadable`,
    read: (row) => ({
        tables: (0,statement/* column */.f)(row, 'tables').count(),
        unreadable: (0,statement/* column */.f)(row, 'unreadable')
            .rows()
            .map((one) => ({
            ...(0,survey_references/* tableName */.Cm)(one),
            columns: (0,statement/* column */.f)(one, 'columns').texts(),
            columnsCount: (0,statement/* column */.f)(one, 'columns_count').count(),
        })),
        unreadableCount: (0,statement/* column */.f)(row, 'unreadable_count').count(),
    }),
};
/** Columns of the table of the row `t` that are published, and that the role may not read. */
function unreadableColumn({ major }) {
    return `FROM pg_attribute a
           WHERE a.attrelid = t.relid AND a.attnum > 0 AND NOT a.attisdropped AND ${isPublished(major)}
             AND NOT has_column_privilege(${table_access_ROLE}, t.relid, a.attnum, 'SELECT')`;
}
function isPublished(major) {
    if (major < table_access_GENERATED_SINCE) {
        return 'true';
    }
    const stored = major >= table_access_GENERATED_PUBLISHED_SINCE ? ` OR a.attgenerated = 's' AND (SELECT p.pubgencols = 's' FROM pg_publication p WHERE p.pubname::text = $5::text)` : '';
    const usual = `(a.attgenerated = ''${stored})`;
    const list = '(SELECT l.prattrs::int2[] FROM pg_publication_rel l WHERE l.prpubid = (SELECT oid FROM publication) AND l.prrelid = t.relid)';
    return major < table_access_LISTS_SINCE ? usual : `CASE WHEN ${list} IS NULL THEN ${usual} ELSE a.attnum = ANY (${list}::int2[]) END`;
}

;// CONCATENATED MODULE: ./src/collect/survey/unlogged-tables.ts




/** Tables that a copy reads whose changes are not in the WAL, since they are unlogged. Tried on 10 to 18. */
const unloggedTables = {
    applies: aspect/* nothingInScope */.P,
    without: ({ census }) => (census.unloggedTables ? undefined : { tables: [], count: 0 }),
    ctes: () => [
        [
            'unlogged',
            // A partitioned table has no rows of its own to log.
            `SELECT relid, schema, name, relispartition, size_bytes FROM relation
        WHERE relkind = 'r' AND unlogged AND NOT wal_logged AND ${(0,sql/* among */.no)('relid', 'tree')}`,
        ],
        ['unlogged_listed', `SELECT relid, schema, name, relispartition, size_bytes FROM unlogged ORDER BY schema, name LIMIT ${aspect/* MOST_LISTED */.c}`],
        [
            'unlogged_root',
            `SELECT relid, min(root) AS root, bool_or(${(0,sql/* among */.no)('root', 'published_explicitly')}) AS explicit
         FROM below WHERE ${(0,sql/* among */.no)('relid', 'unlogged_listed')} GROUP BY relid`,
        ],
    ],
    answer: ({ target }) => `
    SELECT (SELECT count(*)::int FROM unlogged) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT u.schema, u.name, u.relispartition AS is_partition, u.size_bytes,
                    n.nspname AS root_schema, c.relname AS root_name,
                    ${target.tables.length > 0 ? 'true' : `(r.explicit IS TRUE OR ${(0,sql/* among */.no)('u.relid', 'published_explicitly')})`} AS explicit
               FROM unlogged_listed u
               LEFT JOIN unlogged_root r ON r.relid = u.relid AND u.relid NOT IN (SELECT relid FROM root)
               LEFT JOIN pg_class c ON c.oid = r.root
               LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
              ORDER BY 1, 2) t), '[]') AS tables`,
    read: (row, { references }) => ({
        tables: (0,statement/* column */.f)(row, 'tables')
            .rows()
            .map((one) => unloggedTable(one, references)),
        count: (0,statement/* column */.f)(row, 'count').count(),
    }),
};
function unloggedTable(row, references) {
    const root = (0,statement/* column */.f)(row, 'root_schema').textOrNull();
    return {
        ...(0,survey_references/* tableName */.Cm)(row),
        root: root === null ? null : { schema: root, name: (0,statement/* column */.f)(row, 'root_name').text() },
        isPartition: (0,statement/* column */.f)(row, 'is_partition').flag(),
        explicit: (0,statement/* column */.f)(row, 'explicit').flag(),
        sizeBytes: (0,statement/* column */.f)(row, 'size_bytes').countOrNull(),
        unloggedReferences: (0,survey_references/* unloggedReferences */.uf)((0,survey_references/* tableName */.Cm)(row), references),
    };
}

// EXTERNAL MODULE: ./src/compare.ts
var compare = __webpack_require__(5344);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/collect/survey/near.ts
/** Tables whose name is similar to one that does not exist: few candidates from the server, ranked here. */



/** The most tables that are suggested for an entry. */
const MOST_SUGGESTED = 3;
/** The most entries for which similar names are looked up. */
const MOST_ASKED = 100;
/** The most candidates for one reason. */
const MOST_ALIKE = 20;
/** The most schemas a misspelt one is taken for. */
const MOST_SCHEMAS = 5;
/** How many names of pg_class before and after are seen, those of indexes and other schemas among them. */
const MOST_NEIGHBOURS = 100;
/** By how many characters a similar name is longer or shorter. */
const LENGTHS = 2;
/** The part of a name of `length` characters in which no slip is looked for: not quite half, so that a swap in the middle spares both ends. */
function halfOf(length) {
    return `greatest((${length} - 1) / 2, 1)`;
}
/**
 * `near_candidate` (nth, relid), for the exact entries of `missing` (nth, schema, name, …): tables of the same name in
 * other letters or another schema; in the same schema, or one of similar name, those whose first or last half is the same
 * at a similar length (one slip leaves one half as it was), and the neighbours in the order of names. All by hashes and
 * indexes, for every entry at once: 100 names against 100 000 tables are too many pairs to compare.
 */
const NEAR = [
    [
        'near_asked',
        `SELECT m.nth, m.schema, m.name, ${folded('m.name')} AS folded, n.oid AS home
       FROM missing m LEFT JOIN pg_namespace n ON n.nspname = m.schema::name AND n.nspname::text = m.schema
      WHERE NOT (m.schema_glob OR m.name_glob)
      ORDER BY m.nth LIMIT ${MOST_ASKED}`,
    ],
    ['asked_schema', `SELECT schema, ${folded('schema')} AS folded, bool_or(home IS NOT NULL) AS there FROM near_asked GROUP BY schema`],
    ['folded_schema', `SELECT oid, nspname::text AS name, ${folded('nspname::text')} AS folded FROM user_schema`],
    [
        'near_schema',
        `SELECT schema, oid, row_number() OVER (PARTITION BY schema ORDER BY distance, name) AS rank FROM (
       SELECT a.schema, s.oid, s.name, CASE WHEN s.name = a.schema THEN -2 WHEN s.folded = a.folded THEN -1
                                            ELSE abs(length(s.folded) - length(a.folded)) END AS distance
         FROM asked_schema a CROSS JOIN folded_schema s
        WHERE CASE WHEN s.folded = a.folded THEN true
                   WHEN a.there OR abs(length(s.folded) - length(a.folded)) > ${LENGTHS} THEN false
                   ELSE left(s.folded, ${halfOf('length(s.folded)')}) = left(a.folded, ${halfOf('length(s.folded)')})
                     OR right(s.folded, ${halfOf('length(s.folded)')}) = right(a.folded, ${halfOf('length(s.folded)')}) END) alike`,
    ],
    [
        'near_place',
        `SELECT a.nth, a.name, a.folded, s.oid FROM near_asked a JOIN near_schema s ON s.schema = a.schema WHERE s.rank <= ${MOST_SCHEMAS}`,
    ],
    ['folded_table', `SELECT relid, relnamespace, schema, ${folded('name::text')} AS folded, length(name::text) AS length FROM relation WHERE relkind IN ('r', 'p')`],
    ['local_table', `SELECT relid, relnamespace, folded, length FROM folded_table WHERE ${(0,sql/* among */.no)('relnamespace', 'near_place', 'oid')}`],
    ...sameHalf('left'),
    ...sameHalf('right'),
    [
        'namesake',
        `SELECT relid, folded FROM (
       SELECT relid, folded, row_number() OVER (PARTITION BY folded ORDER BY schema) AS rank
         FROM folded_table WHERE ${(0,sql/* among */.no)('folded', 'near_asked', 'folded')}) ranked
      WHERE rank <= ${MOST_ALIKE}`,
    ],
    ['same_name', `SELECT a.nth, n.relid FROM near_asked a FULL JOIN namesake n ON n.folded = a.folded`],
    [
        'near_candidate',
        `SELECT nth, relid FROM same_left WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT nth, relid FROM same_right WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT nth, relid FROM same_name WHERE nth IS NOT NULL AND relid IS NOT NULL
      UNION
     SELECT p.nth, c.oid FROM near_place p CROSS JOIN LATERAL (${neighbours('>=', 'ASC')}) c
      UNION
     SELECT p.nth, c.oid FROM near_place p CROSS JOIN LATERAL (${neighbours('<', 'DESC')}) c`,
    ],
];
/** `same_left` or `same_right` (nth, relid): tables of the same schema, a similar length, and the same half. */
function sameHalf(half) {
    return [
        [
            `wanted_${half}`,
            `SELECT p.nth, p.oid, l.length, ${half}(p.folded, ${halfOf('l.length')}) AS part
         FROM near_place p CROSS JOIN LATERAL (SELECT length(p.folded) + d AS length FROM generate_series(-${LENGTHS}, ${LENGTHS}) d) l`,
        ],
        [
            `alike_${half}`,
            `SELECT relid, relnamespace, length, part FROM (
         SELECT relid, relnamespace, length, part, row_number() OVER (PARTITION BY relnamespace, length, part) AS rank
           FROM (SELECT relid, relnamespace, length, ${half}(folded, ${halfOf('length')}) AS part FROM local_table) t
          WHERE ((relnamespace, length, part) IN (SELECT oid, length, part FROM wanted_${half})) IS TRUE) ranked
        WHERE rank <= ${MOST_ALIKE}`,
        ],
        [
            `same_${half}`,
            `SELECT w.nth, a.relid FROM wanted_${half} w
         FULL JOIN alike_${half} a ON a.relnamespace = w.oid AND a.length = w.length AND a.part = w.part`,
        ],
    ];
}
/** Without the case of letters; only of those of ASCII, which is all that unquoted names fold, and fast. */
function folded(name) {
    return `lower(${name} COLLATE "C")`;
}
/** A range of pg_class_relname_nsp_index, cut off by its entries, not by the tables among them. */
function neighbours(comparison, direction) {
    return `
    SELECT n.oid FROM (SELECT oid, relnamespace, relkind, relpersistence FROM pg_class
                        WHERE relname ${comparison} p.name::name ORDER BY relname ${direction} LIMIT ${MOST_NEIGHBOURS}) n
     WHERE n.relnamespace = p.oid AND n.relkind IN ('r', 'p') AND n.relpersistence IN ('p', 'u') LIMIT ${MOST_ALIKE}`;
}
/**
 * The candidates that are similar enough, the nearest first: few slips in the name of the table and of the schema, the
 * case of letters aside. A schema of quite another name counts only where the table's is the same.
 */
function nearestTables(entry, candidates) {
    return candidates
        .map((table) => ({ table, distance: distance(entry, table) }))
        .filter(({ distance }) => distance !== undefined)
        .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || (0,compare/* byCodeUnits */.C)(a.table.schema, b.table.schema) || (0,compare/* byCodeUnits */.C)(a.table.name, b.table.name))
        .slice(0, MOST_SUGGESTED)
        .map(({ table }) => table);
}
/** Another schema is as far as this many slips, and then some. */
const OTHER_SCHEMA = 1.5;
/** What only the case of letters sets apart, so that the same case comes first. */
const OTHER_CASE = 0.1;
function distance(entry, table) {
    const slips = slipsWithin(entry.name, table.name);
    if (slips === undefined) {
        return undefined;
    }
    const schemaSlips = slipsWithin(entry.schema, table.schema) ?? (slips < 1 ? OTHER_SCHEMA : undefined);
    return schemaSlips === undefined ? undefined : slips + schemaSlips;
}
/** Undefined when they are too far apart: one slip for up to five letters, two up to eight, then three. */
function slipsWithin(from, to) {
    const limit = Math.min(3, Math.max(1, Math.floor(from.length / 3)));
    if (Math.abs(from.length - to.length) > limit) {
        return undefined;
    }
    const slips = (0,nearest/* typingSlips */.l)(from.toLowerCase(), to.toLowerCase());
    return slips > limit ? undefined : slips + (slips === 0 && from !== to ? OTHER_CASE : 0);
}

;// CONCATENATED MODULE: ./src/collect/survey/unmatched.ts






/** The relation that an exact entry names, whatever it is. */
const FOUND = `
  SELECT CASE WHEN c.relpersistence = 't' THEN 'temporary' ELSE c.relkind::text END AS relkind
    FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
   WHERE NOT (m.schema_glob OR m.name_glob) AND n.nspname = m.schema::name AND n.nspname::text = m.schema
     AND c.relname = m.name::name AND c.relname::text = m.name
   LIMIT 1`;
const NEAR_LISTED = [
    'near',
    `SELECT k.nth, json_agg(json_build_object('schema', n.nspname, 'name', c.relname)) AS tables
     FROM near_candidate k JOIN pg_class c ON c.oid = k.relid JOIN pg_namespace n ON n.oid = c.relnamespace
    GROUP BY k.nth`,
];
/** No name is similar to a glob, or none is asked for. */
const NOTHING_NEAR = ['near', 'SELECT NULL::int AS nth, NULL::json AS tables WHERE false'];
/** Entries of `tables` that name no table, with what has that name and what has a similar one. Tried on 10 to 18. */
const unmatched = {
    ...asked(true),
    // A name that cannot be converted to UTF-8 costs the suggestions, not the verdict.
    instead: asked(false),
};
function asked(withNear) {
    return {
        applies: ({ tables }) => (tables.length === 0 ? 'no tables were named' : undefined),
        ctes: ({ target }) => [
            [
                // Also a glob whose tables are all a partition that another entry takes with its root.
                'satisfied',
                `SELECT nth FROM exact
         ${target.tables.some(scope/* isGlob */.fg) ? 'UNION ALL SELECT nth FROM globbed_nth' : ''}`,
            ],
            ['missing', `SELECT nth, schema, schema_glob, name, name_glob FROM pattern WHERE ${(0,sql/* notAmong */.EQ)('nth', 'satisfied', 'nth')}`],
            ...(!withNear || target.tables.every(scope/* isGlob */.fg) ? [NOTHING_NEAR] : [...NEAR, NEAR_LISTED]),
        ],
        answer: () => `
      SELECT (SELECT count(*)::int FROM missing) AS count,
             coalesce((SELECT json_agg(e) FROM (
               SELECT m.nth, f.relkind, coalesce(near.tables, '[]') AS near
                 FROM (SELECT * FROM missing ORDER BY nth LIMIT ${aspect/* MOST_LISTED */.c}) m
                 LEFT JOIN LATERAL (${FOUND}) f ON true
                 LEFT JOIN near ON near.nth = m.nth
                ORDER BY m.nth) e), '[]') AS entries`,
        read: (row, _, target) => ({
            entries: (0,statement/* column */.f)(row, 'entries')
                .rows()
                .map((one) => unmatchedEntry(one, target)),
            count: (0,statement/* column */.f)(row, 'count').count(),
        }),
    };
}
function unmatchedEntry(row, { tables }) {
    const index = (0,statement/* column */.f)(row, 'nth').count() - 1;
    const relkind = (0,statement/* column */.f)(row, 'relkind').textOrNull();
    const near = (0,statement/* column */.f)(row, 'near').rows().map(survey_references/* tableName */.Cm);
    const name = exactName(tables[index]);
    return {
        index,
        relkind,
        // What is there is the one that was meant, and every other name of one letter is similar.
        near: name === undefined || relkind !== null || name.name.length < 2 ? [] : nearestTables(name, near),
    };
}
function exactName(entry) {
    return entry?.schema.kind === 'exact' && entry.table.kind === 'exact' ? { schema: entry.schema.name, name: entry.table.name } : undefined;
}

;// CONCATENATED MODULE: ./src/collect/survey/index.ts



























/** All aspects, in the order in which the statement has them. */
const ASPECTS = {
    unmatched: unmatched,
    coverage: coverage,
    identities: identities,
    columns: columns,
    cascades: cascades,
    ownedSequences: ownedSequences,
    unloggedTables: unloggedTables,
    extensionTables: extensionTables,
    nextPartitions: nextPartitions,
    partitionRoots: partitionRoots,
    generatedIdentities: generatedIdentities,
    keys: keys,
    partitioning: partitioning,
    restrictions: restrictions,
    schemaAccess: schemaAccess,
    tableAccess: tableAccess,
    rowSecurity: rowSecurity,
    ownership: ownership,
    futureTables: futureTables,
    ownTables: ownTables,
};
/** Their names, in the order of the registry. */
const SURVEY_FACTS = Object.keys(ASPECTS);
/**
 * Asks for all facts about tables in one statement, one round trip. When the server refuses that, each is asked for by a
 * statement of its own, all in one more round trip, so that one that fails does not cost the others (and that one by less,
 * if there is less that will do); not when it ran out of time, which it would again. Never rejects.
 */
async function survey(client, target, major, aspects = ASPECTS, census = survey_census/* EVERYTHING */.Q) {
    const asking = { target, major, census };
    const [notAsked, asked] = partition(asking, aspects);
    const together = asked.length === 0 ? (0,fact/* known */.eO)({}) : await (0,statement/* ask */.k)(client, survey_statement(asking, aspects, asked));
    if (together.state === 'known' || asked.length === 1 || timedOut(together)) {
        return { ...everyOne(asked, together), ...notAsked };
    }
    const alone = await Promise.all(asked.map(async (name) => everyOne([name], await askAlone(client, asking, aspects, name))));
    return Object.assign({}, ...alone, notAsked);
}
async function askAlone(client, asking, aspects, name) {
    const answer = await (0,statement/* ask */.k)(client, survey_statement(asking, aspects, [name]));
    const { instead } = aspects[name];
    return answer.state === 'known' || timedOut(answer) || instead === undefined
        ? answer
        : (0,statement/* ask */.k)(client, survey_statement(asking, { ...aspects, [name]: instead }, [name]));
}
/** The facts that are settled without asking, and the names of the others. */
function partition(asking, aspects) {
    const settled = SURVEY_FACTS.map((name) => [name, unasked(aspects[name], asking)]);
    return [
        Object.fromEntries(settled.filter(([, fact]) => fact !== undefined)),
        settled.flatMap(([name, fact]) => (fact === undefined ? [name] : [])),
    ];
}
/** Why the target has no such fact, or what it is where the database has nothing of the kind; undefined when it has to be asked for. */
function unasked(aspect, asking) {
    const why = aspect.applies(asking.target);
    if (why !== undefined) {
        return (0,fact/* unavailable */.hU)(why);
    }
    const value = aspect.without?.(asking);
    return value === undefined ? undefined : (0,fact/* known */.eO)(value);
}
/** What a statement said of each fact it was asked for; why it said nothing holds for all of them. */
function everyOne(names, answer) {
    return answer.state === 'known' ? answer.value : Object.fromEntries(names.map((name) => [name, answer]));
}
/** As statement.ts tells it. */
function timedOut(fact) {
    return fact.state === 'failed' && fact.error.startsWith('timed out');
}
/** One row: a column for each fact, and one for what several of them read. */
function survey_statement(asking, aspects, names) {
    const answers = names.map((name) => `(SELECT json_agg(answer) FROM (${aspects[name].answer(asking)}) answer) AS "${name}"`);
    return {
        text: `
      WITH RECURSIVE ${[...(0,scope/* scope */.z8)(asking), ...names.flatMap((name) => aspects[name].ctes(asking))].map((cte) => (0,sql/* written */.Mp)(cte, asking.major)).join(',\n')}
      SELECT ${answers.join(',\n')},
             (SELECT json_agg(shared) FROM (${(0,survey_references/* referencesAnswer */.V8)(asking)}) shared) AS shared`,
        values: (0,scope/* scopeValues */.Px)(asking),
        read: ([row]) => {
            const shared = { references: (0,survey_references/* referencesIn */.ii)(only(row, 'shared')) };
            return Object.fromEntries(names.map((name) => [name, readAlone(() => aspects[name].read(only(row, name), shared, asking.target))]));
        },
    };
}
function only(row, name) {
    const [one] = (0,statement/* column */.f)(row, name).rows();
    if (one === undefined) {
        throw new Error(`column ${name} is empty`);
    }
    return one;
}
/** What one aspect cannot read is its own failure alone. */
function readAlone(read) {
    try {
        return (0,fact/* known */.eO)(read());
    }
    catch (error) {
        return (0,fact/* failed */.gz)((0,errors/* errorMessage */.g)(error));
    }
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
/** The order of texts by code units, for sorting: the same on every machine, whatever its locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ slotsToCreate),
/* harmony export */   a$: () => (/* binding */ slotOfThatName),
/* harmony export */   m7: () => (/* binding */ isSlotName),
/* harmony export */   pM: () => (/* binding */ plannedSlot)
/* harmony export */ });
/** Whether a slot can have this name. Source: ReplicationSlotValidateName; a longer name is refused, not cut. */
function isSlotName(name) {
    return /^[a-z0-9_]{1,63}$/.test(name);
}
/** The planned slot, if it exists already. One of that name that is physical or of another database cannot be the pipeline's: see slot-conflict. */
function plannedSlot(slots, target) {
    const found = slotOfThatName(slots, target);
    return found?.type === 'logical' && found.database === target.connection?.database && !found.synced ? found : undefined;
}
/** The slot of the planned name, whatever it is: names of slots are unique on the whole server. */
function slotOfThatName(slots, { slot }) {
    return slot === undefined ? undefined : slots.find((one) => one.name === slot);
}
/** Slots the pipeline will create: the input's number, otherwise none if its slot exists, otherwise its profile's number. */
function slotsToCreate(slots, target) {
    return target.newSlots ?? (plannedSlot(slots, target) === undefined ? target.consumer.capacity.value.slots : 0);
}


/***/ })

};
