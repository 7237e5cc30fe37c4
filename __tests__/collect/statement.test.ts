import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { openSession } from '../../src/collect/connection/session.js';
import { ask, column, type Statement } from '../../src/collect/statement.js';
import type { Fact } from '../../src/facts/index.js';
import { target } from '../rules/target.js';
import { majors, startServer, stopAll } from '../support/postgres.js';

let client: Client;

beforeAll(async () => {
  const { host, port, superuser } = await startServer({ major: majors.at(-1) ?? 18 });
  const { connection } = target({ connection: { host, port, ...superuser, database: 'postgres' }, tls: { mode: 'disable' } });
  const { session } = await openSession({ connection, options: '', replication: false }, AbortSignal.timeout(60_000));
  if (session === undefined) throw new Error('the login failed');
  client = session.client;
});

afterAll(stopAll);

/** What becomes of a statement that raises this. */
function raising(sqlstate: string, mayLack?: Statement<never>['mayLack']): Promise<Fact<unknown>> {
  return answerTo(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${sqlstate}'; END $$`, mayLack);
}

function answerTo(text: string, mayLack?: Statement<never>['mayLack']): Promise<Fact<unknown>> {
  return ask(client, { text, ...(mayLack === undefined ? {} : { mayLack }), read: (rows) => rows });
}

describe('a statement that is refused', () => {
  test.each([
    ['42501', 'denied'],
    ['57014', 'failed'],
    ['55000', 'failed'],
    ['42883', 'failed'],
  ])('with %s is %s', async (sqlstate, state) => {
    expect(await raising(sqlstate)).toMatchObject({ state });
  });

  test.each(['42883', '42P01', '42703', '42704', '0A000'])('with %s, where a platform may lack it, is unavailable', async (sqlstate) => {
    expect(await raising(sqlstate, {})).toEqual({ state: 'unavailable', why: 'no' });
  });

  test('with an SQLSTATE that means so is unavailable for that reason', async () => {
    expect(await raising('55000', { '55000': 'it is off' })).toEqual({ state: 'unavailable', why: 'it is off' });
    expect(await raising('55006', { '55000': 'it is off' })).toMatchObject({ state: 'failed' });
  });

  test('costs no other', async () => {
    const answers = await Promise.all([answerTo('SELECT 1 AS one'), raising('22012'), answerTo('SELECT 2 AS two')]);
    expect(answers).toMatchObject([{ value: [{ one: 1 }] }, { state: 'failed' }, { value: [{ two: 2 }] }]);
  });
});

test('a row that is not what it should be is our failure, as a fact', async () => {
  const fact = await ask(client, { text: 'SELECT 1 AS one', read: ([row]) => column(row, 'one').text() });
  expect(fact).toEqual({ state: 'failed', error: 'column one is not text' });
});
