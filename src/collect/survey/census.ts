/**
 * What is rare, and whether this database has it at all: the survey asks nothing about what is not there. Planning its
 * statement is most of what it costs, and a good half of the statement is about partitions, column lists and the like. Asked
 * first in the batch, so that the answer comes while the server is busy with the rest.
 */
import type { Client } from 'pg';
import { valueOf } from '../../facts/index.js';
import { ask, column } from '../statement.js';
import { FIRST_USER_OID } from './sql.js';

/**
 * True where it is there, or where that could not be told. Source: pg_inherits, pg_class, pg_attrdef, pg_attribute,
 * pg_publication_rel, pg_publication.
 */
export interface Census {
  /** Tables that inherit from others, partitions among them, or partitioned tables. */
  readonly inheritance: boolean;
  readonly unloggedTables: boolean;
  readonly rowSecurity: boolean;
  /** 15+: members of publications with a column list or a row filter. */
  readonly restrictions: boolean;
  /** 12+. */
  readonly generatedColumns: boolean;
  /** 18+: publications that publish generated columns. */
  readonly publishedGenerated: boolean;
}

/** All that there can be. */
export const EVERYTHING: Census = {
  inheritance: true,
  unloggedTables: true,
  rowSecurity: true,
  restrictions: true,
  generatedColumns: true,
  publishedGenerated: true,
};

/** From here on a table can have generated columns. */
const GENERATED_SINCE = 12;

/** From here on a member of a publication can have a column list and a row filter. */
const RESTRICTIONS_SINCE = 15;

/** From here on a publication can publish stored generated columns. */
const PUBLISHED_SINCE = 18;

/** One each for a default: pg_attribute as a whole is large. OFFSET 0: each looked up by the index. */
const GENERATED = `EXISTS (SELECT FROM pg_attrdef d CROSS JOIN LATERAL (
                     SELECT attgenerated FROM pg_attribute WHERE attrelid = d.adrelid AND attnum = d.adnum OFFSET 0) a
                    WHERE a.attgenerated <> '')`;

/** Tried on 10 to 18. */
export async function takeCensus(client: Client, major: number): Promise<Census> {
  const restrictions = 'EXISTS (SELECT FROM pg_publication_rel WHERE prattrs IS NOT NULL OR prqual IS NOT NULL)';
  const counted = await ask<Census>(client, {
    text: `
      SELECT EXISTS (SELECT FROM pg_inherits) OR coalesce(bool_or(relkind = 'p'), false) AS inheritance,
             coalesce(bool_or(relpersistence = 'u'), false) AS unlogged_tables,
             coalesce(bool_or(relrowsecurity), false) AS row_security,
             ${major >= RESTRICTIONS_SINCE ? restrictions : 'false'} AS restrictions,
             ${major >= GENERATED_SINCE ? GENERATED : 'false'} AS generated_columns,
             ${major >= PUBLISHED_SINCE ? `EXISTS (SELECT FROM pg_publication WHERE pubgencols <> 'n')` : 'false'} AS published_generated
        FROM pg_class WHERE relkind IN ('r', 'p', 'f') AND oid >= ${FIRST_USER_OID}`,
    read: ([row]) => ({
      inheritance: column(row, 'inheritance').flag(),
      unloggedTables: column(row, 'unlogged_tables').flag(),
      rowSecurity: column(row, 'row_security').flag(),
      restrictions: column(row, 'restrictions').flag(),
      generatedColumns: column(row, 'generated_columns').flag(),
      publishedGenerated: column(row, 'published_generated').flag(),
    }),
  });
  return valueOf(counted) ?? EVERYTHING;
}
