import { severityOf, type Need, type SettingRange } from '../../consumer.js';
import { settingObject } from '../../objects.js';
import { remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget, Target } from '../../target.js';
import { formatMs } from '../../units.js';
import { effectiveSetting, resetSetting, timeoutMs, whereSet, type EffectiveSetting, type Seen } from '../shared/effective-settings.js';
import { nearestFitting, rangeOf, rangeText } from '../shared/setting-range.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, unknown } from '../rule.js';

const NAME = 'wal_sender_timeout';

/** PostgreSQL's default, in milliseconds. */
const DEFAULT_MS = 60_000;

/** Since this version a role can have a value of its own. */
const OF_THE_ROLE_SINCE = 12;

export const walSenderTimeout = rule({
  id: 'wal-sender-timeout',
  group: 'server',
  title: 'The server ends the connection of a consumer that is gone, but not of one that is only busy',
  severities: (target) => [severityFor(target)],
  needs: ['role', 'settings', 'settingOverrides', 'version'],
  uses: ['roleSettings'],
  judge({ version, ...seen }, target) {
    const object = settingObject(NAME);
    if (!seen.role.exists) {
      return unknown({ object, message: `could not check: role ${named(seen.role.name)} does not exist` });
    }
    const effective = effectiveSetting(NAME, seen, target);
    const ms = effective === undefined ? undefined : timeoutMs(effective.value);
    if (effective === undefined || ms === undefined) {
      return unknown({ object, message: `could not check: the value of ${NAME} for role ${named(seen.role.name)} is not visible; log in as this role` });
    }
    const need = needOf(target);
    const around = { object, evidence: { [NAME]: { ms }, set: whereSet(effective.level, seen.role.name, target.connection.database), ...limitsOf(need) } };
    const fitting = fittingMs(ms, need);
    if (fitting === undefined) {
      return pass(around);
    }
    return fail(severityFor(target), {
      ...around,
      message: `${NAME} is ${ms === 0 ? '0 (no limit)' : formatMs(ms)}${need === undefined ? '' : `; ${target.consumer.product} asks for ${rangeText(need.value, formatMs)}`}`,
      meaning: need?.unmet ?? NEVER_ENDS,
      remedy: set({ effective, fitting, need, seen, major: version.major }, target),
    });
  },
});

const NEVER_ENDS =
  'The server does not notice that a consumer is gone until its connection is closed. Until then the slot stays in use, and the consumer cannot read it when it comes back.';

function needOf(target: Target): Need<SettingRange> | undefined {
  return rangeOf(target, NAME);
}

function severityFor(target: Target): 'error' | 'warning' | 'notice' {
  const need = needOf(target);
  return need === undefined ? 'notice' : severityOf(need);
}

/** The nearest value that fits, in milliseconds; undefined if this one does. Without a profile's word, only no limit at all is notable. */
function fittingMs(ms: number, need: Need<SettingRange> | undefined): number | undefined {
  return nearestFitting(ms, ms === 0, need?.value ?? { setting: NAME, off: 'unfit' }, DEFAULT_MS);
}

function limitsOf(need: Need<SettingRange> | undefined): Readonly<Record<string, { readonly ms: number }>> {
  const { min, max } = need?.value ?? {};
  return { ...(min === undefined ? {} : { min: { ms: min } }), ...(max === undefined ? {} : { max: { ms: max } }) };
}

interface Change {
  readonly effective: EffectiveSetting;
  readonly fitting: number;
  readonly need: Need<SettingRange> | undefined;
  readonly seen: Seen;
  readonly major: number;
}

function set({ effective, fitting, need, seen, major }: Change, target: DatabaseTarget): Remedy {
  if (major >= OF_THE_ROLE_SINCE) {
    const isFine = (value: string): boolean => {
      const ms = timeoutMs(value);
      return ms !== undefined && fittingMs(ms, need) === undefined;
    };
    return resetSetting({ ...effective, wanted: String(fitting), isFine }, seen, target);
  }
  return remedy(`Set \`${NAME}\` on the server`, {
    kind: 'set-parameter',
    name: NAME,
    value: String(fitting),
    takesEffect: 'reload',
    now: seen.settings[NAME],
    lead: 'The unit is milliseconds. The setting applies to all walsenders of the server, those of standbys included.',
  });
}
