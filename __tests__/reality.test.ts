import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { rules } from '../src/rules/index.js';
import { credentials } from './reality/credentials.js';
import { realities } from './reality/index.js';
import { exists, play } from './reality/play.js';
import { Stages } from './reality/stages.js';
import { majors, stopAll } from './support/postgres.js';

afterAll(stopAll);

const made = await credentials();

/** Rules by their group, `slots/slot-lag`, as the files below a directory have them. */
function filed(directory: string): readonly string[] {
  const files = readdirSync(fileURLToPath(new URL(directory, import.meta.url)), { recursive: true, encoding: 'utf8' });
  const paths = files.map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));
  return paths.filter((path) => rules.some(({ id }) => path.endsWith(`/${id}`))).sort();
}

describe('the registry', () => {
  it('has every rule, in the order of the rules', () => {
    expect(realities.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
  });

  it('has every rule where its code is', () => {
    expect(filed('./reality')).toEqual(filed('../src/rules'));
  });

  it.each(realities.map((reality) => [reality.rule, reality] as const))('has a bad state and one that looks like it of %s', (_, { states }) => {
    expect(states.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['pass', 'fail']));
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  });
});

describe.each(majors)('PostgreSQL %i', (major) => {
  const stages = new Stages(major, made);
  afterAll(() => stages.stop());

  for (const { rule, states } of realities) {
    for (const state of states.filter((one) => exists(one, major))) {
      // Concurrent: as many at a time as there are stages; the others wait for one.
      it.concurrent(`${rule}: ${state.name}`, () => stages.on((stage) => play(rule, state, stage)));
    }
  }
});
