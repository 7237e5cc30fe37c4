/** The facts that AWS's API brings, in the order of asking; apart, so that naming them loads nothing that asks. */
export const AWS_FACTS = [
  'awsAccess',
  'awsCluster',
  'awsInstances',
  'awsParameters',
  'awsMaintenance',
  'awsBlueGreen',
  'awsCertificates',
  'awsEndpoints',
  'awsGlobalCluster',
  'awsIntegrations',
  'awsSecurityGroups',
  'awsStorage',
] as const;
