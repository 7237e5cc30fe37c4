/** What RDS and Aurora have in common: parameter groups, reboots, rds_replication. */
import type { Role } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import type { FixStep } from '../../result.js';
import type { SetParameter } from '../intents.js';
import { cliWay } from './aws-cli.js';
import { rebootSteps } from './aws-reboot.js';
import { terraformWay } from './aws-terraform.js';
import { familyOfDefault, topologyOf, TOPOLOGIES, type ApplyMethod, type Change, type Topology } from './aws-topology.js';
import type { AwsWay, Ground, Platform, Way } from './platform.js';
import { accessText, NO_DISRUPTION, roleStatement } from './steps.js';

/** How one means sets a parameter, and what else it changes. */
export interface ParameterWay {
  readonly label: string;
  readonly because?: string;
  readonly change: (change: Change, topology: Topology, ground: Ground) => readonly FixStep[];
  readonly aws: AwsWay;
}

/** How AWS does it. `assumed`: what there is, as long as its API was not asked. */
export function awsPlatform(assumed: keyof typeof TOPOLOGIES): Platform {
  const way = ({ label, because, change, aws }: ParameterWay): Way => {
    const setParameter = ({ name, value, takesEffect, lead }: SetParameter, ground: Ground): readonly FixStep[] => {
      const method: ApplyMethod = takesEffect === 'reload' ? 'immediate' : 'pending-reboot';
      const steps = change({ name, value, method, lead }, topologyOf(ground, assumed), ground);
      // What is in a group that was attached just now takes effect with the reboot alone.
      const reboots = takesEffect === 'restart' || (takesEffect === 'reload' && familyOfDefault(ground.aws?.parameterGroup) !== undefined);
      return reboots ? [...steps, ...rebootSteps(ground, assumed)] : steps;
    };
    return {
      label,
      ...(because === undefined ? {} : { because }),
      setParameter,
      enableLogicalDecoding: (_, ground) =>
        setParameter({ kind: 'set-parameter', name: 'rds.logical_replication', value: '1', takesEffect: 'restart' }, ground),
      aws,
    };
  };
  return {
    ways: [way(cliWay), way(terraformWay(TOPOLOGIES[assumed].group))],
    restart: (ground) => rebootSteps(ground, assumed),
    grantReplication,
    admitInHba: () => [
      accessText(
        'AWS manages pg_hba.conf on RDS and Aurora. It allows every role to connect with TLS, rejects sessions without TLS while the parameter `rds.force_ssl` is 1, and rejects the reserved role `rdsadmin`.',
      ),
    ],
  };
}

/** Nobody can set REPLICATION there; a member that does not inherit has the membership but not the privilege. */
function grantReplication(role: Role, { major }: Ground): readonly FixStep[] {
  const name = quoteIdentifier(role.name);
  const text =
    role.rdsReplication !== 'member'
      ? `GRANT rds_replication TO ${name};`
      : (major ?? 0) >= 16
        ? `GRANT rds_replication TO ${name} WITH INHERIT TRUE;`
        : `ALTER ROLE ${name} INHERIT;`;
  return [roleStatement(text, 'the master user (a member of rds_superuser)')];
}

/** A statement of an IAM policy. All of these actions read, and most of them know no narrower resource. */
export function policyStatement(actions: readonly string[]): FixStep {
  return {
    kind: 'policy',
    text: JSON.stringify({ Effect: 'Allow', Action: actions, Resource: '*' }, undefined, 2),
    lead: 'Add this statement to the policy of the identity that this check uses.',
    runAs: 'an administrator of the AWS account',
    phase: 'access',
    disruption: NO_DISRUPTION,
  };
}
