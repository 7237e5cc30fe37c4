import { valueOf, type Role, type RowSecurity, type SecuredTable, type SettingOverride, type Settings } from '../../facts/index.js';
import { severityOf } from '../../consumer.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName, roleObject, settingObject, tableObject } from '../../objects.js';
import { advice, choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { TABLE_OWNER } from '../../remedies/tables.js';
import type { Evidence, PlatformName, Severity } from '../../result.js';
import type { DatabaseTarget } from '../../target.js';
import { absent, actor } from '../shared/acting-role.js';
import { effectiveSetting, isOn, resetSetting, whereSet, type Seen } from '../shared/effective-settings.js';
import { scopeOption } from '../shared/scope-option.js';
import { code, listed, named, sentence, table } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

/** Services whose administrator is known to be able to give BYPASSRLS, and servers with a superuser. */
const GIVES_BYPASSRLS: readonly PlatformName[] = ['self-managed', 'unknown', 'neon', 'supabase'];

export const rowLevelSecurity = rule({
  id: 'row-level-security',
  group: 'privileges',
  title: 'Row security hides no rows from the copy',
  severities: ({ snapshot, consumer: { bypassRls } }): readonly [Severity, ...Severity[]] =>
    snapshot || bypassRls === undefined ? ['error', 'warning', 'notice'] : [severityOf(bypassRls)],
  applies: ({ snapshot, consumer }) =>
    snapshot || consumer.bypassRls !== undefined ? undefined : 'the pipeline does not copy the tables (`snapshot` is `false`)',
  needs: ['role', 'rowSecurity'],
  uses: ['platform', 'settings', 'settingOverrides', 'roleSettings'],
  judge({ role, rowSecurity, platform, settings, settingOverrides, roleSettings }, target) {
    if (!role.exists) {
      return absent(role);
    }
    const service = valueOf(platform)?.name ?? 'unknown';
    const wanted = withoutBypass(role, target);
    const seen = target.snapshot ? rowSecurity : NOTHING;
    const known = { role, settings: valueOf(settings), settingOverrides: valueOf(settingOverrides), roleSettings };
    const first = [...wanted, ...refusal(seen, known, target)];
    return seen.filteredCount === 0 && first.length === 0
      ? pass({ evidence: { role: role.acting.name, bypassrls: role.acting.bypassRls } })
      : { outcomes: [...first, ...seen.filtered.map((one) => judgeTable(one, role, service, target))], total: seen.filteredCount + first.length };
  },
});

const NOTHING: RowSecurity = { filtered: [], filteredCount: 0, secured: [], securedCount: 0 };

/** What tells the value of row_security that the role gets, as far as it was seen. */
interface Known extends Pick<Seen, 'role' | 'roleSettings'> {
  readonly settings: Settings | undefined;
  readonly settingOverrides: readonly SettingOverride[] | undefined;
}

/** With `row_security = off` the server refuses whatever a policy would apply to, also one that shows every row. */
function refusal({ secured, securedCount }: RowSecurity, { role, settings, settingOverrides, roleSettings }: Known, target: DatabaseTarget): readonly Outcome[] {
  if (securedCount === 0 || settings === undefined || settingOverrides === undefined) {
    return [];
  }
  const seen: Seen = { role, settings, settingOverrides, roleSettings };
  const effective = effectiveSetting('row_security', seen, target);
  if (effective === undefined || isOn(effective.value) !== false) {
    return [];
  }
  const { value, level } = effective;
  const more = securedCount - secured.length;
  const tables = listed([...secured.map(table), ...(more > 0 ? [`${String(more)} more`] : [])]);
  return [
    fail('error', {
      object: settingObject('row_security'),
      message: `sessions of role ${named(role.name)} run with ${code('row_security')} = off (${whereSet(level, role.name, target.connection.database)}), and row security applies to ${tables}`,
      meaning: 'The server refuses to copy a table whose policies would apply (SQLSTATE 42501), even if they show every row, so the pipeline does not get past its first copy.',
      evidence: { value, level, tables: securedCount },
      remedy: resetSetting({ ...effective, wanted: 'on', isFine: (other) => isOn(other) === true }, seen, target),
      about: scopeOption(target),
    }),
  ];
}

/** Some consumers refuse a role without BYPASSRLS, whether or not a table has row security. */
function withoutBypass(role: Role, { consumer: { bypassRls: need, product } }: DatabaseTarget): readonly Outcome[] {
  const { superuser, bypassRls } = role.acting;
  if (need === undefined || superuser || bypassRls) {
    return [];
  }
  return [
    fail(severityOf(need), {
      object: roleObject(role.acting.name),
      message: `${actor(role)} lacks BYPASSRLS, which ${product} needs`,
      meaning: need.unmet,
      evidence: { bypassrls: false, superuser: false },
      remedy: remedy(`Give ${named(role.acting.name)} the attribute BYPASSRLS`, giveBypass(role)),
    }),
  ];
}

function judgeTable(secured: SecuredTable, role: Role, platform: PlatformName, target: DatabaseTarget): Outcome {
  const { permissive, restrictive, meant, owned } = secured;
  const evidence: Evidence = {
    role: role.acting.name,
    bypassrls: role.acting.bypassRls,
    policies: permissive,
    restrictive_policies: restrictive,
    ...(owned ? { forced_on_owner: true } : {}),
  };
  const seen = { object: tableObject(secured), evidence, about: scopeOption(target) };
  // Whoever wrote a policy for the pipeline may have made it let every row pass.
  if (meant && restrictive === 0) {
    return unknown({
      ...seen,
      message: `could not check: the condition of a policy decides which rows of ${table(secured)} are visible to ${actor(role)}`,
      meaning: `If the condition is not true for every row, ${MEANING}`,
      remedy: remedyFor(secured, role, platform),
    });
  }
  return fail('error', {
    ...seen,
    message: `row security hides ${permissive === 0 ? 'all rows' : 'rows'} of ${table(secured)} from ${actor(role)}`,
    meaning: sentence(MEANING),
    remedy: remedyFor(secured, role, platform),
  });
}

const MEANING =
  'the copy contains only the rows that the policies allow, without an error. Changes of all rows are streamed afterwards. With `row_security = off` the copy fails instead.';

function remedyFor(secured: SecuredTable, role: Role, platform: PlatformName): Remedy {
  const bypass: Alternative = {
    label: 'Set BYPASSRLS',
    because: 'for all tables of the cluster, including those that get row security later',
    intents: [giveBypass(role)],
  };
  const policy: Alternative = { label: 'Create a policy', because: 'for this table alone', intents: [createPolicy(secured, role)] };
  const summary = `Let ${named(role.acting.name)} see all rows of ${table(secured)}`;
  if (GIVES_BYPASSRLS.includes(platform)) {
    return secured.restrictive > 0 ? choice(summary, bypass) : choice(summary, bypass, policy);
  }
  return secured.restrictive > 0
    ? advice(
        summary,
        `A restrictive policy of ${table(secured)} applies to ${named(role.acting.name)}, and a further policy does not change that. Have its owner exempt ${named(role.acting.name)} from that policy, or let the pipeline read the table as its owner.`,
      )
    : choice(summary, policy);
}

function giveBypass({ acting }: Role): Intent {
  return {
    kind: 'run-sql',
    text: `ALTER ROLE ${quoteIdentifier(acting.name)} BYPASSRLS;`,
    phase: 'roles',
    disruption: { kind: 'none' },
    runAs: 'a superuser, or since PostgreSQL 16 a role with CREATEROLE and BYPASSRLS that has ADMIN OPTION on this one',
  };
}

function createPolicy(secured: SecuredTable, { acting }: Role): Intent {
  const name = qualifiedName(secured);
  return {
    kind: 'run-sql',
    text: `CREATE POLICY ${quoteIdentifier(`${acting.name}_reads_all_rows`)} ON ${name} FOR SELECT TO ${quoteIdentifier(acting.name)} USING (true);`,
    phase: 'tables',
    disruption: { kind: 'brief-lock', table: name },
    runAs: TABLE_OWNER,
  };
}
