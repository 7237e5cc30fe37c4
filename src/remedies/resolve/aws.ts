/** What RDS and Aurora have in common: parameter groups, reboots, rds_replication. */
import type { Role } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import type { FixStep } from '../../result.js';
import type { SetParameter } from '../intents.js';
import type { Ground, Platform, Way } from './platform.js';
import { accessText, NO_DISRUPTION, RESTARTS, roleStatement, shellArgument } from './steps.js';

/** How the parameter groups of RDS and Aurora differ. */
export interface ParameterGroup {
  /** In a sentence: `the parameter group of the instance`. */
  readonly named: string;
  /** In place of its name, which is not known. */
  readonly placeholder: string;
  /** Subcommand and option of the AWS CLI, and the action that IAM has to allow. */
  readonly command: string;
  readonly option: string;
  readonly action: string;
  /** Terraform's resource. */
  readonly resource: string;
  /** The instance to reboot: in place of its identifier, and in a sentence. */
  readonly instance: { readonly placeholder: string; readonly named: string };
}

/** How AWS does it, with that kind of parameter group. */
export function awsPlatform(group: ParameterGroup): Platform {
  const reboot = rebootOf(group);
  const way = (label: string, change: (name: string, value: string, method: ApplyMethod) => FixStep): Way => {
    const setParameter = ({ name, value, takesEffect, lead }: SetParameter): readonly FixStep[] => {
      const step = change(name, value, takesEffect === 'restart' ? 'pending-reboot' : 'immediate');
      const led = lead === undefined ? step : { ...step, lead: `${lead} ${step.lead ?? ''}` };
      return takesEffect === 'restart' ? [led, reboot] : [led];
    };
    return {
      label,
      setParameter,
      enableLogicalDecoding: () =>
        setParameter({ kind: 'set-parameter', name: 'rds.logical_replication', value: '1', takesEffect: 'restart' }),
    };
  };
  return {
    ways: [
      way('AWS CLI', (name, value, method) => byCli(group, name, value, method)),
      { ...way('Terraform', (name, value, method) => byTerraform(group, name, value, method)), because: `when Terraform manages ${group.named}` },
    ],
    restart: () => reboot,
    grantReplication,
    admitInHba: () => [
      accessText(
        'AWS manages pg_hba.conf on RDS and Aurora. It allows every role to connect with TLS, rejects sessions without TLS while the parameter `rds.force_ssl` is 1, and rejects the reserved role `rdsadmin`.',
      ),
    ],
  };
}

type ApplyMethod = 'pending-reboot' | 'immediate';

function byCli(group: ParameterGroup, name: string, value: string, method: ApplyMethod): FixStep {
  return {
    kind: 'aws-cli',
    text: `aws rds ${group.command} ${group.option} ${group.placeholder} --parameters ${parameters(name, value, method)}`,
    lead: `Replace ${group.placeholder} with the name of ${group.named}. A group whose name begins with \`default.\` cannot be changed: create one of the same family and attach it first.`,
    runAs: `an AWS identity that may call ${group.action}`,
    phase: 'control-plane',
    disruption: NO_DISRUPTION,
  };
}

/** The CLI's shorthand ends a value at a comma; JSON takes any. */
function parameters(name: string, value: string, method: ApplyMethod): string {
  return /^[\w.-]+$/.test(value)
    ? `ParameterName=${name},ParameterValue=${value},ApplyMethod=${method}`
    : shellArgument(JSON.stringify([{ ParameterName: name, ParameterValue: value, ApplyMethod: method }]));
}

function byTerraform(group: ParameterGroup, name: string, value: string, method: ApplyMethod): FixStep {
  const lines = ['parameter {', `  name         = ${hcl(name)}`, `  value        = ${hcl(value)}`, `  apply_method = ${hcl(method)}`, '}'];
  return {
    kind: 'terraform',
    text: lines.join('\n'),
    lead: `Add this block to the \`${group.resource}\` resource of ${group.named}, and apply it. A group whose name begins with \`default.\` cannot be changed: define one of the same family and attach it first.`,
    runAs: `an AWS identity that may call ${group.action}`,
    phase: 'control-plane',
    disruption: NO_DISRUPTION,
  };
}

/** A string of HCL, in which `${` and `%{` begin a template. */
function hcl(text: string): string {
  return JSON.stringify(text).replaceAll(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}

function rebootOf({ instance }: ParameterGroup): FixStep {
  return {
    kind: 'restart',
    text: `aws rds reboot-db-instance --db-instance-identifier ${instance.placeholder}`,
    lead: `Replace ${instance.placeholder} with the identifier of ${instance.named}. A parameter group that was attached or changed takes effect with the reboot; all sessions end.`,
    runAs: 'an AWS identity that may call rds:RebootDBInstance',
    phase: 'restart',
    disruption: RESTARTS,
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
