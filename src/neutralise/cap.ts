/** Foreign text can be of any length. */

/** The text, or its first `maxLength` characters (UTF-16) and how many more there are. */
export function cap(text: string, maxLength: number): string {
  if (text.length <= maxLength) {
    return text;
  }
  const kept = text.slice(0, splitsPair(text, maxLength) ? maxLength - 1 : maxLength);
  return `${kept}… (${String(text.length - kept.length)} more characters)`;
}

/** Whether a cut before `index` would part a surrogate pair. */
function splitsPair(text: string, index: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1));
}
