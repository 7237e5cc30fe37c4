import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { takeCensus, EVERYTHING, type Census } from '../../../src/collect/survey/census.js';
import { ASPECTS, survey } from '../../../src/collect/survey/index.js';
import { CONSUMERS } from '../../../src/plan/consumers/index.js';
import type { Target } from '../../../src/target.js';
import { majors, startServer, stopAll, type Server } from '../../support/postgres.js';
import { scopeTarget } from './targets.js';

afterAll(stopAll);

const NOTHING: Census = { inheritance: false, unloggedTables: false, rowSecurity: false, restrictions: false, generatedColumns: false, publishedGenerated: false };

const PLAIN = `
  CREATE SCHEMA sales;
  CREATE TABLE sales.orders (id int PRIMARY KEY, note text);
  CREATE TABLE sales.keyless (id int);
  CREATE PUBLICATION feed FOR TABLE sales.orders, sales.keyless;
  CREATE PUBLICATION everything FOR ALL TABLES`;

/** One rare thing each, and what the census has to say of it. */
const RARE: readonly { readonly what: string; readonly since?: number; readonly sql: string; readonly census: Partial<Census> }[] = [
  { what: 'nothing rare', sql: 'SELECT 1', census: {} },
  {
    what: 'a partitioned table without partitions',
    sql: 'CREATE TABLE sales.events (id int) PARTITION BY RANGE (id)',
    census: { inheritance: true },
  },
  {
    what: 'partitions, one of them FULL',
    sql: `CREATE TABLE sales.events (id int) PARTITION BY RANGE (id);
          CREATE TABLE sales.events_1 PARTITION OF sales.events FOR VALUES FROM (0) TO (9);
          ALTER TABLE sales.events_1 REPLICA IDENTITY FULL; ALTER PUBLICATION feed ADD TABLE sales.events_1`,
    census: { inheritance: true },
  },
  { what: 'a child', sql: 'CREATE TABLE sales.child () INHERITS (sales.orders)', census: { inheritance: true } },
  {
    what: 'unlogged tables that refer to each other',
    sql: 'CREATE UNLOGGED TABLE sales.a (id int PRIMARY KEY); CREATE UNLOGGED TABLE sales.b (id int PRIMARY KEY REFERENCES sales.a)',
    census: { unloggedTables: true },
  },
  { what: 'row security', sql: 'ALTER TABLE sales.orders ENABLE ROW LEVEL SECURITY', census: { rowSecurity: true } },
  {
    what: 'a column list and a row filter',
    since: 15,
    sql: 'ALTER PUBLICATION feed DROP TABLE sales.orders; ALTER PUBLICATION feed ADD TABLE sales.orders (note) WHERE (id > 0)',
    census: { restrictions: true },
  },
  {
    what: 'generated columns, one of them in an identity',
    since: 12,
    sql: `ALTER TABLE sales.orders ADD twice int GENERATED ALWAYS AS (id * 2) STORED; ALTER TABLE sales.keyless ADD twice int GENERATED ALWAYS AS (id * 2) STORED;
          ALTER TABLE sales.keyless REPLICA IDENTITY FULL`,
    census: { generatedColumns: true },
  },
  {
    what: 'generated columns that are published',
    since: 18,
    sql: `ALTER TABLE sales.orders ADD twice int GENERATED ALWAYS AS (id * 2) STORED; ALTER PUBLICATION feed SET (publish_generated_columns = stored)`,
    census: { generatedColumns: true, publishedGenerated: true },
  },
];

/** What is asked for one of these is not asked for others. */
const PARTICULAR: readonly string[] = ['debezium', 'fivetran', 'materialize', 'native-subscription'];

/** Scopes that different parts of the statement are for. */
const TARGETS: readonly Target[] = [
  scopeTarget([], 'feed'),
  scopeTarget([], 'everything'),
  scopeTarget(['sales.*'], 'feed'),
  scopeTarget(['sales.orders', 'sales.b', 'sales.events', 'sales.ordrs'], 'everything'),
  scopeTarget(['sales.*']),
  scopeTarget(['sales.*'], 'planned', { autocreate: 'filtered' }),
  ...CONSUMERS.filter(({ name }) => PARTICULAR.includes(name)).map((consumer) => scopeTarget(['sales.*'], 'feed', { consumer })),
];

/** Where the statement is another one. */
const MAJORS = majors.filter((major) => [10, 12, 14, 15, 18].includes(major));

describe.each(MAJORS)('PostgreSQL %i', (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ major });
    await server.sql('CREATE ROLE cdc LOGIN PASSWORD \'sesame\'');
  });
  afterAll(() => server.stop());

  test.each(RARE.filter(({ since }) => since === undefined || major >= since))('with $what the survey says the same, however much of it is asked', async ({ what, sql, census }) => {
    const database = what.replaceAll(/[^a-z]/g, '_');
    await server.sql(`CREATE DATABASE ${database}`);
    await server.sql(`${PLAIN}; ${sql}; GRANT USAGE ON SCHEMA sales TO cdc`, { database });
    const client = await server.connect({ database, user: 'cdc', password: 'sesame', options: '-c search_path=pg_catalog' });
    const taken = await takeCensus(client, major);
    expect(taken).toEqual({ ...NOTHING, ...census });
    for (const target of TARGETS) {
      const all = await survey(client, target, major, ASPECTS, EVERYTHING);
      expect(await survey(client, target, major, ASPECTS, taken)).toEqual(all);
      expect(Object.values(all).filter(({ state }) => state === 'failed')).toEqual([]);
    }
    await client.end();
    await server.sql(`DROP DATABASE ${database}`);
  });
});
