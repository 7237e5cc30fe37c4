import { describe, expect, it } from '@jest/globals';
import { failed } from '../../../src/facts.js';
import { freeReplicationSlots } from '../../../src/rules/capacity/free-replication-slots.js';
import { facts, IDLE, kindsOf, PLATFORMS, rowOf, settings, slot, sqlOf, stepsOf, target, type TargetChanges } from '../facts.js';

/** So many slots that are being read. */
function busy(count: number) {
  return Array.from({ length: count }, (_, index) => slot(`busy_${String(index)}`));
}

function rowFor(slots: readonly ReturnType<typeof slot>[], limit: number, wanted: TargetChanges = {}) {
  return rowOf(
    freeReplicationSlots,
    facts({ slots, settings: settings({ max_replication_slots: String(limit) }) }),
    target(wanted),
  );
}

describe('free-replication-slots', () => {
  it.each([
    ['one is left, one is needed', 3, 4, {}, 1, 'pass'],
    ['none is left, one is needed', 4, 4, {}, 1, 'fail'],
    ['there are none at all', 0, 0, {}, 1, 'fail'],
    ['more are in use than there are', 5, 4, {}, 1, 'fail'],
    ['none is left, none is needed', 4, 4, { newSlots: 0 }, 0, 'pass'],
    ['one is left, two are needed', 3, 4, { newSlots: 2 }, 2, 'fail'],
    ['two are left, two are needed', 2, 4, { newSlots: 2 }, 2, 'pass'],
    ['the profile needs two', 3, 4, { consumer: { name: 'x', plugin: 'pgoutput', newSlots: 2, snapshot: true } }, 2, 'fail'],
    ['the planned slot is there', 4, 4, { slot: 'busy_0' }, 0, 'pass'],
    ['the planned slot is not there', 4, 4, { slot: 'feed_slot' }, 1, 'fail'],
    ['the planned slot is there, and more are needed', 4, 4, { slot: 'busy_0', newSlots: 1 }, 1, 'fail'],
  ] satisfies [string, number, number, TargetChanges, number, 'pass' | 'fail'][])(
    '%s',
    (_, used, limit, wanted, needed, status) => {
      expect(rowFor(busy(used), limit, wanted)).toMatchObject({
        status,
        severity: 'error',
        object: 'setting:max_replication_slots',
        evidence: { max_replication_slots: limit, in_use: used, free: limit - used, needed },
      });
    },
  );

  it('counts every slot: of other databases, physical, temporary, lost', () => {
    const slots = [
      slot('elsewhere', { database: 'other' }),
      slot('physical', { type: 'physical', plugin: null, database: null }),
      slot('temporary', { temporary: true }),
      slot('lost', { ...IDLE, walStatus: 'lost', restartLsn: null }),
    ];
    expect(rowFor(slots, 4)).toMatchObject({ status: 'fail', evidence: { in_use: 4, free: 0 } });
  });

  it.each(PLATFORMS)('raises the limit as %s wants it, with room for the next', (name) => {
    const seen = facts({ slots: busy(4), settings: settings({ max_replication_slots: '4' }), platform: { name } });
    const row = rowOf(freeReplicationSlots, seen, target({ newSlots: 3 }));
    const plain = name === 'self-managed' || name === 'unknown';
    expect(sqlOf(row)).toEqual(plain ? ["ALTER SYSTEM SET max_replication_slots = '11';"] : []);
    expect(stepsOf(row)[0]?.text).toContain('max_replication_slots');
    expect(stepsOf(row)[0]?.text).toContain('11');
  });

  describe('candidates to drop', () => {
    it('are those that nobody reads, in their own database, at a cost', () => {
      const row = rowFor([slot('busy'), slot('idle', { ...IDLE, database: 'Other' }), slot('idle_too', { ...IDLE, walStatus: 'lost' })], 3);
      expect(kindsOf(row)).toEqual(['sql', 'restart', 'text', 'sql', 'sql']);
      const drops = stepsOf(row).filter((step) => step.destructive !== undefined);
      expect(drops.map(({ text, database }) => [text, database])).toEqual([
        ["SELECT pg_drop_replication_slot('idle');", 'Other'],
        ["SELECT pg_drop_replication_slot('idle_too');", 'shop'],
      ]);
    });

    it('are never the planned, a physical, a temporary or a synced one, nor one that is read', () => {
      const slots = [
        slot('feed_slot', IDLE),
        slot('temporary', { ...IDLE, temporary: true }),
        slot('synced', { ...IDLE, synced: true }),
        slot('standby', { ...IDLE, type: 'physical', plugin: null, database: null }),
        slot('busy'),
      ];
      const row = rowFor(slots, 5, { slot: 'feed_slot', newSlots: 1 });
      expect(row.status).toBe('fail');
      expect(sqlOf(row).filter((text) => text.includes('pg_drop'))).toEqual([]);
    });

    it('are five at most', () => {
      const slots = Array.from({ length: 9 }, (_, index) => slot(`idle_${String(index)}`, IDLE));
      expect(sqlOf(rowFor(slots, 9)).filter((text) => text.includes('pg_drop'))).toHaveLength(5);
    });
  });

  it.each(['settings', 'slots'] as const)('is never green without %s', (name) => {
    expect(rowOf(freeReplicationSlots, facts({}, { [name]: failed('cut off') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'failed' },
    });
  });
});
