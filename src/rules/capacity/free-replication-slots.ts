import { known, type Setting, type Slot } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { choice, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { dropSlot } from '../../remedies/slots.js';
import type { DatabaseTarget } from '../../target.js';
import { ownerHint } from '../shared/likely-owner.js';
import { plannedSlot, slotsAtPeak } from '../shared/planned-slot.js';
import { counted, listed, named } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

/** A restart is expensive: leave room for the next pipelines as well. */
const HEADROOM = 4;

/** The most slots that are offered for dropping. */
const MOST_CANDIDATES = 5;

export const freeReplicationSlots = rule({
  id: 'free-replication-slots',
  group: 'capacity',
  title: 'There are free replication slots for the pipeline',
  severities: ['error'],
  needs: ['settings', 'slots'],
  uses: ['walsenders', 'role'],
  judge({ settings, slots, ...seen }, target) {
    const limit = Number(settings.max_replication_slots.value);
    const needed = slotsAtPeak({ ...seen, slots: known(slots) }, target);
    const free = limit - slots.length;
    const object = settingObject('max_replication_slots');
    const evidence = { max_replication_slots: limit, in_use: slots.length, free, needed };
    return free >= needed
      ? pass({ object, evidence })
      : fail('error', {
          object,
          message: shortage(limit, free, needed),
          meaning: 'The pipeline cannot create its replication slot, so it does not start.',
          evidence,
          remedy: makeRoom(slots, needed, settings.max_replication_slots, target),
        });
  },
});

function shortage(limit: number, free: number, needed: number): string {
  if (limit === 0) {
    return `max_replication_slots is 0; the pipeline needs ${counted(needed, 'replication slot')}`;
  }
  if (free > 0) {
    return `${String(free)} of ${counted(limit, 'replication slot')} ${free === 1 ? 'is' : 'are'} free; the pipeline needs ${String(needed)}`;
  }
  return limit === 1
    ? `the only replication slot is in use; the pipeline needs ${String(needed)} more`
    : `all ${String(limit)} replication slots are in use; the pipeline needs ${String(needed)} more`;
}

function makeRoom(slots: readonly Slot[], needed: number, now: Setting, target: DatabaseTarget): Remedy {
  const planned = plannedSlot(slots, target);
  const idle = slots.filter((slot) => whyKept(slot, planned) === undefined);
  const raise = raiseLimit(slots.length, needed, now);
  const kept = notOffered(slots, planned);
  return idle.length === 0
    ? choice('Raise `max_replication_slots`, which requires a restart', { intents: [raise, ...kept] })
    : choice(
        'Raise `max_replication_slots`, which requires a restart, or drop a replication slot that is no longer needed',
        { label: 'Raise the limit', because: 'no consumer loses anything', intents: [raise] },
        dropOne(idle, kept, target),
      );
}

function raiseLimit(inUse: number, needed: number, now: Setting): Intent {
  return {
    kind: 'set-parameter',
    name: 'max_replication_slots',
    value: String(inUse + needed + HEADROOM),
    takesEffect: 'restart',
    now,
    lead: `This allows for ${counted(inUse, 'slot')} in use, ${String(needed)} for the pipeline, and ${String(HEADROOM)} as headroom, because every further change requires another restart.`,
  };
}

/** Only its owner knows whether a slot to which no client is connected is still needed. */
function dropOne(idle: readonly Slot[], kept: readonly Intent[], target: DatabaseTarget): Alternative {
  return {
    label: 'Drop a slot',
    because: 'it requires no restart, but the owner of the slot has to agree',
    intents: [
      {
        kind: 'person-decides',
        text: [
          idle.length === 1
            ? 'Find out which consumer this slot belongs to, and drop the slot if its owner agrees; no client is connected to it.'
            : 'Find out which consumers these slots belong to, and drop one if its owner agrees; no client is connected to them.',
          ...idle.slice(0, MOST_CANDIDATES).map((slot) => `${named(slot.name)}: ${ownerHint(slot, target)}`),
        ].join(' '),
        phase: 'slots',
      },
      ...idle
        .slice(0, MOST_CANDIDATES)
        .map((slot) => dropSlot(slot, 'its consumer loses the changes it has not read, and has to copy its tables again')),
      ...kept,
    ],
  };
}

/** Why a slot is not offered for dropping; undefined when it is. */
function whyKept(slot: Slot, planned: Slot | undefined): Kept | undefined {
  if (slot === planned) {
    return 'planned';
  }
  if (slot.synced) {
    return 'synced';
  }
  if (slot.active || slot.temporary) {
    return 'active';
  }
  return slot.type === 'physical' ? 'physical' : undefined;
}

type Kept = 'planned' | 'synced' | 'active' | 'physical';

function notOffered(slots: readonly Slot[], planned: Slot | undefined): readonly Intent[] {
  const reasons = (['active', 'physical', 'synced', 'planned'] as const).flatMap((kind) => {
    const count = slots.filter((slot) => whyKept(slot, planned) === kind).length;
    return count === 0 ? [] : [KEPT[kind](count)];
  });
  return reasons.length === 0
    ? []
    : [{ kind: 'person-decides', text: `Not offered for dropping: ${listed(reasons)}.`, phase: 'slots' }];
}

const KEPT: Readonly<Record<Kept, (count: number) => string>> = {
  active: (count) => `${counted(count, 'slot')} with a connected client`,
  physical: (count) => `${counted(count, 'physical slot')} (a standby may come back for ${count === 1 ? 'it' : 'them'})`,
  synced: (count) => `${counted(count, 'slot')} synchronized from the primary`,
  planned: () => "the pipeline's own slot",
};
