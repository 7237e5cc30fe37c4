/** The job summary: what people read in a hurry. */
import { code } from '../../neutralise/markdown.js';
import { writeMarkdown, type Block } from '../../neutralise/write-markdown.js';
import { VERDICTS, type Report, type TargetReport } from '../../result.js';
import { digestOf, type Finding } from '../shared/digest.js';
import { fixable } from '../shared/steps.js';
import { brokenBlocks, inventoryBlocks, passedBlocks, uncheckedBlocks, uncheckedCounts } from './background.js';
import { fit, type Section, type Variant } from './budget.js';
import {
  estimateInBrief,
  estimateOf,
  estimateTersely,
  FEW,
  findingBlocks,
  inBrief,
  ruleNames,
  tersely,
  WHOLE,
  type Extent,
  type Level,
} from './finding.js';
import { estimateFixes, fixesBlocks } from './fixes.js';
import { alertBlocks, alertInBrief, headBlocks, MOST_OPEN, tableBlocks, targetHeadBlocks } from './head.js';
import { bullets, details, heading, paragraph, small, strong, words, type Phrases } from './nodes.js';
import { leftOut, matrixBlocks, verdictCounts, withFindings } from './overview.js';
import { goneBlocks, waiverBlocks } from './policy.js';
import { MOST_CHANGES, trendBlocks } from './trend.js';

/** The runner drops a summary over 1 MiB; several steps may write one. */
export const MOST_SUMMARY_BYTES = 900 * 1024;
/** Set aside for the last lines. */
const FOOTER_BYTES = 2048;

/** How much of a report is told. */
export interface Scope {
  /** Of UTF-8. Small ones are kept only as long as the headings of `mostTargets` targets fit. */
  readonly maxBytes: number;
  /** Targets with findings that get a part of their own, the worst first. */
  readonly mostTargets: number;
  /** Whether duration, changes and inventory are told: they differ from run to run, and no finding depends on them. */
  readonly background: boolean;
}

const SUMMARY: Scope = { maxBytes: MOST_SUMMARY_BYTES, mostTargets: Infinity, background: true };

/** GitHub-flavored Markdown of at most MOST_SUMMARY_BYTES. Verdict, counts and every failing rule are in it. */
export function renderSummary(report: Report, scope: Scope = SUMMARY): string {
  const head = fit([always(headBlocks(report, scope.background)), ...overviewSections(report)], scope.maxBytes / 2);
  const rendered = targetParts(report, { ...scope, maxBytes: scope.maxBytes - FOOTER_BYTES - head.bytes });
  const shortened = [...new Set([...head.shortened, ...rendered.shortened])];
  return [...head.parts, ...rendered.parts, writeMarkdown(footer(report, shortened))].filter((part) => part !== '').join('\n');
}

function overviewSections(report: Report): readonly Section[] {
  const { results, gone = [] } = report;
  return [
    ...matrixSections(report),
    section(Infinity, 'what the waivers hide', at(results.length * 300, () => alertBlocks(report)), at(300, () => alertInBrief(report))),
    section(2, 'the waivers', at(Math.min(results.length, 50) * 800, () => waiverBlocks(report)), at(100, () => [])),
    section(1, 'what is fixed since the baseline', at(Math.min(gone.length, 50) * 400, () => goneBlocks(report)), NOTHING),
  ];
}

function matrixSections({ targets }: Report): readonly Section[] {
  if (targets.length < 2) {
    return [];
  }
  return [section(0, 'the overview of the targets', at(targets.length * 160, () => matrixBlocks(targets)), at(200, () => verdictCounts(targets)))];
}

interface Parts {
  readonly parts: readonly string[];
  readonly shortened: readonly string[];
}

/**
 * One target is shown whatever its verdict; of several those with findings, the worst first, each with its share of the
 * room. They are written from the last on: what the others leave is for the worst.
 */
function targetParts(report: Report, { maxBytes, mostTargets, background }: Scope): Parts {
  const { targets } = report;
  const several = targets.length > 1;
  const told = several ? worstFirst(targets.filter(({ verdict }) => verdict !== 'pass')) : targets;
  const shown = told.slice(0, mostTargets);
  const rendered: Parts[] = [];
  let room = maxBytes;
  shown.toReversed().forEach((target, index) => {
    const sections = [...(several ? [always(targetHeadBlocks(target))] : []), ...sectionsOf(report, target, background)];
    const fitted = fit(sections, room / (shown.length - index));
    rendered.push(fitted);
    room -= fitted.bytes;
  });
  const parts = rendered.toReversed().flatMap((one) => one.parts);
  const others = several ? [writeMarkdown([...withFindings(told.length - shown.length), ...leftOut(targets.length - told.length)])] : [];
  return { parts: [...parts, ...others], shortened: rendered.flatMap((one) => one.shortened) };
}

function worstFirst(targets: readonly TargetReport[]): readonly TargetReport[] {
  return VERDICTS.flatMap((verdict) => targets.filter((target) => target.verdict === verdict));
}

/** A target's sections in reading order; ranks say what is given up first. */
function sectionsOf(report: Report, target: TargetReport, background: boolean): readonly Section[] {
  const { problems, warnings, unsettled, notices, broken, skipped, passed } = digestOf(target);
  return [
    section(9, 'what fails now', at(1500, () => alertBlocks(target)), at(300, () => alertInBrief(target))),
    section(3, 'the table of findings', at((problems.length + MOST_OPEN) * 200, () => tableBlocks(target)), NOTHING),
    section(4, 'the fixes in order', at(estimateFixes(target), () => fixesBlocks(report, target)), at(100, () => fixesPointer(target))),
    section(8, 'the problems', ...findingVariants(problems, 'problem', 'Problems')),
    section(7, 'what could not be completed', at(broken.length * 100, () => brokenBlocks(target))),
    section(6, 'the warnings', ...openAndClosed(warnings, 'warning', 'Warnings')),
    section(5, 'what could not be determined', ...openAndClosed(unsettled, 'unsettled', 'Could not be determined')),
    ...(background ? [section(2, 'the changes since the previous report', at(trendEstimate(target), () => trendBlocks(target)), NOTHING)] : []),
    section(2, 'the notices', closedList('Notices', notices), NOTHING),
    section(2, 'what was not checked', at(skipped.length * 130, () => uncheckedBlocks(target)), at(80, () => uncheckedCounts(target)), NOTHING),
    section(0, 'the rules that passed', at(passed.length * 150, () => passedBlocks(target)), NOTHING),
    ...(background ? [section(1, 'the inventory', at(inventoryEstimate(target), () => inventoryBlocks(target)), NOTHING)] : []),
  ];
}

type Blocks = () => readonly Block[];
type Variants = readonly [Variant, ...Variant[]];

function at(estimate: number, blocks: Blocks): Variant {
  return { estimate, write: () => writeMarkdown(blocks()) };
}

const NOTHING: Variant = at(0, () => []);

function section(rank: number, name: string, ...variants: Variants): Section {
  return { rank, name, variants };
}

function always(blocks: readonly Block[]): Section {
  return section(Infinity, '', at(500, () => blocks));
}

/** Whole; with few objects; a line each; half a line each; the rules alone. */
function findingVariants(findings: readonly Finding[], level: Level, title: string): Variants {
  return [blocksAt(WHOLE, findings, level), blocksAt(FEW, findings, level), ...listVariants(findings, title)];
}

function blocksAt(extent: Extent, findings: readonly Finding[], level: Level): Variant {
  const estimate = sum(findings, (finding) => estimateOf(finding, extent));
  return at(estimate, () => findings.flatMap((finding) => findingBlocks(finding, level, extent)));
}

function listVariants(findings: readonly Finding[], title: string): Variants {
  const list = (line: (finding: Finding) => Phrases) => (): readonly Block[] =>
    findings.length === 0 ? [] : [heading(4, words(title)), bullets(findings.map(line))];
  const names = (): readonly Block[] =>
    findings.length === 0 ? [] : [paragraph(strong(words(`${title}:`)), words(' '), ...ruleNames(findings))];
  return [at(sum(findings, estimateInBrief), list(inBrief)), at(sum(findings, estimateTersely), list(tersely)), at(findings.length * 20, names)];
}

/** As findingVariants(), but only the first few are open. */
function openAndClosed(findings: readonly Finding[], level: Level, title: string): Variants {
  const others = closedList(`More ${title.charAt(0).toLowerCase()}${title.slice(1)}`, findings.slice(MOST_OPEN));
  const first = findings.slice(0, MOST_OPEN);
  return [both(blocksAt(WHOLE, first, level), others), both(blocksAt(FEW, first, level), others), ...listVariants(findings, title)];
}

/** One behind the other. */
function both(one: Variant, other: Variant): Variant {
  return {
    estimate: one.estimate + other.estimate,
    write: () => [one.write(), other.write()].filter((text) => text !== '').join('\n'),
  };
}

function sum(findings: readonly Finding[], of: (finding: Finding) => number): number {
  return findings.reduce((total, finding) => total + of(finding), 0);
}

function closedList(title: string, findings: readonly Finding[]): Variant {
  return at(sum(findings, estimateInBrief), () => details(`${title} (${String(findings.length)})`, findings.length === 0 ? [] : [bullets(findings.map(inBrief))]));
}

function fixesPointer(target: TargetReport): readonly Block[] {
  return fixable(target).length < 2 ? [] : [paragraph(words('All fixes are in '), code('fixes.sql'), words(', in the order to apply them.'))];
}

function trendEstimate({ trend }: TargetReport): number {
  return Math.min(trend?.changes.length ?? 0, MOST_CHANGES) * 120;
}

function inventoryEstimate({ inventory }: TargetReport): number {
  const { slots, publications, subscriptions, walsenders } = inventory;
  return [slots, publications, subscriptions, walsenders].reduce((bytes, rows) => bytes + Math.min(rows?.length ?? 0, 50) * 150, 0);
}

function footer({ targets }: Report, shortened: readonly string[]): readonly Block[] {
  const fixes = targets.some((target) => fixable(target).length > 0);
  return [
    ...(shortened.length === 0 ? [] : [paragraph(strong(words('Shortened to fit:')), words(` ${shortened.join(', ')}.`))]),
    ...(targets.length === 0 ? [] : [small(...whereTheRestIs(fixes))]),
  ];
}

/** The files stay on the runner, and are lost unless the job keeps them. */
function whereTheRestIs(fixes: boolean): Phrases {
  const script = [words(', and all fixes, in order, are in '), code('fixes.sql')];
  return [
    words('The complete report is in '),
    code('report.json'),
    ...(fixes ? script : []),
    words(`; to keep ${fixes ? 'them' : 'it'}, upload the directory in the output `),
    code('report-dir'),
    words(' as an artifact.'),
  ];
}
