/** What the runner shows beside the job: few, the worst first, each with the first thing to do. */
import { forAnnotation } from '../neutralise/log.js';
import type { Fix, Report, Result, RunError, Severity, TargetReport } from '../result.js';
import { brokenOff, byMessage, byRule, failures, notLookedAt, objectsIn, unsettled } from './groups.js';
import { runErrorText, targetSentence, verdictSentence } from './verdict-sentence.js';
import { counted } from './words.js';

export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  /** Path in the repository, when one of its files asked for what failed. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** What a step may have of each level; the runner drops the rest. */
const MOST_PER_LEVEL = 10;
const LONGEST_TITLE = 200;

/** An annotation to be, and how many objects it stands for: of a thousand, ten are written. */
interface Draft {
  readonly write: () => Annotation;
  readonly objects: number;
}

/** Errors, then warnings, then notices; at most ten of each, the tenth saying how many more there are. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const { error, targets } = report;
  const errors = [
    ...(error === undefined ? [] : [ofRunError(error)]),
    ...targets.filter(({ verdict }) => verdict === 'error').map(ofUnjudged),
    ...ofResults(
      'error',
      targets.map((target) => failures(target, 'error')),
    ),
  ];
  const warnings = targets.map((target) => [...failures(target, 'warning'), ...notToldOtherwise(target)]);
  return [
    ...capped('error', errors.length === 0 && report.verdict === 'error' ? [ofVerdict(report)] : errors),
    ...capped('warning', ofResults('warning', warnings)),
    ...capped(
      'notice',
      ofResults(
        'notice',
        targets.map((target) => failures(target, 'notice')),
      ),
    ),
  ];
}

/** What could not be checked, unless the verdict's own annotation tells it. */
function notToldOtherwise(target: TargetReport): readonly Result[] {
  const brokeOff = target.verdict === 'error' ? [] : brokenOff(target).filter(({ status }) => status === 'unknown');
  return [...brokeOff, ...unsettled(target)];
}

function ofRunError(error: RunError): Draft {
  const where = error.input === undefined ? '' : `: input ${error.input}`;
  return error.kind === 'configuration'
    ? alone(`Mistake in the configuration${where}`, runErrorText(error))
    : alone(`The preflight did not come to its end${where}`, runErrorText(error));
}

/** A verdict `error` says of itself what could not be looked at: no rule failed that would say it. */
function ofUnjudged(target: TargetReport): Draft {
  const reasons = [...byMessage(notLookedAt(target))].map(
    ([message, groups]) => `${groups.map(({ rule }) => rule).join(', ')}: ${message}`,
  );
  const text = [targetSentence(target), ...reasons].map(asSentence).join(' ');
  return alone('Not everything could be looked at', text);
}

function ofVerdict(report: Report): Draft {
  return alone('Not everything could be looked at', verdictSentence(report));
}

/** Every rule's first object before any rule's second, so that a rule with many objects does not hide the others. */
function ofResults(level: Severity, targets: readonly (readonly Result[])[]): readonly Draft[] {
  const groups = targets.flatMap(byRule);
  const longest = groups.reduce((most, { results }) => Math.max(most, results.length), 0);
  return Array.from({ length: longest }, (_, turn) => groups.flatMap(({ results }) => results.slice(turn, turn + 1)))
    .flat()
    .map((result) => ({ write: () => ofResult(level, result), objects: objectsIn([result]) }));
}

function ofResult(level: Severity, result: Result): Annotation {
  const title = result.object === null ? result.rule : `${result.rule}: ${result.object}`;
  const message = [asSentence(result.message), firstThingToDo(result.fix)].filter((text) => text !== '').join(' ');
  return annotation(level, title, message);
}

/** The advice, and the command when that is all of it: a full stop behind it would be copied with it. */
function firstThingToDo(fix: Fix | undefined): string {
  if (fix === undefined) {
    return '';
  }
  const [first] = fix.steps;
  const runnable = (first?.kind === 'sql' || first?.kind === 'aws-cli') && first.destructive === undefined;
  return runnable ? `${asSentence(fix.summary)} Run: ${first.text}` : asSentence(fix.summary);
}

function asSentence(text: string): string {
  return /[.!?;]$/.test(text) ? text : `${text}.`;
}

function annotation(level: Severity, title: string, message: string): Annotation {
  return { level, title: forAnnotation(title, LONGEST_TITLE), message: forAnnotation(message) };
}

function alone(title: string, message: string): Draft {
  return { write: () => annotation('error', title, message), objects: 1 };
}

function capped(level: Severity, drafts: readonly Draft[]): readonly Annotation[] {
  const objects = drafts.reduce((sum, one) => sum + one.objects, 0);
  if (objects <= MOST_PER_LEVEL) {
    return drafts.map(({ write }) => write());
  }
  const shown = drafts.slice(0, MOST_PER_LEVEL - 1);
  const left = objects - shown.length;
  const rest = `${counted(left, `more ${level}`)}: see the job summary and report.json.`;
  return [...shown.map(({ write }) => write()), annotation(level, `and ${String(left)} more`, rest)];
}
