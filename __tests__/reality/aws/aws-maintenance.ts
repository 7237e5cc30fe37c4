import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsMaintenance: Reality = unasked('aws-maintenance');
