/** The page of a rule: a generated header, and a body that is written by hand. */
import type { PolicyFinding } from '../../src/judge/policy/findings.js';
import type { Rule } from '../../src/rules/rule.js';
import { POLICY_GROUP } from '../../src/result.js';
import type { Target } from '../../src/target.js';
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

/** What the code says of the rule; `target` is one that leaves everything to its default. */
export function rulePageHeader(rule: Rule, target: Target): string {
  const rows = [
    ['Rule', code(rule.id)],
    ...(rule.aliases.length === 0 ? [] : [['Earlier names', codes(rule.aliases)]]),
    ['Fails as', rule.severities(target).join(' or ')],
    ['Group', rule.group],
    ['Needs to know', codes(rule.needs)],
    ['Also considers', codes(rule.uses)],
    ['Prerequisites', rule.prerequisites.map((id) => `[${code(id)}](${id}.md)`).join(', ') || NOTHING],
    ['Policy', rule.mandatory ? 'cannot be changed' : 'the input `rules` can switch it off or change its severity'],
  ];
  return [`# ${rule.title}`, '', table(['', ''], rows)].join('\n');
}

/** What the code says of a finding about the policy itself. */
export function policyPageHeader({ id, title, severity }: PolicyFinding): string {
  const rows = [
    ['Rule', code(id)],
    ['Fails as', severity],
    ['Group', POLICY_GROUP],
    ['Needs to know', 'the `waivers` of the configuration file, and what the rules found'],
    ['Policy', 'cannot be changed'],
  ];
  return [`# ${title}`, '', table(['', ''], rows)].join('\n');
}

const NOTHING = 'none';

/** Facts by the names they have in src/facts/. */
function codes(names: readonly string[]): string {
  return names.map(code).join(', ') || NOTHING;
}

/** A page that is still to be written. */
export function emptyRulePage(header: string): string {
  const titles = SECTIONS.flatMap((section) => [
    `## ${section}`,
    ...(section === REMEDIES.section ? REMEDIES.platforms.map((platform) => `### ${platform}`) : []),
  ]);
  return `${[region('header', header), ...titles].join('\n\n')}\n`;
}
