import { expect } from '@jest/globals';
import type { Reality, Step } from '../state.js';

const ORDERS_CDC = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')";
const MONITOR = 'GRANT pg_monitor TO cdc';
const READ: readonly Step[] = [ORDERS_CDC, { reader: 'orders_cdc' }];

/** Whether what was written has reached the client, and it has confirmed it. */
const CONFIRMED = "SELECT confirmed_flush_lsn >= (SELECT lsn FROM written) FROM pg_replication_slots WHERE slot_name = 'orders_cdc'";
const WRITTEN: readonly Step[] = ["INSERT INTO orders VALUES (22, 'written')", 'CREATE TABLE written AS SELECT pg_current_wal_lsn() AS lsn'];

export const consumerLag: Reality = {
  rule: 'consumer-lag',
  states: [
    {
      name: 'the client of the planned slot confirms nothing, for longer than its owner allows',
      verdict: 'warn',
      given: [MONITOR, ORDERS_CDC, { stuckReader: 'orders_cdc' }, ...WRITTEN, 'SELECT pg_sleep(0.05)'],
      inputs: { slot: 'orders_cdc', 'replay-lag-warning': '10ms' },
      finds: [{ rule: 'consumer-lag', severity: 'warning', object: 'slot:orders_cdc', evidence: { lag_ms: expect.any(Number) } }],
      trials: [{ does: 'see', query: `NOT (${CONFIRMED})` }],
    },
    {
      name: 'the same, seen by a role that PostgreSQL does not show it to, and the owner set a limit for errors',
      verdict: 'warn',
      given: [ORDERS_CDC, { stuckReader: 'orders_cdc' }, ...WRITTEN],
      inputs: { slot: 'orders_cdc', 'replay-lag-error': '10ms' },
      finds: [{ rule: 'consumer-lag', status: 'unknown', object: 'slot:orders_cdc', evidence: { lag: null } }],
      trials: [{ does: 'see', query: `NOT (${CONFIRMED})` }],
    },
    {
      name: 'the client of the planned slot keeps up',
      verdict: 'pass',
      given: [MONITOR, ...READ, ...WRITTEN, { until: CONFIRMED }],
      inputs: { slot: 'orders_cdc' },
      trials: [{ does: 'see', query: CONFIRMED }],
    },
    {
      name: 'no client is connected to the planned slot',
      verdict: 'pass',
      skipped: true,
      given: [MONITOR, ORDERS_CDC, ...WRITTEN],
      inputs: { slot: 'orders_cdc', 'replay-lag-warning': '1ms' },
    },
  ],
};
