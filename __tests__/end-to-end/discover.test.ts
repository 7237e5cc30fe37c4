/** The shipped action and command line with databases that are found by tag: a stand-in of AWS's API, and a real server behind the endpoints. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Tag } from '@aws-sdk/client-rds';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runAction, type Run } from '../support/action.js';
import { bundle } from '../support/action/bundle.js';
import { environmentOf, startStandIn, type StandIn, type StandInOptions } from '../support/aws/stand-in.js';
import { cluster, instance, REGION, standalone, world, type World } from '../support/aws/world.js';
import { startWriter, type Writer } from '../support/aws/writer.js';
import { runCli } from '../support/cli.js';
import { CONFIG, fleetRun, job, matrixOf } from '../support/discovered-fleet.js';
import { stopAll } from '../support/postgres.js';
import { scratch } from '../support/scratch.js';

const CDC: Tag[] = [{ Key: 'cdc', Value: 'true' }];
const ENDPOINT = `orders.cluster-abcdefghijkl.${REGION}.rds.amazonaws.com`;
const DISCOVER = `discover:\n  tags: { cdc: "true" }\n  aws-region: ${REGION}\n`;
const FILE = `version: 1
defaults: { user: cdc, password-env: CDC_PASSWORD, database: postgres, ssl-mode: disable, publication: feed }
${DISCOVER}`;
const PASSWORD = { CDC_PASSWORD: 'of-the-cdc' };

let writer: Writer;
const standIns: StandIn[] = [];

beforeAll(async () => {
  writer = await startWriter({ major: 16, topology: 'rds', instance: 'shop', logical: true });
});
afterEach(async () => {
  await Promise.all(standIns.splice(0).map((standIn) => standIn.close()));
});
afterAll(stopAll);

/** A cluster and an instance that are to be found, both of which the server plays, and others that are not. */
function tagged(differing: Partial<World> = {}): World {
  const Port = writer.server.port;
  return world({
    clusters: [cluster({ Port, TagList: CDC, Engine: 'postgres' }), cluster({ DBClusterIdentifier: 'other', TagList: [] }), cluster({ DBClusterIdentifier: 'mysql', TagList: CDC, Engine: 'aurora-mysql' })],
    instances: [
      instance({ Engine: 'postgres', TagList: CDC }),
      instance({ DBInstanceIdentifier: 'orders-2', Engine: 'postgres', TagList: CDC }),
      standalone({ TagList: CDC, Endpoint: { Address: `shop.abcdefghijkl.${REGION}.rds.amazonaws.com`, Port } }),
    ],
    parameterGroups: [
      { name: 'orders-params', scope: 'cluster', family: 'postgres16', values: { 'rds.logical_replication': '1' } },
      { name: 'shop-params', scope: 'instance', family: 'postgres16', values: { 'rds.logical_replication': '1' } },
    ],
    metrics: { 'orders-1': { FreeStorageSpace: 50e9 }, shop: { FreeStorageSpace: 50e9 } },
    ...differing,
  });
}

async function api(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn({ world: tagged(), ...options });
  standIns.push(standIn);
  return standIn;
}

const verdicts = ({ report }: Run): unknown => report?.targets.map(({ name, verdict }) => [name, verdict]);
const failing = ({ report }: Run): unknown => report?.targets.flatMap(({ name, results }) => results.flatMap(({ rule, status, severity }) => (status === 'fail' && severity !== 'notice' ? [`${name}: ${rule}`] : [])));

describe('from plan to merge', () => {
  test('every database that is found is judged once, and the whole knows all of them', async () => {
    const standIn = await api();
    const { planned, shards, merged } = await fleetRun({ file: FILE, env: { ...environmentOf(standIn), ...PASSWORD }, maxShards: 2 });
    expect(matrixOf(planned)).toEqual([{ shard: '1/2', targets: 'orders' }, { shard: '2/2', targets: 'shop' }]);
    expect(shards.map(failing)).toEqual([[], []]);
    expect(shards.map(({ report }) => report?.shard)).toMatchObject([{ targets: ['orders'], found: ['orders', 'shop'] }, { targets: ['shop'], found: ['orders', 'shop'] }]);
    expect(merged.report?.error).toBeUndefined();
    expect(verdicts(merged)).toEqual([['orders', 'pass'], ['shop', 'pass']]);
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  test('beside targets of the file, one of which is a database that is found', async () => {
    const standIn = await api();
    const own = `targets:\n  main: { host: ${ENDPOINT}, port: ${String(writer.server.port)} }\n`;
    const { planned, merged } = await fleetRun({ file: `${FILE}${own}`, env: { ...environmentOf(standIn), ...PASSWORD }, maxShards: 5 });
    expect(matrixOf(planned).map(({ targets }) => targets)).toEqual(['main', 'shop']);
    expect(verdicts(merged)).toEqual([['main', 'pass'], ['shop', 'pass']]);
  });

  test('a database that appears between two shards is no quiet gap', async () => {
    const standIn = await api();
    const before = (shard: number): void => {
      if (shard === 2) {
        standIn.world.instances = [...standIn.world.instances, standalone({ DBInstanceIdentifier: 'late', TagList: CDC, Endpoint: { Address: `late.abc.${REGION}.rds.amazonaws.com`, Port: writer.server.port } })];
      }
    };
    const { merged } = await fleetRun({ file: FILE, env: { ...environmentOf(standIn), ...PASSWORD }, maxShards: 2, before });
    expect(merged).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' }, report: { error: { kind: 'incomplete', message: expect.stringMatching(/`discover` found other databases/) } } });
  });

  test('one without an endpoint is judged as an error', async () => {
    const { Endpoint: _none, ...young } = cluster({ DBClusterIdentifier: 'young', TagList: CDC, Status: 'creating' });
    const standIn = await api({ world: { ...tagged(), clusters: [...tagged().clusters, young] } });
    const { merged } = await fleetRun({ file: FILE, env: { ...environmentOf(standIn), ...PASSWORD }, maxShards: 1 });
    expect(verdicts(merged)).toEqual([['orders', 'pass'], ['shop', 'pass'], ['young', 'error']]);
    expect(merged.report?.targets[2]?.error).toMatch(/no endpoint.*`creating`/);
    expect(merged.exitCode).toBe(1);
  });

  test('`merge` needs no code of the SDK and none of the search, and neither does a file without `discover`', async () => {
    const copy = mkdtempSync(join(scratch, 'cdc-preflight-without-aws-'));
    try {
      cpSync(dirname(bundle()), copy, { recursive: true });
      const ofSdk = readdirSync(copy).filter((file) => /^\d+\.index\.js$/.test(file) && /smithy|aws-sdk|could not list the databases/i.test(readFileSync(join(copy, file), 'utf8')));
      expect(ofSdk.length).toBeGreaterThan(5);
      ofSdk.forEach((file) => rmSync(join(copy, file)));
      const entry = join(copy, 'index.js');
      const merged = await runAction({ mode: 'merge', reports: '.' }, { entry, workspaceFiles: { [CONFIG]: FILE } });
      expect(merged.report?.error?.message).toMatch(/no report of any shard/);
      const { outputs } = await runAction({ mode: 'plan' }, { entry, workspaceFiles: { [CONFIG]: 'version: 1\ntargets: { orders: {} }\n' } });
      expect(outputs['matrix']).toMatch(/orders/);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

describe('what fails closed', () => {
  const of = (standIn: StandIn): Readonly<Record<string, string>> => ({ ...environmentOf(standIn), ...PASSWORD });

  test.each<readonly [string, StandInOptions, Readonly<Record<string, string>>, RegExp]>([
    ['nothing with the tags', { world: world() }, {}, /did not return the tags|found no/],
    ['a denied action', { faults: { 'rds:DescribeDBInstances': 'denied' } }, {}, /AWS denied `rds:DescribeDBInstances`/],
    ['no credentials', {}, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }, /no AWS credentials.*`rds:DescribeDBClusters`/],
    ['a proxy that answers', { faults: { 'rds:DescribeDBClusters': 'html' } }, {}, /`rds:DescribeDBClusters`: the response is not one from AWS/],
  ])('%s: no matrix, no verdict but `error`', async (_, options, env, message) => {
    const standIn = await api(options);
    for (const mode of ['plan', 'check']) {
      const run = await job({ mode }, { file: FILE, env: { ...of(standIn), ...env } });
      expect(run).toMatchObject({ exitCode: 1, report: { verdict: 'error', error: { kind: 'configuration', input: 'discover', message: expect.stringMatching(message), location: { file: CONFIG, line: 3 } } } });
      expect(run.outputs['matrix'] ?? '').toBe('');
    }
  });

  test('a search that does not end, within the time of the run', async () => {
    const standIn = await api({ faults: { 'rds:DescribeDBClusters': 'hanging' } });
    const run = await job({ mode: 'plan', timeout: '2s' }, { file: FILE, env: of(standIn) });
    expect(run.report?.error?.message).toMatch(/`timeout` of 2 s/);
    expect(run.durationMs).toBeLessThan(15_000);
  });

  test('a job that is cancelled while it searches', async () => {
    const standIn = await api({ faults: { 'rds:DescribeDBClusters': 'hanging' } });
    const run = await runAction({}, { workspaceFiles: { [CONFIG]: FILE }, env: of(standIn), signalAfterMs: { signal: 'SIGINT', ms: 2500 } });
    expect(run).toMatchObject({ exitCode: 1, report: { verdict: 'error', error: { kind: 'interrupted' } } });
  });
});

describe('the command line', () => {
  const inCi = (standIn: StandIn): { readonly env: Readonly<Record<string, string>>; readonly files: Readonly<Record<string, string>> } => ({ env: { ...environmentOf(standIn), ...PASSWORD }, files: { [CONFIG]: FILE } });

  test('print-plan shows what was found, and where it is from', async () => {
    const standIn = await api();
    const { exitCode, stdout } = await runCli(['print-plan', '--format', 'json'], inCi(standIn));
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ orders: { host: { value: ENDPOINT, from: 'aws', file: CONFIG, line: 3 }, user: { from: 'config' } }, shop: { 'db-instance-identifier': { value: 'shop', from: 'aws' } } });
    expect(standIn.calls.map(({ iamAction }) => iamAction).sort()).toEqual(['rds:DescribeDBClusters', 'rds:DescribeDBInstances']);
  });

  test.each(['print-plan', 'check'])('%s without credentials is told what is missing', async (command) => {
    const standIn = await api();
    const { env, files } = inCi(standIn);
    const { exitCode, stdout, stderr } = await runCli([command], { files, env: { ...env, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^cdc-preflight: ${CONFIG}:3:1: .discover. could not list.*no AWS credentials`));
  });

  test('check judges the control plane of all of them where nothing is said of a connection', async () => {
    const standIn = await api();
    const { exitCode, stdout } = await runCli(['check', '--format', 'json'], { env: environmentOf(standIn), files: { [CONFIG]: `version: 1\n${DISCOVER}` } });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass', targets: [{ name: 'orders', planes: ['control-plane'] }, { name: 'shop', planes: ['control-plane'] }] });
  });
});
