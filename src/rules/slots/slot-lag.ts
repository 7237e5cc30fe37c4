import type { Lsn, Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { advice, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { formatBytes } from '../../units.js';
import { dropIfAbandoned, ownerHint } from '../shared/likely-owner.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { lossOf } from '../shared/slot-loss.js';
import { catchUpOnThePrimary } from '../shared/synchronized-slot.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

export const slotLag = rule({
  id: 'slot-lag',
  group: 'slots',
  title: 'No replication slot retains more WAL than allowed',
  severities: ['error', 'warning'],
  needs: ['slots', 'currentLsn'],
  prerequisites: ['wal-level'],
  judge({ slots, currentLsn }, target) {
    // A slot without restart_lsn retains nothing, and neither does one that was invalidated, which may keep it.
    const holding = slots.flatMap((slot) =>
      slot.restartLsn === null || lossOf(slot) !== undefined ? [] : [judgeSlot(slot, retainedBytes(slot.restartLsn, currentLsn), target)],
    );
    return holding.length === 0 ? pass({ evidence: { slots: 0 } }) : holding;
  },
});

/** On a standby, a slot that is ahead of what was received retains nothing. */
function retainedBytes(restartLsn: Lsn, currentLsn: Lsn): number {
  return currentLsn > restartLsn ? Number(currentLsn - restartLsn) : 0;
}

function judgeSlot(slot: Slot, retained: number, target: DatabaseTarget): Outcome<'error' | 'warning'> {
  const { slotLagErrorBytes, slotLagWarningBytes } = target.thresholds;
  const seen = {
    object: slotObject(slot.name),
    evidence: { retained: { bytes: retained }, active: slot.active, database: slot.database },
  };
  const severity = retained > (slotLagErrorBytes ?? Infinity) ? 'error' : 'warning';
  const limit = severity === 'error' ? (slotLagErrorBytes ?? slotLagWarningBytes) : slotLagWarningBytes;
  if (retained <= limit) {
    return pass(seen);
  }
  return fail(severity, {
    ...seen,
    message:
      `replication slot ${named(slot.name)} retains ${formatBytes(retained)} of WAL (${severity} above ${formatBytes(limit)})` +
      (slot.active || slot.synced ? '' : ', and no client is connected to it'),
    meaning: 'The server keeps this WAL until the slot advances. If the WAL fills the disk, the server stops.',
    remedy: remedyFor(slot, slot === plannedSlot([slot], target), target),
    about: severity === 'error' ? 'slot-lag-error' : 'slot-lag-warning',
  });
}

/** Depends on who reads the slot: a consumer on the primary, a standby, the pipeline, or another consumer. */
function remedyFor(slot: Slot, planned: boolean, target: DatabaseTarget): Remedy {
  const name = named(slot.name);
  if (slot.synced) {
    return catchUpOnThePrimary(slot);
  }
  if (slot.type === 'physical') {
    return slot.active
      ? advice(`Let the standby that uses ${name} catch up`, 'Find out what holds it up: a slow network, a slow disk, or a standby that cannot write what it receives.')
      : advice(
          `Find out which standby uses ${name}, and start it`,
          'A standby that is still needed continues where it stopped. If the standby has been removed, whoever ran it can drop the slot.',
        );
  }
  if (slot.active) {
    return advice(
      planned ? 'Let the pipeline catch up' : `Let the consumer of ${name} catch up`,
      `Find out why ${name} does not advance: a long transaction on the server, a slow destination, or a table copy that has stopped.`,
      ...(planned ? [] : [ownerHint(slot, target)]),
    );
  }
  return planned
    ? advice('Start the pipeline', `The slot ${name} advances as soon as the pipeline runs.`)
    : dropIfAbandoned(
        slot,
        target,
        `Start the consumer of ${name}, or drop the slot if it no longer has one`,
        'its consumer loses the changes it has not read, and has to copy its tables again',
      );
}
