import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsBlueGreen: Reality = unasked('aws-blue-green');
