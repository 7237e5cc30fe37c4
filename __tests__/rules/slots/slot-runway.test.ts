import { describe, expect, it } from '@jest/globals';
import { unavailable, type Slot } from '../../../src/facts/index.js';
import { slotRunway } from '../../../src/rules/slots/slot-runway.js';
import { CURRENT_LSN, facts, GIB, IDLE, lagging, rowOf, rowsOf, settings, slot, sqlOf, target } from '../facts.js';
import { awsTarget, INSTANCE, onAws, standalone, storage } from '../aws/healthy-aws.js';

const HOUR_MS = 3_600_000;

/** A GiB an hour. */
const RATE = { walWritten: { bytes: 100 * GIB, sinceMs: 100 * HOUR_MS } };

const capped = (gibibytes: number) => settings({ max_slot_wal_keep_size: String(gibibytes * 1024), wal_keep_size: '0' });

/** A slot that has so much left of a limit. */
const left = (name: string, gibibytes: number, cap: number, changes: Partial<Slot> = {}) =>
  lagging(name, (cap - gibibytes) * GIB, { safeWalSizeBytes: gibibytes * GIB, ...changes });

describe('slot-runway', () => {
  it.each([
    ['a slot in step', 10, 10, 'pass'],
    ['as much left as an outage takes', 4, 10, 'pass'],
    ['less left than an outage takes', 3, 10, 'fail'],
    ['nothing left', 0, 10, 'fail'],
    ['a slot in step, under a limit that suffices for none', 2, 2, 'pass'],
    ['half used up of a limit that suffices for none', 1, 2, 'fail'],
  ])('%s', (_, remaining, cap, status) => {
    const row = rowOf(slotRunway, facts({ ...RATE, slots: [left('feed_slot', remaining, cap)], settings: capped(cap) }));
    expect(row).toMatchObject({
      status,
      severity: 'warning',
      object: { kind: 'slot', name: 'feed_slot' },
      evidence: { safe_wal_size: { bytes: remaining * GIB }, wal_per_hour: { bytes: GIB }, lasts: { ms: remaining * HOUR_MS } },
    });
  });

  it('goes by what was written since the client of the slot left, where that is known', () => {
    const idle = left('idle', 5, 10, { ...IDLE, confirmedFlushLsn: CURRENT_LSN - BigInt(4 * GIB), inactiveMs: 2 * HOUR_MS });
    expect(rowOf(slotRunway, facts({ ...RATE, slots: [idle], settings: capped(10) }))).toMatchObject({
      status: 'fail',
      evidence: { wal_per_hour: { bytes: 2 * GIB }, lasts: { ms: 2.5 * HOUR_MS } },
    });
  });

  it('goes by what was written since an earlier report, and says so', () => {
    const previous = { at: '2026-11-28T10:00:00Z', ageMs: HOUR_MS, currentLsn: CURRENT_LSN - BigInt(4 * GIB) };
    const seen = facts({ ...RATE, slots: [left('feed_slot', 8, 20)], settings: capped(20) });
    expect(rowOf(slotRunway, seen)).toMatchObject({ status: 'pass', evidence: { measured_by: 'statistics' } });
    expect(rowOf(slotRunway, seen, target({ previous }))).toMatchObject({
      status: 'fail',
      evidence: { wal_per_hour: { bytes: 4 * GIB }, measured: { ms: HOUR_MS }, measured_by: 'previous-report', lasts: { ms: 2 * HOUR_MS } },
    });
  });

  it('widens the limit for all slots by what the worst needs', () => {
    const rows = rowsOf(slotRunway, facts({ ...RATE, slots: [left('a', 3, 10), left('b', 1, 10)], settings: capped(10) }));
    expect(rows.map((row) => sqlOf(row)[0])).toEqual(Array.from(rows, () => `ALTER SYSTEM SET max_slot_wal_keep_size = '${String(17 * 1024)}';`));
  });

  it('has nothing to lose without a limit, or without slots that are retained for', () => {
    expect(rowOf(slotRunway, facts({ ...RATE, slots: [slot('a')], settings: settings({ max_slot_wal_keep_size: '-1' }) })).status).toBe('pass');
    const slots = [slot('lost', { ...IDLE, walStatus: 'lost', restartLsn: null }), slot('new', { ...IDLE, restartLsn: null })];
    expect(rowOf(slotRunway, facts({ ...RATE, slots, settings: capped(1) }))).toMatchObject({ status: 'pass', evidence: { slots: 0 } });
  });

  it('does not apply where the rate is not known', () => {
    const seen = facts({ slots: [left('a', 0, 1)], settings: capped(1) }, { walWritten: unavailable('13') });
    expect(rowOf(slotRunway, seen)).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });
});

describe('without a limit, where AWS says how much storage is free', () => {
  const HOUR_MS = 3_600_000;

  it.each([
    [2, null, 'fail'],
    [10, null, 'pass'],
    [2, 200, 'pass'],
  ] as const)('%i GiB free, %s GiB at most: %s', (free, most, status) => {
    const world = {
      ...INSTANCE,
      awsInstances: [standalone({ allocatedStorageBytes: 100 * 2 ** 30, maxAllocatedStorageBytes: most === null ? null : most * 2 ** 30 })],
      awsStorage: storage({ freeStorageBytes: free * 2 ** 30 }),
    };
    const seen = onAws(world, { slots: [slot('feed_slot')], walWritten: { bytes: 24 * 2 ** 30, sinceMs: 24 * HOUR_MS } });
    expect(rowOf(slotRunway, seen, awsTarget())).toMatchObject({ status, evidence: { wal_per_hour: { bytes: 2 ** 30 } } });
  });
});
