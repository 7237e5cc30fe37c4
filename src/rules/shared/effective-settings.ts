/**
 * What a session of the pipeline's role gets of a setting, and where that was set. The probe's session shows it for its
 * own role; for another role, and without a probe, it follows from what was set where, nearest to the role first.
 */
import { valueOf, type Fact, type Role, type RoleSettingName, type RoleSettings, type SettingOverride, type Settings } from '../../facts/index.js';
import { quoteIdentifier, quoteLiteral } from '../../neutralise/sql.js';
import { choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { DATABASE_OWNER, ADMINISTRATOR } from './roles.js';
import { code, named } from './wording.js';

/** Where a value can be set, the one that wins first. `all-roles`: ALTER ROLE ALL. */
const LEVELS = ['role-in-database', 'role', 'database', 'all-roles', 'server'] as const;
export type Level = (typeof LEVELS)[number];

/** What the role gets. */
export interface EffectiveSetting {
  readonly name: RoleSettingName;
  /** As PostgreSQL shows it, or as it was written. */
  readonly value: string;
  readonly level: Level;
}

/** The facts it follows from. */
export interface Seen {
  readonly role: Role;
  readonly settings: Settings;
  readonly settingOverrides: readonly SettingOverride[];
  readonly roleSettings: Fact<RoleSettings>;
}

/** Since which version a session has the setting; from the first on, when it is not listed. */
const SINCE: Readonly<Partial<Record<RoleSettingName, number>>> = { idle_session_timeout: 14, transaction_timeout: 17 };

/** Whether servers of this version have it. */
export function settingExists(name: RoleSettingName, major: number): boolean {
  return major >= (SINCE[name] ?? 0);
}

/** What the role gets; undefined when that could not be seen. */
export function effectiveSetting(name: RoleSettingName, seen: Seen, target: DatabaseTarget): EffectiveSetting | undefined {
  const own = overrideOf(name, seen.role.name, seen.settingOverrides);
  const probed = seen.role.isSession ? probedValue(name, seen, target) : undefined;
  if (probed !== undefined) {
    return { name, value: probed, level: own?.level ?? 'server' };
  }
  if (own !== undefined) {
    return { name, value: own.value, level: own.level };
  }
  const value = serversValue(name, seen, target);
  return value === undefined ? undefined : { name, value, level: 'server' };
}

/** What it would get if the level at which its value was set had none; undefined when that could not be seen. */
function beneath({ name, level }: EffectiveSetting, seen: Seen, target: DatabaseTarget): string | undefined {
  const lower = LEVELS.slice(LEVELS.indexOf(level) + 1);
  const next = overridesOf(name, seen.role.name, seen.settingOverrides).find((one) => lower.includes(one.level));
  return next?.value ?? serversValue(name, seen, target);
}

interface Overriding {
  readonly level: Level;
  readonly value: string;
}

function overrideOf(name: RoleSettingName, role: string, overrides: readonly SettingOverride[]): Overriding | undefined {
  return overridesOf(name, role, overrides)[0];
}

/** All that apply to the role, the one that wins first. */
function overridesOf(name: RoleSettingName, role: string, overrides: readonly SettingOverride[]): readonly Overriding[] {
  return overrides
    .filter((one) => one.name === name && (one.role === null || one.role === role))
    .map((one) => ({ level: levelOf(one), value: one.value }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function levelOf({ role, inDatabase }: SettingOverride): Level {
  if (role === null) {
    return inDatabase ? 'database' : 'all-roles';
  }
  return inDatabase ? 'role-in-database' : 'role';
}

/** What the probe's session got, unless the check's own connection options set it, which the pipeline may not send. */
function probedValue(name: RoleSettingName, { roleSettings }: Pick<Seen, 'roleSettings'>, { connection }: DatabaseTarget): string | undefined {
  return isOption(name, connection.options) ? undefined : (valueOf(roleSettings)?.[name] ?? undefined);
}

/** `-c name=value`, `--name=value`. */
function isOption(name: string, options: string): boolean {
  return new RegExp(`(?:-c\\s*|--)${name.replaceAll('_', '[-_]')}\\s*=`, 'i').test(options);
}

/**
 * The server's own value, without what is set for roles and databases: from the check's own session where nothing hides
 * it there, or from the probe's, if nothing was set for its role.
 */
function serversValue(name: RoleSettingName, seen: Seen, target: DatabaseTarget): string | undefined {
  if (name === 'role') {
    // It cannot be set for a server.
    return 'none';
  }
  const setting = seen.settings[name];
  if (setting?.isServers === true) {
    return setting.value;
  }
  // The probe's role is the session's: what is listed for a role is either its own or the planned one's.
  const hidden = seen.settingOverrides.some((one) => one.name === name && (one.role === null || one.role === target.connection.user));
  return hidden ? undefined : probedValue(name, seen, target);
}

/** `set for role cdc in database shop`, for a sentence. */
export function whereSet(level: Level, role: string, database: string): string {
  switch (level) {
    case 'role-in-database':
      return `set for role ${named(role)} in database ${named(database)}`;
    case 'role':
      return `set for role ${named(role)}`;
    case 'database':
      return `set for database ${named(database)}`;
    case 'all-roles':
      return 'set for all roles';
    case 'server':
      return 'the value on the server';
  }
}

/** A value that is to be changed, to what, and which values need no change. */
export interface WrongSetting extends EffectiveSetting {
  readonly wanted: string;
  isFine(value: string): boolean;
}

/** Changes the value where it was set, or nearer to the role, which concerns nobody else. */
export function resetSetting(wrong: WrongSetting, seen: Seen, target: DatabaseTarget): Remedy {
  const { name, level, wanted } = wrong;
  const { database } = target.connection;
  const role = quoteIdentifier(seen.role.name);
  const below = beneath(wrong, seen, target);
  const change = below !== undefined && wrong.isFine(below) ? `RESET ${name}` : `SET ${name} = ${quoteLiteral(wanted)}`;
  const forRole = alter(`ALTER ROLE ${role} SET ${name} = ${quoteLiteral(wanted)};`, OF_ROLE);
  const summary = `Set ${code(name)} for role ${named(seen.role.name)} to a value that suits the pipeline, and restart the pipeline`;
  switch (level) {
    case 'role-in-database':
      return remedy(summary, alter(`ALTER ROLE ${role} IN DATABASE ${quoteIdentifier(database)} ${change};`, OF_ROLE));
    case 'role':
      return remedy(summary, alter(`ALTER ROLE ${role} ${change};`, OF_ROLE));
    case 'database':
      return choice(summary, nearest(forRole), {
        label: 'For the database',
        because: 'if no other role depends on the value',
        intents: [alter(`ALTER DATABASE ${quoteIdentifier(database)} ${change};`, DATABASE_OWNER)],
      });
    case 'all-roles':
      return choice(summary, nearest(forRole), {
        label: 'For all roles',
        because: 'if no other role depends on the value',
        intents: [alter(`ALTER ROLE ALL ${change};`, 'a superuser')],
      });
    case 'server':
      return choice(summary, nearest(forRole), {
        label: 'For the server',
        because: 'if no other role depends on the value',
        intents: [{ kind: 'set-parameter', name, value: wanted, takesEffect: 'reload', now: seen.settings[name] }],
      });
  }
}

const OF_ROLE = `the role itself, or ${ADMINISTRATOR}`;

function nearest(intent: Intent): Alternative {
  return { label: 'For the role', because: 'no other role is affected', intents: [intent] };
}

function alter(text: string, runAs: string): Intent {
  return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs, lead: 'It takes effect in new sessions.' };
}

const MS_PER: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a setting of time, `1s`, `5 min`, `1000`; undefined for what is none. */
export function timeoutMs(value: string): number | undefined {
  const [, number, unit = 'ms'] = /^\s*'?\s*(\d+(?:\.\d+)?)\s*(us|ms|s|min|h|d)?\s*'?\s*$/.exec(value) ?? [];
  const factor = MS_PER[unit];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** The truth of a boolean setting, by any beginning of a word that PostgreSQL takes; undefined for what is none. */
export function isOn(value: string): boolean | undefined {
  const text = value.trim().toLowerCase();
  if (text === '1' || text === 'on' || (text !== '' && ('true'.startsWith(text) || 'yes'.startsWith(text)))) {
    return true;
  }
  return text === '0' || (text.length > 1 && 'off'.startsWith(text)) || (text !== '' && ('false'.startsWith(text) || 'no'.startsWith(text)))
    ? false
    : undefined;
}
