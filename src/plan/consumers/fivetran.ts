import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const OVERVIEW = 'https://fivetran.com/docs/connectors/databases/postgresql';
const GUIDE = 'https://fivetran.com/docs/connectors/databases/postgresql/setup-guide';
const PLUGIN = 'https://fivetran.com/docs/connectors/databases/postgresql/troubleshooting/invalid-replication-slot-plugin';

/** With logical replication as its incremental sync method. */
export const fivetran: ConsumerProfile = {
  name: 'fivetran',
  product: 'Fivetran',
  documentation: OVERVIEW,
  plugins: { value: ['pgoutput'], source: PLUGIN },
  protocolVersion: { value: 1, source: UNVERIFIED },
  pluginOptions: { value: {}, source: UNVERIFIED },
  publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: GUIDE },
  missingPublication: { value: true, severity: 'error', unmet: 'The setup of Fivetran asks for the name of an existing publication; without one, pgoutput sends nothing.', source: GUIDE },
  slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['fivetran%'], applicationNames: [] }, source: GUIDE },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: GUIDE },
  snapshot: { value: true, source: OVERVIEW },
  ownTables: [],
  versions: { value: { from: 10, to: 18 }, severity: 'warning', unmet: 'The documentation of Fivetran does not list this version.', source: OVERVIEW },
  settings: [],
  filtersBy: { value: 'publication', source: UNVERIFIED },
  types: [],
  clientEncoding: { value: 'UTF8', source: OVERVIEW },
  serverEncoding: {
    value: 'UTF8',
    severity: 'warning',
    unmet: 'Fivetran requires UTF-8; a character without an equivalent in Unicode ends the sync with an error.',
    source: OVERVIEW,
  },
  endpoints: [],
  writes: { value: false, source: UNVERIFIED },
  remarks: [
    { value: 'A connection without TLS is not accepted.', source: GUIDE },
    { value: 'A row of more than 400 MB is not replicated.', source: OVERVIEW },
    {
      value: 'A role with NOINHERIT passes the setup tests as a member of `rds_replication`, but fails in the first sync.',
      source: 'https://fivetran.com/docs/connectors/databases/postgresql/troubleshooting',
    },
  ],
};
