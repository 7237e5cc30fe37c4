/** Which indexes can be a replica identity. */
import type { Cte } from './aspect.js';

/** What an index must be to serve as an identity. Equalled pg_get_replica_identity_index, which takes locks (lab: 10 to 18). */
export const SERVES = 'i.indisunique AND i.indimmediate AND i.indisvalid AND i.indislive AND i.indpred IS NULL';

/** Tables, partitioned ones too, by what can serve: a primary key under DEFAULT, the index of USING INDEX. */
export const IDENTITIES: readonly Cte[] = [
  ['primary_key', `SELECT i.indrelid AS relid FROM pg_index i WHERE i.indisprimary AND ${SERVES}`],
  ['identity_index', `SELECT i.indrelid AS relid FROM pg_index i WHERE i.indisreplident AND ${SERVES}`],
];

/** Whether the relation of the row has a replica identity of its own: columns `relid` and `relreplident`. */
export const HAS_IDENTITY = `
  CASE relreplident WHEN 'd' THEN relid IN (SELECT relid FROM primary_key)
                    WHEN 'i' THEN relid IN (SELECT relid FROM identity_index)
                    ELSE relreplident = 'f' END`;
