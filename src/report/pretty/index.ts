/** The report for a terminal: what was found, why it matters and what to do, worst first; the verdict is the last line. */
import { forLog } from '../../neutralise/log.js';
import type { Report, Result, RunError, TargetReport } from '../../result.js';
import { andMore, byRule, digestOf, rulesIn, type Finding } from '../shared/digest.js';
import { disruptionText } from '../shared/disruption.js';
import { recommended, stepsTogether, type OrderedStep } from '../shared/steps.js';
import { ENDED, locationText, mistakesOf, runErrorText, verdictSentence } from '../shared/verdict-sentence.js';
import { asSentence, counted, PLATFORM } from '../shared/words.js';

/** Steps of one finding that are printed; the files of the report have them all. */
const MOST_STEPS = 12;
/** Findings of one target that are printed. */
const MOST_FINDINGS = 50;
/** What the baseline holds, and is gone. */
const MOST_GONE = 20;

/** Every line is neutralised; colors are the only control characters. */
export function renderPretty(report: Report, colors: boolean): string {
  const paint = colors ? painted : plain;
  const parts = [
    ...(report.error === undefined ? [] : [runErrorLines(report.error, paint)]),
    ...report.targets.map((target) => targetLines(target, paint)),
    policyLines(report, paint),
    [paint(COLOR_OF[report.verdict], verdictSentence(report))],
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Color = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
/** Neutralises a line, and colors it where colors are shown. */
type Paint = (color: Color | undefined, line: string) => string;

const CODES: Readonly<Record<Color, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

function painted(color: Color | undefined, line: string): string {
  return color === undefined ? forLog(line) : `\u001b[${String(CODES[color])}m${forLog(line)}\u001b[0m`;
}

function plain(_: Color | undefined, line: string): string {
  return forLog(line);
}

const COLOR_OF = { fail: 'red', error: 'red', warn: 'yellow', pass: 'green' } as const satisfies Readonly<Record<Report['verdict'], Color>>;

function runErrorLines(error: RunError, paint: Paint): readonly string[] {
  return [paint('bold', ENDED[error.kind]), ...mistakesOf(error).map((mistake) => paint('red', `✖ ${runErrorText(mistake)}`))];
}

function targetLines(target: TargetReport, paint: Paint): readonly string[] {
  const { problems, warnings, unsettled, broken, notices, setAside, skipped, passed } = digestOf(target);
  const printed: Printed = new Map();
  return [
    paint('bold', `${target.name}: ${serverText(target)}`),
    ...(target.error === undefined ? [] : [paint('red', `✖ ${target.error}`)]),
    ...findingLines('✖ error', 'red', problems, printed, paint),
    ...findingLines('⚠ warning', 'yellow', warnings, printed, paint),
    ...findingLines('? undetermined', 'yellow', unsettled, printed, paint),
    ...byRule(broken).map(({ rule, title, results }) => paint('yellow', `✖ not completed ${rule}: ${results[0]?.message ?? title}`)),
    ...findingLines('ℹ notice', 'cyan', notices, printed, paint),
    ...setAside.map((result) => paint('dim', `– ${setAsideText(result)}`)),
    paint('dim', `${counted(rulesIn(passed), 'check')} passed, ${String(rulesIn(skipped))} skipped${target.off.length === 0 ? '' : `, ${String(target.off.length)} switched off`}`),
  ];
}

function serverText({ server, consumer, planes, error }: TargetReport): string {
  if (server === null && error !== undefined) {
    return 'could not be checked';
  }
  const judged = `judged for consumer ${consumer}`;
  if (server !== null) {
    return `PostgreSQL ${server.version} (${PLATFORM[server.platform]}), ${judged}`;
  }
  return planes.includes('database') ? `not logged in to the server, ${judged}` : judged;
}

/** Steps of a target that are printed already, each with the finding that has it. */
type Printed = Map<string, Finding>;

function findingLines(mark: string, color: Color, findings: readonly Finding[], printed: Printed, paint: Paint): readonly string[] {
  const left = findings.length - MOST_FINDINGS;
  return [
    ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => [
      paint(color, `${mark} ${finding.rule}: ${finding.first.message}${andMore(finding)}`),
      ...(finding.first.location === undefined ? [] : [paint('dim', `    at ${locationText(finding.first.location)}`)]),
      ...(finding.first.meaning === undefined ? [] : [paint(undefined, `    ${finding.first.meaning}`)]),
      ...remedyLines(finding, printed, paint),
    ]),
    ...(left > 0 ? [paint(color, `${mark} and ${String(left)} more`)] : []),
  ];
}

function remedyLines(finding: Finding, printed: Printed, paint: Paint): readonly string[] {
  const { fix } = finding.first;
  if (fix === undefined) {
    return [];
  }
  const steps = stepsTogether(finding, finding.results.flatMap((result) => recommended(result) ?? []));
  const left = steps.length - MOST_STEPS;
  const shown = steps.slice(0, MOST_STEPS).map((step) => ({ step, owner: ownerOf(step, printed) }));
  return [
    paint(undefined, `    → ${asSentence(fix.summary)}`),
    ...shown.flatMap(({ step, owner }, index) => {
      const isSaid = shown[index - 1]?.owner === owner;
      return owner === finding ? stepLines(step, paint) : isSaid ? [] : [paint('dim', `      The same as for ${owner.rule}, above.`)];
    }),
    ...(left > 0 ? [paint('dim', `      and ${counted(left, 'more step')}: see --format markdown`)] : []),
  ];
}

/** The finding that has the step already under the same conditions; otherwise its own, which has it from now on. */
function ownerOf({ key, leads, finding }: OrderedStep, printed: Printed): Finding {
  if (key === undefined) {
    return finding;
  }
  const whole = JSON.stringify([key, leads]);
  const owner = printed.get(whole) ?? finding;
  printed.set(whole, owner);
  return owner;
}

/** Conditions come before the command. */
function stepLines({ step, leads }: OrderedStep, paint: Paint): readonly string[] {
  const { database, disruption, destructive, text } = step;
  const conditions = [
    ...leads,
    database === undefined ? undefined : `In database ${database}:`,
    disruptionText(disruption),
    destructive === undefined ? undefined : `Destructive: decide before running. ${destructive}`,
  ].filter((condition) => condition !== undefined);
  return [...conditions.map((condition) => paint('dim', `      ${condition}`)), ...text.split('\n').map((line) => paint('cyan', `      ${line}`))];
}

function setAsideText({ rule, message, waived }: Result): string {
  return waived === undefined ? `known from the baseline: ${rule}: ${message}` : `waived until ${waived.until} (${waived.reason}): ${rule}: ${message}`;
}

/** Findings of the policy itself, and what the baseline held. */
function policyLines({ results, gone = [] }: Report, paint: Paint): readonly string[] {
  const left = gone.length - MOST_GONE;
  return [
    ...results
      .filter(({ status }) => status === 'fail')
      .map((result) => paint(result.severity === 'error' ? 'red' : 'yellow', `${result.severity} ${result.rule}: ${result.location === undefined ? '' : `${locationText(result.location)}: `}${result.message}`)),
    ...gone.slice(0, MOST_GONE).map(({ rule, target, message }) => paint('green', `✔ no longer found, ${target}: ${rule}: ${message}`)),
    ...(left > 0 ? [paint('green', `✔ and ${String(left)} more that are no longer found`)] : []),
  ];
}
