/** Environment variables, and the directory they say that paths are relative to. */

import { nonEmpty } from './present.js';

/** Environment variables, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What relative paths are relative to: the checkout, on a runner. */
export function workspaceOf(environment: Environment): string {
  return nonEmpty(environment['GITHUB_WORKSPACE']?.trim()) ?? process.cwd();
}
