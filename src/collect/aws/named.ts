/** The names that lists of the region are searched for. */
import { isArnOf } from '../../arn.js';
import type { AwsCluster, AwsInstance } from '../../facts/index.js';

/** Identifiers of the cluster and its members, or of the one instance. */
export interface Named {
  readonly cluster: string | null;
  readonly instances: readonly string[];
}

/** From whichever of both is known; rejects when neither is. */
export async function namesOf(cluster: Promise<AwsCluster | null>, instances: Promise<readonly AwsInstance[]>): Promise<Named> {
  const [ofCluster, ofInstances] = await Promise.allSettled([cluster, instances]);
  if (ofCluster.status === 'rejected' && ofInstances.status === 'rejected') {
    throw ofCluster.reason;
  }
  const known = ofInstances.status === 'fulfilled' ? ofInstances.value : [];
  const described = ofCluster.status === 'fulfilled' ? ofCluster.value : null;
  return {
    cluster: described?.identifier ?? known[0]?.clusterIdentifier ?? null,
    instances: [...new Set([...(described?.members ?? []).map(({ instanceIdentifier }) => instanceIdentifier), ...known.map(({ identifier }) => identifier)])],
  };
}

/** Whether an ARN is of the cluster or of one of the instances. */
export function isOurs(arn: string | null, { cluster, instances }: Named): boolean {
  return (cluster !== null && isArnOf(arn, 'cluster', cluster)) || instances.some((identifier) => isArnOf(arn, 'db', identifier));
}
