/** Zero-ETL integrations that read from the cluster or instance. */
import type { AwsIntegration } from '../../facts/index.js';
import type { Calls } from './call.js';
import { text } from './fields.js';
import { isOurs, type Named } from './named.js';

/** Those of the region, by their source. */
export async function describeIntegrations({ list }: Calls, named: Promise<Named>): Promise<readonly AwsIntegration[]> {
  const [integrations, ours] = await Promise.all([list('rds:DescribeIntegrations', {}, ({ Integrations }) => Integrations), named]);
  return integrations
    .map(({ IntegrationName, SourceArn, TargetArn, Status }) => ({
      name: text(IntegrationName),
      source: text(SourceArn),
      target: text(TargetArn),
      status: text(Status),
    }))
    .filter(({ source }) => isOurs(source, ours));
}
