/** A native subscription on a second server. */
import { subscribe, unsubscribe } from '../support/consumer.js';
import { eventually } from '../support/eventually.js';
import { quoteLiteral } from '../support/postgres.js';
import type { Stage } from './stage.js';
import { asAnswer } from './stage.js';
import type { SubscriptionTrial } from './state.js';
import { decoded } from './streaming.js';

const NAME = 'trial_subscription';

/** How long what was sent may take to be applied. */
const APPLIED_MS = 1000;

/** Subscribes, writes, and resolves with whether all has arrived. Rejects with what kept the subscription from streaming. */
export async function subscribed(
  trial: SubscriptionTrial,
  inputs: Readonly<Record<string, string>>,
  stage: Stage,
): Promise<boolean> {
  const subscriber = await stage.subscriber();
  await subscriber.sql(trial.tables);
  const subscription = {
    subscriber,
    publisher: stage.server,
    login: { database: inputs['database'] ?? '', user: inputs['user'] ?? '', password: inputs['password'] ?? '' },
    name: NAME,
    publication: inputs['publication'] ?? 'feed',
  };
  try {
    const state = await subscribe(subscription);
    if (!state.streams) throw new Error(state.error);
    await stage.sql(...trial.writes);
    await decoded(NAME, stage);
    const query = asAnswer(trial.until);
    const look = async (): Promise<boolean | undefined> => (await subscriber.sql<{ answer: boolean }>(query))[0]?.answer;
    return await eventually(trial.until, look, { timeoutMs: APPLIED_MS }).catch(() => false);
  } finally {
    const left = await subscriber.sql('SELECT 1 FROM pg_subscription');
    // Its slot is dropped here: in a bad state the subscriber may not be able to.
    if (left.length > 0) await unsubscribe(subscription, true);
    await eventually('the slot of the subscription to go', () => dropped(stage));
    await subscriber.sql('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  }
}

async function dropped(stage: Stage): Promise<boolean> {
  const slot = `FROM pg_replication_slots WHERE slot_name = ${quoteLiteral(NAME)}`;
  await stage.observe(`SELECT pg_drop_replication_slot(slot_name) ${slot} AND NOT active`);
  return (await stage.observe(`SELECT 1 ${slot}`)).length === 0;
}
