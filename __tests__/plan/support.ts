import { ConfigurationError } from '../../src/plan/configuration-error.js';
import type { Given } from '../../src/plan/given.js';
import type { InputName } from '../../src/plan/inputs.js';

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
export function given(text: string, input: InputName = 'slot'): Given {
  return { text, input, secret: false };
}

/** Inputs by name. */
export type InputTexts = Partial<Record<InputName, string>>;

/** The environment the runner would make of these inputs. */
export function variables(inputs: InputTexts): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}

/** The least that a plan needs, and more. */
export function withServer(inputs: InputTexts = {}): Record<string, string> {
  return variables({ host: 'db.example.com', user: 'cdc', ...inputs });
}
