import { beforeAll, expect, it } from '@jest/globals';
import { AWS_ACTIONS, type AwsAction } from '../../../src/collect/aws/actions.js';
import { askAws } from '../../../src/collect/aws/conversation.js';
import { AWS_FACTS } from '../../../src/collect/aws/facts.js';
import type { AwsFacts } from '../../../src/facts/index.js';
import type { ControlPlaneTarget } from '../../../src/target.js';
import { environmentOf, FAULTS, startStandIn, type Fault } from '../../support/aws/stand-in.js';
import { arn, cluster, ingress, instanceWorld, REGION, world, type World } from '../../support/aws/world.js';
import { ask, controlPlane, value, withEnvironment, without, type Asked } from './asking.js';

type Name = keyof AwsFacts;

/** A cluster of which everything is asked. */
function everything(): World {
  return world({
    clusters: [cluster({ GlobalClusterIdentifier: 'world' })],
    globalClusters: [{ GlobalClusterIdentifier: 'world', GlobalClusterMembers: [{ DBClusterArn: arn('cluster', 'orders'), IsWriter: true }] }],
    securityGroupRules: [ingress({ PrefixListId: 'pl-1' }), ingress({ CidrIpv4: '10.0.0.0/8' })],
    prefixLists: { 'pl-1': ['192.0.2.0/24'] },
    endpoints: [{ DBClusterIdentifier: 'orders', Endpoint: 'x', EndpointType: 'WRITER' }],
  });
}

/** Fifteen conversations at a time take theirs on a busy machine. */
const CALL_TIMEOUT_MS = 2500;
const OF_CLUSTER = controlPlane({ callTimeoutMs: CALL_TIMEOUT_MS });
const OF_INSTANCE = without('clusterIdentifier', { instanceIdentifier: 'shop', callTimeoutMs: CALL_TIMEOUT_MS });

interface Case {
  readonly world: () => World;
  readonly target: ControlPlaneTarget;
  /** Facts that cannot be had without the action. */
  readonly lost: readonly Name[];
}

const CASES: Readonly<Record<AwsAction, Case>> = {
  'rds:DescribeDBClusters': ofCluster('awsCluster', 'awsParameters', 'awsEndpoints', 'awsGlobalCluster', 'awsStorage'),
  'rds:DescribeDBInstances': ofCluster('awsInstances'),
  'rds:DescribeDBClusterParameters': ofCluster('awsParameters'),
  'rds:DescribeDBParameters': ofInstance('awsParameters'),
  'rds:DescribePendingMaintenanceActions': ofCluster('awsMaintenance'),
  'rds:DescribeBlueGreenDeployments': ofCluster('awsBlueGreen'),
  'rds:DescribeCertificates': ofCluster('awsCertificates'),
  'rds:DescribeDBClusterEndpoints': ofCluster('awsEndpoints'),
  'rds:DescribeGlobalClusters': ofCluster('awsGlobalCluster'),
  'rds:DescribeIntegrations': ofCluster('awsIntegrations'),
  'ec2:DescribeSecurityGroupRules': ofCluster('awsSecurityGroups'),
  'ec2:GetManagedPrefixListEntries': ofCluster(),
  'cloudwatch:GetMetricData': ofCluster('awsStorage'),
};

function ofCluster(...lost: readonly Name[]): Case {
  return { world: everything, target: OF_CLUSTER, lost };
}

function ofInstance(...lost: readonly Name[]): Case {
  return { world: instanceWorld, target: OF_INSTANCE, lost };
}

// The clients are loaded: it takes longer than a call may take here.
beforeAll(() => ask({ world: everything() }, OF_CLUSTER));

const ACTIONS = Object.keys(AWS_ACTIONS) as readonly AwsAction[];

/** All actions at the same time, each in a region of its own, where nothing else goes wrong. */
async function eachAlone(fault: Fault): Promise<readonly (Omit<Asked, 'mostAtOnce'> & { readonly action: AwsAction })[]> {
  const regionOf = (action: AwsAction): string => `${REGION}-${String(ACTIONS.indexOf(action))}`;
  const regions = Object.fromEntries(ACTIONS.map((action) => [regionOf(action), { world: { ...CASES[action].world(), region: regionOf(action) }, faults: { [action]: fault } }]));
  const standIn = await startStandIn({ regions });
  try {
    return await withEnvironment(environmentOf(standIn), () =>
      Promise.all(
        ACTIONS.map(async (action) => {
          const startedAt = performance.now();
          const facts = await askAws({ ...CASES[action].target, region: regionOf(action) }, new AbortController().signal);
          return { action, facts, tookMs: performance.now() - startedAt, calls: standIn.calls.filter(({ region }) => region === regionOf(action)) };
        }),
      ),
    );
  } finally {
    await standIn.close();
  }
}

it.each(FAULTS)('%s: each action by itself costs no other fact', async (fault) => {
  for (const { action, facts, calls, tookMs } of await eachAlone(fault)) {
    const { lost } = CASES[action];
    const access = value(facts, 'awsAccess');
    expect({
      action,
      lost: AWS_FACTS.filter((name) => facts[name].state !== 'known'),
      states: [...new Set(lost.map((name) => facts[name].state))],
      unnamed: lost.filter((name) => !JSON.stringify(facts[name]).includes(action)),
      outcome: access.outcome,
      denied: access.denied.map((one) => one.action),
      unanswered: access.unanswered?.map((one) => one.action),
      calls: calls.filter(({ iamAction }) => iamAction === action).length,
    }).toEqual({
      action,
      lost,
      states: lost.length === 0 ? [] : [fault === 'denied' ? 'denied' : 'failed'],
      unnamed: [],
      outcome: 'answered',
      denied: fault === 'denied' ? [action] : [],
      unanswered: fault === 'denied' ? [] : [action],
      // Throttling is waited out twice; nothing else is tried again.
      calls: fault === 'throttled' ? 3 : 1,
    });
    expect(tookMs).toBeLessThan(CALL_TIMEOUT_MS + 2000);
  }
});

it('loses the ranges of a prefix list by themselves', async () => {
  const { facts } = await ask(
    { world: everything(), faults: { 'ec2:GetManagedPrefixListEntries': 'denied' } },
    OF_CLUSTER,
  );
  expect(value(facts, 'awsSecurityGroups')).toMatchObject({
    rules: [{ prefixListId: 'pl-1', cidrs: [] }, { cidrs: ['10.0.0.0/8'] }],
    unresolved: [{ what: 'pl-1', why: expect.stringContaining('ec2:GetManagedPrefixListEntries') }],
  });
  expect(value(facts, 'awsAccess').denied.map(({ action }) => action)).toEqual(['ec2:GetManagedPrefixListEntries']);
});

it('waits throttling out', async () => {
  const { facts } = await ask({ faults: { 'rds:DescribeDBClusters': 'throttled', 'cloudwatch:GetMetricData': 'throttled' }, throttledCalls: 2 });
  expect(AWS_FACTS.filter((name) => facts[name].state !== 'known')).toEqual([]);
  expect(value(facts, 'awsAccess').unanswered).toEqual([]);
});

it('answers when everything is denied', async () => {
  const faults = Object.fromEntries(Object.keys(AWS_ACTIONS).map((action) => [action, 'denied' as const]));
  const { facts } = await ask({ faults });
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'answered', denied: expect.arrayContaining([expect.objectContaining({ action: 'rds:DescribeDBClusters' })]) });
  expect(AWS_FACTS.filter((name) => facts[name].state === 'denied')).toEqual(AWS_FACTS.filter((name) => name !== 'awsAccess'));
});

it.each(['hanging', 'stalled', 'html', 'reset', 'garbage'] as const)('ends in time when everything is %s', async (fault) => {
  const faults = Object.fromEntries(Object.keys(AWS_ACTIONS).map((action) => [action, fault]));
  const { facts, tookMs } = await ask({ faults }, controlPlane({ callTimeoutMs: 500 }));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'unreachable', detail: expect.any(String) });
  expect(AWS_FACTS.filter((name) => facts[name].state === 'failed')).toEqual(AWS_FACTS.filter((name) => name !== 'awsAccess'));
  expect(tookMs).toBeLessThan(1500);
});

it('ends with the run', async () => {
  const faults = Object.fromEntries(Object.keys(AWS_ACTIONS).map((action) => [action, 'hanging' as const]));
  const { facts, tookMs } = await ask({ faults }, controlPlane({ callTimeoutMs: 60_000 }), AbortSignal.timeout(300));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'unreachable', detail: 'the run ended before AWS responded' });
  expect(tookMs).toBeLessThan(1000);
});

it('ends with the run while throttled', async () => {
  const faults = Object.fromEntries(Object.keys(AWS_ACTIONS).map((action) => [action, 'throttled' as const]));
  const { facts, tookMs } = await ask({ faults }, controlPlane(), AbortSignal.timeout(150));
  expect(AWS_FACTS.filter((name) => facts[name].state === 'known')).toEqual(['awsAccess']);
  expect(tookMs).toBeLessThan(800);
});

it('takes an entry without a name for no answer of AWS', async () => {
  const { facts } = await ask({ world: { ...world(), clusters: [{ Engine: 'aurora-postgresql' }] } }, without('clusterIdentifier', { host: 'x' }));
  expect(value(facts, 'awsAccess')).toMatchObject({ outcome: 'answered', unanswered: [{ action: 'rds:DescribeDBClusters', detail: expect.stringContaining('not one from AWS') }] });
  expect(facts.awsCluster.state).toBe('failed');
});

it('lists for each action the facts that it costs', () => {
  for (const action of ACTIONS) {
    const { facts } = AWS_ACTIONS[action];
    const { lost } = CASES[action];
    // What is not lost is incomplete: without the family, or without the ranges of a prefix list.
    expect({ action, facts: lost.length === 0 ? [] : facts }).toEqual({ action, facts: lost });
  }
});

it('has next to nothing of an instance that may not be described', async () => {
  const { facts } = await ask({ world: instanceWorld(), faults: { 'rds:DescribeDBInstances': 'denied' } }, OF_INSTANCE);
  expect(AWS_FACTS.filter((name) => facts[name].state !== 'denied')).toEqual(['awsAccess', 'awsCertificates']);
  expect(value(facts, 'awsAccess').denied.map(({ action }) => action)).toEqual(['rds:DescribeDBInstances']);
});
