import { describe, expect, it } from '@jest/globals';
import type { SettingRange } from '../../../src/consumer.js';
import { walSenderTimeout } from '../../../src/rules/server/wal-sender-timeout.js';
import { consumer, facts, role, rowOf, settings, sqlOf, target, version } from '../facts.js';

function wants(range: Omit<SettingRange, 'setting'>, source: 'unverified' | 'https://example.com/' = 'https://example.com/') {
  const need = { value: { setting: 'wal_sender_timeout', ...range }, source, severity: 'error', unmet: 'It stops.' } as const;
  return target({ consumer: consumer({ settings: [need] }) });
}

const seen = (ms: number, major = 16) =>
  facts({
    settings: settings({ wal_sender_timeout: String(ms) }),
    roleSettings: { wal_sender_timeout: `${String(ms)}ms` },
    version: version(major),
    role: role({ name: 'Cdc' }),
  });

describe('wal-sender-timeout', () => {
  it.each([
    [60_000, 'pass'],
    [1000, 'pass'],
    [0, 'fail'],
  ])('any consumer, at %i ms', (ms, status) => {
    expect(rowOf(walSenderTimeout, seen(ms))).toMatchObject({
      status,
      severity: 'notice',
      object: { kind: 'setting', name: 'wal_sender_timeout' },
      evidence: { wal_sender_timeout: { ms } },
    });
  });

  it.each([
    ['at least 10 s', { min: 10_000, off: 'unfit' }, 9999, 10_000],
    ['at least 10 s', { min: 10_000, off: 'unfit' }, 10_000, undefined],
    ['at least 10 s', { min: 10_000, off: 'unfit' }, 0, 60_000],
    ['at least 10 min, or none', { min: 600_000, off: 'fine' }, 0, undefined],
    ['at least 10 min, or none', { min: 600_000, off: 'fine' }, 60_000, 600_000],
    ['at least 10 min', { min: 600_000, off: 'unfit' }, 0, 600_000],
    ['at most 30 s', { max: 30_000, off: 'unfit' }, 0, 30_000],
    ['at most 30 s', { max: 30_000, off: 'unfit' }, 60_000, 30_000],
    ['none', { off: 'required' }, 60_000, 0],
    ['none', { off: 'required' }, 0, undefined],
  ] as const)('a consumer that wants %s', (_, range, ms, fit) => {
    const row = rowOf(walSenderTimeout, seen(ms), wants(range));
    expect(row).toMatchObject({ status: fit === undefined ? 'pass' : 'fail', severity: 'error' });
    expect(sqlOf(row)).toEqual(fit === undefined ? [] : [`ALTER ROLE "Cdc" SET wal_sender_timeout = '${String(fit)}';`]);
  });

  it('is a warning where the product does not say so itself', () => {
    expect(rowOf(walSenderTimeout, seen(0), wants({ min: 1, off: 'unfit' }, 'unverified'))).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('is set for the whole server where roles can have none', () => {
    expect(sqlOf(rowOf(walSenderTimeout, seen(0, 11)))).toEqual(["ALTER SYSTEM SET wal_sender_timeout = '60000';", 'SELECT pg_reload_conf();']);
  });

  it.each([
    [{ min: 10_000, off: 'fine' }, 'at least 10 s, or no limit'],
    [{ min: 10_000, max: 60_000, off: 'unfit' }, '10 s to 1 min'],
    [{ max: 60_000, off: 'unfit' }, 'at most 1 min'],
    [{ off: 'required' }, 'no limit'],
  ] as const)('says what %j means', (range, words) => {
    expect(rowOf(walSenderTimeout, seen(5000 + 60_000 * Number(!('min' in range))), wants(range)).message).toContain(`X asks for ${words}`);
  });

  describe('of a role of its own', () => {
    const override = { name: 'wal_sender_timeout', value: '0', role: 'pipeline', inDatabase: false } as const;
    const other = { role: role({ name: 'pipeline', isSession: false }), settings: settings({ wal_sender_timeout: '60000' }) };

    it('is what was set for that role, not for the one the check logs in as', () => {
      const row = rowOf(walSenderTimeout, facts({ ...other, settingOverrides: [override] }), target({ role: 'pipeline' }));
      expect(row).toMatchObject({ status: 'fail', evidence: { wal_sender_timeout: { ms: 0 } } });
      expect(sqlOf(row)).toEqual(['ALTER ROLE pipeline RESET wal_sender_timeout;']);
      const others = rowOf(walSenderTimeout, facts({ ...other, settingOverrides: [{ ...override, role: 'cdc' }] }), target({ role: 'pipeline' }));
      expect(others).toMatchObject({ status: 'pass', evidence: { wal_sender_timeout: { ms: 60_000 } } });
    });

    it('is no pass where it cannot be seen', () => {
      const hidden = { ...other, settings: settings({ wal_sender_timeout: { ofSession: '60000' } }), settingOverrides: [{ ...override, role: 'cdc' }] };
      expect(rowOf(walSenderTimeout, facts(hidden), target({ role: 'pipeline' })).status).toBe('skip');
    });
  });
});
