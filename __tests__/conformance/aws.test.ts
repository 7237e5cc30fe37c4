/**
 * What a finding about the parameter groups prints is carried out to the letter by the AWS CLI, against a stand-in of the
 * API that restarts a real server with what its groups say; then the pipeline's slot can be created, and the check passes.
 */
import { spawn } from 'node:child_process';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { result, runAction, type Result, type Run } from '../support/action.js';
import { environmentOf, startStandIn, type StandIn } from '../support/aws/stand-in.js';
import { inputsOf, startWriter, type Writer, type WriterOptions } from '../support/aws/writer.js';
import { cluster, instance, instanceWorld, member, standalone, world, type World } from '../support/aws/world.js';
import { stopAll } from '../support/postgres.js';

const MAJOR = 16;

interface Scenario {
  readonly name: string;
  readonly world: () => World;
  readonly writer: Omit<WriterOptions, 'major'>;
  readonly identifier: Readonly<Record<string, string>>;
  /** Rules that fail before, by severity. */
  readonly fails: Readonly<Record<string, Result['severity']>>;
  readonly reboots: number;
}

const AURORA = { topology: 'aurora', instance: 'orders-1', logical: false } as const;
const RDS = { topology: 'rds', instance: 'shop', logical: false } as const;
const ORDERS = { 'db-cluster-identifier': 'orders', 'aws-region': 'eu-west-1' };
const SHOP = { 'db-instance-identifier': 'shop', 'aws-region': 'eu-west-1' };
const OFF = { 'wal-level': 'error', 'aws-logical-replication': 'error' } as const;

function groupOf(scope: 'cluster' | 'instance', name: string, family: string, value: string): World['parameterGroups'] {
  return [{ name, scope, family, values: { 'rds.logical_replication': value } }];
}

/** A Multi-AZ DB cluster: engine and family of RDS, instances that reboot together. */
function multiAz(group: string): World {
  const engine = { Engine: 'postgres', EngineVersion: '16.6' };
  return world({
    clusters: [cluster({ ...engine, DBClusterParameterGroup: group })],
    instances: [instance(engine), instance({ ...engine, DBInstanceIdentifier: 'orders-2' })],
    parameterGroups: [],
  });
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'an Aurora cluster in the default group',
    world: () => world({ clusters: [cluster({ DBClusterParameterGroup: 'default.aurora-postgresql16' })], parameterGroups: [] }),
    writer: AURORA,
    identifier: ORDERS,
    fails: OFF,
    reboots: 1,
  },
  {
    name: 'an Aurora cluster in a group of its own, in which it is off',
    world: () => world({ parameterGroups: groupOf('cluster', 'orders-params', 'aurora-postgresql16', '0') }),
    writer: AURORA,
    identifier: ORDERS,
    fails: OFF,
    reboots: 1,
  },
  {
    name: 'an Aurora cluster whose writer waits for a reboot',
    world: () => world({ clusters: [cluster({ DBClusterMembers: [member('orders-2', false), member('orders-1', true, 'pending-reboot')] })] }),
    writer: AURORA,
    identifier: ORDERS,
    fails: OFF,
    reboots: 1,
  },
  {
    name: 'an Aurora cluster that would lose it at the next reboot',
    world: () =>
      world({
        clusters: [cluster({ DBClusterMembers: [member('orders-2', false), member('orders-1', true, 'pending-reboot')] })],
        parameterGroups: groupOf('cluster', 'orders-params', 'aurora-postgresql16', '0'),
      }),
    writer: { ...AURORA, logical: true },
    identifier: ORDERS,
    fails: { 'aws-logical-replication': 'warning' },
    reboots: 0,
  },
  {
    name: 'an RDS instance in the default group',
    world: () => instanceWorld({ instances: [standalone({ DBParameterGroups: [{ DBParameterGroupName: 'default.postgres16', ParameterApplyStatus: 'in-sync' }] })], parameterGroups: [] }),
    writer: RDS,
    identifier: SHOP,
    fails: OFF,
    reboots: 1,
  },
  {
    name: 'an RDS instance that waits for a reboot',
    world: () => instanceWorld({ instances: [standalone({ DBParameterGroups: [{ DBParameterGroupName: 'shop-params', ParameterApplyStatus: 'pending-reboot' }] })] }),
    writer: RDS,
    identifier: SHOP,
    fails: OFF,
    reboots: 1,
  },
  {
    name: 'a Multi-AZ DB cluster in the default group',
    world: () => multiAz('default.postgres16'),
    writer: { ...RDS, instance: 'orders-1' },
    identifier: ORDERS,
    fails: OFF,
    reboots: 1,
  },
];

const standIns: StandIn[] = [];

afterEach(async () => {
  await Promise.all(standIns.splice(0).map((standIn) => standIn.close()));
});
afterAll(stopAll);

describe.each(SCENARIOS)('$name', ({ world: made, writer: wanted, identifier, fails, reboots }) => {
  test('is mended by the commands that are printed', async () => {
    const writer = await startWriter({ major: MAJOR, ...wanted });
    const standIn = await startStandIn({ world: made(), applied: writer.applied });
    standIns.push(standIn);
    const check = (): Promise<Run> => runAction({ ...inputsOf(writer), ...identifier }, { env: environmentOf(standIn) });

    const before = await check();
    expect(failing(before)).toEqual(fails);
    expect(await createsSlot(writer)).toBe(wanted.logical);

    const commands = commandsOf(before);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      await carriedOut(command, standIn);
    }
    expect(writer.reboots()).toBe(reboots);

    expect(await createsSlot(writer)).toBe(true);
    const after = await check();
    expect(failing(after)).toEqual({});
    expect(after.outputs['verdict']).toBe('pass');
    await writer.server.stop();
  });
});

/** Errors and warnings by rule. */
function failing(run: Run): Readonly<Record<string, string>> {
  const rows = run.report?.targets.flatMap((target) => target.results) ?? [];
  return Object.fromEntries(rows.flatMap(({ rule, status, severity }) => (status === 'fail' && severity !== 'notice' ? [[rule, severity]] : [])));
}

/** The commands for the shell that the recommended way has. */
function commandsOf(run: Run): readonly string[] {
  const steps = result(run, 'aws-logical-replication').fix?.variants[0]?.steps ?? [];
  return steps.flatMap(({ kind, text }) => (kind === 'aws-cli' || kind === 'restart' ? [text] : []));
}

/** What a consumer does first. */
async function createsSlot({ server }: Writer): Promise<boolean> {
  const client = await server.connect({ user: 'cdc', password: 'of-the-cdc', database: 'postgres' });
  try {
    await client.query("SELECT pg_create_logical_replication_slot('trial', 'pgoutput', true)");
    return true;
  } catch (error) {
    expect(String(error)).toMatch(/wal_level/);
    return false;
  } finally {
    await client.end();
  }
}

/** In a shell, as somebody would who copies it. */
function carriedOut(command: string, standIn: StandIn): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', command], { env: { PATH: process.env['PATH'], HOME: '/nonexistent', AWS_PAGER: '', ...environmentOf(standIn) } });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command}\nended with ${String(code)}:\n${said}`))));
  });
}
