import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const SOURCE = 'https://cloud.google.com/datastream/docs/sources-postgresql';
const GUIDE = 'https://cloud.google.com/datastream/docs/configure-self-managed-psql';
const WAL = 'https://cloud.google.com/datastream/docs/work-with-postgresql-database-wal-log-files';
const PARTITIONS = 'https://cloud.google.com/datastream/docs/work-with-postgresql-partitioned-tables';

export const datastream: ConsumerProfile = {
  name: 'datastream',
  product: 'Google Cloud Datastream',
  documentation: SOURCE,
  plugins: { value: ['pgoutput'], source: SOURCE },
  protocolVersion: { value: 1, source: UNVERIFIED },
  pluginOptions: { value: {}, source: UNVERIFIED },
  publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: GUIDE },
  missingPublication: { value: true, severity: 'error', unmet: 'A stream is created with the name of an existing publication; without one, pgoutput sends nothing.', source: GUIDE },
  slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['datastream%'], applicationNames: [] }, source: GUIDE },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: WAL },
  snapshot: { value: true, source: SOURCE },
  ownTables: [],
  identity: {
    value: 'key-or-full',
    severity: 'error',
    unmet: 'Of a table without a primary key and without a replica identity, only inserts reach the destination.',
    source: SOURCE,
  },
  versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Datastream supports PostgreSQL 10 and newer only.', source: SOURCE },
  settings: [
    {
      value: { setting: 'wal_sender_timeout', min: 600_000, off: 'fine' },
      severity: 'warning',
      unmet: 'The documentation of Datastream recommends 0 or at least 10 minutes.',
      source: WAL,
    },
  ],
  filtersBy: { value: 'published-name', source: PARTITIONS },
  types: [],
  clientEncoding: { value: 'UTF8', source: UNVERIFIED },
  endpoints: [],
  walCap: {
    value: 'bounded',
    severity: 'notice',
    unmet: 'The documentation of Datastream recommends setting `max_slot_wal_keep_size`, so that WAL retained for a stream does not fill the storage.',
    source: WAL,
  },
  writes: { value: false, source: UNVERIFIED },
  remarks: [
    { value: 'The replica identity of a table with a primary key has to be DEFAULT, not FULL or NOTHING.', source: SOURCE },
    { value: 'A stream has at most 10,000 tables.', source: SOURCE },
    { value: 'If the publication contains the partitioned table and has `publish_via_partition_root`, the table is replicated as one; otherwise, select the partitions.', source: PARTITIONS },
  ],
};
