import { describe, expect, it } from '@jest/globals';
import { failed, type Slot } from '../../../src/facts.js';
import { slotHealth } from '../../../src/rules/slots/slot-health.js';
import { facts, GIB, IDLE, kindsOf, rowOf, rowsOf, slot, sqlOf, stepsOf, target, version } from '../facts.js';

const PLANNED = target({ slot: 'feed_slot' });

/** An invalidated slot, as every version shows one. */
const LOST: Partial<Slot> = { ...IDLE, walStatus: 'lost', restartLsn: null };

function rowFor(changes: Partial<Slot>, wanted = PLANNED, major = 17) {
  return rowOf(slotHealth, facts({ slots: [slot('feed_slot', changes)], version: version(major) }), wanted);
}

describe('slot-health', () => {
  it('passes without a slot', () => {
    expect(rowOf(slotHealth, facts({ slots: [] }))).toMatchObject({ status: 'pass', object: null, evidence: { slots: 0 } });
  });

  it.each([
    [{}, { wal_status: 'reserved', active: true, planned: true }],
    [{ walStatus: 'extended' }, { wal_status: 'extended' }],
    // A slot that has reserved nothing yet.
    [{ ...IDLE, walStatus: null, restartLsn: null }, { wal_status: null, active: false }],
    [{ safeWalSizeBytes: 3 * GIB }, { safe_wal_size: '3 GiB' }],
  ] satisfies [Partial<Slot>, object][])('passes %#', (changes, evidence) => {
    const row = rowFor(changes);
    expect(row).toMatchObject({ status: 'pass', object: 'slot:feed_slot', evidence });
    expect(row.evidence).not.toHaveProperty('invalidation_reason');
  });

  describe('lost', () => {
    it.each([
      ['wal_status', LOST, 13],
      ['conflicting', { ...IDLE, conflicting: true }, 16],
      ['conflicting and lost', { ...LOST, conflicting: true }, 16],
      ['rows_removed', { ...LOST, invalidationReason: 'rows_removed' }, 17],
      ['wal_removed', { ...LOST, invalidationReason: 'wal_removed' }, 17],
      ['wal_level_insufficient', { ...LOST, invalidationReason: 'wal_level_insufficient' }, 17],
      ['idle_timeout', { ...LOST, invalidationReason: 'idle_timeout' }, 18],
      ['a reason alone', { ...IDLE, invalidationReason: 'idle_timeout' }, 18],
    ] satisfies [string, Partial<Slot>, number][])('by %s: an error for the planned one, else a warning', (_, changes, major) => {
      for (const [wanted, severity, planned] of [
        [PLANNED, 'error', true],
        [target({ slot: 'another' }), 'warning', false],
        [target(), 'warning', false],
      ] as const) {
        const row = rowFor(changes, wanted, major);
        expect(row).toMatchObject({ status: 'fail', severity, object: 'slot:feed_slot', evidence: { planned, active: false } });
        expect(sqlOf(row)).toEqual(["SELECT pg_drop_replication_slot('feed_slot');"]);
        expect(stepsOf(row)[0]).toMatchObject({ database: 'shop', destructive: expect.any(String) });
      }
    });

    it('tells the reason', () => {
      expect(rowFor({ ...LOST, invalidationReason: 'idle_timeout' })).toMatchObject({
        evidence: { invalidation_reason: 'idle_timeout', wal_status: 'lost' },
      });
    });

    it('of WAL that was removed is no conflict on 16, which calls it one', () => {
      const messages = [
        rowFor({ ...LOST, conflicting: true }, PLANNED, 16).message,
        rowFor({ ...LOST, conflicting: true, restartLsn: 1n }, PLANNED, 16).message,
      ];
      expect(messages.map((message) => message.includes('conflict'))).toEqual([false, true]);
    });

    it('is dropped in its own database', () => {
      expect(stepsOf(rowFor({ ...LOST, database: 'Other' })).map((step) => step.database)).toEqual(['Other']);
    });
  });

  it('warns of one that is about to be lost, planned or not', () => {
    for (const wanted of [PLANNED, target()]) {
      const row = rowFor({ walStatus: 'unreserved', safeWalSizeBytes: -GIB }, wanted);
      expect(row).toMatchObject({ status: 'fail', severity: 'warning', evidence: { wal_status: 'unreserved', safe_wal_size: '-1 GiB' } });
      expect(kindsOf(row)).toEqual(['text']);
    }
  });

  it('judges every slot', () => {
    const slots = [slot('fine'), slot('feed_slot', LOST), slot('others', LOST), slot('late', { walStatus: 'unreserved' })];
    const rows = rowsOf(slotHealth, facts({ slots }), PLANNED);
    expect(rows.map(({ object, status, severity }) => [object, status, severity])).toEqual([
      ['slot:feed_slot', 'fail', 'error'],
      ['slot:others', 'fail', 'warning'],
      ['slot:late', 'fail', 'warning'],
      ['slot:fine', 'pass', 'error'],
    ]);
  });

  it.each([10, 11, 12])('does not apply on %i, which takes no WAL from slots', (major) => {
    expect(rowFor(LOST, PLANNED, major)).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });

  it('applies from 13 on', () => {
    expect(rowFor(LOST, PLANNED, 13)).toMatchObject({ status: 'fail' });
  });

  it.each(['slots', 'version'] as const)('is never green without %s', (name) => {
    expect(rowOf(slotHealth, facts({}, { [name]: failed('cut off') }))).toMatchObject({
      status: 'unknown',
      because: { kind: 'failed' },
    });
  });
});
