import { afterAll, describe, expect, test } from '@jest/globals';
import { runAction, statuses, type Run } from '../support/action.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';

const PASSWORD = 'locks-Zt5-password';
/** What a statement that waits for a lock would take at least: the session's lock_timeout. */
const A_WAIT_MS = 1000;

afterAll(stopAll);

describe.each(majors)('PostgreSQL %i', (major) => {
  test('tables under ACCESS EXCLUSIVE cost no fact and no wait', async () => {
    const server = await startServer({ major });
    await prepare(server);
    const free = await preflight(server);

    const holder = await server.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE published, outside, keyless, parted IN ACCESS EXCLUSIVE MODE');
    await holder.query('ALTER TABLE keyless ADD COLUMN later int');
    const locked = await preflight(server);
    await holder.query('ROLLBACK');

    expect(answers(locked)).toEqual(answers(free));
    expect(locked.report?.verdict).toBe('fail');
    expect(statuses(locked)).toMatchObject({ 'replica-identity': 'fail:error', 'publication-tables': 'fail:error' });
    expect(locked.durationMs).toBeLessThan(free.durationMs + A_WAIT_MS);
    await server.stop();
  });
});

const TABLES = 3000;
/** One transaction may lock only so many. */
const AT_ONCE = 500;

describe.each([majors[0] ?? 10, majors.at(-1) ?? 18])('PostgreSQL %i with thousands of tables', (major) => {
  test('FOR ALL TABLES, some of them locked, is judged whole and at once', async () => {
    const server = await startServer({ major, settings: { autovacuum: 'off' } });
    await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'; ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO cdc`);
    for (let first = 1; first <= TABLES; first += AT_ONCE) {
      await server.sql(`
        DO $$ BEGIN FOR n IN ${first}..${first + AT_ONCE - 1} LOOP
          EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY)', n);
        END LOOP; END $$`);
    }
    await server.sql('CREATE PUBLICATION p FOR ALL TABLES');
    const holder = await server.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE t1, t1500, t3000 IN ACCESS EXCLUSIVE MODE');

    const run = await preflight(server);
    await holder.query('ROLLBACK');
    expect(run.report?.verdict).toBe('pass');
    expect(statuses(run)).toMatchObject({ 'replica-identity': 'pass', 'publication-tables': 'pass' });
    expect(run.durationMs).toBeLessThan(4 * A_WAIT_MS);

    // Without a key all of them fail, and the report is bounded all the same.
    await server.sql('CREATE TABLE bare (id int)');
    const gap = await preflight(server);
    expect(gap.report?.verdict).toBe('fail');
    expect(gap.report?.targets[0]?.results.filter(({ rule, status }) => rule === 'replica-identity' && status === 'fail')).toHaveLength(1);
    await server.stop();
  });
});

async function prepare(server: Server): Promise<void> {
  await server.sql(`
    CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}';
    ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO cdc;
    CREATE TABLE published (id int PRIMARY KEY);
    CREATE TABLE keyless (a int);
    CREATE TABLE outside (id int PRIMARY KEY);
    CREATE TABLE parted (id int NOT NULL) PARTITION BY RANGE (id);
    CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (10);
    CREATE PUBLICATION p FOR TABLE published, keyless`);
}

function preflight(server: Server): Promise<Run> {
  return runAction({
    host: server.host,
    port: String(server.port),
    database: 'postgres',
    user: 'cdc',
    password: PASSWORD,
    'ssl-mode': 'disable',
    publication: 'p',
    tables: 'public.*',
  });
}

/** Rules about transactions themselves: the one that locks is one more. */
const ABOUT_TRANSACTIONS: readonly string[] = ['checker-visibility', 'slot-creation-blocked'];

/** All else that was judged, object by object. */
function answers(run: Run): readonly string[] {
  const rows = run.report?.targets.flatMap(({ results }) => results.filter(({ rule }) => !ABOUT_TRANSACTIONS.includes(rule))) ?? [];
  return rows.map(({ rule, status, severity, object, message }) => [rule, status, severity, object ?? '', message].join(' | '));
}
