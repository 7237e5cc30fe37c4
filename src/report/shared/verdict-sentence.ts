/** The verdict in words: our own, with counts. Nothing foreign is in it. */
import { VERDICTS, type Location, type Report, type RunError, type TargetReport, type Verdict } from '../../result.js';
import { digestOf, rulesIn } from './digest.js';
import { goneText, policyCounts, setAsideOf, setAsideText } from './policy-words.js';
import { counted, listed } from './words.js';

/** The verdict's sign; never without its words. */
export const ICON: Readonly<Record<Verdict, string>> = { fail: '❌', error: '❓', warn: '⚠️', pass: '✅' };

/** The verdict of the run as it is written largest: a sign and one line, which begins with what was not judged of a green one. */
export function heading(report: Report): { readonly icon: string; readonly text: string } {
  const unnamed = withoutTables(report.targets).length > 0 && report.error === undefined;
  return headed(report.verdict, unnamed, headline(report));
}

/** As heading(), of one of several targets. */
export function targetHeading(target: TargetReport): { readonly icon: string; readonly text: string } {
  return headed(target.verdict, withoutTables([target]).length > 0, targetHeadline(target));
}

function headed(verdict: Verdict, unnamed: boolean, text: string): { readonly icon: string; readonly text: string } {
  return unnamed && isGreen(verdict) ? { icon: ICON.warn, text: `No table was judged. Otherwise ${uncapitalized(text)}` } : { icon: ICON[verdict], text };
}

function isGreen(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'warn';
}

function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withoutTables(targets: readonly TargetReport[]): readonly TargetReport[] {
  return targets.filter(({ planes, tablesNamed }) => planes.includes('database') && !tablesNamed);
}

/** The verdict of the run, in one line without a full stop. */
export function headline(report: Report): string {
  const [only, ...others] = report.targets;
  if (report.error !== undefined && report.verdict !== 'fail') {
    return ENDED[report.error.kind];
  }
  if (report.targets.length === 0 && report.shard !== undefined) {
    return 'Nothing to check: this shard has no targets';
  }
  return policyHeadline(report) ?? (only !== undefined && others.length === 0 ? targetHeadline(only) : targetsHeadline(report));
}

/** When the policy alone makes the verdict worse than that of any target: what it found. */
function policyHeadline({ targets, results, verdict }: Report): string | undefined {
  const { problems, warnings } = digestOf({ results });
  const deciding = { fail: problems, warn: warnings, error: [], pass: [] }[verdict].flatMap((finding) => finding.results);
  const isWorse = targets.every((target) => VERDICTS.indexOf(target.verdict) > VERDICTS.indexOf(verdict));
  if (deciding.length === 0 || !isWorse) {
    return undefined;
  }
  return verdict === 'fail' ? `${policyCounts(deciding)} to renew or remove` : `Ready, with ${policyCounts(deciding)}`;
}

/** What the verdict leaves out: failures that are waived or known, what the policy found itself, and what is fixed since. */
export function policySentences(report: Report): readonly string[] {
  const { targets, results } = report;
  const aside = setAsideText(setAsideOf(targets));
  const found = policyHeadline(report) === undefined ? policyCounts(results.filter(({ status }) => status === 'fail')) : '';
  const gone = goneText(report);
  return [...(aside === '' ? [] : [`Not counted: ${aside}.`]), ...(found === '' ? [] : [`In the configuration file: ${found}.`]), ...(gone === '' ? [] : [`${gone}.`])];
}

/** The verdict of one target, in one line without a full stop. */
export function targetHeadline(target: TargetReport): string {
  const { problems, warnings, unsettled, passed } = digestOf(target);
  switch (target.verdict) {
    case 'fail':
      return notLetIn(target) ?? `${counted(problems.length, 'problem')} to fix before this pipeline can run`;
    case 'error':
      return inconclusive(target);
    case 'warn':
      return `Ready, with ${lesser(warnings.length, unsettled.length)}`;
    case 'pass':
      return `Ready, ${counted(rulesIn(passed), 'check')} passed${onlyKnown([target])}`;
  }
}

/** What was not judged, in whole sentences: what a reader of a verdict takes for granted. */
export function notJudged(target: TargetReport): readonly string[] {
  const onAws = target.server?.platform === 'rds' || target.server?.platform === 'aurora';
  return [
    ...(withoutTables([target]).length > 0 ? [isGreen(target.verdict) ? SET_ONE : NO_TABLES] : []),
    ...(onAws && !target.planes.includes('control-plane') ? ['The AWS API was not queried, so settings in AWS were not judged.'] : []),
    ...(target.planes.includes('database') ? [] : ['No database connection is configured, so nothing inside the database was judged.']),
  ];
}

/** Below a heading that says already that no table was judged. */
const SET_ONE = 'Neither `tables` nor `publication` names a table: set one of them to have tables judged.';
const NO_TABLES = 'No table was judged, because neither `tables` nor `publication` names any.';

/** The verdict of the run in sentences; first of all, that no table was judged. */
export function verdictSentence(report: Report): string {
  const { targets, error, verdict } = report;
  const unnamed = withoutTables(targets).length;
  const first = unnamed === 0 || error?.kind === 'configuration' ? [] : [unnamedText(unnamed, targets.length)];
  const sentences = [`${headline(report)}.`, ...inAddition(report), ...policySentences(report), ...(error !== undefined && verdict === 'fail' ? [`In addition, ${ENDED_AS_WELL[error.kind]}.`] : [])];
  return [...first, ...sentences, ...exitSentences(report)].join(' ');
}

function unnamedText(unnamed: number, targets: number): string {
  return targets === 1 ? NO_TABLES : `No table was judged on ${String(unnamed)} of ${counted(targets, 'target')}.`;
}

/** What a failing verdict hides: checks that could not be completed. */
export function inAddition({ targets, verdict }: Report): readonly string[] {
  const broken = targets.reduce((sum, target) => sum + rulesIn(digestOf(target).broken), 0);
  const others = targets.filter((target) => target.verdict === 'error' || digestOf(target).broken.length > 0).length;
  if (verdict !== 'fail' || others === 0) {
    return [];
  }
  const what = targets.length === 1 ? counted(broken, 'check') : `checks on ${counted(others, 'target')}`;
  return [`In addition, ${what} could not be completed.`];
}

/** What the reader does not expect of the verdict: that the job goes on, or that it does not. */
export function exitSentences({ verdict, blocked }: Report): readonly string[] {
  if (verdict === 'fail' && !blocked) {
    return ['The job continues, because `fail-on` allows it.'];
  }
  return verdict === 'warn' && blocked ? ['The job fails, because of `fail-on`.'] : [];
}

/** A mistake, and which input is at fault; before it the place, when a file says it. Foreign text. */
export function runErrorText({ message, input, location }: Pick<RunError, 'message' | 'input' | 'location'>): string {
  const text = input === undefined || message.includes(input) ? message : `${location === undefined ? 'input ' : ''}\`${input}\`: ${message}`;
  return location === undefined ? text : `${locationText(location)}: ${text}`;
}

/** `file:line:column`, as far as it is known. Foreign text. */
export function locationText({ file, line, column }: Location): string {
  return [file, line, ...(line === undefined ? [] : [column])].filter((part) => part !== undefined).join(':');
}

/** All mistakes of a run: the one it is told by, when there are no others. */
export function mistakesOf(error: RunError): readonly Pick<RunError, 'message' | 'input' | 'location'>[] {
  return error.mistakes === undefined || error.mistakes.length === 0 ? [error] : error.mistakes;
}

/** What a run that did not finish is called. */
export const ENDED: Readonly<Record<RunError['kind'], string>> = {
  configuration: 'Invalid configuration: nothing was checked',
  internal: 'Inconclusive: CDC Preflight itself failed',
  timeout: 'Inconclusive: the run did not finish in time',
  interrupted: 'Inconclusive: the run was interrupted',
  incomplete: 'Inconclusive: the reports of the shards are not complete',
};

const ENDED_AS_WELL: Readonly<Record<RunError['kind'], string>> = {
  configuration: 'the configuration is invalid',
  internal: 'CDC Preflight itself failed',
  timeout: 'the run did not finish in time',
  interrupted: 'the run was interrupted',
  incomplete: 'the reports of the shards are not complete',
};

/** What ends every pipeline, or only this check: whether the pipeline has another way in, it cannot know. */
const NOT_LET_IN: Readonly<Record<string, string>> = {
  'host-reachable': 'The server cannot be reached from here',
  'tls-trusted': 'No trusted TLS session could be established',
  login: 'Login was refused',
};

function notLetIn(target: TargetReport): string | undefined {
  const [first, ...others] = digestOf(target).problems;
  const what = first === undefined || others.length > 0 ? undefined : NOT_LET_IN[first.rule];
  return what === undefined ? undefined : `${what}, so the remaining checks could not run`;
}

/** Why a target has verdict `error`. */
export function inconclusive(target: TargetReport): string {
  const checks = rulesIn(digestOf(target).incomplete);
  if (target.error !== undefined || checks === 0) {
    return 'Inconclusive: the checks could not be completed';
  }
  return `Inconclusive: ${counted(checks, 'check')} could not be completed`;
}

function lesser(warnings: number, unsettled: number): string {
  return listed([
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
    ...(unsettled === 0 ? [] : [counted(unsettled, 'undetermined check')]),
    ...(warnings + unsettled === 0 ? ['warnings'] : []),
  ]);
}

/** Of a green verdict: that there are failures all the same. */
function onlyKnown(targets: readonly TargetReport[]): string {
  const { waived, known } = setAsideOf(targets);
  const what = waived === 0 ? 'known failures' : known === 0 ? 'waived failures' : 'waived and known failures';
  return waived + known === 0 ? '' : `, only ${what}`;
}

function targetsHeadline({ targets, verdict }: Report): string {
  const total = counted(targets.length, 'target');
  const those = (of: Verdict): string => {
    const count = targets.filter((target) => target.verdict === of).length;
    return `${String(count)} of ${total}`;
  };
  switch (verdict) {
    case 'fail': {
      const problems = targets.reduce((sum, target) => sum + digestOf(target).problems.length, 0);
      return `${counted(problems, 'problem')} to fix on ${those('fail')}`;
    }
    case 'error':
      return `Inconclusive: checks on ${those('error')} could not be completed`;
    case 'warn':
      return `Ready, with warnings on ${those('warn')}`;
    case 'pass':
      return onlyKnown(targets) === '' ? `Ready: all checks on ${total} passed` : `Ready: ${total} checked${onlyKnown(targets)}`;
  }
}
