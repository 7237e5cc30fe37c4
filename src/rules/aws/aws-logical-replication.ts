import { awsObject } from '../../objects.js';
import { advice, choice, type Remedy } from '../../remedies/intents.js';
import { compareOrReboot, enable, evidenceOf, groupStatus, inEffect, keep, logicalReplication, reboot, type Sight } from '../shared/parameter-group.js';
import { described, isOn, nameOf, writerOf } from '../shared/aws-topology.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

export const awsLogicalReplication = rule({
  id: 'aws-logical-replication',
  group: 'aws',
  title: 'Logical replication is enabled in the attached parameter group, and in effect',
  severities: ['error', 'warning'],
  needs: ['awsCluster', 'awsParameters'],
  uses: ['awsInstances', 'settings', 'session', 'version'],
  judge({ awsCluster, awsParameters, awsInstances, ...session }) {
    const sight: Sight = { parameters: awsParameters, it: described(awsCluster, awsInstances), inEffect: inEffect(session) };
    return { ...outcomeOf(sight), object: awsObject('parameter-group', awsParameters.group), evidence: evidenceOf(sight) };
  },
});

const CANNOT_START = 'The server refuses to create logical replication slots, so the pipeline cannot start.';

function outcomeOf(sight: Sight): Outcome<'error' | 'warning'> {
  const { parameters, it } = sight;
  const group = code(parameters.group);
  switch (logicalReplication(sight)) {
    case 'on':
      return ofReplica(sight) ?? pass();
    case 'off':
      return fail('error', {
        message: isDefault(sight)
          ? `${nameOf(it)} has the default parameter group ${group}, in which \`rds.logical_replication\` is 0`
          : `\`rds.logical_replication\` is not enabled in ${group}, the parameter group of ${nameOf(it)}`,
        meaning: `${CANNOT_START}${alsoItsSource(sight)}`,
        remedy: enable(sight),
      });
    case 'waits-for-reboot':
      return fail('error', {
        message: `\`rds.logical_replication\` is enabled in ${group}, but a reboot of ${nameOf(it)} is missing`,
        meaning: `${CANNOT_START} No maintenance window performs that reboot.`,
        remedy: reboot(sight),
      });
    case 'contradicted':
      return fail('error', {
        message: `AWS reports \`rds.logical_replication\` in ${group} as enabled and in effect, but the server that the session reached has it off`,
        meaning: `${CANNOT_START} Either the host leads to another database, or the reported status is out of date.`,
        remedy: compareOrReboot(sight),
      });
    case 'lost-at-reboot':
      return fail('warning', {
        message: `logical replication is on, but \`rds.logical_replication\` is not enabled in ${group}: it ends at the next reboot`,
        meaning: 'After the next reboot, planned or not, the slots cannot be read any more, and the pipeline stops.',
        remedy: keep(sight),
      });
    case 'undecided':
      return unknown({ message: `could not check: ${undecided(sight)}`, remedy: ask(sight) });
  }
}

function isDefault({ parameters }: Sight): boolean {
  return parameters.group.startsWith('default.');
}

/** A replica decodes what its source writes to the WAL. */
function sourceOf({ it }: Sight): string | undefined {
  return it.cluster === null ? (writerOf(it)?.replicaOf ?? undefined) : undefined;
}

function alsoItsSource(sight: Sight): string {
  const source = sourceOf(sight);
  return source === undefined ? '' : ` It is a read replica: its source ${code(source)} needs the parameter as well.`;
}

/** Of a replica its own group is half of the matter, and a session on it does not see the other half. */
function ofReplica(sight: Sight): Outcome<'error'> | undefined {
  const source = sourceOf(sight);
  return source === undefined || sight.inEffect === true
    ? undefined
    : unknown({
        message: `could not check: \`rds.logical_replication\` is enabled for the read replica ${nameOf(sight.it)}, and has to be in effect on its source ${code(source)} as well`,
        remedy: advice('Check the source of the replica as well', 'Run this check for the source, with its `db-instance-identifier`: a replica decodes only what its source writes to the WAL.'),
      });
}

/** What keeps anybody without a session from saying whether it is in effect. */
function undecided(sight: Sight): string {
  const { parameters, it } = sight;
  const group = code(parameters.group);
  const status = groupStatus(sight);
  const pending =
    status === 'pending-reboot'
      ? `a reboot of ${nameOf(it)} is pending for ${group}`
      : status === null
        ? `AWS names no writer of ${nameOf(it)} with a status of ${group}`
        : `the status of ${group} on the writer is ${code(status)}`;
  const off = isEnabled(sight) ? '' : `: \`rds.logical_replication\` is not enabled in it, so it is off, or ends at the next reboot`;
  return `${pending}, and only a session shows whether logical replication is in effect${off}`;
}

function isEnabled({ parameters }: Sight): boolean {
  return isOn(parameters.values['rds.logical_replication']);
}

/** What waits may be something else altogether: the reboot, which ends all sessions, is not what comes first. */
function ask(sight: Sight): Remedy {
  if (!isEnabled(sight)) {
    return enable(sight);
  }
  const summary = 'Let the check log in, or reboot';
  const login = {
    label: 'Let the check log in',
    intents: [{ kind: 'person-decides', text: 'Run the check with a connection, from where the database can be reached: the session shows what is in effect.' }],
  } as const;
  return groupStatus(sight) === 'pending-reboot'
    ? choice(summary, login, { label: 'Reboot', because: 'if logical replication was enabled just now', intents: reboot(sight).alternatives[0].intents })
    : choice('Let the check log in', { intents: login.intents });
}
