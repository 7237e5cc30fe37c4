/** A fleet that is found by tag with an API that others wrote, and a real server behind the endpoints that it names. */
import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CreateDBClusterCommand, CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CREDENTIALS } from '../support/aws/stand-in.js';
import { startWriter, type Writer } from '../support/aws/writer.js';
import { fleetRun, matrixOf } from '../support/discovered-fleet.js';
import { eventually } from '../support/eventually.js';
import { stopAll } from '../support/postgres.js';
import { freePort } from '../support/postgres/configuration.js';

const IRELAND = 'eu-west-1';
const FRANKFURT = 'eu-central-1';
const CDC = [{ Key: 'team', Value: 'payments' }, { Key: 'cdc', Value: 'true' }];
const MASTER = { MasterUsername: 'postgres', MasterUserPassword: 'of-the-master' };

let moto: ChildProcess;
let url: string;
let writer: Writer;

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${String(port)}`;
  moto = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  Object.assign(process.env, CREDENTIALS, { AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_DISABLED: 'true' });
  writer = await startWriter({ major: 16, topology: 'rds', instance: 'shop', logical: true });
  await eventually('moto to answer', async () => (await fetch(`${url}/moto-api/`).catch(() => undefined))?.ok === true, { timeoutMs: 60_000, everyMs: 200 });
  await populate(writer.server.port);
}, 120_000);

afterAll(async () => {
  moto.kill();
  await stopAll();
});

async function populate(Port: number): Promise<void> {
  const [ireland, frankfurt] = [IRELAND, FRANKFURT].map((region) => new RDSClient({ region }));
  const aurora = { Engine: 'aurora-postgresql', EngineVersion: '16.6', Port, DatabaseName: 'postgres', ...MASTER };
  const rds = { Engine: 'postgres', EngineVersion: '16.6', DBInstanceClass: 'db.m6g.large', AllocatedStorage: 100, Port, ...MASTER };
  await ireland?.send(new CreateDBClusterCommand({ DBClusterIdentifier: 'orders', Tags: CDC, ...aurora }));
  await ireland?.send(new CreateDBInstanceCommand({ DBInstanceIdentifier: 'orders-1', DBClusterIdentifier: 'orders', Engine: 'aurora-postgresql', DBInstanceClass: 'db.r6g.large', Tags: CDC }));
  await ireland?.send(new CreateDBClusterCommand({ DBClusterIdentifier: 'untagged', ...aurora }));
  await ireland?.send(new CreateDBInstanceCommand({ DBInstanceIdentifier: 'mysql', ...rds, Engine: 'mysql', EngineVersion: '8.0.36', Tags: CDC }));
  await frankfurt?.send(new CreateDBInstanceCommand({ DBInstanceIdentifier: 'shop', DBName: 'postgres', ...rds, Tags: CDC }));
  await frankfurt?.send(new CreateDBInstanceCommand({ DBInstanceIdentifier: 'payroll', ...rds, Tags: [{ Key: 'cdc', Value: 'true' }] }));
  [ireland, frankfurt].forEach((client) => client?.destroy());
}

test('is planned, checked and merged', async () => {
  const file = `version: 1
defaults: { user: cdc, password-env: CDC_PASSWORD, ssl-mode: disable, publication: feed }
discover:
  tags: { cdc: "true", team: "pay*" }
  aws-region: [${IRELAND}, ${FRANKFURT}]
`;
  const env = { ...CREDENTIALS, AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_DISABLED: 'true', CDC_PASSWORD: 'of-the-cdc' };
  const { planned, shards, merged } = await fleetRun({ file, env, maxShards: 2 });
  const names = [`orders-${IRELAND}`, `shop-${FRANKFURT}`];
  expect(matrixOf(planned).map(({ targets }) => targets)).toEqual(names);
  expect(shards.map(({ report }) => report?.shard?.found)).toEqual([names, names]);
  // What moto says of parameter groups and certificates is not what a healthy server has; the session is real.
  const logins = merged.report?.targets.map(({ name, results }) => [name, results.find(({ rule }) => rule === 'login')?.status, results.find(({ rule }) => rule === 'aws-endpoint')?.status]);
  expect(logins).toEqual(names.map((name) => [name, 'pass', 'pass']));
  expect(merged.report?.error).toBeUndefined();
}, 120_000);
