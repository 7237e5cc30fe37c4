/** The pieces a summary is made of. */
import type { PhrasingContent } from 'mdast';
import { code } from '../../neutralise/markdown.js';
import type { Block } from '../../neutralise/write-markdown.js';
import type { Evidence } from '../../result.js';
import { TARGET_NAME } from '../../target.js';
import { isNothing, valueText } from '../shared/words.js';

export type Phrases = readonly PhrasingContent[];

/** Our own words. */
export function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(...children: Phrases): PhrasingContent {
  return { type: 'strong', children: [...children] };
}

export function paragraph(...children: Phrases): Block {
  return { type: 'paragraph', children: [...children] };
}

/** A paragraph in small letters. */
export function small(...children: Phrases): Block {
  return paragraph({ type: 'html', value: '<sub>' }, ...children, { type: 'html', value: '</sub>' });
}

export function heading(depth: 3 | 4, ...children: Phrases): Block {
  return { type: 'heading', depth, children: [...children] };
}

export function bullets(items: readonly Phrases[]): Block {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...item] }],
    })),
  };
}

/** `head`: our own words, or inline code. */
export function table(head: readonly (string | PhrasingContent)[], rows: readonly (readonly Phrases[])[]): Block {
  const row = (cells: readonly Phrases[]) => ({
    type: 'tableRow' as const,
    children: cells.map((children) => ({ type: 'tableCell' as const, children: [...children] })),
  });
  return { type: 'table', children: [row(head.map((cell) => [typeof cell === 'string' ? words(cell) : cell])), ...rows.map(row)] };
}

/** GitHub's colored box. */
export function alert(kind: 'CAUTION' | 'WARNING', ...paragraphs: readonly Phrases[]): Block {
  const [first = [], ...others] = paragraphs;
  return {
    type: 'blockquote',
    children: [
      { type: 'paragraph', children: [{ type: 'html', value: `[!${kind}]\n` }, ...first] },
      ...others.map((children) => ({ type: 'paragraph' as const, children: [...children] })),
    ],
  };
}

/** Closed until it is opened. `title`: our own words, without markup. */
export function details(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0
    ? []
    : [{ type: 'html', value: `<details>\n<summary>${title}</summary>` }, ...blocks, { type: 'html', value: '</details>' }];
}

/** GitHub prefixes the names of anchors so, unless they have it already; a link has to name all of it. */
function anchorOf(name: string): string {
  return `user-content-target-${name}`;
}

/** Where a link to a target leads; nothing for a name that no configuration file can have. */
export function anchor(name: string): readonly Block[] {
  return TARGET_NAME.test(name) ? [{ type: 'html', value: `<a id="${anchorOf(name)}"></a>` }] : [];
}

/** A target's name, leading to its section. */
export function targetLink(name: string): PhrasingContent {
  return TARGET_NAME.test(name) ? { type: 'link', url: `#${anchorOf(name)}`, children: [code(name)] } : code(name);
}

/** A rule's id, leading to its page. */
export function ruleLink(rule: string, docs: string): PhrasingContent {
  return docs.startsWith('https://') ? { type: 'link', url: docs, children: [code(rule)] } : code(rule);
}

/** One after the other: `a`, `b`. */
export function separated(all: Phrases, by = ', '): Phrases {
  return all.flatMap((node, index) => (index === 0 ? [node] : [words(by), node]));
}

/** A row's values in the order of its columns; a dash where there is nothing. */
export function cells(columns: readonly string[], row: Evidence, maxLength: number): readonly Phrases[] {
  return columns.map((column) => {
    const value = row[column];
    return [value === undefined || isNothing(value) ? words('–') : code(valueText(value), maxLength)];
  });
}
