import { describe, expect, it } from '@jest/globals';
import { policyFrom } from '../../src/plan/rule-policy.js';
import { given, refusalOf } from './support.js';

const RULES = [
  { id: 'host-reachable', immovable: true },
  { id: 'login', immovable: true },
  { id: 'wal-level', immovable: false },
  { id: 'slot-lag', immovable: false },
];

describe('policyFrom', () => {
  it('reads one rule a line', () => {
    const text = 'slot-lag: off\n wal-level :warning \n';
    expect(policyFrom(given(text, 'rules'), RULES)).toEqual({ rules: { 'slot-lag': 'off', 'wal-level': 'warning' } });
  });

  it.each([
    ['slot-lga: off', 'slot-lga', 'slot-lag'],
    ['something: off', 'something', undefined],
    ['slot-lag: of', 'of', 'off'],
    ['slot-lag: Error', 'Error', 'error'],
    ['slot-lag: none', 'none', undefined],
    ['slot-lag: off # later', 'off # later', undefined],
    ['slot-lag', 'slot-lag', undefined],
    ['slot-lag:', 'slot-lag:', undefined],
    ['slot-lag=off', 'slot-lag=off', undefined],
    ['login: warning', 'login', undefined],
    ['host-reachable: error', 'host-reachable', undefined],
    ['slot-lag: off\nslot-lag: error', 'slot-lag: error', undefined],
  ])('refuses %j', async (text, value, suggestion) => {
    expect(await refusalOf(() => policyFrom(given(text, 'rules'), RULES))).toMatchObject({
      input: 'rules',
      value,
      suggestion,
    });
  });

  it('does not suggest what cannot be changed', async () => {
    expect(await refusalOf(() => policyFrom(given('logim: off', 'rules'), RULES))).toMatchObject({
      suggestion: undefined,
    });
  });
});
