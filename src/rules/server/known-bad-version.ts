import type { PlatformName } from '../../result.js';
import { settingObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import { KNOWN_BUGS, minorOf, type KnownBug } from '../shared/releases.js';
import { counted } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

export const knownBadVersion = rule({
  id: 'known-bad-version',
  group: 'server',
  title: 'The version of the server has no published bug that loses changes or stops decoding',
  severities: ['warning'],
  needs: ['version', 'platform'],
  judge({ version, platform }) {
    const object = settingObject('server_version');
    const numbers = minorOf(version.text);
    if (numbers === undefined) {
      return skip(`PostgreSQL ${version.text} is not a release, so the list of known bugs does not cover it`);
    }
    const bugs = KNOWN_BUGS.filter((bug) => concerns(bug, platform.name, numbers));
    const evidence = { version: version.text, bugs: bugs.map(({ id }) => id) };
    const fixed = Math.max(...bugs.map((bug) => bug.affected.get(numbers.major)?.fixed ?? 0));
    const release = `${String(numbers.major)}.${String(fixed)}`;
    return bugs.length === 0
      ? pass({ object, evidence: { version: version.text } })
      : fail('warning', {
          object,
          message: `${nameOf(platform.name)} ${version.text} has ${counted(bugs.length, 'published bug')} in logical decoding, fixed in ${release}`,
          meaning: bugs.map(({ effect }) => effect).join(' '),
          evidence: { ...evidence, fixed_in: release },
          remedy: advice(
            `Upgrade to ${release} or a newer minor version, which requires a restart`,
            `A minor upgrade needs no dump, and slots survive it. Sources: ${[...new Set(bugs.map(({ source }) => source))].join(' and ')}.`,
          ),
        });
  },
});

function nameOf(platform: PlatformName): string {
  return platform === 'aurora' ? 'Aurora PostgreSQL' : 'PostgreSQL';
}

function concerns({ product, affected }: KnownBug, platform: PlatformName, { major, minor }: { readonly major: number; readonly minor: number }): boolean {
  const range = affected.get(major);
  const same = product === (platform === 'aurora' ? 'aurora' : 'postgresql');
  return same && range !== undefined && range.from <= minor && minor < range.fixed;
}
