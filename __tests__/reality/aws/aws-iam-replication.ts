import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsIamReplication: Reality = unasked('aws-iam-replication');
