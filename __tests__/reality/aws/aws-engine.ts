import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsEngine: Reality = unasked('aws-engine');
