export const id = 328;
export const ids = [328];
export const modules = {

/***/ 3478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ofTarget),
/* harmony export */   l: () => (/* binding */ expressible)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _facts_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6881);


/** untranslatable_character. */
const UNTRANSLATABLE = '22P05';
/** Encodings that every name goes into; SQL_ASCII takes bytes as they come. */
const TAKES_EVERY_NAME = new Set(['UTF8', 'SQL_ASCII']);
/** Nothing in PostgreSQL can have an empty name. */
const NOBODYS_NAME = '';
/**
 * The target with a name that nothing has in place of each that the server's encoding cannot express. One more round
 * trip, and only where the encoding and the names may not fit.
 * @param serverEncoding ParameterStatus server_encoding; undefined where something in between keeps it to itself.
 */
async function expressible(client, target, serverEncoding) {
    const doubtful = serverEncoding === undefined || TAKES_EVERY_NAME.has(serverEncoding) ? [] : namesOf(target).filter(isBeyondAscii);
    const refused = await Promise.all([...new Set(doubtful)].map(async (name) => ((await isExpressible(client, name)) ? [] : [name])));
    const inexpressible = new Set(refused.flat());
    return inexpressible.size === 0 ? target : withoutNames(target, inexpressible);
}
/** What was asked with stand-ins, said of the names that were meant. `asked`: what expressible() made of the target. */
function ofTarget(facts, target, asked) {
    const { role, unmatched, ownTables } = facts;
    return {
        ...facts,
        ...(role === undefined ? {} : { role: meantRole(role, target) }),
        ...(facts.inexpressible === undefined ? {} : { inexpressible: (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(replaced(target, asked)) }),
        ...(ownTables === undefined ? {} : { ownTables: meantTables(ownTables, target) }),
        ...(unmatched === undefined ? {} : { unmatched: meantEntries(unmatched, target, asked) }),
    };
}
/** The names that were replaced, entries of `tables` not counted: each of these is told as one that matches nothing. */
function replaced(target, asked) {
    return ['publication', 'role'].flatMap((name) => (target[name] === undefined || target[name] === asked[name] ? [] : [target[name]]));
}
function meantRole(role, target) {
    return role.state === 'known' ? (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ ...role.value, name: target.role ?? role.value.name }) : role;
}
/** The only table whose name a stand-in takes is the configured one. */
function meantTables(ownTables, { heartbeatTable }) {
    return ownTables.state === 'known' && heartbeatTable !== undefined
        ? (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(ownTables.value.map((table) => (table.name === NOBODYS_NAME ? { ...table, ...heartbeatTable } : table)))
        : ownTables;
}
/** What has a name like the stand-in's has none like the entry's. */
function meantEntries(unmatched, target, asked) {
    if (unmatched.state !== 'known') {
        return unmatched;
    }
    const stoodIn = (index) => asked.tables[index] !== target.tables[index];
    return (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        ...unmatched.value,
        entries: unmatched.value.entries.map((entry) => (stoodIn(entry.index) ? { ...entry, near: [] } : entry)),
    });
}
/** All names and patterns that go to the server as parameters. */
function namesOf({ tables, publication, role, heartbeatTable }) {
    return [publication, role, heartbeatTable?.schema, heartbeatTable?.name, ...tables.flatMap(({ schema, table }) => [textOf(schema), textOf(table)])].filter((name) => name !== undefined);
}
function textOf(pattern) {
    return pattern.kind === 'exact' ? pattern.name : pattern.regex;
}
function isBeyondAscii(name) {
    return /[^\0-\x7f]/.test(name);
}
/** Any other trouble is left to the statements that read facts: they say it. */
async function isExpressible(client, name) {
    try {
        await client.query('SELECT $1::text', [name]);
        return true;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) !== UNTRANSLATABLE;
    }
}
function withoutNames(target, inexpressible) {
    const standIn = (name) => (inexpressible.has(name) ? NOBODYS_NAME : name);
    return {
        ...target,
        ...(target.publication === undefined ? {} : { publication: standIn(target.publication) }),
        ...(target.role === undefined ? {} : { role: standIn(target.role) }),
        ...(target.heartbeatTable === undefined ? {} : { heartbeatTable: ofNames(target.heartbeatTable, inexpressible) }),
        tables: target.tables.map((entry) => (isOf(entry, inexpressible) ? { ...entry, schema: NOBODY, table: NOBODY } : entry)),
    };
}
function ofNames(table, inexpressible) {
    return inexpressible.has(table.schema) || inexpressible.has(table.name) ? { schema: NOBODYS_NAME, name: NOBODYS_NAME } : table;
}
const NOBODY = { kind: 'exact', name: NOBODYS_NAME };
function isOf({ schema, table }, names) {
    return names.has(textOf(schema)) || names.has(textOf(table));
}


/***/ }),

/***/ 2328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOutline: () => (/* binding */ readOutline)
/* harmony export */ });
/* unused harmony export MOST_OUTLINED */
/* harmony import */ var _facts_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6881);
/* harmony import */ var _catalog_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3421);
/* harmony import */ var _inexpressible_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3478);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5579);
/* harmony import */ var _survey_census_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5226);
/* harmony import */ var _survey_indexes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2733);
/* harmony import */ var _survey_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8233);
/* harmony import */ var _survey_sql_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3049);
/* harmony import */ var _survey_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9899);










/** The most schemas, and the most tables, that are named: of more there is the number alone. */
const MOST_OUTLINED = 25;
const NO_SESSION = (0,_facts_index_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .gz)('no session could be opened');
/**
 * The outline of a publication that exists, or of the database where none is named; in a session of its own. Never rejects
 * for what a server does.
 */
async function readOutline(target, publication, signal) {
    const outline = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_6__/* .withSession */ .f)(target, signal, async (client, { major, encoding }) => {
        const asked = await (0,_inexpressible_names_js__WEBPACK_IMPORTED_MODULE_0__/* .expressible */ .l)(client, inOutline(target, publication), encoding);
        return askOutline(client, asked, major);
    });
    return outline ?? NO_SESSION;
}
/** What there is now counts, not what a consumer would create; `tables` is what is to be found. */
function inOutline({ publication: _, ...target }, publication) {
    return { ...target, autocreate: 'disabled', ...(publication === undefined ? { tables: [EVERY_TABLE] } : { publication, tables: [] }) };
}
const ANYTHING = { kind: 'glob', regex: '^(.*)$' };
const EVERY_TABLE = { text: '*.*', canonical: '*.*', schema: ANYTHING, table: ANYTHING };
async function askOutline(client, target, major) {
    const asking = { target, major, census: await (0,_survey_census_js__WEBPACK_IMPORTED_MODULE_2__/* .takeCensus */ .T)(client, major) };
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, target.publication === undefined ? ofDatabase(asking) : ofPublication(asking));
}
function ofPublication(asking) {
    const schemas = asking.major >= SCHEMAS_SINCE ? PUBLISHED_SCHEMAS : NO_SCHEMAS;
    return {
        text: `
      ${withTallies(asking, [
            schemas,
            ['named_root', `SELECT relid, schema, name, relkind FROM relation WHERE ${(0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .among */ .no)('relid', 'root')} AND ${(0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .among */ .no)('relid', 'listed')}`],
            ['named_listed', `SELECT relid, schema, name, relkind FROM named_root ORDER BY schema, name LIMIT ${MOST_OUTLINED}`],
        ])}
      SELECT coalesce((SELECT puballtables FROM publication), false) AS all_tables,
             coalesce((SELECT pubviaroot FROM publication), false) AS via_root,
             (SELECT count(*)::int FROM published_schema) AS schema_count,
             coalesce((SELECT json_agg(s) FROM (SELECT ${(0,_catalog_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)('schema')} AS schema FROM published_schema ORDER BY 1 LIMIT ${MOST_OUTLINED}) s), '[]') AS schemas,
             (SELECT count(*)::int FROM named_root) AS named_count,
             coalesce((SELECT json_agg(t) FROM (${NAMED}) t), '[]') AS named,
             tally.*
        FROM (SELECT ${TALLY} FROM outlined) tally`,
        values: (0,_survey_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeValues */ .Px)(asking),
        read: ([row]) => ({
            kind: 'publication',
            allTables: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'all_tables').flag(),
            viaRoot: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'via_root').flag(),
            schemas: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'schemas').rows().map((one) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(one, 'schema').text()),
            schemaCount: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'schema_count').count(),
            named: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'named').rows().map(namedTable),
            namedCount: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'named_count').count(),
            ...tallyOf(row),
        }),
    };
}
function ofDatabase(asking) {
    return {
        text: `
      ${withTallies(asking, [['by_schema', `SELECT schema, ${TALLY} FROM outlined GROUP BY schema`]])}
      SELECT (SELECT count(*)::int FROM by_schema) AS schema_count,
             coalesce((SELECT json_agg(s) FROM (
               SELECT ${(0,_catalog_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)('schema')} AS schema, ${(0,_catalog_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)('schema')} = schema::text AS exact, tables, partitioned, without_identity
                 FROM by_schema ORDER BY by_schema.schema LIMIT ${MOST_OUTLINED}) s), '[]') AS schemas,
             tally.*
        FROM (SELECT ${TALLY} FROM outlined) tally`,
        values: (0,_survey_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeValues */ .Px)(asking),
        read: ([row]) => ({
            kind: 'database',
            schemas: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'schemas').rows().map((one) => ({ schema: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(one, 'schema').text(), exact: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(one, 'exact').flag(), ...tallyOf(one) })),
            schemaCount: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'schema_count').count(),
            ...tallyOf(row),
        }),
    };
}
/** From here on a publication can have a schema. */
const SCHEMAS_SINCE = 15;
const PUBLISHED_SCHEMAS = [
    'published_schema',
    `SELECT n.nspname AS schema FROM pg_publication_namespace s JOIN pg_namespace n ON n.oid = s.pnnspid
    WHERE s.pnpubid = (SELECT oid FROM publication)`,
];
const NO_SCHEMAS = ['published_schema', `SELECT NULL::name AS schema WHERE false`];
/**
 * - `outlined` (relid, schema, relkind): the tables in scope.
 * - `keyless` (relid): those that hold rows, are in scope or are partitions of one that is, and have no identity.
 * - `keyless_root` (relid): those in scope that are in `keyless`, or have a partition there.
 */
function withTallies(asking, more) {
    const tallies = [
        ['outlined', `SELECT relid, schema, relkind FROM relation WHERE ${(0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .among */ .no)('relid', 'root')}`],
        ['partitioned_root', `SELECT relid FROM outlined WHERE relkind = 'p'`],
        [
            'keyless',
            `SELECT relid FROM relation
        WHERE relkind = 'r' AND wal_logged AND (SELECT updates OR deletes FROM operation) AND ${(0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .among */ .no)('relid', 'tree')} AND NOT ${_survey_indexes_js__WEBPACK_IMPORTED_MODULE_3__/* .HAS_IDENTITY */ .mv}`,
        ],
        // What inherits from a table that is not partitioned is in scope by itself.
        ['keyless_root', `SELECT DISTINCT root AS relid FROM tree WHERE ${(0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .among */ .no)('relid', 'keyless')} AND (relid = root OR ${(0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .among */ .no)('root', 'partitioned_root')})`],
    ];
    return `WITH RECURSIVE ${[...(0,_survey_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .scope */ .z8)(asking), ...tallies, ...more].map((cte) => (0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .written */ .Mp)(cte, asking.major)).join(',\n')}`;
}
/** Over rows of `outlined`. */
const TALLY = `count(*)::int AS tables, count(*) FILTER (WHERE relkind = 'p')::int AS partitioned,
  count(*) FILTER (WHERE ${(0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .among */ .no)('relid', 'keyless_root')})::int AS without_identity`;
/** At most so many rows that each may go through what is below. */
const NAMED = `
  SELECT ${(0,_catalog_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)('l.schema')} AS schema, ${(0,_catalog_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)('l.name')} AS name, ${(0,_survey_sql_js__WEBPACK_IMPORTED_MODULE_8__/* .among */ .no)('l.relid', 'keyless_root')} AS without_identity,
         CASE WHEN l.relkind = 'p'
              THEN (SELECT count(*)::int FROM below b JOIN pg_class c ON c.oid = b.relid WHERE b.root = l.relid AND c.relkind IN ('r', 'f')) END AS partitions
    FROM named_listed l ORDER BY l.schema, l.name`;
function namedTable(row) {
    return { ...(0,_survey_references_js__WEBPACK_IMPORTED_MODULE_5__/* .tableName */ .Cm)(row), partitions: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'partitions').countOrNull(), withoutIdentity: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'without_identity').flag() };
}
function tallyOf(row) {
    return {
        tables: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'tables').count(),
        partitioned: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'partitioned').count(),
        withoutIdentity: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .f)(row, 'without_identity').count(),
    };
}


/***/ })

};
