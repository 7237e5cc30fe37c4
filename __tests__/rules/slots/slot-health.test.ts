import { describe, expect, it } from '@jest/globals';
import { failed, type Slot } from '../../../src/facts/index.js';
import { slotHealth } from '../../../src/rules/slots/slot-health.js';
import type { Target } from '../../../src/target.js';
import { facts, GIB, IDLE, kindsOf, rowOf, rowsOf, slot, sqlOf, stepsOf, target, version } from '../facts.js';

const PLANNED = target({ slot: 'feed_slot' });

const FEED_SLOT = { kind: 'slot', name: 'feed_slot' };

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
    [{ safeWalSizeBytes: 3 * GIB }, { safe_wal_size: { bytes: 3 * GIB } }],
  ] satisfies [Partial<Slot>, object][])('passes %#', (changes, evidence) => {
    const row = rowFor(changes);
    expect(row).toMatchObject({ status: 'pass', object: FEED_SLOT, evidence });
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
        expect(row).toMatchObject({ status: 'fail', severity, object: FEED_SLOT, evidence: { planned, active: false } });
        expect(sqlOf(row)).toEqual(["SELECT pg_drop_replication_slot('feed_slot');"]);
        // Of somebody else's slot the first thing is to find out whose it is.
        expect(kindsOf(row)).toEqual(planned ? ['sql'] : ['text', 'sql']);
        expect(stepsOf(row).at(-1)).toMatchObject({ database: 'shop', destructive: expect.any(String) });
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
      const steps = stepsOf(rowFor({ ...LOST, database: 'Other' }));
      expect(steps.map(({ kind, database }) => [kind, database])).toEqual([
        ['text', undefined],
        ['sql', 'Other'],
      ]);
    });
  });

  describe('lost, and not read by a logical consumer', () => {
    const PHYSICAL: Partial<Slot> = { ...LOST, type: 'physical', plugin: null, database: null };

    it.each([
      ['a physical slot', PHYSICAL],
      ['a slot that is synchronized from a primary', { ...LOST, synced: true }],
    ])('%s is never dropped, planned or not', (_, changes) => {
      for (const wanted of [PLANNED, target()]) {
        const row = rowFor(changes, wanted);
        expect(row).toMatchObject({ status: 'fail', evidence: { wal_status: 'lost' } });
        expect(kindsOf(row)).toEqual(['text']);
      }
    });

    it('is told in words of its own', () => {
      const summaries = [LOST, PHYSICAL, { ...LOST, synced: true }].map((changes) => rowFor(changes, target()).fix?.summary);
      expect(new Set(summaries).size).toBe(3);
    });
  });

  it('a lost slot that a client is connected to is released first', () => {
    expect(kindsOf(rowFor({ ...LOST, active: true, activePid: 77 }))).toEqual(['text', 'sql']);
    expect(stepsOf(rowFor({ ...LOST, active: true, activePid: 77 }))[0]?.text).toContain('77');
  });

  it('warns of one that is about to be lost, planned or not', () => {
    for (const [wanted, changes] of [
      [PLANNED, {}],
      [PLANNED, IDLE],
      [target(), {}],
      [target(), IDLE],
      [target(), { type: 'physical', plugin: null, database: null }],
      [target(), { synced: true }],
    ] satisfies [Target, Partial<Slot>][]) {
      const row = rowFor({ walStatus: 'unreserved', safeWalSizeBytes: -GIB, ...changes }, wanted);
      expect(row).toMatchObject({ status: 'fail', severity: 'warning', evidence: { wal_status: 'unreserved', safe_wal_size: { bytes: -GIB } } });
      expect(new Set(kindsOf(row))).toEqual(new Set(['text']));
    }
  });

  it('judges every slot', () => {
    const slots = [slot('fine'), slot('feed_slot', LOST), slot('others', LOST), slot('late', { walStatus: 'unreserved' })];
    const rows = rowsOf(slotHealth, facts({ slots }), PLANNED);
    expect(rows.map(({ object, status, severity }) => [object, status, severity])).toEqual([
      [FEED_SLOT, 'fail', 'error'],
      [{ kind: 'slot', name: 'others' }, 'fail', 'warning'],
      [{ kind: 'slot', name: 'late' }, 'fail', 'warning'],
      [{ kind: 'slot', name: 'fine' }, 'pass', 'error'],
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
