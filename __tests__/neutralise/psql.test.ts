import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { connectCommand, psqlComment, psqlCommentLines } from '../../src/neutralise/psql.js';
import { hostileText } from './hostile.js';

describe('psqlComment', () => {
  test('is one line, and all of it a comment', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(psqlComment(text)).toMatch(/^--[^\r\n]*$/);
      }),
    );
  });

  test('of several lines, every one is a comment', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of psqlCommentLines(text)) {
          expect(line).toMatch(/^--[^\r\n]*$/);
        }
      }),
    );
  });
});

/** Each tried with psql 15 against databases of these names. */
describe('connectCommand', () => {
  test.each([
    ['shop', '\\connect "shop"'],
    ['a "q" b', '\\connect "a ""q"" b"'],
    ["it's", '\\connect "it\'s"'],
    ['back\\slash', '\\connect "back\\slash"'],
    ['x:y', '\\connect "x:y"'],
    ['-', '\\connect "-"'],
    ['host=evil', '\\connect -reuse-previous=on "dbname=\'host=evil\'"'],
    ['postgresql://h/x', '\\connect -reuse-previous=on "dbname=\'postgresql://h/x\'"'],
    ['-reuse-previous=on', '\\connect -reuse-previous=on "dbname=\'-reuse-previous=on\'"'],
    ['q\'=\\x"y', '\\connect -reuse-previous=on "dbname=\'q\\\'=\\\\x""y\'"'],
  ])('%s', (database, command) => {
    expect(connectCommand(database)).toBe(command);
  });

  test('there is none for a name with a line feed', () => {
    expect(connectCommand('a\nb')).toBeUndefined();
  });
});
