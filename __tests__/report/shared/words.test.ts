import { describe, expect, test } from '@jest/globals';
import type { ResultObject } from '../../../src/objects.js';
import { capitalized, counted, kindOf, listed, furtherEvidence, valueText } from '../../../src/report/shared/words.js';
import { result, slot, table } from '../reports.js';

test('counted', () => {
  expect([counted(0, 'rule'), counted(1, 'rule'), counted(2, 'rule')]).toEqual(['0 rules', '1 rule', '2 rules']);
});

test('listed', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test.each<[readonly (ResultObject | null)[], string]>([
  [[table('public.a'), table('b')], 'tables'],
  [[slot('a')], 'slots'],
  [[table('a'), slot('b')], 'objects'],
  [[{ kind: 'aws', name: 'cluster/a' }], 'AWS resources'],
  [[null], 'objects'],
  [[], 'objects'],
])('%j together are %s', (objects, many) => {
  expect(kindOf(objects).many).toBe(many);
});

test.each([
  ['all 10 slots are in use', 'All 10 slots are in use'],
  ["it's over", "It's over"],
  ['wal_level is replica', 'wal_level is replica'],
  ['public.orders has no key', 'public.orders has no key'],
  ['`orders` has no key', '`orders` has no key'],
  ['TLS is off', 'TLS is off'],
  ['', ''],
])('%j begins a sentence as %j', (text, sentence) => {
  expect(capitalized(text)).toBe(sentence);
});

test('a name keeps its first letter', () => {
  expect(capitalized('cdc lacks REPLICATION', ['cdc'])).toBe('cdc lacks REPLICATION');
});

test('evidence that the message contains is not repeated', () => {
  const evidence = { retained: { bytes: 1_073_741_824 }, slots: 3, other: 30, nothing: null, none: [], active: false };
  const row = result({ rule: 'a', message: 'slot x retains 1 GiB, of 3 slots', evidence });
  expect(furtherEvidence(row).map(([name]) => name)).toEqual(['other', 'active']);
});

describe('valueText', () => {
  test.each([
    [{ bytes: 1_073_741_824 }, '1 GiB'],
    [{ ms: 90_000 }, '1.5 min'],
    [{ lsn: '16/B374D848' }, '16/B374D848'],
    [null, 'null'],
    [1_073_741_824, '1073741824'],
    ['42', '42'],
    [false, 'false'],
    [['a', 'b'], 'a, b'],
  ])('%j is %s', (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  test('long lists are cut with a count', () => {
    expect(valueText(Array.from({ length: 30 }, (_, index) => String(index)))).toMatch(/^0, 1, .*\b20\b/);
  });
});
