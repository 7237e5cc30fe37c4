import { describe, expect, it } from '@jest/globals';
import { inactiveSlot } from '../../../src/rules/slots/inactive-slot.js';
import type { Thresholds } from '../../../src/target.js';
import { facts, IDLE, kindsOf, lagging, rowOf, rowsOf, sqlOf, stepsOf, target } from '../facts.js';

const MIB = 2 ** 20;

function rowFor(bytes: number, changes: Parameters<typeof lagging>[2] = {}, thresholds: Partial<Thresholds> = {}) {
  return rowOf(inactiveSlot, facts({ slots: [lagging('old_cdc', bytes, { ...IDLE, ...changes })] }), target({ slot: 'orders_cdc', thresholds }));
}

describe('inactive-slot', () => {
  it.each([
    [100 * MIB, {}, 'pass', 'error'],
    [100 * MIB + 1, {}, 'fail', 'warning'],
    [900 * MIB, { inactiveSlotErrorBytes: 800 * MIB }, 'fail', 'error'],
    [700 * MIB, { inactiveSlotErrorBytes: 800 * MIB }, 'fail', 'warning'],
    [1, { inactiveSlotErrorBytes: 0 }, 'fail', 'error'],
  ] as const)('%i bytes under %j: %s %s', (bytes, thresholds, status, severity) => {
    expect(rowFor(bytes, {}, thresholds)).toMatchObject({ status, severity, object: { kind: 'slot', name: 'old_cdc' }, evidence: { retained: { bytes } } });
  });

  it.each([
    ['one that is read', { active: true }],
    ['a temporary one', { temporary: true }],
    ['a synchronized one', { synced: true }],
    ['one without a position', { restartLsn: null }],
    ['one that is lost', { walStatus: 'lost' }],
  ])('leaves out %s', (_, changes) => {
    expect(rowFor(900 * MIB, changes)).toMatchObject({ status: 'pass', evidence: { slots: 0 } });
  });

  it('leaves out the planned slot and the slots of RDS', () => {
    const slots = [lagging('orders_cdc', 900 * MIB, IDLE), lagging('rds_eu_west_1_db_x', 900 * MIB, { ...IDLE, type: 'physical', database: null })];
    expect(rowOf(inactiveSlot, facts({ slots }), target({ slot: 'orders_cdc' }))).toMatchObject({ status: 'pass', evidence: { slots: 0 } });
  });

  it('judges a slot of the planned name that cannot be the pipeline’s', () => {
    const slots = [lagging('orders_cdc', 900 * MIB, { ...IDLE, database: 'till' })];
    expect(rowsOf(inactiveSlot, facts({ slots }), target({ slot: 'orders_cdc' })).map(({ status }) => status)).toEqual(['fail']);
  });

  it('has a person decide before the drop, which says what is lost', () => {
    const row = rowFor(900 * MIB, { database: 'Till' });
    expect(kindsOf(row)).toEqual(['text', 'sql']);
    expect(sqlOf(row)).toEqual(["SELECT pg_drop_replication_slot('old_cdc');"]);
    expect(stepsOf(row)[1]).toMatchObject({ database: 'Till', destructive: expect.any(String) });
  });

  it('says since when, and whose it looks like', () => {
    const knownConsumers = [{ product: 'X', slot: { value: { madeBy: 'consumer', defaultName: null, namePatterns: ['old%'], applicationNames: [] }, source: 'https://example.com' } }] as const;
    const seen = facts({ slots: [lagging('old_cdc', 900 * MIB, { ...IDLE, inactiveSince: '2026-11-01T00:00:00Z' })] });
    expect(rowOf(inactiveSlot, seen, target({ knownConsumers }))).toMatchObject({
      evidence: { inactive_since: '2026-11-01T00:00:00Z', likely_owner: 'X', plugin: 'pgoutput', database: 'shop' },
    });
  });
});
