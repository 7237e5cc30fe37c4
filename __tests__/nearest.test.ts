import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearest, typingSlips } from '../src/nearest.js';

describe('typingSlips', () => {
  it.each([
    ['', '', 0],
    ['slot', '', 4],
    ['slot', 'slot', 0],
    ['slto', 'slot', 1],
    ['slt', 'slot', 1],
    ['sloot', 'slot', 1],
    ['slat', 'slot', 1],
    ['host', 'port', 2],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s → %s: %d', (from, to, slips) => {
    expect(typingSlips(from, to)).toBe(slips);
  });

  it('is the same both ways, and nothing only for equal texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(typingSlips(a, b)).toBe(typingSlips(b, a));
        expect(typingSlips(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest', () => {
  it.each([
    ['verify_full', ['require', 'verify-ca', 'verify-full'], 'verify-full'],
    ['VERIFY-CA', ['require', 'verify-ca', 'verify-full'], 'verify-ca'],
    ['eror', ['off', 'error'], 'error'],
    ['ofif', ['off', 'error'], 'off'],
    ['replika-identiy', ['replica-identity', 'slot-lag'], 'replica-identity'],
    ['something-else', ['replica-identity', 'slot-lag'], undefined],
    ['abc', ['xyz'], undefined],
    ['a', [], undefined],
    ['slop', ['slow', 'slot'], 'slow'],
  ])('%s', (value, candidates, meant) => {
    expect(nearest(value, candidates)).toBe(meant);
  });
});
