import { valueOf, type Coverage, type Fact, type OwnedTable, type Ownership, type Publication, type Role } from '../../facts/index.js';
import { isVerified } from '../../consumer.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { publicationObject, qualifiedName, roleObject, type ResultObject } from '../../objects.js';
import { advice, choice, type Alternative, type Intent } from '../../remedies/intents.js';
import type { Evidence, PlatformName } from '../../result.js';
import type { DatabaseTarget, Target } from '../../target.js';
import { absent, actor, granting } from '../shared/acting-role.js';
import { DATABASE_OWNER } from '../shared/roles.js';
import { firstOf, listed, named, sentence } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

type Judged = Outcome<'error' | 'warning'>;

/** Since this version a membership can be granted with the privileges of the role or without, whatever the member's attribute says. */
const INHERIT_OPTION_SINCE = 16;

/** The most owners that are named. */
const MOST_OWNERS = 5;

export const createPublication = rule({
  id: 'create-publication',
  group: 'privileges',
  title: 'The role may create the publication, or add tables to it, if the consumer does so',
  severities: (target): readonly ['error' | 'warning'] => [severity(target)],
  applies: ({ autocreate, consumer }) =>
    autocreate === 'disabled' && !consumer.publication.value.addsTables
      ? 'the publication is created beforehand (`publication-autocreate` is `disabled`)'
      : undefined,
  needs: ['role', 'ownership', 'version'],
  uses: ['publication', 'coverage', 'platform'],
  judge({ role, ownership, version, publication, coverage, platform }, target) {
    if (!role.exists) {
      return absent(role);
    }
    if (publication.state === 'denied' || publication.state === 'failed') {
      return unknown({
        message: 'could not check: whether the publication exists could not be read',
        cutOff: publication.state === 'failed',
      });
    }
    const planned = valueOf(publication) ?? null;
    if (planned !== null) {
      return extending(planned, role, ownership, coverage, version.major, target);
    }
    if (target.autocreate === 'disabled') {
      return pass({ message: 'there is no publication to add tables to' });
    }
    const problems = creating(role, ownership, valueOf(platform)?.name ?? 'unknown', version.major, target);
    return problems.length === 0 ? pass({ ...objectOf(target), evidence: evidenceOf(role, ownership) }) : problems;
  },
});

/** What the product does not say of itself is no ground of an error, unless the user says it of the pipeline. */
function severity({ consumer, origins }: Target): 'error' | 'warning' {
  const from = origins['publication-autocreate']?.from;
  const said = from !== undefined && from !== 'profile' && from !== 'default';
  return said || isVerified(consumer.publication) ? 'error' : 'warning';
}

function objectOf({ publication }: Target): { readonly object?: ResultObject } {
  return publication === undefined ? {} : { object: publicationObject(publication) };
}

function evidenceOf({ acting }: Role, { foreignCount }: Ownership): Evidence {
  return { role: acting.name, superuser: acting.superuser, create_on_database: acting.createsInDatabase, tables_of_others: foreignCount };
}

function creating(role: Role, ownership: Ownership, platform: PlatformName, major: number, target: DatabaseTarget): readonly Judged[] {
  const evidence = evidenceOf(role, ownership);
  const { acting } = role;
  const meaning = 'The consumer cannot create its publication, so the pipeline does not start.';
  const inDatabase = acting.createsInDatabase ? [] : [withoutCreate(role, evidence, meaning, target)];
  if (target.autocreate === 'all-tables') {
    // What makes services let others do that is theirs alone.
    const may = acting.superuser || (platform !== 'self-managed' && platform !== 'unknown' && acting.administrator);
    return may ? inDatabase : [...inDatabase, notForAllTables(role, evidence, meaning, target)];
  }
  return ownership.foreignCount === 0 ? inDatabase : [...inDatabase, notOwned(ownership.foreign, ownership.foreignCount, role, major, evidence, meaning, target)];
}

function withoutCreate(role: Role, evidence: Evidence, meaning: string, target: DatabaseTarget): Judged {
  const database = quoteIdentifier(target.connection.database);
  return fail(severity(target), {
    object: { kind: 'database', name: database },
    message: `${actor(role)} lacks CREATE on database \`${database}\`, which CREATE PUBLICATION requires`,
    meaning,
    evidence,
    remedy: choice(
      `Grant CREATE on the database to ${named(role.acting.name)}, or create the publication beforehand`,
      {
        label: 'Grant CREATE',
        intents: [granting(`GRANT CREATE ON DATABASE ${database} TO ${quoteIdentifier(role.acting.name)};`, DATABASE_OWNER)],
      },
      beforehand(target, 'as a role with CREATE on the database'),
    ),
    about: 'publication-autocreate',
  });
}

function notForAllTables(role: Role, evidence: Evidence, meaning: string, target: DatabaseTarget): Judged {
  return fail(severity(target), {
    object: roleObject(role.acting.name),
    message: `${actor(role)} is not a superuser, as CREATE PUBLICATION … FOR ALL TABLES requires`,
    meaning,
    evidence,
    remedy: choice(
      'Create the publication beforehand, or let the consumer create it for the tables it captures',
      beforehand(target, 'as a superuser (on a managed service, as its administrator)'),
      {
        label: 'Only the tables it captures',
        because: 'if the role owns them',
        intents: [{ kind: 'set-option', option: 'publication-autocreate', value: 'filtered', lead: 'Configure the consumer accordingly, and set here:' }],
      },
    ),
    about: 'publication-autocreate',
  });
}

function notOwned(
  tables: readonly OwnedTable[],
  count: number,
  role: Role,
  major: number,
  evidence: Evidence,
  meaning: string,
  target: DatabaseTarget,
): Judged {
  return fail(severity(target), {
    object: roleObject(role.acting.name),
    ...objectOf(target),
    message: `${actor(role)} does not own ${firstOf(tables, count)}, as CREATE PUBLICATION requires`,
    meaning,
    evidence: { ...evidence, tables: tables.slice(0, MOST_OWNERS).map(qualifiedName) },
    remedy: choice(
      `Create the publication beforehand, or make ${named(role.acting.name)} a member of the owner`,
      beforehand(target, `as the owner of the tables (${listed(ownersOf(tables).map(named))})`),
      { label: 'Membership', because: 'the role then has all privileges of the owner', intents: memberships(tables, role, major) },
    ),
    about: 'publication-autocreate',
  });
}

/** Only a role's own owner can add tables to its publication, and only a table's own owner can have it added. */
function extending(planned: Publication, role: Role, ownership: Ownership, coverage: Fact<Coverage>, major: number, target: DatabaseTarget): Judged {
  const object = publicationObject(planned.name);
  const { addsTables } = target.consumer.publication.value;
  // It lists its tables anew at every start, also when nothing is missing.
  const always = addsTables === 'filtered' && target.autocreate === 'filtered';
  if (addsTables === false || (addsTables === 'filtered' && !always)) {
    return pass({ object, message: `publication ${named(planned.name)} exists already` });
  }
  if (coverage.state !== 'known') {
    return unknown({
      object,
      message: `could not check: which tables publication ${named(planned.name)} lacks could not be read`,
      cutOff: coverage.state === 'failed',
    });
  }
  const lacking = new Set(coverage.value.uncovered.flatMap((one) => [one, ...one.parts]).map(qualifiedName));
  const foreign = always ? ownership.foreign : ownership.foreign.filter((one) => lacking.has(qualifiedName(one)));
  const owns = ownership.ownsPublication === true;
  if (always && planned.allTables) {
    return fail(severity(target), {
      object,
      message: `publication ${named(planned.name)} is FOR ALL TABLES, but ${target.consumer.product} is to list its tables in it`,
      meaning: `${sentence(target.consumer.product)} does not start with a FOR ALL TABLES publication that it would have to alter.`,
      evidence: { ...evidenceOf(role, ownership), all_tables: true },
      remedy: advice('Set `publication-autocreate` to `disabled` here, and the same in the configuration of the consumer', 'It then uses the publication as it is. Alternatively, let it use another publication.'),
      about: 'publication-autocreate',
    });
  }
  if ((coverage.value.uncoveredCount === 0 && !always) || planned.allTables || (owns && foreign.length === 0)) {
    return pass({ object, evidence: { ...evidenceOf(role, ownership), owns_publication: owns } });
  }
  const whose = [...(owns ? [] : [`publication ${named(planned.name)}`]), ...(foreign.length === 0 ? [] : [firstOf(foreign, foreign.length)])];
  const owners = [...(owns ? [] : [{ owner: planned.owner }]), ...foreign];
  return fail(severity(target), {
    object,
    message: `${actor(role)} does not own ${listed(whose)}, as adding tables to the publication requires`,
    meaning: `${sentence(target.consumer.product)} adds the tables that the publication lacks, which the server refuses.`,
    evidence: { ...evidenceOf(role, ownership), owns_publication: owns, missing_tables: coverage.value.uncoveredCount },
    remedy: choice(
      `Add the tables to ${named(planned.name)} beforehand, or make ${named(role.acting.name)} a member of the owner`,
      { label: 'Add the tables', intents: [{ kind: 'person-decides', text: `Add the tables in scope to ${named(planned.name)} as their owner; \`publication-tables\` prints the statements.`, phase: 'publications' }] },
      { label: 'Membership', because: 'the role then has all privileges of the owner', intents: memberships(owners, role, major) },
    ),
    about: 'publication',
  });
}

function beforehand({ publication }: Target, as: string): Alternative {
  const name = publication === undefined ? 'the publication' : `publication ${named(publication)}`;
  return {
    label: 'Create it beforehand',
    because: 'if the pipeline is to have no more privileges than it needs',
    intents: [
      { kind: 'person-decides', text: `Create ${name} for the tables of the pipeline, ${as}.`, phase: 'publications' },
      { kind: 'set-option', option: 'publication-autocreate', value: 'disabled', lead: 'Configure the consumer so that it does not create a publication, and set here:' },
    ],
  };
}

function memberships(tables: readonly { readonly owner: string }[], { acting }: Role, major: number): readonly Intent[] {
  const option = major >= INHERIT_OPTION_SINCE ? ' WITH INHERIT TRUE' : '';
  return ownersOf(tables).map((owner) =>
    granting(`GRANT ${quoteIdentifier(owner)} TO ${quoteIdentifier(acting.name)}${option};`, `a superuser, or a role with ADMIN OPTION on ${named(owner)}`),
  );
}

function ownersOf(tables: readonly { readonly owner: string }[]): readonly string[] {
  return [...new Set(tables.map(({ owner }) => owner))].slice(0, MOST_OWNERS);
}
