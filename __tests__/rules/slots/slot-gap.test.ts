import { describe, expect, it } from '@jest/globals';
import { slotGap } from '../../../src/rules/slots/slot-gap.js';
import { CURRENT_LSN, facts, GIB, IDLE, rowOf, rowsOf, slot } from '../facts.js';

const apart = (bytes: number) => ({ restartLsn: CURRENT_LSN - BigInt(bytes) });

describe('slot-gap', () => {
  it.each([
    [0, 'pass'],
    [4 * GIB, 'pass'],
    [4 * GIB + 1, 'fail'],
  ])('%i bytes between restart_lsn and confirmed_flush_lsn', (bytes, status) => {
    const row = rowOf(slotGap, facts({ slots: [slot('feed_slot', apart(bytes))] }));
    expect(row).toMatchObject({ status, severity: 'warning', object: { kind: 'slot', name: 'feed_slot' }, evidence: { gap: { bytes } } });
  });

  it('passes over slots that have no such gap, or cannot be read any more', () => {
    const slots = [
      slot('standby', { type: 'physical', confirmedFlushLsn: null, ...apart(9 * GIB) }),
      slot('new', { restartLsn: null }),
      slot('lost', { ...IDLE, ...apart(9 * GIB), walStatus: 'lost' }),
    ];
    expect(rowOf(slotGap, facts({ slots }))).toMatchObject({ status: 'pass', evidence: { slots: 0 } });
  });

  it('has a row for every logical slot', () => {
    const slots = [slot('a'), slot('b', { ...IDLE, ...apart(5 * GIB) })];
    expect(rowsOf(slotGap, facts({ slots })).map(({ object, status }) => [object?.name, status])).toEqual([
      ['b', 'fail'],
      ['a', 'pass'],
    ]);
  });
});
