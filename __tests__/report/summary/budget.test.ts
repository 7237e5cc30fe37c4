import { describe, expect, test } from '@jest/globals';
import { fit, type Section, type Variant } from '../../../src/report/summary/budget.js';

const at = (text: string, estimate = text.length): Variant => ({ estimate, write: () => text });

const section = (rank: number, name: string, first: string, ...shorter: readonly string[]): Section => ({
  rank,
  name,
  variants: [at(first), ...shorter.map((text) => at(text))],
});

describe('fit', () => {
  const sections = [
    section(Infinity, 'head', 'head'),
    section(2, 'errors', 'e'.repeat(100), 'e'.repeat(50), 'e'.repeat(10)),
    section(1, 'inventory', 'i'.repeat(100), ''),
    section(0, 'passes', 'p'.repeat(100), ''),
  ];

  test('everything when it fits', () => {
    expect(fit(sections, 1000)).toMatchObject({
      parts: ['head', 'e'.repeat(100), 'i'.repeat(100), 'p'.repeat(100)],
      bytes: 308,
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

  test('what will not fit is not written', () => {
    let written = 0;
    const write = (): string => {
      written += 1;
      return 'w'.repeat(1000);
    };
    const fitted = fit([{ rank: 0, name: 'a', variants: [{ estimate: 1000, write }, at('short')] }], 100);
    expect(fitted.parts).toEqual(['short']);
    expect(written).toBe(0);
  });

  test('an estimate that is too low is made up for', () => {
    expect(fit([{ rank: 0, name: 'a', variants: [at('w'.repeat(1000), 10), at('short')] }], 100).parts).toEqual(['short']);
  });

  test('bytes are counted, not characters', () => {
    expect(fit([section(0, 'a', 'ü'.repeat(10), 'short')], 15).parts).toEqual(['short']);
  });

  test('of sections that cannot get shorter, the last goes first', () => {
    const two = [section(0, 'a', 'a'.repeat(10)), section(0, 'b', 'b'.repeat(10))];
    expect(fit(two, 15).parts).toEqual(['a'.repeat(10)]);
  });
});
