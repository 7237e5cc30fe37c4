/** Whether logical replication is really on, and stays on: what the parameter group, its status and the session say together. */
import { logicalDecodingEnabled, valueOf, writerMember, type AwsParameters, type Facts } from '../../facts/index.js';
import { choice, remedy, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import { described, isOn, nameOf, writerIdentifier, writerOf, type Described } from './aws-topology.js';
import { code } from './wording.js';

/** What the three say together. */
export type LogicalReplication =
  /** On, and on after the next reboot. */
  | 'on'
  /** Enabled in the group; the reboot that makes it take effect is missing. */
  | 'waits-for-reboot'
  /** Enabled in the group, which is in effect, and the session shows it off. */
  | 'contradicted'
  /** Not enabled in the group. */
  | 'off'
  /** On now; the group has it off, so that the next reboot ends it. */
  | 'lost-at-reboot'
  /** A reboot is pending, and without a session nobody can say what is in effect until then. */
  | 'undecided';

/** What is seen of it. */
export interface Sight {
  readonly parameters: AwsParameters;
  readonly it: Described;
  /** Whether a session sees logical decoding enabled; undefined without a session, and on a standby, which has a value of its own. */
  readonly inEffect: boolean | undefined;
}

/** Whether a session on the primary sees logical decoding enabled. */
export function inEffect({ settings, session, version }: Pick<Facts, 'settings' | 'session' | 'version'>): boolean | undefined {
  const seen = valueOf(settings);
  const major = valueOf(version)?.major;
  return seen === undefined || major === undefined || valueOf(session)?.inRecovery !== false ? undefined : logicalDecodingEnabled(seen, major);
}

/** Status of the parameter group on the writer or the instance: `in-sync`, `pending-reboot`, …; null where that is not known. */
export function groupStatus({ parameters, it }: Pick<Sight, 'parameters' | 'it'>): string | null {
  if (it.cluster !== null) {
    return writerMember(it.cluster)?.parameterGroupStatus ?? null;
  }
  const groups = writerOf(it)?.parameterGroups ?? [];
  return (groups.find(({ name }) => name === parameters.group) ?? groups[0])?.applyStatus ?? null;
}

/** Decides it: the session says what is in effect now, the group what will be. */
export function logicalReplication(sight: Sight): LogicalReplication {
  const on = isOn(sight.parameters.values['rds.logical_replication']);
  const inSync = groupStatus(sight) === 'in-sync';
  switch (sight.inEffect) {
    case true:
      return on ? 'on' : 'lost-at-reboot';
    case false:
      return on ? (inSync ? 'contradicted' : 'waits-for-reboot') : 'off';
    case undefined:
      if (!inSync) {
        return 'undecided';
      }
      return on ? 'on' : 'off';
  }
}

export function evidenceOf(sight: Sight): Evidence {
  const writer = writerIdentifier(sight.it);
  return {
    parameter_group: sight.parameters.group,
    'rds.logical_replication': sight.parameters.values['rds.logical_replication']?.value ?? null,
    parameter_group_status: groupStatus(sight),
    in_effect: sight.inEffect ?? null,
    ...(writer === undefined ? {} : { writer }),
  };
}

/** What enables it, or makes it stay: the same steps, whichever rule prints them. */
export function enable({ parameters, it }: Pick<Sight, 'parameters' | 'it'>): Remedy {
  const isDefault = parameters.group.startsWith('default.');
  return remedy(
    isDefault
      ? `Attach a parameter group with \`rds.logical_replication\` set to 1 to ${nameOf(it)}, then reboot`
      : `Set \`rds.logical_replication\` to 1 in ${code(parameters.group)}, then reboot`,
    { kind: 'enable-logical-decoding' },
  );
}

/** What makes it stay on, where it is on now: without a reboot. */
export function keep({ parameters, it }: Pick<Sight, 'parameters' | 'it'>): Remedy {
  return remedy(
    parameters.group.startsWith('default.')
      ? `Attach a parameter group with \`rds.logical_replication\` set to 1 to ${nameOf(it)} before its next reboot`
      : `Set \`rds.logical_replication\` to 1 in ${code(parameters.group)} before the next reboot of ${nameOf(it)}`,
    {
      kind: 'set-parameter',
      name: 'rds.logical_replication',
      value: '1',
      takesEffect: 'next-restart',
      lead: 'No reboot is needed for it: logical replication is on, and stays on.',
    },
  );
}

/** Where the API and the session contradict each other. The reboot may be of a database that is well: nobody gets it unasked. */
export function compareOrReboot({ it }: Pick<Sight, 'it'>): Remedy {
  return choice(
    `Compare the host with the endpoint of ${nameOf(it)}; if they are the same, reboot`,
    { label: 'Correct the host', intents: [{ kind: 'set-option', option: 'host', lead: `Set the endpoint of ${nameOf(it)} if the host is another one.` }] },
    { label: 'Reboot', because: `if the host is the endpoint of ${nameOf(it)} already`, intents: [{ kind: 'restart' }] },
  );
}

/** Why logical decoding is off, as far as AWS says. */
export interface Cause {
  /** What follows the fact that it is off. */
  readonly said: string;
  readonly remedy: Remedy;
  readonly evidence: Evidence;
}

/** Why a session sees logical decoding disabled; undefined where AWS was not asked, or does not say. */
export function causeOfOff({ awsParameters, awsCluster, awsInstances }: Pick<Facts, 'awsParameters' | 'awsCluster' | 'awsInstances'>): Cause | undefined {
  const parameters = valueOf(awsParameters);
  const cluster = valueOf(awsCluster);
  if (parameters === undefined || cluster === undefined) {
    return undefined;
  }
  const sight: Sight = { parameters, it: described(cluster, awsInstances), inEffect: false };
  const group = code(parameters.group);
  const { 'rds.logical_replication': value, parameter_group: name, parameter_group_status: status } = evidenceOf(sight);
  const evidence = { 'rds.logical_replication': value ?? null, parameter_group: name ?? null, parameter_group_status: status ?? null };
  switch (logicalReplication(sight)) {
    case 'waits-for-reboot':
      return { said: `\`rds.logical_replication\` is enabled in ${group}, and a reboot is missing`, remedy: reboot(sight), evidence };
    case 'contradicted':
      return { said: `AWS reports \`rds.logical_replication\` in ${group} as enabled and in effect`, remedy: compareOrReboot(sight), evidence };
    default:
      return { said: `\`rds.logical_replication\` is not enabled in ${group}`, remedy: enable(sight), evidence };
  }
}

/** The reboot alone. */
export function reboot({ it }: Pick<Sight, 'it'>): Remedy {
  const writer = writerIdentifier(it);
  return remedy(it.cluster === null || writer === undefined ? `Reboot ${nameOf(it)}` : `Reboot the writer ${code(writer)} of ${nameOf(it)}`, { kind: 'restart' });
}
