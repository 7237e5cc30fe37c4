import { describe, expect, it } from '@jest/globals';
import { slotFailover } from '../../../src/rules/slots/slot-failover.js';
import type { Slot, Walsender } from '../../../src/facts/index.js';
import { facts, IDLE, rowOf, session, settings, slot, target, version, walsender, type TargetChanges } from '../facts.js';

const PHYSICAL = { type: 'physical', database: null, plugin: null, confirmedFlushLsn: null } as const;
const own = (changes: Partial<Slot> = {}) => slot('orders_cdc', { ...IDLE, ...changes });

function rowFor(slots: readonly Slot[], list: string | undefined, walsenders: readonly Walsender[] = [], platform = 'self-managed' as const, changes: TargetChanges = {}) {
  const seen = facts({
    slots,
    walsenders,
    version: version(17),
    settings: settings(list === undefined ? {} : { synchronized_standby_slots: list }),
    platform: { name: platform },
  });
  return rowOf(slotFailover, seen, target({ slot: 'orders_cdc', ...changes }));
}

describe('slot-failover', () => {
  it.each([
    ['does not exist', []],
    ['is a logical slot', [slot('standby_two')]],
    ['has no connected standby', [slot('standby_two', { ...PHYSICAL, ...IDLE })]],
    ['is lost', [slot('standby_two', { ...PHYSICAL, walStatus: 'lost' })]],
  ] as const)('the slot in the list %s', (_, others) => {
    const evidence = { waited_for: ['standby_two'] };
    expect(rowFor([own({ failover: true }), ...others], 'standby_two')).toMatchObject({ status: 'fail', severity: 'error', evidence: { ...evidence, planned: true } });
    expect(rowFor([slot('other', { failover: true }), ...others], 'standby_two')).toMatchObject({ status: 'fail', severity: 'warning', evidence: { ...evidence, failover_slots: ['other'] } });
    expect(rowFor([own(), ...others], 'standby_two')).toMatchObject({ status: 'fail', severity: 'notice', evidence });
  });

  it('passes while every standby in the list is connected, however its slot is written', () => {
    const standbys = [slot('standby_two', PHYSICAL), slot('standby_three', PHYSICAL)];
    expect(rowFor([own({ failover: true }), ...standbys], 'Standby_Two, "standby_three"')).toMatchObject({ status: 'pass' });
  });

  it('takes off the list what does not serve, and leaves the others', () => {
    const row = rowFor([own({ failover: true }), slot('standby_two', PHYSICAL)], 'standby_two, gone');
    expect(row.fix?.variants.map(({ steps }) => steps[0]?.text)).toEqual(["ALTER SYSTEM SET synchronized_standby_slots = 'standby_two';"]);
    const idle = rowFor([own({ failover: true }), slot('standby_two', { ...PHYSICAL, ...IDLE })], 'standby_two');
    expect(idle.fix?.variants).toHaveLength(2);
  });

  it.each([
    ['there is a standby', [slot('standby', PHYSICAL)], [], 'fail'],
    ['a standby without a slot can be seen', [], [walsender(7)], 'fail'],
    ['an unknown walsender', [], [walsender(7, { state: null })], 'pass'],
    ['an archiver', [slot('barman', PHYSICAL)], [walsender(7, { applicationName: 'pg_receivewal' })], 'pass'],
    ['another logical consumer', [slot('other', { activePid: 7 })], [walsender(7)], 'pass'],
    ['nobody', [], [], 'pass'],
  ] as const)('a slot without failover, and %s', (_, others, walsenders, status) => {
    expect(rowFor([own(), ...others], undefined, walsenders)).toMatchObject({ status, ...(status === 'fail' ? { severity: 'notice' } : {}) });
  });

  it('is content with a slot that has failover, and with one that is to be made', () => {
    expect(rowFor([own({ failover: true }), slot('standby', PHYSICAL)], '')).toMatchObject({ status: 'pass' });
    expect(rowFor([slot('standby', PHYSICAL)], '')).toMatchObject({ status: 'pass' });
  });

  it('does not take a read replica of RDS for where a failover goes to', () => {
    const seen = facts({ slots: [own(), slot('rds_replica', PHYSICAL)], version: version(17), platform: { name: 'rds' } });
    expect(rowOf(slotFailover, seen, target({ slot: 'orders_cdc' }))).toMatchObject({ status: 'pass' });
  });

  it('does not apply before 17, and on a standby', () => {
    expect(rowOf(slotFailover, facts({ version: version(16) }))).toMatchObject({ status: 'skip' });
    expect(rowOf(slotFailover, facts({ version: version(17), session: session({ inRecovery: true }) }))).toMatchObject({ status: 'skip' });
  });
});
