import { expect, it } from '@jest/globals';
import { UNVERIFIED, type Reference } from '../../../src/consumer.js';
import { awsDms } from '../../../src/plan/consumers/aws-dms.js';
import { awsBackups } from '../../../src/rules/aws/aws-backups.js';
import { consumer, rowOf, stepsOf } from '../facts.js';
import { AURORA, awsTarget, INSTANCE, onAws, standalone } from './healthy-aws.js';

const OFF = { ...INSTANCE, awsInstances: [standalone({ backupRetentionDays: 0 })] };
const needing = (severity: 'error' | 'warning', source: Reference = 'https://example.com') =>
  awsTarget({ consumer: consumer({ automatedBackups: { value: true, severity, unmet: 'It stops.', source } }) });

it.each([
  ['a consumer that needs none', OFF, awsTarget(), 'pass', 'notice'],
  ['a consumer that needs them, with backups', INSTANCE, needing('error'), 'pass', 'error'],
  ['a consumer that needs them, without', OFF, needing('error'), 'fail', 'error'],
  ['a consumer of which that is not verified', OFF, needing('error', UNVERIFIED), 'fail', 'warning'],
  ['AWS DMS', OFF, awsTarget({ consumer: awsDms }), 'fail', 'warning'],
  ['AWS DMS with a cluster', AURORA, awsTarget({ consumer: awsDms }), 'pass', 'warning'],
] as const)('%s', (_, world, wanted, status, severity) => {
  expect(rowOf(awsBackups, onAws(world), wanted)).toMatchObject({ status, severity, evidence: { backup_retention_days: status === 'fail' || world === OFF ? 0 : 7 } });
});

it('prints how to enable them', () => {
  expect(stepsOf(rowOf(awsBackups, onAws(OFF), needing('error')))[0]?.text).toBe(
    'aws rds modify-db-instance --region eu-west-1 --db-instance-identifier orders --backup-retention-period 7 --apply-immediately',
  );
});
