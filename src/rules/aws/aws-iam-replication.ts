import type { AwsCluster, AwsInstance, AwsParameters } from '../../facts/index.js';
import { awsObject } from '../../objects.js';
import { advice, remedy } from '../../remedies/intents.js';
import { described, isOn, nameOf, objectOf, wholeOf } from '../shared/aws-topology.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Finding } from '../rule.js';

const PARAMETER = 'rds.iam_auth_for_replication';

export const awsIamReplication = rule({
  id: 'aws-iam-replication',
  group: 'aws',
  title: 'IAM database authentication is enabled, for replication connections as well',
  severities: ['error'],
  applies: ({ connection }) => (connection?.auth.kind === 'aws-iam' ? undefined : '`auth` is not `aws-iam`'),
  needs: ['awsCluster', 'awsParameters'],
  uses: ['awsInstances'],
  judge({ awsCluster, awsParameters, awsInstances }) {
    const it = described(awsCluster, awsInstances);
    const running = wholeOf(it);
    if (running === undefined) {
      return unknown({ message: 'could not check: the instance could not be described', cutOff: awsInstances.state === 'failed' });
    }
    const evidence = {
      iam_authentication: running.iamAuthentication,
      pending: running.pending.iamAuthentication,
      [PARAMETER]: awsParameters.values[PARAMETER]?.value ?? null,
    };
    const found = [
      ...sessions(running, nameOf(it)).map((finding) => ({ ...objectOf(it), ...finding })),
      ...replication(awsParameters, nameOf(it)).map((finding) => ({ object: awsObject('parameter-group', awsParameters.group), ...finding })),
    ];
    return found.length === 0 ? pass({ ...objectOf(it), evidence }) : found.map((finding) => fail('error', { ...finding, evidence }));
  },
});

/** Whether tokens are taken at all, now and after the next maintenance window. */
function sessions({ iamAuthentication, pending, maintenanceWindow }: AwsCluster | AwsInstance, name: string): readonly Finding[] {
  const window = `the next maintenance window (${maintenanceWindow ?? 'whose time is not known'})`;
  if (!iamAuthentication) {
    return [
      {
        message: `IAM database authentication of ${name} is ${pending.iamAuthentication === true ? `enabled only in ${window}` : 'disabled'}`,
        meaning: 'The server takes the token for a password, and refuses the login.',
        remedy: remedy(`Enable IAM database authentication of ${name}`, {
          kind: 'modify-aws',
          change: { setting: 'iam-authentication' },
          lead: 'It needs no reboot. Without applying it immediately it stays pending until the maintenance window.',
        }),
      },
    ];
  }
  return pending.iamAuthentication === false
    ? [
        {
          message: `IAM database authentication of ${name} is disabled in ${window}`,
          meaning: 'From then on the server takes the token for a password, and the pipeline is refused at its next login.',
          remedy: remedy(`Keep IAM database authentication of ${name}`, {
            kind: 'modify-aws',
            change: { setting: 'iam-authentication' },
            lead: 'This also applies everything else that is pending: see what that is first.',
          }),
        },
      ]
    : [];
}

/** Replication connections have a switch of their own. */
function replication({ group, values }: AwsParameters, name: string): readonly Finding[] {
  const parameter = values[PARAMETER];
  if (isOn(parameter)) {
    return [];
  }
  const meaning = 'A session with a token is accepted, but a replication connection is not: there the server takes the token for a password, and the pipeline cannot stream.';
  return parameter === undefined
    ? [
        {
          message: `the engine of ${name} does not have ${code(PARAMETER)}`,
          meaning,
          remedy: advice('Upgrade the engine, or let the pipeline log in with a password', 'IAM authentication of replication connections requires a newer minor version.'),
        },
      ]
    : [
        {
          message: `${code(PARAMETER)} is not enabled in ${code(group)}`,
          meaning,
          remedy: remedy(`Set ${code(PARAMETER)} to 1 in ${code(group)}`, {
            kind: 'set-parameter',
            name: PARAMETER,
            value: '1',
            takesEffect: 'reload',
            lead: 'From then on every role that is a member of both rds_iam and rds_replication has to use a token for replication.',
          }),
        },
      ];
}
