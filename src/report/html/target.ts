/** One target's part of the page: its findings, what is drawn of it, and, closed, what is no finding. */
import { code, html, prose, type Html } from '../../neutralise/html.js';
import type { Inventory, InventoryRow, Result, TargetReport } from '../../result.js';
import { byRule, digestOf, type Digest, type Finding } from '../shared/digest.js';
import { ALL_GROUPS, GROUP_NAMES } from '../shared/groups.js';
import { notJudged, targetHeading } from '../shared/verdict-sentence.js';
import { asSentence, columnsOf, counted, PLATFORM, valueText } from '../shared/words.js';
import { changesTable } from './changes.js';
import { briefFinding, wholeFinding, wideTable } from './finding.js';

/** How many findings of a target are shown with everything, and how many more with the problem alone. */
export interface Extent {
  readonly whole: number;
  readonly brief: number;
  /** Rows of a closed list. */
  readonly rows: number;
}

export type Plots = (target: TargetReport) => Html | undefined;

/** `index`: among the targets, for links to it; undefined when it is the only one. */
export function targetSection(target: TargetReport, index: number | undefined, extent: Extent, plots: Plots | undefined): Html {
  const digest = digestOf(target);
  const found = [...digest.problems, ...digest.warnings, ...digest.unsettled, ...digest.notices, ...setAside(digest)];
  const inner = html`<p class="meta">${described(target)}</p>
${notJudged(target).map((sentence) => html`<p class="alert">${prose(sentence)}</p>`)}${target.error === undefined ? undefined : html`<p class="alert">${prose(asSentence(target.error))}</p>`}
${found.length === 0 ? html`<p class="nothing">Nothing to fix.</p>` : findingList(found, extent)}
${plots?.(target)}${target.trend === undefined ? undefined : changesTable(target.trend)}
${background(target, digest, extent)}`;
  if (index === undefined) {
    return html`<section class="target" data-target="${target.name}"><h2>Findings</h2>${inner}</section>
`;
  }
  const { icon, text } = targetHeading(target);
  const open = target.verdict === 'fail' && index < MOST_OPEN ? html` open` : undefined;
  return html`<section class="target" data-target="${target.name}"><details class="of-target"${open}><summary><h2><span aria-hidden="true">${icon}</span> ${target.name}</h2> <span class="verdict">${text}</span></summary><div id="target-${index}">${inner}</div></details></section>
`;
}

/** A page of many targets begins with their matrix, and shows the first that fail. */
const MOST_OPEN = 10;

function described({ server, consumer, planes }: TargetReport): Html {
  const where = server === null ? (planes.includes('database') ? 'Not logged in to the server' : 'Without a session') : `PostgreSQL ${server.version} (${PLATFORM[server.platform]})`;
  return html`${where} · judged for consumer ${code(consumer)}`;
}

/** What a waiver or the baseline sets aside is shown, last. */
function setAside({ setAside: results }: Digest): readonly Finding[] {
  return asFindings(results.filter(({ waived }) => waived !== undefined)).concat(asFindings(results.filter(({ waived }) => waived === undefined)));
}

/** Each row for itself. */
export function asFindings(results: readonly Result[]): readonly Finding[] {
  return results.map((first) => ({ number: 0, rule: first.rule, docs: first.docs, first, results: [first], objects: 1 + first.more, pattern: first.message }));
}

export function findingList(found: readonly Finding[], { whole, brief }: Extent): Html {
  const left = found.length - whole - brief;
  return html`<div class="findings">
${found.slice(0, whole).map(wholeFinding)}${found.slice(whole, whole + brief).map(briefFinding)}</div>${left > 0 ? html`<p>${counted(left, 'more finding')}: see <code>report.json</code>.</p>` : undefined}`;
}

function background(target: TargetReport, { broken, skipped, passed }: Digest, { rows }: Extent): Html {
  const { off } = target;
  return html`<div class="background">${listed('Could not be completed', broken, rows, ({ message }) => message)}${listed('Passed', passed, rows, ({ title }) => title)}${listed('Not checked', skipped, rows, ({ message }) => message)}${off.length === 0 ? undefined : closed('Switched off', off.length, html`<p>${off.map((rule) => html`${code(rule)} `)}</p>`)}${inventory(target, rows)}</div>`;
}

function closed(title: string, count: number, inner: Html): Html {
  return html`<details class="quiet"><summary>${title} <span class="count">${count}</span></summary>${inner}</details>`;
}

/** Rules by group. */
function listed(title: string, results: readonly Result[], most: number, wordsOf: (result: Result) => string): Html | undefined {
  const rules = byRule(results);
  const shown = rules.slice(0, most);
  const left = rules.length - shown.length;
  const groups = ALL_GROUPS.flatMap((group) => {
    const items = shown.flatMap(({ rule, docs, results: [first] }) =>
      first?.group === group ? [html`<li><a href="${docs}" rel="noreferrer">${rule}</a> <span>${prose(wordsOf(first), 300)}</span></li>`] : [],
    );
    return items.length === 0 ? [] : [html`<p class="group">${GROUP_NAMES[group]}</p><ul>${items}</ul>`];
  });
  return rules.length === 0 ? undefined : closed(title, rules.length, html`${groups}${left > 0 ? html`<p>${counted(left, 'more rule')}: see <code>report.json</code>.</p>` : undefined}`);
}

function inventory({ server, inventory: found, name: target }: TargetReport, most: number): Html | undefined {
  const lists = Object.entries(found) as readonly [keyof Inventory, readonly InventoryRow[] | null][];
  if (server === null || most === 0) {
    return undefined;
  }
  const summary = lists.map(([name, rows]) => (rows === null ? `${name} not readable` : counted(rows.length, name.slice(0, -1), name))).join(', ');
  const tables = lists.flatMap(([name, rows]) => (rows === null || rows.length === 0 ? [] : [rowsTable(`${capital(name)} of ${target}`, capital(name), rows, most)]));
  return tables.length === 0 ? html`<p class="meta">On the server: ${summary}.</p>` : html`<details class="quiet"><summary>On the server: ${summary}</summary>${tables}</details>`;
}

function rowsTable(label: string, title: string, rows: readonly InventoryRow[], most: number): Html {
  const columns = columnsOf(rows);
  const left = rows.length - most;
  const cells = rows.slice(0, most).map((row) => columns.map((column) => (row[column] === undefined || row[column] === null ? html`` : code(valueText(row[column]), 100))));
  return html`<p class="group">${title}</p>${columns.length === 0 ? undefined : wideTable(label, columns, cells)}${left > 0 ? html`<p>${counted(left, 'more row')}: see <code>report.json</code>.</p>` : undefined}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
