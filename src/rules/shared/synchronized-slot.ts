/** A slot that the server keeps in step with the one on its primary (17+): who can do something about it is there. */
import type { Slot } from '../../facts/index.js';
import { advice, type Remedy } from '../../remedies/intents.js';
import { named } from './wording.js';

/** What to do when it retains too much WAL. */
export function catchUpOnThePrimary({ name }: Slot): Remedy {
  return advice(
    `Let the consumer of ${named(name)} on the primary catch up`,
    'The slot is synchronized from the primary, and advances here when it advances there. There is nothing to drop on this standby.',
  );
}
