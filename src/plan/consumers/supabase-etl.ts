import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const GUIDE = 'https://supabase.github.io/etl/guides/configure-postgres/';
const VALIDATORS = 'https://github.com/supabase/etl/tree/main/crates/etl-api/src/validation/validators';
const PIPELINE = 'https://github.com/supabase/etl/blob/main/crates/etl-api/src/validation/validators/pipeline.rs';
const SOURCE = 'https://github.com/supabase/etl/blob/main/crates/etl-api/src/validation/validators/source.rs';

/** Its replicator with the defaults of its API. What only the managed service refuses is a warning. */
export const supabaseEtl: ConsumerProfile = {
  name: 'supabase-etl',
  product: 'Supabase ETL',
  documentation: GUIDE,
  plugins: { value: ['pgoutput'], source: GUIDE },
  protocolVersion: { value: 1, source: UNVERIFIED },
  pluginOptions: { value: {}, source: UNVERIFIED },
  publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: PIPELINE },
  missingPublication: { value: true, severity: 'error', unmet: 'The pipeline is refused: "Publication Not Found".', source: PIPELINE },
  slot: {
    value: {
      madeBy: 'consumer',
      defaultName: null,
      namePatterns: [String.raw`supabase\_etl\_apply\_%`, String.raw`supabase\_etl\_table\_sync\_%`],
      applicationNames: [String.raw`supabase\_etl%`],
    },
    source: 'https://github.com/supabase/etl/blob/main/crates/etl-postgres/src/slots.rs',
  },
  // max_table_sync_workers is 4, each with a slot and a walsender of its own.
  capacity: { value: { slots: 1, snapshotSlots: 4, senders: 5, sessions: 1 }, source: PIPELINE },
  snapshot: { value: true, source: GUIDE },
  ownTables: [],
  primaryKey: {
    value: true,
    severity: 'warning',
    unmet: 'Most destinations refuse a table without a primary key: "Source Primary Keys Required".',
    source: 'https://github.com/supabase/etl/blob/main/crates/etl-api/src/validation/validators/primary_key.rs',
  },
  // Tested up to 18.
  versions: { value: { from: 14, to: null }, severity: 'error', unmet: 'Supabase ETL supports PostgreSQL 14 to 18.', source: GUIDE },
  settings: [
    {
      value: { setting: 'max_slot_wal_keep_size', min: 1024, off: 'fine' },
      severity: 'warning',
      unmet: 'Supabase ETL warns of less than 1 GB: "Low Slot WAL Retention".',
      source: PIPELINE,
    },
    {
      value: { setting: 'idle_replication_slot_timeout', min: 301, off: 'fine' },
      severity: 'warning',
      unmet: 'A slot is invalidated during an ordinary deployment or maintenance window.',
      source: PIPELINE,
    },
  ],
  viaRoot: {
    value: true,
    severity: 'error',
    unmet: 'To replicate a partitioned table, Supabase ETL requires `publish_via_partition_root`.',
    source: GUIDE,
  },
  filtersBy: { value: 'publication', source: GUIDE },
  types: [],
  clientEncoding: { value: 'UTF8', source: 'https://github.com/supabase/etl/blob/main/crates/etl-config/src/shared/connection.rs' },
  endpoints: [],
  bypassRls: { value: true, severity: 'warning', unmet: 'The managed service refuses the role: "Invalid source role attributes".', source: SOURCE },
  walCap: {
    value: 'bounded',
    severity: 'notice',
    unmet: 'Supabase ETL warns of an unlimited `max_slot_wal_keep_size`: "Unlimited Slot WAL Retention".',
    source: PIPELINE,
  },
  // It keeps its state in the schema etl of the source.
  writes: { value: true, source: SOURCE },
  remarks: [
    { value: 'The role has to be able to create the schema `etl`, or to own its tables.', source: SOURCE },
    { value: 'The managed service refuses a publication FOR ALL TABLES, because it would also publish the tables in `etl`.', source: PIPELINE },
    { value: 'The managed service refuses a role with CREATEROLE, CREATEDB, NOINHERIT or a password that expires.', source: SOURCE },
    { value: 'It warns of tables with generated columns.', source: VALIDATORS },
  ],
};
