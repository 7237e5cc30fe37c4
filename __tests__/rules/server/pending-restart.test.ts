import { describe, expect, it } from '@jest/globals';
import { pendingRestart } from '../../../src/rules/server/pending-restart.js';
import { facts, kindsOf, rowOf, rowsOf, settings, version } from '../facts.js';
import { AURORA, awsTarget, onAws, parameters } from '../aws/healthy-aws.js';

it('passes when nothing is pending', () => {
  expect(rowOf(pendingRestart, facts())).toMatchObject({ status: 'pass' });
});

it.each(['wal_level', 'max_replication_slots', 'max_wal_senders', 'rds.logical_replication'])('has a row for %s', (name) => {
  const value = name === 'wal_level' ? 'logical' : '10';
  const row = rowOf(pendingRestart, facts({ settings: settings({ [name]: { pending: value } }) }));
  expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: { kind: 'setting', name }, evidence: { value, pending_restart: true } });
  expect(kindsOf(row)).toEqual(['sql', 'text', 'restart']);
});

it('has a row for each', () => {
  const seen = facts({ settings: settings({ max_wal_senders: { pending: '5' }, max_replication_slots: { pending: '5' } }) });
  expect(rowsOf(pendingRestart, seen)).toHaveLength(2);
});

it('leaves a wal_level that is not sufficient to its own rule', () => {
  expect(rowOf(pendingRestart, facts({ settings: settings({ wal_level: { pending: 'replica' } }) }))).toMatchObject({ status: 'pass' });
  const seen = facts({ version: version(19), settings: settings({ wal_level: { pending: 'replica' } }) });
  expect(rowOf(pendingRestart, seen)).toMatchObject({ status: 'fail' });
});

it('passes over what no pipeline depends on', () => {
  expect(rowOf(pendingRestart, facts({ settings: settings({ max_worker_processes: { pending: '8' } }) }))).toMatchObject({ status: 'pass' });
});

describe('with what AWS says', () => {
  it.each([
    ['3', 'fail'],
    ['10', 'pass'],
    ['50', 'pass'],
    [null, 'pass'],
    ['GREATEST({DBInstanceVCPU*2},8)', 'pass'],
  ] as const)('max_wal_senders becomes %s: %s', (value, status) => {
    const seen = onAws({ ...AURORA, awsParameters: parameters({ max_wal_senders: value }) }, { settings: settings({ max_wal_senders: '10' }) });
    expect(rowOf(pendingRestart, seen, awsTarget())).toMatchObject({
      status,
      ...(status === 'fail' ? { object: { name: 'max_wal_senders' }, evidence: { value: 10, pending_value: 3, parameter_group: 'orders-params' } } : {}),
    });
  });
});
