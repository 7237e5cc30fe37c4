/** What the rules on slots have in common: which slot is the pipeline's, and who reads it. */
import { valueOf, type Facts, type Slot } from '../../facts/index.js';
import type { Target } from '../../target.js';

/** The planned slot, if it exists already. */
export function plannedSlot(slots: readonly Slot[], { slot }: Target): Slot | undefined {
  return slot === undefined ? undefined : slots.find((one) => one.name === slot);
}

/** The pid with which the pipeline's own role reads the planned slot at this moment, or undefined. */
export function ownReader(facts: Pick<Facts, 'slots' | 'walsenders' | 'role'>, target: Target): number | undefined {
  const pid = plannedSlot(valueOf(facts.slots) ?? [], target)?.activePid;
  const reader = valueOf(facts.walsenders)?.find((one) => one.pid === pid);
  const role = valueOf(facts.role)?.name;
  return reader !== undefined && reader.user === role ? reader.pid : undefined;
}

/** Slots the pipeline will create: the input's number, otherwise none if its slot exists, otherwise its profile's number. */
export function slotsToCreate(slots: readonly Slot[], target: Target): number {
  return target.newSlots ?? (plannedSlot(slots, target) === undefined ? target.consumer.newSlots : 0);
}
