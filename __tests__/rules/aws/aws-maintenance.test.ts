import { expect, it } from '@jest/globals';
import { denied, failed, type AwsFacts, type AwsPending } from '../../../src/facts/index.js';
import { awsMaintenance } from '../../../src/rules/aws/aws-maintenance.js';
import { rowOf, rowsOf } from '../facts.js';
import { AURORA, awsTarget, cluster, inDays, instance, instanceArn, maintenance, NOTHING_PENDING, onAws } from './healthy-aws.js';

function pending(changes: Partial<AwsPending>): AwsFacts {
  return { ...AURORA, awsCluster: cluster({ pending: { ...NOTHING_PENDING, ...changes } }) };
}

function actions(...awsMaintenanceActions: AwsFacts['awsMaintenance']): AwsFacts {
  return { ...AURORA, awsMaintenance: awsMaintenanceActions };
}

it.each([
  ['nothing', AURORA, 'pass', 'warning'],
  ['an upgrade in three days', actions(maintenance('db-upgrade', { applyMs: inDays(3) })), 'fail', 'warning'],
  ['one that is forced in three days', actions(maintenance('system-update', { forcedApplyMs: inDays(3), applyMs: inDays(30) })), 'fail', 'warning'],
  ['one in a month', actions(maintenance('system-update', { applyMs: inDays(30) })), 'fail', 'notice'],
  ['one without a date', actions(maintenance('system-update')), 'fail', 'notice'],
  ['one of the writer', actions(maintenance('os-upgrade', { resource: instanceArn('orders-2'), applyMs: inDays(1) })), 'fail', 'warning'],
  ['one of a reader', actions(maintenance('os-upgrade', { resource: instanceArn('orders-1'), applyMs: inDays(1) })), 'pass', 'warning'],
  ['a rotation of the certificate', actions(maintenance('ca-certificate-rotation', { applyMs: inDays(1) })), 'pass', 'warning'],
  ['an upgrade in the next window', pending({ engineVersion: '16.6', names: ['EngineVersion'] }), 'fail', 'notice'],
  ['a password in the next window', pending({ names: ['MasterUserPassword'] }), 'pass', 'warning'],
] as const)('%s: %s %s', (_, world, status, severity) => {
  expect(rowOf(awsMaintenance, onAws(world), awsTarget())).toMatchObject({ status, severity });
});

it('names the window, and what a major upgrade does to slots', () => {
  const row = rowOf(awsMaintenance, onAws(pending({ engineVersion: '17.4', names: ['EngineVersion'] })), awsTarget());
  expect(row).toMatchObject({ object: { name: 'cluster/orders' }, evidence: { engine_version: '17.4', maintenance_window: 'sun:05:00-sun:06:00' } });
  expect(row.message).toContain('sun:05:00-sun:06:00');
  expect(row.meaning).toContain('slot');
});

it('has a row for each action, and one for two of a kind', () => {
  const world = actions(maintenance('db-upgrade', { applyMs: inDays(40) }), maintenance('db-upgrade', { applyMs: inDays(2) }), maintenance('os-upgrade'));
  expect(rowsOf(awsMaintenance, onAws(world), awsTarget()).map(({ severity, object }) => [severity, object?.name])).toEqual([
    ['warning', 'cluster/orders/db-upgrade'],
    ['notice', 'cluster/orders/os-upgrade'],
  ]);
});

it.each([
  ['creating', 'fail'],
  ['deleting', 'fail'],
  ['active', 'pass'],
] as const)('a zero-ETL integration that is %s: %s', (status, outcome) => {
  const world = { ...AURORA, awsIntegrations: [{ name: 'warehouse', source: null, target: null, status }] };
  const row = rowOf(awsMaintenance, onAws(world), awsTarget());
  expect(row).toMatchObject({ status: outcome, ...(outcome === 'fail' ? { severity: 'notice', object: { name: 'cluster/orders/integration/warehouse' } } : {}) });
});

it('sees what is pending on the writer', () => {
  const waiting = instance('orders-2', { pending: { ...NOTHING_PENDING, names: ['DBInstanceClass'] } });
  const row = rowOf(awsMaintenance, onAws({ ...AURORA, awsInstances: [waiting, instance('orders-1')] }), awsTarget());
  expect(row).toMatchObject({ status: 'fail', severity: 'notice', object: { name: 'instance/orders-2' }, evidence: { pending: ['DBInstanceClass'] } });
});

it.each([
  ['another class', { names: ['DBInstanceClass'] }],
  ['a major upgrade', { engineVersion: '17.4', names: ['EngineVersion'] }],
  ['another port', { names: ['Port'] }],
] as const)('does not interrupt the database by its first fix: %s', (_, changes) => {
  const { fix } = rowOf(awsMaintenance, onAws(pending(changes)), awsTarget());
  expect(fix?.variants[0]?.steps.map(({ kind }) => kind)).toEqual(['text']);
  expect(fix?.variants.some(({ steps }) => steps.some(({ text }) => text.includes('--apply-immediately')))).toBe(true);
});

it('says that the old endpoint is gone after some modifications', () => {
  expect(rowOf(awsMaintenance, onAws(pending({ names: ['Port'] })), awsTarget()).meaning).toContain('port');
});

it.each([
  ['denied', { awsMaintenance: denied('no') }, 'skip'],
  ['cut off', { awsMaintenance: failed('timeout') }, 'skip'],
  ['the writer unseen', { awsInstances: denied('no') }, 'skip'],
] as const)('does not pass on what was not seen: %s', (_, states, status) => {
  expect(rowOf(awsMaintenance, onAws(AURORA, {}, states), awsTarget())).toMatchObject({ status });
});
