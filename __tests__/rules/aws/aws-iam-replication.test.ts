import { expect, it } from '@jest/globals';
import { awsIamReplication } from '../../../src/rules/aws/aws-iam-replication.js';
import { rowOf, rowsOf, stepsOf } from '../facts.js';
import { AURORA, awsTarget, cluster, DEFAULT_GROUP, INSTANCE, NOTHING_PENDING, onAws, parameters, standalone } from './healthy-aws.js';

const IAM = awsTarget({ connection: { auth: { kind: 'aws-iam', region: 'eu-west-1' } } });
const ENABLED = { ...AURORA, awsCluster: cluster({ iamAuthentication: true }), awsParameters: parameters({ 'rds.iam_auth_for_replication': '1' }) };

it('does not apply to passwords', () => {
  expect(rowOf(awsIamReplication, onAws(AURORA), awsTarget())).toMatchObject({ status: 'skip', because: { kind: 'not-applicable' } });
});

it('passes when both are enabled', () => {
  expect(rowOf(awsIamReplication, onAws(ENABLED), IAM)).toMatchObject({ status: 'pass', object: { name: 'cluster/orders' } });
});

it('has a row for each that is off, and the commands for it', () => {
  const rows = rowsOf(awsIamReplication, onAws(AURORA), IAM);
  expect(rows).toMatchObject([
    { status: 'fail', severity: 'error', object: { name: 'cluster/orders' } },
    { status: 'fail', severity: 'error', object: { name: 'parameter-group/orders-params' } },
  ]);
  expect(rows.flatMap((row) => stepsOf(row).map(({ text }) => text))).toEqual([
    'aws rds modify-db-cluster --region eu-west-1 --db-cluster-identifier orders --enable-iam-database-authentication --apply-immediately',
    'aws rds modify-db-cluster-parameter-group --region eu-west-1 --db-cluster-parameter-group-name orders-params --parameters ParameterName=rds.iam_auth_for_replication,ParameterValue=1,ApplyMethod=immediate',
  ]);
});

it('says that it is pending', () => {
  const pending = { ...NOTHING_PENDING, iamAuthentication: true, names: ['IAMDatabaseAuthenticationEnabled'] };
  const row = rowOf(awsIamReplication, onAws({ ...ENABLED, awsCluster: cluster({ pending }) }), IAM);
  expect(row).toMatchObject({ status: 'fail', evidence: { pending: true } });
  expect(row.message).toContain('sun:05:00-sun:06:00');
});

it('attaches a group of its own in place of a default one, which takes a reboot', () => {
  const world = { ...ENABLED, awsParameters: parameters({ 'rds.iam_auth_for_replication': '0' }, { group: DEFAULT_GROUP }) };
  const kinds = stepsOf(rowOf(awsIamReplication, onAws(world), IAM)).map(({ kind }) => kind);
  expect(kinds).toEqual(['aws-cli', 'aws-cli', 'aws-cli', 'aws-cli', 'restart', 'aws-cli']);
});

it('knows an engine without the parameter', () => {
  const { 'rds.iam_auth_for_replication': _, ...values } = parameters().values;
  const row = rowOf(awsIamReplication, onAws({ ...ENABLED, awsParameters: { ...parameters(), values } }), IAM);
  expect(row).toMatchObject({ status: 'fail', evidence: { 'rds.iam_auth_for_replication': null } });
});

it('judges an instance by itself', () => {
  const world = { ...INSTANCE, awsInstances: [standalone({ iamAuthentication: true })], awsParameters: parameters({ 'rds.iam_auth_for_replication': '1' }, { scope: 'instance' }) };
  expect(rowOf(awsIamReplication, onAws(world), IAM)).toMatchObject({ status: 'pass', object: { name: 'instance/orders' } });
});

it('fails when it is about to be disabled', () => {
  const pending = { ...NOTHING_PENDING, iamAuthentication: false, names: ['IAMDatabaseAuthenticationEnabled'] };
  const row = rowOf(awsIamReplication, onAws({ ...ENABLED, awsCluster: cluster({ iamAuthentication: true, pending }) }), IAM);
  expect(row).toMatchObject({ status: 'fail', severity: 'error', evidence: { pending: false } });
  expect(row.message).toContain('sun:05:00-sun:06:00');
});

it('warns of what else `--apply-immediately` would apply', () => {
  const pending = { ...NOTHING_PENDING, engineVersion: '17.4', names: ['EngineVersion'] };
  const [step] = stepsOf(rowOf(awsIamReplication, onAws({ ...ENABLED, awsCluster: cluster({ pending }) }), IAM));
  expect(step).toMatchObject({ kind: 'aws-cli', disruption: { kind: 'restart' }, destructive: expect.stringContaining('`EngineVersion`') });
});
