import { describe, expect, it, test } from '@jest/globals';
import { code, counted, firstOf, listed, named, table } from '../../../src/rules/shared/wording.js';

const TABLES = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ schema: 'sales', name }));

describe('names inside a sentence', () => {
  it('are inline code, quoted as SQL would', () => {
    expect(code('probe: slot')).toBe('`probe: slot`');
    expect(table({ schema: 'sales', name: 'Mixed, Case' })).toBe('`sales."Mixed, Case"`');
    expect(named('Mixed')).toBe('`"Mixed"`');
  });
});

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j: %s', (texts, expected) => {
    expect(listed(texts)).toBe(expected);
  });

  it('can offer a choice', () => {
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

describe('firstOf', () => {
  it.each([
    [1, 1, '`sales.a`'],
    [3, 3, '`sales.a`, `sales.b` and `sales.c`'],
    [5, 5, '`sales.a`, `sales.b`, `sales.c` and 2 more'],
    [2, 40, '`sales.a`, `sales.b` and 38 more'],
  ])('%i listed of %i: %s', (shown, count, expected) => {
    expect(firstOf(TABLES.slice(0, shown), count)).toBe(expected);
  });
});

test.each([
  [0, '0 slots'],
  [1, '1 slot'],
  [2, '2 slots'],
])('%i is %s', (count, expected) => {
  expect(counted(count, 'slot')).toBe(expected);
});
