/** What `rules` says about single rules. */
import { nearest } from '../nearest.js';
import { SEVERITIES } from '../result.js';
import type { Severity } from '../result.js';
import type { Policy } from '../target.js';
import { itemsFrom } from './lists.js';
import type { Provided } from './provided.js';
import { wrong } from './provided.js';
import { oneOf } from './values.js';

/** A rule as far as policy has to know it. */
export interface KnownRule {
  readonly id: string;
  /** Ids it had before. */
  readonly aliases: readonly string[];
  /** Whether policy cannot change it: without that rule nothing was checked. */
  readonly mandatory: boolean;
}

/** All rules; loaded only when an input names one, so that the first packet does not wait for them. */
export type KnownRules = () => Promise<readonly KnownRule[]>;

/** The policy in a list of `rule-id: severity`. */
export function policyFrom(list: Provided, rules: readonly KnownRule[]): Policy {
  const severities = new Map<string, Severity | 'off'>();
  for (const item of itemsFrom(list)) {
    const [id, severity] = settingFrom(item, rules);
    if (severities.has(id)) {
      throw wrong(item, `sets the severity of \`${id}\` a second time`);
    }
    severities.set(id, severity);
  }
  return { rules: Object.fromEntries(severities) };
}

function settingFrom(item: Provided, rules: readonly KnownRule[]): readonly [id: string, severity: Severity | 'off'] {
  const [, id, severity] = /^([^:]*?)\s*:\s*(.+)$/s.exec(item.text) ?? [];
  if (id === undefined || severity === undefined) {
    throw wrong(item, 'is not of the form `rule-id: severity`', withColon(item.text));
  }
  return [
    ruleToChange({ ...item, text: withoutQuotes(id) }, rules, CHANGED),
    severityFrom({ ...item, text: withoutQuotes(severity) }),
  ];
}

/** What policy does to a rule's severity, as `ruleToChange` says that it cannot. */
export const CHANGED = 'switched off or lowered';

/** A severity, or `off`. */
export const severityFrom = oneOf(['off', ...SEVERITIES]);

/** `wal-level=off` and `wal-level off` as they should be. */
function withColon(text: string): string | undefined {
  const [, id, severity] = /^([a-z][a-z-]*)\s*[=\s]\s*([a-z]+)$/.exec(text) ?? [];
  return id === undefined || severity === undefined ? undefined : `${id}: ${severity}`;
}

/** YAML ignores quotes around a key or a word, and so do we. */
function withoutQuotes(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

/** The id of a rule that policy may change. `how`: what policy would have it, for the error. */
export function ruleToChange(provided: Provided, rules: readonly KnownRule[], how: string): string {
  const rule = rules.find(({ id, aliases }) => id === provided.text || aliases.includes(provided.text));
  if (rule === undefined) {
    const ids = rules.filter(({ mandatory }) => !mandatory).map(({ id }) => id);
    throw wrong(provided, 'is not the ID of a rule', nearest(provided.text, ids));
  }
  if (rule.mandatory) {
    throw wrong(provided, `cannot be ${how}: without this rule nothing is checked`);
  }
  return rule.id;
}
