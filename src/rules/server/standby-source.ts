import { severityOf } from '../../consumer.js';
import { isAurora, valueOf } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { rdsEndpointOf } from '../../rds-host.js';
import { advice, choice, remedy, type Remedy } from '../../remedies/intents.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule } from '../rule.js';

/** Since this version a standby can have logical slots of its own. */
const DECODES_SINCE = 16;

export const standbySource = rule({
  id: 'standby-source',
  group: 'server',
  title: 'The server is a primary, or a standby that can serve as a source',
  severities: ['error', 'warning'],
  needs: ['session', 'version', 'settings', 'platform'],
  uses: ['awsCluster'],
  judge({ session, version, settings, platform, awsCluster }, target) {
    const cluster = valueOf(awsCluster);
    const feedback = settings['hot_standby_feedback'];
    const evidence = { in_recovery: session.inRecovery };
    if (!session.inRecovery) {
      // Where AWS names the readers, aws-endpoint judges the host.
      if (cluster === undefined && isReaderEndpoint(target.connection.host)) {
        return fail('warning', {
          message: 'the host is the reader endpoint of an Aurora cluster, which leads to the writer as long as there is no reader',
          meaning: 'As soon as a reader is added, the endpoint leads to it. There is no logical decoding on readers, so the pipeline stops.',
          evidence: { ...evidence, host: target.connection.host },
          about: 'host',
          remedy: useWriter(undefined),
        });
      }
      return pass({ evidence });
    }
    if (platform.name === 'aurora') {
      return fail('error', {
        message: 'the server is an Aurora reader, on which there is no logical decoding',
        meaning: 'Aurora creates and reads logical replication slots on the writer only, whatever the version. The pipeline cannot start.',
        evidence,
        remedy: useWriter(cluster?.endpoint ?? undefined),
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
    if (cluster != null && !isAurora(cluster)) {
      return fail('warning', {
        message: `the server is a reader of the Multi-AZ DB cluster ${code(cluster.identifier)}, which can stream from a slot, but not create one`,
        meaning: 'A consumer that creates its slot itself cannot start here.',
        evidence,
        remedy: useWriter(cluster.endpoint ?? undefined),
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

/** `orders.cluster-ro-abc123.eu-west-1.rds.amazonaws.com` */
function isReaderEndpoint(host: string): boolean {
  return rdsEndpointOf(host)?.kind === 'reader';
}

/** `endpoint`: the cluster's, where AWS names it. */
function useWriter(endpoint: string | undefined): Remedy {
  const summary = 'Connect to the cluster endpoint, which always leads to the writer';
  return endpoint === undefined
    ? usePrimary(summary, 'An endpoint with `.cluster-ro-` in its name leads to readers, and that of an instance stays with it after a failover.')
    : remedy(summary, { kind: 'set-option', option: 'host', value: endpoint, lead: 'Set the cluster endpoint, for the pipeline as well.' });
}

function usePrimary(summary: string, ...more: readonly string[]): Remedy {
  return advice(summary, 'Set `host` and `port` of this check and of the pipeline to the address of the primary.', ...more);
}
