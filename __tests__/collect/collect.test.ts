import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { AWS_FACTS } from '../../src/collect/aws/facts.js';
import { collect } from '../../src/collect/collect.js';
import { FACT_NAMES } from '../../src/collect/sources.js';
import { SURVEY_FACTS } from '../../src/collect/survey/index.js';
import { valueOf, type FactName, type Facts, type FactValues } from '../../src/facts/index.js';
import type { NamePattern, TablePattern } from '../../src/target.js';
import { consumer, target, type TargetChanges } from '../rules/target.js';
import { eventually } from '../support/eventually.js';
import { majors, startServer, startStandby, stopAll, type Server } from '../support/postgres.js';
import { faultProxy, rogueServer, serverMessage, type Listener } from '../support/proxy.js';

const PASSWORD = 'collect-Tz8-password';
const TRIED = majors.filter((major) => [10, 14, 18].includes(major));
const NEWEST = majors.at(-1) ?? 18;

const listeners: Listener[] = [];

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});

afterAll(stopAll);

interface Where {
  readonly host: string;
  readonly port: number;
}

function seenOf({ host, port }: Where, { connection, tls, ...changes }: TargetChanges = {}, asked = (): void => undefined): Promise<Facts> {
  return collect(
    target({
      ...changes,
      connection: { host, port, user: 'cdc', database: 'shop', password: PASSWORD, ...connection },
      tls: { mode: 'disable', roots: 'none', ...tls },
    }),
    AbortSignal.timeout(60_000),
    asked,
  );
}

/** A pipeline that asks for whatever can be asked for: it creates its publication, writes to a table of its own, and so on. */
const WANTING: TargetChanges = {
  autocreate: 'filtered',
  heartbeatTable: { schema: 'public', name: 'orders' },
  consumer: consumer({
    primaryKey: { value: true, severity: 'error', unmet: 'It copies no table without one.', source: 'unverified' },
    takesOver: { value: true, source: 'unverified' },
  }),
};

function exact(schema: string, table: string): TablePattern {
  const text = `${schema}.${table}`;
  return { text, canonical: text, schema: { kind: 'exact', name: schema }, table: { kind: 'exact', name: table } };
}

function glob(schema: NamePattern, regex: string): TablePattern {
  return { text: 'a glob', canonical: 'a glob', schema, table: { kind: 'glob', regex } };
}

async function shop(major: number): Promise<Server> {
  const server = await startServer({ major });
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  await database(server, 'shop');
  return server;
}

/** One more database with a published table; `like`: how CREATE DATABASE goes on. */
async function database(server: Server, name: string, like = ''): Promise<void> {
  await server.sql(`CREATE DATABASE ${name} ${like}`);
  await server.sql('CREATE TABLE orders (id int PRIMARY KEY); CREATE PUBLICATION feed FOR TABLE orders', { database: name });
}

async function proxied(server: Server): Promise<Listener> {
  const listener = await faultProxy({ host: server.host, port: server.port, fault: [] });
  listeners.push(listener);
  return listener;
}

function namesThatAre(state: string, facts: Facts): readonly FactName[] {
  return FACT_NAMES.filter((name) => facts[name].state === state);
}

/** Facts that servers before 14 do not have. */
const SINCE_14: readonly FactName[] = ['walWritten', 'spills'];

describe.each(TRIED)('PostgreSQL %i', (major) => {
  // AWS's API is not asked here.
  const missing: readonly FactName[] = [...AWS_FACTS, ...(major < 14 ? SINCE_14 : [])];
  let server: Server;
  beforeAll(async () => {
    server = await shop(major);
  });
  afterAll(() => server.stop());

  test('is seen whole, over one connection and one for each probe', async () => {
    const proxy = await proxied(server);
    let timesAsked = 0;
    const facts = await seenOf(proxy, { probe: 'stream', tables: [exact('public', 'orders'), glob({ kind: 'exact', name: 'public' }, '^(o.*)$')], ...WANTING }, () => (timesAsked += 1));
    expect(namesThatAre('known', facts)).toEqual(FACT_NAMES.filter((name) => !missing.includes(name)));
    expect(valueOf(facts.version)?.major).toBe(major);
    expect(valueOf(facts.publication)).toMatchObject({ name: 'feed' });
    expect(valueOf(facts.temporarySlot)).toEqual({ outcome: 'created' });
    expect(valueOf(facts.temporaryStream)).toEqual({ outcome: 'streaming', options: { proto_version: '1', publication_names: 'feed' } });
    expect(valueOf(facts.probeSession)?.startedAt).toBe(valueOf(facts.session)?.startedAt);
    expect(timesAsked).toBe(1);
    expect(proxy.connections).toBe(3);
    await eventually('the connections to end', () => proxy.open === 0);
  });

  test('is asked nothing that the target does not want', async () => {
    const proxy = await proxied(server);
    const facts = await seenOf(proxy, { probe: 'none', publication: null });
    expect(namesThatAre('failed', facts)).toEqual([]);
    expect(namesThatAre('unavailable', facts).toSorted()).toEqual(
      ['publication', ...SURVEY_FACTS, ...missing, 'replication', 'roleSettings', 'probeSession', 'temporarySlot', 'temporaryStream'].toSorted(),
    );
    expect(proxy.connections).toBe(1);
  });

  test('is still not asked it when the login is refused', async () => {
    const facts = await seenOf(server, { probe: 'none', connection: { password: 'wrong' } });
    expect(facts.login).toMatchObject({ value: { outcome: 'refused' } });
    expect(facts.replication.state).toBe('unavailable');
    expect(facts.temporarySlot.state).toBe('unavailable');
    expect(facts.slots.state).toBe('failed');
  });

  test('is Aurora by a function of pg_catalog alone', async () => {
    const platform = async (): Promise<unknown> => valueOf((await seenOf(server)).platform);
    const create = (schema: string): string => `CREATE FUNCTION ${schema}.aurora_version() RETURNS text LANGUAGE sql AS 'SELECT ''1''::text'`;
    await server.sql(create('public'), { database: 'shop' });
    expect(await platform()).toEqual({ name: 'self-managed' });
    await server.sql(create('pg_catalog'), { database: 'shop' });
    expect(await platform()).toEqual({ name: 'aurora' });
    await server.sql("CREATE FUNCTION pg_catalog.aurora_db_instance_identifier() RETURNS text LANGUAGE sql AS 'SELECT ''orders-1''::text'", { database: 'shop' });
    expect(await platform()).toEqual({ name: 'aurora', instanceIdentifier: 'orders-1' });
    await server.sql('DROP FUNCTION pg_catalog.aurora_db_instance_identifier()', { database: 'shop' });
    await server.sql('DROP FUNCTION public.aurora_version(); DROP FUNCTION pg_catalog.aurora_version()', { database: 'shop' });
  });

  test('that shows no position in the WAL, as Aurora without logical replication, has none', async () => {
    await database(server, 'refusing');
    await server.sql(
      // The server finds its own functions by number, whatever a function of that number is replaced with.
      `ALTER FUNCTION pg_catalog.pg_current_wal_lsn() RENAME TO own_pg_current_wal_lsn;
       CREATE FUNCTION pg_catalog.pg_current_wal_lsn() RETURNS pg_lsn LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'wal_level must be set to ''logical''' USING ERRCODE = '55000'; END $$`,
      { database: 'refusing' },
    );
    const facts = await seenOf(server, { connection: { database: 'refusing' } });
    expect(facts.currentLsn.state).toBe('unavailable');
    expect(namesThatAre('failed', facts)).toEqual([]);
  });

  describe('asked to stream', () => {
    const streamed = async (changes: TargetChanges): Promise<unknown> => (await seenOf(server, { probe: 'stream', ...changes })).temporaryStream;

    test('is asked for the newest protocol that it knows, where the consumer knows a newer one', async () => {
      const newer = consumer({ protocolVersion: { value: 99, source: 'unverified' } });
      const newest = major < 14 ? '1' : major < 15 ? '2' : '4';
      expect(await streamed({ consumer: newer })).toMatchObject({ value: { outcome: 'streaming', options: { proto_version: newest } } });
    });

    test('refuses options that it does not know, in its own words', async () => {
      const options = { "no 'such": "option's \\" };
      const odd = consumer({ pluginOptions: { value: options, source: 'unverified' } });
      expect(await streamed({ consumer: odd })).toMatchObject({
        value: { outcome: 'refused', options, error: { message: expect.stringContaining("no 'such"), routine: 'parse_output_parameters' } },
      });
    });

    test('streams of a publication that does not exist', async () => {
      expect(await streamed({ publication: 'Absent, "p"' })).toMatchObject({
        value: { outcome: 'streaming', options: { publication_names: '"Absent, ""p"""' } },
      });
    });

    test('is not asked without a publication', async () => {
      expect(await streamed({ publication: null })).toMatchObject({ state: 'unavailable' });
    });

    test('streams of another plugin without the options of pgoutput', async () => {
      const options = { 'include-xids': '0' };
      const other = consumer({
        plugins: { value: ['test_decoding'], source: 'unverified' },
        protocolVersion: { value: null, source: 'unverified' },
        pluginOptions: { value: options, source: 'unverified' },
      });
      const { temporarySlot, temporaryStream } = await seenOf(server, { probe: 'stream', consumer: other });
      // Not every build of the server comes with it.
      expect([
        { temporarySlot: { state: 'known', value: { outcome: 'created' } }, temporaryStream: { state: 'known', value: { outcome: 'streaming', options } } },
        { temporarySlot: expect.objectContaining({ value: expect.objectContaining({ outcome: 'refused' }) }), temporaryStream: expect.objectContaining({ state: 'failed' }) },
      ]).toContainEqual({ temporarySlot, temporaryStream });
    });
  });

  test('counts the sessions that take its connections, and those of a role', async () => {
    const counted = async (): Promise<FactValues['connections'] | undefined> => valueOf((await seenOf(server)).connections);
    await server.sql('ALTER ROLE cdc CONNECTION LIMIT 7');
    const older = major <= 12;
    const before = await counted();
    expect(before).toMatchObject({
      role: { limit: 7, inUse: 0 },
      database: { limit: null, inUse: 0 },
      serverCountsWalsenders: major <= 11,
      limitsCountWalsenders: older,
    });
    const own = { user: 'cdc', password: PASSWORD, database: 'shop' };
    const sessions = [await server.connect(own), await server.connect({ ...own, replication: 'database' }), await server.connect({ database: 'shop' })];
    const after = await counted();
    expect(after?.role.inUse).toBe(older ? 2 : 1);
    expect(after?.database.inUse).toBe(older ? 3 : 2);
    expect((after?.server.inUse ?? 0) - (before?.server.inUse ?? 0)).toBe(major <= 11 ? 3 : 2);
    await Promise.all(sessions.map((session) => session.end()));
    await server.sql('ALTER ROLE cdc SUPERUSER');
    expect((await counted())?.role.limit).toBeNull();
    await server.sql('ALTER ROLE cdc NOSUPERUSER CONNECTION LIMIT -1');
  });

  describe('with a database in LATIN1', () => {
    beforeAll(async () => {
      await database(server, 'latin', `ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`);
      await server.sql(
        'CREATE TABLE "Bücher" (id int PRIMARY KEY); CREATE TABLE a (id int PRIMARY KEY); CREATE PUBLICATION "für" FOR TABLE "Bücher"',
        { database: 'latin' },
      );
    });

    const inLatin1 = (changes: TargetChanges): Promise<Facts> => seenOf(server, { ...changes, connection: { database: 'latin' } });

    test('has no table of a name that it cannot express', async () => {
      const facts = await inLatin1({
        tables: [
          exact('public', 'orders'),
          exact('public', '日本'),
          exact('public', 'Bücher'),
          exact('日本', 'orders'),
          glob({ kind: 'exact', name: 'public' }, '^日.*$'),
          exact('public', 'ordres'),
        ],
      });
      expect(namesThatAre('failed', facts)).toEqual([]);
      const unmatched = valueOf(facts.unmatched);
      expect(unmatched?.count).toBe(4);
      expect(unmatched?.entries).toMatchObject([
        { index: 1, relkind: null, near: [] },
        { index: 3, relkind: null, near: [] },
        { index: 4, relkind: null, near: [] },
        { index: 5, relkind: null, near: [{ schema: 'public', name: 'orders' }] },
      ]);
      expect(valueOf(facts.coverage)?.uncovered).toMatchObject([{ name: 'Bücher' }]);
    });

    test('has no publication and no role of such a name, which is told as it was meant', async () => {
      const facts = await inLatin1({ publication: '日本', role: 'роль' });
      expect(namesThatAre('failed', facts)).toEqual([]);
      expect(facts.publication).toEqual({ state: 'known', value: null });
      expect(facts.role).toMatchObject({ value: { name: 'роль', exists: false } });
    });

    test('has one of a name that it can express', async () => {
      const facts = await inLatin1({ publication: 'für', tables: [exact('public', 'Bücher')] });
      expect(valueOf(facts.publication)).toMatchObject({ name: 'für' });
      expect(valueOf(facts.unmatched)).toEqual({ entries: [], count: 0 });
      expect(valueOf(facts.coverage)).toMatchObject({ covered: 1, uncoveredCount: 0 });
    });
  });
});

test('a server that is too old is told as one to which the login went through', async () => {
  const listener = await rogueServer((socket) => {
    socket.once('data', () =>
      socket.write(
        Buffer.concat([
          serverMessage('R', Buffer.alloc(4)),
          serverMessage('S', Buffer.from('server_version\x009.6.24\0')),
          serverMessage('K', Buffer.alloc(8)),
          serverMessage('Z', Buffer.from('I')),
        ]),
      ),
    );
  });
  listeners.push(listener);
  const facts = await seenOf(listener, { probe: 'none' });
  expect(facts.login).toMatchObject({ value: { outcome: 'accepted' } });
  expect(facts.version).toEqual({ state: 'known', value: { text: '9.6.24', major: 9 } });
  expect(facts.session).toMatchObject({ state: 'failed' });
  expect(facts.replication.state).toBe('unavailable');
});

describe('on a standby', () => {
  test('no slot is ahead of the position in the WAL', async () => {
    const primary = await shop(NEWEST);
    await primary.sql(`SELECT pg_create_physical_replication_slot('downstream', true)`);
    const standby = await startStandby(primary, { slot: 'downstream', settings: { hot_standby_feedback: 'on' } });
    await standby.sql(`SELECT pg_create_physical_replication_slot('cascade', true)`);
    await standby.sql('SELECT pg_wal_replay_pause()');
    await primary.sql('INSERT INTO orders SELECT n FROM generate_series(1, 10000) n', { database: 'shop' });
    await eventually('the standby to receive it', async () => {
      const [row] = await standby.sql<{ ahead: boolean }>('SELECT pg_last_wal_receive_lsn() > pg_last_wal_replay_lsn() AS ahead');
      return row?.ahead;
    });
    const facts = await seenOf(standby);
    const [position] = await standby.sql<{ lsn: string }>(`SELECT pg_last_wal_receive_lsn() - '0/0' AS lsn`);
    expect(valueOf(facts.session)?.inRecovery).toBe(true);
    expect(String(valueOf(facts.currentLsn))).toBe(position?.lsn);
    for (const { restartLsn } of valueOf(facts.slots) ?? []) {
      expect(Number(restartLsn)).toBeLessThanOrEqual(Number(valueOf(facts.currentLsn)));
    }
  });
});
