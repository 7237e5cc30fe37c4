/** What there is in the stand-in's account: plain data in AWS's own shapes. A test names only what differs. */
import type { SecurityGroupRule } from '@aws-sdk/client-ec2';
import type {
  BlueGreenDeployment,
  Certificate,
  DBCluster,
  DBClusterEndpoint,
  DBInstance,
  GlobalCluster,
  Integration,
  Parameter,
  ResourcePendingMaintenanceActions,
} from '@aws-sdk/client-rds';

export const ACCOUNT = '123456789012';
export const REGION = 'eu-west-1';

/** A parameter group: what was set in it. Everything else is as its family has it. */
export interface ParameterGroup {
  readonly name: string;
  readonly scope: 'cluster' | 'instance';
  readonly family: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface World {
  readonly region: string;
  clusters: DBCluster[];
  instances: DBInstance[];
  parameterGroups: ParameterGroup[];
  /** Parameters that every family has beside those of `PARAMETERS`. */
  furtherParameters: readonly Parameter[];
  maintenance: readonly ResourcePendingMaintenanceActions[];
  blueGreen: readonly BlueGreenDeployment[];
  certificates: readonly Certificate[];
  endpoints: readonly DBClusterEndpoint[];
  globalClusters: readonly GlobalCluster[];
  integrations: readonly Integration[];
  securityGroupRules: SecurityGroupRule[];
  /** Ranges by the id of the prefix list. */
  prefixLists: Readonly<Record<string, readonly string[]>>;
  /** Newest value by instance and metric. */
  metrics: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** An Aurora cluster `orders` of a writer and a reader, in the group `orders-params` in which logical replication is on. */
export function world(differing: Partial<World> = {}): World {
  return {
    region: REGION,
    clusters: [cluster()],
    instances: [instance(), instance({ DBInstanceIdentifier: 'orders-2' })],
    parameterGroups: [{ name: 'orders-params', scope: 'cluster', family: 'aurora-postgresql16', values: { 'rds.logical_replication': '1' } }],
    furtherParameters: [],
    maintenance: [],
    blueGreen: [],
    certificates: [certificate(), certificate({ CertificateIdentifier: 'rds-ca-ecc384-g1', ValidTill: new Date('2121-05-25T00:00:00Z') })],
    endpoints: [],
    globalClusters: [],
    integrations: [],
    securityGroupRules: [ingress({ CidrIpv4: '10.0.0.0/16' })],
    prefixLists: {},
    metrics: { 'orders-1': { FreeLocalStorage: 20e9, OldestReplicationSlotLag: 1e6, TransactionLogsDiskUsage: 2e6, ReplicationSlotDiskUsage: 3e6 } },
    ...differing,
  };
}

/** An RDS instance `shop` that belongs to no cluster, in a group of its own. */
export function instanceWorld(differing: Partial<World> = {}): World {
  return world({
    clusters: [],
    instances: [standalone()],
    parameterGroups: [{ name: 'shop-params', scope: 'instance', family: 'postgres16', values: { 'rds.logical_replication': '1' } }],
    metrics: { shop: { FreeStorageSpace: 50e9, OldestReplicationSlotLag: 1e6 } },
    ...differing,
  });
}

export function arn(kind: string, name: string, region = REGION): string {
  return `arn:aws:rds:${region}:${ACCOUNT}:${kind}:${name}`;
}

/** Aurora PostgreSQL 16.6 with the writer `orders-1` and the reader `orders-2`. */
export function cluster(differing: DBCluster = {}): DBCluster {
  const name = differing.DBClusterIdentifier ?? 'orders';
  return {
    DBClusterIdentifier: name,
    DBClusterArn: arn('cluster', name),
    DbClusterResourceId: `cluster-${name.toUpperCase()}`,
    Engine: 'aurora-postgresql',
    EngineVersion: '16.6',
    EngineMode: 'provisioned',
    Status: 'available',
    Endpoint: `${name}.cluster-abcdefghijkl.${REGION}.rds.amazonaws.com`,
    ReaderEndpoint: `${name}.cluster-ro-abcdefghijkl.${REGION}.rds.amazonaws.com`,
    CustomEndpoints: [],
    Port: 5432,
    DBClusterParameterGroup: `${name}-params`,
    DBClusterMembers: [member(`${name}-2`, false), member(`${name}-1`, true)],
    VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0a', Status: 'active' }],
    IAMDatabaseAuthenticationEnabled: false,
    MasterUsername: 'postgres',
    BackupRetentionPeriod: 7,
    PreferredMaintenanceWindow: 'sun:05:00-sun:06:00',
    AllocatedStorage: 1,
    StorageType: 'aurora',
    ...differing,
  };
}

export function member(DBInstanceIdentifier: string, IsClusterWriter: boolean, DBClusterParameterGroupStatus = 'in-sync'): NonNullable<DBCluster['DBClusterMembers']>[number] {
  return { DBInstanceIdentifier, IsClusterWriter, DBClusterParameterGroupStatus, PromotionTier: 1 };
}

/** A member of the cluster `orders`. */
export function instance(differing: DBInstance = {}): DBInstance {
  const name = differing.DBInstanceIdentifier ?? 'orders-1';
  return {
    DBInstanceIdentifier: name,
    DBInstanceArn: arn('db', name),
    DbiResourceId: `db-${name.toUpperCase()}`,
    DBClusterIdentifier: 'orders',
    Engine: 'aurora-postgresql',
    EngineVersion: '16.6',
    DBInstanceClass: 'db.r6g.large',
    DBInstanceStatus: 'available',
    Endpoint: { Address: `${name}.abcdefghijkl.${REGION}.rds.amazonaws.com`, Port: 5432 },
    PubliclyAccessible: false,
    DBParameterGroups: [{ DBParameterGroupName: 'default.aurora-postgresql16', ParameterApplyStatus: 'in-sync' }],
    VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0a', Status: 'active' }],
    CACertificateIdentifier: 'rds-ca-rsa2048-g1',
    CertificateDetails: { CAIdentifier: 'rds-ca-rsa2048-g1', ValidTill: new Date('2027-09-01T00:00:00Z') },
    IAMDatabaseAuthenticationEnabled: false,
    BackupRetentionPeriod: 7,
    PreferredMaintenanceWindow: 'sun:05:00-sun:06:00',
    AllocatedStorage: 1,
    ...differing,
  };
}

/** RDS for PostgreSQL 16.6, 100 GiB that may grow to 500. */
export function standalone(differing: DBInstance = {}): DBInstance {
  const { DBClusterIdentifier, ...alone } = instance({
    DBInstanceIdentifier: 'shop',
    Engine: 'postgres',
    DBParameterGroups: [{ DBParameterGroupName: 'shop-params', ParameterApplyStatus: 'in-sync' }],
    MasterUsername: 'postgres',
    AllocatedStorage: 100,
    MaxAllocatedStorage: 500,
    ...differing,
  });
  return differing.DBClusterIdentifier === undefined ? alone : { ...alone, DBClusterIdentifier };
}

/** A Multi-AZ DB cluster `ledger` of three instances. */
export function multiAzWorld(): World {
  const names = ['ledger-instance-1', 'ledger-instance-2', 'ledger-instance-3'];
  return world({
    clusters: [
      cluster({
        DBClusterIdentifier: 'ledger',
        Engine: 'postgres',
        AllocatedStorage: 400,
        StorageType: 'io1',
        DBClusterMembers: names.map((name, index) => member(name, index === 1)),
      }),
    ],
    instances: names.map((DBInstanceIdentifier) => instance({ DBInstanceIdentifier, DBClusterIdentifier: 'ledger', Engine: 'postgres', AllocatedStorage: 400 })),
    parameterGroups: [{ name: 'ledger-params', scope: 'cluster', family: 'postgres16', values: {} }],
    metrics: {},
  });
}

export function certificate(differing: Certificate = {}): Certificate {
  return { CertificateIdentifier: 'rds-ca-rsa2048-g1', CertificateType: 'CA', ValidTill: new Date('2061-05-25T00:00:00Z'), CustomerOverride: false, ...differing };
}

/** A rule of the group `sg-0a` that lets something in on port 5432. */
export function ingress(differing: SecurityGroupRule = {}): SecurityGroupRule {
  return { SecurityGroupRuleId: 'sgr-0a', GroupId: 'sg-0a', IsEgress: false, IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, ...differing };
}

/** What the families have of what is asked for; `static` ones take effect with a reboot. */
export const PARAMETERS: readonly Parameter[] = [
  { ParameterName: 'max_replication_slots', ParameterValue: '20', ApplyType: 'static' },
  { ParameterName: 'max_slot_wal_keep_size', ApplyType: 'dynamic' },
  { ParameterName: 'max_wal_senders', ParameterValue: '10', ApplyType: 'static' },
  { ParameterName: 'rds.force_ssl', ParameterValue: '0', ApplyType: 'dynamic' },
  { ParameterName: 'rds.iam_auth_for_replication', ParameterValue: '0', ApplyType: 'dynamic' },
  { ParameterName: 'rds.logical_replication', ParameterValue: '0', ApplyType: 'static' },
  { ParameterName: 'rds.logical_wal_cache', ApplyType: 'static' },
  { ParameterName: 'wal_sender_timeout', ApplyType: 'dynamic' },
  { ParameterName: 'max_logical_replication_workers', ApplyType: 'static' },
  { ParameterName: 'max_worker_processes', ParameterValue: 'GREATEST({DBInstanceVCPU*2},8)', ApplyType: 'static' },
  { ParameterName: 'max_connections', ParameterValue: 'LEAST({DBInstanceClassMemory/9531392},5000)', ApplyType: 'static' },
  { ParameterName: 'idle_in_transaction_session_timeout', ParameterValue: '86400000', ApplyType: 'dynamic' },
  { ParameterName: 'wal_keep_size', ApplyType: 'dynamic' },
  { ParameterName: 'hot_standby_feedback', ParameterValue: '1', ApplyType: 'dynamic' },
  { ParameterName: 'shared_preload_libraries', ApplyType: 'static' },
  { ParameterName: 'log_min_duration_statement', ApplyType: 'dynamic' },
].map((parameter) => ({ ...parameter, IsModifiable: true, ApplyType: parameter.ApplyType, Source: 'engine-default' }));

/** All parameters of a group, set or not. A default group has nothing set. */
export function parametersOf({ furtherParameters }: World, group: ParameterGroup): readonly Parameter[] {
  return [...PARAMETERS, ...furtherParameters].map((parameter) => {
    const set = group.values[parameter.ParameterName ?? ''];
    return set === undefined ? parameter : { ...parameter, ParameterValue: set, Source: 'user' };
  });
}

/** A group that was made, or the default group of a family, which always exists. */
export function groupNamed({ parameterGroups }: World, scope: ParameterGroup['scope'], name: string): ParameterGroup | undefined {
  const family = /^default\.(aurora-postgresql\d+|postgres\d+)$/.exec(name)?.[1];
  return family === undefined ? parameterGroups.find((group) => group.name === name.toLowerCase() && group.scope === scope) : { name, scope, family, values: {} };
}

/** The family that a group of this cluster or instance has to be of. */
export function familyOf({ Engine = '', EngineVersion = '' }: { readonly Engine?: string | undefined; readonly EngineVersion?: string | undefined }): string {
  return `${Engine}${EngineVersion.split('.')[0] ?? ''}`;
}
