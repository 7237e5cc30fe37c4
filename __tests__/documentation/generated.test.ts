import { describe, expect, it } from '@jest/globals';
import { documents } from '../../scripts/generate/documents.js';
import { region, withRegion } from '../../scripts/generate/region.js';
import { root } from './pages.js';

describe('what is generated from the code', () => {
  const all = documents(root);

  it('covers the action, the README and every rule', async () => {
    const paths = (await all).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['action.yml', 'README.md', 'docs/rules/login.md']));
  });

  it('is what the files hold (npm run generate)', async () => {
    const stale = (await all).filter(({ text, written }) => text !== written).map(({ path }) => path);
    expect(stale).toEqual([]);
  });
});

describe('a generated region', () => {
  const text = `before\n${region('inputs', 'old')}\nafter\n`;

  it('is replaced, and what stands around it stays', () => {
    expect(withRegion(text, 'inputs', 'new')).toBe(`before\n${region('inputs', 'new')}\nafter\n`);
    expect(withRegion(text, 'inputs', 'old')).toBe(text);
  });

  it.each([
    ['is not there', 'before\nafter\n'],
    ['is there twice', text + text],
    ['has lost its end', text.replace('<!-- inputs:end -->', '')],
    ['is the wrong way round', '<!-- inputs:end -->\n<!-- inputs:start -->\n'],
  ])('is an error when it %s', (_, damaged) => {
    expect(() => withRegion(damaged, 'inputs', 'new')).toThrow('<!-- inputs:start -->');
  });
});
