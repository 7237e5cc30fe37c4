import { isVerified } from '../../consumer.js';
import { valueOf, type Fact, type Publication, type RoleSettingName } from '../../facts/index.js';
import { roleObject, settingObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import type { DatabaseTarget, Target } from '../../target.js';
import { formatMs } from '../../units.js';
import {
  effectiveSetting,
  isOn,
  resetSetting,
  settingExists,
  timeoutMs,
  whereSet,
  type EffectiveSetting,
  type Seen,
} from '../shared/effective-settings.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { code, listed, named, sentence } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

type Severity = 'error' | 'warning' | 'notice';

/** A time limit that ends no copy that anybody makes; RDS sets this one by default (`idle_in_transaction_session_timeout`). */
const LONG_ENOUGH_MS = 86_400_000;

/** Time limits that end a copy of the tables, and how. */
const LIMITS_OF_A_COPY: readonly { readonly name: RoleSettingName; readonly effect: string }[] = [
  {
    name: 'statement_timeout',
    effect: 'The copy of a table is one statement: if it takes longer, the server cancels it with SQLSTATE 57014, and the copy starts over.',
  },
  {
    name: 'idle_in_transaction_session_timeout',
    effect: 'A consumer keeps a transaction open while other sessions copy from its snapshot. The server ends that session with SQLSTATE 25P03, and the copy starts over.',
  },
  {
    name: 'idle_session_timeout',
    effect: 'The server ends sessions of the consumer that are idle between two copies or polls, with SQLSTATE 57P05.',
  },
  {
    name: 'transaction_timeout',
    effect: 'The copy runs in one transaction: if it takes longer, the server ends the session with SQLSTATE 25P04, and the copy starts over.',
  },
];

/** Whether the consumer writes to the source in its ordinary sessions, as far as its profile and the inputs say. */
function writes({ consumer, heartbeatTable, autocreate }: Target): boolean {
  return consumer.writes.value || heartbeatTable !== undefined || autocreate !== 'disabled';
}

/** An error only where the product itself says that it writes, or where it has to create the publication. */
function severityOfReadOnly({ consumer }: Target, creates: boolean): 'error' | 'warning' {
  return creates || (consumer.writes.value && isVerified(consumer.writes)) ? 'error' : 'warning';
}

/** Whether the consumer has to create its publication when it starts. */
function createsPublication({ autocreate }: Target, publication: Fact<Publication | null>): boolean {
  return autocreate !== 'disabled' && valueOf(publication) === null;
}

export const roleSettings = rule({
  id: 'role-settings',
  group: 'server',
  title: "No setting of the pipeline's role interrupts its copy or restricts what it may do",
  severities: (target): readonly [Severity, ...Severity[]] =>
    writes(target) && severityOfReadOnly(target, target.autocreate !== 'disabled') === 'error' ? ['error', 'warning', 'notice'] : ['warning', 'notice'],
  needs: ['role', 'settings', 'settingOverrides', 'version'],
  uses: ['roleSettings', 'slots', 'publication'],
  judge({ version, slots, publication, ...seen }, target) {
    const object = roleObject(seen.role.name);
    if (!seen.role.exists) {
      return unknown({ object, message: `could not check: role ${named(seen.role.name)} does not exist` });
    }
    const slotToCreate = plannedSlot(valueOf(slots) ?? [], target) === undefined;
    const asked = questions(target, slotToCreate, createsPublication(target, publication))
      .filter(({ name }) => settingExists(name, version.major))
      .map((question) => ({ question, effective: effectiveSetting(question.name, seen, target) }));
    const wrong = asked.flatMap(({ question, effective }) => {
      const outcome = effective === undefined ? undefined : question.judge(effective, seen, target);
      return outcome === undefined ? [] : [outcome];
    });
    const unseen = asked.flatMap(({ question, effective }) => (effective === undefined ? [code(question.name)] : []));
    const blind = unseen.length === 0 ? [] : [unknown({ object, message: notSeen(unseen, seen.role.name) })];
    const evidence = Object.fromEntries(asked.flatMap(({ effective }) => (effective === undefined ? [] : [[effective.name, effective.value]])));
    return wrong.length + blind.length === 0 ? pass({ object, evidence }) : [...wrong, ...blind];
  },
});

/** A setting that matters to this target, and what its value means; undefined when that is fine. */
interface Question {
  readonly name: RoleSettingName;
  judge(effective: EffectiveSetting, seen: Seen, target: DatabaseTarget): Outcome<Severity> | undefined;
}

function questions(target: DatabaseTarget, slotToCreate: boolean, creates: boolean): readonly Question[] {
  return [
    { name: 'role', judge: judgeRole },
    ...(target.snapshot ? LIMITS_OF_A_COPY.map(({ name, effect }) => timeLimit(name, effect)) : []),
    ...(target.snapshot || slotToCreate ? [LOCK_TIMEOUT] : []),
    ...(writes(target) ? [readOnly(creates)] : []),
  ];
}

function timeLimit(name: RoleSettingName, effect: string): Question {
  return {
    name,
    judge: (effective, seen, target) => {
      const limit = timeoutMs(effective.value);
      return limit === undefined || isLongEnough(limit) ? undefined : wrongTimeout(effective, limit, effect, seen, target);
    },
  };
}

const LOCK_TIMEOUT = timeLimit(
  'lock_timeout',
  'Creating the slot waits for every transaction that has written, and a copy waits for locks on its tables: after this time the server cancels either of them with SQLSTATE 55P03.',
);

function isLongEnough(ms: number): boolean {
  return ms === 0 || ms >= LONG_ENOUGH_MS;
}

function wrongTimeout(effective: EffectiveSetting, limit: number, effect: string, seen: Seen, target: DatabaseTarget): Outcome<'warning'> {
  const { name, value, level } = effective;
  const isFine = (other: string): boolean => isLongEnough(timeoutMs(other) ?? 1);
  return fail('warning', {
    object: settingObject(name),
    message: `sessions of role ${named(seen.role.name)} run with ${code(name)} = ${formatMs(limit)} (${whereSet(level, seen.role.name, target.connection.database)})`,
    meaning: `${effect} Consumers that set the limit themselves are not affected.`,
    evidence: { value, level, limit: { ms: limit } },
    remedy: resetSetting({ ...effective, wanted: '0', isFine }, seen, target),
    ...about(seen),
  });
}

const readOnly = (creates: boolean): Question => ({
  name: 'default_transaction_read_only',
  judge: (effective, seen, target) => {
    if (isOn(effective.value) !== true) {
      return undefined;
    }
    const { name, value, level } = effective;
    return fail(severityOfReadOnly(target, creates), {
      object: settingObject(name),
      message: `transactions of role ${named(seen.role.name)} are read-only by default (${whereSet(level, seen.role.name, target.connection.database)})`,
      meaning: `${sentence(target.consumer.product)} writes to the source, to a table of its own or to create its publication, and is refused with SQLSTATE 25006. Slots and streaming are not affected.`,
      evidence: { value, level },
      remedy: resetSetting({ ...effective, wanted: 'off', isFine: (other) => isOn(other) === false }, seen, target),
      ...about(seen),
    });
  },
});

/** Which role a session becomes matters to what it may read and to what it owns, not to whether it can replicate. */
function judgeRole(effective: EffectiveSetting, seen: Seen, target: DatabaseTarget): Outcome<'notice'> | undefined {
  const { name, value, level } = effective;
  // Of another role the catalogs alone tell, and where it may not become that one its sessions stay what they are.
  const stays = !seen.role.isSession && seen.role.acting.name === seen.role.name;
  if (value === 'none' || value === seen.role.name || stays) {
    return undefined;
  }
  return fail('notice', {
    object: settingObject(name),
    message: `sessions of role ${named(seen.role.name)} become role ${named(value)} (${whereSet(level, seen.role.name, target.connection.database)})`,
    meaning: `Privileges on tables are those of ${named(value)}, and what the pipeline creates belongs to that role. REPLICATION is still that of ${named(seen.role.name)}.`,
    evidence: { value, level },
    remedy: advice('Reset the setting, unless this is intended', `Before that, give ${named(seen.role.name)} itself the privileges that the pipeline needs. If the setting is intended, there is nothing to do.`),
    ...about(seen),
  });
}

/** Where the role was named, if the finding is about another one than the session's. */
function about({ role }: Seen): { readonly about?: string } {
  return role.isSession ? {} : { about: 'role' };
}

/** Why some settings could not be judged, and what would show them. */
function notSeen(names: readonly string[], role: string): string {
  return `could not check ${listed(names)} for role ${named(role)}: to see the values that its sessions get, log in as this role with \`probe: connect\``;
}
