/**
 * The facts of a server on which all is well, as collect/ saw them: recorded, so that no fact is described by hand.
 * Made anew by {@link RECORD}.
 */
import { readFileSync } from 'node:fs';
import { SOURCES } from '../../src/collect/sources.js';
import type { FactName, FactValues } from '../../src/facts/index.js';

/** The command that records them. */
export const RECORD = 'node --import tsx scripts/record-healthy.ts';

/** Where they are kept. */
export const RECORDING = new URL('./healthy.json', import.meta.url);

/** JSON has no bigint: `{ "bigint": "123" }`. */
export function encode(values: Partial<FactValues>): string {
  const encoded = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? { bigint: String(value) } : value);
  return `${JSON.stringify(values, encoded, 2)}\n`;
}

export function decode(text: string): Partial<FactValues> {
  return JSON.parse(text, (_, value: unknown) => (isBigint(value) ? BigInt(value.bigint) : value)) as Partial<FactValues>;
}

function isBigint(value: unknown): value is { readonly bigint: string } {
  return typeof value === 'object' && value !== null && 'bigint' in value;
}

const recorded = decode(readFileSync(RECORDING, 'utf8'));

/** Facts of a session; no server that can be recorded has an API of AWS: aws/healthy-aws.ts has that. */
const OF_SESSION: readonly FactName[] = SOURCES.filter(({ plane }) => plane === 'database').flatMap(({ facts }) => facts);

/** Facts that have not been recorded yet. */
export const MISSING: readonly FactName[] = OF_SESSION.filter((name) => !(name in recorded));

/** Every fact of the recording; its test fails while one is missing. */
export const HEALTHY = recorded as FactValues;
