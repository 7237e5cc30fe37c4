import { expect, it } from '@jest/globals';
import { denied, type AwsAdmission, type AwsFacts } from '../../../src/facts/index.js';
import { awsSecurityGroup } from '../../../src/rules/aws/aws-security-group.js';
import { rowOf, rowsOf, stepsOf } from '../facts.js';
import { access, admission, AURORA, awsTarget, cluster, instance, onAws, securityGroups } from './healthy-aws.js';

function world(rules: readonly AwsAdmission[], unresolved: AwsFacts['awsSecurityGroups']['unresolved'] = []): AwsFacts {
  return { ...AURORA, awsSecurityGroups: securityGroups(rules, { unresolved }) };
}

const client = (...clientCidrs: readonly string[]) => awsTarget({ plane: { clientCidrs } });

it.each([
  ['a wider range', [admission(['10.0.0.0/8'])], '10.0.4.0/24', 'pass'],
  ['the range itself', [admission(['10.0.4.0/24'])], '10.0.4.0/24', 'pass'],
  ['two that cover it together', [admission(['10.0.4.0/25']), admission(['10.0.4.128/25'])], '10.0.4.0/24', 'pass'],
  ['two with a gap', [admission(['10.0.4.0/25']), admission(['10.0.4.129/32'])], '10.0.4.0/24', 'fail'],
  ['a part of it', [admission(['10.0.4.0/25'])], '10.0.4.0/24', 'fail'],
  ['another range', [admission(['10.1.0.0/16'])], '10.0.4.0/24', 'fail'],
  ['another port', [admission(['10.0.0.0/8'], { fromPort: 3306, toPort: 3306 })], '10.0.4.0/24', 'fail'],
  ['all ports', [admission(['10.0.0.0/8'], { fromPort: null, toPort: null })], '10.0.4.0/24', 'pass'],
  ['IPv6', [admission(['2001:db8::/32'])], '2001:db8:1::/48', 'pass'],
  ['IPv4 for a client with IPv6', [admission(['10.0.0.0/8'])], '2001:db8:1::/48', 'fail'],
  ['a prefix list', [admission(['10.9.0.0/24'], { prefixListId: 'pl-1' })], '10.9.0.7/32', 'pass'],
  ['members of another group', [admission([], { referencedGroupId: 'sg-app' })], '10.0.4.0/24', 'unknown'],
  ['a range and members of another group', [admission(['10.0.0.0/8']), admission([], { referencedGroupId: 'sg-app' })], '10.0.4.0/24', 'pass'],
] as const)('%s', (_, rules, cidr, status) => {
  const row = rowOf(awsSecurityGroup, onAws(world(rules)), client(cidr));
  expect(row).toMatchObject({ status, severity: 'error', object: { kind: 'aws', name: `security-group/sg-1/${cidr}` }, evidence: { client_cidr: cidr, security_groups: ['sg-1'] } });
});

it.each([
  [false, '192.0.2.0/24', 'fail', 'warning'],
  [true, '192.0.2.0/24', 'pass', 'error'],
  [false, '10.0.4.0/24', 'pass', 'error'],
  [false, '2001:db8::/48', 'pass', 'error'],
] as const)('publicly accessible %s, %s: %s', (publiclyAccessible, cidr, status, severity) => {
  const seen = onAws({ ...world([admission([cidr])]), awsInstances: [instance('orders-2', { publiclyAccessible })] });
  expect(rowOf(awsSecurityGroup, seen, client(cidr))).toMatchObject({ status, severity });
});

it('is unknown while a prefix list could not be resolved', () => {
  const row = rowOf(awsSecurityGroup, onAws(world([admission(['10.9.0.0/16'])], [{ what: 'pl-1', why: 'denied' }])), client('10.0.4.0/24'));
  expect(row).toMatchObject({ status: 'unknown', because: { kind: 'denied' } });
  expect(row.message).toContain('`pl-1`');
});

it('is cut off while a prefix list got no answer', () => {
  const unanswered = [{ action: 'ec2:GetManagedPrefixListEntries', detail: 'timeout' }];
  const seen = onAws({ ...world([admission(['10.9.0.0/16'])], [{ what: 'pl-1', why: 'timeout' }]), awsAccess: access({ unanswered }) });
  expect(rowOf(awsSecurityGroup, seen, client('10.0.4.0/24'))).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
});

it('prints the rule that lets the client in', () => {
  const row = rowOf(awsSecurityGroup, onAws(world([])), client('10.0.4.0/24'));
  expect(stepsOf(row).filter(({ kind }) => kind === 'aws-cli').map(({ text }) => text)).toEqual([
    'aws ec2 authorize-security-group-ingress --region eu-west-1 --group-id sg-1 --protocol tcp --port 5432 --cidr 10.0.4.0/24',
  ]);
  expect(stepsOf(rowOf(awsSecurityGroup, onAws(world([])), client('2001:db8::/48'))).at(-1)?.text).toBe(
    "aws ec2 authorize-security-group-ingress --region eu-west-1 --group-id sg-1 --ip-permissions 'IpProtocol=tcp,FromPort=5432,ToPort=5432,Ipv6Ranges=[{CidrIpv6=2001:db8::/48}]'",
  );
  expect(row.fix?.variants[1]?.steps.at(-1)?.text).toContain('cidr_ipv4         = "10.0.4.0/24"');
});

it.each([
  [['0.0.0.0/0'], true],
  [['0.0.0.0/1', '128.0.0.0/1'], true],
  [['::/0'], true],
  [['0.0.0.0/1'], false],
  [['10.0.0.0/8'], false],
])('%j is open to the world: %s', (cidrs, open) => {
  const row = rowOf(awsSecurityGroup, onAws(world([admission(cidrs)])), client());
  expect(row).toMatchObject(open ? { status: 'fail', severity: 'warning', object: { name: 'security-group/sg-1' } } : { status: 'pass' });
});

it('has a row for each range, and one for what is open', () => {
  const seen = onAws({ ...world([admission(['0.0.0.0/0'])]), awsInstances: [instance('orders-2', { publiclyAccessible: true })] });
  const rows = rowsOf(awsSecurityGroup, seen, client('10.0.4.0/24', '2001:db8::/48'));
  expect(rows.map(({ status, severity }) => [status, severity]).sort()).toEqual([['fail', 'error'], ['fail', 'warning'], ['pass', 'error']]);
  expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

it('passes for an express cluster, which has no security groups', () => {
  const express = { ...AURORA, awsCluster: cluster({ vpcNetworking: false }), awsSecurityGroups: { groupIds: [], rules: [], unresolved: [] } };
  expect(rowOf(awsSecurityGroup, onAws(express), client('10.0.4.0/24'))).toMatchObject({ status: 'pass' });
  expect(rowOf(awsSecurityGroup, onAws({ ...express, awsCluster: cluster() }), client('10.0.4.0/24'))).toMatchObject({ status: 'skip' });
});

it('is unknown without the right to see the groups where a range is to be judged, and skipped otherwise', () => {
  const seen = onAws(AURORA, {}, { awsSecurityGroups: denied('ec2:DescribeSecurityGroupRules') });
  expect(rowOf(awsSecurityGroup, seen, client('10.0.4.0/24'))).toMatchObject({ status: 'unknown', because: { kind: 'denied' } });
  expect(rowOf(awsSecurityGroup, seen, client())).toMatchObject({ status: 'skip' });
});

it('goes by the address of the writer, not by that of a reader', () => {
  const awsInstances = [instance('orders-2', { publiclyAccessible: false }), instance('orders-1', { publiclyAccessible: true })];
  expect(rowOf(awsSecurityGroup, onAws({ ...world([admission(['192.0.2.0/24'])]), awsInstances }), client('192.0.2.0/24'))).toMatchObject({ status: 'fail', severity: 'warning' });
});

it('opens nothing by its first fix while the client may be let in already', () => {
  const { fix } = rowOf(awsSecurityGroup, onAws(world([admission([], { referencedGroupId: 'sg-app' })])), client('10.0.4.0/24'));
  expect(fix?.variants[0]?.steps.map(({ kind }) => kind)).toEqual(['text']);
  expect(fix?.variants.some(({ steps }) => steps.some(({ kind }) => kind === 'aws-cli'))).toBe(true);
});
