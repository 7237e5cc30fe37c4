/** Rules over facts, then policy: one target's rows. What a rule leaves to the engine is done here, once. */
import { DOCS } from '../docs.js';
import { errorMessage } from '../errors.js';
import { valueOf, type Fact, type FactName, type Facts } from '../facts.js';
import type { Because, Evidence, Fix, Result, Severity } from '../result.js';
import { SEVERITIES } from '../result.js';
import type { FirstOfMany, Outcome, Rule, Verdicts } from '../rules/rule.js';
import type { Target } from '../target.js';

/** The most objects a rule reports. */
export const MOST_OBJECTS = 1000;

/** A rule's rows before they bear the target's name. */
interface Judgement {
  readonly outcomes: readonly (Outcome & { readonly because?: Because })[];
  /** Objects the outcomes stand for beyond those listed. */
  readonly more: number;
}

/** Judges every rule that policy leaves in, forerunners first; rows come in the registry's order. */
export function judge(rules: readonly Rule[], facts: Facts, target: Target): readonly Result[] {
  const judged = new Map<string, readonly Result[]>();
  const visit = (rule: Rule): readonly Result[] => {
    const before = judged.get(rule.id);
    if (before !== undefined) {
      return before;
    }
    const results = rowsOf(rule, judgementOf(rule, facts, target, forerunnersOf(rule)), target);
    judged.set(rule.id, results);
    return results;
  };
  // A forerunner that is off hands on its own: what rests on it rests on them.
  const forerunnersOf = (rule: Rule): readonly Result[] =>
    rule.after.flatMap((id) => {
      const forerunner = rules.find((one) => one.id === id);
      if (forerunner === undefined) {
        return [];
      }
      return isOff(forerunner, target) ? forerunnersOf(forerunner) : visit(forerunner);
    });
  return rules.filter((rule) => !isOff(rule, target)).flatMap(visit);
}

/** Ids of the rules that policy leaves out. */
export function rulesOff(rules: readonly Rule[], target: Target): readonly string[] {
  return rules.filter((rule) => isOff(rule, target)).map((rule) => rule.id);
}

function isOff(rule: Rule, target: Target): boolean {
  return !rule.immovable && target.policy.rules[rule.id] === 'off';
}

function judgementOf(rule: Rule, facts: Facts, target: Target, forerunners: readonly Result[]): Judgement {
  const cause = rootCause(forerunners);
  if (cause !== undefined) {
    return one({
      status: 'skip',
      message: `not looked at: ${cause} failed`,
      because: { kind: 'forerunner', rule: cause },
    });
  }
  const unread = rule.needs
    .map((name) => unreadOutcome(name, facts[name], rule, target))
    .filter((found) => found !== undefined)
    .sort((a, b) => UNREAD.indexOf(a.because.kind) - UNREAD.indexOf(b.because.kind));
  return unread[0] === undefined ? judgedOn(rule, facts, target) : one(unread[0]);
}

/** What weighs most of several facts that are not known: one that was cut off is never hidden behind another. */
const UNREAD: readonly Because['kind'][] = ['failed', 'not-applicable', 'denied'];

/** The rule whose failure as an error is why a forerunner did not pass, or undefined. */
function rootCause(forerunners: readonly Result[]): string | undefined {
  for (const result of forerunners) {
    if (result.status === 'fail' && result.severity === 'error') {
      return result.rule;
    }
    if (result.because?.kind === 'forerunner') {
      return result.because.rule;
    }
  }
  return undefined;
}

/** What is said instead of the rule when a fact it needs is not known. */
function unreadOutcome(
  name: FactName,
  fact: Fact<unknown>,
  rule: Rule,
  target: Target,
): (Outcome & { readonly because: Because }) | undefined {
  const status = isBlocking(rule, target) ? 'unknown' : 'skip';
  switch (fact.state) {
    case 'known':
      return undefined;
    case 'unavailable':
      return { status: 'skip', message: `does not apply: ${fact.why}`, because: { kind: 'not-applicable' } };
    case 'denied':
      return { status, message: `could not check: ${fact.by}`, because: { kind: 'denied' } };
    case 'failed':
      return {
        status,
        message: `could not check: ${name} could not be read (${fact.error})`,
        because: { kind: 'failed' },
      };
  }
}

function judgedOn(rule: Rule, facts: Facts, target: Target): Judgement {
  try {
    const { outcomes, total } = listed(rule.judge(handedOver(rule, facts), target));
    if (outcomes.length === 0) {
      throw new Error('it judged nothing');
    }
    const worstFirst = [...outcomes].sort((a, b) => badness(b, rule, target) - badness(a, rule, target)).slice(0, MOST_OBJECTS);
    return {
      outcomes: worstFirst.map((outcome) => ({ ...weighed(outcome, rule, target), ...becauseOf(outcome) })),
      more: total - worstFirst.length,
    };
  } catch (error) {
    return one({
      status: 'unknown',
      message: `could not check: the rule itself broke (${errorMessage(error)}); please report this`,
      because: { kind: 'failed' },
    });
  }
}

function listed(verdicts: Verdicts): FirstOfMany {
  if ('outcomes' in verdicts) {
    return verdicts;
  }
  const outcomes = 'status' in verdicts ? [verdicts] : verdicts;
  return { outcomes, total: outcomes.length };
}

/** What a rule that cannot block does not know is no doubt about the target: its row is a skip, as for an unread fact. */
function weighed(outcome: Outcome, rule: Rule, target: Target): Outcome {
  if (outcome.status !== 'unknown' || isBlocking(rule, target)) {
    return outcome;
  }
  const { object, evidence, message } = outcome;
  return {
    status: 'skip',
    message,
    ...(object === undefined ? {} : { object }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function becauseOf(outcome: Outcome): { because?: Because } {
  switch (outcome.status) {
    case 'skip':
      return { because: { kind: 'not-applicable' } };
    case 'unknown':
      return { because: { kind: outcome.cutOff === true ? 'failed' : 'denied' } };
    default:
      return {};
  }
}

function handedOver(rule: Rule, facts: Facts): Readonly<Record<string, unknown>> {
  const needed = rule.needs.map((name): [string, unknown] => [name, valueOf<unknown>(facts[name])]);
  const used = rule.uses.map((name): [string, unknown] => [name, facts[name]]);
  return Object.fromEntries<unknown>([...needed, ...used]);
}

function one(outcome: Judgement['outcomes'][number]): Judgement {
  return { outcomes: [outcome], more: 0 };
}

/** How much the verdict hangs on it, after policy: the worst come first, so that the cap takes the least. */
function badness(outcome: Outcome, rule: Rule, target: Target): number {
  const severity = severityOf(rule, outcome, target);
  switch (outcome.status) {
    case 'fail':
      return severity === 'error' ? 6 : 4 - SEVERITIES.indexOf(severity);
    case 'unknown':
      return 5;
    case 'skip':
      return 1;
    case 'pass':
      return 0;
  }
}

function rowsOf(rule: Rule, judgement: Judgement, target: Target): readonly Result[] {
  return judgement.outcomes.map((outcome, index) => {
    const object = outcome.object ?? null;
    const last = index === judgement.outcomes.length - 1;
    return {
      rule: rule.id,
      title: rule.title,
      status: outcome.status,
      severity: severityOf(rule, outcome, target),
      object,
      fingerprint: [rule.id, target.name, ...(object === null ? [] : [object])].join('/'),
      more: last ? judgement.more : 0,
      message: outcome.message ?? rule.title,
      evidence: outcome.evidence ?? NOTHING_SEEN,
      ...('fix' in outcome ? { fix: placed(outcome.fix, target) } : {}),
      ...(outcome.because === undefined ? {} : { because: outcome.because }),
      docs: DOCS.rule(rule.id),
    };
  });
}

const NOTHING_SEEN: Evidence = {};

/** A statement without a database of its own is for the target's. */
function placed(fix: Fix, { connection }: Target): Fix {
  return {
    ...fix,
    steps: fix.steps.map((step) => (step.kind === 'sql' ? { database: connection.database, ...step } : step)),
  };
}

/** Policy replaces the severity of all failures of a rule. */
function severityOf(rule: Rule, outcome: Outcome, target: Target): Severity {
  return policySeverity(rule, target) ?? (outcome.status === 'fail' ? outcome.severity : rule.severities[0]);
}

/** Whether the rule can fail as an error, after policy. */
function isBlocking(rule: Rule, target: Target): boolean {
  return (policySeverity(rule, target) ?? rule.severities[0]) === 'error';
}

function policySeverity(rule: Rule, target: Target): Severity | undefined {
  const decided = rule.immovable ? undefined : target.policy.rules[rule.id];
  return decided === 'off' ? undefined : decided;
}
