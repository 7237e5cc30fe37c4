/** How names and lists read in messages. */
import type { TableName } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { qualifiedName } from '../../objects.js';

/** A name or value inside a sentence: renderers set what is between backticks as inline code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Begins a sentence: not every product is a name with a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `` `public.orders` ``: a table inside a sentence. */
export function table(name: TableName): string {
  return code(qualifiedName(name));
}

/** `` `"Mixed, Case"` ``: a role, slot, index or publication inside a sentence. */
export function named(name: string): string {
  return code(quoteIdentifier(name));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(texts: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** The first few of `count` tables, and how many more there are: `a, b, c and 37 more`. */
export function firstOf(tables: readonly TableName[], count: number): string {
  const shown = tables.slice(0, MOST_NAMED).map(table);
  const more = count - shown.length;
  return listed(more > 0 ? [...shown, `${String(more)} more`] : shown);
}

/** The most names in one sentence. */
const MOST_NAMED = 3;

/** `1 slot`, `2 slots`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
