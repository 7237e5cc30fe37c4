import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const DOCUMENTATION = 'https://materialize.com/docs/ingest-data/postgres/';
const PURIFICATION = 'https://github.com/MaterializeInc/materialize/blob/main/src/sql/src/pure/postgres.rs';
const ERRORS = 'https://github.com/MaterializeInc/materialize/blob/main/src/sql/src/pure/error.rs';
const UTILITIES = 'https://github.com/MaterializeInc/materialize/blob/main/src/postgres-util/src/replication.rs';
const PARTITIONS = 'https://materialize.com/docs/ingest-data/postgres/partitioned-tables/';

export const materialize: ConsumerProfile = {
  name: 'materialize',
  product: 'Materialize',
  documentation: DOCUMENTATION,
  plugins: { value: ['pgoutput'], source: UTILITIES },
  protocolVersion: { value: 1, source: UNVERIFIED },
  pluginOptions: { value: {}, source: UNVERIFIED },
  publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: DOCUMENTATION },
  missingPublication: { value: true, severity: 'error', unmet: 'CREATE SOURCE fails because it finds no published table.', source: PURIFICATION },
  slot: {
    value: { madeBy: 'consumer', defaultName: null, namePatterns: [String.raw`materialize\_%`], applicationNames: [] },
    source: 'https://github.com/MaterializeInc/materialize/issues/14823',
  },
  // CREATE SOURCE demands two free slots: one that stays, one for the snapshot. Of walsenders it demands that there be one at all.
  capacity: { value: { slots: 1, snapshotSlots: 1, senders: 1, sessions: 1 }, source: PURIFICATION },
  snapshot: { value: true, source: DOCUMENTATION },
  ownTables: [],
  identity: {
    value: 'full',
    severity: 'error',
    unmet: 'The source is refused: "referenced items not tables with REPLICA IDENTITY FULL".',
    source: ERRORS,
  },
  versions: { value: { from: 11, to: null }, severity: 'error', unmet: 'Materialize supports PostgreSQL 11 and newer only.', source: DOCUMENTATION },
  settings: [],
  viaRoot: {
    value: false,
    severity: 'error',
    unmet: 'Materialize accepts such a publication, but shows wrong results once partitions are attached, detached or truncated.',
    source: PARTITIONS,
  },
  // By the oids of the published tables: of a partitioned table, its partitions.
  filtersBy: { value: 'publication', source: PARTITIONS },
  types: [
    {
      value: ['enum', 'money', 'citext'],
      severity: 'warning',
      unmet: 'The source is refused unless the column is listed in TEXT COLUMNS or left out.',
      source: 'https://materialize.com/docs/releases/v0.32/',
    },
  ],
  clientEncoding: { value: 'UTF8', source: 'https://github.com/sfackler/rust-postgres/blob/master/tokio-postgres/src/connect_raw.rs' },
  endpoints: [
    {
      value: 'serverless-v1',
      severity: 'error',
      unmet: 'Aurora Serverless v1 has no logical replication.',
      source: 'https://materialize.com/docs/ingest-data/postgres/amazon-aurora/',
    },
  ],
  writes: { value: false, source: DOCUMENTATION },
  remarks: [
    { value: 'A source with tables under row security is refused, unless its role has BYPASSRLS.', source: ERRORS },
    { value: 'A table that is truncated upstream becomes inaccessible until it is created again.', source: PARTITIONS },
    { value: 'A new partition is not ingested until a table is created for it.', source: PARTITIONS },
  ],
};
