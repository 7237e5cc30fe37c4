import { logicalDecodingEnabled, valueOf, type AwsParameters, type Setting, type Settings } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { remedy } from '../../remedies/intents.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, type Outcome } from '../rule.js';

/** Settings that a pipeline depends on, and that only a restart changes. */
const NEEDED = ['wal_level', 'max_replication_slots', 'max_wal_senders', 'rds.logical_replication'] as const;

export const pendingRestart = rule({
  id: 'pending-restart',
  group: 'server',
  title: 'No setting that the pipeline depends on changes at the next restart',
  severities: ['warning'],
  needs: ['settings', 'version'],
  uses: ['awsParameters'],
  judge({ settings, version, awsParameters }) {
    const parameters = valueOf(awsParameters);
    // While it is not enough, wal-level itself says that a change is pending.
    const walLevelSuffices = logicalDecodingEnabled(settings, version.major);
    const pending = NEEDED.flatMap((name) => {
      const setting = settings[name];
      return setting?.pendingRestart === true && (name !== 'wal_level' || walLevelSuffices) ? [{ name, setting }] : [];
    });
    // What AWS says is what will be: aws-logical-replication judges the parameter that sets wal_level.
    const found = parameters === undefined ? pending.map(({ name, setting }) => finding(name, setting)) : loweredAt(parameters, settings);
    return found.length === 0 ? pass() : found;
  },
});

/** Numbers that a pipeline depends on, and that only a reboot changes. */
const SIZES = ['max_replication_slots', 'max_wal_senders'] as const;

/** Sizes that the parameter group has lower than the server; a formula of AWS's is no number. */
function loweredAt({ group, values }: AwsParameters, settings: Settings): readonly Outcome<'warning'>[] {
  return SIZES.flatMap((name) => {
    const now = settings[name].value;
    const next = values[name]?.value ?? null;
    return next === null || !/^\d+$/.test(next) || Number(next) >= Number(now)
      ? []
      : [
          fail('warning', {
            object: settingObject(name),
            message: `${code(name)} is ${now}, and becomes ${next} at the next reboot: that is its value in the parameter group ${code(group)}`,
            meaning: `The server checks out with the value it runs with. After the next reboot, planned or not, ${next} may be too low for the pipeline.`,
            evidence: { value: Number(now), pending_value: Number(next), parameter_group: group },
            remedy: remedy(`Set ${code(name)} in ${code(group)} back to ${now}, if the pipeline needs it`, {
              kind: 'set-parameter',
              name,
              value: now,
              takesEffect: 'next-restart',
            }),
          }),
        ];
  });
}

function finding(name: string, { value }: Setting): ReturnType<typeof fail<'warning'>> {
  return fail('warning', {
    object: settingObject(name),
    // The new value is not visible in SQL to an ordinary role.
    message: `${code(name)} is ${value} and changes at the next restart`,
    meaning: `The server checks out with the value it runs with. After the next restart, planned or not, ${code(name)} has the value in the configuration, which may be too low for the pipeline.`,
    evidence: { value, pending_restart: true },
    remedy: remedy(
      `Compare the configured value of ${code(name)} with the current one, then restart the server or change the configuration back`,
      {
        kind: 'run-sql',
        text: `SELECT sourcefile, sourceline, setting, applied, error FROM pg_file_settings WHERE name = '${name}';`,
        phase: 'control-plane',
        disruption: { kind: 'none' },
        runAs: 'a superuser',
        lead: 'The last line that this query returns is the value after the restart; no line means the default.',
      },
      {
        kind: 'person-decides',
        text: `If that value is sufficient, restart the server at a time that suits you. If not, change ${code(name)} in the configuration and reload it.`,
        phase: 'control-plane',
      },
      { kind: 'restart' },
    ),
  });
}
