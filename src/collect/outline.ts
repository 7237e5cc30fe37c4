/**
 * Which tables a pipeline would have, in outline, for a new configuration file: those of a publication, else those of each
 * schema. One statement over the scope of the survey; no run that judges asks it. Catalogs only, and nothing that takes a
 * lock. Tried on 10 to 18.
 */
import type { Client } from 'pg';
import { failed, type Fact, type TableName } from '../facts/index.js';
import type { DatabaseTarget, TablePattern } from '../target.js';
import { printable } from './catalog/printable.js';
import { expressible } from './inexpressible-names.js';
import { ask, column, type Row, type Statement } from './statement.js';
import type { Asking, Cte } from './survey/aspect.js';
import { takeCensus } from './survey/census.js';
import { HAS_IDENTITY } from './survey/indexes.js';
import { scope, scopeValues } from './survey/scope.js';
import { among, written } from './survey/sql.js';
import { tableName } from './survey/references.js';
import { withSession } from './collect.js';

/** Tables, each partition counted with its root. */
export interface Tally {
  readonly tables: number;
  /** Of them, how many are partitioned. */
  readonly partitioned: number;
  /** Of them, how many have no replica identity, or have a partition without one; 0 where no UPDATE and no DELETE is published. */
  readonly withoutIdentity: number;
}

/** One table that a publication names. Source: pg_publication_rel, pg_class, pg_inherits, pg_index. */
export interface NamedTable extends TableName {
  /** Tables below it that hold rows; null unless it is partitioned. */
  readonly partitions: number | null;
  /** Whether UPDATE and DELETE of it, or of one of its partitions, fail for want of a replica identity. */
  readonly withoutIdentity: boolean;
}

/** The tables of a publication. Source: pg_publication, pg_publication_rel, pg_publication_namespace. */
export interface PublicationOutline extends Tally {
  readonly kind: 'publication';
  readonly allTables: boolean;
  /** 13+: changes of partitions are published as those of the root. */
  readonly viaRoot: boolean;
  /** 15+: whose tables are all published, by name; at most {@link MOST_OUTLINED}. */
  readonly schemas: readonly string[];
  readonly schemaCount: number;
  /** Those it names, by schema and name; at most {@link MOST_OUTLINED}. */
  readonly named: readonly NamedTable[];
  readonly namedCount: number;
}

/** The tables of one schema that `schema.*` takes. */
export interface SchemaOutline extends Tally {
  readonly schema: string;
  /** False: the name has bytes that are no text, and `schema` shows them in another way. */
  readonly exact: boolean;
}

/** The tables of the database that the glob `*.*` takes. Source: pg_class, pg_namespace. */
export interface DatabaseOutline extends Tally {
  readonly kind: 'database';
  /** Those that have such tables, by name; at most {@link MOST_OUTLINED}. */
  readonly schemas: readonly SchemaOutline[];
  readonly schemaCount: number;
}

export type Outline = PublicationOutline | DatabaseOutline;

/** The most schemas, and the most tables, that are named: of more there is the number alone. */
export const MOST_OUTLINED = 25;

const NO_SESSION = failed('no session could be opened');

/**
 * The outline of a publication that exists, or of the database where none is named; in a session of its own. Never rejects
 * for what a server does.
 */
export async function readOutline(target: DatabaseTarget, publication: string | undefined, signal: AbortSignal): Promise<Fact<Outline>> {
  const outline = await withSession(target, signal, async (client, { major, encoding }) => {
    const asked = await expressible(client, inOutline(target, publication), encoding);
    return askOutline(client, asked, major);
  });
  return outline ?? NO_SESSION;
}

/** What there is now counts, not what a consumer would create; `tables` is what is to be found. */
function inOutline({ publication: _, ...target }: DatabaseTarget, publication: string | undefined): DatabaseTarget {
  return { ...target, autocreate: 'disabled', ...(publication === undefined ? { tables: [EVERY_TABLE] } : { publication, tables: [] }) };
}

const ANYTHING = { kind: 'glob', regex: '^(.*)$' } as const;
const EVERY_TABLE: TablePattern = { text: '*.*', canonical: '*.*', schema: ANYTHING, table: ANYTHING };

async function askOutline(client: Client, target: DatabaseTarget, major: number): Promise<Fact<Outline>> {
  const asking = { target, major, census: await takeCensus(client, major) };
  return ask<Outline>(client, target.publication === undefined ? ofDatabase(asking) : ofPublication(asking));
}

function ofPublication(asking: Asking): Statement<PublicationOutline> {
  const schemas = asking.major >= SCHEMAS_SINCE ? PUBLISHED_SCHEMAS : NO_SCHEMAS;
  return {
    text: `
      ${withTallies(asking, [
        schemas,
        ['named_root', `SELECT relid, schema, name, relkind FROM relation WHERE ${among('relid', 'root')} AND ${among('relid', 'listed')}`],
        ['named_listed', `SELECT relid, schema, name, relkind FROM named_root ORDER BY schema, name LIMIT ${MOST_OUTLINED}`],
      ])}
      SELECT coalesce((SELECT puballtables FROM publication), false) AS all_tables,
             coalesce((SELECT pubviaroot FROM publication), false) AS via_root,
             (SELECT count(*)::int FROM published_schema) AS schema_count,
             coalesce((SELECT json_agg(s) FROM (SELECT ${printable('schema')} AS schema FROM published_schema ORDER BY 1 LIMIT ${MOST_OUTLINED}) s), '[]') AS schemas,
             (SELECT count(*)::int FROM named_root) AS named_count,
             coalesce((SELECT json_agg(t) FROM (${NAMED}) t), '[]') AS named,
             tally.*
        FROM (SELECT ${TALLY} FROM outlined) tally`,
    values: scopeValues(asking),
    read: ([row]) => ({
      kind: 'publication',
      allTables: column(row, 'all_tables').flag(),
      viaRoot: column(row, 'via_root').flag(),
      schemas: column(row, 'schemas').rows().map((one) => column(one, 'schema').text()),
      schemaCount: column(row, 'schema_count').count(),
      named: column(row, 'named').rows().map(namedTable),
      namedCount: column(row, 'named_count').count(),
      ...tallyOf(row),
    }),
  };
}

function ofDatabase(asking: Asking): Statement<DatabaseOutline> {
  return {
    text: `
      ${withTallies(asking, [['by_schema', `SELECT schema, ${TALLY} FROM outlined GROUP BY schema`]])}
      SELECT (SELECT count(*)::int FROM by_schema) AS schema_count,
             coalesce((SELECT json_agg(s) FROM (
               SELECT ${printable('schema')} AS schema, ${printable('schema')} = schema::text AS exact, tables, partitioned, without_identity
                 FROM by_schema ORDER BY by_schema.schema LIMIT ${MOST_OUTLINED}) s), '[]') AS schemas,
             tally.*
        FROM (SELECT ${TALLY} FROM outlined) tally`,
    values: scopeValues(asking),
    read: ([row]) => ({
      kind: 'database',
      schemas: column(row, 'schemas').rows().map((one) => ({ schema: column(one, 'schema').text(), exact: column(one, 'exact').flag(), ...tallyOf(one) })),
      schemaCount: column(row, 'schema_count').count(),
      ...tallyOf(row),
    }),
  };
}

/** From here on a publication can have a schema. */
const SCHEMAS_SINCE = 15;

const PUBLISHED_SCHEMAS: Cte = [
  'published_schema',
  `SELECT n.nspname AS schema FROM pg_publication_namespace s JOIN pg_namespace n ON n.oid = s.pnnspid
    WHERE s.pnpubid = (SELECT oid FROM publication)`,
];
const NO_SCHEMAS: Cte = ['published_schema', `SELECT NULL::name AS schema WHERE false`];

/**
 * - `outlined` (relid, schema, relkind): the tables in scope.
 * - `keyless` (relid): those that hold rows, are in scope or are partitions of one that is, and have no identity.
 * - `keyless_root` (relid): those in scope that are in `keyless`, or have a partition there.
 */
function withTallies(asking: Asking, more: readonly Cte[]): string {
  const tallies: readonly Cte[] = [
    ['outlined', `SELECT relid, schema, relkind FROM relation WHERE ${among('relid', 'root')}`],
    ['partitioned_root', `SELECT relid FROM outlined WHERE relkind = 'p'`],
    [
      'keyless',
      `SELECT relid FROM relation
        WHERE relkind = 'r' AND wal_logged AND (SELECT updates OR deletes FROM operation) AND ${among('relid', 'tree')} AND NOT ${HAS_IDENTITY}`,
    ],
    // What inherits from a table that is not partitioned is in scope by itself.
    ['keyless_root', `SELECT DISTINCT root AS relid FROM tree WHERE ${among('relid', 'keyless')} AND (relid = root OR ${among('root', 'partitioned_root')})`],
  ];
  return `WITH RECURSIVE ${[...scope(asking), ...tallies, ...more].map((cte) => written(cte, asking.major)).join(',\n')}`;
}

/** Over rows of `outlined`. */
const TALLY = `count(*)::int AS tables, count(*) FILTER (WHERE relkind = 'p')::int AS partitioned,
  count(*) FILTER (WHERE ${among('relid', 'keyless_root')})::int AS without_identity`;

/** At most so many rows that each may go through what is below. */
const NAMED = `
  SELECT ${printable('l.schema')} AS schema, ${printable('l.name')} AS name, ${among('l.relid', 'keyless_root')} AS without_identity,
         CASE WHEN l.relkind = 'p'
              THEN (SELECT count(*)::int FROM below b JOIN pg_class c ON c.oid = b.relid WHERE b.root = l.relid AND c.relkind IN ('r', 'f')) END AS partitions
    FROM named_listed l ORDER BY l.schema, l.name`;

function namedTable(row: Row): NamedTable {
  return { ...tableName(row), partitions: column(row, 'partitions').countOrNull(), withoutIdentity: column(row, 'without_identity').flag() };
}

function tallyOf(row: Row | undefined): Tally {
  return {
    tables: column(row, 'tables').count(),
    partitioned: column(row, 'partitioned').count(),
    withoutIdentity: column(row, 'without_identity').count(),
  };
}
