/** Small words that several formats share. */
import type { ObjectKind, ResultObject } from '../../objects.js';
import type { Evidence, EvidenceValue, PlatformName, Quantity, Result } from '../../result.js';
import { formatBytes, formatMs } from '../../units.js';

/** `1 table`, `3 tables`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** What objects of one kind are called. */
export interface KindWords {
  readonly one: string;
  readonly many: string;
}

const OBJECTS: KindWords = { one: 'object', many: 'objects' };

const KINDS: Readonly<Record<ObjectKind, KindWords>> = {
  table: { one: 'table', many: 'tables' },
  schema: { one: 'schema', many: 'schemas' },
  slot: { one: 'slot', many: 'slots' },
  role: { one: 'role', many: 'roles' },
  publication: { one: 'publication', many: 'publications' },
  setting: { one: 'setting', many: 'settings' },
  database: { one: 'database', many: 'databases' },
  aws: { one: 'AWS resource', many: 'AWS resources' },
};

/** What objects of these kinds are called together: `tables`, or `objects` when kinds differ. */
export function kindOf(objects: readonly (ResultObject | null)[]): KindWords {
  const kinds = new Set(objects.map((object) => object?.kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? KINDS[kind] : OBJECTS;
}

/** The service by the name people know it by. */
export const PLATFORM: Readonly<Record<PlatformName, string>> = {
  aurora: 'Amazon Aurora',
  rds: 'Amazon RDS',
  'cloud-sql': 'Google Cloud SQL',
  azure: 'Azure Database for PostgreSQL',
  supabase: 'Supabase',
  neon: 'Neon',
  'self-managed': 'self-managed',
  unknown: 'platform not recognized',
};

/** A first letter in upper case where it begins an ordinary word: names stay as they are written. */
export function capitalized(text: string, names: readonly string[] = []): string {
  const word = /^\p{Ll}\p{L}*(?:['’-]\p{L}+)*(?=[ ,:;]|$)/u.exec(text)?.[0];
  return word === undefined || names.includes(word) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a full stop where there is none. */
export function asSentence(text: string): string {
  return /[.!?;]$/.test(text) ? text : `${text}.`;
}

/** A result's message as the beginning of a sentence. */
export function problemOf({ message, object }: Result): string {
  return capitalized(message, object === null ? [] : [object.name]);
}

const LONGEST_LIST = 10;

/** A value as a person reads it: quantities with a unit, long lists cut with a count. Not neutralised. */
export function valueText(value: EvidenceValue): string {
  if (typeof value !== 'object' || value === null) {
    return String(value);
  }
  return isQuantity(value) ? quantityText(value) : listText(value);
}

export function isQuantity(value: EvidenceValue): value is Quantity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quantityText(value: Quantity): string {
  if ('bytes' in value) {
    return formatBytes(value.bytes);
  }
  return 'ms' in value ? formatMs(value.ms) : value.lsn;
}

function listText(items: readonly string[]): string {
  const more = items.length - LONGEST_LIST;
  const shown = items.slice(0, LONGEST_LIST).join(', ');
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}

/** Whether there is anything to see. */
export function isNothing(value: EvidenceValue | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Evidence of a row, by name, that its message does not already contain. */
export function furtherEvidence({ evidence, message }: Result): readonly (readonly [string, EvidenceValue])[] {
  return Object.entries(evidence).filter(([, value]) => !isNothing(value) && !contains(message, value));
}

function contains(message: string, value: EvidenceValue): boolean {
  if (typeof value === 'boolean') {
    return false;
  }
  const text = valueText(value);
  const at = message.indexOf(text);
  return at >= 0 && !/\w/.test(message.charAt(at - 1)) && !/\w/.test(message.charAt(at + text.length));
}

/** Columns of rows, in the order in which they first appear. */
export function columnsOf(rows: readonly Evidence[]): readonly string[] {
  return [...new Set(rows.flatMap(Object.keys))];
}
