import type { RoleSettingName } from '../../facts/index.js';
import { roleObject, settingObject } from '../../objects.js';
import { effectiveSetting, resetSetting, whereSet, type EffectiveSetting, type Seen } from '../shared/effective-settings.js';
import { code, listed, named } from '../shared/wording.js';
import type { DatabaseTarget } from '../../target.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

type Severity = 'warning';

/** A setting that decides how values are written in the stream. */
interface Format {
  readonly name: RoleSettingName;
  readonly wanted: string;
  /** What comes in another form, as a whole sentence. */
  readonly effect: string;
  /** How much a value matters; undefined when it is as it should be. */
  judge(value: string, major: number): Severity | undefined;
}

/** From this version on the default is 1, and floating-point numbers survive being written and read. */
const EXACT_BY_DEFAULT = 12;

const FORMATS: readonly Format[] = [
  {
    name: 'bytea_output',
    wanted: 'hex',
    effect: 'Values of type `bytea` are sent in the escape format. Consumers that expect hexadecimal digits reject them or store something else.',
    judge: (value) => (value.trim().toLowerCase() === 'hex' ? undefined : 'warning'),
  },
  {
    name: 'DateStyle',
    wanted: 'ISO',
    effect: 'Dates and timestamps are not sent in ISO format. A consumer that expects ISO format mistakes days for months, or rejects the values.',
    judge: (value) => (/\b(?:sql|postgres\w*|german)\b/i.test(value) ? 'warning' : undefined),
  },
  {
    name: 'IntervalStyle',
    wanted: 'postgres',
    effect: 'Intervals are not sent in the default format, which is the one that consumers parse.',
    judge: (value) => (value.trim().toLowerCase() === 'postgres' ? undefined : 'warning'),
  },
  {
    name: 'extra_float_digits',
    wanted: '3',
    effect: 'Floating-point numbers are sent rounded: what the destination stores differs from the source in the last digits.',
    judge: (value, major) => {
      const digits = Number(value);
      if (digits >= 1) {
        return undefined;
      }
      // Up to 11 everybody has 0, and consumers that care ask for more themselves.
      return digits === 0 && major < EXACT_BY_DEFAULT ? undefined : 'warning';
    },
  },
];

export const outputFormat = rule({
  id: 'output-format',
  group: 'server',
  title: "Values in the stream have PostgreSQL's default text format",
  severities: ['warning'],
  needs: ['role', 'settings', 'settingOverrides', 'version'],
  uses: ['roleSettings'],
  judge({ version, ...seen }, target) {
    const object = roleObject(seen.role.name);
    if (!seen.role.exists) {
      return unknown({ object, message: `could not check: role ${named(seen.role.name)} does not exist` });
    }
    const formats = FORMATS.map((format) => ({ format, effective: effectiveSetting(format.name, seen, target) }));
    const wrong = formats.flatMap(({ format, effective }) => {
      const severity = effective === undefined ? undefined : format.judge(effective.value, version.major);
      return effective === undefined || severity === undefined ? [] : [finding(severity, format, effective, version.major, seen, target)];
    });
    const unseen = formats.flatMap(({ format, effective }) => (effective === undefined ? [code(format.name)] : []));
    const blind = unseen.length === 0 ? [] : [unknown({ object, message: notSeen(unseen, seen.role.name) })];
    const evidence = Object.fromEntries(formats.flatMap(({ effective }) => (effective === undefined ? [] : [[effective.name.toLowerCase(), effective.value]])));
    return wrong.length + blind.length === 0 ? pass({ object, evidence }) : [...wrong, ...blind];
  },
});

function finding(severity: Severity, format: Format, effective: EffectiveSetting, major: number, seen: Seen, target: DatabaseTarget): Outcome<Severity> {
  const { name, value, level } = effective;
  const where = whereSet(level, seen.role.name, target.connection.database);
  return fail(severity, {
    object: settingObject(name),
    message: `sessions of role ${named(seen.role.name)} run with ${code(name)} = ${code(value)} (${where})`,
    meaning: format.effect,
    evidence: { value, level, expected: format.wanted },
    remedy: resetSetting({ ...effective, wanted: format.wanted, isFine: (other) => format.judge(other, major) === undefined }, seen, target),
    ...(seen.role.isSession ? {} : { about: 'role' }),
  });
}

/** Why some settings could not be judged, and what would show them. */
function notSeen(names: readonly string[], role: string): string {
  return `could not check ${listed(names)} for role ${named(role)}: to see the values that its sessions get, log in as this role with \`probe: connect\``;
}
