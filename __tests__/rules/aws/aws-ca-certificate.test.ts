import { expect, it } from '@jest/globals';
import { denied, failed, type AwsFacts, type AwsInstance } from '../../../src/facts/index.js';
import { awsCaCertificate } from '../../../src/rules/aws/aws-ca-certificate.js';
import { rowOf, stepsOf, tls } from '../facts.js';
import { AURORA, awsTarget, instance, instanceEndpoint, INSTANCE, inDays, instanceArn, maintenance, NOTHING_PENDING, onAws, standalone } from './healthy-aws.js';

function world(changes: Partial<AwsInstance>, more: Partial<AwsFacts> = {}): AwsFacts {
  return { ...INSTANCE, awsInstances: [standalone(changes)], ...more };
}

const EXPIRING_CA = { awsCertificates: [{ identifier: 'rds-ca-2019', validTillMs: inDays(-800) }] };

it.each([
  ['a certificate of a year', world({ certificateValidTillMs: inDays(200) }), 'pass'],
  ['one that RDS renews in time', world({ certificateValidTillMs: inDays(20) }), 'pass'],
  ['one that RDS has not renewed', world({ certificateValidTillMs: inDays(5) }), 'fail'],
  ['one that has expired', world({ certificateValidTillMs: inDays(-1) }), 'fail'],
  ['one that the API does not show', world({ certificateValidTillMs: null }), 'pass'],
  ['an expired authority', world({ caCertificateIdentifier: 'rds-ca-2019' }, EXPIRING_CA), 'fail'],
  ['an expired authority that the API does not list any more', world({ caCertificateIdentifier: 'rds-ca-2019' }), 'fail'],
  ['another authority that is pending', world({ pending: { ...NOTHING_PENDING, caCertificateIdentifier: 'rds-ca-ecc384-g1' } }), 'fail'],
  ['a rotation that is pending', world({}, { awsMaintenance: [maintenance('ca-certificate-rotation', { resource: instanceArn('orders') })] }), 'fail'],
  ['a rotation of something else', world({}, { awsMaintenance: [maintenance('ca-certificate-rotation', { resource: instanceArn('other') })] }), 'pass'],
] as const)('%s: %s', (_, seen, status) => {
  expect(rowOf(awsCaCertificate, onAws(seen), awsTarget())).toMatchObject({ status, severity: 'warning', ...(status === 'fail' ? { object: { name: 'instance/orders' } } : {}) });
});

it('obeys the limit that was set', () => {
  const wanted = awsTarget({ thresholds: { certificateExpiryWarningMs: 30 * 86_400_000 } });
  expect(rowOf(awsCaCertificate, onAws(world({ certificateValidTillMs: inDays(20) })), wanted)).toMatchObject({ status: 'fail' });
});

it('knows a server that presents an older certificate than was issued', () => {
  const leaf = tls().chain[0];
  const presented = leaf === undefined ? [] : [{ ...leaf, validTo: new Date(inDays(3)).toISOString() }];
  const row = rowOf(awsCaCertificate, onAws(world({ certificateValidTillMs: inDays(300) }), { tls: tls({ chain: presented }) }), awsTarget());
  expect(row).toMatchObject({ status: 'fail', evidence: { presented_valid_to: presented[0]?.validTo } });
  expect(stepsOf(row).some(({ kind }) => kind === 'restart')).toBe(true);
});

it('does not reboot the writer for the certificate of a reader', () => {
  const leaf = tls().chain[0];
  const presented = leaf === undefined ? [] : [{ ...leaf, validTo: new Date(inDays(3)).toISOString() }];
  const seen = onAws({ ...AURORA, awsInstances: [instance('orders-2'), instance('orders-1')] }, { tls: tls({ chain: presented }) });
  const row = rowOf(awsCaCertificate, seen, awsTarget({ connection: { host: instanceEndpoint('orders-1') } }));
  expect(row).toMatchObject({ status: 'fail', object: { name: 'instance/orders-1' } });
  expect(stepsOf(row).map(({ kind }) => kind)).toEqual(['text']);
});

it('prints how to change the authority of an expired one', () => {
  const row = rowOf(awsCaCertificate, onAws(world({ caCertificateIdentifier: 'rds-ca-2019' }, EXPIRING_CA)), awsTarget());
  expect(stepsOf(row)[0]?.text).toBe('aws rds modify-db-instance --region eu-west-1 --db-instance-identifier orders --ca-certificate-identifier rds-ca-rsa2048-g1 --apply-immediately');
});

it('passes for a cluster whose members are all fine', () => {
  expect(rowOf(awsCaCertificate, onAws(AURORA), awsTarget())).toMatchObject({ status: 'pass', evidence: { authorities: ['rds-ca-rsa2048-g1'] } });
});

it.each([{ awsCertificates: denied('no') }, { awsMaintenance: failed('timeout') }])('does not pass on what was not seen: %j', (states) => {
  expect(rowOf(awsCaCertificate, onAws(AURORA, {}, states), awsTarget())).toMatchObject({ status: 'skip' });
});
