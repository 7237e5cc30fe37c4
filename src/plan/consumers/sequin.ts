import { UNVERIFIED, type ConsumerProfile } from '../../consumer.js';

const DOCUMENTATION = 'https://sequinstream.com/docs/reference/databases';
const VALIDATION = 'https://github.com/sequinstream/sequin/blob/main/lib/sequin/databases/databases.ex';
const HEALTH = 'https://github.com/sequinstream/sequin/tree/main/lib/sequin/health';

export const sequin: ConsumerProfile = {
  name: 'sequin',
  product: 'Sequin',
  documentation: DOCUMENTATION,
  plugins: { value: ['pgoutput'], source: DOCUMENTATION },
  protocolVersion: { value: 1, source: UNVERIFIED },
  pluginOptions: { value: {}, source: UNVERIFIED },
  publication: { value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false }, source: DOCUMENTATION },
  missingPublication: { value: true, severity: 'error', unmet: 'The database cannot be connected because the publication does not exist.', source: VALIDATION },
  slot: { value: { madeBy: 'user', defaultName: null, namePatterns: ['sequin%'], applicationNames: [] }, source: DOCUMENTATION },
  capacity: { value: { slots: 1, snapshotSlots: 0, senders: 1, sessions: 1 }, source: VALIDATION },
  snapshot: { value: true, source: DOCUMENTATION },
  ownTables: [
    {
      // From PostgreSQL 14 on it emits logical messages instead.
      value: {
        purpose: 'messages',
        table: { schema: 'public', name: 'sequin_logical_messages' },
        privileges: ['INSERT', 'UPDATE'],
        published: true,
        below: 14,
      },
      severity: 'warning',
      unmet: 'Heartbeats and the watermarks of backfills do not come back.',
      source: DOCUMENTATION,
    },
  ],
  versions: { value: { from: 12, to: null }, severity: 'warning', unmet: 'Sequin supports PostgreSQL 14 and newer, and 12 and 13 with limitations.', source: DOCUMENTATION },
  settings: [],
  viaRoot: {
    value: true,
    severity: 'warning',
    unmet: 'Changes of partitions are not associated with their root.',
    source: DOCUMENTATION,
  },
  filtersBy: { value: 'publication', source: UNVERIFIED },
  types: [],
  clientEncoding: { value: 'UTF8', source: UNVERIFIED },
  endpoints: [],
  writes: { value: false, source: DOCUMENTATION },
  remarks: [
    { value: 'The publication has to be created before the slot.', source: DOCUMENTATION },
    { value: 'Without REPLICA IDENTITY FULL, messages have no old values, and unchanged TOAST columns arrive as "unchanged_toast".', source: DOCUMENTATION },
    { value: 'A standby is accepted from PostgreSQL 16 on, with the connection details of its primary.', source: VALIDATION },
    { value: 'A slot that retains more than 2.5 GB is reported as a warning.', source: HEALTH },
  ],
};
