import { expect, test } from '@jest/globals';
import { FACT_NAMES } from '../../src/collect/sources.js';
import { decode, encode, HEALTHY, MISSING, RECORD } from './healthy.js';

test(`the recording of the healthy server holds every fact; else run: ${RECORD}`, () => {
  expect(MISSING).toEqual([]);
});

test(`the recording holds nothing else; else run: ${RECORD}`, () => {
  expect(Object.keys(HEALTHY).filter((name) => !FACT_NAMES.some((fact) => fact === name))).toEqual([]);
});

test('positions in the WAL survive being written and read', () => {
  expect(decode(encode({ currentLsn: 2n ** 63n - 1n }))).toEqual({ currentLsn: 2n ** 63n - 1n });
});
