import type { Rule } from '../rule.js';
import { freeReplicationSlots } from './free-replication-slots.js';
import { freeWalSenders } from './free-wal-senders.js';
import { reservedWalSenders } from './reserved-wal-senders.js';
import { decodingSpill } from './decoding-spill.js';

/** The group's rules, in the order of the report. */
export const capacityRules: readonly Rule[] = [
  freeReplicationSlots,
  freeWalSenders,
  reservedWalSenders,
  decodingSpill,
];
