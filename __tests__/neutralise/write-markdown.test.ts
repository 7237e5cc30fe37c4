import { describe, expect, test } from '@jest/globals';
import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { code } from '../../src/neutralise/markdown.js';
import { writeMarkdown, type Block } from '../../src/neutralise/write-markdown.js';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): Block & { type: 'paragraph' } => ({ type: 'paragraph', children });

describe('writeMarkdown', () => {
  test('blocks are separated by a blank line; none is nothing', () => {
    expect(writeMarkdown([paragraph(text('a')), paragraph(text('b'))])).toBe('a\n\nb\n');
    expect(writeMarkdown([])).toBe('');
  });

  test.each(['* a *', '_a_', '[a](b)', '<b>', '# a', '1. a', '12) a', '- a', '+ a', '= a', '> a', '`a`', '~~a~~', '| a', '\\*', '&lt;', '$a$'])(
    '%j is read back as the words it is',
    (value) => {
      expect(fromMarkdown(writeMarkdown([paragraph(text(value))])).children).toMatchObject([
        { type: 'paragraph', children: [{ type: 'text', value }] },
      ]);
    },
  );

  test('a pipe in a cell is no other cell', () => {
    const cell = { type: 'tableCell' as const, children: [text('a|b'), code('c|d')] };
    const row = { type: 'tableRow' as const, children: [cell] };
    expect(writeMarkdown([{ type: 'table', children: [row, row] }])).toBe('| a\\|b`c\\|d` |\n| - |\n| a\\|b`c\\|d` |\n');
  });

  test('a quotation holds all of its lines', () => {
    const quoted: Block = { type: 'blockquote', children: [paragraph(text('a')), { type: 'code', value: 'b\n\nc' }] };
    expect(fromMarkdown(writeMarkdown([quoted])).children).toMatchObject([
      { type: 'blockquote', children: [{ type: 'paragraph' }, { type: 'code', value: 'b\n\nc' }] },
    ]);
  });

  test.each(['https://example.com/a_(b)', 'https://example.com/a b', 'https://example.com/<x>', 'https://example.com/a\\)'])(
    'the address %s ends nowhere but at its end',
    (url) => {
      const [block, ...others] = fromMarkdown(writeMarkdown([paragraph({ type: 'link', url, children: [text('a')] }, text('.'))])).children;
      expect(others).toEqual([]);
      expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'link' }, { type: 'text', value: '.' }] });
    },
  );

  test('a node it does not know is refused, rather than left out', () => {
    expect(() => writeMarkdown([paragraph({ type: 'break' })])).toThrow('break');
  });
});
