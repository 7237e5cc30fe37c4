/** Tables whose updates or deletes PostgreSQL refuses because of what a publication lets through of them. */
import type { Restricted } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName } from '../../objects.js';
import type { Intent, RunSql } from '../../remedies/intents.js';
import { TABLE_OWNER } from '../../remedies/tables.js';
import type { DatabaseTarget } from '../../target.js';
import { MEMBERSHIP_OWNER, together } from './planned-publication.js';
import { isAny, type Operations } from './refused-statements.js';

/** Rows of one table, those of the planned publication first. */
export type OfOneTable = readonly [Restricted, ...Restricted[]];

/** The rows by table, in their order. */
export function byTable(rows: readonly Restricted[]): readonly OfOneTable[] {
  const groups = new Map<string, OfOneTable>();
  for (const row of rows) {
    const name = qualifiedName(row);
    const before = groups.get(name);
    groups.set(name, before === undefined ? [row] : [...before, row]);
  }
  return [...groups.values()];
}

/** What is refused now: an insert-only publication refuses nothing. */
export function refusedNow(rows: OfOneTable): Operations {
  return { updates: rows.some(({ publishesUpdates }) => publishesUpdates), deletes: rows.some(({ publishesDeletes }) => publishesDeletes) };
}

/** Whether the pipeline itself depends on the table's updates or deletes: else only the application does. */
export function isBlocking(rows: OfOneTable, { operations }: DatabaseTarget): boolean {
  return operations.includes('update') || operations.includes('delete') || rows.some((row) => row.planned && isAny(refusedNow([row])));
}

/** Makes the table a member anew, with these columns (null: all) and without a row filter, and misses no change in between. */
export function listAgain(row: Restricted, columns: readonly string[] | null, lead: string): Intent {
  const publication = quoteIdentifier(row.publication);
  const isPartitioned = qualifiedName(row) !== qualifiedName(row.member);
  // ONLY: tables that inherit are members of their own.
  const member = `${isPartitioned ? '' : 'ONLY '}${qualifiedName(row.member)}`;
  const list = columns === null ? '' : ` (${columns.map(quoteIdentifier).join(', ')})`;
  return {
    kind: 'run-sql',
    text: together(`ALTER PUBLICATION ${publication} DROP TABLE ${member};`, `ALTER PUBLICATION ${publication} ADD TABLE ${member}${list};`),
    phase: 'publications',
    disruption: { kind: 'none' },
    runAs: MEMBERSHIP_OWNER,
    lead,
  };
}

export function setIdentity(row: Restricted, identity: 'DEFAULT' | 'FULL', lead?: string): RunSql {
  const name = qualifiedName(row);
  return {
    kind: 'run-sql',
    text: `ALTER TABLE ${name} REPLICA IDENTITY ${identity};`,
    phase: 'tables',
    disruption: { kind: 'brief-lock', table: name },
    runAs: TABLE_OWNER,
    ...(lead === undefined ? {} : { lead }),
  };
}
