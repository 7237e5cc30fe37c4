import { valueOf, type Slot } from '../../facts.js';
import { settingObject } from '../../objects.js';
import { changeStaticSetting } from '../../remedies/settings.js';
import { dropSlot } from '../../remedies/slots.js';
import type { FixStep } from '../../result.js';
import type { Target } from '../../target.js';
import { plannedSlot, slotsToCreate } from '../slots/planned-slot.js';
import { fail, pass, rule } from '../rule.js';

/** A restart is dear: room for the next pipelines as well. */
const SPARE = 4;

/** Idle slots that are named as candidates to drop. */
const CANDIDATES = 5;

export const freeReplicationSlots = rule({
  id: 'free-replication-slots',
  title: 'There are replication slots left for the pipeline',
  severities: ['error'],
  needs: ['settings', 'slots'],
  uses: ['platform'],
  after: ['login'],
  judge({ settings, slots, platform }, target) {
    const limit = Number(settings.max_replication_slots.value);
    const needed = slotsToCreate(slots, target);
    const free = limit - slots.length;
    const object = settingObject('max_replication_slots');
    const evidence = { max_replication_slots: limit, in_use: slots.length, free, needed };
    if (free >= needed) {
      return pass({ object, evidence });
    }
    return fail('error', {
      object,
      message: `max_replication_slots is ${String(limit)}, ${String(slots.length)} ${slots.length === 1 ? 'slot is' : 'slots are'} there, and the pipeline needs ${String(needed)} more`,
      evidence,
      fix: {
        summary: 'Raise max_replication_slots, which takes a restart, or drop a slot that nobody needs any more',
        steps: [
          ...changeStaticSetting(
            'max_replication_slots',
            String(slots.length + needed + SPARE),
            valueOf(platform)?.name ?? 'unknown',
            settings.max_replication_slots,
          ),
          ...candidates(slots, target),
        ],
      },
    });
  },
});

/** Logical slots that nobody reads at the moment: whether somebody will come back for them only their owner knows. */
function candidates(slots: readonly Slot[], target: Target): readonly FixStep[] {
  const idle = slots
    .filter((slot) => slot.type === 'logical' && !slot.active && !slot.temporary && !slot.synced)
    .filter((slot) => slot !== plannedSlot(slots, target))
    .slice(0, CANDIDATES)
    .map((slot) => dropSlot(slot, 'whoever reads this slot loses the changes it has not read, and has to copy its tables again'));
  return idle.length === 0
    ? []
    : [{ kind: 'text', text: 'Or, without a restart, drop one of these when its owner agrees; nobody reads them at the moment.' }, ...idle];
}
