/** The endpoints of an Aurora cluster. */
import { isAurora, type AwsCluster, type AwsEndpoint } from '../../facts/index.js';
import type { Calls } from './call.js';
import { text, texts } from './fields.js';

/** A Multi-AZ DB cluster and an instance have none that the API lists. */
export async function describeEndpoints({ list }: Calls, cluster: AwsCluster | null): Promise<readonly AwsEndpoint[]> {
  if (cluster === null || !isAurora(cluster)) {
    return [];
  }
  const endpoints = await list(
    'rds:DescribeDBClusterEndpoints',
    { DBClusterIdentifier: cluster.identifier },
    ({ DBClusterEndpoints }) => DBClusterEndpoints,
  );
  return endpoints.map((endpoint) => ({
    host: text(endpoint.Endpoint),
    type: text(endpoint.EndpointType),
    customType: text(endpoint.CustomEndpointType),
    staticMembers: texts(endpoint.StaticMembers),
  }));
}
