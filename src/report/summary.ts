/** The job summary: what people read in a hurry. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { code, prose } from '../neutralise/markdown.js';
import type { Counts, Report, Result, Severity, TargetReport } from '../result.js';
import { formatMs } from '../units.js';
import { brokenOff, byRule, failures, passed, skipped, unsettled, type RuleGroup } from './groups.js';
import { fixable } from './steps.js';
import { byReason, inventoryBlocks, passedBlocks, skippedInBrief, skippedInFull } from './summary/background.js';
import { fit, type Section } from './summary/budget.js';
import { blocker, briefly, concern, type Extent } from './summary/failures.js';
import { bullets, gfm, heading, paragraph, strong, words } from './summary/gfm.js';
import { runErrorText, targetSentence, verdictSentence } from './verdict-sentence.js';
import { counted, PLATFORM } from './words.js';

/** The runner drops a summary over 1 MiB; several steps may write one. */
export const MOST_SUMMARY_BYTES = 900 * 1024;
/** Set aside for the last lines. */
const FOOTER_BYTES = 2048;

/** GitHub-flavoured Markdown of at most MOST_SUMMARY_BYTES. Verdict, counts and every failing rule are always in it. */
export function renderSummary(report: Report): string {
  const [first, ...others] = report.targets;
  const alone = first !== undefined && others.length === 0;
  const sections = [
    always([...head(report, alone ? first : undefined), ...(alone ? [] : overview(report))]),
    ...report.targets.flatMap((target) => [
      ...(alone ? [] : [always(targetHead(target, report.blocked))]),
      ...sectionsOf(target),
    ]),
  ];
  const { parts, shortened } = fit(sections, MOST_SUMMARY_BYTES - FOOTER_BYTES);
  return [...parts, gfm(footer(report, shortened))].join('\n');
}

function head(report: Report, alone: TargetReport | undefined): readonly BlockContent[] {
  const name = alone === undefined || alone.name === 'default' ? [] : [words(': '), code(alone.name)];
  return [
    heading(3, words('CDC Preflight'), ...name),
    paragraph(strong(words(verdictSentence(report)))),
    ...(report.error === undefined ? [] : [paragraph(...prose(runErrorText(report.error)))]),
    ...(report.targets.length === 0 ? [] : [paragraph(...countsLine(report.counts, report.targets))]),
    ...(alone === undefined ? [] : [serverLine(alone, ` in ${formatMs(report.durationMs)}`)]),
  ];
}

/** `4 errors (2 rules) · 1 warning · 11 rules passed`: what was found by objects, the rest by rules. */
function countsLine(counts: Counts, targets: readonly TargetReport[]): readonly PhrasingContent[] {
  const rulesIn = (select: (target: TargetReport) => readonly Result[]): number =>
    targets.reduce((sum, target) => sum + byRule(select(target)).length, 0);
  const found = (severity: Severity): string => {
    const rules = rulesIn((target) => failures(target, severity));
    const text = counted(counts[severity], severity);
    return rules === counts[severity] ? text : `${text} (${counted(rules, 'rule')})`;
  };
  const [passes, skips] = [rulesIn(passed), rulesIn(skipped)];
  const parts: readonly (readonly [number, string])[] = [
    [counts.error, found('error')],
    [counts.warning, found('warning')],
    [counts.unknown, `${String(counts.unknown)} could not be checked`],
    [counts.notice, found('notice')],
    [passes, `${counted(passes, 'rule')} passed`],
    [skips, `${String(skips)} skipped`],
    [counts.waived, `${String(counts.waived)} waived`],
    [counts.off, `${String(counts.off)} switched off`],
  ];
  return [words(parts.flatMap(([count, text]) => (count === 0 ? [] : [text])).join(' · '))];
}

function serverLine({ server, consumer }: TargetReport, took: string): BlockContent {
  const judged = [words('judged for consumer '), code(consumer), words(`${took}.`)];
  return server === null
    ? paragraph(words('Not logged in to the server, '), ...judged)
    : paragraph(words('PostgreSQL '), code(server.version), words(` (${PLATFORM[server.platform]}), `), ...judged);
}

/** Several targets, a line each. */
function overview({ targets, blocked }: Report): readonly BlockContent[] {
  const lines = targets.map((target) => [code(target.name), words(`: ${targetSentence(target, blocked)}`)]);
  return lines.length === 0 ? [] : [bullets(lines)];
}

function targetHead(target: TargetReport, blocked: boolean): readonly BlockContent[] {
  return [
    heading(3, words('Target '), code(target.name)),
    paragraph(strong(words(targetSentence(target, blocked)))),
    serverLine(target, ''),
  ];
}

const WHOLE: Extent = { findings: 5, objects: 10, closed: 100 };
const FEW: Extent = { findings: 2, objects: 3, closed: 0 };

/** A target's sections in reading order; ranks say what is given up first. */
function sectionsOf(target: TargetReport): readonly Section[] {
  const errors = byRule(failures(target, 'error'));
  const warnings = byRule(failures(target, 'warning'));
  const open = byRule(unsettled(target));
  return [
    section(7, 'the errors', [blockers(errors, WHOLE), blockers(errors, FEW), list('Errors', errors)]),
    section(6, 'what could not be done', [() => broken(target), list('Could not be done', byRule(brokenOff(target)))]),
    section(5, 'the warnings', [
      concerns('Warnings', warnings, WHOLE),
      concerns('Warnings', warnings, FEW),
      list('Warnings', warnings),
    ]),
    section(4, 'what could not be checked', [
      concerns('Could not check', open, WHOLE),
      concerns('Could not check', open, FEW),
      list('Could not check', open),
    ]),
    section(3, 'the notices', [list('Notices', byRule(failures(target, 'notice')))]),
    section(2, 'the skipped rules', [
      () => [...titled('Not looked at', skippedInBrief(target)), ...skippedInFull(target)],
      () => titled('Not looked at', skippedInBrief(target)),
    ]),
    section(1, 'the inventory', [() => inventoryBlocks(target), () => []]),
    section(0, 'the rules that passed', [() => passedBlocks(target), () => []]),
  ];
}

type Blocks = () => readonly BlockContent[];

function section(rank: number, name: string, [whole, ...shorter]: readonly [Blocks, ...Blocks[]]): Section {
  return { rank, name, variants: [() => gfm(whole()), ...shorter.map((blocks) => () => gfm(blocks()))] };
}

function always(blocks: readonly BlockContent[]): Section {
  return section(Infinity, '', [() => blocks]);
}

function blockers(groups: readonly RuleGroup[], extent: Extent): Blocks {
  return () => groups.flatMap((group, index) => blocker(group, index + 1, extent));
}

function concerns(title: string, groups: readonly RuleGroup[], extent: Extent): Blocks {
  return () =>
    titled(
      title,
      groups.flatMap((group) => concern(group, extent)),
    );
}

function list(title: string, groups: readonly RuleGroup[]): Blocks {
  return () => titled(title, groups.length === 0 ? [] : [briefly(groups)]);
}

function titled(title: string, blocks: readonly BlockContent[]): readonly BlockContent[] {
  return blocks.length === 0 ? [] : [heading(4, words(title)), ...blocks];
}

function broken(target: TargetReport): readonly BlockContent[] {
  const results = brokenOff(target);
  return results.length === 0 ? [] : titled('Could not be done', [byReason(results)]);
}

function footer({ targets }: Report, shortened: readonly string[]): readonly BlockContent[] {
  const fixes = targets.some(({ results }) => fixable(results).some(({ fix }) => (fix?.steps.length ?? 0) > 0));
  return [
    ...(shortened.length === 0
      ? []
      : [paragraph(strong(words('Shortened to fit:')), words(` ${shortened.join(', ')}.`))]),
    ...(targets.length === 0 ? [] : [paragraph(...whereTheRestIs(fixes))]),
  ];
}

/** The files stay on the runner: nobody has them who did not keep them. */
function whereTheRestIs(fixes: boolean): readonly PhrasingContent[] {
  const script = [words(', and all steps in the order to take them in '), code('fixes.sql')];
  return [
    words('Everything is in '),
    code('report.json'),
    ...(fixes ? script : []),
    words('; upload the directory of output '),
    code('report-dir'),
    words(' as an artifact to keep them.'),
  ];
}
