import type { ConsumerProfile } from '../../consumer.js';

const DOCUMENTATION = 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html';
const CONNECTOR = 'https://github.com/debezium/debezium/blob/main/debezium-connector-postgres/src/main/java/io/debezium/connector/postgresql';
const CONFIGURATION = `${CONNECTOR}/PostgresConnectorConfig.java` as const;
const REPLICATION = `${CONNECTOR}/connection/PostgresReplicationConnection.java` as const;
const DECODER = `${CONNECTOR}/connection/pgoutput/PgOutputMessageDecoder.java` as const;
const CONNECTION = `${CONNECTOR}/connection/PostgresConnection.java` as const;

/** As it is configured by default, but for the plugin. */
export const debezium: ConsumerProfile = {
  name: 'debezium',
  product: 'Debezium',
  documentation: DOCUMENTATION,
  // Its own default is decoderbufs, which no managed service has; nearly every configuration sets `plugin.name: pgoutput`.
  // So pgoutput is what is judged, and a slot of decoderbufs is no foreign one.
  plugins: { value: ['pgoutput', 'decoderbufs'], source: CONFIGURATION },
  protocolVersion: { value: 1, source: DECODER },
  // From PostgreSQL 14 on it adds "messages", which older servers refuse.
  pluginOptions: { value: {}, source: DECODER },
  publication: {
    // Only with `publication.autocreate.mode: filtered` does it set the tables of a publication that exists.
    value: { madeBy: 'consumer', defaultName: 'dbz_publication', covers: 'all-tables', viaRoot: false, addsTables: 'filtered' },
    source: REPLICATION,
  },
  missingPublication: {
    value: true,
    severity: 'error',
    unmet: 'With `publication.autocreate.mode: disabled` the connector stops: "Publication autocreation is disabled, please create one and restart the connector."',
    source: REPLICATION,
  },
  slot: {
    value: { madeBy: 'consumer', defaultName: 'debezium', namePatterns: ['debezium%', 'dbz%'], applicationNames: ['Debezium%'] },
    source: CONFIGURATION,
  },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 2 }, source: CONNECTION },
  snapshot: { value: true, source: DOCUMENTATION },
  ownTables: [
    {
      value: { purpose: 'heartbeat', table: null, privileges: ['INSERT', 'UPDATE'], published: true },
      severity: 'warning',
      unmet: 'The query in `heartbeat.action.query` fails, or its changes do not come back, so the slot retains WAL while the captured tables are idle.',
      source: DOCUMENTATION,
    },
    {
      value: { purpose: 'signal', table: null, privileges: ['SELECT', 'INSERT', 'DELETE'], published: true },
      severity: 'warning',
      unmet: 'Signals, and the incremental snapshots they start, do not reach the connector.',
      source: 'https://debezium.io/documentation/reference/stable/configuration/signalling.html',
    },
  ],
  versions: { value: { from: 10, to: null }, severity: 'error', unmet: "Debezium's decoder for pgoutput requires PostgreSQL 10 or newer.", source: DOCUMENTATION },
  settings: [],
  filtersBy: { value: 'published-name', source: DECODER },
  types: [],
  clientEncoding: { value: 'UTF8', source: 'https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/v3/ConnectionFactoryImpl.java' },
  endpoints: [],
  writes: { value: false, source: REPLICATION },
  remarks: [
    {
      value: 'A partitioned table that is published through its partitions is captured under the names of the partitions. If only the root is in `table.include.list`, the snapshot is complete, but every change is dropped without a message.',
      source: DOCUMENTATION,
    },
    {
      value: 'With `publication.autocreate.mode: filtered` it alters the publication on every start, for which its role has to own the publication and the tables, and refuses one FOR ALL TABLES.',
      source: REPLICATION,
    },
  ],
};
