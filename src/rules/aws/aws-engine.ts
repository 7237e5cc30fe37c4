import { isAurora, type AwsCluster, type AwsInstance } from '../../facts/index.js';
import { advice, type Remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import { described, engineVersionOf, nameOf, objectOf, wholeOf, writerOf } from '../shared/aws-topology.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, unknown } from '../rule.js';

export const awsEngine = rule({
  id: 'aws-engine',
  group: 'aws',
  title: 'The engine of the cluster or instance has logical replication',
  severities: ['error'],
  needs: ['awsCluster'],
  uses: ['awsInstances'],
  judge({ awsCluster, awsInstances }) {
    const it = described(awsCluster, awsInstances);
    const running = wholeOf(it);
    if (running === undefined) {
      return unknown({ message: 'could not check: the instance could not be described', cutOff: awsInstances.state === 'failed' });
    }
    const seen = { ...objectOf(it), evidence: evidenceOf(awsCluster, running) };
    const down = [awsCluster?.status, writerOf(it)?.status].find((status) => status != null && DOWN.includes(status)) ?? undefined;
    if (down !== undefined) {
      return fail('error', {
        ...seen,
        evidence: { ...seen.evidence, status: down },
        message: `${nameOf(it)} has the status ${code(down)}`,
        meaning: 'The database takes no connections or no writes, so the pipeline cannot start.',
        remedy: advice(
          'Bring the database back into the status `available`',
          down === 'stopped' || down === 'stopping'
            ? 'Start it in the RDS console. One that has been stopped by hand is started by AWS after seven days.'
            : 'See its events in the RDS console for the cause.',
        ),
      });
    }
    const without = (awsCluster === null ? instanceWithout(writerOf(it)) : undefined) ?? clusterWithout(awsCluster) ?? versionWithout(awsCluster, running);
    return without === undefined
      ? pass(seen)
      : fail('error', {
          ...seen,
          message: `${nameOf(it)} ${without.message}`,
          meaning: 'No logical replication slot can be created there, so the pipeline cannot start.',
          remedy: without.remedy,
        });
  },
});

/** Statuses in which it does not serve, and does not come back by itself within minutes. Source: the user guides, "Viewing DB instance status". */
const DOWN: readonly string[] = [
  'stopped',
  'stopping',
  'deleting',
  'failed',
  'inaccessible-encryption-credentials',
  'inaccessible-encryption-credentials-recoverable',
  'incompatible-network',
  'incompatible-parameters',
  'incompatible-restore',
  'restore-error',
  'storage-full',
];

function evidenceOf(cluster: AwsCluster | null, { engine, engineVersion }: AwsCluster | AwsInstance): Evidence {
  return {
    engine,
    engine_version: engineVersion,
    ...(cluster === null ? {} : { engine_mode: cluster.engineMode, scalability_type: cluster.scalabilityType }),
    ...(cluster?.serverlessV2MinCapacity == null ? {} : { serverless_v2_min_acu: cluster.serverlessV2MinCapacity }),
  };
}

interface Without {
  /** What is said of it, after its name. */
  readonly message: string;
  readonly remedy: Remedy;
}

function clusterWithout(cluster: AwsCluster | null): Without | undefined {
  if (cluster?.engineMode === 'serverless') {
    return {
      message: 'is Aurora Serverless v1, which has no logical replication',
      remedy: advice(
        'Move the database to Aurora Serverless v2 or to provisioned instances',
        'Support for Aurora Serverless v1 ended on 2025-03-31. Convert the cluster to a provisioned one, upgrade its engine, and add instances of the class `db.serverless` for Serverless v2.',
      ),
    };
  }
  if (cluster !== null && (cluster.scalabilityType === 'limitless' || cluster.engineVersion?.includes('limitless') === true)) {
    return {
      message: 'is an Aurora Limitless Database, which cannot be a replication source',
      remedy: advice('Use an Aurora cluster with standard scalability as the source', 'There is no parameter for it: a shard group has no logical replication to clients.'),
    };
  }
  return undefined;
}

/** Since this version a read replica of RDS can have logical slots of its own. */
const REPLICA_DECODES_SINCE = 16;

function instanceWithout(instance: AwsInstance | undefined): Without | undefined {
  const version = instance === undefined ? undefined : engineVersionOf(instance);
  if (instance?.replicaOf == null || version === undefined || version.major >= REPLICA_DECODES_SINCE) {
    return undefined;
  }
  return {
    message: `is a read replica of version ${instance.engineVersion ?? ''}; logical decoding on a replica requires ${String(REPLICA_DECODES_SINCE)}.1`,
    remedy: advice('Use the source of the replica', `Set \`host\` of this check and of the pipeline to the endpoint of ${code(instance.replicaOf)}, or upgrade both to PostgreSQL ${String(REPLICA_DECODES_SINCE)}.`),
  };
}

/** First minor version of a Multi-AZ DB cluster with logical replication, by major; none is needed from 16 on. */
const MULTI_AZ_SINCE: Readonly<Record<number, number>> = { 14: 8, 15: 3 };

function versionWithout(cluster: AwsCluster | null, running: AwsCluster | AwsInstance): Without | undefined {
  const version = engineVersionOf(running);
  if (version === undefined) {
    return undefined;
  }
  const { major, minor } = version;
  // Aurora 2.2 is compatible with PostgreSQL 10.6.
  const first = isAurora(cluster) ? { major: 10, minor: 6 } : cluster === null ? { major: 10, minor: 0 } : { major: Math.max(major, 14), minor: MULTI_AZ_SINCE[Math.max(major, 14)] ?? 0 };
  if (major > first.major || (major === first.major && minor >= first.minor)) {
    return undefined;
  }
  const wanted = `${String(first.major)}.${String(first.minor)}`;
  return {
    message: `runs version ${running.engineVersion ?? ''}; logical replication requires ${wanted}${cluster !== null && !isAurora(cluster) ? '-R2' : ''} or newer`,
    remedy: advice('Upgrade the engine', `Upgrade it to version ${wanted} or newer; an upgrade restarts the database. See the engine's list of upgrade targets.`),
  };
}
