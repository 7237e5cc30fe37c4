export const id = 566;
export const ids = [566,32];
export const modules = {

/***/ 4566:
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
// EXTERNAL MODULE: ./src/neutralise/log.ts
var log = __webpack_require__(1032);
;// CONCATENATED MODULE: ./src/report/groups.ts
/** Rows by rule, in the order in which the rules first appear. */
function byRule(results) {
    const rows = new Map();
    for (const result of results) {
        const sameRule = rows.get(result.rule);
        if (sameRule === undefined) {
            rows.set(result.rule, [result]);
        }
        else {
            sameRule.push(result);
        }
    }
    return [...rows.values()].flatMap(asGroup);
}
function asGroup(results) {
    const [first] = results;
    return first === undefined
        ? []
        : [{ rule: first.rule, title: first.title, docs: first.docs, results, objects: objectsIn(results) }];
}
/** Rows by message: what several rules say for the same reason is said once. */
function byMessage(results) {
    const messages = new Set(results.map(({ message }) => message));
    return new Map([...messages].map((message) => [message, byRule(results.filter((result) => result.message === message))]));
}
/** Rows, and the objects beyond the cap that they stand for. */
function objectsIn(results) {
    return results.reduce((sum, result) => sum + 1 + result.more, 0);
}
function failures({ results }, severity) {
    return results.filter((result) => result.status === 'fail' && result.severity === severity);
}
/** Rows whose facts were cut off or broke: nothing is known of them, whatever the role may see. */
function brokenOff({ results }) {
    return results.filter((result) => result.because?.kind === 'failed');
}
/** Rows that apply and could not be settled with what the role may see. */
function unsettled({ results }) {
    return results.filter((result) => result.status === 'unknown' && result.because?.kind !== 'failed');
}
/** Rows nobody looked at, because a rule they rest on did not pass, or because they do not apply or may not be seen. */
function skipped({ results }) {
    return results.filter((result) => result.status === 'skip' && result.because?.kind !== 'failed');
}
function passed({ results }) {
    return results.filter((result) => result.status === 'pass');
}
/** Skipped rows by the rule that kept them from being looked at. */
function byForerunner(results) {
    const rows = new Map();
    for (const result of results) {
        if (result.because?.kind === 'forerunner') {
            rows.set(result.because.rule, [...(rows.get(result.because.rule) ?? []), result]);
        }
    }
    return rows;
}
/** What a verdict `error` rests on, worst first: what broke off, else what was skipped although nothing failed. */
function notLookedAt(target) {
    const broken = brokenOff(target);
    return broken.length > 0 ? broken : skippedWithoutBlocker(target);
}
function skippedWithoutBlocker(target) {
    const blockers = new Set(failures(target, 'error').map((result) => result.rule));
    return skipped(target).filter(({ because }) => because?.kind === 'forerunner' && !blockers.has(because.rule));
}

// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
;// CONCATENATED MODULE: ./src/report/words.ts

/** `1 table`, `3 tables`. */
function counted(count, one, many = `${one}s`) {
    return `${String(count)} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
/** What objects of these kinds are called together: `tables`, or `objects` when kinds differ. */
function kindOf(objects) {
    const [kind = 'object', ...others] = new Set(objects.map((object) => /^([a-z]+):/.exec(object ?? '')?.[1] ?? 'object'));
    return others.length > 0 || kind === 'aws' ? { one: 'object', many: 'objects' } : { one: kind, many: `${kind}s` };
}
/** `public.orders` of `table:public.orders`. */
function nameOf(object) {
    return object.slice(object.indexOf(':') + 1);
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
    unknown: 'platform not recognised',
};
/** What to show of the evidence: exact byte counts are for programs when the same is there for people. */
function shownEvidence(evidence) {
    return Object.entries(evidence).filter(([name]) => !Object.hasOwn(evidence, name.replace(EXACT, '')) || !EXACT.test(name));
}
const EXACT = /_bytes$|Bytes$/;
const LONGEST_LIST = 10;
/** A value as a person reads it: `…Bytes`, `…_bytes`, `…Ms` and `…_ms` with a unit, long lists cut with a count. Not neutralised. */
function valueText(name, value) {
    if (Array.isArray(value)) {
        return listText(value);
    }
    const quantity = quantityOf(value);
    if (quantity !== undefined && /(?:B|_b)ytes$/.test(name)) {
        return (0,units/* formatBytes */.z3)(quantity);
    }
    return quantity !== undefined && /(?:M|_m)s$/.test(name) ? (0,units/* formatMs */._V)(quantity) : String(value);
}
function listText(items) {
    const more = items.length - LONGEST_LIST;
    const shown = items.slice(0, LONGEST_LIST).join(', ');
    return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
/** Byte counts that a number cannot carry come as digits. */
function quantityOf(value) {
    if (typeof value === 'number') {
        return value;
    }
    return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./src/report/verdict-sentence.ts


/** The verdict of the run. */
function verdictSentence(report) {
    const [only, ...others] = report.targets;
    if (report.error !== undefined && report.verdict !== 'fail') {
        return `Not judged: ${ENDED[report.error.kind]}, so this run does not say whether the pipeline would work.`;
    }
    const sentence = only !== undefined && others.length === 0 ? targetSentence(only, report.blocked) : targetsSentence(report);
    const ended = report.error === undefined ? '' : ` Besides, ${ENDED[report.error.kind]}.`;
    return `${sentence}${ended}${exitSentence(report)}`;
}
/** How a run ended that did not come to its end. */
const ENDED = {
    configuration: 'the configuration has a mistake',
    internal: 'the preflight itself failed',
    timeout: 'the run did not end in time',
    interrupted: 'the run was interrupted',
};
/** Why the run did not come to its end, and which input is at fault. Foreign text. */
function runErrorText({ message, input }) {
    return input === undefined || message.includes(input) ? message : `input ${input}: ${message}`;
}
/** The verdict of one target. `blocked`: whether the job fails. */
function targetSentence(target, blocked = true) {
    switch (target.verdict) {
        case 'fail': {
            const broken = rulesIn(brokenOff(target));
            const besides = broken === 0 ? '' : ` Besides, ${counted(broken, 'check')} could not be done.`;
            return `${blocked ? 'Blocked' : 'Not ready'}: ${problemsText(target)}.${besides}`;
        }
        case 'error':
            return `Not judged: ${notLookedAtText(target)}, so this run does not say whether the pipeline would work.`;
        case 'warn':
            return `Nothing found that would stop this pipeline, but ${lesserText(target)}.`;
        case 'pass':
            return `Ready: ${counted(rulesIn(passed(target)), 'check')} found nothing that would stop or break this pipeline.`;
    }
}
/** What ends every pipeline, or only this check: whether the pipeline has another way in, it cannot know. */
const NOT_LET_IN = {
    'host-reachable': 'the server cannot be reached from here',
    'tls-trusted': 'no trusted TLS session with the server came about',
    login: 'the server refused the login',
};
function problemsText(target) {
    const rules = byRule(failures(target, 'error')).map(({ rule }) => rule);
    const [first = '', ...others] = rules;
    const notLetIn = others.length === 0 ? NOT_LET_IN[first] : undefined;
    return notLetIn === undefined
        ? `${counted(rules.length, 'problem')} would stop or break this pipeline`
        : `${notLetIn}, so nothing behind it could be checked`;
}
function targetsSentence({ targets, verdict, blocked }) {
    const problems = `${haveThat(targets, 'fail')} problems that would stop or break the pipeline.`;
    switch (verdict) {
        case 'fail':
            return `${blocked ? 'Blocked' : 'Not ready'}: ${problems}`;
        case 'error': {
            const failing = targets.some((target) => target.verdict === 'fail');
            const unjudged = `Not judged: ${haveThat(targets, 'error')} checks that could not be done.`;
            return failing ? `${unjudged} Besides, ${problems}` : unjudged;
        }
        case 'warn':
            return `Nothing found that would stop a pipeline, but ${haveThat(targets, 'warn')} something that needs a look.`;
        case 'pass':
            return `Ready: nothing found on ${counted(targets.length, 'target')} that would stop or break a pipeline.`;
    }
}
/** `1 of 3 targets has`, `2 of 3 targets have`. */
function haveThat(targets, verdict) {
    const those = targets.filter((target) => target.verdict === verdict).length;
    return `${String(those)} of ${counted(targets.length, 'target')} ${those === 1 ? 'has' : 'have'}`;
}
/** What the reader does not expect of the verdict: that the job goes on, or that it does not. */
function exitSentence({ verdict, blocked }) {
    if (verdict === 'fail' && !blocked) {
        return ' The job goes on all the same, because fail-on says so.';
    }
    return verdict === 'warn' && blocked ? ' The job fails, because fail-on asks for it.' : '';
}
function notLookedAtText(target) {
    const rules = rulesIn(notLookedAt(target));
    return rules === 0 ? 'the preflight could not do its work' : `${counted(rules, 'check')} could not be done`;
}
function lesserText(target) {
    const warnings = rulesIn(failures(target, 'warning'));
    const open = rulesIn(unsettled(target));
    const parts = [
        ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
        ...(open === 0 ? [] : [`${counted(open, 'check')} that could not be done`]),
    ];
    return `${listed(parts)} ${warnings + open === 1 ? 'needs' : 'need'} a look`;
}
function rulesIn(results) {
    return byRule(results).length;
}

;// CONCATENATED MODULE: ./src/report/annotations.ts
/** What the runner shows beside the job: few, the worst first, each with the first thing to do. */




/** What a step may have of each level; the runner drops the rest. */
const MOST_PER_LEVEL = 10;
const LONGEST_TITLE = 200;
/** Errors, then warnings, then notices; at most ten of each, the tenth saying how many more there are. */
function annotationsOf(report) {
    const { error, targets } = report;
    const errors = [
        ...(error === undefined ? [] : [ofRunError(error)]),
        ...targets.filter(({ verdict }) => verdict === 'error').map(ofUnjudged),
        ...ofResults('error', targets.map((target) => failures(target, 'error'))),
    ];
    const warnings = targets.map((target) => [...failures(target, 'warning'), ...notToldOtherwise(target)]);
    return [
        ...capped('error', errors.length === 0 && report.verdict === 'error' ? [ofVerdict(report)] : errors),
        ...capped('warning', ofResults('warning', warnings)),
        ...capped('notice', ofResults('notice', targets.map((target) => failures(target, 'notice')))),
    ];
}
/** What could not be checked, unless the verdict's own annotation tells it. */
function notToldOtherwise(target) {
    const brokeOff = target.verdict === 'error' ? [] : brokenOff(target).filter(({ status }) => status === 'unknown');
    return [...brokeOff, ...unsettled(target)];
}
function ofRunError(error) {
    const where = error.input === undefined ? '' : `: input ${error.input}`;
    return error.kind === 'configuration'
        ? alone(`Mistake in the configuration${where}`, runErrorText(error))
        : alone(`The preflight did not come to its end${where}`, runErrorText(error));
}
/** A verdict `error` says of itself what could not be looked at: no rule failed that would say it. */
function ofUnjudged(target) {
    const reasons = [...byMessage(notLookedAt(target))].map(([message, groups]) => `${groups.map(({ rule }) => rule).join(', ')}: ${message}`);
    const text = [targetSentence(target), ...reasons].map(asSentence).join(' ');
    return alone('Not everything could be looked at', text);
}
function ofVerdict(report) {
    return alone('Not everything could be looked at', verdictSentence(report));
}
/** Every rule's first object before any rule's second, so that a rule with many objects does not hide the others. */
function ofResults(level, targets) {
    const groups = targets.flatMap(byRule);
    const longest = groups.reduce((most, { results }) => Math.max(most, results.length), 0);
    return Array.from({ length: longest }, (_, turn) => groups.flatMap(({ results }) => results.slice(turn, turn + 1)))
        .flat()
        .map((result) => ({ write: () => ofResult(level, result), objects: objectsIn([result]) }));
}
function ofResult(level, result) {
    const title = result.object === null ? result.rule : `${result.rule}: ${result.object}`;
    const message = [asSentence(result.message), firstThingToDo(result.fix)].filter((text) => text !== '').join(' ');
    return annotation(level, title, message);
}
/** The advice, and the command when that is all of it: a full stop behind it would be copied with it. */
function firstThingToDo(fix) {
    if (fix === undefined) {
        return '';
    }
    const [first] = fix.steps;
    const runnable = (first?.kind === 'sql' || first?.kind === 'aws-cli') && first.destructive === undefined;
    return runnable ? `${asSentence(fix.summary)} Run: ${first.text}` : asSentence(fix.summary);
}
function asSentence(text) {
    return /[.!?;]$/.test(text) ? text : `${text}.`;
}
function annotation(level, title, message) {
    return { level, title: (0,log.forAnnotation)(title, LONGEST_TITLE), message: (0,log.forAnnotation)(message) };
}
function alone(title, message) {
    return { write: () => annotation('error', title, message), objects: 1 };
}
function capped(level, drafts) {
    const objects = drafts.reduce((sum, one) => sum + one.objects, 0);
    if (objects <= MOST_PER_LEVEL) {
        return drafts.map(({ write }) => write());
    }
    const shown = drafts.slice(0, MOST_PER_LEVEL - 1);
    const left = objects - shown.length;
    const rest = `${counted(left, `more ${level}`)}: see the job summary and report.json.`;
    return [...shown.map(({ write }) => write()), annotation(level, `and ${String(left)} more`, rest)];
}

// EXTERNAL MODULE: ./src/neutralise/visible.ts
var visible = __webpack_require__(8328);
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

;// CONCATENATED MODULE: ./src/report/steps.ts
/** Rows that a fix would help: those that failed, and those that could not be checked. */
function fixable(results) {
    return results.filter((result) => result.status === 'fail' || result.status === 'unknown');
}
/**
 * The steps of the rows' fixes, rows in their order, identical steps once. A restart, and a step that only finishes a fix
 * (a reload) stays with the last row that asks for it, so that it comes after everything it is for; any other stays with
 * the first.
 */
function stepsInOrder(results) {
    const rows = results.flatMap((result) => (result.fix === undefined ? [] : [{ result, fix: result.fix }]));
    const lastRow = lastRowOfStep(rows.map(({ fix }) => fix));
    const done = new Set();
    return rows.map(({ result, fix }, row) => {
        const steps = fix.steps.filter((step, index) => {
            const key = keyOf(step);
            const finishes = step.kind === 'restart' || (index > 0 && index === fix.steps.length - 1);
            if (finishes ? lastRow.get(key) !== row : done.has(key)) {
                return false;
            }
            done.add(key);
            return true;
        });
        return { result, fix, steps };
    });
}
function lastRowOfStep(fixes) {
    return new Map(fixes.flatMap((fix, row) => fix.steps.map((step) => [keyOf(step), row])));
}
function keyOf({ kind, database, text }) {
    return JSON.stringify([kind, database ?? null, text]);
}

;// CONCATENATED MODULE: ./src/report/fixes.ts
/** `fixes.sql`: what puts things right, for psql, in the order to run it. */




/** A script for psql in which every line is a statement to run or a comment; '' when there is nothing to do. */
function renderFixesSql(report) {
    const targets = report.targets
        .map((target) => ({ target, rows: stepsInOrder(fixable(target.results)) }))
        .filter(({ rows }) => rows.some(({ steps }) => steps.length > 0));
    if (targets.length === 0) {
        return '';
    }
    const several = report.targets.length > 1;
    const sections = targets.map((one, index) => (several ? guarded(one, index + 1) : targetLines(one.rows))).flat();
    const lines = [...header(report.startedAt, targets), ...(several ? guardHelp(targets) : []), ...START, ...sections];
    return `${readAsUtf8(lines).join('\n')}\n`;
}
function header(startedAt, targets) {
    const statements = targets
        .flatMap(({ rows }) => rows.flatMap(({ steps }) => steps))
        .filter(({ kind }) => kind === 'sql');
    const live = statements.some(({ destructive }) => destructive === undefined);
    const inert = statements.some(({ destructive }) => destructive !== undefined);
    return [
        `Written by CDC Preflight for what it saw at ${startedAt}: what puts things right, in the order to do it.`,
        ...(live
            ? ['Run it with psql, connected to the server that was judged, as roles that may do what each part says.']
            : []),
        ...(inert ? ['A statement that loses something is commented out, below what it costs.'] : []),
        ...(live ? [] : ['As it stands this script changes nothing.']),
    ].map(psqlComment);
}
const START = ['\\set ON_ERROR_STOP on'];
/** One script cannot tell servers apart, so each target's part runs only when it is asked for. */
function guarded({ target, rows }, number) {
    return [
        '',
        psqlComment(`Target ${target.name}`),
        `\\if :{?target_${String(number)}}`,
        ...targetLines(rows),
        '\\endif',
    ];
}
function guardHelp(targets) {
    return [
        psqlComment(`It is for ${counted(targets.length, 'target')}. Run it once for each, connected to that one's server:`),
        ...targets.map(({ target }, index) => psqlComment(`  psql -v target_${String(index + 1)}=yes -f fixes.sql   for target ${target.name}`)),
    ];
}
function targetLines(rows) {
    const lines = [];
    let connectedTo;
    let summary;
    for (const { result, fix, steps } of rows) {
        lines.push('', psqlComment(rowName(result)), ...(fix.summary === summary ? [] : [psqlComment(fix.summary)]));
        summary = fix.summary;
        for (const step of steps) {
            lines.push(...stepLines(step, connectedTo));
            connectedTo = databaseAfter(step) ?? connectedTo;
        }
        if (steps.length === 0) {
            lines.push(psqlComment('Nothing more to do here: the other parts hold what puts this right.'));
        }
    }
    return lines;
}
function rowName({ rule, status, severity, object }) {
    return `${rule} (${status === 'fail' ? severity : 'could not check'})${object === null ? '' : `: ${object}`}`;
}
/** The database psql is connected to because of the step. */
function databaseAfter({ kind, database }) {
    return kind === 'sql' && database !== undefined && connectCommand(database) !== undefined ? database : undefined;
}
const DONE_ELSEWHERE = {
    'aws-cli': 'With the AWS CLI: ',
    terraform: 'In Terraform: ',
    config: 'Outside the database: ',
    restart: '',
    text: '',
};
function stepLines(step, connectedTo) {
    return step.kind === 'sql'
        ? sqlLines(step, connectedTo)
        : psqlCommentLines(`${DONE_ELSEWHERE[step.kind]}${step.text}`);
}
/** `\connect` stays live before a statement that is commented out: whoever takes the dashes away is in the right place. */
function sqlLines({ text, database, runAs, destructive }, connectedTo) {
    const elsewhere = database !== undefined && database !== connectedTo;
    const connect = elsewhere ? connectCommand(database) : undefined;
    const unreachable = elsewhere && connect === undefined;
    const inert = unreachable || destructive !== undefined;
    const statement = terminated(text);
    return [
        ...(connect === undefined ? [] : [connect]),
        ...(unreachable ? [psqlComment(`psql cannot connect by the name ${database}. In that database, run:`)] : []),
        ...(runAs === undefined ? [] : [psqlComment(`Run as: ${runAs}`)]),
        ...(destructive === undefined ? [] : [psqlComment(`Commented out, because it loses something: ${destructive}`)]),
        ...(misleads(text) ? [psqlComment(`${MISLEADING}${inert ? ', which are spelled out here' : ''}.`)] : []),
        ...(inert ? psqlCommentLines(statement) : [statement]),
    ];
}
const MISLEADING = 'A name in this statement holds line breaks or characters that cannot be seen';
/** Whether a reader could take part of a name for a statement, or not see it at all. */
function misleads(sql) {
    return (0,visible/* hidesCharacters */.qL)(sql) || (sql.match(/"(?:[^"]|"")*"/g) ?? []).some((name) => name.includes('\n'));
}
function terminated(sql) {
    const text = sql.trimEnd();
    return text.endsWith(';') ? text : `${text};`;
}
/** The script is UTF-8. Read as another encoding a name could swallow its closing quote; `\connect` forgets the setting. */
function readAsUtf8(lines) {
    const plain = lines.every((line) => /^[\0-\x7F]*$/.test(line));
    return plain ? lines : lines.flatMap((line) => (SETS_ENCODING.test(line) ? [line, '\\encoding UTF8'] : [line]));
}
const SETS_ENCODING = /^\\(?:connect |set ON_ERROR_STOP)/;

;// CONCATENATED MODULE: ./src/report/json.ts
/** Two-space JSON with a newline at the end. Fields that are only for our own renderers are left out. */
function renderJson(report) {
    const { version, verdict, counts, blocked, startedAt, durationMs, error } = report;
    const targets = report.targets.map(targetFields);
    const fields = { version, verdict, counts, blocked, startedAt, durationMs, ...(error && { error }), targets };
    return `${JSON.stringify(fields, null, 2)}\n`;
}
function targetFields({ name, verdict, server, inventory, consumer, results }) {
    return { name, verdict, server, inventory, consumer, results: results.map(resultFields) };
}
function resultFields(result) {
    const { rule, status, severity, object, fingerprint, more, message, evidence, fix, docs } = result;
    return { rule, status, severity, object, fingerprint, more, message, evidence, ...(fix && { fix }), docs };
}

;// CONCATENATED MODULE: ./src/report/log.ts
/** The job's log: one line a rule, in groups a person opens in this order. */




/** Every title and line is neutralised and can be written as it is. The last group is the verdict. */
function renderLog(report) {
    const several = report.targets.length > 1;
    return [
        ...(report.error === undefined ? [] : [runErrorGroup(report.error)]),
        ...report.targets.flatMap((target) => targetGroups(target, several ? `${target.name}: ` : '')),
        { title: verdictSentence(report), lines: [] },
    ].map(({ title, lines }) => ({ title: (0,log/* forLog */.I)(title), lines: lines.map(log/* forLog */.I) }));
}
function runErrorGroup(error) {
    return { title: 'The preflight did not come to its end', lines: [`✖ error ${runErrorText(error)}`] };
}
function targetGroups(target, prefix) {
    const [errors, warnings, notices] = [failures(target, 'error'), failures(target, 'warning'), failures(target, 'notice')];
    const groups = [
        group(`Found: ${foundText(errors, warnings, notices)}`, [
            ...lines('✖ error', errors),
            ...lines('⚠ warning', warnings),
            ...lines('ℹ notice', notices),
        ]),
        ruleGroup('Could not check', [
            ...lines('✖ broke off', brokenOff(target)),
            ...lines('? not settled', unsettled(target)),
        ]),
        ruleGroup('Not looked at', lines('– skipped', skipped(target))),
        ruleGroup('Passed', lines('✔ passed', passed(target))),
    ].filter((one) => one.lines.length > 0);
    return [{ title: serverLine(target), lines: [] }, ...groups].map((one) => ({
        ...one,
        title: `${prefix}${one.title}`,
    }));
}
function group(title, lines) {
    return { title, lines };
}
function ruleGroup(title, lines) {
    return group(`${title}: ${counted(lines.length, 'rule')}`, lines);
}
/** `2 errors and 1 warning`, by objects. */
function foundText(errors, warnings, notices) {
    const counts = [
        [objectsIn(errors), 'error'],
        [objectsIn(warnings), 'warning'],
        [objectsIn(notices), 'notice'],
    ];
    return listed(counts.flatMap(([count, word]) => (count === 0 ? [] : [counted(count, word)])));
}
function lines(mark, results) {
    return byRule(results).map((one) => `${mark} ${one.rule}: ${one.results[0]?.message ?? one.title}${others(one)}`);
}
function others({ results, objects }) {
    const kind = kindOf(results.map(({ object }) => object));
    if (objects === 1) {
        return '';
    }
    const passed = results.every(({ status }) => status === 'pass');
    return passed ? ` (${counted(objects, kind.one, kind.many)})` : ` (and ${counted(objects - 1, `more ${kind.one}`, `more ${kind.many}`)})`;
}
function serverLine({ server, consumer }) {
    return server === null
        ? `Not logged in to the server, judged for consumer ${consumer}`
        : `PostgreSQL ${server.version} (${PLATFORM[server.platform]}), judged for consumer ${consumer}`;
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
/** Lines to copy. `lang`: what GitHub should colour them as. */
function fence(text, lang) {
    return { type: 'code', lang: lang ?? null, value: (0,visible/* visibleLines */.gB)(text).join('\n') };
}
/** A sentence that may quote foreign text: plain words stay words, everything else becomes inline code. */
function prose(text, maxLength = LONGEST_MESSAGE) {
    const pieces = (0,cap/* cap */.N)((0,visible/* visible */.RK)(text).trim(), maxLength).match(PIECES) ?? [];
    return joined(pieces.flatMap(parts)).map(asNode);
}
/** How inline code is written: `mdast-util-to-markdown`'s own lets some content out of a table cell or into math. */
const inlineCode = (node, _parent, state) => {
    const value = state.stack.includes('tableCell') ? withoutPipes(node.value) : node.value;
    const ticks = '`'.repeat(longestRun(value) + 1);
    const padding = /^[`$ ]|[`$ ]$/.test(value) && /[^ ]/.test(value) ? ' ' : '';
    return ticks + padding + value + padding + ticks;
};
/** Escapes pipes; one behind a backslash is spelled out, since parsers differ on `\\|`. */
function withoutPipes(value) {
    return value.replace(/\\\|/g, '\\\\u{7c}').replace(/(?<!\\)\|/g, '\\|');
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** White space, or what stands between; double quotes hold together what is inside them. */
const PIECES = /\s+|(?:"(?:[^"]|"")*"|[^\s"])+|"/g;
/** Sentence punctuation around a name is not part of it. */
function parts(piece) {
    if (isPlain(piece)) {
        return [{ isCode: false, text: piece }];
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
/** A word, a number, or a dash that no Markdown and no GitHub filter acts on, wherever it stands. */
function isPlain(piece) {
    return (/^\s+$/u.test(piece) ||
        /^[–—]$/u.test(piece) ||
        /^\(?\d{1,6}(?:\.\d{1,3})?%?\)?[.,;:!?]?$/.test(piece) ||
        (/^\(?\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*\)?[.,;:!?]?$/u.test(piece) && !looksLikeCommit(piece)));
}
/** GitHub links what could be the hash of a commit. */
function looksLikeCommit(piece) {
    return /^\(?[0-9a-f]{7,}\b/i.test(piece);
}
/** Neighbours of one kind become one part, and so do code, a space, and code. */
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

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var lib = __webpack_require__(5618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(9059);
;// CONCATENATED MODULE: ./src/report/summary/gfm.ts




/** Blocks as GitHub-flavoured Markdown, with a newline at the end; '' when there are none. */
function gfm(blocks) {
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)({ type: 'root', children: [...blocks] }, OPTIONS);
}
/** Made once: the extension compiles its patterns. */
const OPTIONS = {
    extensions: [(0,lib/* gfmToMarkdown */.H)({ tablePipeAlign: false })],
    handlers: { inlineCode: inlineCode },
    bullet: '-',
};
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
function heading(depth, ...children) {
    return { type: 'heading', depth, children: [...children] };
}
function bullets(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
    };
}
function table(head, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children })),
    });
    return { type: 'table', children: [row(head.map((cell) => [cell])), ...rows.map(row)] };
}
/** Closed until it is opened. `title`: our own words, without markup. */
function details(title, blocks) {
    return [
        { type: 'html', value: `<details>\n<summary>${title}</summary>` },
        ...blocks,
        { type: 'html', value: '</details>' },
    ];
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
        const value = row[column] ?? null;
        const nothing = value === null || (Array.isArray(value) && value.length === 0);
        return [nothing ? words('–') : code(valueText(column, value), maxLength)];
    });
}

;// CONCATENATED MODULE: ./src/report/summary/background.ts




const MOST_ROWS = 50;
const LONGEST_CELL = 100;
/** Rules that share a reason, the reason once: `a`, `b`: it was cut off. */
function byReason(results) {
    return bullets([...byMessage(results)].map(([message, rules]) => [...links(rules), words(': '), ...prose(message)]));
}
/** What keeps rules from being looked at, in a line each. */
function skippedInBrief(target) {
    const blockers = new Set(failures(target, 'error').map(({ rule }) => rule));
    const becauseOf = [...byForerunner(skipped(target))].map(([rule, results]) => [
        words(`${counted(byRule(results).length, 'rule')} not looked at because `),
        code(rule),
        words(blockers.has(rule) ? ' failed.' : ' was not looked at either.'),
    ]);
    const off = target.off.length === 0
        ? []
        : [[words('Switched off: '), ...separated(target.off.map((rule) => code(rule))), words('.')]];
    return [...becauseOf, ...off].map((line) => paragraph(...line));
}
/** The rules that were skipped, by what skipped them. */
function skippedInFull(target) {
    const results = skipped(target);
    const resting = [...byForerunner(results)].map(([rule, rows]) => [
        strong(words('Rest on '), code(rule), words(':')),
        words(' '),
        ...links(byRule(rows)),
    ]);
    const others = byRule(results.filter(({ because }) => because?.kind !== 'forerunner')).map(({ rule, docs, results: rows }) => [ruleLink(rule, docs), words(': '), ...prose(rows[0]?.message ?? '')]);
    const count = counted(byRule(results).length, 'rule');
    return results.length === 0 ? [] : details(`Skipped: ${count}`, [bullets([...resting, ...others])]);
}
/** Slots, publications, subscriptions and walsenders, closed. */
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
        return [paragraph(strong(words(capitalised(kind))), words(' could not be read.'))];
    }
    const columns = [...new Set(rows.flatMap(Object.keys))];
    if (columns.length === 0) {
        return [];
    }
    const shown = rows.slice(0, MOST_ROWS).map((row) => cells(columns, row, LONGEST_CELL));
    const left = rows.length - shown.length;
    return [
        paragraph(strong(words(capitalised(kind)))),
        table(columns.map((column) => code(column)), shown),
        ...(left > 0 ? [paragraph(words(`${String(left)} more in `), code('report.json'), words('.'))] : []),
    ];
}
/** The rules that hold, closed. */
function passedBlocks(target) {
    const groups = byRule(passed(target));
    const items = groups.map(({ rule, title, docs, results, objects }) => {
        const kind = kindOf(results.map(({ object }) => object));
        const count = objects === 1 ? '' : ` (${counted(objects, kind.one, kind.many)})`;
        return [ruleLink(rule, docs), words(': '), ...prose(title), words(count)];
    });
    return groups.length === 0 ? [] : details(`Passed: ${counted(groups.length, 'rule')}`, [bullets(items)]);
}
function links(groups) {
    return separated(groups.map(({ rule, docs }) => ruleLink(rule, docs)));
}
function capitalised(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./src/report/summary/budget.ts
/** A summary over 1 MiB is lost as a whole, so it is made to fit: shorter parts, never cut ones. */
/**
 * The sections in at most `maxBytes` of UTF-8, a blank line between them. All are shortened once, the lowest rank
 * first, before any is shortened twice; when the shortest of all do not fit, whole sections go, the last first.
 */
function fit(sections, maxBytes) {
    let drafts = sections.map((section) => draft(section, 0));
    for (const [variant, rank] of reductions(sections)) {
        if (bytesOf(drafts) <= maxBytes) {
            break;
        }
        drafts = drafts.map((one) => (one.section.rank === rank ? draft(one.section, variant) : one));
    }
    const kept = withoutLowest(drafts, maxBytes);
    return {
        parts: kept.map(({ text }) => text).filter((text) => text !== ''),
        shortened: shortenedNames(sections, kept),
    };
}
function draft(section, wanted) {
    const variant = Math.min(wanted, section.variants.length - 1);
    return { section, variant, text: (section.variants[variant] ?? section.variants[0])() };
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
        while (bytesOf(kept) > maxBytes) {
            const index = kept.findLastIndex(({ section }) => section.rank === rank);
            if (index < 0) {
                break;
            }
            kept.splice(index, 1);
        }
    }
    return kept;
}
function bytesOf(drafts) {
    return drafts.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
}
function shortenedNames(sections, kept) {
    const whole = new Set(kept.filter(({ variant }) => variant === 0).map(({ section }) => section));
    return [...new Set(sections.filter((section) => !whole.has(section)).map(({ name }) => name))];
}

;// CONCATENATED MODULE: ./src/report/summary/remedy.ts





/** The most text one block of code shows; nothing is cut in the middle of a statement. */
const LONGEST_CODE = 8000;
const LONGEST_BRIEF = 300;
/** The fixes of rows that belong together, by their advice; the steps in the order to do them, identical ones once. */
function remedies(results) {
    const fixable = results.filter(({ fix }) => fix !== undefined);
    const summaries = [...new Set(fixable.map(({ fix }) => fix?.summary ?? ''))];
    return summaries.map((summary) => {
        const rows = fixable.filter(({ fix }) => fix?.summary === summary);
        const whom = summaries.length === 1 ? [] : [words(' for '), ...separated(objectNames(rows))];
        return {
            advice: paragraph(strong(words('What to do'), ...whom, words(':')), words(' '), ...prose(summary)),
            steps: steps(rows),
        };
    });
}
const MOST_NAMES = 5;
function objectNames(results) {
    const named = results.slice(0, MOST_NAMES).map(({ object, rule }) => code(object === null ? rule : nameOf(object)));
    const left = results.length - named.length;
    return left === 0 ? named : [...named, words(`${String(left)} more`)];
}
/** What to do about one row, without a paragraph of its own. */
function adviceInBrief({ fix }) {
    return fix === undefined
        ? []
        : [words(' '), strong(words('What to do:')), words(' '), ...prose(fix.summary, LONGEST_BRIEF)];
}
/** The steps of the rows' fixes in the order to do them, identical ones once. */
function steps(results) {
    return runs(stepsInOrder(results).flatMap((row) => row.steps)).flatMap(stepBlocks);
}
/** Steps that stand in one block of code: consecutive statements for one database, one role, and at one cost. */
function runs(all) {
    const found = [];
    for (const step of all) {
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
    const samePlace = a.database === b.database && a.runAs === b.runAs;
    return a.kind === 'sql' && b.kind === 'sql' && samePlace && a.destructive === b.destructive;
}
function stepBlocks(run) {
    const [step] = run;
    switch (step.kind) {
        case 'sql':
            return [...cost(step), ...lead(where(step)), ...statements(run)];
        case 'aws-cli':
            return [...cost(step), ...lead(where(step)), ...codeBlock(step.text, 'sh')];
        case 'terraform':
            return [...cost(step), ...lead([words('In Terraform')]), ...codeBlock(step.text, 'hcl')];
        case 'config':
            return [...cost(step), ...codeBlock(step.text)];
        case 'restart':
        case 'text':
            return [...cost(step), ...instruction(step.text)];
    }
}
/** A sentence; a command with options at its end, `Reboot it: aws … --x y`, stands where it can be copied. */
function instruction(text) {
    const [, sentence = '', command = ''] = /^([^:\n]+:) ((?=.* --\w)[^,\n]+)$/.exec(text) ?? [];
    if (command !== '') {
        return [paragraph(...prose(sentence)), ...codeBlock(command, 'sh')];
    }
    return text.includes('\n') ? codeBlock(text) : [paragraph(...prose(text))];
}
function where({ database, runAs }) {
    const role = runAs === undefined ? [] : prose(runAs);
    if (database === undefined) {
        return runAs === undefined ? [] : [words('As '), ...role];
    }
    const place = [words('In database '), code(database)];
    return runAs === undefined ? place : [...place, words(', as '), ...role];
}
function lead(content) {
    return content.length === 0 ? [] : [paragraph(...content, words(':'))];
}
function cost({ destructive }) {
    return destructive === undefined
        ? []
        : [paragraph(strong(words('Decide first, this loses something:')), words(' '), ...prose(destructive))];
}
function statements(run) {
    const shown = run.filter((_, index) => lengthOf(run.slice(0, index + 1)) <= LONGEST_CODE);
    const left = run.length - shown.length;
    const hidden = shown.some(({ text }) => (0,visible/* hidesCharacters */.qL)(text));
    return [
        ...(shown.length === 0 ? [] : [fence(shown.map(({ text }) => text).join('\n'), 'sql')]),
        ...(left === 0 ? [] : [inScript(`${counted(left, 'statement')} more: see`)]),
        ...(hidden ? [inScript('A name in it holds characters that cannot be seen: run it from')] : []),
    ];
}
function inScript(text) {
    return paragraph(words(`${text} `), code('fixes.sql'), words('.'));
}
function lengthOf(run) {
    return run.reduce((sum, { text }) => sum + text.length, 0);
}
function codeBlock(text, lang) {
    return text.length <= LONGEST_CODE
        ? [fence(text, lang)]
        : [paragraph(words('It is too long to show here: see '), code('report.json'), words('.'))];
}

;// CONCATENATED MODULE: ./src/report/summary/failures.ts




const MOST_EVIDENCE = 12;
const MOST_COLUMNS = 6;
const LONGEST_VALUE = 200;
const failures_LONGEST_BRIEF = 240;
/** A blocker under a heading of its own: what was found, on what, and what to do. */
function blocker(group, number, extent) {
    const title = [words(`${String(number)}. `), ruleLink(group.rule, group.docs), ...objectCount(group)];
    const found = findings(group.results).slice(0, extent.findings);
    return [
        heading(4, ...title),
        ...found.flatMap((results) => {
            const shown = results.slice(0, extent.objects);
            const todo = remedies(shown).flatMap(({ advice, steps: all }) => [advice, ...all]);
            return [paragraph(failures_lead(results)), ...seen(results, extent), ...todo];
        }),
        ...rest(group, extent),
    ];
}
/** As blocker(), but with the rule behind what was found, and the steps closed. */
function concern(group, extent) {
    const found = findings(group.results).slice(0, extent.findings);
    return [
        ...found.flatMap((results) => {
            const shown = results.slice(0, extent.objects);
            const todo = remedies(shown).flatMap(({ advice, steps: all }) => [
                advice,
                ...(all.length === 0 ? [] : details('Steps', all)),
            ]);
            const link = [words(' ('), ruleLink(group.rule, group.docs), words(')')];
            return [paragraph(failures_lead(results), ...link), ...seen(results, extent), ...todo];
        }),
        ...rest(group, extent),
    ];
}
/** One sentence for a rule: the first thing it found, and what to do. */
function inBrief(group) {
    const [first] = group.results;
    const brief = first === undefined ? [] : [...prose(first.message, failures_LONGEST_BRIEF), ...adviceInBrief(first)];
    return [ruleLink(group.rule, group.docs), ...objectCount(group), words(': '), ...brief];
}
function objectCount({ results, objects }) {
    return objects === 1 ? [] : [words(`: ${countOf(objects, results)}`)];
}
function countOf(count, results, which = '') {
    const kind = kindOf(results.map(({ object }) => object));
    return counted(count, `${which}${kind.one}`, `${which}${kind.many}`);
}
/** Rows that say the same of different objects. */
function findings(results) {
    const same = new Map();
    for (const result of results) {
        const key = pattern(result);
        const found = same.get(key);
        if (found === undefined) {
            same.set(key, [result]);
        }
        else {
            found.push(result);
        }
    }
    return [...same.values()];
}
/** A message without the object's name and without quantities. */
function pattern({ object, message }) {
    const named = object === null ? message : message.replaceAll(nameOf(object), '…');
    return named.replace(/\d+(?:\.\d+)?(?: (?:[KMGT]i?)?B| ms| s| min| h| d)?\b/g, '#');
}
/** The message of the first object; before it the object, when the message does not name it. */
function failures_lead([first]) {
    if (first === undefined) {
        return words('');
    }
    const { object, message } = first;
    const unnamed = object === null || message.includes(nameOf(object)) ? [] : [code(object), words(': ')];
    return strong(...unnamed, ...prose(message));
}
/** The evidence: of one object in a line, of several in a table. */
function seen(results, extent) {
    const [first, ...others] = results;
    if (first !== undefined && others.length === 0) {
        return seenOfOne(first);
    }
    const open = results.slice(0, extent.objects);
    const closed = results.slice(extent.objects, extent.objects + extent.closed);
    return [
        paragraph(words(`Found on ${countOf(results.length, results)}:`)),
        seenTable(open),
        ...(closed.length === 0 ? [] : details(`${String(closed.length)} more`, [seenTable(closed), ...steps(closed)])),
    ];
}
function seenOfOne({ evidence }) {
    const all = shownEvidence(evidence);
    const pairs = all
        .slice(0, MOST_EVIDENCE)
        .map(([name, value]) => code(`${name} = ${valueText(name, value)}`, LONGEST_VALUE));
    const left = all.length - pairs.length;
    const more = left > 0 ? [words(` and ${String(left)} more`)] : [];
    return all.length === 0 ? [] : [paragraph(words('Seen: '), ...separated(pairs, ' · '), ...more)];
}
function seenTable(results) {
    const columns = [...new Set(results.flatMap(({ evidence }) => shownEvidence(evidence).map(([name]) => name)))].slice(0, MOST_COLUMNS);
    const rows = results.map(({ rule, object, evidence }) => [
        [code(object === null ? rule : nameOf(object))],
        ...cells(columns, evidence, LONGEST_VALUE),
    ]);
    const kind = kindOf(results.map(({ object }) => object)).one;
    return table([words(kind), ...columns.map((column) => code(column))], rows);
}
/** The findings that are not shown, and where everything is. */
function rest({ results, objects }, extent) {
    const all = findings(results);
    const shown = all.slice(0, extent.findings).flatMap((found) => found.slice(0, extent.objects + extent.closed));
    const others = all.slice(extent.findings).flat();
    const named = others.slice(0, extent.closed);
    const left = objects - shown.length - named.length;
    const rows = named.map((result) => [[code(result.object ?? result.rule)], prose(result.message, failures_LONGEST_BRIEF)]);
    const partly = others.length > 0 || left > 0;
    return [
        ...(named.length === 0
            ? []
            : details(`${String(named.length)} more`, [table([words('object'), words('found')], rows)])),
        ...(left > 0
            ? [paragraph(words(`${countOf(left, results, 'more ')}: see `), code('report.json'), words('.'))]
            : []),
        ...(partly && results.some(({ fix }) => (fix?.steps.length ?? 0) > 0)
            ? [paragraph(words('The steps for all of them are in '), code('fixes.sql'), words('.'))]
            : []),
    ];
}
/** Rules that get no more than a line. */
function briefly(groups) {
    return bullets(groups.map(inBrief));
}

;// CONCATENATED MODULE: ./src/report/summary.ts










/** The runner drops a summary over 1 MiB; several steps may write one. */
const MOST_SUMMARY_BYTES = 900 * 1024;
/** Set aside for the last lines. */
const FOOTER_BYTES = 2048;
/** GitHub-flavoured Markdown of at most MOST_SUMMARY_BYTES. Verdict, counts and every failing rule are always in it. */
function renderSummary(report) {
    const [first, ...others] = report.targets;
    const alone = first !== undefined && others.length === 0;
    const sections = [
        always([...head(report, alone ? first : undefined), ...(alone ? [] : overview(report))]),
        ...report.targets.flatMap((target) => [
            ...(alone ? [] : [always(targetHead(target, report.blocked))]),
            ...sectionsOf(target),
        ]),
    ];
    const { parts, shortened } = fit(sections, MOST_SUMMARY_BYTES - FOOTER_BYTES);
    return [...parts, gfm(footer(report, shortened))].join('\n');
}
function head(report, alone) {
    const name = alone === undefined || alone.name === 'default' ? [] : [words(': '), code(alone.name)];
    return [
        heading(3, words('CDC Preflight'), ...name),
        paragraph(strong(words(verdictSentence(report)))),
        ...(report.error === undefined ? [] : [paragraph(...prose(runErrorText(report.error)))]),
        ...(report.targets.length === 0 ? [] : [paragraph(...countsLine(report.counts, report.targets))]),
        ...(alone === undefined ? [] : [summary_serverLine(alone, ` in ${(0,units/* formatMs */._V)(report.durationMs)}`)]),
    ];
}
/** `4 errors (2 rules) · 1 warning · 11 rules passed`: what was found by objects, the rest by rules. */
function countsLine(counts, targets) {
    const rulesIn = (select) => targets.reduce((sum, target) => sum + byRule(select(target)).length, 0);
    const found = (severity) => {
        const rules = rulesIn((target) => failures(target, severity));
        const text = counted(counts[severity], severity);
        return rules === counts[severity] ? text : `${text} (${counted(rules, 'rule')})`;
    };
    const [passes, skips] = [rulesIn(passed), rulesIn(skipped)];
    const parts = [
        [counts.error, found('error')],
        [counts.warning, found('warning')],
        [counts.unknown, `${String(counts.unknown)} could not be checked`],
        [counts.notice, found('notice')],
        [passes, `${counted(passes, 'rule')} passed`],
        [skips, `${String(skips)} skipped`],
        [counts.waived, `${String(counts.waived)} waived`],
        [counts.off, `${String(counts.off)} switched off`],
    ];
    return [words(parts.flatMap(([count, text]) => (count === 0 ? [] : [text])).join(' · '))];
}
function summary_serverLine({ server, consumer }, took) {
    const judged = [words('judged for consumer '), code(consumer), words(`${took}.`)];
    return server === null
        ? paragraph(words('Not logged in to the server, '), ...judged)
        : paragraph(words('PostgreSQL '), code(server.version), words(` (${PLATFORM[server.platform]}), `), ...judged);
}
/** Several targets, a line each. */
function overview({ targets, blocked }) {
    const lines = targets.map((target) => [code(target.name), words(`: ${targetSentence(target, blocked)}`)]);
    return lines.length === 0 ? [] : [bullets(lines)];
}
function targetHead(target, blocked) {
    return [
        heading(3, words('Target '), code(target.name)),
        paragraph(strong(words(targetSentence(target, blocked)))),
        summary_serverLine(target, ''),
    ];
}
const WHOLE = { findings: 5, objects: 10, closed: 100 };
const FEW = { findings: 2, objects: 3, closed: 0 };
/** A target's sections in reading order; ranks say what is given up first. */
function sectionsOf(target) {
    const errors = byRule(failures(target, 'error'));
    const warnings = byRule(failures(target, 'warning'));
    const open = byRule(unsettled(target));
    return [
        section(7, 'the errors', [blockers(errors, WHOLE), blockers(errors, FEW), list('Errors', errors)]),
        section(6, 'what could not be done', [() => broken(target), list('Could not be done', byRule(brokenOff(target)))]),
        section(5, 'the warnings', [
            concerns('Warnings', warnings, WHOLE),
            concerns('Warnings', warnings, FEW),
            list('Warnings', warnings),
        ]),
        section(4, 'what could not be checked', [
            concerns('Could not check', open, WHOLE),
            concerns('Could not check', open, FEW),
            list('Could not check', open),
        ]),
        section(3, 'the notices', [list('Notices', byRule(failures(target, 'notice')))]),
        section(2, 'the skipped rules', [
            () => [...titled('Not looked at', skippedInBrief(target)), ...skippedInFull(target)],
            () => titled('Not looked at', skippedInBrief(target)),
        ]),
        section(1, 'the inventory', [() => inventoryBlocks(target), () => []]),
        section(0, 'the rules that passed', [() => passedBlocks(target), () => []]),
    ];
}
function section(rank, name, [whole, ...shorter]) {
    return { rank, name, variants: [() => gfm(whole()), ...shorter.map((blocks) => () => gfm(blocks()))] };
}
function always(blocks) {
    return section(Infinity, '', [() => blocks]);
}
function blockers(groups, extent) {
    return () => groups.flatMap((group, index) => blocker(group, index + 1, extent));
}
function concerns(title, groups, extent) {
    return () => titled(title, groups.flatMap((group) => concern(group, extent)));
}
function list(title, groups) {
    return () => titled(title, groups.length === 0 ? [] : [briefly(groups)]);
}
function titled(title, blocks) {
    return blocks.length === 0 ? [] : [heading(4, words(title)), ...blocks];
}
function broken(target) {
    const results = brokenOff(target);
    return results.length === 0 ? [] : titled('Could not be done', [byReason(results)]);
}
function footer({ targets }, shortened) {
    const fixes = targets.some(({ results }) => fixable(results).some(({ fix }) => (fix?.steps.length ?? 0) > 0));
    return [
        ...(shortened.length === 0
            ? []
            : [paragraph(strong(words('Shortened to fit:')), words(` ${shortened.join(', ')}.`))]),
        ...(targets.length === 0 ? [] : [paragraph(...whereTheRestIs(fixes))]),
    ];
}
/** The files stay on the runner: nobody has them who did not keep them. */
function whereTheRestIs(fixes) {
    const script = [words(', and all steps in the order to take them in '), code('fixes.sql')];
    return [
        words('Everything is in '),
        code('report.json'),
        ...(fixes ? script : []),
        words('; upload the directory of output '),
        code('report-dir'),
        words(' as an artifact to keep them.'),
    ];
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(9635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __webpack_require__(2902);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/summary.js
var summary = __webpack_require__(1170);
;// CONCATENATED MODULE: ./src/github/workflow-commands.ts
/**
 * What the runner takes from a step: lines of its log that are commands, and files.
 *
 * By way of the files of @actions/core and not of its entry, which brings an HTTP client for OpenID Connect along. This
 * action speaks to no HTTP server, and loading the client took a third of its time and half of its bundle.
 */



/** Has the runner replace the text wherever it is printed from now on. Where there is none, it would only be printed. */
function mask(secret) {
    if (isGiven('GITHUB_ACTIONS')) {
        (0,command/* issueCommand */.L)('add-mask', {}, secret);
    }
}
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
/** Outside a runner nobody waits for outputs. */
function setOutput(name, value) {
    if (isGiven('GITHUB_OUTPUT')) {
        (0,file_command/* issueFileCommand */.n)('OUTPUT', (0,file_command/* prepareKeyValueMessage */.v)(name, value));
    }
}
/** Outside a runner there is no job summary to add to. */
async function addToJobSummary(markdown) {
    if (isGiven('GITHUB_STEP_SUMMARY')) {
        await summary/* summary */.z.addRaw(markdown).write();
    }
}
function isGiven(variable) {
    return (process.env[variable] ?? '') !== '';
}

;// CONCATENATED MODULE: ./src/github/publish.ts
/** The report in all the places where a workflow looks for it. */








/** All that is written and printed of a report. */
function rendered(report) {
    return {
        json: renderJson(report),
        summary: renderSummary(report),
        fixes: renderFixesSql(report),
        log: renderLog(report),
        annotations: annotationsOf(report),
    };
}
/** Writes the files first: what the log says can then be looked up. Secrets are masked before the first line. */
async function publish(report, reportDir, secrets) {
    secrets.forEach(mask);
    const { json, summary, fixes, log, annotations } = rendered(report);
    const files = { report: 'report.json', summary: 'summary.md', fixes: 'fixes.sql' };
    const path = (file) => (0,external_node_path_.join)(reportDir, file);
    await Promise.all([
        (0,promises_.writeFile)(path(files.report), json),
        (0,promises_.writeFile)(path(files.summary), summary),
        (0,promises_.writeFile)(path(files.fixes), fixes),
    ]);
    printLog(log);
    annotations.forEach(annotate);
    await addToJobSummary(summary);
    setOutputs(report, {
        report: path(files.report),
        summary: path(files.summary),
        'fix-script': fixes === '' ? '' : path(files.fixes),
        'report-dir': reportDir,
    });
}
function printLog(groups) {
    for (const { title, lines } of groups) {
        if (lines.length === 0) {
            print([title]);
        }
        else {
            printGroup(title, lines);
        }
    }
}
function setOutputs(report, paths) {
    const { verdict, blocked, counts } = report;
    const outputs = {
        verdict,
        blocked,
        errors: counts.error,
        warnings: counts.warning,
        unknown: counts.unknown,
        ...paths,
    };
    for (const [name, value] of Object.entries(outputs)) {
        setOutput(name, value);
    }
}


/***/ }),

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


/***/ })

};
