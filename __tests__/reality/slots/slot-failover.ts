import type { QueryTrial, Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

const PLAIN = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')";
const WITH_FAILOVER = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput', false, false, true)";

const WAIT_FOR_STANDBY: readonly Step[] = ["ALTER SYSTEM SET synchronized_standby_slots = 'standby_two'", { reload: true }];

/** What is written reaches a consumer that reads the planned slot. */
const READ: readonly Step[] = [{ reader: 'orders_cdc' }, "INSERT INTO orders VALUES (2, 'second')", 'CREATE TABLE written AS SELECT pg_current_wal_lsn() AS lsn'];
const SENT: QueryTrial = {
  does: 'see',
  query: "SELECT sent_lsn >= (SELECT lsn FROM written) FROM pg_stat_replication WHERE application_name = 'test-consumer'",
  fails: { answers: false },
};

export const slotFailover: Reality = {
  rule: 'slot-failover',
  states: [
    {
      name: 'the planned slot waits for a standby that does not exist',
      majors: { from: 17 },
      verdict: 'fail',
      given: [WITH_FAILOVER, ...WAIT_FOR_STANDBY, ...READ, 'SELECT pg_sleep(0.2)'],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-failover', object: 'setting:synchronized_standby_slots', evidence: { waited_for: ['standby_two'], planned: true } }],
      trials: [SENT],
      remedy: { byHand: [{ until: SENT.query }] },
    },
    {
      name: "another consumer's slot waits for a standby that is not connected",
      majors: { from: 17 },
      verdict: 'warn',
      given: [
        "SELECT pg_create_logical_replication_slot('search_cdc', 'pgoutput', false, false, true)",
        "SELECT pg_create_physical_replication_slot('standby_two')",
        ...WAIT_FOR_STANDBY,
      ],
      finds: [{ rule: 'slot-failover', severity: 'warning', evidence: { waited_for: ['standby_two'], failover_slots: ['search_cdc'], planned: false } }],
    },
    {
      name: 'a list of standbys that holds up nothing, because no slot has failover',
      majors: { from: 17 },
      verdict: 'pass',
      given: [PLAIN, ...WAIT_FOR_STANDBY],
      inputs: { slot: 'orders_cdc' },
      notices: [{ rule: 'slot-failover', severity: 'notice', evidence: { failover_slots: [] } }],
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'a planned slot with failover, and no list of standbys',
      majors: { from: 17 },
      verdict: 'pass',
      given: [WITH_FAILOVER],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'a version that does not synchronize slots',
      majors: { to: 16 },
      verdict: 'pass',
      skipped: true,
      given: [PLAIN],
      inputs: { slot: 'orders_cdc' },
    },
  ],
};
