/** Strict readings of single values. Each throws a ConfigurationError that names the value and what would be right. */
import { DURATION_UNITS, SIZE_UNITS, formatMs, parseBytes, parseMs } from '../units.js';
import type { Provided } from './provided.js';
import { wrong } from './provided.js';
import { nearest } from '../nearest.js';

/** The text as it is. */
export function textFrom({ text }: Provided): string {
  return text;
}

/** What PostgreSQL keeps of a name: NAMEDATALEN - 1. */
const LONGEST_NAME_BYTES = 63;

/** The name of an object in the catalog, spelled as it is there. A longer name is in no catalog: the server would cut it. */
export function catalogNameFrom(provided: Provided): string {
  const { text } = provided;
  if (Buffer.byteLength(text) > LONGEST_NAME_BYTES) {
    throw wrong(provided, `is longer than ${String(LONGEST_NAME_BYTES)} bytes, and PostgreSQL truncates such a name`, truncated(text));
  }
  return text;
}

function truncated(name: string): string {
  const letters = Array.from(name);
  while (Buffer.byteLength(letters.join('')) > LONGEST_NAME_BYTES) {
    letters.pop();
  }
  return letters.join('');
}

/** The value with its origin, for those who have to read a file, or to know more, before they can tell whether it is right. */
export function asProvided(provided: Provided): Provided {
  return provided;
}

/** Reads one of the words `allowed`. */
export function oneOf<T extends string>(allowed: readonly T[]): ((provided: Provided) => T) & Choice {
  const parse = (provided: Provided): T => {
    const word = allowed.find((candidate) => candidate === provided.text);
    if (word === undefined) {
      throw wrong(provided, `is not one of ${allowed.join(', ')}`, nearest(provided.text, allowed));
    }
    return word;
  };
  return Object.assign(parse, { choices: allowed });
}

/** What a parser of words says of itself, for the schema of the configuration file. */
export interface Choice {
  readonly choices: readonly string[];
}

/** A boolean as YAML's core schema writes it: `true`, `True`, `TRUE`, and likewise false. */
export function booleanFrom(provided: Provided): boolean {
  if (/^(?:true|True|TRUE)$/.test(provided.text)) {
    return true;
  }
  if (/^(?:false|False|FALSE)$/.test(provided.text)) {
    return false;
  }
  throw wrong(provided, 'is not a boolean: write true or false', nearest(provided.text, ['true', 'false']));
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (provided: Provided) => number {
  return (provided) => {
    const number = /^\d+$/.test(provided.text) ? Number(provided.text) : NaN;
    if (!(number >= least && number <= most)) {
      throw wrong(provided, `is not a whole number from ${String(least)} to ${String(most)}`);
    }
    return number;
  };
}

/** A TCP port. */
export const portFrom = wholeNumber(1, 65_535);

/** A size in bytes, written with a unit. */
export function bytesFrom(provided: Provided): number {
  const bytes = parseBytes(provided.text);
  if (bytes === undefined) {
    throw wrong(
      provided,
      `is not a size: write a number and one of ${SIZE_UNITS.join(', ')}`,
      withUnit(provided.text, SIZE_UNITS, 'B', parseBytes),
    );
  }
  return bytes;
}

/** A duration in milliseconds, written with a unit. */
export function msFrom(provided: Provided): number {
  const ms = parseMs(provided.text);
  if (ms === undefined) {
    throw wrong(
      provided,
      `is not a duration: write a number and one of ${DURATION_UNITS.join(', ')}`,
      withUnit(provided.text, DURATION_UNITS, 's', parseMs),
    );
  }
  return ms;
}

/** The longest any time limit may be. */
const LONGEST_LIMIT_MS = 24 * 3_600_000;

/** A time limit in milliseconds: longer than nothing, at most a day. */
export function limitMsFrom(provided: Provided): number {
  const ms = msFrom(provided);
  if (ms === 0 || ms > LONGEST_LIMIT_MS) {
    throw wrong(provided, `is not a time limit: it must be more than 0 s and at most ${formatMs(LONGEST_LIMIT_MS)}`);
  }
  return ms;
}

/** The same quantity with the unit that was probably meant: `1gib` → `1GiB`, `1G` → `1GB`, `5min` → `5m`; `usual` for none. */
function withUnit(
  text: string,
  units: readonly string[],
  usual: string,
  parse: (text: string) => number | undefined,
): string | undefined {
  const [, number = '', word = ''] = /^([\d.]+)\s*([A-Za-z]*)$/.exec(text) ?? [];
  const suggestion = `${number}${word === '' ? usual : (unitMeant(word.toLowerCase(), units) ?? '')}`;
  return parse(suggestion) === undefined ? undefined : suggestion;
}

function unitMeant(word: string, units: readonly string[]): string | undefined {
  return (
    units.find((unit) => unit.toLowerCase().startsWith(word)) ??
    nearest(word, units) ??
    // `ms` comes before `m`, so that `msec` is not taken for minutes.
    units.find((unit) => word.startsWith(unit.toLowerCase()))
  );
}
