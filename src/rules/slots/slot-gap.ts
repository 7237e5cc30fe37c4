import type { Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import { formatBytes } from '../../units.js';
import { lossOf } from '../shared/slot-loss.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** What decoding has to read again after a reconnection before it takes noticeably long. */
const NOTABLE_BYTES = 4 * 2 ** 30;

export const slotGap = rule({
  id: 'slot-gap',
  group: 'slots',
  title: 'No consumer has to wait for much WAL to be decoded again when it reconnects',
  severities: ['warning'],
  needs: ['slots'],
  judge({ slots }) {
    const logical = slots.flatMap((slot) => {
      const gap = gapBytes(slot);
      return gap === undefined ? [] : [judgeSlot(slot, gap)];
    });
    return logical.length === 0 ? pass({ evidence: { slots: 0 } }) : logical;
  },
});

/** WAL between restart_lsn and confirmed_flush_lsn; undefined for a slot that has not both, or can no longer be read. */
function gapBytes(slot: Slot): number | undefined {
  const { restartLsn, confirmedFlushLsn } = slot;
  return restartLsn === null || confirmedFlushLsn === null || lossOf(slot) !== undefined ? undefined : Number(confirmedFlushLsn - restartLsn);
}

function judgeSlot(slot: Slot, gap: number): Outcome<'warning'> {
  const seen = { object: slotObject(slot.name), evidence: { gap: { bytes: Math.max(gap, 0) }, active: slot.active, database: slot.database } };
  return gap <= NOTABLE_BYTES
    ? pass(seen)
    : fail('warning', {
        ...seen,
        message: `the consumer of replication slot ${named(slot.name)} has confirmed ${formatBytes(gap)} beyond restart_lsn`,
        meaning:
          'A transaction that was open at restart_lsn had not ended, so all WAL since then is retained, and is decoded again whenever the consumer reconnects. It receives nothing new until that is done.',
        remedy: advice(
          'Find the transaction that has been open for so long, and let it end',
          'Look for the oldest `xact_start` in `pg_stat_activity`, and for prepared transactions in `pg_prepared_xacts`. If there is none any more, restart_lsn advances when the consumer confirms what it receives next.',
        ),
      });
}
