import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsSecurityGroup: Reality = unasked('aws-security-group');
