export const id = 32;
export const ids = [32];
export const modules = {

/***/ 7890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cap)
/* harmony export */ });
/** Foreign text can be of any length. */
/** The text, or its first `maxLength` characters (UTF-16) and how many more there are. */
function cap(text, maxLength) {
    if (text.length <= maxLength) {
        return text;
    }
    const kept = text.slice(0, splitsPair(text, maxLength) ? maxLength - 1 : maxLength);
    return `${kept}… (${String(text.length - kept.length)} more characters)`;
}
/** Whether a cut before `index` would part a surrogate pair. */
function splitsPair(text, index) {
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1));
}


/***/ }),

/***/ 1032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forLog),
/* harmony export */   forAnnotation: () => (/* binding */ forAnnotation)
/* harmony export */ });
/* harmony import */ var _cap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8328);
/** Foreign text on stdout and stderr, where the runner takes some lines for commands. */


const LONGEST_LINE = 4000;
/** The runner cuts messages at 4096 characters; a reader stops long before. */
const LONGEST_ANNOTATION = 1500;
/** One line that no runner takes for a command, wherever in a line it is put. */
function forLog(text) {
    return (0,_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cap */ .N)(withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)), LONGEST_LINE);
}
/** The message or title of an annotation: one line, no command, short enough to be shown whole. */
function forAnnotation(text, maxLength = LONGEST_ANNOTATION) {
    return (0,_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cap */ .N)(withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)), maxLength);
}
/**
 * The runner obeys `::command::` at the start of a line, white space aside, and `##[command]` anywhere in it; other
 * services obey `##name[`. A backslash in the middle takes the meaning away and leaves the text readable.
 */
function withoutCommands(line) {
    return line.replace(/##(?=\w*\[)/g, '##\\').replace(/^\s*(?=::)/, '$&\\');
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   qL: () => (/* binding */ hidesCharacters)
/* harmony export */ });
/** Characters that cannot be seen, written so that they can: the one place for line breaks, escapes and directions. */
const INVISIBLE = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]`;
/** Emoji hold joiners and selectors of their own; those are part of what is seen. */
const EMOJI = String.raw `\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?` +
    String.raw `(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*|[0-9#*]\uFE0F\u20E3`;
const INVISIBLE_OR_EMOJI = new RegExp(`(${INVISIBLE})|${EMOJI}`, 'gu');
const SHORT = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/**
 * The text on one line, with control, direction, zero-width and other invisible characters and lone surrogates
 * spelled out: `\n`, `\u{202e}`. Everything else stays. Applied twice, it does nothing the second time.
 */
function visible(text) {
    return PLAIN.test(text) ? text : spelledOut(text);
}
/** What most text is: nothing to look for. The last are ours: `–—’…`. */
const PLAIN = /^[ -~\u2013\u2014\u2019\u2026]*$/;
function spelledOut(text) {
    return text.replace(INVISIBLE_OR_EMOJI, (found, invisible) => invisible === undefined ? found : spelled(invisible));
}
/** As visible(), but the text keeps its lines. */
function visibleLines(text) {
    return text.split('\n').map(visible);
}
/** Whether the text holds anything but line feeds that visible() would spell out. */
function hidesCharacters(text) {
    return visibleLines(text).join('\n') !== text;
}
function spelled(character) {
    return SHORT.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ })

};
