/** The job's log: one line a rule, in groups a person opens in this order. */
import { forLog } from '../neutralise/log.js';
import type { Report, Result, RunError, TargetReport } from '../result.js';
import { brokenOff, byRule, failures, objectsIn, passed, skipped, unsettled, type RuleGroup } from './groups.js';
import { runErrorText, verdictSentence } from './verdict-sentence.js';
import { counted, kindOf, listed, PLATFORM } from './words.js';

/** Lines that belong together. Without lines, the title is a line of its own. */
export interface LogGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Every title and line is neutralised and can be written as it is. The last group is the verdict. */
export function renderLog(report: Report): readonly LogGroup[] {
  const several = report.targets.length > 1;
  return [
    ...(report.error === undefined ? [] : [runErrorGroup(report.error)]),
    ...report.targets.flatMap((target) => targetGroups(target, several ? `${target.name}: ` : '')),
    { title: verdictSentence(report), lines: [] },
  ].map(({ title, lines }) => ({ title: forLog(title), lines: lines.map(forLog) }));
}

function runErrorGroup(error: RunError): LogGroup {
  return { title: 'The preflight did not come to its end', lines: [`✖ error ${runErrorText(error)}`] };
}

function targetGroups(target: TargetReport, prefix: string): readonly LogGroup[] {
  const [errors, warnings, notices] = [failures(target, 'error'), failures(target, 'warning'), failures(target, 'notice')];
  const groups = [
    group(`Found: ${foundText(errors, warnings, notices)}`, [
      ...lines('✖ error', errors),
      ...lines('⚠ warning', warnings),
      ...lines('ℹ notice', notices),
    ]),
    ruleGroup('Could not check', [
      ...lines('✖ broke off', brokenOff(target)),
      ...lines('? not settled', unsettled(target)),
    ]),
    ruleGroup('Not looked at', lines('– skipped', skipped(target))),
    ruleGroup('Passed', lines('✔ passed', passed(target))),
  ].filter((one) => one.lines.length > 0);
  return [{ title: serverLine(target), lines: [] }, ...groups].map((one) => ({
    ...one,
    title: `${prefix}${one.title}`,
  }));
}

function group(title: string, lines: readonly string[]): LogGroup {
  return { title, lines };
}

function ruleGroup(title: string, lines: readonly string[]): LogGroup {
  return group(`${title}: ${counted(lines.length, 'rule')}`, lines);
}

/** `2 errors and 1 warning`, by objects. */
function foundText(errors: readonly Result[], warnings: readonly Result[], notices: readonly Result[]): string {
  const counts = [
    [objectsIn(errors), 'error'],
    [objectsIn(warnings), 'warning'],
    [objectsIn(notices), 'notice'],
  ] as const;
  return listed(counts.flatMap(([count, word]) => (count === 0 ? [] : [counted(count, word)])));
}

function lines(mark: string, results: readonly Result[]): readonly string[] {
  return byRule(results).map((one) => `${mark} ${one.rule}: ${one.results[0]?.message ?? one.title}${others(one)}`);
}

function others({ results, objects }: RuleGroup): string {
  const kind = kindOf(results.map(({ object }) => object));
  if (objects === 1) {
    return '';
  }
  const passed = results.every(({ status }) => status === 'pass');
  return passed ? ` (${counted(objects, kind.one, kind.many)})` : ` (and ${counted(objects - 1, `more ${kind.one}`, `more ${kind.many}`)})`;
}

function serverLine({ server, consumer }: TargetReport): string {
  return server === null
    ? `Not logged in to the server, judged for consumer ${consumer}`
    : `PostgreSQL ${server.version} (${PLATFORM[server.platform]}), judged for consumer ${consumer}`;
}
