import { describe, expect, it } from '@jest/globals';
import type { ConsumerProfile } from '../../../src/consumer.js';
import { unavailable } from '../../../src/facts/index.js';
import { slotWalCap } from '../../../src/rules/server/slot-wal-cap.js';
import { consumer, facts, GIB, kindsOf, rowOf, settings, sqlOf, target, type TargetChanges } from '../facts.js';

const HOUR_MS = 3_600_000;

/** A GiB an hour. */
const RATE = { walWritten: { bytes: 100 * GIB, sinceMs: 100 * HOUR_MS } };

function rowFor(megabytes: number, wanted: TargetChanges = {}, values: Parameters<typeof facts>[0] = RATE) {
  return rowOf(slotWalCap, facts({ settings: settings({ max_slot_wal_keep_size: String(megabytes), wal_keep_size: '0' }), ...values }), target(wanted));
}

function wants(value: 'bounded' | 'unbounded', source: 'unverified' | 'https://example.com/' = 'https://example.com/', severity: 'error' | 'warning' | 'notice' = 'error') {
  const walCap: NonNullable<ConsumerProfile['walCap']> = { value, source, severity, unmet: 'It stops.' };
  return { consumer: consumer({ walCap }) };
}

describe('slot-wal-cap', () => {
  it.each([
    ['no limit', -1, 'pass'],
    ['none at all', 0, 'fail'],
    ['what is written in an hour', 1024, 'fail'],
    ['what is written in max-outage', 4096, 'pass'],
  ])('%s', (_, megabytes, status) => {
    expect(rowFor(megabytes)).toMatchObject({ status, severity: 'warning', object: { kind: 'setting', name: 'max_slot_wal_keep_size' } });
  });

  it('shows what it reckons with, and widens the limit', () => {
    const row = rowFor(1024);
    expect(row.evidence).toEqual({
      max_slot_wal_keep_size: { bytes: GIB },
      wal_per_hour: { bytes: GIB },
      measured: { ms: 100 * HOUR_MS },
      measured_by: 'statistics',
      max_outage: { ms: 4 * HOUR_MS },
      lasts: { ms: HOUR_MS },
    });
    expect(sqlOf(row)).toEqual(["ALTER SYSTEM SET max_slot_wal_keep_size = '8192';", 'SELECT pg_reload_conf();']);
  });

  it('counts what the server keeps for itself', () => {
    const kept = settings({ max_slot_wal_keep_size: '0', wal_keep_size: '8192' });
    expect(rowFor(0, {}, { ...RATE, settings: kept }).status).toBe('pass');
  });

  it('says nothing of a limit whose time is not known, but for none', () => {
    const seen = (megabytes: string) => facts({ settings: settings({ max_slot_wal_keep_size: megabytes, wal_keep_size: '0' }) }, { walWritten: unavailable('13') });
    expect(rowOf(slotWalCap, seen('1')).status).toBe('pass');
    const row = rowOf(slotWalCap, seen('0'));
    expect(row.status).toBe('fail');
    expect(kindsOf(row)).toEqual(['text']);
  });

  it.each([
    ['bounded', -1, 'fail'],
    ['bounded', 100_000, 'pass'],
    ['unbounded', -1, 'pass'],
    ['unbounded', 100_000, 'fail'],
  ] as const)('of a consumer that wants it %s, at %i MB', (value, megabytes, status) => {
    expect(rowFor(megabytes, wants(value))).toMatchObject({ status, severity: 'error' });
  });

  it.each([
    ['error', 'https://example.com/', 'error'],
    ['error', 'unverified', 'warning'],
    ['notice', 'https://example.com/', 'notice'],
  ] as const)('what a consumer wants is %s, by %s: %s', (severity, source, found) => {
    expect(rowFor(-1, wants('bounded', source, severity))).toMatchObject({ status: 'fail', severity: found });
  });

  it('of a consumer that wants a limit, is a warning where the limit is too small', () => {
    expect(rowFor(1024, wants('bounded'))).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('removes the limit for a consumer that wants none', () => {
    expect(sqlOf(rowFor(1024, wants('unbounded')))).toEqual(["ALTER SYSTEM SET max_slot_wal_keep_size = '-1';", 'SELECT pg_reload_conf();']);
  });

  it.each([
    ['fine', 8192, 5000, "ALTER SYSTEM SET max_slot_wal_keep_size = '8192';"],
    ['fine', 1024, -1, undefined],
    ['fine', 1024, 10_000, undefined],
    ['unfit', 1024, -1, "ALTER SYSTEM SET max_slot_wal_keep_size = '102400';"],
  ] as const)('of a consumer to which no limit is %s, and that asks for %i MB, at %i', (off, min, megabytes, statement) => {
    const need = { value: { setting: 'max_slot_wal_keep_size', min, off }, source: 'https://example.com/', severity: 'notice', unmet: 'It warns.' } as const;
    const row = rowFor(megabytes, { consumer: consumer({ settings: [need] }) });
    expect(row).toMatchObject(statement === undefined ? { status: 'pass' } : { status: 'fail', severity: 'notice' });
    expect(sqlOf(row)[0]).toBe(statement);
  });

  it('does not apply before 13', () => {
    expect(rowOf(slotWalCap, facts({ settings: { ...settings(), max_slot_wal_keep_size: undefined } })).status).toBe('skip');
  });
});
