import type { IdentityGap } from '../../facts.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice } from '../../remedies/fix.js';
import type { Fix } from '../../result.js';
import type { Outcome } from '../rule.js';
import { fail, pass, rule } from '../rule.js';

/** From here on FULL and a generated column that is not published make updates fail. */
const FULL_WITH_GENERATED_FAILS_SINCE = 18;
/** From here on a partitioned table can be published, and INSERT … ON CONFLICT DO UPDATE is refused as well. */
const UPSERTS_FAIL_SINCE = 13;

export const replicaIdentity = rule({
  id: 'replica-identity',
  title: 'Every published table has the replica identity that its updates and deletes need',
  severities: ['error', 'warning'],
  needs: ['identities', 'version'],
  after: ['login'],
  judge({ identities, version }) {
    return identities.gapCount > 0
      ? { outcomes: identities.gaps.map((gap) => judgeGap(gap, version.major)), total: identities.gapCount }
      : pass({ evidence: { tables: identities.fine } });
  },
});

function judgeGap(gap: IdentityGap, major: number): Outcome<'error' | 'warning'> {
  const name = qualifiedName(gap);
  // Nobody asked for this table, and nobody updates it: its first update will fail, today's run does not.
  const dormant = gap.swept && gap.writes === 0;
  const when = gap.published ? 'fails' : 'will fail as soon as the table is published';
  return fail(dormant ? 'warning' : 'error', {
    object: tableObject(gap),
    message: `every ${statements(gap, major)} on ${name} ${when}: ${reason(gap)}`,
    evidence: {
      replica_identity: SETTINGS[gap.setting],
      ...(gap.deferrablePrimaryKey === null ? {} : { deferrable_primary_key: gap.deferrablePrimaryKey }),
      published: gap.published,
      ...(gap.swept ? { only_by_all_tables_or_schema: true } : {}),
      publishes: [...(gap.publishesUpdates ? ['update'] : []), ...(gap.publishesDeletes ? ['delete'] : [])],
      rows_updated_or_deleted: gap.writes,
    },
    fix: identityFor(gap, major),
  });
}

const SETTINGS: Readonly<Record<IdentityGap['setting'], string>> = { d: 'default', n: 'nothing', i: 'index' };

function statements(gap: IdentityGap, major: number): string {
  const upsert = major >= UPSERTS_FAIL_SINCE ? ', INSERT ON CONFLICT DO UPDATE' : '';
  return [...(gap.publishesUpdates ? [`UPDATE${upsert}`] : []), ...(gap.publishesDeletes ? ['DELETE'] : [])].join(' and ');
}

function reason(gap: IdentityGap): string {
  if (gap.setting === 'n') {
    return 'its replica identity is NOTHING';
  }
  if (gap.setting === 'i') {
    return 'the index of its replica identity is gone or cannot serve';
  }
  return gap.deferrablePrimaryKey === null
    ? 'it has no primary key and no other replica identity'
    : `its primary key ${quoteIdentifier(gap.deferrablePrimaryKey)} is deferrable, and such a key is no identity`;
}

/** The cheapest identity the table can have as it stands. */
function identityFor(gap: IdentityGap, major: number): Fix {
  if (gap.columnList) {
    return advice(
      'Make an identity that lies within the column list of the publication',
      `A publication has a column list for ${qualifiedName(gap)}: the primary key, or a unique index over NOT NULL columns, can be the identity when all its columns are in the list. REPLICA IDENTITY FULL never can.`,
    );
  }
  if (gap.rowFilter) {
    return full(gap, major, 'Log whole rows, since the columns of a row filter have to be in the identity; that costs WAL with every update and delete');
  }
  if (gap.usablePrimaryKey) {
    return alter(gap, 'DEFAULT', 'Let the primary key be the identity');
  }
  if (gap.usableIndex !== null) {
    return alter(gap, `USING INDEX ${quoteIdentifier(gap.usableIndex)}`, 'Let a unique index be the identity');
  }
  if (gap.deferrableKeyColumns.length > 0) {
    return besideTheKey(gap);
  }
  return full(gap, major, 'Add a primary key if the table can have one; else log whole rows, which costs WAL with every update and delete');
}

function full(gap: IdentityGap, major: number, summary: string): Fix {
  return gap.generatedColumns && major >= FULL_WITH_GENERATED_FAILS_SINCE
    ? advice(
        'Add a primary key that is not deferrable',
        `REPLICA IDENTITY FULL does not help ${qualifiedName(gap)}, unless its generated columns are published (publish_generated_columns).`,
      )
    : alter(gap, 'FULL', summary);
}

/** A key that is not deferrable, on the columns of the one that is: nothing of the application's changes. */
function besideTheKey(gap: IdentityGap): Fix {
  const index = quoteIdentifier(indexName(gap.name));
  const columns = gap.deferrableKeyColumns.map(quoteIdentifier).join(', ');
  const { summary, steps } = alter(gap, `USING INDEX ${index}`, 'Build a unique index on the columns of its primary key, one that is not deferrable, and let it be the identity');
  return {
    summary,
    steps: [
      { kind: 'sql', text: `CREATE UNIQUE INDEX CONCURRENTLY ${index} ON ${qualifiedName(gap)} (${columns});`, runAs: "the table's owner" },
      ...steps,
    ],
  };
}

const SUFFIX = '_identity';
/** What PostgreSQL keeps of a name. */
const LONGEST_NAME_BYTES = 63;

function indexName(table: string): string {
  const letters = Array.from(table);
  while (new TextEncoder().encode(letters.join('')).length > LONGEST_NAME_BYTES - SUFFIX.length) {
    letters.pop();
  }
  return `${letters.join('')}${SUFFIX}`;
}

function alter(gap: IdentityGap, identity: string, summary: string): Fix {
  return {
    summary: `${summary} (takes an ACCESS EXCLUSIVE lock for a moment)`,
    steps: [{ kind: 'sql', text: `ALTER TABLE ${qualifiedName(gap)} REPLICA IDENTITY ${identity};`, runAs: "the table's owner" }],
  };
}
