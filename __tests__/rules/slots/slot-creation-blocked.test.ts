import { describe, expect, it } from '@jest/globals';
import { failed, type OpenTransaction, type PreparedTransaction, type Transactions } from '../../../src/facts/index.js';
import { slotCreationBlocked } from '../../../src/rules/slots/slot-creation-blocked.js';
import { adviceOf } from '../advice.js';
import { consumer, facts, rowOf, session, slot, sqlOf, stepsOf, target, type TargetChanges } from '../facts.js';

const prepared = (ageMs: number, changes: Partial<PreparedTransaction> = {}): PreparedTransaction => ({ gid: 'xa-1', owner: 'till', database: 'till', ageMs, ...changes });
const open = (changes: Partial<OpenTransaction> = {}): OpenTransaction => ({ pid: 4712, role: 'app', database: 'till', ageMs: 60_000, xidAge: 3, ...changes });

function transactions(changes: Partial<Transactions>): Transactions {
  const { prepared: some = [], open: others = [] } = changes;
  return { prepared: some, preparedCount: some.length, open: others, openCount: others.length, agesVisible: true, ...changes };
}

const rowFor = (changes: Partial<Transactions>, wanted: TargetChanges = {}, values: Parameters<typeof facts>[0] = {}) =>
  rowOf(slotCreationBlocked, facts({ transactions: transactions(changes), ...values }), target(wanted));

const HIDDEN = open({ ageMs: null });
const DMS = { consumer: consumer({ waitsForTransactions: { value: 600_000, source: 'https://example.com/', severity: 'error', unmet: 'It waits.' } }) };

describe('slot-creation-blocked', () => {
  it.each([
    ['nothing', {}, 'pass', undefined],
    ['a transaction prepared just now', { prepared: [prepared(10)] }, 'fail', 'warning'],
    ['a transaction prepared 5 min ago', { prepared: [prepared(300_000)] }, 'fail', 'warning'],
    ['a transaction prepared longer ago', { prepared: [prepared(300_001)] }, 'fail', 'error'],
    ['a forgotten one and a new one', { prepared: [prepared(300_001), prepared(10, { gid: 'xa-2' })] }, 'fail', 'error'],
    ['a short transaction', { open: [open({ ageMs: 4999 })] }, 'pass', undefined],
    ['a long transaction', { open: [open({ ageMs: 5000 })] }, 'fail', 'warning'],
    ['a transaction since which many have begun', { open: [open({ ageMs: null, xidAge: 1_000_000 })] }, 'fail', 'warning'],
    ['a transaction of unknown age', { open: [HIDDEN], agesVisible: false }, 'fail', 'notice'],
    ['one of unknown age, and a long one', { open: [open(), HIDDEN] }, 'fail', 'warning'],
  ] satisfies [string, Partial<Transactions>, string, string | undefined][])('%s', (_, changes, status, severity) => {
    expect(rowFor(changes)).toMatchObject({ status, ...(severity === undefined ? {} : { severity }), object: null });
  });

  it('asks nothing when no slot is created', () => {
    const blocked = { prepared: [prepared(3_600_000)] };
    expect(rowFor(blocked, { slot: 'feed_slot' }, { slots: [slot('feed_slot')] }).status).toBe('skip');
    expect(rowFor(blocked, { newSlots: 0 }).status).toBe('skip');
    expect(rowFor(blocked, { slot: 'feed_slot' }).status).toBe('fail');
  });

  it('says nothing of a standby, where others are waited for', () => {
    expect(rowFor({ prepared: [prepared(3_600_000)] }, {}, { session: session({ inRecovery: true }) }).status).toBe('skip');
  });

  it('counts what a consumer that waits for all transactions waits for', () => {
    const reading = (ageMs: number) => ({ open: [open({ xidAge: null, ageMs })] });
    expect(rowFor(reading(600_000), DMS)).toMatchObject({ status: 'fail', severity: 'warning' });
    expect(rowFor(reading(599_999), DMS).status).toBe('pass');
    expect(rowFor(reading(600_000)).status).toBe('pass');
  });

  it('names the transaction', () => {
    expect(rowFor({ prepared: [prepared(600_000)] }).message).toBe(
      'prepared transaction `xa-1` in database `till` has been neither committed nor rolled back for 10 min',
    );
    expect(rowFor({ open: [open(), open({ pid: 4713 })] }).message).toBe(
      'a transaction of role `app` in database `till` (server process 4712) has been open for 1 min, and 1 more transaction would delay the creation of a slot',
    );
    expect(rowFor({ open: [HIDDEN, HIDDEN], agesVisible: false }).message).toContain('2 transactions that have written are open');
  });

  it('leaves the decision to a person, and prints what ends them at its cost', () => {
    const row = rowFor({ prepared: [prepared(600_000, { gid: "o'hara" })], open: [open()] });
    const [first] = stepsOf(row);
    expect(first?.kind).toBe('text');
    expect(sqlOf(row).slice(1)).toEqual(["ROLLBACK PREPARED 'o''hara';", 'SELECT pg_terminate_backend(4712);']);
    expect(stepsOf(row).filter(({ destructive }) => destructive !== undefined).map(({ database }) => database)).toEqual(['till', 'shop']);
  });

  it('ends no session of which it does not know how long it has been busy, and says what would let it', () => {
    const row = rowFor({ open: [HIDDEN], agesVisible: false });
    expect(sqlOf(row).filter((text) => text.includes('terminate'))).toEqual([]);
    expect(adviceOf(row)).toContain('pg_monitor');
  });

  it('prints five at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => prepared(600_000, { gid: `xa-${String(index)}` }));
    expect(sqlOf(rowFor({ prepared: many })).filter((text) => text.startsWith('ROLLBACK'))).toHaveLength(5);
  });

  it('is never green without the transactions', () => {
    expect(rowOf(slotCreationBlocked, facts({}, { transactions: failed('cut off') }))).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
  });
});
