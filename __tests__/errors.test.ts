import { expect, test } from '@jest/globals';
import { errorCode, errorMessage } from '../src/errors.js';

test.each([
  [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED', 'x'],
  [Object.assign(new Error('x'), { code: 7 }), undefined, 'x'],
  [new Error('x'), undefined, 'x'],
  ['x', undefined, 'x'],
  [undefined, undefined, 'undefined'],
])('code and message of what was thrown: %p', (thrown, code, message) => {
  expect([errorCode(thrown), errorMessage(thrown)]).toEqual([code, message]);
});
