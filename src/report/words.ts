/** Small words that several formats share. */
import type { Evidence, EvidenceValue, PlatformName } from '../result.js';
import { formatBytes, formatMs } from '../units.js';

/** `1 table`, `3 tables`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** What objects of these kinds are called together: `tables`, or `objects` when kinds differ. */
export function kindOf(objects: readonly (string | null)[]): { readonly one: string; readonly many: string } {
  const [kind = 'object', ...others] = new Set(
    objects.map((object) => /^([a-z]+):/.exec(object ?? '')?.[1] ?? 'object'),
  );
  return others.length > 0 || kind === 'aws' ? { one: 'object', many: 'objects' } : { one: kind, many: `${kind}s` };
}

/** `public.orders` of `table:public.orders`. */
export function nameOf(object: string): string {
  return object.slice(object.indexOf(':') + 1);
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
  unknown: 'platform not recognised',
};

/** What to show of the evidence: exact byte counts are for programs when the same is there for people. */
export function shownEvidence(evidence: Evidence): readonly (readonly [string, EvidenceValue])[] {
  return Object.entries(evidence).filter(
    ([name]) => !Object.hasOwn(evidence, name.replace(EXACT, '')) || !EXACT.test(name),
  );
}

const EXACT = /_bytes$|Bytes$/;
const LONGEST_LIST = 10;

/** A value as a person reads it: `…Bytes`, `…_bytes`, `…Ms` and `…_ms` with a unit, long lists cut with a count. Not neutralised. */
export function valueText(name: string, value: EvidenceValue): string {
  if (Array.isArray(value)) {
    return listText(value as readonly string[]);
  }
  const quantity = quantityOf(value as Exclude<EvidenceValue, readonly string[]>);
  if (quantity !== undefined && /(?:B|_b)ytes$/.test(name)) {
    return formatBytes(quantity);
  }
  return quantity !== undefined && /(?:M|_m)s$/.test(name) ? formatMs(quantity) : String(value);
}

function listText(items: readonly string[]): string {
  const more = items.length - LONGEST_LIST;
  const shown = items.slice(0, LONGEST_LIST).join(', ');
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}

/** Byte counts that a number cannot carry come as digits. */
function quantityOf(value: string | number | boolean | null): number | undefined {
  if (typeof value === 'number') {
    return value;
  }
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}
