/** What `rules` says about single rules. */
import { SEVERITIES } from '../result.js';
import type { Severity } from '../result.js';
import type { Policy } from '../target.js';
import type { Given } from './given.js';
import { wrong } from './given.js';
import { nearest } from '../nearest.js';
import { itemsFrom, oneOf } from './values.js';

/** A rule as far as policy has to know it. */
export interface KnownRule {
  readonly id: string;
  /** Whether policy cannot touch it: without that rule nothing was looked at. */
  readonly immovable: boolean;
}

/** The policy in a list of `rule-id: severity`. */
export function policyFrom(given: Given, rules: readonly KnownRule[]): Policy {
  const severities = new Map<string, Severity | 'off'>();
  for (const item of itemsFrom(given)) {
    const [id, severity] = settingFrom(item, rules);
    if (severities.has(id)) {
      throw wrong(item, `sets the severity of ${id} a second time`);
    }
    severities.set(id, severity);
  }
  return { rules: Object.fromEntries(severities) };
}

function settingFrom(item: Given, rules: readonly KnownRule[]): readonly [id: string, severity: Severity | 'off'] {
  const [, id, severity] = /^([^:]*?)\s*:\s*(.+)$/s.exec(item.text) ?? [];
  if (id === undefined || severity === undefined) {
    throw wrong(item, 'is not of the form rule-id: severity');
  }
  return [movableRule({ ...item, text: id }, rules), oneOf(['off', ...SEVERITIES])({ ...item, text: severity })];
}

function movableRule(given: Given, rules: readonly KnownRule[]): string {
  const rule = rules.find(({ id }) => id === given.text);
  if (rule === undefined) {
    const ids = rules.filter(({ immovable }) => !immovable).map(({ id }) => id);
    throw wrong(given, 'names no rule', nearest(given.text, ids));
  }
  if (rule.immovable) {
    throw wrong(given, 'names a rule that cannot be switched off or lowered: without it nothing was looked at');
  }
  return rule.id;
}
