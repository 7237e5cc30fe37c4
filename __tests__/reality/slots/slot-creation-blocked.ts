import { expect } from '@jest/globals';
import type { Finding, Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

const TILL: Step = { sql: 'CREATE DATABASE till', database: 'postgres' };

/** A real prepared transaction in another database. */
const PREPARED: Step = { sql: "BEGIN; CREATE TABLE open (); PREPARE TRANSACTION 'o''hara'", database: 'till' };

/** STAND-IN for the time that passes: in the pipeline's own database, prepared transactions look ten minutes older. */
const TEN_MINUTES_AGO = `
  CREATE OR REPLACE VIEW pg_catalog.pg_prepared_xacts AS
    SELECT p.transaction, p.gid, p.prepared - interval '10 min' AS prepared, u.rolname AS owner, d.datname AS database
      FROM pg_prepared_xact() AS p(transaction, gid, prepared, ownerid, dbid)
      LEFT JOIN pg_authid u ON p.ownerid = u.oid LEFT JOIN pg_database d ON p.dbid = d.oid`;

/** Waits until a transaction is no short one any more. */
const LASTS: Step = { until: "SELECT max(clock_timestamp() - xact_start) > interval '5.1 s' FROM pg_stat_activity WHERE backend_xid IS NOT NULL" };

function blocked(severity: Finding['severity'], evidence: Finding['evidence']): Finding {
  return { rule: 'slot-creation-blocked', object: null, ...(severity === undefined ? {} : { severity }), ...(evidence === undefined ? {} : { evidence }) };
}

const WAITS = { does: 'create-slot', fails: { code: '55P03' } } as const;

export const slotCreationBlocked: Reality = {
  rule: 'slot-creation-blocked',
  states: [
    {
      name: 'a transaction was prepared in another database, and forgotten',
      verdict: 'fail',
      database: 'managed',
      given: [TILL, PREPARED, TEN_MINUTES_AGO],
      finds: [blocked('error', { prepared_transactions: 1, oldest_prepared_ms: expect.any(Number) })],
      trials: [WAITS, streamOrders()],
      remedy: { losing: true },
    },
    {
      name: 'a transaction was prepared just now',
      verdict: 'warn',
      given: [TILL, PREPARED],
      finds: [blocked('warning', { prepared_transactions: 1 })],
      trials: [WAITS],
      remedy: { losing: true },
    },
    {
      name: 'a transaction in another database has written, and stays open',
      majors: { from: 18 },
      verdict: 'warn',
      given: ['GRANT pg_monitor TO cdc', TILL, { hold: 'BEGIN; CREATE TABLE open ()', database: 'till' }, LASTS],
      finds: [blocked('warning', { open_transactions: 1, oldest_open_ms: expect.any(Number) })],
      trials: [WAITS],
      remedy: { losing: true },
    },
    {
      name: 'a transaction has written, and its age is not visible',
      verdict: 'pass',
      given: [TILL, { hold: 'BEGIN; CREATE TABLE open ()', database: 'till' }],
      inputs: { slot: 'orders_cdc' },
      notices: [blocked('notice', { open_transactions: 1 })],
      trials: [{ does: 'see', query: 'SELECT count(*) = 1 FROM pg_stat_activity WHERE backend_xid IS NOT NULL' }],
    },
    {
      name: 'a long transaction that only reads',
      verdict: 'pass',
      given: [{ hold: 'BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM orders' }],
      trials: [{ does: 'create-slot' }, streamOrders()],
    },
    {
      name: 'a transaction was prepared, and the pipeline has its slot already',
      verdict: 'pass',
      skipped: true,
      given: ["SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')", TILL, PREPARED],
      inputs: { slot: 'orders_cdc' },
      trials: [{ ...streamOrders(), slot: 'orders_cdc' }],
    },
  ],
};
