import { describe, expect, it } from '@jest/globals';
import { isRds } from '../../../src/rules/shared/platforms.js';
import { PLATFORMS } from '../facts.js';

describe('isRds', () => {
  it('is true of what AWS runs', () => {
    expect(PLATFORMS.filter(isRds)).toEqual(['aurora', 'rds']);
  });
});
