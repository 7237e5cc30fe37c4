import { expect, test } from '@jest/globals';
import { likePattern } from '../../../src/collect/survey/scope.js';

test.each([
  ['^(.*)$', '%'],
  ['^(t_.*)$', 't\\_%'],
  ['^(a.b\\.c\\*)$', 'a_b.c*'],
  ['^(50%\\\\\\$)$', '50\\%\\\\$'],
  ['^(größe.*)$', 'größe%'],
])('%s is %s', (regex, expected) => {
  expect(likePattern(regex)).toBe(expected);
});
