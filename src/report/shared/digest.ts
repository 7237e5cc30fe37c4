/** The rows of a target, or of the policy, in the order and company in which people read them, worked out once for all formats. */
import type { Result, Severity } from '../../result.js';
import { kindOf } from './words.js';

/** What one rule says of one object, or the same of many. */
export interface Finding {
  /** Counted from 1 through a target's errors, warnings, what could not be determined, and notices. */
  readonly number: number;
  readonly rule: string;
  readonly docs: string;
  readonly first: Result;
  /** At least one. */
  readonly results: readonly Result[];
  /** Objects, those beyond the cap included. */
  readonly objects: number;
  /** The message without the objects' names and quantities: the same for rows that say the same. */
  readonly pattern: string;
}

/** Rows of one rule. */
export interface RuleRows {
  readonly rule: string;
  readonly title: string;
  readonly docs: string;
  readonly results: readonly Result[];
  /** Objects, those beyond the cap included. */
  readonly objects: number;
}

export interface Digest {
  /** Failures that count, by severity. */
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
  /** What applies, but could not be determined with what the role can see. */
  readonly unsettled: readonly Finding[];
  /** What could not be completed, since facts were cut off or broke. */
  readonly broken: readonly Result[];
  /** Not done for another rule's failure, or since it does not apply. */
  readonly skipped: readonly Result[];
  readonly passed: readonly Result[];
  /** Failures that a waiver or a baseline sets aside. */
  readonly setAside: readonly Result[];
  /** What a verdict `error` depends on: what is broken, else what was skipped although nothing failed. */
  readonly incomplete: readonly Result[];
}

/** Whatever has rows: a target, or a report with the findings of its policy. */
export interface Rows {
  readonly results: readonly Result[];
}

const digests = new WeakMap<Rows, Digest>();

export function digestOf(target: Rows): Digest {
  const known = digests.get(target);
  if (known !== undefined) {
    return known;
  }
  const digest = digested(target);
  digests.set(target, digest);
  return digest;
}

function digested({ results }: Rows): Digest {
  const failed = (severity: Severity): readonly Result[] =>
    results.filter((result) => counts(result) && result.severity === severity);
  const problems = findingsIn(failed('error'), 1);
  const warnings = findingsIn(failed('warning'), 1 + problems.length);
  const unsettled = findingsIn(
    results.filter(({ status, because }) => status === 'unknown' && because?.kind !== 'failed'),
    1 + problems.length + warnings.length,
  );
  const broken = results.filter(({ status, because }) => status !== 'fail' && status !== 'pass' && because?.kind === 'failed');
  const skipped = results.filter(({ status, because }) => status === 'skip' && because?.kind !== 'failed');
  return {
    problems,
    warnings,
    unsettled,
    notices: findingsIn(failed('notice'), 1 + problems.length + warnings.length + unsettled.length),
    broken,
    skipped,
    passed: results.filter(({ status }) => status === 'pass'),
    setAside: results.filter((result) => result.status === 'fail' && !counts(result)),
    incomplete: broken.length > 0 ? broken : unexplained(skipped, problems),
  };
}

/** Whether it failed, and neither waiver nor baseline takes it out of the verdict. */
function counts({ status, waived, baseline }: Result): boolean {
  return status === 'fail' && waived === undefined && baseline !== 'known';
}

/** Skipped for a prerequisite that is no failing error itself. */
function unexplained(skipped: readonly Result[], problems: readonly Finding[]): readonly Result[] {
  const failing = new Set(problems.map(({ rule }) => rule));
  return skipped.filter(({ because }) => because?.kind === 'prerequisite' && !failing.has(because.rule));
}

/** Rows by rule and by what they say; rules in the order of the rows, the findings of a rule together. */
function findingsIn(results: readonly Result[], firstNumber: number): readonly Finding[] {
  return byRule(results)
    .flatMap(({ results: rows }) => [...grouped(rows, patternOf)])
    .map(([pattern, rows], index) => finding(pattern, rows, firstNumber + index));
}

function finding(pattern: string, results: readonly [Result, ...Result[]], number: number): Finding {
  const [first] = results;
  return { number, rule: first.rule, docs: first.docs, first, results, objects: objectsIn(results), pattern };
}

/** A message without the names of what it concerns and without quantities. */
function patternOf({ object, related, message }: Result): string {
  const named = [object, ...(related ?? [])].reduce(
    (text, one) => (one === null || one.name === '' ? text : text.replaceAll(one.name, '…')),
    message,
  );
  return named.replace(/\d+(?:\.\d+)?(?: (?:[KMGT]i?)?B| ms| s| min| h| d)?\b/g, '#');
}

/** Rows by rule, in the order in which the rules first appear. */
export function byRule(results: readonly Result[]): readonly RuleRows[] {
  return [...grouped(results, ({ rule }) => rule).values()].map((rows) => {
    const [{ rule, title, docs }] = rows;
    return { rule, title, docs, results: rows, objects: objectsIn(rows) };
  });
}

/** What shares a key, in the order in which the keys first appear. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [one]);
    } else {
      group.push(one);
    }
  }
  return groups;
}

/** Rows, and the objects beyond the cap that the last of them counts. */
export function objectsIn(results: readonly Result[]): number {
  return results.reduce((sum, { more }) => sum + 1 + more, 0);
}

/** How many rules these rows are of. */
export function rulesIn(results: readonly Result[]): number {
  return new Set(results.map(({ rule }) => rule)).size;
}

/** ` (and 2 more tables)`, or '' when there is but one. */
export function andMore({ results, objects }: Pick<Finding, 'results' | 'objects'>): string {
  const kind = kindOf(results.map(({ object }) => object));
  const more = objects - 1;
  return more === 0 ? '' : ` (and ${String(more)} more ${more === 1 ? kind.one : kind.many})`;
}
