/** One finding, at the length that fits. */
import type { PhrasingContent } from 'mdast';
import { code, prose } from '../../neutralise/markdown.js';
import type { Block } from '../../neutralise/write-markdown.js';
import type { Location, Result } from '../../result.js';
import { byRule, type Finding } from '../shared/digest.js';
import { asSentence, columnsOf, counted, kindOf, problemOf, furtherEvidence, valueText } from '../shared/words.js';
import { bullets, cells, details, heading, paragraph, ruleLink, separated, small, strong, table, words, type Phrases } from './nodes.js';
import { remedyBlocks } from './remedy.js';

/** How much of a finding is shown. */
export interface Extent {
  /** Objects with evidence and fix. */
  readonly objects: number;
  /** Further objects, in a closed table. */
  readonly closed: number;
  /** Whether evidence of a single object is shown, closed. */
  readonly evidence: boolean;
}

export const WHOLE: Extent = { objects: 10, closed: 100, evidence: true };
export const FEW: Extent = { objects: 3, closed: 0, evidence: false };

/** What a finding is, with its sign. */
export const LEVELS = {
  problem: '❌ problem',
  warning: '⚠️ warning',
  unsettled: '❓ undetermined',
} as const;
export type Level = keyof typeof LEVELS;

const MOST_EVIDENCE = 12;
const MOST_COLUMNS = 5;
const LONGEST_VALUE = 200;
const LONGEST_BRIEF = 240;
const LONGEST_TERSE = 120;

/** Under a heading of its own: the problem, what it does, what to do about it. */
export function findingBlocks(finding: Finding, level: Level, extent: Extent): readonly Block[] {
  const { number, first, results } = finding;
  const several = results.length > 1;
  return [
    heading(4, words(`${String(number)}. `), ...problemPhrases(finding)),
    small(words(`${LEVELS[level]} · `), ruleLink(finding.rule, finding.docs), ...locationPhrases(first.location)),
    ...(first.meaning === undefined ? [] : [paragraph(...prose(first.meaning))]),
    ...(several ? objectTables(finding, extent) : []),
    ...remedyBlocks(finding, results.slice(0, extent.objects)),
    ...(several || !extent.evidence ? [] : details('Details', evidenceBlocks(first))),
    ...rest(finding, extent),
  ];
}

/** The problem as a sentence; before it the object, when the message does not name it, and behind it how many more. */
export function problemPhrases(finding: Finding, maxLength?: number): Phrases {
  const { first, results, objects } = finding;
  const { object, message } = first;
  const names = object === null || object.kind === 'setting' || object.name === '' || message.includes(object.name);
  const unnamed = names ? [] : [code(object.name), words(': ')];
  const more = objects > 1 ? [words(` (and ${countOf(objects - 1, results, 'more ')})`)] : [];
  return [...unnamed, ...prose(unnamed.length === 0 ? problemOf(first) : message, maxLength), ...more];
}

function locationPhrases(location: Location | undefined): Phrases {
  return location === undefined
    ? []
    : [words(' · '), code(location.line === undefined ? location.file : `${location.file}:${String(location.line)}`)];
}

/** In one line: the problem and what to do. */
export function inBrief(finding: Finding): Phrases {
  const { fix } = finding.first;
  const todo = fix === undefined ? [] : [words(' '), ...prose(asSentence(fix.summary), LONGEST_BRIEF)];
  return [strong(...problemPhrases(finding, LONGEST_BRIEF)), words('.'), ...todo, words(' '), ruleLink(finding.rule, finding.docs)];
}

/** In half a line: the problem and its rule. */
export function tersely(finding: Finding): Phrases {
  return [...problemPhrases(finding, LONGEST_TERSE), words(' '), code(finding.rule)];
}

/** The rules that found something, and on how many objects: the least that can be said. */
export function ruleNames(findings: readonly Finding[]): Phrases {
  return byRule(findings.flatMap(({ results }) => results)).flatMap(({ rule, objects }, index) => [
    ...(index === 0 ? [] : [words(', ')]),
    code(rule),
    ...(objects > 1 ? [words(` (${String(objects)})`)] : []),
  ]);
}

function countOf(count: number, results: readonly Result[], which = ''): string {
  const kind = kindOf(results.map(({ object }) => object));
  return counted(count, `${which}${kind.one}`, `${which}${kind.many}`);
}

function objectTables({ results }: Finding, extent: Extent): readonly Block[] {
  const open = results.slice(0, extent.objects);
  const closed = results.slice(extent.objects, extent.objects + extent.closed);
  return [
    objectTable(open),
    ...(closed.length === 0 ? [] : details(`${String(closed.length)} more`, [objectTable(closed)])),
  ];
}

function objectTable(results: readonly Result[]): Block {
  const rows = results.map((result) => ({ result, evidence: Object.fromEntries(furtherEvidence(result)) }));
  const columns = columnsOf(rows.map(({ evidence }) => evidence)).slice(0, MOST_COLUMNS);
  const kind = kindOf(results.map(({ object }) => object)).one;
  return table(
    [kind, ...columns.map((column) => code(column))],
    rows.map(({ result: { rule, object }, evidence }) => [[code(object?.name ?? rule)], ...cells(columns, evidence, LONGEST_VALUE)]),
  );
}

function evidenceBlocks(result: Result): readonly Block[] {
  const all = furtherEvidence(result);
  const shown = all.slice(0, MOST_EVIDENCE).map(([name, value]): Phrases => [code(name), words(': '), code(valueText(value), LONGEST_VALUE)]);
  const left = all.length - shown.length;
  const related: readonly PhrasingContent[] = (result.related ?? []).slice(0, MOST_EVIDENCE).map(({ name }) => code(name));
  const items = [
    ...(related.length === 0 ? [] : [[words('related: '), ...separated(related)]]),
    ...shown,
    ...(left > 0 ? [[words(`and ${String(left)} more in `), code('report.json')]] : []),
  ];
  return items.length === 0 ? [] : [bullets(items)];
}

/** The objects that are not shown, and where everything is. */
function rest({ results, objects }: Finding, extent: Extent): readonly Block[] {
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
export function estimateOf(finding: Finding, extent: Extent): number {
  const { results, first } = finding;
  const shown = results.slice(0, extent.objects);
  const variants = shown.flatMap(({ fix }) => fix?.variants ?? []);
  const steps = variants.flatMap((variant) => variant.steps).reduce((sum, { text }) => sum + Math.min(text.length, 8000) + 20, 0);
  const rows = Math.min(results.length - 1, extent.objects + extent.closed) * 80;
  const evidence = extent.evidence && results.length === 1 ? Object.keys(first.evidence).length * 30 : 0;
  return 300 + first.message.length + (first.meaning?.length ?? 0) + steps + rows + evidence;
}

/** About how many bytes its line takes. */
export function estimateInBrief({ first }: Finding): number {
  return 60 + first.docs.length + Math.min(first.message.length, LONGEST_BRIEF) + Math.min(first.fix?.summary.length ?? 0, LONGEST_BRIEF);
}

/** About how many bytes its half a line takes. */
export function estimateTersely({ first }: Finding): number {
  return 25 + first.rule.length + Math.min(first.message.length, LONGEST_TERSE + 25);
}
