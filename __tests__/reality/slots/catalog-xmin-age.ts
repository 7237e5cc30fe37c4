import { expect } from '@jest/globals';
import type { Reality, Step } from '../state.js';
import { streamOrders } from '../usual.js';

const OLD_CDC = "SELECT pg_create_logical_replication_slot('old_cdc', 'pgoutput')";

/** Uses up 51 000 transaction IDs, half of the least that autovacuum_freeze_max_age can be; a second of CPU time. */
const BURN: readonly Step[] = [
  'SET synchronous_commit = off',
  'DO $$ BEGIN FOR i IN 1 .. 51000 LOOP PERFORM txid_current(); COMMIT; END LOOP; END $$',
];

export const catalogXminAge: Reality = {
  rule: 'catalog-xmin-age',
  states: [
    {
      name: 'a slot that nobody reads is older than half of what freezing waits for',
      majors: { from: 17 },
      verdict: 'warn',
      given: [{ restart: { autovacuum_freeze_max_age: '100000' } }, OLD_CDC, ...BURN],
      finds: [
        {
          rule: 'catalog-xmin-age',
          severity: 'warning',
          object: 'slot:old_cdc',
          evidence: { catalog_xmin_age: expect.any(Number), autovacuum_freeze_max_age: 100_000 },
        },
      ],
      // Rows of the catalogs that were deleted since are still there after VACUUM.
      trials: [streamOrders()],
      remedy: { byHand: ["SELECT pg_drop_replication_slot('old_cdc')"] },
    },
    {
      name: 'a slot as old, on a server that freezes later',
      majors: { from: 17 },
      verdict: 'pass',
      given: [OLD_CDC, ...BURN],
    },
    { name: 'a slot that was made just now', verdict: 'pass', given: [OLD_CDC] },
  ],
};
