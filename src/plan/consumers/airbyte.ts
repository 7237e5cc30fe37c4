import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const GUIDE = 'https://docs.airbyte.com/integrations/sources/postgres';
const LIMITS = 'https://docs.airbyte.com/integrations/sources/postgres/postgres-troubleshooting';
const SOURCE = 'https://github.com/airbytehq/airbyte/tree/master/airbyte-integrations/connectors/source-postgres';

/** With the CDC update method. It reads by an embedded Debezium. */
export const airbyte: ConsumerProfile = {
  name: 'airbyte',
  product: 'Airbyte',
  documentation: GUIDE,
  plugins: { value: ['pgoutput'], source: GUIDE },
  protocolVersion: { value: 1, source: 'https://github.com/debezium/debezium/blob/main/debezium-connector-postgres/src/main/java/io/debezium/connector/postgresql/connection/pgoutput/PgOutputMessageDecoder.java' },
  pluginOptions: { value: {}, source: SOURCE },
  publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: GUIDE },
  missingPublication: { value: true, severity: 'error', unmet: 'The connection test fails: "Expected exactly one publication but found 0."', source: SOURCE },
  // The names are those of its guide.
  slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['airbyte%'], applicationNames: [] }, source: GUIDE },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: GUIDE },
  snapshot: { value: true, source: GUIDE },
  ownTables: [
    {
      value: { purpose: 'heartbeat', table: null, privileges: ['INSERT'], published: true },
      severity: 'warning',
      unmet: 'The heartbeat query fails, or its changes do not come back, so the slot retains WAL while the captured tables are idle.',
      source: LIMITS,
    },
  ],
  primaryKey: {
    value: true,
    severity: 'warning',
    unmet: 'A table without a primary key is copied in full on every sync.',
    source: LIMITS,
  },
  versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Airbyte CDC requires PostgreSQL 10 or newer.', source: LIMITS },
  settings: [
    {
      value: { setting: 'rds.logical_wal_cache', max: 0, off: 'required' },
      severity: 'warning',
      unmet: 'Airbyte CDC is incompatible with the write-through cache of Aurora.',
      source: LIMITS,
    },
  ],
  filtersBy: { value: 'published-name', source: UNVERIFIED },
  types: [],
  clientEncoding: { value: 'UTF8', source: 'https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/v3/ConnectionFactoryImpl.java' },
  endpoints: [{ value: 'standby', severity: 'error', unmet: 'Airbyte CDC cannot run on a read replica.', source: LIMITS }],
  writes: { value: false, source: GUIDE },
  remarks: [
    { value: 'A table that is selected but not published is not replicated, and there is no error.', source: GUIDE },
    { value: 'A replication slot can serve one destination only.', source: LIMITS },
    { value: 'Airbyte Cloud accepts only the SSL modes `require` and stricter, or an SSH tunnel.', source: SOURCE },
    { value: 'TRUNCATE is not captured.', source: LIMITS },
  ],
};
