/**
 * Amazon RDS by its host names: all there is to know it by before the login. Source: the endpoints' documentation, and the
 * expressions with which AWS's own drivers tell them apart.
 */

/** Parts of AWS that share nothing: accounts, identities, certificate authorities. */
export type AwsPartition = 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc' | 'aws-iso' | 'aws-iso-b' | 'aws-iso-e' | 'aws-iso-f';

export interface RdsEndpoint {
  /**
   * `writer` and `reader`: of a cluster; `custom`: of some of a cluster's instances; `proxy` and `proxy-endpoint`: the
   * default endpoint of an RDS Proxy, and any other; `global`: the writer of a global database; `limitless`: a DB shard
   * group. A cluster in express configuration has the names of any other cluster.
   */
  readonly kind: 'writer' | 'reader' | 'custom' | 'instance' | 'proxy' | 'proxy-endpoint' | 'global' | 'limitless';
  /** Identifier of the cluster (`writer`, `reader`) or instance; else of the endpoint, proxy, global database or shard group. */
  readonly name: string;
  /** Null for a global endpoint, which is of whatever region the writer is in. */
  readonly region: string | null;
  readonly partition: AwsPartition;
  /** Whether it is one of the endpoints with validated cryptography. */
  readonly fips: boolean;
}

/** How the names of a partition end; GovCloud's like those of other regions. */
const SUFFIXES: readonly (readonly [suffix: string, partition: AwsPartition])[] = [
  ['amazonaws.com.cn', 'aws-cn'],
  ['amazonaws.com', 'aws'],
  ['amazonaws.eu', 'aws-eusc'],
  ['c2s.ic.gov', 'aws-iso'],
  ['sc2s.sgov.gov', 'aws-iso-b'],
  ['cloud.adc-e.uk', 'aws-iso-e'],
  ['csp.hci.ic.gov', 'aws-iso-f'],
];

/** The longer prefixes first: each of them begins like `cluster-`. */
const PREFIXES: readonly (readonly [prefix: string, kind: RdsEndpoint['kind']])[] = [
  ['cluster-ro-', 'reader'],
  ['cluster-custom-', 'custom'],
  ['cluster-', 'writer'],
  ['shardgrp-', 'limitless'],
  ['proxy-', 'proxy'],
];

/** `eu-west-1`, `us-gov-west-1`, `us-iso-east-1`, `eusc-de-east-1`. */
const REGION = '[a-z]{2,4}(?:-[a-z]+)+-\\d+';

/** What the name of a region looks like. */
export function isRegionName(text: string): boolean {
  return new RegExp(`^${REGION}$`).test(text);
}

/** What an endpoint of RDS or Aurora is called for; undefined for every other host. */
export function rdsEndpointOf(host: string): RdsEndpoint | undefined {
  const name = host.toLowerCase();
  const [suffix, partition] = SUFFIXES.find(([end]) => name.endsWith(`.${end}`)) ?? [];
  if (suffix === undefined || partition === undefined) {
    return undefined;
  }
  const place = placeOf(name.slice(0, -suffix.length - 1));
  const labels = place?.labels;
  const kindAndName = labels === undefined ? undefined : calledFor(labels.split('.'), place?.region ?? null);
  return place === undefined || kindAndName === undefined
    ? undefined
    : { ...kindAndName, region: place.region, partition: place.region === null ? partition : partitionOf(place.region), fips: place.fips };
}

/** Whether a host is an endpoint of RDS or Aurora. */
export function isRdsHost(host: string): boolean {
  return rdsEndpointOf(host) !== undefined;
}

/** The endpoint of RDS that a connection ends at, by the name the server has there: a tunnel or an alias hides it. */
export interface NamedEndpoint {
  readonly host: string;
  readonly endpoint: RdsEndpoint;
}

/** `serverName`, the name to verify, where that is an endpoint of RDS; else the host, where that is one. */
export function endpointBehind(host: string, serverName: string | undefined): NamedEndpoint | undefined {
  return [serverName, host]
    .filter((name) => name !== undefined)
    .map((name) => ({ host: name, endpoint: rdsEndpointOf(name) }))
    .find((found): found is NamedEndpoint => found.endpoint !== undefined);
}

/** What a token of IAM database authentication is good for, and for nothing else. */
export interface TokenScope {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly region: string;
}

/** The port of PostgreSQL, unless somebody chooses another. */
const DEFAULT_PORT = 5432;

/**
 * RDS compares a token with its own name and port, not with those of a tunnel. Which port is behind a tunnel on this
 * machine nobody can see: it is taken to be the usual one.
 */
export function tokenScope({ host, port, user, serverName, region }: TokenScope & { readonly serverName: string | undefined }): TokenScope {
  const name = endpointBehind(host, serverName)?.host ?? host;
  const tunneled = name !== host && /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
  return { host: name, port: tunneled ? DEFAULT_PORT : port, user, region };
}

/** Where AWS publishes the roots of the endpoint's region; undefined for a global endpoint, and where that is not public. */
export function trustStoreOf({ partition, region }: RdsEndpoint): string | undefined {
  const store = TRUST_STORES[partition];
  return store === undefined || region === null ? undefined : `https://${store}/${region}/${region}-bundle.pem`;
}

/** Source: the user guides of Amazon RDS for each partition, "Using SSL/TLS to encrypt a connection". */
const TRUST_STORES: Readonly<Partial<Record<AwsPartition, string>>> = {
  aws: 'truststore.pki.rds.amazonaws.com',
  'aws-us-gov': 'truststore.pki.us-gov-west-1.rds.amazonaws.com',
  'aws-cn': 'rds-truststore.s3.cn-north-1.amazonaws.com.cn',
};

/** Whether a host is an endpoint of an RDS Proxy, which answers in place of the server. */
export function isRdsProxyHost(host: string): boolean {
  const kind = rdsEndpointOf(host)?.kind;
  return kind === 'proxy' || kind === 'proxy-endpoint';
}

interface Place {
  /** Everything before the region. */
  readonly labels: string;
  readonly region: string | null;
  readonly fips: boolean;
}

/** The region stands before `rds`, or behind it, as in China and isolated partitions. */
function placeOf(name: string): Place | undefined {
  const before = new RegExp(`^(.+)\\.(${REGION}|global)\\.rds(-fips)?$`).exec(name);
  const [, labels, region, fips] = before ?? moved(new RegExp(`^(.+)\\.rds(-fips)?\\.(${REGION})$`).exec(name));
  return labels === undefined || region === undefined
    ? undefined
    : { labels, region: region === 'global' ? null : region, fips: fips !== undefined };
}

function moved(found: RegExpExecArray | null): readonly (string | undefined)[] {
  const [all, labels, fips, region] = found ?? [];
  return [all, labels, region, fips];
}

/** Of `orders.cluster-c1abc`, and `ro.endpoint.proxy-c1abc`. */
function calledFor([name = '', ...rest]: readonly string[], region: string | null): Pick<RdsEndpoint, 'kind' | 'name'> | undefined {
  const id = rest.at(-1);
  if (id === undefined || !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name)) {
    return undefined;
  }
  if (region === null) {
    return rest.length === 1 && /^global-[a-z0-9]+$/.test(id) ? { kind: 'global', name } : undefined;
  }
  const [prefix = '', kind = 'instance'] = PREFIXES.find(([one]) => id.startsWith(one)) ?? [];
  if (!/^[a-z0-9]+$/.test(id.slice(prefix.length))) {
    return undefined;
  }
  if (kind === 'proxy' && rest.length === 2 && rest[0] === 'endpoint') {
    return { kind: 'proxy-endpoint', name };
  }
  return rest.length === 1 ? { kind, name } : undefined;
}

/** The partition of a region, which its name begins with; one that is not known here is of the commercial one. */
export function partitionOf(region: string): AwsPartition {
  return REGIONAL.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

const REGIONAL: readonly (readonly [prefix: string, partition: AwsPartition])[] = [
  ['us-gov-', 'aws-us-gov'],
  ['cn-', 'aws-cn'],
  ['eusc-', 'aws-eusc'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
];
