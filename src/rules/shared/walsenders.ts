/** Walsenders: how many there will be, and what to do when there are too few. */
import { valueOf, type Facts, type Settings, type Slot } from '../../facts/index.js';
import type { Alternative, Intent } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { plannedSlot, sendersToOpen } from './planned-slot.js';
import { lossOf } from './slot-loss.js';

/** One is left to the next check. */
const HEADROOM = 1;

/** What takes walsenders, and the number there can be. */
export interface Senders {
  readonly limit: number;
  readonly inUse: number;
  readonly free: number;
  /** What the pipeline will open at the same time. */
  readonly needed: number;
  /** Inactive slots whose consumers or standbys will come back. */
  readonly returning: readonly Slot[];
}

type Seen = Pick<Facts, 'slots' | 'walsenders' | 'role'>;

export function sendersOf(settings: Settings, seen: Seen, target: Target): Senders {
  const limit = Number(settings.max_wal_senders.value);
  const inUse = (valueOf(seen.walsenders) ?? []).length;
  const slots = valueOf(seen.slots) ?? [];
  const planned = plannedSlot(slots, target);
  return {
    limit,
    inUse,
    free: limit - inUse,
    needed: sendersToOpen(seen, target),
    returning: slots.filter((slot) => slot !== planned && willReturn(slot)),
  };
}

/** A slot that was invalidated cannot be read, one that the server synchronizes is read on the primary. */
function willReturn(slot: Slot): boolean {
  return !slot.active && !slot.temporary && !slot.synced && lossOf(slot) === undefined;
}

/** Raises the limit to what is in use, what comes back and what the pipeline needs. */
export function raiseFor({ inUse, returning, needed }: Senders, settings: Settings, major: number | undefined): Alternative {
  const count = inUse + returning.length + needed + HEADROOM;
  return { label: 'Raise the limit', because: 'no consumer has to stop', intents: raiseWalsenders(count, settings, major) };
}

/** Up to this version walsenders are taken out of max_connections. */
const OUT_OF_CONNECTIONS_UP_TO = 11;

/** A server with wal_level minimal does not start if max_wal_senders is above 0. */
export function raiseWalsenders(count: number, settings: Settings | undefined, major: number | undefined): readonly Intent[] {
  const outOfConnections = major !== undefined && major <= OUT_OF_CONNECTIONS_UP_TO;
  return [
    ...(settings?.wal_level.value === 'minimal' ? [{ kind: 'enable-logical-decoding', settings } satisfies Intent] : []),
    {
      kind: 'set-parameter',
      name: 'max_wal_senders',
      value: String(count),
      takesEffect: 'restart',
      now: settings?.max_wal_senders,
      lead:
        "If there are standbys, raise it on them first: a standby whose value is lower than its primary's stops recovery." +
        (outOfConnections ? ' Together with superuser_reserved_connections it has to stay below max_connections, or the server does not start.' : ''),
    },
  ];
}

export const STOP_A_CONSUMER: Alternative = {
  label: 'Stop a consumer',
  because: 'it requires no restart',
  intents: [
    {
      kind: 'run-sql',
      text: 'SELECT pid, usename, application_name, client_addr, state FROM pg_stat_replication;',
      phase: 'access',
      disruption: { kind: 'none' },
      runAs: 'a superuser or a member of pg_monitor',
      lead: 'See who uses the walsenders, then stop the consumer that is no longer needed.',
    },
  ],
};
