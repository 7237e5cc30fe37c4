/** Google Cloud SQL: settings are flags, and changing one restarts the instance if it requires a restart. */
import type { FixStep } from '../../result.js';
import type { SetParameter } from '../intents.js';
import type { Platform } from './platform.js';
import { accessText, giveReplication, NO_DISRUPTION, RESTARTS, shellArgument } from './steps.js';

export const cloudSql: Platform = {
  ways: [
    {
      label: 'gcloud',
      setParameter: (intent) => [setFlag(intent)],
      enableLogicalDecoding: () => [
        setFlag({ kind: 'set-parameter', name: 'cloudsql.logical_decoding', value: 'on', takesEffect: 'restart' }),
      ],
    },
  ],
  restart: () => [
    {
      kind: 'restart',
      text: 'gcloud sql instances restart INSTANCE',
      lead: 'Replace INSTANCE with the name of the instance. All sessions end.',
      phase: 'restart',
      disruption: RESTARTS,
    },
  ],
  grantReplication: (role) => [giveReplication(role, '`postgres`, or another member of cloudsqlsuperuser')],
  admitInHba: () => [
    accessText(
      'Google manages pg_hba.conf on Cloud SQL. Check the SSL mode of the instance, which can reject sessions without TLS or without a client certificate, and its authorized networks.',
    ),
  ],
};

function setFlag({ name, value, takesEffect, lead }: SetParameter): FixStep {
  const restarts = takesEffect === 'restart';
  const advice = [
    lead,
    'Replace INSTANCE with the name of the instance. The command replaces all flags: include those that are already set, and those of other findings, in the same list.',
    restarts ? 'Cloud SQL restarts the instance at once; all sessions end.' : undefined,
  ];
  return {
    kind: 'gcloud',
    text: `gcloud sql instances patch INSTANCE --database-flags=${shellArgument(`${name}=${value}`)}`,
    lead: advice.filter((sentence) => sentence !== undefined).join(' '),
    phase: 'control-plane',
    disruption: restarts ? RESTARTS : NO_DISRUPTION,
  };
}
