/** What a new configuration file says about tables: entries of `tables`, or comments on what the publication contains. */
import type { DatabaseOutline, NamedTable, Outline, PublicationOutline, SchemaOutline, Tally } from '../collect/outline.js';
import { quoteIdentifier } from '../neutralise/sql.js';
import { visible } from '../neutralise/visible.js';
import { qualifiedName } from '../objects.js';
import { counted, listed } from '../report/shared/words.js';
import type { TablePattern } from '../target.js';
import { readBack, type YamlLine } from './yaml-line.js';

/** What is known of the tables, where no flag names them. */
export type FoundTables =
  | { readonly state: 'read'; readonly outline: Outline }
  /** Several publications: whose tables it will be is not known yet. */
  | { readonly state: 'undecided' }
  | { readonly state: 'unread'; readonly why: string };

/** The lines of a target, without its indentation. */
export function tableLines(found: FoundTables, line: YamlLine): readonly string[] {
  switch (found.state) {
    case 'undecided':
      return [`${EXAMPLE}the tables to check; default is the publication's`];
    case 'unread':
      return [`# The tables could not be read: ${visible(found.why)}`, `${EXAMPLE}the tables the pipeline will capture`];
    case 'read':
      return found.outline.kind === 'publication' ? ofPublication(found.outline) : ofDatabase(found.outline, line);
  }
}

const EXAMPLE = '# tables: [public.orders]   # ';

function ofPublication(outline: PublicationOutline): readonly string[] {
  return [...contents(outline).map((text) => `# ${text}`), `${EXAMPLE}to check only some of them; default is all tables of the publication`];
}

function contents(outline: PublicationOutline): readonly string[] {
  const { allTables, schemas, schemaCount, namedCount, tables } = outline;
  if (allTables) {
    return [`The publication is FOR ALL TABLES, including those created later (now ${tallied(outline)} in all)`];
  }
  if (schemaCount > 0) {
    const names = [...schemas.map((schema) => visible(quoteIdentifier(schema))), ...more(schemaCount - schemas.length)];
    const others = namedCount === 0 ? '' : `; ${counted(namedCount, 'table')} by name:`;
    return [`The publication contains every table of ${schemaCount === 1 ? 'schema' : 'schemas'} ${listed(names)} (now ${tallied(outline)} in all)${others}`, ...named(outline)];
  }
  return tables === 0 ? ['The publication contains no table'] : [`The publication contains ${tallied(outline)}:`, ...named(outline)];
}

function named({ named: tables, namedCount, viaRoot }: PublicationOutline): readonly string[] {
  return [...tables.map((table) => `  ${namedTable(table, viaRoot)}`), ...more(namedCount - tables.length).map((text) => `  and ${text}`)];
}

function more(count: number): readonly string[] {
  return count > 0 ? [`${String(count)} more`] : [];
}

function namedTable(table: NamedTable, viaRoot: boolean): string {
  const { partitions, withoutIdentity } = table;
  const remarks = [
    ...(partitions === null ? [] : [`${counted(partitions, 'partition')}, published ${viaRoot ? 'as this table' : partitions === 1 ? 'under its own name' : 'under their own names'}`]),
    ...(withoutIdentity ? [partitions === null ? WITHOUT_IDENTITY : `a partition has ${NO_IDENTITY}`] : []),
  ];
  return `${visible(qualifiedName(table))}${remarks.length === 0 ? '' : `   (${remarks.join('; ')})`}`;
}

const NO_IDENTITY = 'no primary key or other replica identity';
const WITHOUT_IDENTITY = 'without a primary key or other replica identity';

/** `12 tables, 2 of them partitioned, 1 without a primary key or other replica identity`. */
function tallied({ tables, partitioned, withoutIdentity }: Tally): string {
  return [
    counted(tables, 'table'),
    ...(partitioned === 0 ? [] : [`${String(partitioned)} of them partitioned`]),
    ...(withoutIdentity === 0 ? [] : [`${String(withoutIdentity)} ${WITHOUT_IDENTITY}`]),
  ].join(', ');
}

/** A glob for each schema; one for all of them where they are many, or where one has a name that no entry can express. */
function ofDatabase(outline: DatabaseOutline, line: YamlLine): readonly string[] {
  const { schemas, schemaCount, tables } = outline;
  if (tables === 0) {
    return [`${EXAMPLE}the tables the pipeline will capture; there is none yet`];
  }
  const globs = schemas.map((schema) => ({ glob: globOf(schema), schema }));
  const entries =
    schemaCount === schemas.length && globs.every(({ glob }) => glob !== undefined)
      ? globs.map(({ glob = EVERY_TABLE, schema }) => [glob, tallied(schema)] as const)
      : [[EVERY_TABLE, `${tallied(outline)}, in ${counted(schemaCount, 'schema')}`] as const];
  // One item each, so that each has its own comment.
  const items = entries.flatMap(([glob, comment]) => line('tables', [glob]).split('\n').slice(1).map((item) => `${item}   # ${comment}`));
  return ['# Keep what the pipeline will capture: `schema.table`, or a glob', 'tables:', ...items];
}

const EVERY_TABLE = '*.*';

/** The entry that takes the tables of the schema; undefined where none can name it. */
function globOf({ schema, exact }: SchemaOutline): string | undefined {
  const glob = `${quoteIdentifier(schema)}.*`;
  const [read, ...others] = (exact ? (readBack('tables', glob) as readonly TablePattern[] | undefined) : undefined) ?? [];
  return others.length === 0 && read?.schema.kind === 'exact' && read.schema.name === schema && read.table.kind === 'glob' ? glob : undefined;
}
