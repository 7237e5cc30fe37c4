/** What flags set: the options of the table that may be a flag, by their own names, and by variables where they are secret. */
import { optionList, type Option, type OptionName } from '../plan/options.js';
import { ConfigurationError, quoted, type Environment, type Inputs } from '../plan/plan.js';
import { wrong, type Provided } from '../plan/provided.js';
import { isUnexpanded, refuseAssignment, refuseQuotes } from '../plan/wrappings.js';
import { UsageError } from './usage-error.js';

/** One flag. */
export interface Flag {
  /** `ssl-mode`, `password-env`. */
  readonly name: string;
  readonly option: Option;
  /** `text`: the value itself stands on the command line; `variable`: the name of the variable that holds it. */
  readonly holds: 'text' | 'variable';
}

/** Certificates are no secret, and CI systems keep them as variables all the same. */
const ALSO_BY_VARIABLE: readonly OptionName[] = ['ssl-cert', 'ssl-root-cert'];

/** A URI without a password, and the path of a key, tell nothing: see secret-arguments.ts for what does. */
const SECRET_ONLY_INSIDE: readonly OptionName[] = ['connection-string', 'ssl-key'];

/** All flags, in the order of the table. */
export const FLAGS: readonly Flag[] = optionList
  .filter(({ places }) => places.includes('flag'))
  .flatMap((option): readonly Flag[] => {
    const secret = option.secret === true;
    return [
      ...(secret && !SECRET_ONLY_INSIDE.includes(option.name) ? [] : [{ name: option.name, option, holds: 'text' } as const]),
      ...(secret || ALSO_BY_VARIABLE.includes(option.name) ? [{ name: `${option.name}-env`, option, holds: 'variable' } as const] : []),
    ];
  });

/** Options whose value has to be named by a variable. */
export const BY_VARIABLE_ONLY: readonly OptionName[] = optionList
  .filter(({ name, secret }) => secret === true && !SECRET_ONLY_INSIDE.includes(name))
  .map(({ name }) => name);

/** What stood on the command line, by the name of the flag; of a list, each item. */
export type FlagValues = ReadonlyMap<string, readonly string[]>;

/**
 * The options that flags set.
 * @throws UsageError for what no flag may say, ConfigurationError for a value that is wrapped in something.
 */
export function givenFrom(values: FlagValues, environment: Environment): Inputs {
  const given = new Map<OptionName, Provided>();
  for (const flag of FLAGS) {
    const items = values.get(flag.name);
    if (items !== undefined) {
      const { name, secret = false } = flag.option;
      if (given.has(name)) {
        throw new UsageError(`\`--${name}\` and \`--${flag.name}\` say the same thing: use one of them`);
      }
      const provided: Provided = { text: textOf(flag, items, environment), option: name, secret, origin: { from: 'flag' } };
      refuseUnfit(provided, flag);
      given.set(name, provided);
    }
  }
  return given;
}

function textOf(flag: Flag, items: readonly string[], environment: Environment): string {
  const [first = '', ...others] = items;
  if (flag.option.list === true) {
    return items.map((item) => ofOne(flag, item)).join('\n');
  }
  if (others.length > 0) {
    throw new UsageError(`\`--${flag.name}\` is set more than once, and takes one value`);
  }
  return flag.holds === 'variable' ? fromVariable(flag, first, environment) : ofOne(flag, first);
}

function ofOne({ name }: Flag, item: string): string {
  const text = item.trim();
  if (text === '') {
    throw new UsageError(`\`--${name}\` is empty: leave it out, or give it a value`);
  }
  return text;
}

/** The name is not printed where it can be none: it may be the secret itself. */
function fromVariable({ name, option }: Flag, variable: string, environment: Environment): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)) {
    throw new UsageError(`\`--${name}\` takes the name of an environment variable, such as \`${variable === '' ? 'CDC' : 'MY'}_${option.name.toUpperCase().replaceAll('-', '_')}\`, not the value itself`);
  }
  const value = environment[variable];
  if (value === undefined || value.trim() === '') {
    throw new UsageError(`\`--${name} ${variable}\`: the environment variable ${quoted(variable)} is ${value === undefined ? 'not set' : 'empty'}`);
  }
  // A password may begin or end with a blank; the line break that a secret was pasted with is never part of it.
  return option.name === 'password' ? value.replace(/[\r\n]+$/, '') : value.trim();
}

function refuseUnfit(provided: Provided, { option, name, holds }: Flag): void {
  if (option.availability === 'later') {
    throw new ConfigurationError(`\`--${name}\` cannot be used: it is not available in this version`, { input: option.name });
  }
  if (holds === 'text' && isUnexpanded(provided.text)) {
    throw wrong(provided, 'is a variable that was not expanded: a shell expands nothing between single quotes');
  }
  if (option.list !== true && holds === 'text' && !SECRET_ONLY_INSIDE.includes(option.name)) {
    refuseQuotes(provided);
    refuseAssignment(provided);
  }
}
