import type { Lsn, Slot, Walsender } from '../../facts/index.js';
import { valueOf } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import type { DatabaseTarget } from '../../target.js';
import { formatMs } from '../../units.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { lagOf } from '../shared/walsender-lag.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip, unknown, type Outcome } from '../rule.js';

export const consumerLag = rule({
  id: 'consumer-lag',
  group: 'slots',
  title: 'The client of the planned slot is not farther behind than allowed',
  // Without a limit for errors, a lag that cannot be seen casts no doubt on the deployment.
  severities: ({ thresholds }) => (thresholds.replayLagErrorMs === undefined ? ['warning'] : ['error', 'warning']),
  applies: ({ slot }) => (slot === undefined ? '`slot` is not set' : undefined),
  needs: ['slots', 'currentLsn'],
  uses: ['walsenders'],
  prerequisites: ['wal-level'],
  judge({ slots, currentLsn, walsenders }, target) {
    const slot = plannedSlot(slots, target);
    if (slot?.active !== true) {
      return skip(`no client is connected to the slot ${named(target.slot ?? '')}`);
    }
    const sender = valueOf(walsenders)?.find(({ pid }) => pid === slot.activePid);
    const unconfirmed = unconfirmedBytes(slot, currentLsn);
    const lagMs = lagOf(sender);
    const seen = {
      object: slotObject(slot.name),
      evidence: {
        lag: lagMs === undefined ? null : { ms: lagMs },
        unconfirmed: unconfirmed === null ? null : { bytes: unconfirmed },
        state: sender?.state ?? null,
      } satisfies Evidence,
    };
    if (lagMs !== undefined) {
      return judgeLag(slot, lagMs, isSilent(sender), seen, target);
    }
    return sender === undefined
      ? skip(`the client of ${named(slot.name)} is not a walsender, and the server measures the lag of walsenders only`)
      : unknown({
          ...seen,
          message: `could not check how far the client of ${named(slot.name)} is behind: PostgreSQL shows that only to members of \`pg_monitor\` or \`pg_read_all_stats\``,
          remedy: advice('Make the role that the check logs in as a member of `pg_monitor`', 'Not even the lag of its own walsenders is visible to a role without it.'),
        });
  },
});

function unconfirmedBytes({ confirmedFlushLsn }: Slot, currentLsn: Lsn): number | null {
  if (confirmedFlushLsn === null) {
    return null;
  }
  return currentLsn > confirmedFlushLsn ? Number(currentLsn - confirmedFlushLsn) : 0;
}

/** It has confirmed nothing since it connected: the server then measures nothing. */
function isSilent(sender: Walsender | undefined): boolean {
  return sender?.state != null && sender.flushLsn === null;
}

function judgeLag(
  slot: Slot,
  lagMs: number,
  silent: boolean,
  seen: { readonly object: ReturnType<typeof slotObject>; readonly evidence: Evidence },
  { thresholds: { replayLagErrorMs, replayLagWarningMs } }: DatabaseTarget,
): Outcome<'error' | 'warning'> {
  const severity = lagMs > (replayLagErrorMs ?? Infinity) ? 'error' : 'warning';
  const limit = severity === 'error' ? (replayLagErrorMs ?? replayLagWarningMs) : replayLagWarningMs;
  if (lagMs <= limit) {
    return pass(seen);
  }
  const how = silent ? `has confirmed nothing since it connected ${formatMs(lagMs)} ago` : `is ${formatMs(lagMs)} behind`;
  return fail(severity, {
    ...seen,
    message: `the client of the planned slot ${named(slot.name)} ${how} (${severity} above ${formatMs(limit)})`,
    meaning: 'Changes arrive late in the destination, and the server keeps the WAL that the client has not confirmed.',
    remedy: advice(
      'Let the pipeline catch up before it is deployed again',
      'Find out what holds it up: a slow destination, a large transaction that has to be decoded first, a copy of a table that is still running, or a quiet database in which nothing is confirmed (a heartbeat in the consumer helps there).',
    ),
    about: severity === 'error' ? 'replay-lag-error' : 'replay-lag-warning',
  });
}
