import { describe, expect, it } from '@jest/globals';
import { CONSUMERS } from '../../../src/plan/consumers/index.js';
import { isSlotName } from '../../../src/facts/index.js';
import { slotName } from '../../../src/rules/slots/slot-name.js';
import { facts, rowOf, stepsOf, target } from '../facts.js';

describe('slot-name', () => {
  it.each(['orders_cdc', '0', 'x'.repeat(63)])('%s can be a name', (slot) => {
    expect(rowOf(slotName, facts(), target({ slot }))).toMatchObject({ status: 'pass', evidence: { name: slot } });
  });

  it.each([
    ['Orders-CDC', 'slot: orders_cdc'],
    ['größe', 'slot: gro_e'],
    ['  orders ', 'slot: __orders_'],
    ['x'.repeat(64), `slot: ${'x'.repeat(63)}`],
  ])('%j cannot, and %s is near', (slot, printed) => {
    const row = rowOf(slotName, facts(), target({ slot }));
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'slot' } });
    expect(stepsOf(row).map(({ kind, text }) => [kind, text])).toEqual([['option', printed]]);
  });

  it.each(['заказы', '!', ''])('%j has no near one', (slot) => {
    const row = rowOf(slotName, facts(), target({ slot }));
    expect(row).toMatchObject({ status: 'fail', severity: 'error' });
    expect(stepsOf(row).map(({ kind }) => kind)).toEqual(['text']);
  });

  it('does not apply when none is named', () => {
    expect(rowOf(slotName, facts())).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });

  it('stands where the name was written', () => {
    const origins = { slot: { from: 'config', file: 'cdc.yml', line: 7 } } as const;
    expect(rowOf(slotName, facts(), target({ slot: 'X', origins })).location).toEqual({ file: 'cdc.yml', line: 7 });
  });

  it('passes whatever a profile uses when none is configured', () => {
    const names = CONSUMERS.flatMap(({ slot: { value } }) => value.defaultName ?? []);
    expect(names.filter((name) => !isSlotName(name))).toEqual([]);
  });
});
