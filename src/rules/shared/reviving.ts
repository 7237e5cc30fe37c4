/** How a slot that is behind comes forward again: that depends on who reads it. */
import type { Slot } from '../../facts/index.js';
import type { Remedy } from '../../remedies/intents.js';
import { advice } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { plannedSlot } from './planned-slot.js';
import { catchUpOnThePrimary } from './synchronized-slot.js';
import { code, named } from './wording.js';

/** Advice for the one who has to act, with what else there is to say. Nothing here drops a slot. */
export function letAdvance(slot: Slot, target: Target, ...sentences: readonly string[]): Remedy {
  if (slot.synced) {
    return catchUpOnThePrimary(slot);
  }
  const name = named(slot.name);
  if (slot.type === 'physical') {
    return advice(
      slot.active ? `Let the standby that uses ${name} catch up` : `Find out which standby uses ${name}, and start it`,
      slot.active
        ? 'Find out what holds it up: a slow network, a slow disk, or, with hot_standby_feedback, a long query on the standby.'
        : 'If the standby has been removed, whoever ran it can drop the slot.',
      ...sentences,
    );
  }
  if (plannedSlot([slot], target) !== undefined) {
    return advice(
      slot.active ? 'Let the pipeline catch up' : 'Start the pipeline',
      slot.active ? `Find out why ${name} does not advance: a long transaction on the server, or a slow destination.` : `The slot ${name} advances as soon as the pipeline runs.`,
      ...sentences,
    );
  }
  const whose = slot.plugin === null || slot.database === null ? '' : ` Its plugin is ${code(slot.plugin)}, its database ${named(slot.database)}.`;
  return advice(
    slot.active ? `Let the consumer of ${name} catch up` : `Find out which consumer ${name} belongs to, and start that consumer`,
    slot.active
      ? `Find out why the slot does not advance: a long transaction on the server, or a slow destination.${whose}`
      : `No client is connected to it.${whose} If the consumer is gone for good, its owner can drop the slot.`,
    ...sentences,
  );
}
