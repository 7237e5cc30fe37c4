/** Values that are wrapped in something: the error names the wrapping, before anything else is found wrong with them. */
import type { Provided } from './provided.js';
import { wrong } from './provided.js';

/** What is hardly ever meant literally, not even in a password. */
const SURELY_UNEXPANDED: readonly RegExp[] = [
  /^\$\{\{[\s\S]*\}\}$/,
  /^\$\{[A-Za-z_]\w*(?::?[-?][^}]*)?\}$/,
  /^\$[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
];

/** Variables of a shell, of Windows, of a template or of a program. */
const UNEXPANDED: readonly RegExp[] = [
  ...SURELY_UNEXPANDED,
  /^\$[A-Z][A-Z0-9_]*$/,
  /^\$env:\w+$/i,
  /^%[A-Z][A-Z0-9_]*%$/,
  /^\{\{[\s\S]*\}\}$/,
  /^<%=?[\s\S]*%>$/,
  /^\$\([\s\S]*\)$/,
  /^(?:process\.env\.|env\.|secrets\.|vars\.)[A-Z]\w*$/,
];

/** Whether it is the name of a variable, in whatever notation, and not the variable's value. */
export function isUnexpanded(text: string): boolean {
  return UNEXPANDED.some((pattern) => pattern.test(text));
}

/** What to write instead of an unexpanded variable. */
export const EXPANDED = 'no shell expands an input: write `${{ secrets.NAME }}` or `${{ env.NAME }}`';

/** Refuses a variable that nothing has expanded. */
export function refuseUnexpanded(provided: Provided): void {
  const patterns = provided.option === 'password' ? SURELY_UNEXPANDED : UNEXPANDED;
  if (patterns.some((pattern) => pattern.test(provided.text))) {
    throw wrong(provided, `is a variable that was not expanded; ${EXPANDED}`);
  }
}

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’'],
  ['„', '“'],
  ['«', '»'],
];

/** The text between quotation marks; undefined when there are none around it. */
export function withinQuotes(text: string): string | undefined {
  const isWrapped = QUOTES.some(([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close));
  return isWrapped ? text.slice(1, -1) : undefined;
}

/** Refuses quotation marks around a single value, which YAML treats as part of it. */
export function refuseQuotes(provided: Provided): void {
  const inner = withinQuotes(provided.text);
  if (inner !== undefined) {
    throw wrong(provided, 'is wrapped in quotes, which would be part of the value: write it without them', provided.secret ? undefined : inner);
  }
}

/** Refuses a whole line of an .env file or a script. */
export function refuseAssignment(provided: Provided): void {
  const [, value] = /^(?:export\s+|set\s+)?[A-Z][A-Z0-9_]{2,}\s*=\s*(\S.*)$/s.exec(provided.text) ?? [];
  if (value !== undefined) {
    throw wrong(provided, 'is a whole `NAME=value` line: write only the value', provided.secret ? undefined : value);
  }
}

/** What a base64 text holds; undefined when it is none. */
export function fromBase64(text: string): Buffer | undefined {
  const compact = text.replace(/\s+/g, '');
  return compact.length > 7 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}
