/**
 * Nodes as GitHub-flavored Markdown. Only what a report is made of, since it writes thousands of nodes: a general writer
 * weighs every character against every construct. Foreign text comes in code, and in words that prose() lets pass.
 */
import type { BlockContent, Code, InlineCode, Paragraph, PhrasingContent, Table } from 'mdast';

/** What writeMarkdown() can write. */
export type Block = Extract<BlockContent, { type: 'paragraph' | 'heading' | 'list' | 'table' | 'code' | 'html' | 'blockquote' }>;

/** Blocks with a blank line between them and a newline at the end; '' when there are none. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks.length === 0 ? '' : `${blocks.map(block).join('\n\n')}\n`;
}

function block(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return opening(node.children);
    case 'heading':
      return `${'#'.repeat(node.depth)} ${opening(node.children)}`;
    case 'list':
      return node.children.map(({ children }) => `- ${item(children)}`).join('\n');
    case 'table':
      return table(node);
    case 'code':
      return fenced(node);
    case 'html':
      return node.value;
    case 'blockquote':
      return writeMarkdown(node.children as readonly Block[])
        .trimEnd()
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
  }
}

function item(children: readonly { readonly type: string }[]): string {
  return children
    .map((child) => opening((child as Paragraph).children))
    .join('\n\n')
    .replaceAll('\n', '\n  ');
}

/** Phrases at the beginning of a block: no list and no rule begins with them. */
function opening(children: readonly PhrasingContent[]): string {
  const text = phrases(children, false).trim();
  return children[0]?.type === 'text' ? text.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^(?=[-+=])/, '\\') : text;
}

/** Asterisks around nothing, or beside white space within, are not markup. */
function strong(text: string): string {
  const [, before = '', bold = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return bold === '' ? text : `${before}**${bold}**${after}`;
}

function phrases(children: readonly PhrasingContent[], inTable: boolean): string {
  return children.map((child) => phrase(child, inTable)).join('');
}

function phrase(node: PhrasingContent, inTable: boolean): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&');
    case 'inlineCode':
      return inlineCode(node, inTable);
    case 'strong':
      return strong(phrases(node.children, inTable));
    case 'link':
      return `[${phrases(node.children, inTable)}](${address(node.url)})`;
    case 'html':
      return node.value;
    default:
      throw new Error(`no way to write a node of type ${node.type}`);
  }
}

/** No character that could end the destination of a link. */
function address(url: string): string {
  return url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, (character) => encodeURIComponent(character).replace(/[()]/g, percent));
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

/** More backticks than any inside; a blank where one, or a dollar sign that would make it math, touches them. */
function inlineCode(node: InlineCode, inTable: boolean): string {
  const value = inTable ? withoutPipes(node.value) : node.value;
  const ticks = '`'.repeat(longestRun(value) + 1);
  const padding = /^[`$ ]|[`$ ]$/.test(value) && /[^ ]/.test(value) ? ' ' : '';
  return ticks + padding + value + padding + ticks;
}

/** Escapes pipes; one behind a backslash is spelled out, since parsers differ on `\\|`. */
function withoutPipes(value: string): string {
  return value.replace(/\\\|/g, '\\\\u{7c}').replace(/(?<!\\)\|/g, '\\|');
}

function fenced({ lang, value }: Code): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(value) + 1));
  return `${ticks}${lang ?? ''}\n${value}${value === '' ? '' : '\n'}${ticks}`;
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

function table({ children }: Table): string {
  const [head, ...rows] = children.map((row) => row.children.map((cell) => phrases(cell.children, true).trim()));
  const lines = [head ?? [], (head ?? []).map(() => '-'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
