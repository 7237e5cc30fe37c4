import { severityOf, type Need } from '../../consumer.js';
import type { UnfitKey } from '../../facts/index.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, remedy, type Alternative, type Intent, type Remedy, type RunSql } from '../../remedies/intents.js';
import { TABLE_OWNER } from '../../remedies/tables.js';
import { SEVERITIES, type Severity } from '../../result.js';
import type { Target } from '../../target.js';
import { table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome, type Severities } from '../rule.js';

/**
 * What the consumer requires of a table's key and replica identity, beyond what PostgreSQL does: that `replica-identity`
 * tells, since it takes the application down. This keeps the pipeline from working, and nothing else.
 */
export const primaryKey = rule({
  id: 'primary-key',
  group: 'tables',
  title: 'Every table has the primary key and the replica identity that the consumer requires',
  severities: severitiesFor,
  applies: ({ consumer: { primaryKey: key, identity } }) =>
    key === undefined && identity === undefined ? 'the consumer requires neither primary keys nor a replica identity' : undefined,
  needs: ['keys'],
  judge({ keys }, target) {
    return keys.count === 0 ? pass({ evidence: { tables: keys.fine } }) : { outcomes: keys.tables.map((one) => judgeTable(one, target)), total: keys.count };
  },
});

/** What the profile says, worst first; both that are possible, where it demands nothing. */
function severitiesFor({ consumer: { primaryKey: key, identity } }: Target): Severities {
  const demanded = [key, identity].flatMap((need) => (need === undefined ? [] : [severityOf(need)]));
  if (identity?.value === 'key-or-full') {
    demanded.push('warning');
  }
  const [worst, ...others] = SEVERITIES.filter((severity) => demanded.includes(severity));
  return worst === undefined ? ['error', 'warning'] : [worst, ...others];
}

/** A demand of the consumer that a table does not meet. */
interface Unmet {
  readonly need: Need<unknown>;
  readonly severity: Severity;
  readonly problem: string;
  readonly remedy: Remedy;
}

function judgeTable(one: UnfitKey, target: Target): Outcome {
  const unmet = [keyUnmet(one, target), identityUnmet(one, target)].flatMap((demand) => demand ?? []);
  const worst = SEVERITIES.find((severity) => unmet.some((demand) => demand.severity === severity));
  const [first] = unmet.filter(({ severity }) => severity === worst);
  if (first === undefined || worst === undefined) {
    throw new Error(`${qualifiedName(one)} meets what the consumer requires`);
  }
  return fail<Severity>(worst, {
    object: tableObject(one),
    message: unmet.map(({ problem }) => problem).join(', and '),
    meaning: unmet.map(({ need }) => need.unmet).join(' '),
    evidence: { primary_key: one.primaryKey, replica_identity: SETTINGS[one.setting] },
    remedy: first.remedy,
  });
}

const SETTINGS: Readonly<Record<UnfitKey['setting'], string>> = { d: 'default', n: 'nothing', i: 'index', f: 'full' };

function keyUnmet(one: UnfitKey, { consumer }: Target): Unmet | undefined {
  const { primaryKey: need, product } = consumer;
  return need === undefined || one.primaryKey
    ? undefined
    : { need, severity: severityOf(need), problem: `${table(one)} has no primary key, which ${product} requires`, remedy: remedy(`Add a primary key to ${table(one)}`, byHand(one)) };
}

function byHand(one: UnfitKey): Intent {
  return {
    kind: 'person-decides',
    text:
      `Add a primary key to ${table(one)}. Adding a column for it rewrites the table under an exclusive lock; ` +
      'a unique index that was built concurrently beforehand can become the primary key with only a brief lock.',
    phase: 'tables',
  };
}

/** A primary key is the replica identity under DEFAULT alone. */
function addKey(one: UnfitKey): Alternative {
  const lead = 'Run this after the primary key has been added: the replica identity does not change to the primary key by itself.';
  return {
    label: 'Primary key',
    because: 'it writes less WAL, if the table can have one',
    intents: [byHand(one), ...(one.setting === 'd' ? [] : [{ ...setIdentity(one, 'DEFAULT'), lead }])],
  };
}

function identityUnmet(one: UnfitKey, { consumer }: Target): Unmet | undefined {
  const { identity: need, product } = consumer;
  const isMet = one.setting === 'f' || (need?.value === 'key-or-full' && one.setting !== 'n' && one.primaryKey);
  if (need === undefined || isMet) {
    return undefined;
  }
  const wanted = need.value === 'full' ? 'FULL' : 'a primary key or FULL';
  const problem = `the replica identity of ${table(one)} is ${one.primaryKey ? SHOWN[one.setting] : `${SHOWN[one.setting]}, without a primary key`}, and ${product} requires ${wanted}`;
  // A unique index tells the row as well as a key does: whether that is enough, products do not say.
  const severity = need.value === 'key-or-full' && one.setting === 'i' && severityOf(need) === 'error' ? 'warning' : severityOf(need);
  return { need, severity, problem, remedy: need.value === 'full' ? full(one) : keyOrFull(one) };
}

const SHOWN: Readonly<Record<UnfitKey['setting'], string>> = { d: 'DEFAULT', n: 'NOTHING', i: 'USING INDEX', f: 'FULL' };

function full(one: UnfitKey): Remedy {
  const name = table(one);
  switch (one.noFull) {
    case null:
      return remedy(`Use REPLICA IDENTITY FULL for ${name} (writes more WAL)`, setIdentity(one, 'FULL'));
    case 'column list':
      return advice(
        `Remove the column list of ${name} from the publication, then use REPLICA IDENTITY FULL`,
        `A publication has a column list for ${name}. With REPLICA IDENTITY FULL, PostgreSQL would reject every UPDATE and DELETE on the table as long as there is one.`,
      );
    case 'generated column':
      return advice(
        `Publish the generated columns of ${name}, then use REPLICA IDENTITY FULL`,
        `${name} has generated columns that the publication does not publish. With REPLICA IDENTITY FULL, PostgreSQL 18 would reject every UPDATE and DELETE on the table.`,
        'If all of them are stored, set `publish_generated_columns` of the publication to `stored` first. Virtual ones cannot be published: make them stored, or leave the table out.',
      );
  }
}

function keyOrFull(one: UnfitKey): Remedy {
  const name = table(one);
  if (one.primaryKey) {
    return remedy(`Use the primary key of ${name} as the replica identity`, setIdentity(one, 'DEFAULT'));
  }
  return one.noFull === null
    ? choice(
        `Use REPLICA IDENTITY FULL for ${name}, or add a primary key`,
        { label: 'REPLICA IDENTITY FULL', because: 'it works at once, although every UPDATE and DELETE then writes the whole old row to the WAL', intents: [setIdentity(one, 'FULL')] },
        addKey(one),
      )
    : remedy(`Add a primary key to ${name}`, ...addKey(one).intents);
}

function setIdentity(one: UnfitKey, identity: 'FULL' | 'DEFAULT'): RunSql {
  const name = qualifiedName(one);
  return {
    kind: 'run-sql',
    text: `ALTER TABLE ${name} REPLICA IDENTITY ${identity};`,
    phase: 'tables',
    disruption: { kind: 'brief-lock', table: name },
    runAs: TABLE_OWNER,
  };
}
