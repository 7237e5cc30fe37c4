import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsAccess: Reality = unasked('aws-access');
