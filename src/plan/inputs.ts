/** What was set for this run by inputs, each value with the place it was set in. */
import { ConfigurationError, quoted } from './configuration-error.js';
import { meantBy } from './misspelled.js';
import { inputs, type Option, type OptionName } from './options.js';
import type { Provided } from './provided.js';
import { wrong } from './provided.js';
import { refuseAssignment, refuseQuotes, refuseUnexpanded } from './wrappings.js';
import type { Environment } from './workspace.js';

/** The inputs that are set. */
export type Inputs = ReadonlyMap<OptionName, Provided>;

/**
 * The inputs that are set, each known and available.
 * @throws ConfigurationError for a variable that nearly names an input, for what this version does not offer, and for a
 *   value that is wrapped in something.
 */
export function inputsFrom(environment: Environment): Inputs {
  refuseMisspelled(environment);
  const found = new Map<OptionName, Provided>();
  for (const { name, secret = false } of inputs) {
    const text = inputText(environment, name);
    if (text !== undefined) {
      found.set(name, { text, option: name, secret, origin: { from: 'input' } });
    }
  }
  for (const option of inputs) {
    const provided = found.get(option.name);
    if (provided !== undefined) {
      refuseUnusable(provided, option);
    }
  }
  return found;
}

/** Refuses what this version does not offer, and a value that is wrapped in something. */
export function refuseUnusable(provided: Provided, option: Option): void {
  refuseUnexpanded(provided);
  refuseUnavailable(provided, option);
  refuseWrapping(provided);
}

/** The text of one input; undefined when it is not set, empty or blank. */
export function inputText(environment: Environment, name: OptionName): string | undefined {
  const text = environment[variableOf(name)] ?? '';
  if (text.trim() === '') {
    return undefined;
  }
  // A password may begin or end with a blank; the line break that a secret was pasted with is never part of it.
  return name === 'password' ? text.replace(/[\r\n]+$/, '') : text.trim();
}

/** The variable the runner hands an input over in: `INPUT_FAIL-ON`. */
function variableOf(name: string): string {
  return `${PREFIX}${name.toUpperCase()}`;
}

const PREFIX = 'INPUT_';

function refuseMisspelled(environment: Environment): void {
  const names = inputs.map(({ name }) => name);
  const known = new Set(names.map(variableOf));
  for (const variable of Object.keys(environment)) {
    if (variable.startsWith(PREFIX) && !known.has(variable)) {
      const input = variable.slice(PREFIX.length).toLowerCase();
      const meant = meantBy(input, names);
      if (meant !== undefined) {
        throw new ConfigurationError(`there is no input ${quoted(input)}`, { input, suggestion: meant });
      }
    }
  }
}

function refuseUnavailable(provided: Provided, { availability }: Option): void {
  if (availability === 'later') {
    throw wrong(provided, 'cannot be used: this input is not available in this version');
  }
}

/**
 * Lists, URIs and certificates have wrappings of their own, which their readers report. A password is never second-guessed: there may be one
 * that is in quotes.
 */
const READ_ELSEWHERE: readonly OptionName[] = ['connection-string', 'password', 'github-token', 'tables', 'rules', 'operations', 'client-cidr', 'ssl-root-cert', 'ssl-cert', 'ssl-key'];

function refuseWrapping(provided: Provided): void {
  if (!READ_ELSEWHERE.some((name) => name === provided.option)) {
    refuseQuotes(provided);
    refuseAssignment(provided);
  }
}
