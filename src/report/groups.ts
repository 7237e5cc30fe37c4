/** Rows in the order and company in which people read them. */
import type { Result, Severity, TargetReport } from '../result.js';

/** What one rule says of several objects. */
export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  readonly docs: string;
  readonly results: readonly Result[];
  /** Objects, those beyond the cap included. */
  readonly objects: number;
}

/** Rows by rule, in the order in which the rules first appear. */
export function byRule(results: readonly Result[]): readonly RuleGroup[] {
  const rows = new Map<string, Result[]>();
  for (const result of results) {
    const sameRule = rows.get(result.rule);
    if (sameRule === undefined) {
      rows.set(result.rule, [result]);
    } else {
      sameRule.push(result);
    }
  }
  return [...rows.values()].flatMap(asGroup);
}

function asGroup(results: readonly Result[]): readonly RuleGroup[] {
  const [first] = results;
  return first === undefined
    ? []
    : [{ rule: first.rule, title: first.title, docs: first.docs, results, objects: objectsIn(results) }];
}

/** Rows by message: what several rules say for the same reason is said once. */
export function byMessage(results: readonly Result[]): ReadonlyMap<string, readonly RuleGroup[]> {
  const messages = new Set(results.map(({ message }) => message));
  return new Map(
    [...messages].map((message) => [message, byRule(results.filter((result) => result.message === message))]),
  );
}

/** Rows, and the objects beyond the cap that they stand for. */
export function objectsIn(results: readonly Result[]): number {
  return results.reduce((sum, result) => sum + 1 + result.more, 0);
}

export function failures({ results }: TargetReport, severity: Severity): readonly Result[] {
  return results.filter((result) => result.status === 'fail' && result.severity === severity);
}

/** Rows whose facts were cut off or broke: nothing is known of them, whatever the role may see. */
export function brokenOff({ results }: TargetReport): readonly Result[] {
  return results.filter((result) => result.because?.kind === 'failed');
}

/** Rows that apply and could not be settled with what the role may see. */
export function unsettled({ results }: TargetReport): readonly Result[] {
  return results.filter((result) => result.status === 'unknown' && result.because?.kind !== 'failed');
}

/** Rows nobody looked at, because a rule they rest on did not pass, or because they do not apply or may not be seen. */
export function skipped({ results }: TargetReport): readonly Result[] {
  return results.filter((result) => result.status === 'skip' && result.because?.kind !== 'failed');
}

export function passed({ results }: TargetReport): readonly Result[] {
  return results.filter((result) => result.status === 'pass');
}

/** Skipped rows by the rule that kept them from being looked at. */
export function byForerunner(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const rows = new Map<string, Result[]>();
  for (const result of results) {
    if (result.because?.kind === 'forerunner') {
      rows.set(result.because.rule, [...(rows.get(result.because.rule) ?? []), result]);
    }
  }
  return rows;
}

/** What a verdict `error` rests on, worst first: what broke off, else what was skipped although nothing failed. */
export function notLookedAt(target: TargetReport): readonly Result[] {
  const broken = brokenOff(target);
  return broken.length > 0 ? broken : skippedWithoutBlocker(target);
}

function skippedWithoutBlocker(target: TargetReport): readonly Result[] {
  const blockers = new Set(failures(target, 'error').map((result) => result.rule));
  return skipped(target).filter(({ because }) => because?.kind === 'forerunner' && !blockers.has(because.rule));
}
