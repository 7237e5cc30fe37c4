import { quoteLiteral } from '../neutralise/sql.js';
import type { Slot } from '../facts.js';
import type { FixStep } from '../result.js';

/** Drops a slot that nobody reads; a logical one from its own database, as the documentation of older versions asks. */
export function dropSlot(slot: Slot, cost: string): FixStep {
  return {
    kind: 'sql',
    text: `SELECT pg_drop_replication_slot(${quoteLiteral(slot.name)});`,
    ...(slot.database === null ? {} : { database: slot.database }),
    runAs: 'a superuser or a role that may replicate',
    destructive: cost,
  };
}
