import { slotObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import { disconnect, dropSlot } from '../../remedies/slots.js';
import { formatBytes } from '../../units.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { lossOf } from '../shared/slot-loss.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

/** Clients that confirm the byte after what they have are not ahead: records of the WAL begin at multiples of 8. */
const ALIGNMENT = 8;

export const slotAhead = rule({
  id: 'slot-ahead',
  group: 'slots',
  title: 'The planned slot is not ahead of the WAL of this server',
  severities: ['error'],
  applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
  needs: ['slots', 'currentLsn', 'session'],
  prerequisites: ['wal-level'],
  judge({ slots, currentLsn, session }, target) {
    const slot = plannedSlot(slots, target);
    if (session.inRecovery) {
      return skip('on a standby, a slot can be ahead of what the standby has received');
    }
    if (slot === undefined || slot.confirmedFlushLsn === null || lossOf(slot) !== undefined) {
      return pass({ object: slotObject(target.slot ?? ''), evidence: { confirmed: false } });
    }
    const ahead = slot.confirmedFlushLsn > currentLsn ? Number(slot.confirmedFlushLsn - currentLsn) : 0;
    const seen = { object: slotObject(slot.name), evidence: { confirmed: true, ahead: { bytes: ahead } } };
    return ahead < ALIGNMENT
      ? pass(seen)
      : fail('error', {
          ...seen,
          message: `the planned slot ${named(slot.name)} has confirmed changes up to ${formatBytes(ahead)} beyond the end of the WAL`,
          meaning:
            'What is committed until the WAL reaches that position counts as confirmed: the server skips it, without an error. This happens when a server was restored or replaced by one with less WAL, or when a client confirmed a position of another server.',
          remedy: remedy(
            `Drop ${named(slot.name)}, and let the pipeline create it again and copy its tables again`,
            {
              kind: 'person-decides',
              text: 'Find out first which server this is: after a restore or a switch, the consumer may hold changes that this server does not have, or lack changes that it has.',
              phase: 'slots',
            },
            ...disconnect(slot),
            dropSlot(slot, 'the pipeline has to create a new slot and copy its tables again; what was committed meanwhile cannot be read from this one in any case'),
          ),
        });
  },
});
