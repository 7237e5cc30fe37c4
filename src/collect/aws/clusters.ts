/** Aurora clusters and Multi-AZ DB clusters. */
import type { ClusterPendingModifiedValues, DBCluster, MasterUserSecret, PendingModifiedValues, VpcSecurityGroupMembership } from '@aws-sdk/client-rds';
import { isAurora, type AwsCluster, type AwsMasterUser, type AwsPending } from '../../facts/index.js';
import type { Calls } from './call.js';
import { entries, gibibytes, number, readAll, text, texts } from './fields.js';

/** Engines of PostgreSQL. DocumentDB and Neptune answer the same calls. */
const ENGINES: readonly string[] = ['aurora-postgresql', 'postgres'];

/** Clusters of one identifier, or all of the region, of whatever engine. */
export function describeClusters({ list }: Calls, identifier?: string): Promise<readonly AwsCluster[]> {
  const input = identifier === undefined ? {} : { DBClusterIdentifier: identifier };
  return list('rds:DescribeDBClusters', input, ({ DBClusters }) => readAll(DBClusters, awsCluster));
}

export function isPostgres({ engine }: { readonly engine: string }): boolean {
  return ENGINES.includes(engine);
}

/** Undefined for what has no identifier, or no engine. */
function awsCluster(described: DBCluster): AwsCluster | undefined {
  const identifier = text(described.DBClusterIdentifier);
  const engine = text(described.Engine);
  if (identifier === null || engine === null) {
    return undefined;
  }
  return {
    identifier,
    arn: text(described.DBClusterArn) ?? '',
    engine,
    engineVersion: text(described.EngineVersion),
    engineMode: text(described.EngineMode),
    scalabilityType: text(described.ClusterScalabilityType),
    status: text(described.Status),
    endpoint: text(described.Endpoint),
    readerEndpoint: text(described.ReaderEndpoint),
    customEndpoints: texts(described.CustomEndpoints),
    port: number(described.Port),
    parameterGroup: text(described.DBClusterParameterGroup),
    members: entries(described.DBClusterMembers).flatMap((member) => {
      const instanceIdentifier = text(member.DBInstanceIdentifier);
      const parameterGroupStatus = text(member.DBClusterParameterGroupStatus);
      return instanceIdentifier === null ? [] : [{ instanceIdentifier, isWriter: member.IsClusterWriter === true, parameterGroupStatus }];
    }),
    securityGroupIds: attachedGroups(described.VpcSecurityGroups),
    iamAuthentication: described.IAMDatabaseAuthenticationEnabled === true,
    pending: pendingModifications(described.PendingModifiedValues),
    globalClusterIdentifier: text(described.GlobalClusterIdentifier),
    replicationSource: text(described.ReplicationSourceIdentifier),
    serverlessV2MinCapacity: number(described.ServerlessV2ScalingConfiguration?.MinCapacity),
    masterUser: masterUser(described),
    backupRetentionDays: number(described.BackupRetentionPeriod),
    maintenanceWindow: text(described.PreferredMaintenanceWindow),
    vpcNetworking: described.VPCNetworkingEnabled !== false,
    // Aurora's volume grows by itself, and the API says 1.
    allocatedStorageBytes: isAurora({ engine }) ? null : gibibytes(described.AllocatedStorage),
  };
}

/** Groups that are on their way out admit nobody for long. */
export function attachedGroups(groups: readonly VpcSecurityGroupMembership[] | undefined): readonly string[] {
  return entries(groups).flatMap(({ VpcSecurityGroupId, Status }) => (Status === 'removing' ? [] : (text(VpcSecurityGroupId) ?? [])));
}

export function masterUser(described: { readonly MasterUsername?: string | undefined; readonly MasterUserSecret?: MasterUserSecret | undefined }): AwsMasterUser | null {
  const name = text(described.MasterUsername);
  return name === null ? null : { name, managedSecretStatus: text(described.MasterUserSecret?.SecretStatus) };
}

/** Of a cluster or of an instance: the certificate authority stands in different places. */
export function pendingModifications(pending: (ClusterPendingModifiedValues & PendingModifiedValues) | undefined): AwsPending {
  const iamAuthentication = pending?.IAMDatabaseAuthenticationEnabled;
  return {
    engineVersion: text(pending?.EngineVersion),
    iamAuthentication: typeof iamAuthentication === 'boolean' ? iamAuthentication : null,
    caCertificateIdentifier: text(pending?.CACertificateIdentifier) ?? text(pending?.CertificateDetails?.CAIdentifier),
    names: Object.entries(pending ?? {}).flatMap(([name, value]) => (isSet(value) ? [name] : [])),
  };
}

/** An empty element is no modification. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
