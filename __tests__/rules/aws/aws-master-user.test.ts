import { expect, it } from '@jest/globals';
import type { AwsFacts } from '../../../src/facts/index.js';
import { awsMasterUser } from '../../../src/rules/aws/aws-master-user.js';
import { rowOf } from '../facts.js';
import { AURORA, awsTarget, cluster, INSTANCE, onAws, planeOnly, standalone } from './healthy-aws.js';

const MANAGED: AwsFacts = { ...AURORA, awsCluster: cluster({ masterUser: { name: 'postgres', managedSecretStatus: 'active' } }) };

it.each([
  ['the master user with a password that AWS keeps', MANAGED, { connection: { user: 'postgres' } }, 'fail'],
  ['the master user with a password of its own', AURORA, { connection: { user: 'postgres' } }, 'pass'],
  ['another role', MANAGED, { connection: { user: 'cdc' } }, 'pass'],
  ['a check by the master user for another role', MANAGED, { connection: { user: 'postgres' }, role: 'cdc' }, 'pass'],
  ['a check for the master user', MANAGED, { connection: { user: 'checker' }, role: 'postgres' }, 'fail'],
  ['tokens', MANAGED, { connection: { user: 'postgres', auth: { kind: 'aws-iam', region: 'eu-west-1' } } }, 'pass'],
  ['an instance', { ...INSTANCE, awsInstances: [standalone({ masterUser: { name: 'postgres', managedSecretStatus: 'rotating' } })] }, { connection: { user: 'postgres' } }, 'fail'],
  ['a cluster whose master user is not named', { ...AURORA, awsCluster: cluster({ masterUser: null }) }, { connection: { user: 'postgres' } }, 'skip'],
] as const)('%s: %s', (_, world, changes, status) => {
  expect(rowOf(awsMasterUser, onAws(world), awsTarget(changes))).toMatchObject({ status, severity: 'warning' });
});

it('has nothing to judge without a connection', () => {
  expect(rowOf(awsMasterUser, onAws(MANAGED), planeOnly())).toMatchObject({ status: 'skip' });
});
