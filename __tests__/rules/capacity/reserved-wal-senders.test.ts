import { describe, expect, it } from '@jest/globals';
import { failed, type Slot } from '../../../src/facts/index.js';
import { reservedWalSenders } from '../../../src/rules/capacity/reserved-wal-senders.js';
import { adviceOf, labelsOf } from '../advice.js';
import { facts, IDLE, rowOf, settings, slot, target, walsender, type TargetChanges } from '../facts.js';

function rowFor(slots: readonly Slot[], inUse: number, limit: number, wanted: TargetChanges = {}) {
  const walsenders = Array.from({ length: inUse }, (_, index) => walsender(1000 + index));
  return rowOf(reservedWalSenders, facts({ slots, walsenders, settings: settings({ max_wal_senders: String(limit) }) }), target(wanted));
}

const STANDBY = { ...IDLE, type: 'physical', plugin: null, database: null } as const satisfies Partial<Slot>;

describe('reserved-wal-senders', () => {
  it.each([
    ['nothing comes back', [], 3, 4, 'pass', 0],
    ['nothing comes back, and none is left', [], 4, 4, 'pass', 0],
    ['one comes back, and there is one too few', [slot('idle', IDLE)], 3, 4, 'fail', 1],
    ['one comes back, and there is room', [slot('idle', IDLE)], 2, 4, 'pass', 1],
    ['a standby comes back', [slot('standby', STANDBY)], 3, 4, 'fail', 1],
    ['slots that are read have their walsenders', [slot('a'), slot('b')], 3, 4, 'pass', 0],
    ['a lost slot cannot be read', [slot('lost', { ...IDLE, walStatus: 'lost', restartLsn: null })], 3, 4, 'pass', 0],
    ['a synchronized slot is read on the primary', [slot('synced', { ...IDLE, synced: true })], 3, 4, 'pass', 0],
    ['a temporary slot ends with its session', [slot('temporary', { ...IDLE, temporary: true })], 3, 4, 'pass', 0],
  ] as const)('%s', (_, slots, inUse, limit, status, inactive) => {
    expect(rowFor(slots, inUse, limit)).toMatchObject({
      status,
      severity: 'warning',
      object: { kind: 'setting', name: 'max_wal_senders' },
      evidence: { in_use: inUse, free: limit - inUse, inactive_slots: inactive, needed: 1 },
    });
  });

  it("counts the pipeline's own slot once", () => {
    expect(rowFor([slot('feed_slot', IDLE)], 3, 4, { slot: 'feed_slot' })).toMatchObject({ status: 'pass', evidence: { inactive_slots: 0, needed: 1 } });
  });

  it('says what it found', () => {
    expect(rowFor([slot('a', IDLE), slot('b', IDLE)], 3, 4).message).toBe(
      '1 of 4 walsenders is free; 2 inactive replication slots and the pipeline may need 3',
    );
  });

  it('names the slots, and drops none', () => {
    const row = rowFor([slot('Idle', { ...IDLE, database: 'till' }), slot('standby', STANDBY)], 3, 4);
    expect(labelsOf(row)).toHaveLength(2);
    expect(adviceOf(row)).toContain('`"Idle"` (`pgoutput`, database `till`) and `standby` (physical');
    expect(adviceOf(row)).not.toContain('pg_drop_replication_slot');
  });

  it('names five at most', () => {
    const slots = Array.from({ length: 9 }, (_, index) => slot(`idle_${String(index)}`, IDLE));
    expect(adviceOf(rowFor(slots, 0, 4))).toContain('and 4 more');
  });

  it('is no pass without the slots', () => {
    expect(rowOf(reservedWalSenders, facts({}, { slots: failed('cut off') })).status).toBe('skip');
  });
});
