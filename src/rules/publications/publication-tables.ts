import { valueOf, type Coverage, type Publication, type TableName, type UncoveredTable } from '../../facts.js';
import { nearest } from '../../nearest.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { publicationObject, qualifiedName, tableObject } from '../../objects.js';
import { config } from '../../remedies/fix.js';
import { setLogged } from '../../remedies/tables.js';
import type { FixStep } from '../../result.js';
import type { Target } from '../../target.js';
import type { Outcome } from '../rule.js';
import { fail, pass, rule, unknown } from '../rule.js';

/** The first version that can publish a partitioned table as such. */
const ROOTS_SINCE = 13;

type Finding = Outcome<'error' | 'warning'>;

export const publicationTables = rule({
  id: 'publication-tables',
  title: 'The publication carries every table in scope',
  severities: ['error', 'warning'],
  needs: ['publication', 'coverage', 'version'],
  uses: ['publications'],
  after: ['login'],
  judge({ publication, coverage, version, publications }, target) {
    const name = target.publication ?? '';
    if (publication === null) {
      const others = (valueOf(publications) ?? []).map((one) => one.name);
      return noPublication(name, nearest(name, others), coverage, version.major, target);
    }
    if (coverage.uncoveredCount > 0) {
      const outcomes = coverage.uncovered.map((table) => judgeUncovered(table, publication, version.major));
      return { outcomes, total: coverage.uncoveredCount };
    }
    const object = publicationObject(name);
    if (target.tables.length > 0 && coverage.covered === 0) {
      return unknown({ object, message: 'could not check: no entry of tables names a table' });
    }
    const evidence = { tables_in_scope: coverage.covered, all_tables: publication.allTables, schemas: publication.schemas };
    // A partitioned table without partitions is carried, and holds no table yet.
    return coverage.empty && coverage.covered === 0 ? nothingPublished(publication, evidence) : pass({ object, evidence });
  },
});

function noPublication(name: string, near: string | undefined, coverage: Coverage, major: number, target: Target): Finding {
  const message = `there is no publication ${quoteIdentifier(name)} in the database ${quoteIdentifier(target.connection.database)}`;
  const seen = { object: publicationObject(name), evidence: { tables_in_scope: coverage.uncoveredCount, ...(near === undefined ? {} : { near }) } };
  return near === undefined
    ? fail('error', { ...seen, message, fix: { summary: 'Create the publication before the slot', steps: create(name, coverage, major) } })
    : fail('error', {
        ...seen,
        message: `${message}; there is ${quoteIdentifier(near)}`,
        // No statement that makes another one: in a script it would be run without a second look.
        fix: config('Correct the name (case counts), or create the publication before the slot', `publication: ${near}`),
      });
}

function create(name: string, coverage: Coverage, major: number): readonly FixStep[] {
  const tables = coverage.uncovered.flatMap((table) => publishable(table, major));
  return tables.length === 0
    ? [{ kind: 'text', text: `Run CREATE PUBLICATION ${quoteIdentifier(name)} FOR TABLE with the tables of the pipeline.` }]
    : [
        ...coverage.uncovered.flatMap(unloggedOf).map(setLogged),
        {
          kind: 'sql',
          text: `CREATE PUBLICATION ${quoteIdentifier(name)} FOR TABLE ${tables.join(', ')};`,
          runAs: 'the owner of the tables, with CREATE on the database',
        },
        ...(isCut(coverage, major) ? [AGAIN] : []),
      ];
}

/** Whether the statement cannot name all that it should. */
function isCut({ uncovered, uncoveredCount }: Coverage, major: number): boolean {
  return uncoveredCount > uncovered.length || uncovered.some((table) => table.partitioned && major < ROOTS_SINCE && table.leavesCount > table.leaves.length);
}

const AGAIN: FixStep = { kind: 'text', text: 'These are not all tables that are missing: run the check again afterwards, and add the others.' };

function nothingPublished(publication: Publication, evidence: Outcome['evidence'] & object): Finding {
  const object = publicationObject(publication.name);
  // Tables that are still to come are carried as soon as they are there.
  return publication.allTables || publication.schemas.length > 0
    ? fail('warning', {
        object,
        message: `the publication ${publication.name} covers whatever tables there are, and there are none`,
        evidence,
        fix: {
          summary: 'Check that this is the right database',
          steps: [{ kind: 'config', text: 'database: the one with the tables of the pipeline' }],
        },
      })
    : fail('error', {
        object,
        message: `the publication ${publication.name} is empty: the pipeline would start and receive nothing`,
        evidence,
        fix: {
          summary: 'Add the tables of the pipeline',
          steps: [{ kind: 'text', text: `Run ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE with the tables of the pipeline.` }],
        },
      });
}

function judgeUncovered(table: UncoveredTable, publication: Publication, major: number): Finding {
  const unlogged = unloggedOf(table);
  const partly = table.leavesCount > 0 && !table.unlogged;
  const missing = partly ? `${String(table.leavesCount)} of its partitions ${table.leavesCount === 1 ? 'is' : 'are'} not in it` : '';
  return fail('error', {
    object: tableObject(table),
    message:
      unlogged.length > 0
        ? `${qualifiedName(table)} is not carried by ${publication.name}: ${unlogged.map(qualifiedName).join(', ')} is unlogged, and changes of unlogged tables are not in the WAL`
        : partly
          ? `${qualifiedName(table)} is not carried whole by the publication ${publication.name}: ${missing}`
          : `${qualifiedName(table)} is not in the publication ${publication.name}`,
    evidence: {
      publication: publication.name,
      ...(table.partitioned ? { missing_partitions: table.leaves.map(qualifiedName) } : {}),
      ...(unlogged.length === 0 ? {} : { unlogged: unlogged.map(qualifiedName) }),
    },
    fix: {
      summary:
        unlogged.length > 0
          ? 'Make it a logged table, which rewrites it under an ACCESS EXCLUSIVE lock, or take it out of the scope'
          : 'Add it to the publication',
      steps: [...unlogged.map(setLogged), ...addTable(table, publication, major)],
    },
  });
}

function unloggedOf(table: UncoveredTable): readonly TableName[] {
  return table.unlogged ? [table] : table.leaves.filter((leaf) => leaf.unlogged);
}

function addTable(table: UncoveredTable, publication: Publication, major: number): readonly FixStep[] {
  if (isMember(table, publication, major)) {
    return unloggedOf(table).length > 0 ? [] : [{ kind: 'text', text: `${publication.name} carries every ordinary table; this one is none, or has no partitions yet.` }];
  }
  const added = publishable(table, major);
  return added.length === 0
    ? [{ kind: 'text', text: `Create the partitions of ${qualifiedName(table)} and add them: before PostgreSQL 13 it cannot be published itself.` }]
    : [
        {
          kind: 'sql',
          text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE ${added.join(', ')};`,
          runAs: `${quoteIdentifier(publication.owner)}, when it owns the table as well`,
        },
        ...(table.partitioned && major < ROOTS_SINCE && table.leavesCount > table.leaves.length ? [AGAIN] : []),
      ];
}

/**
 * What takes a table into a publication: itself, or its partitions where a partitioned table cannot be published. Not
 * what inherits from it, which nobody asked for, and which may have no identity.
 */
function publishable(table: UncoveredTable, major: number): readonly string[] {
  if (table.partitioned && major < ROOTS_SINCE) {
    return table.leaves.map(qualifiedName);
  }
  return [table.inherited ? `ONLY ${qualifiedName(table)}` : qualifiedName(table)];
}

/** Whether ADD TABLE would be refused. An unlogged table cannot be listed, but be a partition of one that is. */
function isMember(table: UncoveredTable, { allTables, schemas }: Publication, major: number): boolean {
  const onlyUnlogged = table.leaves.length > 0 && table.leaves.every((leaf) => leaf.unlogged);
  return allTables || schemas.includes(table.schema) || (major >= ROOTS_SINCE && onlyUnlogged);
}
