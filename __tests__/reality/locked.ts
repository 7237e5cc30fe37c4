/** Every table of the state's database, locked by another session: what that may change of a judgement, which is nothing. */
import type { Stage } from './stage.js';

/**
 * Locks all that can be, and leaves out what the state itself holds. One more transaction is all that the lock adds.
 * The parents come along with `ONLY` left out, so no partition is missed.
 */
const LOCK_ALL = `
  DO $$
  DECLARE relation regclass;
  BEGIN
    FOR relation IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                     WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' LOOP
      BEGIN
        EXECUTE format('LOCK TABLE ONLY %s IN ACCESS EXCLUSIVE MODE NOWAIT', relation);
      EXCEPTION WHEN lock_not_available THEN NULL;
      END;
    END LOOP;
  END $$`;

/** Calls `judge` while the locks are held. */
export async function whileLocked<T>(stage: Stage, judge: () => Promise<T>): Promise<T> {
  return await stage.inSession(async (client) => {
    await client.query('BEGIN');
    await client.query(LOCK_ALL);
    const judged = await judge();
    await client.query('ROLLBACK');
    return judged;
  });
}

/** Rules about transactions themselves: the one that locks is one more. */
export const ABOUT_TRANSACTIONS: readonly string[] = ['temporary-slot', 'temporary-stream', 'slot-creation-blocked', 'checker-visibility'];
