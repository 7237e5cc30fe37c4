/** Where facts come from: one conversation with the outside, or one stage of it. */
import type { Target } from '../target.js';
import type { FactName } from './index.js';

/** Two views of a database: what a session in it sees, and what the API of the service that runs it says. */
export type Plane = 'database' | 'control-plane';

/** One conversation with the outside, as far as the judgment has to know it. `collect/` holds the conversations themselves. */
export interface Source<F extends FactName = FactName> {
  readonly name: string;
  readonly plane: Plane;
  /** What it brings, in the order in which it is asked for. */
  readonly facts: readonly F[];
  /** Why this target does not ask it, or undefined when it does. */
  applies(target: Target): string | undefined;
  /**
   * Ids of the rules one of which says why the facts are missing when the conversation could not be had: a rule that
   * needs a fact of this source is skipped because of the first of them that failed.
   */
  readonly explainedBy: readonly string[];
}
