/** What AWS says of a healthy Aurora cluster, of a healthy instance, and of a Multi-AZ DB cluster: a test says what is different. */
import { known, type AwsFacts, type Facts, type FactValues } from '../../../src/facts/index.js';
import type {
  AwsAccess,
  AwsAdmission,
  AwsBlueGreenDeployment,
  AwsCluster,
  AwsInstance,
  AwsMaintenanceAction,
  AwsParameterName,
  AwsParameters,
  AwsPending,
  AwsSecurityGroups,
  AwsStorage,
} from '../../../src/facts/index.js';
import type { ControlPlaneTarget, DatabaseTarget, Target } from '../../../src/target.js';
import { facts, settings, version } from '../facts.js';
import { target, type TargetChanges } from '../target.js';

export const REGION = 'eu-west-1';
export const CLUSTER_ARN = `arn:aws:rds:${REGION}:123456789012:cluster:orders`;
export const ENDPOINT = `orders.cluster-abc123.${REGION}.rds.amazonaws.com`;
export const READER_ENDPOINT = `orders.cluster-ro-abc123.${REGION}.rds.amazonaws.com`;
export const CUSTOM_ENDPOINT = `reports.cluster-custom-abc123.${REGION}.rds.amazonaws.com`;
export const CUSTOM_GROUP = 'orders-params';
export const DEFAULT_GROUP = 'default.aurora-postgresql16';

const DAY_MS = 86_400_000;
const IN_A_YEAR = Date.now() + 365 * DAY_MS;

export function inDays(days: number): number {
  return Date.now() + days * DAY_MS;
}

export function instanceArn(identifier: string): string {
  return `arn:aws:rds:${REGION}:123456789012:db:${identifier}`;
}

export function instanceEndpoint(identifier: string): string {
  return `${identifier}.abc123.${REGION}.rds.amazonaws.com`;
}

export const NOTHING_PENDING: AwsPending = { engineVersion: null, iamAuthentication: null, caCertificateIdentifier: null, names: [] };

/** Its writer is the second member: members are not in any order. */
export function cluster(changes: Partial<AwsCluster> = {}): AwsCluster {
  return {
    identifier: 'orders',
    arn: CLUSTER_ARN,
    engine: 'aurora-postgresql',
    engineVersion: '16.4',
    engineMode: 'provisioned',
    scalabilityType: 'standard',
    status: 'available',
    endpoint: ENDPOINT,
    readerEndpoint: READER_ENDPOINT,
    customEndpoints: [],
    port: 5432,
    parameterGroup: CUSTOM_GROUP,
    members: [
      { instanceIdentifier: 'orders-1', isWriter: false, parameterGroupStatus: 'in-sync' },
      { instanceIdentifier: 'orders-2', isWriter: true, parameterGroupStatus: 'in-sync' },
    ],
    securityGroupIds: ['sg-1'],
    iamAuthentication: false,
    pending: NOTHING_PENDING,
    globalClusterIdentifier: null,
    replicationSource: null,
    serverlessV2MinCapacity: null,
    masterUser: { name: 'postgres', managedSecretStatus: null },
    backupRetentionDays: 7,
    maintenanceWindow: 'sun:05:00-sun:06:00',
    vpcNetworking: true,
    allocatedStorageBytes: null,
    ...changes,
  };
}

/** A cluster whose writer has this status. */
export function clusterWith(status: string, changes: Partial<AwsCluster> = {}): AwsCluster {
  const plain = cluster(changes);
  return { ...plain, members: plain.members.map((member) => (member.isWriter ? { ...member, parameterGroupStatus: status } : member)) };
}

export function instance(identifier: string, changes: Partial<AwsInstance> = {}): AwsInstance {
  return {
    identifier,
    arn: instanceArn(identifier),
    clusterIdentifier: 'orders',
    engine: 'aurora-postgresql',
    engineVersion: '16.4',
    status: 'available',
    endpoint: instanceEndpoint(identifier),
    port: 5432,
    publiclyAccessible: false,
    parameterGroups: [{ name: 'default.aurora-postgresql16', applyStatus: 'in-sync' }],
    securityGroupIds: ['sg-1'],
    caCertificateIdentifier: 'rds-ca-rsa2048-g1',
    certificateValidTillMs: IN_A_YEAR,
    iamAuthentication: false,
    pending: NOTHING_PENDING,
    replicaOf: null,
    backupRetentionDays: 7,
    maintenanceWindow: 'sun:06:00-sun:07:00',
    masterUser: null,
    allocatedStorageBytes: null,
    maxAllocatedStorageBytes: null,
    ...changes,
  };
}

/** An instance of RDS that belongs to no cluster. */
export function standalone(changes: Partial<AwsInstance> = {}): AwsInstance {
  return instance('orders', {
    clusterIdentifier: null,
    engine: 'postgres',
    parameterGroups: [{ name: CUSTOM_GROUP, applyStatus: 'in-sync' }],
    masterUser: { name: 'postgres', managedSecretStatus: null },
    allocatedStorageBytes: 100 * 2 ** 30,
    ...changes,
  });
}

export function parameters(
  values: Readonly<Partial<Record<AwsParameterName, string | null>>> = {},
  changes: Partial<AwsParameters> = {},
): AwsParameters {
  const all = { 'rds.logical_replication': '1', 'rds.force_ssl': '1', 'rds.iam_auth_for_replication': '0', ...values };
  return {
    group: CUSTOM_GROUP,
    scope: 'cluster',
    values: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, { value }])),
    ...changes,
  };
}

export function access(changes: Partial<AwsAccess> = {}): AwsAccess {
  return { outcome: 'answered', region: REGION, others: [], denied: [], ...changes };
}

export function admission(cidrs: readonly string[], changes: Partial<AwsAdmission> = {}): AwsAdmission {
  return { groupId: 'sg-1', fromPort: 5432, toPort: 5432, cidrs, prefixListId: null, referencedGroupId: null, ...changes };
}

export function securityGroups(rules: readonly AwsAdmission[] = [admission(['10.0.0.0/16'])], changes: Partial<AwsSecurityGroups> = {}): AwsSecurityGroups {
  return { groupIds: ['sg-1'], rules, unresolved: [], ...changes };
}

export function storage(changes: Partial<AwsStorage> = {}): AwsStorage {
  return {
    freeStorageBytes: null,
    freeLocalStorageBytes: 50 * 2 ** 30,
    oldestSlotLagBytes: 0,
    slotDiskBytes: 2 ** 20,
    ...changes,
  };
}

export function maintenance(action: string, changes: Partial<AwsMaintenanceAction> = {}): AwsMaintenanceAction {
  return { resource: CLUSTER_ARN, action, description: null, applyMs: null, forcedApplyMs: null, optInStatus: null, ...changes };
}

export function deployment(status: string, changes: Partial<AwsBlueGreenDeployment> = {}): AwsBlueGreenDeployment {
  return { identifier: 'bgd-1', name: 'upgrade', source: CLUSTER_ARN, target: null, status, ...changes };
}

/** An Aurora cluster of a writer and a reader on which all is well. */
export const AURORA: AwsFacts = {
  awsAccess: access(),
  awsCluster: cluster(),
  awsInstances: [instance('orders-2'), instance('orders-1')],
  awsParameters: parameters(),
  awsMaintenance: [],
  awsBlueGreen: [],
  awsCertificates: [{ identifier: 'rds-ca-rsa2048-g1', validTillMs: Date.parse('2061-05-20') }],
  awsEndpoints: [],
  awsGlobalCluster: null,
  awsIntegrations: [],
  awsSecurityGroups: securityGroups(),
  awsStorage: storage(),
};

/** An RDS instance on which all is well. */
export const INSTANCE: AwsFacts = {
  ...AURORA,
  awsCluster: null,
  awsInstances: [standalone()],
  awsParameters: parameters({}, { scope: 'instance' }),
  awsStorage: storage({ freeLocalStorageBytes: null, freeStorageBytes: 50 * 2 ** 30 }),
};

/** A Multi-AZ DB cluster on which all is well: its engine is that of RDS. */
export const MULTI_AZ: AwsFacts = {
  ...AURORA,
  awsCluster: cluster({ engine: 'postgres' }),
  awsInstances: [instance('orders-2', { engine: 'postgres' }), instance('orders-1', { engine: 'postgres' })],
};

/** Facts of both planes: a healthy server, and what AWS says of it. */
export function onAws(world: AwsFacts, values: Partial<FactValues> = {}, states: Partial<Facts> = {}): Facts {
  const aws = Object.fromEntries(Object.entries(world).map(([name, value]) => [name, known(value)]));
  return facts({ platform: { name: world.awsCluster?.engine === 'aurora-postgresql' ? 'aurora' : 'rds' }, ...values }, { ...aws, ...knownAws(values), ...states });
}

function knownAws(values: Partial<FactValues>): Partial<Facts> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, known(value)]));
}

/** A session that sees logical decoding on, or off. */
export function seeing(on: boolean): Partial<FactValues> {
  return { version: version(16), settings: settings({ wal_level: on ? 'logical' : 'replica' }) };
}

export function controlPlane(changes: Partial<ControlPlaneTarget> = {}): ControlPlaneTarget {
  return { region: REGION, clusterIdentifier: 'orders', clientCidrs: [], callTimeoutMs: 5000, ...changes };
}

/** A target that is asked on both planes, by the cluster's endpoint. */
export function awsTarget(changes: TargetChanges & { readonly plane?: Partial<ControlPlaneTarget> } = {}): DatabaseTarget {
  const { plane, ...rest } = changes;
  return target({ controlPlane: controlPlane(plane), ...rest, connection: { host: ENDPOINT, ...rest.connection } });
}

/** A target with an identifier and no connection. */
export function planeOnly(changes: Partial<ControlPlaneTarget> = {}): Target {
  const { connection: _, ...rest } = target({ controlPlane: controlPlane(changes) });
  return rest;
}
