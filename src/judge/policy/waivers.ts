/** Waivers: failures that their owner accepts until a day. */
import { byCodeUnits } from '../../compare.js';
import type { Result } from '../../result.js';
import type { Waiver } from '../../target.js';
import type { NamedRow, NamedRows, Naming } from './named-rows.js';

/** Whether a waiver holds on a day, both `2027-03-31`; what is not a day is in the past. */
export function isValid({ until }: Waiver, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) && until >= today;
}

/** A target's failure, and the waiver that covers it. */
export interface Waived {
  readonly waiver: Waiver;
  readonly target: string;
  readonly result: Result;
}

/** Every failure that a valid waiver covers, in the order of the report. Of several waivers the one that holds longest stands for it, whatever their order. */
export function waivedRows(rows: NamedRows, valid: readonly Waiver[]): ReadonlyMap<Result, Waived> {
  const found = new Map<NamedRow, Waiver>();
  for (const waiver of longestOfEach(valid)) {
    for (const row of rows.namedBy(waiver)) {
      if (!found.has(row)) {
        found.set(row, waiver);
      }
    }
  }
  const inOrder = [...found].sort(([a], [b]) => a.place - b.place);
  return new Map(inOrder.map(([{ target, result }, waiver]) => [result, { waiver, target, result }]));
}

/** Those that hold longest first; of several that name the same, that one alone. */
function longestOfEach(valid: readonly Waiver[]): readonly Waiver[] {
  const longest = new Map<string, Waiver>();
  for (const waiver of inOrder(valid, (a, b) => byCodeUnits(b.until, a.until))) {
    const naming = namingText(waiver);
    if (!longest.has(naming)) {
      longest.set(naming, waiver);
    }
  }
  return [...longest.values()];
}

/** As a text: the same for waivers that name the same. */
function namingText({ rule, target, object }: Naming): string {
  return JSON.stringify([rule, target ?? null, object ?? null]);
}

/** By `first`, then by what else they say: their order in the file never decides. */
export function inOrder(waivers: readonly Waiver[], first: (a: Waiver, b: Waiver) => number): readonly Waiver[] {
  const keyed = waivers.map((waiver) => ({ waiver, key: keyOf(waiver) }));
  return keyed.sort((a, b) => first(a.waiver, b.waiver) || byCodeUnits(b.waiver.until, a.waiver.until) || byCodeUnits(a.key, b.key)).map(({ waiver }) => waiver);
}

function keyOf({ rule, target, object, reason, location }: Waiver): string {
  return JSON.stringify([rule, target ?? null, object ?? null, reason, location?.file ?? null, location?.line ?? null, location?.column ?? null]);
}
