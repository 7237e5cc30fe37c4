import type { ConsumerProfile } from '../../consumer.js';

const DOCUMENTATION = 'https://www.postgresql.org/docs/current/protocol-logical-replication.html';

/**
 * Any consumer of pgoutput, as the action defines it where no product is named: it makes its own slot when absent, copies the
 * tables, and streams inserts, updates and deletes of a publication made beforehand.
 */
export const generic: ConsumerProfile = {
  name: 'generic',
  product: 'a consumer of pgoutput',
  documentation: DOCUMENTATION,
  plugins: { value: ['pgoutput'], source: DOCUMENTATION },
  protocolVersion: { value: 1, source: DOCUMENTATION },
  pluginOptions: { value: {}, source: DOCUMENTATION },
  publication: {
    value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false },
    source: 'https://www.postgresql.org/docs/current/logical-replication-publication.html',
  },
  missingPublication: {
    value: true,
    severity: 'error',
    unmet: 'Up to PostgreSQL 17, decoding ends with an error; from 18 on, the server sends nothing, and only its log says so.',
    source: 'https://www.postgresql.org/docs/current/logical-replication-publication.html',
  },
  slot: {
    value: { madeBy: 'consumer', defaultName: null, namePatterns: [], applicationNames: [] },
    source: DOCUMENTATION,
  },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: DOCUMENTATION },
  snapshot: { value: true, source: DOCUMENTATION },
  ownTables: [],
  versions: {
    value: { from: 10, to: null },
    severity: 'error',
    unmet: 'Publications and pgoutput require PostgreSQL 10 or newer.',
    source: 'https://www.postgresql.org/docs/release/10.0/',
  },
  settings: [],
  filtersBy: { value: 'publication', source: DOCUMENTATION },
  types: [],
  clientEncoding: { value: 'UTF8', source: DOCUMENTATION },
  endpoints: [],
  writes: { value: false, source: DOCUMENTATION },
};
