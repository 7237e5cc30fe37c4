import { describe, expect, test } from '@jest/globals';
import { AWS_FACTS } from '../../src/collect/aws/facts.js';
import { FACT_NAMES, notAsked, SOURCES, unseen } from '../../src/collect/sources.js';
import { SURVEY_FACTS } from '../../src/collect/survey/index.js';
import { failed } from '../../src/facts/index.js';
import { rules } from '../../src/rules/index.js';
import type { Target } from '../../src/target.js';
import { target } from '../rules/target.js';

/** A target without a session. */
function withoutConnection(): Target {
  return Object.fromEntries(Object.entries(target()).filter(([name]) => name !== 'connection')) as unknown as Target;
}

describe('the sources', () => {
  test.each(FACT_NAMES.map((name) => [name]))('bring %s once', (name) => {
    expect(SOURCES.filter(({ facts }) => facts.includes(name))).toHaveLength(1);
    expect(FACT_NAMES.filter((one) => one === name)).toHaveLength(1);
  });

  test('bring every fact that any rule declares', () => {
    const declared = rules.flatMap(({ needs, uses }) => [...needs, ...uses]);
    expect(declared.filter((name) => !FACT_NAMES.includes(name))).toEqual([]);
  });

  test('have names of their own', () => {
    expect(new Set(SOURCES.map(({ name }) => name)).size).toBe(SOURCES.length);
  });

  test('are explained by rules that exist', () => {
    const ids = rules.map(({ id }) => id);
    expect(SOURCES.flatMap(({ explainedBy }) => explainedBy).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('have a rule that explains what is missing, but for the first', () => {
    expect(SOURCES.filter(({ explainedBy }) => explainedBy.length === 0).map(({ name }) => name)).toEqual(['network']);
  });
});

/** What the engine judges before a rule: what it presupposes, and what explains the absence of what it needs. */
function judgedBefore(id: string): readonly string[] {
  const rule = rules.find((one) => one.id === id);
  const needed = SOURCES.filter(({ facts }) => rule?.needs.some((name) => facts.includes(name)));
  return [...(rule?.prerequisites ?? []), ...needed.flatMap(({ explainedBy }) => explainedBy)].filter((one) => one !== id);
}

function allBefore(id: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return judgedBefore(id).reduce((found, one) => (found.has(one) ? found : allBefore(one, new Set([...found, one]))), seen);
}

test.each(rules.map(({ id }) => [id]))('%s never has to be judged before itself', (id) => {
  expect(allBefore(id)).not.toContain(id);
});

describe('what is not asked', () => {
  test('is everything where there is no connection', () => {
    const facts = notAsked(withoutConnection());
    expect(Object.keys(facts).sort()).toEqual([...FACT_NAMES].sort());
    expect(Object.values(facts).map(({ state }) => state)).toEqual(FACT_NAMES.map(() => 'unavailable'));
  });

  test.each([
    ['none', ['replication', 'roleSettings', 'probeSession', 'temporarySlot', 'temporaryStream']],
    ['connect', ['temporarySlot', 'temporaryStream']],
    ['slot', ['temporaryStream']],
    ['stream', []],
  ] as const)('by probe %s', (probe, names) => {
    expect(Object.keys(notAsked(target({ probe })))).toEqual([...names, ...AWS_FACTS]);
  });

  test('of tables, where none is named', () => {
    expect(Object.keys(notAsked(target({ probe: 'stream', publication: null })))).toEqual([...SURVEY_FACTS, ...AWS_FACTS]);
  });
});

test('facts that were not seen all say why', () => {
  const why = failed('cut off');
  expect(unseen(why)).toEqual(Object.fromEntries(FACT_NAMES.map((name) => [name, why])));
});
