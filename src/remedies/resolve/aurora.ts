import { awsPlatform } from './aws.js';

/** Parameters belong to the cluster, and a reboot of the writer makes them take effect. */
export const aurora = awsPlatform('aurora');
