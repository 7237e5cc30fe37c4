import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { code, fence, prose } from '../../src/neutralise/markdown.js';
import { visible } from '../../src/neutralise/visible.js';
import { writeMarkdown } from '../../src/neutralise/write-markdown.js';
import { HOSTILE, hostileText, UNSEEN } from './hostile.js';

function written(...children: PhrasingContent[]): string {
  return writeMarkdown([{ type: 'paragraph', children }]);
}

function row(text: string): string {
  const cell = { type: 'tableCell' as const, children: [code(text)] };
  const rows = [1, 2].map(() => ({ type: 'tableRow' as const, children: [cell, cell] }));
  return writeMarkdown([{ type: 'table', children: rows }]);
}

/** Parsers differ on a pipe behind two backslashes, so there must be none. */
function columns(line: string): number {
  expect(line).not.toMatch(/\\\\\|/);
  return line.split(/(?<!\\)\|/).length - 2;
}

describe('code', () => {
  test.each(HOSTILE)('%j is read back as one piece of code', (text) => {
    const [block] = fromMarkdown(written(code(text))).children;
    expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'inlineCode', value: code(text).value }] });
  });

  test('any text is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [block, ...others] = fromMarkdown(written(code(text))).children;
        expect(others).toEqual([]);
        expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'inlineCode', value: code(text).value }] });
      }),
    );
  });

  test('stays in its table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(row(text).trimEnd().split('\n').map(columns)).toEqual([2, 2, 2]);
      }),
    );
  });

  test('a pipe can still be read', () => {
    expect(row('a|b')).toContain('`a\\|b`');
    expect(row('a\\|b')).toContain('`a\\\\u{7c}b`');
  });

  test('no dollar sign touches a backtick: that would be math', () => {
    fc.assert(
      fc.property(
        hostileText.map((text) => text.replaceAll('`', '')),
        (text) => {
          expect(written(code(`$${text}$`))).not.toMatch(/\$`|`\$/);
        },
      ),
    );
  });

  test('an empty name is something to see', () => {
    expect(code('').value).not.toBe('');
  });

  test('long names are cut', () => {
    expect(code('x'.repeat(10_000)).value.length).toBeLessThan(400);
  });
});

describe('fence', () => {
  test('is closed by nothing inside', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [block, ...others] = fromMarkdown(writeMarkdown([fence(text, 'sql')])).children;
        expect(others).toEqual([]);
        expect(block).toMatchObject({ type: 'code', lang: 'sql', value: text.split('\n').map(visible).join('\n') });
      }),
    );
  });
});

describe('prose', () => {
  test('words stay words, names become code', () => {
    expect(prose('wal_level is replica; public."My, Table" needs (at least) 3 more.')).toEqual([
      { type: 'inlineCode', value: 'wal_level' },
      { type: 'text', value: ' is replica; ' },
      { type: 'inlineCode', value: 'public."My, Table"' },
      { type: 'text', value: ' needs (at least) 3 more.' },
    ]);
  });

  test('code next to code is one piece', () => {
    expect(prose('set wal_level = x_y now')).toEqual([
      { type: 'text', value: 'set ' },
      { type: 'inlineCode', value: 'wal_level = x_y' },
      { type: 'text', value: ' now' },
    ]);
  });

  test.each(HOSTILE)('of %j no text node can act', (text) => {
    expectHarmless(prose(`table ${text}, it said`));
  });

  test('of no text can a text node act', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectHarmless(prose(text));
      }),
    );
  });

  test('what our sentences put in backticks is code, without them', () => {
    expect(prose('Grant `rds_replication` to `cdc` (see `probe: slot`), then re-run `sales."a b"`.')).toEqual([
      { type: 'text', value: 'Grant ' },
      { type: 'inlineCode', value: 'rds_replication' },
      { type: 'text', value: ' to ' },
      { type: 'inlineCode', value: 'cdc' },
      { type: 'text', value: ' (see ' },
      { type: 'inlineCode', value: 'probe: slot' },
      { type: 'text', value: '), then re-run ' },
      { type: 'inlineCode', value: 'sales."a b"' },
      { type: 'text', value: '.' },
    ]);
  });

  test('loses nothing but backticks, and white space at its ends', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const nodes = prose(text, Infinity);
        expect(nodes.map((node) => ('value' in node ? node.value : '')).join('').replaceAll('`', '')).toBe(visible(text).trim().replaceAll('`', ''));
      }),
    );
  });

  test.each(['1. a', '1) a', '— a', 'a —', 'Word: 2.5%', '(1)'])('%s begins nothing but a paragraph', (text) => {
    expect(fromMarkdown(written(...prose(text))).children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: text }] },
    ]);
  });

  test('of no text does more than a paragraph of words and code begin', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const block of fromMarkdown(written(...prose(text))).children) {
          expect(block.type).toBe('paragraph');
          expectHarmless('children' in block ? (block.children as PhrasingContent[]) : []);
        }
      }),
    );
  });

  test('is fast with many quotes', () => {
    const started = performance.now();
    prose('"'.repeat(100_001));
    prose('a"b '.repeat(30_001));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

function expectHarmless(nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      expect(node.value).toMatch(/^[\p{Script=Latin}\p{Nd}\s.,;:!?()%'’…–—-]*$/u);
      expect(node.value).not.toMatch(/:\S|\b[0-9a-f]{7,}\b|\bGH-|www\./);
      expect(node.value).not.toMatch(UNSEEN);
    } else {
      expect(node.type).toBe('inlineCode');
    }
  }
}
