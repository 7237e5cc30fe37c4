/** Lists: one item per line, or separated by commas. */
import type { Provided } from './provided.js';
import { wrong } from './provided.js';

/**
 * The items of a list: one per line or separated by commas; a comma inside double quotes separates nothing.
 * @throws ConfigurationError for the notation of another kind of list: brackets, hyphens, comments.
 */
export function itemsFrom(list: Provided): readonly Provided[] {
  if (list.items !== undefined) {
    return list.items.flatMap(itemsFrom);
  }
  refuseBrackets(list);
  const items = list.text
    .split(/\r?\n/)
    .flatMap((line) => line.match(/(?:[^",]|"[^"]*(?:"|$))+/g) ?? [])
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((text) => ({ ...list, text }));
  items.forEach(refuseListMark);
  return items;
}

/** The words of a list that fits on one line: also separated by spaces. */
export function wordsFrom(list: Provided): readonly Provided[] {
  return itemsFrom(list).flatMap((item) => item.text.split(/\s+/).map((text) => ({ ...item, text })));
}

function refuseBrackets(list: Provided): void {
  const inner = /^\[([\s\S]*)\]$/.exec(list.text)?.[1];
  if (inner !== undefined) {
    throw wrong(list, 'is a JSON or YAML list: write one item per line, without brackets and quotes', withoutNotation(inner));
  }
  if (/^\{[\s\S]*\}$/.test(list.text)) {
    throw wrong(list, 'is in braces: write one item per line, without braces and quotes');
  }
}

/** The items of a JSON or YAML list as a list of ours, where none of them is quoted for a reason. */
function withoutNotation(inner: string): string | undefined {
  const items = inner.split(',').map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'));
  return items.every((item) => /^[\w.*?: -]+$/.test(item)) ? items.join(', ') : undefined;
}

/** The hyphen before an item in YAML, and comments. */
function refuseListMark(item: Provided): void {
  const bare = item.text.replace(/"(?:[^"]|"")*"/g, '""');
  if (/^-\s/.test(bare)) {
    throw wrong(item, 'begins with the hyphen of a YAML list: write one item per line, without hyphens', item.text.replace(/^-\s+/, ''));
  }
  if (/^(?:#|\/\/|--)/.test(bare)) {
    throw wrong(item, 'is a comment: GitHub passes the block on unchanged, so comments belong outside of it');
  }
  const comment = /\s(?:#|\/\/|--).*$/.exec(bare)?.[0];
  if (comment !== undefined) {
    throw wrong(
      item,
      'is followed by a comment: GitHub passes the block on unchanged, so comments belong outside of it',
      item.text.endsWith(comment) ? item.text.slice(0, -comment.length).trim() : undefined,
    );
  }
}
