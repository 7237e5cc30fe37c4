/**
 * What AWS's API says of the cluster or instance and what belongs to it: the control plane's facts. Names are the API's,
 * in camel case; a field that the API leaves out is null. Source: the API references of Amazon RDS (2014-10-31), EC2
 * (2016-11-15) and CloudWatch.
 */

export interface AwsFacts {
  /** How the asking went as a whole: known as soon as the API was to be asked. */
  readonly awsAccess: AwsAccess;
  /** Null: an RDS instance that belongs to no cluster. Source: DescribeDBClusters. */
  readonly awsCluster: AwsCluster | null;
  /** The members of the cluster, the writer first, or the one instance. Source: DescribeDBInstances. */
  readonly awsInstances: readonly AwsInstance[];
  /**
   * The parameter group that `rds.logical_replication` belongs to: of the cluster for Aurora and Multi-AZ DB clusters, of
   * the instance otherwise. Source: DescribeDBClusterParameters, DescribeDBParameters.
   */
  readonly awsParameters: AwsParameters;
  /** Of the cluster and its instances. Source: DescribePendingMaintenanceActions. */
  readonly awsMaintenance: readonly AwsMaintenanceAction[];
  /** Those that the cluster or instance is the source or the target of. Source: DescribeBlueGreenDeployments. */
  readonly awsBlueGreen: readonly AwsBlueGreenDeployment[];
  /** All certificate authorities of the region. Source: DescribeCertificates. */
  readonly awsCertificates: readonly AwsCertificateAuthority[];
  /** Those of the cluster, custom ones among them; empty for an instance. Source: DescribeDBClusterEndpoints. */
  readonly awsEndpoints: readonly AwsEndpoint[];
  /** Null: it belongs to no global database. Source: DescribeGlobalClusters. */
  readonly awsGlobalCluster: AwsGlobalCluster | null;
  /** Zero-ETL integrations that read from it. Source: DescribeIntegrations. */
  readonly awsIntegrations: readonly AwsIntegration[];
  /** Rules that let something in, of all security groups that are attached. Source: DescribeSecurityGroupRules, GetManagedPrefixListEntries. */
  readonly awsSecurityGroups: AwsSecurityGroups;
  /** Source: CloudWatch GetMetricData, namespace AWS/RDS. */
  readonly awsStorage: AwsStorage;
}

/** How the asking went as a whole. */
export interface AwsAccess {
  /**
   * `answered`: by and large; `no-credentials`: none were found; `refused`: those that were found are expired, invalid or
   * of nobody; `not-found`: there is no such cluster or instance in the region, or it is of another engine;
   * `unreachable`: no answer, or none that AWS would give.
   */
  readonly outcome: 'answered' | 'no-credentials' | 'refused' | 'not-found' | 'unreachable';
  readonly region: string;
  /** Name of the error as the SDK has it, where there was one: `ExpiredToken`, `DBClusterNotFoundFault`. */
  readonly code?: string;
  /** What AWS, or the connection to it, said. */
  readonly detail?: string;
  /** `not-found`: the engine of what bears this identifier, where it is not PostgreSQL. */
  readonly otherEngine?: string;
  /**
   * `not-found`: what is wrong with the identifier, where something else bears it: it names an instance, it names a cluster,
   * or the instance is not a member of the cluster.
   */
  readonly mistaken?: 'instance' | 'cluster' | 'no-member';
  /** `not-found`: identifiers of the same kind that there are in the region, the nearest first; empty where that may not be listed. */
  readonly others: readonly string[];
  /** Actions that the identity may not call, one each. */
  readonly denied: readonly AwsDenied[];
  /** Actions that brought no answer, or an error that is not about permission: throttled, timed out, garbled. */
  readonly unanswered?: readonly AwsDenied[];
}

/** One action that brought nothing. */
export interface AwsDenied {
  /** As an IAM policy has it: `rds:DescribeDBClusters`. */
  readonly action: string;
  /** As AWS put it: where it was denied, that names identity and resource. */
  readonly detail: string;
}

export interface AwsCluster {
  readonly identifier: string;
  readonly arn: string;
  /** `aurora-postgresql`, or `postgres` for a Multi-AZ DB cluster. */
  readonly engine: string;
  readonly engineVersion: string | null;
  /** `provisioned`, `serverless` (Serverless v1), … */
  readonly engineMode: string | null;
  /** `limitless` or `standard`. */
  readonly scalabilityType: string | null;
  readonly status: string | null;
  /** Host of the writer's endpoint. */
  readonly endpoint: string | null;
  readonly readerEndpoint: string | null;
  readonly customEndpoints: readonly string[];
  readonly port: number | null;
  readonly parameterGroup: string | null;
  readonly members: readonly AwsClusterMember[];
  readonly securityGroupIds: readonly string[];
  readonly iamAuthentication: boolean;
  /** Pending until the maintenance window, or the next modification that applies at once. */
  readonly pending: AwsPending;
  readonly globalClusterIdentifier: string | null;
  /** Source's ARN, when it replicates from another cluster. */
  readonly replicationSource: string | null;
  /** Serverless v2: its least capacity, in ACU; null for anything else. */
  readonly serverlessV2MinCapacity: number | null;
  readonly masterUser: AwsMasterUser | null;
  readonly backupRetentionDays: number | null;
  /** `sun:05:00-sun:06:00`, UTC. */
  readonly maintenanceWindow: string | null;
  /** Express configuration: in no VPC, reached over a gateway of AWS's, without any security group. */
  readonly vpcNetworking: boolean;
  readonly allocatedStorageBytes: number | null;
}

/** Whether it is Aurora: a Multi-AZ DB cluster has the engine of RDS, `postgres`. */
export function isAurora(running: { readonly engine: string } | null): boolean {
  return running?.engine === 'aurora-postgresql';
}

export interface AwsClusterMember {
  readonly instanceIdentifier: string;
  readonly isWriter: boolean;
  /** `in-sync`, `pending-reboot`, … */
  readonly parameterGroupStatus: string | null;
}

/** The member that takes writes. */
export function writerMember(cluster: AwsCluster | null): AwsClusterMember | undefined {
  return cluster?.members.find(({ isWriter }) => isWriter);
}

export interface AwsMasterUser {
  readonly name: string;
  /** `active`, `rotating`, …: AWS keeps the password in Secrets Manager, and changes it every seven days. Null: it does not. */
  readonly managedSecretStatus: string | null;
}

/** Modifications that wait. Source: PendingModifiedValues. */
export interface AwsPending {
  readonly engineVersion: string | null;
  readonly iamAuthentication: boolean | null;
  readonly caCertificateIdentifier: string | null;
  /** Names of all that wait, as the API has them. */
  readonly names: readonly string[];
}

/** Modifications that restart the database, by their names in PendingModifiedValues. */
export const AWS_RESTARTING = ['EngineVersion', 'DBInstanceClass', 'Port', 'DBInstanceIdentifier', 'DBClusterIdentifier', 'Engine', 'DBSubnetGroupName'] as const;

export interface AwsInstance {
  readonly identifier: string;
  readonly arn: string;
  readonly clusterIdentifier: string | null;
  readonly engine: string;
  readonly engineVersion: string | null;
  readonly status: string | null;
  readonly endpoint: string | null;
  readonly port: number | null;
  readonly publiclyAccessible: boolean;
  /** Its instance parameter groups and their state: `in-sync`, `pending-reboot`, … */
  readonly parameterGroups: readonly { readonly name: string; readonly applyStatus: string | null }[];
  readonly securityGroupIds: readonly string[];
  readonly caCertificateIdentifier: string | null;
  /** Of the server's certificate; milliseconds since 1970. */
  readonly certificateValidTillMs: number | null;
  readonly iamAuthentication: boolean;
  readonly pending: AwsPending;
  /** Identifier or ARN of what it is a read replica of. */
  readonly replicaOf: string | null;
  readonly backupRetentionDays: number | null;
  readonly maintenanceWindow: string | null;
  readonly masterUser: AwsMasterUser | null;
  readonly allocatedStorageBytes: number | null;
  /** Up to this size storage grows by itself; null: it does not. */
  readonly maxAllocatedStorageBytes: number | null;
}

export interface AwsParameters {
  readonly group: string;
  readonly scope: 'cluster' | 'instance';
  /** Those that rules ask for; one that the engine does not have is missing. */
  readonly values: Readonly<Partial<Record<AwsParameterName, AwsParameter>>>;
}

/** The parameters that rules ask for. */
export const AWS_PARAMETERS = [
  'rds.logical_replication',
  'rds.force_ssl',
  'rds.iam_auth_for_replication',
  'max_replication_slots',
  'max_wal_senders',
] as const;
export type AwsParameterName = (typeof AWS_PARAMETERS)[number];

export interface AwsParameter {
  /** As set or as the engine's default is stated; null where the API states none. */
  readonly value: string | null;
}

export interface AwsMaintenanceAction {
  /** ARN of the cluster or instance. */
  readonly resource: string;
  /** `system-update`, `db-upgrade`, `ca-certificate-rotation`, `os-upgrade`, `hardware-maintenance`, … */
  readonly action: string;
  readonly description: string | null;
  /** When it will be applied, in milliseconds since 1970; null: in no window that is settled. */
  readonly applyMs: number | null;
  /** When it will be applied whatever anybody does. */
  readonly forcedApplyMs: number | null;
  readonly optInStatus: string | null;
}

export interface AwsBlueGreenDeployment {
  readonly identifier: string;
  readonly name: string | null;
  /** ARNs. */
  readonly source: string | null;
  readonly target: string | null;
  /** `PROVISIONING`, `AVAILABLE`, `SWITCHOVER_IN_PROGRESS`, `SWITCHOVER_COMPLETED`, `INVALID_CONFIGURATION`, `SWITCHOVER_FAILED`, `DELETING`. */
  readonly status: string | null;
}

export interface AwsCertificateAuthority {
  readonly identifier: string;
  readonly validTillMs: number | null;
}

export interface AwsEndpoint {
  readonly host: string | null;
  /** `READER`, `WRITER`, `CUSTOM`. */
  readonly type: string | null;
  /** `READER`, `WRITER`, `ANY`. */
  readonly customType: string | null;
  readonly staticMembers: readonly string[];
}

export interface AwsGlobalCluster {
  readonly identifier: string;
  /** ARNs. */
  readonly members: readonly { readonly clusterArn: string; readonly isWriter: boolean }[];
}

export interface AwsIntegration {
  readonly name: string | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly status: string | null;
}

export interface AwsSecurityGroups {
  /** Attached; empty for an express cluster. */
  readonly groupIds: readonly string[];
  /** Those that let TCP in on the port of the database. */
  readonly rules: readonly AwsAdmission[];
  /** Prefix lists and groups that could not be resolved, and why. */
  readonly unresolved: readonly { readonly what: string; readonly why: string }[];
}

/** One rule that lets something in. */
export interface AwsAdmission {
  readonly groupId: string;
  readonly fromPort: number | null;
  readonly toPort: number | null;
  /** Ranges it lets in, IPv4 and IPv6: those of its prefix list, where it names one. */
  readonly cidrs: readonly string[];
  readonly prefixListId: string | null;
  /** A security group whose members it lets in: no range. */
  readonly referencedGroupId: string | null;
}

/** Newest values of the last hours; null where CloudWatch has none. */
export interface AwsStorage {
  /** RDS: bytes free on the volume of the instance. Source: FreeStorageSpace. */
  readonly freeStorageBytes: number | null;
  /** Aurora: bytes free on the local storage of the writer. Source: FreeLocalStorage. */
  readonly freeLocalStorageBytes: number | null;
  /** Of the slot that is furthest behind. Source: OldestReplicationSlotLag. */
  readonly oldestSlotLagBytes: number | null;
  /** Source: ReplicationSlotDiskUsage. */
  readonly slotDiskBytes: number | null;
}
