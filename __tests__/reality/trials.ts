/** What is really done in a state, and how it has to end. */
import { expect } from '@jest/globals';
import type { Connecting } from '../support/postgres.js';
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
  for (const ending of await endings(trial, trying, streamedInVain)) {
    if ('arrives' in failure) expect(ending).toMatchObject({ arrived: failure.arrives });
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

async function endings(trial: Trial, { stage, inputs: given }: Trying, stream: typeof streamed): Promise<readonly Ending[]> {
  const inputs = trial.as === undefined ? given : { ...given, user: trial.as, password: PASSWORD };
  switch (trial.does) {
    case 'stream':
      return [await caught(async () => ({ arrived: await stream(trial, inputs, stage) }))];
    case 'subscribe':
      return [await caught(async () => ({ answer: await subscribed(trial, inputs, stage) }))];
    case 'statements':
      return await each(trial.statements, stage);
    case 'create-slot':
      return [await caught(() => session(stage, { ...loginOf(inputs), ...SHORT_OF_TIME }, CREATE_SLOT))];
    case 'log-in':
      return [await caught(() => session(stage, loginOf(inputs), 'SELECT 1'))];
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

/** The endings of statements, each on its own. */
async function each(statements: readonly string[], stage: Stage): Promise<readonly Ending[]> {
  return await stage.inSession(async (client) => {
    const all: Ending[] = [];
    for (const statement of statements) all.push(await caught(() => client.query(statement).then(() => ({}))));
    return all;
  });
}

const CREATE_SLOT = 'CREATE_REPLICATION_SLOT trial TEMPORARY LOGICAL pgoutput';
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
