/** How clusters of Aurora, Multi-AZ DB clusters and single instances differ in what has to be named and called. */
import type { AwsChange } from '../intents.js';
import type { AwsNames, Ground } from './platform.js';
import { shellArgument } from './steps.js';

export type ApplyMethod = 'pending-reboot' | 'immediate';

/** One parameter, and how its value takes effect. */
export interface Change {
  readonly name: string;
  readonly value: string;
  readonly method: ApplyMethod;
  readonly lead: string | undefined;
}

/** The commands, options and resources of one kind of thing. */
export interface Topology {
  readonly group: Group;
  readonly owner: Owner;
  readonly reboot: Reboot;
}

/** Its kind of parameter group. */
export interface Group {
  /** In a sentence: `the parameter group of the instance`. */
  readonly named: string;
  /** In place of its name, where that is not known. */
  readonly placeholder: string;
  /** Subcommands and option of the AWS CLI, and the actions that IAM has to allow. */
  readonly modify: string;
  readonly create: string;
  readonly option: string;
  readonly modifyAction: string;
  readonly createAction: string;
  /** Terraform's resource. */
  readonly resource: string;
}

/** What the group is attached to. */
export interface Owner {
  readonly named: string;
  readonly placeholder: string;
  readonly modify: string;
  readonly option: string;
  readonly modifyAction: string;
  /** Waits until it can be changed again. */
  readonly wait: string;
  readonly resource: string;
  /** Terraform's argument for the name of the group. */
  readonly groupArgument: string;
}

/** What makes static parameters take effect. */
export interface Reboot {
  readonly named: string;
  readonly placeholder: string;
  readonly command: string;
  readonly option: string;
  readonly action: string;
  readonly wait: string;
  /** Whose name is given: that of the writer, or that of the whole. */
  readonly of: 'writer' | 'whole';
}

const CLUSTER_GROUP: Group = {
  named: "the cluster's parameter group",
  placeholder: 'CUSTOM_CLUSTER_PARAMETER_GROUP',
  modify: 'modify-db-cluster-parameter-group',
  create: 'create-db-cluster-parameter-group',
  option: '--db-cluster-parameter-group-name',
  modifyAction: 'rds:ModifyDBClusterParameterGroup',
  createAction: 'rds:CreateDBClusterParameterGroup',
  resource: 'aws_rds_cluster_parameter_group',
};

const CLUSTER: Owner = {
  named: 'the cluster',
  placeholder: 'CLUSTER',
  modify: 'modify-db-cluster',
  option: '--db-cluster-identifier',
  modifyAction: 'rds:ModifyDBCluster',
  wait: 'db-cluster-available',
  resource: 'aws_rds_cluster',
  groupArgument: 'db_cluster_parameter_group_name',
};

const INSTANCE: Owner = {
  named: 'the instance',
  placeholder: 'INSTANCE',
  modify: 'modify-db-instance',
  option: '--db-instance-identifier',
  modifyAction: 'rds:ModifyDBInstance',
  wait: 'db-instance-available',
  resource: 'aws_db_instance',
  groupArgument: 'parameter_group_name',
};

const INSTANCE_REBOOT: Reboot = {
  named: 'the instance',
  placeholder: 'INSTANCE',
  command: 'reboot-db-instance',
  option: '--db-instance-identifier',
  action: 'rds:RebootDBInstance',
  wait: 'db-instance-available',
  of: 'writer',
};

export const TOPOLOGIES: Readonly<Record<AwsNames['topology'], Topology>> = {
  /** Parameters belong to the cluster, and a reboot of the writer makes them take effect. */
  aurora: {
    group: CLUSTER_GROUP,
    owner: CLUSTER,
    reboot: { ...INSTANCE_REBOOT, named: "the cluster's writer instance", placeholder: 'WRITER_INSTANCE' },
  },
  'multi-az-cluster': {
    group: CLUSTER_GROUP,
    owner: CLUSTER,
    reboot: {
      named: 'the cluster',
      placeholder: 'CLUSTER',
      command: 'reboot-db-cluster',
      option: '--db-cluster-identifier',
      action: 'rds:RebootDBCluster',
      wait: 'db-cluster-available',
      of: 'whole',
    },
  },
  instance: {
    group: {
      named: "the instance's parameter group",
      placeholder: 'CUSTOM_PARAMETER_GROUP',
      modify: 'modify-db-parameter-group',
      create: 'create-db-parameter-group',
      option: '--db-parameter-group-name',
      modifyAction: 'rds:ModifyDBParameterGroup',
      createAction: 'rds:CreateDBParameterGroup',
      resource: 'aws_db_parameter_group',
    },
    owner: INSTANCE,
    reboot: INSTANCE_REBOOT,
  },
};

/** What AWS said there is, else what the platform makes likely. */
export function topologyOf({ aws }: Ground, assumed: AwsNames['topology']): Topology {
  return TOPOLOGIES[aws?.topology ?? assumed];
}

/** The family of a default group, which is in its name, and which nobody can change; undefined for every other group. */
export function familyOfDefault(group: string | undefined): string | undefined {
  return group?.startsWith(DEFAULT) === true ? group.slice(DEFAULT.length) : undefined;
}

const DEFAULT = 'default.';

/** A group of one's own, in place of a default one: letters, digits and single hyphens, beginning with a letter. */
export function newGroupName({ identifier }: Pick<AwsNames, 'identifier'>): string {
  return `${identifier}-cdc`;
}

/** ` --region eu-west-1`, or nothing where nobody said which. */
export function inRegion({ aws }: Ground): string {
  return aws === undefined ? '' : ` --region ${shellArgument(aws.region)}`;
}

/** `an AWS identity that may call rds:RebootDBInstance`. */
export function identityThatMay(action: string): string {
  return `an AWS identity that may call ${action}`;
}

/** A name that is known, or what it has to be replaced for. */
export interface Named {
  readonly text: string;
  /** `Replace CLUSTER with …. `, or nothing where it is known. */
  readonly advice: string;
}

/** A name as an argument of the command line. `what`: what the placeholder stands for. */
export function nameOr(name: string | undefined, placeholder: string, what: string): Named {
  return name === undefined ? { text: placeholder, advice: `Replace ${placeholder} with ${what}. ` } : { text: shellArgument(name), advice: '' };
}

/** What applying a change immediately applies beside the change, where that restarts the database. */
export function alsoAppliedBy(wanted: AwsChange, aws: AwsNames | undefined): string | undefined {
  return aws?.pending === undefined || wanted.setting === 'pending-modifications'
    ? undefined
    : `it also applies at once what waits for the maintenance window (${aws.pending.map((name) => `\`${name}\``).join(', ')}), which restarts the database`;
}
