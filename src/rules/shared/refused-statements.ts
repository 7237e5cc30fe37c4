/** Which statements of the application PostgreSQL refuses on a table that lacks what the publication of its changes needs. */
import type { TableName } from '../../facts/index.js';
import { listed, table } from './wording.js';

/** Since this version, a partitioned table can be published, and INSERT with ON CONFLICT DO UPDATE is rejected as well. */
const UPSERTS_FAIL_SINCE = 13;
/** The first version with MERGE, whose updates and deletes are refused like any others. */
const MERGES_SINCE = 15;

/** Operations that need a replica identity. */
export interface Operations {
  readonly updates: boolean;
  readonly deletes: boolean;
}

export function isAny({ updates, deletes }: Operations): boolean {
  return updates || deletes;
}

/** A whole sentence. */
export function refusal(name: TableName, rejected: Operations, major: number): string {
  return `PostgreSQL rejects every ${statements(rejected, major)} on ${table(name)}, for the application too.`;
}

function statements({ updates, deletes }: Operations, major: number): string {
  return listed([
    ...(updates ? ['UPDATE'] : []),
    ...(deletes ? ['DELETE'] : []),
    ...(major >= MERGES_SINCE ? ['MERGE'] : []),
    ...(updates && major >= UPSERTS_FAIL_SINCE ? ['INSERT with ON CONFLICT DO UPDATE'] : []),
  ]);
}
