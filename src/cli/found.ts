/** What a server has that a configuration file can name. */
import type { EvidenceValue, InventoryRow, TargetReport } from '../result.js';
import type { Found } from './config-text.js';

/** Of the database the session was in: slots of other databases cannot be the pipeline's. */
export function foundIn(target: TargetReport, database: string | undefined): Found {
  const { inventory, server } = target;
  const slots = (inventory.slots ?? []).filter((slot) => slot['type'] === 'logical' && slot['database'] === database && slot['temporary'] !== true);
  return {
    server: server === null ? { version: 'unknown', platform: 'unknown' } : { version: server.version, platform: server.platform },
    publications: namesOf(inventory.publications ?? []),
    slots: namesOf(slots),
  };
}

function namesOf(rows: readonly InventoryRow[]): readonly string[] {
  return rows.map(({ name }: { readonly name?: EvidenceValue }) => name).filter((name) => typeof name === 'string');
}
