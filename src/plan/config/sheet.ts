/** The mistakes of a configuration file, collected: all are told at once. */
import { isAbsolute, relative, sep } from 'node:path';
import type { Mistake } from '../../result.js';
import { ConfigurationError, ConfigurationErrors } from '../configuration-error.js';
import type { Origin } from '../../target.js';

/** More are not read by anybody. */
const MOST_MISTAKES = 20;

/** Collects mistakes; offsets are places in the text. */
export class Sheet {
  readonly #file: string;
  readonly #inWorkspace: string | undefined;
  readonly #at: (offset: number) => { readonly line: number; readonly column: number };
  readonly #mistakes = new Map<string, Mistake & { readonly offset: number }>();
  readonly #hushed = new Set<string>();

  /** `file`: as it was named. `workspace`: a file outside of it is no place on GitHub. */
  constructor(file: string, path: string, workspace: string, at: (offset: number) => { readonly line: number; readonly column: number }) {
    const inside = relative(workspace, path);
    this.#file = file;
    this.#inWorkspace = inside === '' || inside.startsWith(`..${sep}`) || inside === '..' || isAbsolute(inside) ? undefined : inside.split(sep).join('/');
    this.#at = at;
  }

  /** `problem` goes on from nothing: a whole clause. Said once of each place. */
  add(offset: number, problem: string, input?: string): void {
    const { line, column } = this.#at(offset);
    const place = this.#inWorkspace === undefined ? ` (${this.#file}, line ${String(line)}, column ${String(column)})` : '';
    const location = this.#inWorkspace === undefined ? {} : { location: { file: this.#inWorkspace, line, column } };
    this.#keep({ offset, message: `${problem}${place}`, ...(input === undefined ? {} : { input }), ...location });
  }

  /** A value that may not be quoted: of all that is wrong with it, this alone is told. */
  hush(offset: number, problem: string, input?: string): void {
    this.add(offset, problem, input);
    const { line, column } = this.#at(offset);
    this.#hushed.add(`${String(line)}:${String(column)}`);
  }

  /** The line of an offset, counted from 1. */
  lineOf(offset: number): number {
    return this.#at(offset).line;
  }

  /** A mistake that was found elsewhere: by reading a value. `offset`: where, when the error itself does not know. */
  addError(error: ConfigurationError, offset: number): void {
    const { message, input, location } = error;
    if (location === undefined) {
      this.add(offset, message, input);
    } else {
      this.#keep({ offset, message, location, ...(input === undefined ? {} : { input }) });
    }
  }

  /** A mistake in what a target makes of its values; `origin`: of the target, when the error does not know better. */
  addAt(error: ConfigurationError, { file, line, column }: Origin, prefix: string): void {
    const place = file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) } };
    const { message, input, location } = error;
    this.#keep({ offset: 0, message: location === undefined ? `${prefix}${message}` : message, ...(input === undefined ? {} : { input }), ...(location === undefined ? place : { location }) });
  }

  #keep(mistake: Mistake & { readonly offset: number }): void {
    const { line, column } = mistake.location ?? this.#at(mistake.offset);
    const place = `${String(line)}:${String(column)}`;
    const key = `${place}:${mistake.message}`;
    if (!this.#mistakes.has(key) && !this.#hushed.has(place)) {
      this.#mistakes.set(key, mistake);
    }
  }

  /** More than will be told: looking for further ones only takes time. */
  get isFull(): boolean {
    return this.#mistakes.size > 5 * MOST_MISTAKES;
  }

  get isEmpty(): boolean {
    return this.#mistakes.size === 0;
  }

  /** Where an offset is, as the origin of a value. */
  origin(offset: number): Origin {
    return this.#inWorkspace === undefined ? { from: 'config' } : { from: 'config', file: this.#inWorkspace, ...this.#at(offset) };
  }

  /** @throws ConfigurationErrors when there is a mistake: the first twenty, in the order of the file. */
  refuse(): void {
    const [first, ...more] = [...this.#mistakes.values()].sort((a, b) => lineOf(a) - lineOf(b)).map(({ offset: _offset, ...mistake }) => mistake);
    if (first === undefined) {
      return;
    }
    const shown = more.slice(0, MOST_MISTAKES - 1);
    throw shown.length === 0 ? new ConfigurationError(first.message, first) : new ConfigurationErrors([first, ...shown]);
  }
}

function lineOf({ location, offset }: Mistake & { readonly offset: number }): number {
  return location?.line === undefined ? offset : location.line * 1e6 + (location.column ?? 0);
}
