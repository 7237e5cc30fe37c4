import { severityOf } from '../../consumer.js';
import { settingObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { minorOf } from '../shared/releases.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

const NAME = 'rds.logical_wal_cache';

/** Versions of Aurora whose cache loses changes, minor by major. Source: https://docs.risingwave.com/ingestion/sources/postgresql/aws-rds */
const LOSES_CHANGES: ReadonlyMap<number, number> = new Map([
  [11, 17],
  [12, 12],
  [13, 8],
  [14, 5],
]);

type Severity = 'error' | 'warning' | 'notice';

/** What the consumer asks of the cache, if its profile says anything about it. */
function needOf({ consumer }: Target): Target['consumer']['settings'][number] | undefined {
  return consumer.settings.find(({ value }) => value.setting === NAME);
}

export const auroraWalCache = rule({
  id: 'aurora-wal-cache',
  group: 'server',
  title: "Aurora's write-through cache does not affect the pipeline",
  severities: (target): readonly [Severity, ...Severity[]] => {
    const need = needOf(target);
    const severity = need === undefined ? 'notice' : severityOf(need);
    return severity === 'notice' ? ['notice'] : [severity, 'notice'];
  },
  needs: ['platform', 'version', 'settings'],
  judge({ platform, version, settings }, target) {
    if (platform.name !== 'aurora') {
      return pass();
    }
    const { major, minor } = minorOf(version.text) ?? { major: version.major, minor: 0 };
    const affected = LOSES_CHANGES.get(major) === minor;
    const need = needOf(target);
    const setting = settings[NAME];
    const object = settingObject(NAME);
    if (setting === undefined) {
      return affected || need !== undefined ? skip(`this server does not show ${code(NAME)}, which is on by default`) : pass({ object });
    }
    const evidence = { [NAME]: setting.value, version: version.text };
    if (setting.value === '0' || (!affected && need === undefined)) {
      return pass({ object, evidence });
    }
    return fail(need === undefined ? 'notice' : severityOf(need), {
      object,
      message: affected
        ? `the write-through cache is on, and Aurora PostgreSQL ${version.text} is reported to lose changes with it`
        : `the write-through cache is on, which ${target.consumer.product} does not support`,
      meaning: need?.unmet ?? 'Changes can be missing from the stream, without an error.',
      evidence,
      remedy: remedy(`Set ${code(NAME)} to 0, which requires a reboot${affected ? ', or upgrade to a newer minor version' : ''}`, {
        kind: 'set-parameter',
        name: NAME,
        value: '0',
        takesEffect: 'restart',
        now: setting,
      }),
    });
  },
});
