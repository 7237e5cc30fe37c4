import { settingObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import { code, counted } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

/** A subscription needs a worker that applies its changes; the first copy of its tables needs at least one more. */
const FOR_A_COPY = 1;
/** Workers come from max_worker_processes, and the launcher of the workers is one itself. */
const LAUNCHER = 1;
const HEADROOM = 4;

export const subscriberWorkers = rule({
  id: 'subscriber-workers',
  group: 'server',
  title: 'The server has enough workers for its own subscriptions',
  severities: ['warning'],
  applies: ({ consumer }) => (consumer.subscription === true ? undefined : 'the consumer is not a subscription of another PostgreSQL server'),
  needs: ['settings', 'subscriptions'],
  judge({ settings, subscriptions }) {
    const enabled = subscriptions.filter((one) => one.enabled).length;
    if (enabled === 0) {
      return skip(
        'the workers belong to the subscriber, and the publisher does not show them; run the check against the subscriber as well, to compare its `max_logical_replication_workers` with its subscriptions',
      );
    }
    const limits = [
      { name: 'max_logical_replication_workers', needed: enabled + FOR_A_COPY },
      { name: 'max_worker_processes', needed: enabled + FOR_A_COPY + LAUNCHER },
    ].flatMap(({ name, needed }) => {
      const setting = settings[name];
      return setting === undefined ? [] : [{ name, needed, setting, value: Number(setting.value) }];
    });
    if (limits.length === 0) {
      return skip('this server does not show its limits on workers');
    }
    const short = limits.filter(({ needed, value }) => value < needed);
    return short.length === 0
      ? pass({ evidence: { subscriptions: enabled, ...Object.fromEntries(limits.map(({ name, value }) => [name, value])) } })
      : short.map(({ name, needed, setting, value }) =>
          fail('warning', {
            object: settingObject(name),
            message: `${code(name)} is ${String(value)}; this database has ${counted(enabled, 'enabled subscription')}, which ${enabled === 1 ? 'needs' : 'need'} ${String(needed)}`,
            meaning: 'Subscriptions without a worker do not start, or do not copy their tables. The server keeps trying, and the publisher retains WAL meanwhile.',
            evidence: { subscriptions: enabled, needed, [name]: value },
            remedy: remedy(`Raise ${code(name)}, which requires a restart`, {
              kind: 'set-parameter',
              name,
              value: String(needed + HEADROOM),
              takesEffect: 'restart',
              now: setting,
              lead: `This leaves ${String(HEADROOM)} for subscriptions of other databases and for concurrent copies.`,
            }),
          }),
        );
  },
});
