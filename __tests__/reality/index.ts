/** The registry: the states of every rule, in the order of the rules. A rule without states is not finished. */
import { freeReplicationSlots } from './capacity/free-replication-slots.js';
import { directConnection } from './connection/direct-connection.js';
import { hostReachable } from './connection/host-reachable.js';
import { login } from './connection/login.js';
import { replicationConnection } from './connection/replication-connection.js';
import { tlsTrusted } from './connection/tls-trusted.js';
import { replicationPrivilege } from './privileges/replication-privilege.js';
import { publicationTables } from './publications/publication-tables.js';
import { walLevel } from './server/wal-level.js';
import { slotHealth } from './slots/slot-health.js';
import { slotLag } from './slots/slot-lag.js';
import { temporarySlot } from './slots/temporary-slot.js';
import { replicaIdentity } from './tables/replica-identity.js';
import { tableExists } from './tables/table-exists.js';
import type { Reality } from './state.js';

export const realities: readonly Reality[] = [
  hostReachable,
  tlsTrusted,
  directConnection,
  login,
  replicationConnection,
  walLevel,
  replicationPrivilege,
  freeReplicationSlots,
  slotHealth,
  slotLag,
  temporarySlot,
  publicationTables,
  tableExists,
  replicaIdentity,
];
