/**
 * Names that the encoding of the database cannot express: nothing there can bear them. A statement that mentions one is
 * refused before it runs, and would take every other name in it along.
 */
import type { Client } from 'pg';
import { errorCode } from '../errors.js';
import { known, type Facts } from '../facts/index.js';
import type { DatabaseTarget, NamePattern, QualifiedName, TablePattern } from '../target.js';

/** untranslatable_character. */
const UNTRANSLATABLE = '22P05';

/** Encodings that every name goes into; SQL_ASCII takes bytes as they come. */
const TAKES_EVERY_NAME = new Set(['UTF8', 'SQL_ASCII']);

/** Nothing in PostgreSQL can have an empty name. */
const NOBODYS_NAME = '';

/**
 * The target with a name that nothing has in place of each that the server's encoding cannot express. One more round
 * trip, and only where the encoding and the names may not fit.
 * @param serverEncoding ParameterStatus server_encoding; undefined where something in between keeps it to itself.
 */
export async function expressible(client: Client, target: DatabaseTarget, serverEncoding: string | undefined): Promise<DatabaseTarget> {
  const doubtful = serverEncoding === undefined || TAKES_EVERY_NAME.has(serverEncoding) ? [] : namesOf(target).filter(isBeyondAscii);
  const refused = await Promise.all([...new Set(doubtful)].map(async (name) => ((await isExpressible(client, name)) ? [] : [name])));
  const inexpressible = new Set(refused.flat());
  return inexpressible.size === 0 ? target : withoutNames(target, inexpressible);
}

/** What was asked with stand-ins, said of the names that were meant. `asked`: what expressible() made of the target. */
export function ofTarget(facts: Partial<Facts>, target: DatabaseTarget, asked: DatabaseTarget): Partial<Facts> {
  const { role, unmatched, ownTables } = facts;
  return {
    ...facts,
    ...(role === undefined ? {} : { role: meantRole(role, target) }),
    ...(facts.inexpressible === undefined ? {} : { inexpressible: known(replaced(target, asked)) }),
    ...(ownTables === undefined ? {} : { ownTables: meantTables(ownTables, target) }),
    ...(unmatched === undefined ? {} : { unmatched: meantEntries(unmatched, target, asked) }),
  };
}

/** The names that were replaced, entries of `tables` not counted: each of these is told as one that matches nothing. */
function replaced(target: DatabaseTarget, asked: DatabaseTarget): readonly string[] {
  return (['publication', 'role'] as const).flatMap((name) => (target[name] === undefined || target[name] === asked[name] ? [] : [target[name]]));
}

function meantRole(role: Facts['role'], target: DatabaseTarget): Facts['role'] {
  return role.state === 'known' ? known({ ...role.value, name: target.role ?? role.value.name }) : role;
}

/** The only table whose name a stand-in takes is the configured one. */
function meantTables(ownTables: Facts['ownTables'], { heartbeatTable }: DatabaseTarget): Facts['ownTables'] {
  return ownTables.state === 'known' && heartbeatTable !== undefined
    ? known(ownTables.value.map((table) => (table.name === NOBODYS_NAME ? { ...table, ...heartbeatTable } : table)))
    : ownTables;
}

/** What has a name like the stand-in's has none like the entry's. */
function meantEntries(unmatched: Facts['unmatched'], target: DatabaseTarget, asked: DatabaseTarget): Facts['unmatched'] {
  if (unmatched.state !== 'known') {
    return unmatched;
  }
  const stoodIn = (index: number): boolean => asked.tables[index] !== target.tables[index];
  return known({
    ...unmatched.value,
    entries: unmatched.value.entries.map((entry) => (stoodIn(entry.index) ? { ...entry, near: [] } : entry)),
  });
}

/** All names and patterns that go to the server as parameters. */
function namesOf({ tables, publication, role, heartbeatTable }: DatabaseTarget): readonly string[] {
  return [publication, role, heartbeatTable?.schema, heartbeatTable?.name, ...tables.flatMap(({ schema, table }) => [textOf(schema), textOf(table)])].filter((name) => name !== undefined);
}

function textOf(pattern: NamePattern): string {
  return pattern.kind === 'exact' ? pattern.name : pattern.regex;
}

function isBeyondAscii(name: string): boolean {
  return /[^\0-\x7f]/.test(name);
}

/** Any other trouble is left to the statements that read facts: they say it. */
async function isExpressible(client: Client, name: string): Promise<boolean> {
  try {
    await client.query('SELECT $1::text', [name]);
    return true;
  } catch (error) {
    return errorCode(error) !== UNTRANSLATABLE;
  }
}

function withoutNames(target: DatabaseTarget, inexpressible: ReadonlySet<string>): DatabaseTarget {
  const standIn = (name: string): string => (inexpressible.has(name) ? NOBODYS_NAME : name);
  return {
    ...target,
    ...(target.publication === undefined ? {} : { publication: standIn(target.publication) }),
    ...(target.role === undefined ? {} : { role: standIn(target.role) }),
    ...(target.heartbeatTable === undefined ? {} : { heartbeatTable: ofNames(target.heartbeatTable, inexpressible) }),
    tables: target.tables.map((entry) => (isOf(entry, inexpressible) ? { ...entry, schema: NOBODY, table: NOBODY } : entry)),
  };
}

function ofNames(table: QualifiedName, inexpressible: ReadonlySet<string>): QualifiedName {
  return inexpressible.has(table.schema) || inexpressible.has(table.name) ? { schema: NOBODYS_NAME, name: NOBODYS_NAME } : table;
}

const NOBODY: NamePattern = { kind: 'exact', name: NOBODYS_NAME };

function isOf({ schema, table }: TablePattern, names: ReadonlySet<string>): boolean {
  return names.has(textOf(schema)) || names.has(textOf(table));
}
