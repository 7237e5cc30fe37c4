/** What is really done in a state, and how it has to end. */
import { expect } from '@jest/globals';
import type pg from 'pg';
import { quoteIdent, type Connecting } from '../support/postgres.js';
import { asAnswer, PASSWORD } from './stage.js';
import type { Stage } from './stage.js';
import type { Arrival, Failure, Trial } from './state.js';
import { streamed, streamedInVain } from './streaming.js';
import { subscribed } from './subscribing.js';

/** Where and with what a trial is made. */
export interface Trying {
  readonly stage: Stage;
  /** The inputs the action was given: what is real connects with the same. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** How one attempt ended: what it failed with, what arrived, what was answered. */
interface Ending {
  readonly error?: unknown;
  readonly arrived?: readonly Arrival[];
  readonly answer?: boolean;
  readonly waits?: true;
}

/** Does it, and sees that it works. */
export async function works(trial: Trial, trying: Trying): Promise<void> {
  for (const { error, arrived, answer = true } of await endings(trial, trying, streamed)) {
    if (error !== undefined) throw new Error(`trial ${trial.does} fails: ${textOf(error)}`, { cause: error });
    if (trial.does === 'stream') expect(arrived).toMatchObject(trial.receives);
    expect({ trial, answer }).toEqual({ trial, answer: true });
  }
}

/** Does it, and sees that it fails as `failure` says. */
export async function breaks(trial: Trial, failure: Failure, trying: Trying): Promise<void> {
  for (const ending of await endings(trial, trying, streamedInVain, 'waits' in failure)) {
    if ('waits' in failure) expect(ending).toEqual({ waits: true });
    else if ('arrives' in failure) expect(ending).toMatchObject({ arrived: failure.arrives });
    else if ('answers' in failure) expect(ending).toMatchObject({ answer: failure.answers });
    else if ('code' in failure) expect(ending).toHaveProperty('error.code', failure.code);
    else expect(textOf(ending.error)).toMatch(failure.message);
  }
}

/** Not by `instanceof`: an error of Node's own is of another realm than Jest's. */
function textOf(error: unknown): string {
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined;
  return typeof message === 'string' ? message : 'no error';
}

async function endings(trial: Trial, { stage, inputs: given }: Trying, stream: typeof streamed, impatient = false): Promise<readonly Ending[]> {
  const inputs = trial.as === undefined ? given : { ...given, user: trial.as, password: PASSWORD };
  switch (trial.does) {
    case 'stream':
      return [await caught(async () => ({ arrived: await stream(trial, inputs, stage) }))];
    case 'subscribe':
      return [await caught(async () => ({ answer: await subscribed(trial, inputs, stage) }))];
    case 'statements':
      return await each(trial.statements, stage, impatient);
    case 'create-slot':
      return [await caught(() => session(stage, { ...loginOf(inputs), ...SHORT_OF_TIME }, createSlot(trial.planned === true ? inputs['slot'] : undefined)))];
    case 'log-in':
      return [await caught(() => session(stage, loginOf(inputs), trial.runs ?? 'SELECT 1'))];
    case 'see':
      return [await caught(async () => ({ answer: (await stage.sql<{ answer: boolean }>(asAnswer(trial.query)))[0]?.answer === true }))];
  }
}

async function caught(attempt: () => Promise<Ending>): Promise<Ending> {
  try {
    return await attempt();
  } catch (error) {
    return { error };
  }
}

/** The endings of statements, each on its own; whoever is impatient cancels one that does not end. */
async function each(statements: readonly string[], stage: Stage, impatient: boolean): Promise<readonly Ending[]> {
  return await stage.inSession(async (client) => {
    const all: Ending[] = [];
    for (const statement of statements) {
      const ending = caught(() => client.query(statement).then(() => ({})));
      all.push(impatient ? await unlessItWaits(ending, client, stage) : await ending);
    }
    return all;
  });
}

/** Long enough for any statement of a state that does not wait. */
const PATIENCE_MS = 1000;

async function unlessItWaits(ending: Promise<Ending>, client: pg.Client, stage: Stage): Promise<Ending> {
  const late = new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), PATIENCE_MS));
  const ended = await Promise.race([ending, late]);
  if (ended !== undefined) return ended;
  await stage.observe(`SELECT pg_cancel_backend(${String(Reflect.get(client, 'processID'))})`);
  await ending;
  return { waits: true };
}

function createSlot(name = 'trial'): string {
  return `CREATE_REPLICATION_SLOT ${quoteIdent(name)} TEMPORARY LOGICAL pgoutput`;
}

const SHORT_OF_TIME: Connecting = { replication: 'database', options: '-c lock_timeout=300ms' };

async function session(stage: Stage, connecting: Connecting, query: string): Promise<Ending> {
  const client = await stage.server.connect(connecting);
  try {
    await client.query(query);
    return {};
  } finally {
    await client.end();
  }
}

function loginOf(inputs: Trying['inputs']): Connecting {
  return { database: inputs['database'] ?? '', user: inputs['user'] ?? '', password: inputs['password'] ?? '' };
}
