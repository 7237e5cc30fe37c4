import { describe, expect, it } from '@jest/globals';
import { failed, unavailable } from '../../../src/facts/index.js';
import { walCapBytes, widenCap } from '../../../src/rules/shared/wal-cap.js';
import { bytesPerHour, walRate } from '../../../src/rules/shared/wal-rate.js';
import { CURRENT_LSN, facts, GIB, IDLE, lagging, session, settings, slot, target } from '../facts.js';

const HOUR_MS = 3_600_000;
const counted = (bytes: number, sinceMs: number) => ({ walWritten: { bytes, sinceMs } });

describe('the WAL rate', () => {
  it('is what was counted since the reset', () => {
    const rate = walRate(facts(counted(GIB, HOUR_MS)), target());
    expect(rate).toEqual({ bytesPerMs: GIB / HOUR_MS, measuredMs: HOUR_MS, measuredBy: 'statistics' });
    expect(rate && bytesPerHour(rate)).toBe(GIB);
  });

  it('is not known where nothing is counted, was measured long enough, or is written', () => {
    const silent = { walWritten: unavailable('13') };
    expect(walRate(facts({}, silent), target())).toBeUndefined();
    expect(walRate(facts({}, { walWritten: failed('cut off') }), target())).toBeUndefined();
    expect(walRate(facts(counted(0, HOUR_MS)), target())).toBeUndefined();
    expect(walRate(facts(counted(GIB, 60_000)), target())).toBeUndefined();
    expect(walRate(facts({ ...counted(GIB, HOUR_MS), session: session({ inRecovery: true }) }), target())).toBeUndefined();
  });

  it('may be measured for less time when less is asked of it', () => {
    expect(walRate(facts(counted(GIB, 60_000)), target({ thresholds: { maxOutageMs: 60_000 } }))?.measuredMs).toBe(60_000);
  });

  it.each([
    ['confirmed_flush_lsn', slot('idle', { ...IDLE, confirmedFlushLsn: CURRENT_LSN - 1024n, restartLsn: CURRENT_LSN - 4096n, inactiveMs: HOUR_MS }), 1024],
    ['restart_lsn of a physical slot', slot('standby', { ...IDLE, type: 'physical', confirmedFlushLsn: null, restartLsn: CURRENT_LSN - 2048n, inactiveMs: HOUR_MS }), 2048],
  ])('is what was written since the client of the slot left, by %s', (_, idle, bytes) => {
    expect(walRate(facts(counted(GIB, HOUR_MS)), target(), idle)).toEqual({ bytesPerMs: bytes / HOUR_MS, measuredMs: HOUR_MS, measuredBy: 'slot' });
  });

  it.each([
    ['that is read', slot('busy')],
    ['whose client has just left', lagging('idle', 1024, { ...IDLE, inactiveMs: 1000 })],
    ['since when nothing was written', slot('idle', { ...IDLE, inactiveMs: HOUR_MS })],
    ['without a position', slot('new', { ...IDLE, restartLsn: null, confirmedFlushLsn: null, inactiveMs: HOUR_MS })],
  ])('is the one of the server for a slot %s', (_, one) => {
    expect(walRate(facts(counted(GIB, HOUR_MS)), target(), one)?.bytesPerMs).toBe(GIB / HOUR_MS);
  });
});

describe('the WAL rate between two reports', () => {
  const since = (behind: bigint, ageMs = HOUR_MS) => target({ previous: { at: '2026-11-28T10:00:00Z', ageMs, currentLsn: CURRENT_LSN - behind } });
  const idle = slot('idle', { ...IDLE, confirmedFlushLsn: CURRENT_LSN - 1024n, inactiveMs: HOUR_MS });

  it('comes before what a slot and the server have seen, also on a standby', () => {
    const rate = { bytesPerMs: 4096 / HOUR_MS, measuredMs: HOUR_MS, measuredBy: 'previous-report' };
    expect(walRate(facts(counted(GIB, HOUR_MS)), since(4096n), idle)).toEqual(rate);
    expect(walRate(facts({ ...counted(GIB, HOUR_MS), session: session({ inRecovery: true }) }), since(4096n))).toEqual(rate);
  });

  it.each([
    ['went back', since(-1n)],
    ['stayed', since(0n)],
    ['was taken too short a time ago', since(4096n, 1000)],
  ])('is not known where the position %s', (_, planned) => {
    expect(walRate(facts(counted(GIB, HOUR_MS)), planned)?.measuredBy).toBe('statistics');
    expect(walRate(facts(counted(GIB, HOUR_MS)), planned, idle)?.measuredBy).toBe('slot');
  });

  it('is not known where the position is not', () => {
    expect(walRate(facts(counted(GIB, HOUR_MS), { currentLsn: failed('cut off') }), since(4096n))?.measuredBy).toBe('statistics');
  });
});

describe('the limit on retained WAL', () => {
  it.each([
    [undefined, undefined],
    [{ max_slot_wal_keep_size: '-1', wal_keep_size: '64' }, null],
    [{ max_slot_wal_keep_size: '0', wal_keep_size: '0' }, 0],
    [{ max_slot_wal_keep_size: '1024', wal_keep_size: '0' }, GIB],
    // What the server keeps for itself is there for slots, too.
    [{ max_slot_wal_keep_size: '0', wal_keep_size: '1024' }, GIB],
  ])('of %j', (changes, bytes) => {
    const none = { ...settings(), max_slot_wal_keep_size: undefined, wal_keep_size: undefined };
    expect(walCapBytes(changes === undefined ? none : { ...none, ...settings(changes) })).toBe(bytes);
  });

  it('is widened to twice what an outage takes, beside what is retained', () => {
    const rate = { bytesPerMs: GIB / HOUR_MS };
    expect(widenCap(rate, 0, settings(), target()).value).toBe(String(8 * 1024));
    expect(widenCap(rate, GIB, settings(), target()).value).toBe(String(9 * 1024));
    expect(widenCap({ bytesPerMs: 0.001 }, 0, settings(), target()).value).toBe('1024');
  });
});
