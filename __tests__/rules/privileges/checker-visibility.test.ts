import { describe, expect, it } from '@jest/globals';
import { denied } from '../../../src/facts/index.js';
import { checkerVisibility } from '../../../src/rules/privileges/checker-visibility.js';
import { facts, rowOf, session, slot, sqlOf, target, walsender } from '../facts.js';

const GRANT = 'GRANT pg_read_all_stats TO cdc;';

describe('checker-visibility', () => {
  it('passes where nothing was hidden', () => {
    expect(rowOf(checkerVisibility, facts())).toMatchObject({ status: 'pass', object: { kind: 'role', name: 'cdc' }, evidence: { pg_read_all_stats: false } });
  });

  it('tells of transactions whose age is hidden, where a slot has to be created', () => {
    const hidden = { session: session({ hiddenTransactions: 2 }) };
    const row = rowOf(checkerVisibility, facts(hidden), target({ slot: 'planned' }));
    expect(row).toMatchObject({ status: 'fail', severity: 'notice', evidence: { hidden_transactions: 2 } });
    expect(sqlOf(row)).toEqual([GRANT]);
    expect(rowOf(checkerVisibility, facts({ ...hidden, slots: [slot('planned')] }), target({ slot: 'planned' }))).toMatchObject({ status: 'pass' });
    expect(rowOf(checkerVisibility, facts(hidden), target({ newSlots: 0 }))).toMatchObject({ status: 'pass' });
  });

  it('tells of a hidden reader of the planned slot, and of no other', () => {
    const hidden = walsender(900, { user: 'other', state: null });
    const wanted = target({ slot: 'planned' });
    const row = rowOf(checkerVisibility, facts({ slots: [slot('planned')], walsenders: [hidden] }), wanted);
    expect(row).toMatchObject({ status: 'fail', severity: 'notice' });
    expect(sqlOf(row)).toEqual([GRANT]);
    for (const others of [
      { slots: [slot('another')], walsenders: [hidden] },
      { slots: [slot('planned')], walsenders: [walsender(900)] },
      { slots: [slot('planned')], walsenders: [hidden], session: session({ readsAllStats: true }) },
      { slots: [slot('planned')], walsenders: [] },
    ]) {
      expect(rowOf(checkerVisibility, facts(others), wanted)).toMatchObject({ status: 'pass' });
    }
  });

  it('lists what was refused, once', () => {
    const row = rowOf(checkerVisibility, facts({}, { subscriptions: denied('no'), walsenders: denied('no') }));
    expect(row).toMatchObject({ status: 'fail', severity: 'notice' });
    expect(row.message).toContain('the walsenders and the subscriptions');
    expect(sqlOf(row)).toEqual([]);
  });
});
