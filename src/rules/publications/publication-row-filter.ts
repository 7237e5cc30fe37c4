import type { Publication, Restricted, Restrictions } from '../../facts/index.js';
import { publicationObject, qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, type Alternative, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { byTable, isBlocking, listAgain, refusedNow, setIdentity, type OfOneTable } from '../shared/restricted-members.js';
import { isAny, refusal } from '../shared/refused-statements.js';
import { counted, firstOf, listed, named, table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** Since this version, FULL together with a generated column that is not published makes updates fail. */
const FULL_WITH_GENERATED_FAILS_SINCE = 18;

export const publicationRowFilter = rule({
  id: 'publication-row-filter',
  group: 'publications',
  title: 'No row filter makes updates fail or keeps rows from the pipeline',
  severities: ['error', 'warning', 'notice'],
  needs: ['restrictions', 'version'],
  uses: ['publication'],
  judge({ restrictions, version, publication }, target) {
    const refused = byTable(restrictions.unfilterable).map((rows) => judgeRefused(rows, version.major, target));
    const planned = publication.state === 'known' ? publication.value : null;
    const noticed = restrictions.filteredCount === 0 || planned === null ? [] : [filters(planned, restrictions)];
    return refused.length + noticed.length === 0
      ? pass({ evidence: { tables_with_row_filter: 0 } })
      : { outcomes: [...refused, ...noticed], total: restrictions.unfilterableCount + noticed.length };
  },
});

/** One row: filters are set on purpose. */
function filters({ name }: Publication, { filtered, filteredCount }: Restrictions): Outcome<'notice'> {
  return fail('notice', {
    object: publicationObject(name),
    message: `publication ${named(name)} filters the rows of ${counted(filteredCount, 'table')} (${firstOf(filtered, filteredCount)})`,
    meaning:
      'Changes to rows that do not match never reach the pipeline, and a row that stops matching arrives as a DELETE. A consumer that copies whole tables also copies the rows that do not match.',
    evidence: { tables_with_row_filter: filteredCount },
    related: filtered.map(tableObject),
    remedy: advice(
      'Check that the consumer is meant to receive only these rows',
      'If it copies the tables itself, give the copy the same condition.',
    ),
  });
}

function judgeRefused(rows: OfOneTable, major: number, target: DatabaseTarget): Outcome<'error' | 'warning'> {
  const [row] = rows;
  const now = refusedNow(rows);
  const outside = outsideOf(row);
  const rejected = isAny(now) ? now : { updates: target.operations.includes('update'), deletes: target.operations.includes('delete') };
  return fail(isBlocking(rows, target) ? 'error' : 'warning', {
    object: tableObject(row),
    message: `the row filter of ${table(row.member)} in publication ${named(row.publication)} uses ${listed(outside.map(named))}, which ${outside.length === 1 ? 'is' : 'are'} not part of the replica identity${ofWhich(row)}`,
    meaning: `${isAny(now) ? 'As long as' : 'As soon as'} the publication publishes updates or deletes${isAny(now) ? '' : ' too'}, ${refusal(row, rejected, major)}`,
    ...(isAny(now) ? { outage: refusal(row, now, major) } : {}),
    evidence: {
      publications: rows.map(({ publication }) => publication),
      planned: row.planned,
      replica_identity: row.identity,
      filter_columns: row.filterColumns ?? [],
      outside_replica_identity: outside,
    },
    ...(isSame(row) ? {} : { related: [tableObject(row.member)] }),
    remedy: remedyFor(rows, major),
    ...(row.planned ? { about: 'publication' } : {}),
  });
}

function isSame(row: Restricted): boolean {
  return qualifiedName(row) === qualifiedName(row.member);
}

function ofWhich(row: Restricted): string {
  return isSame(row) ? '' : ` of its partition ${table(row)}`;
}

function outsideOf({ filterColumns, identity }: Restricted): readonly string[] {
  return (filterColumns ?? []).filter((one) => !identity.includes(one));
}

function remedyFor(rows: OfOneTable, major: number): Remedy {
  const [row] = rows;
  const unfiltered: Alternative = {
    label: 'Remove the filter',
    because: 'if the consumer may receive every row',
    intents: rows.map((one) => listAgain(one, one.columnList, 'This removes the row filter in one transaction, so that no change is missed. The consumer then receives every row.')),
  };
  const canBeFull = rows.every(({ columnList }) => columnList === null) && (!row.generatedColumns || major < FULL_WITH_GENERATED_FAILS_SINCE);
  return canBeFull
    ? choice(
        `Use REPLICA IDENTITY FULL for ${table(row)}, or remove the row filter`,
        {
          label: 'REPLICA IDENTITY FULL',
          because: 'it works at once, although every UPDATE and DELETE then writes the whole old row to the WAL',
          intents: [setIdentity(row, 'FULL')],
        },
        unfiltered,
      )
    : choice(
        `Use a unique index on NOT NULL columns that contains the columns of the row filter as the replica identity of ${table(row)}, or remove the filter`,
        {
          label: 'Unique index',
          because: `REPLICA IDENTITY FULL is not possible with ${row.columnList === null ? 'generated columns that are not published' : 'a column list'}`,
          intents: [
            {
              kind: 'person-decides',
              text: `Create a unique index on ${listed([...row.identity, ...outsideOf(row)].map(named))} of ${table(row)}, all of them NOT NULL, and use it as the replica identity.${row.columnList === null ? '' : ' All these columns have to be in the column list.'}`,
              phase: 'tables',
            },
          ],
        },
        unfiltered,
      );
}
