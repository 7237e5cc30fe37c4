/** Strict readings of single values. Each throws a ConfigurationError that names the value and what would be right. */
import { DURATION_UNITS, SIZE_UNITS, formatMs, parseBytes, parseMs } from '../units.js';
import type { Given } from './given.js';
import { wrong } from './given.js';
import { nearest } from '../nearest.js';

/** Reads one of the words `allowed`. */
export function oneOf<T extends string>(allowed: readonly T[]): (given: Given) => T {
  return (given) => {
    const word = allowed.find((candidate) => candidate === given.text);
    if (word === undefined) {
      throw wrong(given, `is not one of ${allowed.join(', ')}`, nearest(given.text, allowed));
    }
    return word;
  };
}

/** A boolean as YAML's core schema writes it: `true`, `True`, `TRUE`, and likewise false. */
export function booleanFrom(given: Given): boolean {
  if (/^(?:true|True|TRUE)$/.test(given.text)) {
    return true;
  }
  if (/^(?:false|False|FALSE)$/.test(given.text)) {
    return false;
  }
  throw wrong(given, 'is not a boolean: true or false', nearest(given.text, ['true', 'false']));
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (given: Given) => number {
  return (given) => {
    const number = /^\d+$/.test(given.text) ? Number(given.text) : NaN;
    if (!(number >= least && number <= most)) {
      throw wrong(given, `is not a whole number from ${String(least)} to ${String(most)}`);
    }
    return number;
  };
}

/** A TCP port. */
export const portFrom = wholeNumber(1, 65_535);

/** A size in bytes, written with a unit. */
export function bytesFrom(given: Given): number {
  const bytes = parseBytes(given.text);
  if (bytes === undefined) {
    throw wrong(
      given,
      `is not a size: a number and one of ${SIZE_UNITS.join(', ')}`,
      withUnit(given.text, SIZE_UNITS, 'B', parseBytes),
    );
  }
  return bytes;
}

/** A duration in milliseconds, written with a unit. */
export function msFrom(given: Given): number {
  const ms = parseMs(given.text);
  if (ms === undefined) {
    throw wrong(
      given,
      `is not a duration: a number and one of ${DURATION_UNITS.join(', ')}`,
      withUnit(given.text, DURATION_UNITS, 's', parseMs),
    );
  }
  return ms;
}

/** The longest any time limit may be. */
const LONGEST_LIMIT_MS = 24 * 3_600_000;

/** A time limit in milliseconds: longer than nothing, at most a day. */
export function limitMsFrom(given: Given): number {
  const ms = msFrom(given);
  if (ms === 0 || ms > LONGEST_LIMIT_MS) {
    throw wrong(given, `is not a time limit: more than 0 s and at most ${formatMs(LONGEST_LIMIT_MS)}`);
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

/** The items of a list: one a line or separated by commas; a comma inside double quotes separates nothing. */
export function itemsFrom(given: Given): readonly Given[] {
  return given.text
    .split(/\r?\n/)
    .flatMap((line) => line.match(/(?:[^",]|"[^"]*(?:"|$))+/g) ?? [])
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((text) => ({ ...given, text }));
}

/** The words of a list that is short enough to stand on one line: separated by blanks, too. */
export function wordsFrom(given: Given): readonly Given[] {
  return itemsFrom(given).flatMap((item) => item.text.split(/\s+/).map((text) => ({ ...given, text })));
}
