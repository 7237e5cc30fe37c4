import { describe, expect, it } from '@jest/globals';
import { failed } from '../../../src/facts/index.js';
import { freeWalSenders } from '../../../src/rules/capacity/free-wal-senders.js';
import { consumer, facts, IDLE, PLATFORMS, rowOf, settings, slot, sqlOf, stepsOf, target, version, walsender, type TargetChanges } from '../facts.js';

/** So many consumers of others. */
function busy(count: number) {
  return Array.from({ length: count }, (_, index) => walsender(1000 + index, { user: 'other' }));
}

function rowFor(inUse: number, limit: number, wanted: TargetChanges = {}, values: Parameters<typeof facts>[0] = {}) {
  const seen = facts({ walsenders: busy(inUse), settings: settings({ max_wal_senders: String(limit) }), ...values });
  return rowOf(freeWalSenders, seen, target(wanted));
}

const COPYING = consumer({ capacity: { value: { slots: 1, snapshotSlots: 2, senders: 3, sessions: 1 }, source: 'https://example.com/' } });
const PREPARED = consumer({
  capacity: COPYING.capacity,
  slot: { value: { madeBy: 'user', defaultName: null, namePatterns: [], applicationNames: [] }, source: 'https://example.com/' },
});

describe('free-wal-senders', () => {
  it.each([
    ['one is left, one is needed', 3, 4, {}, 1, 'pass'],
    ['none is left, one is needed', 4, 4, {}, 1, 'fail'],
    ['there are none at all', 0, 0, {}, 1, 'fail'],
    ['two are left, the copy takes three', 2, 4, { consumer: COPYING }, 3, 'fail'],
    ['three are left, the copy takes three', 1, 4, { consumer: COPYING }, 3, 'pass'],
    ['one is left, and nothing is copied', 3, 4, { consumer: COPYING, snapshot: false }, 1, 'pass'],
  ] satisfies [string, number, number, TargetChanges, number, 'pass' | 'fail'][])('%s', (_, inUse, limit, wanted, needed, status) => {
    expect(rowFor(inUse, limit, wanted)).toMatchObject({
      status,
      severity: 'error',
      object: { kind: 'setting', name: 'max_wal_senders' },
      evidence: { max_wal_senders: limit, in_use: inUse, free: limit - inUse, needed },
    });
  });

  describe('with its slot', () => {
    const idle = { slots: [slot('feed_slot', IDLE)] };
    const reading = { slots: [slot('feed_slot', { activePid: 900 })] };

    it('a pipeline that made it has copied its tables already', () => {
      expect(rowFor(2, 4, { slot: 'feed_slot', consumer: COPYING }, idle)).toMatchObject({ status: 'pass', evidence: { needed: 1 } });
    });

    it('a pipeline whose slot is made for it may have the copy before it', () => {
      expect(rowFor(2, 4, { slot: 'feed_slot', consumer: PREPARED }, idle)).toMatchObject({ status: 'fail', evidence: { needed: 3 } });
    });

    it('a pipeline that is running needs none', () => {
      const walsenders = [...busy(3), walsender(900)];
      expect(rowFor(0, 4, { slot: 'feed_slot', consumer: PREPARED }, { ...reading, walsenders })).toMatchObject({ status: 'pass', evidence: { free: 0, needed: 0 } });
    });

    it('another role that reads it takes the walsender from the pipeline', () => {
      const walsenders = [...busy(3), walsender(900, { user: 'other' })];
      expect(rowFor(0, 4, { slot: 'feed_slot' }, { ...reading, walsenders })).toMatchObject({ status: 'fail', evidence: { needed: 1 } });
    });
  });

  it.each(PLATFORMS)('raises the limit as %s wants it, for those that come back as well', (name) => {
    const row = rowFor(4, 4, { consumer: COPYING }, { platform: { name }, slots: [slot('idle', IDLE)] });
    expect(stepsOf(row).find(({ text }) => text.includes('max_wal_senders'))?.text).toContain('9');
  });

  it('enables logical decoding first where walsenders would keep the server from starting', () => {
    expect(sqlOf(rowFor(0, 0, {}, { settings: settings({ wal_level: 'minimal', max_wal_senders: '0' }) }))).toEqual([
      "ALTER SYSTEM SET wal_level = 'logical';",
      "ALTER SYSTEM SET max_wal_senders = '2';",
    ]);
  });

  it.each([
    [11, true],
    [12, false],
  ])('says on %i that walsenders are taken out of max_connections: %s', (major, said) => {
    const lead = stepsOf(rowFor(4, 4, {}, { version: version(major) })).find(({ text }) => text.includes('max_wal_senders'))?.lead;
    expect(lead?.includes('max_connections')).toBe(said);
  });

  it.each([
    [4, 4, 'all walsenders are in use (max_wal_senders is 4); the pipeline needs 3 more'],
    [3, 4, '1 of 4 walsenders is free; the pipeline needs 3'],
    [2, 4, '2 of 4 walsenders are free; the pipeline needs 3'],
    [0, 0, 'max_wal_senders is 0; the pipeline needs 3 walsenders'],
  ])('%i in use of %i', (inUse, limit, message) => {
    expect(rowFor(inUse, limit, { consumer: COPYING }).message).toBe(message);
  });

  it.each(['settings', 'slots', 'walsenders'] as const)('is never green without %s', (name) => {
    expect(rowOf(freeWalSenders, facts({}, { [name]: failed('cut off') }))).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
  });
});
