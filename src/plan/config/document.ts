/** The text of a configuration file as a tree whose every node knows its place. YAML 1.2 without anything that hides what it says. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document, type Node, type Scalar } from 'yaml';
import { quoted } from '../configuration-error.js';
import { holdsPassword } from '../secrets.js';
import type { Sheet } from './sheet.js';

/** More than any fleet needs: a thousand targets take a fifth of it. */
const MOST_BYTES = 1024 * 1024;

/** A node: what it holds, and where it begins in the text. */
export type Held =
  | { readonly kind: 'nothing'; readonly offset: number }
  /** `text` as it is written, without quotes. */
  | { readonly kind: 'scalar'; readonly offset: number; readonly text: string }
  | { readonly kind: 'list'; readonly offset: number; readonly items: readonly Held[] }
  | { readonly kind: 'map'; readonly offset: number; readonly entries: readonly Entry[] };

export interface Entry {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: Held;
}

/** What a file's bytes say. */
export interface Text {
  readonly text: string;
  /** Line and column of an offset, both counted from 1. */
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
}

/** What is wrong with a size in bytes; undefined when nothing is. */
export function sizeProblem(bytes: number): string | undefined {
  return bytes > MOST_BYTES ? `the file has ${String(bytes)} bytes; a configuration file may have at most 1 MiB` : undefined;
}

/** The text of a file; `problem` is present when the bytes are no text, which then ends where it is. */
export function decoded(bytes: Uint8Array): { readonly text: Text; readonly problem?: string } {
  try {
    // Without its byte order mark, which some editors put in front.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    return nul < 0 ? { text: placed(text) } : { text: placed(text.slice(0, nul)), problem: 'the file contains a NUL character, as UTF-16 files do: save it as UTF-8' };
  } catch {
    return { text: placed(beginningOf(bytes)), problem: 'the file is not UTF-8 from here on: save it as UTF-8' };
  }
}

/** What is UTF-8 before the first byte that is not. */
function beginningOf(bytes: Uint8Array): string {
  const marked = new TextDecoder('utf-8').decode(bytes);
  const end = marked.indexOf('\ufffd');
  return marked.slice(0, Math.max(end, 0));
}

function placed(text: string): Text {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let from = text.indexOf('\n'); from >= 0; from = text.indexOf('\n', from + 1)) {
    counter.addNewLine(from + 1);
  }
  return {
    text,
    at: (offset) => {
      const { line, col } = counter.linePos(Math.max(0, Math.min(offset, text.length)));
      return { line, column: col };
    },
  };
}

/** The tree; undefined when what the file says could not be read at all: then `sheet` has the mistakes. */
export function treeOf({ text }: Text, sheet: Sheet): Held | undefined {
  const [document, ...more] = parsed(text, sheet);
  if (document === undefined) {
    if (sheet.isEmpty) {
      sheet.add(0, 'the file is empty: it needs at least `version: 1`');
    }
    return undefined;
  }
  const [second] = more;
  if (second !== undefined) {
    sheet.add(second.range[0], 'a second document begins here: a configuration file has one');
    return undefined;
  }
  if (document.errors.length > 0) {
    document.errors.forEach((error) => {
      sheet.add(error.pos[0], syntaxProblem(error.code, error.message));
    });
    return undefined;
  }
  if (document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1) {
    sheet.add(0, 'directives are not supported: a configuration file is YAML 1.2');
    return undefined;
  }
  if (document.contents === null) {
    sheet.add(0, 'the file is empty: it needs at least `version: 1`');
    return undefined;
  }
  return held(document.contents, sheet);
}

type Parsed = Document.Parsed;

function parsed(text: string, sheet: Sheet): readonly Parsed[] {
  try {
    const all = parseAllDocuments(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    if (!Array.isArray(all)) {
      sheet.add(0, 'the file is empty: it needs at least `version: 1`');
      return [];
    }
    return all;
  } catch (error) {
    sheet.add(0, error instanceof RangeError ? 'the file is nested too deeply' : 'the file is not YAML');
    return [];
  }
}

/** What is wrong with the notation. The parser's own words quote nothing but marks of YAML itself. */
function syntaxProblem(code: string, message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab is used for indentation: YAML indents with spaces';
    case 'RESOURCE_EXHAUSTION':
      return 'the file is nested too deeply';
    case 'MULTIPLE_DOCS':
      return 'a second document begins here: a configuration file has one';
    case 'UNEXPECTED_TOKEN':
    case 'IMPOSSIBLE':
      return 'this is not valid YAML';
    default:
      return `this is not valid YAML: ${message.replace(/: .*$/s, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
  }
}

function held(node: Node, sheet: Sheet, depth = 0): Held {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    sheet.add(offset, 'aliases are not supported: write the value out');
    return { kind: 'nothing', offset };
  }
  if ('anchor' in node) {
    sheet.add(offset, 'anchors are not supported: write the value out where it is needed');
  }
  if (node.tag !== undefined) {
    sheet.add(offset, 'tags are not supported: write the value alone');
  }
  if (depth > DEEPEST) {
    sheet.add(offset, 'the file is nested too deeply');
    return { kind: 'nothing', offset };
  }
  if (isScalar(node)) {
    return scalar(node, offset);
  }
  if (isSeq(node)) {
    return { kind: 'list', offset, items: node.items.map((item) => held(item as Node, sheet, depth + 1)) };
  }
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key, value }) => entryOf(key as Node, value as Node | null, sheet, depth));
    refuseTwice(entries, sheet);
    return { kind: 'map', offset, entries };
  }
  return { kind: 'nothing', offset };
}

/** The parser would compare each key with each other one. */
function refuseTwice(entries: readonly Entry[], sheet: Sheet): void {
  const seen = new Map<string, number>();
  for (const { key, keyOffset } of entries) {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, keyOffset);
    } else {
      sheet.add(keyOffset, `${holdsPassword(key) ? 'this key' : quoted(key)} is set twice; the first is on line ${String(sheet.lineOf(first))}`, key);
    }
  }
}

/** The deepest place is a list in a target. */
const DEEPEST = 10;

function scalar(node: Scalar, offset: number): Held {
  if (node.value === null) {
    return { kind: 'nothing', offset };
  }
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const text = typeof node.value === 'string' ? node.value : (node.source ?? JSON.stringify(node.value));
  // A quoted text may be empty on purpose, or hold blanks that belong to it.
  return { kind: 'scalar', offset, text: quoted ? text : text.trim() };
}

function entryOf(key: Node, value: Node | null, sheet: Sheet, depth: number): readonly Entry[] {
  const keyOffset = key.range?.[0] ?? 0;
  if (!isScalar(key) || key.value === null || typeof key.value === 'object') {
    sheet.add(keyOffset, 'a key has to be a single value');
    return [];
  }
  const text = typeof key.value === 'string' ? key.value : (key.source ?? JSON.stringify(key.value));
  if (text === '<<') {
    sheet.add(keyOffset, 'merge keys are not supported: what targets have in common belongs in `defaults`');
    return [];
  }
  return [{ key: text, keyOffset, value: value === null ? { kind: 'nothing', offset: keyOffset } : held(value, sheet, depth + 1) }];
}

/** The node at a path, and the entry that holds it; of a path that leads nowhere, where it stops. */
export function nodeAt(tree: Held, path: readonly string[]): { readonly held: Held; readonly entry: Entry | undefined } {
  let held = tree;
  let entry: Entry | undefined;
  for (const part of path) {
    if (held.kind === 'map') {
      const found: Entry | undefined = held.entries.find(({ key }) => key === part);
      if (found === undefined) {
        break;
      }
      entry = found;
      held = found.value;
    } else if (held.kind === 'list') {
      const item: Held | undefined = held.items[Number(part)];
      if (item === undefined) {
        break;
      }
      held = item;
    }
  }
  return { held, entry };
}

/** Where there is nothing. */
export const NOTHING: Held = { kind: 'nothing', offset: 0 };

/** What a mapping holds under a key; undefined of everything else. */
export function valueIn(held: Held, name: string): Held | undefined {
  return held.kind === 'map' ? held.entries.find(({ key }) => key === name)?.value : undefined;
}
