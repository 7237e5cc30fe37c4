import { describe, expect, it } from '@jest/globals';
import { isCovered, overlaps, rangeOfCidr, type Range } from '../src/cidr.js';

function range(text: string): Range {
  const found = rangeOfCidr(text);
  if (found === undefined) {
    throw new Error(`${text} is no range`);
  }
  return found;
}

describe('a range', () => {
  it.each([
    ['10.0.0.0/8', 4, 10n << 24n, (11n << 24n) - 1n],
    ['10.1.2.3/8', 4, 10n << 24n, (11n << 24n) - 1n],
    ['10.1.2.3', 4, 0x0a010203n, 0x0a010203n],
    ['0.0.0.0/0', 4, 0n, (1n << 32n) - 1n],
    ['::/0', 6, 0n, (1n << 128n) - 1n],
    ['::1', 6, 1n, 1n],
    ['2001:db8::/127', 6, 0x20010db8n << 96n, (0x20010db8n << 96n) + 1n],
    ['::ffff:10.0.0.1', 6, 0xffff0a000001n, 0xffff0a000001n],
    ['1:2:3:4:5:6:7:8', 6, 0x00010002000300040005000600070008n, 0x00010002000300040005000600070008n],
  ] as const)('%s', (text, family, first, last) => {
    expect(range(text)).toEqual({ family, first, last });
  });

  it.each(['', 'x', '10.0.0', '10.0.0.256', '10.0.0.0/33', '::/129', '1:2:3', '1::2::3', '1:2:3:4:5:6:7:8:9', '::g', '10.0.0.0/', '10.0.0.0/8/8', '1:2:3:4:5:6:7::8:9'])('%j is none', (text) => {
    expect(rangeOfCidr(text)).toBeUndefined();
  });
});

describe('cover', () => {
  it.each([
    ['10.0.0.0/24', ['10.0.0.0/24'], true],
    ['10.0.0.0/24', ['10.0.0.128/25', '10.0.0.0/25'], true],
    ['10.0.0.0/24', ['10.0.0.128/25', '10.0.0.0/26', '10.0.0.64/26'], true],
    ['10.0.0.0/24', ['10.0.0.128/25', '10.0.0.0/26'], false],
    ['10.0.0.0/24', ['10.0.0.0/16', '10.0.0.0/32'], true],
    ['10.0.0.0/24', ['10.0.1.0/24'], false],
    ['10.0.0.0/24', ['::/0'], false],
    ['10.0.0.0/24', [], false],
    ['::/0', ['::/1', '8000::/1'], true],
  ] as const)('%s by %j: %s', (text, by, expected) => {
    expect(isCovered(range(text), by.map(range))).toBe(expected);
  });

  it('and overlap', () => {
    expect(overlaps(range('10.0.0.0/8'), range('10.9.0.0/16'))).toBe(true);
    expect(overlaps(range('10.0.0.0/8'), range('11.0.0.0/16'))).toBe(false);
    expect(overlaps(range('0.0.0.0/0'), range('::/0'))).toBe(false);
  });
});
