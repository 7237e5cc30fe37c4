import { valueOf, type Coverage, type Publication, type TableName, type UncoveredPart, type UncoveredTable } from '../../facts/index.js';
import { nearest } from '../../nearest.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { publicationObject, qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { makeLogged, type UnloggedTable } from '../../remedies/tables.js';
import type { Evidence } from '../../result.js';
import type { DatabaseTarget, Operation } from '../../target.js';
import { addable, aroundOf, isAmong, isPartsCut, isPublishedByParts, leftOut, ROOTS_SINCE, unloggedOf, type Around } from '../shared/publishing.js';
import { firstOf, named, table } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

/** Since this version a slot sends nothing for a missing publication; before, decoding ends with an error. */
const MISSING_IS_SKIPPED_SINCE = 18;

type Judged = Outcome<'error' | 'warning'>;

export const publicationTables = rule({
  id: 'publication-tables',
  group: 'publications',
  title: 'The publication publishes every table in scope',
  severities: ['error', 'warning'],
  needs: ['publication', 'coverage', 'version'],
  uses: ['publications'],
  judge({ publication, coverage, version, publications }, target) {
    if (publication === null) {
      const others = (valueOf(publications) ?? []).map(({ name }) => name);
      return noPublication(nearest(target.publication ?? '', others), coverage, version.major, target);
    }
    if (coverage.uncoveredCount > 0) {
      const around = { ...aroundOf(publication, coverage, version.major), publication };
      const outcomes = coverage.uncovered.map((uncovered) => judgeUncovered(uncovered, around, target));
      return { outcomes, total: coverage.uncoveredCount };
    }
    const object = publicationObject(publication.name);
    if (target.tables.length > 0 && coverage.covered === 0) {
      return unknown({ object, message: 'could not check: no entry of `tables` names a table' });
    }
    const evidence = { tables_in_scope: coverage.covered, all_tables: publication.allTables, schemas: publication.schemas };
    // A partitioned table without partitions is published, and holds no table yet.
    return coverage.empty && coverage.covered === 0 ? nothingPublished(publication, evidence) : pass({ object, evidence });
  },
});

function noPublication(near: string | undefined, coverage: Coverage, major: number, target: DatabaseTarget): Judged {
  const name = target.publication ?? '';
  const problem = `publication ${named(name)} does not exist in database ${named(target.connection.database)}`;
  return fail('error', {
    object: publicationObject(name),
    message: near === undefined ? problem : `${problem}; did you mean ${named(near)}?`,
    meaning:
      major >= MISSING_IS_SKIPPED_SINCE
        ? 'The pipeline starts and receives nothing: the server only writes a warning to its log.'
        : 'Decoding ends with an error at the first change, and the pipeline stops.',
    evidence: { tables_in_scope: coverage.uncoveredCount, ...(near === undefined ? {} : { near }) },
    remedy:
      near === undefined
        ? remedy('Create the publication before the replication slot', ...create(name, coverage, major, target.operations))
        : // No statement that creates another one: in a script it would be run without a second thought.
          remedy('Correct the name of the publication (case matters), or create it before the replication slot', {
            kind: 'set-option',
            option: 'publication',
            value: near,
            lead: 'Set `publication` to the existing publication, if that is the one you mean.',
          }),
    about: 'publication',
  });
}

function create(name: string, coverage: Coverage, major: number, operations: readonly Operation[]): readonly Intent[] {
  const around = aroundOf(undefined, coverage, major);
  const tables = [...new Set(coverage.uncovered.flatMap((uncovered) => addable(uncovered, around)))];
  const left = distinct(coverage.uncovered.flatMap((uncovered) => leftOut(uncovered, around)));
  const logged = makeLogged([...around.unlogged.values()], around.unlogged);
  if (tables.length === 0 && left.length > 0) {
    return [...logged, byHand(`Create the publication ${named(name)} for ${firstOf(left, left.length)} as soon as ${left.length === 1 ? 'it is' : 'they are'} logged.`)];
  }
  return tables.length === 0
    ? [byHand(`Create the publication ${named(name)} for the tables of the pipeline. If they are listed in \`tables\`, this check prints the statement.`)]
    : [
        ...logged,
        {
          kind: 'run-sql',
          text: `CREATE PUBLICATION ${quoteIdentifier(name)} FOR TABLE ${tables.join(', ')}${published(operations, major)};`,
          phase: 'publications',
          disruption: { kind: 'none' },
          runAs: 'the owner of the tables, with CREATE on the database',
        },
        ...(isCut(coverage, around) ? [AGAIN] : []),
        ...addLater(left, name),
        ...coverage.uncovered.flatMap((uncovered) => foreignOf(uncovered, true)),
      ];
}

/** The first version that publishes TRUNCATE. */
const TRUNCATES_SINCE = 11;

/**
 * What is published, where that is less than the server's default: an update that nobody needs published would be refused
 * on a table without a replica identity.
 */
function published(operations: readonly Operation[], major: number): string {
  const isDefault = (['insert', 'update', 'delete'] as const).every((operation) => operations.includes(operation));
  const known = operations.filter((operation) => operation !== 'truncate' || major >= TRUNCATES_SINCE);
  return isDefault ? '' : ` WITH (publish = '${known.join(', ')}')`;
}

/** Whether the statement cannot name all that it should. */
function isCut({ uncovered, uncoveredCount }: Coverage, around: Around): boolean {
  return uncoveredCount > uncovered.length || uncovered.some((one) => isPartsCut(one, around));
}

function byHand(text: string): Intent {
  return { kind: 'person-decides', text, phase: 'publications' };
}

/** What to do about tables that no statement adds as they are. */
function addLater(left: readonly TableName[], publication: string): readonly Intent[] {
  const pronoun = left.length === 1 ? 'it is' : 'they are';
  return left.length === 0 ? [] : [byHand(`Add ${firstOf(left, left.length)} to publication ${named(publication)} as soon as ${pronoun} logged.`)];
}

/** A table that is in scope itself can also be a part of another one. */
function distinct(tables: readonly TableName[]): readonly TableName[] {
  return [...new Map(tables.map((one) => [qualifiedName(one), one])).values()];
}

const AGAIN = byHand('The statement does not name all missing tables, because there are too many for one statement: run this check again afterwards, and add the rest.');

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
        remedy: remedy("Check that this database contains the pipeline's tables", {
          kind: 'set-option',
          option: 'database',
          lead: "Set `database` to the database that contains the pipeline's tables, if that is another one.",
        }),
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

/** What is missing of a table, by the reason. */
interface Missing {
  readonly unlogged: readonly UnloggedTable[];
  readonly foreign: readonly UncoveredPart[];
  /** Parts that a statement can publish as they are. */
  readonly others: readonly UncoveredPart[];
}

function missingOf(uncovered: UncoveredTable): Missing {
  return {
    unlogged: unloggedOf(uncovered),
    foreign: uncovered.parts.filter(({ foreign }) => foreign),
    others: uncovered.parts.filter(({ foreign, unlogged }) => !foreign && !unlogged),
  };
}

function judgeUncovered(uncovered: UncoveredTable, around: Around & { readonly publication: Publication }, target: DatabaseTarget): Judged {
  const { publication } = around;
  const missing = missingOf(uncovered);
  const references = missing.unlogged.flatMap(({ unloggedReferences }) => unloggedReferences);
  const isNamed = target.tables.length > 0;
  const partitions = uncovered.parts.filter(({ relation }) => relation === 'partition');
  const children = uncovered.parts.filter(({ relation }) => relation === 'child');
  // What is named neither here nor in the publication may be left out on purpose.
  const isWanted = isNamed || !(publication.allTables || publication.schemas.includes(uncovered.schema));
  return fail(isWanted ? 'error' : 'warning', {
    object: tableObject(uncovered),
    message: problemWith(uncovered, missing, publication),
    meaning: meaningOf(uncovered, missing),
    evidence: {
      publication: publication.name,
      ...(uncovered.partitioned ? { missing_partitions: partitions.map(qualifiedName) } : {}),
      ...(children.length === 0 ? {} : { missing_children: children.map(qualifiedName) }),
      ...foreignEvidence(missing.foreign),
      ...(missing.unlogged.length === 0 ? {} : { unlogged: missing.unlogged.map(qualifiedName) }),
      ...(references.length === 0 ? {} : { unlogged_references: [...new Set(references.map(qualifiedName))] }),
    },
    remedy: remedyFor(uncovered, missing, around, isNamed),
    about: isNamed ? 'tables' : 'publication',
    ...(references.length === 0 ? {} : { related: references.map(tableObject) }),
  });
}

function foreignEvidence(foreign: readonly UncoveredPart[]): Evidence {
  const partitions = foreign.filter(({ relation }) => relation === 'partition');
  const children = foreign.filter(({ relation }) => relation === 'child');
  return {
    ...(partitions.length === 0 ? {} : { foreign_partitions: partitions.map(qualifiedName) }),
    ...(children.length === 0 ? {} : { foreign_children: children.map(qualifiedName) }),
  };
}

function problemWith(uncovered: UncoveredTable, { unlogged, foreign }: Missing, publication: Publication): string {
  const { partitioned, parts, partsCount, member, partsCovered } = uncovered;
  const name = table(uncovered);
  const isPartly = parts.length > 0 && (member || (partitioned && partsCovered > 0));
  if (!isPartly) {
    return unlogged.some((one) => one === uncovered)
      ? `${name} is not published by ${named(publication.name)}, because it is unlogged`
      : `${name} is not in publication ${named(publication.name)}`;
  }
  const problem = `${name} is only partly published by ${named(publication.name)}`;
  const kind = partitioned ? 'partition' : 'child table';
  const [only] = parts;
  if (only === undefined || partsCount > 1) {
    return `${problem}: ${String(partsCount)} of its ${kind}s are not (${firstOf(parts, partsCount)})`;
  }
  const why = foreign.length > 0 ? 'is a foreign table' : unlogged.length > 0 ? 'is unlogged' : 'is not in the publication';
  return `${problem}: its ${kind} ${table(only)} ${why}`;
}

function meaningOf(uncovered: UncoveredTable, { unlogged, foreign, others }: Missing): string {
  return [
    ...(foreign.length > 0 ? ['The rows of a foreign table are stored on another server: a copy reads them, but changes to them are not in the WAL of this server.'] : []),
    ...(unlogged.length > 0 ? ['Changes to unlogged tables are not written to the WAL: a copy reads the rows, but changes to them never arrive.'] : []),
    ...(foreign.length + unlogged.length === 0 || others.length > 0 ? [unpublished(uncovered, others)] : []),
  ].join(' ');
}

function unpublished(uncovered: UncoveredTable, others: readonly UncoveredPart[]): string {
  return uncovered.member && others.length > 0
    ? `Changes to ${firstOf(others, others.length)} never reach the pipeline, although a copy of ${table(uncovered)} reads the rows.`
    : `Changes to ${table(uncovered)} never reach the pipeline, although a copy reads its rows.`;
}

function remedyFor(uncovered: UncoveredTable, missing: Missing, around: Around & { readonly publication: Publication }, isNamed: boolean): Remedy {
  const publication = named(around.publication.name);
  const later = addLater(leftOut(uncovered, around), around.publication.name);
  const statements = [...makeLogged(missing.unlogged, around.unlogged), ...addTable(uncovered, around), ...later];
  if (statements.length === 0) {
    return missing.foreign.length > 0
      ? withoutForeign(uncovered, missing.foreign, isNamed)
      : advice(
          `Check what ${table(uncovered)} is`,
          `${publication} publishes every ordinary table that it covers; ${table(uncovered)} is not an ordinary table, or has no partitions yet.`,
        );
  }
  const intents = [...statements, ...foreignOf(uncovered, isNamed)];
  if (missing.unlogged.length === 0) {
    return remedy(`Add ${whatToAdd(uncovered, around)} to publication ${publication}`, ...intents);
  }
  const logged = `Make ${firstOf(missing.unlogged, missing.unlogged.length)} logged`;
  return isNamed
    ? choice(
        `${logged}, or remove ${table(uncovered)} from \`tables\``,
        { label: 'Make it logged', because: 'the pipeline needs its changes', intents },
        leaveOut(uncovered),
      )
    : remedy(logged, ...intents);
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
  const { member, partitioned, parts } = uncovered;
  const head = broughtBy.get(qualifiedName(uncovered));
  if (head !== undefined) {
    return `${table(head)}, and with it ${table(uncovered)},`;
  }
  if (!member && !isPublishedByParts(uncovered, major)) {
    return table(uncovered);
  }
  const [only, ...more] = parts.filter(({ foreign }) => !foreign);
  return only !== undefined && more.length === 0 ? table(only) : `the missing ${partitioned ? 'partitions' : 'child tables'} of ${table(uncovered)}`;
}

/** Nothing can publish changes to a foreign table: three remedies, all to be carried out by a person. */
function withoutForeign(uncovered: UncoveredTable, foreign: readonly UncoveredPart[], isNamed: boolean): Remedy {
  const what = firstOf(foreign, foreign.length);
  const other = uncovered.partitioned ? 'partitions' : 'tables';
  const byName: Alternative = {
    label: `List the other ${other}`,
    because: 'if the pipeline does not need these rows',
    intents: [
      { kind: 'set-option', option: 'tables', lead: `List the other ${other} in \`tables\` instead of ${table(uncovered)}, so that neither the copy nor the stream contains the foreign ones.` },
    ],
  };
  return choice(
    `Replicate the rows of ${what} from the server that stores them, or leave them out`,
    {
      label: 'Replicate from that server',
      because: 'the pipeline needs these rows',
      intents: [byHand(`Set up a separate pipeline that reads the tables behind ${what} on the server that stores them.`)],
    },
    {
      label: `Detach the foreign ${uncovered.partitioned ? 'partition' : 'table'}`,
      because: `if the application does not read them through ${table(uncovered)}`,
      intents: [byHand(`Detach ${what} from ${table(uncovered)}, so that a copy of ${table(uncovered)} no longer reads them.`)],
    },
    ...(isNamed ? [byName] : []),
  );
}

/** What to say about foreign tables in addition to the statements for the others. */
function foreignOf(uncovered: UncoveredTable, isNamed: boolean): readonly Intent[] {
  const foreign = uncovered.parts.filter((part) => part.foreign);
  const them = foreign.length === 1 ? 'it' : 'them';
  const otherwise = isNamed ? `, or list the others in \`tables\` instead of ${table(uncovered)}` : '';
  return foreign.length === 0
    ? []
    : [
        byHand(
          `${firstOf(foreign, foreign.length)} cannot be published, because another server stores the rows: replicate ${them} from there, detach ${them} from ${table(uncovered)}${otherwise}.`,
        ),
      ];
}

function addTable(uncovered: UncoveredTable, around: Around & { readonly publication: Publication }): readonly Intent[] {
  const { publication, major } = around;
  const added = addable(uncovered, around);
  if (added.length > 0) {
    // What several rows add gets a statement of its own each: identical statements are printed once.
    const statements = isAmong(around.shared, uncovered) ? added : [added.join(', ')];
    return [...statements.map((tables) => addStatement(tables, publication)), ...(isPartsCut(uncovered, around) ? [AGAIN] : [])];
  }
  return isPublishedByParts(uncovered, major) && uncovered.parts.length === 0 && !publication.allTables
    ? [byHand(`Create the partitions of ${table(uncovered)} and add them: the table itself cannot be published${major < ROOTS_SINCE ? ' before PostgreSQL 13' : ', because it is unlogged'}.`)]
    : [];
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
