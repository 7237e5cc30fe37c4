/** What was set for this run, each value with the place it was set in. */
import { ConfigurationError, quoted } from './configuration-error.js';
import type { InputName } from './inputs.js';
import { INPUTS } from './inputs.js';
import { nearest, typingSlips } from '../nearest.js';

/** Environment variables, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A value, and where it was given. Never blank. */
export interface Given {
  readonly text: string;
  readonly input: InputName;
  /** The libpq parameter, when it is a part of `connection-string`. */
  readonly parameter?: string;
  /** Whether a message may not quote it. */
  readonly secret: boolean;
}

/** The inputs that are set. */
export type Inputs = ReadonlyMap<InputName, Given>;

/**
 * The inputs that are set, each known and available.
 * @throws ConfigurationError for a variable that nearly names an input, and for what this version does not offer.
 */
export function inputsFrom(environment: Environment): Inputs {
  refuseMisspelt(environment);
  const inputs = new Map<InputName, Given>();
  for (const { name, secret = false } of INPUTS) {
    const text = inputText(environment, name);
    if (text !== undefined) {
      inputs.set(name, { text, input: name, secret });
    }
  }
  refuseUnavailable(inputs);
  return inputs;
}

/** The text of one input; undefined when it is not set, empty or blank. */
export function inputText(environment: Environment, name: InputName): string | undefined {
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

/** The runner only warns of an unknown input; one that is nearly right was meant to do something. */
function refuseMisspelt(environment: Environment): void {
  const known = new Set(INPUTS.map(({ name }) => variableOf(name)));
  for (const variable of Object.keys(environment)) {
    const meant = variable.startsWith(PREFIX) && !known.has(variable) ? nearlyNamed(variable) : undefined;
    if (meant !== undefined) {
      const input = variable.slice(PREFIX.length).toLowerCase();
      throw new ConfigurationError(`there is no input ${quoted(input)}`, { input, suggestion: meant });
    }
  }
}

const MOST_SLIPS = 2;

function nearlyNamed(variable: string): InputName | undefined {
  const ranked = INPUTS.map(({ name }) => ({ name, slips: typingSlips(variable, variableOf(name)) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.name;
}

function refuseUnavailable(inputs: Inputs): void {
  for (const { name, availability, only, harmless = false } of INPUTS) {
    const given = inputs.get(name);
    if (given === undefined || harmless || only?.includes(given.text) === true) {
      continue;
    }
    if (only !== undefined) {
      const taken = only.map(quoted).join(', ');
      throw wrong(given, `is not available in this version, which takes only ${taken}`, nearest(given.text, only));
    }
    if (availability === 'later') {
      throw wrong(given, 'cannot be used: this input is not available in this version');
    }
  }
}

/** What is made of a value that was given; undefined when none was. */
export function read<T>(given: Given | undefined, parse: (given: Given) => T): T | undefined {
  return given === undefined ? undefined : parse(given);
}

/** The error for a value: `problem` goes on from its name, as in "is not a port". */
export function wrong(given: Given, problem: string, suggestion?: string): ConfigurationError {
  const name = given.parameter ?? given.input;
  const value = given.secret ? '' : ` ${quoted(given.text)}`;
  const place = given.parameter === undefined ? '' : ' in connection-string';
  return new ConfigurationError(`${name}${value}${place} ${problem}`, {
    input: given.input,
    ...(given.secret ? {} : { value: given.text }),
    suggestion,
  });
}
