/** What AWS's API described: its parts, and how sentences name it. */
import type { AwsCluster, AwsInstance, AwsParameter, Facts } from '../../facts/index.js';
import { valueOf, writerMember } from '../../facts/index.js';
import { awsObject, type ResultObject } from '../../objects.js';
import { code } from './wording.js';

/** What is known of it; the members of a cluster can be denied while the cluster itself is not. */
export interface Described {
  /** Null: an instance that belongs to no cluster. */
  readonly cluster: AwsCluster | null;
  /** Undefined where they could not be read. */
  readonly instances: readonly AwsInstance[] | undefined;
}

export function described(cluster: AwsCluster | null, instances: Facts['awsInstances']): Described {
  return { cluster, instances: valueOf(instances) };
}

/** Whether the session is known to be on an instance that is no part of it: what the two say is about different databases. */
export function isElsewhere({ cluster, instances }: Described, reached: string | undefined): boolean {
  const members = [...(cluster?.members ?? []).map(({ instanceIdentifier }) => instanceIdentifier), ...(instances ?? []).map(({ identifier }) => identifier)];
  return reached !== undefined && members.length > 0 && !members.includes(reached);
}

/** Identifier of the cluster's writer, or of the one instance. */
export function writerIdentifier({ cluster, instances }: Described): string | undefined {
  return cluster === null ? instances?.[0]?.identifier : writerMember(cluster)?.instanceIdentifier;
}

export function writerOf(it: Described): AwsInstance | undefined {
  const identifier = writerIdentifier(it);
  return it.instances?.find((instance) => instance.identifier === identifier);
}

/** Members of the cluster that are not its writer. */
export function readersOf({ cluster }: Described): readonly string[] {
  return (cluster?.members ?? []).filter(({ isWriter }) => !isWriter).map(({ instanceIdentifier }) => instanceIdentifier);
}

/** The cluster, or the one instance where it could be described. */
export function wholeOf(it: Described): AwsCluster | AwsInstance | undefined {
  return it.cluster ?? writerOf(it);
}

/** What a result concerns: the cluster, or the one instance. */
export function objectOf(it: Described): { readonly object?: ResultObject } {
  const whole = wholeOf(it);
  return whole === undefined ? {} : { object: awsObject(it.cluster === null ? 'instance' : 'cluster', whole.identifier) };
}

/** ``the cluster `orders` ``, ``the instance `orders` ``. */
export function nameOf({ cluster, instances }: Described): string {
  return cluster === null ? `the instance ${code(instances?.[0]?.identifier ?? '')}` : `the cluster ${code(cluster.identifier)}`;
}

/** The port it listens on. */
export function portOf({ cluster, instances }: Described): number | undefined {
  return cluster?.port ?? instances?.[0]?.port ?? undefined;
}

/** Whether the API has the parameter as switched on; what is set to nothing, and what the engine does not have, is off. */
export function isOn(parameter: AwsParameter | undefined): boolean {
  return ['1', 'on', 'true', 'yes'].includes(parameter?.value?.toLowerCase() ?? '');
}

/** Major and minor version: `16.4` of `16.4`, `16.4-limitless`, `14.8-R2`. Undefined where that is not known. */
export function engineVersionOf({ engineVersion }: Pick<AwsCluster | AwsInstance, 'engineVersion'>): { readonly major: number; readonly minor: number } | undefined {
  const [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(engineVersion ?? '') ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor ?? 0) };
}
