/** The shape of a rule: a pure judgement over facts it names. The engine (judge/) does all the rest. */
import type { Fact, FactName, FactValues } from '../facts.js';
import type { Evidence, Fix, Severity } from '../result.js';
import type { Target } from '../target.js';

interface Seen {
  /** What it concerns, quoted as SQL would: see objects.ts. Left out: the server as a whole. */
  readonly object?: string;
  readonly evidence?: Evidence;
}

/** What judge() says of one object. `S`: the severities the rule declared. */
export type Outcome<S extends Severity = Severity> =
  | (Seen & { readonly status: 'pass'; readonly message?: string })
  | (Seen & { readonly status: 'fail'; readonly severity: S; readonly message: string; readonly fix?: Fix })
  /**
   * It applies, and what was seen does not settle it; the message says what would. `cutOff`: since what it had to see
   * was cut off, timed out or broke, which makes the verdict `error`.
   */
  | (Seen & { readonly status: 'unknown'; readonly message: string; readonly fix?: Fix; readonly cutOff?: boolean })
  /** It does not apply. */
  | (Seen & { readonly status: 'skip'; readonly message: string });

/** What judge() says: of one thing, of several, or of the first of many. */
export type Verdicts<S extends Severity = Severity> = Outcome<S> | readonly Outcome<S>[] | FirstOfMany<S>;

/** Outcomes that were listed, and how many objects there are in all. */
export interface FirstOfMany<S extends Severity = Severity> {
  readonly outcomes: readonly Outcome<S>[];
  readonly total: number;
}

export function pass(seen: Seen & { readonly message?: string } = {}): Outcome<never> {
  return { status: 'pass', ...seen };
}

export function fail<S extends Severity>(
  severity: S,
  found: Seen & { readonly message: string; readonly fix?: Fix },
): Outcome<S> {
  return { status: 'fail', severity, ...found };
}

export function unknown(
  found: Seen & { readonly message: string; readonly fix?: Fix; readonly cutOff?: boolean },
): Outcome<never> {
  return { status: 'unknown', ...found };
}

export function skip(message: string): Outcome<never> {
  return { status: 'skip', message };
}

/** One rule. `N`: facts it must know, `U`: facts it looks at whatever their state. */
export interface RuleDefinition<S extends Severity, N extends FactName, U extends FactName> {
  /** Stable: waivers, baselines and docs go by it. */
  readonly id: string;
  /** One sentence that is true when the rule passes. */
  readonly title: string;
  /** What judge() may return, worst first. */
  readonly severities: readonly [S, ...S[]];
  /** Facts that have to be known; else the engine answers instead of judge(). */
  readonly needs: readonly N[];
  /** Facts that are handed over whatever their state. */
  readonly uses?: readonly U[];
  /** Forerunners: when one of them fails as an error, this rule is skipped, naming it. */
  readonly after?: readonly string[];
  /** True of the rules that policy cannot touch: without them nothing was looked at. */
  readonly immovable?: boolean;
  judge(
    facts: { readonly [K in N]: FactValues[K] } & { readonly [K in U]: Fact<FactValues[K]> },
    target: Target,
  ): Verdicts<S>;
}

/** A rule as the registry and the engine see it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severities: readonly [Severity, ...Severity[]];
  readonly needs: readonly FactName[];
  readonly uses: readonly FactName[];
  readonly after: readonly string[];
  readonly immovable: boolean;
  /** `facts` holds the values of `needs` and the raw facts of `uses`. */
  judge(facts: Readonly<Record<string, unknown>>, target: Target): Verdicts;
}

/** Checks a rule's declaration at compile time: an undeclared fact or severity does not type-check. */
export function rule<const S extends Severity, const N extends FactName, const U extends FactName = never>(
  definition: RuleDefinition<S, N, U>,
): Rule {
  return {
    after: [],
    uses: [],
    immovable: false,
    ...definition,
    // The engine hands over exactly what `needs` and `uses` name; the declaration above is what makes this safe.
    judge: definition.judge.bind(definition),
  };
}
