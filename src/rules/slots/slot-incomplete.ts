import type { Slot } from '../../facts/index.js';
import { slotObject } from '../../objects.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { ownerHint } from '../shared/likely-owner.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { lossOf } from '../shared/slot-loss.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

export const slotIncomplete = rule({
  id: 'slot-incomplete',
  group: 'slots',
  title: 'The creation of every logical slot is complete',
  severities: ['warning'],
  needs: ['slots'],
  judge({ slots }, target) {
    const incomplete = slots.filter(isIncomplete);
    return incomplete.length === 0 ? pass({ evidence: { slots: slots.length } }) : incomplete.map((slot) => judgeSlot(slot, target));
  },
});

/** A temporary slot goes with its session, and a synchronized one is completed by the server. */
function isIncomplete(slot: Slot): boolean {
  const { type, temporary, synced, restartLsn, confirmedFlushLsn } = slot;
  return type === 'logical' && !temporary && !synced && lossOf(slot) === undefined && (restartLsn === null || confirmedFlushLsn === null);
}

function judgeSlot(slot: Slot, target: DatabaseTarget): Outcome<'warning'> {
  const { name, active, activePid, restartLsn, confirmedFlushLsn, database } = slot;
  const planned = slot === plannedSlot([slot], target);
  return fail('warning', {
    object: slotObject(name),
    evidence: { restart_lsn: restartLsn !== null, confirmed_flush_lsn: confirmedFlushLsn !== null, active, active_pid: activePid, database, planned },
    message: active ? `the creation of replication slot ${named(name)} is not complete` : `replication slot ${named(name)} has no position to be read from`,
    meaning: active
      ? 'The server waits for transactions that have written and are still running. Until they end, nothing can be read from the slot, and any other slot that is created waits for the same transactions.'
      : 'Its creation was not completed. Nothing can be read from the slot, and it counts against max_replication_slots.',
    remedy: complete(slot, planned ? '' : ` ${ownerHint(slot, target)}`),
  });
}

function complete({ name, active }: Slot, owner: string): Remedy {
  return active
    ? remedy(
        `End the transactions that the creation of ${named(name)} waits for`,
        { kind: 'person-decides', text: `These two queries list the open transactions that have written, and the prepared ones, in all databases.${owner}`, phase: 'slots' },
        query('SELECT pid, datname, usename, state, xact_start FROM pg_stat_activity WHERE backend_xid IS NOT NULL;', 'a superuser or a member of `pg_monitor`'),
        query('SELECT gid, database, prepared FROM pg_prepared_xacts;', 'any role'),
      )
    : remedy(`Let the consumer of ${named(name)} create its slot again`, {
        kind: 'person-decides',
        text: `A slot without a position is of no use to its consumer: stop the consumer, drop the slot, then start the consumer again.${owner}`,
        phase: 'slots',
      });
}

function query(text: string, runAs: string): Parameters<typeof remedy>[1] {
  return { kind: 'run-sql', text, phase: 'slots', disruption: { kind: 'none' }, runAs };
}
