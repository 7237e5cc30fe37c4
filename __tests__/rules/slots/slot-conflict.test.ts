import { describe, expect, it } from '@jest/globals';
import { UNVERIFIED } from '../../../src/consumer.js';
import { slotConflict } from '../../../src/rules/slots/slot-conflict.js';
import { consumer, facts, rowOf, slot, stepsOf, target } from '../facts.js';

const wanted = target({ slot: 'orders_cdc' });

function rowFor(changes: Parameters<typeof slot>[1], planned = wanted) {
  return rowOf(slotConflict, facts({ slots: [slot('orders_cdc_shop'), slot('orders_cdc', changes)] }), planned);
}

describe('slot-conflict', () => {
  it.each([
    ['another database', { database: 'till' }],
    ['a standby', { type: 'physical', plugin: null, database: null }],
    ['another plugin', { plugin: 'wal2json' }],
  ] as const)('the name is that of a slot of %s', (_, changes) => {
    const row = rowFor(changes);
    expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { kind: 'slot', name: 'orders_cdc' }, evidence: { exists: true } });
    // The nearest name is taken.
    expect(stepsOf(row).map(({ kind, text }) => (kind === 'option' ? text : kind))).toEqual(['text', 'slot: orders_cdc_2']);
  });

  it('fails for one that a standby synchronizes from its primary', () => {
    const row = rowFor({ synced: true });
    expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { synced: true } });
    expect(row.fix?.variants.map(({ steps }) => steps.map(({ kind, text }) => (kind === 'option' ? text : kind)))).toEqual([['text'], ['slot: orders_cdc_2']]);
  });

  it('passes for the pipeline’s own, and for none', () => {
    expect(rowFor({})).toMatchObject({ status: 'pass', evidence: { exists: true, plugin: 'pgoutput' } });
    expect(rowOf(slotConflict, facts({ slots: [slot('other')] }), wanted)).toMatchObject({ status: 'pass', evidence: { exists: false } });
  });

  it('only warns of a plugin where nothing says which ones the product can use', () => {
    const product = consumer({ plugins: { value: ['pgoutput'], source: UNVERIFIED } });
    expect(rowFor({ plugin: 'wal2json' }, target({ slot: 'orders_cdc', consumer: product }))).toMatchObject({ status: 'fail', severity: 'warning' });
    expect(rowFor({ plugin: 'wal2json' }, target({ slot: 'orders_cdc', consumer: consumer({ plugins: { value: ['pgoutput', 'wal2json'], source: UNVERIFIED } }) }))).toMatchObject({ status: 'pass' });
  });

  it('points out a name that every pipeline of the product has', () => {
    const product = consumer({ product: 'Debezium', slot: { value: { madeBy: 'consumer', defaultName: 'orders_cdc', namePatterns: [], applicationNames: [] }, source: UNVERIFIED } });
    const meanings = [wanted, target({ slot: 'orders_cdc', consumer: product })].map((planned) => rowFor({ database: 'till' }, planned).meaning);
    expect(meanings.map((meaning) => meaning?.includes('Debezium'))).toEqual([false, true]);
  });

  it('offers a name that is legal and free, however long and strange the others are', () => {
    const name = 'x'.repeat(63);
    const long = target({ slot: name });
    const seen = facts({ slots: [slot(name, { database: 'Till, "2"' })] });
    expect(stepsOf(rowOf(slotConflict, seen, long)).at(-1)?.text).toBe(`slot: ${'x'.repeat(58)}_shop`);
  });
});
