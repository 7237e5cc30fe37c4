/** A value that was provided, and where it came from. */
import type { Origin } from '../target.js';
import type { Location } from '../result.js';
import { ConfigurationError, quoted } from './configuration-error.js';

/** The text of one option, as it was written. Never blank, save that a secret may be empty: see connection-string.ts. */
export interface Provided {
  readonly text: string;
  /** The option it was provided by; of a part of a URI that is `connection-string`. */
  readonly option: string;
  readonly origin: Origin;
  /** Whether a message may not quote it. */
  readonly secret: boolean;
  /** The items, where it was written as a list of a file: each stands on a line of its own. */
  readonly items?: readonly Provided[];
}

/** What is made of a value; undefined when none was provided. */
export function read<T>(provided: Provided | undefined, parse: (provided: Provided) => T): T | undefined {
  return provided === undefined ? undefined : parse(provided);
}

/** The error for a value: `problem` goes on from its name, as in "is not a port". */
export function wrong({ text, option, origin, secret }: Provided, problem: string, suggestion?: string): ConfigurationError {
  const { parameter } = origin;
  const assigned = parameter === undefined ? `${option}: ${text}` : `${parameter}=${text}`;
  const place = parameter === undefined ? '' : ' in `connection-string`';
  return new ConfigurationError(`${quoted(secret ? (parameter ?? option) : assigned)}${place} ${problem}`, {
    input: option,
    ...(secret ? {} : { value: text }),
    suggestion,
    location: locationOf(origin),
  });
}

/** Where a value is written; undefined when no file of the repository says it. */
export function locationOf({ file, line, column }: Origin): Location | undefined {
  return file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
