/**
 * What is asked once a session is open: the catalog, the tables, and by a slot of our own. Apart from the connecting, so that
 * it is loaded while the server lets us in.
 */
import type { Client } from 'pg';
import type { Fact, Facts } from '../facts/index.js';
import type { DatabaseTarget } from '../target.js';
import { readCatalog } from './catalog/index.js';
import { expressible, ofTarget } from './inexpressible-names.js';
import { notAsked, unseen } from './sources.js';
import { nothingInScope } from './survey/aspect.js';
import { EVERYTHING, takeCensus } from './survey/census.js';
import { ASPECTS, survey } from './survey/index.js';

export { obstacleToSlotProbe, probeTemporarySlot } from './probes/temporary-slot.js';

/** A session that is open, and for whom. */
export interface Session {
  readonly target: DatabaseTarget;
  readonly major: number;
  readonly minor?: number;
  /** Process ID of the backend as the login told it; null where something in between kept it to itself. */
  readonly announcedPid: number | null;
  /** ParameterStatus server_encoding. */
  readonly encoding: string | undefined;
}

/** Every fact before anything was asked: those that nobody asks for say so. */
export function unasked(target: DatabaseTarget, why: Fact<never>): Facts {
  return { ...unseen(why), ...notAsked(target) };
}

/** Sends everything at once but the survey, which looks at all tables, and comes last, so that nothing waits for it. */
export async function askAll(client: Client, { target, encoding, ...server }: Session, asked: () => void): Promise<Partial<Facts>> {
  const askable = await expressible(client, target, encoding);
  // Its answer comes while the server is busy with the batch behind it.
  const census = nothingInScope(askable) === undefined ? takeCensus(client, server.major) : EVERYTHING;
  const catalog = readCatalog(client, { target: askable, ...server });
  const tables = survey(client, askable, server.major, ASPECTS, await census);
  asked();
  return ofTarget({ ...(await catalog), ...(await tables) }, target, askable);
}
