export const id = 416;
export const ids = [416];
export const modules = {

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lsnText),
/* harmony export */   g: () => (/* binding */ lsnFrom)
/* harmony export */ });
/** As PostgreSQL prints a pg_lsn: `16/B374D848`. */
function lsnText(lsn) {
    return `${(lsn >> 32n).toString(16)}/${(lsn & 0xffffffffn).toString(16)}`.toUpperCase();
}
/** Undefined for what is no pg_lsn. */
function lsnFrom(text) {
    const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
    return high === undefined || low === undefined ? undefined : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previousPosition: () => (/* binding */ previousPosition),
/* harmony export */   trendOf: () => (/* binding */ trendOf)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);
/* harmony import */ var _lsn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/** What has changed since an earlier report: numbers of the same target, then and now. */


const DAY_MS = 86_400_000;
/**
 * Undefined without an earlier report that holds the target.
 * @param startedAt of this run; ISO 8601, UTC.
 */
function trendOf(now, startedAt, previous) {
    const before = earlierTarget(previous, now.name);
    if (previous === undefined || before === undefined) {
        return undefined;
    }
    const was = before.measured;
    const is = now.measured;
    const changes = [
        ...retainedChanges(before, now),
        { measure: 'replay-lag', unit: 'ms', object: null, before: was?.replayLagMs ?? null, now: is?.replayLagMs ?? null },
        ...rateChange(before, previous.startedAt, now, startedAt),
        { measure: 'free-slots', unit: 'count', object: null, before: was?.freeSlots ?? null, now: is?.freeSlots ?? null },
        { measure: 'certificate-days', unit: 'days', object: null, before: daysLeft(before, previous.startedAt), now: daysLeft(now, startedAt) },
    ];
    return { since: previous.startedAt, changes: changes.filter((change) => change.before !== null || change.now !== null) };
}
/** Where the server was in the earlier report, for the rules that go by the rate since; undefined when that is not known. */
function previousPosition(name, startedAt, previous) {
    const text = earlierTarget(previous, name)?.measured?.currentLsn ?? undefined;
    const currentLsn = text === undefined ? undefined : (0,_lsn_js__WEBPACK_IMPORTED_MODULE_1__/* .lsnFrom */ .g)(text);
    const ageMs = previous === undefined ? NaN : Date.parse(startedAt) - Date.parse(previous.startedAt);
    return previous === undefined || currentLsn === undefined || !(ageMs > 0) ? undefined : { at: previous.startedAt, ageMs, currentLsn };
}
function earlierTarget(previous, name) {
    return previous?.targets.find((target) => target.name === name);
}
/** Every slot of either report, by name. A temporary slot lasts as long as its session, and is nobody's trend. */
function retainedChanges(before, now) {
    const was = retainedBySlot(before);
    const is = retainedBySlot(now);
    return [...new Set([...is.keys(), ...was.keys()])].sort().map((name) => ({
        measure: 'retained-wal',
        unit: 'bytes',
        object: (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .slotObject */ .ah)(name),
        before: was.get(name) ?? null,
        now: is.get(name) ?? null,
    }));
}
function retainedBySlot({ inventory }) {
    return new Map((inventory.slots ?? []).flatMap((row) => retainedOf(row)));
}
function retainedOf({ name, retained, temporary }) {
    const isSlot = typeof name === 'string' && temporary !== true;
    return isSlot && typeof retained === 'object' && retained !== null && 'bytes' in retained ? [[name, retained.bytes]] : [];
}
/**
 * Two checkpoints at the default checkpoint_timeout, and what the rules ask for at the default max-outage. The first change of a
 * page after a checkpoint writes the whole page: over less than a cycle, the rate says where in the cycle it was measured.
 */
const LEAST_RATE_MS = 600_000;
/** Nothing at all between two runs that are too close to each other. */
function rateChange(before, beforeAt, now, nowAt) {
    const ms = Date.parse(nowAt) - Date.parse(beforeAt);
    return ms >= LEAST_RATE_MS
        ? [{ measure: 'wal-rate', unit: 'bytes-per-second', object: null, before: earlierRate(before), now: bytesPerSecond(before, now, ms / 1000) }]
        : [];
}
/** Null where a position is missing or went back, as after a restore or on another server. */
function bytesPerSecond(before, now, seconds) {
    const from = (0,_lsn_js__WEBPACK_IMPORTED_MODULE_1__/* .lsnFrom */ .g)(before.measured?.currentLsn ?? '');
    const to = (0,_lsn_js__WEBPACK_IMPORTED_MODULE_1__/* .lsnFrom */ .g)(now.measured?.currentLsn ?? '');
    return from === undefined || to === undefined || to < from ? null : Math.round(Number(to - from) / seconds);
}
/** As the earlier report had it from the one before. */
function earlierRate({ trend }) {
    return trend?.changes.find(({ measure }) => measure === 'wal-rate')?.now ?? null;
}
/** Whole days, less than none when it is over. */
function daysLeft({ measured }, at) {
    const leftMs = Date.parse(measured?.certificateExpiresAt ?? '') - Date.parse(at);
    return Number.isFinite(leftMs) ? Math.floor(leftMs / DAY_MS) : null;
}


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ qualifiedName),
/* harmony export */   QP: () => (/* binding */ settingObject),
/* harmony export */   Uw: () => (/* binding */ roleObject),
/* harmony export */   ah: () => (/* binding */ slotObject),
/* harmony export */   cg: () => (/* binding */ OBJECT_KINDS),
/* harmony export */   h0: () => (/* binding */ awsObject),
/* harmony export */   oX: () => (/* binding */ tableObject),
/* harmony export */   qP: () => (/* binding */ publicationObject),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   tq: () => (/* binding */ objectText)
/* harmony export */ });
/* harmony import */ var _neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);

const OBJECT_KINDS = ['table', 'schema', 'slot', 'role', 'publication', 'setting', 'database', 'aws'];
/** As `report.json`, fingerprints and waivers have it: `table:public.orders`. */
function objectText({ kind, name }) {
    return `${kind}:${name}`;
}
/** `public.orders`, `sales."Mixed, Case"`. */
function qualifiedName(table) {
    return `${(0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.schema)}.${(0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.name)}`;
}
function tableObject(table) {
    return { kind: 'table', name: qualifiedName(table) };
}
function schemaObject(name) {
    return { kind: 'schema', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name) };
}
function slotObject(name) {
    return { kind: 'slot', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name) };
}
function roleObject(name) {
    return { kind: 'role', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name) };
}
function publicationObject(name) {
    return { kind: 'publication', name: (0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name) };
}
function settingObject(name) {
    return { kind: 'setting', name };
}
/** `aws:cluster/orders`. `name`: an identifier of AWS's, which needs no quotes. */
function awsObject(kind, name) {
    return { kind: 'aws', name: `${kind}/${name}` };
}


/***/ })

};
