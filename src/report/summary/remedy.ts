/** What to do about a row, in the order to do it. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { code, fence, prose } from '../../neutralise/markdown.js';
import { hidesCharacters } from '../../neutralise/visible.js';
import type { FixStep, Result } from '../../result.js';
import { stepsInOrder } from '../steps.js';
import { counted, nameOf } from '../words.js';
import { paragraph, separated, strong, words } from './gfm.js';

/** The most text one block of code shows; nothing is cut in the middle of a statement. */
const LONGEST_CODE = 8000;
const LONGEST_BRIEF = 300;

/** What to do about rows that share an advice. */
export interface Remedy {
  /** The advice in a sentence; it names the rows when there are others beside them. */
  readonly advice: BlockContent;
  readonly steps: readonly BlockContent[];
}

/** The fixes of rows that belong together, by their advice; the steps in the order to do them, identical ones once. */
export function remedies(results: readonly Result[]): readonly Remedy[] {
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

function objectNames(results: readonly Result[]): readonly PhrasingContent[] {
  const named = results.slice(0, MOST_NAMES).map(({ object, rule }) => code(object === null ? rule : nameOf(object)));
  const left = results.length - named.length;
  return left === 0 ? named : [...named, words(`${String(left)} more`)];
}

/** What to do about one row, without a paragraph of its own. */
export function adviceInBrief({ fix }: Result): readonly PhrasingContent[] {
  return fix === undefined
    ? []
    : [words(' '), strong(words('What to do:')), words(' '), ...prose(fix.summary, LONGEST_BRIEF)];
}

/** The steps of the rows' fixes in the order to do them, identical ones once. */
export function steps(results: readonly Result[]): readonly BlockContent[] {
  return runs(stepsInOrder(results).flatMap((row) => row.steps)).flatMap(stepBlocks);
}

/** Steps that stand in one block of code: consecutive statements for one database, one role, and at one cost. */
function runs(all: readonly FixStep[]): readonly (readonly [FixStep, ...FixStep[]])[] {
  const found: [FixStep, ...FixStep[]][] = [];
  for (const step of all) {
    const last = found.at(-1);
    if (last !== undefined && areOneRun(last[0], step)) {
      last.push(step);
    } else {
      found.push([step]);
    }
  }
  return found;
}

function areOneRun(a: FixStep, b: FixStep): boolean {
  const samePlace = a.database === b.database && a.runAs === b.runAs;
  return a.kind === 'sql' && b.kind === 'sql' && samePlace && a.destructive === b.destructive;
}

function stepBlocks(run: readonly [FixStep, ...FixStep[]]): readonly BlockContent[] {
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
function instruction(text: string): readonly BlockContent[] {
  const [, sentence = '', command = ''] = /^([^:\n]+:) ((?=.* --\w)[^,\n]+)$/.exec(text) ?? [];
  if (command !== '') {
    return [paragraph(...prose(sentence)), ...codeBlock(command, 'sh')];
  }
  return text.includes('\n') ? codeBlock(text) : [paragraph(...prose(text))];
}

function where({ database, runAs }: FixStep): readonly PhrasingContent[] {
  const role = runAs === undefined ? [] : prose(runAs);
  if (database === undefined) {
    return runAs === undefined ? [] : [words('As '), ...role];
  }
  const place = [words('In database '), code(database)];
  return runAs === undefined ? place : [...place, words(', as '), ...role];
}

function lead(content: readonly PhrasingContent[]): readonly BlockContent[] {
  return content.length === 0 ? [] : [paragraph(...content, words(':'))];
}

function cost({ destructive }: FixStep): readonly BlockContent[] {
  return destructive === undefined
    ? []
    : [paragraph(strong(words('Decide first, this loses something:')), words(' '), ...prose(destructive))];
}

function statements(run: readonly FixStep[]): readonly BlockContent[] {
  const shown = run.filter((_, index) => lengthOf(run.slice(0, index + 1)) <= LONGEST_CODE);
  const left = run.length - shown.length;
  const hidden = shown.some(({ text }) => hidesCharacters(text));
  return [
    ...(shown.length === 0 ? [] : [fence(shown.map(({ text }) => text).join('\n'), 'sql')]),
    ...(left === 0 ? [] : [inScript(`${counted(left, 'statement')} more: see`)]),
    ...(hidden ? [inScript('A name in it holds characters that cannot be seen: run it from')] : []),
  ];
}

function inScript(text: string): BlockContent {
  return paragraph(words(`${text} `), code('fixes.sql'), words('.'));
}

function lengthOf(run: readonly FixStep[]): number {
  return run.reduce((sum, { text }) => sum + text.length, 0);
}

function codeBlock(text: string, lang?: string): readonly BlockContent[] {
  return text.length <= LONGEST_CODE
    ? [fence(text, lang)]
    : [paragraph(words('It is too long to show here: see '), code('report.json'), words('.'))];
}
