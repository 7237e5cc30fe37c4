/** From what a workflow says to everything that is decided before the first packet leaves. */
import type { Plan } from '../target.js';
import { inputsFrom } from './inputs.js';
import { providedOptions } from './provided-options.js';
import type { KnownRules } from './rule-policy.js';
import { targetFrom } from './target.js';
import type { Environment } from './workspace.js';

export { ConfigurationError, quoted } from './configuration-error.js';
export { inputText } from './inputs.js';
export { nonEmpty } from './present.js';
export type { KnownRules } from './rule-policy.js';
export { secretsOf } from './secrets.js';
export { workspaceOf, type Environment } from './workspace.js';

/**
 * The plan of a run, from the variables the runner hands the inputs over in. `rules` are the rules policy may speak of.
 * Reads the files of certificates the inputs name, and nothing else; opens no connection.
 * @throws ConfigurationError for anything that is not exactly right.
 */
export async function planFrom(environment: Environment, rules: KnownRules): Promise<Plan> {
  const options = providedOptions(inputsFrom(environment));
  return {
    targets: [await targetFrom(options, rules, environment)],
    failOn: options.value('fail-on'),
    timeoutMs: options.value('timeout'),
  };
}
