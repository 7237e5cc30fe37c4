import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const GUIDE = 'https://github.com/slotix/dbconvert-streams-website/blob/main/docs/connections/postgres-cdc-source-configuration.md';
const RELEASES = 'https://github.com/slotix/dbconvert-streams-website/blob/main/docs/releases-2024.md';
const STREAMS = 'https://github.com/slotix/dbconvert-streams-website/blob/main/docs/streams/stream-configuration-guide.md';

/** Its engine is not public, and its documentation says nothing of publications, slots, heartbeats or keys. */
export const dbconvertStreams: ConsumerProfile = {
  name: 'dbconvert-streams',
  product: 'DBConvert Streams',
  documentation: GUIDE,
  plugins: { value: ['pgoutput'], source: RELEASES },
  protocolVersion: { value: 2, source: RELEASES },
  pluginOptions: { value: {}, source: UNVERIFIED },
  publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: UNVERIFIED },
  missingPublication: {
    value: true,
    severity: 'warning',
    unmet: 'Whether DBConvert Streams creates a publication is not documented. Without one, pgoutput sends nothing.',
    source: UNVERIFIED,
  },
  slot: { value: { madeBy: 'consumer', defaultName: null, namePatterns: ['dbconvert%', 'dbstreams%'], applicationNames: ['dbconvert%'] }, source: UNVERIFIED },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: GUIDE },
  snapshot: { value: true, source: UNVERIFIED },
  ownTables: [],
  versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'DBConvert Streams reads changes from PostgreSQL 10 and newer only.', source: GUIDE },
  settings: [
    {
      // "At least twice max_replication_slots", of which it needs one itself.
      value: { setting: 'max_wal_senders', min: 2, off: 'unfit' },
      severity: 'warning',
      unmet: 'The guide of DBConvert Streams asks for two walsenders per replication slot.',
      source: GUIDE,
    },
  ],
  filtersBy: { value: 'publication', source: UNVERIFIED },
  types: [],
  clientEncoding: { value: 'UTF8', source: UNVERIFIED },
  endpoints: [],
  writes: { value: false, source: UNVERIFIED },
  remarks: [{ value: 'Table names in its configuration are case-sensitive; without a schema, they refer to `public`.', source: STREAMS }],
  takesOver: { value: true, source: UNVERIFIED },
};
