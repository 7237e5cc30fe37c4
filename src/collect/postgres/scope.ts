/**
 * The tables in question, as common table expressions that the statements on tables share. Judged where they live:
 * with 100 000 tables only the ones that are wrong come over the wire. Catalogs only: pg_publication_tables opens
 * every table on 16 and newer, and would wait behind one table's ACCESS EXCLUSIVE lock. Tried on 10 to 18.
 */
import type { TablePattern, Target } from '../../target.js';

/** The most objects a statement lists; one more than a rule reports, to know that there are more. */
export const MOST_LISTED = 1001;

/** The first oid that initdb did not give out. */
const FIRST_USER_OID = 16384;

/** Parameters $1 to $4: what matched() needs. */
export function patternValues({ tables }: Target): readonly unknown[] {
  return [
    tables.map((pattern) => part(pattern.schema)),
    tables.map((pattern) => pattern.schema.kind === 'glob'),
    tables.map((pattern) => part(pattern.table)),
    tables.map((pattern) => pattern.table.kind === 'glob'),
  ];
}

/** Parameters $1 to $5: what published() needs as well. */
export function publicationValues(target: Target): readonly unknown[] {
  return [...patternValues(target), target.publication ?? null];
}

function part(pattern: TablePattern['schema']): string {
  return pattern.kind === 'exact' ? pattern.name : pattern.regex;
}

/**
 * `matched` (nth, relid): what `tables` names, with `pattern` (nth, …) and `globbed` on the way there. An exact name
 * takes what stands there, if it is a table; a glob takes permanent tables that no extension owns and that are not
 * partitions of one it takes anyway. Where nothing is named, a server would still plan to look for it.
 */
export function matched({ tables }: Target): string {
  return tables.length === 0 ? NOTHING_MATCHED : MATCHED;
}

const NOTHING_MATCHED = `
  matched AS (
    SELECT nth, NULL::oid AS relid FROM unnest($1::text[], $2::boolean[], $3::text[], $4::boolean[])
                                          WITH ORDINALITY AS p (schema, schema_glob, name, name_glob, nth)
  )`;

const MATCHED = `
  pattern AS (
    SELECT * FROM unnest($1::text[], $2::boolean[], $3::text[], $4::boolean[])
                  WITH ORDINALITY AS p (schema, schema_glob, name, name_glob, nth)
  ),
  globbed AS (
    SELECT p.nth, c.relid, c.relispartition
      FROM pattern p
      -- One pattern after the other over all tables: the server keeps few compiled expressions.
      CROSS JOIN LATERAL (
        SELECT c.oid AS relid, c.relispartition
          FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid
         WHERE CASE WHEN p.schema_glob THEN n.nspname ~ p.schema ELSE n.nspname = p.schema END
           AND CASE WHEN p.name_glob THEN c.relname ~ p.name ELSE c.relname = p.name END
           AND c.relkind IN ('r', 'p') AND c.relpersistence = 'p'
           AND c.oid >= ${String(FIRST_USER_OID)} AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
           AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                              AND d.objsubid = 0 AND d.deptype = 'e')
        OFFSET 0
      ) c
     WHERE p.schema_glob OR p.name_glob
  ),
  matched AS (
    SELECT g.nth, g.relid FROM globbed g
     WHERE NOT (g.relispartition AND EXISTS (SELECT FROM pg_inherits i JOIN globbed root ON root.relid = i.inhparent
                                              WHERE i.inhrelid = g.relid))
     UNION
    SELECT p.nth, c.oid FROM pattern p
      JOIN pg_namespace n ON n.nspname = p.schema::name AND n.nspname::text = p.schema
      JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = p.name::name AND c.relname::text = p.name
     WHERE NOT (p.schema_glob OR p.name_glob) AND c.relkind IN ('r', 'p') AND c.relpersistence IN ('p', 'u')
       AND c.oid >= ${String(FIRST_USER_OID)}
  )`;

/** `tree` (root, relid): every matched table with all partitions below it, itself included. */
export function tree(major: number): string {
  return `
  tree (root, relid) AS (
    SELECT DISTINCT relid, relid FROM matched
     UNION
    SELECT t.root, i.inhrelid FROM tree t JOIN pg_inherits i ON i.inhparent = t.relid AND ${attached('i', major)}
      JOIN pg_class c ON c.oid = i.inhrelid AND c.relispartition
  )`;
}

/** Whether a partition is one still: one whose DETACH … CONCURRENTLY was cut off is none for a publication. */
function attached(inherits: string, major: number): string {
  return major >= 14 ? `NOT ${inherits}.inhdetachpending` : 'true';
}

/**
 * `publication` (oid, …), `published` (relid, swept): the planned publication's members with the partitions below
 * them. `swept`: a member because all tables, or all of its schema, are.
 */
export function published(major: number): string {
  const bySchema = `
        UNION ALL
       SELECT c.oid, true FROM publication JOIN pg_publication_namespace pn ON pn.pnpubid = publication.oid
         JOIN pg_class c ON c.relnamespace = pn.pnnspid
        WHERE c.relkind IN ('r', 'p') AND c.relpersistence = 'p'`;
  return `
  publication AS (
    SELECT oid, puballtables, pubupdate, pubdelete FROM pg_publication WHERE pubname::text = $5::text
  ),
  published (relid, swept) AS (
     SELECT seed.relid, seed.swept FROM (
       SELECT pr.prrelid AS relid, false AS swept FROM publication JOIN pg_publication_rel pr ON pr.prpubid = publication.oid
        UNION ALL
       SELECT c.oid, true FROM publication JOIN pg_class c ON publication.puballtables
        WHERE c.relkind IN ('r', 'p') AND ${decoded('c', major)} AND c.oid >= ${String(FIRST_USER_OID)}${major >= 15 ? bySchema : ''}
     ) seed
      UNION
     SELECT i.inhrelid, p.swept FROM published p JOIN pg_inherits i ON i.inhparent = p.relid AND ${attached('i', major)}
       JOIN pg_class c ON c.oid = i.inhrelid AND c.relispartition
  )`;
}

/** Whether the changes of a table are in the WAL to be decoded: of permanent ones; Aurora up to 14 also of unlogged ones. */
export function decoded(table: string, major: number): string {
  return major >= 15
    ? `${table}.relpersistence = 'p'`
    : `(${table}.relpersistence = 'p' OR ${table}.relpersistence = 'u' AND EXISTS (SELECT FROM pg_proc WHERE proname = 'aurora_version'))`;
}
