import { afterAll, describe, expect, test } from '@jest/globals';
import { readOutline, MOST_OUTLINED, type Outline } from '../../src/collect/outline.js';
import type { DatabaseTarget } from '../../src/target.js';
import { target } from '../rules/target.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { analyseCatalogs, CATALOG_SETTINGS, partitionedTables, plainTables, schemas } from './survey/catalogs.js';

const PASSWORD = 'outline-Rk4-password';
const ANALYSED = majors.filter((major) => major === 10 || major === majors.at(-1));
/** Linear ones take a tenth of it on a busy machine. */
const LIMIT_MS = 5000;

afterAll(stopAll);

function asked({ host, port }: Server, database = 'postgres'): DatabaseTarget {
  return target({ connection: { host, port, user: 'cdc', database, password: PASSWORD }, tls: { mode: 'disable', roots: 'none' } });
}

async function outline(server: Server, publication?: string): Promise<Outline> {
  const fact = await readOutline(asked(server), publication, AbortSignal.timeout(60_000));
  if (fact.state !== 'known') throw new Error(JSON.stringify(fact));
  return fact.value;
}

/** The role may do nothing but log in. */
async function withRole(server: Server): Promise<void> {
  await server.sql(`CREATE ROLE cdc LOGIN PASSWORD '${PASSWORD}'`);
}

describe.each(majors.map((major) => [major]))('PostgreSQL %i', (major) => {
  const viaRoot = major >= 13;

  test('an ordinary role reads what is there, also while every table is locked', async () => {
    const server = await startServer({ major });
    await withRole(server);
    await server.sql(`
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      CREATE SCHEMA sales; CREATE SCHEMA "Mixed, Case"; CREATE SCHEMA parts; CREATE SCHEMA empty;
      CREATE TABLE sales.orders (id int PRIMARY KEY); CREATE TABLE sales.log (id int); CREATE UNLOGGED TABLE sales.cache (id int);
      CREATE VIEW sales.seen AS SELECT 1; CREATE TABLE sales.whole (id int); ALTER TABLE sales.whole REPLICA IDENTITY FULL;
      CREATE TABLE sales.parent (id int PRIMARY KEY); CREATE TABLE sales.child () INHERITS (sales.parent);
      CREATE TABLE sales.events (id int NOT NULL) PARTITION BY RANGE (id);
      CREATE TABLE parts.e1 PARTITION OF sales.events FOR VALUES FROM (1) TO (2);
      CREATE TABLE parts.e2 PARTITION OF sales.events (PRIMARY KEY (id)) FOR VALUES FROM (2) TO (3);
      CREATE TABLE "Mixed, Case".t (id int PRIMARY KEY);
      CREATE EXTENSION IF NOT EXISTS plpgsql; CREATE TABLE public.of_extension (id int); ALTER EXTENSION plpgsql ADD TABLE public.of_extension`);
    await server.sql(`CREATE PUBLICATION feed FOR TABLE sales.orders, sales.log, ${viaRoot ? 'sales.events' : 'parts.e1, parts.e2'}${viaRoot ? ' WITH (publish_via_partition_root = true)' : ''};
      CREATE PUBLICATION everything FOR ALL TABLES; CREATE PUBLICATION nothing; CREATE PUBLICATION inserts FOR TABLE sales.log WITH (publish = 'insert')`);
    const holder = await server.connect();
    await holder.query('BEGIN; LOCK TABLE sales.orders, sales.log, sales.events, "Mixed, Case".t IN ACCESS EXCLUSIVE MODE');

    const none = { partitioned: 0, withoutIdentity: 0 };
    expect(await outline(server)).toEqual({
      kind: 'database',
      tables: 7,
      partitioned: 1,
      withoutIdentity: 3,
      schemaCount: 2,
      schemas: [
        { schema: 'Mixed, Case', exact: true, ...none, tables: 1 },
        { schema: 'sales', exact: true, tables: 6, partitioned: 1, withoutIdentity: 3 },
      ],
    });
    expect(await outline(server, 'feed')).toEqual({
      kind: 'publication',
      allTables: false,
      viaRoot,
      tables: viaRoot ? 3 : 4,
      partitioned: viaRoot ? 1 : 0,
      withoutIdentity: 2,
      schemas: [],
      schemaCount: 0,
      namedCount: viaRoot ? 3 : 4,
      named: [
        ...(viaRoot ? [] : [{ schema: 'parts', name: 'e1', partitions: null, withoutIdentity: true }, { schema: 'parts', name: 'e2', partitions: null, withoutIdentity: false }]),
        ...(viaRoot ? [{ schema: 'sales', name: 'events', partitions: 2, withoutIdentity: true }] : []),
        { schema: 'sales', name: 'log', partitions: null, withoutIdentity: true },
        { schema: 'sales', name: 'orders', partitions: null, withoutIdentity: false },
      ],
    });
    expect(await outline(server, 'everything')).toMatchObject({ allTables: true, named: [], namedCount: 0, partitioned: 1, tables: 8 });
    expect(await outline(server, 'nothing')).toMatchObject({ tables: 0, namedCount: 0 });
    // What the pipeline needs published counts as well.
    expect(await outline(server, 'inserts')).toMatchObject({ tables: 1, withoutIdentity: 1 });
    await holder.end();
    await server.stop();
  });

});

describe('whole schemas, and tables by name beside them', () => {
  for (const major of majors.filter((one) => one >= 15)) test(`on PostgreSQL ${major}`, async () => {
    const server = await startServer({ major });
    await withRole(server);
    await server.sql(`CREATE SCHEMA sales; CREATE TABLE sales.a (id int PRIMARY KEY); CREATE TABLE sales.b (id int); CREATE TABLE public.c (id int PRIMARY KEY);
      CREATE PUBLICATION feed FOR TABLES IN SCHEMA sales, TABLE public.c`);
    expect(await outline(server, 'feed')).toMatchObject({ tables: 3, withoutIdentity: 1, schemas: ['sales'], schemaCount: 1, namedCount: 1, named: [{ schema: 'public', name: 'c' }] });
    await server.stop();
  });
});

test('bytes that are no text in the names of a SQL_ASCII database', async () => {
  const server = await startServer({ major: majors.at(-1) ?? 18 });
  await withRole(server);
  await server.sql("CREATE DATABASE bytes ENCODING 'SQL_ASCII' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
  await server.sql(`DO $$ BEGIN EXECUTE 'CREATE SCHEMA "x' || chr(255) || '" CREATE TABLE t (id int)'; END $$`, { database: 'bytes' });
  const fact = await readOutline(asked(server, 'bytes'), undefined, AbortSignal.timeout(60_000));
  expect(fact).toMatchObject({ state: 'known', value: { schemas: [{ schema: 'x\\377', exact: false, tables: 1 }] } });
  await server.stop();
});

test('a server that lets nobody in is a fact that says so', async () => {
  const server = await startServer({ major: majors.at(-1) ?? 18 });
  expect(await readOutline(asked(server), undefined, AbortSignal.timeout(60_000))).toEqual({ state: 'failed', error: 'no session could be opened' });
  await server.stop();
});

describe.each(ANALYSED.map((major) => [major]))('sizes on PostgreSQL %i', (major) => {
  test('4 000 tables, 4 000 partitions and 100 schemas, with and without statistics', async () => {
    const server = await startServer({ major, settings: CATALOG_SETTINGS });
    await withRole(server);
    await plainTables(server, 'postgres', 4000, 'full');
    await partitionedTables(server, 'postgres', 40, 100, 'full');
    await schemas(server, 'postgres', 100);
    await server.sql('CREATE PUBLICATION everything FOR ALL TABLES');
    for (const analyse of [false, true]) {
      if (analyse) await analyseCatalogs(server, 'postgres');
      for (const [publication, tables, partitioned] of [[undefined, 4140, 40], ['everything', 4140, 40], ['by_leaf', 4000, 0], ...(major >= 13 ? [['by_root', 40, 40] as const] : [])] as const) {
        const started = performance.now();
        const seen = await outline(server, publication);
        expect(seen).toMatchObject({ tables, partitioned, withoutIdentity: 0 });
        expect(seen.kind === 'database' ? seen.schemas.length : seen.named.length).toBeLessThanOrEqual(MOST_OUTLINED);
        expect(performance.now() - started).toBeLessThan(LIMIT_MS);
      }
    }
    await server.stop();
  });
});
