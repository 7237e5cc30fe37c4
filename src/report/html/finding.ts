/** One finding of the page: the problem, what it does, what to do about it, and what was seen. */
import { code, html, prose, type Html } from '../../neutralise/html.js';
import { objectText } from '../../objects.js';
import type { Location, Result } from '../../result.js';
import type { Finding } from '../shared/digest.js';
import { asSentence, capitalized, columnsOf, counted, furtherEvidence, kindOf as objectKind, problemOf, valueText } from '../shared/words.js';
import { kindOf, KIND_NAMES } from './kinds.js';
import { remedy } from './remedy.js';

/** Objects of one finding that are named. */
const MOST_OBJECTS = 200;
/** Above this many they are in closed details. */
const MOST_OPEN_OBJECTS = 5;
const MOST_COLUMNS = 5;
const MOST_EVIDENCE = 20;
const LONGEST_VALUE = 300;

/** With everything there is to say. */
export function wholeFinding(finding: Finding): Html {
  const { first, results } = finding;
  const { meaning, outage, waived } = first;
  return article(
    finding,
    html`${outage === undefined ? undefined : html`<p class="outage"><strong>Failing now:</strong> ${prose(asSentence(outage))}</p>`}${meaning === undefined ? undefined : html`<p>${prose(meaning)}</p>`}${waived === undefined ? undefined : html`<p>Waived until ${waived.until}: ${prose(asSentence(waived.reason))}</p>`}${results.length > 1 ? objects(finding) : undefined}${remedy(finding)}${results.length > 1 ? undefined : details(first)}`,
  );
}

/** The problem alone: for what a page has no room for. */
export function briefFinding(finding: Finding): Html {
  const { fix } = finding.first;
  return article(finding, fix === undefined ? html`` : html`<p>${prose(asSentence(fix.summary), 300)}</p>`);
}

function article(finding: Finding, inner: Html): Html {
  const { first, rule, docs, objects: count, results } = finding;
  const kind = kindOf(first);
  const words = objectKind(results.map(({ object }) => object));
  const more = count > 1 ? html` <span class="more">and ${counted(count - 1, `more ${words.one}`, `more ${words.many}`)}</span>` : undefined;
  return html`<article class="finding ${kind}" data-severity="${kind}" data-group="${first.group}"><p class="meta"><span class="badge">${KIND_NAMES[kind]}</span> <a href="${docs}" rel="noreferrer">${rule}</a>${place(first.location)}</p><h3>${named(first)}${more}</h3>${inner}</article>
`;
}

/** The problem as a sentence; before it the object, when the message does not name it. */
function named(result: Result): Html {
  const { object, message } = result;
  const names = object === null || object.kind === 'setting' || object.name === '' || message.includes(object.name);
  return names ? prose(problemOf(result), 600) : html`${code(object.name)}: ${prose(message, 600)}`;
}

export function place(location: Location | undefined): Html | undefined {
  return location === undefined ? undefined : html` · ${code(location.line === undefined ? location.file : `${location.file}:${String(location.line)}`)}`;
}

function objects({ results, objects: count }: Finding): Html {
  const shown = results.slice(0, MOST_OBJECTS);
  const left = count - shown.length;
  const words = objectKind(results.map(({ object }) => object));
  const rest = left > 0 ? html`<p>${counted(left, `more ${words.one}`, `more ${words.many}`)}: see <code>report.json</code>.</p>` : undefined;
  const table = objectTable(shown, words.one);
  return results.length <= MOST_OPEN_OBJECTS ? html`${table}${rest}` : html`<details><summary>All ${counted(count, words.one, words.many)}</summary>${table}${rest}</details>`;
}

function objectTable(results: readonly Result[], kind: string): Html {
  const rows = results.map((result) => ({ name: result.object?.name ?? result.rule, evidence: Object.fromEntries(furtherEvidence(result)) }));
  const columns = columnsOf(rows.map(({ evidence }) => evidence)).slice(0, MOST_COLUMNS);
  return wideTable(
    `The ${kind} and what was found`,
    [capitalized(kind), ...columns],
    rows.map(({ name, evidence }) => [code(name), ...columns.map((column) => cell(evidence[column] === undefined ? '' : valueText(evidence[column])))]),
  );
}

function cell(text: string): Html {
  return text === '' ? html`` : code(text, LONGEST_VALUE);
}

/** A table that scrolls by itself where the page is narrow. */
export function wideTable(label: string, head: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map(([first, ...others]) => html`<tr><th scope="row">${first}</th>${others.map((one) => html`<td>${one}</td>`)}</tr>`)}</tbody></table></div>`;
}

function details(result: Result): Html | undefined {
  const all = furtherEvidence(result);
  const related = (result.related ?? []).slice(0, MOST_EVIDENCE).map((object) => html` ${code(objectText(object))}`);
  const shown = all.slice(0, MOST_EVIDENCE).map(([name, value]) => html`<div><dt>${name}</dt><dd>${code(valueText(value), LONGEST_VALUE)}</dd></div>`);
  const items = [...(related.length === 0 ? [] : [html`<div><dt>related</dt><dd>${related}</dd></div>`]), ...shown];
  return items.length === 0 ? undefined : html`<details><summary>What was found</summary><dl class="evidence">${items}</dl></details>`;
}
