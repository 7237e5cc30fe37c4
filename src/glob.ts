/** Globs of the policy and of `target`: `*` takes any characters, everything else is literal, and case counts. */

export function isGlob(pattern: string): boolean {
  return pattern.includes('*');
}

/** In one pass, however many asterisks there are: an expression would try every way of sharing the text among them. */
export function matches(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) {
    return pattern === text;
  }
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) {
    return false;
  }
  const end = text.length - last.length;
  let from = first.length;
  for (const part of others) {
    const found = text.indexOf(part, from);
    if (found < 0 || found + part.length > end) {
      return false;
    }
    from = found + part.length;
  }
  return true;
}
