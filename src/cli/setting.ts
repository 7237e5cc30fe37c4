/** What a command that looks at databases was given: options, and the environment without what is not read. */
import { existsSync } from 'node:fs';
import { CONFIG_PATH, type Environment, type Inputs } from '../plan/plan.js';
import type { Location } from '../result.js';
import { FLAGS, givenFrom, type FlagValues } from './flags.js';
import { keepSecretsOf } from './secrets.js';
import { say } from './streams.js';
import { unreadNote } from './unread.js';

export interface Setting {
  readonly given: Inputs;
  readonly environment: Environment;
}

/** @throws UsageError, ConfigurationError for what was given and is not right. */
export async function settingFrom(values: FlagValues): Promise<Setting> {
  const environment = readable(process.env);
  const given = givenFrom(values, environment);
  keepSecretsOf(given, environment);
  const named = FLAGS.filter(({ holds }) => holds === 'variable').flatMap(({ name }) => values.get(name) ?? []);
  const note = await unreadNote(environment, named);
  if (note !== undefined) {
    say(note);
  }
  return { given, environment };
}

/** On a runner of GitHub the same command does the same as everywhere. A token is left: the configuration file may name it. */
function readable(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:INPUT|GITHUB)_/.test(name) || name === 'GITHUB_TOKEN'));
}

/** Where a finding without a place of its own is shown. */
export function configPlace({ given }: Setting): Location {
  return { file: given.get('config')?.text ?? (existsSync(CONFIG_PATH) ? CONFIG_PATH : 'cdc-preflight') };
}
