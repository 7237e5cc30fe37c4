import { describe, expect, it } from '@jest/globals';
import { slotInUse } from '../../../src/rules/slots/slot-in-use.js';
import { facts, IDLE, role, rowOf, slot, stepsOf, target } from '../facts.js';

const wanted = target({ slot: 'orders_cdc' });

function rowFor(changes: Parameters<typeof slot>[1]) {
  return rowOf(slotInUse, facts({ slots: [slot('orders_cdc', changes), slot('other', { activeUser: 'search' })] }), wanted);
}

describe('slot-in-use', () => {
  it.each([
    [IDLE, 'pass', 'error'],
    [{}, 'fail', 'notice'],
    [{ activeUser: 'search' }, 'fail', 'error'],
    // What the process belongs to could not be seen.
    [{ activeUser: null }, 'unknown', 'error'],
  ] as const)('%j: %s', (changes, status, severity) => {
    expect(rowFor(changes)).toMatchObject({ status, severity, object: { kind: 'slot', name: 'orders_cdc' } });
  });

  it('judges for the role that the pipeline logs in as', () => {
    const seen = facts({ slots: [slot('orders_cdc', { activeUser: 'search' })], role: role({ name: 'search' }) });
    expect(rowOf(slotInUse, seen, wanted)).toMatchObject({ status: 'fail', severity: 'notice', evidence: { role: 'search' } });
  });

  it('offers another slot, the role, and words, in that order', () => {
    const row = rowFor({ activeUser: 'search' });
    expect(row.fix?.variants.map(({ steps }) => steps.map(({ text, kind }) => (kind === 'option' ? text : kind)))).toEqual([['slot: orders_cdc_shop'], ['role: search'], ['text']]);
  });

  it('never speaks of a slot that cannot be the pipeline’s', () => {
    expect(rowFor({ activeUser: 'search', database: 'till' })).toMatchObject({ status: 'skip' });
    expect(rowFor({ activeUser: 'search', type: 'physical', database: null })).toMatchObject({ status: 'skip' });
  });

  it('passes for a slot that is to be made, and does not apply without one', () => {
    expect(rowOf(slotInUse, facts({ slots: [] }), wanted)).toMatchObject({ status: 'pass', evidence: { exists: false } });
    expect(rowOf(slotInUse, facts())).toMatchObject({ status: 'skip' });
    expect(stepsOf(rowFor({})).map(({ kind }) => kind)).toEqual(['text']);
  });
});
