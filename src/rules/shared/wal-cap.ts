/** The limit on WAL that is retained for slots: max_slot_wal_keep_size (13+). */
import type { Settings } from '../../facts/index.js';
import type { SetParameter } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { formatBytes, formatMs } from '../../units.js';
import type { WalRate } from './wal-rate.js';

const MIB = 2 ** 20;
const GIB = 2 ** 30;

/** How much may be written during an outage before it counts as enough room: a rate is an average. */
const MARGIN = 2;

/** WAL that is kept for a slot in any case; null when it is not limited, undefined before 13. Source: KeepLogSeg in xlog.c. */
export function walCapBytes({ max_slot_wal_keep_size: limit, wal_keep_size: kept }: Settings): number | null | undefined {
  if (limit === undefined) {
    return undefined;
  }
  const megabytes = Number(limit.value);
  return megabytes < 0 ? null : Math.max(megabytes, Number(kept?.value ?? 0)) * MIB;
}

/** Makes the limit wide enough for an outage that begins with so much WAL retained: in whole GiB, since a rate is no exact number. */
export function widenCap(rate: Pick<WalRate, 'bytesPerMs'>, retainedBytes: number, settings: Settings, { thresholds }: Target): SetParameter {
  const bytes = retainedBytes + MARGIN * rate.bytesPerMs * thresholds.maxOutageMs;
  const megabytes = Math.ceil(bytes / GIB) * (GIB / MIB);
  return {
    kind: 'set-parameter',
    name: 'max_slot_wal_keep_size',
    value: String(megabytes),
    takesEffect: 'reload',
    now: settings['max_slot_wal_keep_size'],
    lead: `Make sure first that the disk has room for ${formatBytes(megabytes * MIB)} of WAL. It covers ${String(MARGIN)} times what the server writes in ${formatMs(thresholds.maxOutageMs)}${retainedBytes > 0 ? ', and what is retained already' : ''}. The unit is MB.`,
  };
}
