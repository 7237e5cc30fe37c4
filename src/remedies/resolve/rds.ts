import { awsPlatform } from './aws.js';

export const rds = awsPlatform('instance');
