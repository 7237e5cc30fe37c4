import { describe, expect, it } from '@jest/globals';
import { UNVERIFIED } from '../../../src/consumer.js';
import { slotExists } from '../../../src/rules/slots/slot-exists.js';
import { consumer, facts, rowOf, slot, sqlOf, stepsOf, target } from '../facts.js';

const SLOT = { madeBy: 'user', defaultName: null, namePatterns: [], applicationNames: [] } as const;
const documented = consumer({ slot: { value: SLOT, source: 'https://example.com' } });
const undocumented = consumer({ slot: { value: SLOT, source: UNVERIFIED } });

describe('slot-exists', () => {
  it.each([
    [documented, 'error'],
    [undocumented, 'warning'],
  ] as const)('the slot is missing', (product, severity) => {
    const row = rowOf(slotExists, facts({ slots: [slot('other')] }), target({ slot: 'orders_cdc', consumer: product }));
    expect(row).toMatchObject({ status: 'fail', severity, object: { kind: 'slot', name: 'orders_cdc' }, evidence: { exists: false, made_by: 'user' } });
    expect(sqlOf(row)).toEqual(["SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput');"]);
    expect(stepsOf(row)[0]).toMatchObject({ database: 'shop' });
  });

  it('is there, whoever it belongs to: that is for slot-conflict', () => {
    const seen = facts({ slots: [slot('orders_cdc', { database: 'till' })] });
    expect(rowOf(slotExists, seen, target({ slot: 'orders_cdc', consumer: documented }))).toMatchObject({ status: 'pass' });
  });

  it.each([
    ['the consumer makes it', target({ slot: 'orders_cdc' })],
    ['none is named', target({ consumer: documented })],
    ['there can be none of that name', target({ slot: 'Orders', consumer: documented })],
  ])('does not apply: %s', (_, wanted) => {
    expect(rowOf(slotExists, facts(), wanted)).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
  });
});
