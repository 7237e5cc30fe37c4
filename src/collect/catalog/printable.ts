/** Names that cannot be sent. */

/** One character in UTF-8, of a text whose characters are bytes. */
const CHARACTER = String.raw`[\x01-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf][\x80-\xbf][\x80-\xbf]`;

/**
 * A name as text. A SQL_ASCII database has bytes, which the server refuses to send if they are not UTF-8, and with them every
 * other row: such a name comes with each of its bytes beyond ASCII as `\\nnn`.
 */
export function printable(name: string): string {
  return `CASE WHEN getdatabaseencoding() = 'SQL_ASCII' AND ${name}::text !~ E'^(${CHARACTER.replaceAll('\\', '\\\\')})*$'
               THEN encode(convert_to(${name}::text, 'SQL_ASCII'), 'escape') ELSE ${name}::text END`;
}
