/** Characters that cannot be seen, written so that they can: the one place for line breaks, escapes and directions. */

const INVISIBLE = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]`;

/** Emoji hold joiners and selectors of their own; those are part of what is seen. */
const EMOJI =
  String.raw`\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?` +
  String.raw`(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*|[0-9#*]\uFE0F\u20E3`;

const INVISIBLE_OR_EMOJI = new RegExp(`(${INVISIBLE})|${EMOJI}`, 'gu');

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * The text on one line, with control, direction, zero-width and other invisible characters and lone surrogates
 * spelled out: `\n`, `\u{202e}`. Everything else stays. Applied twice, it does nothing the second time.
 */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : spelledOut(text);
}

/** What most text is: nothing to look for. The last are ours: `–—’…`. */
const PLAIN = /^[ -~\u2013\u2014\u2019\u2026]*$/;

function spelledOut(text: string): string {
  return text.replace(INVISIBLE_OR_EMOJI, (found: string, invisible: string | undefined) =>
    invisible === undefined ? found : spelled(invisible),
  );
}

/** As visible(), but the text keeps its lines. */
export function visibleLines(text: string): readonly string[] {
  return text.split('\n').map(visible);
}

/** Whether the text holds anything but line feeds that visible() would spell out. */
export function hidesCharacters(text: string): boolean {
  return visibleLines(text).join('\n') !== text;
}

function spelled(character: string): string {
  return SHORT.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
