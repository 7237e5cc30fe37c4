import type { GeneratedIdentities, GeneratedIdentity } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { TABLE_OWNER } from '../../remedies/tables.js';
import type { DatabaseTarget } from '../../target.js';
import { code, counted, firstOf, listed, named, table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** Since this version the server rejects updates where the identity holds a generated column that is not published. */
const REJECTED_SINCE = 18;

type Judged = Outcome;

export const generatedIdentity = rule({
  id: 'generated-identity',
  group: 'tables',
  title: 'No replica identity contains a generated column that is not published',
  severities: ['error', 'warning', 'notice'],
  needs: ['generatedIdentities', 'version'],
  judge({ generatedIdentities, version }, target) {
    if (generatedIdentities.count === 0) {
      return pass();
    }
    return version.major >= REJECTED_SINCE
      ? { outcomes: generatedIdentities.tables.map((one) => judgeRejected(one, target)), total: generatedIdentities.count }
      : judgeBefore(generatedIdentities, target);
  },
});

function columnsOf({ columns }: GeneratedIdentity): string {
  return `the generated column${columns.length === 1 ? '' : 's'} ${listed(columns.map(named))}`;
}

const SETTINGS: Readonly<Record<GeneratedIdentity['setting'], string>> = { d: 'default', i: 'index', f: 'full' };

function evidenceOf({ setting, columns, virtual, publications }: GeneratedIdentity) {
  return {
    replica_identity: SETTINGS[setting],
    generated_columns: columns,
    ...(virtual ? { virtual } : {}),
    ...(publications.length === 0 ? {} : { rejected_because_of: publications }),
  };
}

/** From 18 on: the application's statements fail. */
function judgeRejected(one: GeneratedIdentity, target: DatabaseTarget): Judged {
  const name = table(one);
  const { publications, planned, implicitMember, writes } = one;
  const refusal = `PostgreSQL rejects every UPDATE and DELETE on ${name}, for the application too: "Replica identity must not contain unpublished generated columns".`;
  const isNow = publications.length > 0;
  // Nobody named this table, and no update of it has succeeded.
  const isDormant = implicitMember && writes === 0;
  return fail(planned && !isDormant ? 'error' : 'warning', {
    object: tableObject(one),
    message: `the replica identity of ${name} contains ${columnsOf(one)}, which ${isNow ? listed(publications.map(named)) : named(target.publication ?? 'the publication')} ${publications.length > 1 ? 'do' : 'does'} not publish`,
    meaning: isNow ? `As long as that is so, ${refusal}` : `As soon as the table is published, ${refusal}`,
    ...(isNow && !isDormant ? { outage: refusal } : {}),
    evidence: evidenceOf(one),
    remedy: remedyFor(one, target),
  });
}

/** Up to 17: generated columns are never published. A key of them arrives without them; FULL only waits for the upgrade. */
function judgeBefore({ tables, count }: GeneratedIdentities, target: DatabaseTarget): readonly Judged[] {
  const keyed = tables.filter(({ setting }) => setting !== 'f');
  const full = tables.filter(({ setting }) => setting === 'f');
  return [...keyed.map((one) => judgeKey(one, target)), ...(full.length === 0 ? [] : [upgradeTrap(full, count - keyed.length)])];
}

function judgeKey(one: GeneratedIdentity, target: DatabaseTarget): Judged {
  const name = table(one);
  const lost = one.allGenerated
    ? `An UPDATE or DELETE on ${name} arrives without any key column, so a consumer cannot tell which row was changed.`
    : `An UPDATE or DELETE on ${name} arrives with the other key columns only, which may not identify the row.`;
  return fail(one.allGenerated && !(one.implicitMember && one.writes === 0) ? 'error' : 'warning', {
    object: tableObject(one),
    message: `the replica identity of ${name} contains ${columnsOf(one)}, which PostgreSQL does not publish before version 18`,
    meaning: `${lost} After an upgrade to PostgreSQL 18, the statements themselves are rejected.`,
    evidence: evidenceOf(one),
    remedy: remedyFor(one, target),
  });
}

/** One row for all: nothing is wrong before the upgrade. */
function upgradeTrap(full: readonly GeneratedIdentity[], count: number): Judged {
  return fail('notice', {
    message: `${counted(count, 'table')} with REPLICA IDENTITY FULL ${count === 1 ? 'has a generated column' : 'have generated columns'}: ${firstOf(full, count)}`,
    meaning:
      'This works up to PostgreSQL 17. After an upgrade to 18, PostgreSQL rejects every UPDATE and DELETE on these tables, until the publication publishes stored generated columns or the tables have another replica identity.',
    evidence: { tables: full.map(qualifiedName), count },
    remedy: advice(
      'Prepare the upgrade to PostgreSQL 18',
      'Use a primary key or a unique index without generated columns as the replica identity, or set `publish_generated_columns` of the publication to `stored` right after the upgrade, if all these columns are stored and the consumer supports them.',
    ),
  });
}

function remedyFor(one: GeneratedIdentity, { consumer, publication }: DatabaseTarget): Remedy {
  const name = table(one);
  const byKey = keyFor(one);
  const byPublishing = publishing(one, publication);
  const needsFull = consumer.identity?.value === 'full' && one.setting === 'f';
  const alternatives = (needsFull ? [byPublishing] : [byKey, byPublishing]).flatMap((alternative) => alternative ?? []);
  const [first, ...others] = alternatives;
  return first === undefined
    ? advice(
        `Give ${name} a replica identity without generated columns`,
        `Add a primary key, or a unique index on NOT NULL columns, that contains no generated column, and use it as the replica identity of ${name}.`,
      )
    : choice(`Use a replica identity without generated columns for ${name}, or publish these columns`, first, ...others);
}

function keyFor(one: GeneratedIdentity): Alternative | undefined {
  const { usablePrimaryKey, usableIndex } = one;
  if (!usablePrimaryKey && usableIndex === null) {
    return undefined;
  }
  const identity = usablePrimaryKey || usableIndex === null ? 'DEFAULT' : `USING INDEX ${quoteIdentifier(usableIndex)}`;
  return {
    label: usablePrimaryKey ? 'Primary key' : 'Unique index',
    because: 'it contains no generated column, and the consumer receives the same columns as before',
    intents: [
      {
        kind: 'run-sql',
        text: `ALTER TABLE ${qualifiedName(one)} REPLICA IDENTITY ${identity};`,
        phase: 'tables',
        disruption: { kind: 'brief-lock', table: qualifiedName(one) },
        runAs: TABLE_OWNER,
      },
    ],
  };
}

/** Only stored columns can be published, and only from 18 on: before, `publications` is empty. */
function publishing({ virtual, publications }: GeneratedIdentity, planned: string | undefined): Alternative | undefined {
  if (virtual) {
    return undefined;
  }
  const because = 'if the consumer supports them: it then receives the stored generated columns of all tables in the publication';
  const label = 'Publish the generated columns';
  if (publications.length === 0) {
    const name = planned === undefined ? 'the publication' : `publication ${named(planned)}`;
    return { label, because, intents: [{ kind: 'person-decides', text: `Create ${name} with ${code('publish_generated_columns')} set to ${code('stored')}, on PostgreSQL 18 or newer.`, phase: 'publications' }] };
  }
  return {
    label,
    because,
    intents: publications.map(
      (name): Intent => ({
        kind: 'run-sql',
        text: `ALTER PUBLICATION ${quoteIdentifier(name)} SET (publish_generated_columns = stored);`,
        phase: 'publications',
        disruption: { kind: 'none' },
        runAs: `the owner of publication ${named(name)}`,
      }),
    ),
  };
}
