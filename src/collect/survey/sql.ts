/**
 * Shapes of SQL that stay fast on a catalog the planner knows nothing about (restored or upgraded, never analysed). There
 * it takes 100 000 rows for one, and joins them by a nested loop. What these shapes become does not depend on its guess.
 */

import type { Cte } from './aspect.js';

/** The first oid that initdb did not give out. */
export const FIRST_USER_OID = 16384;

/** A query without rows, whose columns have these names and types: `relid oid, schema name`. */
export function nothing(columns: string): string {
  const typed = columns.split(', ').map((one) => one.split(' ') as [name: string, type: string]);
  return `SELECT ${typed.map(([name, type]) => `NULL::${type} AS ${name}`).join(', ')} WHERE false`;
}

/**
 * Whether `value` is in the first column of a common table expression, for a WHERE clause. `IN` alone would be planned
 * as a join; behind IS TRUE it is a subplan, and that is hashed.
 */
export function among(value: string, cte: string, column = 'relid'): string {
  return `(${value} IN (SELECT ${column} FROM ${cte})) IS TRUE`;
}

/** The contrary of {@link among}. */
export function notAmong(value: string, cte: string, column = 'relid'): string {
  return `(${value} IN (SELECT ${column} FROM ${cte})) IS NOT TRUE`;
}

/**
 * The rows of a recursive query, of which a planner thinks there are millions: more than it would hash. Of what is
 * distinct it thinks there are some hundreds.
 */
export function walked(walk: string, columns: string): string {
  return `SELECT DISTINCT ${columns} FROM ${walk}`;
}

/**
 * Whether a query that depends on the row has a row. EXISTS could be planned as a hash of the whole catalog, where a few
 * rows are to be looked up by an index.
 */
export function some(from: string): string {
  return `coalesce((SELECT true ${from} LIMIT 1), false)`;
}

/** Whether a row of pg_inherits counts: a partition whose DETACH … CONCURRENTLY was cut off is none for a publication. */
export function attached(inherits: string, major: number): string {
  return major >= 14 ? `NOT ${inherits}.inhdetachpending` : 'true';
}

/** Size of a table as last counted; pg_relation_size would wait for a lock. `c` is a row of pg_class. */
export function sizeBytes(c: string): string {
  return `CASE WHEN ${c}.relpages > 0 THEN ${c}.relpages * current_setting('block_size')::bigint END`;
}

/** Schema and name of a relation as json, looked up by its oid: for the few that are listed. */
export function nameAsJson(relid: string): string {
  return `(SELECT json_build_object('schema', n.nspname, 'name', c.relname)
             FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ${relid})`;
}

/** As it stands in the statement. Up to 11 every WITH query is computed once; from 12 on only where that is asked for, or where it is named twice. */
export function written([head, body]: Cte, major: number): string {
  return `${head} AS ${major >= 12 ? 'MATERIALIZED ' : ''}(${body})`;
}
