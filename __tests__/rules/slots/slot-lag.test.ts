import { describe, expect, it } from '@jest/globals';
import { failed, unavailable } from '../../../src/facts.js';
import { slotLag } from '../../../src/rules/slots/slot-lag.js';
import type { Thresholds } from '../../../src/target.js';
import { CURRENT_LSN, facts, GIB, IDLE, kindsOf, lagging, rowOf, rowsOf, slot, sqlOf, stepsOf, target } from '../facts.js';

function rowFor(bytes: number | bigint, thresholds: Partial<Thresholds> = {}, changes: Parameters<typeof slot>[1] = {}) {
  return rowOf(slotLag, facts({ slots: [lagging('feed_slot', bytes, changes)] }), target({ thresholds, slot: 'feed_slot' }));
}

describe('slot-lag', () => {
  it.each([
    [0, {}, 'pass', 'error'],
    [GIB, {}, 'pass', 'error'],
    [GIB + 1, {}, 'fail', 'warning'],
    // However much it is: only the owner's word makes it an error.
    [90 * GIB, {}, 'fail', 'warning'],
    [5 * GIB, { slotLagErrorBytes: 5 * GIB }, 'fail', 'warning'],
    [5 * GIB + 1, { slotLagErrorBytes: 5 * GIB }, 'fail', 'error'],
    [1, { slotLagWarningBytes: 0 }, 'fail', 'warning'],
    [0, { slotLagWarningBytes: 0, slotLagErrorBytes: 0 }, 'pass', 'error'],
    [1, { slotLagErrorBytes: 0 }, 'fail', 'error'],
    // An error below the warning: the error counts.
    [600_000_000, { slotLagErrorBytes: 500_000_000 }, 'fail', 'error'],
    [400_000_000, { slotLagErrorBytes: 500_000_000 }, 'pass', 'error'],
  ] satisfies [number, Partial<Thresholds>, string, string][])('%i bytes under %j: %s %s', (bytes, thresholds, status, severity) => {
    expect(rowFor(bytes, thresholds)).toMatchObject({
      status,
      severity,
      object: 'slot:feed_slot',
      evidence: { retained_bytes: bytes, active: true, database: 'shop' },
    });
  });

  it('is exact where numbers end', () => {
    const slots = [slot('feed_slot', { restartLsn: 0n })];
    const seen = facts({ slots, currentLsn: 2n ** 62n });
    expect(rowOf(slotLag, seen, target())).toMatchObject({ status: 'fail', evidence: { retained: '4194304 TiB' } });
  });

  it('passes a slot ahead of what a standby has received', () => {
    expect(rowFor(-5n)).toMatchObject({ status: 'pass', evidence: { retained_bytes: -5 } });
  });

  it('judges every slot, of whatever kind and database', () => {
    const slots = [
      lagging('fine', 0),
      lagging('physical', 2 * GIB, { type: 'physical', plugin: null, database: null }),
      lagging('elsewhere', 2 * GIB, { database: 'other' }),
      slot('lost', { restartLsn: null }),
    ];
    expect(rowsOf(slotLag, facts({ slots })).map(({ object, status }) => [object, status])).toEqual([
      ['slot:physical', 'fail'],
      ['slot:elsewhere', 'fail'],
      ['slot:fine', 'pass'],
    ]);
  });

  it.each([[[]], [[slot('lost', { restartLsn: null })]]])('passes when no slot holds anything back', (slots) => {
    expect(rowOf(slotLag, facts({ slots }))).toMatchObject({ status: 'pass', object: null, evidence: { slots: 0 } });
  });

  describe('the fix', () => {
    it('of a slot that is read never drops it', () => {
      const row = rowFor(2 * GIB);
      expect(kindsOf(row)).toEqual(['text']);
    });

    it('of one that is not drops it at a cost', () => {
      const seen = facts({ slots: [lagging('other_slot', 2 * GIB, { ...IDLE, database: 'Other' })] });
      const row = rowOf(slotLag, seen, target({ slot: 'feed_slot' }));
      expect(row).toMatchObject({ evidence: { active: false, database: 'Other' } });
      expect(kindsOf(row)).toEqual(['text', 'sql']);
      expect(sqlOf(row)).toEqual(["SELECT pg_drop_replication_slot('other_slot');"]);
      expect(stepsOf(row)[1]).toMatchObject({ database: 'Other', destructive: expect.any(String) });
    });

    it("never drops the pipeline's own", () => {
      const seen = facts({ slots: [lagging('feed_slot', 2 * GIB, IDLE)] });
      expect(kindsOf(rowOf(slotLag, seen, target({ slot: 'feed_slot' })))).toEqual(['text']);
    });

    it('tells the planned slot, which the pipeline will read, from others', () => {
      const slots = [lagging('feed_slot', 2 * GIB, IDLE), lagging('other_slot', 2 * GIB, IDLE)];
      const [planned, other] = rowsOf(slotLag, facts({ slots }), target({ slot: 'feed_slot' }));
      expect(stepsOf(planned)[0]?.text).not.toBe(stepsOf(other)[0]?.text);
    });
  });

  it('does not apply where the position is not told', () => {
    expect(rowOf(slotLag, facts({}, { currentLsn: unavailable('not here') }))).toMatchObject({
      status: 'skip',
      because: { kind: 'not-applicable' },
    });
  });

  it.each(['slots', 'currentLsn'] as const)('is never green without %s', (name) => {
    expect(rowOf(slotLag, facts({}, { [name]: failed('cut off') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'failed' },
    });
  });

  it('reads LSNs in bytes', () => {
    expect(rowOf(slotLag, facts({ slots: [slot('a', { restartLsn: CURRENT_LSN - 24n })] })).evidence).toMatchObject({
      retained: '24 B',
      retained_bytes: 24,
    });
  });
});
