export const id = 722;
export const ids = [722];
export const modules = {

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

/***/ 722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrixFrom: () => (/* binding */ matrixFrom),
  mergedFrom: () => (/* binding */ mergedFrom)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/fleet/matrix.ts
var matrix = __webpack_require__(6831);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/judge/assemble.ts
var assemble = __webpack_require__(5531);
// EXTERNAL MODULE: ./src/judge/policy/index.ts + 6 modules
var policy = __webpack_require__(7472);
// EXTERNAL MODULE: ./src/judge/unjudged.ts
var unjudged = __webpack_require__(5073);
// EXTERNAL MODULE: ./src/report/json/index.ts + 1 modules
var json = __webpack_require__(1793);
// EXTERNAL MODULE: ./src/target.ts
var target = __webpack_require__(6746);
// EXTERNAL MODULE: ./src/fleet/divide.ts
var divide = __webpack_require__(9619);
;// CONCATENATED MODULE: ./src/fleet/merge.ts
/**
 * The reports of all shards as one: pure. Whatever is missing, given twice, foreign or broken is named, its targets stay
 * in the report as not judged, and the verdict is `error` at best.
 */







/**
 * One report of all targets, each as its shard judged it, with the policy applied to all of them together.
 * @param now when the reports are merged; policy goes by its day, UTC.
 */
function mergeReports(found, given, now) {
    const read = [...found].sort((a, b) => (a.path < b.path ? -1 : 1)).map((one) => readPart(one, given));
    const { parts: alike, mistakes: ofSearch, superseded } = sameFound(partsIn(read), given);
    const whole = wholeOf(given, alike[0]?.identity.found);
    const fitting = alike.map((part) => fitted(part, whole));
    const { parts, mistakes: ofDivision } = sameDivision(partsIn(fitting));
    const { counting, mistakes: ofDuplicates } = oncePerShard(parts);
    const joined = join(counting, whole);
    const ofEarlier = joined.mistakes.length === 0 ? [] : superseded;
    const mistakes = [...mistakesIn([...read, ...fitting]), ...ofSearch, ...ofEarlier, ...ofDivision, ...ofDuplicates, ...joined.mistakes];
    const judged = (0,policy.applyPolicy)(joined.targets, whole.policy, now.toISOString().slice(0, 'YYYY-MM-DD'.length));
    const error = errorOf(mistakes, counting);
    return (0,assemble/* assemble */.f)({ failOn: whole.failOn, ...timesOf(counting, now), ...judged, ...(error === undefined ? {} : { error }) });
}
function partsIn(read) {
    return read.flatMap((one) => ('shard' in one ? [one] : []));
}
function mistakesIn(read) {
    return read.flatMap((one) => ('shard' in one ? [] : [one]));
}
/** All targets, with those that the shards found. */
function wholeOf(given, found = []) {
    const more = given.withFound?.(found);
    return more === undefined ? given : { ...given, targets: more.targets, policy: { ...given.policy, targets: more.all } };
}
/** A report as a part of this run, or why it is none. */
function readPart({ path, text, problem }, whole) {
    if (text === undefined) {
        return mistake(`${quoted(path)} could not be read: ${problem ?? 'unknown reason'}`);
    }
    try {
        return partOf(path, (0,json/* readJson */.V)(text), whole);
    }
    catch (error) {
        return mistake(`${quoted(path)} is not a report of CDC Preflight: ${(0,errors/* errorMessage */.g)(error)}`);
    }
}
function partOf(path, report, whole) {
    const identity = report.shard;
    if (identity === undefined) {
        const why = report.error === undefined ? 'it was not made with the input `shard`' : `its run ended before that was known (${report.error.message})`;
        return mistake(`${quoted(path)} does not say which shard it is of: ${why}`);
    }
    const shard = (0,divide/* shardFrom */.Du)(identity.shard);
    if (shard === undefined) {
        return mistake(`${quoted(path)} is of shard ${quoted(identity.shard)}, which is not a part such as \`1/3\``);
    }
    const foreign = foreignTo(identity, whole);
    return foreign === undefined ? { path, shard, attempt: identity.attempt, report, identity } : mistake(`${quoted(path)} ${foreign}`);
}
/** Why a report cannot be a part of this run, whatever its shard; undefined when it can. */
function foreignTo({ run, config, attempt, found }, { withFound, ...whole }) {
    if (run !== whole.run) {
        return `is of another run: ${quoted(run)}, not ${quoted(whole.run)}`;
    }
    if (config !== whole.config) {
        return 'was made with another configuration file: it has changed since, or is not the one that `config` names';
    }
    if (!Number.isSafeInteger(attempt) || attempt < 1) {
        return `is of attempt ${quoted(String(attempt))}, which is not a whole number from 1`;
    }
    if ((found === undefined) !== (withFound === undefined)) {
        return withFound === undefined ? 'says which databases `discover` found, which the configuration file does not have' : 'does not say which databases `discover` found';
    }
    return withFound === undefined || found === undefined ? undefined : nameProblem(withFound(found).all);
}
/** What is wrong with the names of all targets, some of which the report says were found. */
function nameProblem(names) {
    const impossible = names.find((name) => !target/* TARGET_NAME */.MI.test(name));
    if (impossible !== undefined) {
        return `says that \`discover\` found ${quoted(impossible)}, which cannot be the name of a target`;
    }
    const seen = new Set();
    const twice = names.find((name) => seen.size === seen.add(name).size);
    return twice === undefined ? undefined : `names the database ${quoted(twice)}, which \`discover\` found, twice, or like a target of the file`;
}
/**
 * The parts whose runs found the same databases by tag: those of the last attempt, and of the most reports among equals. Those
 * of earlier attempts are superseded: they are mistakes only if shards are missing without them.
 */
function sameFound(parts, { withFound }) {
    if (withFound === undefined) {
        return { parts, mistakes: [], superseded: [] };
    }
    const lists = [...new Set(parts.map(foundText))].map((text) => {
        const attempts = parts.flatMap((part) => (foundText(part) === text ? [part.attempt] : []));
        return { text, count: attempts.length, attempt: Math.max(...attempts) };
    });
    const [chosen] = lists.sort((a, b) => b.attempt - a.attempt || b.count - a.count || (a.text < b.text ? -1 : 1));
    const others = parts.filter((part) => foundText(part) !== chosen?.text);
    const told = (some) => some.map((part) => otherFound(part, chosen?.text ?? '[]'));
    return {
        parts: parts.filter((part) => foundText(part) === chosen?.text),
        mistakes: told(others.filter(({ attempt }) => attempt === chosen?.attempt)),
        superseded: told(others.filter(({ attempt }) => attempt !== chosen?.attempt)),
    };
}
/** What the run of a part found by tag: equal for equal lists. */
function foundText({ identity: { found = [] } }) {
    return JSON.stringify(found);
}
function otherFound({ path, identity: { found = [] } }, chosen) {
    const expected = JSON.parse(chosen);
    const [more, fewer] = [found.filter((name) => !expected.includes(name)), expected.filter((name) => !found.includes(name))];
    const differences = [...(more.length === 0 ? [] : [`in addition ${listed(more)}`]), ...(fewer.length === 0 ? [] : [`without ${listed(fewer)}`])];
    const shown = differences.length === 0 ? '' : ` (${differences.join(', ')})`;
    return mistake(`${quoted(path)} is of a run in which \`discover\` found other databases than in the other shards${shown}: run all jobs again`);
}
/** A part that holds what its shard has to hold, or what is wrong with it. */
function fitted(part, whole) {
    const { path, shard, report, identity } = part;
    const wanted = (0,divide/* namesOf */.eZ)(whole.targets, shard);
    const { targets } = identity;
    const problem = targets.length !== wanted.length || !wanted.every((name) => targets.includes(name))
        ? `is of shard \`${(0,divide/* shardText */.eG)(shard)}\` with other targets than that shard has: ${listed(targets)} instead of ${listed(wanted)}`
        : heldBy(report, wanted);
    return problem === undefined ? part : mistake(`${quoted(path)} ${problem}`);
}
/** What is wrong with the targets that a report holds; a run that ended early says so itself. */
function heldBy({ targets, error }, wanted) {
    const names = targets.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        return `holds target ${quoted(twice)} twice`;
    }
    const others = names.filter((name) => !wanted.includes(name));
    if (others.length > 0) {
        return `holds ${listed(others)}, which its shard does not have`;
    }
    const missing = wanted.filter((name) => !names.includes(name));
    return missing.length > 0 && error === undefined ? `does not hold ${listed(missing)}, which its shard has` : undefined;
}
/** The parts of one division: that of the most reports, and of more shards among equals. The others are mistakes. */
function sameDivision(parts) {
    const sizes = [...new Set(parts.map(({ shard }) => shard.of))];
    const having = (of) => parts.filter(({ shard }) => shard.of === of);
    const [chosen] = sizes.sort((a, b) => having(b).length - having(a).length || b - a);
    const others = parts.filter(({ shard }) => shard.of !== chosen);
    return {
        parts: parts.filter(({ shard }) => shard.of === chosen),
        mistakes: others.map(({ path, shard }) => mistake(`${quoted(path)} is of shard \`${(0,divide/* shardText */.eG)(shard)}\`, but the targets were divided into ${chosen ?? 0}`)),
    };
}
/** Of each shard the highest attempt. Two reports of one attempt are a mistake: which of them holds cannot be known. */
function oncePerShard(parts) {
    const latest = [...new Set(parts.map(({ shard }) => shard.index))].map((index) => {
        const same = parts.filter(({ shard }) => shard.index === index);
        const highest = Math.max(...same.map(({ attempt }) => attempt));
        return same.filter(({ attempt }) => attempt === highest);
    });
    return {
        counting: latest.flatMap((same) => (same.length === 1 ? same : [])),
        mistakes: latest.flatMap((same) => {
            const [first] = same;
            return first === undefined || same.length === 1 ? [] : [mistake(`shard \`${(0,divide/* shardText */.eG)(first.shard)}\` was given ${same.length} times: ${listed(same.map(({ path }) => path))}`)];
        }),
    };
}
/** Every target of the file, in its order: as its shard judged it, or as not judged. */
function join(parts, { targets }) {
    const judged = new Map(parts.flatMap(({ report }) => report.targets.map((target) => [target.name, target])));
    const of = parts[0]?.shard.of;
    if (of === undefined) {
        return { targets: targets.map((name) => (0,unjudged/* unjudged */.b)(name, UNKNOWN_CONSUMER, 'there is no report of it')), mistakes: [mistake('there is no report of any shard of this run')] };
    }
    const shardOf = new Map();
    const mistakes = [];
    for (let index = 1; index <= of; index += 1) {
        const shard = { index, of };
        const names = (0,divide/* namesOf */.eZ)(targets, shard);
        names.forEach((name) => shardOf.set(name, shard));
        if (!parts.some((part) => part.shard.index === index)) {
            mistakes.push(mistake(`there is no usable report of shard \`${(0,divide/* shardText */.eG)(shard)}\`${names.length === 0 ? '' : `, so ${listed(names)} ${names.length === 1 ? 'was' : 'were'} not judged`}`));
        }
    }
    const whole = targets.map((name) => {
        const shard = shardOf.get(name);
        return judged.get(name) ?? (0,unjudged/* unjudged */.b)(name, UNKNOWN_CONSUMER, `there is no report of it${shard === undefined ? '' : ` from shard \`${(0,divide/* shardText */.eG)(shard)}\``}`);
    });
    return { targets: whole, mistakes };
}
/** Of a target that no report says anything of. */
const UNKNOWN_CONSUMER = 'unknown';
/** All that keeps the reports from being the whole, and what the shards say themselves. */
function errorOf(mistakes, parts) {
    const own = parts.flatMap(({ shard, report: { error } }) => error === undefined ? [] : [{ ...error, message: `shard \`${(0,divide/* shardText */.eG)(shard)}\`: ${error.message}` }]);
    const all = [...mistakes, ...own.map(({ message, input, location }) => ({ message, ...(input === undefined ? {} : { input }), ...(location === undefined ? {} : { location }) }))];
    const [first] = all;
    if (first === undefined) {
        return undefined;
    }
    const kind = mistakes.length === 0 ? (own[0]?.kind ?? 'incomplete') : 'incomplete';
    return { kind, ...first, ...(all.length === 1 ? {} : { mistakes: all.slice(0, MOST_MISTAKES) }) };
}
/** One for each shard and one for each of its reports is plenty; a directory can hold thousands. */
const MOST_MISTAKES = 2 * divide/* MOST_SHARDS */.Y;
/** From the start of the first shard to the end of the last. */
function timesOf(parts, now) {
    const spans = parts.map(({ report }) => ({ start: Date.parse(report.startedAt), end: Date.parse(report.startedAt) + report.durationMs }));
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    // What a report says of its time may be anything, and the end of it is written as well.
    return [start, end].every((moment) => moment >= FIRST_MS && moment <= LAST_MS) ? { startedAt: new Date(start), durationMs: end - start } : { startedAt: now, durationMs: 0 };
}
/** Formats want years of four digits. */
const FIRST_MS = Date.parse('0000-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59Z');
function mistake(message) {
    return { message };
}
const LONGEST_LIST = 10;
function listed(names) {
    const shown = names.slice(0, LONGEST_LIST).map(quoted).join(', ');
    const more = names.length - LONGEST_LIST;
    return names.length === 0 ? 'none' : `${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
const LONGEST_QUOTE = 200;
/** As inline code on one line; renderers make it harmless. */
function quoted(text) {
    const line = text.replace(/\s+/g, ' ').replace(/`/g, "'");
    return `\`${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}\``;
}

// EXTERNAL MODULE: ./src/plan/options.ts + 4 modules
var options = __webpack_require__(780);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./src/plan/provided.ts
var provided = __webpack_require__(9120);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/github/reports.ts
/** The reports below a directory, as texts: what an artifact holds is foreign, so nothing is followed out of it, and all has a size. */




/** A report of a thousand targets with a thousand rows each is smaller; text takes its size in memory twice. */
const LIMITS = { fileBytes: 128 * 1024 ** 2, totalBytes: 512 * 1024 ** 2, entries: 100_000 };
const REPORT = 'report.json';
/**
 * Every file `report.json` in the directory and below, in the order of their paths. A symbolic link is not followed; one that
 * is called like a report is found as one that cannot be read.
 * @param asked the directory as it was written, for messages.
 * @throws ConfigurationError when there is no such directory, or more in it than can be read.
 */
async function findReports(directory, asked, limits = LIMITS) {
    const paths = await reportPaths(directory, asked, limits.entries);
    const found = [];
    let left = limits.totalBytes;
    for (const { path, isFile } of paths) {
        const one = isFile ? await readReport(path, Math.min(left, limits.fileBytes)) : { problem: 'it is not a file' };
        left -= one.text === undefined ? 0 : Buffer.byteLength(one.text);
        found.push({ path: (0,external_node_path_.relative)(directory, path).split(external_node_path_.sep).join('/'), ...one });
    }
    return found;
}
async function reportPaths(directory, asked, entries) {
    const reports = [];
    const waiting = [directory];
    let seen = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const entry of await entriesOf(next, asked)) {
            const path = (0,external_node_path_.join)(next, entry.name);
            seen += 1;
            if (seen > entries) {
                throw ofReports(asked, `holds more than ${entries} files and directories: name the one that holds nothing but reports`);
            }
            if (entry.name === REPORT) {
                reports.push({ path, isFile: entry.isFile() });
            }
            else if (entry.isDirectory()) {
                waiting.push(path);
            }
        }
    }
    return reports.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function entriesOf(directory, asked) {
    try {
        return await readEntries(directory);
    }
    catch (error) {
        const code = (0,errors/* errorCode */.C)(error);
        throw ofReports(asked, code === 'ENOENT' || code === 'ENOTDIR' ? 'is not a directory: name the one that the reports of the shards were downloaded to' : `cannot be read (${code ?? (0,errors/* errorMessage */.g)(error)})`);
    }
}
function readEntries(directory) {
    return (0,promises_.readdir)(directory, { withFileTypes: true });
}
async function readReport(path, most) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > most) {
            return { problem: `it has ${size} bytes, and ${most} can be read` };
        }
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(await (0,promises_.readFile)(path)) };
    }
    catch (error) {
        return { problem: (0,errors/* errorCode */.C)(error) ?? (0,errors/* errorMessage */.g)(error) };
    }
}
function ofReports(asked, problem) {
    return new plan/* ConfigurationError */.j1(`${(0,plan/* quoted */.TL)(`reports: ${asked}`)} ${problem}`, { input: 'reports', value: asked });
}

;// CONCATENATED MODULE: ./src/github/fleet.ts
/**
 * What `mode: plan` and `mode: merge` do, from the inputs on: they connect to no database, and look at no variable that a target
 * names. `plan` asks AWS where the configuration file says `discover`; `merge` goes by what the shards found.
 */







/** The shards of the configuration file's targets, and of those it has found. */
async function matrixFrom(given, environment, rules, find) {
    refuse(given, 'plan', ['shard', 'reports']);
    const targets = await (0,plan/* targetNamesFrom */.kv)(given, environment, rules, find);
    return (0,matrix/* matrixOf */.l)(targets, (0,provided/* read */.LF)(given.get('max-shards'), options/* OPTIONS */.lw['max-shards'].parse) ?? Number(options/* OPTIONS */.lw['max-shards'].fallback));
}
/** The reports of the shards as one. */
async function mergedFrom(given, environment, rules) {
    refuse(given, 'merge', ['shard', 'max-shards']);
    const asked = given.get('reports')?.text;
    if (asked === undefined) {
        throw new plan/* ConfigurationError */.j1('`mode: merge` needs `reports`: name the directory that the reports of the shards were downloaded to', { input: 'reports' });
    }
    const run = (0,plan/* nonEmpty */.hq)(environment['GITHUB_RUN_ID']?.trim());
    if (run === undefined) {
        throw new plan/* ConfigurationError */.j1('`mode: merge` needs `GITHUB_RUN_ID`, which GitHub sets in every job: without it nothing tells the reports of this run from those of another', { input: 'mode' });
    }
    const config = await (0,plan/* configFrom */.DU)(given, environment, rules);
    const settings = await config.settings();
    const found = await findReports((0,external_node_path_.resolve)((0,plan/* workspaceOf */.B3)(environment), asked), asked);
    const { digest, targets, withFound } = config;
    const { policy, failOn } = settings;
    const whole = { run, config: digest, targets, policy, failOn, ...(withFound === undefined ? {} : { withFound }) };
    return { merged: mergeReports(found, whole, new Date()), settings };
}
/** An input of another mode is a mistake: the run would do something else than its author thinks. */
function refuse(given, mode, names) {
    const name = names.find((one) => given.has(one));
    if (name !== undefined) {
        throw new plan/* ConfigurationError */.j1(`${(0,plan/* quoted */.TL)(`${name}: ${given.get(name)?.text ?? ''}`)} has no meaning with ${(0,plan/* quoted */.TL)(`mode: ${mode}`)}: leave it out`, { input: name });
    }
}


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* reexport */ read.readJson),
  h: () => (/* reexport */ renderJson)
});

// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
// EXTERNAL MODULE: ./src/report/shared/words.ts
var words = __webpack_require__(6143);
;// CONCATENATED MODULE: ./src/report/json/write.ts
/** The report as JSON: the contract's fields in the contract's order, foreign text exactly as it was. */


/** Two-space JSON with a newline at the end. Verdict, summary and every other format can be made again from it. */
function renderJson(report) {
    const { version, verdict, counts, blocked, startedAt, durationMs, error, shard, targets, results, gone } = report;
    const fields = { version, verdict, counts, blocked, startedAt, durationMs, error, shard, targets: targets.map(targetFields), results: results.map(resultFields), gone: gone?.map(goneFields) };
    return `${JSON.stringify(fields, null, 2)}\n`;
}
/** Fields that are undefined are left out by JSON.stringify. */
function targetFields(target) {
    const { name, verdict, planes, server, inventory, consumer, tablesNamed, results, off, measured, trend, error, location } = target;
    const found = inventoryFields(inventory);
    return { name, verdict, planes, server, inventory: found, consumer, tablesNamed, results: results.map(resultFields), off, measured, trend: trend === undefined ? undefined : trendFields(trend), error, location };
}
function trendFields({ since, changes }) {
    return { since, changes: changes.map(({ object, ...change }) => ({ ...change, object: object === null ? null : (0,objects/* objectText */.tq)(object) })) };
}
function goneFields({ object, ...gone }) {
    return { ...gone, object: object === null ? null : (0,objects/* objectText */.tq)(object) };
}
function inventoryFields({ slots, publications, subscriptions, walsenders }) {
    const rows = (all) => all?.map(flat) ?? null;
    return {
        slots: rows(slots),
        publications: rows(publications),
        subscriptions: rows(subscriptions),
        walsenders: rows(walsenders),
    };
}
function resultFields(result) {
    const { rule, group, title, status, severity, object, fingerprint, more, message, meaning, evidence, outage } = result;
    const { fix, because, location, related, waived, baseline, docs } = result;
    return {
        rule,
        group,
        title,
        status,
        severity,
        object: object === null ? null : (0,objects/* objectText */.tq)(object),
        fingerprint,
        more,
        message,
        meaning,
        evidence: flat(evidence),
        outage,
        fix,
        because: because ?? null,
        location,
        related: related?.map(objects/* objectText */.tq),
        waived,
        baseline,
        docs,
    };
}
/** Quantities as bare values, their unit at the end of their name. */
function flat(evidence) {
    return Object.fromEntries(Object.entries(evidence).map(([name, value]) => flatEntry(name, value)));
}
function flatEntry(name, value) {
    if (!(0,words/* isQuantity */.Ep)(value)) {
        return [name, value];
    }
    const [[unit, bare] = ['', null]] = Object.entries(value);
    return [`${name}_${unit}`, bare];
}

// EXTERNAL MODULE: ./src/report/json/read.ts + 1 modules
var read = __webpack_require__(7942);
;// CONCATENATED MODULE: ./src/report/json/index.ts
/** `report.json`, version 1: written and read. */




/***/ }),

/***/ 7942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJson: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/report/json/decode.ts
/** JSON of unknown shape, taken apart with the place of what is wrong. */
function wrong({ path }, wanted) {
    return new Error(`${path === '' ? 'the document' : path} is not ${wanted}`);
}
const decode_text = (place) => {
    if (typeof place.value !== 'string') {
        throw wrong(place, 'text');
    }
    return place.value;
};
const number = (place) => {
    if (typeof place.value !== 'number') {
        throw wrong(place, 'a number');
    }
    return place.value;
};
/** How many there are of something. */
const count = (place) => {
    const { value } = place;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw wrong(place, 'a whole number from 0');
    }
    return value;
};
/** The address of a page: it becomes a link, which may do nothing else than to lead there. */
const address = (place) => {
    const { value } = place;
    if (typeof value !== 'string' || !/^https:\/\/[^\s"'<>()\\]+$/.test(value)) {
        throw wrong(place, 'an https address');
    }
    return value;
};
const flag = (place) => {
    if (typeof place.value !== 'boolean') {
        throw wrong(place, 'true or false');
    }
    return place.value;
};
function oneOf(values) {
    return (place) => {
        const found = values.find((value) => value === place.value);
        if (found === undefined) {
            throw wrong(place, `one of ${values.join(', ')}`);
        }
        return found;
    };
}
function listOf(decode) {
    return (place) => {
        if (!Array.isArray(place.value)) {
            throw wrong(place, 'a list');
        }
        return place.value.map((value, index) => decode({ value, path: `${place.path}[${String(index)}]` }));
    };
}
function nullOr(decode) {
    return (place) => (place.value === null ? null : decode(place));
}
/** The entries of an object, each with its place. */
const entries = (place) => {
    if (typeof place.value !== 'object' || place.value === null || Array.isArray(place.value)) {
        throw wrong(place, 'an object');
    }
    return Object.entries(place.value).map(([name, value]) => [name, { value, path: below(place, name) }]);
};
/** The fields of an object by name. */
class Fields {
    #place;
    #fields;
    constructor(place) {
        this.#place = place;
        this.#fields = new Map(entries(place));
    }
    get(name, decode) {
        return decode(this.#fields.get(name) ?? { value: undefined, path: below(this.#place, name) });
    }
    /** The field alone in an object, or an empty object when it is absent or null: to be spread. */
    optional(name, decode) {
        const place = this.#fields.get(name);
        const held = {};
        if (place !== undefined && place.value !== null) {
            held[name] = decode(place);
        }
        return held;
    }
}
function below({ path }, name) {
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./src/report/json/read.ts



/** Throws when the text is no JSON, or no report of version 1: the message names the field at fault. */
function readJson(json) {
    const fields = new Fields({ value: JSON.parse(json), path: '' });
    return {
        version: fields.get('version', oneOf([1])),
        verdict: fields.get('verdict', oneOf(result/* VERDICTS */.bk)),
        counts: fields.get('counts', counts),
        blocked: fields.get('blocked', flag),
        startedAt: fields.get('startedAt', decode_text),
        durationMs: fields.get('durationMs', number),
        targets: fields.get('targets', listOf(target)),
        results: fields.optional('results', listOf(read_result)).results ?? [],
        ...fields.optional('gone', listOf(gone)),
        ...fields.optional('shard', shard),
        ...fields.optional('error', runError),
    };
}
const STATUSES = ['pass', 'fail', 'unknown', 'skip'];
const PLANES = ['database', 'control-plane'];
const ENDINGS = ['configuration', 'internal', 'timeout', 'interrupted', 'incomplete'];
const PLATFORMS = [
    'aurora',
    'rds',
    'cloud-sql',
    'azure',
    'supabase',
    'neon',
    'self-managed',
    'unknown',
];
const counts = (place) => {
    const fields = new Fields(place);
    const counted = (name) => fields.get(name, count);
    return {
        error: counted('error'),
        warning: counted('warning'),
        notice: counted('notice'),
        unknown: counted('unknown'),
        pass: counted('pass'),
        skip: counted('skip'),
        waived: counted('waived'),
        known: counted('known'),
        off: counted('off'),
    };
};
const runError = (place) => {
    const fields = new Fields(place);
    return {
        kind: fields.get('kind', oneOf(ENDINGS)),
        message: fields.get('message', decode_text),
        ...fields.optional('input', decode_text),
        ...fields.optional('location', read_location),
        ...fields.optional('mistakes', listOf(mistake)),
    };
};
const mistake = (place) => {
    const fields = new Fields(place);
    return { message: fields.get('message', decode_text), ...fields.optional('input', decode_text), ...fields.optional('location', read_location) };
};
const gone = (place) => {
    const fields = new Fields(place);
    return {
        rule: fields.get('rule', decode_text),
        target: fields.get('target', decode_text),
        object: fields.get('object', nullOr(object)),
        fingerprint: fields.get('fingerprint', decode_text),
        message: fields.get('message', decode_text),
    };
};
const shard = (place) => {
    const fields = new Fields(place);
    return {
        run: fields.get('run', decode_text),
        attempt: fields.get('attempt', number),
        config: fields.get('config', decode_text),
        shard: fields.get('shard', decode_text),
        targets: fields.get('targets', listOf(decode_text)),
        ...fields.optional('found', listOf(decode_text)),
    };
};
const target = (place) => {
    const fields = new Fields(place);
    return {
        name: fields.get('name', decode_text),
        verdict: fields.get('verdict', oneOf(result/* VERDICTS */.bk)),
        planes: fields.get('planes', listOf(oneOf(PLANES))),
        server: fields.get('server', nullOr(server)),
        inventory: fields.get('inventory', inventory),
        consumer: fields.get('consumer', decode_text),
        tablesNamed: fields.get('tablesNamed', flag),
        results: fields.get('results', listOf(read_result)),
        off: fields.get('off', listOf(decode_text)),
        measured: fields.optional('measured', measured).measured ?? null,
        ...fields.optional('trend', trend),
        ...fields.optional('error', decode_text),
        ...fields.optional('location', read_location),
    };
};
const measured = (place) => {
    const fields = new Fields(place);
    return {
        currentLsn: fields.get('currentLsn', nullOr(decode_text)),
        freeSlots: fields.get('freeSlots', nullOr(number)),
        certificateExpiresAt: fields.get('certificateExpiresAt', nullOr(decode_text)),
        replayLagMs: fields.get('replayLagMs', nullOr(number)),
    };
};
const trend = (place) => {
    const fields = new Fields(place);
    return { since: fields.get('since', decode_text), changes: fields.get('changes', listOf(change)) };
};
const change = (place) => {
    const fields = new Fields(place);
    return {
        measure: fields.get('measure', oneOf(['retained-wal', 'replay-lag', 'wal-rate', 'free-slots', 'certificate-days'])),
        unit: fields.get('unit', oneOf(['bytes', 'ms', 'bytes-per-second', 'count', 'days'])),
        object: fields.get('object', nullOr(object)),
        before: fields.get('before', nullOr(number)),
        now: fields.get('now', nullOr(number)),
    };
};
const server = (place) => {
    const fields = new Fields(place);
    return {
        version: fields.get('version', decode_text),
        major: fields.get('major', number),
        platform: fields.get('platform', oneOf(PLATFORMS)),
    };
};
const inventory = (place) => {
    const fields = new Fields(place);
    const rows = (name) => fields.get(name, nullOr(listOf(evidence)));
    return {
        slots: rows('slots'),
        publications: rows('publications'),
        subscriptions: rows('subscriptions'),
        walsenders: rows('walsenders'),
    };
};
const read_result = (place) => {
    const fields = new Fields(place);
    return {
        rule: fields.get('rule', decode_text),
        group: fields.get('group', oneOf([...result/* GROUPS */.fd, result/* POLICY_GROUP */.Xu])),
        title: fields.get('title', decode_text),
        status: fields.get('status', oneOf(STATUSES)),
        severity: fields.get('severity', oneOf(result/* SEVERITIES */.oC)),
        object: fields.get('object', nullOr(object)),
        fingerprint: fields.get('fingerprint', decode_text),
        more: fields.get('more', count),
        message: fields.get('message', decode_text),
        ...fields.optional('meaning', decode_text),
        evidence: fields.get('evidence', evidence),
        ...fields.optional('outage', decode_text),
        ...fields.optional('fix', fix),
        ...fields.optional('because', because),
        ...fields.optional('location', read_location),
        ...fields.optional('related', listOf(object)),
        ...fields.optional('waived', waived),
        ...fields.optional('baseline', oneOf(['known', 'new'])),
        docs: fields.get('docs', address),
    };
};
const object = (place) => {
    const written = decode_text(place);
    const colon = written.indexOf(':');
    const kind = oneOf(objects/* OBJECT_KINDS */.cg)({ value: written.slice(0, Math.max(colon, 0)), path: `${place.path} (its kind)` });
    return { kind, name: written.slice(colon + 1) };
};
const because = (place) => {
    const fields = new Fields(place);
    const kind = fields.get('kind', oneOf(['prerequisite', 'not-applicable', 'denied', 'failed']));
    return kind === 'prerequisite' ? { kind, rule: fields.get('rule', decode_text) } : { kind };
};
const read_location = (place) => {
    const fields = new Fields(place);
    return { file: fields.get('file', decode_text), ...fields.optional('line', number), ...fields.optional('column', number) };
};
const waived = (place) => {
    const fields = new Fields(place);
    return { reason: fields.get('reason', decode_text), until: fields.get('until', decode_text) };
};
const fix = (place) => {
    const fields = new Fields(place);
    return { summary: fields.get('summary', decode_text), variants: fields.get('variants', listOf(variant)) };
};
const variant = (place) => {
    const fields = new Fields(place);
    return {
        label: fields.get('label', decode_text),
        ...fields.optional('because', decode_text),
        steps: fields.get('steps', listOf(step)),
    };
};
const step = (place) => {
    const fields = new Fields(place);
    const alone = fields.optional('alone', flag).alone === true ? { alone: true } : {};
    return {
        kind: fields.get('kind', oneOf(result/* STEP_KINDS */.zq)),
        text: fields.get('text', decode_text),
        ...fields.optional('lead', decode_text),
        ...fields.optional('database', decode_text),
        ...fields.optional('runAs', decode_text),
        ...fields.optional('destructive', decode_text),
        phase: fields.get('phase', oneOf(result/* PHASES */.ZG)),
        disruption: fields.get('disruption', disruption),
        ...alone,
    };
};
const disruption = (place) => {
    const fields = new Fields(place);
    const kind = fields.get('kind', oneOf(['none', 'brief-lock', 'rewrite', 'scan', 'restart']));
    switch (kind) {
        case 'none':
        case 'restart':
            return { kind };
        case 'brief-lock':
            return { kind, table: fields.get('table', decode_text) };
        case 'rewrite':
        case 'scan':
            return { kind, table: fields.get('table', decode_text), ...fields.optional('bytes', number) };
    }
};
/** A bare value whose name ends in a unit was a quantity: no other name ends so. */
const evidence = (place) => Object.fromEntries(entries(place).map(([name, held]) => evidenceEntry(name, held)));
function evidenceEntry(name, place) {
    const { value } = place;
    const [, bare = name, unit] = /^(.*)_(bytes|ms|lsn)$/s.exec(name) ?? [];
    if (unit === 'bytes' && typeof value === 'number') {
        return [bare, { bytes: value }];
    }
    if (unit === 'ms' && typeof value === 'number') {
        return [bare, { ms: value }];
    }
    return unit === 'lsn' && typeof value === 'string' ? [bare, { lsn: value }] : [name, evidenceValue(place)];
}
function evidenceValue(place) {
    const { value } = place;
    return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : listOf(decode_text)(place);
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


/***/ })

};
