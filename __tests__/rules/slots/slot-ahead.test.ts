import { describe, expect, it } from '@jest/globals';
import { failed } from '../../../src/facts/index.js';
import { slotAhead } from '../../../src/rules/slots/slot-ahead.js';
import { CURRENT_LSN, facts, IDLE, kindsOf, rowOf, session, slot, target } from '../facts.js';

const wanted = target({ slot: 'orders_cdc' });

function rowFor(ahead: bigint, changes: Parameters<typeof slot>[1] = {}) {
  return rowOf(slotAhead, facts({ slots: [slot('orders_cdc', { ...IDLE, confirmedFlushLsn: CURRENT_LSN + ahead, ...changes })] }), wanted);
}

describe('slot-ahead', () => {
  it.each([
    [-5n, 'pass', 0],
    [0n, 'pass', 0],
    // Clients confirm the byte after what they have.
    [1n, 'pass', 1],
    [7n, 'pass', 7],
    [8n, 'fail', 8],
    [50_000_000n, 'fail', 50_000_000],
  ] as const)('%i bytes beyond the end: %s', (ahead, status, bytes) => {
    expect(rowFor(ahead)).toMatchObject({ status, severity: 'error', object: { name: 'orders_cdc' }, evidence: { ahead: { bytes } } });
  });

  it('has a person decide before the slot is dropped, and its client stopped', () => {
    expect(kindsOf(rowFor(900n))).toEqual(['text', 'sql']);
    expect(kindsOf(rowFor(900n, { active: true, activePid: 900 }))).toEqual(['text', 'text', 'sql']);
  });

  it('does not apply to a standby, which receives what its slots have confirmed later', () => {
    const slots = [slot('orders_cdc', { confirmedFlushLsn: CURRENT_LSN + 900n })];
    expect(rowOf(slotAhead, facts({ slots, session: session({ inRecovery: true }) }), wanted)).toMatchObject({ status: 'skip' });
    expect(rowOf(slotAhead, facts())).toMatchObject({ status: 'skip' });
  });

  it.each([{ confirmedFlushLsn: null }, { walStatus: 'lost' }, { database: 'till' }])('passes for %j', (changes) => {
    expect(rowFor(900n, changes)).toMatchObject({ status: 'pass', evidence: { confirmed: false } });
  });

  it('is never green without the position', () => {
    expect(rowOf(slotAhead, facts({}, { currentLsn: failed('cut off') }), wanted)).toMatchObject({ status: 'unknown' });
  });
});
