import { describe, expect, it } from '@jest/globals';
import { denied, failed } from '../../src/facts/index.js';
import { awsNamesOf } from '../../src/judge/aws-names.js';
import { groundOf } from '../../src/judge/ground.js';
import { facts, target } from '../rules/facts.js';
import { AURORA, awsTarget, cluster, INSTANCE, MULTI_AZ, onAws, planeOnly } from '../rules/aws/healthy-aws.js';

describe('the names that AWS gave', () => {
  it.each([
    ['Aurora', AURORA, { topology: 'aurora', identifier: 'orders', writer: 'orders-2', parameterGroup: 'orders-params' }],
    ['a Multi-AZ DB cluster', MULTI_AZ, { topology: 'multi-az-cluster', identifier: 'orders', writer: 'orders-2', parameterGroup: 'orders-params' }],
    ['an instance', INSTANCE, { topology: 'instance', identifier: 'orders', writer: 'orders', parameterGroup: 'orders-params' }],
  ] as const)('of %s', (_, world, names) => {
    expect(awsNamesOf(onAws(world))).toEqual({ region: 'eu-west-1', ...names });
    // The group is also named by what it is attached to.
    expect(awsNamesOf(onAws(world, {}, { awsParameters: denied('no') }))).toEqual({ region: 'eu-west-1', ...names });
  });

  it('are none where the API was not asked, or says nothing of what it was asked about', () => {
    expect(awsNamesOf(facts())).toBeUndefined();
    expect(awsNamesOf(onAws(AURORA, {}, { awsCluster: failed('reset') }))).toBeUndefined();
    expect(awsNamesOf(onAws(INSTANCE, {}, { awsInstances: denied('no') }))).toBeUndefined();
  });

  it('lack a writer where the cluster has none', () => {
    expect(awsNamesOf(onAws({ ...AURORA, awsCluster: cluster({ members: [] }) }))?.writer).toBeUndefined();
  });
});

describe('the platform', () => {
  const unseen = { platform: failed('not reached') };

  it.each([
    ['what the session saw', groundOf(onAws(AURORA, { platform: { name: 'self-managed' } }), awsTarget()), 'self-managed'],
    ['what AWS says, without a session', groundOf(onAws(AURORA, {}, unseen), planeOnly()), 'aurora'],
    ['what AWS says of an instance', groundOf(onAws(INSTANCE, {}, unseen), planeOnly()), 'rds'],
    ['what AWS says of a Multi-AZ DB cluster', groundOf(onAws(MULTI_AZ, {}, unseen), awsTarget()), 'rds'],
    ['nothing', groundOf(facts({}, unseen), target()), 'unknown'],
  ] as const)('is %s', (_, ground, platform) => {
    expect(ground.platform).toBe(platform);
  });
});

describe('the names of another database', () => {
  const reaching = (instanceIdentifier: string) => onAws(AURORA, { platform: { name: 'aurora', instanceIdentifier } });

  it.each([
    ['the session is on another instance', groundOf(reaching('billing-1'), awsTarget({ connection: { host: 'localhost' } })), false],
    ['the session is on a member, through a tunnel', groundOf(reaching('orders-1'), awsTarget({ connection: { host: 'localhost' } })), true],
    ['the host is that of another cluster', groundOf(onAws(AURORA), awsTarget({ connection: { host: 'billing.cluster-abc123.eu-west-1.rds.amazonaws.com' } })), false],
    ['the host is that of another instance', groundOf(onAws(INSTANCE), awsTarget({ connection: { host: 'billing.abc123.eu-west-1.rds.amazonaws.com' } })), false],
    ['the host is an alias', groundOf(onAws(AURORA), awsTarget({ connection: { host: 'db.example.com' } })), true],
    ['the host is the endpoint', groundOf(onAws(AURORA), awsTarget()), true],
  ] as const)('stand in no command: %s', (_, { aws }, known) => {
    expect(aws !== undefined).toBe(known);
  });
});
