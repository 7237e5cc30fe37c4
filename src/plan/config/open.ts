/** A configuration file with all its targets: those it names, and those that are found. */
import type { FindDatabases } from '../../discovery.js';
import { ConfigurationError } from '../configuration-error.js';
import type { Inputs } from '../inputs.js';
import { locationOf } from '../provided.js';
import type { KnownRules } from '../rule-policy.js';
import type { Environment } from '../workspace.js';
import type { ConfigFile, ConfigTarget } from './file.js';
import { readConfigFile } from './read.js';

/** A file with the targets that were found for it. */
export interface Opened {
  readonly file: ConfigFile;
  /** Those of the file, and behind them those found. */
  readonly targets: readonly ConfigTarget[];
  /** Names of those found; absent where the file has no `discover`. */
  readonly found?: readonly string[];
  /** What finding them took. */
  readonly spentMs?: number;
}

/** @throws ConfigurationError for every mistake in the file, and when its databases could not be found. */
export async function opened(path: string, given: Inputs, rules: KnownRules, environment: Environment, find: FindDatabases | undefined): Promise<Opened> {
  const file = await readConfigFile(path, environment, await rules());
  const { discover } = file;
  if (discover === undefined) {
    return { file, targets: file.targets };
  }
  if (find === undefined) {
    throw new ConfigurationError('`discover` asks AWS for the databases, which this run does not do', { input: 'discover', location: locationOf(discover.origin) });
  }
  const startedAt = performance.now();
  const found = await (await import('./discovered.js')).discoveredTargets({ ...file, discover }, given, find, environment);
  const targets = [...file.targets, ...found];
  file.refuseUnknownTargets(targets.map(({ name }) => name));
  file.sheet.refuse();
  return { file, targets, found: found.map(({ name }) => name), spentMs: Math.ceil(performance.now() - startedAt) };
}
