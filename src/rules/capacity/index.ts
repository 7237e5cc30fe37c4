import type { Rule } from '../rule.js';
import { freeReplicationSlots } from './free-replication-slots.js';

/** The group's rules, in the order of the report. */
export const capacityRules: readonly Rule[] = [freeReplicationSlots];
