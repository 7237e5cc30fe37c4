import { describe, expect, it } from '@jest/globals';
import { failed, unavailable } from '../../../src/facts/index.js';
import { SOURCES } from '../../../src/collect/sources.js';
import { judge } from '../../../src/judge/judge.js';
import { walLevel } from '../../../src/rules/server/wal-level.js';
import { slotLag } from '../../../src/rules/slots/slot-lag.js';
import type { Thresholds } from '../../../src/target.js';
import { CURRENT_LSN, facts, GIB, IDLE, kindsOf, lagging, rowOf, rowsOf, settings, slot, sqlOf, stepsOf, target } from '../facts.js';

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
      object: { kind: 'slot', name: 'feed_slot' },
      evidence: { retained: { bytes }, active: true, database: 'shop' },
    });
  });

  it('is exact where numbers end', () => {
    const slots = [slot('feed_slot', { restartLsn: 0n })];
    const seen = facts({ slots, currentLsn: 2n ** 62n });
    expect(rowOf(slotLag, seen, target())).toMatchObject({ status: 'fail', evidence: { retained: { bytes: 2 ** 62 } } });
  });

  it.each([{}, { slotLagWarningBytes: 0 }])('a slot ahead of what a standby has received retains nothing, and no less (%j)', (thresholds) => {
    expect(rowFor(-5n, thresholds)).toMatchObject({ status: 'pass', evidence: { retained: { bytes: 0 } } });
  });

  it('judges every slot, of whatever kind and database', () => {
    const slots = [
      lagging('fine', 0),
      lagging('physical', 2 * GIB, { type: 'physical', plugin: null, database: null }),
      lagging('elsewhere', 2 * GIB, { database: 'other' }),
      slot('lost', { restartLsn: null }),
    ];
    expect(rowsOf(slotLag, facts({ slots })).map(({ object, status }) => [object, status])).toEqual([
      [{ kind: 'slot', name: 'physical' }, 'fail'],
      [{ kind: 'slot', name: 'elsewhere' }, 'fail'],
      [{ kind: 'slot', name: 'fine' }, 'pass'],
    ]);
  });

  it.each([
    [[]],
    [[slot('lost', { restartLsn: null })]],
    // An invalidated slot may keep its restart_lsn: the WAL behind it is removed all the same.
    [[lagging('idle', 9 * GIB, { walStatus: 'lost', invalidationReason: 'idle_timeout' })]],
    [[lagging('conflict', 9 * GIB, { walStatus: 'lost', conflicting: true, invalidationReason: 'rows_removed' })]],
    [[lagging('conflict', 9 * GIB, { conflicting: true })]],
  ])('passes when no slot holds anything back', (slots) => {
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

  it('of a physical or a synchronized slot gives no advice to a logical consumer', () => {
    const physical = { type: 'physical', plugin: null, database: null } as const;
    const remedies = [{}, IDLE, physical, { ...physical, ...IDLE }, { synced: true }, { synced: true, ...IDLE }].map((changes) => {
      const row = rowOf(slotLag, facts({ slots: [lagging('other_slot', 2 * GIB, changes)] }), target());
      expect(row).toMatchObject({ status: 'fail', severity: 'warning' });
      return { summary: row.fix?.summary, kinds: kindsOf(row) };
    });
    expect(remedies.map(({ kinds }) => kinds.includes('sql'))).toEqual([false, true, false, false, false, false]);
    // Logical (2), physical (2), and synchronized, to which no client ever connects here.
    expect(new Set(remedies.map(({ summary }) => summary)).size).toBe(5);
  });

  it.each([
    [{ slotLagErrorBytes: GIB }, 'slot-lag-error'],
    [{}, 'slot-lag-warning'],
  ])('points to where the limit was set (%j)', (thresholds, option) => {
    const seen = facts({ slots: [lagging('feed_slot', 2 * GIB)] });
    const origins = { [option]: { from: 'config', file: 'cdc.yml', line: 7 } } as const;
    expect(rowOf(slotLag, seen, target({ thresholds, origins })).location).toEqual({ file: 'cdc.yml', line: 7 });
  });

  it('is skipped for want of a position even where wal-level is no error by policy', () => {
    const seen = facts({ settings: settings({ wal_level: 'replica' }) }, { currentLsn: unavailable('not here') });
    const rows = judge([walLevel, slotLag], SOURCES, seen, target({ rules: { 'wal-level': 'warning' } }));
    expect(rows.map(({ rule, status, severity, because }) => [rule, status, severity, because?.kind])).toEqual([
      ['wal-level', 'fail', 'warning', undefined],
      ['slot-lag', 'skip', 'error', 'not-applicable'],
    ]);
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
      retained: { bytes: 24 },
    });
  });
});
