/** A pgoutput consumer, and what reaches it. */
import type { ConnectionOptions } from 'node:tls';
import type { Change, Consumer, ConsumerOptions } from '../support/consumer.js';
import { consume } from '../support/consumer.js';
import { eventually } from '../support/eventually.js';
import { quoteLiteral } from '../support/postgres.js';
import type { Stage } from './stage.js';
import type { Arrival, StreamTrial } from './state.js';

/** The slot that goes with its consumer. */
const OWN_SLOT = 'trial';

/** How long what was sent may take to arrive. What was not sent never does. */
const ON_ITS_WAY_MS = 150;

/** Streams, writes, and resolves once all has arrived that should, or rejects when the stream breaks. */
export async function streamed(wanted: StreamTrial, inputs: Inputs, stage: Stage): Promise<readonly Arrival[]> {
  const trial = withSlot(wanted, inputs);
  return await streaming(trial, inputs, stage, async (consumer) => {
    await consumer.waitFor(trial.receives.length);
  });
}

/** Streams, writes, and resolves with what has arrived when nothing more will, or rejects when the stream breaks. */
export async function streamedInVain(wanted: StreamTrial, inputs: Inputs, stage: Stage): Promise<readonly Arrival[]> {
  const trial = withSlot(wanted, inputs);
  return await streaming(trial, inputs, stage, async (consumer) => {
    await decoded(trial.slot ?? OWN_SLOT, stage, () => hasArrived(consumer, Infinity, 0));
    await hasArrived(consumer, trial.receives.length, ON_ITS_WAY_MS);
  });
}

/** The slot that the inputs name, where the trial wants that one. */
function withSlot(trial: StreamTrial, { slot }: Inputs): StreamTrial {
  return trial.planned === true && slot !== undefined ? { ...trial, slot, makesSlot: true } : trial;
}

/** The action's inputs: a real consumer connects with the same. */
type Inputs = Readonly<Record<string, string>>;

async function streaming(
  trial: StreamTrial,
  inputs: Inputs,
  stage: Stage,
  wait: (consumer: Consumer) => Promise<void>,
): Promise<readonly Arrival[]> {
  let consumer: Consumer | undefined;
  try {
    consumer = await start(trial, inputs, stage);
    await stage.sql(...trial.writes);
    await wait(consumer);
    return consumer.received.map(arrival);
  } finally {
    await consumer?.stop();
    // A slot that is there already may be somebody else's.
    if (consumer !== undefined || trial.slot === undefined) await released(trial.slot ?? OWN_SLOT, stage);
  }
}

async function start(trial: StreamTrial, inputs: Inputs, stage: Stage): Promise<Consumer> {
  const options: ConsumerOptions = {
    host: inputs['host'] ?? '',
    port: Number(inputs['port']),
    database: inputs['database'] ?? '',
    user: inputs['user'] ?? '',
    password: inputs['password'] ?? '',
    ...tlsOf(inputs),
    publication: inputs['publication'] ?? 'feed',
    slot: OWN_SLOT,
    createSlot: true,
    temporary: true,
  };
  if (trial.slot === undefined) return await consume(options);
  const there = await stage.observe(`SELECT 1 FROM pg_replication_slots WHERE slot_name = ${quoteLiteral(trial.slot)}`);
  const createSlot = trial.makesSlot === true && there.length === 0;
  return await consume({ ...options, slot: trial.slot, createSlot, temporary: false });
}

/** node-postgres's words for what the inputs say. */
function tlsOf(inputs: Inputs): Pick<ConsumerOptions, 'ssl'> {
  const { 'ssl-mode': mode, 'ssl-root-cert': ca, 'ssl-cert': cert, 'ssl-key': key, 'ssl-server-name': servername } = inputs;
  if (mode === 'disable') return {};
  const ssl: ConnectionOptions = {
    ...(ca === undefined ? { rejectUnauthorized: false } : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(servername === undefined ? {} : { servername }),
    ...(mode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
  };
  return { ssl };
}

/** The walsender of the slot has come past all that was written; `look` is asked in between. */
export async function decoded(slot: string, stage: Stage, look?: () => Promise<void>): Promise<void> {
  const [end] = await stage.observe<{ lsn: string }>('SELECT pg_current_wal_lsn() AS lsn');
  const passed = `
    SELECT s.sent_lsn >= '${end?.lsn ?? ''}' AS answer FROM pg_stat_replication s
      JOIN pg_replication_slots r ON r.active_pid = s.pid WHERE r.slot_name = ${quoteLiteral(slot)}`;
  const all = async (): Promise<boolean | undefined> => {
    await look?.();
    return (await stage.observe<{ answer: boolean }>(passed))[0]?.answer;
  };
  await eventually(`the slot ${slot} to pass all that was written`, all, { everyMs: 5 });
}

/** Rejects when the stream breaks, and resolves when the time is up. */
async function hasArrived(consumer: Consumer, count: number, ms: number): Promise<void> {
  try {
    await consumer.waitFor(count, ms);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('waited'))) throw error;
  }
}

/** Nobody reads the slot any more; a temporary one is gone by then. */
async function released(slot: string, stage: Stage): Promise<void> {
  const query = `SELECT 1 FROM pg_replication_slots WHERE slot_name = ${quoteLiteral(slot)} AND (active OR temporary)`;
  await eventually(`the slot ${slot} to be let go`, async () => (await stage.observe(query)).length === 0, { everyMs: 5 });
}

function arrival(change: Change): Arrival {
  const key = change.old ?? change.key;
  return {
    kind: change.kind,
    schema: change.schema,
    table: change.table,
    ...(change.new === undefined ? {} : { values: change.new }),
    ...(key === undefined ? {} : { key }),
  };
}
