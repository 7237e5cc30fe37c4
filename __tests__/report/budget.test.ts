import { describe, expect, test } from '@jest/globals';
import { fit, type Section } from '../../src/report/summary/budget.js';

const section = (rank: number, name: string, first: string, ...shorter: readonly string[]): Section => ({
  rank,
  name,
  variants: [() => first, ...shorter.map((text) => () => text)],
});

describe('fit', () => {
  const sections = [
    section(Infinity, 'head', 'head'),
    section(2, 'errors', 'e'.repeat(100), 'e'.repeat(50), 'e'.repeat(10)),
    section(1, 'inventory', 'i'.repeat(100), ''),
    section(0, 'passes', 'p'.repeat(100), ''),
  ];

  test('everything when it fits', () => {
    expect(fit(sections, 1000)).toEqual({
      parts: ['head', 'e'.repeat(100), 'i'.repeat(100), 'p'.repeat(100)],
      shortened: [],
    });
  });

  test.each([
    [300, ['head', 'e'.repeat(100), 'i'.repeat(100)], ['passes']],
    [200, ['head', 'e'.repeat(100)], ['inventory', 'passes']],
    [100, ['head', 'e'.repeat(50)], ['errors', 'inventory', 'passes']],
    [30, ['head', 'e'.repeat(10)], ['errors', 'inventory', 'passes']],
    [10, ['head'], ['errors', 'inventory', 'passes']],
  ])('in %i bytes', (bytes, parts, shortened) => {
    const fitted = fit(sections, bytes);
    expect(fitted.parts).toEqual(parts);
    expect([...fitted.shortened].sort()).toEqual([...shortened].sort());
  });

  test('bytes are counted, not characters', () => {
    expect(fit([section(0, 'a', 'ü'.repeat(10), 'short')], 15).parts).toEqual(['short']);
  });

  test('of sections that cannot get shorter, the last goes first', () => {
    const two = [section(0, 'a', 'a'.repeat(10)), section(0, 'b', 'b'.repeat(10))];
    expect(fit(two, 15).parts).toEqual(['a'.repeat(10)]);
  });
});
