import type { ConsumerProfile } from '../../consumer.js';

const SUBSCRIPTION = 'https://www.postgresql.org/docs/current/logical-replication-subscription.html';
const CONFIGURATION = 'https://www.postgresql.org/docs/current/logical-replication-config.html';
const PROTOCOL = 'https://www.postgresql.org/docs/current/protocol-logical-replication.html';
const SLOTS = 'https://www.postgresql.org/docs/current/logical-replication-subscription.html#LOGICAL-REPLICATION-SUBSCRIPTION-SLOT';
const RESTRICTIONS = 'https://www.postgresql.org/docs/current/logical-replication-restrictions.html';

/** CREATE SUBSCRIPTION on another PostgreSQL server. */
export const nativeSubscription: ConsumerProfile = {
  name: 'native-subscription',
  product: 'PostgreSQL subscription',
  documentation: 'https://www.postgresql.org/docs/current/logical-replication.html',
  plugins: { value: ['pgoutput'], source: PROTOCOL },
  // What a subscriber of any version asks for at least: with the options streaming, two_phase and parallel it is 2, 3 and 4.
  protocolVersion: { value: 4, source: PROTOCOL },
  pluginOptions: { value: {}, source: PROTOCOL },
  publication: {
    value: { madeBy: 'user', defaultName: null, covers: null, viaRoot: null, addsTables: false },
    source: 'https://www.postgresql.org/docs/current/logical-replication-publication.html',
  },
  missingPublication: {
    value: true,
    severity: 'error',
    unmet: 'CREATE SUBSCRIPTION warns at most. Up to PostgreSQL 17 its worker ends with an error; from 18 on it receives nothing.',
    source: 'https://www.postgresql.org/docs/current/sql-createsubscription.html',
  },
  // Its main slot is called like the subscription, as is the application_name of its walsender.
  slot: {
    value: {
      madeBy: 'consumer',
      defaultName: null,
      namePatterns: [String.raw`pg\_%\_sync\_%`],
      applicationNames: [String.raw`pg\_%\_sync\_%`],
    },
    source: SLOTS,
  },
  // max_sync_workers_per_subscription is 2 by default, but with one slot and walsender for them the workers of the copy take
  // turns, and it completes: tried on 12, 16 and 18. Without any it never does.
  capacity: { value: { slots: 1, snapshotSlots: 1, senders: 2, sessions: 0 }, source: CONFIGURATION },
  snapshot: { value: true, source: SUBSCRIPTION },
  ownTables: [],
  versions: { value: { from: 10, to: null }, severity: 'error', unmet: 'Publications and subscriptions require PostgreSQL 10 or newer.', source: 'https://www.postgresql.org/docs/release/10.0/' },
  settings: [],
  filtersBy: { value: 'publication', source: SUBSCRIPTION },
  types: [
    {
      value: ['incomparable'],
      severity: 'warning',
      unmet: 'The subscriber finds the row of an UPDATE or DELETE by comparing whole rows, and stops at the first one, unless its own table has a primary key or a replica identity index.',
      source: RESTRICTIONS,
    },
  ],
  // It asks for the subscriber’s own encoding, which is nearly always UTF8.
  clientEncoding: { value: 'UTF8', source: SUBSCRIPTION },
  endpoints: [],
  writes: { value: false, source: SUBSCRIPTION },
  subscription: true,
  remarks: [
    {
      value: 'By default 2 workers copy tables at a time (`max_sync_workers_per_subscription`), each with a slot and a walsender of its own. Fewer are sufficient; the copy then takes longer.',
      source: CONFIGURATION,
    },
    { value: 'Schema changes, sequences and large objects are not replicated.', source: RESTRICTIONS },
    { value: 'The subscriber needs tables of the same names, each with a primary key or replica identity to find rows by.', source: RESTRICTIONS },
  ],
  takesOver: { value: true, source: 'https://www.postgresql.org/docs/current/logical-replication-restrictions.html' },
};
