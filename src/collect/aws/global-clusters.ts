/** The global database that a cluster belongs to. */
import type { AwsCluster, AwsGlobalCluster } from '../../facts/index.js';
import type { Calls } from './call.js';
import { entries, text } from './fields.js';

/** Asks only of a cluster that names one. */
export async function describeGlobalCluster({ list }: Calls, cluster: AwsCluster | null): Promise<AwsGlobalCluster | null> {
  const identifier = cluster?.globalClusterIdentifier ?? null;
  if (identifier === null) {
    return null;
  }
  const [found] = await list('rds:DescribeGlobalClusters', { GlobalClusterIdentifier: identifier }, ({ GlobalClusters }) => GlobalClusters);
  return {
    identifier,
    members: entries(found?.GlobalClusterMembers).flatMap(({ DBClusterArn, IsWriter }) => {
      const clusterArn = text(DBClusterArn);
      return clusterArn === null ? [] : [{ clusterArn, isWriter: IsWriter === true }];
    }),
  };
}
