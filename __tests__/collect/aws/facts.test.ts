import { expect, it } from '@jest/globals';
import { AWS_FACTS } from '../../../src/collect/aws/facts.js';
import { ACCOUNT, arn, certificate, cluster, ingress, instance, instanceWorld, member, multiAzWorld, REGION, standalone, world } from '../../support/aws/world.js';
import { ask, controlPlane, value, without } from './asking.js';

it('knows every fact of an Aurora cluster', async () => {
  const { facts, calls } = await ask();
  expect(AWS_FACTS.filter((name) => facts[name].state !== 'known')).toEqual([]);
  expect(value(facts, 'awsAccess')).toEqual({ outcome: 'answered', region: REGION, others: [], denied: [], unanswered: [] });
  expect(value(facts, 'awsCluster')).toMatchObject({
    identifier: 'orders',
    arn: `arn:aws:rds:eu-west-1:${ACCOUNT}:cluster:orders`,
    engine: 'aurora-postgresql',
    endpoint: 'orders.cluster-abcdefghijkl.eu-west-1.rds.amazonaws.com',
    port: 5432,
    parameterGroup: 'orders-params',
    securityGroupIds: ['sg-0a'],
    iamAuthentication: false,
    pending: { engineVersion: null, iamAuthentication: null, caCertificateIdentifier: null, names: [] },
    globalClusterIdentifier: null,
    serverlessV2MinCapacity: null,
    masterUser: { name: 'postgres', managedSecretStatus: null },
    backupRetentionDays: 7,
    vpcNetworking: true,
    allocatedStorageBytes: null,
  });
  expect(value(facts, 'awsParameters')).toMatchObject({
    group: 'orders-params',
    scope: 'cluster',
    values: {
      'rds.logical_replication': { value: '1' },
      max_wal_senders: { value: '10' },
    },
  });
  expect(value(facts, 'awsStorage')).toEqual({
    freeStorageBytes: null,
    freeLocalStorageBytes: 20e9,
    oldestSlotLagBytes: 1e6,
    slotDiskBytes: 3e6,
  });
  expect(new Set(calls.map(({ region }) => region))).toEqual(new Set([REGION]));
});

it('lists the writer first, wherever the API has it', async () => {
  const { facts } = await ask({ world: world({ instances: [instance({ DBInstanceIdentifier: 'orders-2' }), instance()] }) });
  expect(value(facts, 'awsInstances').map(({ identifier }) => identifier)).toEqual(['orders-1', 'orders-2']);
  expect(value(facts, 'awsInstances')[0]).toMatchObject({
    clusterIdentifier: 'orders',
    endpoint: 'orders-1.abcdefghijkl.eu-west-1.rds.amazonaws.com',
    publiclyAccessible: false,
    caCertificateIdentifier: 'rds-ca-rsa2048-g1',
    certificateValidTillMs: Date.parse('2027-09-01T00:00:00Z'),
    allocatedStorageBytes: null,
  });
});

it('reads modifications that wait', async () => {
  const pending = cluster({ PendingModifiedValues: { IAMDatabaseAuthenticationEnabled: true, EngineVersion: '16.8', CertificateDetails: { CAIdentifier: 'rds-ca-ecc384-g1' } } });
  const { facts } = await ask({ world: world({ clusters: [pending], instances: [instance({ PendingModifiedValues: { CACertificateIdentifier: 'rds-ca-rsa4096-g1' } })] }) });
  expect(value(facts, 'awsCluster')?.pending).toEqual({
    engineVersion: '16.8',
    iamAuthentication: true,
    caCertificateIdentifier: 'rds-ca-ecc384-g1',
    names: expect.arrayContaining(['EngineVersion', 'IAMDatabaseAuthenticationEnabled', 'CertificateDetails']),
  });
  expect(value(facts, 'awsInstances')[0]?.pending).toMatchObject({ caCertificateIdentifier: 'rds-ca-rsa4096-g1', names: ['CACertificateIdentifier'] });
});

it('reads what only some clusters have', async () => {
  const { facts } = await ask({
    world: world({
      clusters: [
        cluster({
          EngineMode: 'provisioned',
          ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 16 },
          MasterUserSecret: { SecretArn: 'arn:aws:secretsmanager:…', SecretStatus: 'active' },
          GlobalClusterIdentifier: 'world',
          ReplicationSourceIdentifier: arn('cluster', 'elsewhere', 'us-east-1'),
          CustomEndpoints: ['analytics.cluster-custom-abcdefghijkl.eu-west-1.rds.amazonaws.com'],
          VPCNetworkingEnabled: false,
          VpcSecurityGroups: [],
        }),
      ],
      globalClusters: [
        {
          GlobalClusterIdentifier: 'world',
          GlobalClusterMembers: [
            { DBClusterArn: arn('cluster', 'elsewhere', 'us-east-1'), IsWriter: true },
            { DBClusterArn: arn('cluster', 'orders'), IsWriter: false },
          ],
        },
      ],
      endpoints: [
        { DBClusterIdentifier: 'orders', Endpoint: 'orders.cluster-abcdefghijkl.eu-west-1.rds.amazonaws.com', EndpointType: 'WRITER' },
        { DBClusterIdentifier: 'orders', Endpoint: 'a.cluster-custom-abcdefghijkl.eu-west-1.rds.amazonaws.com', EndpointType: 'CUSTOM', CustomEndpointType: 'ANY', StaticMembers: ['orders-2'] },
        { DBClusterIdentifier: 'other', Endpoint: 'other', EndpointType: 'WRITER' },
      ],
    }),
  });
  expect(value(facts, 'awsCluster')).toMatchObject({
    serverlessV2MinCapacity: 0.5,
    masterUser: { name: 'postgres', managedSecretStatus: 'active' },
    globalClusterIdentifier: 'world',
    customEndpoints: ['analytics.cluster-custom-abcdefghijkl.eu-west-1.rds.amazonaws.com'],
    vpcNetworking: false,
  });
  expect(value(facts, 'awsGlobalCluster')).toEqual({
    identifier: 'world',
    members: [
      { clusterArn: arn('cluster', 'elsewhere', 'us-east-1'), isWriter: true },
      { clusterArn: arn('cluster', 'orders'), isWriter: false },
    ],
  });
  expect(value(facts, 'awsEndpoints')).toEqual([
    { host: 'orders.cluster-abcdefghijkl.eu-west-1.rds.amazonaws.com', type: 'WRITER', customType: null, staticMembers: [] },
    { host: 'a.cluster-custom-abcdefghijkl.eu-west-1.rds.amazonaws.com', type: 'CUSTOM', customType: 'ANY', staticMembers: ['orders-2'] },
  ]);
  expect(value(facts, 'awsSecurityGroups')).toEqual({ groupIds: [], rules: [], unresolved: [] });
});

it('keeps maintenance, deployments and integrations of the cluster and its members alone', async () => {
  const applied = new Date('2026-12-06T05:00:00Z');
  const { facts } = await ask({
    world: world({
      maintenance: [
        { ResourceIdentifier: arn('db', 'orders-1'), PendingMaintenanceActionDetails: [{ Action: 'system-update', CurrentApplyDate: applied, Description: 'New Operating System update' }] },
        { ResourceIdentifier: arn('cluster', 'orders'), PendingMaintenanceActionDetails: [{ Action: 'db-upgrade', ForcedApplyDate: applied, OptInStatus: 'next-maintenance' }, { Action: 'os-upgrade' }] },
        { ResourceIdentifier: arn('db', 'orders-12'), PendingMaintenanceActionDetails: [{ Action: 'system-update' }] },
        { ResourceIdentifier: arn('cluster', 'my-orders'), PendingMaintenanceActionDetails: [{ Action: 'system-update' }] },
      ],
      blueGreen: [
        { BlueGreenDeploymentIdentifier: 'bgd-1', BlueGreenDeploymentName: 'upgrade', Source: arn('cluster', 'orders'), Target: arn('cluster', 'orders-green'), Status: 'AVAILABLE' },
        { BlueGreenDeploymentIdentifier: 'bgd-2', Source: arn('cluster', 'other'), Target: arn('cluster', 'other-green'), Status: 'AVAILABLE' },
      ],
      integrations: [
        { IntegrationName: 'lake', SourceArn: arn('cluster', 'orders'), TargetArn: 'arn:aws:redshift:…', Status: 'active' },
        { IntegrationName: 'other', SourceArn: arn('cluster', 'other'), Status: 'active' },
      ],
      certificates: [certificate()],
    }),
  });
  expect(value(facts, 'awsMaintenance')).toEqual([
    { resource: arn('db', 'orders-1'), action: 'system-update', description: 'New Operating System update', applyMs: applied.getTime(), forcedApplyMs: null, optInStatus: null },
    { resource: arn('cluster', 'orders'), action: 'db-upgrade', description: null, applyMs: null, forcedApplyMs: applied.getTime(), optInStatus: 'next-maintenance' },
    { resource: arn('cluster', 'orders'), action: 'os-upgrade', description: null, applyMs: null, forcedApplyMs: null, optInStatus: null },
  ]);
  expect(value(facts, 'awsBlueGreen')).toEqual([
    { identifier: 'bgd-1', name: 'upgrade', source: arn('cluster', 'orders'), target: arn('cluster', 'orders-green'), status: 'AVAILABLE' },
  ]);
  expect(value(facts, 'awsIntegrations').map(({ name }) => name)).toEqual(['lake']);
  expect(value(facts, 'awsCertificates')).toEqual([{ identifier: 'rds-ca-rsa2048-g1', validTillMs: Date.parse('2061-05-25T00:00:00Z') }]);
});

it('keeps the rules that let TCP in on the port', async () => {
  const { facts } = await ask({
    world: world({
      securityGroupRules: [
        ingress({ SecurityGroupRuleId: 'sgr-1', CidrIpv4: '10.0.0.0/16' }),
        ingress({ SecurityGroupRuleId: 'sgr-2', FromPort: 5000, ToPort: 6000, CidrIpv6: '2001:db8::/32' }),
        ingress({ SecurityGroupRuleId: 'sgr-3', IpProtocol: '-1', FromPort: -1, ToPort: -1, ReferencedGroupInfo: { GroupId: 'sg-runner' } }),
        ingress({ SecurityGroupRuleId: 'sgr-4', IpProtocol: '6', PrefixListId: 'pl-1' }),
        ingress({ SecurityGroupRuleId: 'sgr-5', PrefixListId: 'pl-gone' }),
        ingress({ SecurityGroupRuleId: 'sgr-6', IsEgress: true, CidrIpv4: '0.0.0.0/0' }),
        ingress({ SecurityGroupRuleId: 'sgr-7', IpProtocol: 'udp', CidrIpv4: '0.0.0.0/0' }),
        ingress({ SecurityGroupRuleId: 'sgr-8', FromPort: 5433, ToPort: 5433, CidrIpv4: '0.0.0.0/0' }),
        ingress({ SecurityGroupRuleId: 'sgr-9', GroupId: 'sg-other', CidrIpv4: '0.0.0.0/0' }),
      ],
      prefixLists: { 'pl-1': ['203.0.113.0/24', '198.51.100.0/24'] },
    }),
  });
  const none = { groupId: 'sg-0a', fromPort: 5432, toPort: 5432, cidrs: [], prefixListId: null, referencedGroupId: null };
  expect(value(facts, 'awsSecurityGroups')).toEqual({
    groupIds: ['sg-0a'],
    rules: [
      { ...none, cidrs: ['10.0.0.0/16'] },
      { ...none, fromPort: 5000, toPort: 6000, cidrs: ['2001:db8::/32'] },
      { ...none, fromPort: -1, toPort: -1, referencedGroupId: 'sg-runner' },
      { ...none, cidrs: ['203.0.113.0/24', '198.51.100.0/24'], prefixListId: 'pl-1' },
      { ...none, prefixListId: 'pl-gone' },
    ],
    unresolved: [{ what: 'pl-gone', why: expect.stringContaining('InvalidPrefixListID.NotFound') }],
  });
});

it('asks EC2 only with `client-cidr`, or of a host that cannot be reached', async () => {
  const { facts, calls } = await ask({}, controlPlane({ clientCidrs: [] }));
  expect(facts.awsSecurityGroups.state).toBe('unavailable');
  expect(calls.filter(({ service }) => service === 'ec2')).toEqual([]);
});

it('knows every fact of an instance that belongs to no cluster', async () => {
  const { facts, calls } = await ask({ world: instanceWorld() }, without('clusterIdentifier', { instanceIdentifier: 'shop' }));
  expect(AWS_FACTS.filter((name) => facts[name].state !== 'known')).toEqual([]);
  expect(value(facts, 'awsCluster')).toBeNull();
  expect(value(facts, 'awsGlobalCluster')).toBeNull();
  expect(value(facts, 'awsEndpoints')).toEqual([]);
  expect(value(facts, 'awsInstances')).toMatchObject([
    { identifier: 'shop', clusterIdentifier: null, allocatedStorageBytes: 100 * 2 ** 30, maxAllocatedStorageBytes: 500 * 2 ** 30, parameterGroups: [{ name: 'shop-params', applyStatus: 'in-sync' }] },
  ]);
  expect(value(facts, 'awsParameters')).toMatchObject({ group: 'shop-params', scope: 'instance', values: { 'rds.logical_replication': { value: '1' } } });
  expect(value(facts, 'awsStorage')).toMatchObject({ freeStorageBytes: 50e9, freeLocalStorageBytes: null });
  expect(calls.map(({ action }) => action)).not.toContain('DescribeDBClusters');
});

it('reads a default group, in which nothing is set', async () => {
  const group = [{ DBParameterGroupName: 'default.postgres16', ParameterApplyStatus: 'in-sync' }];
  const { facts } = await ask({ world: instanceWorld({ instances: [standalone({ DBParameterGroups: group })] }) }, without('clusterIdentifier', { instanceIdentifier: 'shop' }));
  expect(value(facts, 'awsParameters')).toMatchObject({ group: 'default.postgres16', values: { 'rds.logical_replication': { value: '0' } } });
});

it('goes on from a member to its cluster', async () => {
  const { facts } = await ask({}, without('clusterIdentifier', { instanceIdentifier: 'orders-2' }));
  expect(value(facts, 'awsCluster')?.identifier).toBe('orders');
  expect(value(facts, 'awsInstances').map(({ identifier }) => identifier)).toEqual(['orders-1', 'orders-2']);
});

it('knows a Multi-AZ DB cluster', async () => {
  const { facts, calls } = await ask({ world: multiAzWorld() }, controlPlane({ clusterIdentifier: 'ledger' }));
  expect(value(facts, 'awsCluster')).toMatchObject({ engine: 'postgres', allocatedStorageBytes: 400 * 2 ** 30 });
  expect(value(facts, 'awsInstances').map(({ identifier }) => identifier)).toEqual(['ledger-instance-2', 'ledger-instance-1', 'ledger-instance-3']);
  expect(value(facts, 'awsParameters')).toMatchObject({ scope: 'cluster' });
  expect(value(facts, 'awsEndpoints')).toEqual([]);
  expect(calls.map(({ action }) => action)).not.toContain('DescribeDBClusterEndpoints');
});

it.each([
  ['writer', 'orders.cluster-abcdefghijkl.eu-west-1.rds.amazonaws.com'],
  ['reader', 'ORDERS.cluster-ro-abcdefghijkl.eu-west-1.rds.amazonaws.com'],
  ['custom', 'a.cluster-custom-abcdefghijkl.eu-west-1.rds.amazonaws.com'],
  ['instance', 'orders-2.abcdefghijkl.eu-west-1.rds.amazonaws.com'],
])('finds the cluster of a %s endpoint', async (_kind, host) => {
  const clusters = [cluster({ DBClusterIdentifier: 'other' }), cluster({ CustomEndpoints: ['a.cluster-custom-abcdefghijkl.eu-west-1.rds.amazonaws.com'] })];
  const { facts } = await ask({ world: world({ clusters }) }, without('clusterIdentifier', { host }));
  expect(value(facts, 'awsCluster')?.identifier).toBe('orders');
  expect(value(facts, 'awsInstances').map(({ identifier }) => identifier)).toEqual(['orders-1', 'orders-2']);
});

it('takes an ARN for an identifier', async () => {
  const { facts } = await ask({}, controlPlane({ clusterIdentifier: arn('cluster', 'orders') }));
  expect(value(facts, 'awsInstances')).toHaveLength(2);
});

it.each([1, 7, 100])('follows pages of %d', async (pageSize) => {
  const names = Array.from({ length: 15 }, (_, index) => `orders-${String(index + 1)}`);
  const furtherParameters = Array.from({ length: 400 }, (_, index) => ({ ParameterName: `filler_${String(index)}`, ApplyType: 'dynamic', Source: 'engine-default' }));
  const securityGroupRules = Array.from({ length: 60 }, (_, index) => ingress({ SecurityGroupRuleId: `sgr-${String(index)}`, CidrIpv4: `10.${String(index)}.0.0/16` }));
  const prefixLists = { 'pl-1': Array.from({ length: 30 }, (_, index) => `192.0.2.${String(index)}/32`) };
  const { facts } = await ask({
    pageSize,
    world: world({
      clusters: [cluster({ DBClusterMembers: names.map((name, index) => member(name, index === 9)) })],
      instances: names.map((DBInstanceIdentifier) => instance({ DBInstanceIdentifier })),
      furtherParameters,
      securityGroupRules: [...securityGroupRules, ingress({ PrefixListId: 'pl-1' })],
      prefixLists,
    }),
  });
  expect(AWS_FACTS.filter((name) => facts[name].state !== 'known')).toEqual([]);
  expect(value(facts, 'awsInstances')).toHaveLength(15);
  expect(value(facts, 'awsInstances')[0]?.identifier).toBe('orders-10');
  expect(Object.keys(value(facts, 'awsParameters').values)).toHaveLength(5);
  expect(value(facts, 'awsSecurityGroups').rules).toHaveLength(61);
  expect(value(facts, 'awsSecurityGroups').rules[60]?.cidrs).toHaveLength(30);
});

it('asks side by side what does not need each other', async () => {
  const { facts, mostAtOnce, tookMs, calls } = await ask({ delayMs: 300, together: 5, world: world({ securityGroupRules: [ingress({ PrefixListId: 'pl-1' })], prefixLists: { 'pl-1': [] } }) });
  expect(AWS_FACTS.filter((name) => facts[name].state !== 'known')).toEqual([]);
  expect(calls.length).toBeGreaterThanOrEqual(11);
  expect(mostAtOnce).toBeGreaterThanOrEqual(5);
  // One after another they would take this long; it is three steps: cluster, its groups, their prefix lists.
  expect(tookMs).toBeLessThan(calls.length * 300);
});
