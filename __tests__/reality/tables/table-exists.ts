import type { Reality, StatementsTrial } from '../state.js';

/** The table can be published. */
function publish(table: string, fails: RegExp): StatementsTrial {
  return {
    does: 'statements',
    statements: [`DO $$ BEGIN CREATE PUBLICATION planned FOR TABLE ${table}; DROP PUBLICATION planned; END $$`],
    fails: { message: fails },
  };
}

export const tableExists: Reality = {
  rule: 'table-exists',
  states: [
    {
      name: 'a table of the pipeline is missing, and one is spelled nearly so',
      verdict: 'fail',
      inputs: { tables: 'public.orders, public.Items' },
      given: ['CREATE TABLE "Items" (id int PRIMARY KEY)', 'ALTER PUBLICATION feed ADD TABLE "Items"'],
      finds: [{ rule: 'table-exists', object: 'table:public.items', evidence: { near: ['public."Items"'] } }],
      trials: [
        { does: 'see', query: "SELECT to_regclass('public.Items') IS NOT NULL", fails: { answers: false } },
      ],
      remedy: { byHand: ['ALTER TABLE "Items" RENAME TO items'], inputs: {} },
    },
    {
      name: 'a table of the pipeline is missing, and one is a typing slip away',
      verdict: 'fail',
      given: ['CREATE SCHEMA sales; CREATE TABLE sales.orders (id int PRIMARY KEY)', 'ALTER PUBLICATION feed ADD TABLE sales.orders'],
      inputs: { tables: 'public.orders, sales.ordrs' },
      finds: [{ rule: 'table-exists', object: 'table:sales.ordrs', evidence: { near: ['sales.orders'] } }],
      trials: [{ does: 'see', query: "SELECT to_regclass('sales.ordrs') IS NOT NULL", fails: { answers: false } }],
      remedy: { byHand: ['ALTER TABLE sales.orders RENAME TO ordrs'], inputs: {} },
    },
    {
      name: 'a table of the pipeline is missing, and one of that name is in another schema',
      verdict: 'fail',
      given: ['CREATE SCHEMA sales; CREATE TABLE sales.parcels (id int PRIMARY KEY)', 'ALTER PUBLICATION feed ADD TABLE sales.parcels'],
      inputs: { tables: 'public.orders, public.parcels' },
      finds: [{ rule: 'table-exists', object: 'table:public.parcels', evidence: { near: ['sales.parcels'] } }],
      trials: [{ does: 'see', query: "SELECT to_regclass('public.parcels') IS NOT NULL", fails: { answers: false } }],
      remedy: { byHand: ['ALTER TABLE sales.parcels SET SCHEMA public'], inputs: {} },
    },
    {
      name: 'a name that the encoding of the database does not have',
      verdict: 'fail',
      database: { name: 'till', encoding: 'LATIN1' },
      inputs: { tables: 'public.orders, public."日本"' },
      finds: [{ rule: 'table-exists', object: 'table:public."日本"' }],
      trials: [{ does: 'see', query: "SELECT EXISTS (SELECT FROM pg_class WHERE convert_to(relname::text, 'UTF8') = '\\xe697a5e69cac')", fails: { answers: false } }],
      // Whoever wants that name needs a database that can have it.
      remedy: {
        byHand: [
          { sql: 'DROP DATABASE till', database: 'postgres' },
          { sql: 'CREATE DATABASE till', database: 'postgres' },
          'CREATE TABLE orders (id int PRIMARY KEY); CREATE TABLE "日本" (id int PRIMARY KEY); CREATE PUBLICATION feed FOR TABLE orders, "日本"; GRANT SELECT ON orders, "日本" TO cdc',
        ],
        inputs: {},
      },
    },
    {
      name: 'what is named as a table is a view',
      verdict: 'fail',
      bare: true,
      given: ['CREATE TABLE items (id int PRIMARY KEY)', 'CREATE VIEW recent AS TABLE items'],
      inputs: { tables: 'public.recent' },
      finds: [{ rule: 'table-exists', object: 'table:public.recent', evidence: { relkind: 'v' } }],
      trials: [publish('recent', /recent/)],
      remedy: { byHand: ['DROP VIEW recent', 'ALTER TABLE items RENAME TO recent'] },
    },
    {
      name: 'an unlogged partitioned table, whose partitions are logged',
      majors: { from: 11, to: 17 },
      verdict: 'pass',
      bare: true,
      given: [
        'CREATE UNLOGGED TABLE events (id int PRIMARY KEY, note text) PARTITION BY RANGE (id)',
        'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (100)',
      ],
      inputs: { tables: 'public.events' },
      trials: [{ does: 'see', query: "SELECT relpersistence = 'p' FROM pg_class WHERE relname = 'events_1'" }],
    },
    {
      name: 'names in another case than the catalog, as psql folds them',
      verdict: 'pass',
      inputs: { tables: 'PUBLIC.Orders' },
    },
  ],
};
