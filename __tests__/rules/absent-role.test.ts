import { describe, expect, it } from '@jest/globals';
import { rules } from '../../src/rules/index.js';
import { facts, role, rowsOf, target } from './facts.js';

/** Of a role that does not exist every attribute reads as `false`. */
const ABSENT = facts({ role: role({ name: 'nobody', exists: false, superuser: false, replication: false, canLogin: false, rdsReplication: null, isSession: false }) });

describe('a role that does not exist', () => {
  const about = rules.filter(({ needs }) => needs.includes('role')).map((rule) => [rule.id, rule] as const);

  it('concerns some rule', () => {
    expect(about).not.toHaveLength(0);
  });

  it.each(about)('is no pass of %s', (_, rule) => {
    const rows = rowsOf(rule, ABSENT, target({ role: 'nobody' }));
    expect(rows.filter(({ status }) => status === 'pass')).toEqual([]);
  });
});
