/** What to do for several rows at once, in the order to do it. */
import type { Fix, FixStep, Result } from '../result.js';

/** A row and what is left to do for it: steps that another row's fix already holds are left out. */
export interface RowSteps {
  readonly result: Result;
  readonly fix: Fix;
  readonly steps: readonly FixStep[];
}

/** Rows that a fix would help: those that failed, and those that could not be checked. */
export function fixable(results: readonly Result[]): readonly Result[] {
  return results.filter((result) => result.status === 'fail' || result.status === 'unknown');
}

/**
 * The steps of the rows' fixes, rows in their order, identical steps once. A restart, and a step that only finishes a fix
 * (a reload) stays with the last row that asks for it, so that it comes after everything it is for; any other stays with
 * the first.
 */
export function stepsInOrder(results: readonly Result[]): readonly RowSteps[] {
  const rows = results.flatMap((result) => (result.fix === undefined ? [] : [{ result, fix: result.fix }]));
  const lastRow = lastRowOfStep(rows.map(({ fix }) => fix));
  const done = new Set<string>();
  return rows.map(({ result, fix }, row) => {
    const steps = fix.steps.filter((step, index) => {
      const key = keyOf(step);
      const finishes = step.kind === 'restart' || (index > 0 && index === fix.steps.length - 1);
      if (finishes ? lastRow.get(key) !== row : done.has(key)) {
        return false;
      }
      done.add(key);
      return true;
    });
    return { result, fix, steps };
  });
}

function lastRowOfStep(fixes: readonly Fix[]): ReadonlyMap<string, number> {
  return new Map(fixes.flatMap((fix, row) => fix.steps.map((step) => [keyOf(step), row] as const)));
}

function keyOf({ kind, database, text }: FixStep): string {
  return JSON.stringify([kind, database ?? null, text]);
}
