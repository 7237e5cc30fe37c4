import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsMasterUser: Reality = unasked('aws-master-user');
