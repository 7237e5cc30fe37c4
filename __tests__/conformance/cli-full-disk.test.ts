/** What only happens where nothing can be written any more: /dev/full of Linux. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reportOf, runCli, type CliRun } from '../support/cli.js';
import { majors, startServer, stopAll, type Server } from '../support/postgres.js';

const PASSWORD = 'full-disk-Vb2-password';
let server: Server;

beforeAll(async () => {
  server = await startServer({ major: majors.at(-1) ?? 18 });
  await server.sql(`CREATE ROLE cdc LOGIN REPLICATION PASSWORD '${PASSWORD}'`);
  await server.sql('CREATE TABLE orders (id int PRIMARY KEY); GRANT SELECT ON orders TO cdc; CREATE PUBLICATION feed FOR TABLE orders');
});
afterAll(stopAll);

async function checked(full: 'stdout' | 'stderr'): Promise<CliRun> {
  const connection = ['--host', server.host, '--port', String(server.port), '--user', 'cdc', '--database', 'postgres', '--ssl-mode', 'disable', '--password-env', 'CDC_PASSWORD'];
  return runCli([...connection, '--publication', 'feed', '--format', 'json'], { env: { CDC_PASSWORD: PASSWORD }, full });
}

test('3 without the report', async () => {
  const { exitCode, stderr } = await checked('stdout');
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/standard output cannot be written to \(ENOSPC\)/);
  expect(stderr).not.toMatch(/bug/);
});

test('nothing changes where only the progress is lost', async () => {
  const run = await checked('stderr');
  expect(run.exitCode).toBe(0);
  expect(reportOf(run).verdict).toBe('pass');
});
