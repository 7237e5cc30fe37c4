/** Whether rules need the prerequisites they declare: each is switched off where it fails, and its rule judged all the same. */
import { rules } from '../../src/rules/index.js';
import type { Report } from '../support/action.js';

/** A rule and one of its prerequisites, `slot-lag needs wal-level`. */
export type Pair = `${string} needs ${string}`;

export const PAIRS: readonly Pair[] = rules.flatMap(({ id, prerequisites }) => prerequisites.map((other): Pair => `${id} needs ${other}`));

/** Cannot be seen on a server of one's own, with the reason. */
export const ELSEWHERE: ReadonlyMap<Pair, string> = new Map([
  ...['slot-lag', 'slot-before-publication', 'slot-ahead', 'consumer-lag', 'inactive-slot'].map(
    (id): [Pair, string] => [`${id} needs wal-level`, 'on Aurora without logical replication the functions for positions in the WAL raise 55000'],
  ),
]);

/** Prerequisites that fail in the report as errors and are the reason why a rule was skipped. */
export function skippedBecause(report: Report): ReadonlyMap<string, readonly string[]> {
  const rows = report.targets.flatMap(({ results }) => results);
  const failed = new Set(rows.flatMap(({ rule, status, severity }) => (status === 'fail' && severity === 'error' ? [rule] : [])));
  const skipped = new Set(rows.flatMap(({ rule, status, because }) => (status === 'skip' && because?.kind === 'prerequisite' ? [rule] : [])));
  const of = (prerequisite: string): readonly string[] =>
    rules.flatMap(({ id, prerequisites }) => (skipped.has(id) && prerequisites.includes(prerequisite) ? [id] : []));
  const movable = rules.flatMap(({ id, mandatory }) => (failed.has(id) && !mandatory && of(id).length > 0 ? [id] : []));
  return new Map(movable.map((prerequisite) => [prerequisite, of(prerequisite)]));
}

/** Rules of `ids` that do not pass in the report: without the prerequisite they would have said something beside the point. */
export function beside(ids: readonly string[], report: Report): readonly string[] {
  const rows = report.targets.flatMap(({ results }) => results);
  return ids.filter((id) => rows.some(({ rule, status }) => rule === id && status !== 'pass'));
}
