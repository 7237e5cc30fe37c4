import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, stopAll, type Server } from '../support/postgres.js';
import { codeBlocks, pages, read } from './pages.js';

/** What the pages print is tried on the newest version; the tests of the rules try the printed fixes on all. */
const MAJOR = 18;

const blocks = pages.flatMap((page) => codeBlocks(read(page), 'sql').map((block) => ({ page, block })));

let server: Server;

beforeAll(async () => {
  // RDS has a role and a setting that a plain server has not.
  server = await startServer({
    major: MAJOR,
    settings: { max_prepared_transactions: '2', 'rds.logical_replication': 'on' },
  });
  await server.sql('CREATE ROLE rds_replication; CREATE ROLE owner_of_sales');
  await server.sql('CREATE DATABASE shop');
});

afterAll(stopAll);

describe.each(blocks)('$page', ({ block }) => {
  it(`prints statements that run as they stand: ${firstLine(block)}`, async () => {
    await prepare(block);
    for (const statement of statementsOf(block)) {
      await expect(inShop(statement)).resolves.toBeDefined();
    }
  });
});

function inShop(sql: string): Promise<object[]> {
  return server.sql(sql, { database: 'shop' });
}

/** The tables, role and slots the pages speak of, anew for each block, without what the block makes itself. */
async function prepare(block: string): Promise<void> {
  const made = (name: string): boolean => block.includes(`CREATE ${name}`);
  await inShop(TABLES);
  await inShop(`DROP OWNED BY cdc; DROP ROLE cdc`).catch(() => undefined);
  await inShop(made('ROLE cdc') ? 'DROP ROLE IF EXISTS cdc' : 'CREATE ROLE cdc LOGIN');
  if (made('PUBLICATION orders_pub')) {
    await inShop('DROP PUBLICATION orders_pub');
  }
  if (block.includes('ROLLBACK PREPARED')) {
    await inShop(`BEGIN; INSERT INTO sales.orders VALUES (1); PREPARE TRANSACTION 'the gid'`);
  } else {
    await inShop(SLOTS);
  }
}

const TABLES = `
  DROP PUBLICATION IF EXISTS orders_pub;
  DROP SCHEMA IF EXISTS sales CASCADE;
  CREATE SCHEMA sales;
  CREATE TABLE sales.orders (id bigint PRIMARY KEY);
  CREATE TABLE sales.orders_2026_11 (id bigint PRIMARY KEY);
  CREATE TABLE sales.order_items (order_id bigint NOT NULL, line int NOT NULL);
  CREATE UNIQUE INDEX order_items_key ON sales.order_items (order_id, line);
  CREATE TABLE sales.refunds (id bigint PRIMARY KEY);
  CREATE TABLE sales.events (payload text);
  CREATE UNLOGGED TABLE sales.sessions (id bigint PRIMARY KEY);
  CREATE PUBLICATION orders_pub FOR TABLE sales.orders, sales.order_items`;

const SLOTS = `
  SELECT pg_create_logical_replication_slot(name, 'pgoutput') FROM unnest(ARRAY['orders_cdc', 'old_search_index']) name
   WHERE NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = name)`;

function statementsOf(block: string): readonly string[] {
  return block
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function firstLine(block: string): string {
  return block.split('\n')[0] ?? '';
}
