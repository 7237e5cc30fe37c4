/** Several targets at a glance: which of them, and in which group of rules. */
import { code } from '../../neutralise/markdown.js';
import type { Block } from '../../neutralise/write-markdown.js';
import { GROUPS, type Group, type Result, type TargetReport } from '../../result.js';
import { digestOf, grouped } from '../shared/digest.js';
import { GROUP_NAMES } from '../shared/groups.js';
import { setAsideOf, setAsideText } from '../shared/policy-words.js';
import { ICON } from '../shared/verdict-sentence.js';
import { counted } from '../shared/words.js';
import { bullets, paragraph, small, table, targetLink, words, type Phrases } from './nodes.js';

const VERDICT: Readonly<Record<TargetReport['verdict'], string>> = {
  fail: 'not ready',
  error: 'inconclusive',
  warn: 'ready with warnings',
  pass: 'ready',
};

/** A row a target, a column a group of rules of which at least one applies somewhere. */
export function matrixBlocks(targets: readonly TargetReport[]): readonly Block[] {
  const groups = GROUPS.filter((group) => targets.some(({ results }) => results.some((result) => result.group === group && result.status !== 'skip')));
  const policy = targets.some((target) => digestOf(target).setAside.length > 0);
  const rows = targets.map((target) => [
    [target.verdict === 'pass' ? code(target.name) : targetLink(target.name)],
    [words(`${ICON[target.verdict]} ${VERDICT[target.verdict]}`)],
    ...cellsOf(target, groups),
    ...(policy ? [[words(setAsideText(setAsideOf([target])) || '–')]] : []),
  ]);
  const heads = ['Target', 'Verdict', ...groups.map((group) => GROUP_NAMES[group]), ...(policy ? ['Set aside'] : [])];
  return targets.length === 0 ? [] : [table(heads, rows), small(words(LEGEND))];
}

function cellsOf({ results }: TargetReport, groups: readonly Group[]): readonly Phrases[] {
  const rows = grouped(results, ({ group }) => group);
  return groups.map((group) => [words(groupText(rows.get(group) ?? []))]);
}

/** The table has to fit beside eight columns: signs and numbers. */
const LEGEND = '✅ passed · ❌ errors · ⚠️ warnings · ❓ could not be checked · – does not apply, or was not reached';

function groupText(results: readonly Result[]): string {
  const failed = results.filter(({ status, waived, baseline }) => status === 'fail' && waived === undefined && baseline !== 'known');
  const errors = failed.filter(({ severity }) => severity === 'error').length;
  const warnings = failed.filter(({ severity }) => severity === 'warning').length;
  const unknowns = results.filter(({ status, because }) => status === 'unknown' || (status === 'skip' && because?.kind === 'failed')).length;
  if (errors > 0) {
    return `❌ ${String(errors)}`;
  }
  if (warnings > 0) {
    return `⚠️ ${String(warnings)}`;
  }
  if (unknowns > 0) {
    return `❓ ${String(unknowns)}`;
  }
  return results.some(({ status }) => status === 'pass' || status === 'fail') ? '✅' : '–';
}

/** The same in a line for each verdict, where there is no room for a matrix. */
export function verdictCounts(targets: readonly TargetReport[]): readonly Block[] {
  const verdicts = grouped(targets, ({ verdict }) => verdict);
  const items = [...verdicts.values()].map((same) => [
    words(`${ICON[same[0].verdict]} ${VERDICT[same[0].verdict]}: ${counted(same.length, 'target')}`),
  ]);
  return items.length === 0 ? [] : [bullets(items)];
}

/** Where the targets are that get no section. */
export function leftOut(count: number): readonly Block[] {
  return count === 0 ? [] : [paragraph(words(`${counted(count, 'more target')} without findings: see `), code('report.json'), words('.'))];
}

/** Where the targets are for which there is no room. */
export function withFindings(count: number): readonly Block[] {
  return count === 0 ? [] : [paragraph(words(`${counted(count, 'more target')} with findings: see the job summary.`))];
}
