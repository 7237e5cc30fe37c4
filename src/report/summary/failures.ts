/** What failed, rule by rule, at the length that fits. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { code, prose } from '../../neutralise/markdown.js';
import type { Result } from '../../result.js';
import type { RuleGroup } from '../groups.js';
import { counted, kindOf, nameOf, shownEvidence, valueText } from '../words.js';
import { bullets, cells, details, heading, paragraph, ruleLink, separated, strong, table, words } from './gfm.js';
import { adviceInBrief, remedies, steps } from './remedy.js';

/** How much of what a rule found is shown. */
export interface Extent {
  /** Different findings, each with its evidence and fix. */
  readonly findings: number;
  /** Objects of one finding that are shown with evidence and fix. */
  readonly objects: number;
  /** Further objects, in closed tables. */
  readonly closed: number;
}

const MOST_EVIDENCE = 12;
const MOST_COLUMNS = 6;
const LONGEST_VALUE = 200;
const LONGEST_BRIEF = 240;

/** A blocker under a heading of its own: what was found, on what, and what to do. */
export function blocker(group: RuleGroup, number: number, extent: Extent): readonly BlockContent[] {
  const title = [words(`${String(number)}. `), ruleLink(group.rule, group.docs), ...objectCount(group)];
  const found = findings(group.results).slice(0, extent.findings);
  return [
    heading(4, ...title),
    ...found.flatMap((results) => {
      const shown = results.slice(0, extent.objects);
      const todo = remedies(shown).flatMap(({ advice, steps: all }) => [advice, ...all]);
      return [paragraph(lead(results)), ...seen(results, extent), ...todo];
    }),
    ...rest(group, extent),
  ];
}

/** As blocker(), but with the rule behind what was found, and the steps closed. */
export function concern(group: RuleGroup, extent: Extent): readonly BlockContent[] {
  const found = findings(group.results).slice(0, extent.findings);
  return [
    ...found.flatMap((results) => {
      const shown = results.slice(0, extent.objects);
      const todo = remedies(shown).flatMap(({ advice, steps: all }) => [
        advice,
        ...(all.length === 0 ? [] : details('Steps', all)),
      ]);
      const link = [words(' ('), ruleLink(group.rule, group.docs), words(')')];
      return [paragraph(lead(results), ...link), ...seen(results, extent), ...todo];
    }),
    ...rest(group, extent),
  ];
}

/** One sentence for a rule: the first thing it found, and what to do. */
export function inBrief(group: RuleGroup): readonly PhrasingContent[] {
  const [first] = group.results;
  const brief = first === undefined ? [] : [...prose(first.message, LONGEST_BRIEF), ...adviceInBrief(first)];
  return [ruleLink(group.rule, group.docs), ...objectCount(group), words(': '), ...brief];
}

function objectCount({ results, objects }: RuleGroup): readonly PhrasingContent[] {
  return objects === 1 ? [] : [words(`: ${countOf(objects, results)}`)];
}

function countOf(count: number, results: readonly Result[], which = ''): string {
  const kind = kindOf(results.map(({ object }) => object));
  return counted(count, `${which}${kind.one}`, `${which}${kind.many}`);
}

/** Rows that say the same of different objects. */
function findings(results: readonly Result[]): readonly (readonly Result[])[] {
  const same = new Map<string, Result[]>();
  for (const result of results) {
    const key = pattern(result);
    const found = same.get(key);
    if (found === undefined) {
      same.set(key, [result]);
    } else {
      found.push(result);
    }
  }
  return [...same.values()];
}

/** A message without the object's name and without quantities. */
function pattern({ object, message }: Result): string {
  const named = object === null ? message : message.replaceAll(nameOf(object), '…');
  return named.replace(/\d+(?:\.\d+)?(?: (?:[KMGT]i?)?B| ms| s| min| h| d)?\b/g, '#');
}

/** The message of the first object; before it the object, when the message does not name it. */
function lead([first]: readonly Result[]): PhrasingContent {
  if (first === undefined) {
    return words('');
  }
  const { object, message } = first;
  const unnamed = object === null || message.includes(nameOf(object)) ? [] : [code(object), words(': ')];
  return strong(...unnamed, ...prose(message));
}

/** The evidence: of one object in a line, of several in a table. */
function seen(results: readonly Result[], extent: Extent): readonly BlockContent[] {
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

function seenOfOne({ evidence }: Result): readonly BlockContent[] {
  const all = shownEvidence(evidence);
  const pairs = all
    .slice(0, MOST_EVIDENCE)
    .map(([name, value]) => code(`${name} = ${valueText(name, value)}`, LONGEST_VALUE));
  const left = all.length - pairs.length;
  const more = left > 0 ? [words(` and ${String(left)} more`)] : [];
  return all.length === 0 ? [] : [paragraph(words('Seen: '), ...separated(pairs, ' · '), ...more)];
}

function seenTable(results: readonly Result[]): BlockContent {
  const columns = [...new Set(results.flatMap(({ evidence }) => shownEvidence(evidence).map(([name]) => name)))].slice(
    0,
    MOST_COLUMNS,
  );
  const rows = results.map(({ rule, object, evidence }) => [
    [code(object === null ? rule : nameOf(object))],
    ...cells(columns, evidence, LONGEST_VALUE),
  ]);
  const kind = kindOf(results.map(({ object }) => object)).one;
  return table([words(kind), ...columns.map((column) => code(column))], rows);
}

/** The findings that are not shown, and where everything is. */
function rest({ results, objects }: RuleGroup, extent: Extent): readonly BlockContent[] {
  const all = findings(results);
  const shown = all.slice(0, extent.findings).flatMap((found) => found.slice(0, extent.objects + extent.closed));
  const others = all.slice(extent.findings).flat();
  const named = others.slice(0, extent.closed);
  const left = objects - shown.length - named.length;
  const rows = named.map((result) => [[code(result.object ?? result.rule)], prose(result.message, LONGEST_BRIEF)]);
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
export function briefly(groups: readonly RuleGroup[]): BlockContent {
  return bullets(groups.map(inBrief));
}
