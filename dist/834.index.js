export const id = 834;
export const ids = [834];
export const modules = {

/***/ 6045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actingRole)
/* harmony export */ });
/**
 * The oid of the role that a session of `login` (a row of pg_roles) acts as on objects: of the session's own role
 * current_user. Of another one, what the server would set at its login: the setting `role` of the role in this database, of
 * the role, of the database, of all, in this order; one that the role may not SET ROLE to is passed over with a warning, and
 * the next takes effect (lab: 10 to 18). An expression.
 */
function actingRole(login, { role }, major) {
    const session = '(SELECT oid FROM pg_roles WHERE rolname = current_user)';
    if (role === undefined) {
        return session;
    }
    const name = 'substr(c.entry, 6)';
    return `
    CASE WHEN ${login}.rolname = session_user THEN ${session} ELSE coalesce((
      SELECT t.oid FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) AS c (entry)
        LEFT JOIN pg_roles t ON t.rolname::text = ${name}
       WHERE c.entry LIKE 'role=%' AND s.setrole IN (0, ${login}.oid)
         AND s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
         AND (${name} = 'none' OR pg_has_role(${login}.oid, t.oid, '${major >= 16 ? 'SET' : 'MEMBER'}'))
       ORDER BY s.setrole <> 0 DESC, s.setdatabase <> 0 DESC LIMIT 1), ${login}.oid) END`;
}


/***/ }),

/***/ 3421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Names that cannot be sent. */
/** One character in UTF-8, of a text whose characters are bytes. */
const CHARACTER = String.raw `[\x01-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf][\x80-\xbf][\x80-\xbf]`;
/**
 * A name as text. A SQL_ASCII database has bytes, which the server refuses to send if they are not UTF-8, and with them every
 * other row: such a name comes with each of its bytes beyond ASCII as `\\nnn`.
 */
function printable(name) {
    return `CASE WHEN getdatabaseencoding() = 'SQL_ASCII' AND ${name}::text !~ E'^(${CHARACTER.replaceAll('\\', '\\\\')})*$'
               THEN encode(convert_to(${name}::text, 'SQL_ASCII'), 'escape') ELSE ${name}::text END`;
}


/***/ }),

/***/ 5226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EVERYTHING),
/* harmony export */   T: () => (/* binding */ takeCensus)
/* harmony export */ });
/* harmony import */ var _facts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6881);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5579);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3049);



/** All that there can be. */
const EVERYTHING = {
    inheritance: true,
    unloggedTables: true,
    rowSecurity: true,
    restrictions: true,
    generatedColumns: true,
    publishedGenerated: true,
};
/** From here on a table can have generated columns. */
const GENERATED_SINCE = 12;
/** From here on a member of a publication can have a column list and a row filter. */
const RESTRICTIONS_SINCE = 15;
/** From here on a publication can publish stored generated columns. */
const PUBLISHED_SINCE = 18;
/** One each for a default: pg_attribute as a whole is large. OFFSET 0: each looked up by the index. */
const GENERATED = `EXISTS (SELECT FROM pg_attrdef d CROSS JOIN LATERAL (
                     SELECT attgenerated FROM pg_attribute WHERE attrelid = d.adrelid AND attnum = d.adnum OFFSET 0) a
                    WHERE a.attgenerated <> '')`;
/** Tried on 10 to 18. */
async function takeCensus(client, major) {
    const restrictions = 'EXISTS (SELECT FROM pg_publication_rel WHERE prattrs IS NOT NULL OR prqual IS NOT NULL)';
    const counted = await (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, {
        text: `
      SELECT EXISTS (SELECT FROM pg_inherits) OR coalesce(bool_or(relkind = 'p'), false) AS inheritance,
             coalesce(bool_or(relpersistence = 'u'), false) AS unlogged_tables,
             coalesce(bool_or(relrowsecurity), false) AS row_security,
             ${major >= RESTRICTIONS_SINCE ? restrictions : 'false'} AS restrictions,
             ${major >= GENERATED_SINCE ? GENERATED : 'false'} AS generated_columns,
             ${major >= PUBLISHED_SINCE ? `EXISTS (SELECT FROM pg_publication WHERE pubgencols <> 'n')` : 'false'} AS published_generated
        FROM pg_class WHERE relkind IN ('r', 'p', 'f') AND oid >= ${_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_USER_OID */ .ku}`,
        read: ([row]) => ({
            inheritance: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'inheritance').flag(),
            unloggedTables: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'unlogged_tables').flag(),
            rowSecurity: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'row_security').flag(),
            restrictions: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'restrictions').flag(),
            generatedColumns: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'generated_columns').flag(),
            publishedGenerated: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'published_generated').flag(),
        }),
    });
    return (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(counted) ?? EVERYTHING;
}


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mv: () => (/* binding */ HAS_IDENTITY),
/* harmony export */   rT: () => (/* binding */ SERVES),
/* harmony export */   xN: () => (/* binding */ IDENTITIES)
/* harmony export */ });
/** What an index must be to serve as an identity. Equalled pg_get_replica_identity_index, which takes locks (lab: 10 to 18). */
const SERVES = 'i.indisunique AND i.indimmediate AND i.indisvalid AND i.indislive AND i.indpred IS NULL';
/** Tables, partitioned ones too, by what can serve: a primary key under DEFAULT, the index of USING INDEX. */
const IDENTITIES = [
    ['primary_key', `SELECT i.indrelid AS relid FROM pg_index i WHERE i.indisprimary AND ${SERVES}`],
    ['identity_index', `SELECT i.indrelid AS relid FROM pg_index i WHERE i.indisreplident AND ${SERVES}`],
];
/** Whether the relation of the row has a replica identity of its own: columns `relid` and `relreplident`. */
const HAS_IDENTITY = `
  CASE relreplident WHEN 'd' THEN relid IN (SELECT relid FROM primary_key)
                    WHEN 'i' THEN relid IN (SELECT relid FROM identity_index)
                    ELSE relreplident = 'f' END`;


/***/ }),

/***/ 9279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ tableName),
/* harmony export */   V8: () => (/* binding */ referencesAnswer),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   uf: () => (/* binding */ unloggedReferences)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5579);

/** Far more than there are unlogged tables with foreign keys anywhere. */
const MOST_REFERENCES = 10_000;
/** One row and column: the foreign keys of `reference`. */
function referencesAnswer({ census }) {
    return census.unloggedTables ? KEYS : `SELECT '[]'::json AS edges`;
}
const KEYS = `
  SELECT coalesce(json_agg(e), '[]') AS edges FROM (
    SELECT f.schema, f.name, t.schema AS target_schema, t.name AS target_name, t.relkind = 'p' AS target_partitioned
      FROM reference r JOIN relation f ON f.relid = r.relid JOIN relation t ON t.relid = r.target
     ORDER BY 1, 2, 3, 4 LIMIT ${MOST_REFERENCES}) e`;
/** What {@link REFERENCES_ANSWER} says. */
function referencesIn(row) {
    const references = new Map();
    for (const edge of (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'edges').rows()) {
        const from = keyOf(tableName(edge));
        const target = {
            schema: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(edge, 'target_schema').text(),
            name: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(edge, 'target_name').text(),
            ...((0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(edge, 'target_partitioned').flag() ? { partitioned: true } : {}),
        };
        references.set(from, [...(references.get(from) ?? []), target]);
    }
    return references;
}
/**
 * The unlogged tables that `table` references, directly or not, each after those it references itself. A table that
 * closes a circle of foreign keys is listed once more, before the one that references it: no order serves then.
 */
function unloggedReferences(table, references) {
    const order = [];
    const seen = new Set([keyOf(table)]);
    const visit = (one, path) => {
        for (const target of references.get(keyOf(one)) ?? []) {
            const key = keyOf(target);
            if (path.includes(key)) {
                order.push(target);
            }
            else if (!seen.has(key)) {
                seen.add(key);
                visit(target, [...path, key]);
                order.push(target);
            }
        }
    };
    visit(table, [keyOf(table)]);
    return order;
}
function keyOf({ schema, name }) {
    return JSON.stringify([schema, name]);
}
/** Columns `schema` and `name`. */
function tableName(row) {
    return { schema: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'schema').text(), name: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(row, 'name').text() };
}


/***/ }),

/***/ 8233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ scopeValues),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   nt: () => (/* binding */ IS_TO_BE),
/* harmony export */   z8: () => (/* binding */ scope)
/* harmony export */ });
/* unused harmony export likePattern */
/* harmony import */ var _consumer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8595);
/* harmony import */ var _acting_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6045);
/* harmony import */ var _indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3049);
/**
 * The tables in question, as common table expressions that all aspects share: what `tables` names, what the publication
 * publishes, and all that a copy of them reads. Catalogs only, and nothing that takes a lock: pg_publication_tables opens
 * every table on 16 and newer, and would wait behind one table's ACCESS EXCLUSIVE lock. Tried on 10 to 18.
 */




/** Parameters $1 to $10 of every statement. */
function scopeValues({ target, major }) {
    const { tables, publication, operations, role, consumer, heartbeatTable } = target;
    const own = (0,_consumer_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedOwnTables */ .s4)(consumer, heartbeatTable, major);
    return [
        tables.map(schemaOf),
        tables.map(({ schema }) => schema.kind === 'glob'),
        tables.map(tableOf),
        tables.map(({ table }) => table.kind === 'glob'),
        publication ?? null,
        operations.includes('update'),
        operations.includes('delete'),
        role ?? null,
        own.map(({ schema }) => schema),
        own.map(({ name }) => name),
    ];
}
/** The name of the schema, or a LIKE pattern. */
function schemaOf({ schema }) {
    return schema.kind === 'exact' ? schema.name : likePattern(schema.regex);
}
/** The name of the table, or a LIKE pattern when either part is a glob. */
function tableOf({ schema, table }) {
    if (table.kind === 'glob') {
        return likePattern(table.regex);
    }
    return schema.kind === 'glob' ? escapedForLike(table.name) : table.name;
}
/**
 * The LIKE pattern that matches what the regular expression of a glob does: a server keeps only 32 regular expressions
 * compiled, and would compile more than that again for every table.
 */
function likePattern(regex) {
    const tokens = /^\^\((.*)\)\$$/su.exec(regex)?.[1]?.match(/\\.|\.\*|./gsu) ?? [];
    return tokens.map(likeOf).join('');
}
function likeOf(token) {
    if (token === '.*') {
        return '%';
    }
    if (token === '.') {
        return '_';
    }
    const literal = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
    return escapedForLike(literal);
}
function escapedForLike(literal) {
    return literal.replace(/[\\%_]/g, '\\$&');
}
/**
 * - `relation` (relid, …): every table of a user that is not temporary; the one pass over pg_class.
 * - `exact` (nth, relid), `globbed` (relid) and `globbed_nth` (nth) where there are globs, and `matched` (relid): what the
 *   entries of `tables` name, where there are any.
 * - `publication` (oid, …): the planned one; where it does not exist and the consumer makes it, one row with the oid 0: what it
 *   will be.
 * - `published` (relid): the members of the publication, some of them more than once; `published_explicitly` (relid): not only
 *   since all tables are, or all of their schema.
 * - `root` (relid): the tables in scope, the topmost alone: those named, else those published.
 * - `tree` (root, relid): each of them with all that a copy of it reads: partitions and INHERITS children, foreign ones too.
 * - `acting` (oid, …): the role whose privileges on the tables count; no row when there is no such role.
 * - `copied` (relid): the tables that a copy names.
 * - `own_table` (nth, schema, name): what the pipeline writes to itself.
 * - `primary_key` (relid) and `identity_index` (relid): see indexes.ts.
 * - `reference` (relid, target): foreign keys of unlogged tables to unlogged ones, partitioned ones too, as far as they can be reached from those in scope.
 */
function scope(asking) {
    return [
        PATTERN,
        publication(asking),
        OPERATION,
        ...privileged(asking),
        relation(asking),
        ...(asking.target.tables.length === 0 ? [] : named(asking)),
        ...published(asking),
        ['root', asking.target.tables.length === 0 ? TOPMOST_PUBLISHED : 'SELECT DISTINCT relid FROM matched'],
        ...tree(asking),
        ...copied(asking),
        ...(asking.census.unloggedTables ? REFERENCES : []),
        ..._indexes_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES */ .xN,
    ];
}
const PATTERN = [
    'pattern',
    `SELECT nth::int, schema, schema_glob, name, name_glob
     FROM unnest($1::text[], $2::boolean[], $3::text[], $4::boolean[]) WITH ORDINALITY AS p (schema, schema_glob, name, name_glob, nth)`,
];
/** The first version with publish_via_partition_root, and with partitioned tables in a publication. */
const ROOTS_SINCE = 13;
/** Consumers leave the operations of a publication that they make at the server's default: all. */
function publication({ target, major }) {
    const viaRoot = major >= ROOTS_SINCE ? 'pubviaroot' : 'false';
    const existing = `SELECT oid, puballtables, pubupdate, pubdelete, ${viaRoot} AS pubviaroot FROM pg_publication WHERE pubname::text = $5::text`;
    if (target.autocreate === 'disabled') {
        return ['publication', existing];
    }
    const made = [target.autocreate === 'all-tables', true, true, major >= ROOTS_SINCE && target.consumer.publication.value.viaRoot === true];
    return [
        'publication',
        `${existing}
      UNION ALL
     SELECT 0::oid, ${made.join(', ')} WHERE NOT EXISTS (SELECT FROM pg_publication WHERE pubname::text = $5::text)`,
    ];
}
/** Whether the publication is one that the consumer is yet to make. */
const IS_TO_BE = 'coalesce((SELECT oid = 0 FROM publication), false)';
// What the pipeline needs is going to be published, if it is not yet.
const OPERATION = [
    'operation',
    `SELECT coalesce((SELECT pubupdate FROM publication), false) OR $6::boolean AS updates,
          coalesce((SELECT pubdelete FROM publication), false) OR $7::boolean AS deletes`,
];
/** Aurora's setting, which is on by default up to 14. */
const AURORA_UNLOGGED = 'rds.logically_replicate_unlogged_tables';
/**
 * `wal_logged`: whether the table's changes are in the WAL to be decoded: of permanent ones; on Aurora also of unlogged
 * ones, if its setting says so. Aurora shows itself by a function in pg_catalog; in any other schema it is somebody's own.
 */
function relation({ major }) {
    const aurora = `(SELECT CASE WHEN count(*) > 0
                          THEN coalesce((SELECT setting IN ('on', '1') FROM pg_settings WHERE name = '${AURORA_UNLOGGED}'), ${String(major < 15)})
                          ELSE false END
                     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                    WHERE p.proname = 'aurora_version' AND n.nspname = 'pg_catalog')`;
    return [
        'relation',
        // Behind CASE the planner does not take it for granted that no table has such an oid, as at the time of initdb.
        `SELECT c.oid AS relid, n.nspname AS schema, c.relname AS name, c.relnamespace, c.relkind, c.relispartition, c.relreplident, c.reltoastrelid, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeBytes */ .Vv)('c')} AS size_bytes,
            c.relowner, c.relrowsecurity, c.relforcerowsecurity,
            c.relpersistence = 'u' AS unlogged, c.relpersistence = 'p' OR ${aurora} AS wal_logged
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'f') AND c.relpersistence IN ('p', 'u') AND CASE WHEN c.oid >= ${_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_USER_OID */ .ku} THEN true END`,
    ];
}
/** Whether an entry is no exact name. */
function isGlob({ schema, table }) {
    return schema.kind === 'glob' || table.kind === 'glob';
}
/** Globs cost a plan of their own, which few need who name their tables. */
function named(asking) {
    return [
        ['user_schema', `SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`],
        [
            'exact',
            `SELECT p.nth, c.oid AS relid FROM pattern p
         JOIN pg_namespace n ON n.nspname = p.schema::name AND n.nspname::text = p.schema
         JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = p.name::name AND c.relname::text = p.name
        WHERE NOT (p.schema_glob OR p.name_glob) AND c.relkind IN ('r', 'p') AND c.relpersistence IN ('p', 'u') AND c.oid >= ${_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_USER_OID */ .ku}`,
        ],
        ...(asking.target.tables.some(isGlob) ? globbed(asking) : [EXACT_ALONE]),
    ];
}
const EXACT_ALONE = ['matched', 'SELECT relid FROM exact'];
/** A glob takes permanent tables that no extension owns and that are no partitions of one that an entry takes anyway. */
function globbed({ major, census }) {
    return [
        [
            'pattern_schema',
            `SELECT p.nth, n.oid FROM pattern p JOIN user_schema n ON n.nspname = p.schema::name AND n.nspname::text = p.schema
        WHERE p.name_glob AND NOT p.schema_glob
        UNION ALL
       SELECT p.nth, n.oid FROM pattern p CROSS JOIN user_schema n
        WHERE p.schema_glob AND n.nspname LIKE p.schema`,
        ],
        ['of_extension', `SELECT objid AS relid FROM pg_depend WHERE refclassid = 'pg_extension'::regclass AND classid = 'pg_class'::regclass AND deptype = 'e'`],
        ['candidate', `SELECT relid, name, relnamespace FROM relation WHERE relkind IN ('r', 'p') AND NOT unlogged AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .notAmong */ .EQ)('relid', 'of_extension')}`],
        // Most globs take whole schemas, with no name to compare.
        ['whole_schema', `SELECT s.nth, s.oid FROM pattern_schema s JOIN pattern p ON p.nth = s.nth WHERE p.name = '%'`],
        // The other globs of each schema, so that a table meets those alone.
        [
            'schema_glob',
            `SELECT s.oid, array_agg(p.nth) AS nths, array_agg(p.name) AS names
         FROM pattern_schema s JOIN pattern p ON p.nth = s.nth WHERE p.name <> '%' GROUP BY s.oid`,
        ],
        ['facing', `SELECT relid, name, relnamespace FROM candidate WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('relnamespace', 'schema_glob', 'oid')}`],
        // FULL, since no nested loop can do that.
        ['met', `SELECT f.relid, f.name, s.nths, s.names FROM facing f FULL JOIN schema_glob s ON s.oid = f.relnamespace`],
        [
            'alike_glob',
            `SELECT p.nth, m.relid FROM met m CROSS JOIN LATERAL unnest(m.nths, m.names) AS p (nth, name)
        WHERE m.relid IS NOT NULL AND m.name LIKE p.name`,
        ],
        [
            'globbed',
            `SELECT relid FROM candidate WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('relnamespace', 'whole_schema', 'oid')}
        UNION ALL
       SELECT relid FROM alike_glob`,
        ],
        [
            'globbed_nth',
            `SELECT nth FROM whole_schema WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('oid', 'candidate', 'relnamespace')}
        UNION ALL
       SELECT DISTINCT nth FROM alike_glob`,
        ],
        ...(census.inheritance ? taken(major) : NOTHING_TAKEN),
        [
            'matched',
            `SELECT relid FROM exact
        UNION ALL
       SELECT relid FROM globbed WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .notAmong */ .EQ)('relid', 'taken')}`,
        ],
    ];
}
/** Partitions of the partitioned tables that entries name. */
function taken(major) {
    return [
        ['named_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND (relid IN (SELECT relid FROM globbed) OR relid IN (SELECT relid FROM exact))`],
        [
            'taken_walk (relid)',
            `SELECT i.inhrelid FROM pg_inherits i WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .attached */ .ZI)('i', major)} AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('i.inhparent', 'named_partitioned')}
        UNION
       SELECT i.inhrelid FROM taken_walk t JOIN pg_inherits i ON i.inhparent = t.relid AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .attached */ .ZI)('i', major)}`,
        ],
        ['taken', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .walked */ .xQ)('taken_walk', 'relid')],
    ];
}
const NOTHING_TAKEN = [['taken', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)('relid oid')]];
/**
 * A partition is published with its root, wherever it is, and through its root's schema even if the root is unlogged; what
 * inherits from a table is listed by itself.
 */
function published({ target, major, census }) {
    const ofSchema = major >= 15
        ? ` OR (r.relkind = 'p' OR NOT r.unlogged) AND r.relnamespace IN (SELECT pnnspid FROM pg_publication_namespace
                                                    WHERE pnpubid = (SELECT oid FROM publication))`
        : '';
    return [
        ...(target.autocreate === 'filtered' && target.tables.length > 0 ? toBeListed(major, census) : []),
        [
            'listed',
            `SELECT prrelid AS relid FROM pg_publication_rel WHERE prpubid = (SELECT oid FROM publication)
       ${target.autocreate === 'filtered' && target.tables.length > 0 ? 'UNION SELECT relid FROM to_be_listed' : ''}`,
        ],
        [
            'implied',
            `SELECT r.relid FROM relation r
        WHERE r.relkind IN ('r', 'p') AND (r.wal_logged AND (SELECT puballtables FROM publication)${ofSchema})`,
        ],
        ['seed', 'SELECT relid, false AS implicit FROM listed UNION ALL SELECT relid, true FROM implied'],
        ...(census.inheritance ? publishedBelow(major) : NOTHING_PUBLISHED_BELOW),
        ['published', 'SELECT relid FROM seed UNION ALL SELECT relid FROM published_below'],
        ['published_explicitly', 'SELECT relid FROM listed UNION ALL SELECT relid FROM published_below WHERE NOT implicit'],
        ['streamed', `SELECT relid FROM relation WHERE relkind = 'r' AND wal_logged AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('relid', 'published')}`],
    ];
}
/** Partitions of members, and whether they come with a member by name. */
function publishedBelow(major) {
    return [
        ['seed_partitioned', `SELECT relid FROM relation WHERE relkind = 'p' AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('relid', 'seed')}`],
        [
            'published_walk (relid, implicit)',
            `SELECT i.inhrelid, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .notAmong */ .EQ)('i.inhparent', 'listed')} FROM pg_inherits i
        WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .attached */ .ZI)('i', major)} AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('i.inhparent', 'seed_partitioned')}
        UNION
       SELECT i.inhrelid, b.implicit FROM published_walk b JOIN pg_inherits i ON i.inhparent = b.relid AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .attached */ .ZI)('i', major)}`,
        ],
        ['published_below', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .walked */ .xQ)('published_walk', 'relid, implicit')],
    ];
}
const NOTHING_PUBLISHED_BELOW = [['published_below', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)('relid oid, implicit boolean')]];
/** What FOR TABLE takes of the tables in scope, with those that inherit from them; the server refuses the others. */
function toBeListed(major, { inheritance }) {
    const takes = major >= ROOTS_SINCE ? `relkind = 'r' AND wal_logged OR relkind = 'p' AND NOT unlogged` : `relkind = 'r' AND wal_logged`;
    return [
        ['listable', `SELECT relid FROM relation WHERE ${takes}`],
        ['to_be_named', `SELECT relid FROM matched WHERE ${IS_TO_BE} AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('relid', 'listable')}`],
        ['to_be_parent', `SELECT relid FROM relation WHERE relkind = 'r' AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('relid', 'to_be_named')}`],
        ...(inheritance ? TO_BE_BELOW : NOTHING_TO_BE_BELOW),
        ['to_be_listed', `SELECT relid FROM to_be_named UNION ALL SELECT relid FROM to_be_below WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('relid', 'listable')}`],
    ];
}
const TO_BE_BELOW = [
    [
        'to_be_walk (relid)',
        `SELECT i.inhrelid FROM pg_inherits i WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('i.inhparent', 'to_be_parent')}
      UNION
     SELECT i.inhrelid FROM to_be_walk w JOIN pg_inherits i ON i.inhparent = w.relid`,
    ],
    ['to_be_below', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .walked */ .xQ)('to_be_walk', 'relid')],
];
const NOTHING_TO_BE_BELOW = [['to_be_below', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)('relid oid')]];
const TOPMOST_PUBLISHED = `SELECT DISTINCT relid FROM seed WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .notAmong */ .EQ)('relid', 'published_below')}`;
/** The role that reads and writes the tables; $8 is the one that logs in, when that is not the session's. */
function privileged({ target, major }) {
    return [
        [
            'acting',
            `SELECT a.oid, a.rolsuper, a.rolbypassrls FROM pg_roles r JOIN pg_roles a ON a.oid = ${(0,_acting_role_js__WEBPACK_IMPORTED_MODULE_3__/* .actingRole */ .Z)('r', target, major)}
        WHERE r.rolname::text = coalesce($8::text, session_user::text)`,
        ],
        ['own_table', 'SELECT nth::int, schema, name FROM unnest($9::text[], $10::text[]) WITH ORDINALITY AS o (schema, name, nth)'],
    ];
}
/** Whether the copy follows pg_publication_tables: that of a subscription does, whatever `tables` says. */
function copiesWhatIsPublished({ consumer, publication, tables }) {
    return publication !== undefined && (consumer.subscription === true || tables.length === 0);
}
/**
 * A query of a partitioned table or of a parent needs no privilege on what is below. Where the publication says what is
 * copied, that is each partition by itself, unless it is published through the root.
 */
function copied({ target }) {
    if (!copiesWhatIsPublished(target)) {
        return [['copied', 'SELECT relid FROM root']];
    }
    const viaRoot = '(SELECT pubviaroot FROM publication)';
    return [
        [
            'copied',
            `SELECT DISTINCT relid FROM streamed WHERE NOT ${viaRoot}
        UNION ALL
       SELECT relid FROM (${TOPMOST_PUBLISHED}) topmost WHERE ${viaRoot}
        UNION ALL
       SELECT relid FROM root WHERE NOT EXISTS (SELECT FROM publication)`,
        ],
    ];
}
function tree({ major, census }) {
    if (!census.inheritance) {
        return [
            ['below', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)('root oid, relid oid')],
            ['tree', 'SELECT relid AS root, relid FROM root'],
        ];
    }
    return [
        [
            'walk (root, relid)',
            `SELECT i.inhparent, i.inhrelid FROM pg_inherits i WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .attached */ .ZI)('i', major)} AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('i.inhparent', 'root')}
        UNION
       SELECT b.root, i.inhrelid FROM walk b JOIN pg_inherits i ON i.inhparent = b.relid AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .attached */ .ZI)('i', major)}`,
        ],
        ['below', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .walked */ .xQ)('walk', 'root, relid')],
        ['tree', 'SELECT relid AS root, relid FROM root UNION ALL SELECT root, relid FROM below'],
    ];
}
const REFERENCES = [
    ['unlogged_table', `SELECT relid FROM relation WHERE relkind = 'r' AND unlogged`],
    ['unlogged_target', `SELECT relid FROM relation WHERE relkind IN ('r', 'p') AND unlogged`],
    [
        'unlogged_key',
        `SELECT DISTINCT conrelid AS relid, confrelid AS target FROM pg_constraint
      WHERE contype = 'f' AND conrelid <> confrelid AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('conrelid', 'unlogged_table')} AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('confrelid', 'unlogged_target')}`,
    ],
    [
        'reference_walk (relid, target)',
        `SELECT k.relid, k.target FROM unlogged_key k WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .among */ .no)('k.relid', 'tree')}
      UNION
     SELECT k.relid, k.target FROM reference_walk r JOIN unlogged_key k ON k.relid = r.target`,
    ],
    ['reference', (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .walked */ .xQ)('reference_walk', 'relid, target')],
];


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ notAmong),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   UX: () => (/* binding */ nameAsJson),
/* harmony export */   Vv: () => (/* binding */ sizeBytes),
/* harmony export */   ZI: () => (/* binding */ attached),
/* harmony export */   ku: () => (/* binding */ FIRST_USER_OID),
/* harmony export */   no: () => (/* binding */ among),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   xQ: () => (/* binding */ walked),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/**
 * Shapes of SQL that stay fast on a catalog the planner knows nothing about (restored or upgraded, never analysed). There
 * it takes 100 000 rows for one, and joins them by a nested loop. What these shapes become does not depend on its guess.
 */
/** The first oid that initdb did not give out. */
const FIRST_USER_OID = 16384;
/** A query without rows, whose columns have these names and types: `relid oid, schema name`. */
function nothing(columns) {
    const typed = columns.split(', ').map((one) => one.split(' '));
    return `SELECT ${typed.map(([name, type]) => `NULL::${type} AS ${name}`).join(', ')} WHERE false`;
}
/**
 * Whether `value` is in the first column of a common table expression, for a WHERE clause. `IN` alone would be planned
 * as a join; behind IS TRUE it is a subplan, and that is hashed.
 */
function among(value, cte, column = 'relid') {
    return `(${value} IN (SELECT ${column} FROM ${cte})) IS TRUE`;
}
/** The contrary of {@link among}. */
function notAmong(value, cte, column = 'relid') {
    return `(${value} IN (SELECT ${column} FROM ${cte})) IS NOT TRUE`;
}
/**
 * The rows of a recursive query, of which a planner thinks there are millions: more than it would hash. Of what is
 * distinct it thinks there are some hundreds.
 */
function walked(walk, columns) {
    return `SELECT DISTINCT ${columns} FROM ${walk}`;
}
/**
 * Whether a query that depends on the row has a row. EXISTS could be planned as a hash of the whole catalog, where a few
 * rows are to be looked up by an index.
 */
function some(from) {
    return `coalesce((SELECT true ${from} LIMIT 1), false)`;
}
/** Whether a row of pg_inherits counts: a partition whose DETACH … CONCURRENTLY was cut off is none for a publication. */
function attached(inherits, major) {
    return major >= 14 ? `NOT ${inherits}.inhdetachpending` : 'true';
}
/** Size of a table as last counted; pg_relation_size would wait for a lock. `c` is a row of pg_class. */
function sizeBytes(c) {
    return `CASE WHEN ${c}.relpages > 0 THEN ${c}.relpages * current_setting('block_size')::bigint END`;
}
/** Schema and name of a relation as json, looked up by its oid: for the few that are listed. */
function nameAsJson(relid) {
    return `(SELECT json_build_object('schema', n.nspname, 'name', c.relname)
             FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ${relid})`;
}
/** As it stands in the statement. Up to 11 every WITH query is computed once; from 12 on only where that is asked for, or where it is named twice. */
function written([head, body], major) {
    return `${head} AS ${major >= 12 ? 'MATERIALIZED ' : ''}(${body})`;
}


/***/ })

};
