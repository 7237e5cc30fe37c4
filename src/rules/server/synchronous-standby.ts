import { valueOf, type Setting, type Slot, type Walsender } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { isSynchronous, mayBeSynchronous, synchronousNames, withNames, type SynchronousNames } from '../shared/synchronous-names.js';
import { code, listed } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

const NAME = 'synchronous_standby_names';

export const synchronousStandby = rule({
  id: 'synchronous-standby',
  group: 'server',
  title: 'The pipeline is not a synchronous standby',
  severities: ['warning'],
  needs: ['settings', 'session'],
  uses: ['slots', 'walsenders'],
  judge({ settings, session, slots: seenSlots, walsenders: seenSenders }, target) {
    const setting = settings[NAME];
    const object = settingObject(NAME);
    if (setting === undefined) {
      return skip(`this server does not show ${code(NAME)}`);
    }
    if (session.inRecovery) {
      return pass({ object, message: 'walsenders of a standby are never synchronous' });
    }
    const listedNames = synchronousNames(setting.value);
    const slots = valueOf(seenSlots) ?? [];
    const walsenders = valueOf(seenSenders) ?? [];
    const own = listedNames?.names.filter((name) => isPipelines(name, slots, walsenders, target)) ?? [];
    const evidence = { [NAME]: setting.value };
    if (listedNames === undefined || own.length === 0) {
      return pass({ object, evidence });
    }
    return fail('warning', {
      object,
      message: own.includes('*')
        ? `${code(NAME)} contains \`*\`, which makes the pipeline's walsender a synchronous standby`
        : `${code(NAME)} contains ${listed(own.map(code))}, the pipeline's application name, which makes its walsender a synchronous standby`,
      meaning: 'COMMITs of the application wait until the consumer has confirmed them. A consumer that is slow or hangs makes the application slow or hang.',
      evidence,
      remedy: own.includes('*') ? replaceAny(listedNames, standbys(slots, walsenders), setting) : leaveOut(listedNames, own, setting),
    });
  },
});

/** Whether a name stands for the consumer: by its application names, or by that of the walsender that reads its slot. */
function isPipelines(name: string, slots: readonly Slot[], walsenders: readonly Walsender[], target: DatabaseTarget): boolean {
  const pid = plannedSlot(slots, target)?.activePid ?? null;
  const reader = pid === null ? undefined : walsenders.find((one) => one.pid === pid)?.applicationName;
  return (
    name === '*' ||
    (typeof reader === 'string' && isSynchronous(name, reader)) ||
    target.consumer.slot.value.applicationNames.some((pattern) => mayBeSynchronous(name, pattern))
  );
}

/** Application names of the walsenders that read no logical slot, as far as the role may see them. */
function standbys(slots: readonly Slot[], walsenders: readonly Walsender[]): readonly string[] {
  const logical = new Set(slots.flatMap(({ type, activePid }) => (type === 'logical' && activePid !== null ? [activePid] : [])));
  const names = walsenders.flatMap(({ pid, applicationName }) => (logical.has(pid) || applicationName === null || applicationName === '' ? [] : [applicationName]));
  return [...new Set(names)];
}

/** Only the owner knows which standbys are meant. */
function replaceAny(now: SynchronousNames, connected: readonly string[], setting: Setting): Remedy {
  const others = now.names.filter((name) => name !== '*');
  const found = [...new Set([...others, ...connected])];
  const named: Alternative | undefined =
    found.length === 0
      ? undefined
      : { label: 'Name the standbys', because: 'the standbys connected now stay synchronous', intents: [set(withNames(now, found), setting, CONNECTED)] };
  const none: Alternative = {
    label: 'No synchronous standby',
    because: 'if no standby has to confirm COMMITs',
    intents: [{ kind: 'person-decides', text: OWNER, phase: 'control-plane' }, set('', setting, 'COMMITs then wait for the local disk only.')],
  };
  const summary = `Replace \`*\` in ${code(NAME)} with the application names of the standbys`;
  return named === undefined ? choice(summary, none) : choice(summary, named, none);
}

const CONNECTED = 'These are the application names of the walsenders that read no logical slot; check that all of them are standbys, and that none is missing.';
const OWNER =
  'Find out which standbys have to confirm COMMITs, and name them by their application name instead of `*`. Take this step only if there are none.';

function leaveOut(now: SynchronousNames, own: readonly string[], setting: Setting): Remedy {
  const rest = now.names.filter((name) => !own.includes(name));
  return remedy(`Remove ${listed(own.map(code))} from ${code(NAME)}`, set(withNames(now, rest), setting));
}

function set(value: string, now: Setting, lead?: string): Intent {
  return { kind: 'set-parameter', name: NAME, value, takesEffect: 'reload', now, ...(lead === undefined ? {} : { lead }) };
}
