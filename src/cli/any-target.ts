/** A target that leaves everything to its default, for what is said of a rule before any database is named. */
import { providedOptions } from '../plan/provided-options.js';
import type { Inputs } from '../plan/plan.js';
import { targetFrom } from '../plan/target.js';
import { loadRules } from '../preflight.js';
import type { Target } from '../target.js';

/** No configuration file is read for it: what is explained is the same in every directory. */
export async function anyTarget(): Promise<Target> {
  const given: Inputs = new Map(
    (['host', 'user'] as const).map((option) => [option, { text: 'example', option, secret: false, origin: { from: 'default' } }] as const),
  );
  return targetFrom(providedOptions(given), loadRules, {});
}
