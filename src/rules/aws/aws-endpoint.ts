import { isAurora, valueOf, type AwsCluster, type AwsEndpoint, type AwsGlobalCluster, type AwsInstance } from '../../facts/index.js';
import { isRdsHost, rdsEndpointOf } from '../../rds-host.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { Target } from '../../target.js';
import { described, engineVersionOf, nameOf, objectOf, readersOf, writerIdentifier, type Described } from '../shared/aws-topology.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, skip, unknown, type Finding, type Outcome } from '../rule.js';

export const awsEndpoint = rule({
  id: 'aws-endpoint',
  group: 'aws',
  title: 'The host is the writer endpoint of the cluster, or the endpoint of the instance',
  severities: ['error', 'warning'],
  needs: ['awsCluster'],
  uses: ['awsInstances', 'awsEndpoints', 'awsGlobalCluster', 'platform', 'session'],
  judge({ awsCluster, awsInstances, awsEndpoints, awsGlobalCluster, platform, session }, target) {
    const it = described(awsCluster, awsInstances);
    const host = hostOf(target);
    const reached = valueOf(platform)?.instanceIdentifier;
    const seen = {
      ...objectOf(it),
      evidence: {
        host: host ?? null,
        endpoint: endpointOf(it),
        ...(reached === undefined ? {} : { session_on: reached }),
      } satisfies Evidence,
    };
    const secondary = secondaryOf(it, valueOf(awsGlobalCluster));
    if (secondary !== undefined) {
      return fail('error', { ...seen, ...secondary });
    }
    if (host === undefined) {
      return skip('no `host` is set, so there is no endpoint to compare with those of the cluster');
    }
    if (awsCluster === null && it.instances === undefined) {
      return unknown({ ...seen, message: 'could not check: the instance could not be described', cutOff: awsInstances.state === 'failed' });
    }
    const verdict = judgeHost({ host, it, endpoints: valueOf(awsEndpoints) ?? [], reached, inRecovery: valueOf(session)?.inRecovery });
    return verdict.status === 'skip' ? verdict : { ...verdict, ...seen, about: 'host' };
  },
});

/** As DNS compares names. */
function hostOf({ connection, controlPlane }: Target): string | undefined {
  return (connection?.host ?? controlPlane?.host)?.toLowerCase().replace(/\.$/, '');
}

function endpointOf({ cluster, instances }: Described): string | null {
  return cluster === null ? (instances?.[0]?.endpoint ?? null) : cluster.endpoint;
}

interface Reached {
  readonly host: string;
  readonly it: Described;
  readonly endpoints: readonly AwsEndpoint[];
  /** Identifier of the instance that the session is on, where that is known. */
  readonly reached: string | undefined;
  readonly inRecovery: boolean | undefined;
}

function judgeHost(seen: Reached): Outcome<'error' | 'warning'> {
  const { host, it } = seen;
  if (sameHost(host, endpointOf(it))) {
    return pass();
  }
  return byCluster(seen) ?? byInstance(seen) ?? byName(seen) ?? byAlias(seen);
}

function sameHost(host: string, endpoint: string | null): boolean {
  return endpoint !== null && endpoint.toLowerCase() === host;
}

/** The other endpoints of a cluster. */
function byCluster({ host, it, endpoints }: Reached): Outcome<'error' | 'warning'> | undefined {
  const { cluster } = it;
  if (cluster === null) {
    return undefined;
  }
  if (sameHost(host, cluster.readerEndpoint)) {
    return readerEndpoint(it);
  }
  const endpoint = endpoints.find((one) => sameHost(host, one.host));
  const isCustom = cluster.customEndpoints.some((one) => sameHost(host, one));
  if (endpoint === undefined && !isCustom) {
    return undefined;
  }
  const writer = writerIdentifier(it);
  if (endpoint?.customType !== 'READER' && endpoint?.staticMembers.length === 1 && endpoint.staticMembers[0] === writer) {
    return fail('warning', {
      message: `the host is a custom endpoint of ${nameOf(it)} that has one member alone, the writer ${code(writer ?? '')}`,
      meaning: 'After a failover it leads to a reader, or nowhere, and the pipeline stops.',
      remedy: useWriterEndpoint(it),
    });
  }
  if (readersOf(it).length === 0 && endpoint?.customType !== 'READER') {
    return fail('warning', {
      message: `the host is a custom endpoint of ${nameOf(it)}, which leads to the writer today because there is no reader`,
      meaning: 'As soon as a reader is added, the endpoint can lead to it, and the pipeline stops.',
      remedy: useWriterEndpoint(it),
    });
  }
  return fail('error', {
    message: `the host is a custom endpoint of ${nameOf(it)}, which can lead to readers`,
    meaning: `${ON_READERS} A custom endpoint picks one of its members for each connection.`,
    remedy: useWriterEndpoint(it),
  });
}

const ON_READERS = 'Logical replication slots are created and read on the writer only.';

function readerEndpoint(it: Described): Outcome<'error' | 'warning'> {
  return readersOf(it).length === 0
    ? fail('warning', {
        message: `the host is the reader endpoint of ${nameOf(it)}, which leads to the writer today because there is no reader`,
        meaning: 'As soon as a reader is added, the endpoint leads to it, and the pipeline stops.',
        remedy: useWriterEndpoint(it),
      })
    : fail('error', {
        message: `the host is the reader endpoint of ${nameOf(it)}`,
        meaning: `${ON_READERS} The pipeline cannot start.`,
        remedy: useWriterEndpoint(it),
      });
}

/** Endpoints of instances: members of the cluster, or the one that belongs to none, which was compared before. */
function byInstance({ host, it }: Reached): Outcome<'error' | 'warning'> | undefined {
  const instance = it.instances === undefined ? memberNamed(host, it) : it.instances.find(({ endpoint }) => sameHost(host, endpoint));
  if (instance === undefined || it.cluster === null) {
    return undefined;
  }
  if (instance.identifier === writerIdentifier(it)) {
    return fail('warning', {
      message: `the host is the endpoint of the instance ${code(instance.identifier)}, the writer of ${nameOf(it)} at present`,
      meaning: 'After a failover the instance is a reader, and the pipeline stops.',
      remedy: useWriterEndpoint(it),
    });
  }
  return isDecodingReader(it, instance)
    ? fail('warning', {
        message: `the host is the endpoint of the instance ${code(instance.identifier)}, a reader of ${nameOf(it)}`,
        meaning: 'A slot can be read there, but has to be created on the writer.',
        remedy: useWriterEndpoint(it),
      })
    : fail('error', {
        message: `the host is the endpoint of the instance ${code(instance.identifier)}, a reader of ${nameOf(it)}`,
        meaning: `${ON_READERS} The pipeline cannot start.`,
        remedy: useWriterEndpoint(it),
      });
}

/** Where the instances may not be described: by the name in the host, and the cluster's own list. */
function memberNamed(host: string, { cluster }: Described): Member | undefined {
  const named = rdsEndpointOf(host);
  const member = named?.kind === 'instance' ? cluster?.members.find(({ instanceIdentifier }) => instanceIdentifier === named.name) : undefined;
  return member === undefined || cluster === null ? undefined : { identifier: member.instanceIdentifier, engineVersion: cluster.engineVersion };
}

type Member = Pick<AwsInstance, 'identifier' | 'engineVersion'>;

/** Readers of a Multi-AZ DB cluster from PostgreSQL 16 on stream from slots that were made on the writer. */
function isDecodingReader({ cluster }: Described, instance: Member): boolean {
  return !isAurora(cluster) && (engineVersionOf(instance)?.major ?? 0) >= 16;
}

/** What the name alone says. */
function byName({ host, it }: Reached): Outcome<'error' | 'warning'> | undefined {
  const kind = rdsEndpointOf(host)?.kind;
  if (kind === 'proxy' || kind === 'proxy-endpoint') {
    return fail('error', {
      message: 'the host is an RDS Proxy, which does not pass replication connections through',
      meaning: 'The pipeline cannot read changes through it.',
      remedy: useWriterEndpoint(it),
    });
  }
  if (kind === 'limitless') {
    return fail('error', {
      message: 'the host is the endpoint of a shard group of Aurora Limitless Database',
      meaning: 'A Limitless Database cannot be a replication source.',
      remedy: useWriterEndpoint(it),
    });
  }
  if (kind === 'global') {
    return fail('warning', {
      message: `the host is the endpoint of a global database, which leads to ${nameOf(it)} at present`,
      meaning: 'After a switchover or failover to another region it leads to a cluster without the slot of this pipeline.',
      remedy: useWriterEndpoint(it),
    });
  }
  return undefined;
}

/** A name of one's own, a tunnel, or an endpoint of something else. */
function byAlias({ host, it, reached, inRecovery }: Reached): Outcome<'error' | 'warning'> {
  const members = it.instances?.map(({ identifier }) => identifier) ?? it.cluster?.members.map(({ instanceIdentifier }) => instanceIdentifier) ?? [];
  if (reached !== undefined) {
    if (!members.includes(reached)) {
      return fail('error', {
        message: `the session is on the instance ${code(reached)}, which is not a member of ${nameOf(it)}`,
        meaning: OTHER_DATABASE,
        remedy: sameDatabase(it),
      });
    }
    return inRecovery === true
      ? fail('error', {
          message: `the host leads to ${code(reached)}, a reader of ${nameOf(it)}`,
          meaning: `${ON_READERS} The pipeline cannot start.`,
          remedy: useWriterEndpoint(it),
        })
      : pass();
  }
  return isRdsHost(host)
    ? fail('error', {
        message: `the host is not an endpoint of ${nameOf(it)}`,
        meaning: OTHER_DATABASE,
        remedy: sameDatabase(it),
      })
    : skip('the host is an alias or a tunnel, and no session says which instance it leads to');
}

const OTHER_DATABASE = 'What AWS says and what the session shows are about different databases, so neither can be relied on for this pipeline.';

/** `isPrimary`: as the global database has it; where that may not be seen, a secondary is known by having no writer. */
function isSecondary({ replicationSource, globalClusterIdentifier, members }: AwsCluster, isPrimary: boolean | undefined): boolean {
  if (isPrimary !== undefined) {
    return !isPrimary;
  }
  return replicationSource !== null || (globalClusterIdentifier !== null && members.length > 0 && members.every(({ isWriter }) => !isWriter));
}

/** A secondary of a global database, or a cluster that replicates from another one: whatever its endpoint, it does not decode. */
function secondaryOf(it: Described, global: AwsGlobalCluster | null | undefined): Finding | undefined {
  const { cluster } = it;
  const member = global?.members.find(({ clusterArn }) => clusterArn === cluster?.arn);
  const primary = global?.members.find(({ isWriter }) => isWriter)?.clusterArn ?? cluster?.replicationSource ?? undefined;
  if (cluster === null || !isSecondary(cluster, member?.isWriter)) {
    return undefined;
  }
  return {
    message: `${nameOf(it)} is a secondary cluster${primary === undefined ? '' : ` of ${code(primary)}`}, which is read-only`,
    meaning: `${ON_READERS} The pipeline cannot start.`,
    remedy: remedy('Use the primary cluster as the source', {
      kind: 'set-option',
      option: 'host',
      lead: 'Set the writer endpoint of the primary cluster, for the pipeline as well, and its identifier and region for this check.',
    }),
  };
}

function useWriterEndpoint(it: Described): Remedy {
  const endpoint = endpointOf(it);
  return remedy(`Use the ${it.cluster === null ? "instance's endpoint" : 'writer endpoint'} for the check and the pipeline`, {
    kind: 'set-option',
    option: 'host',
    ...(endpoint === null ? {} : { value: endpoint }),
    lead: `Set the ${it.cluster === null ? 'endpoint of the instance' : 'cluster endpoint, which always leads to the writer'}.`,
  });
}

function sameDatabase(it: Described): Remedy {
  const endpoint = endpointOf(it);
  return remedy(
    'Let the host and the identifier name the same database',
    { kind: 'set-option', option: 'host', ...(endpoint === null ? {} : { value: endpoint }), lead: `If ${nameOf(it)} is the source, set its endpoint.` },
    {
      kind: 'set-option',
      option: it.cluster === null ? 'db-instance-identifier' : 'db-cluster-identifier',
      lead: 'Otherwise, set the identifier of what the host belongs to.',
    },
  );
}
