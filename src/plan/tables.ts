/** Entries of `tables`, read as psql reads a pattern: quoting, case folding, `*` and `?`. */
import type { NamePattern, TablePattern } from '../target.js';
import type { Given } from './given.js';
import { wrong } from './given.js';

/**
 * A table pattern, `schema.table`. Outside double quotes pieces fold to lower case, `*` is any text and `?` any
 * character; inside, everything is literal and `""` is one quote.
 * @throws ConfigurationError unless it has exactly two parts, neither of them empty.
 */
export function tablePatternFrom(given: Given): TablePattern {
  const [schema, table, ...more] = partsOf(given);
  if (schema === undefined || table === undefined) {
    throw wrong(given, 'names no schema', `public.${given.text}`);
  }
  if (more.length > 0) {
    throw wrong(given, 'has more than two parts, and the database is an input of its own', lastTwoParts(table, more));
  }
  if (isEmpty(schema) || isEmpty(table)) {
    throw wrong(given, 'has an empty part, where it should be schema.table');
  }
  return { text: given.text, schema: patternOf(schema), table: patternOf(table) };
}

/** A stretch of a name after unquoting and folding, or a glob. */
type Piece = { readonly literal: string } | { readonly glob: '*' | '?' };

interface Part {
  /** As it was written. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

function partsOf(given: Given): readonly Part[] {
  // Quoted stretches, dots, and single characters; a quote that is left over has no partner.
  const tokens = given.text.match(/"(?:[^"]|"")*"|./gsu) ?? [];
  const parts: { text: string; pieces: Piece[] }[] = [{ text: '', pieces: [] }];
  for (const token of tokens) {
    const part = parts.at(-1);
    if (token === '.' || part === undefined) {
      parts.push({ text: '', pieces: [] });
    } else {
      part.text += token;
      part.pieces.push(...piecesOf(token, given));
    }
  }
  return parts;
}

function isEmpty({ pieces }: Part): boolean {
  return pieces.every((piece) => 'literal' in piece && piece.literal === '');
}

function piecesOf(token: string, given: Given): readonly Piece[] {
  if (token.length > 1 && token.startsWith('"')) {
    return [{ literal: token.slice(1, -1).replaceAll('""', '"') }];
  }
  if (token === '"') {
    throw wrong(given, 'has a double quote without its partner');
  }
  if (/\s/.test(token)) {
    throw wrong(given, 'has a blank outside double quotes');
  }
  return [token === '*' || token === '?' ? { glob: token } : { literal: folded(token) }];
}

/** As PostgreSQL folds an identifier: ASCII letters only. */
function folded(character: string): string {
  return /[A-Z]/.test(character) ? character.toLowerCase() : character;
}

function patternOf({ pieces }: Part): NamePattern {
  return pieces.some((piece) => 'glob' in piece)
    ? { kind: 'glob', regex: `^(${pieces.map(regexOf).join('')})$` }
    : { kind: 'exact', name: pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('') };
}

/** In PostgreSQL's advanced regular expressions, a backslash makes any character but a letter or digit literal. */
function regexOf(piece: Piece): string {
  if ('glob' in piece) {
    return piece.glob === '*' ? '.*' : '.';
  }
  return piece.literal.replace(/[\\^$.[\]{}()*+?|]/g, '\\$&');
}

function lastTwoParts(table: Part, more: readonly Part[]): string | undefined {
  const [only] = more;
  return only === undefined || more.length > 1 ? undefined : `${table.text}.${only.text}`;
}
