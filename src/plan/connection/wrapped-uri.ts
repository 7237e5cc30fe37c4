/**
 * What `connection-string` is wrapped in, when it is no bare URI: people paste lines of .env files, commands, and what
 * other clients call a connection string. Nothing here is ever quoted: any part may be a part of the password.
 */
import { EXPANDED, fromBase64, isUnexpanded, withinQuotes } from '../wrappings.js';

const SCHEME = /postgres(?:ql)?:\/\//;
const BARE = 'paste the URI alone, from `postgresql://` on';

/** What it is, as the end of a sentence that begins with the input's name; undefined when it begins as a URI does. */
export function wrappingOf(text: string): string | undefined {
  if (SCHEME.exec(text)?.index === 0) {
    return closingMark(text);
  }
  return KINDS.find(({ is }) => is(text))?.says;
}

interface Kind {
  readonly is: (text: string) => boolean;
  readonly says: string;
}

function matching(pattern: RegExp, says: string): Kind {
  return { is: (text) => pattern.test(text), says };
}

/** The first that fits is named. */
const KINDS: readonly Kind[] = [
  { is: isUnexpanded, says: `is a variable that was not expanded; ${EXPANDED}` },
  matching(/^\*+$/, 'consists of asterisks: it was copied from a log that masks it; paste the URI itself'),
  matching(/^(?:op|vault|gcpsm|awssm|ref\+\w+|secretref):|^arn:aws/, 'refers to a secret elsewhere, and is not its value: have an earlier step read the secret'),
  {
    is: (text) => withinQuotes(text) !== undefined || /^["'`“‘„«]/.test(text),
    says: `is wrapped in quotes, which would be part of the value: ${BARE}, without them`,
  },
  matching(/^</, `is wrapped in angle brackets: ${BARE}, without them`),
  matching(/^#|^\/\/\s/, `begins with a comment: ${BARE}; comments belong outside of the block`),
  matching(/^(?:\$\s+)?(?:\S*\/)?(?:psql|pg_dump|pg_restore|pg_isready|pgcli|createdb|sudo|docker|kubectl)\s/, `is a whole \`psql …\` command: ${BARE}, without the command and quotes`),
  matching(/^(?:export|set|setx|ENV|env)\s|^(?:\$env:)?[A-Za-z_][\w.-]*\s*=\s*["'`]?\s*[a-z][a-z0-9+]*:\/\//, `is a whole \`NAME=value\` line: ${BARE}, without the name and quotes`),
  matching(/^["']?[A-Za-z_][\w.-]*["']?\s*:\s+["']?[a-z][a-z0-9+]*:\/\//, `is a whole line of YAML: ${BARE}, without the key and quotes`),
  matching(/^\[/, `is a list: ${BARE}; each run checks one database`),
  matching(/^\{/, 'is a JSON document, such as AWS Secrets Manager keeps: give its fields as the inputs `host`, `port`, `user`, `password` and `database`'),
  matching(/^-\s/, `begins with the hyphen of a YAML list: ${BARE}`),
  matching(/^(?:jdbc|r2dbc):/i, 'is a JDBC URL: paste it without `jdbc:`, with the user and password before the host, as in `postgresql://user:password@host:port/database`'),
  matching(/^postgres(?:ql)?\+\w+:\/\//i, 'names a driver in its scheme, as SQLAlchemy does: write `postgresql://` for the scheme'),
  matching(/^prisma(?:\+postgres)?:\/\//i, 'is the address of Prisma Accelerate, which is a proxy: paste the URI of the database itself'),
  matching(/^(?:postgis|postgresql2?|postgres|pgsql|psql|pg|ecto|redshift|cockroachdb|timescaledb?|django\.\S+):\/\//i, 'has a scheme that libpq does not know: write `postgresql://` for the scheme, in lower case'),
  matching(/^postgres(?:ql)?:/i, 'does not begin with `postgresql://` or `postgres://`: there are two slashes after the colon'),
  matching(/^(?:host|hostaddr|dbname|user|password|port|sslmode)\s*=/, 'does not begin with `postgresql://` or `postgres://`; key=value strings are not read: use the inputs `host`, `port` and so on'),
  matching(/^(?:Host|Server|Data Source|User ?Id|Username|Uid|Database|Port)\s*=.*;/i, 'is an ADO.NET connection string, as Npgsql takes it: give its fields as the inputs `host`, `port`, `user`, `password` and `database`'),
  matching(/^(?:dbi:Pg:|pgsql:)/i, 'is a DSN of Perl or PHP: give its fields as the inputs `host`, `port`, `user`, `password` and `database`'),
  matching(/^https?:\/\//i, 'is the address of a web page, not of a database: paste the URI that begins with `postgresql://`'),
  matching(/^postgres(?:ql)?%3A%2F%2F/i, 'is percent-encoded as a whole: encode only the parts of a URI, not its colons and slashes'),
  { is: isBase64, says: 'is base64-encoded once too often: paste what `base64 --decode` makes of it' },
  matching(/^[\p{Cf}\p{Cc}]/u, `begins with an invisible character: ${BARE}, and retype it`),
  { is: (text) => SCHEME.test(text), says: `has something before \`postgresql://\`: ${BARE}` },
  matching(/^[a-z][a-z0-9+.-]*:\/\//i, 'does not begin with `postgresql://` or `postgres://`: it is the URI of something else'),
  matching(/^[^\s/@]+@[^\s@]+$|^\/\/\S/, 'has no scheme: put `postgresql://` before it'),
  matching(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+(?::\d+)?$/i, 'is a host name alone: give it as the input `host`, and the user as `user`'),
  matching(/^\.{0,2}\/[\w./-]+$|^file:/, 'is a path: files are not read for it; paste the URI, from a secret'),
  { is: () => true, says: 'does not begin with `postgresql://` or `postgres://`' },
];

function isBase64(text: string): boolean {
  const once = fromBase64(text)?.toString();
  return once !== undefined && (SCHEME.test(once) || SCHEME.test(fromBase64(once)?.toString() ?? ''));
}

/** What is left of quotes whose beginning was cut off: no database's name ends with one, while a parameter's value may. */
function closingMark(text: string): string | undefined {
  return /^[^?]*["'`”’»]$/.test(text) ? `ends with a quotation mark: ${BARE}, without quotes` : undefined;
}
