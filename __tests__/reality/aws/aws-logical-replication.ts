import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsLogicalReplication: Reality = unasked('aws-logical-replication');
