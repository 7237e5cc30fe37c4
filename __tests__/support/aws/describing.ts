/** What the stand-in answers to Describe, Get and List calls. */
import { AwsError } from './errors.js';
import { items, lowerCamel, word, type Nested } from './wire.js';
import { groupNamed, parametersOf, type ParameterGroup, type World } from './world.js';

/** Result of an action: a list that is cut into pages, or the whole. */
export type Answer = { readonly list: string; readonly all: readonly unknown[]; readonly token?: 'Marker' | 'nextToken' } | { readonly whole: object };

type Describe = (world: World, parameters: Nested) => Answer;

export const DESCRIBING: Readonly<Record<string, Describe>> = {
  DescribeDBClusters: (world, parameters) => ({ list: 'DBClusters', all: clusters(world, parameters) }),
  DescribeDBInstances: (world, parameters) => ({ list: 'DBInstances', all: instances(world, parameters) }),
  DescribeDBClusterParameters: (world, parameters) => ({ list: 'Parameters', all: parametersIn(world, 'cluster', parameters, 'DBClusterParameterGroupName') }),
  DescribeDBParameters: (world, parameters) => ({ list: 'Parameters', all: parametersIn(world, 'instance', parameters, 'DBParameterGroupName') }),
  DescribePendingMaintenanceActions: ({ maintenance }) => ({ list: 'PendingMaintenanceActions', all: maintenance }),
  DescribeBlueGreenDeployments: ({ blueGreen }) => ({ list: 'BlueGreenDeployments', all: blueGreen }),
  DescribeCertificates: ({ certificates }) => ({ list: 'Certificates', all: certificates }),
  DescribeDBClusterEndpoints: ({ endpoints }, parameters) => ({
    list: 'DBClusterEndpoints',
    all: endpoints.filter(({ DBClusterIdentifier }) => DBClusterIdentifier === word(parameters, 'DBClusterIdentifier')),
  }),
  DescribeGlobalClusters: ({ globalClusters }, parameters) => ({
    list: 'GlobalClusters',
    all: named(globalClusters, ({ GlobalClusterIdentifier }) => GlobalClusterIdentifier, word(parameters, 'GlobalClusterIdentifier'), 'GlobalClusterNotFoundFault', 'Global cluster'),
  }),
  DescribeIntegrations: ({ integrations }) => ({ list: 'Integrations', all: integrations }),
  DescribeSecurityGroupRules: ({ securityGroupRules }, parameters) => {
    const wanted = filter(parameters['Filter'], 'group-id');
    return {
      list: 'securityGroupRuleSet',
      token: 'nextToken',
      all: securityGroupRules.filter(({ GroupId = '' }) => wanted?.includes(GroupId) !== false).map(lowerCamel),
    };
  },
  GetManagedPrefixListEntries: ({ prefixLists }, parameters) => {
    const id = word(parameters, 'PrefixListId') ?? '';
    const ranges = prefixLists[id];
    if (ranges === undefined) {
      throw new AwsError('InvalidPrefixListID.NotFound', `The prefix list ID '${id}' does not exist`);
    }
    return { list: 'entrySet', token: 'nextToken', all: ranges.map((cidr) => ({ cidr })) };
  },
};

/** Values of one metric of one instance, the newest first. */
export function metricData({ metrics }: World, request: MetricRequest, now: Date): readonly object[] {
  return request.MetricDataQueries.map(({ Id, MetricStat: { Metric } }) => {
    const instance = Metric.Dimensions.find(({ Name }) => Name === 'DBInstanceIdentifier')?.Value ?? '';
    const value = Metric.Namespace === 'AWS/RDS' ? metrics[instance]?.[Metric.MetricName] : undefined;
    const seconds = Math.floor(now.getTime() / 1000);
    return {
      Id,
      Label: Metric.MetricName,
      StatusCode: 'Complete',
      Timestamps: value === undefined ? [] : [seconds - 300, seconds - 600],
      Values: value === undefined ? [] : [value, value / 2],
    };
  });
}

export interface MetricRequest {
  readonly MetricDataQueries: readonly {
    readonly Id: string;
    readonly MetricStat: { readonly Metric: { readonly Namespace: string; readonly MetricName: string; readonly Dimensions: readonly { readonly Name: string; readonly Value: string }[] } };
  }[];
}

function clusters(world: World, parameters: Nested): World['clusters'] {
  const engines = filter(parameters['Filters'], 'engine');
  return named(world.clusters, ({ DBClusterIdentifier }) => DBClusterIdentifier, word(parameters, 'DBClusterIdentifier'), 'DBClusterNotFoundFault', 'DBCluster').filter(
    ({ Engine = '' }) => engines?.includes(Engine) !== false,
  );
}

function instances(world: World, parameters: Nested): World['instances'] {
  const ofClusters = filter(parameters['Filters'], 'db-cluster-id');
  return named(world.instances, ({ DBInstanceIdentifier }) => DBInstanceIdentifier, word(parameters, 'DBInstanceIdentifier'), 'DBInstanceNotFound', 'DBInstance').filter(
    ({ DBClusterIdentifier = '' }) => ofClusters?.map(lastOf).includes(DBClusterIdentifier) !== false,
  );
}

/** All, or the one of an identifier or ARN, or AWS's error. */
function named<T>(all: readonly T[], nameOf: (one: T) => string | undefined, identifier: string | undefined, code: string, kind: string): T[] {
  if (identifier === undefined) {
    return [...all];
  }
  const found = all.filter((one) => nameOf(one) === lastOf(identifier).toLowerCase());
  if (found.length === 0) {
    throw new AwsError(code, `${kind} ${identifier} not found.`, 404);
  }
  return found;
}

function lastOf(identifierOrArn: string): string {
  return identifierOrArn.split(':').at(-1) ?? identifierOrArn;
}

/** The group, or AWS's error. */
export function groupOrError(world: World, scope: ParameterGroup['scope'], name: string): ParameterGroup {
  const group = groupNamed(world, scope, name);
  if (group === undefined) {
    throw new AwsError('DBParameterGroupNotFound', `${scope === 'cluster' ? 'DBClusterParameterGroup' : 'DBParameterGroup'} not found: ${name}`, 404);
  }
  return group;
}

function parametersIn(world: World, scope: ParameterGroup['scope'], parameters: Nested, key: string): readonly unknown[] {
  const names = filter(parameters['Filters'], 'parameter-name');
  const source = word(parameters, 'Source');
  return parametersOf(world, groupOrError(world, scope, word(parameters, key) ?? '')).filter(
    ({ ParameterName = '', Source }) => names?.includes(ParameterName) !== false && (source === undefined || source === Source),
  );
}

/** Values of a filter in either protocol; undefined when there is none of this name. */
function filter(filters: string | Nested | undefined, name: string): readonly string[] | undefined {
  const found = items(filters).find((one): one is Nested => typeof one === 'object' && one['Name'] === name);
  return found === undefined ? undefined : items(found['Values'] ?? found['Value']).filter((value) => typeof value === 'string');
}
