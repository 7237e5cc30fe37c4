/** Names of replication slots, which PostgreSQL restricts more than other names. */
import type { Provided } from './provided.js';
import { wrong } from './provided.js';

const SLOT_NAME = /^[a-z0-9_]{1,63}$/;

/** @throws ConfigurationError for what no slot can be called. */
export function slotNameFrom(provided: Provided): string {
  if (!SLOT_NAME.test(provided.text)) {
    const allowed = provided.text.toLowerCase().replace(/[^a-z0-9_]/g, '_');
    throw wrong(
      provided,
      'cannot be the name of a replication slot: use 1 to 63 lower-case letters, digits and underscores',
      SLOT_NAME.test(allowed) ? allowed : undefined,
    );
  }
  return provided.text;
}
