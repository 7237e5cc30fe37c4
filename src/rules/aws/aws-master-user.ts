import { roleObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { described, nameOf, wholeOf } from '../shared/aws-topology.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

export const awsMasterUser = rule({
  id: 'aws-master-user',
  group: 'aws',
  title: 'The pipeline does not log in with a password that AWS rotates',
  severities: ['warning'],
  needs: ['awsCluster'],
  uses: ['awsInstances'],
  judge({ awsCluster, awsInstances }, target) {
    const role = roleOf(target);
    const it = described(awsCluster, awsInstances);
    const master = wholeOf(it)?.masterUser ?? null;
    if (role === undefined || master === null) {
      return skip(role === undefined ? 'neither `user` nor `role` is set' : 'AWS names no master user');
    }
    const seen = { object: roleObject(role), evidence: { master_user: master.name, managed_secret: master.managedSecretStatus } };
    return role !== master.name || master.managedSecretStatus === null || hasToken(target)
      ? pass(seen)
      : fail('warning', {
          ...seen,
          message: `the pipeline logs in as ${named(role)}, the master user of ${nameOf(it)}, whose password AWS rotates`,
          meaning: 'AWS Secrets Manager changes the password every 7 days by default. A pipeline with a copy of it is refused at its next login after that.',
          about: target.role === undefined ? 'user' : 'role',
          remedy: advice(
            'Let the pipeline log in as a role of its own',
            'Create a role with LOGIN, and grant it `rds_replication` and SELECT on the tables; the next run of this check names what is missing. A role of its own can also do less damage than the master user.',
            'If it has to be the master user, let the pipeline read the password from the secret in AWS Secrets Manager each time it connects.',
          ),
        });
  },
});

/** Who the pipeline logs in as. */
function roleOf({ role, connection }: Target): string | undefined {
  return role ?? connection?.user;
}

/** Whether the pipeline itself is known to use tokens: the check logs in as it does. */
function hasToken({ role, connection }: Target): boolean {
  return role === undefined && connection?.auth.kind === 'aws-iam';
}
