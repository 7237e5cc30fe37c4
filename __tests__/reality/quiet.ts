/** Ordinary databases, idle and busy, of a role that has LOGIN, REPLICATION and SELECT: no warning, and hardly a notice. */
import type { Reality, Step } from './state.js';

/** What an application's schema looks like. */
const SHOP: readonly Step[] = [
  'CREATE SCHEMA sales',
  'CREATE TABLE sales.customers (id bigserial PRIMARY KEY, name text NOT NULL, email varchar(200) UNIQUE, born date, settings jsonb)',
  'CREATE TABLE sales.invoices (id bigserial PRIMARY KEY, customer bigint REFERENCES sales.customers, total numeric(12,2), at timestamptz DEFAULT now())',
  'CREATE TABLE sales.lines (invoice bigint REFERENCES sales.invoices, line int, article uuid, tags text[], PRIMARY KEY (invoice, line))',
  'CREATE INDEX ON sales.invoices (customer)',
  "INSERT INTO sales.customers (name, settings) SELECT 'customer ' || n, '{}' FROM generate_series(1, 100) n",
  'INSERT INTO sales.invoices (customer, total) SELECT id, id FROM sales.customers',
  "UPDATE sales.customers SET name = 'changed' WHERE id = 7",
  'GRANT USAGE ON SCHEMA sales TO cdc',
  'GRANT SELECT ON ALL TABLES IN SCHEMA sales TO cdc',
];

/** What else goes on on a server: none of it is the pipeline's business, and all of it is well. */
const NEIGHBOURS: readonly Step[] = [
  { sql: 'CREATE DATABASE warehouse', database: 'postgres' },
  { sql: "CREATE TABLE stock (id int); CREATE PUBLICATION stock_pub FOR TABLE stock WITH (publish = 'insert')", database: 'warehouse' },
  { sql: "SELECT pg_create_logical_replication_slot('warehouse_cdc', 'pgoutput')", database: 'warehouse' },
  "SELECT pg_create_logical_replication_slot('search_index', 'pgoutput')",
  "SELECT pg_create_physical_replication_slot('standby_1')",
  { reader: 'search_index' },
  'CREATE EXTENSION hstore',
  "CREATE SUBSCRIPTION prices CONNECTION 'host=127.0.0.1 port=1 dbname=prices' PUBLICATION prices WITH (connect = false)",
  // Out of scope: inheritance, row security, unlogged tables, tables without a key, large values.
  'CREATE TABLE logs (at timestamptz, line text)',
  'CREATE TABLE logs_2026 () INHERITS (logs)',
  'CREATE UNLOGGED TABLE sessions (id int PRIMARY KEY, data text)',
  'CREATE TABLE secrets (id int PRIMARY KEY, owner name)',
  'ALTER TABLE secrets ENABLE ROW LEVEL SECURITY',
  'CREATE POLICY own ON secrets USING (owner = current_user)',
  { hold: 'BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM orders' },
];

const PARTITIONED: readonly Step[] = [
  'CREATE TABLE sales.events (id bigint, day date, what text) PARTITION BY RANGE (day)',
  "CREATE TABLE sales.events_2025 PARTITION OF sales.events (id, day, PRIMARY KEY (id, day)) FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
  'GRANT SELECT ON ALL TABLES IN SCHEMA sales TO cdc',
];

const PARTITIONED_BY_KEY: readonly Step[] = [
  'CREATE TABLE sales.events (id bigint, day date, what text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day)',
  "CREATE TABLE sales.events_2025 PARTITION OF sales.events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
  "CREATE TABLE sales.events_2026 PARTITION OF sales.events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
  'GRANT SELECT ON ALL TABLES IN SCHEMA sales TO cdc',
  'ALTER PUBLICATION feed ADD TABLE sales.events',
];

const ADD_SHOP = 'ALTER PUBLICATION feed ADD TABLE sales.customers, sales.invoices, sales.lines';

/** Played as states of the rule that every run judges. */
export const quiet: Reality = {
  rule: 'login',
  states: [
    {
      name: 'quiet: an ordinary database, its tables listed',
      verdict: 'pass',
      mostNotices: 3,
      given: [...SHOP, ADD_SHOP],
      inputs: { slot: 'shop_cdc', tables: 'sales.customers, sales.invoices, sales.lines' },
    },
    {
      name: 'quiet: an ordinary database, FOR ALL TABLES, only to be streamed',
      verdict: 'pass',
      mostNotices: 3,
      given: [...SHOP, 'DROP PUBLICATION feed', 'CREATE PUBLICATION feed FOR ALL TABLES'],
      inputs: { slot: 'shop_cdc', snapshot: 'false' },
    },
    {
      name: 'quiet: a busy server, all of it well',
      majors: { from: 13 },
      verdict: 'pass',
      mostNotices: 3,
      given: [...SHOP, ADD_SHOP, ...PARTITIONED_BY_KEY, ...NEIGHBOURS],
      inputs: { slot: 'shop_cdc' },
    },
    {
      name: 'quiet: a busy server, all of it well, with partitions out of scope',
      majors: { to: 12 },
      verdict: 'pass',
      mostNotices: 3,
      given: [...SHOP, ADD_SHOP, ...PARTITIONED, ...NEIGHBOURS],
      inputs: { slot: 'shop_cdc' },
    },
    {
      name: 'quiet: the pipeline runs',
      verdict: 'pass',
      mostNotices: 3,
      given: [...SHOP, ADD_SHOP, "SELECT pg_create_logical_replication_slot('shop_cdc', 'pgoutput')", { reader: 'shop_cdc' }],
      inputs: { slot: 'shop_cdc' },
      trials: [],
    },
  ],
};
