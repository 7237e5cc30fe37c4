/** The page of a rule: a generated header, and a body that is written by hand. */
import type { Rule } from '../../src/rules/rule.js';
import { region } from './region.js';
import { code, table } from './tables.js';

/** The sections of every page, in their order. */
export const SECTIONS = [
  'What it means',
  'Why it matters for CDC',
  'How it is found',
  'How to fix it',
  'What it does not see',
] as const;

/** The section that says what to do, and what it always tells apart. */
export const REMEDIES = { section: 'How to fix it', platforms: ['Self-managed', 'RDS and Aurora'] } as const;

/**
 * What the code says of the rule.
 * @throws Error when the rule is in no file of its name.
 */
export function rulePageHeader(rule: Rule, groups: ReadonlyMap<string, string>): string {
  const group = groups.get(rule.id);
  if (group === undefined) {
    throw new Error(`there is no src/rules/<group>/${rule.id}.ts`);
  }
  const rows = [
    ['Rule', code(rule.id)],
    ['Fails as', rule.severities.join(' or ')],
    ['Group', group],
    ['Needs to know', codes(rule.needs)],
    ['Also looks at', codes(rule.uses)],
    ['Not judged when one of these fails', rule.after.map((id) => `[${code(id)}](${id}.md)`).join(', ') || NOTHING],
    ['Policy', rule.immovable ? 'cannot be changed' : 'the input `rules` can switch it off or change its severity'],
  ];
  return [`# ${rule.title}`, '', table(['', ''], rows)].join('\n');
}

const NOTHING = 'nothing';

/** Facts by the names they have in src/facts.ts. */
function codes(facts: readonly string[]): string {
  return facts.map(code).join(', ') || NOTHING;
}

/** A page that is still to be written. */
export function emptyRulePage(header: string): string {
  const titles = SECTIONS.flatMap((section) => [
    `## ${section}`,
    ...(section === REMEDIES.section ? REMEDIES.platforms.map((platform) => `### ${platform}`) : []),
  ]);
  return `${[region('header', header), ...titles].join('\n\n')}\n`;
}
