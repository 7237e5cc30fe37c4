import { expect, it } from '@jest/globals';
import type { AwsFacts, AwsStorage } from '../../../src/facts/index.js';
import { awsSlotStorage } from '../../../src/rules/aws/aws-slot-storage.js';
import { GIB, rowOf } from '../facts.js';
import { AURORA, awsTarget, INSTANCE, onAws, standalone, storage } from './healthy-aws.js';

const NONE: AwsStorage = { freeStorageBytes: null, freeLocalStorageBytes: null, oldestSlotLagBytes: null, slotDiskBytes: null };

function rds(freeGib: number, lagGib: number | null, maxGib: number | null = null): AwsFacts {
  return {
    ...INSTANCE,
    awsInstances: [standalone({ allocatedStorageBytes: 100 * GIB, maxAllocatedStorageBytes: maxGib === null ? null : maxGib * GIB })],
    awsStorage: { ...NONE, freeStorageBytes: freeGib * GIB, oldestSlotLagBytes: lagGib === null ? null : lagGib * GIB },
  };
}

function aurora(freeGib: number, diskBytes: number): AwsFacts {
  return { ...AURORA, awsStorage: { ...NONE, freeLocalStorageBytes: freeGib * GIB, slotDiskBytes: diskBytes, oldestSlotLagBytes: 900 * GIB } };
}

it.each([
  ['a healthy instance', INSTANCE, 'pass'],
  ['more retained than free', rds(10, 40), 'fail'],
  ['less retained than free', rds(50, 40), 'pass'],
  ['storage that grows', rds(10, 40, 200), 'pass'],
  ['storage that has grown as far as it may', rds(10, 40, 100), 'fail'],
  ['nothing retained on a full volume', rds(0, 0), 'pass'],
  ['no metric of slots', rds(50, null), 'skip'],
  ['Aurora, whose volume grows', aurora(50, GIB), 'pass'],
  ['Aurora with full local storage', aurora(1, 2 * GIB), 'fail'],
  ['Aurora without logical replication', aurora(1, -1), 'pass'],
  ['no metrics at all', { ...AURORA, awsStorage: NONE }, 'skip'],
  ['a healthy cluster', { ...AURORA, awsStorage: storage() }, 'pass'],
] as const)('%s: %s', (_, world, status) => {
  expect(rowOf(awsSlotStorage, onAws(world), awsTarget())).toMatchObject({ status, severity: 'warning' });
});
