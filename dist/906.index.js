export const id = 906;
export const ids = [906];
export const modules = {

/***/ 7906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plotsOf: () => (/* binding */ plotsOf)
/* harmony export */ });
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5602);
/* harmony import */ var _neutralise_cap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7890);
/* harmony import */ var _neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4513);
/* harmony import */ var _neutralise_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7766);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1996);
/** Plots of what slots retain and how long they last: drawn when the report is written, so that a page needs no script for them. */





const BYTES = { format: _units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3, units: [2 ** 40, 2 ** 30, 2 ** 20, 2 ** 10, 1] };
const TIME = { format: _units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V, units: [86_400_000, 3_600_000, 60_000, 1000, 1] };
/** Heights, in CSS pixels; widths are shares of the page, so that letters stay as large on a phone. */
const ROW = 40;
const AXIS = 22;
const MOST_BARS = 20;
const LONGEST_NAME = 26;
/** Nothing when no slot retains WAL and no runway is known. */
function plotsOf(target) {
    const retained = retainedBars(target);
    const { bars, limit } = runwayBars(target);
    const plots = [
        ...(retained.length === 0 ? [] : [plot('WAL retained by replication slots', retained, BYTES)]),
        ...(bars.length === 0 ? [] : [plot('How long a consumer can be down', bars, TIME, limit)]),
    ];
    return plots.length === 0 ? undefined : (0,_neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="plots">${plots}</div>`;
}
function retainedBars({ inventory, trend }) {
    const earlier = new Map((trend?.changes ?? []).filter(({ measure }) => measure === 'retained-wal').map(({ object, before }) => [object?.name, before]));
    const bars = (inventory.slots ?? []).flatMap((row) => {
        const value = bytesOf(row['retained']);
        const name = typeof row['name'] === 'string' ? row['name'] : '';
        const before = earlier.get((0,_neutralise_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteIdentifier */ .Cm)(name)) ?? undefined;
        return value === undefined ? [] : [{ name, value, ...(before === undefined ? {} : { before }) }];
    });
    return bars.sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
}
function runwayBars({ results }) {
    const rows = results.filter(({ rule }) => rule === 'slot-runway');
    const bars = rows.flatMap(({ object, evidence }) => {
        const value = msOf(evidence['lasts']);
        return value === undefined ? [] : [{ name: object?.name ?? 'all slots', value }];
    });
    const limit = rows.map(({ evidence }) => msOf(evidence['max_outage'])).find((ms) => ms !== undefined);
    return { bars: bars.sort((a, b) => a.value - b.value).slice(0, MOST_BARS), ...(limit === undefined ? {} : { limit }) };
}
function bytesOf(value) {
    return typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : undefined;
}
function msOf(value) {
    return typeof value === 'object' && value !== null && 'ms' in value ? value.ms : undefined;
}
/** Horizontal bars. `limit`: what each has to reach. */
function plot(title, bars, { format, units }, limit) {
    const most = Math.max(1, ...bars.map(({ value, before = 0 }) => Math.max(value, before)), limit ?? 0);
    // A slot that lasts for years would leave no room for one that does not last the night.
    const shown = limit === undefined ? most : Math.min(most, limit * 3);
    const unit = units.find((size) => size <= shown) ?? 1;
    const scale = (0,d3_scale__WEBPACK_IMPORTED_MODULE_3__/* .scaleLinear */ .m4)().domain([0, shown / unit]).range([0, 100]).clamp(true);
    const place = (value) => `${String(Math.round(scale(value / unit) * 100) / 100)}%`;
    const height = bars.length * ROW;
    const description = bars.map((bar) => `${bar.name}: ${format(bar.value)}`).join('; ');
    const hasBefore = bars.some(({ before }) => before !== undefined);
    return (0,_neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<figure><figcaption>${title}</figcaption><svg height="${height + AXIS}" role="img" aria-label="${title}. ${description}">${scale.ticks(4).map((tick) => {
        const at = place(tick * unit);
        return (0,_neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<g class="tick"><line x1="${at}" x2="${at}" y1="0" y2="${height}"/><text x="${at}" y="${height + 15}" text-anchor="${anchor(scale(tick))}">${format(tick * unit)}</text></g>`;
    })}${bars.map((bar, index) => barMarkup(bar, index * ROW, format, place, limit))}${limit === undefined ? undefined : (0,_neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="limit" x1="${place(limit)}" x2="${place(limit)}" y1="0" y2="${height}"/>`}</svg>${limit === undefined ? undefined : (0,_neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="meta">The dashed line is <code>max-outage</code>: ${format(limit)}.</p>`}${hasBefore ? (0,_neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="meta">The vertical mark on a bar is the earlier report.</p>` : undefined}</figure>`;
}
/** Text at an edge stays inside the picture. */
function anchor(percent) {
    if (percent < 8) {
        return 'start';
    }
    return percent > 88 ? 'end' : 'middle';
}
function barMarkup({ name, value, before }, top, format, place, limit) {
    const short = limit !== undefined && value < limit ? ' short' : '';
    const mark = before === undefined ? undefined : (0,_neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="before" x1="${place(before)}" x2="${place(before)}" y1="${top + 18}" y2="${top + 36}"/>`;
    return (0,_neutralise_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<g class="bar${short}"><text x="0" y="${top + 15}">${(0,_neutralise_cap_js__WEBPACK_IMPORTED_MODULE_4__/* .cap */ .N)(name, LONGEST_NAME)}</text><text class="value" x="100%" y="${top + 15}" text-anchor="end">${format(value)}</text><rect class="track" x="0" y="${top + 21}" width="100%" height="12" rx="3"/><rect x="0" y="${top + 21}" width="${place(value)}" height="12" rx="3"/>${mark}</g>`;
}


/***/ })

};
