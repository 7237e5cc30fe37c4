/** Blue/green deployments that the cluster or instance has a part in. */
import type { AwsBlueGreenDeployment } from '../../facts/index.js';
import type { Calls } from './call.js';
import { text } from './fields.js';
import { isOurs, type Named } from './named.js';

/** The API filters by source or by target, not by both: the region's list is one call. */
export async function describeBlueGreen({ list }: Calls, named: Promise<Named>): Promise<readonly AwsBlueGreenDeployment[]> {
  const [deployments, ours] = await Promise.all([
    list('rds:DescribeBlueGreenDeployments', {}, ({ BlueGreenDeployments }) => BlueGreenDeployments),
    named,
  ]);
  return deployments
    .map((deployment) => ({
      identifier: text(deployment.BlueGreenDeploymentIdentifier) ?? '',
      name: text(deployment.BlueGreenDeploymentName),
      source: text(deployment.Source),
      target: text(deployment.Target),
      status: text(deployment.Status),
    }))
    .filter(({ source, target }) => isOurs(source, ours) || isOurs(target, ours));
}
