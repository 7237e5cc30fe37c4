/** What AWS calls the things that commands name, from what its API said. */
import { AWS_RESTARTING, isAurora, valueOf, writerMember, type AwsCluster, type AwsInstance, type Facts } from '../facts/index.js';
import type { AwsNames } from '../remedies/resolve/index.js';

/** Undefined where there is no answer to go by. */
export function awsNamesOf(facts: Facts): AwsNames | undefined {
  const access = valueOf(facts.awsAccess);
  const cluster = valueOf(facts.awsCluster);
  const instances = valueOf(facts.awsInstances);
  const only = instances?.length === 1 ? instances[0] : undefined;
  const identifier = cluster?.identifier ?? (cluster === null ? only?.identifier : undefined);
  if (access === undefined || cluster === undefined || identifier === undefined) {
    return undefined;
  }
  return {
    region: access.region,
    topology: cluster === null ? 'instance' : isAurora(cluster) ? 'aurora' : 'multi-az-cluster',
    identifier,
    writer: cluster === null ? only?.identifier : writerMember(cluster)?.instanceIdentifier,
    parameterGroup: parameterGroupOf(facts, cluster, only),
    ...pendingOf([...(cluster === null ? [] : [cluster]), ...(instances ?? [])]),
  };
}

function pendingOf(all: readonly Pick<AwsCluster | AwsInstance, 'pending'>[]): Pick<AwsNames, 'pending'> {
  const pending = AWS_RESTARTING.filter((name) => all.some((one) => one.pending.names.includes(name)));
  return pending.length === 0 ? {} : { pending };
}

/** The parameters may be denied: the cluster and the instance name their group as well. */
function parameterGroupOf(facts: Facts, cluster: AwsCluster | null, instance: AwsInstance | undefined): string | undefined {
  return valueOf(facts.awsParameters)?.group ?? (cluster === null ? instance?.parameterGroups[0]?.name : cluster.parameterGroup) ?? undefined;
}
