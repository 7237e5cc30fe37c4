import { describe, expect, it } from '@jest/globals';
import { failed, type AwsFacts } from '../../../src/facts/index.js';
import { awsLogicalReplication } from '../../../src/rules/aws/aws-logical-replication.js';
import { rowOf, session, stepsOf } from '../facts.js';
import {
  AURORA,
  awsTarget,
  cluster,
  clusterWith,
  DEFAULT_GROUP,
  INSTANCE,
  MULTI_AZ,
  onAws,
  parameters,
  planeOnly,
  seeing,
  standalone,
} from './healthy-aws.js';

type Value = '0' | '1' | null;

/** The same state on each of the three. */
const TOPOLOGIES: readonly (readonly [string, (value: Value, status: string) => AwsFacts])[] = [
  ['Aurora', (value, status) => ({ ...AURORA, awsCluster: clusterWith(status), awsParameters: parameters({ 'rds.logical_replication': value }) })],
  [
    'a Multi-AZ DB cluster',
    (value, status) => ({
      ...MULTI_AZ,
      awsCluster: clusterWith(status, { engine: 'postgres' }),
      awsParameters: parameters({ 'rds.logical_replication': value }),
    }),
  ],
  [
    'an instance',
    (value, status) => ({
      ...INSTANCE,
      awsInstances: [standalone({ parameterGroups: [{ name: 'orders-params', applyStatus: status }] })],
      awsParameters: parameters({ 'rds.logical_replication': value }, { scope: 'instance' }),
    }),
  ],
];

const REBOOT: Readonly<Record<string, string>> = {
  Aurora: 'aws rds reboot-db-instance --region eu-west-1 --db-instance-identifier orders-2',
  'a Multi-AZ DB cluster': 'aws rds reboot-db-cluster --region eu-west-1 --db-cluster-identifier orders',
  'an instance': 'aws rds reboot-db-instance --region eu-west-1 --db-instance-identifier orders',
};

describe.each(TOPOLOGIES)('on %s', (name, world) => {
  it.each([
    ['1', 'in-sync', true, 'pass', undefined],
    ['0', 'in-sync', false, 'fail', 'error'],
    [null, 'in-sync', false, 'fail', 'error'],
    ['1', 'pending-reboot', false, 'fail', 'error'],
    ['1', 'in-sync', false, 'fail', 'error'],
    ['0', 'pending-reboot', true, 'fail', 'warning'],
    [null, 'pending-reboot', true, 'fail', 'warning'],
    // Something else waits for the reboot.
    ['1', 'pending-reboot', true, 'pass', undefined],
    ['0', 'pending-reboot', false, 'fail', 'error'],
    ['0', 'in-sync', true, 'fail', 'warning'],
  ] as const)('value %s, %s, in effect %s: %s %s', (value, status, on, outcome, severity) => {
    expect(rowOf(awsLogicalReplication, onAws(world(value, status), seeing(on)), awsTarget())).toMatchObject({
      status: outcome,
      ...(severity === undefined ? {} : { severity }),
      object: { kind: 'aws', name: 'parameter-group/orders-params' },
      evidence: { parameter_group: 'orders-params', 'rds.logical_replication': value, parameter_group_status: status, in_effect: on },
    });
  });

  it.each([
    ['1', 'in-sync', 'pass'],
    ['0', 'in-sync', 'fail'],
    [null, 'in-sync', 'fail'],
    ['1', 'pending-reboot', 'unknown'],
    ['0', 'pending-reboot', 'unknown'],
  ] as const)('without a session, value %s, %s: %s', (value, status, outcome) => {
    const unasked = { settings: failed('not asked'), session: failed('not asked'), version: failed('not asked') };
    expect(rowOf(awsLogicalReplication, onAws(world(value, status), {}, unasked), planeOnly())).toMatchObject({ status: outcome, evidence: { in_effect: null } });
  });

  it('sets the parameter in the group by name, waits, and reboots what has to be rebooted', () => {
    const steps = stepsOf(rowOf(awsLogicalReplication, onAws(world('0', 'in-sync'), seeing(false)), awsTarget()));
    expect(steps.map(({ kind }) => kind)).toEqual(['aws-cli', 'aws-cli', 'restart', 'aws-cli']);
    expect(steps[0]?.text).toMatch(
      /^aws rds modify-db-(?:cluster-)?parameter-group --region eu-west-1 --db-(?:cluster-)?parameter-group-name orders-params --parameters ParameterName=rds\.logical_replication,ParameterValue=1,ApplyMethod=pending-reboot$/,
    );
    expect(steps[1]?.text).toMatch(/^aws rds wait db-(?:instance|cluster)-available --region eu-west-1 /);
    expect(steps[2]?.text).toBe(REBOOT[name]);
  });

  it('needs no reboot to keep what is on', () => {
    const row = rowOf(awsLogicalReplication, onAws(world('0', 'pending-reboot'), seeing(true)), awsTarget());
    expect(stepsOf(row).map(({ text }) => text)).toEqual([expect.stringMatching(/ParameterName=rds\.logical_replication,ParameterValue=1,ApplyMethod=pending-reboot$/)]);
  });

  it('only reboots where the parameter is set already', () => {
    const row = rowOf(awsLogicalReplication, onAws(world('1', 'pending-reboot'), seeing(false)), awsTarget());
    expect(stepsOf(row).filter(({ kind }) => kind === 'restart').map(({ text }) => text)).toEqual([REBOOT[name]]);
    expect(JSON.stringify(row.fix)).not.toContain('modify-db');
  });
});

it('creates a group of the right family in place of a default one, and attaches it', () => {
  const world = { ...AURORA, awsCluster: cluster({ parameterGroup: DEFAULT_GROUP }), awsParameters: parameters({ 'rds.logical_replication': '0' }, { group: DEFAULT_GROUP }) };
  const row = rowOf(awsLogicalReplication, onAws(world, seeing(false)), awsTarget());
  expect(row).toMatchObject({ status: 'fail', severity: 'error', object: { name: `parameter-group/${DEFAULT_GROUP}` } });
  expect(stepsOf(row).map(({ text }) => text)).toEqual([
    "aws rds create-db-cluster-parameter-group --region eu-west-1 --db-cluster-parameter-group-name orders-cdc --db-parameter-group-family aurora-postgresql16 --description 'Change data capture'",
    'aws rds modify-db-cluster-parameter-group --region eu-west-1 --db-cluster-parameter-group-name orders-cdc --parameters ParameterName=rds.logical_replication,ParameterValue=1,ApplyMethod=pending-reboot',
    'aws rds modify-db-cluster --region eu-west-1 --db-cluster-identifier orders --db-cluster-parameter-group-name orders-cdc --apply-immediately',
    'aws rds wait db-instance-available --region eu-west-1 --db-instance-identifier orders-2',
    'aws rds reboot-db-instance --region eu-west-1 --db-instance-identifier orders-2',
    'aws rds wait db-instance-available --region eu-west-1 --db-instance-identifier orders-2',
  ]);
});

it('says the same in Terraform', () => {
  const world = { ...AURORA, awsParameters: parameters({ 'rds.logical_replication': '0' }, { group: DEFAULT_GROUP }) };
  const variant = rowOf(awsLogicalReplication, onAws(world, seeing(false)), awsTarget()).fix?.variants[1];
  expect(variant?.label).toBe('Terraform');
  expect(variant?.steps.map(({ kind }) => kind)).toEqual(['terraform', 'terraform', 'terraform', 'aws-cli', 'restart', 'aws-cli']);
  expect(variant?.steps[0]?.text).toContain('resource "aws_rds_cluster_parameter_group" "orders-cdc" {\n  name        = "orders-cdc"\n  family      = "aurora-postgresql16"');
  expect(variant?.steps[2]?.text).toBe('db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.orders-cdc.name\napply_immediately               = true');
});

it('does not mind a reader that waits for a reboot', () => {
  const members = cluster().members.map((member) => (member.isWriter ? member : { ...member, parameterGroupStatus: 'pending-reboot' }));
  expect(rowOf(awsLogicalReplication, onAws({ ...AURORA, awsCluster: cluster({ members }) }, seeing(true)), awsTarget())).toMatchObject({ status: 'pass' });
});

it('does not take a standby for a source of what is in effect', () => {
  const seen = onAws(AURORA, { ...seeing(false), session: session({ inRecovery: true }) });
  expect(rowOf(awsLogicalReplication, seen, awsTarget())).toMatchObject({ status: 'pass', evidence: { in_effect: null } });
});

it('names the source of a read replica, which needs the parameter as well', () => {
  const world = { ...INSTANCE, awsInstances: [standalone({ replicaOf: 'orders-main' })], awsParameters: parameters({ 'rds.logical_replication': '0' }, { scope: 'instance' }) };
  expect(rowOf(awsLogicalReplication, onAws(world, seeing(false)), awsTarget()).meaning).toContain('`orders-main`');
});

it('is skipped because of aws-access where nobody could ask', () => {
  expect(rowOf(awsLogicalReplication, onAws(AURORA, {}, { awsParameters: failed('no credentials') }), awsTarget())).toMatchObject({
    status: 'unknown',
    because: { kind: 'failed' },
  });
});

it('does not reboot by its first fix what may be another database, or what may be well', () => {
  const contradicted = rowOf(awsLogicalReplication, onAws(AURORA, seeing(false)), awsTarget());
  const unasked = { settings: failed('not asked'), session: failed('not asked'), version: failed('not asked') };
  const undecided = rowOf(awsLogicalReplication, onAws({ ...AURORA, awsCluster: clusterWith('pending-reboot') }, {}, unasked), planeOnly());
  for (const { fix } of [contradicted, undecided]) {
    expect(fix?.variants[0]?.steps.some(({ kind }) => kind === 'restart')).toBe(false);
    expect(fix?.variants.slice(1).some(({ steps }) => steps.some(({ kind }) => kind === 'restart'))).toBe(true);
  }
});

it.each([
  ['no writer', cluster({ members: [] })],
  ['a change under way', clusterWith('applying')],
] as const)('does not speak of a pending reboot where there is none: %s', (_, awsCluster) => {
  const unasked = { settings: failed('not asked'), session: failed('not asked'), version: failed('not asked') };
  const row = rowOf(awsLogicalReplication, onAws({ ...AURORA, awsCluster }, {}, unasked), planeOnly());
  expect(row.status).toBe('unknown');
  expect(row.message).not.toContain('reboot');
  expect(JSON.stringify(row.fix)).not.toContain('reboot-db');
});

it('does not pass a read replica whose source nobody has seen', () => {
  const world = { ...INSTANCE, awsInstances: [standalone({ replicaOf: 'orders-main' })] };
  const row = rowOf(awsLogicalReplication, onAws(world, { ...seeing(false), session: session({ inRecovery: true }) }), awsTarget());
  expect(row).toMatchObject({ status: 'unknown', because: { kind: 'denied' } });
  expect(row.message).toContain('`orders-main`');
});

it('attaches a group without applying what else is pending', () => {
  const pending = { engineVersion: '17.4', iamAuthentication: null, caCertificateIdentifier: null, names: ['EngineVersion'] };
  const world = { ...AURORA, awsCluster: cluster({ parameterGroup: DEFAULT_GROUP, pending }), awsParameters: parameters({ 'rds.logical_replication': '0' }, { group: DEFAULT_GROUP }) };
  const texts = stepsOf(rowOf(awsLogicalReplication, onAws(world, seeing(false)), awsTarget())).map(({ text }) => text);
  expect(texts).toContain('aws rds modify-db-cluster --region eu-west-1 --db-cluster-identifier orders --db-cluster-parameter-group-name orders-cdc');
});
