/**
 * Foreign text in GitHub-flavoured Markdown. GitHub acts on more than Markdown escapes reach (`@team`, `#123`,
 * `:tada:`, `$…$`), but on nothing inside code: what is not an ordinary word becomes code.
 *
 * Nodes only; nothing is loaded.
 */
import type { Code, InlineCode, PhrasingContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { cap } from './cap.js';
import { visible, visibleLines } from './visible.js';

const LONGEST_NAME = 300;
const LONGEST_MESSAGE = 1200;

/** A name or a value. */
export function code(text: string, maxLength = LONGEST_NAME): InlineCode {
  return { type: 'inlineCode', value: text === '' ? '(empty)' : cap(visible(text), maxLength) };
}

/** Lines to copy. `lang`: what GitHub should colour them as. */
export function fence(text: string, lang?: string): Code {
  return { type: 'code', lang: lang ?? null, value: visibleLines(text).join('\n') };
}

/** A sentence that may quote foreign text: plain words stay words, everything else becomes inline code. */
export function prose(text: string, maxLength = LONGEST_MESSAGE): PhrasingContent[] {
  const pieces = cap(visible(text).trim(), maxLength).match(PIECES) ?? [];
  return joined(pieces.flatMap(parts)).map(asNode);
}

/** How inline code is written: `mdast-util-to-markdown`'s own lets some content out of a table cell or into math. */
export const inlineCode: Handle = (node: InlineCode, _parent, state) => {
  const value = state.stack.includes('tableCell') ? withoutPipes(node.value) : node.value;
  const ticks = '`'.repeat(longestRun(value) + 1);
  const padding = /^[`$ ]|[`$ ]$/.test(value) && /[^ ]/.test(value) ? ' ' : '';
  return ticks + padding + value + padding + ticks;
};

/** Escapes pipes; one behind a backslash is spelled out, since parsers differ on `\\|`. */
function withoutPipes(value: string): string {
  return value.replace(/\\\|/g, '\\\\u{7c}').replace(/(?<!\\)\|/g, '\\|');
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** White space, or what stands between; double quotes hold together what is inside them. */
const PIECES = /\s+|(?:"(?:[^"]|"")*"|[^\s"])+|"/g;

interface Part {
  readonly isCode: boolean;
  readonly text: string;
}

/** Sentence punctuation around a name is not part of it. */
function parts(piece: string): readonly Part[] {
  if (isPlain(piece)) {
    return [{ isCode: false, text: piece }];
  }
  const [, open = '', name = '', close = ''] = /^(\(?)(.*?)([.,;:!?]?)$/su.exec(piece) ?? [];
  if (!/^[\p{L}\p{N}_"']/u.test(name)) {
    return [{ isCode: true, text: piece }];
  }
  const bracket = name.endsWith(')') && !name.includes('(') ? ')' : '';
  return [
    { isCode: false, text: open },
    { isCode: true, text: bracket === '' ? name : name.slice(0, -1) },
    { isCode: false, text: bracket + close },
  ];
}

/** A word, a number, or a dash that no Markdown and no GitHub filter acts on, wherever it stands. */
function isPlain(piece: string): boolean {
  return (
    /^\s+$/u.test(piece) ||
    /^[–—]$/u.test(piece) ||
    /^\(?\d{1,6}(?:\.\d{1,3})?%?\)?[.,;:!?]?$/.test(piece) ||
    (/^\(?\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*\)?[.,;:!?]?$/u.test(piece) && !looksLikeCommit(piece))
  );
}

/** GitHub links what could be the hash of a commit. */
function looksLikeCommit(piece: string): boolean {
  return /^\(?[0-9a-f]{7,}\b/i.test(piece);
}

/** Neighbours of one kind become one part, and so do code, a space, and code. */
function joined(all: readonly Part[]): readonly Part[] {
  const done: Part[] = [];
  for (const part of all.filter(({ text }) => text !== '')) {
    const last = done.at(-1);
    const beforeLast = done.at(-2);
    if (last?.isCode === part.isCode) {
      done.splice(-1, 1, { isCode: part.isCode, text: last.text + part.text });
    } else if (part.isCode && beforeLast?.isCode === true && last?.text === ' ') {
      done.splice(-2, 2, { isCode: true, text: `${beforeLast.text} ${part.text}` });
    } else {
      done.push(part);
    }
  }
  return done;
}

function asNode({ isCode, text }: Part): PhrasingContent {
  return isCode ? { type: 'inlineCode', value: text } : { type: 'text', value: text };
}
