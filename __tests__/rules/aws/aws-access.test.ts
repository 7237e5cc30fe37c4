import { describe, expect, it } from '@jest/globals';
import { SOURCES } from '../../../src/collect/sources.js';
import { denied, failed, known, unavailable, type AwsAccess } from '../../../src/facts/index.js';
import { judge } from '../../../src/judge/judge.js';
import { planesOf } from '../../../src/judge/planes.js';
import { verdictOf } from '../../../src/judge/verdict.js';
import { awsAccess } from '../../../src/rules/aws/aws-access.js';
import { awsRules } from '../../../src/rules/aws/index.js';
import { rowOf, stepsOf, target } from '../facts.js';
import { access, AURORA, awsTarget, onAws, planeOnly } from './healthy-aws.js';

function seen(changes: Partial<AwsAccess>): ReturnType<typeof onAws> {
  return onAws({ ...AURORA, awsAccess: access(changes) });
}

it('passes when everything was answered', () => {
  expect(rowOf(awsAccess, seen({}), awsTarget())).toMatchObject({ status: 'pass', object: { kind: 'aws', name: 'cluster/orders' }, evidence: { outcome: 'answered' } });
});

it('is skipped where AWS is not asked', () => {
  expect(rowOf(awsAccess, onAws(AURORA, {}, { awsAccess: unavailable('not asked') }), target())).toMatchObject({ status: 'skip' });
});

it('names each action that is denied, and a statement that allows them', () => {
  const denied = [
    { action: 'rds:DescribeCertificates', detail: 'User x is not authorized' },
    { action: 'ec2:DescribeSecurityGroupRules', detail: 'no' },
  ];
  const row = rowOf(awsAccess, seen({ denied }), awsTarget());
  expect(row).toMatchObject({ status: 'fail', severity: 'warning', evidence: { denied: denied.map(({ action }) => action) } });
  expect(stepsOf(row)[0]?.kind).toBe('policy');
  const statement = JSON.parse(stepsOf(row)[0]?.text ?? '') as object;
  expect(statement).toEqual({ Effect: 'Allow', Action: denied.map(({ action }) => action), Resource: '*' });
});

it('names what was not answered', () => {
  const unanswered = [{ action: 'rds:DescribeDBInstances', detail: 'Rate exceeded' }];
  expect(rowOf(awsAccess, seen({ unanswered }), awsTarget())).toMatchObject({ status: 'fail', severity: 'warning', evidence: { unanswered: ['rds:DescribeDBInstances'] } });
});

describe.each([
  ['no-credentials', {}],
  ['refused', { code: 'ExpiredToken', detail: 'The security token included in the request is expired' }],
  ['refused', { code: 'InvalidClientTokenId' }],
  ['refused', { code: 'SomethingNew', detail: 'a new refusal' }],
  ['not-found', { others: ['orders-eu', 'billing'] }],
  ['not-found', { otherEngine: 'docdb' }],
  ['not-found', {}],
  ['unreachable', { detail: 'getaddrinfo ENOTFOUND rds.eu-wst-1.amazonaws.com' }],
] as const)('%s %j', (outcome, changes) => {
  const facts = seen({ outcome, ...changes });
  const nothing = Object.fromEntries(Object.keys(AURORA).filter((name) => name !== 'awsAccess').map((name) => [name, failed('not asked')]));
  const cutOff = { ...facts, ...nothing } as typeof facts;

  it('is unknown, and cut off, with a remedy', () => {
    const row = rowOf(awsAccess, facts, awsTarget());
    expect(row).toMatchObject({ status: 'unknown', severity: 'error', because: { kind: 'failed' }, evidence: { outcome } });
    expect(row.fix?.variants.length).toBeGreaterThan(0);
    expect(row.message).not.toMatch(/undefined|null/);
  });

  it.each([
    ['both planes', awsTarget()],
    ['the control plane alone', planeOnly()],
  ])('makes the verdict error, and the others skipped because of it: %s', (_, wanted) => {
    const results = judge(awsRules, SOURCES, cutOff, wanted);
    const others = results.filter(({ rule }) => rule !== 'aws-access' && rule !== 'aws-iam-replication');
    expect(others.map(({ status, because }) => [status, because])).toEqual(others.map(() => ['skip', { kind: 'prerequisite', rule: 'aws-access' }]));
    expect(verdictOf(results, planesOf(wanted))).toBe('error');
  });

  it.each(['off', 'warning', 'notice'] as const)('is never green when policy makes the rule %s', (policy) => {
    const wanted = { ...planeOnly(), policy: { rules: { 'aws-access': policy } } };
    expect(verdictOf(judge(awsRules, SOURCES, cutOff, wanted), planesOf(wanted))).toBe('error');
  });
});

it('names the nearest identifier, and stands where the wrong one was set', () => {
  const wanted = { ...awsTarget(), origins: { 'db-cluster-identifier': { from: 'config', file: '.github/cdc-preflight.yml', line: 7 } } } as const;
  const row = rowOf(awsAccess, seen({ outcome: 'not-found', others: ['orders-eu'] }), wanted);
  expect(row.message).toContain('did you mean `orders-eu`?');
  expect(row.location).toEqual({ file: '.github/cdc-preflight.yml', line: 7 });
  expect(stepsOf(row)[0]?.text).toBe('db-cluster-identifier: orders-eu');
});

it('names the endpoint where no identifier was given', () => {
  const wanted = planeOnly();
  const { clusterIdentifier: _, ...plane } = wanted.controlPlane ?? { region: '', clientCidrs: [], callTimeoutMs: 0 };
  const row = rowOf(awsAccess, seen({ outcome: 'not-found' }), { ...wanted, controlPlane: { ...plane, host: 'x.cluster-custom-a.eu-west-1.rds.amazonaws.com' } });
  expect(row.message).toContain('x.cluster-custom-a.eu-west-1.rds.amazonaws.com');
});

it('is green on the control plane alone when all is well', () => {
  const wanted = planeOnly();
  const results = judge(awsRules, SOURCES, { ...onAws(AURORA), awsAccess: known(access()) }, wanted);
  expect(results.filter(({ status }) => status === 'fail' || status === 'unknown')).toEqual([]);
  expect(verdictOf(results, planesOf(wanted))).toBe('pass');
});

it.each([
  ['instance', /is an instance, not a cluster/, 'db-instance-identifier: orders'],
  ['cluster', /is a cluster, not an instance/, 'db-cluster-identifier: orders'],
] as const)('says where the identifier of a %s belongs', (mistaken, message, option) => {
  const { clusterIdentifier: _, ...plane } = planeOnly().controlPlane ?? { region: '', clientCidrs: [], callTimeoutMs: 0 };
  const wanted = mistaken === 'instance' ? planeOnly() : { ...planeOnly(), controlPlane: { ...plane, instanceIdentifier: 'orders' } };
  const row = rowOf(awsAccess, seen({ outcome: 'not-found', mistaken, others: ['ordres'] }), wanted);
  expect(row.message).toMatch(message);
  expect(stepsOf(row)[0]?.text).toBe(option);
});

it('does not deny the cluster whose member the instance is not', () => {
  const row = rowOf(awsAccess, seen({ outcome: 'not-found', mistaken: 'no-member', others: ['orders-1'] }), planeOnly({ instanceIdentifier: 'shop' }));
  expect(row.message).toBe('could not check: the instance `shop` is not a member of the cluster `orders`');
  expect(JSON.stringify(row.fix)).not.toContain('db-cluster-identifier: orders-1');
});

it('is not green on the control plane alone when everything is denied', () => {
  const nothing = Object.fromEntries(Object.keys(AURORA).map((name) => [name, denied('no policy allows it')]));
  const facts = { ...onAws(AURORA), ...nothing, awsAccess: known(access({ denied: [{ action: 'rds:DescribeDBClusters', detail: 'no' }] })) } as ReturnType<typeof onAws>;
  const wanted = planeOnly();
  expect(verdictOf(judge(awsRules, SOURCES, facts, wanted), planesOf(wanted))).toBe('error');
  // What one denied action costs is said; the rest was looked at.
  const one = { ...onAws({ ...AURORA, awsAccess: access({ denied: [{ action: 'rds:DescribeCertificates', detail: 'no' }] }) }) };
  expect(verdictOf(judge(awsRules, SOURCES, one, wanted), planesOf(wanted))).toBe('warn');
});
