import type { Coverage, Publication, TableName, UncoveredTable } from '../../facts.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { publicationObject, qualifiedName, tableObject } from '../../objects.js';
import type { FixStep } from '../../result.js';
import type { Target } from '../../target.js';
import type { Outcome } from '../rule.js';
import { fail, pass, rule } from '../rule.js';
import { judgeUnmatched } from '../tables/unmatched.js';

/** The first version that can publish a partitioned table as such. */
const ROOTS_SINCE = 13;

type Finding = Outcome<'error' | 'warning'>;

export const publicationTables = rule({
  id: 'publication-tables',
  title: 'The publication carries every table in scope',
  severities: ['error', 'warning'],
  needs: ['publication', 'coverage', 'version'],
  uses: ['unmatched'],
  after: ['login'],
  judge({ publication, coverage, version, unmatched }, target) {
    const name = target.publication ?? '';
    if (publication === null) {
      return noPublication(name, coverage, version.major, target);
    }
    const missing = judgeUnmatched(unmatched);
    const uncovered = coverage.uncovered.map((table) => judgeUncovered(table, publication, version.major));
    if (missing.length + uncovered.length > 0) {
      return { outcomes: [...missing, ...uncovered], total: missing.length + coverage.uncoveredCount };
    }
    const object = publicationObject(name);
    const evidence = { tables_in_scope: coverage.covered, all_tables: publication.allTables, schemas: publication.schemas };
    // A partitioned table without partitions is carried, and holds no table yet.
    return coverage.empty && coverage.covered === 0 ? nothingPublished(publication, evidence) : pass({ object, evidence });
  },
});

function noPublication(name: string, coverage: Coverage, major: number, target: Target): Finding {
  const tables = coverage.uncovered.flatMap((table) => publishable(table, major));
  const create: FixStep =
    tables.length === 0
      ? { kind: 'text', text: `CREATE PUBLICATION ${quoteIdentifier(name)} FOR TABLE …, with the tables of the pipeline` }
      : {
          kind: 'sql',
          text: `CREATE PUBLICATION ${quoteIdentifier(name)} FOR TABLE ${tables.map(qualifiedName).join(', ')};`,
          runAs: 'the owner of the tables, with CREATE on the database',
        };
  return fail('error', {
    object: publicationObject(name),
    message: `there is no publication ${quoteIdentifier(name)} in the database ${quoteIdentifier(target.connection.database)}`,
    evidence: { tables_in_scope: coverage.uncoveredCount },
    fix: {
      summary: 'Create the publication before the slot, or correct its name (case counts)',
      steps: [...setLogged(coverage.uncovered.flatMap(unloggedOf)), create],
    },
  });
}

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
          steps: [{ kind: 'text', text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE …, with the tables of the pipeline` }],
        },
      });
}

function judgeUncovered(table: UncoveredTable, publication: Publication, major: number): Finding {
  const unlogged = unloggedOf(table);
  const partly = table.leaves.length > 0 && !table.unlogged ? `${String(table.leaves.length)} of its partitions are` : 'it is';
  return fail('error', {
    object: tableObject(table),
    message:
      unlogged.length > 0
        ? `${qualifiedName(table)} is not carried by ${publication.name}: ${unlogged.map(qualifiedName).join(', ')} is unlogged, and changes of unlogged tables are not in the WAL`
        : `${qualifiedName(table)} is not carried by ${publication.name}: ${partly} not in it`,
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
      steps: [...setLogged(unlogged), ...addTable(table, publication, major)],
    },
  });
}

function unloggedOf(table: UncoveredTable): readonly TableName[] {
  return table.unlogged ? [table] : table.leaves.filter((leaf) => leaf.unlogged);
}

function setLogged(tables: readonly TableName[]): readonly FixStep[] {
  return tables.map((table) => ({
    kind: 'sql',
    text: `ALTER TABLE ${qualifiedName(table)} SET LOGGED;`,
    runAs: "the table's owner",
  }));
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
          text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE ${added.map(qualifiedName).join(', ')};`,
          runAs: `${quoteIdentifier(publication.owner)}, when it owns the table as well`,
        },
      ];
}

/** What takes a table into a publication: itself, or its partitions where a partitioned table cannot be published. */
function publishable(table: UncoveredTable, major: number): readonly TableName[] {
  return table.partitioned && major < ROOTS_SINCE ? table.leaves : [table];
}

/** Whether ADD TABLE would be refused. An unlogged table cannot be listed, but be a partition of one that is. */
function isMember(table: UncoveredTable, { allTables, schemas }: Publication, major: number): boolean {
  const onlyUnlogged = table.leaves.length > 0 && table.leaves.every((leaf) => leaf.unlogged);
  return allTables || schemas.includes(table.schema) || (major >= ROOTS_SINCE && onlyUnlogged);
}
