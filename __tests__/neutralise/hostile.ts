/** Text that would act, were it not neutralised: names, messages and values as a database may hold them. */
import fc from 'fast-check';

export const HOSTILE: readonly string[] = [
  '::error::x',
  '  ::add-mask::a',
  '\u00a0::set-output name=verdict::pass',
  '##[add-mask]x',
  'a ##[error]x',
  'a\n::stop-commands::x',
  'a\r\n##[group]x',
  'a\r::error::b',
  '%0A::error::x',
  'a|b',
  'a\\|b',
  'a\\\\|b\\',
  '`',
  '``` x ```',
  '`a` **b** `c`',
  '<script>alert(1)</script>',
  '</details>',
  '</summary></details>\n\n# pass',
  '<!-- x',
  '\u001b[31mred\u001b[0m',
  '\u009b31m',
  '\u202egnp.exe',
  'a\u2066b\u2069c',
  'a\u200bb\u200dc\u2060d',
  '\ufeffa',
  'a\u2028b\u2029c',
  'a\u0085::error::x',
  '\ud800 lone',
  'lone \udc00',
  '@team',
  '#123',
  'owner/repo#1',
  'GH-12',
  'deadbeefdeadbeef',
  '$x$',
  '$`x`$',
  ':tada:',
  '[a](https://example.com)',
  '![a](https://example.com/a.png)',
  'https://example.com',
  'www.example.com',
  'a@example.com',
  '[^1]',
  '~~a~~',
  '_a_ *b*',
  '- [ ] a',
  '&lt;b&gt;',
  '"; DROP TABLE users; --',
  '"a\n\\! touch pwned\n"',
  "'; DROP TABLE users; --",
  '-- a\nDROP TABLE users;',
  '*/ DROP TABLE users; /*',
  '\\connect evil',
  ':name',
  '',
  ' ',
  '  a  ',
];

/** Any text, with the dangerous likely. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(
        '::',
        '##[',
        '#',
        ':',
        '`',
        '|',
        '\\',
        '"',
        "'",
        '$',
        '<',
        '>',
        '\n',
        '\r',
        ' ',
        '[',
        ']',
        '@',
        '-',
        '_',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/**
 * Whether the runner could take a line for a command: `::x` at its start, white space aside, or `##[x` anywhere.
 * Wider than ActionCommand.cs, which also wants an end and a known name.
 */
export function couldBeCommand(line: string): boolean {
  return /^[\s\u0085]*::/.test(line) || line.includes('##[');
}

/** Characters that cannot be seen, emoji's own joiners and selectors aside. */
export const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e0fff}]/u;
