import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Client } from 'pg';
import { ASPECTS, survey, SURVEY_FACTS } from '../../../src/collect/survey/index.js';
import { UNVERIFIED } from '../../../src/consumer.js';
import type { Facts } from '../../../src/facts/index.js';
import { majors, startServer, stopAll } from '../../support/postgres.js';
import { consumer } from '../../rules/target.js';
import { scopeTarget } from './targets.js';

const major = majors.at(-1) ?? 18;
/** For a consumer that asks for whatever is asked for at all. */
const target = {
  ...scopeTarget(['sales.orders'], 'p'),
  consumer: consumer({ primaryKey: { value: true, severity: 'error', unmet: 'It copies no table without one.', source: UNVERIFIED } }),
};
let client: Client;

beforeAll(async () => {
  const server = await startServer({ major });
  await server.sql('CREATE SCHEMA sales; CREATE TABLE sales.orders (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE sales.orders');
  client = await server.connect({ options: '-c search_path=pg_catalog -c statement_timeout=1s' });
});
afterAll(stopAll);

/** Those the target asks for at all. */
const ASKED = SURVEY_FACTS.filter((name) => ASPECTS[name].applies(target) === undefined);

function failing(facts: Pick<Facts, (typeof SURVEY_FACTS)[number]>): readonly string[] {
  return ASKED.filter((name) => facts[name].state !== 'known');
}

async function asked(aspects: typeof ASPECTS): Promise<{ failing: readonly string[]; statements: number; error: string | undefined }> {
  const sent = jest.spyOn(client, 'query');
  try {
    const facts = await survey(client, target, major, aspects);
    return { failing: failing(facts), statements: sent.mock.calls.length, error: facts.coverage.state === 'failed' ? facts.coverage.error : undefined };
  } finally {
    sent.mockRestore();
  }
}

test('everything in one statement', async () => {
  expect(await asked(ASPECTS)).toEqual({ failing: [], statements: 1, error: undefined });
});

test('an aspect that the server refuses is asked alone, and costs no other', async () => {
  const refused = { ...ASPECTS, coverage: { ...ASPECTS.coverage, answer: () => 'SELECT 1 / count(*) AS covered FROM pg_class WHERE false' } };
  expect(await asked(refused)).toEqual({ failing: ['coverage'], statements: 1 + ASKED.length, error: 'division by zero' });
});

test('an answer that cannot be read is the failure of its aspect, and no reason to ask again', async () => {
  const unread = { ...ASPECTS, coverage: { ...ASPECTS.coverage, answer: () => 'SELECT 1 AS covered' } };
  expect(await asked(unread)).toMatchObject({ failing: ['coverage'], statements: 1 });
});

test('what ran out of time is not asked again', async () => {
  const slow = { ...ASPECTS, coverage: { ...ASPECTS.coverage, answer: () => 'SELECT 1 AS covered FROM pg_sleep(60)' } };
  expect(await asked(slow)).toMatchObject({ failing: ASKED, statements: 1 });
});

test('similar names that cannot be converted cost the suggestions, not the verdict', async () => {
  const server = await startServer({ major });
  await server.sql(`CREATE DATABASE bytes ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`);
  await server.sql(`CREATE SCHEMA sales; DO $do$ BEGIN EXECUTE 'CREATE TABLE sales."ord' || E'\\xF6' || 'rs" (id int)'; END $do$`, { database: 'bytes' });
  const other = await server.connect({ database: 'bytes', options: '-c search_path=pg_catalog' });
  const { unmatched } = await survey(other, scopeTarget(['sales.orders']), major);
  expect(unmatched).toMatchObject({ state: 'known', value: { count: 1, entries: [{ index: 0, relkind: null, near: [] }] } });
  // The suggestion is what the server refuses.
  const withNear = { ...ASPECTS, unmatched: { ...ASPECTS.unmatched, instead: ASPECTS.unmatched } };
  expect((await survey(other, scopeTarget(['sales.orders']), major, withNear)).unmatched.state).toBe('failed');
  await other.end();
  await server.stop();
});

test('a session that is gone fails every fact', async () => {
  await client.end();
  expect((await asked(ASPECTS)).failing).toEqual(ASKED);
});
