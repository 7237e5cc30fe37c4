import { valueOf, type Fact, type OwnTableState, type Publication, type Role } from '../../facts/index.js';
import { plannedOwnTables, severityOf, type Need, type OwnTable } from '../../consumer.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName, tableObject } from '../../objects.js';
import { advice, remedy, type Intent } from '../../remedies/intents.js';
import { TABLE_OWNER } from '../../remedies/tables.js';
import type { Severity } from '../../result.js';
import { SEVERITIES } from '../../result.js';
import type { Target } from '../../target.js';
import { absent, actor, granting, SCHEMA_OWNER } from '../shared/acting-role.js';
import { listed, named, table } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** What a pipeline needs of a table that no profile says more of. */
const USUAL: Pick<OwnTable, 'published'> = { published: true };

export const heartbeatTable = rule({
  id: 'heartbeat-table',
  group: 'privileges',
  title: "The pipeline's own tables exist, it may write to them, and they are published if they have to be",
  severities: (target): readonly [Severity, ...Severity[]] => severitiesOf(target),
  applies: ({ heartbeatTable: configured, consumer }) =>
    configured === undefined && consumer.ownTables.every(({ value }) => value.table === null)
      ? 'the pipeline writes to no table of its own (`heartbeat-table` is not set)'
      : undefined,
  needs: ['role', 'ownTables', 'version'],
  uses: ['publication'],
  judge({ role, ownTables, version, publication }, target) {
    if (!role.exists) {
      return absent(role);
    }
    const outcomes = plannedOwnTables(target.consumer, target.heartbeatTable, version.major).flatMap((planned) => {
      const seen = ownTables.find(({ schema, name }) => schema === planned.schema && name === planned.name);
      return seen === undefined ? [] : [judgeTable(seen, planned.need, role, publication)];
    });
    return outcomes.length === 0 ? pass({ message: 'the consumer has no table of its own on this version' }) : outcomes;
  },
});

/** Of what the profile says, and of a table that only the configuration names, which no document makes an error. */
function severitiesOf({ consumer }: Target): readonly [Severity, ...Severity[]] {
  const said = new Set<Severity>(['warning', ...consumer.ownTables.map(severityOf)]);
  const [worst = 'warning', ...others] = SEVERITIES.filter((one) => said.has(one));
  return [worst, ...others];
}

function judgeTable(seen: OwnTableState, need: Need<OwnTable> | undefined, role: Role, publication: Fact<Publication | null>): Outcome {
  const severity = need === undefined ? 'warning' : severityOf(need);
  const object = tableObject(seen);
  const meaning = need?.unmet ?? 'The pipeline cannot write its heartbeats, signals or watermarks. Without heartbeats its slot retains WAL while the captured tables are idle.';
  const about = 'heartbeat-table';
  const evidence = { role: role.acting.name, privileges: seen.privileges, schema_usage: seen.usage, published: seen.published };
  if (seen.relkind === null) {
    return fail(severity, {
      object,
      message: `table ${table(seen)}, which the pipeline writes to, does not exist`,
      meaning,
      evidence: { exists: false },
      remedy: advice(
        `Create ${table(seen)}, or correct its name`,
        "Create the table with the columns that the consumer's documentation lists, and grant the pipeline's role the privileges to write to it.",
      ),
      about,
    });
  }
  if (!WRITABLE.includes(seen.relkind)) {
    return fail(severity, {
      object,
      message: `${table(seen)}, which the pipeline writes to, is not a table`,
      meaning,
      evidence: { relkind: seen.relkind },
      remedy: advice(`Correct the name of the table`, 'Set `heartbeat-table` to the table that the pipeline is configured to write to.'),
      about,
    });
  }
  const problems = [...withoutPrivileges(seen, need, role), ...unpublished(seen, need, valueOf(publication))];
  return problems.length === 0
    ? pass({ object, evidence })
    : fail(severity, {
        object,
        message: listed(problems.map(({ message }) => message)),
        meaning,
        evidence,
        remedy: remedy(`Let the pipeline write to ${table(seen)} and receive its changes`, ...problems.map(({ intent }) => intent)),
        about,
      });
}

/** An ordinary table, or a partitioned one. */
const WRITABLE: readonly string[] = ['r', 'p'];

interface Problem {
  readonly message: string;
  readonly intent: Intent;
}

function withoutPrivileges(seen: OwnTableState, need: Need<OwnTable> | undefined, role: Role): readonly Problem[] {
  const grantee = quoteIdentifier(role.acting.name);
  const missing = missingPrivileges(seen, need);
  return [
    ...(seen.usage
      ? []
      : [
          {
            message: `${actor(role)} lacks USAGE on schema ${named(seen.schema)}`,
            intent: granting(`GRANT USAGE ON SCHEMA ${quoteIdentifier(seen.schema)} TO ${grantee};`, SCHEMA_OWNER),
          },
        ]),
    ...(missing.length === 0
      ? []
      : [
          {
            message: `${actor(role)} lacks ${listed(missing)} on ${table(seen)}`,
            intent: granting(`GRANT ${missing.join(', ')} ON TABLE ${qualifiedName(seen)} TO ${grantee};`, TABLE_OWNER),
          },
        ]),
  ];
}

/** Where nothing is said, one way of writing is enough. */
function missingPrivileges({ privileges }: OwnTableState, need: Need<OwnTable> | undefined): readonly string[] {
  if (need !== undefined) {
    return need.value.privileges.filter((one) => !privileges.includes(one));
  }
  return privileges.includes('INSERT') || privileges.includes('UPDATE') ? [] : ['INSERT', 'UPDATE'];
}

function unpublished(seen: OwnTableState, need: Need<OwnTable> | undefined, publication: Publication | null | undefined): readonly Problem[] {
  const { published } = need?.value ?? USUAL;
  if (!published || seen.published || publication === undefined || publication === null) {
    return [];
  }
  return [
    {
      message: `${table(seen)} is not in publication ${named(publication.name)}`,
      intent: {
        kind: 'run-sql',
        text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE ${qualifiedName(seen)};`,
        phase: 'publications',
        disruption: { kind: 'none' },
        runAs: `${named(publication.owner)} (the publication's owner), which must also own the table; a superuser always can`,
      },
    },
  ];
}
