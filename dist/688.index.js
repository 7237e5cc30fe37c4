export const id = 688;
export const ids = [688];
export const modules = {

/***/ 6720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yt: () => (/* binding */ addToJobSummary),
  fz: () => (/* binding */ annotate),
  yy: () => (/* binding */ print),
  To: () => (/* binding */ printGroup),
  n0: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(9635);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/utils.js
var utils = __webpack_require__(4679);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${(0,utils/* toCommandValue */.E)(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = (0,utils/* toCommandValue */.E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/github/workflow-commands.ts
/**
 * What the runner takes from a step: lines of its log that are commands, and files.
 *
 * By way of the files of @actions/core and not of its entry, which brings an HTTP client for OpenID Connect along. This
 * action speaks to no HTTP server, and loading the client took a third of its time and half of its bundle.
 */




/** Lines that are no commands: neutralised before they get here. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
/** Lines that the log folds under a title. */
function printGroup(title, lines) {
    (0,command/* issueCommand */.L)('group', {}, title);
    print(lines);
    (0,command/* issueCommand */.L)('endgroup', {}, '');
}
function annotate({ level, message, ...properties }) {
    (0,command/* issueCommand */.L)(level, properties, message);
}
/**
 * Sets outputs. Outside a runner nobody waits for them.
 * @throws when the runner's file cannot be written to.
 */
function setOutputs(outputs) {
    if (variable('GITHUB_OUTPUT') !== undefined) {
        for (const [name, value] of Object.entries(outputs)) {
            issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
        }
    }
}
/**
 * Adds to the job summary. Outside a runner there is none.
 * @throws when the runner's file cannot be written to.
 */
async function addToJobSummary(markdown) {
    const path = variable('GITHUB_STEP_SUMMARY');
    if (path !== undefined) {
        await (0,promises_.appendFile)(path, markdown);
    }
}
function variable(name) {
    return (0,plan/* nonEmpty */.hq)(process.env[name]);
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

/***/ 3309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* harmony import */ var _cap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8328);


const LONGEST_NAME = 300;
const LONGEST_MESSAGE = 1200;
/** A name or a value. */
function code(text, maxLength = LONGEST_NAME) {
    return { type: 'inlineCode', value: text === '' ? '(empty)' : (0,_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cap */ .N)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), maxLength) };
}
/** Lines to copy. `lang`: what GitHub should color them as. */
function fence(text, lang) {
    return { type: 'code', lang: lang ?? null, value: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).join('\n') };
}
/** A sentence that may quote foreign text: plain words stay words; what is in backticks, and everything else, becomes inline code. */
function prose(text, maxLength = LONGEST_MESSAGE) {
    const pieces = (0,_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cap */ .N)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).trim(), maxLength).match(PIECES) ?? [];
    return joined(pieces.flatMap(parts)).map(asNode);
}
/** White space, or what is between; double quotes and backticks hold together what is inside them. */
const PIECES = /\s+|(?:"(?:[^"]|"")*"|`[^`]+`|[^\s"`])+|["`]/g;
/** A name our own sentences put in backticks, with the punctuation around it. */
const IN_BACKTICKS = /^(\(?)`([^`]+)`((?:['’]s)?\)?[.,;:!?]?)$/u;
/** Sentence punctuation around a name is not part of it. */
function parts(piece) {
    if (isPlain(piece)) {
        return [{ isCode: false, text: piece }];
    }
    const quoted = IN_BACKTICKS.exec(piece);
    if (quoted !== null) {
        const [, before = '', inside = '', after = ''] = quoted;
        return [
            { isCode: false, text: before },
            { isCode: true, text: inside },
            { isCode: false, text: after },
        ];
    }
    const [, open = '', name = '', close = ''] = /^(\(?)(.*?)([.,;:!?]?)$/su.exec(piece) ?? [];
    if (!/^[A-Za-z0-9_"']/.test(name) && !/^[\p{L}\p{N}]/u.test(name)) {
        return [{ isCode: true, text: piece }];
    }
    const bracket = name.endsWith(')') && !name.includes('(') ? ')' : '';
    return [
        { isCode: false, text: open },
        { isCode: true, text: bracket === '' ? name : name.slice(0, -1) },
        { isCode: false, text: bracket + close },
    ];
}
/** A word, a number, or a dash that no Markdown and no GitHub filter acts on, wherever it is. */
function isPlain(piece) {
    return ((ASCII_WORD.test(piece) && !looksLikeCommit(piece)) ||
        /^\s+$/u.test(piece) ||
        /^[–—…]$/u.test(piece) ||
        /^\(?\d{1,6}(?:\.\d{1,3})?%?\)?[.,;:!?]?$/.test(piece) ||
        (!/^[ -~]*$/.test(piece) && /^\(?\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*\)?[.,;:!?]?$/u.test(piece) && !looksLikeCommit(piece)));
}
/** What most pieces are: much faster to recognize than words of all scripts. */
const ASCII_WORD = /^\(?[A-Za-z]+(?:['-][A-Za-z]+)*\)?[.,;:!?]?$/;
/** GitHub links what could be the hash of a commit. */
function looksLikeCommit(piece) {
    return /^\(?[0-9a-f]{7,}\b/i.test(piece);
}
/** Adjacent parts of one kind become one, and so do code, a space, and code. */
function joined(all) {
    const done = [];
    for (const part of all.filter(({ text }) => text !== '')) {
        const last = done.at(-1);
        const beforeLast = done.at(-2);
        if (last?.isCode === part.isCode) {
            done.splice(-1, 1, { isCode: part.isCode, text: last.text + part.text });
        }
        else if (part.isCode && beforeLast?.isCode === true && last?.text === ' ') {
            done.splice(-2, 2, { isCode: true, text: `${beforeLast.text} ${part.text}` });
        }
        else {
            done.push(part);
        }
    }
    return done;
}
function asNode({ isCode, text }) {
    return isCode ? { type: 'inlineCode', value: text } : { type: 'text', value: text };
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


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/** Blocks with a blank line between them and a newline at the end; '' when there are none. */
function writeMarkdown(blocks) {
    return blocks.length === 0 ? '' : `${blocks.map(block).join('\n\n')}\n`;
}
function block(node) {
    switch (node.type) {
        case 'paragraph':
            return opening(node.children);
        case 'heading':
            return `${'#'.repeat(node.depth)} ${opening(node.children)}`;
        case 'list':
            return node.children.map(({ children }) => `- ${item(children)}`).join('\n');
        case 'table':
            return table(node);
        case 'code':
            return fenced(node);
        case 'html':
            return node.value;
        case 'blockquote':
            return writeMarkdown(node.children)
                .trimEnd()
                .split('\n')
                .map((line) => (line === '' ? '>' : `> ${line}`))
                .join('\n');
    }
}
function item(children) {
    return children
        .map((child) => opening(child.children))
        .join('\n\n')
        .replaceAll('\n', '\n  ');
}
/** Phrases at the beginning of a block: no list and no rule begins with them. */
function opening(children) {
    const text = phrases(children, false).trim();
    return children[0]?.type === 'text' ? text.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^(?=[-+=])/, '\\') : text;
}
/** Asterisks around nothing, or beside white space within, are not markup. */
function strong(text) {
    const [, before = '', bold = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return bold === '' ? text : `${before}**${bold}**${after}`;
}
function phrases(children, inTable) {
    return children.map((child) => phrase(child, inTable)).join('');
}
function phrase(node, inTable) {
    switch (node.type) {
        case 'text':
            return node.value.replace(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&');
        case 'inlineCode':
            return inlineCode(node, inTable);
        case 'strong':
            return strong(phrases(node.children, inTable));
        case 'link':
            return `[${phrases(node.children, inTable)}](${address(node.url)})`;
        case 'html':
            return node.value;
        default:
            throw new Error(`no way to write a node of type ${node.type}`);
    }
}
/** No character that could end the destination of a link. */
function address(url) {
    return url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, (character) => encodeURIComponent(character).replace(/[()]/g, percent));
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16)}`;
}
/** More backticks than any inside; a blank where one, or a dollar sign that would make it math, touches them. */
function inlineCode(node, inTable) {
    const value = inTable ? withoutPipes(node.value) : node.value;
    const ticks = '`'.repeat(longestRun(value) + 1);
    const padding = /^[`$ ]|[`$ ]$/.test(value) && /[^ ]/.test(value) ? ' ' : '';
    return ticks + padding + value + padding + ticks;
}
/** Escapes pipes; one behind a backslash is spelled out, since parsers differ on `\\|`. */
function withoutPipes(value) {
    return value.replace(/\\\|/g, '\\\\u{7c}').replace(/(?<!\\)\|/g, '\\|');
}
function fenced({ lang, value }) {
    const ticks = '`'.repeat(Math.max(3, longestRun(value) + 1));
    return `${ticks}${lang ?? ''}\n${value}${value === '' ? '' : '\n'}${ticks}`;
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function table({ children }) {
    const [head, ...rows] = children.map((row) => row.children.map((cell) => phrases(cell.children, true).trim()));
    const lines = [head ?? [], (head ?? []).map(() => '-'), ...rows];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 6143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ isQuantity),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   i9: () => (/* binding */ PLATFORM),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   sX: () => (/* binding */ furtherEvidence)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);

/** `1 table`, `3 tables`. */
function counted(count, one, many = `${one}s`) {
    return `${String(count)} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
const OBJECTS = { one: 'object', many: 'objects' };
const KINDS = {
    table: { one: 'table', many: 'tables' },
    schema: { one: 'schema', many: 'schemas' },
    slot: { one: 'slot', many: 'slots' },
    role: { one: 'role', many: 'roles' },
    publication: { one: 'publication', many: 'publications' },
    setting: { one: 'setting', many: 'settings' },
    database: { one: 'database', many: 'databases' },
    aws: { one: 'AWS resource', many: 'AWS resources' },
};
/** What objects of these kinds are called together: `tables`, or `objects` when kinds differ. */
function kindOf(objects) {
    const kinds = new Set(objects.map((object) => object?.kind));
    const [kind] = kinds;
    return kinds.size === 1 && kind !== undefined ? KINDS[kind] : OBJECTS;
}
/** The service by the name people know it by. */
const PLATFORM = {
    aurora: 'Amazon Aurora',
    rds: 'Amazon RDS',
    'cloud-sql': 'Google Cloud SQL',
    azure: 'Azure Database for PostgreSQL',
    supabase: 'Supabase',
    neon: 'Neon',
    'self-managed': 'self-managed',
    unknown: 'platform not recognized',
};
/** A first letter in upper case where it begins an ordinary word: names stay as they are written. */
function capitalized(text, names = []) {
    const word = /^\p{Ll}\p{L}*(?:['’-]\p{L}+)*(?=[ ,:;]|$)/u.exec(text)?.[0];
    return word === undefined || names.includes(word) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
/** With a full stop where there is none. */
function asSentence(text) {
    return /[.!?;]$/.test(text) ? text : `${text}.`;
}
/** A result's message as the beginning of a sentence. */
function problemOf({ message, object }) {
    return capitalized(message, object === null ? [] : [object.name]);
}
const LONGEST_LIST = 10;
/** A value as a person reads it: quantities with a unit, long lists cut with a count. Not neutralised. */
function valueText(value) {
    if (typeof value !== 'object' || value === null) {
        return String(value);
    }
    return isQuantity(value) ? quantityText(value) : listText(value);
}
function isQuantity(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function quantityText(value) {
    if ('bytes' in value) {
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value.bytes);
    }
    return 'ms' in value ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(value.ms) : value.lsn;
}
function listText(items) {
    const more = items.length - LONGEST_LIST;
    const shown = items.slice(0, LONGEST_LIST).join(', ');
    return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
/** Whether there is anything to see. */
function isNothing(value) {
    return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
/** Evidence of a row, by name, that its message does not already contain. */
function furtherEvidence({ evidence, message }) {
    return Object.entries(evidence).filter(([, value]) => !isNothing(value) && !contains(message, value));
}
function contains(message, value) {
    if (typeof value === 'boolean') {
        return false;
    }
    const text = valueText(value);
    const at = message.indexOf(text);
    return at >= 0 && !/\w/.test(message.charAt(at - 1)) && !/\w/.test(message.charAt(at + text.length));
}
/** Columns of rows, in the order in which they first appear. */
function columnsOf(rows) {
    return [...new Set(rows.flatMap(Object.keys))];
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ separated),
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   G0: () => (/* binding */ targetLink),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   Yo: () => (/* binding */ cells),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3309);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6746);
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);



/** Our own words. */
function words(value) {
    return { type: 'text', value };
}
function strong(...children) {
    return { type: 'strong', children: [...children] };
}
function paragraph(...children) {
    return { type: 'paragraph', children: [...children] };
}
/** A paragraph in small letters. */
function small(...children) {
    return paragraph({ type: 'html', value: '<sub>' }, ...children, { type: 'html', value: '</sub>' });
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children: [...children] };
}
function bullets(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [...item] }],
        })),
    };
}
/** `head`: our own words, or inline code. */
function table(head, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
    });
    return { type: 'table', children: [row(head.map((cell) => [typeof cell === 'string' ? words(cell) : cell])), ...rows.map(row)] };
}
/** GitHub's colored box. */
function alert(kind, ...paragraphs) {
    const [first = [], ...others] = paragraphs;
    return {
        type: 'blockquote',
        children: [
            { type: 'paragraph', children: [{ type: 'html', value: `[!${kind}]\n` }, ...first] },
            ...others.map((children) => ({ type: 'paragraph', children: [...children] })),
        ],
    };
}
/** Closed until it is opened. `title`: our own words, without markup. */
function details(title, blocks) {
    return blocks.length === 0
        ? []
        : [{ type: 'html', value: `<details>\n<summary>${title}</summary>` }, ...blocks, { type: 'html', value: '</details>' }];
}
/** GitHub prefixes the names of anchors so, unless they have it already; a link has to name all of it. */
function anchorOf(name) {
    return `user-content-target-${name}`;
}
/** Where a link to a target leads; nothing for a name that no configuration file can have. */
function anchor(name) {
    return _target_js__WEBPACK_IMPORTED_MODULE_2__/* .TARGET_NAME */ .MI.test(name) ? [{ type: 'html', value: `<a id="${anchorOf(name)}"></a>` }] : [];
}
/** A target's name, leading to its section. */
function targetLink(name) {
    return _target_js__WEBPACK_IMPORTED_MODULE_2__/* .TARGET_NAME */ .MI.test(name) ? { type: 'link', url: `#${anchorOf(name)}`, children: [(0,_neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)] } : (0,_neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name);
}
/** A rule's id, leading to its page. */
function ruleLink(rule, docs) {
    return docs.startsWith('https://') ? { type: 'link', url: docs, children: [(0,_neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule)] } : (0,_neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule);
}
/** One after the other: `a`, `b`. */
function separated(all, by = ', ') {
    return all.flatMap((node, index) => (index === 0 ? [node] : [words(by), node]));
}
/** A row's values in the order of its columns; a dash where there is nothing. */
function cells(columns, row, maxLength) {
    return columns.map((column) => {
        const value = row[column];
        return [value === undefined || (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNothing */ .qv)(value) ? words('–') : (0,_neutralise_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shared_words_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(value), maxLength)];
    });
}


/***/ })

};
