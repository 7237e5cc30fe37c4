/** Changes by the AWS CLI. With the names known, every command runs as it is printed. */
import type { FixStep } from '../../result.js';
import type { AdmitRange, AwsChange, ModifyAws } from '../intents.js';
import type { ParameterWay } from './aws.js';
import { alsoAppliedBy, familyOfDefault, identityThatMay, inRegion, nameOr, newGroupName, TOPOLOGIES, type ApplyMethod, type Change, type Topology } from './aws-topology.js';
import type { AwsNames, Ground } from './platform.js';
import { NO_DISRUPTION, RESTARTS, shellArgument } from './steps.js';

export const cliWay: ParameterWay = {
  label: 'AWS CLI',
  change,
  aws: { modify: (intent, ground) => [modify(intent, ground)], admitRange: (intent, ground) => [admitRange(intent, ground)] },
};

function change(wanted: Change, topology: Topology, ground: Ground): readonly FixStep[] {
  const { aws } = ground;
  const family = familyOfDefault(aws?.parameterGroup);
  if (aws !== undefined && family !== undefined) {
    const name = newGroupName(aws);
    return [create(name, family, topology, ground), set(wanted, name, topology, ground), attach(name, topology, aws, ground)];
  }
  return [set(wanted, aws?.parameterGroup, topology, ground)];
}

function set({ name, value, method, lead }: Change, groupName: string | undefined, { group }: Topology, ground: Ground): FixStep {
  const { text, advice } = nameOr(groupName, group.placeholder, `the name of ${group.named}`);
  const unknown = groupName === undefined ? `${advice}${NO_DEFAULT_GROUP}` : undefined;
  const leads = [lead, unknown].filter((one) => one !== undefined);
  return {
    kind: 'aws-cli',
    text: `aws rds ${group.modify}${inRegion(ground)} ${group.option} ${text} --parameters ${parameters(name, value, method)}`,
    ...(leads.length === 0 ? {} : { lead: leads.join(' ') }),
    runAs: identityThatMay(group.modifyAction),
    phase: 'control-plane',
    disruption: NO_DISRUPTION,
  };
}

const NO_DEFAULT_GROUP = 'A group whose name begins with `default.` cannot be changed: create one of the same family and attach it first.';

/** The CLI's shorthand ends a value at a comma; JSON takes any. */
function parameters(name: string, value: string, method: ApplyMethod): string {
  return /^[\w.-]+$/.test(value)
    ? `ParameterName=${name},ParameterValue=${value},ApplyMethod=${method}`
    : shellArgument(JSON.stringify([{ ParameterName: name, ParameterValue: value, ApplyMethod: method }]));
}

function create(name: string, family: string, { group }: Topology, ground: Ground): FixStep {
  return {
    kind: 'aws-cli',
    text: `aws rds ${group.create}${inRegion(ground)} ${group.option} ${shellArgument(name)} --db-parameter-group-family ${shellArgument(family)} --description 'Change data capture'`,
    lead: `\`${ground.aws?.parameterGroup ?? ''}\` is a default group, which cannot be changed. If there is a custom group for this already, skip this step and use its name below.`,
    runAs: identityThatMay(group.createAction),
    phase: 'control-plane',
    disruption: NO_DISRUPTION,
  };
}

/** A group is attached at once either way. What else is pending is applied by `--apply-immediately` as well, and nobody asked for that. */
function attach(name: string, { group, owner }: Topology, { identifier, pending }: AwsNames, ground: Ground): FixStep {
  return {
    kind: 'aws-cli',
    text: `aws rds ${owner.modify}${inRegion(ground)} ${owner.option} ${shellArgument(identifier)} ${group.option} ${shellArgument(name)}${pending === undefined ? ' --apply-immediately' : ''}`,
    lead: `Attach the group to ${owner.named}. All other parameters of the default group have the same values in the new one.`,
    runAs: identityThatMay(owner.modifyAction),
    phase: 'control-plane',
    disruption: NO_DISRUPTION,
  };
}

function modify({ change: wanted, lead, restarts = false }: ModifyAws, ground: Ground): FixStep {
  const { owner } = TOPOLOGIES[isOfInstance(wanted) ? 'instance' : (ground.aws?.topology ?? 'instance')];
  const known = isOfInstance(wanted) ? wanted.instance : ground.aws?.identifier;
  const { text, advice } = nameOr(known, owner.placeholder, `the identifier of ${owner.named}`);
  const led = `${advice}${lead ?? ''}`.trim();
  const alsoApplied = alsoAppliedBy(wanted, ground.aws);
  return {
    kind: 'aws-cli',
    text: [`aws rds ${owner.modify}${inRegion(ground)} ${owner.option} ${text}`, ...optionOf(wanted), '--apply-immediately'].join(' '),
    ...(led === '' ? {} : { lead: led }),
    runAs: identityThatMay(owner.modifyAction),
    phase: 'control-plane',
    disruption: restarts || alsoApplied !== undefined ? RESTARTS : NO_DISRUPTION,
    ...(alsoApplied === undefined ? {} : { destructive: alsoApplied }),
  };
}

/** Whether it names an instance, which may belong to a cluster. */
function isOfInstance(wanted: AwsChange): wanted is AwsChange & { readonly instance: string } {
  return 'instance' in wanted;
}

function optionOf(wanted: AwsChange): readonly string[] {
  switch (wanted.setting) {
    case 'iam-authentication':
      return ['--enable-iam-database-authentication'];
    case 'backup-retention':
      return [`--backup-retention-period ${String(wanted.days)}`];
    case 'ca-certificate':
      return [`--ca-certificate-identifier ${shellArgument(wanted.authority)}`];
    case 'pending-modifications':
      return [];
  }
}

function admitRange({ securityGroup, cidr, port }: AdmitRange, ground: Ground): FixStep {
  const wide = cidr.includes(':')
    ? `--ip-permissions ${shellArgument(`IpProtocol=tcp,FromPort=${String(port)},ToPort=${String(port)},Ipv6Ranges=[{CidrIpv6=${cidr}}]`)}`
    : `--protocol tcp --port ${String(port)} --cidr ${shellArgument(cidr)}`;
  return {
    kind: 'aws-cli',
    text: `aws ec2 authorize-security-group-ingress${inRegion(ground)} --group-id ${shellArgument(securityGroup)} ${wide}`,
    runAs: identityThatMay('ec2:AuthorizeSecurityGroupIngress'),
    phase: 'access',
    disruption: NO_DISRUPTION,
  };
}
