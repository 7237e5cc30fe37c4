/** No secret in anything that is written, even when a server quotes one back. */
import type { Report } from '../result.js';

const HIDDEN = '***';

/**
 * The report with every secret replaced, in whatever text it stands: as it is, percent-encoded or escaped as in JSON,
 * in whole or in part, and within base64.
 */
export function withoutSecrets(report: Report, secrets: readonly string[]): Report {
  const hide = hidingIn(textsIn(report).join('\n'), secrets);
  return hide === undefined ? report : (scrubbed(report, hide) as Report);
}

type Hide = (text: string) => string;

/** What hides the secrets in each of the texts; undefined when there is none in all of them, which is next to always. */
function hidingIn(texts: string, secrets: readonly string[]): Hide | undefined {
  // Longest first: a connection string holds the password, and would no longer be found with it replaced.
  const ordered = [...secrets].sort((a, b) => b.length - a.length);
  const found = [...ordered, ...ordered.flatMap(withinBase64)].filter((form) => texts.includes(form));
  const escaped = new RegExp(ordered.map(spelledAnyWay).join('|'), 'g');
  const isEscaped = ordered.length > 0 && /[%\\+]/.test(texts) && escaped.test(texts);
  return found.length === 0 && !isEscaped
    ? undefined
    : (text) => found.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text).replace(escaped, HIDDEN);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function scrubbed(value: unknown, hide: Hide): unknown {
  if (typeof value === 'string') {
    return hide(value);
  }
  if (Array.isArray(value)) {
    return value.map((one) => scrubbed(one, hide));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scrubbed(one, hide)]))
    : value;
}

/** Which characters are escaped is up to whoever escapes; a form has `+` for a blank. */
function spelledAnyWay(secret: string): string {
  return Array.from(secret, (character) => {
    const percent = Array.from(Buffer.from(character), (byte) => `%${hexadecimal(byte, 2)}`).join('');
    const unicode = character.split('').map((unit) => `\\\\u${hexadecimal(unit.charCodeAt(0), 4)}`).join('');
    const short = literal(JSON.stringify(character).slice(1, -1));
    const spellings = [literal(character), percent, unicode, short, ...(character === ' ' ? ['\\+'] : [])];
    return `(?:${[...new Set(spellings)].join('|')})`;
  }).join('');
}

/** Base64 takes three bytes at a time: what it makes of a text depends on where in a three it begins. */
function withinBase64(secret: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    // Without the characters that hold bits of what stands before or behind.
    const own = bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0').replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
