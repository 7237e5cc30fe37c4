import type { ExtensionTable, Publication, UncoveredPart, UncoveredTable } from '../../facts/index.js';
import { valueOf } from '../../facts/index.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, remedy, type Alternative, type Remedy } from '../../remedies/intents.js';
import { makeLogged } from '../../remedies/tables.js';
import type { DatabaseTarget } from '../../target.js';
import { addTable, aroundOf, byHand, isWanted, toLog, type Around } from '../shared/publishing.js';
import { firstOf, named, table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

type Judged = Outcome<'error' | 'warning'>;

export const tableKind = rule({
  id: 'table-kind',
  group: 'tables',
  title: 'No inheriting or foreign table that a copy reads is left out of the publication',
  severities: ['error', 'warning'],
  needs: ['publication', 'coverage', 'extensionTables', 'version'],
  uses: ['unloggedTables'],
  judge({ publication, coverage, extensionTables, version, unloggedTables }, target) {
    const around = aroundOf(publication ?? undefined, coverage, version.major, valueOf(unloggedTables)?.tables ?? []);
    const lossy = coverage.uncovered.filter(({ lostBelow }) => lostBelow);
    const total = coverage.lostBelowCount + extensionTables.count;
    return total === 0
      ? pass({ evidence: { tables_in_scope: coverage.covered + coverage.uncoveredCount } })
      : { outcomes: [...lossy.map((one) => judgeLossy(one, around, target)), ...extensionTables.tables.map(judgeExtension)], total };
  },
});

/** What gets lost below a table. */
interface Lost {
  /** Partitions and children that are stored elsewhere. */
  readonly foreign: readonly UncoveredPart[];
  /** Tables that inherit from it, where it is published itself; else they come with it. */
  readonly children: readonly UncoveredPart[];
}

function lostOf({ parts, member, partitioned }: UncoveredTable): Lost {
  return {
    foreign: parts.filter(({ foreign }) => foreign),
    children: member && !partitioned ? parts.filter(({ foreign }) => !foreign) : [],
  };
}

function judgeLossy(uncovered: UncoveredTable, around: Around, target: DatabaseTarget): Judged {
  const lost = lostOf(uncovered);
  const isNamed = target.tables.length > 0;
  const { publication } = around;
  // One that the consumer is to make of all tables was not made of this one on purpose.
  const onPurpose = publication === undefined ? isNamed : isWanted(uncovered, publication, target);
  return fail(onPurpose ? 'error' : 'warning', {
    object: tableObject(uncovered),
    message: problemWith(uncovered, lost, publication),
    meaning: meaningOf(uncovered, lost),
    evidence: {
      ...(publication === undefined ? {} : { publication: publication.name }),
      ...(lost.children.length === 0 ? {} : { missing_children: lost.children.map(qualifiedName) }),
      ...(lost.foreign.length === 0 ? {} : { [uncovered.partitioned ? 'foreign_partitions' : 'foreign_children']: lost.foreign.map(qualifiedName) }),
    },
    remedy: remedyFor(uncovered, lost, around, isNamed),
    about: isNamed ? 'tables' : 'publication',
  });
}

function problemWith(uncovered: UncoveredTable, { foreign, children }: Lost, publication: Publication | undefined): string {
  const { partsCount, foreignCount, partitioned } = uncovered;
  const childrenCount = children.length === 0 ? 0 : partsCount - foreignCount;
  const name = table(uncovered);
  const part = partitioned ? 'partition' : 'child table';
  const ofForeign = foreignCount === 1 ? `the ${part} ${firstOf(foreign, 1)} of ${name} is a foreign table` : `${String(foreignCount)} ${part}s of ${name} are foreign tables (${firstOf(foreign, foreignCount)})`;
  if (childrenCount === 0 || publication === undefined) {
    return `${ofForeign}, which cannot be published`;
  }
  const ofChildren =
    childrenCount === 1
      ? `${firstOf(children, 1)}, which inherits from ${name}, is not in publication ${named(publication.name)}`
      : `${String(childrenCount)} tables that inherit from ${name} are not in publication ${named(publication.name)} (${firstOf(children, childrenCount)})`;
  return foreignCount === 0 ? ofChildren : `${ofChildren}, and ${ofForeign}`;
}

function meaningOf(uncovered: UncoveredTable, { foreign, children }: Lost): string {
  return [
    ...(children.length > 0 ? [`A copy of ${table(uncovered)} reads the rows of the tables that inherit from it, but changes to them never reach the pipeline.`] : []),
    ...(foreign.length > 0 ? ['The rows of a foreign table are stored on another server: a copy reads them, but changes to them are not in the WAL of this server.'] : []),
  ].join(' ');
}

function remedyFor(uncovered: UncoveredTable, { foreign, children }: Lost, around: Around, isNamed: boolean): Remedy {
  const { publication, major } = around;
  if (children.length === 0 || publication === undefined) {
    return withoutForeign(uncovered, foreign, isNamed);
  }
  const statements = [...makeLogged(toLog(uncovered, major), around.unlogged), ...addTable(uncovered, { ...around, publication })];
  const what = children.length === 1 ? firstOf(children, 1) : `the tables that inherit from ${table(uncovered)}`;
  return remedy(
    `Add ${what} to publication ${named(publication.name)}`,
    ...(statements.length === 0 ? [byHand(`Add ${what} to publication ${named(publication.name)}.`)] : statements),
    byHand(`Add every table that will inherit from ${table(uncovered)} to the publication as well: it is not added together with its parent.`),
    ...(foreign.length === 0 ? [] : [alsoForeign(uncovered, foreign, isNamed)]),
  );
}

/** Nothing can publish changes to a foreign table: three remedies, all to be carried out by a person. */
function withoutForeign(uncovered: UncoveredTable, foreign: readonly UncoveredPart[], isNamed: boolean): Remedy {
  const what = firstOf(foreign, uncovered.foreignCount);
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
function alsoForeign(uncovered: UncoveredTable, foreign: readonly UncoveredPart[], isNamed: boolean): ReturnType<typeof byHand> {
  const them = foreign.length === 1 ? 'it' : 'them';
  const otherwise = isNamed ? `, or list the others in \`tables\` instead of ${table(uncovered)}` : '';
  return byHand(
    `${firstOf(foreign, uncovered.foreignCount)} cannot be published, because another server stores the rows: replicate ${them} from there, detach ${them} from ${table(uncovered)}${otherwise}.`,
  );
}

function judgeExtension(one: ExtensionTable): Judged {
  return fail('warning', {
    object: tableObject(one),
    message: `${table(one)} belongs to the extension ${named(one.extension)}`,
    meaning: 'The extension writes and changes its tables itself, when it is created and when it is updated. Where the destination has the same extension, the rows exist already, and a copy fails because of duplicate keys.',
    evidence: { extension: one.extension },
    remedy: advice(`Leave ${table(one)} out of the pipeline, unless it holds rows of your own`, `Remove ${table(one)} from \`tables\` and from the publication, if its rows are those that the extension creates.`),
  });
}
