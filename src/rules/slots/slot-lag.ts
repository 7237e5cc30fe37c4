import type { Lsn, Slot } from '../../facts.js';
import { slotObject } from '../../objects.js';
import { dropSlot } from '../../remedies/slots.js';
import { advice } from '../../remedies/fix.js';
import type { Fix } from '../../result.js';
import type { Target } from '../../target.js';
import { formatBytes } from '../../units.js';
import { fail, pass, rule } from '../rule.js';
import type { Outcome } from '../rule.js';
import { plannedSlot } from './planned-slot.js';

export const slotLag = rule({
  id: 'slot-lag',
  title: 'No slot retains more WAL than allowed',
  severities: ['error', 'warning'],
  needs: ['slots', 'currentLsn'],
  after: ['wal-level'],
  judge({ slots, currentLsn }, target) {
    // A slot without restart_lsn holds nothing back.
    const holding = slots.flatMap((slot) => (slot.restartLsn === null ? [] : [judgeSlot(slot, currentLsn - slot.restartLsn, target)]));
    return holding.length === 0 ? pass({ evidence: { slots: 0 } }) : holding;
  },
});

function judgeSlot(slot: Slot, retained: Lsn, target: Target): Outcome<'error' | 'warning'> {
  const { slotLagErrorBytes, slotLagWarningBytes } = target.thresholds;
  const retainedBytes = Number(retained);
  const seen = {
    object: slotObject(slot.name),
    evidence: {
      retained: formatBytes(retainedBytes),
      retained_bytes: retainedBytes,
      active: slot.active,
      database: slot.database,
    },
  };
  const severity = retainedBytes > (slotLagErrorBytes ?? Infinity) ? 'error' : 'warning';
  const limit = severity === 'error' ? (slotLagErrorBytes ?? slotLagWarningBytes) : slotLagWarningBytes;
  if (retainedBytes <= limit) {
    return pass(seen);
  }
  return fail(severity, {
    ...seen,
    message: `the slot ${slot.name} retains ${formatBytes(retainedBytes)} of WAL (${severity} above ${formatBytes(limit)})${slot.active ? '' : ', and nobody reads it'}`,
    fix: remedy(slot, slot === plannedSlot([slot], target)),
  });
}

function remedy(slot: Slot, planned: boolean): Fix {
  if (slot.active) {
    return advice('Let its consumer catch up', `Look at the consumer of ${slot.name}: a long transaction, a slow target or a stopped table copy keeps the slot back.`);
  }
  if (planned) {
    return advice('Start the pipeline', `Start the pipeline: it reads ${slot.name}.`);
  }
  return {
    summary: 'Start its consumer, or drop the slot when it has none any more',
    steps: [
      { kind: 'text', text: `Find out whose slot ${slot.name} is, and start that consumer.` },
      dropSlot(slot, 'its consumer loses the changes it has not read, and has to copy its tables again'),
    ],
  };
}
