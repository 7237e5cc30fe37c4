import type { Reality } from '../state.js';
import { unasked } from './unasked.js';

export const awsBackups: Reality = unasked('aws-backups');
