import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, stopAll, type Server } from '../support/postgres.js';
import { optionList } from '../../src/plan/options.js';
import { codeBlocks, pages, read, withoutCode } from './pages.js';

/** What the pages print is tried on the newest version; the tests of the rules try the printed fixes on all. */
const MAJOR = 18;

/** What the sample shows was printed by a run; the tests of the rules try what is printed. */
const written = pages.filter((page) => page !== 'docs/sample.md');

const blocks = written.flatMap((page) => codeBlocks(read(page), 'sql').map((block) => ({ page, block })));

let server: Server;

beforeAll(async () => {
  // RDS has a role and a setting that a plain server has not.
  server = await startServer({
    major: MAJOR,
    settings: { max_prepared_transactions: '2', 'rds.logical_replication': 'on' },
  });
  await server.sql('CREATE ROLE rds_replication; CREATE ROLE rds_iam; CREATE ROLE owner_of_sales');
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

/** Names of the catalog that a page mentions in a sentence: `pg_hba.conf` is a file, `rds.force_ssl` a setting of a service. */
const mentions = written
  // The guide to contributing mentions names of code as well, and the page of consumers what they call their own things.
  .filter((page) => page !== 'CONTRIBUTING.md' && page !== 'docs/consumers.md')
  .map((page) => ({ page, names: namesIn(read(page)) }));

describe('the names that pages mention', () => {
  let known: ReadonlySet<string>;

  beforeAll(async () => {
    const rows = await server.sql(KNOWN);
    const options = optionList.map(({ name }) => name.replaceAll('-', '_'));
    known = new Set([...rows.map((row) => String(row['name'])), ...options, ...ELSEWHERE]);
  });

  it.each(mentions)('exist: $page', ({ names }) => {
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it('would be missed if they did not', () => {
    const names = namesIn('See `pg_replication_slot`, its column `restart_lsm`, and call `pg_current_wal_lns()`; not `pg_hba.conf`.');
    expect(names).toEqual(['pg_replication_slot', 'restart_lsm', 'pg_current_wal_lns']);
    expect(names.filter((name) => known.has(name))).toEqual([]);
  });
});

/** What the server has: relations, columns, functions, roles and settings. */
const KNOWN = `
  SELECT relname AS name FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace
  UNION SELECT attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE relnamespace = 'pg_catalog'::regnamespace
  UNION SELECT proname FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
  UNION SELECT nspname FROM pg_namespace
  UNION SELECT rolname FROM pg_roles
  UNION SELECT name FROM pg_settings`;

/** Names with an underscore that a plain server of this version does not have, and what they are. */
const ELSEWHERE: readonly string[] = [
  // Roles and a function of services.
  'rds_superuser',
  'aurora_version',
  // Parameters of libpq and of Prisma.
  'require_auth',
  'connection_limit',
  'pool_timeout',
  // A file of OpenSSH, and events of GitHub.
  'known_hosts',
  'pull_request',
  'pull_request_target',
  // Options of pgoutput.
  'proto_version',
  'publication_names',
  // A field of report.json.
  'retained_bytes',
  'likely_owner',
  // A setting from PostgreSQL 19 on.
  'effective_wal_level',
  // Reasons for an invalidation, in pg_replication_slots.
  'wal_removed',
  'rows_removed',
  'wal_level_insufficient',
  'idle_timeout',
  // A plugin of the contrib package, and a program.
  'test_decoding',
  'pg_upgrade',
  // Options of a publication.
  'publish_via_partition_root',
  'publish_generated_columns',
  // Names of the pages' own database.
  'orders_cdc',
  'orders_pub',
  'orders_identity',
  'old_search_index',
  'owner_of_sales',
];

function namesIn(text: string): readonly string[] {
  const code = [...withoutCode(text).matchAll(/`([^`\n]+)`/g)].map(([, inner = '']) => inner);
  const whole = code.flatMap((inner) => /^([a-z]+(?:_[a-z0-9]+)+)$/.exec(inner)?.[1] ?? []);
  const inside = code.flatMap((inner) => inner.match(/(?<![\w.])pg_[a-z0-9_]+(?![\w.])/g) ?? []);
  return [...new Set([...inside, ...whole])].sort((a, b) => text.indexOf(a) - text.indexOf(b));
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
