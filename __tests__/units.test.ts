import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DURATION_UNITS, formatBytes, formatMs, parseBytes, parseMs, SIZE_UNITS } from '../src/units.js';

describe('parseBytes', () => {
  it.each([
    ['0B', 0],
    ['1B', 1],
    ['1KB', 1000],
    ['1MB', 1e6],
    ['1GB', 1e9],
    ['1TB', 1e12],
    ['1KiB', 1024],
    ['1MiB', 2 ** 20],
    ['1GiB', 2 ** 30],
    ['1TiB', 2 ** 40],
    ['1.5 MiB', 1_572_864],
    ['  20   MB ', 2e7],
    ['0.001KB', 1],
    ['0.4B', 0],
    ['0.5B', 1],
    ['007B', 7],
    ['9007199254740991B', Number.MAX_SAFE_INTEGER],
    ['8191TiB', 8191 * 2 ** 40],
  ])('%s is %i', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });

  it.each([
    ['nothing', ''],
    ['no unit', '1'],
    ['no number', 'GiB'],
    ['another case', '1gib'],
    ['another case', '1gb'],
    ['another case', '1Gib'],
    ['kB, of SI', '1kB'],
    ['the unit of another kind', '1h'],
    ['an unknown unit', '1 PiB'],
    ['a bit', '1Kb'],
    ['a negative number', '-1GiB'],
    ['a signed number', '+1GiB'],
    ['an exponent', '1e3MB'],
    ['a hexadecimal number', '0x10B'],
    ['a number without an end', '1.MB'],
    ['a number without a beginning', '.5MB'],
    ['a comma', '1,5MB'],
    ['two numbers', '1 2MB'],
    ['two quantities', '1GiB 2MiB'],
    ['more behind it', '1GiB!'],
    ['infinity', 'Infinity B'],
    ['no number at all', 'NaN B'],
    ['digits of another script', '１GiB'],
    ['what every object has', '1 constructor'],
    ['what every object has', '1 toString'],
    ['more than can be counted', '9007199254740992B'],
    ['more than can be counted', '8192TiB'],
    ['more than can be counted', `${'9'.repeat(400)}B`],
  ])('does not take %s: %s', (_, text) => {
    expect(parseBytes(text)).toBeUndefined();
  });
});

describe('parseMs', () => {
  it.each([
    ['0ms', 0],
    ['1ms', 1],
    ['1s', 1000],
    ['1m', 60_000],
    ['1h', 3_600_000],
    ['1d', 86_400_000],
    ['1.5h', 5_400_000],
    ['0.25 s', 250],
    ['0.4ms', 0],
  ])('%s is %i', (text, ms) => {
    expect(parseMs(text)).toBe(ms);
  });

  it.each(['', '1', 'h', '1M', '1H', '1min', '1 hour', '-1s', '1h30m', '1GiB', '1 constructor', '104249991375d', '1e3s'])(
    'does not take %j',
    (text) => {
      expect(parseMs(text)).toBeUndefined();
    },
  );
});

describe('a quantity', () => {
  const number = fc.double({ min: 0, max: 1e6, noNaN: true }).map((one) => one.toFixed(3));

  it.each([
    ['size', parseBytes, SIZE_UNITS],
    ['duration', parseMs, DURATION_UNITS],
  ] as const)('of a %s is a whole number that can be counted, whatever is written', (_, parse, units) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.tuple(number, fc.constantFrom(' ', ''), fc.constantFrom(...units)).map((parts) => parts.join(''))), (text) => {
        const quantity = parse(text);
        expect(quantity === undefined || (Number.isSafeInteger(quantity) && quantity >= 0)).toBe(true);
      }),
    );
  });

  it.each([
    ['size', parseBytes, SIZE_UNITS],
    ['duration', parseMs, DURATION_UNITS],
  ] as const)('of a %s is read with every unit that is named', (_, parse, units) => {
    expect(units.map((unit) => parse(`1${unit}`)).every((quantity) => quantity !== undefined && quantity >= 1)).toBe(true);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [973, '973 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [1536, '1.5 KiB'],
    [100 * 2 ** 20, '100 MiB'],
    [1.44 * 2 ** 30, '1.4 GiB'],
    [2 ** 40, '1 TiB'],
    [5000 * 2 ** 40, '5000 TiB'],
    // What rounds up to the next unit is written in that.
    [2 ** 20 - 1, '1 MiB'],
    [2 ** 30 - 1, '1 GiB'],
    [2 ** 20 - 60, '1023.9 KiB'],
    [-1024, '-1 KiB'],
    [-1, '-1 B'],
  ])('%d is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it('takes the differences of LSNs', () => {
    expect(formatBytes(2n ** 62n)).toBe('4194304 TiB');
    expect(formatBytes(-(2n ** 31n))).toBe('-2 GiB');
  });
});

describe('formatMs', () => {
  it.each([
    [0, '0 ms'],
    [250, '250 ms'],
    [950, '950 ms'],
    [1000, '1 s'],
    [1500, '1.5 s'],
    [59_940, '59.9 s'],
    [59_999, '1 min'],
    [90_000, '1.5 min'],
    [7_200_000, '2 h'],
    [129_600_000, '1.5 d'],
    [0.25, '0.3 ms'],
  ])('%d is %s', (ms, text) => {
    expect(formatMs(ms)).toBe(text);
  });
});

describe('what is shown can be read again, and is not far off', () => {
  it.each([
    ['size', formatBytes, parseBytes, 2 ** 50],
    ['duration', (ms: number) => formatMs(ms).replace('min', 'm'), parseMs, 1e12],
  ] as const)('%s', (_, format, parse, max) => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.integer({ min: 0, max })), (quantity) => {
        const again = parse(format(quantity));
        // One decimal: a twentieth of the unit, which is not more than the quantity.
        expect(Math.abs((again ?? Infinity) - quantity)).toBeLessThanOrEqual(quantity / 19);
      }),
    );
  });

  it('is the same again when it is shown again', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 50), (bytes) => {
        const text = formatBytes(bytes);
        expect(formatBytes(parseBytes(text) ?? -1)).toBe(text);
      }),
    );
  });

  it('never lets more look like less', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 50), fc.nat(2 ** 50), (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(parseBytes(formatBytes(less)) ?? NaN).toBeLessThanOrEqual(parseBytes(formatBytes(more)) ?? NaN);
      }),
    );
  });
});
