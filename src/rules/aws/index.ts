import type { Rule } from '../rule.js';
import { awsAccess } from './aws-access.js';
import { awsBackups } from './aws-backups.js';
import { awsBlueGreen } from './aws-blue-green.js';
import { awsCaCertificate } from './aws-ca-certificate.js';
import { awsEndpoint } from './aws-endpoint.js';
import { awsEngine } from './aws-engine.js';
import { awsIamReplication } from './aws-iam-replication.js';
import { awsLogicalReplication } from './aws-logical-replication.js';
import { awsMaintenance } from './aws-maintenance.js';
import { awsMasterUser } from './aws-master-user.js';
import { awsSecurityGroup } from './aws-security-group.js';
import { awsSlotStorage } from './aws-slot-storage.js';

export const awsRules: readonly Rule[] = [
  awsAccess,
  awsEndpoint,
  awsEngine,
  awsLogicalReplication,
  awsSecurityGroup,
  awsIamReplication,
  awsCaCertificate,
  awsBlueGreen,
  awsMaintenance,
  awsBackups,
  awsMasterUser,
  awsSlotStorage,
];
