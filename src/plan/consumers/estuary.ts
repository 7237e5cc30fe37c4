import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const DOCUMENTATION = 'https://docs.estuary.dev/reference/Connectors/capture-connectors/PostgreSQL/';
const CONNECTOR = 'https://github.com/estuary/connectors/blob/main/source-postgres';
const PREREQUISITES = `${CONNECTOR}/prerequisites.go` as const;
const REPLICATION = `${CONNECTOR}/replication.go` as const;
const CONFIGURATION = `${CONNECTOR}/main.go` as const;

/** A capture that is not read-only, as by default. */
export const estuary: ConsumerProfile = {
  name: 'estuary',
  product: 'Estuary',
  documentation: DOCUMENTATION,
  plugins: { value: ['pgoutput'], source: REPLICATION },
  protocolVersion: { value: 1, source: REPLICATION },
  pluginOptions: { value: {}, source: REPLICATION },
  publication: {
    value: { madeBy: 'user', defaultName: 'flow_publication', covers: null, viaRoot: null, addsTables: true },
    source: PREREQUISITES,
  },
  missingPublication: { value: true, severity: 'error', unmet: 'The capture is refused: the publication "does not exist".', source: PREREQUISITES },
  slot: {
    value: { madeBy: 'consumer', defaultName: 'flow_slot', namePatterns: [String.raw`flow\_slot%`, 'estuary%'], applicationNames: [] },
    source: CONFIGURATION,
  },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: REPLICATION },
  snapshot: { value: true, source: DOCUMENTATION },
  ownTables: [
    {
      value: {
        purpose: 'watermark',
        table: { schema: 'public', name: 'flow_watermarks' },
        privileges: ['SELECT', 'INSERT', 'UPDATE'],
        published: true,
      },
      severity: 'error',
      unmet: 'The capture is refused because its role "cannot write to the watermarks table", or its backfill waits for a watermark that never arrives. A read-only capture needs no such table.',
      source: PREREQUISITES,
    },
  ],
  versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Estuary supports PostgreSQL 10 and newer only.', source: PREREQUISITES },
  settings: [],
  viaRoot: {
    value: true,
    severity: 'warning',
    unmet: 'Changes of a partitioned table arrive under the names of its partitions, which are captured as tables of their own or not at all.',
    source: DOCUMENTATION,
  },
  filtersBy: { value: 'published-name', source: REPLICATION },
  types: [],
  clientEncoding: { value: 'UTF8', source: UNVERIFIED },
  endpoints: [{ value: 'pooler', severity: 'error', unmet: 'According to Estuary, the address "must be a direct connection".', source: CONFIGURATION }],
  writes: { value: false, source: DOCUMENTATION },
  remarks: [
    { value: 'A captured table that is not published is added to the publication, if the role owns both.', source: PREREQUISITES },
    { value: 'A table without a primary key or a unique index gets a key that is chosen in its configuration.', source: UNVERIFIED },
  ],
};
