/** The stand-in keeps AWS's rules about the commands that fixes print. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateDBClusterParameterGroupCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  ModifyDBClusterCommand,
  ModifyDBClusterParameterGroupCommand,
  ModifyDBInstanceCommand,
  ModifyDBParameterGroupCommand,
  RDSClient,
  RebootDBClusterCommand,
  RebootDBInstanceCommand,
  type Parameter,
} from '@aws-sdk/client-rds';
import { expect, it } from '@jest/globals';
import { startStandIn, type StandIn, type StandInOptions } from './stand-in.js';
import { cluster, instanceWorld, multiAzWorld, REGION, world } from './world.js';

type Applied = [instance: string, settings: Readonly<Record<string, string>>, how: string];

async function withStandIn<T>(options: StandInOptions, work: (rds: RDSClient, applied: readonly Applied[], standIn: StandIn) => Promise<T>): Promise<T> {
  const applied: Applied[] = [];
  const standIn = await startStandIn({
    applied: (...what) => {
      applied.push(what);
      return Promise.resolve();
    },
    ...options,
  });
  const rds = new RDSClient({ region: REGION, endpoint: standIn.url, credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' }, maxAttempts: 1 });
  try {
    return await work(rds, applied, standIn);
  } finally {
    rds.destroy();
    await standIn.close();
  }
}

function parameter(ParameterName: string, ParameterValue: string, ApplyMethod: Parameter['ApplyMethod'] = 'pending-reboot'): Parameter {
  return { ParameterName, ParameterValue, ApplyMethod };
}

const ON = [parameter('rds.logical_replication', '1')];
const DEFAULT_GROUP = (): StandInOptions => ({ world: world({ clusters: [cluster({ DBClusterParameterGroup: 'default.aurora-postgresql16' })], parameterGroups: [] }) });

async function statuses(rds: RDSClient): Promise<readonly (string | undefined)[]> {
  const { DBClusters } = await rds.send(new DescribeDBClustersCommand({}));
  return (DBClusters?.[0]?.DBClusterMembers ?? []).map(({ DBInstanceIdentifier = '', DBClusterParameterGroupStatus = '' }) => `${DBInstanceIdentifier} ${DBClusterParameterGroupStatus}`);
}

it('turns logical replication on as the fixes do it: a group, its parameter, the cluster, the writer', async () => {
  await withStandIn(DEFAULT_GROUP(), async (rds, applied) => {
    const group = { DBClusterParameterGroupName: 'orders-cdc' };
    await rds.send(new CreateDBClusterParameterGroupCommand({ ...group, DBParameterGroupFamily: 'aurora-postgresql16', Description: 'CDC' }));
    await rds.send(new ModifyDBClusterParameterGroupCommand({ ...group, Parameters: ON }));
    expect(await statuses(rds)).toEqual(['orders-2 in-sync', 'orders-1 in-sync']);
    await rds.send(new ModifyDBClusterCommand({ DBClusterIdentifier: 'orders', ...group }));
    expect(await statuses(rds)).toEqual(['orders-2 pending-reboot', 'orders-1 pending-reboot']);
    expect(applied).toEqual([]);
    await rds.send(new RebootDBInstanceCommand({ DBInstanceIdentifier: 'orders-1' }));
    expect(await statuses(rds)).toEqual(['orders-2 pending-reboot', 'orders-1 in-sync']);
    expect(applied).toEqual([['orders-1', { 'rds.logical_replication': '1' }, 'reboot']]);
  });
});

it.each([
  ['a default group', 'default.aurora-postgresql16', ON, 'InvalidDBParameterGroupStateFault'],
  ['a group that does not exist', 'nothing', ON, 'DBParameterGroupNotFoundFault'],
  ['a static parameter at once', 'orders-params', [parameter('rds.logical_replication', '1', 'immediate')], 'InvalidParameterCombination'],
  ['a parameter that the family does not have', 'orders-params', [parameter('wal_level', 'logical')], 'InvalidParameterValue'],
  ['more than 20 parameters', 'orders-params', Array.from({ length: 21 }, () => parameter('max_wal_senders', '1')), 'InvalidParameterValue'],
])('refuses to modify %s', async (_what, DBClusterParameterGroupName, Parameters, name) => {
  await withStandIn({}, async (rds) => {
    await expect(rds.send(new ModifyDBClusterParameterGroupCommand({ DBClusterParameterGroupName, Parameters }))).rejects.toMatchObject({ name });
  });
});

it('refuses a group of another family', async () => {
  await withStandIn({}, async (rds) => {
    await rds.send(new CreateDBClusterParameterGroupCommand({ DBClusterParameterGroupName: 'wrong', DBParameterGroupFamily: 'postgres16', Description: 'CDC' }));
    await expect(rds.send(new ModifyDBClusterCommand({ DBClusterIdentifier: 'orders', DBClusterParameterGroupName: 'wrong' }))).rejects.toMatchObject({ name: 'InvalidParameterCombination' });
  });
});

it('applies a dynamic parameter at once, unless something waits already', async () => {
  const change = new ModifyDBParameterGroupCommand({ DBParameterGroupName: 'shop-params', Parameters: [parameter('max_slot_wal_keep_size', '4096', 'immediate')] });
  await withStandIn({ world: instanceWorld() }, async (rds, applied) => {
    await rds.send(change);
    expect(applied).toEqual([['shop', { max_slot_wal_keep_size: '4096' }, 'reload']]);
    await rds.send(new ModifyDBParameterGroupCommand({ DBParameterGroupName: 'shop-params', Parameters: [parameter('max_wal_senders', '40')] }));
    await rds.send(change);
    expect(applied).toHaveLength(1);
    const { DBInstances } = await rds.send(new DescribeDBInstancesCommand({}));
    expect(DBInstances?.[0]?.DBParameterGroups).toEqual([{ DBParameterGroupName: 'shop-params', ParameterApplyStatus: 'pending-reboot' }]);
  });
});

it('reboots Multi-AZ DB clusters as a whole, and Aurora by its instances', async () => {
  await withStandIn({ world: multiAzWorld() }, async (rds, applied) => {
    await rds.send(new RebootDBClusterCommand({ DBClusterIdentifier: 'ledger' }));
    expect(applied.map(([name]) => name)).toEqual(['ledger-instance-1', 'ledger-instance-2', 'ledger-instance-3']);
  });
  await withStandIn({}, async (rds) => {
    await expect(rds.send(new RebootDBClusterCommand({ DBClusterIdentifier: 'orders' }))).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });
});

it('lets a modification wait that is not to be applied at once', async () => {
  await withStandIn({}, async (rds, _applied, { world: there }) => {
    await rds.send(new ModifyDBClusterCommand({ DBClusterIdentifier: 'orders', EnableIAMDatabaseAuthentication: true }));
    expect(there.clusters[0]).toMatchObject({ IAMDatabaseAuthenticationEnabled: false, PendingModifiedValues: { IAMDatabaseAuthenticationEnabled: true } });
    await rds.send(new ModifyDBInstanceCommand({ DBInstanceIdentifier: 'orders-1', CACertificateIdentifier: 'rds-ca-ecc384-g1', ApplyImmediately: true }));
    expect(there.instances[0]).toMatchObject({ CACertificateIdentifier: 'rds-ca-ecc384-g1', CertificateDetails: { CAIdentifier: 'rds-ca-ecc384-g1' } });
  });
});

it('passes on what it does not know', async () => {
  const behind = createServer((_request, response) => response.end('<AddTagsToResourceResponse/>'));
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
  const standIn = await startStandIn({ behind: `http://127.0.0.1:${String((behind.address() as AddressInfo).port)}` });
  const answer = await fetch(standIn.url, { method: 'POST', body: 'Action=AddTagsToResource' });
  expect(await answer.text()).toBe('<AddTagsToResourceResponse/>');
  await standIn.close();
  behind.closeAllConnections();
  behind.close();
});
