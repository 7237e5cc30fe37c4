import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsCaCertificate: Reality = unasked('aws-ca-certificate');
