import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forAnnotation, forLog } from '../../src/neutralise/log.js';
import { couldBeCommand, HOSTILE, hostileText, UNSEEN } from './hostile.js';

describe.each([
  ['forLog', forLog, 4100],
  ['forAnnotation', (text: string) => forAnnotation(text), 1600],
])('%s', (_name, neutralise, longest) => {
  test.each(HOSTILE)('%j is no command', (text) => {
    expect(couldBeCommand(neutralise(text))).toBe(false);
  });

  test('no text is a command, several lines, unseen, or long', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(couldBeCommand(neutralise(text))).toBe(false);
        expect(neutralise(text)).not.toMatch(UNSEEN);
      }),
    );
    expect(neutralise('x'.repeat(100_000)).length).toBeLessThan(longest);
    expect(neutralise('##['.repeat(100_000)).length).toBeLessThan(longest);
  });

  test('names are no command either when other text stands before them', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        expect(couldBeCommand(neutralise(`${neutralise(before)}${neutralise(after)}`))).toBe(false);
      }),
    );
  });

  test.each(['wal_level is replica', 'a::b', 'public."A::b"', '# [x]', '#[x]', 'größer 🎉'])('%s stays', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  test.each(['##vso[task.complete]', '##teamcity[x]'])('%s of other services is broken, too', (text) => {
    expect(neutralise(text)).not.toMatch(/##\w*\[/);
  });

  test('what was broken can be read', () => {
    expect(neutralise('::error::x')).toContain('::error::x');
    expect(neutralise('a ##[error]x')).toContain('[error]x');
  });
});
