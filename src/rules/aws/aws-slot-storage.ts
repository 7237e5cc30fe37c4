import { isAurora, valueOf, type AwsStorage } from '../../facts/index.js';
import { advice } from '../../remedies/intents.js';
import { formatBytes } from '../../units.js';
import { described, nameOf, objectOf, writerOf, type Described } from '../shared/aws-topology.js';
import { volumeOf, type Volume } from '../shared/aws-storage.js';
import { fail, pass, rule, skip } from '../rule.js';

export const awsSlotStorage = rule({
  id: 'aws-slot-storage',
  group: 'aws',
  title: 'There is more free storage than WAL retained for slots',
  severities: ['warning'],
  needs: ['awsStorage'],
  uses: ['awsCluster', 'awsInstances'],
  judge({ awsStorage, awsCluster, awsInstances }) {
    const it = described(valueOf(awsCluster) ?? null, awsInstances);
    const room = roomOf(awsStorage, it);
    const retained = retainedOf(awsStorage, it);
    if (room === undefined || retained === undefined) {
      return skip('CloudWatch has no recent values of storage and retained WAL');
    }
    const seen = {
      ...objectOf(it),
      evidence: { retained: { bytes: retained }, free: { bytes: room.freeBytes }, growth: { bytes: room.growthBytes } },
    };
    const left = room.freeBytes + room.growthBytes;
    return retained === 0 || retained < left
      ? pass(seen)
      : fail('warning', {
          ...seen,
          message: `${nameOf(it)} retains ${formatBytes(retained)} for replication slots, and has room for ${formatBytes(left)} more`,
          meaning: `When as much again is retained, ${room.isLocal ? 'the local storage of the writer is full, and its statements fail' : 'the storage is full, and the database stops'}.`,
          remedy: advice(
            'Let the slots advance, or make room',
            'Find out with the rules `slot-lag` and `inactive-slot` which slot retains the WAL: let its consumer catch up, or drop the slot if nothing reads it any more.',
            room.isLocal
              ? 'The local storage of an Aurora instance depends on its class: a larger class has more.'
              : 'More storage, or storage autoscaling with a higher limit, gains time. Set an alarm on `FreeStorageSpace` and `OldestReplicationSlotLag`.',
          ),
        });
  },
});

interface Room extends Volume {
  /** Aurora: the storage of the writer itself, which decoding spills to; its volume grows without end. */
  readonly isLocal: boolean;
}

function roomOf(storage: AwsStorage, it: Described): Room | undefined {
  const volume = volumeOf(storage, writerOf(it));
  if (volume !== undefined) {
    return { ...volume, isLocal: false };
  }
  const { freeLocalStorageBytes } = storage;
  return freeLocalStorageBytes === null ? undefined : { freeBytes: freeLocalStorageBytes, growthBytes: 0, isLocal: true };
}

/** On Aurora WAL is in the volume of the cluster: only what slots keep on disk takes local storage. */
function retainedOf({ oldestSlotLagBytes, slotDiskBytes, freeStorageBytes }: AwsStorage, it: Described): number | undefined {
  const isLocal = isAurora(it.cluster) || freeStorageBytes === null;
  const bytes = isLocal ? slotDiskBytes : (oldestSlotLagBytes ?? slotDiskBytes);
  // -1: no logical replication, so nothing is retained for it.
  return bytes === null ? undefined : Math.max(bytes, 0);
}
