import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { accessOf } from '../../../src/collect/aws/access.js';
import { CallFailure } from '../../../src/collect/aws/call.js';
import { askAws } from '../../../src/collect/aws/conversation.js';
import { AWS_FACTS } from '../../../src/collect/aws/facts.js';
import { CREDENTIALS, environmentOf, startStandIn } from '../../support/aws/stand-in.js';
import { cluster, instance, world } from '../../support/aws/world.js';
import { ask, controlPlane, value, withEnvironment, without } from './asking.js';

const OTHERS = AWS_FACTS.filter((name) => name !== 'awsAccess');
const ALONE = { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/nonexistent', AWS_SHARED_CREDENTIALS_FILE: '/nonexistent' };

async function askIn(environment: Readonly<Record<string, string>>, target = controlPlane()): ReturnType<typeof askAws> {
  return withEnvironment(environment, () => askAws(target, AbortSignal.timeout(10_000)));
}

it('says that there are no credentials, and asks nobody', async () => {
  const standIn = await startStandIn();
  const facts = await askIn({ ...ALONE, AWS_ENDPOINT_URL: standIn.url });
  await standIn.close();
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'no-credentials', region: 'eu-west-1' });
  expect(OTHERS.filter((name) => facts[name].state !== 'failed')).toEqual([]);
  expect(standIn.calls).toEqual([]);
});

it.each([
  [{ AWS_ACCESS_KEY_ID: 'AKIA' }, 'AWS_SECRET_ACCESS_KEY is not'],
  [{ AWS_SECRET_ACCESS_KEY: 'x' }, 'AWS_ACCESS_KEY_ID is not'],
  [{ AWS_PROFILE: 'deploy' }, '`deploy`'],
])('says what is half set: %j', async (environment, named) => {
  const facts = await askIn({ ...ALONE, ...environment });
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'no-credentials', detail: expect.stringContaining(named) });
});

it('does not wait long for instance metadata that does not answer', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const startedAt = performance.now();
  const facts = await askIn({ ...ALONE, AWS_EC2_METADATA_DISABLED: 'false', AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}` });
  silent.closeAllConnections();
  silent.close();
  expect(value(facts, 'awsAccess').outcome).toBe('no-credentials');
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

it.each(['ExpiredToken', 'InvalidClientTokenId', 'SignatureDoesNotMatch', 'AuthFailure'])('tells that credentials are refused: %s', async (code) => {
  const message = `${code}: said by AWS. The Canonical String for this request should have been 'POST x-amz-security-token:${CREDENTIALS.AWS_SECRET_ACCESS_KEY}'`;
  const { facts } = await ask({ refusing: { code, message } });
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'refused', code, detail: `${code}: said by AWS.`, denied: [] });
  expect(OTHERS.filter((name) => facts[name].state !== 'failed' && facts[name].state !== 'unavailable')).toEqual([]);
});

it('writes no secret that AWS quotes', async () => {
  const secret = CREDENTIALS.AWS_SECRET_ACCESS_KEY;
  const { facts } = await ask({ refusing: { code: 'AccessDenied', message: `quoted ${secret} and ${encodeURIComponent(secret)}` } });
  expect(JSON.stringify(facts)).not.toContain(secret.slice(8, 20));
  expect(value(facts, 'awsAccess').denied[0]?.detail).toMatch(/quoted \*\*\*/);
});

it('names the region, and what there is in it', async () => {
  const { facts, calls } = await ask({}, controlPlane({ region: 'us-east-1' }));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', region: 'us-east-1', code: 'DBClusterNotFoundFault', others: [] });
  expect(new Set(calls.map(({ region }) => region))).toEqual(new Set(['us-east-1']));
});

it('lists the clusters that there are, the nearest first', async () => {
  const names = ['billing', 'orders', 'order', 'warehouse'];
  const clusters = [...names.map((DBClusterIdentifier) => cluster({ DBClusterIdentifier })), cluster({ DBClusterIdentifier: 'ordres', Engine: 'docdb' })];
  const { facts } = await ask({ world: world({ clusters }) }, controlPlane({ clusterIdentifier: 'ordrs' }));
  const access = value(facts, 'awsAccess');
  expect(access).toMatchObject({ outcome: 'not-found', code: 'DBClusterNotFoundFault' });
  expect(access.others).toEqual(['orders', 'order', 'billing', 'warehouse']);
  expect(OTHERS.filter((name) => facts[name].state !== 'failed')).toEqual([]);
});

it('lists the instances that there are, the nearest first', async () => {
  const { facts } = await ask({}, without('clusterIdentifier', { instanceIdentifier: 'orders2' }));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', code: 'DBInstanceNotFoundFault', others: ['orders-2', 'orders-1'] });
});

it.each([
  ['an instance', controlPlane({ clusterIdentifier: 'orders-1' }), 'db-instance-identifier'],
  ['a cluster', without('clusterIdentifier', { instanceIdentifier: 'orders' }), 'db-cluster-identifier'],
])('says that the identifier is that of %s', async (_kind, target, input) => {
  const { facts } = await ask({}, target);
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', detail: expect.stringContaining(`\`${input}\``) });
});

it('does not list what may not be listed', async () => {
  // Everything is denied but the one cluster, which does not exist.
  const { facts } = await ask({ world: world({ clusters: [] }), faults: { 'rds:DescribeDBInstances': 'denied' } });
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', others: [], denied: [{ action: 'rds:DescribeDBInstances' }] });
});

it.each(['docdb', 'neptune', 'aurora-mysql'])('tells a cluster of the engine %s', async (Engine) => {
  const { facts } = await ask({ world: world({ clusters: [cluster({ Engine }), cluster({ DBClusterIdentifier: 'billing' })] }) });
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', otherEngine: Engine, others: ['billing'] });
});

it('tells an instance of another engine', async () => {
  const instances = [instance({ DBInstanceIdentifier: 'legacy', Engine: 'mysql' })];
  const { facts } = await ask({ world: world({ instances }) }, without('clusterIdentifier', { instanceIdentifier: 'legacy' }));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', otherEngine: 'mysql' });
});

it('tells an instance that is not a member of the cluster', async () => {
  const { facts } = await ask({}, controlPlane({ instanceIdentifier: 'billing-1' }));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', detail: expect.stringContaining('`billing-1`'), others: expect.arrayContaining(['orders-1', 'orders-2']) });
});

it('tells a host that nobody has', async () => {
  const { facts } = await ask({}, without('clusterIdentifier', { host: 'order.cluster-custom-zzz.eu-west-1.rds.amazonaws.com' }));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', detail: expect.stringContaining('order.cluster-custom-zzz'), others: ['orders'] });
});

it('tells that nobody listens', async () => {
  const facts = await askIn({ ...ALONE, ...CREDENTIALS, AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'unreachable', code: 'ECONNREFUSED' });
});

it('never rejects, whatever the region is', async () => {
  const facts = await askIn({ ...ALONE, ...CREDENTIALS }, controlPlane({ region: 'no region/at all' }));
  expect(value(facts, 'awsAccess').outcome).toBe('unreachable');
});

it('asks EC2 when the host turns out not to be reachable', async () => {
  const standIn = await startStandIn();
  const facts = await withEnvironment(environmentOf(standIn), () => askAws(controlPlane({ clientCidrs: [] }), AbortSignal.timeout(10_000), Promise.resolve(true)));
  await standIn.close();
  expect(value(facts, 'awsSecurityGroups').rules).toHaveLength(1);
});

it.each([
  ['answered', 200, '<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>'],
  ['refused', 403, '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>'],
])('exchanges a web identity: %s', async (outcome, status, answer) => {
  const sts = createServer((_request, response) => response.writeHead(status, { 'content-type': 'text/xml' }).end(answer));
  await new Promise<void>((resolve) => sts.listen(0, '127.0.0.1', resolve));
  const standIn = await startStandIn();
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, ...environment } = environmentOf(standIn);
  const facts = await askIn({
    ...environment,
    AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${String((sts.address() as AddressInfo).port)}`,
    // Any file: what is in it is the exchange's business.
    AWS_WEB_IDENTITY_TOKEN_FILE: fileURLToPath(import.meta.url),
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci',
  });
  await standIn.close();
  sts.closeAllConnections();
  sts.close();
  expect(value(facts, 'awsAccess').outcome).toBe(outcome);
  expect([...new Set(standIn.calls.map(({ accessKeyId }) => accessKeyId))]).toEqual(outcome === 'answered' ? ['ASIAROLE'] : []);
});

it('takes credentials of a profile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aws-'));
  const file = join(folder, 'credentials');
  writeFileSync(file, '[deploy]\naws_access_key_id = AKIAPROFILE\naws_secret_access_key = s\n');
  const standIn = await startStandIn();
  const facts = await askIn({ ...ALONE, AWS_ENDPOINT_URL_RDS: standIn.url, AWS_ENDPOINT_URL_EC2: standIn.url, AWS_ENDPOINT_URL_CLOUDWATCH: standIn.url, AWS_PROFILE: 'deploy', AWS_SHARED_CREDENTIALS_FILE: file });
  await standIn.close();
  rmSync(folder, { recursive: true });
  expect(value(facts, 'awsAccess').outcome).toBe('answered');
  expect(new Set(standIn.calls.map(({ accessKeyId, service }) => `${accessKeyId} ${service}`))).toEqual(new Set(['AKIAPROFILE rds', 'AKIAPROFILE ec2', 'AKIAPROFILE cloudwatch']));
});

it('writes no part of a secret either, where a long text is cut', async () => {
  const secret = CREDENTIALS.AWS_SECRET_ACCESS_KEY;
  const { facts } = await ask({ refusing: { code: 'AccessDenied', message: `${'x'.repeat(375)} ${secret}` } });
  expect(JSON.stringify(facts)).not.toContain(secret.slice(0, 8));
});

it('tells that credentials were refused by one service, or from some moment on', () => {
  const refused = new CallFailure('cloudwatch:GetMetricData', 'refused', 'ExpiredToken', 'expired');
  expect(accessOf('eu-west-1', { answered: new Set(['rds:DescribeDBClusters']), failures: [refused] }, undefined)).toMatchObject({
    outcome: 'answered',
    unanswered: [{ action: 'cloudwatch:GetMetricData', detail: 'expired' }],
  });
});

it.each([
  [{ instanceIdentifier: 'shop' }, 'no-member'],
  [{ clusterIdentifier: 'orders-1' }, 'instance'],
] as const)('tells what an identifier names instead: %j', async (differing, mistaken) => {
  const { facts } = await ask({}, controlPlane(differing));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'not-found', mistaken });
});
