import { afterAll, describe, expect, test } from '@jest/globals';
import { survey } from '../../../src/collect/survey/index.js';
import type { Fact } from '../../../src/facts/index.js';
import { majors, startServer, stopAll, type Server } from '../../support/postgres.js';
import { analyseCatalogs, CATALOG_SETTINGS, partitionedTables, plainTables } from './catalogs.js';
import { scopeTarget } from './targets.js';

// The oldest that is seen often, and the newest; `npm run sizes` plays the full sizes on any.
const CHOSEN = majors.filter((major) => major === 12 || major === majors.at(-1));
const [oldest = 12] = CHOSEN;

/** Linear ones take a tenth of it on a busy machine; what compares all with all takes several times as long. */
const LIMIT_MS = 8000;

afterAll(stopAll);

/** As a session of the action has it. */
const OPTIONS = `-c search_path=pg_catalog -c work_mem=16MB -c statement_timeout=${LIMIT_MS}`;

async function asked(server: Server, tables: readonly string[], publication: string): ReturnType<typeof survey> {
  const client = await server.connect({ options: OPTIONS });
  const facts = await survey(client, scopeTarget(tables, publication), server.major);
  await client.end();
  return facts;
}

function value<T>(fact: Fact<T>): T {
  if (fact.state !== 'known') {
    throw new Error(JSON.stringify(fact));
  }
  return fact.value;
}

describe.each(CHOSEN.map((major) => [major]))('sizes on PostgreSQL %i', (major) => {
  test('100 partitioned tables with 100 partitions each, with and without statistics', async () => {
    const server = await startServer({ major, settings: CATALOG_SETTINGS });
    await partitionedTables(server, 'postgres', 100, 100, 'full');
    for (const analyse of [false, true]) {
      if (analyse) {
        await analyseCatalogs(server, 'postgres');
      }
      for (const publication of major >= 13 ? ['by_root', 'by_leaf'] : ['by_leaf']) {
        const { unmatched, coverage, identities } = await asked(server, ['sales.*'], publication);
        expect(value(unmatched).count).toBe(0);
        expect(value(coverage)).toMatchObject({ covered: 100, uncoveredCount: 0 });
        expect(value(identities)).toMatchObject({ fine: 10_000, withoutCount: 0 });
      }
    }
    await server.stop();
  });
});

test('20 names that do not exist among 20 000 tables', async () => {
  const server = await startServer({ major: oldest, settings: CATALOG_SETTINGS });
  await plainTables(server, 'postgres', 20_000, 'full');
  await server.sql('CREATE PUBLICATION everything FOR ALL TABLES');
  const missing = Array.from({ length: 20 }, (_, index) => `big.tt_00${1000 + index}`);
  const { unmatched, identities } = await asked(server, missing, 'everything');
  expect(value(unmatched).entries.map(({ near }) => near[0]?.name)).toEqual(missing.map((name) => name.replace('big.tt', 't')));
  expect(value(identities)).toMatchObject({ fine: 20_000, withoutCount: 0 });
  await server.stop();
});
