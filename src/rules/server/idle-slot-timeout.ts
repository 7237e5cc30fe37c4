import { severityOf } from '../../consumer.js';
import { settingObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import type { Severity } from '../../result.js';
import type { Target } from '../../target.js';
import { formatMs } from '../../units.js';
import { nearestFitting, rangeOf, rangeText } from '../shared/setting-range.js';
import { fail, pass, rule, skip, type Severities } from '../rule.js';

const NAME = 'idle_replication_slot_timeout';

/** A consumer can need longer to come back than planned. */
const MARGIN = 2;

export const idleSlotTimeout = rule({
  id: 'idle-slot-timeout',
  group: 'server',
  title: 'No slot is invalidated as idle within `max-outage`',
  severities,
  needs: ['settings', 'version'],
  judge({ settings, version }, target) {
    const timeout = settings[NAME];
    if (timeout === undefined) {
      return skip(`PostgreSQL ${String(version.major)} does not invalidate idle slots`);
    }
    const { maxOutageMs } = target.thresholds;
    const seconds = Number(timeout.value);
    const seen = {
      object: settingObject(NAME),
      evidence: { [NAME]: { ms: seconds * 1000 }, max_outage: { ms: maxOutageMs } },
    };
    const raise = (least: number) =>
      remedy(`Raise \`${NAME}\` above \`max-outage\``, {
        kind: 'set-parameter',
        name: NAME,
        value: String(Math.max(least, Math.ceil((MARGIN * maxOutageMs) / 1000))),
        takesEffect: 'reload',
        now: timeout,
        lead: 'The unit is seconds; 0 disables the timeout. A slot to which no client is connected then retains its WAL for that much longer.',
      });
    const need = rangeOf(target, NAME);
    const fitting = need === undefined ? undefined : nearestFitting(seconds, seconds === 0, need.value, 0);
    if (seconds !== 0 && seconds * 1000 < maxOutageMs) {
      return fail('warning', {
        ...seen,
        about: 'max-outage',
        message: `${NAME} is ${formatMs(seconds * 1000)}, shorter than max-outage (${formatMs(maxOutageMs)})`,
        meaning:
          'A checkpoint invalidates every slot to which no client has been connected for that long. The pipeline then has to create a new slot and copy its tables again.',
        remedy: raise(fitting ?? 0),
      });
    }
    return need === undefined || fitting === undefined
      ? pass(seen)
      : fail(severityOf(need), {
          ...seen,
          message: `${NAME} is ${formatMs(seconds * 1000)}; ${target.consumer.product} asks for ${rangeText(need.value, (value) => formatMs(value * 1000))}`,
          meaning: need.unmet,
          remedy: raise(fitting),
        });
  },
});

function severities(target: Target): Severities {
  const need = rangeOf(target, NAME);
  return withWarning(need === undefined ? undefined : severityOf(need));
}

/** Shorter than an outage is a warning whoever the consumer is. */
function withWarning(own: Severity | undefined): Severities {
  return own === 'error' ? ['error', 'warning'] : own === 'notice' ? ['warning', 'notice'] : ['warning'];
}
