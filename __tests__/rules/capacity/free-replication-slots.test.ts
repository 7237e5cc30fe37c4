import { describe, expect, it } from '@jest/globals';
import { failed, type Slot } from '../../../src/facts/index.js';
import type { Result } from '../../../src/result.js';
import { freeReplicationSlots } from '../../../src/rules/capacity/free-replication-slots.js';
import { consumer, facts, IDLE, PLATFORMS, rowOf, settings, slot, sqlOf, stepsOf, target, type TargetChanges, walsender } from '../facts.js';

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
    ['the profile needs two', 3, 4, { consumer: consumer({ capacity: { value: { slots: 2, snapshotSlots: 0, senders: 1, sessions: 1 }, source: 'unverified' } }) }, 2, 'fail'],
    ['the planned slot is there', 4, 4, { slot: 'busy_0' }, 0, 'pass'],
    ['the planned slot is not there', 4, 4, { slot: 'feed_slot' }, 1, 'fail'],
    ['the planned slot is there, and more are needed', 4, 4, { slot: 'busy_0', newSlots: 1 }, 1, 'fail'],
  ] satisfies [string, number, number, TargetChanges, number, 'pass' | 'fail'][])(
    '%s',
    (_, used, limit, wanted, needed, status) => {
      expect(rowFor(busy(used), limit, wanted)).toMatchObject({
        status,
        severity: 'error',
        object: { kind: 'setting', name: 'max_replication_slots' },
        evidence: { max_replication_slots: limit, in_use: used, free: limit - used, needed },
      });
    },
  );

  describe('of a consumer that copies through slots of their own', () => {
    const capacity = { value: { slots: 1, snapshotSlots: 2, senders: 3, sessions: 1 }, source: 'https://example.com/' } as const;
    const making = consumer({ capacity });
    const given = consumer({ capacity, slot: { value: { madeBy: 'user', defaultName: null, namePatterns: [], applicationNames: [] }, source: 'https://example.com/' } });

    it.each([
      ['at the first start', { consumer: making }, IDLE, 3],
      ['when nothing is copied', { consumer: making, snapshot: false }, IDLE, 1],
      ['when it has made its slot', { consumer: making, slot: 'feed_slot' }, IDLE, 0],
      ['when its slot was made for it', { consumer: given, slot: 'feed_slot' }, IDLE, 2],
      ['when it is running', { consumer: given, slot: 'feed_slot' }, { activePid: 900 }, 0],
      ['when the input says how many', { consumer: making, newSlots: 5 }, IDLE, 5],
    ] satisfies [string, TargetChanges, Partial<Slot>, number][])('%s', (_, wanted, changes, needed) => {
      const seen = facts({ slots: [slot('feed_slot', changes)], walsenders: [walsender(900)] });
      expect(rowOf(freeReplicationSlots, seen, target(wanted))).toMatchObject({ status: 'pass', evidence: { needed } });
    });
  });

  it('counts every slot: of other databases, physical, temporary, lost', () => {
    const slots = [
      slot('elsewhere', { database: 'other' }),
      slot('physical', { type: 'physical', plugin: null, database: null }),
      slot('temporary', { temporary: true }),
      slot('lost', { ...IDLE, walStatus: 'lost', restartLsn: null }),
    ];
    expect(rowFor(slots, 4)).toMatchObject({ status: 'fail', evidence: { in_use: 4, free: 0 } });
  });

  it.each(PLATFORMS)('raises the limit as %s wants it, with headroom', (name) => {
    const seen = facts({ slots: busy(4), settings: settings({ max_replication_slots: '4' }), platform: { name } });
    const row = rowOf(freeReplicationSlots, seen, target({ newSlots: 3 }));
    const plain = name === 'self-managed' || name === 'unknown';
    expect(sqlOf(row)).toEqual(plain ? ["ALTER SYSTEM SET max_replication_slots = '11';"] : []);
    const [raised, ...others] = stepsOf(row).filter(({ text }) => text.includes('max_replication_slots'));
    expect(raised?.text).toContain('11');
    expect(others).toEqual([]);
  });

  it('explains the new limit', () => {
    const [raised] = stepsOf(rowFor(busy(4), 4, { newSlots: 3 }));
    expect(raised?.lead).toMatch(/^This allows for 4 slots in use, 3 for the pipeline, and 4 as headroom/);
  });

  describe('the message', () => {
    it.each([
      [10, 10, 1, 'all 10 replication slots are in use; the pipeline needs 1 more'],
      [11, 10, 2, 'all 10 replication slots are in use; the pipeline needs 2 more'],
      [1, 1, 1, 'the only replication slot is in use; the pipeline needs 1 more'],
      [9, 10, 3, '1 of 10 replication slots is free; the pipeline needs 3'],
      [8, 10, 3, '2 of 10 replication slots are free; the pipeline needs 3'],
      [0, 0, 1, 'max_replication_slots is 0; the pipeline needs 1 replication slot'],
    ])('%i in use of %i, %i needed', (used, limit, newSlots, message) => {
      expect(rowFor(busy(used), limit, { newSlots }).message).toBe(message);
    });
  });

  describe('slots that could be dropped', () => {
    /** The steps of the variant that drops one, where there is one. */
    function dropping(row: Result) {
      return row.fix?.variants.find(({ steps }) => steps.some(({ text }) => text.includes('pg_drop'))) ?? null;
    }

    /** What is said of those that are not offered. */
    function kept(row: Result): string | undefined {
      return row.fix?.variants.flatMap(({ steps }) => steps).find(({ text }) => text.startsWith('Not offered'))?.text;
    }

    it('are those that no client is connected to, in their own database, at a cost, as an alternative', () => {
      const row = rowFor([slot('busy'), slot('idle', { ...IDLE, database: 'Other' }), slot('idle_too', { ...IDLE, walStatus: 'lost' })], 3);
      expect(sqlOf(row)).toEqual(["ALTER SYSTEM SET max_replication_slots = '8';"]);
      const steps = dropping(row)?.steps ?? [];
      expect(steps.map(({ kind }) => kind)).toEqual(['text', 'sql', 'sql', 'text']);
      expect(steps.filter(({ kind }) => kind === 'sql').map(({ text, database }) => [text, database])).toEqual([
        ["SELECT pg_drop_replication_slot('idle');", 'Other'],
        ["SELECT pg_drop_replication_slot('idle_too');", 'shop'],
      ]);
      expect(steps.filter(({ destructive }) => destructive !== undefined)).toHaveLength(2);
      expect(kept(row)).toContain('1 slot with a connected client');
    });

    it('are never the planned, a physical, a temporary or a synced one, nor one that is read, and why is said', () => {
      const slots = [
        slot('feed_slot', IDLE),
        slot('temporary', { ...IDLE, temporary: true }),
        slot('synced', { ...IDLE, synced: true }),
        slot('standby', { ...IDLE, type: 'physical', plugin: null, database: null }),
        slot('busy'),
      ];
      const row = rowFor(slots, 5, { slot: 'feed_slot', newSlots: 1 });
      expect(row.status).toBe('fail');
      expect(dropping(row)).toBeNull();
      expect(row.fix?.variants).toHaveLength(1);
      for (const reason of ['2 slots with a connected client', '1 physical slot', '1 slot synchronized', "pipeline's own"]) {
        expect(kept(row)).toContain(reason);
      }
    });

    it('are all there are: nothing is said of others', () => {
      expect(kept(rowFor([slot('idle', IDLE)], 1))).toBeUndefined();
    });

    it('are five at most', () => {
      const slots = Array.from({ length: 9 }, (_, index) => slot(`idle_${String(index)}`, IDLE));
      expect(dropping(rowFor(slots, 9))?.steps.filter(({ kind }) => kind === 'sql')).toHaveLength(5);
    });

    it('are not spoken of when no slot is there', () => {
      const row = rowFor([], 0);
      expect(row.fix?.variants).toHaveLength(1);
      expect(kept(row)).toBeUndefined();
    });
  });

  it.each(['settings', 'slots'] as const)('is never green without %s', (name) => {
    expect(rowOf(freeReplicationSlots, facts({}, { [name]: failed('cut off') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'failed' },
    });
  });
});
