/** Globs of the policy and of `target`: `*` takes any characters, everything else is literal, and case counts. */

export function isGlob(pattern: string): boolean {
  return pattern.includes('*');
}

export function matches(pattern: string, text: string): boolean {
  return matcherOf(pattern)(text);
}

/** Whether a text matches; for a pattern that many texts are compared with. */
export function matcherOf(pattern: string): (text: string) => boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  return last === undefined ? (text) => pattern === text : (text) => holdsInOrder(text, first, others, last);
}

/** What every match begins with. */
export function prefixOf(pattern: string): string {
  return pattern.split('*', 1)[0] ?? '';
}

/** In one pass, however many asterisks there are: an expression would try every way of sharing the text among them. */
function holdsInOrder(text: string, first: string, between: readonly string[], last: string): boolean {
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) {
    return false;
  }
  const end = text.length - last.length;
  let from = first.length;
  for (const part of between) {
    const found = text.indexOf(part, from);
    if (found < 0 || found + part.length > end) {
      return false;
    }
    from = found + part.length;
  }
  return true;
}
