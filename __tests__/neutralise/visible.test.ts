import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cap } from '../../src/neutralise/cap.js';
import { hidesCharacters, visible, visibleLines } from '../../src/neutralise/visible.js';
import { HOSTILE, hostileText, UNSEEN } from './hostile.js';

describe('visible', () => {
  test.each([
    ['a\nb', 'a\\nb'],
    ['a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\u200bb', 'a\\u{200b}b'],
    ['a\u200db', 'a\\u{200d}b'],
    ['a\ufe0fb', 'a\\u{fe0f}b'],
    ['\ud83da', '\\u{d83d}a'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u3164\u00ad\u2800', '\\u{3164}\\u{ad}\\u{2800}'],
  ])('%j becomes %j', (text, seen) => {
    expect(visible(text)).toBe(seen);
  });

  test.each([
    'orders',
    'Bestellungen größer',
    '注文 テーブル',
    'مستندات',
    'a\\nb',
    '🎉',
    '❤️',
    '👨‍👩‍👧',
    '👍🏽',
    '1️⃣',
    '🇩🇪',
    'e\u0301',
    '«\u00a0x\u00a0»',
  ])('%s stays', (text) => {
    expect(visible(text)).toBe(text);
  });

  test('leaves nothing unseen, and nothing to do the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).not.toMatch(UNSEEN);
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });

  test.each(HOSTILE)('%j: lines are kept where lines are wanted', (text) => {
    expect(visibleLines(text)).toHaveLength(text.split('\n').length);
  });

  test('a line feed alone hides nothing', () => {
    expect(hidesCharacters('SELECT 1\nFROM a')).toBe(false);
    expect(hidesCharacters('SELECT 1\r\nFROM a')).toBe(true);
    expect(hidesCharacters('SELECT "a\u202eb"')).toBe(true);
  });
});

describe('cap', () => {
  test('short text stays', () => {
    expect(cap('abc', 3)).toBe('abc');
  });

  test('counts what it leaves out, and parts no pair of surrogates', () => {
    expect(cap('abcdef', 4)).toMatch(/^abcd.*\b2\b/);
    expect(cap('abc🎉def', 4)).toMatch(/^abc[^\ud83c].*\b5\b/u);
  });
});
