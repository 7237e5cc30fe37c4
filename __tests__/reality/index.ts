/** The registry: the states of every rule, in the order of the rules. A rule without states is not finished. */
import { awsAccess } from './aws/aws-access.js';
import { awsBackups } from './aws/aws-backups.js';
import { awsBlueGreen } from './aws/aws-blue-green.js';
import { awsCaCertificate } from './aws/aws-ca-certificate.js';
import { awsEndpoint } from './aws/aws-endpoint.js';
import { awsEngine } from './aws/aws-engine.js';
import { awsIamReplication } from './aws/aws-iam-replication.js';
import { awsLogicalReplication } from './aws/aws-logical-replication.js';
import { awsMaintenance } from './aws/aws-maintenance.js';
import { awsMasterUser } from './aws/aws-master-user.js';
import { awsSecurityGroup } from './aws/aws-security-group.js';
import { awsSlotStorage } from './aws/aws-slot-storage.js';
import { freeReplicationSlots } from './capacity/free-replication-slots.js';
import { connectionHeadroom } from './connection/connection-headroom.js';
import { directConnection } from './connection/direct-connection.js';
import { hostReachable } from './connection/host-reachable.js';
import { login } from './connection/login.js';
import { replicationConnection } from './connection/replication-connection.js';
import { singleServer } from './connection/single-server.js';
import { tlsCertificateExpiry } from './connection/tls-certificate-expiry.js';
import { tlsCommonName } from './connection/tls-common-name.js';
import { tlsSession } from './connection/tls-session.js';
import { tlsTrusted } from './connection/tls-trusted.js';
import { checkerVisibility } from './privileges/checker-visibility.js';
import { createPublication } from './privileges/create-publication.js';
import { defaultPrivileges } from './privileges/default-privileges.js';
import { heartbeatTable } from './privileges/heartbeat-table.js';
import { replicationPrivilege } from './privileges/replication-privilege.js';
import { publicationAllTables } from './publications/publication-all-tables.js';
import { publicationColumnList } from './publications/publication-column-list.js';
import { publicationExists } from './publications/publication-exists.js';
import { publicationGeneratedColumns } from './publications/publication-generated-columns.js';
import { publicationListsPartitions } from './publications/publication-lists-partitions.js';
import { publicationOperations } from './publications/publication-operations.js';
import { publicationPartitionOverlap } from './publications/publication-partition-overlap.js';
import { publicationPartitionRoot } from './publications/publication-partition-root.js';
import { publicationRowFilter } from './publications/publication-row-filter.js';
import { roleAttributes } from './privileges/role-attributes.js';
import { rowLevelSecurity } from './privileges/row-level-security.js';
import { schemaUsage } from './privileges/schema-usage.js';
import { tableSelect } from './privileges/table-select.js';
import { publicationTables } from './publications/publication-tables.js';
import { auroraWalCache } from './server/aurora-wal-cache.js';
import { knownBadVersion } from './server/known-bad-version.js';
import { outputFormat } from './server/output-format.js';
import { outputPlugin } from './server/output-plugin.js';
import { pendingRestart } from './server/pending-restart.js';
import { roleSettings } from './server/role-settings.js';
import { serverEncoding } from './server/server-encoding.js';
import { serverVersion } from './server/server-version.js';
import { standbySource } from './server/standby-source.js';
import { subscriberWorkers } from './server/subscriber-workers.js';
import { synchronousStandby } from './server/synchronous-standby.js';
import { walLevel } from './server/wal-level.js';
import { consumerLag } from './slots/consumer-lag.js';
import { inactiveSlot } from './slots/inactive-slot.js';
import { slotAhead } from './slots/slot-ahead.js';
import { slotBeforePublication } from './slots/slot-before-publication.js';
import { slotConflict } from './slots/slot-conflict.js';
import { slotExists } from './slots/slot-exists.js';
import { slotFailover } from './slots/slot-failover.js';
import { slotHealth } from './slots/slot-health.js';
import { slotInUse } from './slots/slot-in-use.js';
import { slotIncomplete } from './slots/slot-incomplete.js';
import { slotLag } from './slots/slot-lag.js';
import { slotName } from './slots/slot-name.js';
import { slotTwoPhase } from './slots/slot-two-phase.js';
import { temporarySlot } from './slots/temporary-slot.js';
import { cascadeOutsidePublication } from './tables/cascade-outside-publication.js';
import { columnTypes } from './tables/column-types.js';
import { generatedColumns } from './tables/generated-columns.js';
import { largeObjects } from './tables/large-objects.js';
import { temporaryStream } from './slots/temporary-stream.js';
import { generatedIdentity } from './tables/generated-identity.js';
import { nextPartitionIdentity } from './tables/next-partition-identity.js';
import { partitionRootIdentity } from './tables/partition-root-identity.js';
import { primaryKey } from './tables/primary-key.js';
import { replicaIdentity } from './tables/replica-identity.js';
import { sequences } from './tables/sequences.js';
import { tableExists } from './tables/table-exists.js';
import { freeWalSenders } from './capacity/free-wal-senders.js';
import { reservedWalSenders } from './capacity/reserved-wal-senders.js';
import { decodingSpill } from './capacity/decoding-spill.js';
import { slotWalCap } from './server/slot-wal-cap.js';
import { idleSlotTimeout } from './server/idle-slot-timeout.js';
import { walSenderTimeout } from './server/wal-sender-timeout.js';
import { logicalDecodingMemory } from './server/logical-decoding-memory.js';
import { slotGap } from './slots/slot-gap.js';
import { catalogXminAge } from './slots/catalog-xmin-age.js';
import { slotRunway } from './slots/slot-runway.js';
import { slotCreationBlocked } from './slots/slot-creation-blocked.js';
import type { Reality } from './state.js';
import { toastColumns } from './tables/toast-columns.js';
import { tableKind } from './tables/table-kind.js';
import { unloggedTable } from './tables/unlogged-table.js';

export const realities: readonly Reality[] = [
  hostReachable,
  tlsTrusted,
  tlsCertificateExpiry,
  tlsCommonName,
  tlsSession,
  login,
  directConnection,
  replicationConnection,
  singleServer,
  connectionHeadroom,
  walLevel,
  pendingRestart,
  serverVersion,
  knownBadVersion,
  standbySource,
  slotWalCap,
  idleSlotTimeout,
  walSenderTimeout,
  logicalDecodingMemory,
  outputPlugin,
  subscriberWorkers,
  serverEncoding,
  auroraWalCache,
  outputFormat,
  synchronousStandby,
  roleSettings,
  replicationPrivilege,
  roleAttributes,
  schemaUsage,
  tableSelect,
  rowLevelSecurity,
  createPublication,
  heartbeatTable,
  defaultPrivileges,
  checkerVisibility,
  freeReplicationSlots,
  freeWalSenders,
  reservedWalSenders,
  decodingSpill,
  slotName,
  slotConflict,
  slotExists,
  slotInUse,
  slotHealth,
  slotIncomplete,
  slotBeforePublication,
  slotAhead,
  slotTwoPhase,
  slotLag,
  consumerLag,
  slotGap,
  inactiveSlot,
  catalogXminAge,
  slotRunway,
  slotFailover,
  slotCreationBlocked,
  temporarySlot,
  temporaryStream,
  publicationExists,
  publicationTables,
  publicationOperations,
  publicationPartitionRoot,
  publicationColumnList,
  publicationRowFilter,
  publicationAllTables,
  publicationGeneratedColumns,
  publicationListsPartitions,
  publicationPartitionOverlap,
  tableExists,
  replicaIdentity,
  nextPartitionIdentity,
  partitionRootIdentity,
  generatedIdentity,
  primaryKey,
  unloggedTable,
  toastColumns,
  generatedColumns,
  columnTypes,
  largeObjects,
  tableKind,
  cascadeOutsidePublication,
  sequences,
  awsAccess,
  awsEndpoint,
  awsEngine,
  awsLogicalReplication,
  awsSecurityGroup,
  awsIamReplication,
  awsCaCertificate,
  awsBlueGreen,
  awsMaintenance,
  awsBackups,
  awsMasterUser,
  awsSlotStorage,
];
