import { ConfigurationError } from '../../src/plan/configuration-error.js';
import { inputsFrom } from '../../src/plan/inputs.js';
import type { OptionName } from '../../src/plan/options.js';
import { providedOptions, type ProvidedOptions } from '../../src/plan/provided-options.js';
import { planFrom, type KnownRules } from '../../src/plan/plan.js';
import type { Provided } from '../../src/plan/provided.js';
import { isPlanned, type Plan, type Target } from '../../src/target.js';

/** What a test says of an error: never its prose. */
export interface Refusal {
  readonly input: string | undefined;
  readonly value: string | undefined;
  readonly suggestion: string | undefined;
  readonly message: string;
}

/** The ConfigurationError that `attempt` ends with. Any other end is an error of the test. */
export async function refusalOf(attempt: () => unknown): Promise<Refusal> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof ConfigurationError) {
      return error;
    }
    throw error;
  }
  throw new Error('it was taken');
}

/** A value as an input would hand it over. */
export function provided(text: string, option: OptionName = 'slot'): Provided {
  return { text, option, secret: false, origin: { from: 'input' } };
}

/** Inputs by name. */
export type InputTexts = Partial<Record<OptionName, string | undefined>>;

/** The environment the runner would make of these inputs. */
export function variables(inputs: InputTexts): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text ?? '']));
}

/** The least that a plan needs, and more. */
export function withServer(inputs: InputTexts = {}): Record<string, string> {
  return variables({ host: 'db.example.com', user: 'cdc', ...inputs });
}

/** The plan that the action makes of its environment. */
export async function planOf(environment: Readonly<Record<string, string>>, rules: KnownRules = () => Promise.resolve([])): Promise<Plan> {
  return planFrom(inputsFrom(environment), environment, rules);
}

/** The first target of the plan; undefined when it cannot be asked. */
export async function firstTarget(environment: Readonly<Record<string, string>>, rules?: KnownRules): Promise<Target | undefined> {
  return (await planOf(environment, rules)).targets.find(isPlanned);
}

/** What planning makes of these inputs. */
export function optionsOf(inputs: InputTexts): ProvidedOptions {
  return providedOptions(inputsFrom(variables(inputs)));
}
