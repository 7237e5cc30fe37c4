/** The parameter group that `rds.logical_replication` belongs to. */
import type { Parameter } from '@aws-sdk/client-rds';
import { AWS_PARAMETERS, type AwsCluster, type AwsInstance, type AwsParameters } from '../../facts/index.js';
import type { Calls } from './call.js';
import { text } from './fields.js';

/** By name, in one call where AWS's pages are as long as asked. */
const FILTERS = [{ Name: 'parameter-name', Values: [...AWS_PARAMETERS] }];

/** Of the cluster, where there is one; else of the instance. */
export function describeParameters(calls: Calls, cluster: AwsCluster | null, instances: readonly AwsInstance[]): Promise<AwsParameters> {
  const group = cluster === null ? instances[0]?.parameterGroups[0]?.name : (cluster.parameterGroup ?? undefined);
  if (group === undefined) {
    throw new Error('it names no parameter group');
  }
  return cluster === null ? ofInstance(calls, group) : ofCluster(calls, group);
}

async function ofCluster({ list }: Calls, group: string): Promise<AwsParameters> {
  const parameters = await list('rds:DescribeDBClusterParameters', { DBClusterParameterGroupName: group, Filters: FILTERS }, ({ Parameters }) => Parameters);
  return { group, scope: 'cluster', values: valuesOf(parameters) };
}

async function ofInstance({ list }: Calls, group: string): Promise<AwsParameters> {
  const parameters = await list('rds:DescribeDBParameters', { DBParameterGroupName: group, Filters: FILTERS }, ({ Parameters }) => Parameters);
  return { group, scope: 'instance', values: valuesOf(parameters) };
}

/** An answer that ignores the filter holds hundreds of others. */
function valuesOf(parameters: readonly Parameter[]): AwsParameters['values'] {
  const asked = new Map(parameters.map((parameter) => [parameter.ParameterName, parameter]));
  return Object.fromEntries(
    AWS_PARAMETERS.flatMap((name) => {
      const parameter = asked.get(name);
      return parameter === undefined
        ? []
        : [[name, { value: text(parameter.ParameterValue) }]];
    }),
  );
}
