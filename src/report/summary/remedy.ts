/** What to do about a finding: its steps, in words and blocks of code that hold only what is to be copied. */
import { code, fence, prose } from '../../neutralise/markdown.js';
import { hidesCharacters } from '../../neutralise/visible.js';
import type { Block } from '../../neutralise/write-markdown.js';
import type { Fix, FixStep, FixVariant, Result, StepKind } from '../../result.js';
import { grouped, type Finding } from '../shared/digest.js';
import { disruptionOfEach, disruptionText } from '../shared/disruption.js';
import { TAKEN_IN } from '../shared/script.js';
import { stepsTogether, type OrderedStep } from '../shared/steps.js';
import { asSentence, capitalized, counted } from '../shared/words.js';
import { details, paragraph, separated, strong, table, words, type Phrases } from './nodes.js';

/** The most text one block of code shows; nothing is cut in the middle of a statement. */
const LONGEST_CODE = 8000;
/** Lines above which an alternative is closed. */
const LONGEST_ALTERNATIVE = 12;
const MOST_NAMES = 5;

/** The remedy of the first rows of a finding: the advice, and all ways to follow it. */
export function remedyBlocks(finding: Finding, shown: readonly Result[]): readonly Block[] {
  const fixed = shown.flatMap((result) => (result.fix === undefined ? [] : [{ result, fix: result.fix }]));
  const advices = [...grouped(fixed, ({ fix }) => fix.summary).values()];
  const printed = new Set<string>();
  return advices.flatMap((rows) => {
    const [{ fix }] = rows;
    const objects = advices.length === 1 ? [] : [words(' for '), ...objectNames(rows.map(({ result }) => result))];
    return [
      paragraph(strong(words('Fix'), ...objects, words(':')), words(' '), ...prose(asSentence(fix.summary))),
      ...ways(finding, rows.map((row) => row.fix), printed),
    ];
  });
}

function objectNames(results: readonly Result[]): Phrases {
  const named = results.slice(0, MOST_NAMES).map(({ object, rule }) => code(object?.name ?? rule));
  const left = results.length - named.length;
  return separated(left === 0 ? named : [...named, words(`${String(left)} more`)]);
}

/**
 * The alternatives of fixes that share an advice, the recommended one first.
 * @param printed steps of the finding that are printed already, under another advice.
 */
function ways(finding: Finding, fixes: readonly Fix[], printed: Set<string>): readonly Block[] {
  const labels = [...new Set(fixes[0]?.variants.map(({ label }) => label))];
  const variants = labels.map((label) => fixes.flatMap((fix) => fix.variants.filter((variant) => variant.label === label)));
  const [first = [], ...others] = variants;
  const open = (same: readonly FixVariant[], index: number): readonly Block[] => {
    const blocks = onceBlocks(stepsTogether(finding, same), same[0]?.label ?? '', printed);
    const option = labels.length === 1 ? [] : [optionLine(same[0], index)];
    const long = index > 0 && linesIn(blocks) > LONGEST_ALTERNATIVE;
    return [...option, ...(long ? details(`Steps of option ${letter(index)}`, blocks) : blocks)];
  };
  const single = others.flatMap((same) => singleStatement(same));
  return others.length >= MANY_ALTERNATIVES && single.length === others.length
    ? [...open(first, 0), ...alternativesTable(single)]
    : variants.flatMap(open);
}

/** The steps that the same alternative of an earlier advice has not printed, behind a reference to those that it has. */
function onceBlocks(steps: readonly OrderedStep[], label: string, printed: Set<string>): readonly Block[] {
  const keyed = steps.map((step) => ({ step, key: step.key === undefined ? undefined : JSON.stringify([label, step.key, step.leads]) }));
  const fresh = keyed.filter(({ key }) => key === undefined || !printed.has(key)).map(({ step }) => step);
  keyed.forEach(({ key }) => key !== undefined && printed.add(key));
  if (fresh.length === steps.length) {
    return stepBlocks(steps);
  }
  return [paragraph(words(fresh.length === 0 ? 'The steps above do this as well.' : 'Some of the steps are above. The others:')), ...stepBlocks(fresh)];
}

/** Alternatives beside the recommended one that are easier to choose from in a table. */
const MANY_ALTERNATIVES = 3;
const LONGEST_CELL = 150;

interface SingleStatement {
  readonly variant: FixVariant;
  readonly step: FixStep;
}

/** The only step of an alternative, where that is a short statement that loses nothing. */
function singleStatement([variant, ...others]: readonly FixVariant[]): readonly SingleStatement[] {
  const [step, ...more] = variant?.steps ?? [];
  const short = step?.kind === 'sql' && step.destructive === undefined && step.text.length <= LONGEST_CELL && !hidesCharacters(step.text);
  return variant !== undefined && step !== undefined && others.length + more.length === 0 && short ? [{ variant, step }] : [];
}

/** Which of the alternatives to take when, and what to run. */
function alternativesTable(alternatives: readonly SingleStatement[]): readonly Block[] {
  const places = [...new Set(alternatives.map(({ step }) => placeText(step)))].filter((place) => place !== undefined);
  const leads = [...new Set(alternatives.flatMap(({ step }) => (step.lead === undefined ? [] : [asSentence(step.lead)])))];
  const notes = leads.filter((lead) => !leads.some((other) => other !== lead && other.startsWith(lead)));
  return [
    paragraph(...prose(capitalized(`${places.join('; ')}:`))),
    table(
      ['Option', 'Run'],
      alternatives.map(({ variant, step }, index) => [
        [strong(words(`${letter(index + 1)} – `), ...prose(variant.label)), ...(variant.because === undefined ? [] : [words(': '), ...prose(variant.because)])],
        [code(step.text, LONGEST_CELL)],
      ]),
    ),
    ...(notes.length === 0 ? [] : [paragraph(...prose(notes.join(' ')))]),
  ];
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function optionLine(variant: FixVariant | undefined, index: number): Block {
  const { label = '', because } = variant ?? {};
  const reasons = [...(index === 0 ? ['recommended'] : []), ...(because === undefined ? [] : [index === 0 ? reasonText(because) : because])];
  const reason = reasons.length === 0 ? [] : [words(' ('), ...prose(reasons.join(', ')), words(')')];
  const name = prose(label);
  return paragraph(strong(words(`Option ${letter(index)}`), ...(name.length === 0 ? [] : [words(' – '), ...name])), ...reason);
}

/** Half a sentence, as it follows `recommended,`. */
function reasonText(because: string): string {
  return /^(?:because|since|as|when|where|if|unless|for|on|in|with|without)\b/.test(because) ? because : `because ${because}`;
}

function linesIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, one) => sum + (one.type === 'code' ? one.value.split('\n').length : 0), 0);
}

const LANGUAGE: Readonly<Record<Exclude<StepKind, 'text'>, string | undefined>> = {
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
export function stepBlocks(steps: readonly OrderedStep[]): readonly Block[] {
  let place: string | undefined;
  return runs(steps).flatMap((run, index) => {
    const [{ step }] = run;
    const here = placeText(step);
    const blocks = runBlocks(run, here === place ? undefined : here, index > 0);
    place = here;
    return blocks;
  });
}

/** Steps that share a block of code: consecutive statements for one database, one role, and at one cost. */
function runs(steps: readonly OrderedStep[]): readonly (readonly [OrderedStep, ...OrderedStep[]])[] {
  const found: [OrderedStep, ...OrderedStep[]][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last !== undefined && areOneRun(last[0], step)) {
      last.push(step);
    } else {
      found.push([step]);
    }
  }
  return found;
}

function areOneRun(a: OrderedStep, b: OrderedStep): boolean {
  const bothSql = a.step.kind === 'sql' && b.step.kind === 'sql';
  const samePlace = a.step.database === b.step.database && a.step.runAs === b.step.runAs;
  const sameCost = a.step.destructive === b.step.destructive && a.step.disruption.kind === b.step.disruption.kind;
  const alone = a.step.alone ?? b.step.alone;
  return bothSql && samePlace && sameCost && alone === undefined && a.leads.join('\n') === b.leads.join('\n');
}

function runBlocks(run: readonly [OrderedStep, ...OrderedStep[]], place: string | undefined, follows: boolean): readonly Block[] {
  const [{ step, leads }] = run;
  const { kind, text, destructive } = step;
  if (kind === 'text') {
    return [...leads.map(sentence), sentence(text)];
  }
  if (kind === 'option' && leads.length > 0 && isBareName(text)) {
    return leads.map(sentence);
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
function isBareName(text: string): boolean {
  return /^[a-z-]+$/.test(text);
}

function sentence(text: string): Block {
  return paragraph(...prose(asSentence(text)));
}

function destructiveLine(cost: string): Block {
  return paragraph(strong(words('Destructive: decide before running.')), words(' '), ...prose(capitalized(asSentence(cost))));
}

/** In which database and as whom, or by what means. */
function placeText({ kind, database, runAs }: FixStep): string | undefined {
  const where = kind === 'sql' ? (database === undefined ? undefined : `in database \`${database}\``) : kind === 'text' ? undefined : TAKEN_IN[kind];
  const parts = [where, runAs === undefined ? undefined : `as ${runAs}`].filter((one) => one !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** What the steps of one block do to others: of several tables, it is said of each. */
function locks(steps: readonly FixStep[]): readonly string[] {
  const sentences = [...new Set(steps.flatMap(({ disruption }) => disruptionText(disruption, true) ?? []))];
  return sentences.length < 2 ? sentences : disruptionOfEach(steps.map(({ disruption }) => disruption));
}

function statements(steps: readonly FixStep[]): readonly Block[] {
  const shown = withinLimit(steps);
  const left = steps.length - shown.length;
  const hidden = shown.some(({ text }) => hidesCharacters(text));
  return [
    ...(shown.length === 0 ? [] : [fence(shown.map(({ text }) => text).join('\n'), 'sql')]),
    ...(left === 0 ? [] : [inScript(`${counted(left, 'statement')} more: see`)]),
    ...(hidden ? [inScript('A name in it contains invisible characters: run it from')] : []),
  ];
}

function withinLimit(steps: readonly FixStep[]): readonly FixStep[] {
  let length = 0;
  return steps.filter(({ text }) => {
    length += text.length;
    return length <= LONGEST_CODE;
  });
}

function inScript(text: string): Block {
  return paragraph(words(`${text} `), code('fixes.sql'), words('.'));
}

function codeBlock(text: string, lang: string | undefined): readonly Block[] {
  return text.length <= LONGEST_CODE
    ? [fence(text, lang)]
    : [paragraph(words('This text is too long to show here: see '), code('report.json'), words('.'))];
}
