import { expect, it } from '@jest/globals';
import type { PlatformName } from '../../../src/result.js';
import { knownBadVersion } from '../../../src/rules/server/known-bad-version.js';
import { facts, rowOf } from '../facts.js';

const on = (text: string, name: PlatformName = 'self-managed') => facts({ version: { text, major: Number.parseInt(text, 10) }, platform: { name } });

it.each([
  ['17.4', ['changes-lost-after-ddl', 'wal-removed-too-soon'], '17.6'],
  ['17.5', ['invalidations-multiply', 'wal-removed-too-soon'], '17.6'],
  ['13.0', ['changes-lost-after-ddl', 'wal-removed-too-soon'], '13.22'],
  ['13.21', ['invalidations-multiply', 'wal-removed-too-soon'], '13.22'],
  ['14.17', ['changes-lost-after-ddl', 'wal-removed-too-soon'], '14.19'],
  ['15.13', ['invalidations-multiply', 'wal-removed-too-soon'], '15.14'],
  ['16.9', ['invalidations-multiply', 'wal-removed-too-soon'], '16.10'],
])('%s has %j', (text, bugs, fixed) => {
  expect(rowOf(knownBadVersion, on(text))).toMatchObject({ status: 'fail', severity: 'warning', evidence: { version: text, bugs, fixed_in: fixed } });
  expect(rowOf(knownBadVersion, on(text, 'rds'))).toMatchObject({ status: 'fail' });
});

it.each(['13.22', '14.19', '15.14', '16.10', '17.6', '18.0', '12.1', '10.23'])('%s has none that is published', (text) => {
  expect(rowOf(knownBadVersion, on(text))).toMatchObject({ status: 'pass', evidence: { version: text } });
});

it.each([
  ['16.1', 'fail'],
  ['16.2', 'pass'],
  ['16.4', 'pass'],
  ['14.1', 'pass'],
])('Aurora %s: %s, by what is known of Aurora', (text, status) => {
  expect(rowOf(knownBadVersion, on(text, 'aurora'))).toMatchObject({ status });
});

it('says nothing of what is not released', () => {
  expect(rowOf(knownBadVersion, on('19beta2'))).toMatchObject({ status: 'skip' });
});
