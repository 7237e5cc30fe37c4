/** The texts that may appear nowhere: what the log masks, and what every report is searched for. */
import type { ParameterName } from './connection-string.js';
import { parametersFrom } from './connection-string.js';
import type { Environment } from './given.js';
import { inputText } from './given.js';
import type { InputName } from './inputs.js';
import { INPUTS } from './inputs.js';

/**
 * Every secret of this run in the forms it could turn up in: as it is, percent-encoded, base64 without padding (so that
 * it is found with padding, too), and a key line by line. Never throws, however wrong the configuration is.
 */
export function secretsOf(environment: Environment): readonly string[] {
  const uri = inputText(environment, 'connection-string');
  const parts = uri === undefined ? NO_PARTS : partsOf(uri);
  const passwords = defined([inputText(environment, 'password'), ...parts.passwords, ...misplaced(environment)]);
  const users = defined([inputText(environment, 'user'), ...parts.users]);
  const texts = defined([
    uri,
    inputText(environment, 'github-token'),
    ...passwords.flatMap((password) => formsOf(password, users)),
    ...keyLines(inputText(environment, 'ssl-key') ?? ''),
  ]);
  const names = NAMING.map((input) => inputText(environment, input));
  const structural = new Set([...WORDS, ...users, ...parts.names, ...defined(names)]);
  // The runner masks line by line, and a short line by itself would be masked in every other word.
  const lines = texts.flatMap((text) => text.split(/[\r\n]+/));
  return [...new Set(lines)].filter((text) => isMaskable(text, structural));
}

/** Passwords of URIs that were put into another input. */
function misplaced(environment: Environment): readonly string[] {
  return INPUTS.filter(({ name }) => name !== 'connection-string')
    .map(({ name }) => inputText(environment, name) ?? '')
    .filter((text) => LOGIN_URI.test(text))
    .flatMap(likelyPasswords);
}

/** All of it one URI with a user and a password. */
const LOGIN_URI = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:[^\s@]+@\S+$/i;

/**
 * Masking replaces a text wherever it stands. A short one stands in the middle of other words and numbers, and a name
 * of the database stands in every second line, so masking it would shred the log and make the runner drop outputs.
 */
function isMaskable(text: string, structural: ReadonlySet<string>): boolean {
  return text.length >= SHORTEST_MASKABLE && !structural.has(text) && !structural.has(text.toLowerCase());
}

const SHORTEST_MASKABLE = 6;

/** Words of the report, the log and every connection that are also popular passwords. */
const WORDS = [
  'postgres',
  'postgresql',
  'password',
  'public',
  'replication',
  'database',
  'default',
  'generic',
  'localhost',
  'warning',
  'github',
  'runner',
  'cdc-preflight',
] as const;

/** Inputs that name what every second line is about. */
const NAMING: readonly InputName[] = [
  'host',
  'port',
  'database',
  'user',
  'ssl-server-name',
  'slot',
  'publication',
  'role',
];

interface UriParts {
  /** Decoded, and as they stand. */
  readonly passwords: readonly string[];
  readonly users: readonly string[];
  /** Of the host, the port and the database. */
  readonly names: readonly string[];
}

const NO_PARTS: UriParts = { passwords: [], users: [], names: [] };

/** What libpq makes of a URI; of one that is wrong, everything that could have been meant as a password. */
function partsOf(uri: string): UriParts {
  const passwords = likelyPasswords(uri);
  try {
    const parameters = parametersFrom(uri);
    const texts = (names: readonly ParameterName[]) => defined(names.map((name) => parameters.get(name)?.text));
    return {
      passwords: [...passwords, ...texts(['password', 'sslpassword'])],
      users: texts(['user']),
      names: texts(['host', 'port', 'dbname']),
    };
  } catch {
    return { ...NO_PARTS, passwords };
  }
}

/** From the first colon to the first `@` and to the last, and behind every `password=`, be it a URI or not. */
function likelyPasswords(uri: string): readonly string[] {
  const behindUser = [/:\/\/[^:@]*:([^@]*)@/s, /:\/\/[^:@]*:(.*)@/s].map((pattern) => pattern.exec(uri)?.[1]);
  const assigned = [...uri.matchAll(/password\s*=\s*('[^']*'|[^&\s]*)/gi)].map(([, text]) => text?.replaceAll("'", ''));
  return defined([...behindUser, ...assigned]).flatMap((text) => [text, decodedWhereItCan(text)]);
}

function decodedWhereItCan(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function formsOf(password: string, users: readonly string[]): readonly string[] {
  return [
    password,
    // Through bytes: a half of a surrogate pair would make encodeURIComponent throw.
    encodeURIComponent(Buffer.from(password).toString()),
    base64(password),
    ...users.map((user) => base64(`${user}:${password}`)),
  ];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '');
}

/** The base64 lines of a PEM key, also of one whose line breaks were lost; none of a path. */
function keyLines(key: string): readonly string[] {
  return key.includes('-----BEGIN')
    ? key
        .replace(/-----[^-]+-----/g, ' ')
        .split(/\s+|\\n/)
        .filter((line) => /^[A-Za-z0-9+/]+=*$/.test(line))
    : [];
}

function defined(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}
