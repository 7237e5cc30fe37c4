import { severityOf } from '../../consumer.js';
import { remedy } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { described, nameOf, objectOf, wholeOf } from '../shared/aws-topology.js';
import { fail, pass, rule, skip, type Severities } from '../rule.js';

/** The least that switches automated backups on is one day; a week is what AWS proposes. */
const PROPOSED_DAYS = 7;

export const awsBackups = rule({
  id: 'aws-backups',
  group: 'aws',
  title: 'Automated backups are on where the consumer needs them',
  severities,
  needs: ['awsCluster'],
  uses: ['awsInstances'],
  judge({ awsCluster, awsInstances }, { consumer }) {
    const it = described(awsCluster, awsInstances);
    const { automatedBackups: need } = consumer;
    const days = wholeOf(it)?.backupRetentionDays ?? null;
    if (days === null) {
      return skip('AWS does not say how long backups are kept');
    }
    const seen = { ...objectOf(it), evidence: { backup_retention_days: days } };
    return need === undefined || days > 0
      ? pass(seen)
      : fail(severityOf(need), {
          ...seen,
          message: `automated backups of ${nameOf(it)} are off; ${consumer.product} needs them`,
          meaning: need.unmet,
          remedy: remedy(`Enable automated backups of ${nameOf(it)}`, {
            kind: 'modify-aws',
            change: { setting: 'backup-retention', days: PROPOSED_DAYS },
            lead: 'Enabling backups on an instance that had none restarts it.',
            restarts: true,
          }),
        });
  },
});

function severities({ consumer }: Target): Severities {
  const { automatedBackups: need } = consumer;
  return [need === undefined ? 'notice' : severityOf(need)];
}
