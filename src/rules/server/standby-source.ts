import { severityOf } from '../../consumer.js';
import { settingObject } from '../../objects.js';
import { advice, choice, type Remedy } from '../../remedies/intents.js';
import { fail, pass, rule } from '../rule.js';

/** Since this version a standby can have logical slots of its own. */
const DECODES_SINCE = 16;

export const standbySource = rule({
  id: 'standby-source',
  group: 'server',
  title: 'The server is a primary, or a standby that can serve as a source',
  severities: ['error', 'warning'],
  needs: ['session', 'version', 'settings', 'platform'],
  judge({ session, version, settings, platform }, target) {
    const feedback = settings['hot_standby_feedback'];
    const evidence = { in_recovery: session.inRecovery };
    if (!session.inRecovery) {
      return pass({ evidence });
    }
    if (platform.name === 'aurora') {
      return fail('error', {
        message: 'the server is an Aurora reader, on which there is no logical decoding',
        meaning: 'Aurora creates and reads logical replication slots on the writer only, whatever the version. The pipeline cannot start.',
        evidence,
        remedy: usePrimary('Connect to the cluster endpoint, which always leads to the writer', 'An endpoint with `.cluster-ro-` in its name leads to readers, and that of an instance stays with it after a failover.'),
      });
    }
    if (version.major < DECODES_SINCE) {
      return fail('error', {
        message: `the server is a standby of PostgreSQL ${version.text}; logical decoding on a standby requires PostgreSQL ${String(DECODES_SINCE)}`,
        meaning: 'The server refuses to create or read logical replication slots, so the pipeline cannot start.',
        evidence,
        remedy: usePrimary('Connect to the primary'),
      });
    }
    const need = target.consumer.endpoints.find(({ value }) => value === 'standby');
    if (need !== undefined) {
      return fail(atMostWarning(severityOf(need)), {
        message: `the server is a standby, which ${target.consumer.product} cannot use as a source`,
        meaning: need.unmet,
        evidence,
        remedy: usePrimary('Connect to the primary'),
      });
    }
    const seen = { object: settingObject('hot_standby_feedback'), evidence: { ...evidence, hot_standby_feedback: feedback?.value ?? null } };
    return feedback?.value === 'on'
      ? pass(seen)
      : fail('warning', {
          ...seen,
          message: 'the server is a standby with `hot_standby_feedback` off',
          meaning:
            'The primary does not know which catalog rows a slot of this standby still needs. When it vacuums them away, the slot is invalidated, and the pipeline has to copy its tables again.',
          remedy: choice(
            'Turn on `hot_standby_feedback` on this standby, or connect to the primary',
            {
              label: 'Turn on feedback',
              because: 'vacuum on the primary then keeps the rows that the standby needs',
              intents: [
                {
                  kind: 'set-parameter',
                  name: 'hot_standby_feedback',
                  value: 'on',
                  takesEffect: 'reload',
                  now: feedback,
                  lead: 'The standby should also stream through a physical slot of its own, so that the primary remembers the feedback while the standby is disconnected.',
                },
              ],
            },
            { label: 'Use the primary', because: 'if the standby is there for long queries', intents: usePrimary('').alternatives[0].intents },
          ),
        });
  },
});

/** What a profile says of standbys that work as far as PostgreSQL is concerned. */
function atMostWarning(severity: 'error' | 'warning' | 'notice'): 'error' | 'warning' {
  return severity === 'error' ? 'error' : 'warning';
}

function usePrimary(summary: string, ...more: readonly string[]): Remedy {
  return advice(summary, 'Set `host` and `port` of this check and of the pipeline to the address of the primary.', ...more);
}
