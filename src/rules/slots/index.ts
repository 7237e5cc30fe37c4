import type { Rule } from '../rule.js';
import { slotHealth } from './slot-health.js';
import { slotLag } from './slot-lag.js';
import { temporarySlot } from './temporary-slot.js';

/** The group's rules, in the order of the report. */
export const slotRules: readonly Rule[] = [slotHealth, slotLag, temporarySlot];
