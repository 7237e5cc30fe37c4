/**
 * `npm run demo`: a throw-away PostgreSQL, broken in some telling ways; the shipped action on it; the printed fixes,
 * run as they are printed; the action again. Nothing is left behind.
 */
import { runAction, statuses, type Run } from '../__tests__/support/action.js';
import { majors, startServer, type Server } from '../__tests__/support/postgres.js';
import { readJson } from '../src/report/json/index.js';
import { fixable, stepsInOrder } from '../src/report/shared/steps.js';
import type { FixStep } from '../src/result.js';

const PASSWORD = 'demo-password-7Qx';
/** The first run finds what can be seen while logical decoding is off, the next what it hid. */
const MOST_ROUNDS = 4;

const BROKEN = [
  'CREATE DATABASE shop',
  `CREATE ROLE cdc LOGIN PASSWORD '${PASSWORD}'`,
];
const BROKEN_IN_SHOP = [
  'CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL)',
  'CREATE TABLE orders (id bigint, customer_id bigint, total numeric)',
  'CREATE TABLE payments (id bigint, amount numeric, PRIMARY KEY (id) DEFERRABLE)',
  `CREATE TABLE "Invoices, 2026" (id bigint PRIMARY KEY, body text)`,
  'CREATE PUBLICATION shop_cdc FOR TABLE customers, orders, payments',
  'GRANT SELECT ON ALL TABLES IN SCHEMA public TO cdc',
];

const major = majors.at(-1) ?? 18;
say(`Starting a throw-away PostgreSQL ${major} …`);
const server = await startServer({ major, settings: { wal_level: 'replica', max_replication_slots: '10' } });
try {
  process.exitCode = (await play()) ? 0 : 1;
} finally {
  await server.stop();
}

async function play(): Promise<boolean> {
  for (const statement of BROKEN) {
    await server.sql(statement);
  }
  for (const statement of BROKEN_IN_SHOP) {
    await server.sql(statement, { database: 'shop' });
  }
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const run = await preflight(round);
    if (run.report?.verdict === 'pass') {
      say(`\nThe preflight passes: ${Object.values(statuses(run)).filter((status) => status === 'pass').length} rules, exit code ${run.exitCode ?? 'none'}, ${Math.round(run.durationMs)} ms.`);
      return true;
    }
    const applied = await applyFixes(server, run);
    if (applied === 0) {
      break;
    }
  }
  say('The preflight does not pass, and no fix is left to apply.');
  return false;
}

async function preflight(round: number): Promise<Run> {
  heading(`Round ${round}: the shipped action, as a workflow runs it`);
  const run = await runAction({
    host: server.host,
    port: String(server.port),
    database: 'shop',
    user: 'cdc',
    password: PASSWORD,
    'ssl-mode': 'disable',
    publication: 'shop_cdc',
    slot: 'shop_slot',
    tables: 'public.*',
  });
  say(`verdict: ${run.report?.verdict ?? 'none'}   exit code: ${run.exitCode ?? 'none'}\n`);
  say(run.summary === '' ? run.stdout + run.stderr : run.summary);
  return run;
}

/** Runs every step of the recommended fixes that loses nothing, in the order in which they are printed; returns how many that were. */
async function applyFixes(on: Server, run: Run): Promise<number> {
  heading('Applying the printed fixes, each statement as it stands');
  const steps = readJson(run.reportText).targets.flatMap((target) => stepsInOrder(fixable(target)));
  let applied = 0;
  for (const { step } of steps) {
    applied += (await apply(on, step)) ? 1 : 0;
  }
  return applied;
}

async function apply(on: Server, step: FixStep): Promise<boolean> {
  if (step.kind === 'restart') {
    say(`  ${step.text}   (here: the throw-away server is restarted)`);
    await on.restart();
    return true;
  }
  if (step.kind !== 'sql' || step.destructive !== undefined) {
    say(`  left to a person: ${step.text}`);
    return false;
  }
  say(`  ${step.text}`);
  await on.sql(step.text, { database: step.database ?? 'postgres' });
  return true;
}

function heading(text: string): void {
  say(`\n${'─'.repeat(100)}\n${text}\n${'─'.repeat(100)}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
