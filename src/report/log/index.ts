/** The job's log: what was found in the open, what is fine in groups that are opened when wanted. */
import { forLog } from '../../neutralise/log.js';
import type { Report, Result, RunError, TargetReport } from '../../result.js';
import { andMore, byRule, digestOf, type Finding } from '../shared/digest.js';
import { ENDED, runErrorText, verdictSentence } from '../shared/verdict-sentence.js';
import { asSentence, counted, kindOf, PLATFORM } from '../shared/words.js';

/** Lines that belong together. Without lines, the title is a line of its own. */
export interface LogGroup {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether it is to be closed until somebody opens it. */
  readonly collapsed: boolean;
}

/** Findings of one target that get lines of their own: a log of many targets is read for which of them, not for what. */
const MOST_FINDINGS = 50;

/** Every title and line is neutralised and can be written as it is. The last line says where the rest is. */
export function renderLog(report: Report): readonly LogGroup[] {
  const several = report.targets.length > 1;
  return [
    ...(report.error === undefined ? [] : [runErrorGroup(report.error)]),
    ...report.targets.flatMap((target) => targetGroups(target, several ? `${target.name}: ` : '')),
    open(verdictSentence(report), []),
    open(pointer(report), []),
  ].map(({ title, lines, collapsed }) => ({ title: forLog(title), lines: lines.map(forLog), collapsed }));
}

function open(title: string, lines: readonly string[]): LogGroup {
  return { title, lines, collapsed: false };
}

function closed(title: string, lines: readonly string[]): LogGroup {
  return { title, lines, collapsed: true };
}

function pointer({ targets }: Report): string {
  return targets.length === 0
    ? 'The job summary contains the same.'
    : 'The job summary has what each finding means, and the fixes in the order to apply them.';
}

function runErrorGroup(error: RunError): LogGroup {
  return open(ENDED[error.kind], [`✖ error ${runErrorText(error)}`]);
}

function targetGroups(target: TargetReport, prefix: string): readonly LogGroup[] {
  const { problems, warnings, notices, unsettled, broken, skipped, setAside, passed } = digestOf(target);
  const found = [
    ...findingLines('✖ error', problems),
    ...findingLines('⚠ warning', warnings),
    ...findingLines('? undetermined', unsettled),
    ...ruleLines('✖ not completed', broken),
    ...findingLines('ℹ notice', notices),
  ];
  const count = problems.length + warnings.length + unsettled.length + notices.length;
  const groups = [
    open(count === 0 ? 'Not completed' : `Found: ${foundText(target)}`, found),
    closed(`Waived or known: ${counted(setAside.length, 'result')}`, ruleLines('– set aside', setAside)),
    closed(`Skipped: ${rules(skipped)}`, ruleLines('– skipped', skipped)),
    closed(`Passed: ${rules(passed)}`, ruleLines('✔ passed', passed)),
  ].filter(({ lines }) => lines.length > 0);
  const error = target.error === undefined ? [] : [open('The checks could not be completed', [`✖ error ${target.error}`])];
  return [open(serverLine(target), []), ...error, ...groups].map((group) => ({ ...group, title: `${prefix}${group.title}` }));
}

function rules(results: readonly Result[]): string {
  return counted(byRule(results).length, 'check');
}

function foundText(target: TargetReport): string {
  const { problems, warnings, unsettled, notices } = digestOf(target);
  const parts = [
    [problems.length, counted(problems.length, 'problem')],
    [warnings.length, counted(warnings.length, 'warning')],
    [unsettled.length, `${String(unsettled.length)} undetermined`],
    [notices.length, counted(notices.length, 'notice')],
  ] as const;
  return parts.flatMap(([number, words]) => (number === 0 ? [] : [words])).join(', ');
}

function findingLines(mark: string, findings: readonly Finding[]): readonly string[] {
  const left = findings.length - MOST_FINDINGS;
  return [
    ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => [
      `${mark} ${finding.rule}: ${finding.first.message}${andMore(finding)}`,
      ...remedyLine(finding.first),
    ]),
    ...(left > 0 ? [`${mark} and ${String(left)} more in the job summary`] : []),
  ];
}

function remedyLine({ fix }: Result): readonly string[] {
  return fix === undefined ? [] : [`    → ${asSentence(fix.summary)}`];
}

function ruleLines(mark: string, results: readonly Result[]): readonly string[] {
  return byRule(results).map(({ rule, title, results: rows, objects }) => {
    const kind = kindOf(rows.map(({ object }) => object));
    const all = rows.every(({ status }) => status === 'pass') && objects > 1 ? ` (${counted(objects, kind.one, kind.many)})` : '';
    return `${mark} ${rule}: ${rows[0]?.message ?? title}${all === '' ? andMore({ results: rows, objects }) : all}`;
  });
}

function serverLine({ server, consumer, planes }: TargetReport): string {
  if (server === null) {
    return planes.includes('database') ? `Not logged in to the server, judged for consumer ${consumer}` : `Judged for consumer ${consumer}`;
  }
  return `PostgreSQL ${server.version} (${PLATFORM[server.platform]}), judged for consumer ${consumer}`;
}
