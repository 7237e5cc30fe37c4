import { expect, it } from '@jest/globals';
import { failed, type AwsCluster, type AwsFacts } from '../../../src/facts/index.js';
import { awsEngine } from '../../../src/rules/aws/aws-engine.js';
import { rowOf } from '../facts.js';
import { AURORA, awsTarget, cluster, INSTANCE, onAws, standalone } from './healthy-aws.js';

function aurora(changes: Partial<AwsCluster>): AwsFacts {
  return { ...AURORA, awsCluster: cluster(changes) };
}

function rds(engineVersion: string, replicaOf: string | null = null): AwsFacts {
  return { ...INSTANCE, awsInstances: [standalone({ engineVersion, replicaOf })] };
}

it.each([
  ['Aurora', aurora({}), 'pass'],
  ['Serverless v1', aurora({ engineMode: 'serverless' }), 'fail'],
  ['Serverless v2', aurora({ serverlessV2MinCapacity: 0 }), 'pass'],
  ['Limitless by its scalability', aurora({ scalabilityType: 'limitless' }), 'fail'],
  ['Limitless by its version', aurora({ engineVersion: '16.4-limitless', scalabilityType: null }), 'fail'],
  ['Aurora 10.4, which is Aurora 2.0', aurora({ engineVersion: '10.4' }), 'fail'],
  ['Aurora 10.6, which is Aurora 2.2', aurora({ engineVersion: '10.6' }), 'pass'],
  ['Aurora 9.6', aurora({ engineVersion: '9.6.12' }), 'fail'],
  ['Aurora of a version that is not known', aurora({ engineVersion: null }), 'pass'],
  ['an express cluster', aurora({ vpcNetworking: false }), 'pass'],
  ['a Multi-AZ DB cluster of 14.7', aurora({ engine: 'postgres', engineVersion: '14.7' }), 'fail'],
  ['a Multi-AZ DB cluster of 14.8', aurora({ engine: 'postgres', engineVersion: '14.8-R2' }), 'pass'],
  ['a Multi-AZ DB cluster of 13.9', aurora({ engine: 'postgres', engineVersion: '13.9' }), 'fail'],
  ['a Multi-AZ DB cluster of 15.2', aurora({ engine: 'postgres', engineVersion: '15.2' }), 'fail'],
  ['a Multi-AZ DB cluster of 16.1', aurora({ engine: 'postgres', engineVersion: '16.1' }), 'pass'],
  ['an instance of 10.23', rds('10.23'), 'pass'],
  ['an instance of 9.6', rds('9.6.24'), 'fail'],
  ['a read replica of 15', rds('15.4', 'orders-main'), 'fail'],
  ['a read replica of 16', rds('16.4', 'orders-main'), 'pass'],
] as const)('%s: %s', (_, world, status) => {
  const row = rowOf(awsEngine, onAws(world), awsTarget());
  expect(row).toMatchObject({ status, severity: 'error', object: { kind: 'aws' } });
  expect(row.fix === undefined).toBe(status === 'pass');
});

it('is unknown when the instance could not be described', () => {
  expect(rowOf(awsEngine, onAws(INSTANCE, {}, { awsInstances: failed('reset') }), awsTarget())).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
});

it.each([
  ['a cluster that is stopped', aurora({ status: 'stopped' }), 'fail'],
  ['a cluster that is being backed up', aurora({ status: 'backing-up' }), 'pass'],
  ['an instance without storage', { ...INSTANCE, awsInstances: [standalone({ status: 'storage-full' })] }, 'fail'],
  ['an instance that is being modified', { ...INSTANCE, awsInstances: [standalone({ status: 'modifying' })] }, 'pass'],
] as const)('%s: %s', (_, world, status) => {
  expect(rowOf(awsEngine, onAws(world), awsTarget())).toMatchObject({ status });
});
