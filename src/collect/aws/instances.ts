/** DB instances: members of a cluster, or on their own. */
import type { DBInstance } from '@aws-sdk/client-rds';
import { isAurora, writerMember, type AwsCluster, type AwsInstance } from '../../facts/index.js';
import type { Calls } from './call.js';
import { attachedGroups, masterUser, pendingModifications } from './clusters.js';
import { entries, gibibytes, number, readAll, text, timeMs } from './fields.js';

/** The instance of an identifier, of whatever engine. */
export function describeInstance(calls: Calls, identifier: string): Promise<readonly AwsInstance[]> {
  return describeInstances(calls, { DBInstanceIdentifier: identifier });
}

/** The members of a cluster, as the API orders them. */
export function describeMembers(calls: Calls, clusterIdentifier: string): Promise<readonly AwsInstance[]> {
  return describeInstances(calls, { Filters: [{ Name: 'db-cluster-id', Values: [clusterIdentifier] }] });
}

/** All instances of the region. */
export function describeAllInstances(calls: Calls): Promise<readonly AwsInstance[]> {
  return describeInstances(calls, {});
}

function describeInstances(
  { list }: Calls,
  input: { readonly DBInstanceIdentifier?: string; readonly Filters?: { Name: string; Values: string[] }[] },
): Promise<readonly AwsInstance[]> {
  return list('rds:DescribeDBInstances', input, ({ DBInstances }) => readAll(DBInstances, awsInstance));
}

/** The writer first; AWS lists members in any order. */
export function writerFirst(instances: readonly AwsInstance[], cluster: AwsCluster | null): readonly AwsInstance[] {
  const writer = writerMember(cluster)?.instanceIdentifier;
  return [...instances].sort((a, b) => Number(b.identifier === writer) - Number(a.identifier === writer));
}

/** Undefined for what has no identifier, or no engine. */
function awsInstance(described: DBInstance): AwsInstance | undefined {
  const identifier = text(described.DBInstanceIdentifier);
  const engine = text(described.Engine);
  if (identifier === null || engine === null) {
    return undefined;
  }
  const ofAurora = isAurora({ engine });
  return {
    identifier,
    arn: text(described.DBInstanceArn) ?? '',
    clusterIdentifier: text(described.DBClusterIdentifier),
    engine,
    engineVersion: text(described.EngineVersion),
    status: text(described.DBInstanceStatus),
    endpoint: text(described.Endpoint?.Address),
    port: number(described.Endpoint?.Port),
    publiclyAccessible: described.PubliclyAccessible === true,
    parameterGroups: entries(described.DBParameterGroups).flatMap((group) => {
      const name = text(group.DBParameterGroupName);
      return name === null ? [] : [{ name, applyStatus: text(group.ParameterApplyStatus) }];
    }),
    securityGroupIds: attachedGroups(described.VpcSecurityGroups),
    caCertificateIdentifier: text(described.CACertificateIdentifier) ?? text(described.CertificateDetails?.CAIdentifier),
    certificateValidTillMs: timeMs(described.CertificateDetails?.ValidTill),
    iamAuthentication: described.IAMDatabaseAuthenticationEnabled === true,
    pending: pendingModifications(described.PendingModifiedValues),
    replicaOf: text(described.ReadReplicaSourceDBInstanceIdentifier) ?? text(described.ReadReplicaSourceDBClusterIdentifier),
    backupRetentionDays: number(described.BackupRetentionPeriod),
    maintenanceWindow: text(described.PreferredMaintenanceWindow),
    masterUser: masterUser(described),
    allocatedStorageBytes: ofAurora ? null : gibibytes(described.AllocatedStorage),
    maxAllocatedStorageBytes: ofAurora ? null : gibibytes(described.MaxAllocatedStorage),
  };
}
