export const id = 9;
export const ids = [9];
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

/***/ 1009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAll: () => (/* binding */ askAll),
  obstacleToSlotProbe: () => (/* reexport */ obstacleToSlotProbe),
  probeTemporarySlot: () => (/* reexport */ probeTemporarySlot),
  unasked: () => (/* binding */ unasked)
});

// EXTERNAL MODULE: ./src/collect/catalog/index.ts + 14 modules
var collect_catalog = __webpack_require__(7005);
// EXTERNAL MODULE: ./src/collect/inexpressible-names.ts
var inexpressible_names = __webpack_require__(3478);
// EXTERNAL MODULE: ./src/collect/sources.ts
var sources = __webpack_require__(3508);
// EXTERNAL MODULE: ./src/collect/survey/aspect.ts
var aspect = __webpack_require__(125);
// EXTERNAL MODULE: ./src/collect/survey/census.ts
var survey_census = __webpack_require__(5226);
// EXTERNAL MODULE: ./src/collect/survey/index.ts + 22 modules
var survey = __webpack_require__(3680);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/facts/server.ts
var server = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/facts/slots.ts
var facts_slots = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/neutralise/sql.ts
var sql = __webpack_require__(7766);
// EXTERNAL MODULE: ./src/collect/connection/login.ts + 3 modules
var login = __webpack_require__(3949);
// EXTERNAL MODULE: ./src/collect/connection/session.ts + 3 modules
var session = __webpack_require__(7742);
// EXTERNAL MODULE: ./src/collect/version.ts
var version = __webpack_require__(1826);
// EXTERNAL MODULE: ./src/collect/connection/waiting.ts
var waiting = __webpack_require__(6996);
;// CONCATENATED MODULE: ./src/collect/probes/temporary-stream.ts
/** `probe: stream`: proof by the first answer of a stream from the temporary slot. Nothing is confirmed, and nothing is kept. */





/** How long the server may take to end the stream; then the connection is dropped. */
const ENDING_MS = 1000;
const KEEPALIVE = 'k';
/**
 * A status update that confirms nothing (three positions of zero) and asks for an answer: up to 12 a walsender with nothing
 * to send says nothing by itself (lab: 10 waits for wal_sender_timeout / 2). Without a position the session is no candidate
 * for a synchronous standby either. Source: PostgreSQL documentation, "Streaming Replication Protocol".
 */
const REQUEST_FOR_ANSWER = Buffer.concat([Buffer.from('r'), Buffer.alloc(32), Buffer.from([1])]);
/** Streams from a slot of this session until the first keepalive. The time limit is that of a connection attempt. */
async function streamFrom(session, slot, target, major, signal) {
    const options = streamOptions(target, major);
    if (options === undefined) {
        return (0,fact/* unavailable */.hU)('no `publication` is named, and there is no stream of `pgoutput` without one');
    }
    const { connectTimeoutMs } = target.connection;
    const { stream, begun, keepalive } = listen(session);
    const ended = endOf(session, startReplication(slot, options));
    const first = await within(connectTimeoutMs, signal, Promise.race([keepalive, ended]));
    if (begun()) {
        stream.end();
    }
    // What the server has to say against it can follow the first keepalive.
    const last = typeof first === 'object' ? first : await within(ENDING_MS, signal, ended);
    if (last instanceof Error) {
        const error = (0,login/* serverError */.ig)(last);
        return error === undefined ? (0,fact/* failed */.gz)((0,errors/* errorMessage */.g)(last)) : (0,fact/* known */.eO)({ outcome: 'refused', options, error });
    }
    if (first === 'keepalive') {
        return (0,fact/* known */.eO)({ outcome: 'streaming', options });
    }
    return signal.aborted
        ? (0,fact/* failed */.gz)('the run ended before the stream answered')
        : (0,fact/* known */.eO)({ outcome: 'silent', options, begun: begun(), afterMs: connectTimeoutMs });
}
function listen(session) {
    const seen = { begun: false, answered: () => undefined };
    const keepalive = new Promise((resolve) => {
        seen.answered = () => resolve('keepalive');
    });
    const stream = session.stream((type, body) => {
        if (type === 'W') {
            seen.begun = true;
            stream.send(REQUEST_FOR_ANSWER);
        }
        else if (body.toString('latin1', 0, 1) === KEEPALIVE) {
            seen.answered();
        }
    });
    return { stream, begun: () => seen.begun, keepalive };
}
/** What comes of the promise in this time; undefined when nothing does. */
async function within(ms, signal, promise) {
    const deadline = (0,waiting/* withinMs */.SV)(ms, signal);
    try {
        return await Promise.race([promise, (0,waiting/* aborted */.QH)(deadline.signal).catch(() => undefined)]);
    }
    finally {
        deadline.clear();
    }
}
/** How START_REPLICATION ends: with an error, or when this side has ended the stream. */
async function endOf({ client }, text) {
    try {
        await client.query(text);
        return 'ended';
    }
    catch (error) {
        return error instanceof Error ? error : new Error((0,errors/* errorMessage */.g)(error));
    }
}
/** What the consumer sends, of which a publication is a part with pgoutput alone; undefined where that is not named. */
function streamOptions({ consumer, publication }, major) {
    const version = consumer.protocolVersion.value;
    if (version === null) {
        return consumer.pluginOptions.value;
    }
    return publication === undefined
        ? undefined
        : { proto_version: String(Math.min(version, newestProtocol(major))), publication_names: (0,sql/* quoteIdentifier */.Cm)(publication), ...consumer.pluginOptions.value };
}
/** The newest version of pgoutput's protocol that the server knows: a consumer asks for no newer one. */
function newestProtocol(major) {
    return major < 14 ? 1 : Math.min(major - 12, 4);
}
/** From the slot's own position. A replication command knows no backslash in its literals. */
function startReplication(slot, options) {
    const list = Object.entries(options).map(([name, value]) => `${(0,sql/* quoteIdentifier */.Cm)(name)} '${value.replaceAll("'", "''")}'`);
    return `START_REPLICATION SLOT ${slot} LOGICAL 0/0${list.length === 0 ? '' : ` (${list.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./src/collect/probes/temporary-slot.ts
/** `probe: slot` and `probe: stream`: proof by one temporary logical slot, on a connection of its own. */








/**
 * How long the creation may wait for a transaction that holds an xid. A lock_timeout: statement_timeout does not apply
 * to replication commands (lab: 12, 18). It also bounds what is left behind when this process is killed: a walsender
 * that waits does not notice.
 */
const LOCK_TIMEOUT_MS = 5000;
/** The probe must not take the last slot or walsender from the pipeline. */
const FREE_NEEDED = 2;
/** What the fact is when no slot may be created, or none could be; undefined when one may. A refusal goes into the server's log. */
function obstacleToSlotProbe(seen, target) {
    const { version, session, settings, slots, walsenders, replication } = seen;
    if (session.state !== 'known' ||
        settings.state !== 'known' ||
        slots.state !== 'known' ||
        walsenders.state !== 'known' ||
        replication.state !== 'known') {
        const broken = [session, settings, slots, walsenders, replication].find((fact) => fact.state === 'failed');
        const why = 'whether a replication slot and a walsender are free could not be determined';
        return broken === undefined ? (0,fact/* denied */.wk)(why) : (0,fact/* failed */.gz)(`${why}: ${broken.error}`);
    }
    if (session.value.inRecovery) {
        return (0,fact/* denied */.wk)('no temporary slot is created on a standby, where creating one can wait for the primary indefinitely');
    }
    if (!(0,server/* logicalDecodingEnabled */.o)(settings.value, (0,fact/* valueOf */.RP)(version)?.major ?? 0)) {
        // The rule that says so may be off, lowered or waived: that accepts the setting, not what was asked for and cannot be tried.
        return (0,fact/* failed */.gz)('no temporary slot is created while logical decoding is not enabled');
    }
    if (replication.value.outcome !== 'identified') {
        return withoutConnection(replication.value, (0,facts_slots/* slotsToCreate */.Dg)(slots.value, target));
    }
    const freeSlots = Number(settings.value.max_replication_slots.value) - slots.value.length;
    const freeSenders = Number(settings.value.max_wal_senders.value) - walsenders.value.length;
    if (freeSlots >= FREE_NEEDED && freeSenders >= FREE_NEEDED) {
        return undefined;
    }
    const shortage = `a temporary slot is created only if ${String(FREE_NEEDED)} replication slots and ${String(FREE_NEEDED)} walsenders are free, so that the pipeline never lacks one; free are ${String(freeSlots)} and ${String(freeSenders)}`;
    return (0,facts_slots/* slotsToCreate */.Dg)(slots.value, target) === 0 ? (0,fact/* unavailable */.hU)(`the pipeline needs no new slot, and ${shortage}`) : (0,fact/* denied */.wk)(shortage);
}
/** Where no walsender is free, or the role lacks REPLICATION, the slot is not tried; what else is wrong breaks the probe off. */
function withoutConnection(replication, needed) {
    const why = 'no temporary slot is created without a replication connection';
    const isWithheld = replication.outcome === 'refused' && [TOO_MANY_CONNECTIONS, INSUFFICIENT_PRIVILEGE].includes(replication.error.code);
    if (!isWithheld) {
        return (0,fact/* failed */.gz)(why);
    }
    return needed === 0 ? (0,fact/* unavailable */.hU)(`the pipeline needs no new slot, and ${why}`) : (0,fact/* denied */.wk)(why);
}
const TOO_MANY_CONNECTIONS = '53300';
const INSUFFICIENT_PRIVILEGE = '42501';
/** Creates a temporary slot with the consumer's plugin, streams from it where that is asked for, and closes the session, which drops it. */
async function probeTemporarySlot(target, signal) {
    const { connection } = target;
    const stages = await (0,session/* openSession */.fA)({
        connection,
        options: `${connection.options} -c lock_timeout=${String(LOCK_TIMEOUT_MS)}`.trimStart(),
        replication: true,
    }, signal);
    if (stages.session === undefined) {
        const error = (0,fact/* valueOf */.RP)(stages.login)?.error;
        const temporarySlot = error === undefined ? (0,fact/* failed */.gz)('the session for the temporary slot was not opened') : (0,fact/* known */.eO)({ outcome: 'refused', error });
        return { temporarySlot, temporaryStream: NO_SLOT };
    }
    const major = (0,version/* versionOf */.E)(stages.announced.server_version ?? '')?.major ?? 0;
    return (0,session/* whileOpen */.Us)(stages.session, signal, (_, session) => probe(session, target, major, signal));
}
const NO_SLOT = (0,fact/* failed */.gz)('the temporary slot to stream from was not created');
async function probe(session, target, major, signal) {
    const name = `cdc_preflight_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const temporarySlot = await create(session.client, name, target.consumer.plugins.value[0]);
    const created = (0,fact/* valueOf */.RP)(temporarySlot)?.outcome === 'created';
    const temporaryStream = created && target.probe === 'stream' ? await streamFrom(session, name, target, major, signal) : NO_SLOT;
    return { temporarySlot, temporaryStream };
}
async function create(client, name, plugin) {
    try {
        await client.query(`CREATE_REPLICATION_SLOT ${name} TEMPORARY LOGICAL ${(0,sql/* quoteIdentifier */.Cm)(plugin)} NOEXPORT_SNAPSHOT`);
        return (0,fact/* known */.eO)({ outcome: 'created' });
    }
    catch (error) {
        const refusal = (0,login/* serverError */.ig)(error);
        return refusal === undefined ? (0,fact/* failed */.gz)((0,errors/* errorMessage */.g)(error)) : (0,fact/* known */.eO)({ outcome: 'refused', error: refusal });
    }
}

;// CONCATENATED MODULE: ./src/collect/questions.ts







/** Every fact before anything was asked: those that nobody asks for say so. */
function unasked(target, why) {
    return { ...(0,sources.unseen)(why), ...(0,sources.notAsked)(target) };
}
/** Sends everything at once but the survey, which looks at all tables, and comes last, so that nothing waits for it. */
async function askAll(client, { target, encoding, ...server }, asked) {
    const askable = await (0,inexpressible_names/* expressible */.l)(client, target, encoding);
    // Its answer comes while the server is busy with the batch behind it.
    const census = (0,aspect/* nothingInScope */.P)(askable) === undefined ? (0,survey_census/* takeCensus */.T)(client, server.major) : survey_census/* EVERYTHING */.Q;
    const catalog = (0,collect_catalog/* readCatalog */.u)(client, { target: askable, ...server });
    const tables = (0,survey/* survey */.Fr)(client, askable, server.major, survey/* ASPECTS */.ad, await census);
    asked();
    return (0,inexpressible_names/* ofTarget */.X)({ ...(await catalog), ...(await tables) }, target, askable);
}


/***/ }),

/***/ 6180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ logicalDecodingEnabled)
/* harmony export */ });
/** Since this version the first logical slot enables logical decoding under `replica`. */
const DYNAMIC_SINCE = 19;
/** Whether a primary with these settings can decode as soon as a slot asks it to. Source: wal_level; 19+ effective_wal_level. */
function logicalDecodingEnabled({ wal_level, effective_wal_level }, major) {
    return (effective_wal_level ?? wal_level).value === 'logical' || (major >= DYNAMIC_SINCE && wal_level.value === 'replica');
}


/***/ })

};
