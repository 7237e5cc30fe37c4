import { describe, expect, it } from '@jest/globals';
import { DOCS } from '../../src/docs.js';
import { FAIL_ON } from '../../src/target.js';
import { VERDICTS } from '../../src/result.js';
import { isThere, pages, read, sectionsOf } from './pages.js';

describe('README.md', () => {
  const readme = read('README.md');

  it.each(['npm ci && npm run demo', 'npm ci && npm test'])('holds the command %s', (command) => {
    expect(readme.split('\n')).toContain(command);
  });

  it('uses every action by the commit of a release', () => {
    const repository = DOCS.home.replace('https://github.com/', '');
    const uses = [...readme.matchAll(/uses: (\S+)@(\S+)(.*)/g)];
    expect(uses.map(([, action]) => action)).toContain(repository);
    for (const [, action, commit, version] of uses) {
      expect(commit).toMatch(action === repository ? /^COMMIT_SHA$/ : /^[0-9a-f]{40}$/);
      expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it.each([...VERDICTS, ...FAIL_ON])('explains `%s`', (word) => {
    const section = sectionsOf(readme).find(({ title }) => title === 'Verdict and exit status');
    expect(section?.body).toContain(`| \`${word}\``);
  });
});

describe('the opening of README.md', () => {
  const [title = '', description = '', picture = ''] = read('README.md').split('\n\n');

  it('says in two sentences what it is', () => {
    expect(title).toBe('# CDC Preflight');
    expect(description.match(/[.!?](?= [A-Z]|$)/g)).toHaveLength(2);
  });

  it('shows the summary, light and dark, to those who see it and to those who do not', () => {
    expect(picture).toMatch(/^<picture>[\s\S]*<\/picture>$/);
    expect(picture).toMatch(/ alt="[^"]{20,}"/);
    const images = [...picture.matchAll(/ src(?:set)?="([^"]+)"/g)].map(([, path = '']) => path);
    expect(images).toEqual(['docs/images/summary-dark.png', 'docs/images/summary-light.png']);
    expect(images.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('artifacts in README.md', () => {
  const names = [...read('README.md').matchAll(/^ +name: (.*cdc-preflight.*)$/gm)].map(([, name = '']) => name);

  it('have a name of their own in each job of a run', () => {
    expect(names).toHaveLength(2);
    expect(names.filter((name) => !/\$\{\{ (?:github\.job|matrix\.\w+) \}\}/.test(name))).toEqual([]);
  });
});

describe('docs/sample.md', () => {
  it('holds a whole summary', () => {
    const [, sample = ''] = /<!-- sample:start -->([\s\S]*)<!-- sample:end -->/.exec(read('docs/sample.md')) ?? [];
    expect(sample).toContain('CDC Preflight');
    expect(sample).toContain('Then re-run this job');
  });
});

describe('CHANGELOG.md', () => {
  it('has what is not released yet', () => {
    expect(sectionsOf(read('CHANGELOG.md'))[0]?.title).toBe('Unreleased');
  });
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm run ([a-z:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it('has no line that a person or a machine left behind', () => {
    expect(text).not.toMatch(/\bTODO\b|\bFIXME\b|<<<<<<<|\/home\/|\/Users\//);
  });
});
