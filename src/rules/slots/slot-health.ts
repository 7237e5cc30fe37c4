import type { Slot } from '../../facts.js';
import { slotObject } from '../../objects.js';
import { dropSlot } from '../../remedies/slots.js';
import { formatBytes } from '../../units.js';
import { fail, pass, rule, skip } from '../rule.js';
import type { Outcome } from '../rule.js';
import { plannedSlot } from './planned-slot.js';

/** The first version that can take the WAL from a slot. */
const INVALIDATES_SINCE = 13;

export const slotHealth = rule({
  id: 'slot-health',
  title: 'No slot has lost, or is about to lose, the WAL it needs',
  severities: ['error', 'warning'],
  needs: ['slots', 'version'],
  after: ['login'],
  judge({ slots, version }, target) {
    if (version.major < INVALIDATES_SINCE) {
      return skip(`PostgreSQL ${String(version.major)} keeps WAL for its slots without limit and invalidates none`);
    }
    const planned = plannedSlot(slots, target);
    return slots.length === 0 ? pass({ evidence: { slots: 0 } }) : slots.map((slot) => judgeSlot(slot, slot === planned));
  },
});

function judgeSlot(slot: Slot, planned: boolean): Outcome<'error' | 'warning'> {
  const seen = {
    object: slotObject(slot.name),
    evidence: {
      wal_status: slot.walStatus,
      ...(slot.invalidationReason === null ? {} : { invalidation_reason: slot.invalidationReason }),
      ...(slot.safeWalSizeBytes === null ? {} : { safe_wal_size: formatBytes(slot.safeWalSizeBytes) }),
      active: slot.active,
      planned,
    },
  };
  const lost = lossOf(slot);
  if (lost !== undefined) {
    return fail(planned ? 'error' : 'warning', {
      ...seen,
      message: `the slot ${slot.name} is ${lost}: nothing can be read from it any more`,
      fix: {
        summary: planned
          ? 'Drop it and let the pipeline make a new one, with a new copy of the tables'
          : 'Drop it when its consumer agrees; it has to start anew in any case',
        steps: [dropSlot(slot, 'its consumer has to make a new slot and copy its tables again; from this one it cannot read in any case')],
      },
    });
  }
  if (slot.walStatus === 'unreserved') {
    return fail('warning', {
      ...seen,
      message: `the slot ${slot.name} is over max_slot_wal_keep_size and will be lost at one of the next checkpoints`,
      fix: {
        summary: 'Let its consumer catch up at once',
        steps: [{ kind: 'text', text: 'Start the consumer of this slot, or raise max_slot_wal_keep_size (a reload is enough).' }],
      },
    });
  }
  return pass(seen);
}

/** How a slot was invalidated, or undefined. Source: pg_replication_slots wal_status (13+), conflicting (16+), invalidation_reason (17+). */
function lossOf(slot: Slot): string | undefined {
  if (slot.invalidationReason !== null) {
    return `invalidated (${slot.invalidationReason})`;
  }
  // Without restart_lsn it is the WAL that went; 16 calls every invalidation a conflict.
  if (slot.conflicting && slot.restartLsn !== null) {
    return 'invalidated by a conflict with recovery';
  }
  return slot.walStatus === 'lost' || slot.conflicting ? 'lost, since its WAL was removed' : undefined;
}
