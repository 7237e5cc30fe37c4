/** Reboots on AWS: of the writer of an Aurora cluster, of a whole Multi-AZ DB cluster, of an instance. */
import type { FixStep } from '../../result.js';
import { identityThatMay, inRegion, nameOr, topologyOf } from './aws-topology.js';
import type { AwsNames, Ground } from './platform.js';
import { NO_DISRUPTION, RESTARTS, shellArgument } from './steps.js';

/** With the names known: waits for changes under way, reboots, and waits until it is over. */
export function rebootSteps(ground: Ground, assumed: AwsNames['topology']): readonly FixStep[] {
  const { reboot } = topologyOf(ground, assumed);
  const known = reboot.of === 'writer' ? ground.aws?.writer : ground.aws?.identifier;
  const { text, advice } = nameOr(known, reboot.placeholder, `the identifier of ${reboot.named}`);
  const step: FixStep = {
    kind: 'restart',
    text: `aws rds ${reboot.command}${inRegion(ground)} ${reboot.option} ${text}`,
    lead: `${advice}A parameter group that was attached or changed takes effect with the reboot; all sessions end.`,
    runAs: identityThatMay(reboot.action),
    phase: 'restart',
    disruption: RESTARTS,
  };
  if (known === undefined || ground.aws === undefined) {
    return [step];
  }
  const wait: FixStep = {
    kind: 'aws-cli',
    text: `aws rds wait ${reboot.wait} --region ${shellArgument(ground.aws.region)} ${reboot.option} ${text}`,
    phase: 'restart',
    disruption: NO_DISRUPTION,
  };
  return [
    { ...wait, lead: 'A reboot is refused while a change is being applied; wait for it.' },
    step,
    { ...wait, lead: 'Wait until the reboot has finished.' },
  ];
}
