import type { Rule } from '../rule.js';
import { catalogXminAge } from './catalog-xmin-age.js';
import { slotCreationBlocked } from './slot-creation-blocked.js';
import { slotGap } from './slot-gap.js';
import { consumerLag } from './consumer-lag.js';
import { inactiveSlot } from './inactive-slot.js';
import { slotAhead } from './slot-ahead.js';
import { slotBeforePublication } from './slot-before-publication.js';
import { slotConflict } from './slot-conflict.js';
import { slotExists } from './slot-exists.js';
import { slotFailover } from './slot-failover.js';
import { slotHealth } from './slot-health.js';
import { slotInUse } from './slot-in-use.js';
import { slotIncomplete } from './slot-incomplete.js';
import { slotLag } from './slot-lag.js';
import { slotRunway } from './slot-runway.js';
import { slotName } from './slot-name.js';
import { slotTwoPhase } from './slot-two-phase.js';
import { temporarySlot } from './temporary-slot.js';
import { temporaryStream } from './temporary-stream.js';

/** The group's rules, in the order of the report. */
export const slotRules: readonly Rule[] = [
  slotName,
  slotConflict,
  slotExists,
  slotInUse,
  slotHealth,
  slotIncomplete,
  slotBeforePublication,
  slotAhead,
  slotTwoPhase,
  slotLag,
  consumerLag,
  slotGap,
  inactiveSlot,
  catalogXminAge,
  slotRunway,
  slotFailover,
  slotCreationBlocked,
  temporarySlot,
  temporaryStream,
];
