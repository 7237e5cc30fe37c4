/**
 * Foreign text in GitHub-flavored Markdown. GitHub acts on more than Markdown escapes reach (`@team`, `#123`,
 * `:tada:`, `$…$`), but on nothing inside code: what is not an ordinary word becomes code.
 *
 * Nodes only; write-markdown.ts makes text of them.
 */
import type { Code, InlineCode, PhrasingContent } from 'mdast';
import { cap } from './cap.js';
import { visible, visibleLines } from './visible.js';

const LONGEST_NAME = 300;
const LONGEST_MESSAGE = 1200;

/** A name or a value. */
export function code(text: string, maxLength = LONGEST_NAME): InlineCode {
  return { type: 'inlineCode', value: text === '' ? '(empty)' : cap(visible(text), maxLength) };
}

/** Lines to copy. `lang`: what GitHub should color them as. */
export function fence(text: string, lang?: string): Code {
  return { type: 'code', lang: lang ?? null, value: visibleLines(text).join('\n') };
}

/** A sentence that may quote foreign text: plain words stay words; what is in backticks, and everything else, becomes inline code. */
export function prose(text: string, maxLength = LONGEST_MESSAGE): PhrasingContent[] {
  const pieces = cap(visible(text).trim(), maxLength).match(PIECES) ?? [];
  return joined(pieces.flatMap(parts)).map(asNode);
}

/** White space, or what is between; double quotes and backticks hold together what is inside them. */
const PIECES = /\s+|(?:"(?:[^"]|"")*"|`[^`]+`|[^\s"`])+|["`]/g;

/** A name our own sentences put in backticks, with the punctuation around it. */
const IN_BACKTICKS = /^(\(?)`([^`]+)`((?:['’]s)?\)?[.,;:!?]?)$/u;

interface Part {
  readonly isCode: boolean;
  readonly text: string;
}

/** Sentence punctuation around a name is not part of it. */
function parts(piece: string): readonly Part[] {
  if (isPlain(piece)) {
    return [{ isCode: false, text: piece }];
  }
  const quoted = IN_BACKTICKS.exec(piece);
  if (quoted !== null) {
    const [, before = '', inside = '', after = ''] = quoted;
    return [
      { isCode: false, text: before },
      { isCode: true, text: inside },
      { isCode: false, text: after },
    ];
  }
  const [, open = '', name = '', close = ''] = /^(\(?)(.*?)([.,;:!?]?)$/su.exec(piece) ?? [];
  if (!/^[A-Za-z0-9_"']/.test(name) && !/^[\p{L}\p{N}]/u.test(name)) {
    return [{ isCode: true, text: piece }];
  }
  const bracket = name.endsWith(')') && !name.includes('(') ? ')' : '';
  return [
    { isCode: false, text: open },
    { isCode: true, text: bracket === '' ? name : name.slice(0, -1) },
    { isCode: false, text: bracket + close },
  ];
}

/** A word, a number, or a dash that no Markdown and no GitHub filter acts on, wherever it is. */
function isPlain(piece: string): boolean {
  return (
    (ASCII_WORD.test(piece) && !looksLikeCommit(piece)) ||
    /^\s+$/u.test(piece) ||
    /^[–—…]$/u.test(piece) ||
    /^\(?\d{1,6}(?:\.\d{1,3})?%?\)?[.,;:!?]?$/.test(piece) ||
    (!/^[ -~]*$/.test(piece) && /^\(?\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*\)?[.,;:!?]?$/u.test(piece) && !looksLikeCommit(piece))
  );
}

/** What most pieces are: much faster to recognize than words of all scripts. */
const ASCII_WORD = /^\(?[A-Za-z]+(?:['-][A-Za-z]+)*\)?[.,;:!?]?$/;

/** GitHub links what could be the hash of a commit. */
function looksLikeCommit(piece: string): boolean {
  return /^\(?[0-9a-f]{7,}\b/i.test(piece);
}

/** Adjacent parts of one kind become one, and so do code, a space, and code. */
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
