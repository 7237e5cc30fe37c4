import type { Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

/** Two consumers of somebody else's, which come back after a restart. */
const OTHER_CONSUMERS: readonly Step[] = [
  "CREATE ROLE other LOGIN REPLICATION PASSWORD 'sesame'",
  "SELECT pg_create_logical_replication_slot('other_one', 'pgoutput')",
  "SELECT pg_create_logical_replication_slot('other_two', 'pgoutput')",
  { reader: 'other_one', as: 'other' },
  { reader: 'other_two', as: 'other' },
];

export const replicationConnection: Reality = {
  rule: 'replication-connection',
  states: [
    {
      name: 'all senders serve other consumers',
      verdict: 'fail',
      given: [{ restart: { max_wal_senders: '2' } }, ...OTHER_CONSUMERS],
      finds: [{ rule: 'replication-connection', object: null, evidence: { sqlstate: '53300' } }, { rule: 'free-wal-senders', evidence: { free: 0 } }],
      trials: [streamOrders({ code: '53300' })],
    },
    {
      name: 'the server has no senders',
      verdict: 'fail',
      given: [{ restart: { max_wal_senders: '0' } }],
      finds: [{ rule: 'replication-connection', evidence: { sqlstate: '53300' } }, { rule: 'free-wal-senders', evidence: { max_wal_senders: 0 } }],
      trials: [streamOrders({ code: '53300' })],
    },
    {
      name: 'the last sender is free',
      verdict: 'pass',
      given: [{ restart: { max_wal_senders: '3' } }, ...OTHER_CONSUMERS],
    },
    {
      name: 'all senders are taken, one by the pipeline itself',
      verdict: 'pass',
      given: [
        { restart: { max_wal_senders: '3', max_replication_slots: '3' } },
        ...OTHER_CONSUMERS,
        "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')",
        { reader: 'orders_cdc' },
      ],
      inputs: { slot: 'orders_cdc' },
      trials: [
        { does: 'see', query: "SELECT active FROM pg_replication_slots WHERE slot_name = 'orders_cdc'" },
        { does: 'see', query: 'SELECT count(*) = 3 FROM pg_stat_replication' },
      ],
    },
    {
      name: 'pg_hba.conf rejects the keyword replication, which is physical replication only',
      verdict: 'pass',
      given: [{ hba: 'host replication all all reject' }],
    },
    {
      name: 'pg_hba.conf takes the role to its database and nowhere else',
      verdict: 'pass',
      given: [{ hba: 'host all cdc all reject' }, { hba: 'host shop cdc 127.0.0.1/32 scram-sha-256' }],
    },
  ],
};
