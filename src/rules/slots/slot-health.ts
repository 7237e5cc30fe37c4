import type { Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import { disconnect, dropSlot } from '../../remedies/slots.js';
import type { DatabaseTarget } from '../../target.js';
import { ownerHint } from '../shared/likely-owner.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { lossOf } from '../shared/slot-loss.js';
import { catchUpOnThePrimary } from '../shared/synchronized-slot.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

/** The first version that can remove WAL that a slot needs. */
const INVALIDATES_SINCE = 13;

export const slotHealth = rule({
  id: 'slot-health',
  group: 'slots',
  title: 'No replication slot has lost, or is about to lose, the WAL it needs',
  severities: ['error', 'warning'],
  needs: ['slots', 'version'],
  judge({ slots, version }, target) {
    if (version.major < INVALIDATES_SINCE) {
      return skip(`PostgreSQL ${String(version.major)} keeps WAL for its slots without limit and invalidates none`);
    }
    const planned = plannedSlot(slots, target);
    return slots.length === 0 ? pass({ evidence: { slots: 0 } }) : slots.map((slot) => judgeSlot(slot, slot === planned, target));
  },
});

function judgeSlot(slot: Slot, planned: boolean, target: DatabaseTarget): Outcome<'error' | 'warning'> {
  const seen = {
    object: slotObject(slot.name),
    evidence: {
      wal_status: slot.walStatus,
      ...(slot.invalidationReason === null ? {} : { invalidation_reason: slot.invalidationReason }),
      ...(slot.safeWalSizeBytes === null ? {} : { safe_wal_size: { bytes: slot.safeWalSizeBytes } }),
      active: slot.active,
      planned,
    },
  };
  const loss = lossOf(slot);
  if (loss !== undefined) {
    return fail(planned ? 'error' : 'warning', {
      ...seen,
      message: `replication slot ${named(slot.name)} ${loss}`,
      ...afterLoss(slot, planned, target),
    });
  }
  if (slot.walStatus === 'unreserved') {
    return fail('warning', {
      ...seen,
      message: `replication slot ${named(slot.name)} retains more WAL than max_slot_wal_keep_size allows`,
      meaning: 'One of the next checkpoints invalidates the slot, unless its restart_lsn advances first.',
      remedy: beforeLoss(slot, planned, target),
    });
  }
  return pass(seen);
}

/** What follows from the loss, and what to do: that depends on who reads the slot. */
function afterLoss(slot: Slot, planned: boolean, target: DatabaseTarget): { readonly meaning: string; readonly remedy: Remedy } {
  const name = named(slot.name);
  if (slot.synced) {
    return {
      meaning: 'The slot is synchronized from the primary, and cannot be used after a failover as long as it is invalid.',
      remedy: advice(
        `Check ${name} on the primary`,
        'The server recreates a synchronized slot by itself as long as the slot on the primary is valid. There is nothing to drop on this standby.',
      ),
    };
  }
  if (slot.type === 'physical' && isRefused(slot)) {
    return {
      meaning: 'The server refuses to stream through the slot, whatever WAL it still has.',
      remedy: remedy(
        `Find out which standby or archiver uses ${name}, then drop the slot and create it again`,
        { kind: 'person-decides', text: `Stop the standby or archiver that is configured to use ${name}, and start it again once the slot exists again.`, phase: 'slots' },
        ...disconnect(slot),
        dropSlot(slot, 'until the slot exists again, the server may remove WAL that the standby still needs'),
      ),
    };
  }
  if (slot.type === 'physical') {
    return {
      meaning: 'The standby or archiver that streams through it cannot get the WAL it lacks from this server.',
      remedy: advice(
        `Find the standby that uses ${name}, and provide the missing WAL in another way`,
        'The standby can fetch the missing WAL from an archive (`restore_command`); otherwise it has to be rebuilt from a new base backup.',
      ),
    };
  }
  return planned
    ? {
        meaning: 'Changes can no longer be read from the slot, so the pipeline cannot continue where it stopped.',
        remedy: remedy(
          `Drop ${name}, and let the pipeline create it again and copy its tables again`,
          ...disconnect(slot),
          dropSlot(slot, 'the pipeline has to create a new slot and copy its tables again; it cannot read from this one in any case'),
        ),
      }
    : {
        meaning: 'Changes can no longer be read from the slot: its consumer has stopped, and has to start with a new slot and a new copy.',
        remedy: remedy(
          `Find out which consumer ${name} belongs to, and drop the slot if its owner agrees`,
          { kind: 'person-decides', text: `The consumer of ${name} has to start again with a new slot in any case. ${ownerHint(slot, target)}`, phase: 'slots' },
          ...disconnect(slot),
          dropSlot(slot, 'its consumer has to create a new slot and copy its tables again; it cannot read from this one in any case'),
        ),
      };
}

/** From 18 on a slot that was invalidated for another reason than removed WAL is refused until it is created again. */
function isRefused({ invalidationReason }: Slot): boolean {
  return invalidationReason !== null && invalidationReason !== 'wal_removed';
}

const RAISE = 'If that takes too long and the disk has room for the WAL, raise `max_slot_wal_keep_size`; a reload is sufficient.';

function beforeLoss(slot: Slot, planned: boolean, target: DatabaseTarget): Remedy {
  const name = named(slot.name);
  if (slot.synced) {
    return catchUpOnThePrimary(slot);
  }
  if (slot.type === 'physical') {
    return advice(`Let the standby that uses ${name} catch up now`, 'Start it, or find out what holds up its WAL receiver.', RAISE);
  }
  if (planned) {
    return advice(
      slot.active ? 'Let the pipeline catch up now' : 'Start the pipeline now',
      slot.active ? `Find out why the pipeline does not confirm what it reads from ${name}.` : `The pipeline is the only consumer of ${name}.`,
      RAISE,
    );
  }
  return advice(
    `Let the consumer of ${name} catch up now`,
    slot.active ? 'Find out why it does not confirm what it reads.' : 'No client is connected to it: find out which consumer it belongs to, and start that consumer.',
    ownerHint(slot, target),
    RAISE,
  );
}
