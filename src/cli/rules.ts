/** `cdc-preflight rules` and `cdc-preflight explain RULE`: what is checked, from the registry and the rules' pages. */
import { readFile } from 'node:fs/promises';
import { DOCS } from '../docs.js';
import { forLog } from '../neutralise/log.js';
import { nearest } from '../nearest.js';
import { quoted } from '../plan/plan.js';
import { SEVERITIES, type Severity } from '../result.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { anyTarget } from './any-target.js';
import { UsageError } from './usage-error.js';

/** One line a rule: id, severities, title. */
export async function ruleLines(): Promise<string> {
  const target = await anyTarget();
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const rows = rules.map((rule) => [rule.id, rule.severities(target).join(' or '), rule.title] as const);
  const severityWidth = Math.max(...rows.map(([, severities]) => severities.length));
  return rows.map(([id, severities, title]) => `${id.padEnd(idWidth)}  ${severities.padEnd(severityWidth)}  ${title}\n`).join('');
}

/** What can be explained: a rule, or a finding of the policy. */
interface Subject {
  readonly id: string;
  readonly title: string;
  readonly severities: readonly Severity[];
  readonly group: string;
  readonly mandatory: boolean;
}

/**
 * Title, severities, the page, and where to read it.
 * @throws UsageError for a rule that does not exist.
 */
export async function explanation(id: string): Promise<string> {
  const subjects = await allSubjects();
  const subject = subjects.find((one) => one.id === id) ?? aliased(subjects, id);
  if (subject === undefined) {
    const meant = nearest(id, subjects.map((one) => one.id));
    throw new UsageError(`there is no rule ${quoted(id)}${meant === undefined ? '; `cdc-preflight rules` lists them' : `; did you mean ${quoted(meant)}?`}`);
  }
  const head = [
    subject.title,
    '',
    `Rule:      ${subject.id}`,
    `Fails as:  ${subject.severities.join(' or ')}`,
    `Group:     ${subject.group}`,
    ...(subject.mandatory ? ['Policy:    cannot be changed'] : []),
    `Docs:      ${DOCS.rule(subject.id)}`,
  ];
  const page = await pageOf(subject.id);
  return `${[...head, ...(page === undefined ? [] : ['', page])].join('\n')}\n`;
}

async function allSubjects(): Promise<readonly Subject[]> {
  const target = await anyTarget();
  const { POLICY_FINDINGS } = await import('../judge/policy/findings.js');
  return [
    ...rules.map((rule) => ({ id: rule.id, title: rule.title, severities: rule.severities(target), group: rule.group, mandatory: rule.mandatory })),
    ...POLICY_FINDINGS.map(({ id, title, severity }) => ({ id, title, severities: SEVERITIES.filter((one) => one === severity), group: 'policy', mandatory: false })),
  ];
}

/** By an id that the rule had before. */
function aliased(subjects: readonly Subject[], id: string): Subject | undefined {
  const rule: Rule | undefined = rules.find(({ aliases }) => aliases.includes(id));
  return subjects.find((one) => one.id === rule?.id);
}

/** The body of a page, which is part of the package; links lead to the documentation. */
async function pageOf(id: string): Promise<string | undefined> {
  const path = new URL(`../../docs/rules/${id}.md`, import.meta.url);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text
    ?.replace(/<!-- header:start -->[\s\S]*<!-- header:end -->/, '')
    .replace(/\]\(([a-z0-9-]+)\.md(#[^)]*)?\)/g, (_, page: string, anchor = '') => `](${DOCS.rule(page)}${String(anchor)})`)
    .replace(/\]\(\.\.\/([^)]+)\)/g, (_, rest: string) => `](${DOCS.home}/blob/main/docs/${rest})`)
    .trim()
    .split('\n')
    .map(forLog)
    .join('\n');
}
