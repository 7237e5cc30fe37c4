import { awsObject } from '../../objects.js';
import { advice, remedy } from '../../remedies/intents.js';
import { described, isOn, nameOf, objectOf, writerOf } from '../shared/aws-topology.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

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
    const running = awsCluster ?? writerOf(it);
    if (running === undefined) {
      return unknown({ message: 'could not check: the instance could not be described', cutOff: awsInstances.state === 'failed' });
    }
    const parameter = awsParameters.values['rds.iam_auth_for_replication'];
    const evidence = {
      iam_authentication: running.iamAuthentication,
      pending: running.pending.iamAuthentication,
      'rds.iam_auth_for_replication': parameter?.value ?? null,
    };
    const object = objectOf(it);
    const outcomes: Outcome<'error'>[] = [];
    if (!running.iamAuthentication) {
      outcomes.push(
        fail('error', {
          ...(object === undefined ? {} : { object }),
          evidence,
          message:
            running.pending.iamAuthentication === true
              ? `IAM database authentication of ${nameOf(it)} is enabled only in the next maintenance window (${running.maintenanceWindow ?? 'whose time is not known'})`
              : `IAM database authentication of ${nameOf(it)} is disabled`,
          meaning: 'The server takes the token for a password, and refuses the login.',
          remedy: remedy(`Enable IAM database authentication of ${nameOf(it)}`, {
            kind: 'modify-aws',
            change: { setting: 'iam-authentication' },
            lead: 'It needs no reboot. Without applying it immediately it stays pending until the maintenance window.',
          }),
        }),
      );
    }
    if (running.iamAuthentication && running.pending.iamAuthentication === false) {
      outcomes.push(
        fail('error', {
          ...(object === undefined ? {} : { object }),
          evidence,
          message: `IAM database authentication of ${nameOf(it)} is disabled in the next maintenance window (${running.maintenanceWindow ?? 'whose time is not known'})`,
          meaning: 'From then on the server takes the token for a password, and the pipeline is refused at its next login.',
          remedy: remedy(`Keep IAM database authentication of ${nameOf(it)}`, {
            kind: 'modify-aws',
            change: { setting: 'iam-authentication' },
            lead: 'This also applies everything else that is pending: see what that is first.',
          }),
        }),
      );
    }
    if (!isOn(parameter)) {
      outcomes.push(
        fail('error', {
          object: awsObject('parameter-group', awsParameters.group),
          evidence,
          message:
            parameter === undefined
              ? `the engine of ${nameOf(it)} does not have \`rds.iam_auth_for_replication\``
              : `\`rds.iam_auth_for_replication\` is not enabled in ${code(awsParameters.group)}`,
          meaning: 'A session with a token is accepted, but a replication connection is not: there the server takes the token for a password, and the pipeline cannot stream.',
          remedy:
            parameter === undefined
              ? advice('Upgrade the engine, or let the pipeline log in with a password', 'IAM authentication of replication connections requires a newer minor version.')
              : remedy(`Set \`rds.iam_auth_for_replication\` to 1 in ${code(awsParameters.group)}`, {
                  kind: 'set-parameter',
                  name: 'rds.iam_auth_for_replication',
                  value: '1',
                  takesEffect: 'reload',
                  lead: 'From then on every role that is a member of both rds_iam and rds_replication has to use a token for replication.',
                }),
        }),
      );
    }
    return outcomes.length === 0 ? pass({ ...(object === undefined ? {} : { object }), evidence }) : outcomes;
  },
});
