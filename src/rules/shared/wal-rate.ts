/** How fast the server writes WAL, from what it has counted. */
import { valueOf, type Facts, type Slot } from '../../facts/index.js';
import type { Target } from '../../target.js';

/** WAL per time, and over how long that was measured. */
export interface WalRate {
  readonly bytesPerMs: number;
  readonly measuredMs: number;
  /** Between an earlier report and this one, since the client of a slot left, or since the server's statistics were reset. */
  readonly measuredBy: 'previous-report' | 'slot' | 'statistics';
}

type Seen = Pick<Facts, 'walWritten' | 'currentLsn' | 'slots' | 'session'>;

/** A measurement over less than this part of `max-outage` says too little about all of it. */
const LEAST_PART = 1 / 24;

/**
 * The rate since an earlier report; else as `slot` has seen it, or else as the server has; undefined when none is known. A slot that has no client
 * measures the most recent time, and rather too much: what its client had not confirmed when it left counts as well.
 */
export function walRate(seen: Seen, { thresholds, previous }: Target, slot?: Slot): WalRate | undefined {
  const measured = [sincePrevious(previous, seen), ...(slot === undefined ? [] : [sinceLeft(slot, seen)]), sinceReset(seen)];
  return measured.find((rate) => rate !== undefined && rate.measuredMs >= thresholds.maxOutageMs * LEAST_PART);
}

/** Positions go on over a failover, and back in a restore: then there is no rate between them. */
function sincePrevious(previous: Target['previous'], { currentLsn }: Seen): WalRate | undefined {
  const now = valueOf(currentLsn);
  return previous === undefined || now === undefined ? undefined : rate(Number(now - previous.currentLsn), previous.ageMs, 'previous-report');
}

function sinceLeft(slot: Slot, { currentLsn }: Seen): WalRate | undefined {
  const position = slot.confirmedFlushLsn ?? slot.restartLsn;
  const now = valueOf(currentLsn);
  return slot.inactiveMs === null || position === null || now === undefined ? undefined : rate(Number(now - position), slot.inactiveMs, 'slot');
}

/** A standby generates no WAL, and counts none. */
function sinceReset({ walWritten, session }: Seen): WalRate | undefined {
  const written = valueOf(walWritten);
  return written === undefined || valueOf(session)?.inRecovery !== false ? undefined : rate(written.bytes, written.sinceMs, 'statistics');
}

/** Some services count no WAL, which does not mean that none is written. */
function rate(bytes: number, measuredMs: number, measuredBy: WalRate['measuredBy']): WalRate | undefined {
  return bytes > 0 && measuredMs > 0 ? { bytesPerMs: bytes / measuredMs, measuredMs, measuredBy } : undefined;
}

const HOUR_MS = 3_600_000;

/** For evidence and messages. */
export function bytesPerHour({ bytesPerMs }: WalRate): number {
  return Math.round(bytesPerMs * HOUR_MS);
}
