/** What the runner shows beside the job: few, the worst first, each with the first thing to do. */
import { forAnnotation } from '../../neutralise/log.js';
import type { Location, Report, RunError, Severity, TargetReport } from '../../result.js';
import { andMore, digestOf, grouped, rulesIn, type Finding } from '../shared/digest.js';
import { disruptionText } from '../shared/disruption.js';
import { isRunnable, stepsOf } from '../shared/steps.js';
import { headline, inconclusive, mistakesOf, runErrorText } from '../shared/verdict-sentence.js';
import { asSentence, capitalized, counted, kindOf, listed, problemOf } from '../shared/words.js';

export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  /** Path in the repository, when one of its files asked for what failed. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1; the runner's name for it. */
  readonly col?: number;
}

/** What a step may have of each level; the runner drops the rest. */
const MOST_PER_LEVEL = 10;
const LONGEST_TITLE = 200;
const MOST_NAMES = 5;

/** An annotation to be: of a thousand, ten are written. */
type Draft = () => Annotation;

/** A finding of a target, where one annotation may be for several; of the policy, it is of none. */
interface TargetFinding {
  readonly target?: TargetReport;
  readonly finding: Finding;
}

/** Errors, then warnings, then notices; at most ten of each, the tenth saying how many more there are. */
export function annotationsOf(report: Report): readonly Annotation[] {
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

function findingsOf(targets: readonly TargetReport[], which: 'problems' | 'warnings' | 'unsettled' | 'notices'): readonly TargetFinding[] {
  return targets.flatMap((target) => digestOf(target)[which].flatMap((finding) => byLocation(finding).map((one) => ({ target, finding: one }))));
}

function policyFindings(report: Report, which: 'problems' | 'warnings' | 'notices'): readonly TargetFinding[] {
  return digestOf(report)[which].flatMap((finding) => byLocation(finding).map((one) => ({ finding: one })));
}

/** What different lines of the repository ask for is annotated on each. */
function byLocation(finding: Finding): readonly Finding[] {
  const places = [...grouped(finding.results, ({ location }) => placeOf(location)).values()];
  return places.length === 1
    ? [finding]
    : places.map((results) => ({
        ...finding,
        first: results[0],
        results,
        objects: results.reduce((sum, { more }) => sum + 1 + more, 0),
      }));
}

function placeOf(location: Location | undefined): string {
  return location === undefined ? '' : `${location.file}:${String(location.line ?? '')}:${String(location.column ?? '')}`;
}

/** A place as the runner takes it. */
function placed(location: Location | undefined): Pick<Annotation, 'file' | 'line' | 'col'> {
  if (location === undefined) {
    return {};
  }
  const { file, line, column } = location;
  return { file, ...(line === undefined ? {} : { line, ...(column === undefined ? {} : { col: column }) }) };
}

/** What could not be completed, unless the verdict's own annotation says it. */
function brokenChecks(target: TargetReport): readonly Draft[] {
  const { broken } = digestOf(target);
  return target.verdict === 'error' || broken.length === 0
    ? []
    : [() => annotation('warning', `${counted(rulesIn(broken), 'check')} could not be completed`, incompleteText(target))];
}

/** Each mistake on its line. */
function ofRunError(error: RunError): readonly Draft[] {
  const title = error.kind === 'configuration' ? 'Invalid configuration' : 'CDC Preflight did not finish';
  return mistakesOf(error).map(({ message, input, location }) => () => {
    const where = input === undefined ? '' : `: ${location === undefined ? 'input ' : ''}${input}`;
    const text = runErrorText({ message, ...(input === undefined ? {} : { input }) });
    return { ...annotation('error', `${title}${where}`, capitalized(text)), ...placed(location) };
  });
}

/** A verdict `error` says of itself what could not be completed: no rule failed that would say it. Like targets together. */
function unjudged(targets: readonly TargetReport[]): readonly Draft[] {
  const those = targets.filter(({ verdict }) => verdict === 'error');
  return [...grouped(those, (target) => `${inconclusive(target)} ${incompleteText(target)} ${placeOf(target.location)}`).values()].map((same) => () => {
    const [target] = same;
    return { ...annotation('error', inconclusive(target), `${ofTargets(same, targets.length > 1)}${incompleteText(target)}`), ...placed(target.location) };
  });
}

function incompleteText(target: TargetReport): string {
  const { incomplete } = digestOf(target);
  const reasons = [...grouped(incomplete, ({ message }) => message)].map(
    ([message, rows]) => `${[...new Set(rows.map(({ rule }) => rule))].join(', ')}: ${asSentence(message)}`,
  );
  return [...(target.error === undefined ? [] : [asSentence(target.error)]), ...reasons].join(' ');
}

function ofVerdict(report: Report): Draft {
  return () => annotation('error', headline(report), 'Nothing could be judged.');
}

/**
 * What is the same on several targets is annotated once; every rule's first finding comes before any rule's second, so that
 * a rule with many does not hide the others.
 */
function ofFindings(level: Severity, all: readonly TargetFinding[], named: boolean): readonly Draft[] {
  const same = grouped(all, ({ finding }) => JSON.stringify([finding.rule, finding.pattern, placeOf(finding.first.location)]));
  const ofRule = grouped([...same.values()], ([{ finding }]) => finding.rule);
  const most = Math.max(0, ...[...ofRule.values()].map(({ length }) => length));
  const turns = Array.from({ length: most }, (_, turn) => [...ofRule.values()].flatMap((groups) => groups.slice(turn, turn + 1)));
  return turns.flat().map((group) => () => ofFinding(level, group, named));
}

function ofFinding(level: Severity, all: readonly [TargetFinding, ...TargetFinding[]], named: boolean): Annotation {
  const [{ finding }] = all;
  const { first } = finding;
  const where = ofTargets(all.flatMap(({ target }) => target ?? []), named);
  const parts = [first.meaning ?? '', objectNames(finding), firstThingToDo(finding)].filter((text) => text !== '');
  const title = `${problemOf(first)}${andMore(finding)}`;
  return { ...annotation(level, title, `${where}${parts.join(' ')}`), ...placed(first.location) };
}

/** `Targets a, b and 7 more: `, where there are several. */
function ofTargets(targets: readonly TargetReport[], named: boolean): string {
  const names = targets.map(({ name }) => name);
  return named && names.length > 0 ? `${names.length === 1 ? 'Target' : 'Targets'} ${firstOf(names)}: ` : '';
}

function firstOf(names: readonly string[], all = names.length): string {
  const shown = names.slice(0, MOST_NAMES);
  const left = all - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${String(left)} more` : listed(shown);
}

/** Which objects, when there are several. */
function objectNames({ results, objects }: Finding): string {
  const named = results.flatMap(({ object }) => (object === null ? [] : [object]));
  if (objects < 2 || named.length === 0) {
    return '';
  }
  return `Affects ${counted(objects, kindOf(named).one, kindOf(named).many)}: ${firstOf(named.map(({ name }) => name), objects)}.`;
}

/** The remedy; with it the command when one is all, or the first of all: a full stop behind it would be copied with it. */
function firstThingToDo(finding: Finding): string {
  const { fix } = finding.first;
  const steps = stepsOf(finding);
  const [first] = steps;
  if (fix === undefined || first === undefined || !isRunnable(first) || first.destructive !== undefined) {
    return fix === undefined ? '' : asSentence(fix.summary);
  }
  const conditions = [first.lead, disruptionText(first.disruption)].filter((text) => text !== undefined);
  const count = steps.length === 1 ? '' : ` (1 of ${String(steps.length)} steps, see the job summary)`;
  return [asSentence(fix.summary), ...conditions.map(asSentence), `Run: ${first.text}${count}`].join(' ');
}

function annotation(level: Severity, title: string, message: string): Annotation {
  return { level, title: forAnnotation(title, LONGEST_TITLE), message: forAnnotation(message) };
}

function capped(level: Severity, drafts: readonly Draft[]): readonly Annotation[] {
  if (drafts.length <= MOST_PER_LEVEL) {
    return drafts.map((write) => write());
  }
  const shown = drafts.slice(0, MOST_PER_LEVEL - 1);
  const left = drafts.length - shown.length;
  const rest = `${counted(left, `more ${level}`)}: see the job summary and report.json.`;
  return [...shown.map((write) => write()), annotation(level, `and ${String(left)} more`, rest)];
}
