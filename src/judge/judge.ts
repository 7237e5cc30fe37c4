/** Rules on facts, then policy: one target's rows. What rules leave to the engine is done here, once. */
import { DOCS } from '../docs.js';
import { errorMessage } from '../errors.js';
import { valueOf, type Fact, type FactName, type Facts, type Source } from '../facts/index.js';
import { objectText } from '../objects.js';
import { resolveRemedy, type Ground } from '../remedies/resolve/index.js';
import type { Because, Evidence, Result, Severity } from '../result.js';
import { SEVERITIES } from '../result.js';
import type { FirstOfMany, Outcome, Outcomes, Rule } from '../rules/rule.js';
import type { Target } from '../target.js';
import { groundOf, groundOnAws } from './ground.js';
import { NOT_ASKED, planesOf } from './planes.js';

/** The most objects a rule reports. */
export const MOST_OBJECTS = 1000;

/** A rule's rows before they bear the target's name. */
interface Judgment {
  readonly outcomes: readonly (Outcome & { readonly because?: Because })[];
  /** Objects the outcomes stand for beyond those listed. */
  readonly more: number;
}

/** Judges every rule that policy leaves in, prerequisites first; rows come in the registry's order. */
export function judge(rules: readonly Rule[], sources: readonly Source[], facts: Facts, target: Target): readonly Result[] {
  return new Judging(rules, sources, facts, target).results();
}

/** Ids of the rules that policy leaves out. */
export function rulesOff(rules: readonly Rule[], target: Target): readonly string[] {
  return rules.filter((rule) => isOff(rule, target)).map((rule) => rule.id);
}

/** One target being judged: every rule once, whoever asks for it first. */
class Judging {
  readonly #rules: readonly Rule[];
  readonly #sources: ReadonlyMap<FactName, Source>;
  readonly #facts: Facts;
  readonly #target: Target;
  readonly #ground: Ground;
  readonly #judged = new Map<string, readonly Result[]>();

  constructor(rules: readonly Rule[], sources: readonly Source[], facts: Facts, target: Target) {
    this.#rules = rules;
    this.#sources = new Map(sources.flatMap((source) => source.facts.map((fact) => [fact, source])));
    this.#facts = facts;
    this.#target = target;
    this.#ground = groundOf(facts, target);
  }

  results(): readonly Result[] {
    return this.#rules.filter((rule) => !isOff(rule, this.#target)).flatMap((rule) => this.#visit(rule));
  }

  #visit(rule: Rule): readonly Result[] {
    const before = this.#judged.get(rule.id);
    if (before !== undefined) {
      return before;
    }
    const results = rowsOf(rule, this.#judgment(rule), this.#target, rule.group === 'aws' ? groundOnAws(this.#ground) : this.#ground);
    this.#judged.set(rule.id, results);
    return results;
  }

  #judgment(rule: Rule): Judgment {
    const notApplicable = this.#notAsked(rule) ?? rule.applies(this.#target);
    if (notApplicable !== undefined) {
      return one({ status: 'skip', message: notApplicable, because: { kind: 'not-applicable' } });
    }
    const cause = this.#firstFailure(rule.prerequisites);
    if (cause !== undefined) {
      return one(skippedFor(cause));
    }
    const unread = rule.needs
      .map((name) => this.#unread(name, rule))
      .filter((found) => found !== undefined)
      .sort((a, b) => UNREAD.indexOf(a.because.kind) - UNREAD.indexOf(b.because.kind));
    if (unread[0] !== undefined) {
      return one(unread[0]);
    }
    return judgedOn(rule, this.#facts, this.#target);
  }

  /** Why the rule has nothing to go by: what it needs belongs to a plane that is not asked. */
  #notAsked(rule: Rule): string | undefined {
    const asked = planesOf(this.#target);
    const planes = rule.needs.map((name) => this.#sources.get(name)?.plane).filter((plane) => plane !== undefined);
    const missing = planes.find((plane) => !asked.includes(plane));
    return missing === undefined ? undefined : NOT_ASKED[missing];
  }

  /** What is said instead of the rule when a fact it needs is not known. */
  #unread(name: FactName, rule: Rule): (Outcome & { readonly because: Because }) | undefined {
    const fact: Fact<unknown> = this.#facts[name];
    const status = isBlocking(rule, this.#target) ? 'unknown' : 'skip';
    switch (fact.state) {
      case 'known':
        return undefined;
      case 'unavailable':
        return { status: 'skip', message: fact.why, because: { kind: 'not-applicable' } };
      case 'denied':
        return { status, message: `could not check: ${fact.by}`, because: { kind: 'denied' } };
      case 'failed': {
        // A session that broke off may be what the rule itself could not see; an API's answer always says how the asking went.
        const isCause = this.#sources.get(name)?.plane === 'control-plane' ? explains : isFailingError;
        const cause = this.#firstFailure(this.#explaining(name, rule), isCause);
        return cause === undefined
          ? { status, message: `could not check: ${name} could not be read (${fact.error})`, because: { kind: 'failed' } }
          : skippedFor(cause);
      }
    }
  }

  /** The rules one of which says why a fact could not be had; a rule never explains itself. */
  #explaining(name: FactName, rule: Rule): readonly string[] {
    return (this.#sources.get(name)?.explainedBy ?? []).filter((id) => id !== rule.id);
  }

  /** The rule whose failure is why one of these did not pass, or undefined. `isCause`: what counts as a failure. */
  #firstFailure(ids: readonly string[], isCause: (result: Result) => boolean = isFailingError): string | undefined {
    for (const id of ids) {
      const rule = this.#rules.find((candidate) => candidate.id === id);
      if (rule === undefined) {
        continue;
      }
      // A rule that is off passes on its own prerequisites: what depends on it depends on them.
      const cause = isOff(rule, this.#target) ? this.#firstFailure(rule.prerequisites, isCause) : rootCause(this.#visit(rule), isCause);
      if (cause !== undefined) {
        return cause;
      }
    }
    return undefined;
  }
}

function isOff(rule: Rule, target: Target): boolean {
  return !rule.mandatory && target.policy.rules[rule.id] === 'off';
}

/** What weighs most of several facts that are not known: one that was cut off is never hidden behind another. */
const UNREAD: readonly Because['kind'][] = ['failed', 'prerequisite', 'not-applicable', 'denied'];

function skippedFor(cause: string): Outcome & { readonly because: Because } {
  return { status: 'skip', message: `skipped because ${cause} failed`, because: { kind: 'prerequisite', rule: cause } };
}

function rootCause(results: readonly Result[], isCause: (result: Result) => boolean): string | undefined {
  for (const result of results) {
    if (isCause(result)) {
      return result.rule;
    }
    if (result.because?.kind === 'prerequisite') {
      return result.because.rule;
    }
  }
  return undefined;
}

function isFailingError({ status, severity }: Result): boolean {
  return status === 'fail' && severity === 'error';
}

/** Whether a row says why facts are missing: it failed as an error, or the conversation broke off and it says how. */
function explains(result: Result): boolean {
  return isFailingError(result) || (result.status === 'unknown' && result.because?.kind === 'failed');
}

function judgedOn(rule: Rule, facts: Facts, target: Target): Judgment {
  try {
    const { outcomes, total } = listed(rule.judge(handedOver(rule, facts), target));
    if (outcomes.length === 0) {
      throw new Error('it judged nothing');
    }
    const worstFirst = [...outcomes].sort((a, b) => rank(b, rule, target) - rank(a, rule, target)).slice(0, MOST_OBJECTS);
    return {
      outcomes: worstFirst.map((outcome) => ({ ...weighed(outcome, rule, target), ...becauseOf(outcome) })),
      more: total - worstFirst.length,
    };
  } catch (error) {
    return one({
      status: 'unknown',
      message: `could not check: a bug in the rule, please report it (${errorMessage(error)})`,
      because: { kind: 'failed' },
    });
  }
}

function listed(outcomes: Outcomes): FirstOfMany {
  if ('outcomes' in outcomes) {
    return outcomes;
  }
  const all = 'status' in outcomes ? [outcomes] : outcomes;
  return { outcomes: all, total: all.length };
}

/** A rule that cannot block casts no doubt on the target by not knowing: its row is a skip, as for an unread fact. */
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

function one(outcome: Judgment['outcomes'][number]): Judgment {
  return { outcomes: [outcome], more: 0 };
}

/** How much the verdict depends on it, after policy: the worst come first, so that the cap cuts off the least. */
function rank(outcome: Outcome, rule: Rule, target: Target): number {
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

function rowsOf(rule: Rule, judgment: Judgment, target: Target, ground: Ground): readonly Result[] {
  return judgment.outcomes.map((outcome, index) => {
    const object = outcome.object ?? null;
    const last = index === judgment.outcomes.length - 1;
    return {
      rule: rule.id,
      group: rule.group,
      title: rule.title,
      status: outcome.status,
      severity: severityOf(rule, outcome, target),
      object,
      fingerprint: [rule.id, target.name, ...(object === null ? [] : [objectText(object)])].join('/'),
      more: last ? judgment.more : 0,
      message: outcome.message ?? rule.title,
      evidence: outcome.evidence ?? NOTHING_SEEN,
      ...(outcome.status === 'fail' || outcome.status === 'unknown' ? foundBy(outcome, target, ground) : {}),
      ...(outcome.because === undefined ? {} : { because: outcome.because }),
      docs: DOCS.rule(rule.id),
    };
  });
}

const NOTHING_SEEN: Evidence = {};

type Found = Pick<Result, 'meaning' | 'outage' | 'related' | 'fix' | 'location'>;

/** What a row that did not pass says beyond its message. */
function foundBy(outcome: Extract<Outcome, { readonly status: 'fail' | 'unknown' }>, target: Target, ground: Ground): Found {
  const { meaning, outage, related, remedy, about } = outcome;
  const { file, line, column } = (about === undefined ? undefined : target.origins[about]) ?? {};
  return {
    ...(meaning === undefined ? {} : { meaning }),
    ...(outage === undefined ? {} : { outage }),
    ...(related === undefined ? {} : { related }),
    ...(remedy === undefined ? {} : { fix: resolveRemedy(remedy, ground) }),
    ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) } }),
  };
}

/** Policy replaces the severity of all failures of a rule. */
function severityOf(rule: Rule, outcome: Outcome, target: Target): Severity {
  return policySeverity(rule, target) ?? (outcome.status === 'fail' ? outcome.severity : rule.severities(target)[0]);
}

/** Whether the rule can fail as an error, after policy. */
function isBlocking(rule: Rule, target: Target): boolean {
  return (policySeverity(rule, target) ?? rule.severities(target)[0]) === 'error';
}

function policySeverity(rule: Rule, target: Target): Severity | undefined {
  const decided = rule.mandatory ? undefined : target.policy.rules[rule.id];
  return decided === 'off' ? undefined : decided;
}
