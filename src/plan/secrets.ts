/** The texts that may appear nowhere: what the log masks, and what every report is searched for. */
import { keepForms } from '../neutralise/made-secrets.js';
import { secretForms } from '../neutralise/secret-forms.js';
import type { ParameterName } from './connection/connection-string.js';
import { parametersFrom } from './connection/connection-string.js';
import { inputText } from './inputs.js';
import { inputs, type OptionName } from './options.js';
import type { Environment } from './workspace.js';
import { fromBase64 } from './wrappings.js';

/**
 * Every secret of this run in the forms it could turn up in: as it is, percent-encoded, base64 without padding (so that
 * it is found with padding, too), and a key line by line. Never throws, however wrong the configuration is.
 */
export function secretsOf(environment: Environment): readonly string[] {
  return secretsAmong((name) => inputText(environment, name), environment);
}

/** Has the secrets of values kept out of everything that is written from now on: of those that a file or a flag refers to. */
export function keepSecretsIn(values: Partial<Readonly<Record<OptionName, string>>>): void {
  keepForms(secretsAmong((name) => values[name], {}));
}

/** Whether a text holds a login with a password. */
export function holdsPassword(text: string): boolean {
  return /:\/\/[^\s:/@]*:[^\s@]+@/.test(text) || /(?:^|[\s&?;])(?:password|pwd)\s*=\s*[^\s&;]/i.test(text);
}

/** Whether a text holds a private key: in PEM, or in base64 of that. */
export function holdsPrivateKey(text: string): boolean {
  return text.includes('PRIVATE KEY-----') || fromBase64(text)?.includes('PRIVATE KEY-----') === true;
}

function secretsAmong(textOf: (name: OptionName) => string | undefined, environment: Environment): readonly string[] {
  const uri = textOf('connection-string');
  const parts = uri === undefined ? NO_PARTS : partsOf(uri);
  const passwords = defined([textOf('password'), ...parts.passwords, ...misplaced(textOf)]);
  const users = defined([textOf('user'), ...parts.users]);
  const texts = defined([
    uri,
    textOf('github-token'),
    ...passwords.flatMap((password) => secretForms(password, users)),
    ...defined(AWS_SECRETS.map((name) => environment[name])).flatMap((secret) => secretForms(secret, [])),
    ...KEYS.flatMap((input) => keyLines(textOf(input) ?? '')),
  ]);
  const names = NAMING.map(textOf);
  const structural = new Set([...WORDS, ...users, ...parts.names, ...defined(names)]);
  // The runner masks line by line, and a short line by itself would be masked in every other word.
  const lines = texts.flatMap((text) => text.split(/[\r\n]+/));
  return [...new Set(lines)].filter((text) => isMaskable(text, structural));
}

/** What of the SDK's variables signs, or stands for somebody. Tokens and credentials that are made of them come later: see made-secrets.ts. */
const AWS_SECRETS = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN'] as const;

/** Passwords of URIs that were put into another input. */
function misplaced(textOf: (name: OptionName) => string | undefined): readonly string[] {
  return inputs
    .filter(({ name }) => name !== 'connection-string')
    .map(({ name }) => textOf(name) ?? '')
    .filter((text) => LOGIN_URI.test(text))
    .flatMap(likelyPasswords);
}

/** All of it one URI with a user and a password. */
const LOGIN_URI = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:[^\s@]+@\S+$/i;

/**
 * Masking replaces a text wherever it occurs. A short one occurs inside other words and numbers, and the name of the
 * database in every second line, so masking it would shred the log and make the runner drop outputs.
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
const NAMING: readonly OptionName[] = ['host', 'port', 'database', 'user', 'ssl-server-name', 'slot', 'publication', 'role'];

/** Where a private key may have been put, rightly or not. */
const KEYS: readonly OptionName[] = ['ssl-key', 'ssl-cert', 'ssl-root-cert'];

interface UriParts {
  /** Decoded, and as they were written. */
  readonly passwords: readonly string[];
  readonly users: readonly string[];
  /** Of the host, the port and the database. */
  readonly names: readonly string[];
}

const NO_PARTS: UriParts = { passwords: [], users: [], names: [] };

/** What libpq makes of a URI; of one that is wrong, everything that could have been meant as a password. */
function partsOf(uri: string): UriParts {
  const passwords = [uri, ...unwrapped(uri)].flatMap(likelyPasswords);
  try {
    const parameters = parametersFrom({ text: uri, origin: { from: 'input' } });
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

/** What is inside of base64 and of a percent-encoding of the whole. */
function unwrapped(uri: string): readonly string[] {
  const once = fromBase64(uri)?.toString() ?? '';
  return [once, fromBase64(once)?.toString() ?? '', /^[a-z]+%3A%2F%2F/i.test(uri) ? decodedWhereItCan(uri) : ''];
}

/** From the first colon to the first `@` and to the last, and behind every `password=`, be it a URI or not. */
function likelyPasswords(uri: string): readonly string[] {
  const behindUser = [/:\/\/[^:@]*:([^@]*)@/s, /:\/\/[^:@]*:(.*)@/s].map((pattern) => pattern.exec(uri)?.[1]);
  const assigned = [...uri.matchAll(/(?:password|pwd)["']?\s*[=:]\s*('[^']*'|"(?:[^"\\]|\\.)*"|[^&\s;]*)/gi)].map(([, text]) => text?.replace(/^(['"])(.*)\1$/s, '$2'));
  const toTheEnd = [...uri.matchAll(/password\s*=\s*([^&\s]*)/gi)].map(([, text]) => text);
  return defined([...behindUser, ...assigned, ...toTheEnd]).flatMap((text) => [text, decodedWhereItCan(text)]);
}

function decodedWhereItCan(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The base64 lines of a private key in PEM, also of one whose line breaks were lost, that was encoded once more, or that
 * lacks its first and last line; none of a path.
 */
function keyLines(text: string): readonly string[] {
  const bytes = fromBase64(text);
  const inner = bytes?.toString() ?? '';
  const isEncodedKey = inner.includes('PRIVATE KEY-----') || (bytes?.[0] === 0x30 && bytes.length > SHORTEST_KEY_BYTES);
  return [
    ...(isEncodedKey ? text.split(/\s+/) : []),
    ...[text, inner].filter((pem) => pem.includes('PRIVATE KEY-----')).flatMap(base64Lines),
  ];
}

/** Ed25519 in PKCS #8. */
const SHORTEST_KEY_BYTES = 46;

function base64Lines(pem: string): readonly string[] {
  return pem
    .replace(/-----[^-]+-----/g, ' ')
    .split(/\s+|\\n/)
    .filter((line) => /^[A-Za-z0-9+/]+=*$/.test(line));
}

function defined(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}
