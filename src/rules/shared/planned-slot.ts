/** What the rules on slots have in common: which slot is the pipeline's, and who reads it. */
import { isSlotName, plannedSlot, slotsToCreate, valueOf, type Facts, type Slot } from '../../facts/index.js';
import type { Target } from '../../target.js';

export { plannedSlot, slotOfThatName, slotsToCreate } from '../../facts/index.js';

/** The pid with which the pipeline's own role reads the planned slot at this moment, or undefined. */
export function ownReader(facts: Pick<Facts, 'slots' | 'walsenders' | 'role'>, target: Target): number | undefined {
  const pid = plannedSlot(valueOf(facts.slots) ?? [], target)?.activePid;
  const reader = valueOf(facts.walsenders)?.find((one) => one.pid === pid);
  const role = valueOf(facts.role)?.name;
  return reader !== undefined && reader.user === role ? reader.pid : undefined;
}


type Seen = Pick<Facts, 'slots' | 'walsenders' | 'role'>;

/**
 * Whether the pipeline still has its first copy of the tables before it: its slot is not there yet, or is there because it
 * has to be made beforehand, and the pipeline does not run.
 */
export function copyLiesAhead(facts: Seen, target: Target): boolean {
  const planned = plannedSlot(valueOf(facts.slots) ?? [], target);
  const { madeBy } = target.consumer.slot.value;
  return target.snapshot && (planned === undefined || (madeBy === 'user' && ownReader(facts, target) === undefined));
}

/** Slots the pipeline will create in all, with those that exist only as long as it copies; the input's number, if it has one. */
export function slotsAtPeak(facts: Seen, target: Target): number {
  const copying = copyLiesAhead(facts, target) ? target.consumer.capacity.value.snapshotSlots : 0;
  return target.newSlots ?? slotsToCreate(valueOf(facts.slots) ?? [], target) + copying;
}

/** Walsenders the pipeline will have open at the same time; none if it runs already. */
export function sendersToOpen(facts: Seen, target: Target): number {
  const { senders, snapshotSlots } = target.consumer.capacity.value;
  if (ownReader(facts, target) !== undefined) {
    return 0;
  }
  // A slot that exists only for the copy has a walsender of its own.
  return copyLiesAhead(facts, target) ? senders : Math.max(1, senders - snapshotSlots);
}

/** The name with that of the database, which is what distinguishes pipelines of one server; numbered as long as it is taken. */
export function freeName(name: string, database: string, slots: readonly Slot[]): string {
  const ending = database.toLowerCase().replace(/[^a-z0-9_]/g, '_');
  const taken = new Set(slots.map((one) => one.name));
  const candidates = [`_${ending}`, ...Array.from({ length: slots.length + 1 }, (_, nth) => `_${String(nth + 2)}`)].map(
    (suffix) => `${name.slice(0, 63 - Math.min(suffix.length, 40))}${suffix.slice(0, 40)}`,
  );
  return candidates.find((one) => isSlotName(one) && !taken.has(one)) ?? name;
}
