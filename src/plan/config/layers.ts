/** What the layers of a file set, with what the environment variables hold that they name. */
import { ConfigurationError, quoted } from '../configuration-error.js';
import type { OptionName } from '../options.js';
import { nonEmpty } from '../present.js';
import { providedOptions, type ProvidedOptions } from '../provided-options.js';
import { locationOf, type Provided } from '../provided.js';
import { keepSecretsIn } from '../secrets.js';
import type { Environment } from '../workspace.js';
import type { Layer, Reference } from './file.js';

/** Sets nothing. */
export const NOTHING_SET: Layer = new Map();

/** A URI that a variable holds is not taken apart where nobody looks at the variable. */
export function standIn({ option, origin }: Reference): Provided {
  return { text: option === 'connection-string' ? 'postgresql://' : '***', option, secret: true, origin };
}

/** Layers of which nothing is missing. */
export interface Complete {
  readonly options: () => ProvidedOptions;
  /** What was read from variables. */
  readonly references: ReadonlyMap<OptionName, Reference>;
}

/** The layers with the variables they name, each read only where nothing before it sets the same. */
export function optionsOf(layers: readonly Layer[], environment: Environment): Complete | { readonly missing: Reference } {
  const taken = new Set<OptionName>();
  const read: Map<OptionName, Provided>[] = [];
  const references = new Map<OptionName, Reference>();
  const names = textsIn(layers);
  for (const layer of layers) {
    const values = new Map<OptionName, Provided>();
    for (const [name, value] of layer) {
      if (taken.has(name)) {
        continue;
      }
      if ('text' in value) {
        values.set(name, value);
        continue;
      }
      const provided = fromVariable(value, names, environment);
      if (provided === undefined) {
        return { missing: value };
      }
      references.set(name, value);
      values.set(name, provided);
    }
    [...values.keys()].forEach((name) => taken.add(name));
    read.push(values);
  }
  return { options: () => providedOptions(...read), references };
}

type Texts = Partial<Readonly<Record<OptionName, string>>>;

/** What the layers say in so many words. */
function textsIn(layers: readonly Layer[]): Texts {
  return Object.fromEntries([...layers].reverse().flatMap((layer) => [...layer].flatMap(([name, value]) => ('text' in value && !value.secret ? [[name, value.text] as const] : []))));
}

/** `beside`: names that are no secrets, even where one is the same. */
function fromVariable({ variable, option, origin }: Reference, beside: Texts, environment: Environment): Provided | undefined {
  const text = nonEmpty(environment[variable]?.replace(/[\r\n]+$/, ''));
  if (text === undefined || text.trim() === '') {
    return undefined;
  }
  keepSecretsIn({ ...beside, [option]: text.trim() });
  if (option === 'password') {
    keepSecretsIn({ ...beside, password: text });
  }
  return { text: option === 'password' ? text : text.trim(), option, secret: true, origin };
}

/** A whole sentence, without its full stop. */
export function missingProblem({ variable, option }: Reference): string {
  return `the environment variable ${quoted(variable)}, which \`${option}-env\` names, is not set or is empty: pass it in the \`env\` of the step`;
}

/** The same as an error, at the line of the reference. */
export function wrongVariable(missing: Reference): ConfigurationError {
  return new ConfigurationError(missingProblem(missing), { input: `${missing.option}-env`, location: locationOf(missing.origin) });
}
