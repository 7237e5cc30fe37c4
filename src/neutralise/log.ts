/** Foreign text on stdout and stderr, where the runner takes some lines for commands. */
import { cap } from './cap.js';
import { visible } from './visible.js';

const LONGEST_LINE = 4000;
/** The runner cuts messages at 4096 characters; a reader stops long before. */
const LONGEST_ANNOTATION = 1500;

/** One line that no runner takes for a command, wherever in a line it is put. */
export function forLog(text: string): string {
  return cap(withoutCommands(visible(text)), LONGEST_LINE);
}

/** The message or title of an annotation: one line, no command, short enough to be shown whole. */
export function forAnnotation(text: string, maxLength = LONGEST_ANNOTATION): string {
  return cap(withoutCommands(visible(text)), maxLength);
}

/**
 * The runner obeys `::command::` at the start of a line, white space aside, and `##[command]` anywhere in it; other
 * services obey `##name[`. A backslash in the middle takes the meaning away and leaves the text readable.
 */
function withoutCommands(line: string): string {
  return line.replace(/##(?=\w*\[)/g, '##\\').replace(/^\s*(?=::)/, '$&\\');
}
