import { known } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { choice } from '../../remedies/intents.js';
import { raiseFor, sendersOf, STOP_A_CONSUMER, type Senders } from '../shared/walsenders.js';
import { counted } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

export const freeWalSenders = rule({
  id: 'free-wal-senders',
  group: 'capacity',
  title: 'There are free walsenders for the pipeline',
  severities: ['error'],
  needs: ['settings', 'slots', 'walsenders', 'version'],
  uses: ['role'],
  judge({ settings, slots, walsenders, role, version }, target) {
    const senders = sendersOf(settings, { slots: known(slots), walsenders: known(walsenders), role }, target);
    const { limit, inUse, free, needed } = senders;
    const seen = {
      object: settingObject('max_wal_senders'),
      evidence: { max_wal_senders: limit, in_use: inUse, free, needed },
    };
    return free >= needed
      ? pass(seen)
      : fail('error', {
          ...seen,
          message: shortage(senders),
          meaning: 'Every replication connection takes one walsender. The server refuses the connections of the pipeline for which none is left.',
          remedy: choice(
            'Raise `max_wal_senders`, which requires a restart, or stop a consumer that is no longer needed',
            raiseFor(senders, settings, version.major),
            STOP_A_CONSUMER,
          ),
        });
  },
});

function shortage({ limit, free, needed }: Senders): string {
  if (limit === 0) {
    return `max_wal_senders is 0; the pipeline needs ${counted(needed, 'walsender')}`;
  }
  return free > 0
    ? `${String(free)} of ${counted(limit, 'walsender')} ${free === 1 ? 'is' : 'are'} free; the pipeline needs ${String(needed)}`
    : `all walsenders are in use (max_wal_senders is ${String(limit)}); the pipeline needs ${String(needed)} more`;
}
