/**
 * `npm run sizes`: what a run of the shipped action (dist/) takes at the sizes that databases come in, with and without
 * statistics: seconds and peak memory, and beside them the seconds of the survey of the tables alone.
 *
 * `SIZES_MAJORS=10,14`: other majors than 12, 16 and 18. `SIZES_ONLY=partitions`: only states whose name begins so.
 * Takes some minutes a major, nearly all of it to create the tables.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addAll, analyseCatalogs, CATALOG_SETTINGS, partitionedTables, plainTables, schemas } from '../__tests__/collect/survey/catalogs.js';
import { scopeTarget } from '../__tests__/collect/survey/targets.js';
import { runAction } from '../__tests__/support/action.js';
import { startServer, type Server } from '../__tests__/support/postgres.js';
import { survey } from '../src/collect/survey/index.js';

const MAJORS = (process.env['SIZES_MAJORS'] ?? '12,16,18').split(',').map(Number);
const ONLY = process.env['SIZES_ONLY'] ?? '';
const ROUNDS = 3;

interface State {
  readonly name: string;
  readonly database: keyof typeof DATABASES;
  readonly tables: readonly string[];
  readonly publication: string;
  /** Publications of this kind came with it. */
  readonly since?: number;
}

/** By name, what makes them. */
const DATABASES = {
  plain: async (server: Server) => {
    const database = 'plain';
    await plainTables(server, database, 100_000);
    await server.sql('CREATE SCHEMA sales; CREATE TABLE sales.orders (id int PRIMARY KEY); CREATE PUBLICATION everything FOR ALL TABLES; CREATE PUBLICATION listed', { database });
    await server.sql(addAll('listed', `relkind = 'r' AND relnamespace = 'big'::regnamespace AND relname <= 't_010000'`), { database });
  },
  partitions: (server: Server) => partitionedTables(server, 'partitions', 220, 100),
  schemas: async (server: Server) => {
    const database = 'schemas';
    await schemas(server, database, 2000);
    await server.sql('CREATE PUBLICATION everything FOR ALL TABLES', { database });
    await server.sql(
      `DO $do$ BEGIN FOR i IN 1..1000 LOOP EXECUTE format('CREATE PUBLICATION p_%s FOR TABLE s_%s.t', i, to_char(i, 'FM0000')); END LOOP; END $do$`,
      { database },
    );
  },
};

const numbered = (count: number, name: (index: number) => string): readonly string[] => Array.from({ length: count }, (_, index) => name(index + 1));
const plainName = (index: number): string => `t_${String(index).padStart(6, '0')}`;

const STATES: readonly State[] = [
  { name: 'plain: FOR ALL TABLES', database: 'plain', tables: [], publication: 'everything' },
  { name: 'plain: big.* in FOR ALL TABLES', database: 'plain', tables: ['big.*'], publication: 'everything' },
  { name: 'plain: FOR TABLE 10 000', database: 'plain', tables: [], publication: 'listed' },
  { name: 'plain: 10 000 names', database: 'plain', tables: numbered(10_000, (index) => `big.${plainName(index)}`), publication: 'listed' },
  { name: 'plain: big.*, 90 000 not published', database: 'plain', tables: ['big.*'], publication: 'listed' },
  { name: 'plain: one name', database: 'plain', tables: ['sales.orders'], publication: 'everything' },
  { name: 'plain: 100 missing, none similar', database: 'plain', tables: numbered(100, (index) => `big.missing_${String(index)}`), publication: 'everything' },
  { name: 'plain: 100 missing, all similar', database: 'plain', tables: numbered(100, (index) => `big.t${plainName(index)}`), publication: 'everything' },
  { name: 'partitions: sales.* by root', database: 'partitions', tables: ['sales.*'], publication: 'by_root', since: 13 },
  { name: 'partitions: sales.* by leaf', database: 'partitions', tables: ['sales.*'], publication: 'by_leaf' },
  { name: 'partitions: sales.* not published', database: 'partitions', tables: ['sales.*'], publication: 'absent' },
  { name: 'schemas: 2 000, *.*', database: 'schemas', tables: ['*.*'], publication: 'everything' },
  { name: 'schemas: 2 000 globs', database: 'schemas', tables: numbered(2000, (index) => `s_${String(index).padStart(4, '0')}.*`), publication: 'everything' },
  { name: 'publications: 1 000', database: 'schemas', tables: [], publication: 'p_500' },
];

const scratch = mkdtempSync(join(tmpdir(), 'cdc-preflight-sizes-'));
const peak = join(scratch, 'peak');
const hook = join(scratch, 'peak.cjs');
writeFileSync(hook, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`);

try {
  say('PostgreSQL | state | without statistics: s (survey s), MiB | with: s (survey s), MiB | verdict');
  say('--- | --- | --- | --- | ---');
  for (const major of MAJORS) {
    await measure(major);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measure(major: number): Promise<void> {
  const server = await startServer({ major, settings: CATALOG_SETTINGS });
  try {
    const states = STATES.filter(({ name, since = 0 }) => name.startsWith(ONLY) && since <= major);
    for (const [database, make] of Object.entries(DATABASES)) {
      const here = states.filter((state) => state.database === database);
      if (here.length > 0) {
        await server.sql(`CREATE DATABASE ${database}`);
        await make(server);
        // Else the first state is measured beside the writing of all that was made.
        await server.sql('CHECKPOINT');
        const before = await inTurn(server, here);
        await analyseCatalogs(server, database);
        const after = await inTurn(server, here);
        here.forEach(({ name }, index) => say([major, name, before[index]?.cell, after[index]?.cell, after[index]?.verdict].join(' | ')));
      }
    }
  } finally {
    await server.stop();
  }
}

interface Measured {
  readonly cell: string;
  readonly verdict: string;
}

async function inTurn(server: Server, states: readonly State[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const state of states) {
    measured.push(await measureState(server, state));
  }
  return measured;
}

async function measureState(server: Server, { database, tables, publication }: State): Promise<Measured> {
  const runs: { readonly ms: number; readonly surveyMs: number; readonly mib: number; readonly verdict: string }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { durationMs, outputs } = await runAction(
      { 'connection-string': `${server.uri({ database })}?sslmode=disable`, tables: tables.join('\n'), publication },
      { env: { NODE_OPTIONS: `--require ${hook}` }, timeoutMs: 180_000 },
    );
    const mib = Number(readFileSync(peak, 'utf8')) / 1024;
    runs.push({ ms: durationMs, surveyMs: await surveyMs(server, database, tables, publication), mib, verdict: outputs['verdict'] ?? '–' });
  }
  const seconds = (of: (run: (typeof runs)[number]) => number): string => (median(runs.map(of)) / 1000).toFixed(2);
  return {
    cell: `${seconds(({ ms }) => ms)} (${seconds((run) => run.surveyMs)}), ${median(runs.map(({ mib }) => mib)).toFixed(0)}`,
    verdict: [...new Set(runs.map(({ verdict }) => verdict))].join(', '),
  };
}

async function surveyMs(server: Server, database: string, tables: readonly string[], publication: string): Promise<number> {
  const client = await server.connect({ database, options: '-c search_path=pg_catalog -c work_mem=16MB' });
  const start = performance.now();
  await survey(client, scopeTarget(tables, publication), server.major);
  const ms = performance.now() - start;
  await client.end();
  return ms;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
