/** The job's log: what was found in the open, what is fine in groups that are opened when wanted. */
import { forLog } from '../../neutralise/log.js';
import { SEVERITIES, type Report, type Result, type RunError, type Severity, type TargetReport } from '../../result.js';
import { andMore, byRule, digestOf, type Finding } from '../shared/digest.js';
import { policyCounts } from '../shared/policy-words.js';
import { trendRows } from '../shared/trend.js';
import { ENDED, locationText, mistakesOf, runErrorText, verdictSentence } from '../shared/verdict-sentence.js';
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
    ...shardGroup(report),
    ...report.targets.flatMap((target) => targetGroups(target, several ? `${target.name}: ` : '')),
    ...policyGroups(report),
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
  return open(ENDED[error.kind], mistakesOf(error).map((mistake) => `✖ error ${runErrorText(mistake)}`));
}

function shardGroup({ shard }: Report): readonly LogGroup[] {
  return shard === undefined ? [] : [open(`Shard ${shard.shard}: ${shard.targets.length === 0 ? 'no targets' : shard.targets.join(', ')}`, [])];
}

const MARKS: Readonly<Record<Severity, string>> = { error: '✖ error', warning: '⚠ warning', notice: 'ℹ notice' };
const MOST_GONE = 50;

/** What the policy found, each with its place, and what is gone since the baseline. */
function policyGroups({ results, gone = [] }: Report): readonly LogGroup[] {
  const failed = SEVERITIES.flatMap((severity) => results.filter((result) => result.status === 'fail' && result.severity === severity));
  const left = failed.length - MOST_FINDINGS;
  const lines = failed.slice(0, MOST_FINDINGS).flatMap((result) => {
    const place = result.location === undefined ? '' : `${locationText(result.location)}: `;
    return [`${MARKS[result.severity]} ${result.rule}: ${place}${result.message}`, ...remedyLine(result)];
  });
  const more = left > 0 ? [`and ${String(left)} more in report.json`] : [];
  const fixed = gone.slice(0, MOST_GONE).map(({ rule, target, message }) => `✔ fixed ${target}: ${rule}: ${message}`);
  const others = gone.length > MOST_GONE ? [`and ${String(gone.length - MOST_GONE)} more in report.json`] : [];
  return [
    ...(failed.length === 0 ? [] : [open(`Waivers: ${policyCounts(failed)}`, [...lines, ...more])]),
    ...(gone.length === 0 ? [] : [closed(`Fixed since the baseline: ${counted(gone.length, 'failure')}`, [...fixed, ...others])]),
  ];
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
    closed(`Waived or known: ${counted(setAside.length, 'result')}`, setAsideLines(setAside)),
    closed(`Changes since ${target.trend?.since ?? ''}`, trendLines(target)),
    closed(`Skipped: ${rules(skipped)}`, ruleLines('– skipped', skipped)),
    closed(`Passed: ${rules(passed)}`, ruleLines('✔ passed', passed)),
  ].filter(({ lines }) => lines.length > 0);
  const error = target.error === undefined ? [] : [open('The checks could not be completed', [`✖ error ${runErrorText({ message: target.error, ...(target.location === undefined ? {} : { location: target.location }) })}`])];
  return [open(serverLine(target), []), ...error, ...groups].map((group) => ({ ...group, title: `${prefix}${group.title}` }));
}

/** Each with the reason for which it does not count. */
function setAsideLines(results: readonly Result[]): readonly string[] {
  const left = results.length - MOST_FINDINGS;
  const lines = results.slice(0, MOST_FINDINGS).map(({ rule, message, waived }) =>
    waived === undefined ? `– known ${rule}: ${message}` : `– waived ${rule}: ${message} (until ${waived.until}: ${waived.reason})`,
  );
  return left > 0 ? [...lines, `– and ${String(left)} more in report.json`] : lines;
}

const MOST_CHANGES = 50;

function trendLines({ trend }: TargetReport): readonly string[] {
  const rows = trend === undefined ? [] : trendRows(trend);
  const left = rows.length - MOST_CHANGES;
  const lines = rows.slice(0, MOST_CHANGES).map(({ measure, object, before, now, change }) => `${[measure, object].filter((part) => part !== undefined).join(' ')}: ${before} → ${now} (${change})`);
  return left > 0 ? [...lines, `and ${String(left)} more in report.json`] : lines;
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

function serverLine({ server, consumer, planes, error }: TargetReport): string {
  if (server === null && error !== undefined) {
    return 'Could not be checked';
  }
  if (server === null) {
    return planes.includes('database') ? `Not logged in to the server, judged for consumer ${consumer}` : `Judged for consumer ${consumer}`;
  }
  return `PostgreSQL ${server.version} (${PLATFORM[server.platform]}), judged for consumer ${consumer}`;
}
