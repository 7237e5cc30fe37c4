import { expect } from '@jest/globals';
import type { Reality, Step } from '../state.js';

const GAP = 5 * 2 ** 30;

/**
 * STAND-IN for gigabytes of WAL: in the pipeline's own database, the end of the WAL and what the consumer has confirmed look
 * further on than they are.
 */
const FAR_APART: readonly Step[] = [
  "SELECT pg_create_logical_replication_slot('old_cdc', 'pgoutput')",
  `DO $$
   DECLARE listed text := (SELECT string_agg(CASE attname WHEN 'confirmed_flush_lsn' THEN 'confirmed_flush_lsn + ${String(GAP)}::numeric AS confirmed_flush_lsn'
                                             ELSE quote_ident(attname) END, ', ' ORDER BY attnum)
                             FROM pg_attribute WHERE attrelid = 'pg_catalog.pg_replication_slots'::regclass AND attnum > 0);
   BEGIN
     EXECUTE 'CREATE OR REPLACE VIEW pg_catalog.pg_replication_slots AS SELECT ' || listed
       || ' FROM (SELECT l.*, d.datname AS database FROM pg_get_replication_slots() l LEFT JOIN pg_database d ON d.oid = l.datoid) s';
   END $$`,
  `CREATE OR REPLACE FUNCTION pg_catalog.pg_current_wal_lsn() RETURNS pg_lsn LANGUAGE sql AS 'SELECT pg_current_wal_insert_lsn() + ${String(GAP)}::numeric'`,
];

export const slotGap: Reality = {
  rule: 'slot-gap',
  states: [
    {
      name: 'a consumer has confirmed gigabytes beyond a transaction that is still open',
      majors: { from: 14 },
      verdict: 'warn',
      database: 'managed',
      given: FAR_APART,
      inputs: { 'slot-lag-warning': '1TiB', 'inactive-slot-warning': '1TiB' },
      finds: [{ rule: 'slot-gap', severity: 'warning', object: 'slot:old_cdc', evidence: { gap_bytes: expect.any(Number), active: false } }],
      trials: [],
    },
    {
      name: 'a slot whose consumer has confirmed nothing yet',
      verdict: 'pass',
      given: ["SELECT pg_create_logical_replication_slot('old_cdc', 'pgoutput')"],
    },
  ],
};
