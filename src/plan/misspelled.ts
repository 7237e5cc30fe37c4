/**
 * Inputs that are not ours and were meant to be: the runner only warns of an unknown input, and what it was to say is
 * taken for unset.
 */
import { typingSlips } from '../nearest.js';

const MOST_SLIPS = 2;

/** The known name an unknown one was probably meant to be; undefined when it resembles none. */
export function meantBy<T extends string>(unknown: string, known: readonly T[]): T | undefined {
  return fewSlipsAway(unknown, known) ?? holdingItsWords(unknown, known);
}

/** One or two letters off. A name of four letters is hardly the same name with two of them wrong. */
function fewSlipsAway<T extends string>(unknown: string, known: readonly T[]): T | undefined {
  return best(known, (name) => {
    const slips = typingSlips(unknown, name);
    return slips <= MOST_SLIPS && slips * 2 < name.length ? -slips : undefined;
  });
}

/**
 * `publication-name`, `db-user`, `username`: all words of a known name are among its own. The name that has most words
 * in common is meant: `slot-lag-warn` holds `slot`, and means `slot-lag-warning`.
 */
function holdingItsWords<T extends string>(unknown: string, known: readonly T[]): T | undefined {
  const words = wordsIn(unknown);
  const isHeld = (name: T): boolean => name.split('-').every((word) => words.some((one) => isSameWord(one, word)));
  if (!known.some(isHeld)) {
    return undefined;
  }
  return best(known, (name) => {
    const parts = name.split('-');
    const shared = parts.filter((part) => words.some((one) => isSameWord(one, part) || isBeginning(one, part))).length;
    return isHeld(name) || shared > 1 ? shared - (parts.length - shared) / 10 : undefined;
  });
}

/** The one with the highest rank, the first of several; those without a rank are left out. */
function best<T>(all: readonly T[], rankOf: (one: T) => number | undefined): T | undefined {
  const ranked = all.flatMap((one) => {
    const rank = rankOf(one);
    return rank === undefined ? [] : [{ one, rank }];
  });
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.one;
}

function isSameWord(one: string, other: string): boolean {
  return one === other || `${one}s` === other || one === `${other}s`;
}

/** `warn` of `warning`, `cert` of `certificate`. */
function isBeginning(one: string, whole: string): boolean {
  return one.length > 3 && whole.startsWith(one);
}

/** What other clients and people call the same thing. */
const SYNONYMS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^(?:db|database|pg|postgres|postgresql|connection|conn)?-?(?:url|uri|dsn)$/, 'connection-string'],
  [/^(?:conn|connection)-?str(?:ing)?$/, 'connection-string'],
  [/^(?:pg|postgres|postgresql)?-?(?:db|dbname)(?:-?name)?$/, 'database'],
  [/^(?:(?:db|pg|postgres|postgresql)-?)?(?:pass|passwd|pwd)$/, 'password'],
  [/^(?:(?:db|pg|postgres|postgresql)-?)?server$/, 'host'],
  [/^(?:ssl-?|tls-?)?ca(?:-?(?:cert|certificate|file|bundle))?$/, 'ssl-root-cert'],
];

/** `username` → user, name: what a word begins or ends with that says nothing by itself. */
const FILLERS = /^(?:db|pg|postgres|postgresql)(?=[a-z]{4})|(?<=[a-z]{4})(?:names?|list)$/g;

function wordsIn(unknown: string): readonly string[] {
  const name = unknown.replaceAll('_', '-');
  const synonym = SYNONYMS.find(([pattern]) => pattern.test(name))?.[1];
  return (synonym ?? name).split('-').flatMap((word) => [word, word.replace(FILLERS, '')]);
}
