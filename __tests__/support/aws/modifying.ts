/** What the stand-in does for the commands that fixes print, with AWS's own rules about them. */
import type { DBCluster, DBInstance } from '@aws-sdk/client-rds';
import { groupOrError } from './describing.js';
import { AwsError } from './errors.js';
import { items, word, type Nested } from './wire.js';
import { familyOf, groupNamed, ingress, parametersOf, type ParameterGroup, type World } from './world.js';

/** A Modify call takes no more. Source: the API reference. */
const MOST_PARAMETERS = 20;

/** Settings that a server takes over, by name. */
export type Settings = Readonly<Record<string, string>>;

/** Called when settings take effect on an instance: with a reboot all of its group, else the dynamic ones that were set. */
export type Applied = (instance: string, settings: Settings, how: 'reboot' | 'reload') => Promise<void>;

type Modify = (world: World, parameters: Nested, applied: Applied) => object | Promise<object>;

export const MODIFYING: Readonly<Record<string, Modify>> = {
  CreateDBClusterParameterGroup: (world, parameters) => create(world, 'cluster', parameters),
  CreateDBParameterGroup: (world, parameters) => create(world, 'instance', parameters),
  ModifyDBClusterParameterGroup: async (world, parameters, applied) => ({
    DBClusterParameterGroupName: await set(world, 'cluster', word(parameters, 'DBClusterParameterGroupName') ?? '', parameters, applied),
  }),
  ModifyDBParameterGroup: async (world, parameters, applied) => ({
    DBParameterGroupName: await set(world, 'instance', word(parameters, 'DBParameterGroupName') ?? '', parameters, applied),
  }),
  ModifyDBCluster: (world, parameters) => {
    const cluster = clusterOrError(world, word(parameters, 'DBClusterIdentifier'));
    const group = word(parameters, 'DBClusterParameterGroupName');
    if (group !== undefined) {
      mustFit(groupOrError(world, 'cluster', group), familyOf(cluster));
      cluster.DBClusterParameterGroup = group;
      membersOf(cluster).forEach((member) => (member.DBClusterParameterGroupStatus = 'pending-reboot'));
    }
    atOnceOrLater(cluster, parameters);
    return { DBCluster: cluster };
  },
  ModifyDBInstance: (world, parameters) => {
    const instance = instanceOrError(world, word(parameters, 'DBInstanceIdentifier'));
    const group = word(parameters, 'DBParameterGroupName');
    if (group !== undefined) {
      mustFit(groupOrError(world, 'instance', group), familyOf(instance));
      instance.DBParameterGroups = [{ DBParameterGroupName: group, ParameterApplyStatus: 'pending-reboot' }];
    }
    atOnceOrLater(instance, parameters);
    return { DBInstance: instance };
  },
  RebootDBInstance: async (world, parameters, applied) => {
    const instance = instanceOrError(world, word(parameters, 'DBInstanceIdentifier'));
    await reboot(world, instance, applied);
    return { DBInstance: instance };
  },
  RebootDBCluster: async (world, parameters, applied) => {
    const cluster = clusterOrError(world, word(parameters, 'DBClusterIdentifier'));
    if (cluster.Engine !== 'postgres') {
      throw new AwsError('InvalidParameterValue', 'RebootDBCluster is only supported for Multi-AZ DB clusters');
    }
    for (const { DBInstanceIdentifier } of membersOf(cluster)) {
      await reboot(world, instanceOrError(world, DBInstanceIdentifier), applied);
    }
    return { DBCluster: cluster };
  },
  AuthorizeSecurityGroupIngress: (world, parameters) => {
    const GroupId = word(parameters, 'GroupId') ?? '';
    const permissions = items(parameters['IpPermissions']).filter((one): one is Nested => typeof one === 'object');
    const flat = permissions.length > 0 ? permissions : [parameters];
    world.securityGroupRules.push(...flat.flatMap((permission) => rulesOf(GroupId, permission)));
    return { return: true };
  },
};

function create(world: World, scope: ParameterGroup['scope'], parameters: Nested): object {
  const key = scope === 'cluster' ? 'DBClusterParameterGroupName' : 'DBParameterGroupName';
  const name = (word(parameters, key) ?? '').toLowerCase();
  const family = word(parameters, 'DBParameterGroupFamily') ?? '';
  if (groupNamed(world, scope, name) !== undefined) {
    throw new AwsError('DBParameterGroupAlreadyExists', `Parameter group ${name} already exists`);
  }
  if (!/^(?:aurora-postgresql|postgres)\d+$/.test(family)) {
    throw new AwsError('InvalidParameterValue', `ParameterGroupFamily ${family} is not a valid parameter group family`);
  }
  if (!/^(?!default)[a-z](?:-?[a-z0-9])*$/.test(name)) {
    throw new AwsError('InvalidParameterValue', `The parameter ${key} is not a valid identifier.`);
  }
  world.parameterGroups.push({ name, scope, family, values: {} });
  const described = { [key]: name, DBParameterGroupFamily: family, Description: word(parameters, 'Description') ?? '' };
  return { [scope === 'cluster' ? 'DBClusterParameterGroup' : 'DBParameterGroup']: described };
}

async function set(world: World, scope: ParameterGroup['scope'], name: string, parameters: Nested, applied: Applied): Promise<string> {
  const group = groupOrError(world, scope, name);
  const asked = items(parameters['Parameters']).filter((one): one is Nested => typeof one === 'object');
  if (name.startsWith('default.')) {
    throw new AwsError('InvalidDBParameterGroupState', `The parameter group ${name} is a default group, which cannot be modified`);
  }
  if (asked.length === 0 || asked.length > MOST_PARAMETERS) {
    throw new AwsError('InvalidParameterValue', `You can modify between 1 and ${String(MOST_PARAMETERS)} parameters in one request`);
  }
  const known = new Map(parametersOf(world, group).map((parameter) => [parameter.ParameterName, parameter]));
  const values = { ...group.values };
  const dynamic: Record<string, string> = {};
  for (const one of asked) {
    const parameter = word(one, 'ParameterName') ?? '';
    const applyType = known.get(parameter)?.ApplyType;
    const immediate = word(one, 'ApplyMethod') !== 'pending-reboot';
    if (applyType === undefined) {
      throw new AwsError('InvalidParameterValue', `Could not find parameter with name: ${parameter}`);
    }
    if (applyType === 'static' && immediate) {
      throw new AwsError('InvalidParameterCombination', 'cannot use immediate apply method for static parameter');
    }
    values[parameter] = word(one, 'ParameterValue') ?? '';
    if (immediate) {
      dynamic[parameter] = values[parameter];
    }
  }
  world.parameterGroups = world.parameterGroups.map((other) => (other === group ? { ...group, values } : other));
  await takeOver(world, scope, name, Object.keys(dynamic).length === asked.length, dynamic, applied);
  return name;
}

/** Whoever is in the group waits for a reboot, or takes the settings over where nothing else waits. */
async function takeOver(world: World, scope: ParameterGroup['scope'], name: string, atOnce: boolean, settings: Settings, applied: Applied): Promise<void> {
  const statuses =
    scope === 'cluster'
      ? world.clusters
          .filter(({ DBClusterParameterGroup }) => DBClusterParameterGroup === name)
          .flatMap(membersOf)
          .map((member) => ({ instance: member.DBInstanceIdentifier, inSync: member.DBClusterParameterGroupStatus === 'in-sync', wait: () => (member.DBClusterParameterGroupStatus = 'pending-reboot') }))
      : world.instances.flatMap((instance) =>
          (instance.DBParameterGroups ?? [])
            .filter(({ DBParameterGroupName }) => DBParameterGroupName === name)
            .map((group) => ({ instance: instance.DBInstanceIdentifier, inSync: group.ParameterApplyStatus === 'in-sync', wait: () => (group.ParameterApplyStatus = 'pending-reboot') })),
        );
  for (const { instance = '', inSync, wait } of statuses) {
    if (!atOnce) {
      wait();
    } else if (inSync) {
      await applied(instance, settings, 'reload');
    }
  }
}

async function reboot(world: World, instance: DBInstance, applied: Applied): Promise<void> {
  const name = instance.DBInstanceIdentifier ?? '';
  const cluster = world.clusters.find((one) => membersOf(one).some(({ DBInstanceIdentifier }) => DBInstanceIdentifier === name));
  const own = (instance.DBParameterGroups ?? []).map((group) => {
    group.ParameterApplyStatus = 'in-sync';
    return groupNamed(world, 'instance', group.DBParameterGroupName ?? '');
  });
  membersOf(cluster).filter(({ DBInstanceIdentifier }) => DBInstanceIdentifier === name).forEach((member) => (member.DBClusterParameterGroupStatus = 'in-sync'));
  const shared = cluster === undefined ? undefined : groupNamed(world, 'cluster', cluster.DBClusterParameterGroup ?? '');
  const settings = Object.assign({}, shared?.values, ...own.map((group) => group?.values)) as Settings;
  await applied(name, settings, 'reboot');
}

type Changes = Partial<Pick<DBInstance, 'IAMDatabaseAuthenticationEnabled' | 'CACertificateIdentifier' | 'BackupRetentionPeriod' | 'AllocatedStorage' | 'MaxAllocatedStorage' | 'PubliclyAccessible'>>;

/** Without ApplyImmediately a modification waits for the maintenance window; a parameter group does not. */
function atOnceOrLater(subject: Pick<DBCluster | DBInstance, 'PendingModifiedValues'>, parameters: Nested): void {
  const changes = changesIn(parameters);
  if (Object.keys(changes).length === 0) {
    return;
  }
  if (word(parameters, 'ApplyImmediately') !== 'true') {
    subject.PendingModifiedValues = { ...subject.PendingModifiedValues, ...changes };
    return;
  }
  const authority = changes.CACertificateIdentifier;
  Object.assign(subject, changes, authority === undefined ? {} : { CertificateDetails: { CAIdentifier: authority, ValidTill: new Date('2027-11-01T00:00:00Z') } });
}

function changesIn(parameters: Nested): Changes {
  const made: Readonly<Record<keyof Changes, string | boolean | number | undefined>> = {
    IAMDatabaseAuthenticationEnabled: truth(word(parameters, 'EnableIAMDatabaseAuthentication')),
    CACertificateIdentifier: word(parameters, 'CACertificateIdentifier'),
    BackupRetentionPeriod: amount(word(parameters, 'BackupRetentionPeriod')),
    AllocatedStorage: amount(word(parameters, 'AllocatedStorage')),
    MaxAllocatedStorage: amount(word(parameters, 'MaxAllocatedStorage')),
    PubliclyAccessible: truth(word(parameters, 'PubliclyAccessible')),
  };
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined));
}

function truth(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text === 'true';
}

function amount(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function mustFit({ name, family }: ParameterGroup, wanted: string): void {
  if (family !== wanted) {
    throw new AwsError('InvalidParameterCombination', `The parameter group ${name} with DBParameterGroupFamily ${family} can't be used for this instance. Use a parameter group with DBParameterGroupFamily ${wanted}.`);
  }
}

function membersOf(cluster: DBCluster | undefined): NonNullable<DBCluster['DBClusterMembers']> {
  return cluster?.DBClusterMembers ?? [];
}

function clusterOrError(world: World, identifier: string | undefined): DBCluster {
  const cluster = world.clusters.find(({ DBClusterIdentifier }) => DBClusterIdentifier === identifier?.toLowerCase());
  if (cluster === undefined) {
    throw new AwsError('DBClusterNotFoundFault', `DBCluster ${identifier ?? ''} not found.`, 404);
  }
  return cluster;
}

function instanceOrError(world: World, identifier: string | undefined): DBInstance {
  const instance = world.instances.find(({ DBInstanceIdentifier }) => DBInstanceIdentifier === identifier?.toLowerCase());
  if (instance === undefined) {
    throw new AwsError('DBInstanceNotFound', `DBInstance ${identifier ?? ''} not found.`, 404);
  }
  return instance;
}

/** Of one permission, in the shape of the API or of the CLI's short form. */
function rulesOf(GroupId: string, permission: Nested): World['securityGroupRules'] {
  const port = (name: string): number | undefined => (word(permission, name) === undefined ? undefined : Number(word(permission, name)));
  const common = { GroupId, IpProtocol: word(permission, 'IpProtocol') ?? 'tcp', FromPort: port('FromPort'), ToPort: port('ToPort') };
  const ranges = [...items(permission['IpRanges']), ...(word(permission, 'CidrIp') === undefined ? [] : [permission])].filter((one): one is Nested => typeof one === 'object');
  const ranges6 = items(permission['Ipv6Ranges']).filter((one): one is Nested => typeof one === 'object');
  return [
    ...ranges.map((range) => ingress({ ...common, CidrIpv4: word(range, 'CidrIp') })),
    ...ranges6.map((range) => ingress({ ...common, CidrIpv6: word(range, 'CidrIpv6') })),
  ];
}
