import { describe, expect, it } from '@jest/globals';
import { slotTwoPhase } from '../../../src/rules/slots/slot-two-phase.js';
import { consumer, facts, IDLE, kindsOf, rowOf, slot, target, version } from '../facts.js';

function rowFor(twoPhase: boolean, major = 16, protocol: number | null = 1) {
  const product = consumer({ protocolVersion: { value: protocol, source: 'https://example.com' } });
  const seen = facts({ slots: [slot('orders_cdc', { ...IDLE, twoPhase })], version: version(major) });
  return rowOf(slotTwoPhase, seen, target({ slot: 'orders_cdc', consumer: product }));
}

describe('slot-two-phase', () => {
  it.each([
    [true, 16, 1, 'fail'],
    [true, 15, 2, 'fail'],
    [false, 16, 1, 'pass'],
    [true, 14, 1, 'skip'],
    [true, 16, 3, 'skip'],
    [true, 16, null, 'skip'],
  ] as const)('two_phase %s, PostgreSQL %i, protocol %s: %s', (twoPhase, major, protocol, status) => {
    expect(rowFor(twoPhase, major, protocol)).toMatchObject({ status, severity: 'warning' });
  });

  it('has a person decide before the slot is dropped', () => {
    expect(kindsOf(rowFor(true))).toEqual(['text', 'sql']);
    expect(rowFor(true)).toMatchObject({ evidence: { two_phase: true, protocol_version: 1 } });
  });

  it('passes for a slot that is to be made, and does not apply without one', () => {
    expect(rowOf(slotTwoPhase, facts({ slots: [] }), target({ slot: 'orders_cdc' }))).toMatchObject({ status: 'pass', evidence: { two_phase: null } });
    expect(rowOf(slotTwoPhase, facts())).toMatchObject({ status: 'skip' });
  });
});
