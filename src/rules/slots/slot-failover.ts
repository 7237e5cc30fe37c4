import { valueOf, type Fact, type Platform, type Setting, type Slot, type Walsender } from '../../facts/index.js';
import { settingObject, slotObject } from '../../objects.js';
import { choice, advice, type Alternative, type Remedy } from '../../remedies/intents.js';
import { plannedSlot } from '../shared/planned-slot.js';
import { lossOf } from '../shared/slot-loss.js';
import { code, listed, named } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

/** The first version that synchronizes slots to standbys. */
const SYNCHRONIZES_SINCE = 17;

const SETTING = 'synchronized_standby_slots';

export const slotFailover = rule({
  id: 'slot-failover',
  group: 'slots',
  title: 'The planned slot survives a failover, and no missing standby holds it up',
  severities: ['error', 'warning', 'notice'],
  needs: ['slots', 'settings', 'version', 'session'],
  uses: ['walsenders', 'platform'],
  judge({ slots, settings, version, session, walsenders, platform }, target) {
    if (version.major < SYNCHRONIZES_SINCE) {
      return skip(`PostgreSQL ${String(version.major)} does not synchronize slots to standbys`);
    }
    if (session.inRecovery) {
      return skip('the server is a standby itself, and waits for no other');
    }
    const planned = plannedSlot(slots, target);
    const waiting = waitedForInVain(slots, settings[SETTING]);
    return waiting.length > 0
      ? heldUp(waiting, planned, slots, settings[SETTING])
      : atFailover(planned, hasStandby(slots, valueOf(walsenders) ?? [], platform));
  },
});

/** A name in the setting that keeps walsenders of failover slots waiting, and why. */
interface Waiting {
  readonly name: string;
  readonly why: string;
  readonly exists: boolean;
}

/** Source: StandbySlotsHaveCaughtup; an inactive slot holds up what was written since its client left. */
function waitedForInVain(slots: readonly Slot[], setting: Setting | undefined): readonly Waiting[] {
  return namesOf(setting?.value ?? '').flatMap((name) => {
    const slot = slots.find((one) => one.name === name);
    const why = whyInVain(slot);
    return why === undefined ? [] : [{ name, why, exists: slot !== undefined }];
  });
}

function whyInVain(slot: Slot | undefined): string | undefined {
  if (slot === undefined) {
    return 'does not exist';
  }
  if (slot.type === 'logical') {
    return 'is a logical slot';
  }
  if (lossOf(slot) !== undefined) {
    return 'is lost';
  }
  return slot.active ? undefined : 'has no connected standby';
}

/** A list of identifiers, folded and quoted as in SQL. */
function namesOf(value: string): readonly string[] {
  const entries = value.match(/"(?:[^"]|"")*"|[^\s,"]+/g) ?? [];
  return entries.map((entry) => (entry.startsWith('"') ? entry.slice(1, -1).replaceAll('""', '"') : entry.toLowerCase()));
}

function heldUp(waiting: readonly Waiting[], planned: Slot | undefined, slots: readonly Slot[], setting: Setting | undefined): Outcome {
  const held = slots.filter(({ type, failover, synced }) => type === 'logical' && failover && !synced);
  const own = planned !== undefined && held.includes(planned);
  const severity = own ? 'error' : held.length > 0 ? 'warning' : 'notice';
  const names = listed(waiting.map(({ name, why }) => `${named(name)}, which ${why}`));
  return fail(severity, {
    object: settingObject(SETTING),
    evidence: { [SETTING]: setting?.value ?? null, waited_for: waiting.map(({ name }) => name), failover_slots: held.map(({ name }) => name), planned: own },
    message: `${SETTING} names the slot ${names}`,
    meaning: own
      ? `The planned slot ${named(planned.name)} was created with failover: nothing is sent from it until every slot in the list has confirmed, and the consumer gets no error.`
      : `Nothing is sent from a slot that was created with failover until every slot in the list has confirmed. ${
          held.length > 0 ? `That currently applies to ${listed(held.slice(0, 3).map(({ name }) => named(name)))}, which other consumers use.` : 'There is no such slot at the moment.'
        }`,
    remedy: letGo(waiting, setting),
    related: held.map(({ name }) => slotObject(name)),
  });
}

function letGo(waiting: readonly Waiting[], now: Setting | undefined): Remedy {
  const gone = waiting.map(({ name }) => name);
  const rest = namesOf(now?.value ?? '').filter((name) => !gone.includes(name));
  const remove: Alternative = {
    label: 'Remove it from the list',
    because: 'for a standby that does not come back',
    intents: [
      {
        kind: 'set-parameter',
        name: SETTING,
        value: rest.join(', '),
        takesEffect: 'reload',
        now,
        lead: 'From then on a consumer can be ahead of that standby. If the standby is promoted anyway, its slots lack changes that consumers already have.',
      },
    ],
  };
  const start: Alternative = {
    label: 'Start the standby',
    because: 'its slot exists, and it continues where it stopped',
    intents: [{ kind: 'person-decides', text: `Start the standby that uses ${listed(gone.map(code))}, or find out why it is not connected.`, phase: 'slots' }],
  };
  return waiting.every(({ exists }) => exists)
    ? choice(`Start the standby, or remove its slot from ${code(SETTING)}`, remove, start)
    : choice(`Remove what does not exist from ${code(SETTING)}`, remove);
}

function atFailover(planned: Slot | undefined, standby: boolean): Outcome<'notice'> {
  if (planned === undefined) {
    return pass({ object: settingObject(SETTING), evidence: { standby } });
  }
  const { name, failover, temporary } = planned;
  const seen = { object: slotObject(name), evidence: { standby, failover } };
  return !standby || failover || temporary
    ? pass(seen)
    : fail('notice', {
        ...seen,
        message: `the planned slot ${named(name)} was created without failover, and the server has a standby`,
        meaning: 'The slot is not synchronized to the standby. If the standby is promoted, the pipeline needs a new slot and a new copy of its tables, unless the cluster manager takes care of slots.',
        remedy: advice(
          'Decide whether the pipeline has to survive a failover without a new copy',
          'If so, its slot has to be created with failover, and the standby needs `sync_replication_slots`, `hot_standby_feedback` and a slot of its own on the primary.',
        ),
      });
}

/** Clients that receive WAL into an archive, and are promoted never. */
const ARCHIVERS = /receivewal|receive_wal|barman|pgbackrest|wal-g/i;

/** Those that stream physically, as far as they can be seen; a read replica of RDS is not where a failover goes to. */
function hasStandby(slots: readonly Slot[], walsenders: readonly Walsender[], platform: Fact<Platform>): boolean {
  const service = valueOf(platform)?.name;
  if (service === 'rds' || service === 'aurora') {
    return false;
  }
  const decoding = new Set(slots.filter(({ type }) => type === 'logical').map(({ activePid }) => activePid));
  const bySlot = slots.some(({ type, active, name, activeApplication }) => type === 'physical' && active && !ARCHIVERS.test(`${name} ${activeApplication ?? ''}`));
  return bySlot || walsenders.some(({ pid, state, applicationName }) => state === 'streaming' && !decoding.has(pid) && !ARCHIVERS.test(applicationName ?? ''));
}
