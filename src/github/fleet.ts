/**
 * What `mode: plan` and `mode: merge` do, from the inputs on: they connect to no database, and look at no variable that a target
 * names. `plan` asks AWS where the configuration file says `discover`; `merge` goes by what the shards found.
 */
import { resolve } from 'node:path';
import { matrixOf, type MatrixEntry } from '../fleet/matrix.js';
import { mergeReports } from '../fleet/merge.js';
import type { Settings } from '../plan/config/plan.js';
import { OPTIONS } from '../plan/options.js';
import type { FindDatabases } from '../discovery.js';
import { configFrom, ConfigurationError, nonEmpty, quoted, targetNamesFrom, workspaceOf, type Environment, type Inputs, type KnownRules } from '../plan/plan.js';
import { read } from '../plan/provided.js';
import type { Report } from '../result.js';
import { findReports } from './reports.js';

/** The shards of the configuration file's targets, and of those it has found. */
export async function matrixFrom(given: Inputs, environment: Environment, rules: KnownRules, find: FindDatabases): Promise<readonly MatrixEntry[]> {
  refuse(given, 'plan', ['shard', 'reports']);
  const targets = await targetNamesFrom(given, environment, rules, find);
  return matrixOf(targets, read(given.get('max-shards'), OPTIONS['max-shards'].parse) ?? Number(OPTIONS['max-shards'].fallback));
}

/** The report of the whole, and what holds for it. */
export interface Merged {
  readonly merged: Report;
  readonly settings: Settings;
}

/** The reports of the shards as one. */
export async function mergedFrom(given: Inputs, environment: Environment, rules: KnownRules): Promise<Merged> {
  refuse(given, 'merge', ['shard', 'max-shards']);
  const asked = given.get('reports')?.text;
  if (asked === undefined) {
    throw new ConfigurationError('`mode: merge` needs `reports`: name the directory that the reports of the shards were downloaded to', { input: 'reports' });
  }
  const run = nonEmpty(environment['GITHUB_RUN_ID']?.trim());
  if (run === undefined) {
    throw new ConfigurationError('`mode: merge` needs `GITHUB_RUN_ID`, which GitHub sets in every job: without it nothing tells the reports of this run from those of another', { input: 'mode' });
  }
  const config = await configFrom(given, environment, rules);
  const settings = await config.settings();
  const found = await findReports(resolve(workspaceOf(environment), asked), asked);
  const { digest, targets, withFound } = config;
  const { policy, failOn } = settings;
  const whole = { run, config: digest, targets, policy, failOn, ...(withFound === undefined ? {} : { withFound }) };
  return { merged: mergeReports(found, whole, new Date()), settings };
}

/** An input of another mode is a mistake: the run would do something else than its author thinks. */
function refuse(given: Inputs, mode: 'plan' | 'merge', names: readonly ('shard' | 'max-shards' | 'reports')[]): void {
  const name = names.find((one) => given.has(one));
  if (name !== undefined) {
    throw new ConfigurationError(`${quoted(`${name}: ${given.get(name)?.text ?? ''}`)} has no meaning with ${quoted(`mode: ${mode}`)}: leave it out`, { input: name });
  }
}
