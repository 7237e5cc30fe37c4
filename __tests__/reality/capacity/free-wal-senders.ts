import type { Finding, Reality, Step, SubscriptionTrial } from '../state.js';
import { streamOrders } from '../usual.js';

/** Consumers of somebody else's, which come back after a restart. */
function others(...slots: readonly string[]): readonly Step[] {
  return [
    "CREATE ROLE other LOGIN REPLICATION PASSWORD 'sesame'",
    ...slots.map((slot) => `SELECT pg_create_logical_replication_slot('${slot}', 'pgoutput')`),
    ...slots.map((slot): Step => ({ reader: slot, as: 'other' })),
  ];
}

function tooFew(evidence: Finding['evidence']): Finding {
  return { rule: 'free-wal-senders', object: 'setting:max_wal_senders', ...(evidence === undefined ? {} : { evidence }) };
}

/** Two tables, which a subscription copies at the same time, each over a walsender of its own. */
const ANOTHER_TABLE: readonly Step[] = [
  'CREATE TABLE items (id int PRIMARY KEY)',
  'INSERT INTO items VALUES (1)',
  'ALTER PUBLICATION feed ADD TABLE items',
];

/** A subscription that copies both tables. */
function subscription(fails?: SubscriptionTrial['fails']): SubscriptionTrial {
  return {
    does: 'subscribe',
    tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text); CREATE TABLE items (id int PRIMARY KEY)',
    writes: [],
    until: 'SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM items) = 2',
    ...(fails === undefined ? {} : { fails }),
  };
}

export const freeWalSenders: Reality = {
  rule: 'free-wal-senders',
  states: [
    {
      name: 'all walsenders serve other consumers',
      verdict: 'fail',
      given: [{ restart: { max_wal_senders: '2' } }, ...others('other_one', 'other_two')],
      finds: [{ rule: 'replication-connection', evidence: { sqlstate: '53300' } }, tooFew({ max_wal_senders: 2, in_use: 2, free: 0, needed: 1 })],
      trials: [
        streamOrders({ code: '53300' }),
        {
          does: 'subscribe',
          tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text)',
          writes: [],
          until: 'SELECT count(*) = 1 FROM orders',
          fails: { message: /max_wal_senders|walsender/ },
        },
      ],
    },
    {
      name: 'enough for the stream of a subscription, and not for its copy',
      verdict: 'fail',
      given: [{ restart: { max_wal_senders: '2' } }, ...ANOTHER_TABLE, ...others('other_one')],
      inputs: { consumer: 'native-subscription' },
      finds: [tooFew({ free: 1, needed: 2 })],
      trials: [subscription({ message: /exceeds "?max_wal_senders"?/ })],
    },
    {
      name: 'enough for a subscription and its copy',
      verdict: 'pass',
      given: [{ restart: { max_wal_senders: '4' } }, ...ANOTHER_TABLE, ...others('other_one')],
      inputs: { consumer: 'native-subscription' },
      trials: [subscription()],
    },
    {
      name: 'the last walsender is free, and a stranger who cannot be seen has the others',
      verdict: 'pass',
      given: [{ restart: { max_wal_senders: '2' } }, ...others('other_one')],
    },
    {
      name: 'none is free, and one of them is read by the pipeline itself',
      verdict: 'pass',
      given: [
        { restart: { max_wal_senders: '2' } },
        ...others('other_one'),
        "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')",
        { reader: 'orders_cdc' },
      ],
      inputs: { slot: 'orders_cdc' },
      trials: [{ does: 'see', query: "SELECT active FROM pg_replication_slots WHERE slot_name = 'orders_cdc'" }],
    },
  ],
};
