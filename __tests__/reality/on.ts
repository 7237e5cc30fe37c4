/** All states of all rules on one major version, as tests. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { stopAll } from '../support/postgres.js';
import { credentials } from './credentials.js';
import { realities } from './index.js';
import { exists, play } from './play.js';
import { ELSEWHERE, PAIRS, type Pair } from './prerequisites.js';
import { quiet } from './quiet.js';
import { representatives } from './representatives.js';
import { Stages } from './stages.js';

/** Under locks a state is judged on every third version, and on every version a third of the states: each statement, many times. */
const LOCKED_EVERY = 3;

/** Plays every state that exists on `major`. Each major has a test file of its own, so that they share the cores. */
export async function playAllOn(major: number): Promise<void> {
  const stages = new Stages(major, await credentials());
  afterAll(() => stages.stop());
  afterAll(stopAll);

  const needed = new Set<Pair>();

  describe(`PostgreSQL ${major}`, () => {
    for (const { rule, states } of [...realities, quiet]) {
      const there = states.filter((state) => exists(state, major));
      const spawned = representatives(there);
      for (const state of there) {
        const locked = (states.indexOf(state) + major) % LOCKED_EVERY === 0;
        // Concurrent: as many at a time as there are stages; the others wait for one.
        it.concurrent(`${rule}: ${state.name}`, () => stages.on((stage) => play({ rule, state, stage, spawned: spawned.has(state), locked, needed })));
      }
    }

    // Of all states together: with `-t` for one rule it does not run.
    it('every prerequisite is needed', () => {
      expect([...PAIRS].filter((pair) => !ELSEWHERE.has(pair) && !needed.has(pair))).toEqual([]);
    });
  });
}
