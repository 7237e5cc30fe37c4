import { describe, expect, it } from '@jest/globals';
import { SOURCES } from '../../../src/collect/sources.js';
import { failed } from '../../../src/facts/index.js';
import { judge } from '../../../src/judge/judge.js';
import { serverVersion } from '../../../src/rules/server/server-version.js';
import { walLevel } from '../../../src/rules/server/wal-level.js';
import { consumer, facts, rowOf, session, target, version } from '../facts.js';

const on = (day: string) => session({ serverTime: `${day}T12:00:00Z` });
const needs = (from: number, to: number | null, source: 'https://example.com' | 'unverified' = 'https://example.com') =>
  target({ consumer: consumer({ versions: { value: { from, to }, severity: 'error', unmet: 'It stops.', source } }) });

describe('server-version', () => {
  it('passes for a version that is maintained', () => {
    expect(rowOf(serverVersion, facts())).toMatchObject({ status: 'pass', evidence: { supported_from: 10 } });
  });

  it.each([
    [16, 16, null],
    [16, 10, 16],
  ])('passes for %i between %i and %s', (major, from, to) => {
    expect(rowOf(serverVersion, facts({ version: version(major) }), needs(from, to))).toMatchObject({ status: 'pass' });
  });

  it.each([
    [15, 16, null],
    [17, 10, 16],
  ])('fails for %i outside of %i and %s', (major, from, to) => {
    const seen = facts({ version: version(major) });
    expect(rowOf(serverVersion, seen, needs(from, to))).toMatchObject({ status: 'fail', severity: 'error', meaning: 'It stops.' });
    expect(rowOf(serverVersion, seen, needs(from, to, 'unverified'))).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('says when the maintenance has ended, by the date of the run', () => {
    const seen = (day: string) => facts({ version: version(14), session: on(day) });
    expect(rowOf(serverVersion, seen('2026-11-12'))).toMatchObject({ status: 'pass' });
    expect(rowOf(serverVersion, seen('2026-11-13'))).toMatchObject({ status: 'fail', severity: 'notice', evidence: { end_of_life: '2026-11-12' } });
  });

  it('says that a version was never tried', () => {
    expect(rowOf(serverVersion, facts({ version: { text: '19beta2', major: 19 } }))).toMatchObject({ status: 'fail', severity: 'notice' });
  });

  it.each([
    ['10.5', 'aurora', 'error'],
    ['10.6', 'aurora', 'notice'],
    ['10.5', 'rds', 'notice'],
  ] as const)('%s on %s', (text, name, severity) => {
    const seen = facts({ version: { text, major: 10 }, platform: { name } });
    expect(rowOf(serverVersion, seen)).toMatchObject({ status: 'fail', severity });
  });

  describe('below 10, where nothing else is asked', () => {
    const old = facts(
      { version: { text: '9.6.24', major: 9 } },
      { settings: failed('too old'), session: failed('too old'), platform: failed('too old') },
    );

    it('fails, and is why the others could not run', () => {
      const [first, second] = judge([serverVersion, walLevel], SOURCES, old, target());
      expect(first).toMatchObject({ rule: 'server-version', status: 'fail', severity: 'error' });
      expect(second).toMatchObject({ rule: 'wal-level', status: 'skip', because: { kind: 'prerequisite', rule: 'server-version' } });
    });

    it('never makes another rule pass when it is off', () => {
      const [only] = judge([serverVersion, walLevel], SOURCES, old, target({ rules: { 'server-version': 'off' } }));
      expect(only).toMatchObject({ rule: 'wal-level', status: 'unknown', because: { kind: 'failed' } });
    });

    it('is unknown for a consumer that reads it', () => {
      expect(rowOf(serverVersion, old, needs(9, null))).toMatchObject({ status: 'unknown' });
    });
  });
});
