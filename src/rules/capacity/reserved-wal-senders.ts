import { known, type Slot } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { choice, type Intent } from '../../remedies/intents.js';
import { raiseFor, sendersOf } from '../shared/walsenders.js';
import { code, counted, listed, named } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

/** The most slots that are named. */
const MOST_NAMED = 5;

export const reservedWalSenders = rule({
  id: 'reserved-wal-senders',
  group: 'capacity',
  title: 'There are enough walsenders for the pipeline and for the consumers of all inactive slots',
  severities: ['warning'],
  needs: ['settings', 'slots', 'walsenders', 'version'],
  uses: ['role'],
  judge({ settings, slots, walsenders, role, version }, target) {
    const senders = sendersOf(settings, { slots: known(slots), walsenders: known(walsenders), role }, target);
    const { limit, inUse, free, needed, returning } = senders;
    const seen = {
      object: settingObject('max_wal_senders'),
      evidence: { max_wal_senders: limit, in_use: inUse, free, inactive_slots: returning.length, needed },
    };
    return returning.length === 0 || inUse + returning.length + needed <= limit
      ? pass(seen)
      : fail('warning', {
          ...seen,
          message:
            `${String(Math.max(free, 0))} of ${counted(limit, 'walsender')} ${free === 1 ? 'is' : 'are'} free; ` +
            `${counted(returning.length, 'inactive replication slot')} and the pipeline may need ${String(returning.length + needed)}`,
          meaning: 'Each slot is read through a walsender of its own. Whoever connects last is refused: a consumer or standby that comes back, or the pipeline.',
          remedy: choice(
            'Raise `max_wal_senders`, which requires a restart, or find out which of the slots are still needed',
            raiseFor(senders, settings, version.major),
            { label: 'Find out which slots are needed', because: 'it requires no restart', intents: [ask(returning)] },
          ),
        });
  },
});

/** Only their owners know whether these slots are still needed. */
function ask(slots: readonly Slot[]): Intent {
  const more = slots.length - MOST_NAMED;
  const names = [...slots.slice(0, MOST_NAMED).map(described), ...(more > 0 ? [`${String(more)} more`] : [])];
  return {
    kind: 'person-decides',
    text: `No client is connected to ${listed(names)}. Ask their owners whether the consumers will come back; if one is gone for good, its owner can drop the slot.`,
    phase: 'slots',
  };
}

function described({ name, type, plugin, database }: Slot): string {
  return type === 'physical' || plugin === null || database === null
    ? `${named(name)} (physical, of a standby or an archiver)`
    : `${named(name)} (${code(plugin)}, database ${named(database)})`;
}
