/** Room on the volume of an RDS instance. Aurora's volume grows by itself, and has no end that a slot could reach. */
import type { AwsInstance, AwsStorage } from '../../facts/index.js';

/** Bytes that are free now, and those that storage autoscaling may add. */
export interface Volume {
  readonly freeBytes: number;
  readonly growthBytes: number;
}

/** Undefined where there is no volume of its own, or CloudWatch has no value. */
export function volumeOf(storage: AwsStorage | undefined, instance: AwsInstance | undefined): Volume | undefined {
  if (storage?.freeStorageBytes == null) {
    return undefined;
  }
  const growth = (instance?.maxAllocatedStorageBytes ?? 0) - (instance?.allocatedStorageBytes ?? 0);
  return { freeBytes: storage.freeStorageBytes, growthBytes: instance?.maxAllocatedStorageBytes == null ? 0 : Math.max(0, growth) };
}

/** What WAL can still take, in bytes. */
export function roomForWal(storage: AwsStorage | undefined, instances: readonly AwsInstance[] | undefined): number | undefined {
  const volume = volumeOf(storage, instances?.[0]);
  return volume === undefined ? undefined : volume.freeBytes + volume.growthBytes;
}
