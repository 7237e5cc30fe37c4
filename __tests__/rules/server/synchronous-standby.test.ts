import { describe, expect, it } from '@jest/globals';
import { synchronousStandby } from '../../../src/rules/server/synchronous-standby.js';
import { consumer, facts, rowOf, session, settings, slot, sqlOf, target, walsender } from '../facts.js';

const names = (value: string, more: Parameters<typeof facts>[0] = {}) => facts({ settings: settings({ synchronous_standby_names: value }), ...more });
const named = (...applicationNames: string[]) =>
  target({
    slot: 'orders_cdc',
    consumer: consumer({ slot: { value: { madeBy: 'consumer', defaultName: null, namePatterns: [], applicationNames }, source: 'https://example.com' } }),
  });

describe('synchronous-standby', () => {
  it.each(['', 'replica_1', 'FIRST 1 (replica_1, replica_2)', 'ANY 2 ("a, *", b)', '2 (a, b)'])('passes for %j', (value) => {
    expect(rowOf(synchronousStandby, names(value))).toMatchObject({ status: 'pass' });
  });

  it.each(['*', '"*"', 'replica_1, *', 'FIRST 1 (*)', 'any 1 (a,*)', '1 (*)'])('fails for %j', (value) => {
    expect(rowOf(synchronousStandby, names(value))).toMatchObject({
      status: 'fail',
      severity: 'warning',
      object: { name: 'synchronous_standby_names' },
      evidence: { synchronous_standby_names: value },
    });
  });

  it.each([
    ['debezium streaming', 'FIRST 1 ("Debezium Streaming", replica_1)', "ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 (\"replica_1\")';"],
    ['peerdb%', 'ANY 2 (replica_1, peerdb_mirror)', "ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (\"replica_1\")';"],
    ['consumer', 'CONSUMER', "ALTER SYSTEM SET synchronous_standby_names = '';"],
  ])('fails for the application name %s in %s, and leaves it out', (pattern, value, fix) => {
    const row = rowOf(synchronousStandby, names(value), named(pattern));
    expect(row).toMatchObject({ status: 'fail', severity: 'warning' });
    expect(sqlOf(row)).toEqual([fix, 'SELECT pg_reload_conf();']);
    expect(rowOf(synchronousStandby, names(value), named('another'))).toMatchObject({ status: 'pass' });
  });

  it('sees the application name of what reads the slot', () => {
    const reading = { slots: [slot('orders_cdc', { activePid: 900 })], walsenders: [walsender(900, { applicationName: 'Pipeline' })] };
    expect(rowOf(synchronousStandby, names('pipeline', reading), named())).toMatchObject({ status: 'fail' });
    expect(rowOf(synchronousStandby, names('pipeline', reading), target({ slot: 'another' }))).toMatchObject({ status: 'pass' });
  });

  it('names the standbys that are connected', () => {
    const connected = { slots: [slot('orders_cdc')], walsenders: [walsender(900), walsender(901, { applicationName: 'Replica "1"' }), walsender(902, { applicationName: null })] };
    const row = rowOf(synchronousStandby, names('FIRST 2 (*)', connected));
    expect(sqlOf(row)[0]).toBe(`ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 ("Replica ""1""")';`);
    expect(row.fix?.variants).toHaveLength(2);
  });

  it('passes on a standby, whose walsenders never are', () => {
    expect(rowOf(synchronousStandby, names('*', { session: session({ inRecovery: true }) }))).toMatchObject({ status: 'pass' });
  });
});
