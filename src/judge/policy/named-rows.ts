/**
 * Failures by what a waiver can name of them. A configuration file has room for 20 000 waivers and 1 000 targets, and a rule
 * for 1 000 rows of each: a waiver meets only the rows that its exact parts name, and of a glob's those with its beginning.
 */
import { byCodeUnits } from '../../compare.js';
import { isGlob, matcherOf, prefixOf } from '../../glob.js';
import { objectText } from '../../objects.js';
import type { Result, TargetReport } from '../../result.js';
import type { Waiver } from '../../target.js';
import { isAcceptable } from './rows.js';

/** A failure that a waiver may accept. */
export interface NamedRow {
  readonly target: string;
  readonly result: Result;
  /** Its place in the report. */
  readonly place: number;
}

/** What a waiver names: waivers that agree in it name the same rows. */
export type Naming = Pick<Waiver, 'rule' | 'target' | 'object'>;

/** All failures that waivers may accept. */
export class NamedRows {
  readonly #ofRule = new Map<string, RowSet>();
  readonly #ofTarget = new Map<string, Map<string, RowSet>>();

  constructor(targets: readonly Pick<TargetReport, 'name' | 'results'>[]) {
    let place = 0;
    for (const { name, results } of targets) {
      for (const result of results.filter(isAcceptable)) {
        const row = { target: name, result, place: (place += 1) };
        const object = result.object === null ? undefined : objectText(result.object);
        setIn(this.#ofRule, result.rule).add(row, object);
        setIn(mapIn(this.#ofTarget, result.rule), name).add(row, object);
      }
    }
  }

  /** The rows, in no order, as far as they are asked for. */
  *namedBy({ rule, target, object }: Naming): Generator<NamedRow> {
    if (target === undefined || isGlob(target)) {
      const isNamed = matcherOf(target ?? '*');
      for (const row of this.#ofRule.get(rule)?.about(object) ?? []) {
        if (isNamed(row.target)) {
          yield row;
        }
      }
    } else {
      yield* this.#ofTarget.get(rule)?.get(target)?.about(object) ?? [];
    }
  }
}

/** Rows of one rule. */
class RowSet {
  readonly #all: NamedRow[] = [];
  readonly #byObject = new Map<string, NamedRow[]>();
  #objects: readonly string[] | undefined;

  add(row: NamedRow, object: string | undefined): void {
    this.#all.push(row);
    if (object !== undefined) {
      const rows = this.#byObject.get(object) ?? [];
      this.#byObject.set(object, rows);
      rows.push(row);
    }
  }

  /** Objects beyond the cap are nowhere named: only a waiver of any object covers them. */
  *about(object: string | undefined): Generator<NamedRow> {
    if (object === undefined) {
      yield* this.#all;
      return;
    }
    const isAny = isGlob(object) && object.replaceAll('*', '') === '';
    for (const text of isGlob(object) ? this.#like(object) : [object]) {
      for (const row of this.#byObject.get(text) ?? []) {
        if (isAny || row.result.more === 0) {
          yield row;
        }
      }
    }
  }

  *#like(glob: string): Generator<string> {
    const objects = (this.#objects ??= [...this.#byObject.keys()].sort(byCodeUnits));
    const [prefix, isLike] = [prefixOf(glob), matcherOf(glob)];
    for (let index = firstFrom(objects, prefix); index < objects.length; index += 1) {
      const text = objects[index] ?? '';
      if (!text.startsWith(prefix)) {
        return;
      }
      if (isLike(text)) {
        yield text;
      }
    }
  }
}

/** Index of the first text that is not before `prefix`. */
function firstFrom(sorted: readonly string[], prefix: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    [low, high] = (sorted[middle] ?? '') < prefix ? [middle + 1, high] : [low, middle];
  }
  return low;
}

function setIn(sets: Map<string, RowSet>, key: string): RowSet {
  const found = sets.get(key) ?? new RowSet();
  sets.set(key, found);
  return found;
}

function mapIn(maps: Map<string, Map<string, RowSet>>, key: string): Map<string, RowSet> {
  const found = maps.get(key) ?? new Map<string, RowSet>();
  maps.set(key, found);
  return found;
}
