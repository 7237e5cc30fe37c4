/** What a row advises, for tests in which the words are the point. */
import type { FixStep, Result } from '../../src/result.js';

/** Everything the fix says: its summary, and label, reason, lead and text of every variant. */
export function adviceOf({ fix }: Result): string {
  const variants = (fix?.variants ?? []).flatMap(({ label, because, steps }) => [label, because ?? '', ...steps.map(stepText)]);
  return [fix?.summary ?? '', ...variants].join('\n');
}

function stepText({ lead, text }: FixStep): string {
  return lead === undefined ? text : `${lead}\n${text}`;
}

/** The labels of the variants, the one to prefer first. */
export function labelsOf({ fix }: Result): readonly string[] {
  return (fix?.variants ?? []).map(({ label }) => label);
}

/** Kind and text of the steps of one variant, counted from 0. */
export function variantOf({ fix }: Result, index: number): readonly (readonly [FixStep['kind'], string])[] {
  return (fix?.variants[index]?.steps ?? []).map(({ kind, text }) => [kind, text]);
}

/** Options and the values that the variant to prefer sets. */
export function optionsOf({ fix }: Result): readonly string[] {
  return (fix?.variants[0]?.steps ?? []).filter(({ kind }) => kind === 'option').map(({ text }) => text);
}
