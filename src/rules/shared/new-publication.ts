/** The statement that creates the planned publication for the tables in scope, and what has to be done about those it cannot name. */
import type { ConsumerProfile } from '../../consumer.js';
import type { Coverage, TableName } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName } from '../../objects.js';
import type { Intent } from '../../remedies/intents.js';
import { makeLogged, type UnloggedTable } from '../../remedies/tables.js';
import type { DatabaseTarget, Operation } from '../../target.js';
import { ADD_REST, addable, aroundOf, byHand, isPartsCut, leftOut, ROOTS_SINCE, toLog, unpublishedOf, type Around } from './publishing.js';
import { firstOf, named } from './wording.js';

/** What to do to create the publication; `coverage`: of the tables in scope, none of which is published yet; `unlogged`: those of them. */
export function createPublication(name: string, coverage: Coverage, unlogged: readonly UnloggedTable[], major: number, target: DatabaseTarget): readonly Intent[] {
  const around = aroundOf(undefined, coverage, major, unlogged);
  const unpublished = unpublishedOf(coverage);
  const tables = [...new Set(unpublished.flatMap((uncovered) => addable(uncovered, around)))];
  const left = distinct(unpublished.flatMap((uncovered) => leftOut(uncovered, around)));
  const logged = makeLogged(distinct(unpublished.flatMap((uncovered) => toLog(uncovered, major))), around.unlogged);
  if (tables.length === 0 && left.length > 0) {
    return [...logged, byHand(`Create the publication ${named(name)} for ${firstOf(left, left.length)} as soon as ${left.length === 1 ? 'it is' : 'they are'} logged.`)];
  }
  return tables.length === 0
    ? [byHand(`Create the publication ${named(name)} for the tables of the pipeline. If they are listed in \`tables\`, this check prints the statement.`)]
    : [
        ...logged,
        {
          kind: 'run-sql',
          text: `CREATE PUBLICATION ${quoteIdentifier(name)} FOR TABLE ${tables.join(', ')}${optionsOf(coverage, major, target)};`,
          phase: 'publications',
          disruption: { kind: 'none' },
          runAs: 'the owner of the tables, with CREATE on the database',
        },
        ...(isCut(coverage, around) ? [ADD_REST] : []),
        ...addLater(left, name),
      ];
}

/** The first version that publishes TRUNCATE. */
const TRUNCATES_SINCE = 11;

/** WITH (…), where the server's defaults are not what the consumer needs. */
function optionsOf(coverage: Coverage, major: number, { operations, consumer }: DatabaseTarget): string {
  const options = [...published(operations, major), ...(viaRoot(coverage, major, consumer) ? ['publish_via_partition_root = true'] : [])];
  return options.length === 0 ? '' : ` WITH (${options.join(', ')})`;
}

/** Whether the consumer wants changes of partitions under the name of the partitioned table that it captures. */
function viaRoot({ uncovered }: Coverage, major: number, { viaRoot: need, filtersBy }: ConsumerProfile): boolean {
  return major >= ROOTS_SINCE && uncovered.some(({ partitioned }) => partitioned) && (need?.value ?? filtersBy.value === 'published-name');
}

/**
 * What is published, where that is less than the server's default: an update that nobody needs published would be refused
 * on a table without a replica identity.
 */
function published(operations: readonly Operation[], major: number): readonly string[] {
  const isDefault = (['insert', 'update', 'delete'] as const).every((operation) => operations.includes(operation));
  const known = operations.filter((operation) => operation !== 'truncate' || major >= TRUNCATES_SINCE);
  return isDefault ? [] : [`publish = '${known.join(', ')}'`];
}

/** Whether the statement cannot name all that it should. */
function isCut(coverage: Coverage, around: Around): boolean {
  const unpublished = unpublishedOf(coverage);
  return coverage.uncoveredCount > unpublished.length || unpublished.some((one) => isPartsCut(one, around));
}

/** What to do about tables that no statement adds as they are. */
export function addLater(left: readonly TableName[], publication: string): readonly Intent[] {
  const pronoun = left.length === 1 ? 'it is' : 'they are';
  return left.length === 0 ? [] : [byHand(`Add ${firstOf(left, left.length)} to publication ${named(publication)} as soon as ${pronoun} logged.`)];
}

/** A table that is in scope itself can also be a part of another one. */
function distinct<T extends TableName>(tables: readonly T[]): readonly T[] {
  return [...new Map(tables.map((one) => [qualifiedName(one), one])).values()];
}

/** There are more tables to remove than one statement names. */
export const AGAIN_AFTERWARDS = 'The statement does not name all of them, because there are too many for one statement: run this check again afterwards.';
