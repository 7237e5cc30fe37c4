import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const CONNECTOR = 'https://github.com/PeerDB-io/peerdb/blob/main/flow/connectors/postgres';
const VALIDATION = `${CONNECTOR}/validate.go` as const;
const CLIENT = `${CONNECTOR}/client.go` as const;
const CDC = `${CONNECTOR}/cdc.go` as const;
const REPLICATION = `${CONNECTOR}/postgres.go` as const;
const MIRRORS = 'https://github.com/PeerDB-io/peerdb/blob/main/flow/activities/flowable.go';

/** PeerDB, and ClickPipes of ClickHouse Cloud, which is built on it. */
export const peerdb: ConsumerProfile = {
  name: 'peerdb',
  product: 'PeerDB and ClickPipes',
  documentation: 'https://docs.peerdb.io/connect/postgres/generic_postgres',
  plugins: { value: ['pgoutput'], source: CLIENT },
  protocolVersion: { value: 1, source: REPLICATION },
  // From PostgreSQL 14 on it adds "messages", which older servers refuse.
  pluginOptions: { value: {}, source: REPLICATION },
  publication: {
    // peerflow_pub_ and the mirror’s name. One that is configured has to exist.
    value: { madeBy: 'consumer', defaultName: null, covers: 'filtered', viaRoot: true, addsTables: false, makesNamed: false },
    source: CLIENT,
  },
  missingPublication: { value: true, severity: 'error', unmet: 'Validation of the mirror fails: "publication does not exist".', source: VALIDATION },
  slot: {
    value: {
      madeBy: 'consumer',
      defaultName: null,
      namePatterns: [String.raw`peerflow\_slot\_%`, 'peerflow%', 'peerdb%', 'clickpipes%'],
      applicationNames: ['peerdb%'],
    },
    source: MIRRORS,
  },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: CLIENT },
  snapshot: { value: true, source: MIRRORS },
  ownTables: [],
  identity: {
    value: 'key-or-full',
    severity: 'error',
    unmet: 'The mirror is refused: the table "has no primary keys and does not have REPLICA IDENTITY FULL".',
    source: 'https://github.com/PeerDB-io/peerdb/blob/main/flow/shared/exceptions/primary_key_and_replica_identity.go',
  },
  versions: { value: { from: 12, to: null }, severity: 'error', unmet: 'Validation fails: "postgres must be of PG12 or above".', source: VALIDATION },
  settings: [
    {
      value: { setting: 'max_wal_senders', min: 2, off: 'unfit' },
      severity: 'error',
      unmet: 'Validation fails: "max_wal_senders must be at least 2".',
      source: VALIDATION,
    },
  ],
  // By the oid of the relation; it maps partitions to their roots itself.
  filtersBy: { value: 'publication', source: CDC },
  types: [],
  clientEncoding: { value: 'UTF8', source: UNVERIFIED },
  endpoints: [],
  writes: { value: false, source: VALIDATION },
  remarks: [
    { value: 'A standby is accepted from PostgreSQL 16 on, if `hot_standby_feedback` is on.', source: VALIDATION },
    { value: 'It sets `wal_sender_timeout` to 120 s for its own session, whatever the value on the server is.', source: 'https://github.com/PeerDB-io/peerdb/blob/main/flow/internal/dynamicconf.go' },
    { value: 'To find out whether it may create a publication, it actually creates one and drops it.', source: VALIDATION },
  ],
};
