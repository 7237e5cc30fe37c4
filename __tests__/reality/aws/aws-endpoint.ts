import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsEndpoint: Reality = unasked('aws-endpoint');
