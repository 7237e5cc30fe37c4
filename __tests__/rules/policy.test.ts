/** What holds of any two rules, whatever is wrong: tried on facts that are changed at random. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { SOURCES } from '../../src/collect/sources.js';
import type { Fact, Facts, FactValues, UncoveredTable } from '../../src/facts/index.js';
import { denied, failed, known, unavailable } from '../../src/facts/index.js';
import { judge } from '../../src/judge/judge.js';
import { CONSUMERS } from '../../src/plan/consumers/index.js';
import { tablesFrom } from '../../src/plan/tables.js';
import type { Result } from '../../src/result.js';
import { rules } from '../../src/rules/index.js';
import type { DatabaseTarget } from '../../src/target.js';
import {
  coverage, facts, identities, PLATFORMS, publication, slot, tableWithoutIdentity, target, uncovered, uncoveredPart, unmatched, unmatchedEntry, walsender,
} from './facts.js';
import { HEALTHY } from './healthy.js';

/** Texts that catalogs have: some of them mean something to some rule. */
const TEXTS = ['', 'cdc', 'feed', 'feed_slot', 'shop', 'public', 'orders', 'logical', 'replica', 'on', 'off', '0', '-1', '1', '10', 'pgoutput', 'lost', 'unreserved', 'usage', 'none', '*', 'SQL_ASCII', 'escape', 'd', 'n', 'f'];

const NUMBERS = [0, 1, 2, 3, 10, 12, 16, 17, 18, 100, 5000, 2 ** 31, 2 ** 40];

/** Words out of a few that the type allows: another one would be no fact. */
const WORDS = new Set(['outcome', 'authentication', 'setting', 'type', 'relation', 'rdsReplication', 'platform', 'walStatus', 'relkind', 'index']);

/** The value with some of what it holds changed to something of the same type. */
function changed(value: unknown): fc.Arbitrary<unknown> {
  switch (typeof value) {
    case 'boolean':
      return mostly(value, fc.boolean());
    case 'number':
      return mostly(value, fc.constantFrom(...NUMBERS));
    case 'bigint':
      return mostly(value, fc.bigInt({ min: 0n, max: 2n ** 40n }));
    case 'string':
      return mostly(value, fc.constantFrom(...TEXTS));
    default:
      return value === null ? fc.constant(null) : Array.isArray(value) ? changedList(value) : changedObject(value as object);
  }
}

function mostly<T>(value: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: fc.constant(value), weight: 4 }, { arbitrary: other, weight: 1 });
}

function changedList(list: readonly unknown[]): fc.Arbitrary<unknown> {
  return list.length === 0 ? fc.constant(list) : fc.array(fc.constantFrom(...list).chain(changed), { maxLength: 4 });
}

function changedObject(value: object): fc.Arbitrary<unknown> {
  return fc.record(Object.fromEntries(Object.entries(value).map(([name, held]) => [name, WORDS.has(name) ? fc.constant(held) : changed(held)]))).map(counted);
}

/** Counts of coverage that are each of a part of its list. */
const OF_COVERAGE: Readonly<Record<string, 'lostBelow' | 'unpublished' | undefined>> = { lostBelowCount: 'lostBelow', uncoveredCount: 'unpublished' };

/** Counts that go with a list say how long it is. */
function counted(held: Readonly<Record<string, unknown>>): unknown {
  const lists = Object.values(held).filter(Array.isArray);
  const countOf = (name: string): unknown => (name === 'count' ? lists[0] : held[name.replace(/Count$/, '')]);
  return Object.fromEntries(
    Object.entries(held).map(([name, value]) => {
      const list = /^count$|Count$/.test(name) ? countOf(name) : undefined;
      const tables = OF_COVERAGE[name];
      if (tables !== undefined) return [name, (held['uncovered'] as readonly UncoveredTable[]).filter((one) => one[tables]).length];
      return [name, Array.isArray(list) ? list.length : value];
    }),
  );
}

const anyFact = (value: unknown): fc.Arbitrary<Fact<unknown>> =>
  fc.oneof(
    { arbitrary: changed(value).map(known), weight: 12 },
    { arbitrary: fc.constantFrom(denied('no'), failed('cut off'), unavailable('not here')), weight: 1 },
  );

/** What no healthy server has, so that there is something to change. */
const SAMPLES: Partial<FactValues> = {
  temporarySlot: { outcome: 'created' },
  slots: [slot('feed_slot'), slot('other', { active: false, activePid: null, database: 'till' }), slot('lost', { walStatus: 'lost' })],
  walsenders: [walsender(900)],
  publications: [publication()],
  unmatched: unmatched([unmatchedEntry(0)]),
  coverage: coverage({ uncovered: [uncovered('items', { parts: [uncoveredPart('items_1')], partsCount: 1 })], uncoveredCount: 1 }),
  identities: identities([tableWithoutIdentity('items')]),
};

const anyFacts = fc
  .record(Object.fromEntries(Object.entries({ ...HEALTHY, ...SAMPLES }).map(([name, value]) => [name, name === 'platform' ? fc.constantFrom(...PLATFORMS).map((one) => known({ name: one })) : anyFact(value)])))
  .map((states) => facts({}, states as Partial<Facts>));

const ENTRIES = tablesFrom({ text: 'public.orders', option: 'tables', secret: false, origin: { from: 'input' } });

const anyTarget = fc
  .record({
    consumer: fc.constantFrom(...CONSUMERS),
    slot: fc.constantFrom('feed_slot', 'cdc'),
    snapshot: fc.boolean(),
    autocreate: fc.constantFrom('disabled', 'filtered', 'all-tables' as const),
    probe: fc.constantFrom('none', 'connect', 'slot' as const),
  })
  .map((changes) => target({ ...changes, tables: ENTRIES }));

// Some findings say how much time is left.
beforeAll(() => void jest.useFakeTimers({ now: Date.parse('2026-06-01') }));
afterAll(() => void jest.useRealTimers());

type Off = DatabaseTarget['policy']['rules'];

function judged(seen: Facts, wanted: DatabaseTarget, off: readonly string[]): readonly Result[] {
  const policy: Off = Object.fromEntries(off.map((id) => [id, 'off']));
  return judge(rules, SOURCES, seen, { ...wanted, policy: { rules: policy } });
}

function failing(rows: readonly Result[]): readonly Result[] {
  return rows.filter(({ status }) => status === 'fail');
}

const IDS = rules.map(({ id }) => id);

it('what one rule says does not depend on whether another is on', () => {
  fc.assert(
    fc.property(anyFacts, anyTarget, fc.constantFrom(...IDS), (seen, wanted, off) => {
      const rows = judged(seen, wanted, []);
      const others = judged(seen, wanted, [off]);
      for (const row of failing(rows).filter(({ rule }) => rule !== off)) expect(others).toContainEqual(row);
      for (const { rule, object } of others.filter(({ status }) => status === 'pass')) {
        const before = rows.filter((row) => row.rule === rule);
        const waited = before.some(({ because }) => because?.kind === 'prerequisite');
        if (!waited) expect(before).toContainEqual(expect.objectContaining({ status: 'pass', object }));
      }
    }),
    { numRuns: 300 },
  );
});

it('a rule that fails by itself is told beside all others, or the rule is that explains it', () => {
  fc.assert(
    fc.property(anyFacts, anyTarget, fc.constantFrom(...IDS), (seen, wanted, id) => {
      const alone = failing(judged(seen, wanted, IDS.filter((other) => other !== id))).filter(({ rule }) => rule === id);
      const rows = judged(seen, wanted, []);
      const [first] = rows.filter(({ rule }) => rule === id);
      if (alone.length === 0) return;
      if (first?.because?.kind === 'prerequisite') {
        const { rule: cause } = first.because;
        expect(rows.filter(({ rule }) => rule === cause)).toContainEqual(expect.objectContaining({ status: 'fail', severity: 'error' }));
      } else {
        expect(rows.filter(({ rule }) => rule === id)).toEqual(expect.arrayContaining([...alone]));
      }
    }),
    { numRuns: 300 },
  );
});

it('no facts are a bug of a rule', () => {
  fc.assert(
    fc.property(anyFacts, anyTarget, (seen, wanted) => {
      expect(judged(seen, wanted, []).filter(({ message }) => message.includes('a bug in the rule'))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
