import { describe, expect, it } from '@jest/globals';
import { DOCS } from '../../src/docs.js';
import { FAIL_ON } from '../../src/target.js';
import { VERDICTS } from '../../src/result.js';
import { filesIn, pages, read, sectionsOf } from './pages.js';

/** What becomes of inputs that only rules of a later version look at, by the name in the target. */
const UNUSED: Readonly<Record<string, string>> = {
  snapshot: 'target.snapshot',
  'inactive-slot-warning': 'inactiveSlotWarningBytes',
  'inactive-slot-error': 'inactiveSlotErrorBytes',
  'replay-lag-warning': 'replayLagWarningMs',
  'replay-lag-error': 'replayLagErrorMs',
  'certificate-expiry-warning': 'certificateExpiryWarningMs',
  'max-outage': 'maxOutageMs',
};

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
    const section = sectionsOf(readme).find(({ title }) => title === 'Verdict and exit');
    expect(section?.body).toContain(`| \`${word}\``);
  });
});

describe('the limits in the README', () => {
  const limits = sectionsOf(read('README.md')).find(({ title }) => title === 'Status and limits')?.body ?? '';
  const judging = ['src/rules', 'src/collect'].flatMap((folder) => filesIn(folder, true)).map(read).join('\n');

  it.each(Object.entries(UNUSED))('name the input %s as long as no rule uses it', (input, name) => {
    expect(limits.includes(`\`${input}\``)).toBe(!judging.includes(name));
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
    const named = [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it('has no line that a person or a machine left behind', () => {
    expect(text).not.toMatch(/\bTODO\b|\bFIXME\b|<<<<<<<|\/home\/|\/Users\//);
  });
});
