/** Steps that concern replication slots, for the rules that need them. */
import type { Slot } from '../facts/index.js';
import { quoteIdentifier, quoteLiteral } from '../neutralise/sql.js';
import type { Intent, RunSql } from './intents.js';

/**
 * Drops a slot that no client is connected to; a logical one in its own database, as older versions require.
 * `cost`: what is lost.
 */
export function dropSlot(slot: Slot, cost: string): RunSql {
  return {
    kind: 'run-sql',
    text: `SELECT pg_drop_replication_slot(${quoteLiteral(slot.name)});`,
    phase: 'slots',
    disruption: { kind: 'none' },
    runAs: 'a superuser or a role with REPLICATION (`rds_replication` on RDS and Aurora)',
    destructive: cost,
    ...(slot.database === null ? {} : { database: slot.database }),
  };
}

/** What comes before: a slot that a client is connected to cannot be dropped. */
export function disconnect({ name, active, activePid }: Slot): readonly Intent[] {
  const pid = activePid === null ? '' : ` (server process ${String(activePid)})`;
  return active
    ? [{ kind: 'person-decides', text: `Stop the client that is connected to \`${quoteIdentifier(name)}\` first${pid}: an active slot cannot be dropped.`, phase: 'slots' }]
    : [];
}
