/** From what a workflow says to everything that is decided before the first packet leaves. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plan } from '../target.js';
import type { Inputs } from './inputs.js';
import { providedOptions } from './provided-options.js';
import type { FindDatabases } from '../discovery.js';
import type { Config, Edge } from './config/plan.js';
import { ConfigurationError, quoted } from './configuration-error.js';
import { wrong } from './provided.js';
import { runFrom } from './run.js';
import type { KnownRules } from './rule-policy.js';
import { targetFrom } from './target.js';
import { workspaceOf, type Environment } from './workspace.js';

export type { Config, Edge } from './config/plan.js';
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

const GITHUB: Edge = { notifies: true };

/**
 * The plan of a run, from what was set for it: `given`, by inputs or flags. `rules` are the rules policy may speak of.
 * Reads the configuration file, what it names, and the files of certificates, and nothing else. Opens no connection, except
 * to AWS where the file says `discover`.
 * @throws ConfigurationError for anything that is not exactly right.
 */
export async function planFrom(given: Inputs, environment: Environment, rules: KnownRules, edge: Edge = GITHUB): Promise<Plan> {
  const path = await configPath(given, environment);
  if (path !== undefined) {
    return (await import('./config/plan.js')).planWithFile(path, given, rules, environment, edge);
  }
  const alone = given.get('target') ?? given.get('shard');
  if (alone !== undefined) {
    throw wrong(alone, `needs a configuration file, and there is no ${quoted(CONFIG_PATH)}`);
  }
  const options = providedOptions(given);
  const target = await targetFrom(options, rules, environment);
  return { ...(await runFrom(options, environment, edge.notifies)), targets: [target], policy: { targets: [target.name], waivers: [] } };
}

/**
 * Names of the targets of the configuration file, and of those it has found, for `mode: plan`.
 * @throws ConfigurationError when there is no file, for its mistakes, and when its databases could not be found.
 */
export async function targetNamesFrom(given: Inputs, environment: Environment, rules: KnownRules, find: FindDatabases): Promise<readonly string[]> {
  const path = await requiredPath(given, environment);
  return (await import('./config/plan.js')).targetNames(path, given, rules, environment, find);
}

/**
 * The configuration file for `mode: merge`, which asks nobody.
 * @throws ConfigurationError when there is none, or for its mistakes.
 */
export async function configFrom(given: Inputs, environment: Environment, rules: KnownRules): Promise<Config> {
  const path = await requiredPath(given, environment);
  return (await import('./config/plan.js')).configWithFile(path, given, rules, environment);
}

async function requiredPath(given: Inputs, environment: Environment): Promise<string> {
  const path = await configPath(given, environment);
  if (path === undefined) {
    throw new ConfigurationError(`${quoted(`mode: ${given.get('mode')?.text ?? 'plan'}`)} needs a configuration file, and there is no ${quoted(CONFIG_PATH)}`, { input: 'config' });
  }
  return path;
}
