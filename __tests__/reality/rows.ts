/** Words of reality files about rows that arrive, or do not. */
import type { Arrival, StreamTrial } from './state.js';

/** A consumer of these changes. */
export function streamWith(writes: readonly string[], receives: readonly Arrival[], fails?: StreamTrial['fails']): StreamTrial {
  return { does: 'stream', writes, receives, ...(fails === undefined ? {} : { fails }) };
}

/** One row more, of those with an id from `from` to below `to`: trials are done twice. */
export function next(table: string, from = 1, to = 100): string {
  return `INSERT INTO ${table} (id) SELECT coalesce(max(id) + 1, ${from}) FROM ${table} WHERE id >= ${from} AND id < ${to}`;
}

export function insertInto(table: string, schema = 'public'): Arrival {
  return { kind: 'insert', schema, table };
}
