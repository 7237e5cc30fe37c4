import { logicalDecodingEnabled, valueOf, type Platform, type Settings } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import type { Evidence } from '../../result.js';
import { causeOfOff } from '../shared/parameter-group.js';
import { described, isElsewhere } from '../shared/aws-topology.js';
import { isRds } from '../shared/platforms.js';
import { fail, pass, rule, unknown } from '../rule.js';

export const walLevel = rule({
  id: 'wal-level',
  group: 'server',
  title: 'Logical decoding is enabled on the server',
  severities: ['error'],
  needs: ['settings', 'session', 'version'],
  uses: ['platform', 'awsCluster', 'awsInstances', 'awsParameters'],
  judge({ settings, session, version, platform, ...aws }) {
    const level = settings.wal_level.value;
    const effective = settings['effective_wal_level']?.value;
    const evidence: Evidence = {
      wal_level: level,
      ...(effective === undefined ? {} : { effective_wal_level: effective }),
    };
    const object = settingObject('wal_level');
    if (session.inRecovery) {
      return unknown({
        object,
        message: `could not check: this server is a standby, and its own wal_level (${level}) says nothing about the primary's; run the check against the primary`,
        evidence,
      });
    }
    if (logicalDecodingEnabled(settings, version.major)) {
      return pass({ object, evidence });
    }
    const meaning = 'The server refuses to create logical replication slots, so the pipeline cannot start.';
    const cause = isElsewhere(described(valueOf(aws.awsCluster) ?? null, aws.awsInstances), valueOf(platform)?.instanceIdentifier) ? undefined : causeOfOff(aws);
    if (cause !== undefined) {
      return fail('error', {
        object,
        message: `wal_level is ${level}; ${cause.said}`,
        meaning,
        evidence: { ...evidence, ...cause.evidence },
        remedy: cause.remedy,
      });
    }
    return isPending(settings, valueOf(platform))
      ? fail('error', {
          object,
          // Not every role can see what it was changed to.
          message: `wal_level is ${level}; a change is pending until the server is restarted`,
          meaning,
          evidence: { ...evidence, pending_restart: true },
          remedy: remedy('Restart the server; if `wal_level` is not `logical` afterwards, it was changed to another value', { kind: 'restart' }),
        })
      : fail('error', {
          object,
          message: `wal_level is ${level}; logical decoding requires logical`,
          meaning,
          evidence,
          // A session sees neither a parameter group nor a file that has not been reloaded.
          remedy: remedy('Enable logical decoding and restart the server; if it is already enabled, only a restart is missing', {
            kind: 'enable-logical-decoding',
            settings,
          }),
        });
  },
});

/** Whether a change is pending until a restart. On AWS another parameter sets wal_level. */
function isPending(settings: Settings, platform: Platform | undefined): boolean {
  return platform !== undefined && isRds(platform.name)
    ? settings['rds.logical_replication']?.value === 'on'
    : settings.wal_level.pendingRestart;
}
