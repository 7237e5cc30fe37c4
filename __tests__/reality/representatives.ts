/** The states on which the bundle is also run as GitHub runs it: in a process of its own. */
import type { State } from './state.js';

/** For every rule on every version the first state in which it finds something, and the first in which all is well. */
export function representatives(states: readonly State[]): ReadonlySet<State> {
  const found = states.find(({ verdict }) => verdict === 'fail') ?? states.find(findsSomething);
  const fine = states.find((state) => state.verdict === 'pass' && !findsSomething(state));
  return new Set([found, fine].filter((state) => state !== undefined));
}

/** Whether the state shows the rule finding something. */
export function findsSomething(state: State): boolean {
  return state.verdict !== 'pass' || state.notices !== undefined;
}
