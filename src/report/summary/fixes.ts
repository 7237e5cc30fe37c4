/** All fixes of a target in the order to apply them: the text of `fixes.sql`, or a list where not all of it is SQL. */
import { code, fence, prose } from '../../neutralise/markdown.js';
import { hidesCharacters } from '../../neutralise/visible.js';
import type { Block } from '../../neutralise/write-markdown.js';
import type { Report, StepKind, TargetReport } from '../../result.js';
import { fixScript } from '../shared/script.js';
import { fixable, stepsInOrder, stepsOf, type OrderedStep } from '../shared/steps.js';
import { asSentence, counted } from '../shared/words.js';
import { details, heading, paragraph, strong, words } from './nodes.js';
import { stepBlocks } from './remedy.js';

/** Lines above which the script is closed: what follows it would be out of sight. */
const LONGEST_OPEN = 60;
const LONGEST_SCRIPT = 60_000;

/** From two findings with steps on: a single one says it all itself. */
export function fixesBlocks(report: Report, target: TargetReport): readonly Block[] {
  const findings = fixable(target);
  if (findings.length < 2) {
    return [];
  }
  const steps = stepsInOrder(findings);
  const blocks = steps.every(isOfScript) ? scriptBlocks({ ...report, targets: [target] }) : listBlocks(steps);
  return [heading(4, words('All fixes, in the order to apply them')), ...blocks];
}

/** About how many bytes the fixes take: statements, and what is said about each. */
export function estimateFixes(target: TargetReport): number {
  return fixable(target).reduce((sum, finding) => sum + 300 + stepsOf(finding).reduce((bytes, { text }) => bytes + text.length + 20, 0), 0);
}

/** Whether psql runs it, or a person does it by hand: commands for a shell and Terraform are to be copied, too. */
function isOfScript({ step }: OrderedStep): boolean {
  return !COMMANDS.includes(step.kind);
}

const COMMANDS: readonly StepKind[] = ['aws-cli', 'gcloud', 'az', 'terraform'];

function scriptBlocks(report: Report): readonly Block[] {
  const script = fixScript(report);
  if (script.length > LONGEST_SCRIPT || hidesCharacters(script)) {
    const why = script.length > LONGEST_SCRIPT ? 'too long to show here' : 'not shown, because a name in it contains invisible characters';
    return [paragraph(words(`The script is ${why}: see `), code('fixes.sql'), words('.'))];
  }
  const lines = script.split('\n').length;
  const block = fence(script, 'sql');
  return lines > LONGEST_OPEN ? details(`The script for psql, ${counted(lines, 'line')}`, [block]) : [block];
}

/** Not all of it can be run by psql: step after step, each for its findings. */
function listBlocks(steps: readonly OrderedStep[]): readonly Block[] {
  return [...byFinding(steps).flatMap((part) => [partLine(part), ...stepBlocks(part)]), paragraph(words('Then re-run this job.'))];
}

/** Consecutive steps for one finding. */
function byFinding(steps: readonly OrderedStep[]): readonly (readonly [OrderedStep, ...OrderedStep[]])[] {
  const parts: [OrderedStep, ...OrderedStep[]][] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (last?.[0].finding === step.finding) {
      last.push(step);
    } else {
      parts.push([step]);
    }
  }
  return parts;
}

function partLine([{ finding, summary }]: readonly [OrderedStep, ...OrderedStep[]]): Block {
  return paragraph(strong(words(`For ${String(finding.number)}:`)), words(' '), ...prose(asSentence(summary)));
}
