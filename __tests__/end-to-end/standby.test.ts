import { afterAll, describe, expect, test } from '@jest/globals';
import { result, runAction, statuses, type Run } from '../support/action.js';
import { majors, replayed, startServer, startStandby, stopAll, type Server } from '../support/postgres.js';

const PASSWORD = 'standby-Qm8-password';

afterAll(stopAll);

/** Those of `wanted` that are tested in this run, or all that are, when it is about none of them. */
function some(...wanted: readonly number[]): readonly number[] {
  const chosen = majors.filter((major) => wanted.includes(major));
  return chosen.length > 0 ? chosen : majors;
}

describe.each(some(10, 14, 17, 18))('a standby of PostgreSQL %i', (major) => {
  test.each(['none', 'connect', 'slot', 'stream'])('is told as one, with probe %s, and nothing is left in its log', async (probe) => {
    const { primary, standby } = await pair(major);
    const before = await standby.log();

    const run = await preflight(standby, probe);

    // Up to 15 a standby has no logical slots.
    expect(run.report?.verdict).toBe(major < 16 ? 'fail' : 'warn');
    expect(statuses(run)).toMatchObject({
      'wal-level': 'unknown',
      'standby-source': major < 16 ? 'fail:error' : 'pass',
      'replication-connection': probe === 'none' ? 'skip' : 'pass',
      'slot-lag': 'pass',
      'publication-tables': 'pass',
      'replica-identity': 'pass',
      'temporary-slot': probe === 'slot' || probe === 'stream' ? 'unknown' : 'skip',
      'temporary-stream': probe === 'stream' ? 'unknown' : 'skip',
    });
    expect(result(run, 'wal-level').evidence).toMatchObject({ wal_level: 'logical' });
    const log = (await standby.log()).slice(before.length);
    expect(log).not.toMatch(/ERROR|FATAL|PANIC/);
    expect(log).not.toMatch(/CREATE_REPLICATION_SLOT/);
    expect(await standby.sql('SELECT slot_name FROM pg_replication_slots')).toEqual([]);
    await standby.stop();
    await primary.stop();
  });
});

/** From 16 on a standby can have logical slots of its own. */
const WITH_SLOTS_OF_THEIR_OWN = some(16, 18).filter((major) => major >= 16);
if (WITH_SLOTS_OF_THEIR_OWN.length > 0) describe.each(WITH_SLOTS_OF_THEIR_OWN)('a slot on a standby of PostgreSQL %i', (major) => {
  test('is measured against what the standby has received', async () => {
    const { primary, standby } = await pair(major);
    // The standby waits for a word of the primary on its running transactions.
    const created = standby.sql("SELECT pg_create_logical_replication_slot('orders_cdc', 'pgoutput')");
    const nudge = setInterval(() => void primary.sql('SELECT pg_log_standby_snapshot()').catch(() => undefined), 200);
    await created;
    clearInterval(nudge);
    await primary.sql('INSERT INTO orders SELECT n FROM generate_series(1, 60000) n');
    await replayed(standby, primary);

    const run = await preflight(standby, 'connect', { 'slot-lag-warning': '1MB' });

    expect(statuses(run)).toMatchObject({ 'wal-level': 'unknown', 'slot-lag': 'fail:warning' });
    const slots = run.report?.targets[0]?.inventory.slots ?? [];
    expect(slots).toMatchObject([{ name: 'orders_cdc', active: false }]);
    const retained = Number(slots[0]?.['retained_bytes']);
    expect(retained).toBeGreaterThan(1_000_000);
    expect(retained).toBeLessThan(100_000_000);
    await standby.stop();
    await primary.stop();
  });
});

describe('a standby that lags', () => {
  test('and one whose primary is gone are still told the truth', async () => {
    const { primary, standby } = await pair(majors.at(-1) ?? 18);
    await standby.sql('SELECT pg_wal_replay_pause()');
    await primary.sql('INSERT INTO orders SELECT n FROM generate_series(1, 1000) n');
    const lagging = await preflight(standby, 'connect');
    await primary.stop();
    const orphaned = await preflight(standby, 'connect');
    await standby.stop();

    for (const run of [lagging, orphaned]) {
      expect(run.report?.verdict).toBe('warn');
      expect(statuses(run)).toMatchObject({ 'wal-level': 'unknown', 'slot-lag': 'pass', 'publication-tables': 'pass' });
    }
  });
});

async function pair(major: number): Promise<{ primary: Server; standby: Server }> {
  const primary = await startServer({ major });
  await primary.sql(`
    CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}';
    CREATE TABLE orders (id int PRIMARY KEY);
    GRANT SELECT ON orders TO cdc;
    CREATE PUBLICATION p FOR TABLE orders`);
  const standby = await startStandby(primary, { settings: { hot_standby_feedback: 'on', log_replication_commands: 'on' } });
  return { primary, standby };
}

function preflight(server: Server, probe: string, inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
  return runAction({
    host: server.host,
    port: String(server.port),
    database: 'postgres',
    user: 'cdc',
    password: PASSWORD,
    'ssl-mode': 'disable',
    publication: 'p',
    slot: 'orders_cdc',
    probe,
    ...inputs,
  });
}
