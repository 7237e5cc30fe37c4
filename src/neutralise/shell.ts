/** Foreign text in a script for a POSIX shell. */
import { visible, visibleLines } from './visible.js';

/** One comment line. A shell ends a comment at a line feed: the text keeps none. */
export function shellComment(text: string): string {
  return `# ${visible(text)}`;
}

/** A comment line for each line of the text. */
export function shellCommentLines(text: string): readonly string[] {
  return visibleLines(text).map((line) => `# ${line}`);
}

/** A word in single quotes, inside which a shell changes nothing. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
