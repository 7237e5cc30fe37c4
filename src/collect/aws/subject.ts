/** The cluster or instance that is asked about: by its identifier, or by the host of one of its endpoints. */
import { identifierIn } from '../../arn.js';
import type { AwsAccess, AwsCluster, AwsInstance } from '../../facts/index.js';
import { typingSlips } from '../../nearest.js';
import type { ControlPlaneTarget } from '../../target.js';
import { CallFailure, type Calls } from './call.js';
import { describeClusters, isPostgres } from './clusters.js';
import { describeAllInstances, describeInstance, describeMembers } from './instances.js';

/** The longest list of other identifiers that is of use to anybody. */
const MOST_OTHERS = 50;

/** Cluster and instances; each rejects with CallFailure or NotFound. */
export interface Subject {
  /** Null: an instance that belongs to no cluster. */
  readonly cluster: Promise<AwsCluster | null>;
  readonly instances: Promise<readonly AwsInstance[]>;
}

/** There is no PostgreSQL cluster or instance of this name in the region. */
export class NotFound extends Error {
  /** Identifiers of the same kind that there are, the nearest first. */
  readonly others: readonly string[];
  readonly more: Pick<AwsAccess, 'otherEngine' | 'code' | 'mistaken'>;

  constructor(detail: string, others: readonly string[], more: Pick<AwsAccess, 'otherEngine' | 'code' | 'mistaken'> = {}) {
    super(detail);
    this.others = others;
    this.more = more;
  }
}

/** Begins to ask; what does not need each other at the same time. */
export function findSubject(calls: Calls, { clusterIdentifier, instanceIdentifier, host = '' }: ControlPlaneTarget): Subject {
  if (clusterIdentifier !== undefined) {
    return clusterOf(calls, clusterIdentifier, instanceIdentifier);
  }
  const found = instanceIdentifier === undefined ? endpointOf(calls, host) : instanceOf(calls, instanceIdentifier);
  return { cluster: found.then(({ cluster }) => cluster), instances: found.then(({ instances }) => instances) };
}

function clusterOf(calls: Calls, clusterIdentifier: string, instanceIdentifier: string | undefined): Subject {
  const members = describeMembers(calls, clusterIdentifier);
  const cluster = clusterNamed(calls, clusterIdentifier).then((found) => withMember(found, instanceIdentifier));
  // The API lists no members of a cluster that does not exist, and that is no error to it.
  const exists = cluster.then(nothing, unlessMissing);
  return { cluster, instances: Promise.all([members, exists]).then(([found]) => found) };
}

function withMember(cluster: AwsCluster, instanceIdentifier: string | undefined): AwsCluster {
  const members = cluster.members.map((member) => member.instanceIdentifier);
  if (instanceIdentifier !== undefined && !members.includes(identifierIn(instanceIdentifier).toLowerCase())) {
    throw new NotFound(`DB instance \`${instanceIdentifier}\` is not a member of cluster \`${cluster.identifier}\``, nearestFirst(instanceIdentifier, members), { mistaken: 'no-member' });
  }
  return cluster;
}

async function instanceOf(calls: Calls, instanceIdentifier: string): Promise<Subject> {
  const instance = await instanceNamed(calls, instanceIdentifier);
  return subjectOf(calls, instance);
}

/** The cluster of a member, or the instance alone. */
function subjectOf(calls: Calls, instance: AwsInstance): Subject {
  const { clusterIdentifier } = instance;
  return clusterIdentifier === null
    ? { cluster: Promise.resolve(null), instances: Promise.resolve([instance]) }
    : clusterOf(calls, clusterIdentifier, undefined);
}

/** A host is matched as a whole: a custom endpoint does not name its cluster. */
async function endpointOf(calls: Calls, host: string): Promise<Subject> {
  const wanted = host.toLowerCase().replace(/\.$/, '');
  const instances = describeAllInstances(calls);
  instances.catch(nothing);
  const clusters = (await describeClusters(calls)).filter(isPostgres);
  const cluster = clusters.find(({ endpoint, readerEndpoint, customEndpoints }) => [endpoint, readerEndpoint, ...customEndpoints].some((name) => name?.toLowerCase() === wanted));
  if (cluster !== undefined) {
    const members = instances.then((all) => all.filter(({ clusterIdentifier }) => clusterIdentifier === cluster.identifier));
    return { cluster: Promise.resolve(cluster), instances: members };
  }
  const all = (await instances).filter(isPostgres);
  const instance = all.find(({ endpoint }) => endpoint?.toLowerCase() === wanted);
  if (instance !== undefined) {
    return subjectOf(calls, instance);
  }
  const names = [...clusters, ...all.filter(({ clusterIdentifier }) => clusterIdentifier === null)].map(({ identifier }) => identifier);
  throw new NotFound(`no cluster or DB instance has the endpoint \`${host}\``, nearestFirst(wanted.split('.')[0] ?? '', names));
}

async function clusterNamed(calls: Calls, identifier: string): Promise<AwsCluster> {
  const { found, code } = await lookedUp(describeClusters(calls, identifier));
  if (found !== undefined && isPostgres(found)) {
    return found;
  }
  const [clusters, instances] = await Promise.all([orNone(describeClusters(calls)), orNone(describeAllInstances(calls))]);
  const isInstance = instances.some((instance) => instance.identifier === identifier.toLowerCase());
  throw missing(`cluster \`${identifier}\``, isInstance ? 'instance' : undefined, found, code, namesOf(identifier, clusters));
}

async function instanceNamed(calls: Calls, identifier: string): Promise<AwsInstance> {
  const { found, code } = await lookedUp(describeInstance(calls, identifier));
  if (found !== undefined && isPostgres(found)) {
    return found;
  }
  const [clusters, instances] = await Promise.all([orNone(describeClusters(calls)), orNone(describeAllInstances(calls))]);
  const isCluster = clusters.some((cluster) => cluster.identifier === identifier.toLowerCase());
  throw missing(`DB instance \`${identifier}\``, isCluster ? 'cluster' : undefined, found, code, namesOf(identifier, instances));
}

/** What bears the identifier; undefined, with the error that said so, when nothing does. */
async function lookedUp<T>(asked: Promise<readonly T[]>): Promise<{ readonly found?: T | undefined; readonly code?: string | undefined }> {
  try {
    return { found: (await asked)[0] };
  } catch (error) {
    if (error instanceof CallFailure && error.end === 'not-found') {
      return { code: error.code };
    }
    throw error;
  }
}

function missing(
  what: string,
  mistaken: 'instance' | 'cluster' | undefined,
  found: { readonly engine: string } | undefined,
  code: string | undefined,
  others: readonly string[],
): NotFound {
  return found === undefined
    ? new NotFound(`${what} was not found${mistaken === undefined ? '' : BELONGS_IN[mistaken]}`, others, { ...(code === undefined ? {} : { code }), ...(mistaken === undefined ? {} : { mistaken }) })
    : new NotFound(`${what} has the engine \`${found.engine}\``, others, { otherEngine: found.engine });
}

const BELONGS_IN = {
  instance: '; a DB instance has this identifier: it belongs in `db-instance-identifier`',
  cluster: '; a cluster has this identifier: it belongs in `db-cluster-identifier`',
} as const;

/** A list that may not be had only makes the answer poorer. */
function orNone<T>(asked: Promise<readonly T[]>): Promise<readonly T[]> {
  return asked.catch(() => []);
}

function namesOf(identifier: string, all: readonly { readonly identifier: string; readonly engine: string }[]): readonly string[] {
  return nearestFirst(identifier, all.filter(isPostgres).map((one) => one.identifier));
}

function nearestFirst(identifier: string, names: readonly string[]): readonly string[] {
  const wanted = identifierIn(identifier).toLowerCase();
  return names
    .map((name) => ({ name, slips: typingSlips(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST_OTHERS)
    .map(({ name }) => name);
}

function nothing(): void {
  // Nobody waits for it.
}

function unlessMissing(error: unknown): void {
  if (error instanceof NotFound) {
    throw error;
  }
}
