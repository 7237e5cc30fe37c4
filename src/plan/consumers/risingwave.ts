import type { ConsumerProfile } from '../../consumer.js';

const DOCUMENTATION = 'https://docs.risingwave.com/ingestion/sources/postgresql/pg-cdc';
const VALIDATION =
  'https://github.com/risingwavelabs/risingwave/blob/main/java/connector-node/risingwave-connector-service/src/main/java/com/risingwave/connector/source/common/PostgresValidator.java';
const OPTIONS = 'https://risingwavelabs.github.io/risingwave/rustdoc/src/risingwave_connector/source/cdc/postgres.rs.html';
const DECODER =
  'https://github.com/debezium/debezium/blob/main/debezium-connector-postgres/src/main/java/io/debezium/connector/postgresql/connection/pgoutput/PgOutputMessageDecoder.java';

/** With `publication.create.enable`, as by default. It reads by an embedded Debezium. */
export const risingwave: ConsumerProfile = {
  name: 'risingwave',
  product: 'RisingWave',
  documentation: DOCUMENTATION,
  plugins: { value: ['pgoutput'], source: DOCUMENTATION },
  protocolVersion: { value: 1, source: DECODER },
  pluginOptions: { value: {}, source: DECODER },
  publication: {
    value: { madeBy: 'consumer', defaultName: 'rw_publication', covers: 'filtered', viaRoot: true, addsTables: true },
    source: VALIDATION,
  },
  missingPublication: { value: true, severity: 'error', unmet: 'With `publication.create.enable` off, CREATE SOURCE fails.', source: VALIDATION },
  slot: {
    value: { madeBy: 'consumer', defaultName: null, namePatterns: [String.raw`rw\_cdc\_%`, 'risingwave%'], applicationNames: [] },
    source: OPTIONS,
  },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: VALIDATION },
  snapshot: { value: true, source: DOCUMENTATION },
  ownTables: [],
  primaryKey: { value: true, severity: 'error', unmet: 'CREATE TABLE fails: "Primary key mismatch".', source: VALIDATION },
  versions: { value: { from: 10, to: 18 }, severity: 'error', unmet: 'RisingWave refuses versions above 18, and versions below 10 have no pgoutput.', source: VALIDATION },
  settings: [],
  viaRoot: {
    value: true,
    severity: 'error',
    unmet: 'A partitioned table is refused: it "requires publication … publish_via_partition_root = true".',
    source: VALIDATION,
  },
  filtersBy: { value: 'published-name', source: DECODER },
  allColumns: {
    value: true,
    severity: 'error',
    unmet: 'A table is refused: the publication "does not cover all columns of the table".',
    source: VALIDATION,
  },
  types: [],
  clientEncoding: { value: 'UTF8', source: 'https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/v3/ConnectionFactoryImpl.java' },
  endpoints: [],
  writes: { value: false, source: VALIDATION },
  remarks: [
    { value: 'A table is refused if its root or one of its partitions is already published by the same publication.', source: VALIDATION },
    { value: 'To create or alter the publication, the role has to own the tables, directly or through a group role.', source: VALIDATION },
  ],
};
