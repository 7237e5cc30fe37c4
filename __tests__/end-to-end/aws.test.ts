/** The shipped action with AWS's API beside the database, or alone: what is asked, what is said, and what becomes of faults. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { AWS_ACTIONS, type AwsAction } from '../../src/collect/aws/actions.js';
import { result, runAction, statuses, type Run } from '../support/action.js';
import { CREDENTIALS, environmentOf, startStandIn, type Fault, type StandIn, type StandInOptions } from '../support/aws/stand-in.js';
import { inputsOf, startWriter, type Writer } from '../support/aws/writer.js';
import { cluster, ingress, instance, member, world } from '../support/aws/world.js';
import { stopAll } from '../support/postgres.js';
import { scratch } from '../support/scratch.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const ORDERS = { 'db-cluster-identifier': 'orders', 'aws-region': 'eu-west-1' };
const SESSION_TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLE/+session//token==';

let writer: Writer;
const standIns: StandIn[] = [];

beforeAll(async () => {
  writer = await startWriter({ major: 16, topology: 'aurora', instance: 'orders-1', logical: true });
});
afterEach(async () => {
  await Promise.all(standIns.splice(0).map((standIn) => standIn.close()));
});
afterAll(stopAll);

async function api(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn(options);
  standIns.push(standIn);
  return standIn;
}

/** Without the database, with the identifier alone. */
function alone(standIn: StandIn, inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string | undefined>> = {}): Promise<Run> {
  return runAction({ ...ORDERS, ...inputs }, { env: { ...environmentOf(standIn), ...env } });
}

function both(standIn: StandIn, inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
  return runAction({ ...inputsOf(writer), ...ORDERS, ...inputs }, { env: environmentOf(standIn) });
}

function failing(run: Run): readonly string[] {
  const rows = run.report?.targets.flatMap((target) => target.results) ?? [];
  return rows.flatMap(({ rule, status, severity }) => (status === 'fail' && severity !== 'notice' ? [`${rule}: ${severity}`] : []));
}

describe('with nothing of AWS asked for', () => {
  test('no call is made, whatever the environment holds, and no rule of the group applies', async () => {
    const standIn = await api();
    const run = await runAction(inputsOf(writer), { env: environmentOf(standIn) });
    expect(run.outputs['verdict']).toBe('pass');
    expect(standIn.calls).toEqual([]);
    expect(run.report?.targets[0]?.planes).toEqual(['database']);
    expect(Object.entries(statuses(run)).flatMap(([rule, status]) => (rule.startsWith('aws-') ? [status] : []))).toEqual(new Array(12).fill('skip'));
  });

  test('no code of the SDK is loaded: the action works without the files that hold it', async () => {
    const copy = mkdtempSync(join(scratch, 'cdc-preflight-without-aws-'));
    try {
      cpSync(DIST, copy, { recursive: true });
      const ofSdk = readdirSync(copy).filter((file) => /^\d+\.index\.js$/.test(file) && /smithy|aws-sdk/i.test(readFileSync(join(copy, file), 'utf8')));
      expect(ofSdk.length).toBeGreaterThan(5);
      ofSdk.forEach((file) => rmSync(join(copy, file)));
      const run = await runAction(inputsOf(writer), { entry: join(copy, 'index.js') });
      expect(run.outputs['verdict']).toBe('pass');
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

describe('both planes', () => {
  test('a healthy cluster passes, and every call is signed for its region', async () => {
    const standIn = await api({ together: 4 });
    const run = await both(standIn);
    expect(failing(run)).toEqual([]);
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(run.report?.targets[0]?.planes).toEqual(['database', 'control-plane']);
    expect(new Set(standIn.calls.map(({ region }) => region))).toEqual(new Set(['eu-west-1']));
    expect(standIn.calls.every(({ action }) => /^(?:Describe|Get|List)/.test(action))).toBe(true);
    expect(standIn.mostAtOnce).toBeGreaterThanOrEqual(4);
  });

  test('a host that belongs to another cluster is told', async () => {
    const members = [member('billing-2', false), member('billing-1', true)];
    const instances = ['billing-1', 'billing-2'].map((name) => instance({ DBInstanceIdentifier: name }));
    const standIn = await api({ world: world({ clusters: [cluster({ DBClusterMembers: members })], instances }) });
    const run = await both(standIn);
    expect(failing(run)).toContain('aws-endpoint: error');
  });

  test('the ranges of the pipeline are looked for in the security groups', async () => {
    const admitting = await api({ world: world({ securityGroupRules: [ingress({ CidrIpv4: '10.0.0.0/25' }), ingress({ CidrIpv4: '10.0.0.128/25' })] }) });
    expect(statuses(await both(admitting, { 'client-cidr': '10.0.0.0/24' }))).toMatchObject({ 'aws-security-group': 'pass' });
    const half = await api({ world: world({ securityGroupRules: [ingress({ CidrIpv4: '10.0.0.0/25' })] }) });
    expect(failing(await both(half, { 'client-cidr': '10.0.0.0/24' }))).toEqual(['aws-security-group: error']);
  });
});

describe('the control plane alone', () => {
  test('passes where AWS says that all is well, and says that no session was opened', async () => {
    const run = await alone(await api());
    expect(failing(run)).toEqual([]);
    expect(run.outputs['verdict']).toBe('pass');
    expect(run.report?.targets[0]).toMatchObject({ planes: ['control-plane'], server: null });
    expect(statuses(run)).toMatchObject({ login: 'skip', 'wal-level': 'skip', 'aws-logical-replication': 'pass' });
  });

  test('fails where logical replication is off in the group', async () => {
    const standIn = await api({ world: world({ clusters: [cluster({ DBClusterParameterGroup: 'default.aurora-postgresql16' })], parameterGroups: [] }) });
    const run = await alone(standIn);
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(failing(run)).toEqual(['aws-logical-replication: error']);
  });

  test.each([
    ['no credentials', {}, {}, { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }, /no AWS credentials were found/],
    ['expired credentials', { refusing: { code: 'ExpiredToken', message: 'The security token included in the request is expired' } }, {}, {}, /refused the credentials/],
    ['another region', {}, { 'aws-region': 'eu-central-1' }, {}, /orders/],
    ['a cluster that is not there', {}, { 'db-cluster-identifier': 'order' }, {}, /orders/],
  ] as const)('%s: an error that names it, never green', async (_, options, inputs, env, said) => {
    const run = await alone(await api(options), inputs, env);
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    const { status, message, fix } = result(run, 'aws-access');
    expect({ status, text: `${message} ${JSON.stringify(fix)}` }).toEqual({ status: 'unknown', text: expect.stringMatching(said) });
  });
});

const ACTIONS = Object.keys(AWS_ACTIONS) as AwsAction[];

describe.each<Fault>(['denied', 'hanging', 'garbage'])('each action %s, one at a time', (fault) => {
  test.each(ACTIONS)('%s', async (action) => {
    const standIn = await api({
      faults: { [action]: fault },
      world: world({ securityGroupRules: [ingress({ CidrIpv4: '10.0.0.0/24' }), ingress({ PrefixListId: 'pl-1' })], prefixLists: { 'pl-1': ['192.0.2.0/24'] } }),
    });
    const started = Date.now();
    const run = await both(standIn, { 'client-cidr': '10.0.0.0/24', 'connect-timeout': '5s' });
    expect(Date.now() - started).toBeLessThan(30_000);

    const seen = statuses(run);
    expect(seen).toMatchObject({ login: 'pass', 'wal-level': expect.stringMatching(/pass|unknown/), 'replica-identity': 'pass' });
    const called = standIn.calls.some(({ iamAction }) => iamAction === action);
    if (called && fault === 'denied') {
      expect(result(run, 'aws-access')).toMatchObject({ status: 'fail', severity: 'warning', evidence: { denied: [action] } });
    }
    if (called) {
      expect(run.outputs['verdict']).not.toBe('pass');
      expect(JSON.stringify(result(run, 'aws-access'))).toContain(action);
    }
  });
});

test('keys and tokens of AWS are in nothing that is written, in no form', async () => {
  const secret = CREDENTIALS.AWS_SECRET_ACCESS_KEY;
  // AWS quotes what was signed back when it refuses a signature.
  const message = `The Canonical String for this request should have been 'POST x-amz-security-token:${SESSION_TOKEN}' of ${secret}`;
  const runs = await Promise.all([
    alone(await api(), {}, { AWS_SESSION_TOKEN: SESSION_TOKEN }),
    alone(await api({ refusing: { code: 'SignatureDoesNotMatch', message } }), {}, { AWS_SESSION_TOKEN: SESSION_TOKEN }),
  ]);
  for (const run of runs) {
    const printed = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const written = [...printed, run.stderr, run.summary, run.reportText, ...Object.values(run.files)].join('\n');
    for (const text of [secret, SESSION_TOKEN]) {
      for (const form of [text, encodeURIComponent(text), Buffer.from(text).toString('base64').replace(/=+$/, '')]) {
        expect(written).not.toContain(form);
      }
    }
  }
});
