/**
 * The IAM actions that are called, and what for. The policy in the documentation is made from this list, and `api.ts` can
 * call nothing that is not in it. Nothing that talks to AWS is imported here.
 */
import type { AwsFacts } from '../../facts/index.js';

/** What an action is called for. */
export interface ActionUse {
  /** Facts that are missing, or incomplete, where it is denied. */
  readonly facts: readonly (keyof AwsFacts)[];
  /**
   * Kind of resource, as in an ARN, that a policy can limit it to; lists of the region take all of the kind. Null: `*` only.
   * Source: the service authorization reference.
   */
  readonly resource: 'cluster' | 'db' | 'cluster-pg' | 'pg' | 'deployment' | 'global-cluster' | 'integration' | 'prefix-list' | null;
  /** When it is called; undefined: always. */
  readonly when?: string;
}

/** Every action that is called, in the order of a policy. All of them describe, get or list. */
export const AWS_ACTIONS = {
  'rds:DescribeDBClusters': { facts: ['awsCluster', 'awsParameters', 'awsEndpoints', 'awsGlobalCluster', 'awsStorage'], resource: 'cluster' },
  // Of an instance that belongs to no cluster nothing else can be found without it.
  'rds:DescribeDBInstances': { facts: ['awsInstances'], resource: 'db' },
  'rds:DescribeDBClusterParameters': { facts: ['awsParameters'], resource: 'cluster-pg', when: 'of a cluster' },
  'rds:DescribeDBParameters': { facts: ['awsParameters'], resource: 'pg', when: 'of a DB instance that belongs to no cluster' },
  'rds:DescribePendingMaintenanceActions': { facts: ['awsMaintenance'], resource: null },
  'rds:DescribeBlueGreenDeployments': { facts: ['awsBlueGreen'], resource: 'deployment' },
  'rds:DescribeCertificates': { facts: ['awsCertificates'], resource: null },
  'rds:DescribeDBClusterEndpoints': { facts: ['awsEndpoints'], resource: 'cluster', when: 'of an Aurora cluster' },
  'rds:DescribeGlobalClusters': { facts: ['awsGlobalCluster'], resource: 'global-cluster', when: 'of a cluster in a global database' },
  'rds:DescribeIntegrations': { facts: ['awsIntegrations'], resource: 'integration' },
  'ec2:DescribeSecurityGroupRules': {
    facts: ['awsSecurityGroups'],
    resource: null,
    when: 'with `client-cidr`, or when the host cannot be reached',
  },
  'ec2:GetManagedPrefixListEntries': {
    facts: ['awsSecurityGroups'],
    resource: 'prefix-list',
    when: 'when a security group admits a prefix list',
  },
  'cloudwatch:GetMetricData': { facts: ['awsStorage'], resource: null },
} as const satisfies Readonly<Record<string, ActionUse>>;

/** An action as an IAM policy has it. */
export type AwsAction = keyof typeof AWS_ACTIONS;
