import type { TableWithoutIdentity } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, remedy, type Alternative, type Remedy, type RunSql } from '../../remedies/intents.js';
import { bytes, TABLE_OWNER } from '../../remedies/tables.js';
import { isAny, refusal, type Operations } from '../shared/refused-statements.js';
import { named, table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** Since this version, FULL together with a generated column that is not published makes updates fail. */
const FULL_WITH_GENERATED_FAILS_SINCE = 18;

export const replicaIdentity = rule({
  id: 'replica-identity',
  group: 'tables',
  title: 'Every published table has the replica identity that its updates and deletes need',
  severities: ['error', 'warning'],
  applies: ({ consumer }) => (consumer.publication.value.madeBy === 'nobody' ? 'the consumer uses no publication' : undefined),
  needs: ['identities', 'version'],
  judge({ identities, version }) {
    return identities.withoutCount > 0
      ? { outcomes: identities.without.map((lacking) => judgeTable(lacking, version.major)), total: identities.withoutCount }
      : pass({ evidence: { tables: identities.fine } });
  },
});

function judgeTable(lacking: TableWithoutIdentity, major: number): Outcome<'error' | 'warning'> {
  const { published, root, implicitMember, writes } = lacking;
  const now = rejectedNow(lacking);
  // Nobody named this table, and no update of it has succeeded. Whether one was tried cannot be seen: a rejected one is not counted.
  const isDormant = implicitMember && writes === 0;
  return fail(isDormant || !isNeeded(lacking) ? 'warning' : 'error', {
    object: tableObject(lacking),
    message: problemWith(lacking),
    meaning: meaningOf(lacking, major),
    ...(isAny(now) && !isDormant ? { outage: refusal(lacking, now, major) } : {}),
    evidence: {
      replica_identity: SETTINGS[lacking.setting],
      ...(lacking.deferrablePrimaryKey === null ? {} : { deferrable_primary_key: lacking.deferrablePrimaryKey }),
      published,
      ...(isAny(rejectedByAnother(lacking)) ? { published_by_another: true } : {}),
      ...(implicitMember ? { only_by_all_tables_or_schema: true } : {}),
      publishes: [...(lacking.publishesUpdates ? ['update'] : []), ...(lacking.publishesDeletes ? ['delete'] : [])],
      rows_updated_or_deleted: writes,
    },
    remedy: identityFor(lacking, major),
    ...(root === null ? {} : { related: [tableObject(root)] }),
  });
}

const SETTINGS: Readonly<Record<TableWithoutIdentity['setting'], string>> = { d: 'default', n: 'nothing', i: 'index' };

/** Whether the planned publication publishes what needs an identity. */
function isNeeded({ publishesUpdates, publishesDeletes }: TableWithoutIdentity): boolean {
  return publishesUpdates || publishesDeletes;
}

function rejectedNow({ rejectsUpdates, rejectsDeletes }: TableWithoutIdentity): Operations {
  return { updates: rejectsUpdates, deletes: rejectsDeletes };
}

/** What is rejected now, and would not be if only the planned publication existed. */
function rejectedByAnother(lacking: TableWithoutIdentity): Operations {
  const { published, publishesUpdates, publishesDeletes, rejectsUpdates, rejectsDeletes } = lacking;
  return { updates: rejectsUpdates && !(published && publishesUpdates), deletes: rejectsDeletes && !(published && publishesDeletes) };
}

function meaningOf(lacking: TableWithoutIdentity, major: number): string {
  const now = rejectedNow(lacking);
  const coming = { updates: lacking.publishesUpdates && !now.updates, deletes: lacking.publishesDeletes && !now.deletes };
  const isByAnother = isAny(rejectedByAnother(lacking)) && !(lacking.published && isNeeded(lacking));
  return [
    ...(isAny(now) ? [`As long as ${isByAnother ? 'another publication publishes the table' : 'the table is published'} without a replica identity, ${refusal(lacking, now, major)}`] : []),
    ...(isAny(coming) ? [`As soon as ${later(lacking, isByAnother)}, ${refusal(lacking, coming, major)}`] : []),
    ...(isNeeded(lacking) ? [] : ['The pipeline itself needs no replica identity, because it receives neither updates nor deletes.']),
  ].join(' ');
}

/** When statements are going to be rejected that are not now. */
function later({ published }: TableWithoutIdentity, isByAnother: boolean): string {
  if (published) {
    return 'the publication publishes them';
  }
  return isByAnother ? 'the planned publication publishes the table' : 'the table is published';
}

function problemWith(lacking: TableWithoutIdentity): string {
  const name = placed(lacking);
  if (lacking.setting === 'n') {
    return `the replica identity of ${name} is NOTHING`;
  }
  if (lacking.setting === 'i') {
    return `the replica identity index of ${name} was dropped or is invalid`;
  }
  return lacking.deferrablePrimaryKey === null
    ? `${name} has no primary key and no other replica identity`
    : `the primary key ${named(lacking.deferrablePrimaryKey)} of ${name} is deferrable, so it cannot be the replica identity`;
}

/** The table, with the one by which the user may know it. */
function placed(lacking: TableWithoutIdentity): string {
  if (lacking.root === null) {
    return table(lacking);
  }
  return `${table(lacking)}, ${lacking.isPartition ? 'a partition of' : 'which inherits from'} ${table(lacking.root)},`;
}

/** The cheapest identity the table can have as it is. */
function identityFor(lacking: TableWithoutIdentity, major: number): Remedy {
  const name = table(lacking);
  if (lacking.columnList) {
    return advice(
      `Give ${name} a replica identity whose columns are all in the column list of the publication`,
      `A publication has a column list for ${name}: the primary key, or a unique index on NOT NULL columns, can be the replica identity if all its columns are in the list. REPLICA IDENTITY FULL cannot.`,
    );
  }
  if (lacking.rowFilter) {
    return canBeFull(lacking, major)
      ? remedy(`Use REPLICA IDENTITY FULL for ${name}, because the columns of a row filter have to be part of the replica identity (writes more WAL)`, setIdentity(lacking, 'FULL'))
      : withoutFull(lacking);
  }
  if (lacking.usablePrimaryKey) {
    return remedy(`Use the primary key of ${name} as the replica identity`, setIdentity(lacking, 'DEFAULT'));
  }
  if (lacking.usableIndex !== null) {
    return remedy(
      `Use the unique index ${named(lacking.usableIndex)} of ${name} as the replica identity`,
      setIdentity(lacking, `USING INDEX ${quoteIdentifier(lacking.usableIndex)}`),
    );
  }
  if (lacking.deferrableKeyColumns.length > 0) {
    return besideTheKey(lacking);
  }
  return canBeFull(lacking, major) ? fullOrKey(lacking) : withoutFull(lacking);
}

function canBeFull({ generatedColumns }: TableWithoutIdentity, major: number): boolean {
  return !generatedColumns || major < FULL_WITH_GENERATED_FAILS_SINCE;
}

function fullOrKey(lacking: TableWithoutIdentity): Remedy {
  return choice(
    `Use REPLICA IDENTITY FULL for ${table(lacking)}, or add a primary key`,
    {
      label: 'REPLICA IDENTITY FULL',
      because: 'it works at once, although every UPDATE and DELETE then writes the whole old row to the WAL',
      intents: [setIdentity(lacking, 'FULL')],
    },
    { label: 'Primary key', because: 'it writes less WAL, if the table can have one', ...withKey(lacking) },
  );
}

/** Since 18, FULL cannot be used on a table with a generated column that is not published. */
function withoutFull(lacking: TableWithoutIdentity): Remedy {
  return choice(
    `Add a primary key to ${table(lacking)} that is not deferrable, or publish its generated columns`,
    { label: 'Primary key', because: 'it writes less WAL, if the table can have one', ...withKey(lacking) },
    {
      label: 'Publish the generated columns',
      because: 'REPLICA IDENTITY FULL includes them, so it works only if they are published',
      intents: [
        {
          kind: 'person-decides',
          text: 'If all generated columns of the table are stored and the consumer supports them, set `publish_generated_columns` to `stored` for the publication; then use REPLICA IDENTITY FULL.',
          phase: 'publications',
        },
      ],
    },
  );
}

/** A primary key serves only under DEFAULT: the settings USING INDEX (of a dropped index) and NOTHING stay in effect. */
function withKey(lacking: TableWithoutIdentity): Alternative {
  const key =
    `Add a primary key to ${table(lacking)} that is not deferrable${lacking.rowFilter ? ' and includes the columns of the row filter' : ''}. ` +
    'Adding a column for it rewrites the table under an exclusive lock; a unique index that was built concurrently beforehand can become the primary key with only a brief lock.';
  return {
    intents: [
      { kind: 'person-decides', text: key, phase: 'tables' },
      ...(lacking.setting === 'd'
        ? []
        : [{ ...setIdentity(lacking, 'DEFAULT'), lead: 'Run this after the primary key has been added: the replica identity does not change to the primary key by itself.' }]),
    ],
  };
}

/** A unique index on the columns of the deferrable key: nothing changes for the application. */
function besideTheKey(lacking: TableWithoutIdentity): Remedy {
  const index = quoteIdentifier(lacking.freeIndexName);
  const columns = lacking.deferrableKeyColumns.map(quoteIdentifier).join(', ');
  const name = qualifiedName(lacking);
  return remedy(
    `Build a unique index on the primary key columns of ${table(lacking)}, and use it as the replica identity`,
    ...dropLeftover(lacking),
    {
      kind: 'run-sql',
      text: `CREATE UNIQUE INDEX CONCURRENTLY ${index} ON ${name} (${columns});`,
      phase: 'tables',
      disruption: { kind: 'scan', table: name, ...bytes(lacking.sizeBytes) },
      runAs: INDEX_BUILDER,
      alone: true,
    },
    { ...setIdentity(lacking, `USING INDEX ${index}`), runAs: INDEX_BUILDER },
  );
}

/** Who may create an index on a table, and so all that goes with it. */
const INDEX_BUILDER = `${TABLE_OWNER}, with CREATE on its schema`;

/** Drops the invalid index that an interrupted CREATE INDEX CONCURRENTLY left behind. */
function dropLeftover({ schema, leftoverIndex }: TableWithoutIdentity): readonly RunSql[] {
  return leftoverIndex === null
    ? []
    : [
        {
          kind: 'run-sql',
          text: `DROP INDEX CONCURRENTLY ${qualifiedName({ schema, name: leftoverIndex })};`,
          phase: 'tables',
          disruption: { kind: 'none' },
          runAs: INDEX_BUILDER,
          lead: `${named(leftoverIndex)} is an invalid index: its build was interrupted, unless it is still running.`,
          alone: true,
        },
      ];
}

function setIdentity(lacking: TableWithoutIdentity, identity: string): RunSql {
  const name = qualifiedName(lacking);
  return {
    kind: 'run-sql',
    text: `ALTER TABLE ${name} REPLICA IDENTITY ${identity};`,
    phase: 'tables',
    disruption: { kind: 'brief-lock', table: name },
    runAs: TABLE_OWNER,
  };
}
