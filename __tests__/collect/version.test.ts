import { expect, test } from '@jest/globals';
import { versionOf } from '../../src/collect/version.js';

test.each([
  ['16.4', '16.4', 16],
  ['16.4 (Debian 16.4-1.pgdg120+2)', '16.4', 16],
  ['14.9 (Ubuntu 14.9-0ubuntu0.22.04.1)', '14.9', 14],
  ['9.6.24', '9.6.24', 9],
  ['19beta2', '19beta2', 19],
  ['19beta2 (Debian 19~beta2-1.pgdg13+1)', '19beta2', 19],
  ['18rc1', '18rc1', 18],
  ['20devel', '20devel', 20],
  ['15.5.1-supabase', '15.5.1', 15],
  ['16.3-R20240507', '16.3', 16],
])('%s', (announced, text, major) => {
  expect(versionOf(announced)).toEqual({ text, major });
});

test.each(['', 'devel', 'PostgreSQL 16.4'])('no version: %s', (announced) => {
  expect(versionOf(announced)).toBeUndefined();
});
