import { describe, expect, it } from '@jest/globals';
import { lsnFrom, lsnText } from '../../src/judge/lsn.js';
import { previousPosition, trendOf } from '../../src/judge/trend.js';
import type { Change, InventoryRow, Measured, TargetReport } from '../../src/result.js';
import { targetOf } from './policy/rows.js';

const BEFORE = '2026-11-28T10:00:00.000Z';
const NOW = '2026-11-29T10:00:00.000Z';
const DAY_S = 86_400;

function seen(measured: Partial<Measured> | null, slots: readonly InventoryRow[] | null = [], changes: Partial<TargetReport> = {}): TargetReport {
  const { inventory } = targetOf('orders');
  const none: Measured = { currentLsn: null, freeSlots: null, certificateExpiresAt: null, replayLagMs: null };
  return targetOf('orders', [], { measured: measured === null ? null : { ...none, ...measured }, inventory: { ...inventory, slots }, ...changes });
}

const slot = (name: string, bytes: number | null, changes: InventoryRow = {}): InventoryRow => ({ name, retained: bytes === null ? null : { bytes }, ...changes });
const since = (before: TargetReport, now: TargetReport, at = NOW) => trendOf(now, at, { startedAt: BEFORE, targets: [before] })?.changes ?? [];
const changeOf = (changes: readonly Change[], measure: Change['measure']) => changes.filter((one) => one.measure === measure).map(({ before, now }) => [before, now]);

describe('the trend', () => {
  it('is there where an earlier report holds the target', () => {
    expect(trendOf(seen({}), NOW, undefined)).toBeUndefined();
    expect(trendOf(seen({}), NOW, { startedAt: BEFORE, targets: [{ ...seen({}), name: 'billing' }] })).toBeUndefined();
    expect(trendOf(seen(null, null), NOW, { startedAt: BEFORE, targets: [seen(null, null)] })).toEqual({ since: BEFORE, changes: [] });
  });

  it('has free slots, lag and days of the certificate, then and now', () => {
    const changes = since(
      seen({ freeSlots: 5, replayLagMs: 10, certificateExpiresAt: '2026-12-08T10:00:00Z' }),
      seen({ freeSlots: 4, certificateExpiresAt: '2026-12-08T10:00:00Z' }),
    );
    expect(changeOf(changes, 'free-slots')).toEqual([[5, 4]]);
    expect(changeOf(changes, 'replay-lag')).toEqual([[10, null]]);
    expect(changeOf(changes, 'certificate-days')).toEqual([[10, 9]]);
  });

  it('has every slot of either report but temporary ones', () => {
    const changes = since(seen({}, [slot('kept', 1), slot('dropped', 2)]), seen({}, [slot('new', 4), slot('kept', 3), slot('passing', 9, { temporary: true }), slot('lost', null)]));
    expect(changes.map(({ object, before, now }) => [object?.name, before, now])).toEqual([
      ['dropped', 2, null],
      ['kept', 1, 3],
      ['new', null, 4],
    ]);
  });

  it.each([
    ['went on', '0/0', '1/0', NOW, Math.round(2 ** 32 / DAY_S)],
    ['stayed', '1/0', '1/0', NOW, 0],
    ['went back', '1/0', '0/FFFFFFFF', NOW, null],
    ['is not known', null, '1/0', NOW, null],
    ['is no position', 'x', '1/0', NOW, null],
    ['went on in no time', '0/0', '1/0', BEFORE, null],
    ['went on before the earlier report', '0/0', '1/0', '2026-11-27T10:00:00Z', null],
  ])('knows the rate where the position %s', (_, from, to, at, rate) => {
    const changes = since(seen({ currentLsn: from }), seen({ currentLsn: to }), at);
    expect(changeOf(changes, 'wal-rate')).toEqual(rate === null ? [] : [[null, rate]]);
  });

  const earlier: Change = { measure: 'wal-rate', unit: 'bytes-per-second', object: null, before: null, now: 7 };

  it('has the earlier rate from the earlier trend', () => {
    const before = seen({}, [], { trend: { since: BEFORE, changes: [earlier] } });
    expect(changeOf(since(before, seen({})), 'wal-rate')).toEqual([[7, null]]);
  });

  it.each([
    ['2026-11-28T10:00:05.000Z', []],
    ['2026-11-28T10:09:59.999Z', []],
    ['2026-11-28T10:10:00.000Z', [[7, 1]]],
  ])('says nothing of the rate before ten minutes have passed: %s', (at, expected) => {
    const before = seen({ currentLsn: '0/0', freeSlots: 1 }, [], { trend: { since: BEFORE, changes: [earlier] } });
    const changes = since(before, seen({ currentLsn: '0/258', freeSlots: 1 }), at);
    expect(changeOf(changes, 'wal-rate')).toEqual(expected);
    expect(changeOf(changes, 'free-slots')).toEqual([[1, 1]]);
  });
});

describe('the earlier position', () => {
  const at = (currentLsn: string | null, now = NOW) => previousPosition('orders', now, { startedAt: BEFORE, targets: [seen({ currentLsn })] });

  it('is known with its age', () => {
    expect(at('1/10')).toEqual({ at: BEFORE, ageMs: DAY_S * 1000, currentLsn: 2n ** 32n + 16n });
    expect([at(null), at('nonsense'), at('1/10', BEFORE), previousPosition('billing', NOW, undefined)]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is read as it is written', () => {
    for (const lsn of [0n, 1n, 0xff_ffff_ffffn, 2n ** 64n - 1n]) {
      expect(lsnFrom(lsnText(lsn))).toBe(lsn);
    }
  });
});
