import { describe, expect, it } from '@jest/globals';
import { advice, config, statement } from '../../src/remedies/fix.js';

describe('fixes in one line', () => {
  it.each([
    [advice('s', 'a', 'b'), ['text', 'text']],
    [config('s', 'a'), ['config']],
    [statement('s', 'SELECT 1;', 'anybody'), ['sql']],
    [advice('s'), []],
  ])('%j', (fix, kinds) => {
    expect(fix.summary).toBe('s');
    expect(fix.steps.map((step) => step.kind)).toEqual(kinds);
  });

  it('names who may run a statement', () => {
    expect(statement('s', 'SELECT 1;', 'anybody').steps).toEqual([{ kind: 'sql', text: 'SELECT 1;', runAs: 'anybody' }]);
  });
});
