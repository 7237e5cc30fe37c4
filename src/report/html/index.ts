/** The report as one page that needs nothing else: no request, no script to be read by, light and dark, from a phone to a wall. */
import { code, Html, html, prose } from '../../neutralise/html.js';
import { objectText } from '../../objects.js';
import type { Gone, Report, Verdict } from '../../result.js';
import { formatMs } from '../../units.js';
import { ALL_GROUPS, GROUP_NAMES } from '../shared/groups.js';
import { ENDED, exitSentences, heading, inAddition, runErrorText } from '../shared/verdict-sentence.js';
import { asSentence, capitalized, counted } from '../shared/words.js';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.js';
import { place } from './finding.js';
import { KIND_NAMES, KINDS } from './kinds.js';
import { matrix } from './matrix.js';
import { asFindings, findingList, targetSection, type Extent } from './target.js';

/** Findings of all targets together that are shown with everything, and with the problem alone: a page stays below a few megabytes. */
const MOST_WHOLE = 600;
const MOST_BRIEF = 3000;
const MOST_ROWS = 12_000;
const MOST_GONE = 200;

/** A whole HTML document. The library that draws is loaded only when there is something to draw. */
export async function renderHtml(report: Report): Promise<string> {
  const { targets, results, gone = [] } = report;
  const plots = targets.some(({ inventory }) => (inventory.slots ?? []).length > 0) ? (await import('./plots.js')).plotsOf : undefined;
  const several = targets.length > 1;
  const extent = extentFor(targets.length);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${new Html(STYLE_HASH)}'; script-src '${new Html(SCRIPT_HASH)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>CDC Preflight: ${heading(report).text}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the findings</a>
${head(report)}
<main id="report" tabindex="-1">
${runError(report)}${filters(report)}${several ? matrix(report) : undefined}
${results.length === 0 ? undefined : html`<section class="target" data-target=""><h2>Policy</h2>${findingList(asFindings(results), extent)}</section>`}
${targets.map((target, index) => targetSection(target, several ? index : undefined, extent, plots))}
${gone.length === 0 ? undefined : goneSection(gone)}
</main>
<footer><p>Everything, with the steps of every fix, is in <code>report.json</code> and <code>fixes.sql</code> beside this page.</p></footer>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`;
  return page.toString();
}

function extentFor(targets: number): Extent {
  const share = (most: number): number => Math.floor(most / Math.max(1, targets));
  return { whole: Math.max(2, share(MOST_WHOLE)), brief: Math.max(3, share(MOST_BRIEF)), rows: Math.min(200, share(MOST_ROWS)) };
}

/** Letters, which every font has. */
const SIGNS: Readonly<Record<Verdict, string>> = { fail: '✕', error: '?', warn: '!', pass: '✓' };

function head(report: Report): Html {
  const { verdict, targets, startedAt, durationMs, shard, error } = report;
  const { text } = heading(report);
  const [only] = targets;
  const name = targets.length === 1 && only !== undefined && only.name !== 'default' ? [html`<strong>${only.name}</strong> · `] : [];
  const ended = error === undefined || verdict !== 'fail' ? [] : [`In addition: ${ENDED[error.kind]}.`];
  const further = [...inAddition(report), ...ended, ...exitSentences(report)].join(' ');
  const parts = [...(targets.length > 1 ? [counted(targets.length, 'target')] : []), ...(shard === undefined ? [] : [`shard ${shard.shard}`]), dateText(startedAt), formatMs(durationMs)];
  return html`<header class="${verdict}"><p class="product">CDC Preflight</p><div class="headline"><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span><div><h1>${text}</h1>${further === '' ? undefined : html`<p>${prose(further)}</p>`}<p class="meta">${name}${parts.join(' · ')}</p></div></div>
${counts(report)}</header>`;
}

/** `2026-11-23 10:00 UTC`. */
function dateText(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

function counts({ counts: found }: Report): Html {
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
  ] as const;
  const items = shown
    .filter(([kind, , count]) => count > 0 || kind === 'error' || kind === 'pass')
    .map(([kind, name, count]) => html`<div class="${kind}${count === 0 ? ' zero' : ''}"><dt>${name}</dt><dd>${count}</dd></div>`);
  return html`<dl class="counts">${items}</dl>`;
}

function runError({ error }: Report): Html | undefined {
  if (error === undefined) {
    return undefined;
  }
  const { mistakes = [] } = error;
  const all = mistakes.length < 2 ? undefined : html`<ol>${mistakes.map((mistake) => html`<li>${prose(capitalized(asSentence(mistake.message)))}${place(mistake.location)}</li>`)}</ol>`;
  return html`<section class="alert"><h2>${ENDED[error.kind]}</h2>${all ?? html`<p>${prose(capitalized(asSentence(runErrorText(error))))}${place(error.location)}</p>`}</section>
`;
}

/** Hidden until the script shows it: without script it would do nothing. */
function filters({ targets, results }: Report): Html | undefined {
  const rows = [...results, ...targets.flatMap((target) => target.results)].filter(({ status }) => status === 'fail' || status === 'unknown');
  if (rows.length < 2) {
    return undefined;
  }
  const groups = ALL_GROUPS.filter((group) => rows.some((row) => row.group === group));
  const select = (label: string, name: string, options: readonly (readonly [string, string])[]): Html =>
    html`<label>${label} <select name="${name}"><option value="">All</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
  return html`<form class="filters" hidden aria-label="Filter the findings">${targets.length > 1 ? select('Target', 'target', targets.map(({ name }) => [name, name])) : undefined}${select('Severity', 'severity', KINDS.map((kind) => [kind, KIND_NAMES[kind]]))}${select('Group', 'group', groups.map((group) => [group, GROUP_NAMES[group]]))}<output role="status"></output></form>
`;
}

function goneSection(gone: readonly Gone[]): Html {
  const left = gone.length - MOST_GONE;
  const items = gone.slice(0, MOST_GONE).map(({ rule, target, object, message }) => html`<li>${code(rule)} on ${target}${object === null ? undefined : html` (${code(objectText(object))})`}: ${prose(message, 300)}</li>`);
  return html`<section><h2>Gone since the baseline</h2><ul>${items}</ul>${left > 0 ? html`<p>${counted(left, 'more finding')}: see <code>report.json</code>.</p>` : undefined}</section>`;
}
