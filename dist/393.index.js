export const id = 393;
export const ids = [393,942];
export const modules = {

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

/***/ 393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notified: () => (/* binding */ notified),
  publish: () => (/* binding */ publish),
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/neutralise/log.ts
var log = __webpack_require__(1032);
// EXTERNAL MODULE: ./src/report/shared/digest.ts
var shared_digest = __webpack_require__(7312);
// EXTERNAL MODULE: ./src/report/shared/disruption.ts
var shared_disruption = __webpack_require__(169);
// EXTERNAL MODULE: ./src/report/shared/steps.ts
var shared_steps = __webpack_require__(7081);
// EXTERNAL MODULE: ./src/report/shared/verdict-sentence.ts
var verdict_sentence = __webpack_require__(4357);
// EXTERNAL MODULE: ./src/report/shared/words.ts
var shared_words = __webpack_require__(6143);
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
        ...(error === undefined ? [] : ofRunError(error)),
        ...unjudged(targets),
        ...ofFindings('error', [...policyFindings(report, 'problems'), ...findingsOf(targets, 'problems')], named),
    ];
    const warnings = [
        ...ofFindings('warning', [...policyFindings(report, 'warnings'), ...findingsOf(targets, 'warnings')], named),
        ...targets.flatMap(brokenChecks),
        ...ofFindings('warning', findingsOf(targets, 'unsettled'), named),
    ];
    return [
        ...capped('error', errors.length === 0 && report.verdict === 'error' ? [ofVerdict(report)] : errors),
        ...capped('warning', warnings),
        ...capped('notice', ofFindings('notice', [...policyFindings(report, 'notices'), ...findingsOf(targets, 'notices')], named)),
    ];
}
function findingsOf(targets, which) {
    return targets.flatMap((target) => (0,shared_digest/* digestOf */.ol)(target)[which].flatMap((finding) => byLocation(finding).map((one) => ({ target, finding: one }))));
}
function policyFindings(report, which) {
    return (0,shared_digest/* digestOf */.ol)(report)[which].flatMap((finding) => byLocation(finding).map((one) => ({ finding: one })));
}
/** What different lines of the repository ask for is annotated on each. */
function byLocation(finding) {
    const places = [...(0,shared_digest/* grouped */.zD)(finding.results, ({ location }) => placeOf(location)).values()];
    return places.length === 1
        ? [finding]
        : places.map((results) => ({
            ...finding,
            first: results[0],
            results,
            objects: results.reduce((sum, { more }) => sum + 1 + more, 0),
        }));
}
function placeOf(location) {
    return location === undefined ? '' : `${location.file}:${String(location.line ?? '')}:${String(location.column ?? '')}`;
}
/** A place as the runner takes it. */
function placed(location) {
    if (location === undefined) {
        return {};
    }
    const { file, line, column } = location;
    return { file, ...(line === undefined ? {} : { line, ...(column === undefined ? {} : { col: column }) }) };
}
/** What could not be completed, unless the verdict's own annotation says it. */
function brokenChecks(target) {
    const { broken } = (0,shared_digest/* digestOf */.ol)(target);
    return target.verdict === 'error' || broken.length === 0
        ? []
        : [() => annotation('warning', `${(0,shared_words/* counted */.hS)((0,shared_digest/* rulesIn */.BZ)(broken), 'check')} could not be completed`, incompleteText(target))];
}
/** Each mistake on its line. */
function ofRunError(error) {
    const title = error.kind === 'configuration' ? 'Invalid configuration' : 'CDC Preflight did not finish';
    return (0,verdict_sentence/* mistakesOf */.Jy)(error).map(({ message, input, location }) => () => {
        const where = input === undefined ? '' : `: ${location === undefined ? 'input ' : ''}${input}`;
        const text = (0,verdict_sentence/* runErrorText */.JD)({ message, ...(input === undefined ? {} : { input }) });
        return { ...annotation('error', `${title}${where}`, (0,shared_words/* capitalized */.l2)(text)), ...placed(location) };
    });
}
/** A verdict `error` says of itself what could not be completed: no rule failed that would say it. Like targets together. */
function unjudged(targets) {
    const those = targets.filter(({ verdict }) => verdict === 'error');
    return [...(0,shared_digest/* grouped */.zD)(those, (target) => `${(0,verdict_sentence/* inconclusive */.Ni)(target)} ${incompleteText(target)} ${placeOf(target.location)}`).values()].map((same) => () => {
        const [target] = same;
        return { ...annotation('error', (0,verdict_sentence/* inconclusive */.Ni)(target), `${ofTargets(same, targets.length > 1)}${incompleteText(target)}`), ...placed(target.location) };
    });
}
function incompleteText(target) {
    const { incomplete } = (0,shared_digest/* digestOf */.ol)(target);
    const reasons = [...(0,shared_digest/* grouped */.zD)(incomplete, ({ message }) => message)].map(([message, rows]) => `${[...new Set(rows.map(({ rule }) => rule))].join(', ')}: ${(0,shared_words/* asSentence */.KG)(message)}`);
    return [...(target.error === undefined ? [] : [(0,shared_words/* asSentence */.KG)(target.error)]), ...reasons].join(' ');
}
function ofVerdict(report) {
    return () => annotation('error', (0,verdict_sentence/* headline */.Pl)(report), 'Nothing could be judged.');
}
/**
 * What is the same on several targets is annotated once; every rule's first finding comes before any rule's second, so that
 * a rule with many does not hide the others.
 */
function ofFindings(level, all, named) {
    const same = (0,shared_digest/* grouped */.zD)(all, ({ finding }) => JSON.stringify([finding.rule, finding.pattern, placeOf(finding.first.location)]));
    const ofRule = (0,shared_digest/* grouped */.zD)([...same.values()], ([{ finding }]) => finding.rule);
    const most = Math.max(0, ...[...ofRule.values()].map(({ length }) => length));
    const turns = Array.from({ length: most }, (_, turn) => [...ofRule.values()].flatMap((groups) => groups.slice(turn, turn + 1)));
    return turns.flat().map((group) => () => ofFinding(level, group, named));
}
function ofFinding(level, all, named) {
    const [{ finding }] = all;
    const { first } = finding;
    const where = ofTargets(all.flatMap(({ target }) => target ?? []), named);
    const parts = [first.meaning ?? '', objectNames(finding), firstThingToDo(finding)].filter((text) => text !== '');
    const title = `${(0,shared_words/* problemOf */.Zw)(first)}${(0,shared_digest/* andMore */.v)(finding)}`;
    return { ...annotation(level, title, `${where}${parts.join(' ')}`), ...placed(first.location) };
}
/** `Targets a, b and 7 more: `, where there are several. */
function ofTargets(targets, named) {
    const names = targets.map(({ name }) => name);
    return named && names.length > 0 ? `${names.length === 1 ? 'Target' : 'Targets'} ${firstOf(names)}: ` : '';
}
function firstOf(names, all = names.length) {
    const shown = names.slice(0, MOST_NAMES);
    const left = all - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${String(left)} more` : (0,shared_words/* listed */.KE)(shown);
}
/** Which objects, when there are several. */
function objectNames({ results, objects }) {
    const named = results.flatMap(({ object }) => (object === null ? [] : [object]));
    if (objects < 2 || named.length === 0) {
        return '';
    }
    return `Affects ${(0,shared_words/* counted */.hS)(objects, (0,shared_words/* kindOf */.I)(named).one, (0,shared_words/* kindOf */.I)(named).many)}: ${firstOf(named.map(({ name }) => name), objects)}.`;
}
/** The remedy; with it the command when one is all, or the first of all: a full stop behind it would be copied with it. */
function firstThingToDo(finding) {
    const { fix } = finding.first;
    const steps = (0,shared_steps/* stepsOf */.B_)(finding);
    const [first] = steps;
    if (fix === undefined || first === undefined || !(0,shared_steps/* isRunnable */.iU)(first) || first.destructive !== undefined) {
        return fix === undefined ? '' : (0,shared_words/* asSentence */.KG)(fix.summary);
    }
    const conditions = [first.lead, (0,shared_disruption/* disruptionText */.fE)(first.disruption)].filter((text) => text !== undefined);
    const count = steps.length === 1 ? '' : ` (1 of ${String(steps.length)} steps, see the job summary)`;
    return [(0,shared_words/* asSentence */.KG)(fix.summary), ...conditions.map(shared_words/* asSentence */.KG), `Run: ${first.text}${count}`].join(' ');
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
    const rest = `${(0,shared_words/* counted */.hS)(left, `more ${level}`)}: see the job summary and report.json.`;
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

// EXTERNAL MODULE: ./src/report/shared/script.ts + 1 modules
var shared_script = __webpack_require__(610);
;// CONCATENATED MODULE: ./src/report/fixes-sh/index.ts
/** `fixes.sh`: what the AWS CLI puts right, in the order to run it. What is SQL stands in `fixes.sql`. */







/** A script for a POSIX shell in which every line is a command or a comment; '' when AWS has nothing to put right. */
function renderFixesSh(report) {
    const targets = report.targets.map((target) => ({ target, steps: (0,shared_steps/* stepsInOrder */.Jw)((0,shared_steps/* fixable */.C2)(target)).filter(({ step }) => isOfAws(step)) })).filter(({ steps }) => steps.length > 0);
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
        ...(several ? usage(targets.map(({ target }) => target.name)) : []),
        ...sections,
        '',
    ];
    return lines.join('\n');
}
/** A command of the AWS CLI; a reboot among them. */
function isOfAws({ kind, text }) {
    return kind === 'aws-cli' || (kind === 'restart' && text.startsWith('aws '));
}
/** Without a target's name nothing would run, and nobody would hear of it. */
function usage(names) {
    return ['case "${1:-}" in', `${names.map(shellWord).join('|')}) ;;`, "*) echo 'Name the target to run the commands of.' >&2; exit 2 ;;", 'esac'];
}
/** One script cannot distinguish accounts, so each target's part runs only when it is asked for. */
function guarded(target, steps) {
    return ['', shellComment((0,shared_script/* targetTitle */.oI)(target)), `if [ "\${1:-}" = ${shellWord(target.name)} ]; then`, ':', ...linesOf(steps), 'fi'];
}
function linesOf(steps) {
    return steps.flatMap((one, index) => [...(one.finding.number === steps[index - 1]?.finding.number ? [] : introduction(one)), ...command(one)]);
}
function introduction({ finding, summary }) {
    const problem = `${String(finding.number)}. ${(0,shared_words/* problemOf */.Zw)(finding.first)}${(0,shared_digest/* andMore */.v)(finding)}`;
    return ['', shellComment(problem), ...(summary === '' ? [] : [shellComment((0,shared_words/* asSentence */.KG)(summary))])];
}
/** A command by which something is lost, one with a placeholder, and one that a reader cannot see whole are commented out. */
function command({ step, leads }) {
    const { text, runAs, destructive, disruption } = step;
    const lock = (0,shared_disruption/* disruptionText */.fE)(disruption);
    const isInert = destructive !== undefined || leads.some(namesPlaceholder) || (0,visible/* hidesCharacters */.qL)(text) || text.includes('\n');
    return [
        ...leads.map((lead) => shellComment(lead)),
        ...(runAs === undefined ? [] : [shellComment(`Run as ${(0,shared_words/* asSentence */.KG)(runAs)}`)]),
        ...(lock === undefined ? [] : [shellComment(lock)]),
        ...(destructive === undefined ? [] : [shellComment(`Destructive: decide before running. ${(0,shared_words/* capitalized */.l2)((0,shared_words/* asSentence */.KG)(destructive))}`)]),
        ...(isInert ? shellCommentLines(text) : [text]),
    ];
}
/** `Replace WRITER_INSTANCE with …`: a command that does not run as it stands. */
function namesPlaceholder(lead) {
    return /\bReplace [A-Z][A-Z_]+ with\b/.test(lead);
}

;// CONCATENATED MODULE: ./src/report/fixes-sql/index.ts

/** A script for psql in which every line is a statement to run, a command of psql or a comment; '' when there is nothing to do. */
function renderFixesSql(report) {
    const script = (0,shared_script/* fixScript */.Nx)(report);
    return script === '' ? '' : `${script}\n`;
}

// EXTERNAL MODULE: ./src/neutralise/html.ts
var html = __webpack_require__(4513);
// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
// EXTERNAL MODULE: ./src/report/shared/groups.ts
var shared_groups = __webpack_require__(3864);
;// CONCATENATED MODULE: ./src/report/html/assets.ts
/** Style and script of the page, and what its Content-Security-Policy knows them by: a test tells the hash when it is not theirs. */
const STYLE = `
:root{color-scheme:light dark;--text:#1b1f24;--soft:#57606a;--line:#d5dbe1;--back:#f4f6f8;--card:#fff;--inset:#f4f6f8;--link:#0a58ca;--error:#b3261e;--warning:#8a5300;--notice:#0a58ca;--pass:#19692c;--error-back:#fdeceb;--warning-back:#fff4dc;--pass-back:#e5f5e8;--accent:#3d6ad6;--track:#e3e8ee}
@media(prefers-color-scheme:dark){:root{--text:#e6e9ed;--soft:#a4adb7;--line:#333b45;--back:#0e1217;--card:#171c23;--inset:#10151b;--link:#84b6ff;--error:#ff9b93;--warning:#f0bb5c;--notice:#84b6ff;--pass:#7fdc93;--error-back:#331718;--warning-back:#30250f;--pass-back:#13291a;--accent:#6f96f5;--track:#29313b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:4.5rem}
body{margin:0 auto;max-width:62rem;padding:1rem;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
p,ul,ol,dl,pre,figure{margin:.5rem 0}
h1,h2,h3{line-height:1.3;margin:0}
h1{font-size:1.5rem}
h2{font-size:1.15rem}
h3{font-size:1rem}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em;unicode-bidi:isolate}
:not(pre)>code{background:var(--inset);border-radius:.25rem;padding:.1em .3em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.meta,.product,.group{color:var(--soft);font-size:.875rem}
.product{font-weight:600;letter-spacing:.02em;margin:0 0 .6rem}
header,.finding,.overview,.of-target,.alert,figure,.quiet{background:var(--card);border:1px solid var(--line);border-radius:.6rem}
header{padding:1.1rem 1.25rem;border-top:.4rem solid var(--soft)}
header.fail{border-top-color:var(--error)}
header.error,header.warn{border-top-color:var(--warning)}
header.pass{border-top-color:var(--pass)}
.headline{display:flex;gap:.9rem;align-items:flex-start}
.sign{flex:none;width:2.4rem;height:2.4rem;border-radius:50%;display:grid;place-items:center;font-size:1.25rem;font-weight:700}
.fail .sign{background:var(--error-back);color:var(--error)}
.error .sign,.warn .sign{background:var(--warning-back);color:var(--warning)}
.pass .sign{background:var(--pass-back);color:var(--pass)}
.headline p{margin:.3rem 0 0}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0 0}
.counts div{flex:1 1 6rem;border-radius:.4rem;padding:.45rem .7rem;background:var(--inset)}
.counts dt{font-size:.8rem;color:var(--soft)}
.counts dd{margin:0;font-size:1.35rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.counts .error dd{color:var(--error)}
.counts .warning dd,.counts .unknown dd{color:var(--warning)}
.counts .pass dd{color:var(--pass)}
.counts .zero dd{color:var(--soft)}
main{outline:0}
main>section{margin-top:1.5rem}
main>section>h2{margin-bottom:.6rem}
.overview{padding:1rem 1.25rem}
.filters{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:1rem 0 0;padding:.6rem 0;background:var(--back)}
.filters[hidden],.finding[hidden],section[hidden],tr[hidden]{display:none}
.filters label{font-size:.875rem;color:var(--soft)}
.filters output{font-size:.875rem;font-weight:600}
select,button{font:inherit;font-size:.875rem;color:var(--text);background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.25rem .5rem;max-width:11rem}
.alert{padding:.7rem 1rem;border-left:.3rem solid var(--warning)}
.finding{padding:.9rem 1.25rem;margin:.75rem 0;border-left:.3rem solid var(--soft)}
.finding.error{border-left-color:var(--error)}
.finding.warning,.finding.unknown{border-left-color:var(--warning)}
.finding.notice{border-left-color:var(--notice)}
.finding>.meta{margin:0 0 .35rem}
.more{color:var(--soft);font-weight:400}
.badge{font-size:.75rem;font-weight:650;border-radius:1rem;padding:.1rem .55rem;margin-right:.3rem;background:var(--inset);color:var(--text)}
.error .badge{background:var(--error-back);color:var(--error)}
.warning .badge,.unknown .badge{background:var(--warning-back);color:var(--warning)}
.outage,.destructive{border-radius:.4rem;padding:.5rem .8rem;background:var(--error-back)}
.fix{margin-top:.8rem;border-top:1px solid var(--line);padding-top:.5rem}
.advice{font-weight:600}
.steps{padding-left:1.4rem}
.steps:has(>li:only-child){list-style:none;padding-left:0}
.copy{position:relative}
.copy button{position:absolute;top:.35rem;right:.35rem}
pre{background:var(--inset);border:1px solid var(--line);border-radius:.4rem;padding:.7rem .8rem;white-space:pre-wrap}
.copy pre{padding-right:5rem}
.wide{overflow-x:auto;max-width:100%;margin:.5rem 0}
.tall{max-height:70vh;overflow-y:auto}
table{border-collapse:collapse;font-size:.875rem;overflow-wrap:normal}
th,td{border-bottom:1px solid var(--line);padding:.3rem .7rem .3rem 0;text-align:left;vertical-align:top;max-width:24rem}
th,td{overflow-wrap:break-word}
thead th{color:var(--soft);font-weight:600}
tbody th{font-weight:400}
.matrix{min-width:100%}
.tall thead th{position:sticky;top:0;background:var(--card)}
.matrix td{white-space:nowrap}
.matrix td.fail{color:var(--error);font-weight:650}
.matrix td.warn,.matrix td.error{color:var(--warning);font-weight:650}
.matrix td.pass{color:var(--pass)}
.matrix td.none{color:var(--soft)}
details{margin:.5rem 0}
summary{cursor:pointer}
.of-target{padding:.2rem 1.25rem}
.of-target>summary{padding:.6rem 0}
.of-target>summary h2{display:inline}
.verdict,.count{color:var(--soft)}
.of-target .finding,.of-target figure,.of-target .quiet{background:var(--back)}
.quiet{padding:.5rem 1rem}
.quiet ul{padding-left:1.2rem;font-size:.875rem}
.group{font-weight:600;margin:.7rem 0 .2rem}
.evidence div{display:flex;flex-wrap:wrap;gap:0 .6rem;padding:.15rem 0;font-size:.875rem}
.evidence dt{color:var(--soft)}
.evidence dd{margin:0}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.75rem;margin:.75rem 0}
.plots figure{margin:0;padding:.9rem 1.25rem;min-width:0}
figcaption{font-weight:600;margin-bottom:.4rem}
svg{display:block;width:100%}
svg text{fill:var(--text);font-size:13px}
svg .value{font-weight:600}
.tick line{stroke:var(--line)}
.tick text{fill:var(--soft);font-size:11px}
.bar rect{fill:var(--accent)}
.bar.short rect{fill:var(--error)}
.bar .track,.bar.short .track{fill:var(--track)}
.before,.limit{stroke:var(--text);stroke-width:2}
.limit{stroke-dasharray:5 4}
footer{margin-top:2rem;color:var(--soft);font-size:.875rem}
@media(max-width:30rem){body{padding:.6rem}header,.finding,.overview,.plots figure{padding-left:.9rem;padding-right:.9rem}.of-target{padding:.2rem .6rem}h1{font-size:1.25rem}}
@media print{.filters,.copy button,.skip{display:none}body{background:#fff}}
`;
const STYLE_HASH = 'sha256-pTioCoNW4Dt0g132ECDXF+avLcg+cjSQhtFz6kyV5Os=';
const SCRIPT = `
'use strict';
(() => {
  const form = document.querySelector('.filters');
  if (form) {
    const status = form.querySelector('output');
    const sections = document.querySelectorAll('section[data-target]');
    const apply = () => {
      const wanted = Object.fromEntries(new FormData(form));
      const filtered = Boolean(wanted.target || wanted.severity || wanted.group);
      let shown = 0;
      for (const section of sections) {
        let found = 0;
        for (const finding of section.querySelectorAll('.finding')) {
          finding.hidden = Boolean((wanted.severity && finding.dataset.severity !== wanted.severity) || (wanted.group && finding.dataset.group !== wanted.group));
          found += finding.hidden ? 0 : 1;
        }
        section.hidden = Boolean((wanted.target && section.dataset.target !== wanted.target) || (found === 0 && (wanted.severity || wanted.group)));
        shown += section.hidden ? 0 : found;
        const folded = section.querySelector('.of-target');
        if (filtered && folded && !section.hidden) {
          folded.open = true;
        }
      }
      for (const row of document.querySelectorAll('.matrix tr[data-target]')) {
        row.hidden = Boolean(wanted.target && row.dataset.target !== wanted.target);
      }
      status.textContent = shown === 1 ? '1 finding' : shown + ' findings';
    };
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();
  }
  const reveal = () => {
    const place = location.hash.startsWith('#target-') && document.getElementById(location.hash.slice(1));
    const folded = place && place.closest('details');
    if (folded) {
      folded.open = true;
      folded.scrollIntoView();
    }
  };
  addEventListener('hashchange', reveal);
  reveal();
  if (navigator.clipboard) {
    for (const block of document.querySelectorAll('.copy')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Copy';
      button.addEventListener('click', async () => {
        try {
          await navigator.clipboard.writeText(block.querySelector('code').textContent);
          button.textContent = 'Copied';
        } catch {
          button.textContent = 'Not copied';
        }
        setTimeout(() => { button.textContent = 'Copy'; }, 2000);
      });
      block.append(button);
    }
  }
})();
`;
const SCRIPT_HASH = 'sha256-jjdTkia4He39mwbfA42ZgPNtJ3adzuXNI5JqoIzkquw=';

;// CONCATENATED MODULE: ./src/report/html/kinds.ts
/** The worst first. */
const KINDS = ['error', 'warning', 'unknown', 'notice', 'waived', 'known'];
const KIND_NAMES = {
    error: 'Error',
    warning: 'Warning',
    unknown: 'Undetermined',
    notice: 'Notice',
    waived: 'Waived',
    known: 'Known',
};
/** Of a row that is neither passed nor skipped. */
function kindOf({ status, severity, waived, baseline }) {
    if (status !== 'fail') {
        return 'unknown';
    }
    if (waived !== undefined) {
        return 'waived';
    }
    return baseline === 'known' ? 'known' : severity;
}

;// CONCATENATED MODULE: ./src/report/html/remedy.ts
/** What to do about a finding: its ways, and their steps, each command alone so that it can be copied. */






/** Objects of one finding whose steps are shown; fixes.sql has them all. */
const MOST_FIXED = 10;
/** A longer command is not cut, but left to the files. */
const LONGEST_COMMAND = 8000;
function remedy(finding) {
    const fixes = finding.results.slice(0, MOST_FIXED).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    const advices = [...(0,shared_digest/* grouped */.zD)(fixes, ({ summary }) => summary)].map(([summary, same]) => {
        const labels = [...new Set(same[0].variants.map(({ label }) => label))];
        const ways = labels.map((label) => same.flatMap(({ variants }) => variants.filter((variant) => variant.label === label)));
        return (0,html/* html */.qy) `<p class="advice">${(0,html/* prose */.CS)((0,shared_words/* asSentence */.KG)(summary))}</p>${ways.map((way, index) => variantBlock(finding, way, index, ways.length))}`;
    });
    const left = finding.results.length > MOST_FIXED ? (0,html/* html */.qy) `<p class="meta">The steps for all of them are in <code>fixes.sql</code>.</p>` : undefined;
    return advices.length === 0 ? undefined : (0,html/* html */.qy) `<div class="fix">${advices}${left}</div>`;
}
function variantBlock(finding, variants, index, all) {
    const steps = (0,shared_steps/* stepsTogether */.WR)(finding, variants);
    const list = steps.length === 0 ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<ol class="steps">${steps.map(stepItem)}</ol>`;
    const [first] = variants;
    if (all === 1 || first === undefined) {
        return list;
    }
    const title = (0,html/* html */.qy) `Option ${String.fromCharCode(65 + (index % 26))}${index === 0 ? ' (recommended)' : ''}: ${first.label}${first.because === undefined ? undefined : (0,html/* html */.qy) `, ${(0,html/* prose */.CS)(first.because)}`}`;
    return index === 0 ? (0,html/* html */.qy) `<p class="option">${title}</p>${list}` : (0,html/* html */.qy) `<details><summary>${title}</summary>${list}</details>`;
}
function stepItem({ step, leads }) {
    const { destructive, disruption } = step;
    const effect = (0,shared_disruption/* disruptionText */.fE)(disruption, true);
    return (0,html/* html */.qy) `<li>${leads.map((lead) => (0,html/* html */.qy) `<p>${(0,html/* prose */.CS)((0,shared_words/* asSentence */.KG)(lead))}</p>`)}${destructive === undefined ? undefined : (0,html/* html */.qy) `<p class="destructive"><strong>Destructive: decide before running.</strong> ${(0,html/* prose */.CS)((0,shared_words/* capitalized */.l2)((0,shared_words/* asSentence */.KG)(destructive)))}</p>`}${effect === undefined ? undefined : (0,html/* html */.qy) `<p class="meta">${(0,html/* prose */.CS)(effect)}</p>`}${remedy_command(step)}${runBy(step)}</li>`;
}
function runBy({ database, runAs, kind }) {
    const where = [...(kind === 'sql' && database !== undefined ? [`in database \`${database}\``] : []), ...(runAs === undefined ? [] : [`as ${runAs}`])];
    return where.length === 0 ? undefined : (0,html/* html */.qy) `<p class="meta">${(0,html/* prose */.CS)(kind === 'text' ? `By ${runAs ?? ''}` : `Run ${where.join(', ')}`)}</p>`;
}
function remedy_command({ kind, text }) {
    if (kind === 'text') {
        return (0,html/* html */.qy) `<p>${(0,html/* prose */.CS)((0,shared_words/* capitalized */.l2)((0,shared_words/* asSentence */.KG)(text)))}</p>`;
    }
    if (text.length > LONGEST_COMMAND) {
        return (0,html/* html */.qy) `<p>The command has ${text.length} characters: see <code>report.json</code>.</p>`;
    }
    // What is shown is then not what has to be run.
    return (0,visible/* hidesCharacters */.qL)(text)
        ? (0,html/* html */.qy) `<pre><code>${text}</code></pre><p class="meta">It contains characters that cannot be shown, written here as escapes: take it from <code>report.json</code>.</p>`
        : (0,html/* html */.qy) `<div class="copy"><pre><code>${text}</code></pre></div>`;
}

;// CONCATENATED MODULE: ./src/report/html/finding.ts
/** One finding of the page: the problem, what it does, what to do about it, and what was seen. */





/** Objects of one finding that are named. */
const MOST_OBJECTS = 200;
/** Above this many they are in closed details. */
const MOST_OPEN_OBJECTS = 5;
const MOST_COLUMNS = 5;
const MOST_EVIDENCE = 20;
const LONGEST_VALUE = 300;
/** With everything there is to say. */
function wholeFinding(finding) {
    const { first, results } = finding;
    const { meaning, outage, waived } = first;
    return article(finding, (0,html/* html */.qy) `${outage === undefined ? undefined : (0,html/* html */.qy) `<p class="outage"><strong>Failing now:</strong> ${(0,html/* prose */.CS)((0,shared_words/* asSentence */.KG)(outage))}</p>`}${meaning === undefined ? undefined : (0,html/* html */.qy) `<p>${(0,html/* prose */.CS)(meaning)}</p>`}${waived === undefined ? undefined : (0,html/* html */.qy) `<p>Waived until ${waived.until}: ${(0,html/* prose */.CS)((0,shared_words/* asSentence */.KG)(waived.reason))}</p>`}${results.length > 1 ? finding_objects(finding) : undefined}${remedy(finding)}${results.length > 1 ? undefined : details(first)}`);
}
/** The problem alone: for what a page has no room for. */
function briefFinding(finding) {
    const { fix } = finding.first;
    return article(finding, fix === undefined ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<p>${(0,html/* prose */.CS)((0,shared_words/* asSentence */.KG)(fix.summary), 300)}</p>`);
}
function article(finding, inner) {
    const { first, rule, docs, objects: count, results } = finding;
    const kind = kindOf(first);
    const words = (0,shared_words/* kindOf */.I)(results.map(({ object }) => object));
    const more = count > 1 ? (0,html/* html */.qy) ` <span class="more">and ${(0,shared_words/* counted */.hS)(count - 1, `more ${words.one}`, `more ${words.many}`)}</span>` : undefined;
    return (0,html/* html */.qy) `<article class="finding ${kind}" data-severity="${kind}" data-group="${first.group}"><p class="meta"><span class="badge">${KIND_NAMES[kind]}</span> <a href="${docs}" rel="noreferrer">${rule}</a>${place(first.location)}</p><h3>${named(first)}${more}</h3>${inner}</article>
`;
}
/** The problem as a sentence; before it the object, when the message does not name it. */
function named(result) {
    const { object, message } = result;
    const names = object === null || object.kind === 'setting' || object.name === '' || message.includes(object.name);
    return names ? (0,html/* prose */.CS)((0,shared_words/* problemOf */.Zw)(result), 600) : (0,html/* html */.qy) `${(0,html/* code */.aY)(object.name)}: ${(0,html/* prose */.CS)(message, 600)}`;
}
function place(location) {
    return location === undefined ? undefined : (0,html/* html */.qy) ` · ${(0,html/* code */.aY)(location.line === undefined ? location.file : `${location.file}:${String(location.line)}`)}`;
}
function finding_objects({ results, objects: count }) {
    const shown = results.slice(0, MOST_OBJECTS);
    const left = count - shown.length;
    const words = (0,shared_words/* kindOf */.I)(results.map(({ object }) => object));
    const rest = left > 0 ? (0,html/* html */.qy) `<p>${(0,shared_words/* counted */.hS)(left, `more ${words.one}`, `more ${words.many}`)}: see <code>report.json</code>.</p>` : undefined;
    const table = objectTable(shown, words.one);
    return results.length <= MOST_OPEN_OBJECTS ? (0,html/* html */.qy) `${table}${rest}` : (0,html/* html */.qy) `<details><summary>All ${(0,shared_words/* counted */.hS)(count, words.one, words.many)}</summary>${table}${rest}</details>`;
}
function objectTable(results, kind) {
    const rows = results.map((result) => ({ name: result.object?.name ?? result.rule, evidence: Object.fromEntries((0,shared_words/* furtherEvidence */.sX)(result)) }));
    const columns = (0,shared_words/* columnsOf */.PL)(rows.map(({ evidence }) => evidence)).slice(0, MOST_COLUMNS);
    return wideTable(`The ${kind} and what was found`, [(0,shared_words/* capitalized */.l2)(kind), ...columns], rows.map(({ name, evidence }) => [(0,html/* code */.aY)(name), ...columns.map((column) => cell(evidence[column] === undefined ? '' : (0,shared_words/* valueText */.Ru)(evidence[column])))]));
}
function cell(text) {
    return text === '' ? (0,html/* html */.qy) `` : (0,html/* code */.aY)(text, LONGEST_VALUE);
}
/** A table that scrolls by itself where the page is narrow. */
function wideTable(label, head, rows) {
    return (0,html/* html */.qy) `<div class="wide" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${head.map((name) => (0,html/* html */.qy) `<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map(([first, ...others]) => (0,html/* html */.qy) `<tr><th scope="row">${first}</th>${others.map((one) => (0,html/* html */.qy) `<td>${one}</td>`)}</tr>`)}</tbody></table></div>`;
}
function details(result) {
    const all = (0,shared_words/* furtherEvidence */.sX)(result);
    const related = (result.related ?? []).slice(0, MOST_EVIDENCE).map((object) => (0,html/* html */.qy) ` ${(0,html/* code */.aY)((0,objects/* objectText */.tq)(object))}`);
    const shown = all.slice(0, MOST_EVIDENCE).map(([name, value]) => (0,html/* html */.qy) `<div><dt>${name}</dt><dd>${(0,html/* code */.aY)((0,shared_words/* valueText */.Ru)(value), LONGEST_VALUE)}</dd></div>`);
    const items = [...(related.length === 0 ? [] : [(0,html/* html */.qy) `<div><dt>related</dt><dd>${related}</dd></div>`]), ...shown];
    return items.length === 0 ? undefined : (0,html/* html */.qy) `<details><summary>What was found</summary><dl class="evidence">${items}</dl></details>`;
}

// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/report/html/matrix.ts
/** Targets by groups of rules: where to look first. */




/** Signs differ in shape, not only in color. */
const STATES = {
    fail: ['✕', 'problems'],
    error: ['?', 'inconclusive'],
    warn: ['!', 'warnings'],
    pass: ['✓', 'passed'],
    none: ['·', 'not checked'],
};
/** The worst first; the links are to the targets in the order of the report. */
function matrix({ targets }) {
    const seen = targets.map((target, index) => ({ target, index, states: statesOf(target) }));
    const groups = result/* GROUPS */.fd.filter((group) => seen.some(({ states }) => states.has(group)));
    const rows = [...seen].sort((a, b) => result/* VERDICTS */.bk.indexOf(a.target.verdict) - result/* VERDICTS */.bk.indexOf(b.target.verdict));
    return (0,html/* html */.qy) `<section class="overview"><h2>Targets</h2><div class="wide tall" role="region" aria-label="Targets and groups of rules" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Target</th><th scope="col">Verdict</th>${groups.map((group) => (0,html/* html */.qy) `<th scope="col">${shared_groups/* GROUP_NAMES */.P[group]}</th>`)}</tr></thead><tbody>
${rows.map(({ target, index, states }) => (0,html/* html */.qy) `<tr data-target="${target.name}"><th scope="row"><a href="#target-${index}">${target.name}</a></th>${matrix_cell(target.verdict, target.verdict)}${groups.map((group) => matrix_cell(states.get(group) ?? 'none'))}</tr>
`)}</tbody></table></div></section>
`;
}
function matrix_cell(state, word) {
    const [sign, words] = STATES[state];
    return word === undefined ? (0,html/* html */.qy) `<td class="${state}"><span role="img" aria-label="${words}" title="${words}">${sign}</span></td>` : (0,html/* html */.qy) `<td class="${state}"><span aria-hidden="true">${sign}</span> ${word}</td>`;
}
/** Of each group the worst; a group that holds nothing but skipped rules is not there. */
function statesOf(target) {
    const { problems, warnings, unsettled, broken } = (0,shared_digest/* digestOf */.ol)(target);
    const states = new Map();
    const mark = (state, groups) => {
        groups.filter((group) => !states.has(group)).forEach((group) => states.set(group, state));
    };
    mark('fail', problems.map(({ first }) => first.group));
    mark('error', broken.map(({ group }) => group));
    mark('warn', [...warnings, ...unsettled].map(({ first }) => first.group));
    mark('pass', target.results.filter(({ status }) => status !== 'skip').map(({ group }) => group));
    return states;
}

// EXTERNAL MODULE: ./src/report/shared/trend.ts
var shared_trend = __webpack_require__(6725);
;// CONCATENATED MODULE: ./src/report/html/changes.ts
/** What has changed since an earlier report, as a table. */



const MOST_CHANGES = 200;
function changesTable(trend) {
    const rows = (0,shared_trend/* trendRows */.P)(trend).slice(0, MOST_CHANGES).map(({ measure, object, before, now, change }) => [
        (0,html/* html */.qy) `${measure}${object === undefined ? undefined : (0,html/* html */.qy) ` ${(0,html/* code */.aY)(object)}`}`,
        (0,html/* html */.qy) `${before}`,
        (0,html/* html */.qy) `${now}`,
        (0,html/* html */.qy) `${change}`,
    ]);
    const when = (0,shared_trend/* dateText */.M)(trend.since);
    return rows.length === 0 ? undefined : (0,html/* html */.qy) `<h3>Since ${when}</h3>${wideTable(`Changes since ${when}`, ['Measure', 'Before', 'Now', 'Change'], rows)}`;
}

;// CONCATENATED MODULE: ./src/report/html/target.ts
/** One target's part of the page: its findings, what is drawn of it, and, closed, what is no finding. */







/** `index`: among the targets, for links to it; undefined when it is the only one. */
function targetSection(target, index, extent, plots) {
    const digest = (0,shared_digest/* digestOf */.ol)(target);
    const found = [...digest.problems, ...digest.warnings, ...digest.unsettled, ...digest.notices, ...setAside(digest)];
    const inner = (0,html/* html */.qy) `<p class="meta">${described(target)}</p>
${(0,verdict_sentence/* notJudged */.be)(target).map((sentence) => (0,html/* html */.qy) `<p class="alert">${(0,html/* prose */.CS)(sentence)}</p>`)}${target.error === undefined ? undefined : (0,html/* html */.qy) `<p class="alert">${(0,html/* prose */.CS)((0,shared_words/* asSentence */.KG)(target.error))}</p>`}
${found.length === 0 ? (0,html/* html */.qy) `<p class="nothing">Nothing to fix.</p>` : findingList(found, extent)}
${plots?.(target)}${target.trend === undefined ? undefined : changesTable(target.trend)}
${background(target, digest, extent)}`;
    if (index === undefined) {
        return (0,html/* html */.qy) `<section class="target" data-target="${target.name}"><h2>Findings</h2>${inner}</section>
`;
    }
    const { icon, text } = (0,verdict_sentence/* targetHeading */.si)(target);
    const open = target.verdict === 'fail' && index < MOST_OPEN ? (0,html/* html */.qy) ` open` : undefined;
    return (0,html/* html */.qy) `<section class="target" data-target="${target.name}"><details class="of-target"${open}><summary><h2><span aria-hidden="true">${icon}</span> ${target.name}</h2> <span class="verdict">${text}</span></summary><div id="target-${index}">${inner}</div></details></section>
`;
}
/** A page of many targets begins with their matrix, and shows the first that fail. */
const MOST_OPEN = 10;
function described({ server, consumer, planes }) {
    const where = server === null ? (planes.includes('database') ? 'Not logged in to the server' : 'Without a session') : `PostgreSQL ${server.version} (${shared_words/* PLATFORM */.i9[server.platform]})`;
    return (0,html/* html */.qy) `${where} · judged for consumer ${(0,html/* code */.aY)(consumer)}`;
}
/** What a waiver or the baseline sets aside is shown, last. */
function setAside({ setAside: results }) {
    return asFindings(results.filter(({ waived }) => waived !== undefined)).concat(asFindings(results.filter(({ waived }) => waived === undefined)));
}
/** Each row for itself. */
function asFindings(results) {
    return results.map((first) => ({ number: 0, rule: first.rule, docs: first.docs, first, results: [first], objects: 1 + first.more, pattern: first.message }));
}
function findingList(found, { whole, brief }) {
    const left = found.length - whole - brief;
    return (0,html/* html */.qy) `<div class="findings">
${found.slice(0, whole).map(wholeFinding)}${found.slice(whole, whole + brief).map(briefFinding)}</div>${left > 0 ? (0,html/* html */.qy) `<p>${(0,shared_words/* counted */.hS)(left, 'more finding')}: see <code>report.json</code>.</p>` : undefined}`;
}
function background(target, { broken, skipped, passed }, { rows }) {
    const { off } = target;
    return (0,html/* html */.qy) `<div class="background">${listed('Could not be completed', broken, rows, ({ message }) => message)}${listed('Passed', passed, rows, ({ title }) => title)}${listed('Not checked', skipped, rows, ({ message }) => message)}${off.length === 0 ? undefined : target_closed('Switched off', off.length, (0,html/* html */.qy) `<p>${off.map((rule) => (0,html/* html */.qy) `${(0,html/* code */.aY)(rule)} `)}</p>`)}${inventory(target, rows)}</div>`;
}
function target_closed(title, count, inner) {
    return (0,html/* html */.qy) `<details class="quiet"><summary>${title} <span class="count">${count}</span></summary>${inner}</details>`;
}
/** Rules by group. */
function listed(title, results, most, wordsOf) {
    const rules = (0,shared_digest/* byRule */.k2)(results);
    const shown = rules.slice(0, most);
    const left = rules.length - shown.length;
    const groups = shared_groups/* ALL_GROUPS */.N.flatMap((group) => {
        const items = shown.flatMap(({ rule, docs, results: [first] }) => first?.group === group ? [(0,html/* html */.qy) `<li><a href="${docs}" rel="noreferrer">${rule}</a> <span>${(0,html/* prose */.CS)(wordsOf(first), 300)}</span></li>`] : []);
        return items.length === 0 ? [] : [(0,html/* html */.qy) `<p class="group">${shared_groups/* GROUP_NAMES */.P[group]}</p><ul>${items}</ul>`];
    });
    return rules.length === 0 ? undefined : target_closed(title, rules.length, (0,html/* html */.qy) `${groups}${left > 0 ? (0,html/* html */.qy) `<p>${(0,shared_words/* counted */.hS)(left, 'more rule')}: see <code>report.json</code>.</p>` : undefined}`);
}
function inventory({ server, inventory: found, name: target }, most) {
    const lists = Object.entries(found);
    if (server === null || most === 0) {
        return undefined;
    }
    const summary = lists.map(([name, rows]) => (rows === null ? `${name} not readable` : (0,shared_words/* counted */.hS)(rows.length, name.slice(0, -1), name))).join(', ');
    const tables = lists.flatMap(([name, rows]) => (rows === null || rows.length === 0 ? [] : [rowsTable(`${capital(name)} of ${target}`, capital(name), rows, most)]));
    return tables.length === 0 ? (0,html/* html */.qy) `<p class="meta">On the server: ${summary}.</p>` : (0,html/* html */.qy) `<details class="quiet"><summary>On the server: ${summary}</summary>${tables}</details>`;
}
function rowsTable(label, title, rows, most) {
    const columns = (0,shared_words/* columnsOf */.PL)(rows);
    const left = rows.length - most;
    const cells = rows.slice(0, most).map((row) => columns.map((column) => (row[column] === undefined || row[column] === null ? (0,html/* html */.qy) `` : (0,html/* code */.aY)((0,shared_words/* valueText */.Ru)(row[column]), 100))));
    return (0,html/* html */.qy) `<p class="group">${title}</p>${columns.length === 0 ? undefined : wideTable(label, columns, cells)}${left > 0 ? (0,html/* html */.qy) `<p>${(0,shared_words/* counted */.hS)(left, 'more row')}: see <code>report.json</code>.</p>` : undefined}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./src/report/html/index.ts
/** The report as one page that needs nothing else: no request, no script to be read by, light and dark, from a phone to a wall. */











/** Findings of all targets together that are shown with everything, and with the problem alone: a page stays below a few megabytes. */
const MOST_WHOLE = 600;
const MOST_BRIEF = 3000;
const MOST_ROWS = 12_000;
const MOST_GONE = 200;
/** A whole HTML document. The library that draws is loaded only when there is something to draw. */
async function renderHtml(report) {
    const { targets, results, gone = [] } = report;
    const plots = targets.some(({ inventory }) => (inventory.slots ?? []).length > 0) ? (await Promise.all(/* import() */[__webpack_require__.e(602), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 7906))).plotsOf : undefined;
    const several = targets.length > 1;
    const extent = extentFor(targets.length);
    const page = (0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${new html/* Html */.Ed(STYLE_HASH)}'; script-src '${new html/* Html */.Ed(SCRIPT_HASH)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>CDC Preflight: ${(0,verdict_sentence/* heading */.R_)(report).text}</title>
<style>${new html/* Html */.Ed(STYLE)}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the findings</a>
${head(report)}
<main id="report" tabindex="-1">
${runError(report)}${filters(report)}${several ? matrix(report) : undefined}
${results.length === 0 ? undefined : (0,html/* html */.qy) `<section class="target" data-target=""><h2>Policy</h2>${findingList(asFindings(results), extent)}</section>`}
${targets.map((target, index) => targetSection(target, several ? index : undefined, extent, plots))}
${gone.length === 0 ? undefined : goneSection(gone)}
</main>
<footer><p>Everything, with the steps of every fix, is in <code>report.json</code> and <code>fixes.sql</code> beside this page.</p></footer>
<script>${new html/* Html */.Ed(SCRIPT)}</script>
</body>
</html>
`;
    return page.toString();
}
function extentFor(targets) {
    const share = (most) => Math.floor(most / Math.max(1, targets));
    return { whole: Math.max(2, share(MOST_WHOLE)), brief: Math.max(3, share(MOST_BRIEF)), rows: Math.min(200, share(MOST_ROWS)) };
}
/** Letters, which every font has. */
const SIGNS = { fail: '✕', error: '?', warn: '!', pass: '✓' };
function head(report) {
    const { verdict, targets, startedAt, durationMs, shard, error } = report;
    const { text } = (0,verdict_sentence/* heading */.R_)(report);
    const [only] = targets;
    const name = targets.length === 1 && only !== undefined && only.name !== 'default' ? [(0,html/* html */.qy) `<strong>${only.name}</strong> · `] : [];
    const ended = error === undefined || verdict !== 'fail' ? [] : [`In addition: ${verdict_sentence/* ENDED */.hV[error.kind]}.`];
    const further = [...(0,verdict_sentence/* inAddition */.GV)(report), ...ended, ...(0,verdict_sentence/* exitSentences */.bL)(report)].join(' ');
    const parts = [...(targets.length > 1 ? [(0,shared_words/* counted */.hS)(targets.length, 'target')] : []), ...(shard === undefined ? [] : [`shard ${shard.shard}`]), dateText(startedAt), (0,units/* formatMs */._V)(durationMs)];
    return (0,html/* html */.qy) `<header class="${verdict}"><p class="product">CDC Preflight</p><div class="headline"><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span><div><h1>${text}</h1>${further === '' ? undefined : (0,html/* html */.qy) `<p>${(0,html/* prose */.CS)(further)}</p>`}<p class="meta">${name}${parts.join(' · ')}</p></div></div>
${counts(report)}</header>`;
}
/** `2026-11-23 10:00 UTC`. */
function dateText(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function counts({ counts: found }) {
    const shown = [
        ['error', 'Errors', found.error],
        ['warning', 'Warnings', found.warning],
        ['unknown', 'Undetermined', found.unknown],
        ['notice', 'Notices', found.notice],
        ['waived', 'Waived', found.waived],
        ['known', 'Known', found.known],
        ['pass', 'Passed', found.pass],
        ['skip', 'Not checked', found.skip],
        ['off', 'Switched off', found.off],
    ];
    const items = shown
        .filter(([kind, , count]) => count > 0 || kind === 'error' || kind === 'pass')
        .map(([kind, name, count]) => (0,html/* html */.qy) `<div class="${kind}${count === 0 ? ' zero' : ''}"><dt>${name}</dt><dd>${count}</dd></div>`);
    return (0,html/* html */.qy) `<dl class="counts">${items}</dl>`;
}
function runError({ error }) {
    if (error === undefined) {
        return undefined;
    }
    const { mistakes = [] } = error;
    const all = mistakes.length < 2 ? undefined : (0,html/* html */.qy) `<ol>${mistakes.map((mistake) => (0,html/* html */.qy) `<li>${(0,html/* prose */.CS)((0,shared_words/* capitalized */.l2)((0,shared_words/* asSentence */.KG)(mistake.message)))}${place(mistake.location)}</li>`)}</ol>`;
    return (0,html/* html */.qy) `<section class="alert"><h2>${verdict_sentence/* ENDED */.hV[error.kind]}</h2>${all ?? (0,html/* html */.qy) `<p>${(0,html/* prose */.CS)((0,shared_words/* capitalized */.l2)((0,shared_words/* asSentence */.KG)((0,verdict_sentence/* runErrorText */.JD)(error))))}${place(error.location)}</p>`}</section>
`;
}
/** Hidden until the script shows it: without script it would do nothing. */
function filters({ targets, results }) {
    const rows = [...results, ...targets.flatMap((target) => target.results)].filter(({ status }) => status === 'fail' || status === 'unknown');
    if (rows.length < 2) {
        return undefined;
    }
    const groups = shared_groups/* ALL_GROUPS */.N.filter((group) => rows.some((row) => row.group === group));
    const select = (label, name, options) => (0,html/* html */.qy) `<label>${label} <select name="${name}"><option value="">All</option>${options.map(([value, text]) => (0,html/* html */.qy) `<option value="${value}">${text}</option>`)}</select></label>`;
    return (0,html/* html */.qy) `<form class="filters" hidden aria-label="Filter the findings">${targets.length > 1 ? select('Target', 'target', targets.map(({ name }) => [name, name])) : undefined}${select('Severity', 'severity', KINDS.map((kind) => [kind, KIND_NAMES[kind]]))}${select('Group', 'group', groups.map((group) => [group, shared_groups/* GROUP_NAMES */.P[group]]))}<output role="status"></output></form>
`;
}
function goneSection(gone) {
    const left = gone.length - MOST_GONE;
    const items = gone.slice(0, MOST_GONE).map(({ rule, target, object, message }) => (0,html/* html */.qy) `<li>${(0,html/* code */.aY)(rule)} on ${target}${object === null ? undefined : (0,html/* html */.qy) ` (${(0,html/* code */.aY)((0,objects/* objectText */.tq)(object))})`}: ${(0,html/* prose */.CS)(message, 300)}</li>`);
    return (0,html/* html */.qy) `<section><h2>Gone since the baseline</h2><ul>${items}</ul>${left > 0 ? (0,html/* html */.qy) `<p>${(0,shared_words/* counted */.hS)(left, 'more finding')}: see <code>report.json</code>.</p>` : undefined}</section>`;
}

// EXTERNAL MODULE: ./src/report/json/index.ts + 1 modules
var json = __webpack_require__(1793);
;// CONCATENATED MODULE: ./src/neutralise/xml.ts
/** Foreign text in XML 1.0: in an element or an attribute, with every character that XML allows. */

/** Keeps lines; what XML 1.0 forbids is invisible, and spelled out with the rest of its kind. */
function forXml(text) {
    const seen = (0,visible/* visibleLines */.gB)(text).join('\n');
    return seen.replace(/[&<>"'\n\uFFFE\uFFFF]/g, (character) => ESCAPES[character] ?? '\uFFFD');
}
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '&#10;' };

;// CONCATENATED MODULE: ./src/report/junit/index.ts
/** The report as JUnit XML (junit-10.xsd): a suite a target, a case a rule and object. */




/** An element with attributes and what is in it. */
function junit_element(name, attributes, inner = []) {
    const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${forXml(String(value))}"`)].join(' ');
    return inner.length === 0 ? `<${start}/>` : `<${start}>${inner.join('')}</${name}>`;
}
/** UTF-8, a suite a line. */
function renderJunit(report) {
    const suites = [...report.targets.map(suiteOf), ...policySuite(report.results), ...runSuite(report)];
    const seconds = (report.durationMs / 1000).toFixed(3);
    const total = totals(suites.flatMap(({ cases }) => cases));
    const body = suites.map((suite) => `  ${suiteElement(suite, report.startedAt)}\n`).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', { name: 'cdc-preflight', time: seconds, tests: total.tests, failures: total.failures, errors: total.errors }, [`\n${body}`])}\n`;
}
function suiteElement({ name, cases }, startedAt) {
    const { tests, failures, errors, skipped } = totals(cases);
    const attributes = { name, tests, failures, errors, skipped, timestamp: startedAt.replace(/\.\d+Z$|Z$/, '') };
    return junit_element('testsuite', attributes, cases.map((one) => `\n    ${junit_element('testcase', { name: one.name, classname: one.classname }, one.content)}`).concat('\n  '));
}
function totals(cases) {
    const of = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
    return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}
function suiteOf(target) {
    return { name: target.name, cases: [...target.results.map((result) => caseOf(result, target.name)), ...inconclusive(target)] };
}
/** No target's name has a space in it. */
const POLICY = 'policy of the run';
/** What belongs to no target. */
function policySuite(results) {
    return results.length === 0 ? [] : [{ name: POLICY, cases: results.map((result) => caseOf(result, POLICY)) }];
}
const RUN = 'the run itself';
function runSuite({ error }) {
    const mistakes = error === undefined ? [] : (0,verdict_sentence/* mistakesOf */.Jy)(error);
    const cases = mistakes.map((mistake) => errorCase('the run finished', RUN, (0,shared_words/* asSentence */.KG)((0,verdict_sentence/* runErrorText */.JD)(mistake))));
    return cases.length === 0 ? [] : [{ name: RUN, cases }];
}
/** A verdict `error` is red on its own, whatever the rules say. */
function inconclusive({ name, verdict, error }) {
    return verdict === 'error' ? [errorCase('all checks could be completed', name, error ?? 'Some checks could not be completed, so nothing can be said of this target.')] : [];
}
function errorCase(name, classname, message) {
    return { name, classname, outcome: 'error', content: [junit_element('error', { message, type: 'error' })] };
}
function caseOf(result, suite) {
    const { rule, object, group } = result;
    const name = object === null ? rule : `${rule} (${(0,objects/* objectText */.tq)(object)})`;
    return { name, classname: `${suite}.${group}`, ...outcomeOf(result) };
}
function outcomeOf(result) {
    const { status, severity, waived, baseline, message } = result;
    switch (status) {
        case 'pass':
            return { outcome: 'passed', content: [] };
        case 'skip':
            return { outcome: 'skipped', content: [junit_element('skipped', { message })] };
        case 'unknown':
            return { outcome: 'error', content: [junit_element('error', { message, type: 'unknown' }, [forXml(detail(result))])] };
        case 'fail':
            if (waived !== undefined) {
                return passing(`waived until ${waived.until} (${waived.reason}): ${message}`);
            }
            if (baseline === 'known') {
                return passing(`known from the baseline: ${message}`);
            }
            return severity === 'error' ? { outcome: 'failure', content: [junit_element('failure', { message, type: severity }, [forXml(detail(result))])] } : passing(`${severity}: ${detail(result)}`);
    }
}
function passing(text) {
    return { outcome: 'passed', content: [junit_element('system-out', {}, [forXml(text)])] };
}
/** Problem, meaning, what to do, and the commands of the recommended way. */
function detail(result) {
    const { meaning, fix, more } = result;
    return [
        (0,shared_words/* asSentence */.KG)((0,shared_words/* problemOf */.Zw)(result)),
        ...(more > 0 ? [`${String(more)} more objects are affected.`] : []),
        ...(meaning === undefined ? [] : [(0,shared_words/* asSentence */.KG)(meaning)]),
        ...(fix === undefined ? [] : [(0,shared_words/* asSentence */.KG)(fix.summary), ...(fix.variants[0]?.steps ?? []).map(({ text }) => text)]),
        result.docs,
    ].join('\n');
}

// EXTERNAL MODULE: ./src/digest.ts
var digest = __webpack_require__(2187);
// EXTERNAL MODULE: ./src/neutralise/cap.ts
var cap = __webpack_require__(7890);
;// CONCATENATED MODULE: ./src/report/sarif/index.ts
/** The report as SARIF 2.1.0, within what GitHub's code scanning takes: one run, five thousand results, the worst first. */






/** GitHub keeps the first 5 000 of a run. */
const MOST_RESULTS = 5000;
const LONGEST_MESSAGE = 2000;
const sarif_LONGEST_VALUE = 300;
const sarif_MOST_EVIDENCE = 20;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * Two-space JSON with a newline at the end. `place`: where findings stand that no file of the repository asked for: the
 * configuration file, else the workflow.
 */
function renderSarif(report, place) {
    const rows = rowsOf(report);
    // Reversed, so that a rule is described by its worst row.
    const rules = [...new Map(rows.toReversed().map((result) => [result.rule, result])).values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
    const index = new Map(rules.map(({ rule }, position) => [rule, position]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'cdc-preflight', informationUri: 'https://github.com/cdc-preflight/cdc-preflight', rules: rules.map(descriptor) } },
                invocations: [invocation(report, place)],
                columnKind: 'utf16CodeUnits',
                results: rows.map((result) => sarifResult(result, index.get(result.rule) ?? 0, place)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** Failures and what could not be determined, of all targets and of the policy. */
function rowsOf({ targets, results }) {
    const all = [...results, ...targets.flatMap((target) => target.results)].filter(({ status }) => status === 'fail' || status === 'unknown');
    return all.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_RESULTS);
}
function rank(result) {
    const setAside = result.waived !== undefined || result.baseline === 'known' ? 10 : 0;
    return setAside + ['error', 'warning', 'note'].indexOf(levelOf(result));
}
function levelOf({ status, severity }) {
    return status === 'unknown' ? 'warning' : LEVELS[severity];
}
/** What GitHub shows beside a rule. */
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' };
function descriptor({ rule, title, docs, severity, group }) {
    return {
        id: rule,
        name: rule,
        shortDescription: { text: inert(title) },
        fullDescription: { text: inert((0,shared_words/* asSentence */.KG)(title)) },
        help: { text: `${inert((0,shared_words/* asSentence */.KG)(title))} See ${docs}`, markdown: `${inert((0,shared_words/* asSentence */.KG)(title))} [What it means and how to fix it](${docs})` },
        helpUri: docs,
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: ['cdc', 'postgresql', group], 'problem.severity': PROBLEM_SEVERITIES[severity] },
    };
}
function sarifResult(result, ruleIndex, place) {
    const { rule, object, fingerprint, location = place, waived, baseline } = result;
    return {
        ruleId: rule,
        ruleIndex,
        level: levelOf(result),
        message: { text: messageOf(result) },
        locations: [
            {
                physicalLocation: physicalLocation(location),
                ...(object === null ? {} : { logicalLocations: [{ fullyQualifiedName: (0,visible/* visible */.RK)((0,objects/* objectText */.tq)(object)) }] }),
            },
        ],
        // The only key that GitHub reads: without it, findings about several tables on one line would be taken for one.
        partialFingerprints: { primaryLocationLineHash: (0,digest/* sha256 */.s)(fingerprint) },
        ...(waived === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: (0,visible/* visible */.RK)((0,cap/* cap */.N)(`${waived.reason} (until ${waived.until})`, LONGEST_MESSAGE)) }] }),
        ...(baseline === undefined ? {} : { baselineState: baseline === 'known' ? 'unchanged' : 'new' }),
        properties: { evidence: Object.fromEntries(Object.entries(result.evidence).slice(0, sarif_MOST_EVIDENCE).map(([name, value]) => [sarif_short(name), sarif_short((0,shared_words/* valueText */.Ru)(value))])) },
    };
}
function sarif_short(text) {
    return (0,visible/* visible */.RK)((0,cap/* cap */.N)(text, sarif_LONGEST_VALUE));
}
function physicalLocation({ file, line = 1, column }) {
    return { artifactLocation: { uri: uriOf(file) }, region: { startLine: Math.max(1, line), ...(column === undefined ? {} : { startColumn: Math.max(1, column) }) } };
}
function messageOf(result) {
    const { meaning, fix, more, status } = result;
    const parts = [
        (0,shared_words/* asSentence */.KG)(status === 'unknown' ? `Undetermined: ${result.message}` : (0,shared_words/* problemOf */.Zw)(result)),
        ...(meaning === undefined ? [] : [(0,shared_words/* asSentence */.KG)(meaning)]),
        ...(fix === undefined ? [] : [(0,shared_words/* asSentence */.KG)(fix.summary)]),
        ...(more > 0 ? [`${String(more)} more objects are affected.`] : []),
    ];
    return inert(parts.join(' '));
}
/** Square brackets make links of the text between them, and placeholders are in braces: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function inert(text) {
    return (0,visible/* visible */.RK)((0,cap/* cap */.N)(text, LONGEST_MESSAGE)).replace(/[\\[\]]/g, '\\$&').replaceAll('{', '{{').replaceAll('}', '}}');
}
/** A relative path as a URI reference: no part of it is taken for a scheme or a host. */
function uriOf(file) {
    const parts = file.split('/').filter((part) => part !== '');
    return parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'))).join('/');
}
function invocation({ error, targets, startedAt, durationMs }, place) {
    const mistakes = error === undefined ? [] : (error.mistakes ?? [{ message: (0,verdict_sentence/* runErrorText */.JD)(error), location: error.location }]);
    const broken = targets.flatMap((target) => (target.error === undefined ? [] : [{ message: `${target.name}: ${target.error}`, location: undefined }]));
    const notifications = [...mistakes, ...broken].map(({ message, location }) => ({
        level: 'error',
        message: { text: inert((0,shared_words/* capitalized */.l2)((0,shared_words/* asSentence */.KG)(message))) },
        locations: [{ physicalLocation: physicalLocation(location ?? place) }],
    }));
    const start = new Date(startedAt);
    return {
        executionSuccessful: notifications.length === 0,
        startTimeUtc: start.toISOString(),
        endTimeUtc: new Date(start.getTime() + durationMs).toISOString(),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}

// EXTERNAL MODULE: ./src/report/summary/index.ts + 9 modules
var summary = __webpack_require__(1496);
;// CONCATENATED MODULE: ./src/report/files.ts







/** Text by name. `place`: where findings stand that no file of the repository asked for. */
async function filesOf(report, place) {
    const commands = renderFixesSh(report);
    return new Map([
        ['report.json', (0,json/* renderJson */.h)(report)],
        ['summary.md', (0,summary/* renderSummary */.B)(report)],
        ['fixes.sql', renderFixesSql(report)],
        ['report.sarif', renderSarif(report, place)],
        ['report.junit.xml', renderJunit(report)],
        ['report.html', await renderHtml(report)],
        ...(commands === '' ? [] : [['fixes.sh', commands]]),
    ]);
}

// EXTERNAL MODULE: ./src/report/shared/policy-words.ts
var policy_words = __webpack_require__(8358);
;// CONCATENATED MODULE: ./src/report/log/index.ts
/** The job's log: what was found in the open, what is fine in groups that are opened when wanted. */







/** Findings of one target that get lines of their own: a log of many targets is read for which of them, not for what. */
const MOST_FINDINGS = 50;
/** Every title and line is neutralised and can be written as it is. The last line says where the rest is. */
function renderLog(report) {
    const several = report.targets.length > 1;
    return [
        ...(report.error === undefined ? [] : [runErrorGroup(report.error)]),
        ...shardGroup(report),
        ...report.targets.flatMap((target) => targetGroups(target, several ? `${target.name}: ` : '')),
        ...policyGroups(report),
        log_open((0,verdict_sentence/* verdictSentence */.BT)(report), []),
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
    return log_open(verdict_sentence/* ENDED */.hV[error.kind], (0,verdict_sentence/* mistakesOf */.Jy)(error).map((mistake) => `✖ error ${(0,verdict_sentence/* runErrorText */.JD)(mistake)}`));
}
function shardGroup({ shard }) {
    return shard === undefined ? [] : [log_open(`Shard ${shard.shard}: ${shard.targets.length === 0 ? 'no targets' : shard.targets.join(', ')}`, [])];
}
const MARKS = { error: '✖ error', warning: '⚠ warning', notice: 'ℹ notice' };
const log_MOST_GONE = 50;
/** What the policy found, each with its place, and what is gone since the baseline. */
function policyGroups({ results, gone = [] }) {
    const failed = result/* SEVERITIES */.oC.flatMap((severity) => results.filter((result) => result.status === 'fail' && result.severity === severity));
    const left = failed.length - MOST_FINDINGS;
    const lines = failed.slice(0, MOST_FINDINGS).flatMap((result) => {
        const place = result.location === undefined ? '' : `${(0,verdict_sentence/* locationText */.fN)(result.location)}: `;
        return [`${MARKS[result.severity]} ${result.rule}: ${place}${result.message}`, ...remedyLine(result)];
    });
    const more = left > 0 ? [`and ${String(left)} more in report.json`] : [];
    const fixed = gone.slice(0, log_MOST_GONE).map(({ rule, target, message }) => `✔ fixed ${target}: ${rule}: ${message}`);
    const others = gone.length > log_MOST_GONE ? [`and ${String(gone.length - log_MOST_GONE)} more in report.json`] : [];
    return [
        ...(failed.length === 0 ? [] : [log_open(`Waivers: ${(0,policy_words/* policyCounts */.bc)(failed)}`, [...lines, ...more])]),
        ...(gone.length === 0 ? [] : [log_closed(`Fixed since the baseline: ${(0,shared_words/* counted */.hS)(gone.length, 'failure')}`, [...fixed, ...others])]),
    ];
}
function targetGroups(target, prefix) {
    const { problems, warnings, notices, unsettled, broken, skipped, setAside, passed } = (0,shared_digest/* digestOf */.ol)(target);
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
        log_closed(`Waived or known: ${(0,shared_words/* counted */.hS)(setAside.length, 'result')}`, setAsideLines(setAside)),
        log_closed(`Changes since ${target.trend?.since ?? ''}`, trendLines(target)),
        log_closed(`Skipped: ${rules(skipped)}`, ruleLines('– skipped', skipped)),
        log_closed(`Passed: ${rules(passed)}`, ruleLines('✔ passed', passed)),
    ].filter(({ lines }) => lines.length > 0);
    const error = target.error === undefined ? [] : [log_open('The checks could not be completed', [`✖ error ${(0,verdict_sentence/* runErrorText */.JD)({ message: target.error, ...(target.location === undefined ? {} : { location: target.location }) })}`])];
    return [log_open(serverLine(target), []), ...error, ...groups].map((group) => ({ ...group, title: `${prefix}${group.title}` }));
}
/** Each with the reason for which it does not count. */
function setAsideLines(results) {
    const left = results.length - MOST_FINDINGS;
    const lines = results.slice(0, MOST_FINDINGS).map(({ rule, message, waived }) => waived === undefined ? `– known ${rule}: ${message}` : `– waived ${rule}: ${message} (until ${waived.until}: ${waived.reason})`);
    return left > 0 ? [...lines, `– and ${String(left)} more in report.json`] : lines;
}
const log_MOST_CHANGES = 50;
function trendLines({ trend }) {
    const rows = trend === undefined ? [] : (0,shared_trend/* trendRows */.P)(trend);
    const left = rows.length - log_MOST_CHANGES;
    const lines = rows.slice(0, log_MOST_CHANGES).map(({ measure, object, before, now, change }) => `${[measure, object].filter((part) => part !== undefined).join(' ')}: ${before} → ${now} (${change})`);
    return left > 0 ? [...lines, `and ${String(left)} more in report.json`] : lines;
}
function rules(results) {
    return (0,shared_words/* counted */.hS)((0,shared_digest/* byRule */.k2)(results).length, 'check');
}
function foundText(target) {
    const { problems, warnings, unsettled, notices } = (0,shared_digest/* digestOf */.ol)(target);
    const parts = [
        [problems.length, (0,shared_words/* counted */.hS)(problems.length, 'problem')],
        [warnings.length, (0,shared_words/* counted */.hS)(warnings.length, 'warning')],
        [unsettled.length, `${String(unsettled.length)} undetermined`],
        [notices.length, (0,shared_words/* counted */.hS)(notices.length, 'notice')],
    ];
    return parts.flatMap(([number, words]) => (number === 0 ? [] : [words])).join(', ');
}
function findingLines(mark, findings) {
    const left = findings.length - MOST_FINDINGS;
    return [
        ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => [
            `${mark} ${finding.rule}: ${finding.first.message}${(0,shared_digest/* andMore */.v)(finding)}`,
            ...remedyLine(finding.first),
        ]),
        ...(left > 0 ? [`${mark} and ${String(left)} more in the job summary`] : []),
    ];
}
function remedyLine({ fix }) {
    return fix === undefined ? [] : [`    → ${(0,shared_words/* asSentence */.KG)(fix.summary)}`];
}
function ruleLines(mark, results) {
    return (0,shared_digest/* byRule */.k2)(results).map(({ rule, title, results: rows, objects }) => {
        const kind = (0,shared_words/* kindOf */.I)(rows.map(({ object }) => object));
        const all = rows.every(({ status }) => status === 'pass') && objects > 1 ? ` (${(0,shared_words/* counted */.hS)(objects, kind.one, kind.many)})` : '';
        return `${mark} ${rule}: ${rows[0]?.message ?? title}${all === '' ? (0,shared_digest/* andMore */.v)({ results: rows, objects }) : all}`;
    });
}
function serverLine({ server, consumer, planes, error }) {
    if (server === null && error !== undefined) {
        return 'Could not be checked';
    }
    if (server === null) {
        return planes.includes('database') ? `Not logged in to the server, judged for consumer ${consumer}` : `Judged for consumer ${consumer}`;
    }
    return `PostgreSQL ${server.version} (${shared_words/* PLATFORM */.i9[server.platform]}), judged for consumer ${consumer}`;
}

// EXTERNAL MODULE: ./src/github/workflow-commands.ts + 1 modules
var workflow_commands = __webpack_require__(6720);
;// CONCATENATED MODULE: ./src/github/publish.ts
/** The report in all the places where a workflow looks for it. */












/** Renders what everything else waits for at the end, and keeps none of it: code that has run once is several times as fast. */
function rehearse(report) {
    [json/* renderJson */.h, summary/* renderSummary */.B, renderFixesSql, renderFixesSh, renderLog, annotationsOf].forEach((render) => render(report));
}
/**
 * Writes the files first, so that what the log says can be looked up. If a place cannot be written to, there is a warning,
 * and neither the verdict nor the other places are affected.
 */
async function publish(report, reportDir, file) {
    const files = await filesOf(report, { file: file ?? workflowFile() });
    const log = renderLog(report);
    const annotations = annotationsOf(report);
    const path = (name) => (0,external_node_path_.join)(reportDir, name);
    const troubles = [
        ...(await tried('the files of the report could not be written', () => Promise.all([...files].map(([name, text]) => (0,promises_.writeFile)(path(name), text))))),
        ...(await tried('the outputs could not be set, so steps that read them find them empty', () => {
            (0,workflow_commands/* setOutputs */.n0)(outputsOf(report, reportDir, files));
        })),
        ...(await tried(`the job summary could not be written; it is also in ${path('summary.md')}`, () => (0,workflow_commands/* addToJobSummary */.Yt)(files.get('summary.md') ?? ''))),
    ];
    log.forEach(printLogGroup);
    [...annotations, ...troubles].forEach(workflow_commands/* annotate */.fz);
}
/** The workflow that runs, where no configuration file is: a finding needs a file to be shown with. */
function workflowFile() {
    const [, file] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(process.env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    return file ?? '.github/workflows';
}
/** Tells people on GitHub, when the plan asks for it; nothing of that is loaded otherwise. `targets`: all that the run was for. */
async function notified(report, asked, environment, targets = report.targets.map(({ name }) => name)) {
    if (asked !== undefined && (asked.comment !== 'never' || asked.issue !== 'never')) {
        const { notify } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 8845));
        (await notify(report, asked, environment, targets)).forEach(workflow_commands/* annotate */.fz);
    }
}
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
        (0,workflow_commands/* printGroup */.To)(title, lines);
    }
    else {
        (0,workflow_commands/* print */.yy)([title, ...lines]);
    }
}
function outputsOf({ verdict, blocked, counts }, reportDir, files) {
    return {
        verdict,
        blocked,
        errors: counts.error,
        warnings: counts.warning,
        unknown: counts.unknown,
        report: (0,external_node_path_.join)(reportDir, 'report.json'),
        summary: (0,external_node_path_.join)(reportDir, 'summary.md'),
        'fix-script': files.get('fixes.sql') === '' ? '' : (0,external_node_path_.join)(reportDir, 'fixes.sql'),
        'report-dir': reportDir,
        matrix: '',
    };
}


/***/ }),

/***/ 4513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _cap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8328);
/** HTML that is made of trusted text and foreign values: a value is text unless it was made here. */


/** Markup that is safe to be put into a page. */
class Html {
    #markup;
    /** Only for what this file makes and for texts of our own: nothing is escaped. */
    constructor(markup) {
        this.#markup = markup;
    }
    toString() {
        return this.#markup;
    }
}
/** Markup with values in it: each is escaped for text and quoted attributes, save what is Html itself. Undefined is nothing. */
function html(strings, ...values) {
    return new Html(strings.map((string, index) => `${string}${index < values.length ? markupOf(values[index]) : ''}`).join(''));
}
function markupOf(value) {
    if (value === undefined) {
        return '';
    }
    if (value instanceof Html) {
        return value.toString();
    }
    return typeof value === 'object' ? value.map(String).join('') : escaped(String(value));
}
const LONGEST_NAME = 300;
const LONGEST_MESSAGE = 2000;
/** A name or a value, in the type of code. */
function code(text, maxLength = LONGEST_NAME) {
    return html `<code>${text === '' ? '(empty)' : (0,_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cap */ .N)(text, maxLength)}</code>`;
}
/** A sentence that may quote foreign text: what is in backticks becomes code. */
function prose(text, maxLength = LONGEST_MESSAGE) {
    const pieces = (0,_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cap */ .N)(text, maxLength).split(/`([^`]+)`/);
    return new Html(pieces.map((piece, index) => (index % 2 === 1 ? `<code>${escaped(piece)}</code>` : escaped(piece))).join(''));
}
/** Keeps lines. What cannot be seen, or turns the direction of what is around it, is spelled out. */
function escaped(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).join('\n').replace(/[&<>"'`]/g, (character) => `&#${String(character.charCodeAt(0))};`);
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

/***/ 7312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ rulesIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   k2: () => (/* binding */ byRule),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   v: () => (/* binding */ andMore),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);

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
    const kind = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(results.map(({ object }) => object));
    const more = objects - 1;
    return more === 0 ? '' : ` (and ${String(more)} more ${more === 1 ? kind.one : kind.many})`;
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ disruptionOfEach),
/* harmony export */   fE: () => (/* binding */ disruptionText),
/* harmony export */   zL: () => (/* binding */ disruptionWords)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);


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
    return bytes === undefined ? '' : ` (${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)})`;
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
    return count > 1 ? ` on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'table')}` : '';
}
function theTables(count) {
    return count > 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'table') : 'the table';
}
/** Each table once; nothing when the size of one is not known. */
function totalSize(all) {
    const sizes = new Map(all.map((one) => ['table' in one ? one.table : '', 'bytes' in one ? one.bytes : undefined]));
    const known = [...sizes.values()].filter((bytes) => bytes !== undefined);
    return known.length === sizes.size ? size(known.reduce((sum, bytes) => sum + bytes, 0)) : '';
}


/***/ }),

/***/ 3864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ALL_GROUPS),
/* harmony export */   P: () => (/* binding */ GROUP_NAMES)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1666);
/** What groups of rules are called where people read. */

const GROUP_NAMES = {
    connection: 'Connection',
    server: 'Server',
    privileges: 'Privileges',
    capacity: 'Capacity',
    slots: 'Slots',
    publications: 'Publications',
    tables: 'Tables',
    aws: 'AWS',
    policy: 'Policy',
};
/** In the order of a report. */
const ALL_GROUPS = [..._result_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUPS */ .fd, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_GROUP */ .Xu];


/***/ }),

/***/ 8358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ goneText),
/* harmony export */   bc: () => (/* binding */ policyCounts),
/* harmony export */   eM: () => (/* binding */ setAsideOf),
/* harmony export */   y7: () => (/* binding */ setAsideText)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7312);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);


/** Objects beyond the cap are counted, too. */
function setAsideOf(targets) {
    const rows = targets.flatMap((target) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target).setAside);
    const waived = rows.filter((row) => row.waived !== undefined);
    return { waived: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(waived), known: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(rows) - (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(waived) };
}
/** `2 waived failures and 1 known failure`; '' when every failure counts. */
function setAsideText({ waived, known }) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([
        ...(waived === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(waived, 'waived failure')]),
        ...(known === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(known, 'known failure')]),
    ]);
}
/** Each finding of the policy, by what it is called: `1 expired waiver and 2 unused waivers`. */
function policyCounts(results) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(results, ({ rule }) => rule)].map(([rule, rows]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows.length, ...(NAMES[rule] ?? OTHER))));
}
const OTHER = ['finding of the policy', 'findings of the policy'];
const NAMES = {
    'waiver-expired': ['expired waiver', 'expired waivers'],
    'waiver-unused': ['unused waiver', 'unused waivers'],
    'waiver-hides-outage': ['waiver that hides an outage', 'waivers that hide an outage'],
};
/** `2 failures of the baseline are fixed`; '' when none is. */
function goneText({ gone = [] }) {
    return gone.length === 0 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(gone.length, 'failure')} of the baseline ${gone.length === 1 ? 'is' : 'are'} fixed`;
}


/***/ }),

/***/ 610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uz: () => (/* binding */ TAKEN_IN),
  Nx: () => (/* binding */ fixScript),
  oI: () => (/* binding */ targetTitle)
});

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

// EXTERNAL MODULE: ./src/target.ts
var target = __webpack_require__(6746);
// EXTERNAL MODULE: ./src/report/shared/digest.ts
var digest = __webpack_require__(7312);
// EXTERNAL MODULE: ./src/report/shared/disruption.ts
var shared_disruption = __webpack_require__(169);
// EXTERNAL MODULE: ./src/report/shared/steps.ts
var steps = __webpack_require__(7081);
// EXTERNAL MODULE: ./src/report/shared/words.ts
var words = __webpack_require__(6143);
;// CONCATENATED MODULE: ./src/report/shared/script.ts
/** The fixes as a script for psql: every line is a statement to run, a psql command, or a comment. */







/** The whole script, without a newline at its end; '' when there is nothing to do. */
function fixScript(report) {
    const targets = report.targets
        .map((target) => ({ target, steps: (0,steps/* stepsInOrder */.Jw)((0,steps/* fixable */.C2)(target)) }))
        .filter(({ steps }) => steps.length > 0);
    if (targets.length === 0) {
        return '';
    }
    const several = report.targets.length > 1;
    const sections = targets.flatMap(({ target, steps }, index) => (several ? guarded(target, steps, variableOf(target.name, index)) : new Script().add(steps)));
    const head = header(report.startedAt, targets.flatMap(({ steps }) => steps));
    const help = several ? guardHelp(targets.map(({ target }) => target)) : [];
    const nothing = several ? ['', "\\echo 'No target was named: nothing was run.'"] : [];
    const lines = [...head, ...help, ...START, ...sections, ...nothing, '', ...wrapped(`Then re-run this job${script_hidden(report)}.`)];
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
    const waiting = targets.reduce((sum, target) => sum + (0,digest/* rulesIn */.BZ)((0,digest/* digestOf */.ol)(target).skipped.filter(({ because }) => because?.kind === 'prerequisite')), 0);
    return waiting === 0 ? '' : `: ${(0,words/* counted */.hS)(waiting, 'check')} could not run yet and may find more`;
}
/**
 * One script cannot distinguish servers, so each target's part runs only when it is asked for, and none after it: the
 * next one's would run on the same server.
 */
function guarded(target, steps, variable) {
    return ['', psqlComment(targetTitle(target)), `\\if :{?${variable}}`, ...new Script().add(steps), '\\quit', '\\endif'];
}
/** The psql variable that asks for a target's part: made of its name, which means the same target in the next run's script. */
function variableOf(name, index) {
    return target/* TARGET_NAME */.MI.test(name) ? `target_${name.replaceAll('-', '_')}` : `nth_${String(index + 1)}`;
}
/** Which server a part is for, as far as the report knows. */
function targetTitle({ name, server }) {
    return `Target ${name}${server === null ? '' : ` (PostgreSQL ${server.version}, ${words/* PLATFORM */.i9[server.platform]})`}`;
}
function guardHelp(targets) {
    return [
        psqlComment(`This script is for ${(0,words/* counted */.hS)(targets.length, 'target')}. Run it once for each, connected to its server:`),
        ...targets.map(({ name }, index) => psqlComment(`  psql -v ${variableOf(name, index)}=yes -f fixes.sql   for target ${name}`)),
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
            const problem = `${String(finding.number)}. ${(0,words/* problemOf */.Zw)(finding.first)}${(0,digest/* andMore */.v)(finding)}`;
            this.#lines.push('', ...wrapped(problem), ...wrapped(summary === '' ? '' : (0,words/* asSentence */.KG)(summary)));
            this.#conditions = [];
        }
        else if (summary !== this.#summary) {
            this.#lines.push(...wrapped(summary === '' ? '' : (0,words/* asSentence */.KG)(summary)));
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
    const lock = (0,shared_disruption/* disruptionText */.fE)(disruption);
    return [
        ...leads,
        ...(runAs === undefined ? [] : [`Run as ${(0,words/* asSentence */.KG)(runAs)}`]),
        ...(lock === undefined ? [] : [lock]),
        ...(alone === undefined ? [] : ['Run it alone: it cannot run inside a transaction block.']),
        ...(destructive === undefined ? [] : [`Destructive: decide before running. ${(0,words/* capitalized */.l2)((0,words/* asSentence */.KG)(destructive))}`]),
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


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   C2: () => (/* binding */ fixable),
/* harmony export */   Jw: () => (/* binding */ stepsInOrder),
/* harmony export */   WR: () => (/* binding */ stepsTogether),
/* harmony export */   bJ: () => (/* binding */ whoRuns),
/* harmony export */   iS: () => (/* binding */ heaviest),
/* harmony export */   iU: () => (/* binding */ isRunnable)
/* harmony export */ });
/* unused harmony export recommended */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1666);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7312);
/** What to do for several findings at once, in the order to do it. */


/** Findings that a fix helps, in the order of their numbers; notices last. */
function fixable(target) {
    const { problems, warnings, unsettled, notices } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target);
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
    return _result_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASES */ .ZG.flatMap((phase) => inPhase(once.filter(({ step }) => step.phase === phase))).map(ordered);
}
/** One variant of rows that share it, in the order of the rows: identical steps once. */
function stepsTogether(finding, variants) {
    return withoutRepetition(variants.flatMap(({ steps }) => asCandidates(finding, '', steps))).map(ordered);
}
function ordered({ step, finding, summary, leads, key, finishes }) {
    return { step, finding, summary, leads, key: finishes ? undefined : key };
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
    for (const [first, ...others] of (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all, ({ key }) => key).values()) {
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
    const units = [...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(steps.filter((one) => !isRestart(one)), ({ finding }) => String(finding.number)).values()];
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


/***/ }),

/***/ 6725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dateText),
/* harmony export */   P: () => (/* binding */ trendRows)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1996);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);


const MEASURES = {
    'retained-wal': 'WAL retained by',
    'replay-lag': 'Replay lag',
    'wal-rate': 'WAL written',
    'free-slots': 'Free replication slots',
    'certificate-days': 'Days until the certificate expires',
};
const UNKNOWN = '–';
function trendRows({ changes }) {
    return changes.map(({ measure, unit, object, before, now }) => ({
        measure: measure === 'retained-wal' && object === null ? 'Retained WAL' : MEASURES[measure],
        object: object?.name,
        before: before === null ? UNKNOWN : quantity(before, unit),
        now: now === null ? UNKNOWN : quantity(now, unit),
        change: before === null || now === null ? UNKNOWN : difference(now - before, unit),
    }));
}
function difference(by, unit) {
    return by === 0 ? 'unchanged' : `${by > 0 ? '+' : '−'}${quantity(Math.abs(by), unit)}`;
}
function quantity(value, unit) {
    switch (unit) {
        case 'bytes':
            return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value);
        case 'bytes-per-second':
            return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value)}/s`;
        case 'ms':
            return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(value);
        case 'days':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rounded(value), 'day');
        case 'count':
            return String(rounded(value));
    }
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}
/** `2026-11-23 10:00 UTC`; what is no such date, as it is written. */
function dateText(since) {
    const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?Z$/.exec(since) ?? [];
    return day === undefined || time === undefined ? since : `${day} ${time} UTC`;
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   GV: () => (/* binding */ inAddition),
/* harmony export */   HY: () => (/* binding */ policySentences),
/* harmony export */   JD: () => (/* binding */ runErrorText),
/* harmony export */   Jy: () => (/* binding */ mistakesOf),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   bL: () => (/* binding */ exitSentences),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   fN: () => (/* binding */ locationText),
/* harmony export */   hV: () => (/* binding */ ENDED),
/* harmony export */   kb: () => (/* binding */ ICON),
/* harmony export */   si: () => (/* binding */ targetHeading)
/* harmony export */ });
/* unused harmony export targetHeadline */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1666);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7312);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8358);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/** The verdict in words: our own, with counts. Nothing foreign is in it. */




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
    if (report.targets.length === 0 && report.shard !== undefined) {
        return 'Nothing to check: this shard has no targets';
    }
    return policyHeadline(report) ?? (only !== undefined && others.length === 0 ? targetHeadline(only) : targetsHeadline(report));
}
/** When the policy alone makes the verdict worse than that of any target: what it found. */
function policyHeadline({ targets, results, verdict }) {
    const { problems, warnings } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ results });
    const deciding = { fail: problems, warn: warnings, error: [], pass: [] }[verdict].flatMap((finding) => finding.results);
    const isWorse = targets.every((target) => _result_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk.indexOf(target.verdict) > _result_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk.indexOf(verdict));
    if (deciding.length === 0 || !isWorse) {
        return undefined;
    }
    return verdict === 'fail' ? `${(0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .policyCounts */ .bc)(deciding)} to renew or remove` : `Ready, with ${(0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .policyCounts */ .bc)(deciding)}`;
}
/** What the verdict leaves out: failures that are waived or known, what the policy found itself, and what is fixed since. */
function policySentences(report) {
    const { targets, results } = report;
    const aside = (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .setAsideText */ .y7)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .setAsideOf */ .eM)(targets));
    const found = policyHeadline(report) === undefined ? (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .policyCounts */ .bc)(results.filter(({ status }) => status === 'fail')) : '';
    const gone = (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .goneText */ .LJ)(report);
    return [...(aside === '' ? [] : [`Not counted: ${aside}.`]), ...(found === '' ? [] : [`In the configuration file: ${found}.`]), ...(gone === '' ? [] : [`${gone}.`])];
}
/** The verdict of one target, in one line without a full stop. */
function targetHeadline(target) {
    const { problems, warnings, unsettled, passed } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target);
    switch (target.verdict) {
        case 'fail':
            return notLetIn(target) ?? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.length, 'problem')} to fix before this pipeline can run`;
        case 'error':
            return inconclusive(target);
        case 'warn':
            return `Ready, with ${lesser(warnings.length, unsettled.length)}`;
        case 'pass':
            return `Ready, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesIn */ .BZ)(passed), 'check')} passed${onlyKnown([target])}`;
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
    const sentences = [`${headline(report)}.`, ...inAddition(report), ...policySentences(report), ...(error !== undefined && verdict === 'fail' ? [`In addition, ${ENDED_AS_WELL[error.kind]}.`] : [])];
    return [...first, ...sentences, ...exitSentences(report)].join(' ');
}
function unnamedText(unnamed, targets) {
    return targets === 1 ? NO_TABLES : `No table was judged on ${String(unnamed)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(targets, 'target')}.`;
}
/** What a failing verdict hides: checks that could not be completed. */
function inAddition({ targets, verdict }) {
    const broken = targets.reduce((sum, target) => sum + (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesIn */ .BZ)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target).broken), 0);
    const others = targets.filter((target) => target.verdict === 'error' || (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target).broken.length > 0).length;
    if (verdict !== 'fail' || others === 0) {
        return [];
    }
    const what = targets.length === 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(broken, 'check') : `checks on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(others, 'target')}`;
    return [`In addition, ${what} could not be completed.`];
}
/** What the reader does not expect of the verdict: that the job goes on, or that it does not. */
function exitSentences({ verdict, blocked }) {
    if (verdict === 'fail' && !blocked) {
        return ['The job continues, because `fail-on` allows it.'];
    }
    return verdict === 'warn' && blocked ? ['The job fails, because of `fail-on`.'] : [];
}
/** A mistake, and which input is at fault; before it the place, when a file says it. Foreign text. */
function runErrorText({ message, input, location }) {
    const text = input === undefined || message.includes(input) ? message : `${location === undefined ? 'input ' : ''}\`${input}\`: ${message}`;
    return location === undefined ? text : `${locationText(location)}: ${text}`;
}
/** `file:line:column`, as far as it is known. Foreign text. */
function locationText({ file, line, column }) {
    return [file, line, ...(line === undefined ? [] : [column])].filter((part) => part !== undefined).join(':');
}
/** All mistakes of a run: the one it is told by, when there are no others. */
function mistakesOf(error) {
    return error.mistakes === undefined || error.mistakes.length === 0 ? [error] : error.mistakes;
}
/** What a run that did not finish is called. */
const ENDED = {
    configuration: 'Invalid configuration: nothing was checked',
    internal: 'Inconclusive: CDC Preflight itself failed',
    timeout: 'Inconclusive: the run did not finish in time',
    interrupted: 'Inconclusive: the run was interrupted',
    incomplete: 'Inconclusive: the reports of the shards are not complete',
};
const ENDED_AS_WELL = {
    configuration: 'the configuration is invalid',
    internal: 'CDC Preflight itself failed',
    timeout: 'the run did not finish in time',
    interrupted: 'the run was interrupted',
    incomplete: 'the reports of the shards are not complete',
};
/** What ends every pipeline, or only this check: whether the pipeline has another way in, it cannot know. */
const NOT_LET_IN = {
    'host-reachable': 'The server cannot be reached from here',
    'tls-trusted': 'No trusted TLS session could be established',
    login: 'Login was refused',
};
function notLetIn(target) {
    const [first, ...others] = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target).problems;
    const what = first === undefined || others.length > 0 ? undefined : NOT_LET_IN[first.rule];
    return what === undefined ? undefined : `${what}, so the remaining checks could not run`;
}
/** Why a target has verdict `error`. */
function inconclusive(target) {
    const checks = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesIn */ .BZ)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target).incomplete);
    if (target.error !== undefined || checks === 0) {
        return 'Inconclusive: the checks could not be completed';
    }
    return `Inconclusive: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(checks, 'check')} could not be completed`;
}
function lesser(warnings, unsettled) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([
        ...(warnings === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(warnings, 'warning')]),
        ...(unsettled === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unsettled, 'undetermined check')]),
        ...(warnings + unsettled === 0 ? ['warnings'] : []),
    ]);
}
/** Of a green verdict: that there are failures all the same. */
function onlyKnown(targets) {
    const { waived, known } = (0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .setAsideOf */ .eM)(targets);
    const what = waived === 0 ? 'known failures' : known === 0 ? 'waived failures' : 'waived and known failures';
    return waived + known === 0 ? '' : `, only ${what}`;
}
function targetsHeadline({ targets, verdict }) {
    const total = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(targets.length, 'target');
    const those = (of) => {
        const count = targets.filter((target) => target.verdict === of).length;
        return `${String(count)} of ${total}`;
    };
    switch (verdict) {
        case 'fail': {
            const problems = targets.reduce((sum, target) => sum + (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(target).problems.length, 0);
            return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems, 'problem')} to fix on ${those('fail')}`;
        }
        case 'error':
            return `Inconclusive: checks on ${those('error')} could not be completed`;
        case 'warn':
            return `Ready, with warnings on ${those('warn')}`;
        case 'pass':
            return onlyKnown(targets) === '' ? `Ready: all checks on ${total} passed` : `Ready: ${total} checked${onlyKnown(targets)}`;
    }
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: MOST_SUMMARY_BYTES

// EXTERNAL MODULE: ./src/neutralise/markdown.ts
var markdown = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/neutralise/write-markdown.ts
var write_markdown = __webpack_require__(2087);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/report/shared/digest.ts
var digest = __webpack_require__(7312);
// EXTERNAL MODULE: ./src/report/shared/steps.ts
var shared_steps = __webpack_require__(7081);
// EXTERNAL MODULE: ./src/report/shared/groups.ts
var shared_groups = __webpack_require__(3864);
// EXTERNAL MODULE: ./src/report/shared/words.ts
var words = __webpack_require__(6143);
// EXTERNAL MODULE: ./src/report/summary/nodes.ts
var nodes = __webpack_require__(2176);
;// CONCATENATED MODULE: ./src/report/summary/background.ts






const MOST_ROWS = 50;
const LONGEST_CELL = 100;
/** What was cut off or broke: rules that share a reason, the reason once. */
function brokenBlocks(target) {
    const { broken } = (0,digest/* digestOf */.ol)(target);
    const reasons = [...(0,digest/* grouped */.zD)(broken, ({ message }) => message)].map(([message, rows]) => [...links((0,digest/* byRule */.k2)(rows)), (0,nodes/* words */.aL)(': '), ...(0,markdown/* prose */.CS)(message)]);
    return reasons.length === 0 ? [] : [(0,nodes/* heading */.R_)(4, (0,nodes/* words */.aL)('Could not be completed')), (0,nodes/* bullets */.e5)(reasons)];
}
/** What waits for another rule, what does not apply, what is switched off or set aside. */
function uncheckedBlocks(target) {
    const { skipped, setAside } = (0,digest/* digestOf */.ol)(target);
    const waiting = (0,digest/* grouped */.zD)(skipped.filter(({ because }) => because?.kind === 'prerequisite'), ({ because }) => (because?.kind === 'prerequisite' ? because.rule : ''));
    const others = skipped.filter(({ because }) => because?.kind !== 'prerequisite');
    return [
        ...[...waiting].flatMap(([rule, rows]) => waitingBlocks(rule, rows)),
        ...listBlocks('Not applicable', others),
        ...offBlocks(target),
        ...setAsideBlocks('Waived', setAside.filter(({ waived }) => waived !== undefined)),
        ...setAsideBlocks('Known from the baseline', setAside.filter(({ waived }) => waived === undefined)),
    ];
}
/** The same, as counts. */
function uncheckedCounts(target) {
    const { skipped, setAside } = (0,digest/* digestOf */.ol)(target);
    const parts = [
        ...(skipped.length === 0 ? [] : [`${String((0,digest/* rulesIn */.BZ)(skipped))} not checked`]),
        ...(setAside.length === 0 ? [] : [`${String(setAside.length)} waived or known`]),
        ...(target.off.length === 0 ? [] : [`${String(target.off.length)} switched off`]),
    ];
    return parts.length === 0 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${parts.join(', ')}.`))];
}
/** Rule ids are our own words; one that is none is not put into markup. */
const RULE_ID = /^[a-z][a-z0-9-]*$/;
function waitingBlocks(rule, rows) {
    const name = RULE_ID.test(rule) ? rule : 'another check';
    return (0,nodes/* details */.zH)(`Not checked yet: needs ${name} (${String((0,digest/* rulesIn */.BZ)(rows))})`, [
        (0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)('Depend on '), (0,markdown/* code */.aY)(rule), (0,nodes/* words */.aL)(':')), (0,nodes/* words */.aL)(' '), ...links((0,digest/* byRule */.k2)(rows))),
        (0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)('The next run, once it is fixed, checks them too and may find more.')),
    ]);
}
function listBlocks(title, results) {
    const rules = (0,digest/* byRule */.k2)(results);
    const itemOf = ({ rule, docs, results: rows }) => [(0,nodes/* ruleLink */.lN)(rule, docs), (0,nodes/* words */.aL)(': '), ...(0,markdown/* prose */.CS)(reasonOf(rows))];
    return rules.length === 0 ? [] : (0,nodes/* details */.zH)(`${title} (${String(rules.length)})`, inGroups(rules, itemOf));
}
const MOST_SET_ASIDE = 50;
/** Every failure that does not count, with its reason: one that is waived may differ from the next. */
function setAsideBlocks(title, results) {
    const left = results.length - MOST_SET_ASIDE;
    const itemOf = (result) => [(0,nodes/* ruleLink */.lN)(result.rule, result.docs), (0,nodes/* words */.aL)(': '), ...(0,markdown/* prose */.CS)(reasonOf([result]))];
    const more = left > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${String(left)} more in `), (0,markdown/* code */.aY)('report.json'), (0,nodes/* words */.aL)('.'))] : [];
    return results.length === 0 ? [] : (0,nodes/* details */.zH)(`${title} (${String(results.length)})`, [(0,nodes/* bullets */.e5)(results.slice(0, MOST_SET_ASIDE).map(itemOf)), ...more]);
}
function reasonOf([first]) {
    return first?.waived === undefined ? (first?.message ?? '') : `${first.message} (until ${first.waived.until}: ${first.waived.reason})`;
}
function offBlocks({ off }) {
    const names = (0,nodes/* separated */.Ci)(off.map((rule) => (0,markdown/* code */.aY)(rule)));
    return off.length === 0 ? [] : (0,nodes/* details */.zH)(`Switched off (${String(off.length)})`, [(0,nodes/* paragraph */.FY)(...names)]);
}
/** The rules that hold. */
function passedBlocks(target) {
    const rules = (0,digest/* byRule */.k2)((0,digest/* digestOf */.ol)(target).passed);
    const itemOf = ({ rule, title, docs, results, objects }) => {
        const kind = (0,words/* kindOf */.I)(results.map(({ object }) => object));
        const count = objects === 1 ? '' : ` (${(0,words/* counted */.hS)(objects, kind.one, kind.many)})`;
        return [(0,nodes/* ruleLink */.lN)(rule, docs), (0,nodes/* words */.aL)(': '), ...(0,markdown/* prose */.CS)(title), (0,nodes/* words */.aL)(count)];
    };
    return rules.length === 0 ? [] : (0,nodes/* details */.zH)(`Passed (${String(rules.length)})`, inGroups(rules, itemOf));
}
/** A list for each group of rules, under its name. */
function inGroups(rules, itemOf) {
    return result/* GROUPS */.fd.flatMap((group) => {
        const items = rules.filter(({ results: [first] }) => first?.group === group).map(itemOf);
        return items.length === 0 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)(shared_groups/* GROUP_NAMES */.P[group]))), (0,nodes/* bullets */.e5)(items)];
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
    return tables.length === 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(title))] : (0,nodes/* details */.zH)(title, tables);
}
function inventoryCount(kind, rows) {
    return rows === null ? `${kind} not readable` : (0,words/* counted */.hS)(rows.length, kind.slice(0, -1), kind);
}
function inventoryTable(kind, rows) {
    if (rows === null) {
        return [(0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)(capital(kind))), (0,nodes/* words */.aL)(' could not be read.'))];
    }
    const columns = (0,words/* columnsOf */.PL)(rows);
    if (columns.length === 0) {
        return [];
    }
    const shown = rows.slice(0, MOST_ROWS).map((row) => (0,nodes/* cells */.Yo)(columns, row, LONGEST_CELL));
    const left = rows.length - shown.length;
    return [
        (0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)(capital(kind)))),
        (0,nodes/* table */.tp)(columns.map((column) => (0,markdown/* code */.aY)(column)), shown),
        ...(left > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${String(left)} more in `), (0,markdown/* code */.aY)('report.json'), (0,nodes/* words */.aL)('.'))] : []),
    ];
}
function links(groups) {
    return (0,nodes/* separated */.Ci)(groups.map(({ rule, docs }) => (0,nodes/* ruleLink */.lN)(rule, docs)));
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

// EXTERNAL MODULE: ./src/neutralise/visible.ts
var visible = __webpack_require__(8328);
// EXTERNAL MODULE: ./src/report/shared/disruption.ts
var shared_disruption = __webpack_require__(169);
// EXTERNAL MODULE: ./src/report/shared/script.ts + 1 modules
var shared_script = __webpack_require__(610);
;// CONCATENATED MODULE: ./src/report/summary/remedy.ts
/** What to do about a finding: its steps, in words and blocks of code that hold only what is to be copied. */








/** The most text one block of code shows; nothing is cut in the middle of a statement. */
const LONGEST_CODE = 8000;
/** Lines above which an alternative is closed. */
const LONGEST_ALTERNATIVE = 12;
const MOST_NAMES = 5;
/** The remedy of the first rows of a finding: the advice, and all ways to follow it. */
function remedyBlocks(finding, shown) {
    const fixed = shown.flatMap((result) => (result.fix === undefined ? [] : [{ result, fix: result.fix }]));
    const advices = [...(0,digest/* grouped */.zD)(fixed, ({ fix }) => fix.summary).values()];
    const printed = new Set();
    return advices.flatMap((rows) => {
        const [{ fix }] = rows;
        const objects = advices.length === 1 ? [] : [(0,nodes/* words */.aL)(' for '), ...objectNames(rows.map(({ result }) => result))];
        return [
            (0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)('Fix'), ...objects, (0,nodes/* words */.aL)(':')), (0,nodes/* words */.aL)(' '), ...(0,markdown/* prose */.CS)((0,words/* asSentence */.KG)(fix.summary))),
            ...ways(finding, rows.map((row) => row.fix), printed),
        ];
    });
}
function objectNames(results) {
    const named = results.slice(0, MOST_NAMES).map(({ object, rule }) => (0,markdown/* code */.aY)(object?.name ?? rule));
    const left = results.length - named.length;
    return (0,nodes/* separated */.Ci)(left === 0 ? named : [...named, (0,nodes/* words */.aL)(`${String(left)} more`)]);
}
/**
 * The alternatives of fixes that share an advice, the recommended one first.
 * @param printed steps of the finding that are printed already, under another advice.
 */
function ways(finding, fixes, printed) {
    const labels = [...new Set(fixes[0]?.variants.map(({ label }) => label))];
    const variants = labels.map((label) => fixes.flatMap((fix) => fix.variants.filter((variant) => variant.label === label)));
    const [first = [], ...others] = variants;
    const open = (same, index) => {
        const blocks = onceBlocks((0,shared_steps/* stepsTogether */.WR)(finding, same), same[0]?.label ?? '', printed);
        const option = labels.length === 1 ? [] : [optionLine(same[0], index)];
        const long = index > 0 && linesIn(blocks) > LONGEST_ALTERNATIVE;
        return [...option, ...(long ? (0,nodes/* details */.zH)(`Steps of option ${letter(index)}`, blocks) : blocks)];
    };
    const single = others.flatMap((same) => singleStatement(same));
    return others.length >= MANY_ALTERNATIVES && single.length === others.length
        ? [...open(first, 0), ...alternativesTable(single)]
        : variants.flatMap(open);
}
/** The steps that the same alternative of an earlier advice has not printed, behind a reference to those that it has. */
function onceBlocks(steps, label, printed) {
    const keyed = steps.map((step) => ({ step, key: step.key === undefined ? undefined : JSON.stringify([label, step.key, step.leads]) }));
    const fresh = keyed.filter(({ key }) => key === undefined || !printed.has(key)).map(({ step }) => step);
    keyed.forEach(({ key }) => key !== undefined && printed.add(key));
    if (fresh.length === steps.length) {
        return stepBlocks(steps);
    }
    return [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(fresh.length === 0 ? 'The steps above do this as well.' : 'Some of the steps are above. The others:')), ...stepBlocks(fresh)];
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
    const leads = [...new Set(alternatives.flatMap(({ step }) => (step.lead === undefined ? [] : [(0,words/* asSentence */.KG)(step.lead)])))];
    const notes = leads.filter((lead) => !leads.some((other) => other !== lead && other.startsWith(lead)));
    return [
        (0,nodes/* paragraph */.FY)(...(0,markdown/* prose */.CS)((0,words/* capitalized */.l2)(`${places.join('; ')}:`))),
        (0,nodes/* table */.tp)(['Option', 'Run'], alternatives.map(({ variant, step }, index) => [
            [(0,nodes/* strong */.ko)((0,nodes/* words */.aL)(`${letter(index + 1)} – `), ...(0,markdown/* prose */.CS)(variant.label)), ...(variant.because === undefined ? [] : [(0,nodes/* words */.aL)(': '), ...(0,markdown/* prose */.CS)(variant.because)])],
            [(0,markdown/* code */.aY)(step.text, remedy_LONGEST_CELL)],
        ])),
        ...(notes.length === 0 ? [] : [(0,nodes/* paragraph */.FY)(...(0,markdown/* prose */.CS)(notes.join(' ')))]),
    ];
}
function letter(index) {
    return String.fromCharCode('A'.charCodeAt(0) + index);
}
function optionLine(variant, index) {
    const { label = '', because } = variant ?? {};
    const reasons = [...(index === 0 ? ['recommended'] : []), ...(because === undefined ? [] : [index === 0 ? reasonText(because) : because])];
    const reason = reasons.length === 0 ? [] : [(0,nodes/* words */.aL)(' ('), ...(0,markdown/* prose */.CS)(reasons.join(', ')), (0,nodes/* words */.aL)(')')];
    const name = (0,markdown/* prose */.CS)(label);
    return (0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)(`Option ${letter(index)}`), ...(name.length === 0 ? [] : [(0,nodes/* words */.aL)(' – '), ...name])), ...reason);
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
        return [...leads.map(sentence), sentence(text)];
    }
    if (kind === 'option' && leads.length > 0 && isBareName(text)) {
        return leads.map(sentence);
    }
    const conditions = [...leads.map(words/* asSentence */.KG), ...locks(run.map((one) => one.step))];
    const intro = [place, step.alone === undefined ? undefined : 'alone, outside a transaction block'].filter((one) => one !== undefined);
    const first = intro.length > 0 ? intro.join(', ') : follows && conditions.length === 0 && destructive === undefined ? 'then' : '';
    return [
        ...(destructive === undefined ? [] : [destructiveLine(destructive)]),
        ...(conditions.length === 0 ? [] : [(0,nodes/* paragraph */.FY)(...(0,markdown/* prose */.CS)(conditions.join(' ')))]),
        ...(first === '' ? [] : [(0,nodes/* paragraph */.FY)(...(0,markdown/* prose */.CS)(`${first.charAt(0).toUpperCase()}${first.slice(1)}:`))]),
        ...(kind === 'sql' ? statements(run.map((one) => one.step)) : codeBlock(text, LANGUAGE[kind])),
    ];
}
/** The name of an option alone, whose value only the user knows: nothing to copy. */
function isBareName(text) {
    return /^[a-z-]+$/.test(text);
}
function sentence(text) {
    return (0,nodes/* paragraph */.FY)(...(0,markdown/* prose */.CS)((0,words/* asSentence */.KG)(text)));
}
function destructiveLine(cost) {
    return (0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)('Destructive: decide before running.')), (0,nodes/* words */.aL)(' '), ...(0,markdown/* prose */.CS)((0,words/* capitalized */.l2)((0,words/* asSentence */.KG)(cost))));
}
/** In which database and as whom, or by what means. */
function placeText({ kind, database, runAs }) {
    const where = kind === 'sql' ? (database === undefined ? undefined : `in database \`${database}\``) : kind === 'text' ? undefined : shared_script/* TAKEN_IN */.uz[kind];
    const parts = [where, runAs === undefined ? undefined : `as ${runAs}`].filter((one) => one !== undefined);
    return parts.length === 0 ? undefined : parts.join(', ');
}
/** What the steps of one block do to others: of several tables, it is said of each. */
function locks(steps) {
    const sentences = [...new Set(steps.flatMap(({ disruption }) => (0,shared_disruption/* disruptionText */.fE)(disruption, true) ?? []))];
    return sentences.length < 2 ? sentences : (0,shared_disruption/* disruptionOfEach */.eE)(steps.map(({ disruption }) => disruption));
}
function statements(steps) {
    const shown = withinLimit(steps);
    const left = steps.length - shown.length;
    const hidden = shown.some(({ text }) => (0,visible/* hidesCharacters */.qL)(text));
    return [
        ...(shown.length === 0 ? [] : [(0,markdown/* fence */.EU)(shown.map(({ text }) => text).join('\n'), 'sql')]),
        ...(left === 0 ? [] : [inScript(`${(0,words/* counted */.hS)(left, 'statement')} more: see`)]),
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
    return (0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${text} `), (0,markdown/* code */.aY)('fixes.sql'), (0,nodes/* words */.aL)('.'));
}
function codeBlock(text, lang) {
    return text.length <= LONGEST_CODE
        ? [(0,markdown/* fence */.EU)(text, lang)]
        : [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)('This text is too long to show here: see '), (0,markdown/* code */.aY)('report.json'), (0,nodes/* words */.aL)('.'))];
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
        (0,nodes/* heading */.R_)(4, (0,nodes/* words */.aL)(`${String(number)}. `), ...problemPhrases(finding)),
        (0,nodes/* small */.EX)((0,nodes/* words */.aL)(`${LEVELS[level]} · `), (0,nodes/* ruleLink */.lN)(finding.rule, finding.docs), ...locationPhrases(first.location)),
        ...(first.meaning === undefined ? [] : [(0,nodes/* paragraph */.FY)(...(0,markdown/* prose */.CS)(first.meaning))]),
        ...(several ? objectTables(finding, extent) : []),
        ...remedyBlocks(finding, results.slice(0, extent.objects)),
        ...(several || !extent.evidence ? [] : (0,nodes/* details */.zH)('Details', evidenceBlocks(first))),
        ...rest(finding, extent),
    ];
}
/** The problem as a sentence; before it the object, when the message does not name it, and behind it how many more. */
function problemPhrases(finding, maxLength) {
    const { first, results, objects } = finding;
    const { object, message } = first;
    const names = object === null || object.kind === 'setting' || object.name === '' || message.includes(object.name);
    const unnamed = names ? [] : [(0,markdown/* code */.aY)(object.name), (0,nodes/* words */.aL)(': ')];
    const more = objects > 1 ? [(0,nodes/* words */.aL)(` (and ${countOf(objects - 1, results, 'more ')})`)] : [];
    return [...unnamed, ...(0,markdown/* prose */.CS)(unnamed.length === 0 ? (0,words/* problemOf */.Zw)(first) : message, maxLength), ...more];
}
function locationPhrases(location) {
    return location === undefined
        ? []
        : [(0,nodes/* words */.aL)(' · '), (0,markdown/* code */.aY)(location.line === undefined ? location.file : `${location.file}:${String(location.line)}`)];
}
/** In one line: the problem and what to do. */
function inBrief(finding) {
    const { fix } = finding.first;
    const todo = fix === undefined ? [] : [(0,nodes/* words */.aL)(' '), ...(0,markdown/* prose */.CS)((0,words/* asSentence */.KG)(fix.summary), LONGEST_BRIEF)];
    return [(0,nodes/* strong */.ko)(...problemPhrases(finding, LONGEST_BRIEF)), (0,nodes/* words */.aL)('.'), ...todo, (0,nodes/* words */.aL)(' '), (0,nodes/* ruleLink */.lN)(finding.rule, finding.docs)];
}
/** In half a line: the problem and its rule. */
function tersely(finding) {
    return [...problemPhrases(finding, LONGEST_TERSE), (0,nodes/* words */.aL)(' '), (0,markdown/* code */.aY)(finding.rule)];
}
/** The rules that found something, and on how many objects: the least that can be said. */
function ruleNames(findings) {
    return (0,digest/* byRule */.k2)(findings.flatMap(({ results }) => results)).flatMap(({ rule, objects }, index) => [
        ...(index === 0 ? [] : [(0,nodes/* words */.aL)(', ')]),
        (0,markdown/* code */.aY)(rule),
        ...(objects > 1 ? [(0,nodes/* words */.aL)(` (${String(objects)})`)] : []),
    ]);
}
function countOf(count, results, which = '') {
    const kind = (0,words/* kindOf */.I)(results.map(({ object }) => object));
    return (0,words/* counted */.hS)(count, `${which}${kind.one}`, `${which}${kind.many}`);
}
function objectTables({ results }, extent) {
    const open = results.slice(0, extent.objects);
    const closed = results.slice(extent.objects, extent.objects + extent.closed);
    return [
        objectTable(open),
        ...(closed.length === 0 ? [] : (0,nodes/* details */.zH)(`${String(closed.length)} more`, [objectTable(closed)])),
    ];
}
function objectTable(results) {
    const rows = results.map((result) => ({ result, evidence: Object.fromEntries((0,words/* furtherEvidence */.sX)(result)) }));
    const columns = (0,words/* columnsOf */.PL)(rows.map(({ evidence }) => evidence)).slice(0, MOST_COLUMNS);
    const kind = (0,words/* kindOf */.I)(results.map(({ object }) => object)).one;
    return (0,nodes/* table */.tp)([kind, ...columns.map((column) => (0,markdown/* code */.aY)(column))], rows.map(({ result: { rule, object }, evidence }) => [[(0,markdown/* code */.aY)(object?.name ?? rule)], ...(0,nodes/* cells */.Yo)(columns, evidence, LONGEST_VALUE)]));
}
function evidenceBlocks(result) {
    const all = (0,words/* furtherEvidence */.sX)(result);
    const shown = all.slice(0, MOST_EVIDENCE).map(([name, value]) => [(0,markdown/* code */.aY)(name), (0,nodes/* words */.aL)(': '), (0,markdown/* code */.aY)((0,words/* valueText */.Ru)(value), LONGEST_VALUE)]);
    const left = all.length - shown.length;
    const related = (result.related ?? []).slice(0, MOST_EVIDENCE).map(({ name }) => (0,markdown/* code */.aY)(name));
    const items = [
        ...(related.length === 0 ? [] : [[(0,nodes/* words */.aL)('related: '), ...(0,nodes/* separated */.Ci)(related)]]),
        ...shown,
        ...(left > 0 ? [[(0,nodes/* words */.aL)(`and ${String(left)} more in `), (0,markdown/* code */.aY)('report.json')]] : []),
    ];
    return items.length === 0 ? [] : [(0,nodes/* bullets */.e5)(items)];
}
/** The objects that are not shown, and where everything is. */
function rest({ results, objects }, extent) {
    const withSteps = Math.min(results.length, extent.objects);
    const named = Math.min(results.length, extent.objects + extent.closed);
    const left = objects - named;
    const hasSteps = results.some(({ fix }) => (fix?.variants[0]?.steps.length ?? 0) > 0);
    return [
        ...(left > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${countOf(left, results, 'more ')}: see `), (0,markdown/* code */.aY)('report.json'), (0,nodes/* words */.aL)('.'))] : []),
        ...(withSteps < results.length && hasSteps
            ? [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)('The steps for all of them are in '), (0,markdown/* code */.aY)('fixes.sql'), (0,nodes/* words */.aL)('.'))]
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
    const findings = (0,shared_steps/* fixable */.C2)(target);
    if (findings.length < 2) {
        return [];
    }
    const steps = (0,shared_steps/* stepsInOrder */.Jw)(findings);
    const blocks = steps.every(isOfScript) ? scriptBlocks({ ...report, targets: [target] }) : fixes_listBlocks(steps);
    return [(0,nodes/* heading */.R_)(4, (0,nodes/* words */.aL)('All fixes, in the order to apply them')), ...blocks];
}
/** About how many bytes the fixes take: statements, and what is said about each. */
function estimateFixes(target) {
    return (0,shared_steps/* fixable */.C2)(target).reduce((sum, finding) => sum + 300 + (0,shared_steps/* stepsOf */.B_)(finding).reduce((bytes, { text }) => bytes + text.length + 20, 0), 0);
}
/** Whether psql runs it, or a person does it by hand: commands for a shell and Terraform are to be copied, too. */
function isOfScript({ step }) {
    return !COMMANDS.includes(step.kind);
}
const COMMANDS = ['aws-cli', 'gcloud', 'az', 'terraform'];
function scriptBlocks(report) {
    const script = (0,shared_script/* fixScript */.Nx)(report);
    if (script.length > LONGEST_SCRIPT || (0,visible/* hidesCharacters */.qL)(script)) {
        const why = script.length > LONGEST_SCRIPT ? 'too long to show here' : 'not shown, because a name in it contains invisible characters';
        return [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`The script is ${why}: see `), (0,markdown/* code */.aY)('fixes.sql'), (0,nodes/* words */.aL)('.'))];
    }
    const lines = script.split('\n').length;
    const block = (0,markdown/* fence */.EU)(script, 'sql');
    return lines > LONGEST_OPEN ? (0,nodes/* details */.zH)(`The script for psql, ${(0,words/* counted */.hS)(lines, 'line')}`, [block]) : [block];
}
/** Not all of it can be run by psql: step after step, each for its findings. */
function fixes_listBlocks(steps) {
    return [...byFinding(steps).flatMap((part) => [partLine(part), ...stepBlocks(part)]), (0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)('Then re-run this job.'))];
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
    return (0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)(`For ${String(finding.number)}:`)), (0,nodes/* words */.aL)(' '), ...(0,markdown/* prose */.CS)((0,words/* asSentence */.KG)(summary)));
}

// EXTERNAL MODULE: ./src/units.ts
var units = __webpack_require__(1996);
// EXTERNAL MODULE: ./src/report/shared/verdict-sentence.ts
var verdict_sentence = __webpack_require__(4357);
;// CONCATENATED MODULE: ./src/report/summary/head.ts
/** What is seen first: the verdict, what was not judged, what fails now, and the findings at a glance. */









/** The verdict of the run. `timed`: with how long it took. */
function headBlocks(report, timed = true) {
    const { icon, text } = verdict_sentence/* heading */.R_(report);
    const [only, ...others] = report.targets;
    const alone = others.length === 0 ? only : undefined;
    const name = alone === undefined || alone.name === 'default' ? [] : [(0,nodes/* words */.aL)(' ('), (0,markdown/* code */.aY)(alone.name), (0,nodes/* words */.aL)(')')];
    const ended = report.error === undefined || report.verdict !== 'fail' ? [] : [`In addition: ${verdict_sentence/* ENDED */.hV[report.error.kind]}.`];
    const further = [...verdict_sentence/* inAddition */.GV(report), ...ended, ...verdict_sentence/* policySentences */.HY(report), ...verdict_sentence/* exitSentences */.bL(report)];
    return [
        (0,nodes/* heading */.R_)(3, (0,nodes/* words */.aL)(`${icon} CDC Preflight: ${text}`), ...name),
        ...(further.length === 0 ? [] : [(0,nodes/* paragraph */.FY)(...(0,markdown/* prose */.CS)(further.join(' ')))]),
        ...shardBlocks(report),
        ...(report.error === undefined ? [] : mistakeBlocks(report.error)),
        ...(alone === undefined ? [] : targetFacts(alone, timed ? ` · ${(0,units/* formatMs */._V)(report.durationMs)}` : '')),
    ];
}
/** One mistake as a sentence; several as a list, each with its place. */
function mistakeBlocks(error) {
    const [first, ...others] = verdict_sentence/* mistakesOf */.Jy(error);
    if (first === undefined || others.length === 0) {
        return first?.location === undefined
            ? [(0,nodes/* paragraph */.FY)(...(0,markdown/* prose */.CS)((0,words/* capitalized */.l2)((0,words/* asSentence */.KG)(verdict_sentence/* runErrorText */.JD(first ?? error)))))]
            : [(0,nodes/* paragraph */.FY)(...mistakePhrases(first))];
    }
    const all = [first, ...others];
    const left = all.length - MOST_MISTAKES;
    return [
        (0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${(0,words/* counted */.hS)(all.length, 'mistake')}:`)),
        (0,nodes/* bullets */.e5)(all.slice(0, MOST_MISTAKES).map(mistakePhrases)),
        ...(left > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`And ${String(left)} more.`))] : []),
    ];
}
const MOST_MISTAKES = 20;
function mistakePhrases({ message, input, location }) {
    const text = verdict_sentence/* runErrorText */.JD({ message, ...(input === undefined ? {} : { input }) });
    return [...(location === undefined ? [] : [(0,markdown/* code */.aY)(verdict_sentence/* locationText */.fN(location)), (0,nodes/* words */.aL)(': ')]), ...(0,markdown/* prose */.CS)((0,words/* asSentence */.KG)(location === undefined ? (0,words/* capitalized */.l2)(text) : text))];
}
const MOST_SHARD_NAMES = 20;
/** Which part of the configuration file's targets this is. */
function shardBlocks({ shard }) {
    if (shard === undefined) {
        return [];
    }
    const names = shard.targets.slice(0, MOST_SHARD_NAMES).map((name) => (0,markdown/* code */.aY)(name));
    const left = shard.targets.length - names.length;
    const targets = [...(0,nodes/* separated */.Ci)(names), ...(left > 0 ? [(0,nodes/* words */.aL)(` and ${String(left)} more`)] : [])];
    return [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)('Shard '), (0,markdown/* code */.aY)(shard.shard), (0,nodes/* words */.aL)(': '), ...(targets.length === 0 ? [(0,nodes/* words */.aL)('no targets')] : targets))];
}
/** The verdict of one of several targets; links of the overview lead here. */
function targetHeadBlocks(target) {
    const { icon, text } = verdict_sentence/* targetHeading */.si(target);
    return [...(0,nodes/* anchor */.Y3)(target.name), (0,nodes/* heading */.R_)(3, (0,nodes/* words */.aL)(`${icon} `), (0,markdown/* code */.aY)(target.name), (0,nodes/* words */.aL)(`: ${text}`)), ...targetFacts(target, '')];
}
function targetFacts(target, took) {
    return [
        ...verdict_sentence/* notJudged */.be(target).map((sentence) => (0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)('⚠️ '), (0,nodes/* strong */.ko)(...(0,markdown/* prose */.CS)(sentence)))),
        serverLine(target, took),
        ...(target.error === undefined ? [] : [(0,nodes/* paragraph */.FY)(...mistakePhrases({ message: target.error, ...(target.location === undefined ? {} : { location: target.location }) }))]),
    ];
}
function serverLine({ server, consumer, planes }, took) {
    const judged = [(0,nodes/* words */.aL)('judged for consumer '), (0,markdown/* code */.aY)(consumer), (0,nodes/* words */.aL)(took)];
    if (server === null) {
        return (0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(planes.includes('database') ? 'Not logged in to the server · ' : 'Without a session · '), ...judged);
    }
    return (0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)('PostgreSQL '), (0,markdown/* code */.aY)(server.version), (0,nodes/* words */.aL)(` (${words/* PLATFORM */.i9[server.platform]}) · `), ...judged);
}
const MOST_OUTAGES = 5;
/** What fails now, and what a fix would lose. */
function alertBlocks(target) {
    const { problems, warnings, notices, unsettled } = (0,digest/* digestOf */.ol)(target);
    const outages = outagesOf(target).map(outagePhrases);
    const losses = [...problems, ...warnings, ...unsettled, ...notices].flatMap(lossPhrases);
    return [
        ...(outages.length === 0 ? [] : [(0,nodes/* alert */.xE)('CAUTION', ...capped(outages, 'outage'))]),
        ...(losses.length === 0 ? [] : [(0,nodes/* alert */.xE)('WARNING', ...capped(losses, 'destructive fix', 'destructive fixes'))]),
    ];
}
/** The first thing that fails now, and how many more do. */
function alertInBrief(target) {
    const [first, ...others] = outagesOf(target);
    const more = others.length === 0 ? [] : [(0,nodes/* words */.aL)(` And ${(0,words/* counted */.hS)(others.length, 'more outage')}.`)];
    return first === undefined ? [] : [(0,nodes/* alert */.xE)('CAUTION', [...outagePhrases(first), ...more])];
}
function capped(all, one, many = `${one}s`) {
    const left = all.length - MOST_OUTAGES;
    return left > 0 ? [...all.slice(0, MOST_OUTAGES), [(0,nodes/* words */.aL)(`And ${(0,words/* counted */.hS)(left, `more ${one}`, `more ${many}`)} below.`)]] : all;
}
/** What the application runs into, whichever rule found it: the same of many objects together. */
function outagesOf(target) {
    const { problems, warnings, notices } = (0,digest/* digestOf */.ol)(target);
    const failing = [...problems, ...warnings, ...notices].flatMap(({ results }) => results.filter(({ outage }) => outage !== undefined));
    const same = (0,digest/* grouped */.zD)(failing, ({ outage = '', object }) => (object === null || object.name === '' ? outage : outage.replaceAll(object.name, '')));
    return [...same.values()];
}
/** The first outage represents those of the other objects. */
function outagePhrases(failing) {
    const [{ outage = '' }, ...others] = failing;
    const named = others.slice(0, MOST_OUTAGES).flatMap(({ object }) => (object === null ? [] : [(0,markdown/* code */.aY)(object.name)]));
    const left = (0,digest/* objectsIn */.Qv)(failing) - 1 - named.length;
    const kind = (0,words/* kindOf */.I)(failing.map(({ object }) => object));
    const names = [...named, ...(left > 0 ? [(0,nodes/* words */.aL)((0,words/* counted */.hS)(left, `more ${kind.one}`, `more ${kind.many}`))] : [])];
    const same = names.length === 0 ? [] : [(0,nodes/* words */.aL)(' The same holds for '), ...(0,nodes/* separated */.Ci)(names), (0,nodes/* words */.aL)('.')];
    return [(0,nodes/* strong */.ko)((0,nodes/* words */.aL)('Failing now:')), (0,nodes/* words */.aL)(' '), ...(0,markdown/* prose */.CS)((0,words/* asSentence */.KG)(outage)), ...same];
}
function lossPhrases(finding) {
    const losing = (0,shared_steps/* stepsOf */.B_)(finding).filter(({ destructive }) => destructive !== undefined);
    const [first] = losing;
    if (first?.destructive === undefined) {
        return [];
    }
    const what = losing.length === 1 ? 'is' : `has ${(0,words/* counted */.hS)(losing.length, 'step')} that are`;
    const start = `Fix ${String(finding.number)} ${what} destructive: decide before running.`;
    return [[(0,nodes/* strong */.ko)((0,nodes/* words */.aL)(start)), (0,nodes/* words */.aL)(' '), ...(0,markdown/* prose */.CS)((0,words/* capitalized */.l2)((0,words/* asSentence */.KG)(first.destructive)))]];
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
        (0,nodes/* table */.tp)(['#', ...(mixed ? [''] : []), 'What is wrong', 'Disruption of the fix', 'Who runs it'], rows.map(({ finding, level }) => {
            const steps = (0,shared_steps/* stepsOf */.B_)(finding);
            const disruption = (0,shared_steps/* heaviest */.iS)(steps);
            restarts += disruption[0]?.kind === 'restart' ? 1 : 0;
            const again = disruption[0]?.kind === 'restart' && restarts > 1;
            return [
                [(0,nodes/* words */.aL)(String(finding.number))],
                ...(mixed ? [[(0,nodes/* words */.aL)(SIGNS[level])]] : []),
                problemPhrases(finding, LONGEST_PROBLEM),
                [(0,nodes/* words */.aL)(again ? 'same restart' : (0,shared_disruption/* disruptionWords */.zL)(disruption))],
                whoPhrases(steps),
            ];
        })),
    ];
}
const SIGNS = { problem: '❌ problem', warning: '⚠️ warning', unsettled: '❓ undetermined' };
/** Findings with a heading of their own, in their order. */
function numbered(target) {
    const { problems, warnings, unsettled } = (0,digest/* digestOf */.ol)(target);
    return [
        ...problems.map((finding) => ({ finding, level: 'problem' })),
        ...warnings.slice(0, MOST_OPEN).map((finding) => ({ finding, level: 'warning' })),
        ...unsettled.slice(0, MOST_OPEN).map((finding) => ({ finding, level: 'unsettled' })),
    ];
}
/** Warnings, and as many findings that could not be determined, that are not in closed details. */
const MOST_OPEN = 5;
function whoPhrases(steps) {
    const who = (0,shared_steps/* whoRuns */.bJ)(steps);
    return who.length === 0 ? [(0,nodes/* words */.aL)('–')] : (0,markdown/* prose */.CS)((0,words/* listed */.KE)(who));
}

// EXTERNAL MODULE: ./src/report/shared/policy-words.ts
var policy_words = __webpack_require__(8358);
;// CONCATENATED MODULE: ./src/report/summary/overview.ts
/** Several targets at a glance: which of them, and in which group of rules. */








const VERDICT = {
    fail: 'not ready',
    error: 'inconclusive',
    warn: 'ready with warnings',
    pass: 'ready',
};
/** A row a target, a column a group of rules of which at least one applies somewhere. */
function matrixBlocks(targets) {
    const groups = result/* GROUPS */.fd.filter((group) => targets.some(({ results }) => results.some((result) => result.group === group && result.status !== 'skip')));
    const policy = targets.some((target) => (0,digest/* digestOf */.ol)(target).setAside.length > 0);
    const rows = targets.map((target) => [
        [target.verdict === 'pass' ? (0,markdown/* code */.aY)(target.name) : (0,nodes/* targetLink */.G0)(target.name)],
        [(0,nodes/* words */.aL)(`${verdict_sentence/* ICON */.kb[target.verdict]} ${VERDICT[target.verdict]}`)],
        ...cellsOf(target, groups),
        ...(policy ? [[(0,nodes/* words */.aL)((0,policy_words/* setAsideText */.y7)((0,policy_words/* setAsideOf */.eM)([target])) || '–')]] : []),
    ]);
    const heads = ['Target', 'Verdict', ...groups.map((group) => shared_groups/* GROUP_NAMES */.P[group]), ...(policy ? ['Set aside'] : [])];
    return targets.length === 0 ? [] : [(0,nodes/* table */.tp)(heads, rows), (0,nodes/* small */.EX)((0,nodes/* words */.aL)(LEGEND))];
}
function cellsOf({ results }, groups) {
    const rows = (0,digest/* grouped */.zD)(results, ({ group }) => group);
    return groups.map((group) => [(0,nodes/* words */.aL)(groupText(rows.get(group) ?? []))]);
}
/** The table has to fit beside eight columns: signs and numbers. */
const LEGEND = '✅ passed · ❌ errors · ⚠️ warnings · ❓ could not be checked · – does not apply, or was not reached';
function groupText(results) {
    const failed = results.filter(({ status, waived, baseline }) => status === 'fail' && waived === undefined && baseline !== 'known');
    const errors = failed.filter(({ severity }) => severity === 'error').length;
    const warnings = failed.filter(({ severity }) => severity === 'warning').length;
    const unknowns = results.filter(({ status, because }) => status === 'unknown' || (status === 'skip' && because?.kind === 'failed')).length;
    if (errors > 0) {
        return `❌ ${String(errors)}`;
    }
    if (warnings > 0) {
        return `⚠️ ${String(warnings)}`;
    }
    if (unknowns > 0) {
        return `❓ ${String(unknowns)}`;
    }
    return results.some(({ status }) => status === 'pass' || status === 'fail') ? '✅' : '–';
}
/** The same in a line for each verdict, where there is no room for a matrix. */
function verdictCounts(targets) {
    const verdicts = (0,digest/* grouped */.zD)(targets, ({ verdict }) => verdict);
    const items = [...verdicts.values()].map((same) => [
        (0,nodes/* words */.aL)(`${verdict_sentence/* ICON */.kb[same[0].verdict]} ${VERDICT[same[0].verdict]}: ${(0,words/* counted */.hS)(same.length, 'target')}`),
    ]);
    return items.length === 0 ? [] : [(0,nodes/* bullets */.e5)(items)];
}
/** Where the targets are that get no section. */
function leftOut(count) {
    return count === 0 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${(0,words/* counted */.hS)(count, 'more target')} without findings: see `), (0,markdown/* code */.aY)('report.json'), (0,nodes/* words */.aL)('.'))];
}
/** Where the targets are for which there is no room. */
function withFindings(count) {
    return count === 0 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${(0,words/* counted */.hS)(count, 'more target')} with findings: see the job summary.`))];
}

;// CONCATENATED MODULE: ./src/report/summary/policy.ts
/** What the policy found, and what is gone since the baseline: of no target, so it stands before them. */





const policy_MOST_ROWS = 50;
const LONGEST = 240;
const policy_SIGNS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Waivers that need attention, worst first, each with its line. */
function waiverBlocks({ results }) {
    const failed = result/* SEVERITIES */.oC.flatMap((severity) => results.filter((result) => result.status === 'fail' && result.severity === severity));
    const left = failed.length - policy_MOST_ROWS;
    const more = left > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${(0,words/* counted */.hS)(left, 'more finding')}: see `), (0,markdown/* code */.aY)('report.json'), (0,nodes/* words */.aL)('.'))] : [];
    return failed.length === 0 ? [] : [(0,nodes/* heading */.R_)(4, (0,nodes/* words */.aL)('Waivers')), (0,nodes/* bullets */.e5)(failed.slice(0, policy_MOST_ROWS).map(waiverPhrases)), ...more];
}
function waiverPhrases(result) {
    const { severity, rule, docs, location, fix } = result;
    return [
        (0,nodes/* words */.aL)(`${policy_SIGNS[severity]} `),
        (0,nodes/* strong */.ko)(...(0,markdown/* prose */.CS)((0,words/* problemOf */.Zw)(result), LONGEST)),
        (0,nodes/* words */.aL)('. '),
        ...(fix === undefined ? [] : [...(0,markdown/* prose */.CS)((0,words/* asSentence */.KG)(fix.summary), LONGEST), (0,nodes/* words */.aL)(' ')]),
        (0,nodes/* ruleLink */.lN)(rule, docs),
        ...(location === undefined ? [] : [(0,nodes/* words */.aL)(' · '), (0,markdown/* code */.aY)((0,verdict_sentence/* locationText */.fN)(location))]),
    ];
}
/** Failures that the baseline holds, and that are not there any more. */
function goneBlocks({ gone = [] }) {
    const left = gone.length - policy_MOST_ROWS;
    const more = left > 0 ? [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)(`${String(left)} more in `), (0,markdown/* code */.aY)('report.json'), (0,nodes/* words */.aL)('.'))] : [];
    const blocks = gone.length === 0 ? [] : [(0,nodes/* bullets */.e5)(gone.slice(0, policy_MOST_ROWS).map(gonePhrases)), ...more];
    return (0,nodes/* details */.zH)(`Fixed since the baseline (${String(gone.length)})`, blocks);
}
function gonePhrases({ rule, target, message }) {
    return [(0,markdown/* code */.aY)(target), (0,nodes/* words */.aL)(': '), (0,markdown/* code */.aY)(rule), (0,nodes/* words */.aL)(': '), ...(0,markdown/* prose */.CS)(message, LONGEST)];
}

// EXTERNAL MODULE: ./src/report/shared/trend.ts
var shared_trend = __webpack_require__(6725);
;// CONCATENATED MODULE: ./src/report/summary/trend.ts
/** What has changed on a target since the report before. */



/** Changes that are shown: a server has rarely more slots. */
const MOST_CHANGES = 30;
const LONGEST_NAME = 100;
/** Each number then and now. */
function trendBlocks({ trend }) {
    const rows = trend === undefined ? [] : (0,shared_trend/* trendRows */.P)(trend);
    const left = rows.length - MOST_CHANGES;
    if (trend === undefined || rows.length === 0) {
        return [];
    }
    return [
        (0,nodes/* heading */.R_)(4, (0,nodes/* words */.aL)('Changes since the previous report')),
        (0,nodes/* table */.tp)(['Measure', 'Before', 'Now', 'Change'], rows.slice(0, MOST_CHANGES).map(({ measure, object, before, now, change }) => [
            [(0,nodes/* words */.aL)(measure), ...(object === undefined ? [] : [(0,nodes/* words */.aL)(' '), (0,markdown/* code */.aY)(object, LONGEST_NAME)])],
            [(0,nodes/* words */.aL)(before)],
            [(0,nodes/* words */.aL)(now)],
            [(0,nodes/* words */.aL)(change)],
        ])),
        (0,nodes/* paragraph */.FY)(...(left > 0 ? [(0,nodes/* words */.aL)(`${String(left)} more in `), (0,markdown/* code */.aY)('report.json'), (0,nodes/* words */.aL)('. ')] : []), (0,nodes/* words */.aL)('The previous report is of '), (0,markdown/* code */.aY)((0,shared_trend/* dateText */.M)(trend.since)), (0,nodes/* words */.aL)('.')),
    ];
}

;// CONCATENATED MODULE: ./src/report/summary/index.ts
/** The job summary: what people read in a hurry. */














/** The runner drops a summary over 1 MiB; several steps may write one. */
const MOST_SUMMARY_BYTES = 900 * 1024;
/** Set aside for the last lines. */
const FOOTER_BYTES = 2048;
const SUMMARY = { maxBytes: MOST_SUMMARY_BYTES, mostTargets: Infinity, background: true };
/** GitHub-flavored Markdown of at most MOST_SUMMARY_BYTES. Verdict, counts and every failing rule are in it. */
function renderSummary(report, scope = SUMMARY) {
    const head = fit([always(headBlocks(report, scope.background)), ...overviewSections(report)], scope.maxBytes / 2);
    const rendered = targetParts(report, { ...scope, maxBytes: scope.maxBytes - FOOTER_BYTES - head.bytes });
    const shortened = [...new Set([...head.shortened, ...rendered.shortened])];
    return [...head.parts, ...rendered.parts, (0,write_markdown/* writeMarkdown */.p)(footer(report, shortened))].filter((part) => part !== '').join('\n');
}
function overviewSections(report) {
    const { results, gone = [] } = report;
    return [
        ...matrixSections(report),
        section(Infinity, 'what the waivers hide', at(results.length * 300, () => alertBlocks(report)), at(300, () => alertInBrief(report))),
        section(2, 'the waivers', at(Math.min(results.length, 50) * 800, () => waiverBlocks(report)), at(100, () => [])),
        section(1, 'what is fixed since the baseline', at(Math.min(gone.length, 50) * 400, () => goneBlocks(report)), NOTHING),
    ];
}
function matrixSections({ targets }) {
    if (targets.length < 2) {
        return [];
    }
    return [section(0, 'the overview of the targets', at(targets.length * 160, () => matrixBlocks(targets)), at(200, () => verdictCounts(targets)))];
}
/**
 * One target is shown whatever its verdict; of several those with findings, the worst first, each with its share of the
 * room. They are written from the last on: what the others leave is for the worst.
 */
function targetParts(report, { maxBytes, mostTargets, background }) {
    const { targets } = report;
    const several = targets.length > 1;
    const told = several ? worstFirst(targets.filter(({ verdict }) => verdict !== 'pass')) : targets;
    const shown = told.slice(0, mostTargets);
    const rendered = [];
    let room = maxBytes;
    shown.toReversed().forEach((target, index) => {
        const sections = [...(several ? [always(targetHeadBlocks(target))] : []), ...sectionsOf(report, target, background)];
        const fitted = fit(sections, room / (shown.length - index));
        rendered.push(fitted);
        room -= fitted.bytes;
    });
    const parts = rendered.toReversed().flatMap((one) => one.parts);
    const others = several ? [(0,write_markdown/* writeMarkdown */.p)([...withFindings(told.length - shown.length), ...leftOut(targets.length - told.length)])] : [];
    return { parts: [...parts, ...others], shortened: rendered.flatMap((one) => one.shortened) };
}
function worstFirst(targets) {
    return result/* VERDICTS */.bk.flatMap((verdict) => targets.filter((target) => target.verdict === verdict));
}
/** A target's sections in reading order; ranks say what is given up first. */
function sectionsOf(report, target, background) {
    const { problems, warnings, unsettled, notices, broken, skipped, passed } = (0,digest/* digestOf */.ol)(target);
    return [
        section(9, 'what fails now', at(1500, () => alertBlocks(target)), at(300, () => alertInBrief(target))),
        section(3, 'the table of findings', at((problems.length + MOST_OPEN) * 200, () => tableBlocks(target)), NOTHING),
        section(4, 'the fixes in order', at(estimateFixes(target), () => fixesBlocks(report, target)), at(100, () => fixesPointer(target))),
        section(8, 'the problems', ...findingVariants(problems, 'problem', 'Problems')),
        section(7, 'what could not be completed', at(broken.length * 100, () => brokenBlocks(target))),
        section(6, 'the warnings', ...openAndClosed(warnings, 'warning', 'Warnings')),
        section(5, 'what could not be determined', ...openAndClosed(unsettled, 'unsettled', 'Could not be determined')),
        ...(background ? [section(2, 'the changes since the previous report', at(trendEstimate(target), () => trendBlocks(target)), NOTHING)] : []),
        section(2, 'the notices', closedList('Notices', notices), NOTHING),
        section(2, 'what was not checked', at(skipped.length * 130, () => uncheckedBlocks(target)), at(80, () => uncheckedCounts(target)), NOTHING),
        section(0, 'the rules that passed', at(passed.length * 150, () => passedBlocks(target)), NOTHING),
        ...(background ? [section(1, 'the inventory', at(inventoryEstimate(target), () => inventoryBlocks(target)), NOTHING)] : []),
    ];
}
function at(estimate, blocks) {
    return { estimate, write: () => (0,write_markdown/* writeMarkdown */.p)(blocks()) };
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
    const list = (line) => () => findings.length === 0 ? [] : [(0,nodes/* heading */.R_)(4, (0,nodes/* words */.aL)(title)), (0,nodes/* bullets */.e5)(findings.map(line))];
    const names = () => findings.length === 0 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)(`${title}:`)), (0,nodes/* words */.aL)(' '), ...ruleNames(findings))];
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
    return at(summary_sum(findings, estimateInBrief), () => (0,nodes/* details */.zH)(`${title} (${String(findings.length)})`, findings.length === 0 ? [] : [(0,nodes/* bullets */.e5)(findings.map(inBrief))]));
}
function fixesPointer(target) {
    return (0,shared_steps/* fixable */.C2)(target).length < 2 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* words */.aL)('All fixes are in '), (0,markdown/* code */.aY)('fixes.sql'), (0,nodes/* words */.aL)(', in the order to apply them.'))];
}
function trendEstimate({ trend }) {
    return Math.min(trend?.changes.length ?? 0, MOST_CHANGES) * 120;
}
function inventoryEstimate({ inventory }) {
    const { slots, publications, subscriptions, walsenders } = inventory;
    return [slots, publications, subscriptions, walsenders].reduce((bytes, rows) => bytes + Math.min(rows?.length ?? 0, 50) * 150, 0);
}
function footer({ targets }, shortened) {
    const fixes = targets.some((target) => (0,shared_steps/* fixable */.C2)(target).length > 0);
    return [
        ...(shortened.length === 0 ? [] : [(0,nodes/* paragraph */.FY)((0,nodes/* strong */.ko)((0,nodes/* words */.aL)('Shortened to fit:')), (0,nodes/* words */.aL)(` ${shortened.join(', ')}.`))]),
        ...(targets.length === 0 ? [] : [(0,nodes/* small */.EX)(...whereTheRestIs(fixes))]),
    ];
}
/** The files stay on the runner, and are lost unless the job keeps them. */
function whereTheRestIs(fixes) {
    const script = [(0,nodes/* words */.aL)(', and all fixes, in order, are in '), (0,markdown/* code */.aY)('fixes.sql')];
    return [
        (0,nodes/* words */.aL)('The complete report is in '),
        (0,markdown/* code */.aY)('report.json'),
        ...(fixes ? script : []),
        (0,nodes/* words */.aL)(`; to keep ${fixes ? 'them' : 'it'}, upload the directory in the output `),
        (0,markdown/* code */.aY)('report-dir'),
        (0,nodes/* words */.aL)(' as an artifact.'),
    ];
}


/***/ })

};
