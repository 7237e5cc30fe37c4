/** Which planes a target is judged on, and what has to be known of each before anything green can be said. */
import type { Plane } from '../facts/index.js';
import type { Target } from '../target.js';

/** Of each of these lists one rule has to pass or fail, or nothing on the plane was checked. */
export const LOOKED_AT: Readonly<Record<Plane, readonly (readonly string[])[]>> = {
  database: [['host-reachable'], ['login']],
  // Policy can switch off each of them, but what they need are the facts that everything else starts with.
  'control-plane': [['aws-access', 'aws-engine', 'aws-logical-replication']],
};

/** What its failure says is only that something may not be looked at: it settles nothing while the others are unknown. */
export const SAYS_HOW_THE_ASKING_WENT = 'aws-access';

/** What is asked of the target. */
export function planesOf({ connection, controlPlane }: Target): readonly Plane[] {
  return [...(connection === undefined ? [] : (['database'] as const)), ...(controlPlane === undefined ? [] : (['control-plane'] as const))];
}

/** Why a rule on a plane that is not queried is skipped. */
export const NOT_ASKED: Readonly<Record<Plane, string>> = {
  database: 'not checked, because no database connection is configured',
  'control-plane': "not checked, because the service's API is not queried",
};
