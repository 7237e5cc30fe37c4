import { afterAll, describe, expect, test } from '@jest/globals';
import { runAction, statuses, type Run } from '../support/action.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';
import { rogueServer } from '../support/proxy.js';
import { switchboard, type Role } from './chaos-wire.js';

const PASSWORD = 'read-only-Hk4-password';
/** What a line of the server's log begins with: ours is told by its application name, and by its role. */
const PREFIX = '%a|%u|';

afterAll(stopAll);

describe.each(majors)('PostgreSQL %i, with every statement logged', (major) => {
  test.each(['none', 'connect', 'slot', 'stream'])('a run with probe %s only reads', async (probe) => {
    const server = await prepared(major);
    const before = await footprint(server);
    const run = await preflight(server, probe);
    expect(run.report?.verdict).toBe('pass');

    const statements = statementsOf(await server.log());
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter((text) => !isRead(text, probe))).toEqual([]);
    expect(statements.filter((text) => text.startsWith("CREATE_REPLICATION_SLOT"))).toHaveLength(probe === 'slot' || probe === 'stream' ? 1 : 0);
    expect(statements.filter((text) => text.startsWith('START_REPLICATION'))).toHaveLength(probe === 'stream' ? 1 : 0);
    expect(statements.filter((text) => text.startsWith("IDENTIFY_SYSTEM"))).toHaveLength(probe === 'none' ? 0 : 1);
    expect(linesOf(await server.log()).filter((line) => /(ERROR|FATAL|PANIC|WARNING):/.test(line))).toEqual([]);
    expect(foreignLinesOf(await server.log())).toEqual([]);
    expect(await footprint(server)).toEqual(before);
    await server.stop();
  });

  test('the number of statements is the same whatever there is', async () => {
    const server = await prepared(major);
    const few = await statementsDuring(server);
    await server.sql(`
      DO $$ BEGIN FOR n IN 1..200 LOOP
        EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY)', n);
        EXECUTE format('CREATE PUBLICATION p%s FOR TABLE t%s', n, n);
      END LOOP; END $$`);
    for (const name of ['one', 'two']) await server.sql(`SELECT pg_create_logical_replication_slot('${name}', 'pgoutput')`);
    const many = await statementsDuring(server);
    expect(many).toEqual(few);
    expect(few.length).toBeGreaterThan(10);
    expect(new Set(many).size).toBe(many.length);
    await server.stop();
  });

  test('the startup packet makes the session read-only and bounded, whatever the options of the URI say', async () => {
    const server = await prepared(major);
    const theirs = '-c default_transaction_read_only=off -c statement_timeout=0 -c search_path=public -c maintenance_work_mem=2MB';
    const options = await startupOptions(`/postgres?sslmode=disable&options=${encodeURIComponent(theirs)}`);
    expect(options.startsWith(`${theirs} `)).toBe(true);

    const client = await server.connect({ user: 'cdc', password: PASSWORD, options });
    const { rows } = await client.query(`
      SELECT current_setting('default_transaction_read_only') AS read_only, current_setting('statement_timeout') AS statements,
             current_setting('lock_timeout') AS locks, current_setting('idle_in_transaction_session_timeout') AS idle,
             current_setting('search_path') AS path, current_setting('maintenance_work_mem') AS theirs`);
    expect(rows).toEqual([
      { read_only: 'on', statements: '30s', locks: '1s', idle: '30s', path: 'pg_catalog', theirs: '2MB' },
    ]);
    await expect(client.query('CREATE TABLE written (id int)')).rejects.toThrow(/read-only/);
    await server.stop();
  });
});

describe('at startup', () => {
  const theirs = '-c work_mem=2MB -c lock_timeout=7min';

  test('every session bears our name, and gets the options it is to have', async () => {
    const server = await prepared(majors.at(-1) ?? 18);
    const board = await switchboard(() => server);
    const parameters = `sslmode=disable&application_name=mine&options=${encodeURIComponent(theirs)}`;
    const run = await runAction({
      'connection-string': `postgresql://cdc:${PASSWORD}@${board.host}:${board.port}/postgres?${parameters}`,
      probe: 'slot',
    });
    await board.close();
    await server.stop();

    expect(statuses(run)['temporary-slot']).toBe('pass');
    expect(board.conversations).toHaveLength(3);
    const startups = board.conversations.map(({ startup }) => startup);
    expect(startups.map((startup) => startup?.parameters['application_name'])).toEqual(Array(3).fill('cdc-preflight'));
    const options = (role: Role): string => board.of(role).startup?.parameters['options'] ?? '';
    // The probe gets what the pipeline will get, the slot's session a bound for its wait.
    expect(options('probe')).toBe(theirs);
    expect(options('slot')).toBe(`${theirs} -c lock_timeout=5000`);
    expect(options('main').startsWith(`${theirs} -c `)).toBe(true);
    expect(board.of('probe').startup?.parameters['replication']).toBe('database');
    expect(board.of('main').startup?.parameters['replication']).toBeUndefined();
  });
});

/** The `options` of the startup packet that the action sends first. */
async function startupOptions(path: string): Promise<string> {
  const packets: Buffer[] = [];
  const rogue = await rogueServer((socket) => {
    socket.once('data', (packet) => {
      packets.push(packet);
      socket.end();
    });
  });
  await runAction({ 'connection-string': `postgresql://cdc:${PASSWORD}@${rogue.host}:${rogue.port}${path}`, probe: 'none' });
  await rogue.close();
  const words = (packets[0] ?? Buffer.alloc(0)).toString('utf8', 8).split('\0');
  return words[words.indexOf('options') + 1] ?? '';
}

async function prepared(major: number): Promise<Server> {
  const server = await startServer({
    major,
    settings: {
      log_statement: 'all',
      log_replication_commands: 'on',
      log_line_prefix: PREFIX,
      // Statistics workers write on their own; what is compared below must be ours.
      autovacuum: 'off',
    },
  });
  await server.sql(`
    CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}';
    CREATE TABLE orders (id int PRIMARY KEY, note text);
    GRANT SELECT ON orders TO cdc;
    CREATE PUBLICATION p FOR TABLE orders`);
  return server;
}

function preflight(server: Server, probe: string): Promise<Run> {
  return runAction({
    host: server.host,
    port: String(server.port),
    database: 'postgres',
    user: 'cdc',
    password: PASSWORD,
    'ssl-mode': 'disable',
    publication: 'p',
    tables: 'public.*',
    slot: 'orders_cdc',
    probe,
  });
}

/** Lines of sessions that bear our application name. */
function linesOf(log: string): readonly string[] {
  return log.split('\n').filter((line) => line.startsWith('cdc-preflight|'));
}

/** Lines of sessions of the role that do not bear our name, once they had one: there may be none. */
function foreignLinesOf(log: string): readonly string[] {
  return log.split('\n').filter((line) => /^[^|]*\|cdc\|/.test(line) && !line.startsWith('cdc-preflight|'));
}

/** The statements of one run, with what is not in the middle of them. */
async function statementsDuring(server: Server): Promise<readonly string[]> {
  const before = (await server.log()).length;
  await preflight(server, 'connect');
  const text = (await server.log()).slice(before);
  return text
    .split(/^(?=\S*\|)/m)
    .filter((entry) => /^cdc-preflight\|cdc\|LOG:\s+(?:statement|execute|received replication command)/.test(entry))
    .map((entry) => entry.replace(/\s+/g, ' '))
    .toSorted();
}

/** The beginnings of the statements and replication commands of our sessions. */
function statementsOf(log: string): readonly string[] {
  return [...log.matchAll(/^cdc-preflight\|[^|]*\|LOG:\s+(?:statement|execute <unnamed>|received replication command): *\n?\s*([^\n]*)/gm)].map(
    ([, text]) => text ?? '',
  );
}

function isRead(text: string, probe: string): boolean {
  return (
    /^(SELECT|WITH|SHOW)\b/.test(text) ||
    text === 'IDENTIFY_SYSTEM' ||
    (probe === 'stream' && /^START_REPLICATION SLOT cdc_preflight_[0-9a-f]+ LOGICAL 0\/0 \("?proto_version"? '1', "?publication_names"? 'p'\)$/.test(text)) ||
    ((probe === 'slot' || probe === 'stream') && /^CREATE_REPLICATION_SLOT cdc_preflight_[0-9a-f]+ TEMPORARY LOGICAL "?pgoutput"? NOEXPORT_SNAPSHOT$/.test(text))
  );
}

/** What a write would change: objects, slots, settings, and the next transaction's id. */
async function footprint(server: Server): Promise<unknown> {
  return server.sql(`
    SELECT (SELECT count(*) FROM pg_class) AS relations, (SELECT count(*) FROM pg_replication_slots) AS slots,
           (SELECT count(*) FROM pg_publication) AS publications, (SELECT count(*) FROM pg_db_role_setting) AS overrides,
           (SELECT n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_user_tables WHERE relname = 'orders') AS writes,
           txid_snapshot_xmax(txid_current_snapshot())::text AS next_xid`);
}
