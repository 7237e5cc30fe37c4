import type { Location, Mistake } from '../result.js';

/** What is wrong with the configuration, beside the sentence that says so. */
interface Fault {
  /** The input at fault. */
  readonly input?: string;
  /** What it was set to; left out when that may be a secret. */
  readonly value?: string;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
  /** Where it is written, when a file of the repository says it. */
  readonly location?: Location | undefined;
}

/**
 * A mistake of the user's, not a bug: the run has to be configured differently.
 * The message names the input, its value unless that may be a secret, and what would be right.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly input: string | undefined;
  readonly value: string | undefined;
  readonly suggestion: string | undefined;
  readonly location: Location | undefined;

  constructor(problem: string, { input, value, suggestion, location }: Fault = {}) {
    super(suggestion === undefined ? problem : `${problem}; did you mean ${quoted(suggestion)}?`);
    this.input = input;
    this.value = value;
    this.suggestion = suggestion;
    this.location = location;
  }

  /** All that is wrong: this alone, unless it stands for several. */
  get mistakes(): readonly Mistake[] {
    const { message, input, location } = this;
    return [{ message, ...(input === undefined ? {} : { input }), ...(location === undefined ? {} : { location }) }];
  }
}

/** Several mistakes at once, in the order of the file; the first is the one that is said where there is room for one. */
export class ConfigurationErrors extends ConfigurationError {
  readonly #mistakes: readonly Mistake[];

  constructor([first, ...more]: readonly [Mistake, ...Mistake[]]) {
    super(first.message, first);
    this.#mistakes = [first, ...more];
  }

  override get mistakes(): readonly Mistake[] {
    return this.#mistakes;
  }
}

const LONGEST_QUOTE = 100;

/** A name or value as inline code, on one line, cut when it is long; in double quotes where it holds a backtick itself. */
export function quoted(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  const shown = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
  return shown.includes('`') ? `"${shown}"` : `\`${shown}\``;
}
