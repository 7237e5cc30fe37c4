export const id = 901;
export const ids = [901,925];
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

/***/ 2187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** Digests: what files and findings are told apart by. */

/** SHA-256, 64 hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
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

/***/ 5601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Globs of the policy and of `target`: `*` takes any characters, everything else is literal, and case counts. */
function isGlob(pattern) {
    return pattern.includes('*');
}
function matches(pattern, text) {
    return matcherOf(pattern)(text);
}
/** Whether a text matches; for a pattern that many texts are compared with. */
function matcherOf(pattern) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    return last === undefined ? (text) => pattern === text : (text) => holdsInOrder(text, first, others, last);
}
/** What every match begins with. */
function prefixOf(pattern) {
    return pattern.split('*', 1)[0] ?? '';
}
/** In one pass, however many asterisks there are: an expression would try every way of sharing the text among them. */
function holdsInOrder(text, first, between, last) {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) {
        return false;
    }
    const end = text.length - last.length;
    let from = first.length;
    for (const part of between) {
        const found = text.indexOf(part, from);
        if (found < 0 || found + part.length > end) {
            return false;
        }
        from = found + part.length;
    }
    return true;
}


/***/ }),

/***/ 7925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierReport: () => (/* binding */ earlierReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8202);
/** An earlier `report.json` that an option or the configuration file names. */





/** A report of a thousand targets has a tenth of it. */
const MOST_BYTES = 256 * 1024 * 1024;
/** @throws ConfigurationError when there is none, or it is no report. */
async function earlierReport(path, environment) {
    const { readJson } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 7942));
    const json = await textOf(path, environment);
    try {
        return readJson(json);
    }
    catch (error) {
        const reason = error instanceof SyntaxError ? 'it is not JSON' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(error);
        throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, `is not a report.json of CDC Preflight (${reason})`);
    }
}
async function textOf(path, environment) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceOf */ .B)(environment), path.text);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        // A pipe that nobody writes to would be waited for, and no time limit runs yet.
        if (!found.isFile()) {
            throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, 'is not a file: name an earlier report.json');
        }
        if (found.size > MOST_BYTES) {
            throw (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, `has ${String(found.size)} bytes, too many for a report.json`);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
        throw code === undefined ? error : (0,_provided_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, `cannot be read (${code}): name an earlier report.json`);
    }
}


/***/ }),

/***/ 2901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configWithFile: () => (/* binding */ configWithFile),
  optionsByTarget: () => (/* binding */ optionsByTarget),
  planWithFile: () => (/* binding */ planWithFile),
  targetNames: () => (/* binding */ targetNames)
});

// EXTERNAL MODULE: ./src/plan/present.ts
var present = __webpack_require__(212);
// EXTERNAL MODULE: ./src/plan/provided-options.ts
var provided_options = __webpack_require__(7131);
// EXTERNAL MODULE: ./src/plan/run.ts
var run = __webpack_require__(7546);
// EXTERNAL MODULE: ./src/plan/config/earlier-report.ts
var earlier_report = __webpack_require__(7925);
// EXTERNAL MODULE: ./src/plan/configuration-error.ts
var configuration_error = __webpack_require__(5614);
// EXTERNAL MODULE: ./src/plan/provided.ts
var plan_provided = __webpack_require__(9120);
// EXTERNAL MODULE: ./src/plan/secrets.ts
var secrets = __webpack_require__(4682);
;// CONCATENATED MODULE: ./src/plan/config/layers.ts
/** What the layers of a file set, with what the environment variables hold that they name. */





/** Sets nothing. */
const NOTHING_SET = new Map();
/** A URI that a variable holds is not taken apart where nobody looks at the variable. */
function standIn({ option, origin }) {
    return { text: option === 'connection-string' ? 'postgresql://' : '***', option, secret: true, origin };
}
/** The layers with the variables they name, each read only where nothing before it sets the same. */
function optionsOf(layers, environment) {
    const taken = new Set();
    const read = [];
    const references = new Map();
    const names = textsIn(layers);
    for (const layer of layers) {
        const values = new Map();
        for (const [name, value] of layer) {
            if (taken.has(name)) {
                continue;
            }
            if ('text' in value) {
                values.set(name, value);
                continue;
            }
            const provided = fromVariable(value, names, environment);
            if (provided === undefined) {
                return { missing: value };
            }
            references.set(name, value);
            values.set(name, provided);
        }
        [...values.keys()].forEach((name) => taken.add(name));
        read.push(values);
    }
    return { options: () => (0,provided_options/* providedOptions */.O)(...read), references };
}
/** What the layers say in so many words. */
function textsIn(layers) {
    return Object.fromEntries([...layers].reverse().flatMap((layer) => [...layer].flatMap(([name, value]) => ('text' in value && !value.secret ? [[name, value.text]] : []))));
}
/** `beside`: names that are no secrets, even where one is the same. */
function fromVariable({ variable, option, origin }, beside, environment) {
    const text = (0,present/* nonEmpty */.h)(environment[variable]?.replace(/[\r\n]+$/, ''));
    if (text === undefined || text.trim() === '') {
        return undefined;
    }
    (0,secrets/* keepSecretsIn */.s0)({ ...beside, [option]: text.trim() });
    if (option === 'password') {
        (0,secrets/* keepSecretsIn */.s0)({ ...beside, password: text });
    }
    return { text: option === 'password' ? text : text.trim(), option, secret: true, origin };
}
/** A whole sentence, without its full stop. */
function missingProblem({ variable, option }) {
    return `the environment variable ${(0,configuration_error/* quoted */.TL)(variable)}, which \`${option}-env\` names, is not set or is empty: pass it in the \`env\` of the step`;
}
/** The same as an error, at the line of the reference. */
function wrongVariable(missing) {
    return new configuration_error/* ConfigurationError */.j1(missingProblem(missing), { input: `${missing.option}-env`, location: (0,plan_provided/* locationOf */.hD)(missing.origin) });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/digest.ts
var digest = __webpack_require__(2187);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/workspace.ts
var plan_workspace = __webpack_require__(8202);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/plan/config/document.ts
/** The text of a configuration file as a tree whose every node knows its place. YAML 1.2 without anything that hides what it says. */



/** More than any fleet needs: a thousand targets take a fifth of it. */
const MOST_BYTES = 1024 * 1024;
/** What is wrong with a size in bytes; undefined when nothing is. */
function sizeProblem(bytes) {
    return bytes > MOST_BYTES ? `the file has ${String(bytes)} bytes; a configuration file may have at most 1 MiB` : undefined;
}
/** The text of a file; `problem` is present when the bytes are no text, which then ends where it is. */
function decoded(bytes) {
    try {
        // Without its byte order mark, which some editors put in front.
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const nul = text.indexOf('\0');
        return nul < 0 ? { text: placed(text) } : { text: placed(text.slice(0, nul)), problem: 'the file contains a NUL character, as UTF-16 files do: save it as UTF-8' };
    }
    catch {
        return { text: placed(beginningOf(bytes)), problem: 'the file is not UTF-8 from here on: save it as UTF-8' };
    }
}
/** What is UTF-8 before the first byte that is not. */
function beginningOf(bytes) {
    const marked = new TextDecoder('utf-8').decode(bytes);
    const end = marked.indexOf('\ufffd');
    return marked.slice(0, Math.max(end, 0));
}
function placed(text) {
    const counter = new dist/* LineCounter */.HN();
    counter.addNewLine(0);
    for (let from = text.indexOf('\n'); from >= 0; from = text.indexOf('\n', from + 1)) {
        counter.addNewLine(from + 1);
    }
    return {
        text,
        at: (offset) => {
            const { line, col } = counter.linePos(Math.max(0, Math.min(offset, text.length)));
            return { line, column: col };
        },
    };
}
/** The tree; undefined when what the file says could not be read at all: then `sheet` has the mistakes. */
function treeOf({ text }, sheet) {
    const [document, ...more] = parsed(text, sheet);
    if (document === undefined) {
        if (sheet.isEmpty) {
            sheet.add(0, 'the file is empty: it needs at least `version: 1`');
        }
        return undefined;
    }
    const [second] = more;
    if (second !== undefined) {
        sheet.add(second.range[0], 'a second document begins here: a configuration file has one');
        return undefined;
    }
    if (document.errors.length > 0) {
        document.errors.forEach((error) => {
            sheet.add(error.pos[0], syntaxProblem(error.code, error.message));
        });
        return undefined;
    }
    if (document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1) {
        sheet.add(0, 'directives are not supported: a configuration file is YAML 1.2');
        return undefined;
    }
    if (document.contents === null) {
        sheet.add(0, 'the file is empty: it needs at least `version: 1`');
        return undefined;
    }
    return held(document.contents, sheet);
}
function parsed(text, sheet) {
    try {
        const all = (0,dist/* parseAllDocuments */.hR)(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
        if (!Array.isArray(all)) {
            sheet.add(0, 'the file is empty: it needs at least `version: 1`');
            return [];
        }
        return all;
    }
    catch (error) {
        sheet.add(0, error instanceof RangeError ? 'the file is nested too deeply' : 'the file is not YAML');
        return [];
    }
}
/** What is wrong with the notation. The parser's own words quote nothing but marks of YAML itself. */
function syntaxProblem(code, message) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'a tab is used for indentation: YAML indents with spaces';
        case 'RESOURCE_EXHAUSTION':
            return 'the file is nested too deeply';
        case 'MULTIPLE_DOCS':
            return 'a second document begins here: a configuration file has one';
        case 'UNEXPECTED_TOKEN':
        case 'IMPOSSIBLE':
            return 'this is not valid YAML';
        default:
            return `this is not valid YAML: ${message.replace(/: .*$/s, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
    }
}
function held(node, sheet, depth = 0) {
    const offset = node.range?.[0] ?? 0;
    if ((0,dist/* isAlias */.Vj)(node)) {
        sheet.add(offset, 'aliases are not supported: write the value out');
        return { kind: 'nothing', offset };
    }
    if ('anchor' in node) {
        sheet.add(offset, 'anchors are not supported: write the value out where it is needed');
    }
    if (node.tag !== undefined) {
        sheet.add(offset, 'tags are not supported: write the value alone');
    }
    if (depth > DEEPEST) {
        sheet.add(offset, 'the file is nested too deeply');
        return { kind: 'nothing', offset };
    }
    if ((0,dist/* isScalar */.jn)(node)) {
        return scalar(node, offset);
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        return { kind: 'list', offset, items: node.items.map((item) => held(item, sheet, depth + 1)) };
    }
    if ((0,dist/* isMap */.jh)(node)) {
        const entries = node.items.flatMap(({ key, value }) => entryOf(key, value, sheet, depth));
        refuseTwice(entries, sheet);
        return { kind: 'map', offset, entries };
    }
    return { kind: 'nothing', offset };
}
/** The parser would compare each key with each other one. */
function refuseTwice(entries, sheet) {
    const seen = new Map();
    for (const { key, keyOffset } of entries) {
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, keyOffset);
        }
        else {
            sheet.add(keyOffset, `${(0,secrets/* holdsPassword */.oj)(key) ? 'this key' : (0,configuration_error/* quoted */.TL)(key)} is set twice; the first is on line ${String(sheet.lineOf(first))}`, key);
        }
    }
}
/** The deepest place is a list in a target. */
const DEEPEST = 10;
function scalar(node, offset) {
    if (node.value === null) {
        return { kind: 'nothing', offset };
    }
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const text = typeof node.value === 'string' ? node.value : (node.source ?? JSON.stringify(node.value));
    // A quoted text may be empty on purpose, or hold blanks that belong to it.
    return { kind: 'scalar', offset, text: quoted ? text : text.trim() };
}
function entryOf(key, value, sheet, depth) {
    const keyOffset = key.range?.[0] ?? 0;
    if (!(0,dist/* isScalar */.jn)(key) || key.value === null || typeof key.value === 'object') {
        sheet.add(keyOffset, 'a key has to be a single value');
        return [];
    }
    const text = typeof key.value === 'string' ? key.value : (key.source ?? JSON.stringify(key.value));
    if (text === '<<') {
        sheet.add(keyOffset, 'merge keys are not supported: what targets have in common belongs in `defaults`');
        return [];
    }
    return [{ key: text, keyOffset, value: value === null ? { kind: 'nothing', offset: keyOffset } : held(value, sheet, depth + 1) }];
}
/** The node at a path, and the entry that holds it; of a path that leads nowhere, where it stops. */
function nodeAt(tree, path) {
    let held = tree;
    let entry;
    for (const part of path) {
        if (held.kind === 'map') {
            const found = held.entries.find(({ key }) => key === part);
            if (found === undefined) {
                break;
            }
            entry = found;
            held = found.value;
        }
        else if (held.kind === 'list') {
            const item = held.items[Number(part)];
            if (item === undefined) {
                break;
            }
            held = item;
        }
    }
    return { held, entry };
}
/** Where there is nothing. */
const NOTHING = { kind: 'nothing', offset: 0 };
/** What a mapping holds under a key; undefined of everything else. */
function valueIn(held, name) {
    return held.kind === 'map' ? held.entries.find(({ key }) => key === name)?.value : undefined;
}

// EXTERNAL MODULE: ./src/glob.ts
var glob = __webpack_require__(5601);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
// EXTERNAL MODULE: ./src/plan/aws-values.ts
var aws_values = __webpack_require__(7241);
// EXTERNAL MODULE: ./src/plan/connection/connection-string.ts + 2 modules
var connection_string = __webpack_require__(6179);
// EXTERNAL MODULE: ./src/plan/inputs.ts
var inputs = __webpack_require__(1846);
// EXTERNAL MODULE: ./src/plan/options.ts + 4 modules
var options = __webpack_require__(780);
// EXTERNAL MODULE: ./src/plan/rule-policy.ts
var rule_policy = __webpack_require__(7252);
// EXTERNAL MODULE: ./src/plan/wrappings.ts
var wrappings = __webpack_require__(6142);
// EXTERNAL MODULE: ./src/plan/config/schema.ts
var schema = __webpack_require__(8883);
;// CONCATENATED MODULE: ./src/plan/config/reader.ts













/** Reads a tree whose shape is right; what is wrong with a value goes to the sheet. */
class Reader {
    #tree;
    #sheet;
    #rules;
    constructor(tree, sheet, rules) {
        this.#tree = tree;
        this.#sheet = sheet;
        this.#rules = rules;
    }
    file(digest) {
        const targets = this.#targets();
        const discover = this.#discover();
        const baseline = valueIn(this.#tree, 'baseline');
        const refuseUnknownTargets = this.#refuseUnknownTargets.bind(this);
        if (discover === undefined) {
            refuseUnknownTargets(targets.map(({ name }) => name));
        }
        return {
            path: this.#sheet.origin(0).file,
            digest,
            defaults: this.#layer(valueIn(this.#tree, 'defaults'), schema/* TARGET_OPTIONS */.FG),
            targets,
            ...(discover === undefined ? {} : { discover }),
            top: this.#layer(this.#tree, schema/* TOP_OPTIONS */.$f),
            policy: this.#policy(valueIn(this.#tree, 'rules')),
            ...this.#rulesOrigin(this.#tree),
            waivers: this.#waivers(),
            refuseUnknownTargets,
            ...(baseline?.kind === 'scalar' ? { baseline: { text: baseline.text, option: 'baseline', secret: false, origin: this.#sheet.origin(baseline.offset) } } : {}),
            sheet: this.#sheet,
        };
    }
    #targets() {
        const all = valueIn(this.#tree, 'targets');
        if (all?.kind !== 'map') {
            return valueIn(this.#tree, 'discover') !== undefined ? [] : [{ name: 'default', layer: new Map(), policy: { rules: {} }, origin: this.#sheet.origin(0) }];
        }
        return all.entries.map(({ key, keyOffset, value }) => ({
            name: key,
            layer: this.#layer(value, schema/* TARGET_OPTIONS */.FG),
            policy: this.#policy(valueIn(value, 'rules')),
            ...this.#rulesOrigin(value),
            origin: this.#sheet.origin(keyOffset),
        }));
    }
    #discover() {
        const entry = this.#tree.kind === 'map' ? this.#tree.entries.find(({ key }) => key === 'discover') : undefined;
        if (entry === undefined) {
            return undefined;
        }
        const tags = valueIn(entry.value, 'tags');
        return {
            tags: tags?.kind === 'map' ? tags.entries.flatMap((tag) => this.#tag(tag)) : [],
            regions: this.#regions(valueIn(entry.value, 'aws-region')),
            origin: this.#sheet.origin(entry.keyOffset),
        };
    }
    #tag({ key, keyOffset, value }) {
        if (key.trim() === '') {
            this.#sheet.add(keyOffset, 'the key of a tag is empty: write the key as AWS has it', 'tags');
        }
        else if ((0,glob/* isGlob */.fg)(key)) {
            this.#sheet.add(keyOffset, `${(0,configuration_error/* quoted */.TL)(key)} has an asterisk: only the value of a tag is a glob, its key is written as AWS has it`, 'tags');
        }
        return value.kind === 'scalar' ? [{ key, value: value.text }] : [];
    }
    #regions(held) {
        const items = held?.kind === 'list' ? held.items : held === undefined ? [] : [held];
        if (held?.kind === 'list' && items.length === 0) {
            this.#sheet.add(held.offset, '`aws-region` is empty: name a region, or leave it out', 'aws-region');
        }
        const seen = new Set();
        return items.flatMap((item) => (item.kind === 'scalar' ? (this.#region(item.text, item.offset, seen) ?? []) : []));
    }
    #region(text, offset, seen) {
        const provided = { text, option: 'aws-region', secret: false, origin: this.#sheet.origin(offset) };
        return this.#tried(offset, () => {
            refuseReference(provided, { name: 'aws-region' });
            (0,aws_values/* regionFrom */.bz)(provided);
            if (seen.has(text)) {
                throw (0,plan_provided/* wrong */.Qm)(provided, 'is named twice');
            }
            seen.add(text);
            return provided;
        });
    }
    #layer(held, options) {
        const layer = new Map();
        if (held?.kind !== 'map') {
            return layer;
        }
        for (const { key, keyOffset, value } of held.entries) {
            const literal = options.find(({ name }) => name === key);
            const byVariable = options.find((option) => (0,schema/* takesVariable */.XC)(option) && `${option.name}-env` === key);
            const option = literal ?? byVariable;
            if (option === undefined || this.#sheet.isFull) {
                continue;
            }
            if (layer.has(option.name)) {
                this.#sheet.add(keyOffset, `\`${option.name}\` and \`${option.name}-env\` are both set: keep one`, key);
            }
            const setting = literal === undefined ? this.#reference(option, value) : this.#literal(option, value);
            if (setting !== undefined) {
                layer.set(option.name, setting);
            }
        }
        return layer;
    }
    #reference({ name }, value) {
        return value.kind === 'scalar' && schema/* VARIABLE_NAME */.nN.test(value.text) ? { variable: value.text, option: name, origin: this.#sheet.origin(value.offset) } : undefined;
    }
    #literal(option, value) {
        const provided = this.#provided(option, value);
        if (provided === undefined) {
            return undefined;
        }
        const right = (provided.items ?? [provided]).map((one) => this.#tried(value.offset, () => {
            refuseReference(one, option);
            (0,inputs/* refuseUnusable */.Ay)(one, option);
            if (option.name === 'connection-string') {
                checkParts(one);
            }
            option.parse(one);
            return true;
        }));
        return right.every((one) => one === true) ? this.#tried(value.offset, () => (option.parse(provided), provided)) : undefined;
    }
    #provided(option, value) {
        const { name } = option;
        const secret = option.secret === true;
        const origin = this.#sheet.origin(value.offset);
        if (value.kind === 'scalar') {
            if (value.text.trim() === '') {
                this.#sheet.add(value.offset, `\`${name}\` is empty: leave it out to keep its default`, name);
                return undefined;
            }
            return { text: value.text, option: name, secret, origin };
        }
        if (value.kind !== 'list') {
            return undefined;
        }
        const items = value.items.flatMap((item) => (item.kind === 'scalar' ? [{ text: item.text, option: name, secret, origin: this.#sheet.origin(item.offset) }] : []));
        if (items.length === 0) {
            this.#sheet.add(value.offset, `\`${name}\` is an empty list: leave it out to keep its default`, name);
            return undefined;
        }
        return { text: items.map(({ text }) => text).join('\n'), option: name, secret, origin, items };
    }
    #policy(held) {
        const rules = [];
        for (const { key, keyOffset, value } of held?.kind === 'map' ? held.entries : []) {
            if (value.kind === 'scalar' && !this.#sheet.isFull) {
                const item = (text, offset, option = 'rules') => ({ text, option, secret: false, origin: this.#sheet.origin(offset) });
                this.#tried(keyOffset, () => {
                    const id = (0,rule_policy/* ruleToChange */.sA)(item(key, keyOffset), this.#rules, rule_policy/* CHANGED */.Rj);
                    this.#tried(value.offset, () => rules.push({ [id]: (0,rule_policy/* severityFrom */._T)(item(value.text, value.offset, key)) }));
                });
            }
        }
        return { rules: Object.assign({}, ...rules) };
    }
    #rulesOrigin(held) {
        const rules = valueIn(held, 'rules');
        return rules === undefined ? {} : { rulesOrigin: this.#sheet.origin(rules.offset) };
    }
    #waivers() {
        return this.#waiverItems().flatMap((item) => (this.#sheet.isFull ? [] : this.#waiver(item)));
    }
    #waiverItems() {
        const all = valueIn(this.#tree, 'waivers');
        return all?.kind === 'list' ? all.items : [];
    }
    #refuseUnknownTargets(names) {
        const known = new Set(names);
        for (const item of this.#waiverItems()) {
            const target = valueIn(item, 'target');
            if (target?.kind === 'scalar' && !known.has(target.text) && !(0,glob/* isGlob */.fg)(target.text)) {
                const meant = (0,nearest/* nearest */.p)(target.text, names);
                const what = valueIn(this.#tree, 'discover') === undefined ? 'a target of this file' : 'a target of this file, nor a database that `discover` found';
                this.#sheet.add(target.offset, `${(0,configuration_error/* quoted */.TL)(`target: ${target.text}`)} is not ${what}${meant === undefined ? '' : `; did you mean ${(0,configuration_error/* quoted */.TL)(meant)}?`}`, 'target');
            }
        }
    }
    #waiver(held) {
        const text = (key) => {
            const value = valueIn(held, key);
            return value?.kind === 'scalar' ? value : undefined;
        };
        const [rule, object, target, reason, until] = [text('rule'), text('object'), text('target'), text('reason'), text('until')];
        if (rule === undefined || reason === undefined || until === undefined) {
            return [];
        }
        if (!isDay(until.text)) {
            this.#sheet.add(until.offset, `${(0,configuration_error/* quoted */.TL)(`until: ${until.text}`)} is not a date: write it as 2027-03-31`, 'until');
        }
        if (reason.text.trim() === '') {
            this.#sheet.add(reason.offset, '`reason` is empty: say why the failure is accepted', 'reason');
        }
        const origin = this.#sheet.origin(held.offset);
        const location = (0,plan_provided/* locationOf */.hD)(origin);
        const id = this.#tried(rule.offset, () => (0,rule_policy/* ruleToChange */.sA)({ text: rule.text, option: 'rule', secret: false, origin: this.#sheet.origin(rule.offset) }, this.#rules, 'waived'));
        return id === undefined
            ? []
            : [
                {
                    rule: id,
                    ...(object === undefined ? {} : { object: object.text }),
                    ...(target === undefined ? {} : { target: target.text }),
                    reason: reason.text,
                    until: until.text,
                    ...(location === undefined ? {} : { location }),
                },
            ];
    }
    /** What comes of it; undefined when it is a mistake. */
    #tried(offset, act) {
        try {
            return act();
        }
        catch (error) {
            if (!(error instanceof configuration_error/* ConfigurationError */.j1)) {
                throw error;
            }
            this.#sheet.addError(error, offset);
            return undefined;
        }
    }
}
function isDay(text) {
    const day = new Date(`${text}T00:00:00Z`);
    // A year alone is a date to JavaScript as well.
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
/** A file is taken as it is: nothing in it is expanded. */
function refuseReference(provided, option) {
    if ((0,wrappings/* isUnexpanded */.n4)(provided.text)) {
        const remedy = (0,schema/* takesVariable */.XC)(option) ? `name the variable in \`${option.name}-env\`` : `write the value, or leave it out and set the input \`${option.name}\``;
        throw (0,plan_provided/* wrong */.Qm)(provided, `is a variable, and nothing is expanded in this file: ${remedy}`);
    }
}
/** Each part of a URI is read as the option that it stands for. */
function checkParts(uri) {
    const parameters = (0,connection_string/* parametersFrom */.T)(uri);
    for (const { name, parameter } of options/* optionList */.UX) {
        const part = [...parameters].find(([one]) => one === parameter)?.[1];
        if (part !== undefined && (0,present/* nonEmpty */.h)(part.text) !== undefined) {
            options/* OPTIONS */.lw[name].parse(part);
        }
    }
}

;// CONCATENATED MODULE: ./src/plan/config/secrets.ts
/** Secrets that somebody put into a configuration file: kept out of everything that is printed, and refused. */




/** Nothing that looks like a password is printed, wherever in the file it was put. */
function keepSecrets(held, ofTags = false) {
    switch (held.kind) {
        case 'scalar':
            keepLogin(held.text);
            break;
        case 'list':
            held.items.forEach((item) => {
                keepSecrets(item, ofTags);
            });
            break;
        case 'map':
            for (const { key, value } of held.entries) {
                keepLogin(key);
                // A tag may be called anything, and whoever may see the database sees its value.
                if (!ofTags && SECRET_KEY.test(key) && value.kind === 'scalar' && !(key.endsWith('-env') && schema/* VARIABLE_NAME */.nN.test(value.text))) {
                    (0,secrets/* keepSecretsIn */.s0)({ password: value.text });
                }
                keepSecrets(value, ofTags || key === 'discover');
            }
            break;
        case 'nothing':
    }
}
function keepLogin(text) {
    if ((0,secrets/* holdsPassword */.oj)(text)) {
        (0,secrets/* keepSecretsIn */.s0)({ 'connection-string': text });
    }
    else if (isSecret(text)) {
        (0,secrets/* keepSecretsIn */.s0)({ 'ssl-key': text, password: text });
    }
}
/** `ssl-key` is the path of one. */
const SECRET_KEY = /pass|pwd|secret|token|^(?!ssl-key$).*key$/i;
/** Passwords in places where the parser would quote them. */
function refuseHidden(held, sheet, path) {
    if (held.kind === 'map') {
        for (const { key, keyOffset, value } of held.entries) {
            if (isSecret(key)) {
                sheet.hush(keyOffset, 'this key contains a secret, which may not be in the file');
            }
            refuseHidden(value, sheet, [...path, key]);
        }
    }
    else if (held.kind === 'list') {
        held.items.forEach((item) => {
            refuseHidden(item, sheet, path);
        });
    }
    else if (held.kind === 'scalar' && isSecret(held.text)) {
        const key = path.at(-1) ?? '';
        const known = options/* optionList */.UX.find(({ name }) => name === key);
        const remedy = known !== undefined && (0,schema/* takesVariable */.XC)(known) ? `name an environment variable in \`${known.name}-env\`` : 'name an environment variable in `connection-string-env` or `password-env`';
        sheet.hush(held.offset, `${isSecret(key) || key === '' ? 'a value' : (0,configuration_error/* quoted */.TL)(key)} contains a secret, which may not be in the file: ${remedy}`, key);
    }
}
/** Whether a text tells what nobody may read: a login, a private key, a token. */
function isSecret(text) {
    return (0,secrets/* holdsPassword */.oj)(text) || (0,secrets/* holdsPrivateKey */.jc)(text) || TOKEN.test(text);
}
/** Of GitHub, and of AWS's sessions and keys. */
const TOKEN = /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,})/;

// EXTERNAL MODULE: ./src/plan/misspelled.ts
var misspelled = __webpack_require__(297);
;// CONCATENATED MODULE: ./src/plan/config/shape.ts







/** Adds what is wrong with it to the sheet, as far as no parser of an option can tell it better. */
function refuseShape(tree, sheet) {
    if (tree.kind !== 'map') {
        sheet.add(tree.offset, 'a configuration file is a mapping of keys, and begins with `version: 1`');
        return;
    }
    const targets = valueIn(tree, 'targets');
    if (targets?.kind === 'map' && targets.entries.length > schema/* MOST_TARGETS */.TE) {
        sheet.add(targets.offset, `\`targets\` has ${String(targets.entries.length)} targets; a file may have at most ${String(schema/* MOST_TARGETS */.TE)}`);
        return;
    }
    if (targets?.kind === 'map' && targets.entries.length === 0) {
        sheet.add(targets.offset, '`targets` is empty: name a database, or leave the key out');
    }
    const tags = valueIn(valueIn(tree, 'discover') ?? NOTHING, 'tags');
    if (tags?.kind === 'map' && tags.entries.length === 0) {
        sheet.add(tags.offset, '`tags` is empty: name a tag that the databases have, such as `cdc: "true"`', 'tags');
    }
    refuseHidden(tree, sheet, []);
    const { error } = schema/* FILE */.PW.safeParse(plain(tree, []));
    for (const issue of error?.issues ?? []) {
        if (sheet.isFull) {
            return;
        }
        tell(issue, tree, sheet);
    }
}
/** As zod takes it: every value as it is written, and the version as a number. */
function plain(held, path) {
    switch (held.kind) {
        case 'nothing':
            return null;
        case 'scalar':
            return path.length === 1 && path[0] === 'version' && /^\d+$/.test(held.text) ? Number(held.text) : held.text;
        case 'list':
            return held.items.map((item) => plain(item, [...path, '']));
        case 'map':
            return Object.fromEntries(held.entries.map(({ key, value }) => [key === PROTOTYPE ? `${PROTOTYPE} ` : key, plain(value, [...path, key])]));
    }
}
/** Not an ordinary key of an object: zod passes it over. */
const PROTOTYPE = '__proto__';
function tell(issue, tree, sheet) {
    const path = issue.path.map((part) => (String(part) === `${PROTOTYPE} ` ? PROTOTYPE : String(part)));
    const { entry, held } = nodeAt(tree, path);
    const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    if (isReadByParser(issue, path, held)) {
        return;
    }
    switch (issue.code) {
        case 'unrecognized_keys':
            for (const spelled of issue.keys) {
                if (sheet.isFull) {
                    return;
                }
                const unknown = spelled.trimEnd() === PROTOTYPE ? PROTOTYPE : spelled;
                const found = held.kind === 'map' ? held.entries.find((one) => one.key === unknown) : undefined;
                if (!isSecret(unknown)) {
                    sheet.add(found?.keyOffset ?? held.offset, unknownKey(unknown, path), unknown);
                }
            }
            return;
        case 'invalid_key':
            sheet.add(entry?.keyOffset ?? held.offset, `${(0,configuration_error/* quoted */.TL)(key)} cannot be the name of a target: it is made of up to 63 lower-case letters, digits and hyphens, and begins with a letter or digit`, key);
            return;
        case 'invalid_format':
            // A day and a reason are read below.
            if (key.endsWith('-env')) {
                sheet.hush(held.offset, `\`${key}\` has to be the name of an environment variable: letters, digits and underscores`, key);
            }
            return;
        case 'invalid_value':
            sheet.add(held.offset, held.kind === 'list' || (held.kind === 'map' && !isMissing(tree, path)) ? typeProblem(key, held, path) : valueProblem(issue.values, key, held), key);
            return;
        case 'too_small':
            sheet.add(held.offset, `\`${key}\` is empty`, key);
            return;
        default:
            if (isMissing(tree, path)) {
                sheet.add(held.offset, `\`${key}\` is missing${path.includes('waivers') ? ' in this waiver' : ''}`, key);
            }
            else {
                sheet.add(held.offset, typeProblem(key, held, path), key);
            }
    }
}
/** What is wrong with a value its option's parser tells, which knows what was meant; the schema tells what has the wrong shape. */
function isReadByParser({ code }, path, held) {
    if (path[0] === 'discover') {
        return path.length === 2 && path[1] === 'aws-region' && held.kind === 'scalar';
    }
    const [part = '', name = ''] = path.length === 3 ? path.slice(1) : path;
    const option = path.length === 1 ? part : name;
    const isOption = options/* optionList */.UX.some((one) => one.name === option && !(0,schema/* isSecretAlone */.O4)(one)) || option === 'rules';
    const isRule = path.at(-2) === 'rules';
    return path[0] !== 'waivers' && held.kind === 'scalar' && code !== 'unrecognized_keys' && code !== 'invalid_key' && ((isOption && option !== 'rules') || isRule);
}
function isMissing(tree, path) {
    const parent = nodeAt(tree, path.slice(0, -1)).held;
    return parent.kind === 'map' && !parent.entries.some(({ key }) => key === path.at(-1));
}
function valueProblem(values, key, held) {
    const words = values.map(String);
    if (key === 'version') {
        return held.kind === 'nothing' ? '`version` is missing: write `version: 1`' : `${shown(key, held)} is not a version of this format: write \`version: 1\``;
    }
    const suggestion = held.kind === 'scalar' ? (0,nearest/* nearest */.p)(held.text, words) : undefined;
    return `${shown(key, held)} is not one of ${words.join(', ')}${suggestion === undefined ? '' : `; did you mean ${(0,configuration_error/* quoted */.TL)(suggestion)}?`}`;
}
function typeProblem(key, held, path) {
    if (path[0] === 'discover' && path[1] === 'tags' && path.length === 3 && held.kind === 'nothing') {
        return `the tag ${(0,configuration_error/* quoted */.TL)(key)} has no value: write the value, \`"*"\` for any, or \`""\` for an empty one`;
    }
    const has = { nothing: 'has no value', scalar: 'is a single value', list: 'is a list', map: 'is a mapping' }[held.kind];
    const last = path.at(-1) ?? '';
    const what = key === '' ? 'this' : (0,configuration_error/* quoted */.TL)(key);
    const isList = (path[0] === 'discover' && last === 'aws-region') || options/* optionList */.UX.some(({ name, list }) => name === last && list === true && name !== 'rules');
    if (isList && held.kind === 'list') {
        return `${what} has an item that is not a single value`;
    }
    const wanted = MAPS.includes(last) || (path[0] === 'waivers' && path.length === 2) || (path.length === 2 && path[0] === 'targets') ? 'a mapping of keys' : last === 'waivers' ? 'a list' : 'a single value';
    return held.kind === 'nothing' ? `${what} has no value` : `${what} ${has}, and has to be ${wanted}`;
}
const MAPS = ['defaults', 'targets', 'discover', 'tags', 'rules'];
function shown(key, held) {
    return held.kind === 'scalar' ? (0,configuration_error/* quoted */.TL)(`${key}: ${held.text}`) : (0,configuration_error/* quoted */.TL)(key);
}
const TOP_KEYS = ['version', 'defaults', 'targets', 'discover', 'rules', 'waivers', 'baseline'];
const DISCOVER_KEYS = ['tags', 'aws-region'];
const WAIVER_KEYS = ['rule', 'object', 'target', 'reason', 'until'];
/** Why a key cannot be where it is, and what was meant. */
function unknownKey(key, path) {
    const [part] = path;
    const option = options/* optionList */.UX.find(({ name }) => name === key);
    const isTop = path.length === 0;
    if (option !== undefined && (0,schema/* isSecretAlone */.O4)(option)) {
        return `${(0,configuration_error/* quoted */.TL)(key)} may not be in the file: name an environment variable in \`${key}-env\``;
    }
    if (key === 'rules' && part === 'defaults') {
        return '`rules` cannot stand in `defaults`: put it at the top of the file';
    }
    if (part === 'waivers') {
        return `${(0,configuration_error/* quoted */.TL)(key)} is not a key of a waiver${suggested(key, WAIVER_KEYS)}`;
    }
    if (part === 'discover') {
        return schema/* TARGET_OPTIONS */.FG.some(({ name }) => name === key || `${name}-env` === key)
            ? `${(0,configuration_error/* quoted */.TL)(key)} is about a database: put it in \`defaults\`, which also applies to the databases that \`discover\` finds`
            : `${(0,configuration_error/* quoted */.TL)(key)} is not a key of \`discover\`${suggested(key, DISCOVER_KEYS)}`;
    }
    if (!isTop && schema/* TOP_OPTIONS */.$f.some(({ name }) => name === key)) {
        return `${(0,configuration_error/* quoted */.TL)(key)} applies to the whole run: put it at the top of the file`;
    }
    if (isTop && schema/* TARGET_OPTIONS */.FG.some(({ name }) => name === key || `${name}-env` === key)) {
        return `${(0,configuration_error/* quoted */.TL)(key)} is about a database: put it in \`defaults\` or in a target`;
    }
    if (option !== undefined) {
        return option.availability === 'later' ? `${(0,configuration_error/* quoted */.TL)(key)} is not available in this version` : `${(0,configuration_error/* quoted */.TL)(key)} can only be set for a run, as an input`;
    }
    const known = isTop ? [...TOP_KEYS, ...withVariables(schema/* TOP_OPTIONS */.$f)] : [...withVariables(schema/* TARGET_OPTIONS */.FG), ...(part === 'targets' ? ['rules'] : [])];
    return `${(0,configuration_error/* quoted */.TL)(key)} is not a key of ${isTop ? 'the file' : part === 'defaults' ? '`defaults`' : 'a target'}${suggested(key, known)}`;
}
function withVariables(options) {
    return options.flatMap((option) => [...((0,schema/* isSecretAlone */.O4)(option) ? [] : [option.name]), ...((0,schema/* takesVariable */.XC)(option) ? [`${option.name}-env`] : [])]);
}
function suggested(key, known) {
    const meant = (0,nearest/* nearest */.p)(key, known) ?? (0,misspelled/* meantBy */.P)(key, known);
    return meant === undefined ? '' : `; did you mean ${(0,configuration_error/* quoted */.TL)(meant)}?`;
}

;// CONCATENATED MODULE: ./src/plan/config/sheet.ts
/** The mistakes of a configuration file, collected: all are told at once. */


/** More are not read by anybody. */
const MOST_MISTAKES = 20;
/** Collects mistakes; offsets are places in the text. */
class Sheet {
    #file;
    #inWorkspace;
    #at;
    #mistakes = new Map();
    #hushed = new Set();
    /** `file`: as it was named. `workspace`: a file outside of it is no place on GitHub. */
    constructor(file, path, workspace, at) {
        const inside = (0,external_node_path_.relative)(workspace, path);
        this.#file = file;
        this.#inWorkspace = inside === '' || inside.startsWith(`..${external_node_path_.sep}`) || inside === '..' || (0,external_node_path_.isAbsolute)(inside) ? undefined : inside.split(external_node_path_.sep).join('/');
        this.#at = at;
    }
    /** `problem` goes on from nothing: a whole clause. Said once of each place. */
    add(offset, problem, input) {
        const { line, column } = this.#at(offset);
        const place = this.#inWorkspace === undefined ? ` (${this.#file}, line ${String(line)}, column ${String(column)})` : '';
        const location = this.#inWorkspace === undefined ? {} : { location: { file: this.#inWorkspace, line, column } };
        this.#keep({ offset, message: `${problem}${place}`, ...(input === undefined ? {} : { input }), ...location });
    }
    /** A value that may not be quoted: of all that is wrong with it, this alone is told. */
    hush(offset, problem, input) {
        this.add(offset, problem, input);
        const { line, column } = this.#at(offset);
        this.#hushed.add(`${String(line)}:${String(column)}`);
    }
    /** The line of an offset, counted from 1. */
    lineOf(offset) {
        return this.#at(offset).line;
    }
    /** A mistake that was found elsewhere: by reading a value. `offset`: where, when the error itself does not know. */
    addError(error, offset) {
        const { message, input, location } = error;
        if (location === undefined) {
            this.add(offset, message, input);
        }
        else {
            this.#keep({ offset, message, location, ...(input === undefined ? {} : { input }) });
        }
    }
    /** A mistake in what a target makes of its values; `origin`: of the target, when the error does not know better. */
    addAt(error, { file, line, column }, prefix) {
        const place = file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) } };
        const { message, input, location } = error;
        this.#keep({ offset: 0, message: location === undefined ? `${prefix}${message}` : message, ...(input === undefined ? {} : { input }), ...(location === undefined ? place : { location }) });
    }
    #keep(mistake) {
        const { line, column } = mistake.location ?? this.#at(mistake.offset);
        const place = `${String(line)}:${String(column)}`;
        const key = `${place}:${mistake.message}`;
        if (!this.#mistakes.has(key) && !this.#hushed.has(place)) {
            this.#mistakes.set(key, mistake);
        }
    }
    /** More than will be told: looking for further ones only takes time. */
    get isFull() {
        return this.#mistakes.size > 5 * MOST_MISTAKES;
    }
    get isEmpty() {
        return this.#mistakes.size === 0;
    }
    /** Where an offset is, as the origin of a value. */
    origin(offset) {
        return this.#inWorkspace === undefined ? { from: 'config' } : { from: 'config', file: this.#inWorkspace, ...this.#at(offset) };
    }
    /** @throws ConfigurationErrors when there is a mistake: the first twenty, in the order of the file. */
    refuse() {
        const [first, ...more] = [...this.#mistakes.values()].sort((a, b) => lineOf(a) - lineOf(b)).map(({ offset: _offset, ...mistake }) => mistake);
        if (first === undefined) {
            return;
        }
        const shown = more.slice(0, MOST_MISTAKES - 1);
        throw shown.length === 0 ? new configuration_error/* ConfigurationError */.j1(first.message, first) : new configuration_error/* ConfigurationErrors */.yb([first, ...shown]);
    }
}
function lineOf({ location, offset }) {
    return location?.line === undefined ? offset : location.line * 1e6 + (location.column ?? 0);
}

;// CONCATENATED MODULE: ./src/plan/config/read.ts
/** A configuration file, read. Looks at no variable. */











/**
 * The file at a path relative to the workspace.
 * @throws ConfigurationError with every mistake of it: up to twenty, each with its place.
 */
async function readConfigFile(path, environment, rules) {
    const workspace = (0,external_node_path_.resolve)((0,plan_workspace/* workspaceOf */.B)(environment));
    return configFrom(await bytesOf(workspace, path), path, workspace, rules);
}
async function bytesOf(workspace, path) {
    const file = (0,external_node_path_.resolve)(workspace, path);
    const found = await (0,promises_.stat)(file).catch((error) => {
        throw notRead(path, (0,errors/* errorCode */.C)(error) ?? String(error));
    });
    if (!found.isFile()) {
        throw notRead(path, 'it is not a file');
    }
    const problem = sizeProblem(found.size);
    if (problem !== undefined) {
        const sheet = new Sheet(path, file, workspace, () => ({ line: 1, column: 1 }));
        sheet.add(0, problem, 'config');
        sheet.refuse();
    }
    return (0,promises_.readFile)(file).catch((error) => {
        throw notRead(path, (0,errors/* errorCode */.C)(error) ?? String(error));
    });
}
function notRead(path, reason) {
    const remedy = reason === 'ENOENT' ? 'the file does not exist; does a checkout (`actions/checkout`) run before this step?' : 'name a file that is in the checkout';
    return new configuration_error/* ConfigurationError */.j1(`${(0,configuration_error/* quoted */.TL)(`config: ${path}`)} cannot be read (${reason}): ${remedy}`, { input: 'config', value: path });
}
/** What the bytes of a configuration file say; `path`: as it was named. */
function configFrom(bytes, path, workspace, rules) {
    const { text, problem } = decoded(bytes);
    const sheet = new Sheet(path, (0,external_node_path_.resolve)(workspace, path), workspace, text.at);
    const unreadable = problem ?? sizeProblem(bytes.length);
    if (unreadable !== undefined) {
        sheet.add(problem === undefined ? 0 : text.text.length, unreadable, 'config');
    }
    const tree = unreadable === undefined ? treeOf(text, sheet) : undefined;
    if (tree === undefined) {
        sheet.refuse();
        throw new configuration_error/* ConfigurationError */.j1(`${(0,configuration_error/* quoted */.TL)(path)} is empty: it needs at least \`version: 1\``, { input: 'config' });
    }
    keepSecrets(tree);
    refuseShape(tree, sheet);
    // What is of the wrong shape is passed over, so that everything else is told with it.
    const file = new Reader(tree, sheet, rules).file((0,digest/* sha256 */.s)(bytes));
    sheet.refuse();
    return file;
}

;// CONCATENATED MODULE: ./src/plan/config/open.ts



/** @throws ConfigurationError for every mistake in the file, and when its databases could not be found. */
async function opened(path, given, rules, environment, find) {
    const file = await readConfigFile(path, environment, await rules());
    const { discover } = file;
    if (discover === undefined) {
        return { file, targets: file.targets };
    }
    if (find === undefined) {
        throw new configuration_error/* ConfigurationError */.j1('`discover` asks AWS for the databases, which this run does not do', { input: 'discover', location: (0,plan_provided/* locationOf */.hD)(discover.origin) });
    }
    const startedAt = performance.now();
    const found = await (await __webpack_require__.e(/* import() */ 674).then(__webpack_require__.bind(__webpack_require__, 5674))).discoveredTargets({ ...file, discover }, given, find, environment);
    const targets = [...file.targets, ...found];
    file.refuseUnknownTargets(targets.map(({ name }) => name));
    file.sheet.refuse();
    return { file, targets, found: found.map(({ name }) => name), spentMs: Math.ceil(performance.now() - startedAt) };
}

// EXTERNAL MODULE: ./src/plan/target.ts + 6 modules
var plan_target = __webpack_require__(7542);
;// CONCATENATED MODULE: ./src/plan/config/planned.ts





/** Mistakes in what the file says go to its sheet. @throws ConfigurationError for a mistake in an input. */
async function planned(target, file, given, rules, environment) {
    const { name, origin, problem } = target;
    const layers = [given, target.layer, file.defaults, target.usual ?? NOTHING_SET];
    const consumer = consumerOf(layers);
    if (problem !== undefined) {
        return unplanned(name, consumer, problem, origin);
    }
    const set = optionsOf(layers, environment);
    if ('missing' in set) {
        return unplanned(name, consumer, missingProblem(set.missing), set.missing.origin);
    }
    try {
        return await (0,plan_target/* targetFrom */.CA)(set.options(), rules, environment, name, { rules: { ...file.policy.rules, ...target.policy.rules } });
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j1)) {
            throw error;
        }
        if (error.location === undefined && isGiven(error, given)) {
            throw error;
        }
        const reference = referenceAtFault(error, set.references);
        if (reference === undefined) {
            file.sheet.addAt(error, origin, `target ${(0,configuration_error/* quoted */.TL)(name)}: `);
        }
        return unplanned(name, consumer, variableProblem(error, reference), reference?.origin ?? origin);
    }
}
function isGiven({ input }, given) {
    return [...given.keys()].some((option) => option === input);
}
/** What is in a variable is no mistake of the file: it concerns the target that names it, and no other. */
function referenceAtFault({ input, location }, references) {
    const named = [...references].find(([option]) => option === input)?.[1];
    // Something may be missing in the URI that a variable holds.
    return named ?? (location === undefined ? references.get('connection-string') : undefined);
}
function variableProblem({ message }, reference) {
    return reference === undefined ? message : `${message} (the environment variable ${(0,configuration_error/* quoted */.TL)(reference.variable)})`;
}
/** Name of the profile; a consumer that there is not is a mistake that is told elsewhere. */
function consumerOf(layers) {
    const consumer = layers.map((layer) => layer.get('consumer')).find((value) => value !== undefined);
    return consumer !== undefined && 'text' in consumer ? consumer.text : options/* OPTIONS */.lw.consumer.fallback;
}
function unplanned(name, consumer, problem, origin) {
    const location = (0,plan_provided/* locationOf */.hD)(origin);
    return { name, consumer, problem, ...(location === undefined ? {} : { location }) };
}

// EXTERNAL MODULE: ./src/fleet/divide.ts
var divide = __webpack_require__(9619);
// EXTERNAL MODULE: ./src/plan/lists.ts
var lists = __webpack_require__(8062);
;// CONCATENATED MODULE: ./src/plan/config/selection.ts
/** Which targets of a file a run is for: those that `target` names, and of these the part that `shard` says. */







/** @throws ConfigurationError for a name that there is not, a shard that is none, and an input that is about one database. */
function selectedTargets({ file, targets }, given) {
    const named = targetsNamed(targets, given.get('target'));
    refuseForSeveral(named, file, given);
    const shard = given.get('shard');
    if (shard === undefined) {
        return { targets: named };
    }
    const part = (0,divide/* shardFrom */.Du)(shard.text);
    if (part === undefined) {
        throw (0,plan_provided/* wrong */.Qm)(shard, `is not a shard: write its number and how many there are, at most ${String(divide/* MOST_SHARDS */.Y)}, such as 1/3`);
    }
    const names = (0,divide/* namesOf */.eZ)(named.map(({ name }) => name), part);
    return { targets: named.filter(({ name }) => names.includes(name)), shard: shard.text };
}
/** Those that `target` names: all without it. */
function targetsNamed(targets, given) {
    if (given === undefined) {
        return targets;
    }
    const patterns = (0,lists/* itemsFrom */.h)(given);
    const names = targets.map(({ name }) => name);
    for (const pattern of patterns) {
        if (!names.some((name) => (0,glob/* matches */.cK)(pattern.text, name))) {
            throw (0,plan_provided/* wrong */.Qm)(pattern, 'matches no target', (0,nearest/* nearest */.p)(pattern.text, names));
        }
    }
    const isSelected = selectedBy(patterns.map(({ text }) => text));
    return targets.filter(({ name }) => isSelected(name));
}
/** Whether `target` selects a name: without it, every one. */
function selects(given) {
    const target = given.get('target');
    return target === undefined ? () => true : selectedBy((0,lists/* itemsFrom */.h)(target).map(({ text }) => text));
}
function selectedBy(patterns) {
    const matchers = patterns.map(glob/* matcherOf */.Ke);
    return (name) => matchers.some((isMatch) => isMatch(name));
}
/** What says which database it is can be said of one. The region of the run is also the one that databases are looked for in. */
function refuseForSeveral(targets, file, given) {
    if (targets.length < 2) {
        return;
    }
    const onlyFound = file.discover !== undefined && !targets.some((target) => file.targets.includes(target));
    const option = OF_ONE_DATABASE.find((name) => given.has(name) && !(onlyFound && name === 'aws-region'));
    const provided = option === undefined ? undefined : given.get(option);
    if (provided !== undefined) {
        throw new configuration_error/* ConfigurationError */.j1(`\`${provided.option}\` says which database to check, and this run has ${String(targets.length)} targets: name one in \`target\`, or set \`${provided.option}\` in the configuration file`, { input: provided.option });
    }
}
/** From the connection to the tables, as they are documented. */
const OF_ONE_DATABASE = options/* optionList */.UX.slice(0, options/* optionList */.UX.findIndex(({ name }) => name === 'tables') + 1).map(({ name }) => name);
/** What the run is for, whatever is found. */
function gateOf({ targets }, { tags, regions }, given) {
    const own = targets.map(({ name }) => name).filter(selects(given));
    const target = given.get('target');
    const places = given.has('aws-region') ? [given.get('aws-region')?.text ?? ''] : regions.map(({ text }) => text);
    const which = target === undefined ? 'databases' : (0,lists/* itemsFrom */.h)(target).map(({ text }) => text).join(', ');
    const where = places.length === 0 ? '' : ` in ${places.toSorted().join(', ')}`;
    return [...own, `${which} with ${tags.map(({ key, value }) => `${key}=${value}`).toSorted().join(', ')}${where}`];
}

;// CONCATENATED MODULE: ./src/plan/config/plan.ts









/**
 * The plan for the targets of the file that the run is for.
 * @throws ConfigurationError for every mistake in the file and in the inputs beside it.
 */
async function planWithFile(path, given, rules, environment, edge) {
    return planOf(await opened(path, given, rules, environment, edge.find), given, rules, environment, edge.notifies);
}
async function planOf(all, given, rules, environment, notifies) {
    const { file, spentMs } = all;
    const selected = selectedTargets(all, given);
    const targets = [];
    for (const target of selected.targets) {
        targets.push(await planned(target, file, given, rules, environment));
    }
    file.sheet.refuse();
    return {
        ...(await settingsOf(all, given, rules, environment, notifies)),
        targets,
        ...(spentMs === undefined ? {} : { spentMs }),
        ...(selected.shard === undefined ? {} : { shard: shardIdentity(selected.shard, selected.targets, all, environment) }),
    };
}
/**
 * Asks nobody: what `discover` found is for those to say who looked.
 * @throws ConfigurationError for every mistake in the file and in the inputs beside it.
 */
async function configWithFile(path, given, rules, environment) {
    const file = await readConfigFile(path, environment, await rules());
    const own = file.targets.map(({ name }) => name);
    const common = { digest: file.digest, settings: () => settingsOf({ file, targets: file.targets }, given, rules, environment, true) };
    if (file.discover === undefined) {
        return { ...common, targets: targetsNamed(file.targets, given.get('target')).map(({ name }) => name) };
    }
    // Whether every name in `target` matches something was seen where the databases were found.
    const selected = (names) => names.filter(selects(given));
    return {
        ...common,
        targets: selected(own),
        withFound: (found) => ({ targets: selected([...own, ...found]), all: [...own, ...found] }),
    };
}
/**
 * Names of the targets that the run is for: those of the file, and behind them those found.
 * @throws ConfigurationError for every mistake in the file and in the inputs beside it, and when its databases could not be found.
 */
async function targetNames(path, given, rules, environment, find) {
    const { targets } = await opened(path, given, rules, environment, find);
    return targetsNamed(targets, given.get('target')).map(({ name }) => name);
}
async function settingsOf({ file, targets }, given, rules, environment, notifies) {
    const baseline = file.baseline === undefined ? undefined : await knownFailures(file.baseline, await rules(), environment);
    return {
        ...(await (0,run/* runFrom */.c)(topOptions(file, given, environment, notifies), environment, notifies)),
        ...(file.path === undefined ? {} : { file: file.path }),
        ...(file.discover === undefined ? {} : { gate: gateOf(file, file.discover, given) }),
        policy: { targets: targets.map(({ name }) => name), waivers: file.waivers, ...(baseline === undefined ? {} : { baseline }) },
    };
}
/** The token's variable is looked at only where something is written to GitHub. */
function topOptions({ top }, given, environment, notifies) {
    const written = new Map([...top].flatMap(([name, value]) => ('variable' in value ? [] : [[name, value]])));
    const options = (0,provided_options/* providedOptions */.O)(given, written);
    if (!notifies || !(0,run/* writesToGitHub */.f)(options)) {
        return options;
    }
    const set = optionsOf([given, top], environment);
    if ('missing' in set) {
        throw wrongVariable(set.missing);
    }
    return set.options();
}
/**
 * What is set for each target that the run is for, with stand-ins for what variables hold.
 * @throws ConfigurationError for whatever planWithFile() throws it for; a variable that is not set is no mistake.
 */
async function optionsByTarget(path, given, rules, environment, find) {
    const all = await opened(path, given, rules, environment, find);
    await planOf(all, given, rules, environment, false);
    const { file } = all;
    return new Map(selectedTargets(all, given).targets.map((target) => {
        const layers = [given, target.layer, rulesOf(file, target), file.defaults, target.usual ?? NOTHING_SET, file.top].map((layer) => new Map([...layer].map(([name, value]) => [name, 'variable' in value ? standIn(value) : value])));
        return [target.name, (0,provided_options/* providedOptions */.O)(...layers)];
    }));
}
/** What the file says of rules for a target, as the input `rules` would; it stands where the target says something, else at the top. */
function rulesOf({ policy, rulesOrigin }, target) {
    const severities = Object.entries({ ...policy.rules, ...target.policy.rules });
    const origin = target.rulesOrigin ?? rulesOrigin;
    return new Map(origin === undefined ? [] : [['rules', { text: severities.map(([id, severity]) => `${id}: ${severity}`).join('\n'), option: 'rules', secret: false, origin }]]);
}
/** Rows of the rules without which nothing is checked are passed over. */
async function knownFailures(path, rules, environment) {
    const mandatory = new Set(rules.filter((rule) => rule.mandatory).map(({ id }) => id));
    const { targets } = await (0,earlier_report.earlierReport)(path, environment);
    return targets.flatMap(({ name, results }) => results.flatMap(({ rule, object, fingerprint, message, severity, status, more, waived }) => status === 'fail' && waived === undefined && !mandatory.has(rule) ? [{ rule, target: name, object, fingerprint, message, severity, ...(more === 0 ? {} : { more }) }] : []));
}
function shardIdentity(shard, targets, { file: { digest }, found }, environment) {
    return {
        run: (0,present/* nonEmpty */.h)(environment['GITHUB_RUN_ID']) ?? '0',
        attempt: attemptOf(environment),
        config: digest,
        shard,
        targets: targets.map(({ name }) => name),
        ...(found === undefined ? {} : { found }),
    };
}
function attemptOf(environment) {
    const attempt = Number(environment['GITHUB_RUN_ATTEMPT']);
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ TOP_OPTIONS),
/* harmony export */   FG: () => (/* binding */ TARGET_OPTIONS),
/* harmony export */   O4: () => (/* binding */ isSecretAlone),
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   TE: () => (/* binding */ MOST_TARGETS),
/* harmony export */   XC: () => (/* binding */ takesVariable),
/* harmony export */   nN: () => (/* binding */ VARIABLE_NAME)
/* harmony export */ });
/* unused harmony exports SCHEMA_URL, jsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1666);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6746);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);
/* harmony import */ var _connection_ssl_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);
/* harmony import */ var _consumers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7648);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(780);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6057);
/**
 * The shape of a configuration file, from the table of options: what editors complete and check by, as JSON Schema, and what
 * a file is read by. Whether a value is right is for the parser of its option, which inputs have in common with it.
 */








/** The name of an environment variable, as every shell takes it. */
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** More are for several files. */
const MOST_TARGETS = 1000;
/** Options that a target and `defaults` may set. */
const TARGET_OPTIONS = _options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionList */ .UX.filter(({ places, name, availability }) => places.includes('config') && name !== 'rules' && availability === 'now');
/** Options that stand at the top, for all targets at once. */
const TOP_OPTIONS = _options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionList */ .UX.filter(({ places }) => places.includes('config-top'));
/** Options whose value may be taken from an environment variable that `<name>-env` names: what is secret, and what goes with it. */
function takesVariable({ name, secret }) {
    return secret === true || name === 'ssl-cert' || name === 'ssl-root-cert';
}
/** Options that are nothing but a secret: a file never holds them. */
function isSecretAlone({ name }) {
    return name === 'password' || name === 'github-token';
}
const scalar = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()]);
const variable = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(VARIABLE_NAME);
const severity = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['off', ..._result_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC]);
/** What editors can check of a value; whether it is right is said by its parser. */
function valueOf({ parse, list }) {
    const known = NOTATIONS.get(parse);
    const { choices } = parse;
    if (list === true) {
        return zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([scalar, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(scalar)]);
    }
    return known ?? (choices === undefined ? scalar : zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(choices));
}
/** Parsers whose notation a schema can say. */
const NOTATIONS = new Map([
    [_connection_ssl_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .sslModeFrom */ .e, zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_target_js__WEBPACK_IMPORTED_MODULE_7__/* .SSL_MODES */ .yj)],
    [_consumers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .profileFrom */ .A, zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_consumers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSUMERS */ .C.map(({ name }) => name))],
    [_values_js__WEBPACK_IMPORTED_MODULE_4__/* .booleanFrom */ .F3, zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^(?:true|True|TRUE|false|False|FALSE)$/)])],
    [_values_js__WEBPACK_IMPORTED_MODULE_4__/* .portFrom */ .O1, zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).max(65_535), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{1,5}$/)])],
    [_values_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesFrom */ .sd, quantity(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_UNITS */ .QP)],
    [_values_js__WEBPACK_IMPORTED_MODULE_4__/* .msFrom */ .BW, quantity(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_UNITS */ .Z8)],
    [_values_js__WEBPACK_IMPORTED_MODULE_4__/* .limitMsFrom */ .__, quantity(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_UNITS */ .Z8)],
]);
function quantity(units) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(new RegExp(`^\\d+(?:\\.\\d+)?\\s*(?:${units.join('|')})$`));
}
function keysOf(options) {
    return Object.fromEntries(options.flatMap((option) => [
        ...(isSecretAlone(option) ? [] : [[option.name, valueOf(option).optional().describe((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(option, 'config').meaning)]]),
        ...(takesVariable(option) ? [[`${option.name}-env`, variable.optional().describe(`Name of the environment variable that holds \`${option.name}\`.`)]] : []),
    ]));
}
/** `ruleId`: what the id of a rule may be. */
function fileSchema(ruleId) {
    const rules = zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(ruleId, severity).describe('Severity of individual rules: off, notice, warning or error.');
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz([1, '1']).describe('Version of the format.'),
        defaults: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(keysOf(TARGET_OPTIONS)).optional().describe('What all targets have in common.'),
        targets: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(_target_js__WEBPACK_IMPORTED_MODULE_7__/* .TARGET_NAME */ .MI), zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...keysOf(TARGET_OPTIONS), rules: rules.optional() }))
            .optional()
            .describe('The databases to check, by name. Left out, without `discover`: one, called `default`.'),
        discover: discoverSchema().optional().describe('Finds the databases to check in AWS, by their tags. What they have in common belongs in `defaults`.'),
        rules: rules.optional(),
        waivers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(waiverSchema(ruleId)).optional().describe('Failures that their owners accept until a day.'),
        baseline: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).optional().describe('Path of an earlier report.json: the failures it holds do not fail the job.'),
        ...keysOf(TOP_OPTIONS),
    });
}
function discoverSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        tags: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), scalar)
            .meta({ minProperties: 1 })
            .describe('Tags that a database must have, all of them. A value is a glob: `*` matches any characters.'),
        'aws-region': zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([scalar, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(scalar)]).optional().describe('Region, or list of regions, to search. Left out: `aws-region` of the run, or of `defaults`.'),
    });
}
function waiverSchema(ruleId) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        rule: ruleId.describe('ID of the rule.'),
        object: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).optional().describe('Glob over the object as report.json writes it, such as `table:sales.audit_*`. Left out: any.'),
        target: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).optional().describe('Glob over the names of targets. Left out: any.'),
        reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/\S/).describe('Why the failure is accepted.'),
        until: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/).describe('The last day it holds, UTC: `2027-03-31`.'),
    });
}
const FILE = fileSchema(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP());
/** Where the schema is published. */
const SCHEMA_URL = 'https://raw.githubusercontent.com/cdc-preflight/cdc-preflight/main/schemas/cdc-preflight.schema.json';
/** The JSON Schema that editors use, draft 2020-12; `ruleIds`: of the rules that policy may change. */
function jsonSchema(ruleIds) {
    const schema = z.toJSONSchema(fileSchema(z.enum(ruleIds)), { io: 'input' });
    return { ...schema, $id: SCHEMA_URL, title: 'CDC Preflight configuration file' };
}


/***/ })

};
