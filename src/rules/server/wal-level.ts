import { decodes, valueOf } from '../../facts.js';
import { settingObject } from '../../objects.js';
import { enableLogicalDecoding, isRds, restart } from '../../remedies/settings.js';
import type { Evidence } from '../../result.js';
import { fail, pass, rule, unknown } from '../rule.js';

export const walLevel = rule({
  id: 'wal-level',
  title: 'The server writes the WAL that logical decoding needs',
  severities: ['error'],
  needs: ['settings', 'session', 'version'],
  uses: ['platform'],
  after: ['login'],
  judge({ settings, session, version, platform }) {
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
        message: `could not check: this is a standby, and its own wal_level (${level}) says nothing of the primary; run the check against the primary`,
        evidence,
      });
    }
    if (decodes(settings, version.major)) {
      return pass({ object, evidence });
    }
    const where = valueOf(platform)?.name ?? 'unknown';
    const waits = isRds(where)
      ? settings['rds.logical_replication']?.value === 'on'
      : settings.wal_level.pendingRestart;
    return waits
      ? fail('error', {
          object,
          // To what it was changed is not for every role to see.
          message: `wal_level is ${level}; a change of it was made, and waits for a restart`,
          evidence: { ...evidence, pending_restart: true },
          fix: { summary: 'Restart the server; should wal_level not be logical then, it was changed to something else', steps: [restart(where)] },
        })
      : fail('error', {
          object,
          message: `wal_level is ${level}; logical decoding needs logical`,
          evidence,
          fix: {
            // Neither a parameter group nor a file that was not read again shows in a session.
            summary: 'Turn logical decoding on, and restart the server; where it is turned on already, only the restart is missing',
            steps: enableLogicalDecoding(where, settings),
          },
        });
  },
});
