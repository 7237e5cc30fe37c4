/** The same changes where Terraform manages them: blocks and arguments of its AWS provider. */
import type { FixStep } from '../../result.js';
import type { AdmitRange, AwsChange, ModifyAws } from '../intents.js';
import type { ParameterWay } from './aws.js';
import { alsoAppliedBy, familyOfDefault, identityThatMay, newGroupName, TOPOLOGIES, type Change, type Group, type Topology } from './aws-topology.js';
import type { AwsNames, Ground } from './platform.js';
import { NO_DISRUPTION, RESTARTS } from './steps.js';

/** `group`: what Terraform manages as long as AWS's API was not asked. */
export function terraformWay(group: Group): ParameterWay {
  return {
    label: 'Terraform',
    because: `when Terraform manages ${group.named}`,
    change,
    aws: { modify: (intent, ground) => [modify(intent, ground)], admitRange: (intent) => [admitRange(intent)] },
  };
}

function change(wanted: Change, topology: Topology, { aws }: Ground): readonly FixStep[] {
  const family = familyOfDefault(aws?.parameterGroup);
  if (aws !== undefined && family !== undefined) {
    return [define(topology, family, aws), set(wanted, topology, `\`${newGroupName(aws)}\``), attach(topology, aws)];
  }
  return [set(wanted, topology, aws?.parameterGroup === undefined ? undefined : `\`${aws.parameterGroup}\``)];
}

/** `named`: the group's name, in backticks; undefined where it is not known. */
function set({ name, value, method, lead }: Change, { group }: Topology, named: string | undefined): FixStep {
  const place =
    named === undefined
      ? `Add this block to the \`${group.resource}\` resource of ${group.named}, and apply it. A group whose name begins with \`default.\` cannot be changed: define one of the same family and attach it first.`
      : `Add this block to the \`${group.resource}\` resource of ${named}, and apply it.`;
  return block(
    ['parameter {', `  name         = ${hcl(name)}`, `  value        = ${hcl(value)}`, `  apply_method = ${hcl(method)}`, '}'],
    lead === undefined ? place : `${lead} ${place}`,
    group.modifyAction,
  );
}

function define({ group }: Topology, family: string, aws: AwsNames): FixStep {
  return block(
    [
      `resource ${hcl(group.resource)} ${hcl(labelOf(aws))} {`,
      `  name        = ${hcl(newGroupName(aws))}`,
      `  family      = ${hcl(family)}`,
      '  description = "Change data capture"',
      '}',
    ],
    `\`${aws.parameterGroup ?? ''}\` is a default group, which cannot be changed. If there is a custom group for this already, use that one.`,
    group.createAction,
  );
}

function attach({ group, owner }: Topology, aws: AwsNames): FixStep {
  const attached = [owner.groupArgument, `${group.resource}.${labelOf(aws)}.name`] as const;
  // What else is pending would be applied at once as well; a group is attached at once either way.
  return argumentsOf(owner.resource, `\`${aws.identifier}\``, aws.pending === undefined ? [attached, IMMEDIATELY] : [attached], owner.modifyAction);
}

type Argument = readonly [name: string, value: string];

const IMMEDIATELY: Argument = ['apply_immediately', 'true'];

/** Arguments of a resource that is there. `of`: in a sentence, what it stands for. */
function argumentsOf(resource: string, of: string, lines: readonly Argument[], action: string, lead = ''): FixStep {
  const width = Math.max(...lines.map(([name]) => name.length));
  return block(
    lines.map(([name, value]) => `${name.padEnd(width)} = ${value}`),
    `${lead}Set ${lines.length === 1 ? 'this argument' : 'these arguments'} in the \`${resource}\` resource of ${of}, and apply.`,
    action,
  );
}

/** A name of Terraform's own: AWS's identifiers begin with a letter. */
function labelOf(aws: AwsNames): string {
  return newGroupName(aws).replaceAll(/[^A-Za-z0-9_-]/g, '_');
}

function modify({ change: wanted, lead, restarts = false }: ModifyAws, { aws }: Ground): FixStep {
  const ofInstance = 'instance' in wanted;
  const { owner } = TOPOLOGIES[ofInstance ? 'instance' : (aws?.topology ?? 'instance')];
  const resource = ofInstance && aws !== undefined && aws.topology !== 'instance' ? 'aws_rds_cluster_instance' : owner.resource;
  const identifier = ofInstance ? wanted.instance : aws?.identifier;
  const of = identifier === undefined ? owner.named : `\`${identifier}\``;
  const alsoApplied = alsoAppliedBy(wanted, aws);
  return {
    ...argumentsOf(resource, of, [...argumentOf(wanted), IMMEDIATELY], owner.modifyAction, lead === undefined ? '' : `${lead} `),
    disruption: restarts || alsoApplied !== undefined ? RESTARTS : NO_DISRUPTION,
    ...(alsoApplied === undefined ? {} : { destructive: alsoApplied }),
  };
}

function argumentOf(wanted: AwsChange): readonly Argument[] {
  switch (wanted.setting) {
    case 'iam-authentication':
      return [['iam_database_authentication_enabled', 'true']];
    case 'backup-retention':
      return [['backup_retention_period', String(wanted.days)]];
    case 'ca-certificate':
      return [['ca_cert_identifier', hcl(wanted.authority)]];
    case 'pending-modifications':
      return [];
  }
}

function admitRange({ securityGroup, cidr, port }: AdmitRange): FixStep {
  return block(
    [
      'resource "aws_vpc_security_attachedingress_rule" "cdc" {',
      `  security_attachedid = ${hcl(securityGroup)}`,
      '  ip_protocol       = "tcp"',
      `  from_port         = ${String(port)}`,
      `  to_port           = ${String(port)}`,
      `  ${(cidr.includes(':') ? 'cidr_ipv6' : 'cidr_ipv4').padEnd(17)} = ${hcl(cidr)}`,
      '}',
    ],
    'Define this rule beside the others of the group, and apply it.',
    'ec2:AuthorizeSecurityGroupIngress',
    'access',
  );
}

function block(lines: readonly string[], lead: string, action: string, phase: 'access' | 'control-plane' = 'control-plane'): FixStep {
  return { kind: 'terraform', text: lines.join('\n'), lead, runAs: identityThatMay(action), phase, disruption: NO_DISRUPTION };
}

/** A string of HCL, in which `${` and `%{` begin a template. */
function hcl(text: string): string {
  return JSON.stringify(text).replaceAll(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}
