/** Entries of `tables` in the notation of another tool, with what to write instead. */
import { quoteIdentifier } from '../neutralise/sql.js';
import type { Provided } from './provided.js';
import { wrong } from './provided.js';
import { refuseAssignment, refuseUnexpanded } from './wrappings.js';

interface Notation {
  readonly pattern: RegExp;
  /** Goes on from the entry. */
  readonly problem: string;
  /** What was meant, from the pattern's groups. */
  readonly instead?: (...groups: readonly string[]) => string | undefined;
}

/** Matched outside of double quotes; the first that fits is reported. */
const NOTATIONS: readonly Notation[] = [
  {
    pattern: /^[!^~-]\s*[\w"*]/,
    problem: 'looks like an exclusion, which is not supported: name the tables, or use a glob that matches only what you want',
  },
  { pattern: /^'(.*)'$/, problem: 'is in single quotes: remove them (double quotes are for names with capitals or special characters)', instead: bare },
  { pattern: /^[`“‘„](.*)[`”’“]$/, problem: 'is in quotes that SQL does not know: remove them, or put double quotes around each part', instead: bare },
  { pattern: /`/, problem: 'has backticks: PostgreSQL quotes names with double quotes', instead: () => undefined },
  { pattern: /^(.*\S)\s*;$/, problem: 'ends with a semicolon', instead: bare },
  { pattern: /^(?:for\s+)?(?:table|only)\s+(?:only\s+)?(.+)$/i, problem: 'begins with an SQL keyword: write only `schema.table`', instead: bare },
  { pattern: /^(\S+)\s+where\b/i, problem: 'has a row filter: whole tables are checked, and the filter is taken from the publication', instead: bare },
  {
    pattern: /\\[.dws]|^\^|\([^()]*\|[^()]*\)|\[[^\]]*\][+*]/,
    problem: 'is a regular expression: write `schema.table`, with `*` for any text and `?` for any character',
  },
  { pattern: /^(\S+)\s*\([^()]*\)$/, problem: 'has a column list: whole tables are checked, and the list is taken from the publication', instead: bare },
  { pattern: /^([^%]*)%/, problem: 'has a `%`, the wildcard of LIKE: the wildcard here is `*`' },
  { pattern: /^(\w+)[:/]([\w*?]+)$/, problem: 'has no dot between schema and table', instead: (...parts) => parts.join('.') },
];

/** Refuses what another tool writes, and what would be taken for a name that nobody has. */
export function refuseForeignNotation(provided: Provided): void {
  refuseUnexpanded(provided);
  refuseAssignment(provided);
  refuseOneQuotedName(provided);
  // Quoted stretches may hold anything; they keep their length, so that what is found can be cut out of the entry.
  const outside = provided.text.replace(/"(?:[^"]|"")*"/g, (stretch) => 'q'.repeat(stretch.length));
  for (const { pattern, problem, instead } of NOTATIONS) {
    if (pattern.test(outside)) {
      const groups = [...(pattern.exec(provided.text) ?? [])].slice(1);
      throw wrong(provided, problem, problem.includes('LIKE') ? provided.text.replaceAll('%', '*') : instead?.(...groups));
    }
  }
}

function bare(inner?: string): string | undefined {
  return inner === undefined || !/^[\w".*?]+$/.test(inner) ? undefined : inner;
}

/** `"sales.orders"`: a single name with a dot in it, which is hardly ever meant. */
function refuseOneQuotedName(provided: Provided): void {
  const [, schema, table] = /^"([^".]+)\.([^".]+)"$/.exec(provided.text) ?? [];
  if (schema !== undefined && table !== undefined) {
    const apart = [schema, table].map((part) => (part === '*' ? part : quoteIdentifier(part))).join('.');
    throw wrong(provided, 'is one quoted name with a dot in it: quote each part separately, or none', apart);
  }
}
