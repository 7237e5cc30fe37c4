import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { rules } from '../src/rules/index.js';
import { realities } from './reality/index.js';
import { exists } from './reality/play.js';
import { findsSomething, representatives } from './reality/representatives.js';
import { target } from './rules/target.js';
import { published } from './support/postgres/platform.js';

/** Rules by their group, `slots/slot-lag`, as the files below a directory have them. */
function filed(directory: string): readonly string[] {
  const files = readdirSync(fileURLToPath(new URL(directory, import.meta.url)), { recursive: true, encoding: 'utf8' });
  const paths = files.map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));
  return paths.filter((path) => rules.some(({ id }) => path.endsWith(`/${id}`))).sort();
}

const each = realities.map((reality) => [reality.rule, reality] as const);

describe('the registry', () => {
  it('has every rule, in the order of the rules', () => {
    expect(realities.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
  });

  it('has every rule where its code is', () => {
    expect(filed('./reality')).toEqual(filed('../src/rules'));
  });

  it.each(each)('has a state that %s finds something in, and one that looks like it', (id, { states, unseen }) => {
    const verdicts = states.map(({ verdict }) => verdict);
    expect(verdicts).toContain('pass');
    // A rule that can block has to be seen blocking what really fails; one that cannot, to find something; unless no server shows it.
    const blocks = unseen === undefined && rules.some((rule) => rule.id === id && rule.severities(target()).includes('error'));
    expect(blocks ? verdicts : ['fail']).toContain('fail');
    const found = states.flatMap((state) => (state.verdict === 'pass' ? (state.notices ?? []) : state.finds));
    expect(unseen === undefined ? found.map(({ rule }) => rule) : [id]).toContain(id);
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  });

  it.each(published)('is played on PostgreSQL %i, in a file of its own', (major) => {
    expect(readdirSync(fileURLToPath(new URL('./reality', import.meta.url)))).toContain(`postgres-${major}.test.ts`);
  });

  it.each(published.flatMap((major) => each.map(([id, { states }]) => [id, major, states] as const)))(
    'runs the bundle in a process of its own for %s on PostgreSQL %i',
    (_, major, states) => {
      const there = states.filter((state) => exists(state, major));
      // Where a version has no such state at all, there is none to run.
      expect([...representatives(there)].map(findsSomething).sort()).toEqual([...new Set(there.map(findsSomething))].sort());
    },
  );
});
