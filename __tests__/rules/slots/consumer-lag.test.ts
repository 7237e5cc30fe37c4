import { describe, expect, it } from '@jest/globals';
import { denied, type Walsender } from '../../../src/facts/index.js';
import { consumerLag } from '../../../src/rules/slots/consumer-lag.js';
import type { Thresholds } from '../../../src/target.js';
import { CURRENT_LSN, facts, IDLE, rowOf, slot, target, walsender } from '../facts.js';

const SLOT = slot('orders_cdc', { confirmedFlushLsn: CURRENT_LSN - 500n });
const HIDDEN = { state: null, sentLsn: null, flushLsn: null, flushLagMs: null, replayLagMs: null, connectedMs: null } as const;

function rowFor(changes: Partial<Walsender>, thresholds: Partial<Thresholds> = {}) {
  return rowOf(consumerLag, facts({ slots: [SLOT], walsenders: [walsender(900, changes)] }), target({ slot: 'orders_cdc', thresholds }));
}

const behind = { flushLsn: CURRENT_LSN - 500n } as const;

describe('consumer-lag', () => {
  it.each([
    [{ ...behind, flushLagMs: 60_000 }, {}, 'pass', 60_000],
    [{ ...behind, flushLagMs: 60_001 }, {}, 'fail', 60_001],
    // Flush is what moves the slot.
    [{ ...behind, flushLagMs: 5, replayLagMs: 90_000 }, {}, 'pass', 5],
    [{ ...behind, replayLagMs: 90_000 }, {}, 'fail', 90_000],
    // The server keeps the last lag of a client that waits for more.
    [{ flushLagMs: 90_000 }, {}, 'pass', 0],
    // Nothing confirmed since it connected.
    [{ flushLsn: null, connectedMs: 90_000 }, {}, 'fail', 90_000],
    [{ flushLsn: null, connectedMs: 1000 }, {}, 'pass', 1000],
    [{ ...behind, flushLagMs: 2000 }, { replayLagWarningMs: 1000 }, 'fail', 2000],
  ] as const)('%j, %j: %s', (changes, thresholds, status, ms) => {
    expect(rowFor(changes, thresholds)).toMatchObject({ status, severity: 'warning', evidence: { lag: { ms }, unconfirmed: { bytes: 500 } } });
  });

  it('is an error above the limit that its owner set', () => {
    expect(rowFor({ ...behind, flushLagMs: 2001 }, { replayLagErrorMs: 2000 })).toMatchObject({ status: 'fail', severity: 'error' });
    expect(rowFor({ ...behind, flushLagMs: 61_000 }, { replayLagErrorMs: 90_000 })).toMatchObject({ status: 'fail', severity: 'warning' });
  });

  it('is never a pass for what cannot be seen', () => {
    expect(rowFor(HIDDEN)).toMatchObject({ status: 'skip', because: { kind: 'denied' }, evidence: { lag: null } });
    expect(rowFor(HIDDEN, { replayLagErrorMs: 1000 })).toMatchObject({ status: 'unknown', because: { kind: 'denied' } });
  });

  it.each([
    ['nobody reads it', facts({ slots: [slot('orders_cdc', IDLE)] })],
    ['it is to be made', facts({ slots: [] })],
    ['no walsender reads it', facts({ slots: [SLOT], walsenders: [walsender(901)] })],
    ['the walsenders cannot be seen', facts({ slots: [SLOT] }, { walsenders: denied('no') })],
  ])('does not apply where %s', (_, seen) => {
    expect(rowOf(consumerLag, seen, target({ slot: 'orders_cdc' }))).toMatchObject({ status: 'skip' });
  });
});
