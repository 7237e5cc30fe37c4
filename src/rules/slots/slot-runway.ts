import { valueOf, type Lsn, type Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { advice, type Remedy, type SetParameter } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { formatBytes, formatMs } from '../../units.js';
import { letAdvance } from '../shared/reviving.js';
import { lossOf } from '../shared/slot-loss.js';
import { walCapBytes, widenCap } from '../shared/wal-cap.js';
import { roomForWal } from '../shared/aws-storage.js';
import { bytesPerHour, walRate, type WalRate } from '../shared/wal-rate.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

/** Of two slots one of which has used up this part of the limit, only that one is at fault if the limit suffices for neither. */
const USED_UP = 0.5;

export const slotRunway = rule({
  id: 'slot-runway',
  group: 'slots',
  title: 'No replication slot is so far behind that it can be lost within `max-outage`',
  severities: ['warning'],
  needs: ['slots', 'settings'],
  uses: ['walWritten', 'currentLsn', 'session', 'awsStorage', 'awsInstances'],
  judge({ slots, settings, awsStorage, awsInstances, ...seen }, target) {
    const cap = walCapBytes(settings);
    if (cap === undefined || cap === null) {
      const rate = walRate({ ...seen, slots: { state: 'known', value: slots } }, target);
      const room = roomForWal(valueOf(awsStorage), valueOf(awsInstances));
      if (slots.length > 0 && rate !== undefined && room !== undefined) {
        return judgeDisk(rate, room, target);
      }
      return pass({ message: 'WAL is retained for slots without limit', evidence: { slots: slots.length } });
    }
    const kept = slots.filter((slot) => slot.restartLsn !== null && slot.safeWalSizeBytes !== null && lossOf(slot) === undefined);
    if (kept.length === 0) {
      return pass({ evidence: { slots: 0 } });
    }
    const facts = { ...seen, slots: { state: 'known', value: slots } as const };
    const measured = kept.flatMap((slot) => {
      const rate = walRate(facts, target, slot);
      return rate === undefined ? [] : [{ slot, rate, left: Math.max(slot.safeWalSizeBytes ?? 0, 0) }];
    });
    if (measured.length === 0) {
      return skip('the rate at which the server writes WAL is not known: too little time has been measured, or this version does not count it');
    }
    const current = valueOf(seen.currentLsn);
    const fastest = measured.map(({ rate }) => rate).reduce((a, b) => (b.bytesPerMs > a.bytesPerMs ? b : a));
    const behind = Math.max(...kept.map((slot) => retained(slot, current)));
    const widen = widenCap(fastest, behind, settings, target);
    return measured.map((one) => judgeSlot(one, cap, widen, target));
  },
});

/** Without a limit, slots can retain WAL until the volume is full: `room`, in bytes. */
function judgeDisk(rate: WalRate, room: number, { thresholds: { maxOutageMs } }: DatabaseTarget): Outcome<'warning'> {
  const lastsMs = room / rate.bytesPerMs;
  const evidence = {
    free_storage: { bytes: room },
    wal_per_hour: { bytes: bytesPerHour(rate) },
    measured: { ms: rate.measuredMs },
    measured_by: rate.measuredBy,
    lasts: { ms: Math.round(lastsMs) },
    max_outage: { ms: maxOutageMs },
  };
  return lastsMs >= maxOutageMs
    ? pass({ evidence })
    : fail('warning', {
        about: 'max-outage',
        evidence,
        message:
          `WAL is retained for slots without limit, and AWS reports room for ${formatBytes(room)}, which the server writes in ` +
          `${formatMs(lastsMs)} (${formatBytes(bytesPerHour(rate))} an hour); max-outage is ${formatMs(maxOutageMs)}`,
        meaning: 'A consumer that is down for that long fills the storage, and a full storage stops the database.',
        remedy: advice(
          'Give the instance more storage, or limit the WAL that slots retain',
          'More storage, or storage autoscaling with a higher limit, lets a consumer be down for longer. A limit in `max_slot_wal_keep_size` protects the database, and loses the slot instead.',
        ),
      });
}

function retained({ restartLsn }: Slot, current: Lsn | undefined): number {
  return restartLsn === null || current === undefined || current < restartLsn ? 0 : Number(current - restartLsn);
}

interface Measured {
  readonly slot: Slot;
  readonly rate: WalRate;
  /** WAL that can be written before the slot may be lost. */
  readonly left: number;
}

function judgeSlot({ slot, rate, left }: Measured, cap: number, widen: SetParameter, target: DatabaseTarget): Outcome<'warning'> {
  const { maxOutageMs } = target.thresholds;
  const lastsMs = left / rate.bytesPerMs;
  const seen = {
    object: slotObject(slot.name),
    evidence: {
      safe_wal_size: { bytes: left },
      wal_per_hour: { bytes: bytesPerHour(rate) },
      measured: { ms: rate.measuredMs },
      measured_by: rate.measuredBy,
      lasts: { ms: Math.round(lastsMs) },
      max_outage: { ms: maxOutageMs },
      active: slot.active,
    },
  };
  // Where the limit is too small for any slot, slot-wal-cap says so: a slot that is in step is not what is wrong.
  const limitSuffices = cap / rate.bytesPerMs >= maxOutageMs;
  if (lastsMs >= maxOutageMs || (!limitSuffices && left > (1 - USED_UP) * cap)) {
    return pass(seen);
  }
  return fail('warning', {
    ...seen,
    about: 'max-outage',
    message:
      `replication slot ${named(slot.name)} can be lost after ${formatBytes(left)} more of WAL, ` +
      `which the server writes in ${formatMs(lastsMs)} (${formatBytes(bytesPerHour(rate))} an hour); max-outage is ${formatMs(maxOutageMs)}`,
    meaning: 'If it does not advance before, a checkpoint invalidates it, and its consumer has to start with a new slot and a new copy.',
    remedy: orMoreRoom(letAdvance(slot, target), widen),
  });
}

function orMoreRoom({ summary, alternatives: [first] }: Remedy, widen: SetParameter): Remedy {
  return { summary: `${summary}, or raise \`max_slot_wal_keep_size\``, alternatives: [{ intents: [...first.intents, widen] }] };
}
