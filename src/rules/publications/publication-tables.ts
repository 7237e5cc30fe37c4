import { severityOf } from '../../consumer.js';
import { valueOf, type Coverage, type PartitionsListed, type Publication, type UncoveredTable } from '../../facts/index.js';
import { publicationObject, qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { makeLogged, type UnloggedTable } from '../../remedies/tables.js';
import type { Evidence } from '../../result.js';
import type { DatabaseTarget } from '../../target.js';
import { addLater } from '../shared/new-publication.js';
import { absence } from '../shared/planned-publication.js';
import { dropMembers } from '../shared/partition-members.js';
import { addable, addTable, aroundOf, byHand, isPublishedByParts, isWanted, leftOut, ROOTS_SINCE, toLog, unpublishedOf, type Around, type Existing } from '../shared/publishing.js';
import { firstOf, named, sentence, table } from '../shared/wording.js';
import { fail, pass, rule, skip, unknown, type Outcome, type Outcomes } from '../rule.js';

type Judged = Outcome<'error' | 'warning'>;

export const publicationTables = rule({
  id: 'publication-tables',
  group: 'publications',
  title: 'The publication publishes every table in scope',
  severities: ['error', 'warning'],
  needs: ['publication', 'coverage', 'version'],
  uses: ['partitioning', 'unloggedTables'],
  // There is nothing to compare the tables with, which that rule says.
  prerequisites: ['publication-exists'],
  judge({ publication, coverage, version, partitioning, unloggedTables }, target) {
    const unlogged = valueOf(unloggedTables)?.tables ?? [];
    if (publication === null) {
      return target.autocreate === 'disabled' ? noneIsPublished(coverage, target) : judgeToBe(coverage, version.major, target);
    }
    if (coverage.uncoveredCount > 0) {
      const listed = (valueOf(partitioning)?.partly ?? []).map((root) => [qualifiedName(root), root] as const);
      const around = { ...aroundOf(publication, coverage, version.major, unlogged), publication, listedBelow: new Map(listed) };
      const outcomes = unpublishedOf(coverage).map((uncovered) => judgeUncovered(uncovered, around, target));
      return { outcomes, total: coverage.uncoveredCount };
    }
    const object = publicationObject(publication.name);
    if (target.tables.length > 0 && coverage.covered + coverage.lostBelowCount === 0) {
      return unknown({ object, message: 'could not check: no entry of `tables` names a table' });
    }
    const evidence = { tables_in_scope: coverage.covered + coverage.lostBelowCount, all_tables: publication.allTables, schemas: publication.schemas };
    // A partitioned table without partitions is published, and holds no table yet.
    return coverage.empty && coverage.covered === 0 ? nothingPublished(publication, evidence) : pass({ object, evidence });
  },
});

/** Only where nobody says that the publication is missing, or not as an error. */
function noneIsPublished({ uncoveredCount }: Coverage, target: DatabaseTarget): Judged | Outcome<never> {
  const name = target.publication ?? '';
  if (severityOf(target.consumer.missingPublication) !== 'error') {
    return skip('the publication does not exist');
  }
  return fail('error', {
    object: publicationObject(name),
    message: `no table is published, because ${absence(target)}`,
    meaning: 'No change reaches the pipeline.',
    evidence: { tables_in_scope: uncoveredCount },
    remedy: advice(`Create the publication ${named(name)} before the replication slot`, 'The rule `publication-exists` prints the statement.'),
    about: 'publication',
  });
}

/** The publication that the consumer is to make, as it would be now. */
function judgeToBe(coverage: Coverage, major: number, target: DatabaseTarget): Outcomes<'error' | 'warning'> {
  const seen = target.publication === undefined ? {} : { object: publicationObject(target.publication) };
  if (coverage.uncoveredCount > 0) {
    return { outcomes: unpublishedOf(coverage).map((uncovered) => judgeUnpublishable(uncovered, major, target)), total: coverage.uncoveredCount };
  }
  if (coverage.covered + coverage.lostBelowCount > 0) {
    const message = `the consumer creates the publication, which will publish every table in scope`;
    return pass({ ...seen, message, evidence: { tables_in_scope: coverage.covered + coverage.lostBelowCount, created_by_consumer: target.autocreate } });
  }
  if (target.tables.length > 0) {
    return unknown({ ...seen, message: 'could not check: no entry of `tables` names a table' });
  }
  return target.autocreate === 'filtered'
    ? skip('the consumer creates the publication for the tables that it captures, and `tables` does not list them')
    : fail('warning', {
        ...seen,
        message: `database ${named(target.connection.database)} does not contain a table to publish yet`,
        meaning: 'The consumer creates a publication of all tables, and receives nothing until tables are created.',
        evidence: { created_by_consumer: target.autocreate },
        remedy: CHECK_DATABASE,
      });
}

/** What the consumer cannot publish though it is logged: before 13, a partitioned table. */
function judgeUnpublishable(uncovered: UncoveredTable, major: number, target: DatabaseTarget): Judged {
  const name = table(uncovered);
  const isNamed = target.tables.length > 0;
  return fail(isNamed ? 'error' : 'warning', {
    object: tableObject(uncovered),
    message: `${name} is a partitioned table, which ${major < ROOTS_SINCE ? `PostgreSQL ${String(major)} cannot publish` : 'will not be published'}`,
    meaning:
      target.autocreate === 'filtered' && major < ROOTS_SINCE
        ? `PostgreSQL refuses to create a publication that lists ${name}, so the consumer does not start.`
        : `Changes to ${name} never reach the pipeline, although a copy reads its rows.`,
    evidence: { created_by_consumer: target.autocreate, missing_partitions: uncovered.parts.filter(({ foreign }) => !foreign).map(qualifiedName) },
    remedy: remedy(`List the partitions of ${name} instead of the table`, {
      kind: 'set-option',
      option: 'tables',
      lead: `List the partitions of ${name} in \`tables\` and in the configuration of the consumer.`,
    }),
    ...(isNamed ? { about: 'tables' } : {}),
  });
}

function nothingPublished(publication: Publication, evidence: Evidence): Judged {
  const object = publicationObject(publication.name);
  const name = named(publication.name);
  // Tables that are created later are published at once.
  return publication.allTables || publication.schemas.length > 0
    ? fail('warning', {
        object,
        message: `publication ${name} does not contain any table yet`,
        meaning: 'The pipeline starts, but receives nothing until tables are created.',
        evidence,
        remedy: CHECK_DATABASE,
      })
    : fail('error', {
        object,
        message: `publication ${name} is empty`,
        meaning: 'The pipeline starts, but receives nothing.',
        evidence,
        remedy: advice(
          `Add the pipeline's tables to publication ${name}`,
          'If the tables are listed in `tables`, this check prints the statement that adds them.',
        ),
      });
}

const CHECK_DATABASE = remedy("Check that this database contains the pipeline's tables", {
  kind: 'set-option',
  option: 'database',
  lead: "Set `database` to the database that contains the pipeline's tables, if that is another one.",
});

/** Around a publication that exists. */
interface AroundPublished extends Existing {
  /** Members by name below tables that are none. */
  readonly listedBelow: ReadonlyMap<string, PartitionsListed>;
}

function judgeUncovered(uncovered: UncoveredTable, around: AroundPublished, target: DatabaseTarget): Judged {
  const { publication } = around;
  const unlogged = toLog(uncovered, around.major);
  const parts = uncovered.parts.filter(({ foreign }) => !foreign);
  const isNamed = target.tables.length > 0;
  const isAdded = unlogged.length === 0 && addsItself(uncovered, publication, target);
  return fail(isWanted(uncovered, publication, target) && !isAdded ? 'error' : 'warning', {
    object: tableObject(uncovered),
    message: problemWith(uncovered, publication),
    meaning: isAdded
      ? `${sentence(target.consumer.product)} adds the table when it starts, for which its role has to own the publication and the table. Changes made before that are not streamed.`
      : `Changes to ${table(uncovered)} never reach the pipeline, although a copy reads its rows.`,
    evidence: {
      publication: publication.name,
      ...(uncovered.partitioned ? { missing_partitions: parts.map(qualifiedName) } : {}),
      ...(uncovered.partitioned || parts.length === 0 ? {} : { missing_children: parts.map(qualifiedName) }),
      ...(unlogged.length === 0 ? {} : { unlogged: unlogged.map(qualifiedName) }),
    },
    remedy: remedyFor(uncovered, unlogged, around, isNamed),
    about: isNamed ? 'tables' : 'publication',
  });
}

/** Whether the consumer adds the table to the publication that exists. */
function addsItself({ member, partitioned, foreignCount }: UncoveredTable, { allTables }: Publication, { consumer, autocreate }: DatabaseTarget): boolean {
  const { addsTables } = consumer.publication.value;
  return !member && !partitioned && foreignCount === 0 && !allTables && (addsTables === 'filtered' ? autocreate === 'filtered' : addsTables);
}

function problemWith(uncovered: UncoveredTable, publication: Publication): string {
  const { partitioned, partsCount, foreignCount, member, partsCovered } = uncovered;
  const name = table(uncovered);
  const parts = uncovered.parts.filter(({ foreign }) => !foreign);
  const [only] = parts;
  if (only === undefined || !partitioned || !(member || partsCovered > 0)) {
    return `${name} is not in publication ${named(publication.name)}`;
  }
  const problem = `${name} is only partly published by ${named(publication.name)}`;
  const count = partsCount - foreignCount;
  return count > 1
    ? `${problem}: ${String(count)} of its partitions are not (${firstOf(parts, count)})`
    : `${problem}: its partition ${table(only)} is not in the publication`;
}

function remedyFor(uncovered: UncoveredTable, unlogged: readonly UnloggedTable[], around: AroundPublished, isNamed: boolean): Remedy {
  const publication = named(around.publication.name);
  const later = addLater(leftOut(uncovered, around), around.publication.name);
  const statements = [...makeLogged(unlogged, around.unlogged), ...addTable(uncovered, around), ...withoutListed(uncovered, around), ...addPartitions(uncovered, around), ...later];
  if (statements.length === 0) {
    return advice(
      `Check what ${table(uncovered)} is`,
      `${publication} publishes every ordinary table that it covers; ${table(uncovered)} is not an ordinary table, or has no partitions yet.`,
    );
  }
  const added = `${whatToAdd(uncovered, around)} to publication ${publication}`;
  if (unlogged.length === 0) {
    return remedy(`Add ${added}`, ...statements);
  }
  const logged = `Make ${firstOf(unlogged, unlogged.length)} logged, and add ${added}`;
  return isNamed
    ? choice(`${logged}, or remove ${table(uncovered)} from \`tables\``, { label: 'Add it', because: 'the pipeline needs its changes', intents: statements }, leaveOut(uncovered))
    : remedy(logged, ...statements);
}

function leaveOut(uncovered: UncoveredTable): Alternative {
  return {
    label: 'Leave it out',
    because: 'if it is unlogged on purpose',
    intents: [{ kind: 'set-option', option: 'tables', lead: `Remove the entry that names ${table(uncovered)} from \`tables\`.` }],
  };
}

/** What the statements of addTable() add, in words. */
function whatToAdd(uncovered: UncoveredTable, { major, broughtBy }: Around): string {
  const head = broughtBy.get(qualifiedName(uncovered));
  if (head !== undefined) {
    return `${table(head)}, and with it ${table(uncovered)},`;
  }
  if (!isPublishedByParts(uncovered, major)) {
    return table(uncovered);
  }
  const [only, ...more] = uncovered.parts.filter(({ foreign }) => !foreign);
  return only !== undefined && more.length === 0 ? table(only) : `the missing partitions of ${table(uncovered)}`;
}

/** What to do about a partitioned table that has nothing to be published by. */
function addPartitions(uncovered: UncoveredTable, { publication, major }: Existing): readonly Intent[] {
  return isPublishedByParts(uncovered, major) && uncovered.parts.length === 0 && !publication.allTables
    ? [byHand(`Create the partitions of ${table(uncovered)} and add them: the table itself cannot be published${major < ROOTS_SINCE ? ' before PostgreSQL 13' : ', because it is unlogged'}.`)]
    : [];
}

/** Partitions that were listed before the table itself was need not be listed beside it. */
function withoutListed(uncovered: UncoveredTable, around: AroundPublished): readonly Intent[] {
  const { publication, listedBelow } = around;
  const name = qualifiedName(uncovered);
  const before = uncovered.partitioned && addable(uncovered, around).includes(name) ? listedBelow.get(name) : undefined;
  return before === undefined || before.restricted ? [] : dropMembers(before, publication, `These are published with ${table(uncovered)} from then on, and need not be listed.`);
}
