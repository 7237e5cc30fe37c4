/** Steps that concern replication slots, for the rules that need them. */
import type { Slot } from '../facts/index.js';
import { quoteLiteral } from '../neutralise/sql.js';
import type { RunSql } from './intents.js';

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
