import { describe, expect, it } from '@jest/globals';
import { REMEDIES, SECTIONS } from '../../scripts/generate/rule-page.js';
import { SOURCES } from '../../src/collect/sources.js';
import { DOCS } from '../../src/docs.js';
import { POLICY_FINDINGS } from '../../src/judge/policy/index.js';
import { rules } from '../../src/rules/index.js';
import { filesIn, isThere, partsOf, read, sectionsOf } from './pages.js';

const ids = rules.map(({ id }) => id);

describe.each(rules)('the rule $id', ({ id, group, prerequisites }) => {
  const page = `docs/rules/${id}.md`;

  it('has an id that can stand in a path', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it.each([
    ['a file of its name in a group', `src/rules/${group}/${id}.ts`],
    ['a page', page],
    ['a unit test', `__tests__/rules/${group}/${id}.test.ts`],
    ['its states on real servers', `__tests__/reality/${group}/${id}.ts`],
  ])('has %s: %s', (_, path) => {
    expect(isThere(path)).toBe(true);
  });

  const text = isThere(page) ? read(page) : '';

  it('has every section on its page, in order', () => {
    expect(sectionsOf(text).map(({ title }) => title)).toEqual(SECTIONS);
  });

  it('tells how to fix it where that differs most', () => {
    const remedies = sectionsOf(text).find(({ title }) => title === REMEDIES.section);
    const platforms = partsOf(remedies?.body ?? '').map(({ title }) => title);
    expect(platforms).toEqual(expect.arrayContaining([...REMEDIES.platforms]));
  });

  it('leaves nothing on its page empty', () => {
    const sections = sectionsOf(text);
    const parts = sections.flatMap(({ body }) => partsOf(body));
    expect([...sections, ...parts].filter(({ body }) => body === '')).toEqual([]);
  });

  it('depends on rules that exist', () => {
    expect(ids).toEqual(expect.arrayContaining([...prerequisites]));
  });

  it('is documented where its results say', () => {
    const home = `${DOCS.home}/blob/main/`;
    expect(DOCS.rule(id)).toBe(`${home}${page}`);
  });
});

describe.each(POLICY_FINDINGS)('the finding $id', ({ id }) => {
  const page = `docs/rules/${id}.md`;
  const text = isThere(page) ? read(page) : '';

  it('has every section on its page, in order, and none empty', () => {
    const sections = sectionsOf(text);
    expect(sections.map(({ title }) => title)).toEqual(SECTIONS);
    expect(sections.filter(({ body }) => body === '')).toEqual([]);
  });

  it('is no rule, and documented where its rows say', () => {
    expect(ids).not.toContain(id);
    expect(DOCS.rule(id)).toBe(`${DOCS.home}/blob/main/${page}`);
  });
});

describe.each(SOURCES)('the source $name', ({ explainedBy }) => {
  it('is explained by rules that exist', () => {
    expect(ids).toEqual(expect.arrayContaining([...explainedBy]));
  });
});

describe('the registry', () => {
  it('has every rule once', () => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has every rule that is written', async () => {
    const files = filesIn('src/rules', true).filter((path) => path.split('/').length === 4 && !path.endsWith('/index.ts'));
    const modules = await Promise.all(files.map(async (path) => (await import(`../../${path.slice(0, -'.ts'.length)}.js`)) as object));
    const written = modules.flatMap((module) => Object.values(module).filter(isRule));
    expect(written.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('has a rule, or a finding about the policy, for every page', () => {
    expect(filesIn('docs/rules', true)).toEqual([...ids, ...POLICY_FINDINGS.map(({ id }) => id)].map((id) => `docs/rules/${id}.md`).sort());
  });
});

/** What rule() returns, among all that a file may export. */
function isRule(exported: unknown): exported is { readonly id: string } {
  return typeof exported === 'object' && exported !== null && 'id' in exported && 'judge' in exported;
}
