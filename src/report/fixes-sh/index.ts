/** `fixes.sh`: what the AWS CLI puts right, in the order to run it. What is SQL stands in `fixes.sql`. */
import { shellComment, shellCommentLines, shellWord } from '../../neutralise/shell.js';
import { hidesCharacters } from '../../neutralise/visible.js';
import type { FixStep, Report, TargetReport } from '../../result.js';
import { andMore } from '../shared/digest.js';
import { disruptionText } from '../shared/disruption.js';
import { targetTitle } from '../shared/script.js';
import { fixable, stepsInOrder, type OrderedStep } from '../shared/steps.js';
import { asSentence, capitalized, problemOf } from '../shared/words.js';

/** A script for a POSIX shell in which every line is a command or a comment; '' when AWS has nothing to put right. */
export function renderFixesSh(report: Report): string {
  const targets = report.targets.map((target) => ({ target, steps: stepsInOrder(fixable(target)).filter(({ step }) => isOfAws(step)) })).filter(({ steps }) => steps.length > 0);
  if (targets.length === 0) {
    return '';
  }
  const several = report.targets.length > 1;
  const sections = targets.flatMap(({ target, steps }) => (several ? guarded(target, steps) : linesOf(steps)));
  const help = several
    ? [shellComment('Run it once for each target, with its name:'), ...targets.map(({ target }) => shellComment(`  sh fixes.sh ${target.name}`))]
    : [];
  const lines = [
    '#!/bin/sh',
    shellComment(`Fixes for what CDC Preflight found at ${report.startedAt}, by the AWS CLI, in the order to apply them.`),
    shellComment('What is SQL stands in fixes.sql: run this script first.'),
    ...help,
    'set -eu',
    ...(several ? usage(targets.map(({ target }) => target.name)) : []),
    ...sections,
    '',
  ];
  return lines.join('\n');
}

/** A command of the AWS CLI; a reboot among them. */
function isOfAws({ kind, text }: FixStep): boolean {
  return kind === 'aws-cli' || (kind === 'restart' && text.startsWith('aws '));
}

/** Without a target's name nothing would run, and nobody would hear of it. */
function usage(names: readonly string[]): readonly string[] {
  return ['case "${1:-}" in', `${names.map(shellWord).join('|')}) ;;`, "*) echo 'Name the target to run the commands of.' >&2; exit 2 ;;", 'esac'];
}

/** One script cannot distinguish accounts, so each target's part runs only when it is asked for. */
function guarded(target: TargetReport, steps: readonly OrderedStep[]): readonly string[] {
  return ['', shellComment(targetTitle(target)), `if [ "\${1:-}" = ${shellWord(target.name)} ]; then`, ':', ...linesOf(steps), 'fi'];
}

function linesOf(steps: readonly OrderedStep[]): readonly string[] {
  return steps.flatMap((one, index) => [...(one.finding.number === steps[index - 1]?.finding.number ? [] : introduction(one)), ...command(one)]);
}

function introduction({ finding, summary }: OrderedStep): readonly string[] {
  const problem = `${String(finding.number)}. ${problemOf(finding.first)}${andMore(finding)}`;
  return ['', shellComment(problem), ...(summary === '' ? [] : [shellComment(asSentence(summary))])];
}

/** A command by which something is lost, one with a placeholder, and one that a reader cannot see whole are commented out. */
function command({ step, leads }: OrderedStep): readonly string[] {
  const { text, runAs, destructive, disruption } = step;
  const lock = disruptionText(disruption);
  const isInert = destructive !== undefined || leads.some(namesPlaceholder) || hidesCharacters(text) || text.includes('\n');
  return [
    ...leads.map((lead) => shellComment(lead)),
    ...(runAs === undefined ? [] : [shellComment(`Run as ${asSentence(runAs)}`)]),
    ...(lock === undefined ? [] : [shellComment(lock)]),
    ...(destructive === undefined ? [] : [shellComment(`Destructive: decide before running. ${capitalized(asSentence(destructive))}`)]),
    ...(isInert ? shellCommentLines(text) : [text]),
  ];
}

/** `Replace WRITER_INSTANCE with …`: a command that does not run as it stands. */
function namesPlaceholder(lead: string): boolean {
  return /\bReplace [A-Z][A-Z_]+ with\b/.test(lead);
}
