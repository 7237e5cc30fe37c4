import type { PlatformName } from '../../result.js';

/** Whether AWS runs it: roles and parameters are AWS's own there. */
export function isRds(platform: PlatformName): boolean {
  return platform === 'rds' || platform === 'aurora';
}
