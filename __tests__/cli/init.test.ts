import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportOf, runCli, type CliRun } from '../support/cli.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';

const PASSWORD = 'init-Wq3-password';
const FILE = '.github/cdc-preflight.yml';
let server: Server;

beforeAll(async () => {
  server = await startServer({ major: majors.at(-1) ?? 18 });
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
});
afterAll(stopAll);

/** A database with these objects. */
async function database(name: string, sql: string): Promise<string> {
  await server.sql(`CREATE DATABASE ${name}`);
  await server.sql(sql, { database: name });
  return name;
}

async function init(name: string, ...more: readonly string[]): Promise<CliRun & { readonly text: string }> {
  const run = await runCli(['init', '--host', server.host, '--port', String(server.port), '--user', 'cdc', '--database', name, '--ssl-mode', 'disable', '--password-env', 'PW', ...more], { env: { PW: PASSWORD } });
  return { ...run, text: run.files[FILE] ?? '' };
}

/** The values that a check with the file goes by. */
async function plan(text: string): Promise<Record<string, { readonly value: unknown }>> {
  const { stdout } = await runCli(['print-plan', '--format', 'json'], { files: { [FILE]: text }, env: { PW: PASSWORD } });
  return Object.values(JSON.parse(stdout) as Record<string, Record<string, { readonly value: unknown }>>)[0] ?? {};
}

describe('the tables that init finds', () => {
  test('with one publication, its tables are a comment; check judges them', async () => {
    const name = await database('published', 'CREATE TABLE orders (id int PRIMARY KEY); CREATE TABLE log (id int); GRANT SELECT ON orders, log TO cdc; CREATE PUBLICATION feed FOR TABLE orders, log');
    const { exitCode, text, stderr } = await init(name);
    expect(exitCode).toBe(0);
    expect(text).toMatch(/publication: feed\n {4}# The publication contains 2 tables, 1 without .*:\n {4}# {3}public\.log {3}\(without .*\)\n {4}# {3}public\.orders\n/);
    expect(stderr).toMatch(/found 1 publication, 0 logical slots and 2 tables in the publication/);
    const checked = await runCli(['--format', 'json'], { files: { [FILE]: text }, env: { PW: PASSWORD } });
    const failing = reportOf(checked).targets.flatMap(({ results }) => results.filter(({ status }) => status === 'fail').map(({ rule, object }) => `${rule} ${object ?? ''}`));
    expect(failing).toContain('replica-identity table:public.log');
  });

  test('without a publication, a glob for each schema; check finds the tables', async () => {
    const name = await database('unpublished', `CREATE SCHEMA sales CREATE TABLE a (id int PRIMARY KEY) CREATE TABLE b (id int PRIMARY KEY);
      CREATE SCHEMA "Mixed # \u202e ""Case""" CREATE TABLE t (id int PRIMARY KEY); CREATE SCHEMA empty`);
    const { text, stderr } = await init(name);
    expect(text).toMatch(/- sales\.\* {3}# 2 tables\n/);
    expect(text).not.toContain('\u202e');
    expect(stderr).toMatch(/3 tables in the database/);
    expect((await plan(text))['tables']?.value).toBe('"Mixed # \u202e ""Case""".*\nsales.*');
    const checked = await runCli(['--format', 'json'], { files: { [FILE]: text }, env: { PW: PASSWORD } });
    expect(reportOf(checked).targets[0]?.results.filter(({ rule }) => rule === 'table-exists')).toMatchObject([{ status: 'pass' }]);
  });

  test('a publication that is named and does not exist leaves those of the database', async () => {
    const name = await database('planned', 'CREATE TABLE t (id int PRIMARY KEY); CREATE PUBLICATION other FOR ALL TABLES');
    const [{ text, stderr }, misspelled] = await Promise.all([init(name, '--publication', 'feed'), init(name, '--publication', 'othr')]);
    expect(stderr).toContain('the database has no publication `feed`\n');
    expect(misspelled.stderr).toContain('no publication `othr`; did you mean `other`?');
    expect(text).toMatch(/publication: feed\n[\s\S]*tables:\n {6}- public\.\* {3}# 1 table\n/);
  });

  test('of several publications, and of `--tables`, nothing is decided', async () => {
    const name = await database('several', 'CREATE TABLE t (id int PRIMARY KEY); CREATE PUBLICATION a FOR ALL TABLES; CREATE PUBLICATION b FOR TABLE t');
    const [several, chosen, named] = await Promise.all([init(name), init(name, '--publication', 'a'), init(name, '--tables', 'public.t')]);
    expect(several.text).toMatch(/# publication: a .*choose one\n {4}# publication: b .*choose one\n {4}# tables: /);
    expect(chosen.text).toMatch(/publication: a\n[\s\S]* {4}# The publication is FOR ALL TABLES, including those created later \(now 1 table in all\)\n/);
    expect(named.text).toMatch(/^ {4}tables:\n {6}- public\.t$/m);
    expect(named.text).not.toMatch(/# tables:/);
    expect([several, chosen, named].map(({ stderr }) => /left to choose: (.*)/.exec(stderr)?.[1])).toEqual(['`slot`, `publication` and `tables`', '`slot`', '`slot` and `publication`']);
    expect(several.stderr).toMatch(/^several: checking$/m);
  });
});

test('one connection is enough', async () => {
  await server.sql('CREATE DATABASE lonely CONNECTION LIMIT 1');
  expect(await init('lonely')).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/0 tables in the database/) });
});
