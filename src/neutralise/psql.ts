/** Foreign names in a script that psql reads. Tried with psql 15. */
import { visible, visibleLines } from './visible.js';

/** One comment line. psql ends a comment at a line feed and at a carriage return: the text keeps neither. */
export function psqlComment(text: string): string {
  return `-- ${visible(text)}`;
}

/** A comment line for each line of the text. */
export function psqlCommentLines(text: string): readonly string[] {
  return visibleLines(text).map((line) => `-- ${line}`);
}

/**
 * `\connect "orders"`, or undefined when psql has no way to write that name.
 *
 * psql takes a name that holds `=` or begins like a URI for a connection string, and would go to another host: such a
 * name is given inside a connection string. A line feed ends a psql command even inside quotes, and what follows it
 * would be run.
 */
export function connectCommand(database: string): string | undefined {
  if (database.includes('\n')) {
    return undefined;
  }
  return looksLikeConnectionString(database)
    ? `\\connect -reuse-previous=on ${doubleQuoted(`dbname='${database.replace(/['\\]/g, '\\$&')}'`)}`
    : `\\connect ${doubleQuoted(database)}`;
}

function looksLikeConnectionString(database: string): boolean {
  return database.includes('=') || /^postgres(?:ql)?:\/\//.test(database);
}

function doubleQuoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
