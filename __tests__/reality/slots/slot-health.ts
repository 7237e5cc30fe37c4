import type { Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

/** Ends WAL segments of 16 MiB with something in each. */
function segments(count: number): readonly Step[] {
  return Array.from({ length: count }, (_, nth) => `CREATE TABLE filler_${nth} (); SELECT pg_switch_wal()`);
}

/** Takes the WAL from every slot that is behind. */
const TAKE_WAL: readonly Step[] = [
  "ALTER SYSTEM SET max_slot_wal_keep_size = '1MB'",
  { reload: true },
  ...segments(3),
  'CHECKPOINT',
  'ALTER SYSTEM RESET max_slot_wal_keep_size',
  { reload: true },
];

const ORDERS_CDC = "SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')";

export const slotHealth: Reality = {
  rule: 'slot-health',
  states: [
    {
      name: 'the planned slot has lost its WAL',
      majors: { from: 13 },
      verdict: 'fail',
      given: [ORDERS_CDC, ...TAKE_WAL],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-health', object: 'slot:orders_cdc', evidence: { wal_status: 'lost', planned: true } }],
      trials: [{ ...streamOrders({ code: '55000' }), slot: 'orders_cdc', makesSlot: true }],
      remedy: { losing: true },
    },
    {
      name: 'the planned slot was idle for too long',
      majors: { from: 18 },
      verdict: 'fail',
      given: [
        ORDERS_CDC,
        "ALTER SYSTEM SET idle_replication_slot_timeout = '1s'",
        { reload: true },
        'SELECT pg_sleep(1.1)',
        'CHECKPOINT',
        { until: "SELECT invalidation_reason IS NOT NULL FROM pg_replication_slots WHERE slot_name = 'orders_cdc'" },
        'ALTER SYSTEM RESET idle_replication_slot_timeout',
        { reload: true },
      ],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-health', object: 'slot:orders_cdc', evidence: { invalidation_reason: 'idle_timeout' } }],
      trials: [{ ...streamOrders({ code: '55000' }), slot: 'orders_cdc', makesSlot: true }],
      remedy: { losing: true },
    },
    {
      name: "another consumer's slot has lost its WAL",
      majors: { from: 13 },
      verdict: 'warn',
      given: [
        { sql: `CREATE DATABASE "Till, ""2"""`, database: 'postgres' },
        { sql: "SELECT pg_create_logical_replication_slot('till_cdc', 'pgoutput')", database: 'Till, "2"' },
        ...TAKE_WAL,
      ],
      finds: [{ rule: 'slot-health', severity: 'warning', object: 'slot:till_cdc', evidence: { wal_status: 'lost', planned: false } }],
      remedy: { losing: true },
    },
    {
      name: 'a slot is about to lose its WAL',
      majors: { from: 13 },
      verdict: 'warn',
      given: [
        ORDERS_CDC,
        "ALTER SYSTEM SET max_slot_wal_keep_size = '1MB'",
        { reload: true },
        ...segments(3),
      ],
      inputs: { slot: 'orders_cdc' },
      finds: [{ rule: 'slot-health', severity: 'warning', object: 'slot:orders_cdc', evidence: { wal_status: 'unreserved' } }],
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'a slot holds more WAL than the server would keep without it',
      majors: { from: 13 },
      verdict: 'pass',
      given: [
        ORDERS_CDC,
        "ALTER SYSTEM SET max_wal_size = '32MB'",
        "ALTER SYSTEM SET min_wal_size = '32MB'",
        { reload: true },
        ...segments(5),
        { until: "SELECT wal_status = 'extended' FROM pg_replication_slots WHERE slot_name = 'orders_cdc'" },
      ],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'slots of another database, read and not read',
      majors: { from: 13 },
      verdict: 'pass',
      given: [
        { sql: 'CREATE DATABASE till', database: 'postgres' },
        { sql: 'CREATE PUBLICATION feed', database: 'till' },
        { sql: "SELECT pg_create_logical_replication_slot('till_one', 'pgoutput')", database: 'till' },
        { sql: "SELECT pg_create_logical_replication_slot('till_two', 'pgoutput')", database: 'till' },
        { reader: 'till_one', database: 'till' },
      ],
    },
    {
      name: 'a physical slot that nobody has used yet',
      majors: { from: 13 },
      verdict: 'pass',
      given: ["SELECT pg_create_physical_replication_slot('standby')"],
    },
    {
      name: 'the planned slot is of the right plugin and database, and idle',
      majors: { from: 13 },
      verdict: 'pass',
      given: [ORDERS_CDC],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
    {
      name: 'a version that keeps WAL without limit',
      majors: { to: 12 },
      verdict: 'pass',
      skipped: true,
      given: [ORDERS_CDC, ...segments(3), 'CHECKPOINT'],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
  ],
};
