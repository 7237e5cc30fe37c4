import { awsPlatform } from './aws.js';

export const rds = awsPlatform({
  named: "the instance's parameter group",
  placeholder: 'CUSTOM_PARAMETER_GROUP',
  command: 'modify-db-parameter-group',
  option: '--db-parameter-group-name',
  action: 'rds:ModifyDBParameterGroup',
  resource: 'aws_db_parameter_group',
  instance: { placeholder: 'INSTANCE', named: 'the instance' },
});
