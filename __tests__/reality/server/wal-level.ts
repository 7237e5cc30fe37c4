import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const walLevel: Reality = {
  rule: 'wal-level',
  states: [
    {
      name: 'replica',
      verdict: 'fail',
      given: [{ restart: { wal_level: 'replica' } }],
      finds: [{ rule: 'wal-level', object: 'setting:wal_level', evidence: { wal_level: 'replica' } }],
      trials: [
        streamOrders({ code: '55000' }),
        {
          does: 'subscribe',
          tables: 'CREATE TABLE orders (id int PRIMARY KEY, note text)',
          writes: [],
          until: 'SELECT count(*) = 1 FROM orders',
          fails: { message: /logical decoding requires "?wal_level"? >= "?logical"?/ },
        },
      ],
    },
    {
      name: 'minimal, with no senders, as it has to be',
      verdict: 'fail',
      given: [{ restart: { wal_level: 'minimal', max_wal_senders: '0' } }],
      finds: [
        { rule: 'replication-connection', evidence: { sqlstate: '53300' } },
        { rule: 'wal-level', evidence: { wal_level: 'minimal' } },
        { rule: 'free-wal-senders', evidence: { max_wal_senders: 0 } },
      ],
      trials: [streamOrders({ code: '53300' })],
    },
    {
      name: 'replica, and ALTER SYSTEM is switched off',
      majors: { from: 17 },
      verdict: 'fail',
      given: [{ restart: { wal_level: 'replica', allow_alter_system: 'off' } }],
      finds: [{ rule: 'wal-level', evidence: { wal_level: 'replica' } }],
      trials: [streamOrders({ code: '55000' })],
      // As in postgresql.conf; what clears the state away needs ALTER SYSTEM again.
      remedy: { byHand: [{ restart: { wal_level: 'logical', allow_alter_system: 'on' } }] },
    },
    {
      name: 'set to logical, and waiting for a restart',
      verdict: 'fail',
      given: [{ restart: { wal_level: 'replica' } }, "ALTER SYSTEM SET wal_level = 'logical'", { reload: true }],
      finds: [{ rule: 'wal-level', evidence: { wal_level: 'replica', pending_restart: true } }],
      trials: [streamOrders({ code: '55000' })],
    },
    {
      name: 'replica, and everything else is wrong as well',
      verdict: 'fail',
      given: [
        { restart: { wal_level: 'replica', max_replication_slots: '1' } },
        "SELECT pg_create_physical_replication_slot('standby')",
        'ALTER ROLE cdc NOREPLICATION',
        'ALTER TABLE orders REPLICA IDENTITY NOTHING',
        'CREATE TABLE items (id int, note text)',
      ],
      inputs: { tables: 'public.*' },
      finds: [
        { rule: 'wal-level' },
        { rule: 'replication-privilege', object: 'role:cdc' },
        { rule: 'free-replication-slots', evidence: { in_use: 1, free: 0 } },
        { rule: 'publication-tables', object: 'table:public.items' },
        { rule: 'replica-identity', object: 'table:public.items' },
        { rule: 'replica-identity', object: 'table:public.orders' },
      ],
      trials: [streamOrders({ code: '42501' })],
    },
    {
      name: 'logical, in a server that has other settings waiting for a restart',
      verdict: 'pass',
      given: ["ALTER SYSTEM SET max_connections = '50'", { reload: true }],
    },
  ],
};
