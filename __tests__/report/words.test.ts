import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/result.js';
import { counted, kindOf, listed, shownEvidence, valueText } from '../../src/report/words.js';

test('counted', () => {
  expect([counted(0, 'rule'), counted(1, 'rule'), counted(2, 'rule')]).toEqual(['0 rules', '1 rule', '2 rules']);
});

test('listed', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test.each([
  [['table:public.a', 'table:b'], 'tables'],
  [['slot:a'], 'slots'],
  [['table:a', 'slot:b'], 'objects'],
  [['aws:cluster/a'], 'objects'],
  [[null], 'objects'],
  [[], 'objects'],
])('%j together are %s', (objects, many) => {
  expect(kindOf(objects).many).toBe(many);
});

test('exact bytes are not shown beside the same for people', () => {
  const shown = (evidence: Evidence) => shownEvidence(evidence).map(([name]) => name);
  expect(shown({ retained: '1 GiB', retained_bytes: 1_073_741_824 })).toEqual(['retained']);
  expect(shown({ retained_bytes: 1_073_741_824 })).toEqual(['retained_bytes']);
  expect(shown({ limit: '1 GiB', limitBytes: 1_073_741_824, active: true })).toEqual(['limit', 'active']);
});

describe('valueText', () => {
  test.each([
    ['retainedBytes', 1_073_741_824, '1 GiB'],
    ['retainedBytes', '1073741824', '1 GiB'],
    ['retainedBytes', null, 'null'],
    ['retainedBytes', 'unknown', 'unknown'],
    ['retained_bytes', 1_073_741_824, '1 GiB'],
    ['lagMs', 90_000, '1.5 min'],
    ['count', 1_073_741_824, '1073741824'],
    ['count', '42', '42'],
    ['active', false, 'false'],
    ['names', ['a', 'b'], 'a, b'],
  ])('%s %j', (name, value, text) => {
    expect(valueText(name, value)).toBe(text);
  });

  test('long lists are cut with a count', () => {
    expect(
      valueText(
        'names',
        Array.from({ length: 30 }, (_, index) => String(index)),
      ),
    ).toMatch(/^0, 1, .*\b20\b/);
  });
});
