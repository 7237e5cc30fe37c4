export const id = 882;
export const ids = [882];
export const modules = {

/***/ 7882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  rendered: () => (/* binding */ rendered)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/neutralise/log.ts
var log = __webpack_require__(1032);
// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
;// CONCATENATED MODULE: ./src/report/shared/words.ts

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
        return (0,units/* formatBytes */.z3)(value.bytes);
    }
    return 'ms' in value ? (0,units/* formatMs */._V)(value.ms) : value.lsn;
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

;// CONCATENATED MODULE: ./src/report/shared/digest.ts

const digests = new WeakMap();
function digestOf(target) {
    const known = digests.get(target);
    if (known !== undefined) {
        return known;
    }
    const digest = digested(target);
    digests.set(target, digest);
    return digest;
}
function digested({ results }) {
    const failed = (severity) => results.filter((result) => counts(result) && result.severity === severity);
    const problems = findingsIn(failed('error'), 1);
    const warnings = findingsIn(failed('warning'), 1 + problems.length);
    const unsettled = findingsIn(results.filter(({ status, because }) => status === 'unknown' && because?.kind !== 'failed'), 1 + problems.length + warnings.length);
    const broken = results.filter(({ status, because }) => status !== 'fail' && status !== 'pass' && because?.kind === 'failed');
    const skipped = results.filter(({ status, because }) => status === 'skip' && because?.kind !== 'failed');
    return {
        problems,
        warnings,
        unsettled,
        notices: findingsIn(failed('notice'), 1 + problems.length + warnings.length + unsettled.length),
        broken,
        skipped,
        passed: results.filter(({ status }) => status === 'pass'),
        setAside: results.filter((result) => result.status === 'fail' && !counts(result)),
        incomplete: broken.length > 0 ? broken : unexplained(skipped, problems),
    };
}
/** Whether it failed, and neither waiver nor baseline takes it out of the verdict. */
function counts({ status, waived, baseline }) {
    return status === 'fail' && waived === undefined && baseline !== 'known';
}
/** Skipped for a prerequisite that is no failing error itself. */
function unexplained(skipped, problems) {
    const failing = new Set(problems.map(({ rule }) => rule));
    return skipped.filter(({ because }) => because?.kind === 'prerequisite' && !failing.has(because.rule));
}
/** Rows by rule and by what they say; rules in the order of the rows, the findings of a rule together. */
function findingsIn(results, firstNumber) {
    return byRule(results)
        .flatMap(({ results: rows }) => [...grouped(rows, patternOf)])
        .map(([pattern, rows], index) => finding(pattern, rows, firstNumber + index));
}
function finding(pattern, results, number) {
    const [first] = results;
    return { number, rule: first.rule, docs: first.docs, first, results, objects: objectsIn(results), pattern };
}
/** A message without the names of what it concerns and without quantities. */
function patternOf({ object, related, message }) {
    const named = [object, ...(related ?? [])].reduce((text, one) => (one === null || one.name === '' ? text : text.replaceAll(one.name, '…')), message);
    return named.replace(/\d+(?:\.\d+)?(?: (?:[KMGT]i?)?B| ms| s| min| h| d)?\b/g, '#');
}
/** Rows by rule, in the order in which the rules first appear. */
function byRule(results) {
    return [...grouped(results, ({ rule }) => rule).values()].map((rows) => {
        const [{ rule, title, docs }] = rows;
        return { rule, title, docs, results: rows, objects: objectsIn(rows) };
    });
}
/** What shares a key, in the order in which the keys first appear. */
function grouped(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined) {
            groups.set(key, [one]);
        }
        else {
            group.push(one);
        }
    }
    return groups;
}
/** Rows, and the objects beyond the cap that the last of them counts. */
function objectsIn(results) {
    return results.reduce((sum, { more }) => sum + 1 + more, 0);
}
/** How many rules these rows are of. */
function rulesIn(results) {
    return new Set(results.map(({ rule }) => rule)).size;
}
/** ` (and 2 more tables)`, or '' when there is but one. */
function andMore({ results, objects }) {
    const kind = kindOf(results.map(({ object }) => object));
    const more = objects - 1;
    return more === 0 ? '' : ` (and ${String(more)} more ${more === 1 ? kind.one : kind.many})`;
}

;// CONCATENATED MODULE: ./src/report/shared/disruption.ts


/** A whole sentence for one step, names in backticks where `quoted`; undefined when there is nothing to say, or the step itself says it. */
function disruptionText(disruption, quoted = false) {
    if (disruption.kind === 'none' || disruption.kind === 'restart') {
        return undefined;
    }
    const table = quoted ? `\`${disruption.table}\`` : disruption.table;
    return sentence(disruption.kind, table, 'bytes' in disruption ? size(disruption.bytes) : '');
}
/** The same for steps of one kind that touch several tables. */
function disruptionOfEach(all) {
    const [first] = all;
    return first === undefined || first.kind === 'none' || first.kind === 'restart' ? [] : [sentence(first.kind, 'each table', '')];
}
function sentence(kind, table, bytes) {
    switch (kind) {
        case 'brief-lock':
            return `Locks ${table} for a moment. The statement waits for running transactions on the table, and later statements wait behind it.`;
        case 'rewrite':
            return `Rewrites ${table}${bytes} under an exclusive lock: reads and writes wait until the statement has finished.`;
        case 'scan':
            return `Reads all of ${table}${bytes}; other reads and writes continue.`;
    }
}
function size(bytes) {
    return bytes === undefined ? '' : ` (${(0,units/* formatBytes */.z3)(bytes)})`;
}
/** The disruptions of one kind, as a table's cell has it. */
function disruptionWords(all) {
    const [first] = all;
    if (first === undefined) {
        return '–';
    }
    switch (first.kind) {
        case 'none':
            return 'none';
        case 'restart':
            return '🔁 restart';
        case 'brief-lock':
            return `🔒 brief lock${onTables(tablesOf(all).length)}`;
        case 'scan':
            return `reads ${theTables(tablesOf(all).length)}${totalSize(all)}`;
        case 'rewrite':
            return `🔒 rewrites ${theTables(tablesOf(all).length)}${totalSize(all)}`;
    }
}
function tablesOf(all) {
    return [...new Set(all.flatMap((one) => ('table' in one ? [one.table] : [])))];
}
function onTables(count) {
    return count > 1 ? ` on ${counted(count, 'table')}` : '';
}
function theTables(count) {
    return count > 1 ? counted(count, 'table') : 'the table';
}
/** Each table once; nothing when the size of one is not known. */
function totalSize(all) {
    const sizes = new Map(all.map((one) => ['table' in one ? one.table : '', 'bytes' in one ? one.bytes : undefined]));
    const known = [...sizes.values()].filter((bytes) => bytes !== undefined);
    return known.length === sizes.size ? size(known.reduce((sum, bytes) => sum + bytes, 0)) : '';
}

// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/report/shared/steps.ts
/** What to do for several findings at once, in the order to do it. */


/** Findings that a fix helps, in the order of their numbers; notices last. */
function fixable(target) {
    const { problems, warnings, unsettled, notices } = digestOf(target);
    return [...problems, ...warnings, ...unsettled, ...notices].filter((finding) => finding.results.some(hasSteps));
}
function hasSteps({ fix }) {
    return (fix?.variants[0]?.steps.length ?? 0) > 0;
}
/** The recommended variant of a row's fix. */
function recommended({ fix }) {
    return fix?.variants[0];
}
/** The steps of the recommended variants, as they are written: a finding's own, in the order of its rows. */
function stepsOf({ results }) {
    return results.flatMap((result) => recommended(result)?.steps ?? []);
}
/**
 * The steps of all findings by phase, inside a phase in the order of the findings, so that each database is connected to
 * once a phase. Identical steps are taken once: the first of them, but of a restart or a reload the last of its phase,
 * so that it comes after everything it is for. What the others say before it is kept.
 */
function stepsInOrder(findings) {
    const all = findings.flatMap((finding) => finding.results.flatMap((result) => candidates(finding, result)));
    const once = withoutRepetition(all);
    return result/* PHASES */.ZG.flatMap((phase) => inPhase(once.filter(({ step }) => step.phase === phase))).map(ordered);
}
/** One variant of rows that share it, in the order of the rows: identical steps once. */
function stepsTogether(finding, variants) {
    return withoutRepetition(variants.flatMap(({ steps }) => asCandidates(finding, '', steps))).map(ordered);
}
function ordered({ step, finding, summary, leads }) {
    return { step, finding, summary, leads };
}
function candidates(finding, result) {
    return asCandidates(finding, result.fix?.summary ?? '', recommended(result)?.steps ?? []);
}
function asCandidates(finding, summary, steps) {
    return steps.map((step, index) => {
        const next = steps[index + 1];
        const endsPhase = index > 0 && next?.phase !== step.phase && steps[index - 1]?.phase === step.phase;
        const finishes = step.kind === 'restart' || followsRestart(step, steps.slice(0, index)) || (endsPhase && CONFIGURES.includes(step.phase));
        const leads = step.lead === undefined ? [] : [step.lead];
        return { step, finding, summary, leads, finishes, key: keyOf(step, finishes) };
    });
}
/** Waiting for the end of a restart comes after it. */
function followsRestart({ phase }, before) {
    return before.some((step) => step.kind === 'restart' && step.phase === phase);
}
/** Phases whose last step loads what the others have changed. */
const CONFIGURES = ['access', 'control-plane'];
/** What finishes a fix is another step than the same one in the middle of a fix. */
function keyOf({ kind, database, text, phase }, finishes) {
    return JSON.stringify([kind, database ?? null, text, phase, finishes]);
}
function withoutRepetition(all) {
    const places = new Map();
    for (const [first, ...others] of grouped(all, ({ key }) => key).values()) {
        const kept = first.finishes ? (others.at(-1) ?? first) : first;
        places.set(kept, [...new Set([first, ...others].flatMap(({ leads }) => leads))]);
    }
    return all.flatMap((one) => {
        const leads = places.get(one);
        return leads === undefined ? [] : [{ ...one, leads }];
    });
}
/** Restarts last; findings whose steps are all for one database together, as far as that keeps the order of each. */
function inPhase(steps) {
    const restarts = steps.filter(isRestart);
    const units = [...grouped(steps.filter((one) => !isRestart(one)), ({ finding }) => String(finding.number)).values()];
    const places = [...new Set(units.map(placeOf))];
    return [...places.flatMap((place) => units.filter((unit) => placeOf(unit) === place).flat()), ...restarts];
}
/** A restart, and what waits for its end. */
function isRestart({ step, finishes }) {
    return step.kind === 'restart' || (step.phase === 'restart' && finishes);
}
function placeOf(unit) {
    const databases = new Set(unit.flatMap(({ step }) => (step.kind === 'sql' && step.database !== undefined ? [step.database] : [])));
    return JSON.stringify([...databases]);
}
/** How heavy a disruption is, the heaviest last. */
const WEIGHTS = ['none', 'brief-lock', 'scan', 'rewrite', 'restart'];
/** The heaviest disruptions among the steps: of a kind, every one. */
function heaviest(steps) {
    const heaviestKind = WEIGHTS.findLast((kind) => steps.some(({ disruption }) => disruption.kind === kind));
    return steps.map(({ disruption }) => disruption).filter(({ kind }) => kind === heaviestKind);
}
const WHO = {
    'aws-cli': 'an AWS administrator',
    gcloud: 'a Google Cloud administrator',
    az: 'an Azure administrator',
    terraform: 'whoever applies Terraform',
    option: 'the author of the workflow',
    file: 'an administrator of the server',
    policy: 'an administrator of the AWS account',
    restart: undefined,
    text: undefined,
};
/** Who has to do the steps, each once. */
function whoRuns(steps) {
    const who = steps.map(({ kind, runAs }) => runAs ?? (kind === 'sql' ? undefined : WHO[kind]));
    return [...new Set(who.filter((one) => one !== undefined))];
}
/** Whether it is a command or a statement. */
function isRunnable({ kind }) {
    return kind === 'sql' || kind === 'aws-cli' || kind === 'gcloud' || kind === 'az';
}

;// CONCATENATED MODULE: ./src/report/shared/verdict-sentence.ts


/** The verdict's sign; never without its words. */
const ICON = { fail: '❌', error: '❓', warn: '⚠️', pass: '✅' };
/** The verdict of the run as it is written largest: a sign and one line, which begins with what was not judged of a green one. */
function heading(report) {
    const unnamed = withoutTables(report.targets).length > 0 && report.error === undefined;
    return headed(report.verdict, unnamed, headline(report));
}
/** As heading(), of one of several targets. */
function targetHeading(target) {
    return headed(target.verdict, withoutTables([target]).length > 0, targetHeadline(target));
}
function headed(verdict, unnamed, text) {
    return unnamed && isGreen(verdict) ? { icon: ICON.warn, text: `No table was judged. Otherwise ${uncapitalized(text)}` } : { icon: ICON[verdict], text };
}
function isGreen(verdict) {
    return verdict === 'pass' || verdict === 'warn';
}
function uncapitalized(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function withoutTables(targets) {
    return targets.filter(({ planes, tablesNamed }) => planes.includes('database') && !tablesNamed);
}
/** The verdict of the run, in one line without a full stop. */
function headline(report) {
    const [only, ...others] = report.targets;
    if (report.error !== undefined && report.verdict !== 'fail') {
        return ENDED[report.error.kind];
    }
    return only !== undefined && others.length === 0 ? targetHeadline(only) : targetsHeadline(report);
}
/** The verdict of one target, in one line without a full stop. */
function targetHeadline(target) {
    const { problems, warnings, unsettled, passed } = digestOf(target);
    switch (target.verdict) {
        case 'fail':
            return notLetIn(target) ?? `${counted(problems.length, 'problem')} to fix before this pipeline can run`;
        case 'error':
            return inconclusive(target);
        case 'warn':
            return `Ready, with ${lesser(warnings.length, unsettled.length)}`;
        case 'pass':
            return `Ready, ${counted(rulesIn(passed), 'check')} passed`;
    }
}
/** What was not judged, in whole sentences: what a reader of a verdict takes for granted. */
function notJudged(target) {
    const onAws = target.server?.platform === 'rds' || target.server?.platform === 'aurora';
    return [
        ...(withoutTables([target]).length > 0 ? [isGreen(target.verdict) ? SET_ONE : NO_TABLES] : []),
        ...(onAws && !target.planes.includes('control-plane') ? ['The AWS API was not queried, so settings in AWS were not judged.'] : []),
        ...(target.planes.includes('database') ? [] : ['No database connection is configured, so nothing inside the database was judged.']),
    ];
}
/** Below a heading that says already that no table was judged. */
const SET_ONE = 'Neither `tables` nor `publication` names a table: set one of them to have tables judged.';
const NO_TABLES = 'No table was judged, because neither `tables` nor `publication` names any.';
/** The verdict of the run in sentences; first of all, that no table was judged. */
function verdictSentence(report) {
    const { targets, error, verdict } = report;
    const unnamed = withoutTables(targets).length;
    const first = unnamed === 0 || error?.kind === 'configuration' ? [] : [unnamedText(unnamed, targets.length)];
    const sentences = [`${headline(report)}.`, ...inAddition(report), ...(error !== undefined && verdict === 'fail' ? [`In addition, ${ENDED_AS_WELL[error.kind]}.`] : [])];
    return [...first, ...sentences, ...exitSentences(report)].join(' ');
}
function unnamedText(unnamed, targets) {
    return targets === 1 ? NO_TABLES : `No table was judged on ${String(unnamed)} of ${counted(targets, 'target')}.`;
}
/** What a failing verdict hides: checks that could not be completed. */
function inAddition({ targets, verdict }) {
    const broken = targets.reduce((sum, target) => sum + rulesIn(digestOf(target).broken), 0);
    const others = targets.filter((target) => target.verdict === 'error' || digestOf(target).broken.length > 0).length;
    if (verdict !== 'fail' || others === 0) {
        return [];
    }
    const what = targets.length === 1 ? counted(broken, 'check') : `checks on ${counted(others, 'target')}`;
    return [`In addition, ${what} could not be completed.`];
}
/** What the reader does not expect of the verdict: that the job goes on, or that it does not. */
function exitSentences({ verdict, blocked }) {
    if (verdict === 'fail' && !blocked) {
        return ['The job continues, because `fail-on` allows it.'];
    }
    return verdict === 'warn' && blocked ? ['The job fails, because of `fail-on`.'] : [];
}
/** Why the run did not finish, and which input is at fault. Foreign text. */
function runErrorText({ message, input }) {
    return input === undefined || message.includes(input) ? message : `input \`${input}\`: ${message}`;
}
/** What a run that did not finish is called. */
const ENDED = {
    configuration: 'Invalid configuration: nothing was checked',
    internal: 'Inconclusive: CDC Preflight itself failed',
    timeout: 'Inconclusive: the run did not finish in time',
    interrupted: 'Inconclusive: the run was interrupted',
};
const ENDED_AS_WELL = {
    configuration: 'the configuration is invalid',
    internal: 'CDC Preflight itself failed',
    timeout: 'the run did not finish in time',
    interrupted: 'the run was interrupted',
};
/** What ends every pipeline, or only this check: whether the pipeline has another way in, it cannot know. */
const NOT_LET_IN = {
    'host-reachable': 'The server cannot be reached from here',
    'tls-trusted': 'No trusted TLS session could be established',
    login: 'Login was refused',
};
function notLetIn(target) {
    const [first, ...others] = digestOf(target).problems;
    const what = first === undefined || others.length > 0 ? undefined : NOT_LET_IN[first.rule];
    return what === undefined ? undefined : `${what}, so the remaining checks could not run`;
}
/** Why a target has verdict `error`. */
function inconclusive(target) {
    const checks = rulesIn(digestOf(target).incomplete);
    if (target.error !== undefined || checks === 0) {
        return 'Inconclusive: the checks could not be completed';
    }
    return `Inconclusive: ${counted(checks, 'check')} could not be completed`;
}
function lesser(warnings, unsettled) {
    return listed([
        ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
        ...(unsettled === 0 ? [] : [counted(unsettled, 'undetermined check')]),
        ...(warnings + unsettled === 0 ? ['warnings'] : []),
    ]);
}
function targetsHeadline({ targets, verdict }) {
    const total = counted(targets.length, 'target');
    const those = (of) => {
        const count = targets.filter((target) => target.verdict === of).length;
        return `${String(count)} of ${total}`;
    };
    switch (verdict) {
        case 'fail': {
            const problems = targets.reduce((sum, target) => sum + digestOf(target).problems.length, 0);
            return `${counted(problems, 'problem')} to fix on ${those('fail')}`;
        }
        case 'error':
            return `Inconclusive: checks on ${those('error')} could not be completed`;
        case 'warn':
            return `Ready, with warnings on ${those('warn')}`;
        case 'pass':
            return `Ready: all checks on ${total} passed`;
    }
}

;// CONCATENATED MODULE: ./src/report/annotations/index.ts
/** What the runner shows beside the job: few, the worst first, each with the first thing to do. */






/** What a step may have of each level; the runner drops the rest. */
const MOST_PER_LEVEL = 10;
const LONGEST_TITLE = 200;
const MOST_NAMES = 5;
/** Errors, then warnings, then notices; at most ten of each, the tenth saying how many more there are. */
function annotationsOf(report) {
    const { error, targets } = report;
    const named = targets.length > 1;
    const errors = [
        ...(error === undefined ? [] : [ofRunError(error)]),
        ...unjudged(targets),
        ...ofFindings('error', findingsOf(targets, 'problems'), named),
    ];
    const warnings = [
        ...ofFindings('warning', findingsOf(targets, 'warnings'), named),
        ...targets.flatMap(brokenChecks),
        ...ofFindings('warning', findingsOf(targets, 'unsettled'), named),
    ];
    return [
        ...capped('error', errors.length === 0 && report.verdict === 'error' ? [ofVerdict(report)] : errors),
        ...capped('warning', warnings),
        ...capped('notice', ofFindings('notice', findingsOf(targets, 'notices'), named)),
    ];
}
function findingsOf(targets, which) {
    return targets.flatMap((target) => digestOf(target)[which].flatMap((finding) => byLocation(finding).map((one) => ({ target, finding: one }))));
}
/** What different lines of the repository ask for is annotated on each. */
function byLocation(finding) {
    const places = [...grouped(finding.results, ({ location }) => annotations_placeOf(location)).values()];
    return places.length === 1
        ? [finding]
        : places.map((results) => ({
            ...finding,
            first: results[0],
            results,
            objects: results.reduce((sum, { more }) => sum + 1 + more, 0),
        }));
}
function annotations_placeOf(location) {
    return location === undefined ? '' : `${location.file}:${String(location.line ?? '')}`;
}
/** What could not be completed, unless the verdict's own annotation says it. */
function brokenChecks(target) {
    const { broken } = digestOf(target);
    return target.verdict === 'error' || broken.length === 0
        ? []
        : [() => annotation('warning', `${counted(rulesIn(broken), 'check')} could not be completed`, incompleteText(target))];
}
function ofRunError(error) {
    const where = error.input === undefined ? '' : `: input ${error.input}`;
    const title = error.kind === 'configuration' ? 'Invalid configuration' : 'CDC Preflight did not finish';
    return () => annotation('error', `${title}${where}`, capitalized(runErrorText(error)));
}
/** A verdict `error` says of itself what could not be completed: no rule failed that would say it. Like targets together. */
function unjudged(targets) {
    const those = targets.filter(({ verdict }) => verdict === 'error');
    return [...grouped(those, (target) => `${inconclusive(target)} ${incompleteText(target)}`).values()].map((same) => () => {
        const [target] = same;
        return annotation('error', inconclusive(target), `${ofTargets(same, targets.length > 1)}${incompleteText(target)}`);
    });
}
function incompleteText(target) {
    const { incomplete } = digestOf(target);
    const reasons = [...grouped(incomplete, ({ message }) => message)].map(([message, rows]) => `${[...new Set(rows.map(({ rule }) => rule))].join(', ')}: ${asSentence(message)}`);
    return [...(target.error === undefined ? [] : [asSentence(target.error)]), ...reasons].join(' ');
}
function ofVerdict(report) {
    return () => annotation('error', headline(report), 'Nothing could be judged.');
}
/**
 * What is the same on several targets is annotated once; every rule's first finding comes before any rule's second, so that
 * a rule with many does not hide the others.
 */
function ofFindings(level, all, named) {
    const same = grouped(all, ({ finding }) => JSON.stringify([finding.rule, finding.pattern, annotations_placeOf(finding.first.location)]));
    const ofRule = grouped([...same.values()], ([{ finding }]) => finding.rule);
    const most = Math.max(0, ...[...ofRule.values()].map(({ length }) => length));
    const turns = Array.from({ length: most }, (_, turn) => [...ofRule.values()].flatMap((groups) => groups.slice(turn, turn + 1)));
    return turns.flat().map((group) => () => ofFinding(level, group, named));
}
function ofFinding(level, all, named) {
    const [{ finding }] = all;
    const { first } = finding;
    const where = ofTargets(all.map(({ target }) => target), named);
    const parts = [first.meaning ?? '', objectNames(finding), firstThingToDo(finding)].filter((text) => text !== '');
    const title = `${problemOf(first)}${andMore(finding)}`;
    return { ...annotation(level, title, `${where}${parts.join(' ')}`), ...first.location };
}
/** `Targets a, b and 7 more: `, where there are several. */
function ofTargets(targets, named) {
    const names = targets.map(({ name }) => name);
    return named ? `${names.length === 1 ? 'Target' : 'Targets'} ${firstOf(names)}: ` : '';
}
function firstOf(names, all = names.length) {
    const shown = names.slice(0, MOST_NAMES);
    const left = all - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${String(left)} more` : listed(shown);
}
/** Which objects, when there are several. */
function objectNames({ results, objects }) {
    const named = results.flatMap(({ object }) => (object === null ? [] : [object]));
    if (objects < 2 || named.length === 0) {
        return '';
    }
    return `Affects ${counted(objects, kindOf(named).one, kindOf(named).many)}: ${firstOf(named.map(({ name }) => name), objects)}.`;
}
/** The remedy; with it the command when one is all, or the first of all: a full stop behind it would be copied with it. */
function firstThingToDo(finding) {
    const { fix } = finding.first;
    const steps = stepsOf(finding);
    const [first] = steps;
    if (fix === undefined || first === undefined || !isRunnable(first) || first.destructive !== undefined) {
        return fix === undefined ? '' : asSentence(fix.summary);
    }
    const conditions = [first.lead, disruptionText(first.disruption)].filter((text) => text !== undefined);
    const count = steps.length === 1 ? '' : ` (1 of ${String(steps.length)} steps, see the job summary)`;
    return [asSentence(fix.summary), ...conditions.map(asSentence), `Run: ${first.text}${count}`].join(' ');
}
function annotation(level, title, message) {
    return { level, title: (0,log.forAnnotation)(title, LONGEST_TITLE), message: (0,log.forAnnotation)(message) };
}
function capped(level, drafts) {
    if (drafts.length <= MOST_PER_LEVEL) {
        return drafts.map((write) => write());
    }
    const shown = drafts.slice(0, MOST_PER_LEVEL - 1);
    const left = drafts.length - shown.length;
    const rest = `${counted(left, `more ${level}`)}: see the job summary and report.json.`;
    return [...shown.map((write) => write()), annotation(level, `and ${String(left)} more`, rest)];
}

// EXTERNAL MODULE: ./src/neutralise/visible.ts
var visible = __webpack_require__(8328);
;// CONCATENATED MODULE: ./src/neutralise/shell.ts
/** Foreign text in a script for a POSIX shell. */

/** One comment line. A shell ends a comment at a line feed: the text keeps none. */
function shellComment(text) {
    return `# ${(0,visible/* visible */.RK)(text)}`;
}
/** A comment line for each line of the text. */
function shellCommentLines(text) {
    return (0,visible/* visibleLines */.gB)(text).map((line) => `# ${line}`);
}
/** A word in single quotes, inside which a shell changes nothing. */
function shellWord(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./src/report/fixes-sh/index.ts
/** `fixes.sh`: what the AWS CLI puts right, in the order to run it. What is SQL stands in `fixes.sql`. */






/** A script for a POSIX shell in which every line is a command or a comment; '' when AWS has nothing to put right. */
function renderFixesSh(report) {
    const targets = report.targets.map((target) => ({ target, steps: stepsInOrder(fixable(target)).filter(({ step }) => isOfAws(step)) })).filter(({ steps }) => steps.length > 0);
    if (targets.length === 0) {
        return '';
    }
    const several = report.targets.length > 1;
    const sections = targets.flatMap(({ target, steps }) => (several ? guarded(target, steps) : linesOf(steps)));
    const help = several
        ? [shellComment('Run it once for each target, with its name:'), ...targets.map(({ target }) => shellComment(`  sh fixes.sh ${target.name}`))]
        : [];
    const lines = [
        '#!/bin/sh',
        shellComment(`Fixes for what CDC Preflight found at ${report.startedAt}, by the AWS CLI, in the order to apply them.`),
        shellComment('What is SQL stands in fixes.sql: run this script first.'),
        ...help,
        'set -eu',
        ...sections,
        '',
    ];
    return lines.join('\n');
}
/** A command of the AWS CLI; a reboot among them. */
function isOfAws({ kind, text }) {
    return kind === 'aws-cli' || (kind === 'restart' && text.startsWith('aws '));
}
/** One script cannot distinguish accounts, so each target's part runs only when it is asked for. */
function guarded(target, steps) {
    return ['', `if [ "\${1:-}" = ${shellWord(target.name)} ]; then`, ':', ...linesOf(steps), 'fi'];
}
function linesOf(steps) {
    return steps.flatMap((one, index) => [...(one.finding.number === steps[index - 1]?.finding.number ? [] : introduction(one)), ...command(one)]);
}
function introduction({ finding, summary }) {
    const problem = `${String(finding.number)}. ${problemOf(finding.first)}${andMore(finding)}`;
    return ['', shellComment(problem), ...(summary === '' ? [] : [shellComment(asSentence(summary))])];
}
/** A command by which something is lost, one with a placeholder, and one that a reader cannot see whole are commented out. */
function command({ step, leads }) {
    const { text, runAs, destructive, disruption } = step;
    const lock = disruptionText(disruption);
    const isInert = destructive !== undefined || leads.some(namesPlaceholder) || (0,visible/* hidesCharacters */.qL)(text) || text.includes('\n');
    return [
        ...leads.map((lead) => shellComment(lead)),
        ...(runAs === undefined ? [] : [shellComment(`Run as ${asSentence(runAs)}`)]),
        ...(lock === undefined ? [] : [shellComment(lock)]),
        ...(destructive === undefined ? [] : [shellComment(`Destructive: decide before running. ${capitalized(asSentence(destructive))}`)]),
        ...(isInert ? shellCommentLines(text) : [text]),
    ];
}
/** `Replace WRITER_INSTANCE with …`: a command that does not run as it stands. */
function namesPlaceholder(lead) {
    return /\bReplace [A-Z][A-Z_]+ with\b/.test(lead);
}

;// CONCATENATED MODULE: ./src/neutralise/psql.ts
/** Foreign names in a script that psql reads. Tried with psql 15. */

/** One comment line. psql ends a comment at a line feed and at a carriage return: the text keeps neither. */
function psqlComment(text) {
    return `-- ${(0,visible/* visible */.RK)(text)}`;
}
/** A comment line for each line of the text. */
function psqlCommentLines(text) {
    return (0,visible/* visibleLines */.gB)(text).map((line) => `-- ${line}`);
}
/**
 * `\connect "orders"`, or undefined when psql has no way to write that name.
 *
 * psql takes a name that holds `=` or begins like a URI for a connection string, and would go to another host: such a
 * name is given inside a connection string. A line feed ends a psql command even inside quotes, and what follows it
 * would be run.
 */
function connectCommand(database) {
    if (database.includes('\n')) {
        return undefined;
    }
    return looksLikeConnectionString(database)
        ? `\\connect -reuse-previous=on ${doubleQuoted(`dbname='${database.replace(/['\\]/g, '\\$&')}'`)}`
        : `\\connect ${doubleQuoted(database)}`;
}
function looksLikeConnectionString(database) {
    return database.includes('=') || /^postgres(?:ql)?:\/\//.test(database);
}
function doubleQuoted(text) {
    return `"${text.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./src/report/shared/script.ts
/** The fixes as a script for psql: every line is a statement to run, a psql command, or a comment. */






/** The whole script, without a newline at its end; '' when there is nothing to do. */
function fixScript(report) {
    const targets = report.targets
        .map((target) => ({ target, steps: stepsInOrder(fixable(target)) }))
        .filter(({ steps }) => steps.length > 0);
    if (targets.length === 0) {
        return '';
    }
    const several = report.targets.length > 1;
    const sections = targets.flatMap(({ target, steps }, index) => (several ? script_guarded(target, steps, index + 1) : new Script().add(steps)));
    const head = header(report.startedAt, targets.flatMap(({ steps }) => steps));
    const help = several ? guardHelp(targets.map(({ target }) => target)) : [];
    const lines = [...head, ...help, ...START, ...sections, '', ...wrapped(`Then re-run this job${script_hidden(report)}.`)];
    return readAsUtf8(lines).join('\n');
}
function header(startedAt, steps) {
    const statements = steps.map(({ step }) => step).filter(({ kind }) => kind === 'sql');
    const live = statements.some(({ destructive }) => destructive === undefined);
    const inert = statements.some(({ destructive }) => destructive !== undefined);
    return [
        `Fixes for what CDC Preflight found at ${startedAt}, in the order to apply them.`,
        ...(live ? ['Run it with psql, connected to the server that was checked; each part names the role to run it as.'] : []),
        ...(inert ? ['Destructive statements are commented out, below a note on what is lost: decide before running.'] : []),
        ...(live ? [] : ['As it is, this script changes nothing.']),
    ].flatMap(wrapped);
}
const START = ['\\set ON_ERROR_STOP on'];
/** What the next run may find: rules that were skipped for what is being put right. */
function script_hidden({ targets }) {
    const waiting = targets.reduce((sum, target) => sum + rulesIn(digestOf(target).skipped.filter(({ because }) => because?.kind === 'prerequisite')), 0);
    return waiting === 0 ? '' : `: ${counted(waiting, 'check')} could not run yet and may find more`;
}
/** One script cannot distinguish servers, so each target's part runs only when it is asked for. */
function script_guarded(target, steps, number) {
    const guard = `\\if :{?target_${String(number)}}`;
    return ['', psqlComment(`Target ${target.name}`), guard, ...new Script().add(steps), '\\endif'];
}
function guardHelp(targets) {
    return [
        psqlComment(`This script is for ${counted(targets.length, 'target')}. Run it once for each, connected to its server:`),
        ...targets.map(({ name }, index) => psqlComment(`  psql -v target_${String(index + 1)}=yes -f fixes.sql   for target ${name}`)),
    ];
}
/** Where a step that is not SQL is carried out. */
const TAKEN_IN = {
    'aws-cli': 'With the AWS CLI',
    gcloud: 'With gcloud',
    az: 'With the Azure CLI',
    terraform: 'In Terraform',
    option: 'In the workflow',
    file: 'On the server',
    policy: 'In a policy of IAM',
    restart: 'Restart',
    text: '',
};
/** Lines for step after step; conditions that still hold are not repeated. */
class Script {
    #lines = [];
    #connectedTo;
    #finding = 0;
    #summary = '';
    #conditions = [];
    add(steps) {
        for (const one of steps) {
            this.#introduce(one);
            const { kind, text } = one.step;
            if (kind === 'sql') {
                this.#statement(one);
            }
            else {
                this.#elsewhere(kind, text, one.leads);
            }
        }
        return this.#lines;
    }
    #introduce({ finding, summary }) {
        if (finding.number !== this.#finding) {
            const problem = `${String(finding.number)}. ${problemOf(finding.first)}${andMore(finding)}`;
            this.#lines.push('', ...wrapped(problem), ...wrapped(summary === '' ? '' : asSentence(summary)));
            this.#conditions = [];
        }
        else if (summary !== this.#summary) {
            this.#lines.push(...wrapped(summary === '' ? '' : asSentence(summary)));
        }
        this.#finding = finding.number;
        this.#summary = summary;
    }
    /** `\connect` stays live before a statement that is commented out: whoever takes the dashes away is in the right place. */
    #statement({ step, leads }) {
        const { text, database, destructive } = step;
        const elsewhere = database !== undefined && database !== this.#connectedTo;
        const connect = elsewhere ? connectCommand(database) : undefined;
        const unreachable = elsewhere && connect === undefined;
        const inert = unreachable || destructive !== undefined;
        this.#lines.push(...(connect === undefined ? [] : [connect]), ...(unreachable ? wrapped(`psql cannot connect to a database named ${database}. In that database, run:`) : []));
        this.#say([...conditionsOf(step, leads), ...(misleads(text) ? [`${MISLEADING}${inert ? ', which are spelled out here' : ''}.`] : [])]);
        this.#lines.push(...(inert ? psqlCommentLines(terminated(text)) : [terminated(text)]));
        this.#connectedTo = connect === undefined ? this.#connectedTo : database;
    }
    #elsewhere(kind, text, leads) {
        this.#say(leads);
        const where = TAKEN_IN[kind];
        const lines = kind === 'text' ? wrapped(text) : [psqlComment(`${where}:`), ...psqlCommentLines(text).map((line) => line.replace(/^-- /, '--   '))];
        this.#lines.push(...lines);
    }
    /** Conditions come before what they are for; those of the statement before it hold on. */
    #say(conditions) {
        this.#lines.push(...conditions.filter((one) => !this.#conditions.includes(one)).flatMap(wrapped));
        this.#conditions = conditions;
    }
}
function conditionsOf(step, leads) {
    const { runAs, destructive, disruption, alone } = step;
    const lock = disruptionText(disruption);
    return [
        ...leads,
        ...(runAs === undefined ? [] : [`Run as ${asSentence(runAs)}`]),
        ...(lock === undefined ? [] : [lock]),
        ...(alone === undefined ? [] : ['Run it alone: it cannot run inside a transaction block.']),
        ...(destructive === undefined ? [] : [`Destructive: decide before running. ${capitalized(asSentence(destructive))}`]),
    ];
}
const MISLEADING = 'A name in this statement contains line breaks or invisible characters';
/** Whether a reader could take part of a name for a statement, or not see it at all. */
function misleads(sql) {
    return (0,visible/* hidesCharacters */.qL)(sql) || (sql.match(/"(?:[^"]|"")*"/g) ?? []).some((name) => name.includes('\n'));
}
function terminated(sql) {
    const text = sql.trimEnd();
    return text.endsWith(';') ? text : `${text};`;
}
const LONGEST_LINE = 100;
/** Comment lines of a sentence that fit on a screen. */
function wrapped(text) {
    const lines = [];
    let line = '';
    for (const word of (0,visible/* visible */.RK)(text).trim().split(' ')) {
        if (line !== '' && line.length + word.length >= LONGEST_LINE) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].filter((one) => one !== '').map(psqlComment);
}
/** The script is UTF-8. Read as another encoding a name could swallow its closing quote; `\connect` forgets the setting. */
function readAsUtf8(lines) {
    const plain = lines.every((line) => /^[\0-\x7F]*$/.test(line));
    return plain ? lines : lines.flatMap((line) => (SETS_ENCODING.test(line) ? [line, '\\encoding UTF8'] : [line]));
}
const SETS_ENCODING = /^\\(?:connect |set ON_ERROR_STOP)/;

;// CONCATENATED MODULE: ./src/report/fixes-sql/index.ts

/** A script for psql in which every line is a statement to run, a command of psql or a comment; '' when there is nothing to do. */
function renderFixesSql(report) {
    const script = fixScript(report);
    return script === '' ? '' : `${script}\n`;
}

// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
;// CONCATENATED MODULE: ./src/report/json/write.ts
/** The report as JSON: the contract's fields in the contract's order, foreign text exactly as it was. */


/** Two-space JSON with a newline at the end. Verdict, summary and every other format can be made again from it. */
function renderJson(report) {
    const { version, verdict, counts, blocked, startedAt, durationMs, error, targets } = report;
    const fields = { version, verdict, counts, blocked, startedAt, durationMs, error, targets: targets.map(targetFields) };
    return `${JSON.stringify(fields, null, 2)}\n`;
}
/** Fields that are undefined are left out by JSON.stringify. */
function targetFields(target) {
    const { name, verdict, planes, server, inventory, consumer, tablesNamed, results, off, error } = target;
    const found = inventoryFields(inventory);
    return { name, verdict, planes, server, inventory: found, consumer, tablesNamed, results: results.map(resultFields), off, error };
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
    if (!isQuantity(value)) {
        return [name, value];
    }
    const [[unit, bare] = ['', null]] = Object.entries(value);
    return [`${name}_${unit}`, bare];
}

;// CONCATENATED MODULE: ./src/report/json/read.ts



/** Throws when the text is no JSON, or no report of version 1: the message names the field at fault. */
function readJson(json) {
    const fields = new Fields({ value: JSON.parse(json), path: '' });
    return {
        version: fields.get('version', oneOf([1])),
        verdict: fields.get('verdict', oneOf(VERDICTS)),
        counts: fields.get('counts', read_counts),
        blocked: fields.get('blocked', flag),
        startedAt: fields.get('startedAt', text),
        durationMs: fields.get('durationMs', number),
        targets: fields.get('targets', listOf(target)),
        ...fields.optional('error', runError),
    };
}
const STATUSES = (/* unused pure expression or super */ null && (['pass', 'fail', 'unknown', 'skip']));
const PLANES = (/* unused pure expression or super */ null && (['database', 'control-plane']));
const ENDINGS = (/* unused pure expression or super */ null && (['configuration', 'internal', 'timeout', 'interrupted']));
const PLATFORMS = (/* unused pure expression or super */ null && ([
    'aurora',
    'rds',
    'cloud-sql',
    'azure',
    'supabase',
    'neon',
    'self-managed',
    'unknown',
]));
const read_counts = (place) => {
    const fields = new Fields(place);
    const count = (name) => fields.get(name, number);
    return {
        error: count('error'),
        warning: count('warning'),
        notice: count('notice'),
        unknown: count('unknown'),
        pass: count('pass'),
        skip: count('skip'),
        waived: count('waived'),
        known: count('known'),
        off: count('off'),
    };
};
const runError = (place) => {
    const fields = new Fields(place);
    return {
        kind: fields.get('kind', oneOf(ENDINGS)),
        message: fields.get('message', text),
        ...fields.optional('input', text),
    };
};
const target = (place) => {
    const fields = new Fields(place);
    return {
        name: fields.get('name', text),
        verdict: fields.get('verdict', oneOf(VERDICTS)),
        planes: fields.get('planes', listOf(oneOf(PLANES))),
        server: fields.get('server', nullOr(server)),
        inventory: fields.get('inventory', inventory),
        consumer: fields.get('consumer', text),
        tablesNamed: fields.get('tablesNamed', flag),
        results: fields.get('results', listOf(read_result)),
        off: fields.get('off', listOf(text)),
        ...fields.optional('error', text),
    };
};
const server = (place) => {
    const fields = new Fields(place);
    return {
        version: fields.get('version', text),
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
        rule: fields.get('rule', text),
        group: fields.get('group', oneOf(GROUPS)),
        title: fields.get('title', text),
        status: fields.get('status', oneOf(STATUSES)),
        severity: fields.get('severity', oneOf(SEVERITIES)),
        object: fields.get('object', nullOr(object)),
        fingerprint: fields.get('fingerprint', text),
        more: fields.get('more', number),
        message: fields.get('message', text),
        ...fields.optional('meaning', text),
        evidence: fields.get('evidence', evidence),
        ...fields.optional('outage', text),
        ...fields.optional('fix', fix),
        ...fields.optional('because', because),
        ...fields.optional('location', read_location),
        ...fields.optional('related', listOf(object)),
        ...fields.optional('waived', waived),
        ...fields.optional('baseline', oneOf(['known', 'new'])),
        docs: fields.get('docs', text),
    };
};
const object = (place) => {
    const written = text(place);
    const colon = written.indexOf(':');
    const kind = oneOf(OBJECT_KINDS)({ value: written.slice(0, Math.max(colon, 0)), path: `${place.path} (its kind)` });
    return { kind, name: written.slice(colon + 1) };
};
const because = (place) => {
    const fields = new Fields(place);
    const kind = fields.get('kind', oneOf(['prerequisite', 'not-applicable', 'denied', 'failed']));
    return kind === 'prerequisite' ? { kind, rule: fields.get('rule', text) } : { kind };
};
const read_location = (place) => {
    const fields = new Fields(place);
    return { file: fields.get('file', text), ...fields.optional('line', number) };
};
const waived = (place) => {
    const fields = new Fields(place);
    return { reason: fields.get('reason', text), until: fields.get('until', text) };
};
const fix = (place) => {
    const fields = new Fields(place);
    return { summary: fields.get('summary', text), variants: fields.get('variants', listOf(variant)) };
};
const variant = (place) => {
    const fields = new Fields(place);
    return {
        label: fields.get('label', text),
        ...fields.optional('because', text),
        steps: fields.get('steps', listOf(step)),
    };
};
const step = (place) => {
    const fields = new Fields(place);
    const alone = fields.optional('alone', flag).alone === true ? { alone: true } : {};
    return {
        kind: fields.get('kind', oneOf(STEP_KINDS)),
        text: fields.get('text', text),
        ...fields.optional('lead', text),
        ...fields.optional('database', text),
        ...fields.optional('runAs', text),
        ...fields.optional('destructive', text),
        phase: fields.get('phase', oneOf(PHASES)),
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
            return { kind, table: fields.get('table', text) };
        case 'rewrite':
        case 'scan':
            return { kind, table: fields.get('table', text), ...fields.optional('bytes', number) };
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
        : listOf(text)(place);
}

;// CONCATENATED MODULE: ./src/report/json/index.ts
/** `report.json`, version 1: written and read. */



;// CONCATENATED MODULE: ./src/report/log/index.ts
/** The job's log: what was found in the open, what is fine in groups that are opened when wanted. */




/** Findings of one target that get lines of their own: a log of many targets is read for which of them, not for what. */
const MOST_FINDINGS = 50;
/** Every title and line is neutralised and can be written as it is. The last line says where the rest is. */
function renderLog(report) {
    const several = report.targets.length > 1;
    return [
        ...(report.error === undefined ? [] : [runErrorGroup(report.error)]),
        ...report.targets.flatMap((target) => targetGroups(target, several ? `${target.name}: ` : '')),
        log_open(verdictSentence(report), []),
        log_open(pointer(report), []),
    ].map(({ title, lines, collapsed }) => ({ title: (0,log/* forLog */.I)(title), lines: lines.map(log/* forLog */.I), collapsed }));
}
function log_open(title, lines) {
    return { title, lines, collapsed: false };
}
function log_closed(title, lines) {
    return { title, lines, collapsed: true };
}
function pointer({ targets }) {
    return targets.length === 0
        ? 'The job summary contains the same.'
        : 'The job summary has what each finding means, and the fixes in the order to apply them.';
}
function runErrorGroup(error) {
    return log_open(ENDED[error.kind], [`✖ error ${runErrorText(error)}`]);
}
function targetGroups(target, prefix) {
    const { problems, warnings, notices, unsettled, broken, skipped, setAside, passed } = digestOf(target);
    const found = [
        ...findingLines('✖ error', problems),
        ...findingLines('⚠ warning', warnings),
        ...findingLines('? undetermined', unsettled),
        ...ruleLines('✖ not completed', broken),
        ...findingLines('ℹ notice', notices),
    ];
    const count = problems.length + warnings.length + unsettled.length + notices.length;
    const groups = [
        log_open(count === 0 ? 'Not completed' : `Found: ${foundText(target)}`, found),
        log_closed(`Waived or known: ${counted(setAside.length, 'result')}`, ruleLines('– set aside', setAside)),
        log_closed(`Skipped: ${rules(skipped)}`, ruleLines('– skipped', skipped)),
        log_closed(`Passed: ${rules(passed)}`, ruleLines('✔ passed', passed)),
    ].filter(({ lines }) => lines.length > 0);
    const error = target.error === undefined ? [] : [log_open('The checks could not be completed', [`✖ error ${target.error}`])];
    return [log_open(serverLine(target), []), ...error, ...groups].map((group) => ({ ...group, title: `${prefix}${group.title}` }));
}
function rules(results) {
    return counted(byRule(results).length, 'check');
}
function foundText(target) {
    const { problems, warnings, unsettled, notices } = digestOf(target);
    const parts = [
        [problems.length, counted(problems.length, 'problem')],
        [warnings.length, counted(warnings.length, 'warning')],
        [unsettled.length, `${String(unsettled.length)} undetermined`],
        [notices.length, counted(notices.length, 'notice')],
    ];
    return parts.flatMap(([number, words]) => (number === 0 ? [] : [words])).join(', ');
}
function findingLines(mark, findings) {
    const left = findings.length - MOST_FINDINGS;
    return [
        ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => [
            `${mark} ${finding.rule}: ${finding.first.message}${andMore(finding)}`,
            ...remedyLine(finding.first),
        ]),
        ...(left > 0 ? [`${mark} and ${String(left)} more in the job summary`] : []),
    ];
}
function remedyLine({ fix }) {
    return fix === undefined ? [] : [`    → ${asSentence(fix.summary)}`];
}
function ruleLines(mark, results) {
    return byRule(results).map(({ rule, title, results: rows, objects }) => {
        const kind = kindOf(rows.map(({ object }) => object));
        const all = rows.every(({ status }) => status === 'pass') && objects > 1 ? ` (${counted(objects, kind.one, kind.many)})` : '';
        return `${mark} ${rule}: ${rows[0]?.message ?? title}${all === '' ? andMore({ results: rows, objects }) : all}`;
    });
}
function serverLine({ server, consumer, planes }) {
    if (server === null) {
        return planes.includes('database') ? `Not logged in to the server, judged for consumer ${consumer}` : `Judged for consumer ${consumer}`;
    }
    return `PostgreSQL ${server.version} (${PLATFORM[server.platform]}), judged for consumer ${consumer}`;
}

// EXTERNAL MODULE: ./src/neutralise/cap.ts
var cap = __webpack_require__(7890);
;// CONCATENATED MODULE: ./src/neutralise/markdown.ts


const LONGEST_NAME = 300;
const LONGEST_MESSAGE = 1200;
/** A name or a value. */
function code(text, maxLength = LONGEST_NAME) {
    return { type: 'inlineCode', value: text === '' ? '(empty)' : (0,cap/* cap */.N)((0,visible/* visible */.RK)(text), maxLength) };
}
/** Lines to copy. `lang`: what GitHub should color them as. */
function fence(text, lang) {
    return { type: 'code', lang: lang ?? null, value: (0,visible/* visibleLines */.gB)(text).join('\n') };
}
/** A sentence that may quote foreign text: plain words stay words; what is in backticks, and everything else, becomes inline code. */
function prose(text, maxLength = LONGEST_MESSAGE) {
    const pieces = (0,cap/* cap */.N)((0,visible/* visible */.RK)(text).trim(), maxLength).match(PIECES) ?? [];
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
    if (!/^[\p{L}\p{N}_"']/u.test(name)) {
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
        (/^\(?\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*\)?[.,;:!?]?$/u.test(piece) && !looksLikeCommit(piece)));
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

;// CONCATENATED MODULE: ./src/neutralise/write-markdown.ts
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

;// CONCATENATED MODULE: ./src/report/summary/nodes.ts


/** Our own words. */
function words(value) {
    return { type: 'text', value };
}
function nodes_strong(...children) {
    return { type: 'strong', children: [...children] };
}
function paragraph(...children) {
    return { type: 'paragraph', children: [...children] };
}
/** A paragraph in small letters. */
function small(...children) {
    return paragraph({ type: 'html', value: '<sub>' }, ...children, { type: 'html', value: '</sub>' });
}
function nodes_heading(depth, ...children) {
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
function nodes_table(head, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
    });
    return { type: 'table', children: [row(head.map((cell) => [typeof cell === 'string' ? words(cell) : cell])), ...rows.map(row)] };
}
/** GitHub's colored box. */
function nodes_alert(kind, ...paragraphs) {
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
/** A rule's id, leading to its page. */
function ruleLink(rule, docs) {
    return docs.startsWith('https://') ? { type: 'link', url: docs, children: [code(rule)] } : code(rule);
}
/** One after the other: `a`, `b`. */
function separated(all, by = ', ') {
    return all.flatMap((node, index) => (index === 0 ? [node] : [words(by), node]));
}
/** A row's values in the order of its columns; a dash where there is nothing. */
function cells(columns, row, maxLength) {
    return columns.map((column) => {
        const value = row[column];
        return [value === undefined || isNothing(value) ? words('–') : code(valueText(value), maxLength)];
    });
}

;// CONCATENATED MODULE: ./src/report/summary/background.ts





const MOST_ROWS = 50;
const LONGEST_CELL = 100;
/** What was cut off or broke: rules that share a reason, the reason once. */
function brokenBlocks(target) {
    const { broken } = digestOf(target);
    const reasons = [...grouped(broken, ({ message }) => message)].map(([message, rows]) => [...links(byRule(rows)), words(': '), ...prose(message)]);
    return reasons.length === 0 ? [] : [nodes_heading(4, words('Could not be completed')), bullets(reasons)];
}
/** What waits for another rule, what does not apply, what is switched off or set aside. */
function uncheckedBlocks(target) {
    const { skipped, setAside } = digestOf(target);
    const waiting = grouped(skipped.filter(({ because }) => because?.kind === 'prerequisite'), ({ because }) => (because?.kind === 'prerequisite' ? because.rule : ''));
    const others = skipped.filter(({ because }) => because?.kind !== 'prerequisite');
    return [
        ...[...waiting].flatMap(([rule, rows]) => waitingBlocks(rule, rows)),
        ...listBlocks('Not applicable', others),
        ...offBlocks(target),
        ...listBlocks('Waived', setAside.filter(({ waived }) => waived !== undefined)),
        ...listBlocks('Known from the baseline', setAside.filter(({ waived }) => waived === undefined)),
    ];
}
/** The same, as counts. */
function uncheckedCounts(target) {
    const { skipped, setAside } = digestOf(target);
    const parts = [
        ...(skipped.length === 0 ? [] : [`${String(rulesIn(skipped))} not checked`]),
        ...(setAside.length === 0 ? [] : [`${String(setAside.length)} waived or known`]),
        ...(target.off.length === 0 ? [] : [`${String(target.off.length)} switched off`]),
    ];
    return parts.length === 0 ? [] : [paragraph(words(`${parts.join(', ')}.`))];
}
/** Rule ids are our own words; one that is none is not put into markup. */
const RULE_ID = /^[a-z][a-z0-9-]*$/;
function waitingBlocks(rule, rows) {
    const name = RULE_ID.test(rule) ? rule : 'another check';
    return details(`Not checked yet: needs ${name} (${String(rulesIn(rows))})`, [
        paragraph(nodes_strong(words('Depend on '), code(rule), words(':')), words(' '), ...links(byRule(rows))),
        paragraph(words('The next run, once it is fixed, checks them too and may find more.')),
    ]);
}
function listBlocks(title, results) {
    const rules = byRule(results);
    const itemOf = ({ rule, docs, results: rows }) => [ruleLink(rule, docs), words(': '), ...prose(reasonOf(rows))];
    return rules.length === 0 ? [] : details(`${title} (${String(rules.length)})`, inGroups(rules, itemOf));
}
function reasonOf([first]) {
    return first?.waived === undefined ? (first?.message ?? '') : `${first.message} (until ${first.waived.until}: ${first.waived.reason})`;
}
function offBlocks({ off }) {
    const names = separated(off.map((rule) => code(rule)));
    return off.length === 0 ? [] : details(`Switched off (${String(off.length)})`, [paragraph(...names)]);
}
/** The rules that hold. */
function passedBlocks(target) {
    const rules = byRule(digestOf(target).passed);
    const itemOf = ({ rule, title, docs, results, objects }) => {
        const kind = kindOf(results.map(({ object }) => object));
        const count = objects === 1 ? '' : ` (${counted(objects, kind.one, kind.many)})`;
        return [ruleLink(rule, docs), words(': '), ...prose(title), words(count)];
    };
    return rules.length === 0 ? [] : details(`Passed (${String(rules.length)})`, inGroups(rules, itemOf));
}
/** A list for each group of rules, under its name. */
function inGroups(rules, itemOf) {
    return result/* GROUPS */.fd.flatMap((group) => {
        const items = rules.filter(({ results: [first] }) => first?.group === group).map(itemOf);
        return items.length === 0 ? [] : [paragraph(nodes_strong(words(group === 'aws' ? 'AWS' : capital(group)))), bullets(items)];
    });
}
/** Slots, publications, subscriptions and walsenders. */
function inventoryBlocks({ server, inventory }) {
    const kinds = Object.entries(inventory);
    const title = `On the server: ${kinds.map(([kind, rows]) => inventoryCount(kind, rows)).join(', ')}`;
    const tables = kinds.flatMap(([kind, rows]) => inventoryTable(kind, rows));
    if (server === null) {
        return [];
    }
    return tables.length === 0 ? [paragraph(words(title))] : details(title, tables);
}
function inventoryCount(kind, rows) {
    return rows === null ? `${kind} not readable` : counted(rows.length, kind.slice(0, -1), kind);
}
function inventoryTable(kind, rows) {
    if (rows === null) {
        return [paragraph(nodes_strong(words(capital(kind))), words(' could not be read.'))];
    }
    const columns = columnsOf(rows);
    if (columns.length === 0) {
        return [];
    }
    const shown = rows.slice(0, MOST_ROWS).map((row) => cells(columns, row, LONGEST_CELL));
    const left = rows.length - shown.length;
    return [
        paragraph(nodes_strong(words(capital(kind)))),
        nodes_table(columns.map((column) => code(column)), shown),
        ...(left > 0 ? [paragraph(words(`${String(left)} more in `), code('report.json'), words('.'))] : []),
    ];
}
function links(groups) {
    return separated(groups.map(({ rule, docs }) => ruleLink(rule, docs)));
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./src/report/summary/budget.ts
/** A summary over 1 MiB is lost as a whole, so it is made to fit: shorter parts, never cut ones. */
/**
 * The sections in at most `maxBytes` of UTF-8, a blank line between them. All are shortened once, the lowest rank
 * first, before any is shortened twice; when the shortest of all do not fit, whole sections go, the last first.
 */
function fit(sections, maxBytes) {
    const choices = sections.map((section) => ({ section, variant: 0 }));
    const chosen = shortened(choices, maxBytes, ({ section, variant }) => section.variants[variant]?.estimate ?? 0, take);
    const drafts = shortened(chosen.map(draft), maxBytes, ({ bytes }) => bytes, (one, variant) => draft(take(one, variant)));
    const kept = withoutLowest(drafts, maxBytes);
    return {
        parts: kept.map(({ text }) => text).filter((text) => text !== ''),
        bytes: sum(kept, ({ bytes }) => bytes),
        shortened: notWhole(sections, kept),
    };
}
/** Shortens one step after the other until they fit, or cannot get shorter. */
function shortened(choices, maxBytes, bytesOf, shorten) {
    let current = choices;
    let total = sum(current, bytesOf);
    for (const [variant, rank] of reductions(choices.map(({ section }) => section))) {
        if (total <= maxBytes) {
            break;
        }
        current = current.map((one) => (one.section.rank === rank && one.variant < variant ? shorten(one, variant) : one));
        total = sum(current, bytesOf);
    }
    return current;
}
function take(choice, wanted) {
    return { ...choice, variant: Math.min(wanted, choice.section.variants.length - 1) };
}
function draft({ section, variant }) {
    const text = (section.variants[variant] ?? section.variants[0]).write();
    return { section, variant, text, bytes: text === '' ? 0 : Buffer.byteLength(text) + 1 };
}
/** What to shorten next: pairs of a variant and the rank that is to take it. */
function reductions(sections) {
    const ranks = ranksOf(sections);
    const most = Math.max(1, ...sections.map(({ variants }) => variants.length));
    return Array.from({ length: most - 1 }, (_, index) => ranks.map((rank) => [index + 1, rank])).flat();
}
function ranksOf(sections) {
    return [...new Set(sections.map(({ rank }) => rank))].sort((a, b) => a - b);
}
function withoutLowest(drafts, maxBytes) {
    const kept = [...drafts];
    for (const rank of ranksOf(drafts.map(({ section }) => section)).filter(Number.isFinite)) {
        while (sum(kept, ({ bytes }) => bytes) > maxBytes) {
            const index = kept.findLastIndex(({ section }) => section.rank === rank);
            if (index < 0) {
                break;
            }
            kept.splice(index, 1);
        }
    }
    return kept;
}
function sum(all, of) {
    return all.reduce((total, one) => total + of(one), 0);
}
function notWhole(sections, kept) {
    const whole = new Set(kept.filter(({ variant }) => variant === 0).map(({ section }) => section));
    const empty = (section) => section.variants[0].estimate === 0;
    return [...new Set(sections.filter((section) => !whole.has(section) && !empty(section)).map(({ name }) => name))];
}

;// CONCATENATED MODULE: ./src/report/summary/remedy.ts
/** What to do about a finding: its steps, in words and blocks of code that hold only what is to be copied. */








/** The most text one block of code shows; nothing is cut in the middle of a statement. */
const LONGEST_CODE = 8000;
/** Lines above which an alternative is closed. */
const LONGEST_ALTERNATIVE = 12;
const remedy_MOST_NAMES = 5;
/** The remedy of the first rows of a finding: the advice, and all ways to follow it. */
function remedyBlocks(finding, shown) {
    const fixed = shown.flatMap((result) => (result.fix === undefined ? [] : [{ result, fix: result.fix }]));
    const advices = [...grouped(fixed, ({ fix }) => fix.summary).values()];
    return advices.flatMap((rows) => {
        const [{ fix }] = rows;
        const objects = advices.length === 1 ? [] : [words(' for '), ...remedy_objectNames(rows.map(({ result }) => result))];
        return [
            paragraph(nodes_strong(words('Fix'), ...objects, words(':')), words(' '), ...prose(asSentence(fix.summary))),
            ...ways(finding, rows.map((row) => row.fix)),
        ];
    });
}
function remedy_objectNames(results) {
    const named = results.slice(0, remedy_MOST_NAMES).map(({ object, rule }) => code(object?.name ?? rule));
    const left = results.length - named.length;
    return separated(left === 0 ? named : [...named, words(`${String(left)} more`)]);
}
/** The alternatives of fixes that share an advice, the recommended one first. */
function ways(finding, fixes) {
    const labels = [...new Set(fixes[0]?.variants.map(({ label }) => label))];
    const variants = labels.map((label) => fixes.flatMap((fix) => fix.variants.filter((variant) => variant.label === label)));
    const [first = [], ...others] = variants;
    const open = (same, index) => {
        const blocks = stepBlocks(stepsTogether(finding, same));
        const option = labels.length === 1 ? [] : [optionLine(same[0], index)];
        const long = index > 0 && linesIn(blocks) > LONGEST_ALTERNATIVE;
        return [...option, ...(long ? details(`Steps of option ${letter(index)}`, blocks) : blocks)];
    };
    const single = others.flatMap((same) => singleStatement(same));
    return others.length >= MANY_ALTERNATIVES && single.length === others.length
        ? [...open(first, 0), ...alternativesTable(single)]
        : variants.flatMap(open);
}
/** Alternatives beside the recommended one that are easier to choose from in a table. */
const MANY_ALTERNATIVES = 3;
const remedy_LONGEST_CELL = 150;
/** The only step of an alternative, where that is a short statement that loses nothing. */
function singleStatement([variant, ...others]) {
    const [step, ...more] = variant?.steps ?? [];
    const short = step?.kind === 'sql' && step.destructive === undefined && step.text.length <= remedy_LONGEST_CELL && !(0,visible/* hidesCharacters */.qL)(step.text);
    return variant !== undefined && step !== undefined && others.length + more.length === 0 && short ? [{ variant, step }] : [];
}
/** Which of the alternatives to take when, and what to run. */
function alternativesTable(alternatives) {
    const places = [...new Set(alternatives.map(({ step }) => placeText(step)))].filter((place) => place !== undefined);
    const leads = [...new Set(alternatives.flatMap(({ step }) => (step.lead === undefined ? [] : [asSentence(step.lead)])))];
    const notes = leads.filter((lead) => !leads.some((other) => other !== lead && other.startsWith(lead)));
    return [
        paragraph(...prose(capitalized(`${places.join('; ')}:`))),
        nodes_table(['Option', 'Run'], alternatives.map(({ variant, step }, index) => [
            [nodes_strong(words(`${letter(index + 1)} – `), ...prose(variant.label)), ...(variant.because === undefined ? [] : [words(': '), ...prose(variant.because)])],
            [code(step.text, remedy_LONGEST_CELL)],
        ])),
        ...(notes.length === 0 ? [] : [paragraph(...prose(notes.join(' ')))]),
    ];
}
function letter(index) {
    return String.fromCharCode('A'.charCodeAt(0) + index);
}
function optionLine(variant, index) {
    const { label = '', because } = variant ?? {};
    const reasons = [...(index === 0 ? ['recommended'] : []), ...(because === undefined ? [] : [index === 0 ? reasonText(because) : because])];
    const reason = reasons.length === 0 ? [] : [words(' ('), ...prose(reasons.join(', ')), words(')')];
    const name = prose(label);
    return paragraph(nodes_strong(words(`Option ${letter(index)}`), ...(name.length === 0 ? [] : [words(' – '), ...name])), ...reason);
}
/** Half a sentence, as it follows `recommended,`. */
function reasonText(because) {
    return /^(?:because|since|as|when|where|if|unless|for|on|in|with|without)\b/.test(because) ? because : `because ${because}`;
}
function linesIn(blocks) {
    return blocks.reduce((sum, one) => sum + (one.type === 'code' ? one.value.split('\n').length : 0), 0);
}
const LANGUAGE = {
    sql: 'sql',
    'aws-cli': 'sh',
    gcloud: 'sh',
    az: 'sh',
    terraform: 'hcl',
    option: 'yaml',
    file: undefined,
    policy: 'json',
    restart: 'sh',
};
/** Steps in their order; between two blocks of code there are always words. */
function stepBlocks(steps) {
    let place;
    return runs(steps).flatMap((run, index) => {
        const [{ step }] = run;
        const here = placeText(step);
        const blocks = runBlocks(run, here === place ? undefined : here, index > 0);
        place = here;
        return blocks;
    });
}
/** Steps that share a block of code: consecutive statements for one database, one role, and at one cost. */
function runs(steps) {
    const found = [];
    for (const step of steps) {
        const last = found.at(-1);
        if (last !== undefined && areOneRun(last[0], step)) {
            last.push(step);
        }
        else {
            found.push([step]);
        }
    }
    return found;
}
function areOneRun(a, b) {
    const bothSql = a.step.kind === 'sql' && b.step.kind === 'sql';
    const samePlace = a.step.database === b.step.database && a.step.runAs === b.step.runAs;
    const sameCost = a.step.destructive === b.step.destructive && a.step.disruption.kind === b.step.disruption.kind;
    const alone = a.step.alone ?? b.step.alone;
    return bothSql && samePlace && sameCost && alone === undefined && a.leads.join('\n') === b.leads.join('\n');
}
function runBlocks(run, place, follows) {
    const [{ step, leads }] = run;
    const { kind, text, destructive } = step;
    if (kind === 'text') {
        return [...leads.map(remedy_sentence), remedy_sentence(text)];
    }
    if (kind === 'option' && leads.length > 0 && isBareName(text)) {
        return leads.map(remedy_sentence);
    }
    const conditions = [...leads.map(asSentence), ...locks(run.map((one) => one.step))];
    const intro = [place, step.alone === undefined ? undefined : 'alone, outside a transaction block'].filter((one) => one !== undefined);
    const first = intro.length > 0 ? intro.join(', ') : follows && conditions.length === 0 && destructive === undefined ? 'then' : '';
    return [
        ...(destructive === undefined ? [] : [destructiveLine(destructive)]),
        ...(conditions.length === 0 ? [] : [paragraph(...prose(conditions.join(' ')))]),
        ...(first === '' ? [] : [paragraph(...prose(`${first.charAt(0).toUpperCase()}${first.slice(1)}:`))]),
        ...(kind === 'sql' ? statements(run.map((one) => one.step)) : codeBlock(text, LANGUAGE[kind])),
    ];
}
/** The name of an option alone, whose value only the user knows: nothing to copy. */
function isBareName(text) {
    return /^[a-z-]+$/.test(text);
}
function remedy_sentence(text) {
    return paragraph(...prose(asSentence(text)));
}
function destructiveLine(cost) {
    return paragraph(nodes_strong(words('Destructive: decide before running.')), words(' '), ...prose(capitalized(asSentence(cost))));
}
/** In which database and as whom, or by what means. */
function placeText({ kind, database, runAs }) {
    const where = kind === 'sql' ? (database === undefined ? undefined : `in database \`${database}\``) : kind === 'text' ? undefined : TAKEN_IN[kind];
    const parts = [where, runAs === undefined ? undefined : `as ${runAs}`].filter((one) => one !== undefined);
    return parts.length === 0 ? undefined : parts.join(', ');
}
/** What the steps of one block do to others: of several tables, it is said of each. */
function locks(steps) {
    const sentences = [...new Set(steps.flatMap(({ disruption }) => disruptionText(disruption, true) ?? []))];
    return sentences.length < 2 ? sentences : disruptionOfEach(steps.map(({ disruption }) => disruption));
}
function statements(steps) {
    const shown = withinLimit(steps);
    const left = steps.length - shown.length;
    const hidden = shown.some(({ text }) => (0,visible/* hidesCharacters */.qL)(text));
    return [
        ...(shown.length === 0 ? [] : [fence(shown.map(({ text }) => text).join('\n'), 'sql')]),
        ...(left === 0 ? [] : [inScript(`${counted(left, 'statement')} more: see`)]),
        ...(hidden ? [inScript('A name in it contains invisible characters: run it from')] : []),
    ];
}
function withinLimit(steps) {
    let length = 0;
    return steps.filter(({ text }) => {
        length += text.length;
        return length <= LONGEST_CODE;
    });
}
function inScript(text) {
    return paragraph(words(`${text} `), code('fixes.sql'), words('.'));
}
function codeBlock(text, lang) {
    return text.length <= LONGEST_CODE
        ? [fence(text, lang)]
        : [paragraph(words('This text is too long to show here: see '), code('report.json'), words('.'))];
}

;// CONCATENATED MODULE: ./src/report/summary/finding.ts





const WHOLE = { objects: 10, closed: 100, evidence: true };
const FEW = { objects: 3, closed: 0, evidence: false };
/** What a finding is, with its sign. */
const LEVELS = {
    problem: '❌ problem',
    warning: '⚠️ warning',
    unsettled: '❓ undetermined',
};
const MOST_EVIDENCE = 12;
const MOST_COLUMNS = 5;
const LONGEST_VALUE = 200;
const LONGEST_BRIEF = 240;
const LONGEST_TERSE = 120;
/** Under a heading of its own: the problem, what it does, what to do about it. */
function findingBlocks(finding, level, extent) {
    const { number, first, results } = finding;
    const several = results.length > 1;
    return [
        nodes_heading(4, words(`${String(number)}. `), ...problemPhrases(finding)),
        small(words(`${LEVELS[level]} · `), ruleLink(finding.rule, finding.docs), ...locationPhrases(first.location)),
        ...(first.meaning === undefined ? [] : [paragraph(...prose(first.meaning))]),
        ...(several ? objectTables(finding, extent) : []),
        ...remedyBlocks(finding, results.slice(0, extent.objects)),
        ...(several || !extent.evidence ? [] : details('Details', evidenceBlocks(first))),
        ...rest(finding, extent),
    ];
}
/** The problem as a sentence; before it the object, when the message does not name it, and behind it how many more. */
function problemPhrases(finding, maxLength) {
    const { first, results, objects } = finding;
    const { object, message } = first;
    const names = object === null || object.kind === 'setting' || object.name === '' || message.includes(object.name);
    const unnamed = names ? [] : [code(object.name), words(': ')];
    const more = objects > 1 ? [words(` (and ${countOf(objects - 1, results, 'more ')})`)] : [];
    return [...unnamed, ...prose(unnamed.length === 0 ? problemOf(first) : message, maxLength), ...more];
}
function locationPhrases(location) {
    return location === undefined
        ? []
        : [words(' · '), code(location.line === undefined ? location.file : `${location.file}:${String(location.line)}`)];
}
/** In one line: the problem and what to do. */
function inBrief(finding) {
    const { fix } = finding.first;
    const todo = fix === undefined ? [] : [words(' '), ...prose(asSentence(fix.summary), LONGEST_BRIEF)];
    return [nodes_strong(...problemPhrases(finding, LONGEST_BRIEF)), words('.'), ...todo, words(' '), ruleLink(finding.rule, finding.docs)];
}
/** In half a line: the problem and its rule. */
function tersely(finding) {
    return [...problemPhrases(finding, LONGEST_TERSE), words(' '), code(finding.rule)];
}
/** The rules that found something, and on how many objects: the least that can be said. */
function ruleNames(findings) {
    return byRule(findings.flatMap(({ results }) => results)).flatMap(({ rule, objects }, index) => [
        ...(index === 0 ? [] : [words(', ')]),
        code(rule),
        ...(objects > 1 ? [words(` (${String(objects)})`)] : []),
    ]);
}
function countOf(count, results, which = '') {
    const kind = kindOf(results.map(({ object }) => object));
    return counted(count, `${which}${kind.one}`, `${which}${kind.many}`);
}
function objectTables({ results }, extent) {
    const open = results.slice(0, extent.objects);
    const closed = results.slice(extent.objects, extent.objects + extent.closed);
    return [
        objectTable(open),
        ...(closed.length === 0 ? [] : details(`${String(closed.length)} more`, [objectTable(closed)])),
    ];
}
function objectTable(results) {
    const rows = results.map((result) => ({ result, evidence: Object.fromEntries(furtherEvidence(result)) }));
    const columns = columnsOf(rows.map(({ evidence }) => evidence)).slice(0, MOST_COLUMNS);
    const kind = kindOf(results.map(({ object }) => object)).one;
    return nodes_table([kind, ...columns.map((column) => code(column))], rows.map(({ result: { rule, object }, evidence }) => [[code(object?.name ?? rule)], ...cells(columns, evidence, LONGEST_VALUE)]));
}
function evidenceBlocks(result) {
    const all = furtherEvidence(result);
    const shown = all.slice(0, MOST_EVIDENCE).map(([name, value]) => [code(name), words(': '), code(valueText(value), LONGEST_VALUE)]);
    const left = all.length - shown.length;
    const related = (result.related ?? []).slice(0, MOST_EVIDENCE).map(({ name }) => code(name));
    const items = [
        ...(related.length === 0 ? [] : [[words('related: '), ...separated(related)]]),
        ...shown,
        ...(left > 0 ? [[words(`and ${String(left)} more in `), code('report.json')]] : []),
    ];
    return items.length === 0 ? [] : [bullets(items)];
}
/** The objects that are not shown, and where everything is. */
function rest({ results, objects }, extent) {
    const withSteps = Math.min(results.length, extent.objects);
    const named = Math.min(results.length, extent.objects + extent.closed);
    const left = objects - named;
    const hasSteps = results.some(({ fix }) => (fix?.variants[0]?.steps.length ?? 0) > 0);
    return [
        ...(left > 0 ? [paragraph(words(`${countOf(left, results, 'more ')}: see `), code('report.json'), words('.'))] : []),
        ...(withSteps < results.length && hasSteps
            ? [paragraph(words('The steps for all of them are in '), code('fixes.sql'), words('.'))]
            : []),
    ];
}
/** About how many bytes a finding takes. */
function estimateOf(finding, extent) {
    const { results, first } = finding;
    const shown = results.slice(0, extent.objects);
    const variants = shown.flatMap(({ fix }) => fix?.variants ?? []);
    const steps = variants.flatMap((variant) => variant.steps).reduce((sum, { text }) => sum + Math.min(text.length, 8000) + 20, 0);
    const rows = Math.min(results.length - 1, extent.objects + extent.closed) * 80;
    const evidence = extent.evidence && results.length === 1 ? Object.keys(first.evidence).length * 30 : 0;
    return 300 + first.message.length + (first.meaning?.length ?? 0) + steps + rows + evidence;
}
/** About how many bytes its line takes. */
function estimateInBrief({ first }) {
    return 60 + first.docs.length + Math.min(first.message.length, LONGEST_BRIEF) + Math.min(first.fix?.summary.length ?? 0, LONGEST_BRIEF);
}
/** About how many bytes its half a line takes. */
function estimateTersely({ first }) {
    return 25 + first.rule.length + Math.min(first.message.length, LONGEST_TERSE + 25);
}

;// CONCATENATED MODULE: ./src/report/summary/fixes.ts
/** All fixes of a target in the order to apply them: the text of `fixes.sql`, or a list where not all of it is SQL. */







/** Lines above which the script is closed: what follows it would be out of sight. */
const LONGEST_OPEN = 60;
const LONGEST_SCRIPT = 60_000;
/** From two findings with steps on: a single one says it all itself. */
function fixesBlocks(report, target) {
    const findings = fixable(target);
    if (findings.length < 2) {
        return [];
    }
    const steps = stepsInOrder(findings);
    const blocks = steps.every(isOfScript) ? scriptBlocks({ ...report, targets: [target] }) : fixes_listBlocks(steps);
    return [nodes_heading(4, words('All fixes, in the order to apply them')), ...blocks];
}
/** About how many bytes the fixes take: statements, and what is said about each. */
function estimateFixes(target) {
    return fixable(target).reduce((sum, finding) => sum + 300 + stepsOf(finding).reduce((bytes, { text }) => bytes + text.length + 20, 0), 0);
}
/** Whether psql runs it, or a person does it by hand: commands for a shell and Terraform are to be copied, too. */
function isOfScript({ step }) {
    return !COMMANDS.includes(step.kind);
}
const COMMANDS = ['aws-cli', 'gcloud', 'az', 'terraform'];
function scriptBlocks(report) {
    const script = fixScript(report);
    if (script.length > LONGEST_SCRIPT || (0,visible/* hidesCharacters */.qL)(script)) {
        const why = script.length > LONGEST_SCRIPT ? 'too long to show here' : 'not shown, because a name in it contains invisible characters';
        return [paragraph(words(`The script is ${why}: see `), code('fixes.sql'), words('.'))];
    }
    const lines = script.split('\n').length;
    const block = fence(script, 'sql');
    return lines > LONGEST_OPEN ? details(`The script for psql, ${counted(lines, 'line')}`, [block]) : [block];
}
/** Not all of it can be run by psql: step after step, each for its findings. */
function fixes_listBlocks(steps) {
    return [...byFinding(steps).flatMap((part) => [partLine(part), ...stepBlocks(part)]), paragraph(words('Then re-run this job.'))];
}
/** Consecutive steps for one finding. */
function byFinding(steps) {
    const parts = [];
    for (const step of steps) {
        const last = parts.at(-1);
        if (last?.[0].finding === step.finding) {
            last.push(step);
        }
        else {
            parts.push([step]);
        }
    }
    return parts;
}
function partLine([{ finding, summary }]) {
    return paragraph(nodes_strong(words(`For ${String(finding.number)}:`)), words(' '), ...prose(asSentence(summary)));
}

;// CONCATENATED MODULE: ./src/report/summary/head.ts
/** What is seen first: the verdict, what was not judged, what fails now, and the findings at a glance. */









/** The verdict of the run. */
function headBlocks(report) {
    const { icon, text } = heading(report);
    const [only, ...others] = report.targets;
    const alone = others.length === 0 ? only : undefined;
    const name = alone === undefined || alone.name === 'default' ? [] : [words(' ('), code(alone.name), words(')')];
    const ended = report.error === undefined || report.verdict !== 'fail' ? [] : [`In addition: ${ENDED[report.error.kind]}.`];
    const further = [...inAddition(report), ...ended, ...exitSentences(report)];
    return [
        nodes_heading(3, words(`${icon} CDC Preflight: ${text}`), ...name),
        ...(further.length === 0 ? [] : [paragraph(...prose(further.join(' ')))]),
        ...(report.error === undefined ? [] : [paragraph(...prose(capitalized(asSentence(runErrorText(report.error)))))]),
        ...(alone === undefined ? [] : targetFacts(alone, ` · ${(0,units/* formatMs */._V)(report.durationMs)}`)),
    ];
}
/** The verdict of one of several targets. */
function targetHeadBlocks(target) {
    const { icon, text } = targetHeading(target);
    return [nodes_heading(3, words(`${icon} `), code(target.name), words(`: ${text}`)), ...targetFacts(target, '')];
}
function targetFacts(target, took) {
    return [
        ...notJudged(target).map((sentence) => paragraph(words('⚠️ '), nodes_strong(...prose(sentence)))),
        head_serverLine(target, took),
        ...(target.error === undefined ? [] : [paragraph(...prose(asSentence(target.error)))]),
    ];
}
function head_serverLine({ server, consumer, planes }, took) {
    const judged = [words('judged for consumer '), code(consumer), words(took)];
    if (server === null) {
        return paragraph(words(planes.includes('database') ? 'Not logged in to the server · ' : 'Without a session · '), ...judged);
    }
    return paragraph(words('PostgreSQL '), code(server.version), words(` (${PLATFORM[server.platform]}) · `), ...judged);
}
const MOST_OUTAGES = 5;
/** What fails now, and what a fix would lose. */
function alertBlocks(target) {
    const { problems, warnings, notices, unsettled } = digestOf(target);
    const outages = outagesOf(target).map(outagePhrases);
    const losses = [...problems, ...warnings, ...unsettled, ...notices].flatMap(lossPhrases);
    return [
        ...(outages.length === 0 ? [] : [nodes_alert('CAUTION', ...head_capped(outages, 'outage'))]),
        ...(losses.length === 0 ? [] : [nodes_alert('WARNING', ...head_capped(losses, 'destructive fix', 'destructive fixes'))]),
    ];
}
/** The first thing that fails now, and how many more do. */
function alertInBrief(target) {
    const [first, ...others] = outagesOf(target);
    const more = others.length === 0 ? [] : [words(` And ${counted(others.length, 'more outage')}.`)];
    return first === undefined ? [] : [nodes_alert('CAUTION', [...outagePhrases(first), ...more])];
}
function head_capped(all, one, many = `${one}s`) {
    const left = all.length - MOST_OUTAGES;
    return left > 0 ? [...all.slice(0, MOST_OUTAGES), [words(`And ${counted(left, `more ${one}`, `more ${many}`)} below.`)]] : all;
}
/** What the application runs into, whichever rule found it: the same of many objects together. */
function outagesOf(target) {
    const { problems, warnings, notices } = digestOf(target);
    const failing = [...problems, ...warnings, ...notices].flatMap(({ results }) => results.filter(({ outage }) => outage !== undefined));
    const same = grouped(failing, ({ outage = '', object }) => (object === null || object.name === '' ? outage : outage.replaceAll(object.name, '')));
    return [...same.values()];
}
/** The first outage represents those of the other objects. */
function outagePhrases(failing) {
    const [{ outage = '' }, ...others] = failing;
    const named = others.slice(0, MOST_OUTAGES).flatMap(({ object }) => (object === null ? [] : [code(object.name)]));
    const left = objectsIn(failing) - 1 - named.length;
    const kind = kindOf(failing.map(({ object }) => object));
    const names = [...named, ...(left > 0 ? [words(counted(left, `more ${kind.one}`, `more ${kind.many}`))] : [])];
    const same = names.length === 0 ? [] : [words(' The same holds for '), ...separated(names), words('.')];
    return [nodes_strong(words('Failing now:')), words(' '), ...prose(asSentence(outage)), ...same];
}
function lossPhrases(finding) {
    const losing = stepsOf(finding).filter(({ destructive }) => destructive !== undefined);
    const [first] = losing;
    if (first?.destructive === undefined) {
        return [];
    }
    const what = losing.length === 1 ? 'is' : `has ${counted(losing.length, 'step')} that are`;
    const start = `Fix ${String(finding.number)} ${what} destructive: decide before running.`;
    return [[nodes_strong(words(start)), words(' '), ...prose(capitalized(asSentence(first.destructive)))]];
}
const LONGEST_PROBLEM = 200;
/** The findings at a glance, from two on. */
function tableBlocks(target) {
    const rows = numbered(target);
    if (rows.length < 2) {
        return [];
    }
    const mixed = new Set(rows.map(({ level }) => level)).size > 1;
    let restarts = 0;
    return [
        nodes_table(['#', ...(mixed ? [''] : []), 'What is wrong', 'Disruption of the fix', 'Who runs it'], rows.map(({ finding, level }) => {
            const steps = stepsOf(finding);
            const disruption = heaviest(steps);
            restarts += disruption[0]?.kind === 'restart' ? 1 : 0;
            const again = disruption[0]?.kind === 'restart' && restarts > 1;
            return [
                [words(String(finding.number))],
                ...(mixed ? [[words(SIGNS[level])]] : []),
                problemPhrases(finding, LONGEST_PROBLEM),
                [words(again ? 'same restart' : disruptionWords(disruption))],
                whoPhrases(steps),
            ];
        })),
    ];
}
const SIGNS = { problem: '❌ problem', warning: '⚠️ warning', unsettled: '❓ undetermined' };
/** Findings with a heading of their own, in their order. */
function numbered(target) {
    const { problems, warnings, unsettled } = digestOf(target);
    return [
        ...problems.map((finding) => ({ finding, level: 'problem' })),
        ...warnings.slice(0, MOST_OPEN).map((finding) => ({ finding, level: 'warning' })),
        ...unsettled.slice(0, MOST_OPEN).map((finding) => ({ finding, level: 'unsettled' })),
    ];
}
/** Warnings, and as many findings that could not be determined, that are not in closed details. */
const MOST_OPEN = 5;
function whoPhrases(steps) {
    const who = whoRuns(steps);
    return who.length === 0 ? [words('–')] : prose(listed(who));
}

;// CONCATENATED MODULE: ./src/report/summary/overview.ts
/** Several targets at a glance: which of them, and in which group of rules. */






const VERDICT = {
    fail: 'not ready',
    error: 'inconclusive',
    warn: 'ready with warnings',
    pass: 'ready',
};
/** A row a target, a column a group of rules. */
function matrixBlocks(targets) {
    const groups = result/* GROUPS */.fd.filter((group) => targets.some(({ results }) => results.some((result) => result.group === group)));
    const rows = targets.map((target) => [
        [code(target.name)],
        [words(`${ICON[target.verdict]} ${VERDICT[target.verdict]}`)],
        ...cellsOf(target, groups),
    ]);
    return targets.length === 0 ? [] : [nodes_table(['Target', 'Verdict', ...groups], rows)];
}
function cellsOf({ results }, groups) {
    const rows = grouped(results, ({ group }) => group);
    return groups.map((group) => [words(groupText(rows.get(group) ?? []))]);
}
function groupText(results) {
    const failed = results.filter(({ status, waived, baseline }) => status === 'fail' && waived === undefined && baseline !== 'known');
    const errors = failed.filter(({ severity }) => severity === 'error').length;
    const warnings = failed.filter(({ severity }) => severity === 'warning').length;
    const unknowns = results.filter(({ status, because }) => status === 'unknown' || (status === 'skip' && because?.kind === 'failed')).length;
    if (errors > 0) {
        return `❌ ${counted(errors, 'error')}`;
    }
    if (warnings > 0) {
        return `⚠️ ${counted(warnings, 'warning')}`;
    }
    if (unknowns > 0) {
        return `❓ ${String(unknowns)} not checked`;
    }
    return results.some(({ status }) => status === 'pass' || status === 'fail') ? '✅ passed' : '– skipped';
}
/** The same in a line for each verdict, where there is no room for a matrix. */
function verdictCounts(targets) {
    const verdicts = grouped(targets, ({ verdict }) => verdict);
    const items = [...verdicts.values()].map((same) => [
        words(`${ICON[same[0].verdict]} ${VERDICT[same[0].verdict]}: ${counted(same.length, 'target')}`),
    ]);
    return items.length === 0 ? [] : [bullets(items)];
}
/** Where the targets are that get no section. */
function leftOut(count) {
    return count === 0 ? [] : [paragraph(words(`${counted(count, 'more target')} without findings: see `), code('report.json'), words('.'))];
}

;// CONCATENATED MODULE: ./src/report/summary/index.ts
/** The job summary: what people read in a hurry. */












/** The runner drops a summary over 1 MiB; several steps may write one. */
const MOST_SUMMARY_BYTES = 900 * 1024;
/** Set aside for the last lines. */
const FOOTER_BYTES = 2048;
/** GitHub-flavored Markdown of at most MOST_SUMMARY_BYTES. Verdict, counts and every failing rule are in it. */
function renderSummary(report) {
    const head = fit([always(headBlocks(report)), ...overviewSections(report)], MOST_SUMMARY_BYTES / 2);
    const rendered = targetParts(report, MOST_SUMMARY_BYTES - FOOTER_BYTES - head.bytes);
    const shortened = [...new Set([...head.shortened, ...rendered.shortened])];
    return [...head.parts, ...rendered.parts, writeMarkdown(footer(report, shortened))].filter((part) => part !== '').join('\n');
}
function overviewSections({ targets }) {
    if (targets.length < 2) {
        return [];
    }
    return [section(0, 'the overview of the targets', at(targets.length * 160, () => matrixBlocks(targets)), at(200, () => verdictCounts(targets)))];
}
/**
 * One target is shown whatever its verdict; of several those with findings, the worst first, each with its share of the
 * room. They are written from the last on: what the others leave is for the worst.
 */
function targetParts(report, maxBytes) {
    const { targets } = report;
    const several = targets.length > 1;
    const shown = several ? worstFirst(targets.filter(({ verdict }) => verdict !== 'pass')) : targets;
    const rendered = [];
    let room = maxBytes;
    shown.toReversed().forEach((target, index) => {
        const sections = [...(several ? [always(targetHeadBlocks(target))] : []), ...sectionsOf(report, target)];
        const fitted = fit(sections, room / (shown.length - index));
        rendered.push(fitted);
        room -= fitted.bytes;
    });
    const parts = rendered.toReversed().flatMap((one) => one.parts);
    const others = several ? [writeMarkdown(leftOut(targets.length - shown.length))] : [];
    return { parts: [...parts, ...others], shortened: rendered.flatMap((one) => one.shortened) };
}
function worstFirst(targets) {
    return result/* VERDICTS */.bk.flatMap((verdict) => targets.filter((target) => target.verdict === verdict));
}
/** A target's sections in reading order; ranks say what is given up first. */
function sectionsOf(report, target) {
    const { problems, warnings, unsettled, notices, broken, skipped, passed } = digestOf(target);
    return [
        section(9, 'what fails now', at(1500, () => alertBlocks(target)), at(300, () => alertInBrief(target))),
        section(3, 'the table of findings', at((problems.length + MOST_OPEN) * 200, () => tableBlocks(target)), NOTHING),
        section(4, 'the fixes in order', at(estimateFixes(target), () => fixesBlocks(report, target)), at(100, () => fixesPointer(target))),
        section(8, 'the problems', ...findingVariants(problems, 'problem', 'Problems')),
        section(7, 'what could not be completed', at(broken.length * 100, () => brokenBlocks(target))),
        section(6, 'the warnings', ...openAndClosed(warnings, 'warning', 'Warnings')),
        section(5, 'what could not be determined', ...openAndClosed(unsettled, 'unsettled', 'Could not be determined')),
        section(2, 'the notices', closedList('Notices', notices), NOTHING),
        section(2, 'what was not checked', at(skipped.length * 130, () => uncheckedBlocks(target)), at(80, () => uncheckedCounts(target)), NOTHING),
        section(0, 'the rules that passed', at(passed.length * 150, () => passedBlocks(target)), NOTHING),
        section(1, 'the inventory', at(inventoryEstimate(target), () => inventoryBlocks(target)), NOTHING),
    ];
}
function at(estimate, blocks) {
    return { estimate, write: () => writeMarkdown(blocks()) };
}
const NOTHING = at(0, () => []);
function section(rank, name, ...variants) {
    return { rank, name, variants };
}
function always(blocks) {
    return section(Infinity, '', at(500, () => blocks));
}
/** Whole; with few objects; a line each; half a line each; the rules alone. */
function findingVariants(findings, level, title) {
    return [blocksAt(WHOLE, findings, level), blocksAt(FEW, findings, level), ...listVariants(findings, title)];
}
function blocksAt(extent, findings, level) {
    const estimate = summary_sum(findings, (finding) => estimateOf(finding, extent));
    return at(estimate, () => findings.flatMap((finding) => findingBlocks(finding, level, extent)));
}
function listVariants(findings, title) {
    const list = (line) => () => findings.length === 0 ? [] : [nodes_heading(4, words(title)), bullets(findings.map(line))];
    const names = () => findings.length === 0 ? [] : [paragraph(nodes_strong(words(`${title}:`)), words(' '), ...ruleNames(findings))];
    return [at(summary_sum(findings, estimateInBrief), list(inBrief)), at(summary_sum(findings, estimateTersely), list(tersely)), at(findings.length * 20, names)];
}
/** As findingVariants(), but only the first few are open. */
function openAndClosed(findings, level, title) {
    const others = closedList(`More ${title.charAt(0).toLowerCase()}${title.slice(1)}`, findings.slice(MOST_OPEN));
    const first = findings.slice(0, MOST_OPEN);
    return [both(blocksAt(WHOLE, first, level), others), both(blocksAt(FEW, first, level), others), ...listVariants(findings, title)];
}
/** One behind the other. */
function both(one, other) {
    return {
        estimate: one.estimate + other.estimate,
        write: () => [one.write(), other.write()].filter((text) => text !== '').join('\n'),
    };
}
function summary_sum(findings, of) {
    return findings.reduce((total, finding) => total + of(finding), 0);
}
function closedList(title, findings) {
    return at(summary_sum(findings, estimateInBrief), () => details(`${title} (${String(findings.length)})`, findings.length === 0 ? [] : [bullets(findings.map(inBrief))]));
}
function fixesPointer(target) {
    return fixable(target).length < 2 ? [] : [paragraph(words('All fixes are in '), code('fixes.sql'), words(', in the order to apply them.'))];
}
function inventoryEstimate({ inventory }) {
    const { slots, publications, subscriptions, walsenders } = inventory;
    return [slots, publications, subscriptions, walsenders].reduce((bytes, rows) => bytes + Math.min(rows?.length ?? 0, 50) * 150, 0);
}
function footer({ targets }, shortened) {
    const fixes = targets.some((target) => fixable(target).length > 0);
    return [
        ...(shortened.length === 0 ? [] : [paragraph(nodes_strong(words('Shortened to fit:')), words(` ${shortened.join(', ')}.`))]),
        ...(targets.length === 0 ? [] : [small(...whereTheRestIs(fixes))]),
    ];
}
/** The files stay on the runner, and are lost unless the job keeps them. */
function whereTheRestIs(fixes) {
    const script = [words(', and all fixes, in order, are in '), code('fixes.sql')];
    return [
        words('The complete report is in '),
        code('report.json'),
        ...(fixes ? script : []),
        words(`; to keep ${fixes ? 'them' : 'it'}, upload the directory in the output `),
        code('report-dir'),
        words(' as an artifact.'),
    ];
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var lib_command = __webpack_require__(9635);
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
// EXTERNAL MODULE: ./src/plan/plan.ts + 45 modules
var plan = __webpack_require__(3161);
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
    (0,lib_command/* issueCommand */.L)('group', {}, title);
    print(lines);
    (0,lib_command/* issueCommand */.L)('endgroup', {}, '');
}
function annotate({ level, message, ...properties }) {
    (0,lib_command/* issueCommand */.L)(level, properties, message);
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

;// CONCATENATED MODULE: ./src/github/publish.ts
/** The report in all the places where a workflow looks for it. */











/** All that is written and printed of a report. */
function rendered(report) {
    return {
        json: renderJson(report),
        summary: renderSummary(report),
        fixes: renderFixesSql(report),
        commands: renderFixesSh(report),
        log: renderLog(report),
        annotations: annotationsOf(report),
    };
}
/**
 * Writes the files first, so that what the log says can be looked up. If a place cannot be written to, there is a warning,
 * and neither the verdict nor the other places are affected.
 */
async function publish(report, reportDir) {
    const { json, summary, fixes, commands, log, annotations } = rendered(report);
    const path = (file) => (0,external_node_path_.join)(reportDir, file);
    const troubles = [
        ...(await tried('the files of the report could not be written', () => Promise.all([
            (0,promises_.writeFile)(path(FILES.report), json),
            (0,promises_.writeFile)(path(FILES.summary), summary),
            (0,promises_.writeFile)(path(FILES['fix-script']), fixes),
            ...(commands === '' ? [] : [(0,promises_.writeFile)(path('fixes.sh'), commands)]),
        ]))),
        ...(await tried('the outputs could not be set, so steps that read them find them empty', () => {
            setOutputs(outputsOf(report, reportDir, fixes !== ''));
        })),
        ...(await tried(`the job summary could not be written; it is also in ${path(FILES.summary)}`, () => addToJobSummary(summary))),
    ];
    log.forEach(printLogGroup);
    [...annotations, ...troubles].forEach(annotate);
}
const FILES = { report: 'report.json', summary: 'summary.md', 'fix-script': 'fixes.sql' };
/** What to report when it fails, with the reason; otherwise nothing. */
async function tried(trouble, act) {
    try {
        await act();
        return [];
    }
    catch (error) {
        const reason = (0,errors/* errorCode */.C)(error) ?? (0,errors/* errorMessage */.g)(error);
        return [{ level: 'warning', title: 'CDC Preflight', message: (0,log.forAnnotation)(`${trouble} (${reason})`) }];
    }
}
function printLogGroup({ title, lines, collapsed }) {
    if (collapsed) {
        printGroup(title, lines);
    }
    else {
        print([title, ...lines]);
    }
}
function outputsOf({ verdict, blocked, counts }, reportDir, hasFixes) {
    return {
        verdict,
        blocked,
        errors: counts.error,
        warnings: counts.warning,
        unknown: counts.unknown,
        report: (0,external_node_path_.join)(reportDir, FILES.report),
        summary: (0,external_node_path_.join)(reportDir, FILES.summary),
        'fix-script': hasFixes ? (0,external_node_path_.join)(reportDir, FILES['fix-script']) : '',
        'report-dir': reportDir,
    };
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
/** What most text is: nothing to look for. */
const PLAIN = /^[ -~]*$/;
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

/***/ 1383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ qualifiedName),
/* harmony export */   QP: () => (/* binding */ settingObject),
/* harmony export */   Uw: () => (/* binding */ roleObject),
/* harmony export */   ah: () => (/* binding */ slotObject),
/* harmony export */   h0: () => (/* binding */ awsObject),
/* harmony export */   oX: () => (/* binding */ tableObject),
/* harmony export */   qP: () => (/* binding */ publicationObject),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   tq: () => (/* binding */ objectText)
/* harmony export */ });
/* unused harmony export OBJECT_KINDS */
/* harmony import */ var _neutralise_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);

const OBJECT_KINDS = (/* unused pure expression or super */ null && (['table', 'schema', 'slot', 'role', 'publication', 'setting', 'database', 'aws']));
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
