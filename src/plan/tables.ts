/** Entries of `tables`, read as psql reads a pattern: quoting, case folding, `*` and `?`. */
import { quoteIdentifier } from '../neutralise/sql.js';
import type { NamePattern, QualifiedName, TablePattern } from '../target.js';
import { itemsFrom } from './lists.js';
import type { Provided } from './provided.js';
import { wrong } from './provided.js';
import { refuseForeignNotation } from './table-notations.js';

/** The patterns of a list, each once, however it is written. */
export function tablesFrom(list: Provided): readonly TablePattern[] {
  const patterns = itemsFrom(list).map(tablePatternFrom);
  return [...new Map(patterns.map((pattern) => [pattern.canonical, pattern])).values()];
}

/** One table by its exact name. */
export function tableFrom(provided: Provided): QualifiedName {
  const { schema, table } = tablePatternFrom(provided);
  if (schema.kind === 'glob' || table.kind === 'glob') {
    throw wrong(provided, 'is a glob: write the name of one table');
  }
  return { schema: schema.name, name: table.name };
}

/**
 * A table pattern, `schema.table`. Outside double quotes pieces fold to lower case, `*` is any text and `?` any
 * character; inside, everything is literal and `""` is one quote.
 * @throws ConfigurationError unless it has exactly two parts, neither of them empty.
 */
export function tablePatternFrom(provided: Provided): TablePattern {
  refuseForeignNotation(provided);
  const [schema, table, ...more] = partsOf(provided);
  if (schema === undefined || table === undefined) {
    throw wrong(provided, 'has no schema', `public.${provided.text}`);
  }
  if (more.length > 0) {
    throw wrong(provided, 'has more than two parts; the database is a separate input', lastTwoParts(table, more));
  }
  if (isEmpty(schema) || isEmpty(table)) {
    throw wrong(provided, 'has an empty part: write `schema.table`');
  }
  return {
    text: provided.text,
    canonical: `${canonicalOf(schema)}.${canonicalOf(table)}`,
    schema: patternOf(schema),
    table: patternOf(table),
  };
}

/** A stretch of a name after unquoting and folding, or a glob. */
type Piece = { readonly literal: string } | { readonly glob: '*' | '?' };

interface Part {
  /** As it was written. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

function partsOf(provided: Provided): readonly Part[] {
  // Quoted stretches, dots, and single characters; a quote that is left over has no partner.
  const tokens = provided.text.match(/"(?:[^"]|"")*"|./gsu) ?? [];
  const parts: { text: string; pieces: Piece[] }[] = [{ text: '', pieces: [] }];
  for (const token of tokens) {
    const part = parts.at(-1);
    if (token === '.' || part === undefined) {
      parts.push({ text: '', pieces: [] });
    } else {
      part.text += token;
      part.pieces.push(...piecesOf(token, provided));
    }
  }
  return parts;
}

function isEmpty({ pieces }: Part): boolean {
  return pieces.every((piece) => 'literal' in piece && piece.literal === '');
}

function piecesOf(token: string, provided: Provided): readonly Piece[] {
  if (token.length > 1 && token.startsWith('"')) {
    return [{ literal: token.slice(1, -1).replaceAll('""', '"') }];
  }
  if (token === '"') {
    throw wrong(provided, 'has an unmatched double quote');
  }
  if (/\s/.test(token)) {
    throw wrong(provided, 'has a space outside double quotes');
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

/** An exact name as SQL quotes it; of a glob, its literal stretches are, where they hold more than a bare name can. */
function canonicalOf(part: Part): string {
  const pattern = patternOf(part);
  return pattern.kind === 'exact' ? quoteIdentifier(pattern.name) : mergedLiterals(part.pieces).map(writtenPiece).join('');
}

function writtenPiece(piece: Piece): string {
  if ('glob' in piece) {
    return piece.glob;
  }
  return /^[a-z0-9_$]+$/.test(piece.literal) ? piece.literal : `"${piece.literal.replaceAll('"', '""')}"`;
}

/** Adjacent literals merged: `"A"b` and `"Ab"` are the same name. */
function mergedLiterals(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((merged, piece) => {
    const last = merged.at(-1);
    return last !== undefined && 'literal' in last && 'literal' in piece
      ? [...merged.slice(0, -1), { literal: last.literal + piece.literal }]
      : [...merged, piece];
  }, []);
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
  return only === undefined || more.length > 1 || isEmpty(table) ? undefined : `${table.text}.${only.text}`;
}
