import type { Reality, Step, Trial } from '../state.js';

/** A worker that copies beside the one that streams. */
const subscribed: Trial = {
  does: 'subscribe',
  tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text)',
  writes: ["INSERT INTO orders VALUES (2, 'second')"],
  until: "SELECT string_agg(note, ',' ORDER BY id) = 'first,second' FROM orders",
};

/** All but two of the connections that ordinary roles have, with the one by which the tests observe. */
const ALL_BUT_TWO: readonly Step[] = Array.from({ length: 34 }, () => ({ hold: 'SELECT 1', database: 'postgres' }));

export const connectionHeadroom: Reality = {
  rule: 'connection-headroom',
  states: [
    {
      name: 'the role may have one connection, and walsenders count',
      majors: { to: 12 },
      verdict: 'fail',
      given: ['ALTER ROLE cdc CONNECTION LIMIT 1'],
      finds: [{ rule: 'connection-headroom', object: 'role:cdc', evidence: { connection_limit: 1, needed: 2 } }],
      trials: [{ ...subscribed, fails: { message: /too many connections for role/ } }],
    },
    {
      name: 'the database has one connection left, and walsenders count',
      majors: { to: 12 },
      verdict: 'warn',
      database: 'till',
      given: ['ALTER DATABASE till CONNECTION LIMIT 2', { hold: 'SELECT 1' }],
      crowded: true,
      finds: [{ rule: 'connection-headroom', severity: 'warning', object: 'database:till', evidence: { connection_limit: 2, connections_free: 1 } }],
      remedy: {},
    },
    {
      name: 'two connections are left of the server',
      verdict: 'warn',
      given: ALL_BUT_TWO,
      crowded: true,
      finds: [{ rule: 'connection-headroom', severity: 'warning', object: 'setting:max_connections', evidence: { usable: 37, connections_free: 2 } }],
      trials: [{ does: 'log-in' }],
      remedy: { byHand: [{ release: true }] },
    },
    {
      name: 'the role may have one connection, and walsenders do not count',
      majors: { from: 13 },
      verdict: 'pass',
      given: ['ALTER ROLE cdc CONNECTION LIMIT 1'],
      trials: [subscribed],
    },
    {
      name: 'the pipeline itself has taken its connections',
      verdict: 'pass',
      given: ["SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')", { reader: 'orders_cdc' }, 'ALTER ROLE cdc CONNECTION LIMIT 2'],
      inputs: { slot: 'orders_cdc' },
    },
  ],
};
