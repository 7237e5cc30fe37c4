/** Storage and WAL, as CloudWatch measured them last. */
import { writerMember, type AwsCluster, type AwsInstance, type AwsStorage } from '../../facts/index.js';
import type { Calls } from './call.js';
import { entries, number, text } from './fields.js';

const PERIOD_SECONDS = 300;
/** A metric that nothing has been measured of for so long has no newest value. */
const LOOKED_BACK_MS = 3 * 3_600_000;

/** The statistic is that of a period, on the careful side: the least that was free, the most that was used. */
const METRICS = {
  freeStorageBytes: { name: 'FreeStorageSpace', statistic: 'Minimum' },
  freeLocalStorageBytes: { name: 'FreeLocalStorage', statistic: 'Minimum' },
  oldestSlotLagBytes: { name: 'OldestReplicationSlotLag', statistic: 'Maximum' },
  slotDiskBytes: { name: 'ReplicationSlotDiskUsage', statistic: 'Maximum' },
} as const satisfies Readonly<Record<keyof AwsStorage, { readonly name: string; readonly statistic: string }>>;

/** All in one call, of the writer or of the one instance; each metric has a page of its own where AWS makes it so. */
export async function readStorage({ list }: Calls, cluster: AwsCluster | null, instances: readonly AwsInstance[]): Promise<AwsStorage> {
  const instance = writerMember(cluster)?.instanceIdentifier ?? instances[0]?.identifier;
  if (instance === undefined) {
    throw new Error('it has no writer');
  }
  const now = Date.now();
  const results = await list(
    'cloudwatch:GetMetricData',
    {
      StartTime: new Date(now - LOOKED_BACK_MS),
      EndTime: new Date(now),
      ScanBy: 'TimestampDescending',
      MetricDataQueries: Object.entries(METRICS).map(([id, { name, statistic }]) => ({
        Id: id,
        MetricStat: {
          Metric: { Namespace: 'AWS/RDS', MetricName: name, Dimensions: [{ Name: 'DBInstanceIdentifier', Value: instance }] },
          Period: PERIOD_SECONDS,
          Stat: statistic,
        },
      })),
    },
    ({ MetricDataResults }) => MetricDataResults,
  );
  const newest = (id: keyof AwsStorage): number | null =>
    number(results.filter((result) => text(result.Id) === id).flatMap(({ Values }) => entries(Values))[0]);
  return {
    freeStorageBytes: newest('freeStorageBytes'),
    freeLocalStorageBytes: newest('freeLocalStorageBytes'),
    oldestSlotLagBytes: newest('oldestSlotLagBytes'),
    slotDiskBytes: newest('slotDiskBytes'),
  };
}
