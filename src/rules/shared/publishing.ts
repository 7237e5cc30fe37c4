/** How to add the tables in scope that a publication does not publish: what ADD TABLE has to name, and what it refuses. */
import type { Coverage, Publication, TableName, UncoveredTable } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName } from '../../objects.js';
import type { Intent } from '../../remedies/intents.js';
import { isStuck, unloggedTables, type UnloggedTable, type UnloggedTables } from '../../remedies/tables.js';
import type { DatabaseTarget } from '../../target.js';
import { named } from './wording.js';

/** The first version that can publish a partitioned table as such. */
export const ROOTS_SINCE = 13;

/** What one table's result has to know about the publication and the other tables. */
export interface Around {
  /** Undefined when it is yet to be created. */
  readonly publication: Publication | undefined;
  readonly major: number;
  /** All unlogged tables in scope. */
  readonly unlogged: UnloggedTables;
  /** Names of those that no statement makes logged: none can add them. */
  readonly stuck: ReadonlySet<string>;
  /** Names that more than one row would add: a part that is in scope itself has a row of its own. */
  readonly shared: ReadonlySet<string>;
  /** Those of them that inherit. */
  readonly sharedChildren: ReadonlySet<string>;
  /** By name of a table that inherits, the one in scope that brings it along when it is added. */
  readonly broughtBy: ReadonlyMap<string, UncoveredTable>;
}

/** Those of which the publication could publish more: what gets lost below the others is told by `table-kind`. */
export function unpublishedOf({ uncovered }: Coverage): readonly UncoveredTable[] {
  return uncovered.filter(({ unpublished }) => unpublished);
}

/** The same, of a publication that is there. */
export type Existing = Around & { readonly publication: Publication };

/** `known`: unlogged tables in scope, also those that need nothing but to be logged. */
export function aroundOf(publication: Publication | undefined, { uncovered }: Coverage, major: number, known: readonly UnloggedTable[]): Around {
  const seen = new Set<string>();
  const names = uncovered.flatMap((one) => [one, ...one.parts].map(qualifiedName));
  const shared = new Set(names.filter((name) => seen.size === seen.add(name).size));
  const children = uncovered.flatMap(({ parts }) => parts).filter(({ relation }) => relation === 'child');
  const unlogged = unloggedTables([...known, ...uncovered.flatMap(unloggedOf)]);
  const stuck = new Set([...unlogged].flatMap(([name, one]) => (isStuck(one, unlogged) ? [name] : [])));
  return {
    publication,
    major,
    unlogged,
    stuck,
    shared,
    sharedChildren: new Set(children.map(qualifiedName).filter((name) => shared.has(name))),
    broughtBy: broughtBy(uncovered, stuck),
  };
}

/** A table that two others would bring along counts for neither: the server refuses the second ADD TABLE. */
function broughtBy(uncovered: readonly UncoveredTable[], stuck: ReadonlySet<string>): ReadonlyMap<string, UncoveredTable> {
  const below = new Set(uncovered.flatMap(({ parts }) => parts.map(qualifiedName)));
  const heads = uncovered.filter((one) => one.inherited && !below.has(qualifiedName(one)));
  const times = new Map<string, number>();
  for (const name of heads.flatMap(({ parts }) => parts.map(qualifiedName))) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const whole = heads.filter(
    (head) =>
      !head.member &&
      !holdsRefused(head, stuck) &&
      head.partsCount === head.parts.length &&
      head.parts.every((part) => times.get(qualifiedName(part)) === 1),
  );
  return new Map(whole.flatMap((head) => head.parts.map((part) => [qualifiedName(part), head] as const)));
}

/** Whether parts have to be named one by one, and there are more of them than were listed. */
export function isPartsCut(uncovered: UncoveredTable, around: Around): boolean {
  const { partitioned, member, parts, partsCount } = uncovered;
  const byName = partitioned ? isPublishedByParts(uncovered, around.major) : member || isRefusedWhole(uncovered, around);
  return byName && partsCount > parts.length;
}

/** A partitioned table has no rows of its own to log: its partitions do. */
function unloggedOf(uncovered: UncoveredTable): readonly UnloggedTable[] {
  const itself = uncovered.unlogged && !uncovered.partitioned ? [uncovered] : [];
  return [...itself, ...uncovered.parts.filter(({ unlogged, foreign }) => unlogged && !foreign)];
}

/** What has to be made logged before ADD TABLE takes it; a partition that comes with its root is not asked for. */
export function toLog(uncovered: UncoveredTable, major: number): readonly UnloggedTable[] {
  return uncovered.partitioned && !isPublishedByParts(uncovered, major) ? [] : unloggedOf(uncovered);
}

/** Whether the table was named, here or in the publication: what was not may be left out on purpose. */
export function isWanted({ schema }: TableName, { allTables, schemas }: Publication, { tables }: DatabaseTarget): boolean {
  return tables.length > 0 || !(allTables || schemas.includes(schema));
}

/** Whether the table or a part of it is among these names. */
function isAmong(names: ReadonlySet<string>, uncovered: UncoveredTable): boolean {
  return [uncovered, ...uncovered.parts].some((one) => names.has(qualifiedName(one)));
}

/** Before 13, and as long as it is unlogged itself, a partitioned table is published partition by partition. */
export function isPublishedByParts({ partitioned, unlogged }: UncoveredTable, major: number): boolean {
  return partitioned && (major < ROOTS_SINCE || unlogged);
}

/** FOR ALL TABLES takes no list, and a published schema needs none: whatever can be published already is. */
function isTaken({ schema }: TableName, publication: Publication | undefined): boolean {
  return publication !== undefined && (publication.allTables || publication.schemas.includes(schema));
}

/** What {@link addable} leaves out because no statement makes it logged; a partition that comes with its root is not. */
export function leftOut(uncovered: UncoveredTable, { publication, major, stuck }: Around): readonly TableName[] {
  return uncovered.partitioned && !isPublishedByParts(uncovered, major)
    ? []
    : unloggedOf(uncovered).filter((one) => stuck.has(qualifiedName(one)) && !isTaken(one, publication));
}

/** What ADD TABLE has to name to publish what is missing of a table; empty when no statement can. */
export function addable(uncovered: UncoveredTable, around: Around): readonly string[] {
  const { publication, major } = around;
  const isOut = (one: TableName): boolean => isTaken(one, publication) || around.stuck.has(qualifiedName(one));
  const itself = uncovered.member || isOut(uncovered) ? [] : [uncovered];
  const parts = uncovered.parts.filter((part) => !part.foreign && !isOut(part));
  if (isPublishedByParts(uncovered, major)) {
    return parts.map(qualifiedName);
  }
  if (uncovered.partitioned) {
    return itself.map(qualifiedName);
  }
  const head = around.broughtBy.get(qualifiedName(uncovered));
  if (head !== undefined && itself.length > 0) {
    return [qualifiedName(head)];
  }
  return isRefusedWhole(uncovered, around)
    ? [...itself, ...parts].map((one) => `ONLY ${qualifiedName(one)}`)
    : (itself.length === 0 ? parts : itself).map(qualifiedName);
}

/** ADD TABLE also adds the tables that inherit, and the server refuses that if one cannot be added. */
function isRefusedWhole(uncovered: UncoveredTable, around: Around): boolean {
  const bringsAll = uncovered.parts.length > 0 && uncovered.parts.every((part) => around.broughtBy.get(qualifiedName(part)) === uncovered);
  return holdsRefused(uncovered, around.stuck) || (!bringsAll && isAmong(around.sharedChildren, uncovered));
}

/** Whether it or a table that inherits from it is a member already, a foreign table, a temporary one, or one that stays unlogged. */
function holdsRefused(uncovered: UncoveredTable, stuck: ReadonlySet<string>): boolean {
  const { partsCovered, temporaryDescendant, parts } = uncovered;
  return partsCovered > 0 || temporaryDescendant || parts.some(({ foreign }) => foreign) || isAmong(stuck, uncovered);
}

/** The statements that add what is missing of a table. */
export function addTable(uncovered: UncoveredTable, around: Existing): readonly Intent[] {
  const added = addable(uncovered, around);
  // What several rows add gets a statement of its own each: identical statements are printed once.
  const statements = added.length > 0 && !isAmong(around.shared, uncovered) ? [added.join(', ')] : added;
  return [...statements.map((tables) => addStatement(tables, around.publication)), ...(added.length > 0 && isPartsCut(uncovered, around) ? [ADD_REST] : [])];
}

function addStatement(tables: string, publication: Publication): Intent {
  return {
    kind: 'run-sql',
    text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE ${tables};`,
    phase: 'publications',
    disruption: { kind: 'none' },
    runAs: `${named(publication.owner)} (the publication's owner), which must also own the table; a superuser always can`,
  };
}

/** A step about the publication that only a person can take. */
export function byHand(text: string): Intent {
  return { kind: 'person-decides', text, phase: 'publications' };
}

/** What to say where a statement was cut off. */
export const ADD_REST = byHand('The statement does not name all missing tables, because there are too many for one statement: run this check again afterwards, and add the rest.');
