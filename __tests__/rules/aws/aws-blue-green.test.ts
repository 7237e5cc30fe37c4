import { expect, it } from '@jest/globals';
import { denied } from '../../../src/facts/index.js';
import { awsBlueGreen } from '../../../src/rules/aws/aws-blue-green.js';
import { rowOf } from '../facts.js';
import { AURORA, awsTarget, deployment, onAws } from './healthy-aws.js';

it('passes when there is none', () => {
  expect(rowOf(awsBlueGreen, onAws(AURORA), awsTarget())).toMatchObject({ status: 'pass', evidence: { deployments: 0 } });
});

it.each([
  ['PROVISIONING', 'fail', 'warning'],
  ['AVAILABLE', 'fail', 'warning'],
  ['SWITCHOVER_IN_PROGRESS', 'fail', 'error'],
  ['SWITCHOVER_COMPLETED', 'fail', 'warning'],
  ['SWITCHOVER_FAILED', 'fail', 'warning'],
  ['INVALID_CONFIGURATION', 'fail', 'warning'],
  ['DELETING', 'pass', 'error'],
] as const)('%s: %s %s', (status, outcome, severity) => {
  const row = rowOf(awsBlueGreen, onAws({ ...AURORA, awsBlueGreen: [deployment(status)] }), awsTarget());
  expect(row).toMatchObject({ status: outcome, severity, ...(outcome === 'fail' ? { object: { kind: 'aws', name: 'blue-green/bgd-1' }, evidence: { status } } : {}) });
});

it('is unknown where it may not be seen', () => {
  expect(rowOf(awsBlueGreen, onAws(AURORA, {}, { awsBlueGreen: denied('rds:DescribeBlueGreenDeployments') }), awsTarget())).toMatchObject({ status: 'unknown' });
});
