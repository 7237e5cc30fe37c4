/** The pieces a summary is made of, and how they become Markdown. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { code, inlineCode } from '../../neutralise/markdown.js';
import type { EvidenceValue } from '../../result.js';
import { valueText } from '../words.js';

/** Blocks as GitHub-flavoured Markdown, with a newline at the end; '' when there are none. */
export function gfm(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, OPTIONS);
}

/** Made once: the extension compiles its patterns. */
const OPTIONS: Options = {
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { inlineCode },
  bullet: '-',
};

/** Our own words. */
export function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(...children: readonly PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children: [...children] };
}

export function paragraph(...children: readonly PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children: [...children] };
}

export function heading(depth: 3 | 4, ...children: readonly PhrasingContent[]): BlockContent {
  return { type: 'heading', depth, children: [...children] };
}

export function bullets(items: readonly (readonly PhrasingContent[])[]): BlockContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

export function table(head: readonly PhrasingContent[], rows: readonly (readonly PhrasingContent[][])[]): BlockContent {
  const row = (cells: readonly PhrasingContent[][]) => ({
    type: 'tableRow' as const,
    children: cells.map((children) => ({ type: 'tableCell' as const, children })),
  });
  return { type: 'table', children: [row(head.map((cell) => [cell])), ...rows.map(row)] };
}

/** Closed until it is opened. `title`: our own words, without markup. */
export function details(title: string, blocks: readonly BlockContent[]): readonly BlockContent[] {
  return [
    { type: 'html', value: `<details>\n<summary>${title}</summary>` },
    ...blocks,
    { type: 'html', value: '</details>' },
  ];
}

/** A rule's id, leading to its page. */
export function ruleLink(rule: string, docs: string): PhrasingContent {
  return docs.startsWith('https://') ? { type: 'link', url: docs, children: [code(rule)] } : code(rule);
}

/** One after the other: `a`, `b`. */
export function separated(all: readonly PhrasingContent[], by = ', '): readonly PhrasingContent[] {
  return all.flatMap((node, index) => (index === 0 ? [node] : [words(by), node]));
}

/** A row's values in the order of its columns; a dash where there is nothing. */
export function cells(
  columns: readonly string[],
  row: Readonly<Record<string, EvidenceValue>>,
  maxLength: number,
): readonly PhrasingContent[][] {
  return columns.map((column) => {
    const value = row[column] ?? null;
    const nothing = value === null || (Array.isArray(value) && value.length === 0);
    return [nothing ? words('–') : code(valueText(column, value), maxLength)];
  });
}
