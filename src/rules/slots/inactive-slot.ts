import type { Lsn, Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import { dropSlot } from '../../remedies/slots.js';
import type { DatabaseTarget } from '../../target.js';
import { formatBytes } from '../../units.js';
import { findOwner, likelyOwner, ownerInEvidence } from '../shared/likely-owner.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { lossOf } from '../shared/slot-loss.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

export const inactiveSlot = rule({
  id: 'inactive-slot',
  group: 'slots',
  title: 'No slot without a connected client retains more WAL than allowed',
  severities: ['error', 'warning'],
  needs: ['slots', 'currentLsn'],
  prerequisites: ['wal-level'],
  judge({ slots, currentLsn }, target) {
    const planned = plannedSlot(slots, target);
    const idle = slots.flatMap((slot) =>
      slot === planned || slot.restartLsn === null || !isAbandonable(slot) ? [] : [judgeSlot(slot, retainedBytes(slot.restartLsn, currentLsn), target)],
    );
    return idle.length === 0 ? pass({ evidence: { slots: 0 } }) : idle;
  },
});

/** One that retains something, that a client of its own has to come back for, and that the service does not look after. */
function isAbandonable(slot: Slot): boolean {
  const managed = slot.type === 'physical' && slot.name.startsWith('rds_');
  return !slot.active && !slot.temporary && !slot.synced && !managed && lossOf(slot) === undefined;
}

function retainedBytes(restartLsn: Lsn, currentLsn: Lsn): number {
  return currentLsn > restartLsn ? Number(currentLsn - restartLsn) : 0;
}

function judgeSlot(slot: Slot, retained: number, target: DatabaseTarget): Outcome<'error' | 'warning'> {
  const { inactiveSlotErrorBytes, inactiveSlotWarningBytes } = target.thresholds;
  const { name, inactiveSince, type, plugin, database } = slot;
  const seen = {
    object: slotObject(name),
    evidence: { retained: { bytes: retained }, inactive_since: inactiveSince, type, plugin, database, likely_owner: ownerInEvidence(slot, target) },
  };
  const severity = retained > (inactiveSlotErrorBytes ?? Infinity) ? 'error' : 'warning';
  const limit = severity === 'error' ? (inactiveSlotErrorBytes ?? inactiveSlotWarningBytes) : inactiveSlotWarningBytes;
  if (retained <= limit) {
    return pass(seen);
  }
  const owner = likelyOwner(slot, target);
  return fail(severity, {
    ...seen,
    message:
      `no client ${inactiveSince === null ? 'is' : 'has been'} connected to replication slot ${named(name)}${inactiveSince === null ? '' : ` since ${inactiveSince}`}` +
      `${owner === undefined ? '' : `, which looks like a slot of ${owner.product}`}; it retains ${formatBytes(retained)} of WAL (${severity} above ${formatBytes(limit)})`,
    meaning: 'Unless its consumer comes back, the slot retains all WAL that is written from now on. If the WAL fills the disk, the server stops, and this pipeline with it.',
    remedy: bringBack(slot, target),
    about: severity === 'error' ? 'inactive-slot-error' : 'inactive-slot-warning',
  });
}

function bringBack(slot: Slot, target: DatabaseTarget): Remedy {
  const name = named(slot.name);
  const physical = slot.type === 'physical';
  return remedy(
    physical ? `Start the standby or archiver that uses ${name}, or drop the slot if it no longer has one` : `Start the consumer of ${name}, or drop the slot if it no longer has one`,
    findOwner(slot, target),
    dropSlot(
      slot,
      physical
        ? 'a standby or archiver that still uses it may lack WAL afterwards, and has to be rebuilt'
        : 'its consumer loses the changes it has not read, and has to copy its tables again',
    ),
  );
}
