import { awsPlatform } from './aws.js';

/** Parameters belong to the cluster, and a reboot of the writer makes them take effect. */
export const aurora = awsPlatform({
  named: "the cluster's parameter group",
  placeholder: 'CUSTOM_CLUSTER_PARAMETER_GROUP',
  command: 'modify-db-cluster-parameter-group',
  option: '--db-cluster-parameter-group-name',
  action: 'rds:ModifyDBClusterParameterGroup',
  resource: 'aws_rds_cluster_parameter_group',
  instance: { placeholder: 'WRITER_INSTANCE', named: "the cluster's writer instance" },
});
