/** Which planes a target is judged on, and what has to be known of each before anything green can be said. */
import type { Plane } from '../facts/index.js';
import type { Target } from '../target.js';

/** Without a pass or failure of each of these rules, nothing on the plane was checked. */
export const LOOKED_AT: Readonly<Record<Plane, readonly string[]>> = {
  database: ['host-reachable', 'login'],
  'control-plane': [],
};

/** What is asked of the target: a session in the database is, as soon as there is a connection to open one with. */
export function planesOf(target: Target): readonly Plane[] {
  return target.connection === undefined ? [] : ['database'];
}

/** Why a rule on a plane that is not queried is skipped. */
export const NOT_ASKED: Readonly<Record<Plane, string>> = {
  database: 'not checked, because no database connection is configured',
  'control-plane': "not checked, because the service's API is not queried",
};
