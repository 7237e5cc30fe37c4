import { describe, expect, it } from '@jest/globals';
import { denied, type AwsEndpoint, type AwsFacts } from '../../../src/facts/index.js';
import { awsEndpoint } from '../../../src/rules/aws/aws-endpoint.js';
import { rowOf, session } from '../facts.js';
import {
  AURORA,
  awsTarget,
  cluster,
  CLUSTER_ARN,
  CUSTOM_ENDPOINT,
  ENDPOINT,
  INSTANCE,
  instance,
  instanceEndpoint,
  MULTI_AZ,
  onAws,
  planeOnly,
  READER_ENDPOINT,
  standalone,
} from './healthy-aws.js';

const ALONE_CLUSTER = cluster({ members: [{ instanceIdentifier: 'orders-2', isWriter: true, parameterGroupStatus: 'in-sync' }] });
const ALONE: AwsFacts = { ...AURORA, awsCluster: ALONE_CLUSTER, awsInstances: [instance('orders-2')] };

function custom(customType: string, staticMembers: readonly string[] = []): AwsFacts {
  const endpoint: AwsEndpoint = { host: CUSTOM_ENDPOINT, type: 'CUSTOM', customType, staticMembers };
  return { ...AURORA, awsCluster: cluster({ customEndpoints: [CUSTOM_ENDPOINT] }), awsEndpoints: [endpoint] };
}

function secondary(isWriter: boolean): AwsFacts {
  const other = CLUSTER_ARN.replace('eu-west-1', 'us-east-1');
  return {
    ...AURORA,
    awsCluster: cluster({ globalClusterIdentifier: 'world' }),
    awsGlobalCluster: { identifier: 'world', members: [{ clusterArn: other, isWriter: !isWriter }, { clusterArn: CLUSTER_ARN, isWriter }] },
  };
}

const OLD_MULTI_AZ: AwsFacts = {
  ...MULTI_AZ,
  awsInstances: [instance('orders-2', { engine: 'postgres', engineVersion: '15.4' }), instance('orders-1', { engine: 'postgres', engineVersion: '15.4' })],
};

describe('the host', () => {
  it.each([
    ['the writer endpoint', ENDPOINT, AURORA, 'pass', undefined],
    ['the writer endpoint in capitals, with a dot', `${ENDPOINT.toUpperCase()}.`, AURORA, 'pass', undefined],
    ['the reader endpoint', READER_ENDPOINT, AURORA, 'fail', 'error'],
    ['the reader endpoint of a cluster without a reader', READER_ENDPOINT, ALONE, 'fail', 'warning'],
    ['the reader endpoint of a Multi-AZ DB cluster', READER_ENDPOINT, MULTI_AZ, 'fail', 'error'],
    ['a custom endpoint of readers', CUSTOM_ENDPOINT, custom('READER'), 'fail', 'error'],
    ['a custom endpoint of any', CUSTOM_ENDPOINT, custom('ANY', ['orders-1', 'orders-2']), 'fail', 'error'],
    ['a custom endpoint of the writer alone', CUSTOM_ENDPOINT, custom('ANY', ['orders-2']), 'fail', 'warning'],
    ['a custom endpoint of a cluster without a reader', CUSTOM_ENDPOINT, { ...custom('ANY'), awsCluster: { ...ALONE_CLUSTER, customEndpoints: [CUSTOM_ENDPOINT] } }, 'fail', 'warning'],
    ['a custom endpoint of readers that names the writer', CUSTOM_ENDPOINT, custom('READER', ['orders-2']), 'fail', 'error'],
    ['a custom endpoint of a reader alone', CUSTOM_ENDPOINT, custom('ANY', ['orders-1']), 'fail', 'error'],
    ['the endpoint of the writer instance', instanceEndpoint('orders-2'), AURORA, 'fail', 'warning'],
    ['the endpoint of a reader', instanceEndpoint('orders-1'), AURORA, 'fail', 'error'],
    ['the endpoint of a reader of a Multi-AZ DB cluster of 16', instanceEndpoint('orders-1'), MULTI_AZ, 'fail', 'warning'],
    ['the endpoint of a reader of a Multi-AZ DB cluster of 15', instanceEndpoint('orders-1'), OLD_MULTI_AZ, 'fail', 'error'],
    ['the endpoint of the one instance', instanceEndpoint('orders'), INSTANCE, 'pass', undefined],
    ['the endpoint of another instance', instanceEndpoint('billing'), INSTANCE, 'fail', 'error'],
    ['another cluster', ENDPOINT.replace('orders', 'billing'), AURORA, 'fail', 'error'],
    ['RDS Proxy', 'orders.proxy-abc123.eu-west-1.rds.amazonaws.com', AURORA, 'fail', 'error'],
    ['an endpoint of RDS Proxy', 'ro.endpoint.proxy-abc123.eu-west-1.rds.amazonaws.com', AURORA, 'fail', 'error'],
    ['Limitless', 'orders.shardgrp-abc123.eu-west-1.rds.amazonaws.com', AURORA, 'fail', 'error'],
    ['the global endpoint', 'world.global-abc123.global.rds.amazonaws.com', secondary(true), 'fail', 'warning'],
    ['the writer endpoint of the primary of a global database', ENDPOINT, secondary(true), 'pass', undefined],
    ['the endpoint of a secondary', ENDPOINT, secondary(false), 'fail', 'error'],
    ['an alias, without a session that says more', 'db.example.com', AURORA, 'skip', undefined],
  ] as const)('is %s', (_, host, world, status, severity) => {
    const row = rowOf(awsEndpoint, onAws(world), awsTarget({ connection: { host } }));
    expect(row).toMatchObject({ status, ...(severity === undefined ? {} : { severity }) });
    if (status === 'fail') {
      expect(row.fix?.variants.length).toBeGreaterThan(0);
      expect(row.message).not.toMatch(/undefined|null/);
    }
  });

  it.each([
    ['orders-2', false, 'pass', undefined],
    ['orders-1', true, 'fail', 'error'],
    ['billing-1', false, 'fail', 'error'],
  ] as const)('is a tunnel to %s, in recovery %s: %s', (instanceIdentifier, inRecovery, status, severity) => {
    const seen = onAws(AURORA, { platform: { name: 'aurora', instanceIdentifier }, session: session({ inRecovery }) });
    expect(rowOf(awsEndpoint, seen, awsTarget({ connection: { host: 'localhost' } }))).toMatchObject({
      status,
      ...(severity === undefined ? {} : { severity }),
      evidence: { host: 'localhost', session_on: instanceIdentifier },
    });
  });

  it('is judged by the API where the names of the instances are denied', () => {
    const seen = onAws(AURORA, {}, { awsInstances: denied('no') });
    expect(rowOf(awsEndpoint, seen, awsTarget())).toMatchObject({ status: 'pass' });
    expect(rowOf(awsEndpoint, onAws(INSTANCE, {}, { awsInstances: denied('no') }), awsTarget())).toMatchObject({ status: 'unknown' });
  });

  it('need not be given', () => {
    expect(rowOf(awsEndpoint, onAws(AURORA), planeOnly())).toMatchObject({ status: 'skip' });
    expect(rowOf(awsEndpoint, onAws(secondary(false)), planeOnly())).toMatchObject({ status: 'fail', severity: 'error' });
  });
});

it('knows a secondary by its missing writer where the global database may not be seen', () => {
  const members = [{ instanceIdentifier: 'orders-1', isWriter: false, parameterGroupStatus: 'in-sync' }];
  const seen = (globalClusterIdentifier: string | null) =>
    onAws({ ...AURORA, awsCluster: cluster({ members, globalClusterIdentifier }) }, {}, { awsGlobalCluster: denied('rds:DescribeGlobalClusters') });
  expect(rowOf(awsEndpoint, seen('world'), awsTarget())).toMatchObject({ status: 'fail', severity: 'error' });
  expect(rowOf(awsEndpoint, seen(null), awsTarget())).toMatchObject({ status: 'pass' });
});

it('knows a cluster that replicates from another', () => {
  const world = { ...AURORA, awsCluster: cluster({ replicationSource: 'arn:aws:rds:us-east-1:123456789012:cluster:main' }) };
  expect(rowOf(awsEndpoint, onAws(world), awsTarget())).toMatchObject({ status: 'fail', severity: 'error' });
});

it('proposes the writer endpoint', () => {
  const row = rowOf(awsEndpoint, onAws(AURORA), awsTarget({ connection: { host: READER_ENDPOINT } }));
  expect(row.fix?.variants[0]?.steps[0]?.text).toBe(`host: ${ENDPOINT}`);
});

it('knows a standalone instance by its endpoint', () => {
  expect(rowOf(awsEndpoint, onAws({ ...INSTANCE, awsInstances: [standalone({ endpoint: 'x.y.eu-west-1.rds.amazonaws.com' })] }), awsTarget({ connection: { host: 'x.y.eu-west-1.rds.amazonaws.com' } }))).toMatchObject({ status: 'pass', object: { name: 'instance/orders' } });
});

it.each([
  ['orders-2', 'warning', /the writer of/],
  ['orders-1', 'error', /a reader of/],
  ['billing-1', 'error', /not an endpoint of/],
] as const)('knows the member %s by its name where instances may not be described', (name, severity, message) => {
  const row = rowOf(awsEndpoint, onAws(AURORA, {}, { awsInstances: denied('no') }), awsTarget({ connection: { host: instanceEndpoint(name) } }));
  expect(row).toMatchObject({ status: 'fail', severity });
  expect(row.message).toMatch(message);
});
