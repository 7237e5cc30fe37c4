/** HTML that is made of trusted text and foreign values: a value is text unless it was made here. */
import { cap } from './cap.js';
import { visibleLines } from './visible.js';

/** Markup that is safe to be put into a page. */
export class Html {
  readonly #markup: string;

  /** Only for what this file makes and for texts of our own: nothing is escaped. */
  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type HtmlValue = Html | string | number | readonly Html[] | undefined;

/** Markup with values in it: each is escaped for text and quoted attributes, save what is Html itself. Undefined is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((string, index) => `${string}${index < values.length ? markupOf(values[index]) : ''}`).join(''));
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) {
    return '';
  }
  if (value instanceof Html) {
    return value.toString();
  }
  return typeof value === 'object' ? value.map(String).join('') : escaped(String(value));
}

const LONGEST_NAME = 300;
const LONGEST_MESSAGE = 2000;

/** A name or a value, in the type of code. */
export function code(text: string, maxLength = LONGEST_NAME): Html {
  return html`<code>${text === '' ? '(empty)' : cap(text, maxLength)}</code>`;
}

/** A sentence that may quote foreign text: what is in backticks becomes code. */
export function prose(text: string, maxLength = LONGEST_MESSAGE): Html {
  const pieces = cap(text, maxLength).split(/`([^`]+)`/);
  return new Html(pieces.map((piece, index) => (index % 2 === 1 ? `<code>${escaped(piece)}</code>` : escaped(piece))).join(''));
}

/** Keeps lines. What cannot be seen, or turns the direction of what is around it, is spelled out. */
function escaped(text: string): string {
  return visibleLines(text).join('\n').replace(/[&<>"'`]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
