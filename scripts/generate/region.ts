/** Parts of a hand-written file that are generated: what stands between `<!-- name:start -->` and `<!-- name:end -->`. */

/**
 * The text with the region replaced.
 * @throws Error unless both markers stand in it once, each on a line of its own.
 */
export function withRegion(text: string, name: string, content: string): string {
  const [start, end] = [marker(name, 'start'), marker(name, 'end')];
  const lines = text.split('\n');
  const [first, last] = [lines.indexOf(start), lines.indexOf(end)];
  if (first < 0 || last < first || lines.lastIndexOf(start) !== first || lines.lastIndexOf(end) !== last) {
    throw new Error(`the lines ${start} and ${end} have to stand in the file once, in this order`);
  }
  return [...lines.slice(0, first), region(name, content), ...lines.slice(last + 1)].join('\n');
}

/** The markers with the content between them. A blank line ends the comment, so that Markdown begins anew. */
export function region(name: string, content: string): string {
  return [marker(name, 'start'), '', content, '', marker(name, 'end')].join('\n');
}

function marker(name: string, edge: 'start' | 'end'): string {
  return `<!-- ${name}:${edge} -->`;
}
