/** From what a workflow says to everything that is decided before the first packet leaves. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plan } from '../target.js';
import type { Inputs } from './inputs.js';
import { providedOptions } from './provided-options.js';
import type { Config } from './config/plan.js';
import { ConfigurationError, quoted } from './configuration-error.js';
import { wrong } from './provided.js';
import { runFrom } from './run.js';
import type { KnownRules } from './rule-policy.js';
import { targetFrom } from './target.js';
import { workspaceOf, type Environment } from './workspace.js';

export type { Config } from './config/plan.js';
export { ConfigurationError, quoted } from './configuration-error.js';
export { inputsFrom, inputText, type Inputs } from './inputs.js';
export { nonEmpty } from './present.js';
export type { KnownRules } from './rule-policy.js';
export { secretsOf } from './secrets.js';
export { workspaceOf, type Environment } from './workspace.js';

/** The configuration file of the run: the one that is named, else the usual one where it exists. */
export async function configPath(given: Inputs, environment: Environment): Promise<string | undefined> {
  const named = given.get('config')?.text;
  if (named !== undefined) {
    return named;
  }
  const usual = await stat(resolve(workspaceOf(environment), CONFIG_PATH)).catch(() => undefined);
  return usual?.isFile() === true ? CONFIG_PATH : undefined;
}

/** Where the file is that nobody names. */
export const CONFIG_PATH = '.github/cdc-preflight.yml';

/** Who runs it. */
export interface Edge {
  /** Whether it can write comments and issues; otherwise `comment`, `issue` and `github-token` have no effect. */
  readonly notifies: boolean;
}

const GITHUB: Edge = { notifies: true };

/**
 * The plan of a run, from what was set for it: `given`, by inputs or flags. `rules` are the rules policy may speak of.
 * Reads the configuration file, what it names, and the files of certificates, and nothing else; opens no connection.
 * @throws ConfigurationError for anything that is not exactly right.
 */
export async function planFrom(given: Inputs, environment: Environment, rules: KnownRules, { notifies }: Edge = GITHUB): Promise<Plan> {
  const path = await configPath(given, environment);
  if (path !== undefined) {
    return (await import('./config/plan.js')).planWithFile(path, given, rules, environment, notifies);
  }
  const alone = given.get('target') ?? given.get('shard');
  if (alone !== undefined) {
    throw wrong(alone, `needs a configuration file, and there is no ${quoted(CONFIG_PATH)}`);
  }
  const options = providedOptions(given);
  const target = await targetFrom(options, rules, environment);
  return { ...(await runFrom(options, environment, notifies)), targets: [target], policy: { targets: [target.name], waivers: [] } };
}

/**
 * The configuration file for those who judge nothing (`mode: plan` and `mode: merge`).
 * @throws ConfigurationError when there is none, or for its mistakes.
 */
export async function configFrom(given: Inputs, environment: Environment, rules: KnownRules): Promise<Config> {
  const path = await configPath(given, environment);
  if (path === undefined) {
    throw new ConfigurationError(`${quoted(`mode: ${given.get('mode')?.text ?? 'plan'}`)} needs a configuration file, and there is no ${quoted(CONFIG_PATH)}`, { input: 'config' });
  }
  return (await import('./config/plan.js')).configWithFile(path, given, rules, environment);
}
