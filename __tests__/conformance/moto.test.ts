/** The same conversation with an API that others wrote: what moto can express, it and the stand-in of these tests answer alike. */
import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { AuthorizeSecurityGroupIngressCommand, CreateManagedPrefixListCommand, CreateSecurityGroupCommand, DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateDBClusterCommand,
  CreateDBClusterParameterGroupCommand,
  CreateDBInstanceCommand,
  CreateDBParameterGroupCommand,
  ModifyDBClusterParameterGroupCommand,
  ModifyDBParameterGroupCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { askAws } from '../../src/collect/aws/conversation.js';
import { valueOf } from '../../src/facts/index.js';
import type { ControlPlaneTarget } from '../../src/target.js';
import { CREDENTIALS } from '../support/aws/stand-in.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/postgres/configuration.js';

const REGION = 'eu-west-1';
const GIB = 2 ** 30;

let moto: ChildProcess;
let group: string;

beforeAll(async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  moto = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  Object.assign(process.env, CREDENTIALS, { AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_DISABLED: 'true' });
  await eventually('moto to answer', async () => (await fetch(`${url}/moto-api/`).catch(() => undefined))?.ok === true, { timeoutMs: 60_000, everyMs: 200 });
  await populate();
}, 120_000);

afterAll(() => {
  moto.kill();
});

async function populate(): Promise<void> {
  const rds = new RDSClient({ region: REGION });
  const ec2 = new EC2Client({ region: REGION });
  const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({}));
  const made = await ec2.send(new CreateSecurityGroupCommand({ GroupName: 'databases', Description: 'of the tests', VpcId: Vpcs[0]?.VpcId }));
  group = made.GroupId ?? '';
  const list = await ec2.send(
    new CreateManagedPrefixListCommand({ PrefixListName: 'offices', MaxEntries: 5, AddressFamily: 'IPv4', Entries: [{ Cidr: '198.51.100.0/24' }, { Cidr: '203.0.113.0/25' }] }),
  );
  await ec2.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId: group,
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, IpRanges: [{ CidrIp: '10.0.0.0/16' }], PrefixListIds: [{ PrefixListId: list.PrefixList?.PrefixListId }] },
        { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
      ],
    }),
  );

  const on = [{ ParameterName: 'rds.logical_replication', ParameterValue: '1', ApplyMethod: 'pending-reboot' as const }];
  await rds.send(new CreateDBClusterParameterGroupCommand({ DBClusterParameterGroupName: 'orders-params', DBParameterGroupFamily: 'aurora-postgresql16', Description: 'x' }));
  await rds.send(new ModifyDBClusterParameterGroupCommand({ DBClusterParameterGroupName: 'orders-params', Parameters: on }));
  await rds.send(
    new CreateDBClusterCommand({
      DBClusterIdentifier: 'orders',
      Engine: 'aurora-postgresql',
      EngineVersion: '16.6',
      MasterUsername: 'postgres',
      MasterUserPassword: 'of-the-master',
      DBClusterParameterGroupName: 'orders-params',
      VpcSecurityGroupIds: [group],
      BackupRetentionPeriod: 7,
    }),
  );
  for (const name of ['orders-1', 'orders-2']) {
    await rds.send(new CreateDBInstanceCommand({ DBInstanceIdentifier: name, DBClusterIdentifier: 'orders', Engine: 'aurora-postgresql', DBInstanceClass: 'db.r6g.large' }));
  }
  await rds.send(new CreateDBParameterGroupCommand({ DBParameterGroupName: 'shop-params', DBParameterGroupFamily: 'postgres16', Description: 'x' }));
  await rds.send(new ModifyDBParameterGroupCommand({ DBParameterGroupName: 'shop-params', Parameters: on }));
  await rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'shop',
      Engine: 'postgres',
      EngineVersion: '16.6',
      DBInstanceClass: 'db.m6g.large',
      MasterUsername: 'postgres',
      MasterUserPassword: 'of-the-master',
      DBParameterGroupName: 'shop-params',
      AllocatedStorage: 100,
      BackupRetentionPeriod: 0,
      VpcSecurityGroupIds: [group],
    }),
  );
  await new CloudWatchClient({ region: REGION }).send(
    new PutMetricDataCommand({
      Namespace: 'AWS/RDS',
      MetricData: [{ MetricName: 'FreeStorageSpace', Dimensions: [{ Name: 'DBInstanceIdentifier', Value: 'shop' }], Timestamp: new Date(Date.now() - 600_000), Value: 40 * GIB }],
    }),
  );
}

function asked(target: Partial<ControlPlaneTarget>): ReturnType<typeof askAws> {
  return askAws({ region: REGION, clientCidrs: ['10.0.1.0/24'], callTimeoutMs: 10_000, ...target }, AbortSignal.timeout(60_000));
}

describe('an Aurora cluster', () => {
  test('is told with its members, parameters and security groups', async () => {
    const facts = await asked({ clusterIdentifier: 'orders' });
    expect(valueOf(facts.awsAccess)).toMatchObject({ outcome: 'answered', denied: [] });
    expect(valueOf(facts.awsCluster)).toMatchObject({ identifier: 'orders', engine: 'aurora-postgresql', parameterGroup: 'orders-params', backupRetentionDays: 7, securityGroupIds: [group] });
    expect(valueOf(facts.awsCluster)?.endpoint).toMatch(/^orders\.cluster-[a-z0-9]+\.eu-west-1\.rds\.amazonaws\.com$/);
    expect(valueOf(facts.awsInstances)?.map(({ identifier }) => identifier)).toEqual(['orders-1', 'orders-2']);
    expect(valueOf(facts.awsParameters)).toMatchObject({ group: 'orders-params', scope: 'cluster', values: { 'rds.logical_replication': { value: '1' } } });
    const admitted = valueOf(facts.awsSecurityGroups);
    expect(admitted?.groupIds).toEqual([group]);
    expect(admitted?.unresolved).toEqual([]);
    expect(admitted?.rules.flatMap(({ cidrs }) => cidrs).sort()).toEqual(['10.0.0.0/16', '198.51.100.0/24', '203.0.113.0/25']);
  });
});

describe('an RDS instance', () => {
  test('is told with its parameters and what CloudWatch has of it', async () => {
    const facts = await asked({ instanceIdentifier: 'shop' });
    expect(valueOf(facts.awsCluster)).toBeNull();
    expect(valueOf(facts.awsInstances)).toMatchObject([{ identifier: 'shop', engine: 'postgres', backupRetentionDays: 0, allocatedStorageBytes: 100 * GIB }]);
    expect(valueOf(facts.awsParameters)).toMatchObject({ group: 'shop-params', scope: 'instance', values: { 'rds.logical_replication': { value: '1' } } });
    expect(valueOf(facts.awsStorage)).toMatchObject({ freeStorageBytes: 40 * GIB, freeLocalStorageBytes: null });
  });
});

describe('what does not exist', () => {
  test.each([
    ['a cluster', { clusterIdentifier: 'order' }, ['orders']],
    ['an instance', { instanceIdentifier: 'shopp' }, ['shop']],
  ] as const)('%s is said so, with the nearest', async (_, target, others) => {
    expect(valueOf((await asked(target)).awsAccess)).toMatchObject({ outcome: 'not-found', others: expect.arrayContaining([...others]) });
  });
});
