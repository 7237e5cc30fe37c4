import { valueOf, type AwsBlueGreenDeployment } from '../../facts/index.js';
import { awsObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import { described, nameOf } from '../shared/aws-topology.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, type Finding, type Outcome } from '../rule.js';

export const awsBlueGreen = rule({
  id: 'aws-blue-green',
  group: 'aws',
  title: 'No blue/green deployment gets in the way of the pipeline',
  severities: ['error', 'warning'],
  needs: ['awsBlueGreen'],
  uses: ['awsCluster', 'awsInstances'],
  judge({ awsBlueGreen, awsCluster, awsInstances }) {
    const it = described(valueOf(awsCluster) ?? null, awsInstances);
    const present = awsBlueGreen.filter(({ status }) => status !== 'DELETING');
    return present.length === 0 ? pass({ evidence: { deployments: 0 } }) : present.map((deployment) => judgeDeployment(deployment, nameOf(it)));
  },
});

function judgeDeployment(deployment: AwsBlueGreenDeployment, name: string): Outcome<'error' | 'warning'> {
  const { identifier, status, source, target } = deployment;
  const seen = { object: awsObject('blue-green', identifier), evidence: { name: deployment.name, status, source, target } };
  return status === 'SWITCHOVER_IN_PROGRESS' ? fail('error', { ...seen, ...switching(deployment, name) }) : fail('warning', { ...seen, ...waiting(deployment, name) });
}

function named({ name, identifier }: AwsBlueGreenDeployment): string {
  return code(name ?? identifier);
}

function switching(deployment: AwsBlueGreenDeployment, name: string): Finding {
  return {
    message: `the blue/green deployment ${named(deployment)} of ${name} is switching over`,
    meaning: 'Writes and connections are stopped meanwhile, and the slots of the blue environment do not exist in the green one.',
    remedy: advice(
      'Wait until the switchover has finished, then run this check again',
      'Afterwards create the slot of the pipeline in the new environment, and copy the tables again.',
    ),
  };
}

function waiting(deployment: AwsBlueGreenDeployment, name: string): Finding {
  return deployment.status === 'SWITCHOVER_COMPLETED'
    ? {
        message: `the blue/green deployment ${named(deployment)} of ${name} was switched over`,
        meaning: 'Slots of the old environment do not exist in the new one, and positions that a consumer has remembered are not valid there.',
        remedy: advice(
          'Let the pipeline start anew in the new environment, then delete the deployment',
          'If the slot is missing, create it and copy the tables again. Deleting the deployment leaves both environments as they are.',
        ),
      }
    : {
        message: `there is a blue/green deployment ${named(deployment)} of ${name} (${(deployment.status ?? 'of unknown status').toLowerCase().replaceAll('_', ' ')})`,
        meaning:
          'A slot of the pipeline and a blue/green deployment exclude each other: the switchover is refused while a slot of another consumer exists, and after it the slot is gone.',
        remedy: advice(
          'Finish or delete the blue/green deployment before the pipeline starts',
          'If it is to be switched over with a pipeline running, plan for it: stop the pipeline once it has read everything, drop its slot, switch over, create the slot anew, and copy the tables again.',
        ),
      };
}
