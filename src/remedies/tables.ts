/** Statements that change tables, for the rules that need them. */
import type { TableName, UnloggedReference } from '../facts/index.js';
import { qualifiedName } from '../objects.js';
import type { Disruption } from '../result.js';
import type { Intent } from './intents.js';

/** Who may alter a table. */
export const TABLE_OWNER = "the table's owner";

/** An unlogged table, with the tables that have to be made logged before it. */
export interface UnloggedTable extends TableName {
  readonly sizeBytes: number | null;
  readonly unloggedReferences: readonly UnloggedReference[];
}

/** All known unlogged tables, by qualified name. */
export type UnloggedTables = ReadonlyMap<string, UnloggedTable>;

export function unloggedTables(tables: readonly UnloggedTable[]): UnloggedTables {
  return new Map(tables.map((table) => [qualifiedName(table), table]));
}

/**
 * Makes these tables logged, those they reference first: the server refuses a logged table that references an unlogged
 * one. No statement is given for those that are stuck.
 */
export function makeLogged(tables: readonly UnloggedTable[], seen: UnloggedTables): readonly Intent[] {
  const stuck = tables.filter((table) => isStuck(table, seen));
  const wanted = tables.filter((table) => !stuck.includes(table)).flatMap(inOrder);
  const steps = wanted.filter(({ table }, index) => wanted.findIndex((other) => isSame(other.table, table)) === index);
  const sentences = new Set(stuck.flatMap((table) => waysOut(table, seen)));
  return [
    ...steps.map((step) => setLogged(step, seen.get(qualifiedName(step.table))?.sizeBytes ?? null)),
    ...Array.from(sentences, (text): Intent => ({ kind: 'person-decides', text, phase: 'tables' })),
  ];
}

/**
 * Whether no statements make the table logged as it is: it or a table that it references is in a cycle of foreign keys, or
 * references an unlogged partitioned table.
 */
export function isStuck(table: UnloggedTable, seen: UnloggedTables): boolean {
  return partitionedReferences(table).length > 0 || leadsToCircle(table, seen);
}

function partitionedReferences({ unloggedReferences }: UnloggedTable): readonly TableName[] {
  return unloggedReferences.filter(({ partitioned }) => partitioned === true);
}

/** Whether the table, or one that it references, is in a cycle. */
function leadsToCircle(table: UnloggedTable, seen: UnloggedTables): boolean {
  return [table, ...table.unloggedReferences.flatMap((name) => seen.get(qualifiedName(name)) ?? [])].some((one) => isCircular(one, seen));
}

/** Whether there is no order in which the server accepts SET LOGGED of the table and of all that it references. */
function isCircular(table: UnloggedTable, seen: UnloggedTables): boolean {
  const names = [table, ...table.unloggedReferences].map(qualifiedName);
  return new Set(names).size < names.length || names.slice(1).some((name) => refersTo(seen.get(name), table));
}

function refersTo(from: UnloggedTable | undefined, to: TableName): boolean {
  return from?.unloggedReferences.some((referenced) => isSame(referenced, to)) ?? false;
}

function isSame(one: TableName, other: TableName): boolean {
  return one.schema === other.schema && one.name === other.name;
}

interface LoggedStep {
  readonly table: TableName;
  /** The table because of which it is made logged, if that is another one. */
  readonly referencedBy?: TableName;
}

function inOrder(table: UnloggedTable): readonly LoggedStep[] {
  return [...table.unloggedReferences.map((referenced) => ({ table: referenced, referencedBy: table })), { table }];
}

function setLogged({ table, referencedBy }: LoggedStep, sizeBytes: number | null): Intent {
  const name = qualifiedName(table);
  return {
    kind: 'run-sql',
    text: `ALTER TABLE ${name} SET LOGGED;`,
    phase: 'tables',
    disruption: { kind: 'rewrite', table: name, ...bytes(sizeBytes) },
    runAs: TABLE_OWNER,
    ...(referencedBy === undefined
      ? {}
      : { lead: `\`${qualifiedName(referencedBy)}\` references \`${name}\`, and a logged table cannot reference an unlogged one.` }),
  };
}

/** What a person can do about a table that is stuck, in whole sentences. */
function waysOut(table: UnloggedTable, seen: UnloggedTables): readonly string[] {
  const name = `\`${qualifiedName(table)}\``;
  const ofPartitioned = partitionedReferences(table)
    .map((referenced) => `\`${qualifiedName(referenced)}\``)
    .map(
      (referenced) =>
        `The foreign keys of ${name} lead to ${referenced}, an unlogged partitioned table, which cannot be made logged; therefore ${name} cannot either. ` +
        `Drop the foreign key that references ${referenced}, or replace ${referenced} with a partitioned table that is not unlogged.`,
    );
  return leadsToCircle(table, seen) ? [...ofPartitioned, breakCircle(table)] : ofPartitioned;
}

function breakCircle(table: UnloggedTable): string {
  const names = [...new Set([table, ...table.unloggedReferences].map(qualifiedName))].sort().map((name) => `\`${name}\``);
  return (
    `The foreign keys among these unlogged tables form a cycle: ${names.join(', ')}. None of the tables can be made logged first. ` +
    'Drop one of these foreign keys, make the tables logged (the referenced ones first), and add the foreign key again.'
  );
}

/** The size that belongs to a disruption, if it is known. */
export function bytes(sizeBytes: number | null): Pick<Extract<Disruption, { readonly kind: 'rewrite' }>, 'bytes'> {
  return sizeBytes === null ? {} : { bytes: sizeBytes };
}
