/** When a slot is past use, whoever it belongs to. */
import type { Slot } from '../../facts/index.js';

/** How a slot was invalidated, or undefined. Source: pg_replication_slots wal_status (13+), conflicting (16+), invalidation_reason (17+). */
export function lossOf(slot: Slot): string | undefined {
  if (slot.invalidationReason !== null) {
    return `was invalidated (${slot.invalidationReason})`;
  }
  // Without restart_lsn the cause is removed WAL; 16 reports every invalidation as a conflict.
  if (slot.conflicting && slot.restartLsn !== null) {
    return 'was invalidated by a conflict with recovery';
  }
  return slot.walStatus === 'lost' || slot.conflicting ? 'is lost: WAL that it needs was removed' : undefined;
}
