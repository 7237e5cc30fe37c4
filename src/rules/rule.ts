/** The shape of a rule: a pure judgment on the facts it names. The engine (judge/) does everything else. */
import type { AwsFacts, Fact, FactName, FactValues } from '../facts/index.js';
import type { ResultObject } from '../objects.js';
import type { Remedy } from '../remedies/intents.js';
import type { Evidence, Group, Severity } from '../result.js';
import type { DatabaseTarget, Target } from '../target.js';

interface Seen {
  /** What it concerns: see objects.ts. If left out: the server as a whole. */
  readonly object?: ResultObject;
  readonly evidence?: Evidence;
}

/** What is wrong with something, and what to do about it. */
export interface Finding extends Seen {
  /** The problem: one sentence without a capital and a full stop, which names the object. */
  readonly message: string;
  /** What it does to the pipeline or the application: one or two whole sentences. */
  readonly meaning?: string;
  readonly remedy?: Remedy;
  /** The option whose value is at fault: the finding is located where that was set. */
  readonly about?: string;
  /** How the application's own statements fail now, as a whole sentence; left out if they work. */
  readonly outage?: string;
  readonly related?: readonly ResultObject[];
}

/** What judge() returns about one object. `S`: the severities the rule declared. */
export type Outcome<S extends Severity = Severity> =
  | (Seen & { readonly status: 'pass'; readonly message?: string })
  | (Finding & { readonly status: 'fail'; readonly severity: S })
  /**
   * It applies, and what was seen does not decide it; the message says what would. `cutOff`: because what it needed
   * was cut off, timed out or broke, which makes the verdict `error`.
   */
  | (Finding & { readonly status: 'unknown'; readonly cutOff?: boolean })
  /** It does not apply. */
  | (Seen & { readonly status: 'skip'; readonly message: string });

/** What judge() returns: about one object, several, or the first of many. */
export type Outcomes<S extends Severity = Severity> = Outcome<S> | readonly Outcome<S>[] | FirstOfMany<S>;

/** Outcomes that were listed, and how many objects there are in all. */
export interface FirstOfMany<S extends Severity = Severity> {
  readonly outcomes: readonly Outcome<S>[];
  readonly total: number;
}

export function pass(seen: Seen & { readonly message?: string } = {}): Outcome<never> {
  return { status: 'pass', ...seen };
}

export function fail<S extends Severity>(severity: S, found: Finding): Outcome<S> {
  return { status: 'fail', severity, ...found };
}

export function unknown(found: Finding & { readonly cutOff?: boolean }): Outcome<never> {
  return { status: 'unknown', ...found };
}

export function skip(message: string): Outcome<never> {
  return { status: 'skip', message };
}

/** What a rule can return as failures, worst first. */
export type Severities<S extends Severity = Severity> = readonly [S, ...S[]];

/** A rule that needs nothing but what the service's API says is judged without a connection, too. */
export type JudgedTarget<N extends FactName> = [N] extends [keyof AwsFacts] ? Target : DatabaseTarget;

/** One rule. `N`: facts it must know, `U`: facts it uses whatever their state. */
export interface RuleDefinition<S extends Severity, N extends FactName, U extends FactName> {
  /** Stable: waivers, baselines and docs refer to it. */
  readonly id: string;
  readonly group: Group;
  /** Ids it had before; policy accepts them as well. */
  readonly aliases?: readonly string[];
  /** One sentence that is true when the rule passes. */
  readonly title: string;
  /** What judge() may return, worst first; a function where the consumer's profile decides. */
  readonly severities: Severities<S> | ((target: Target) => Severities<S>);
  /** Why the rule does not apply to the target, or undefined: asked before any fact is used. */
  readonly applies?: (target: Target) => string | undefined;
  /** Facts that have to be known; otherwise the engine answers instead of judge(). */
  readonly needs: readonly N[];
  /** Facts that are handed over whatever their state. */
  readonly uses?: readonly U[];
  /**
   * Ids of rules that have to pass for this one to make sense even if its facts are known: when one of them fails as an
   * error, this rule is skipped, naming it. Why facts are missing is declared by their source, not here.
   */
  readonly prerequisites?: readonly string[];
  /** True for the rules that policy cannot change: without them nothing was checked. */
  readonly mandatory?: boolean;
  judge(facts: { readonly [K in N]: FactValues[K] } & { readonly [K in U]: Fact<FactValues[K]> }, target: JudgedTarget<N>): Outcomes<S>;
}

/** A rule as the registry and the engine see it. */
export interface Rule {
  readonly id: string;
  readonly group: Group;
  readonly aliases: readonly string[];
  readonly title: string;
  severities(target: Target): Severities;
  applies(target: Target): string | undefined;
  readonly needs: readonly FactName[];
  readonly uses: readonly FactName[];
  readonly prerequisites: readonly string[];
  readonly mandatory: boolean;
  /** `facts` holds the values of `needs` and the raw facts of `uses`. */
  judge(facts: Readonly<Record<string, unknown>>, target: Target): Outcomes;
}

/** Checks a rule's declaration at compile time: an undeclared fact or severity does not type-check. */
export function rule<const S extends Severity, const N extends FactName, const U extends FactName = never>(
  definition: RuleDefinition<S, N, U>,
): Rule {
  const { severities } = definition;
  return {
    aliases: [],
    prerequisites: [],
    uses: [],
    mandatory: false,
    applies: () => undefined,
    ...definition,
    severities: typeof severities === 'function' ? severities : () => severities,
    // The engine hands over exactly what `needs` and `uses` name; the declaration above is what makes this safe.
    judge: definition.judge.bind(definition),
  };
}
