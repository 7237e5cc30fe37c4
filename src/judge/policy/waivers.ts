/** Waivers: failures that their owner accepts until a day. */
import { isGlob, matches } from '../../glob.js';
import { objectText } from '../../objects.js';
import type { Result, TargetReport } from '../../result.js';
import type { Waiver } from '../../target.js';
import { isAcceptable } from './rows.js';

/** Whether a waiver holds on a day, both `2027-03-31`; what is not a day is in the past. */
export function isValid({ until }: Waiver, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) && until >= today;
}

/** Whether the waiver is about this target. */
export function namesTarget({ target }: Waiver, name: string): boolean {
  return target === undefined || matches(target, name);
}

/** Whether the waiver names the failure, and nothing of the row that it does not name. */
export function namesRow(waiver: Waiver, result: Result): boolean {
  return isAcceptable(result) && waiver.rule === result.rule && namesObject(waiver, result);
}

/** Objects beyond the cap are nowhere named: only a waiver of any object covers them. */
function namesObject({ object }: Waiver, result: Result): boolean {
  if (object === undefined) {
    return true;
  }
  return result.object !== null && matches(object, objectText(result.object)) && (result.more === 0 || isAny(object));
}

function isAny(pattern: string): boolean {
  return isGlob(pattern) && pattern.replaceAll('*', '') === '';
}

/** A target's failure, and the waiver that covers it. */
export interface Waived {
  readonly waiver: Waiver;
  readonly target: string;
  readonly result: Result;
}

/** Every failure that a valid waiver covers. Of several waivers the one that holds longest stands for it, whatever their order. */
export function waivedRows(targets: readonly TargetReport[], valid: readonly Waiver[]): ReadonlyMap<Result, Waived> {
  const longest = [...valid].sort(compareWaivers);
  const found = new Map<Result, Waived>();
  for (const { name, results } of targets) {
    const about = longest.filter((waiver) => namesTarget(waiver, name));
    for (const result of about.length === 0 ? [] : results) {
      const waiver = about.find((one) => namesRow(one, result));
      if (waiver !== undefined) {
        found.set(result, { waiver, target: name, result });
      }
    }
  }
  return found;
}

/** Those that hold longest first; what else they say decides between the others, and their order in the file never. */
export function compareWaivers(a: Waiver, b: Waiver): number {
  return compareTexts(b.until, a.until) || compareTexts(keyOf(a), keyOf(b));
}

function keyOf({ rule, target, object, reason, location }: Waiver): string {
  return JSON.stringify([rule, target ?? null, object ?? null, reason, location?.file ?? null, location?.line ?? null, location?.column ?? null]);
}

/** By code units: the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
