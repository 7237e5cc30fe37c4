/** The verdict in one sentence: what happens when the pipeline is deployed now. Our own words and counts only. */
import type { Report, RunError, TargetReport, Verdict } from '../result.js';
import { brokenOff, byRule, failures, notLookedAt, passed, unsettled } from './groups.js';
import { counted, listed } from './words.js';

/** The verdict of the run. */
export function verdictSentence(report: Report): string {
  const [only, ...others] = report.targets;
  if (report.error !== undefined && report.verdict !== 'fail') {
    return `Not judged: ${ENDED[report.error.kind]}, so this run does not say whether the pipeline would work.`;
  }
  const sentence =
    only !== undefined && others.length === 0 ? targetSentence(only, report.blocked) : targetsSentence(report);
  const ended = report.error === undefined ? '' : ` Besides, ${ENDED[report.error.kind]}.`;
  return `${sentence}${ended}${exitSentence(report)}`;
}

/** How a run ended that did not come to its end. */
const ENDED: Readonly<Record<RunError['kind'], string>> = {
  configuration: 'the configuration has a mistake',
  internal: 'the preflight itself failed',
  timeout: 'the run did not end in time',
  interrupted: 'the run was interrupted',
};

/** Why the run did not come to its end, and which input is at fault. Foreign text. */
export function runErrorText({ message, input }: RunError): string {
  return input === undefined || message.includes(input) ? message : `input ${input}: ${message}`;
}

/** The verdict of one target. `blocked`: whether the job fails. */
export function targetSentence(target: TargetReport, blocked = true): string {
  switch (target.verdict) {
    case 'fail': {
      const broken = rulesIn(brokenOff(target));
      const besides = broken === 0 ? '' : ` Besides, ${counted(broken, 'check')} could not be done.`;
      return `${blocked ? 'Blocked' : 'Not ready'}: ${problemsText(target)}.${besides}`;
    }
    case 'error':
      return `Not judged: ${notLookedAtText(target)}, so this run does not say whether the pipeline would work.`;
    case 'warn':
      return `Nothing found that would stop this pipeline, but ${lesserText(target)}.`;
    case 'pass':
      return `Ready: ${counted(rulesIn(passed(target)), 'check')} found nothing that would stop or break this pipeline.`;
  }
}

/** What ends every pipeline, or only this check: whether the pipeline has another way in, it cannot know. */
const NOT_LET_IN: Readonly<Record<string, string>> = {
  'host-reachable': 'the server cannot be reached from here',
  'tls-trusted': 'no trusted TLS session with the server came about',
  login: 'the server refused the login',
};

function problemsText(target: TargetReport): string {
  const rules = byRule(failures(target, 'error')).map(({ rule }) => rule);
  const [first = '', ...others] = rules;
  const notLetIn = others.length === 0 ? NOT_LET_IN[first] : undefined;
  return notLetIn === undefined
    ? `${counted(rules.length, 'problem')} would stop or break this pipeline`
    : `${notLetIn}, so nothing behind it could be checked`;
}

function targetsSentence({ targets, verdict, blocked }: Report): string {
  const problems = `${haveThat(targets, 'fail')} problems that would stop or break the pipeline.`;
  switch (verdict) {
    case 'fail':
      return `${blocked ? 'Blocked' : 'Not ready'}: ${problems}`;
    case 'error': {
      const failing = targets.some((target) => target.verdict === 'fail');
      const unjudged = `Not judged: ${haveThat(targets, 'error')} checks that could not be done.`;
      return failing ? `${unjudged} Besides, ${problems}` : unjudged;
    }
    case 'warn':
      return `Nothing found that would stop a pipeline, but ${haveThat(targets, 'warn')} something that needs a look.`;
    case 'pass':
      return `Ready: nothing found on ${counted(targets.length, 'target')} that would stop or break a pipeline.`;
  }
}

/** `1 of 3 targets has`, `2 of 3 targets have`. */
function haveThat(targets: readonly TargetReport[], verdict: Verdict): string {
  const those = targets.filter((target) => target.verdict === verdict).length;
  return `${String(those)} of ${counted(targets.length, 'target')} ${those === 1 ? 'has' : 'have'}`;
}

/** What the reader does not expect of the verdict: that the job goes on, or that it does not. */
function exitSentence({ verdict, blocked }: Report): string {
  if (verdict === 'fail' && !blocked) {
    return ' The job goes on all the same, because fail-on says so.';
  }
  return verdict === 'warn' && blocked ? ' The job fails, because fail-on asks for it.' : '';
}

function notLookedAtText(target: TargetReport): string {
  const rules = rulesIn(notLookedAt(target));
  return rules === 0 ? 'the preflight could not do its work' : `${counted(rules, 'check')} could not be done`;
}

function lesserText(target: TargetReport): string {
  const warnings = rulesIn(failures(target, 'warning'));
  const open = rulesIn(unsettled(target));
  const parts = [
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
    ...(open === 0 ? [] : [`${counted(open, 'check')} that could not be done`]),
  ];
  return `${listed(parts)} ${warnings + open === 1 ? 'needs' : 'need'} a look`;
}

function rulesIn(results: Parameters<typeof byRule>[0]): number {
  return byRule(results).length;
}
