import { describe, expect, it } from '@jest/globals';
import {
  booleanFrom,
  bytesFrom,
  catalogNameFrom,
  limitMsFrom,
  msFrom,
  oneOf,
  portFrom,
  wholeNumber,
} from '../../src/plan/values.js';
import { provided, refusalOf } from './support.js';

describe('catalogNameFrom', () => {
  it.each(['feed', 'ä'.repeat(31), 'x'.repeat(63)])('takes %s', (name) => {
    expect(catalogNameFrom(provided(name, 'publication'))).toBe(name);
  });

  it.each([
    ['x'.repeat(64), 'x'.repeat(63)],
    ['ä'.repeat(32), 'ä'.repeat(31)],
  ])('refuses what is in no catalog, and says what PostgreSQL would make of it: %s', async (value, suggestion) => {
    expect(await refusalOf(() => catalogNameFrom(provided(value, 'publication')))).toMatchObject({ input: 'publication', value, suggestion });
  });
});

describe('oneOf', () => {
  const parse = oneOf(['error', 'unknown', 'warning', 'never']);

  it('takes what is allowed', () => {
    expect(parse(provided('never'))).toBe('never');
  });

  it.each([
    ['Error', 'error'],
    ['warnings', 'warning'],
    ['unknwon', 'unknown'],
    ['sometimes', undefined],
    ['error,warning', undefined],
  ])('refuses %s', async (value, suggestion) => {
    expect(await refusalOf(() => parse(provided(value, 'fail-on')))).toMatchObject({ input: 'fail-on', value, suggestion });
  });
});

describe('booleanFrom', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('%s', (text, value) => {
    expect(booleanFrom(provided(text))).toBe(value);
  });

  it.each(['yes', 'no', 'on', '1', '0', 'tRUE', 'true false'])('refuses %s', async (value) => {
    expect(await refusalOf(() => booleanFrom(provided(value)))).toMatchObject({ value });
  });

  it('knows what was meant', async () => {
    expect(await refusalOf(() => booleanFrom(provided('flase')))).toMatchObject({ suggestion: 'false' });
  });
});

describe('numbers', () => {
  it('takes them within their bounds', () => {
    expect(wholeNumber(0, 3)(provided('0'))).toBe(0);
    expect(wholeNumber(0, 3)(provided('3'))).toBe(3);
    expect(portFrom(provided('65535'))).toBe(65_535);
  });

  it.each(['0', '65536', '-1', '+5432', '5432.0', '5e3', '0x1538', '5 432', 'five', '99999999999999999999'])(
    'refuses %s for a port',
    async (value) => {
      expect(await refusalOf(() => portFrom(provided(value, 'port')))).toMatchObject({ input: 'port', value });
    },
  );
});

describe('quantities', () => {
  it('takes a number with a unit', () => {
    expect(bytesFrom(provided('1.5GiB'))).toBe(1.5 * 2 ** 30);
    expect(bytesFrom(provided('0B'))).toBe(0);
    expect(bytesFrom(provided('20 MB'))).toBe(20e6);
    expect(msFrom(provided('250ms'))).toBe(250);
    expect(msFrom(provided('1.5h'))).toBe(5_400_000);
  });

  it.each([
    ['1gib', '1GiB'],
    ['1gb', '1GB'],
    ['10 mIb', '10MiB'],
    ['1', '1B'],
    ['-1GiB', undefined],
    ['1e3MB', undefined],
    ['lots', undefined],
    ['1 parsec', undefined],
    ['99999999TiB', undefined],
  ])('refuses %s for a size', async (value, suggestion) => {
    expect(await refusalOf(() => bytesFrom(provided(value)))).toMatchObject({ value, suggestion });
  });

  it.each([
    ['5min', '5m'],
    ['5 minutes', '5m'],
    ['10sec', '10s'],
    ['10msec', '10ms'],
    ['2H', '2h'],
    ['1.5 days', '1.5d'],
    ['60', '60s'],
    ['1h30m', undefined],
    ['1GiB', undefined],
  ])('refuses %s for a duration', async (value, suggestion) => {
    expect(await refusalOf(() => msFrom(provided(value)))).toMatchObject({ value, suggestion });
  });

  it('takes a limit up to a day', () => {
    expect(limitMsFrom(provided('24h'))).toBe(86_400_000);
    expect(limitMsFrom(provided('1ms'))).toBe(1);
  });

  it.each(['0s', '0ms', '0.1ms', '25h', '2d'])('refuses %s for a limit', async (value) => {
    expect(await refusalOf(() => limitMsFrom(provided(value, 'timeout')))).toMatchObject({ input: 'timeout', value });
  });
});
