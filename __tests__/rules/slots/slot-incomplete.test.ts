import { describe, expect, it } from '@jest/globals';
import { slotIncomplete } from '../../../src/rules/slots/slot-incomplete.js';
import { facts, IDLE, kindsOf, rowOf, rowsOf, slot, target } from '../facts.js';

describe('slot-incomplete', () => {
  it.each([
    [{ confirmedFlushLsn: null }, ['text', 'sql', 'sql']],
    [{ confirmedFlushLsn: null, restartLsn: null, ...IDLE }, ['text']],
  ])('%j', (changes, kinds) => {
    const row = rowOf(slotIncomplete, facts({ slots: [slot('orders_cdc', changes), slot('other')] }), target({ slot: 'orders_cdc' }));
    expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: { name: 'orders_cdc' }, evidence: { confirmed_flush_lsn: false, planned: true } });
    expect(kindsOf(row)).toEqual(kinds);
  });

  it('has a row for each', () => {
    const slots = [slot('a', { confirmedFlushLsn: null }), slot('b', { restartLsn: null })];
    expect(rowsOf(slotIncomplete, facts({ slots })).map(({ status }) => status)).toEqual(['fail', 'fail']);
  });

  it.each([
    [[]],
    [[slot('standby', { type: 'physical', database: null, plugin: null, restartLsn: null, confirmedFlushLsn: null })]],
    [[slot('probe', { temporary: true, confirmedFlushLsn: null })]],
    [[slot('copy', { synced: true, confirmedFlushLsn: null })]],
    [[slot('lost', { walStatus: 'lost', restartLsn: null })]],
  ])('passes for what has no position for another reason', (slots) => {
    expect(rowOf(slotIncomplete, facts({ slots }))).toMatchObject({ status: 'pass', evidence: { slots: slots.length } });
  });
});
