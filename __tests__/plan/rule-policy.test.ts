import { describe, expect, it } from '@jest/globals';
import { policyFrom } from '../../src/plan/rule-policy.js';
import { provided, refusalOf } from './support.js';

const RULES = [
  { id: 'host-reachable', aliases: [], mandatory: true },
  { id: 'login', aliases: [], mandatory: true },
  { id: 'wal-level', aliases: [], mandatory: false },
  { id: 'slot-lag', aliases: ['slot-backlog'], mandatory: false },
];

describe('policyFrom', () => {
  it('reads one rule a line', () => {
    const text = 'slot-lag: off\n wal-level :warning \n';
    expect(policyFrom(provided(text, 'rules'), RULES)).toEqual({ rules: { 'slot-lag': 'off', 'wal-level': 'warning' } });
  });

  it.each([
    ['slot-lga: off', 'slot-lga', 'slot-lag'],
    ['something: off', 'something', undefined],
    ['slot-lag: of', 'of', 'off'],
    ['slot-lag: Error', 'Error', 'error'],
    ['slot-lag: none', 'none', undefined],
    ['slot-lag: off # later', 'slot-lag: off # later', 'slot-lag: off'],
    ['# later\nslot-lag: off', '# later', undefined],
    ['- slot-lag: off', '- slot-lag: off', 'slot-lag: off'],
    ['{ slot-lag: off }', '{ slot-lag: off }', undefined],
    ['slot-lag', 'slot-lag', undefined],
    ['slot-lag:', 'slot-lag:', undefined],
    ['slot-lag=off', 'slot-lag=off', 'slot-lag: off'],
    ['slot-lag off', 'slot-lag off', 'slot-lag: off'],
    ['login: warning', 'login', undefined],
    ['host-reachable: error', 'host-reachable', undefined],
    ['slot-lag: off\nslot-lag: error', 'slot-lag: error', undefined],
  ])('refuses %j', async (text, value, suggestion) => {
    expect(await refusalOf(() => policyFrom(provided(text, 'rules'), RULES))).toMatchObject({
      input: 'rules',
      value,
      suggestion,
    });
  });

  it('takes the quotes of YAML, and a name the rule had before', () => {
    expect(policyFrom(provided('"wal-level": "off"', 'rules'), RULES)).toEqual({ rules: { 'wal-level': 'off' } });
    expect(policyFrom(provided('slot-backlog: notice', 'rules'), RULES)).toEqual({ rules: { 'slot-lag': 'notice' } });
  });

  it('does not suggest what cannot be changed', async () => {
    expect(await refusalOf(() => policyFrom(provided('logim: off', 'rules'), RULES))).toMatchObject({
      suggestion: undefined,
    });
  });
});
