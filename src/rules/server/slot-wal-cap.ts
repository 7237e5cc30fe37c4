import { severityOf } from '../../consumer.js';
import { valueOf, type Settings } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import type { Severity } from '../../result.js';
import type { Target } from '../../target.js';
import { formatBytes, formatMs } from '../../units.js';
import { roomForWal } from '../shared/aws-storage.js';
import { nearestFitting, rangeOf, rangeText } from '../shared/setting-range.js';
import { walCapBytes, widenCap } from '../shared/wal-cap.js';
import { bytesPerHour, walRate, type WalRate } from '../shared/wal-rate.js';
import { fail, pass, rule, skip, type Severities } from '../rule.js';

const NAME = 'max_slot_wal_keep_size';

const MIB = 2 ** 20;

/** Where a product wants a limit and nothing else is known. */
const DEFAULT_LIMIT_MB = 102_400;

export const slotWalCap = rule({
  id: 'slot-wal-cap',
  group: 'server',
  title: 'The limit on WAL retained for slots suits the pipeline',
  severities,
  needs: ['settings', 'version'],
  uses: ['walWritten', 'currentLsn', 'slots', 'session', 'awsStorage', 'awsInstances'],
  judge({ settings, version, awsStorage, awsInstances, ...seen }, target) {
    const cap = walCapBytes(settings);
    if (cap === undefined) {
      return skip(`PostgreSQL ${String(version.major)} has no limit on WAL retained for slots`);
    }
    const rate = walRate(seen, target);
    const room = roomForWal(valueOf(awsStorage), valueOf(awsInstances));
    const around = {
      object: settingObject(NAME),
      about: 'max-outage',
      evidence: {
        max_slot_wal_keep_size: cap === null ? -1 : { bytes: cap },
        ...(rate === undefined ? {} : { wal_per_hour: { bytes: bytesPerHour(rate) }, measured: { ms: rate.measuredMs }, measured_by: rate.measuredBy }),
        max_outage: { ms: target.thresholds.maxOutageMs },
        ...(room === undefined ? {} : { free_storage: { bytes: room } }),
      },
    };
    const { walCap: need, product } = target.consumer;
    if (need !== undefined && need.value !== (cap === null ? 'unbounded' : 'bounded')) {
      return fail(severityOf(need), {
        ...around,
        message:
          cap === null
            ? `max_slot_wal_keep_size is -1, no limit; ${product} asks for one`
            : `max_slot_wal_keep_size is ${formatBytes(cap)}; ${product} asks for no limit`,
        meaning: need.unmet,
        remedy: cap === null ? setLimit(rate, settings, target) : removeLimit(settings),
      });
    }
    const range = rangeOf(target, NAME);
    const fitting = range === undefined ? undefined : nearestFitting((cap ?? -MIB) / MIB, cap === null, range.value, DEFAULT_LIMIT_MB);
    if (range !== undefined && fitting !== undefined && cap !== 0) {
      return fail(severityOf(range), {
        ...around,
        message: `${NAME} is ${cap === null ? '-1, no limit' : formatBytes(cap)}; ${product} asks for ${rangeText(range.value, (value) => formatBytes(value * MIB))}`,
        meaning: range.unmet,
        remedy: setTo(fitting, settings),
      });
    }
    if (cap === 0) {
      return fail('warning', {
        ...around,
        message: 'max_slot_wal_keep_size is 0: no WAL is retained for slots beyond what the server keeps for itself',
        meaning: 'A slot can be lost at a checkpoint as soon as its consumer is not connected, or slow. The pipeline then has to copy its tables again.',
        remedy: setLimit(rate, settings, target),
      });
    }
    const lastsMs = cap === null || rate === undefined ? Infinity : cap / rate.bytesPerMs;
    if (cap === null || rate === undefined || lastsMs >= target.thresholds.maxOutageMs) {
      return pass(around);
    }
    return fail('warning', {
      ...around,
      evidence: { ...around.evidence, lasts: { ms: Math.round(lastsMs) } },
      message:
        `max_slot_wal_keep_size is ${formatBytes(cap)}, which the server writes in ${formatMs(lastsMs)} ` +
        `(${formatBytes(bytesPerHour(rate))} an hour); max-outage is ${formatMs(target.thresholds.maxOutageMs)}`,
      meaning: 'A consumer that is down for longer than that loses its slot, and has to copy its tables again.',
      remedy: setLimit(rate, settings, target),
    });
  },
});

/** Zero and too little are warnings whoever the consumer is. */
function severities(target: Target): Severities {
  const { walCap } = target.consumer;
  const range = rangeOf(target, NAME);
  const own = new Set<Severity>(['warning', ...[walCap, range].flatMap((need) => (need === undefined ? [] : [severityOf(need)]))]);
  return own.has('error') ? ['error', 'warning', 'notice'] : own.has('notice') ? ['warning', 'notice'] : ['warning'];
}

function setLimit(rate: WalRate | undefined, settings: Settings, target: Target): Remedy {
  return rate === undefined
    ? advice(
        'Set `max_slot_wal_keep_size` to what the server writes in `max-outage`',
        `Measure how much WAL the server writes in ${formatMs(target.thresholds.maxOutageMs)}, double it, and make sure that the disk has room for it. A reload is sufficient; -1 means no limit.`,
      )
    : remedy('Set `max_slot_wal_keep_size` to what the server writes in `max-outage`', widenCap(rate, 0, settings, target));
}

function setTo(megabytes: number, settings: Settings): Remedy {
  return remedy('Set `max_slot_wal_keep_size` to what the consumer asks for', {
    kind: 'set-parameter',
    name: NAME,
    value: String(megabytes),
    takesEffect: 'reload',
    now: settings[NAME],
    lead: `Make sure first that the disk has room for ${formatBytes(megabytes * MIB)} of WAL; the unit is MB.`,
  });
}

function removeLimit(settings: Settings): Remedy {
  return remedy('Remove the limit on WAL retained for slots', {
    kind: 'set-parameter',
    name: NAME,
    value: '-1',
    takesEffect: 'reload',
    now: settings[NAME],
    lead: 'Without a limit, a slot to which no client is connected can fill the disk: set an alarm on its retained WAL first.',
  });
}
