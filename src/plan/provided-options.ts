/** All that was provided for a target: inputs, and the parts of `connection-string` that no input overrides. */
import type { Origin } from '../target.js';
import { parametersFrom, type ParameterName, type Parameters } from './connection/connection-string.js';
import type { Inputs } from './inputs.js';
import { OPTIONS, optionList, type OptionName, type OptionValue } from './options.js';
import type { Provided } from './provided.js';
import { read } from './provided.js';

/** What was provided, by the name of the option. */
export interface ProvidedOptions {
  /** As it was written; undefined when it was left to its default. */
  provided(name: OptionName): Provided | undefined;
  /** As it is read, or its default. */
  value<N extends OptionName>(name: N): OptionValue<N>;
  /** A parameter of `connection-string`, also one that has no option. */
  parameter(name: ParameterName): Provided | undefined;
  /** Where every value comes from that was not left to its default. */
  readonly origins: Readonly<Record<string, Origin>>;
}

/** What several places set, the first of which counts most; each with the parts of its URI that it leaves to it. */
export function providedOptions(...layers: readonly Inputs[]): ProvidedOptions {
  const whole = layers.map(withParts);
  const all = new Map([...whole].reverse().flatMap(({ options }) => [...options]));
  const parameters = whole.find((layer) => layer.parameters !== undefined)?.parameters;
  const provided = (name: OptionName): Provided | undefined => all.get(name);
  return {
    provided,
    value: (name) => valueOf(name, provided(name)),
    parameter: (name) => parameters?.get(name),
    origins: Object.fromEntries([...all].map(([name, { origin }]) => [name, origin])),
  };
}

/** A layer, and what its URI sets. */
function withParts(inputs: Inputs): { readonly options: Inputs; readonly parameters: Parameters | undefined } {
  const parameters = read(inputs.get('connection-string'), parametersFrom);
  const options = new Map(inputs);
  for (const { name, parameter } of optionList) {
    const part = parameter === undefined ? undefined : parameters?.get(parameter as ParameterName);
    if (part !== undefined && !options.has(name)) {
      options.set(name, part);
    }
  }
  return { options, parameters };
}

function valueOf<N extends OptionName>(name: N, provided: Provided | undefined): OptionValue<N> {
  const { parse, fallback }: { parse: (provided: Provided) => unknown; fallback?: string } = OPTIONS[name];
  const byDefault = fallback === undefined ? undefined : { text: fallback, option: name, secret: false, origin: { from: 'default' } as const };
  // OptionValue says what `parse` of this very option returns, which the compiler loses where options are looked up by name.
  return read(provided ?? byDefault, parse) as OptionValue<N>;
}
