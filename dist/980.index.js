export const id = 980;
export const ids = [980];
export const modules = {

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

/***/ 9619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ shardFrom),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5344);
/** How the targets of a configuration file are divided, the same in every mode: `plan` names the shards, `check` takes one, `merge` knows what each has to hold. */

/** Entries of a matrix, as GitHub limits them. */
const MOST_SHARDS = 256;
/**
 * Divides names into at most `shards` parts, never an empty one: the sizes differ by one at most. The same names give the same
 * parts, in whatever order they stand in the file; within a part they keep that order. Neighbors by name, which often share a
 * server, go to different parts.
 */
function divide(names, shards) {
    const parts = Math.min(names.length, Math.max(1, shards), MOST_SHARDS);
    const part = new Map([...names].sort(_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .C).map((name, index) => [name, index % parts]));
    return Array.from({ length: parts }, (_, index) => names.filter((name) => part.get(name) === index));
}
/** `1/3`. */
function shardText({ index, of }) {
    return `${index}/${of}`;
}
/** The shard that a text names; undefined when it names none. */
function shardFrom(text) {
    const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : undefined;
}
/** The names of one shard; none when there are fewer targets than shards. */
function namesOf(names, { index, of }) {
    return divide(names, of)[index - 1] ?? [];
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ matrixOf),
/* harmony export */   u: () => (/* binding */ matrixJson)
/* harmony export */ });
/* harmony import */ var _divide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9619);
/** The shards of a fleet as the matrix of a job. */

/** At most `maxShards` jobs, and none without a target. */
function matrixOf(names, maxShards) {
    const parts = (0,_divide_js__WEBPACK_IMPORTED_MODULE_0__/* .divide */ .Qr)(names, maxShards);
    return parts.map((targets, index) => ({ shard: (0,_divide_js__WEBPACK_IMPORTED_MODULE_0__/* .shardText */ .eG)({ index: index + 1, of: parts.length }), targets: targets.join(',') }));
}
/** What `fromJSON` of a workflow makes the `matrix` of a strategy of. */
function matrixJson(include) {
    return JSON.stringify({ include });
}


/***/ }),

/***/ 1980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishMatrix: () => (/* binding */ publishMatrix)
/* harmony export */ });
/* unused harmony export summaryOf */
/* harmony import */ var _fleet_matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6831);
/* harmony import */ var _neutralise_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);
/* harmony import */ var _neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3309);
/* harmony import */ var _neutralise_write_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2087);
/* harmony import */ var _report_shared_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _report_summary_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2176);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6720);
/** The shards, in the places where a workflow looks for them. */







/** @throws when the output cannot be set: without it no job of the matrix would run, and nothing would say so. */
async function publishMatrix(matrix) {
    (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutputs */ .n0)({ matrix: (0,_fleet_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .matrixJson */ .u)(matrix) });
    (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)([headline(matrix), ...matrix.map((entry) => (0,_neutralise_log_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .I)(`  ${entry.shard}: ${targetsOf(entry).join(', ')}`))]);
    // The output is what the next job needs; a summary that cannot be written changes nothing.
    await (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToJobSummary */ .Yt)(summaryOf(matrix)).catch(() => undefined);
}
/** Markdown: which targets are in which shard. */
function summaryOf(matrix) {
    const rows = matrix.map((entry) => [[(0,_neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entry.shard)], (0,_report_summary_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .separated */ .Ci)(targetsOf(entry).map((name) => (0,_neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)))]);
    return `${(0,_neutralise_write_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .writeMarkdown */ .p)([(0,_report_summary_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, (0,_report_summary_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(headline(matrix))), (0,_report_summary_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Shard', 'Targets'], rows)])}\n`;
}
function headline(matrix) {
    return `CDC Preflight: ${(0,_report_shared_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(matrix.flatMap(targetsOf).length, 'target')} in ${(0,_report_shared_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(matrix.length, 'shard')}`;
}
function targetsOf({ targets }) {
    return targets.split(',');
}


/***/ })

};
