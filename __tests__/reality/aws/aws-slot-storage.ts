import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsSlotStorage: Reality = unasked('aws-slot-storage');
