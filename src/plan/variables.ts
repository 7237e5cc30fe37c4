/**
 * Variables that are handed over in one, as `CDC_PREFLIGHT_ENV`: a reusable workflow has no other way to get secrets whose
 * names it does not know. One `NAME=value` a line, or as in the runner's own files, `NAME<<END`, lines, and `END`.
 */
import { ConfigurationError, quoted } from './configuration-error.js';
import { secretsOf } from './secrets.js';
import type { Environment } from './workspace.js';

export const VARIABLES = 'CDC_PREFLIGHT_ENV';

/** What was handed over. */
export interface Variables {
  readonly values: Readonly<Record<string, string>>;
  /** All of it, to be masked, also when something of it is wrong. */
  readonly secrets: readonly string[];
  /** What is wrong; then there are no values. */
  readonly mistake?: ConfigurationError;
}

/** Never throws: what is wrong is reported where all mistakes are. */
export function variablesFrom(environment: Environment): Variables {
  const text = environment[VARIABLES] ?? '';
  const lines = text.split(/\r?\n/);
  const anyway = lines.map((line) => line.replace(/^[^=]*=/, ''));
  try {
    const values = valuesFrom(lines);
    return { values, secrets: [...new Set([...Object.values(values), ...anyway].flatMap(formsOf))] };
  } catch (error) {
    if (error instanceof ConfigurationError) {
      return { values: {}, secrets: [...new Set(anyway.flatMap(formsOf))], mistake: error };
    }
    throw error;
  }
}

/** As a connection string, a password or a key has them: nobody says which of them it is. */
function formsOf(value: string): readonly string[] {
  return secretsOf({ 'INPUT_CONNECTION-STRING': value, INPUT_PASSWORD: value, 'INPUT_SSL-KEY': value });
}

function valuesFrom(lines: readonly string[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const waiting = lines.entries();
  for (const [index, line] of waiting) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) {
      continue;
    }
    const { name = '', end, value = '' } = ASSIGNMENT.exec(line)?.groups ?? {};
    refuse(name, index + 1, values);
    values.set(name, end === undefined ? value : linesUntil(end.trim(), waiting, index + 1));
  }
  return Object.fromEntries(values);
}

const ASSIGNMENT = /^\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)(?:<<(?<end>.+)|=(?<value>.*))$/s;

/** Takes the lines up to the one that ends the value. */
function linesUntil(end: string, waiting: Iterable<readonly [number, string]>, from: number): string {
  const taken: string[] = [];
  const lines = waiting[Symbol.iterator]();
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    const [, line] = next.value;
    if (line === end) {
      return taken.join('\n');
    }
    taken.push(line);
  }
  throw wrong(from, 'begins a value of several lines that nothing ends');
}

/** Nothing of the line is quoted: it holds a secret, perhaps in the place of its name. */
function refuse(name: string, line: number, before: ReadonlyMap<string, string>): void {
  if (name === '') {
    throw wrong(line, 'is not of the form `NAME=value`');
  }
  if (/^(?:INPUT|GITHUB|RUNNER|ACTIONS|NODE)_/i.test(name)) {
    throw wrong(line, `sets ${quoted(name)}, which the runner sets`);
  }
  if (before.has(name)) {
    throw wrong(line, `sets ${quoted(name)}, which an earlier line sets`);
  }
}

function wrong(line: number, problem: string): ConfigurationError {
  return new ConfigurationError(`line ${line} of the variables in ${quoted(VARIABLES)} (the secret \`env\` of the reusable workflow) ${problem}`, { input: VARIABLES });
}
