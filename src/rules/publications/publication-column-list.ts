import { severityOf } from '../../consumer.js';
import type { ListedColumns, Publication, Restricted, Restrictions } from '../../facts/index.js';
import { publicationObject, qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { SEVERITIES } from '../../result.js';
import type { DatabaseTarget } from '../../target.js';
import { byTable, isBlocking, listAgain, refusedNow, setIdentity, type OfOneTable } from '../shared/restricted-members.js';
import { isAny, refusal } from '../shared/refused-statements.js';
import { code, listed, named, table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

export const publicationColumnList = rule({
  id: 'publication-column-list',
  group: 'publications',
  title: 'Column lists contain the replica identity, and every column that the consumer needs',
  severities: ({ consumer }) => ['error', 'warning', ...(consumer.allColumns === undefined || severityOf(consumer.allColumns) !== 'notice' ? [] : [SEVERITIES[2]])],
  needs: ['restrictions', 'version'],
  uses: ['publication'],
  judge({ restrictions, version, publication }, target) {
    const refused = byTable(restrictions.uncoveredIdentities).map((rows) => judgeRefused(rows, restrictions, version.major, target));
    const hidden = target.consumer.allColumns === undefined ? [] : restrictions.hiding.map((one) => judgeHidden(one, publication.state === 'known' ? publication.value : null, target));
    const total = restrictions.uncoveredIdentitiesCount + (hidden.length === 0 ? 0 : restrictions.hidingCount);
    return total === 0 ? pass() : { outcomes: [...refused, ...hidden], total };
  },
});

function judgeRefused(rows: OfOneTable, all: Restrictions, major: number, target: DatabaseTarget): Outcome {
  const [row] = rows;
  const now = refusedNow(rows);
  const missing = missingFrom(row);
  const rejected = isAny(now) ? now : { updates: target.operations.includes('update'), deletes: target.operations.includes('delete') };
  return fail(isBlocking(rows, target) ? 'error' : 'warning', {
    object: tableObject(row),
    message: row.replicaIdentityFull
      ? `${table(row)} has REPLICA IDENTITY FULL, and publication ${named(row.publication)} has a column list for it`
      : `the column list of ${table(row.member)} in publication ${named(row.publication)} lacks ${listed(missing.map(named))}, which ${missing.length === 1 ? 'is' : 'are'} part of the replica identity${ofWhich(row)}`,
    meaning: `${isAny(now) ? 'As long as' : 'As soon as'} the publication publishes updates or deletes${isAny(now) ? '' : ' too'}, ${refusal(row, rejected, major)}`,
    ...(isAny(now) ? { outage: refusal(row, now, major) } : {}),
    evidence: {
      publications: rows.map(({ publication }) => publication),
      planned: row.planned,
      replica_identity: row.replicaIdentityFull ? 'full' : row.identity,
      column_list: row.columnList ?? [],
      ...(row.replicaIdentityFull ? {} : { missing }),
    },
    ...(row.member === row || qualifiedName(row.member) === qualifiedName(row) ? {} : { related: [tableObject(row.member)] }),
    remedy: remedyFor(rows, all),
    ...(row.planned ? { about: 'publication' } : {}),
  });
}

function ofWhich(row: Restricted): string {
  return qualifiedName(row) === qualifiedName(row.member) ? '' : ` of its partition ${table(row)}`;
}

function missingFrom({ identity, columnList }: Restricted): readonly string[] {
  return identity.filter((one) => columnList?.includes(one) === false);
}

function remedyFor(rows: OfOneTable, all: Restrictions): Remedy {
  const [row] = rows;
  const filtered = rows.find(({ filterColumns }) => filterColumns !== null);
  if (row.replicaIdentityFull) {
    return withoutFull(rows, all);
  }
  return filtered === undefined
    ? remedy(`Add ${listed(missingFrom(row).map(named))} to the column list`, ...rows.map((one) => extend(one, all)))
    : advice(
        `Add ${listed(missingFrom(row).map(named))} to the column list of ${table(filtered.member)} in publication ${named(filtered.publication)}`,
        'The table has a row filter there as well. Within one transaction, remove it from the publication and add it again with the longer list and the same filter.',
      );
}

/** The list with what the identities of all tables lack to which it applies: several partitions can share one. */
function extend(row: Restricted, { uncoveredIdentities }: Restrictions, identity: readonly string[] = []): Intent {
  const sharing = uncoveredIdentities.filter((one) => one.publication === row.publication && qualifiedName(one.member) === qualifiedName(row.member));
  const columns = [...new Set([...(row.columnList ?? []), ...identity, ...sharing.flatMap((one) => (one.replicaIdentityFull ? one.primaryKey : missingFrom(one)))])];
  return listAgain(row, columns, 'This replaces the column list in one transaction, so that no change is missed. The consumer then receives the added columns as well.');
}

function withoutFull(rows: OfOneTable, all: Restrictions): Remedy {
  const [row] = rows;
  const unpublished = rows.filter(({ columnList }) => row.primaryKey.some((key) => columnList?.includes(key) === false));
  const isFiltered = rows.some(({ filterColumns }) => filterColumns !== null);
  const everyColumn: Alternative = {
    label: 'Publish all columns',
    because: 'if no column has to be hidden from the consumer',
    intents: rows.map((one) => listAgain(one, null, 'This removes the column list in one transaction, so that no change is missed. The consumer then receives every column.')),
  };
  if (isFiltered) {
    return advice(
      `Remove the column list of ${table(row.member)}, or give ${table(row)} a replica identity other than FULL`,
      'The table has a row filter as well. A replica identity by primary key or unique index has to contain the columns of the filter, and the column list has to contain the replica identity.',
    );
  }
  if (row.primaryKey.length === 0) {
    return choice(
      `Give ${table(row)} a replica identity whose columns are all in the column list, or publish all its columns`,
      everyColumn,
      {
        label: 'Unique index',
        because: 'if a unique index on NOT NULL columns exists or can be created',
        intents: [
          {
            kind: 'person-decides',
            text: `Use a unique index on NOT NULL columns that are all in the column list as the replica identity of ${table(row)}.`,
            phase: 'tables',
          },
        ],
      },
    );
  }
  return choice(
    `Use the primary key of ${table(row)} as the replica identity, or publish all its columns`,
    {
      label: 'Primary key',
      because: 'the consumer needs no old values besides the key',
      intents: [
        setIdentity(row, 'DEFAULT', 'Updates and deletes then contain the old values of the key only.'),
        ...unpublished.map((one) => extend(one, all, row.primaryKey)),
      ],
    },
    everyColumn,
  );
}

/** The consumer needs what the list leaves out. */
function judgeHidden({ columns, hidden, ...name }: ListedColumns, publication: Publication | null, { consumer }: DatabaseTarget): Outcome {
  const need = consumer.allColumns;
  return fail(need === undefined ? 'warning' : severityOf(need), {
    object: tableObject(name),
    message: `publication ${publication === null ? '' : `${named(publication.name)} `}leaves out ${listed(hidden.slice(0, MOST_SHOWN).map(named))}${hidden.length > MOST_SHOWN ? ` and ${String(hidden.length - MOST_SHOWN)} more columns` : ''} of ${table(name)}`,
    meaning: need?.unmet ?? '',
    evidence: { column_list: columns, hidden },
    ...(publication === null ? {} : { related: [publicationObject(publication.name)] }),
    remedy: advice(
      `Publish all columns of ${table(name)}, or use a consumer that supports column lists`,
      `Within one transaction, remove the table from the publication and add it again without a column list. Keep in mind why ${code('column_list')} was set: the consumer then receives every column.`,
    ),
    about: 'publication',
  });
}

const MOST_SHOWN = 3;
