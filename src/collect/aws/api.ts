/** The only way to call AWS: one entry an action, of the actions that the documented policy allows. */
import {
  DescribeBlueGreenDeploymentsCommand,
  type DescribeBlueGreenDeploymentsCommandInput,
  DescribeCertificatesCommand,
  type DescribeCertificatesCommandInput,
  DescribeDBClusterEndpointsCommand,
  type DescribeDBClusterEndpointsCommandInput,
  DescribeDBClusterParametersCommand,
  type DescribeDBClusterParametersCommandInput,
  DescribeDBClustersCommand,
  type DescribeDBClustersCommandInput,
  DescribeDBInstancesCommand,
  type DescribeDBInstancesCommandInput,
  DescribeDBParametersCommand,
  type DescribeDBParametersCommandInput,
  DescribeGlobalClustersCommand,
  type DescribeGlobalClustersCommandInput,
  DescribeIntegrationsCommand,
  type DescribeIntegrationsCommandInput,
  DescribePendingMaintenanceActionsCommand,
  type DescribePendingMaintenanceActionsCommandInput,
} from '@aws-sdk/client-rds';
import type { GetMetricDataCommandInput } from '@aws-sdk/client-cloudwatch';
import type { DescribeSecurityGroupRulesCommandInput, GetManagedPrefixListEntriesCommandInput } from '@aws-sdk/client-ec2';
import type { AwsAction } from './actions.js';
import type { AwsClients } from './clients.js';

/** What ends a request before its answer. */
interface Ending {
  readonly abortSignal: AbortSignal;
}

/** Each sends one request, and does not retry. The clients of EC2 and CloudWatch are loaded with their first call. */
export const AWS_API = {
  'rds:DescribeDBClusters': ({ rds }: AwsClients, input: DescribeDBClustersCommandInput, ending: Ending) => rds.send(new DescribeDBClustersCommand(input), ending),
  'rds:DescribeDBInstances': ({ rds }: AwsClients, input: DescribeDBInstancesCommandInput, ending: Ending) => rds.send(new DescribeDBInstancesCommand(input), ending),
  'rds:DescribeDBClusterParameters': ({ rds }: AwsClients, input: DescribeDBClusterParametersCommandInput, ending: Ending) => rds.send(new DescribeDBClusterParametersCommand(input), ending),
  'rds:DescribeDBParameters': ({ rds }: AwsClients, input: DescribeDBParametersCommandInput, ending: Ending) => rds.send(new DescribeDBParametersCommand(input), ending),
  'rds:DescribePendingMaintenanceActions': ({ rds }: AwsClients, input: DescribePendingMaintenanceActionsCommandInput, ending: Ending) => rds.send(new DescribePendingMaintenanceActionsCommand(input), ending),
  'rds:DescribeBlueGreenDeployments': ({ rds }: AwsClients, input: DescribeBlueGreenDeploymentsCommandInput, ending: Ending) => rds.send(new DescribeBlueGreenDeploymentsCommand(input), ending),
  'rds:DescribeCertificates': ({ rds }: AwsClients, input: DescribeCertificatesCommandInput, ending: Ending) => rds.send(new DescribeCertificatesCommand(input), ending),
  'rds:DescribeDBClusterEndpoints': ({ rds }: AwsClients, input: DescribeDBClusterEndpointsCommandInput, ending: Ending) => rds.send(new DescribeDBClusterEndpointsCommand(input), ending),
  'rds:DescribeGlobalClusters': ({ rds }: AwsClients, input: DescribeGlobalClustersCommandInput, ending: Ending) => rds.send(new DescribeGlobalClustersCommand(input), ending),
  'rds:DescribeIntegrations': ({ rds }: AwsClients, input: DescribeIntegrationsCommandInput, ending: Ending) => rds.send(new DescribeIntegrationsCommand(input), ending),
  'ec2:DescribeSecurityGroupRules': async ({ ec2 }: AwsClients, input: DescribeSecurityGroupRulesCommandInput, ending: Ending) => {
    const [client, { DescribeSecurityGroupRulesCommand }] = await Promise.all([ec2(), import('@aws-sdk/client-ec2')]);
    return client.send(new DescribeSecurityGroupRulesCommand(input), ending);
  },
  'ec2:GetManagedPrefixListEntries': async ({ ec2 }: AwsClients, input: GetManagedPrefixListEntriesCommandInput, ending: Ending) => {
    const [client, { GetManagedPrefixListEntriesCommand }] = await Promise.all([ec2(), import('@aws-sdk/client-ec2')]);
    return client.send(new GetManagedPrefixListEntriesCommand(input), ending);
  },
  'cloudwatch:GetMetricData': async ({ cloudwatch }: AwsClients, input: GetMetricDataCommandInput, ending: Ending) => {
    const [client, { GetMetricDataCommand }] = await Promise.all([cloudwatch(), import('@aws-sdk/client-cloudwatch')]);
    return client.send(new GetMetricDataCommand(input), ending);
  },
} satisfies Readonly<Record<AwsAction, unknown>>;

type Api = typeof AWS_API;

export type AwsInput<A extends AwsAction> = Parameters<Api[A]>[1];
export type AwsOutput<A extends AwsAction> = Awaited<ReturnType<Api[A]>>;

/** The entry of an action, by itself. */
export function sender<A extends AwsAction>(action: A): (clients: AwsClients, input: AwsInput<A>, ending: Ending) => Promise<AwsOutput<A>> {
  return AWS_API[action] as unknown as (clients: AwsClients, input: AwsInput<A>, ending: Ending) => Promise<AwsOutput<A>>;
}
