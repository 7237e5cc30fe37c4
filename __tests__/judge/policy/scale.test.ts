import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGlob, matches } from '../../../src/glob.js';
import { NamedRows } from '../../../src/judge/policy/named-rows.js';
import { applyPolicy } from '../../../src/judge/policy/index.js';
import { isAcceptable } from '../../../src/judge/policy/rows.js';
import { objectText, type ResultObject } from '../../../src/objects.js';
import type { Result, TargetReport } from '../../../src/result.js';
import type { Waiver } from '../../../src/target.js';
import { failing, policy, table, targetOf, TODAY, waiver } from './rows.js';

/** How often a property was read. */
class Reads {
  count = 0;

  of<T extends object>(read: T): T {
    return new Proxy(read, {
      get: (target, name, receiver): unknown => {
        this.count += 1;
        return Reflect.get(target, name, receiver);
      },
    });
  }
}

/** Targets with so many failing rows of a rule each, and waivers of which each has another one in mind; half of them have expired. */
function played(targets: number, rows: number, waivers: number): { readonly perWaiver: number; readonly perRow: number } {
  const [ofWaivers, ofObjects] = [new Reads(), new Reads()];
  const names = Array.from({ length: targets }, (_, index) => `t${index}`);
  const object = (nth: number): ResultObject => ofObjects.of(table(`s.a${nth}`));
  const judged = names.map((name) => targetOf(name, Array.from({ length: rows }, (_, nth) => failing(name, 'x', { object: object(nth) }))));
  const all = Array.from({ length: waivers }, (_, index): Waiver => ofWaivers.of(waiver({ ...shape(index, targets, rows), until: index % 2 === 0 ? TODAY : '2020-01-01', location: { file: 'f', line: index } })));
  const applied = applyPolicy(judged, policy({ targets: names, waivers: all }), TODAY);
  expect(applied.targets).toHaveLength(targets);
  return { perWaiver: ofWaivers.count / waivers, perRow: ofObjects.count / (targets * rows) };
}

/** Exact and not, with and without a target. */
function shape(index: number, targets: number, rows: number): Partial<Waiver> {
  const [target, object] = [`t${index % targets}`, `table:s.a${index % rows}`];
  return [{ target, object }, { object: `${object}x` }, { target, object: `${object}x*` }, { target: `${target}0*`, object: `${object}y` }][index % 4] ?? {};
}

it('looks at each waiver and at each row a few times, however many of the other there are', () => {
  const few = played(10, 10, 200);
  const many = played(100, 50, 4000);
  expect(few.perWaiver).toBeLessThan(100);
  // Sorting compares each with a few more.
  expect(many.perWaiver).toBeLessThan(few.perWaiver + 50);
  expect(many.perRow).toBeLessThan(few.perRow + 5);
});

it('is done with 20 000 waivers, 1 000 targets and 100 000 rows', () => {
  expect(played(1000, 100, 20_000).perRow).toBeLessThan(20);
});

const TARGETS = ['a', 'ab', 'b'];
const OBJECTS = ['s.a', 's.ab', 's.b', 't.a'];
const rowOf = fc.record({ rule: fc.constantFrom('x', 'y'), object: fc.option(fc.constantFrom(...OBJECTS)), more: fc.constantFrom(0, 3), status: fc.constantFrom('fail', 'pass') });
const naming = fc.record({
  rule: fc.constantFrom('x', 'y', 'z'),
  target: fc.constantFrom(undefined, '*', 'a', 'a*', '*b', 'ab', 'z'),
  object: fc.constantFrom(undefined, '*', '**', 'table:*', 'table:s.*', 'table:s.a', 'table:s.a*', '*.a', 'table:*a*', 'tablf*', ''),
});

it('finds the rows that one would find by comparing each with each', () => {
  fc.assert(
    fc.property(fc.array(fc.array(rowOf, { maxLength: 6 }), { maxLength: 3 }), naming, (rows, { rule, target, object }) => {
      const targets: readonly TargetReport[] = rows.map((some, index) => {
        const name = TARGETS[index] ?? '';
        return targetOf(name, some.map((one) => failing(name, one.rule, { status: one.status, more: one.more, object: one.object === null ? null : table(one.object) })));
      });
      const isNamed = (name: string, result: Result): boolean =>
        isAcceptable(result) &&
        result.rule === rule &&
        matches(target ?? '*', name) &&
        (object === undefined || (result.object !== null && matches(object, objectText(result.object)) && (result.more === 0 || (isGlob(object) && object.replaceAll('*', '') === ''))));
      const expected = targets.flatMap(({ name, results }) => results.filter((result) => isNamed(name, result)));
      const asked = { rule, ...(target === undefined ? {} : { target }), ...(object === undefined ? {} : { object }) };
      const found = [...new NamedRows(targets).namedBy(asked)].sort((a, b) => a.place - b.place).map(({ result }) => result);
      expect(found).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
