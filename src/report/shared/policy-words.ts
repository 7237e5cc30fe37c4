/** What the policy made of the failures, in words. */
import type { Report, Result } from '../../result.js';
import { digestOf, grouped, objectsIn, type Rows } from './digest.js';
import { counted, listed } from './words.js';

/** Failures that take no part in the verdict, and why. */
export interface SetAside {
  readonly waived: number;
  readonly known: number;
}

/** Objects beyond the cap are counted, too. */
export function setAsideOf(targets: readonly Rows[]): SetAside {
  const rows = targets.flatMap((target) => digestOf(target).setAside);
  const waived = rows.filter((row) => row.waived !== undefined);
  return { waived: objectsIn(waived), known: objectsIn(rows) - objectsIn(waived) };
}

/** `2 waived failures and 1 known failure`; '' when every failure counts. */
export function setAsideText({ waived, known }: SetAside): string {
  return listed([
    ...(waived === 0 ? [] : [counted(waived, 'waived failure')]),
    ...(known === 0 ? [] : [counted(known, 'known failure')]),
  ]);
}

/** Each finding of the policy, by what it is called: `1 expired waiver and 2 unused waivers`. */
export function policyCounts(results: readonly Result[]): string {
  return listed([...grouped(results, ({ rule }) => rule)].map(([rule, rows]) => counted(rows.length, ...(NAMES[rule] ?? OTHER))));
}

const OTHER: readonly [string, string] = ['finding of the policy', 'findings of the policy'];
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  'waiver-expired': ['expired waiver', 'expired waivers'],
  'waiver-unused': ['unused waiver', 'unused waivers'],
  'waiver-hides-outage': ['waiver that hides an outage', 'waivers that hide an outage'],
};

/** `2 failures of the baseline are fixed`; '' when none is. */
export function goneText({ gone = [] }: Report): string {
  return gone.length === 0 ? '' : `${counted(gone.length, 'failure')} of the baseline ${gone.length === 1 ? 'is' : 'are'} fixed`;
}
