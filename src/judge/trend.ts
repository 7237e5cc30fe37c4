/** What has changed since an earlier report: numbers of the same target, then and now. */
import { slotObject } from '../objects.js';
import type { Change, InventoryRow, Report, TargetReport, Trend } from '../result.js';
import type { Plan, PreviousPosition } from '../target.js';
import { lsnFrom } from './lsn.js';

type Earlier = NonNullable<Plan['previous']>;

const DAY_MS = 86_400_000;

/**
 * Undefined without an earlier report that holds the target.
 * @param startedAt of this run; ISO 8601, UTC.
 */
export function trendOf(now: TargetReport, startedAt: string, previous: Earlier | undefined): Trend | undefined {
  const before = earlierTarget(previous, now.name);
  if (previous === undefined || before === undefined) {
    return undefined;
  }
  const was = before.measured;
  const is = now.measured;
  const changes: readonly Change[] = [
    ...retainedChanges(before, now),
    { measure: 'replay-lag', unit: 'ms', object: null, before: was?.replayLagMs ?? null, now: is?.replayLagMs ?? null },
    ...rateChange(before, previous.startedAt, now, startedAt),
    { measure: 'free-slots', unit: 'count', object: null, before: was?.freeSlots ?? null, now: is?.freeSlots ?? null },
    { measure: 'certificate-days', unit: 'days', object: null, before: daysLeft(before, previous.startedAt), now: daysLeft(now, startedAt) },
  ];
  return { since: previous.startedAt, changes: changes.filter((change) => change.before !== null || change.now !== null) };
}

/** Where the server was in the earlier report, for the rules that go by the rate since; undefined when that is not known. */
export function previousPosition(name: string, startedAt: string, previous: Earlier | undefined): PreviousPosition | undefined {
  const text = earlierTarget(previous, name)?.measured?.currentLsn ?? undefined;
  const currentLsn = text === undefined ? undefined : lsnFrom(text);
  const ageMs = previous === undefined ? NaN : Date.parse(startedAt) - Date.parse(previous.startedAt);
  return previous === undefined || currentLsn === undefined || !(ageMs > 0) ? undefined : { at: previous.startedAt, ageMs, currentLsn };
}

function earlierTarget(previous: Pick<Report, 'targets'> | undefined, name: string): TargetReport | undefined {
  return previous?.targets.find((target) => target.name === name);
}

/** Every slot of either report, by name. A temporary slot lasts as long as its session, and is nobody's trend. */
function retainedChanges(before: TargetReport, now: TargetReport): readonly Change[] {
  const was = retainedBySlot(before);
  const is = retainedBySlot(now);
  return [...new Set([...is.keys(), ...was.keys()])].sort().map((name) => ({
    measure: 'retained-wal',
    unit: 'bytes',
    object: slotObject(name),
    before: was.get(name) ?? null,
    now: is.get(name) ?? null,
  }));
}

function retainedBySlot({ inventory }: TargetReport): ReadonlyMap<string, number> {
  return new Map((inventory.slots ?? []).flatMap((row) => retainedOf(row)));
}

function retainedOf({ name, retained, temporary }: InventoryRow): readonly (readonly [string, number])[] {
  const isSlot = typeof name === 'string' && temporary !== true;
  return isSlot && typeof retained === 'object' && retained !== null && 'bytes' in retained ? [[name, retained.bytes]] : [];
}

/**
 * Two checkpoints at the default checkpoint_timeout, and what the rules ask for at the default max-outage. The first change of a
 * page after a checkpoint writes the whole page: over less than a cycle, the rate says where in the cycle it was measured.
 */
const LEAST_RATE_MS = 600_000;

/** Nothing at all between two runs that are too close to each other. */
function rateChange(before: TargetReport, beforeAt: string, now: TargetReport, nowAt: string): readonly Change[] {
  const ms = Date.parse(nowAt) - Date.parse(beforeAt);
  return ms >= LEAST_RATE_MS
    ? [{ measure: 'wal-rate', unit: 'bytes-per-second', object: null, before: earlierRate(before), now: bytesPerSecond(before, now, ms / 1000) }]
    : [];
}

/** Null where a position is missing or went back, as after a restore or on another server. */
function bytesPerSecond(before: TargetReport, now: TargetReport, seconds: number): number | null {
  const from = lsnFrom(before.measured?.currentLsn ?? '');
  const to = lsnFrom(now.measured?.currentLsn ?? '');
  return from === undefined || to === undefined || to < from ? null : Math.round(Number(to - from) / seconds);
}

/** As the earlier report had it from the one before. */
function earlierRate({ trend }: TargetReport): number | null {
  return trend?.changes.find(({ measure }) => measure === 'wal-rate')?.now ?? null;
}

/** Whole days, less than none when it is over. */
function daysLeft({ measured }: TargetReport, at: string): number | null {
  const leftMs = Date.parse(measured?.certificateExpiresAt ?? '') - Date.parse(at);
  return Number.isFinite(leftMs) ? Math.floor(leftMs / DAY_MS) : null;
}
