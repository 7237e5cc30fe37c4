/** Which of the valid names a misspelled one was probably meant to be. */

/**
 * The candidate that is fewest typing slips away from `value`, the case of letters aside; the first of several.
 * Undefined when even that one is too far away: one slip for up to five letters, two up to eight, then three.
 */
export function nearest<T extends string>(value: string, candidates: readonly T[]): T | undefined {
  const limit = Math.min(3, Math.max(1, Math.floor(value.length / 3)));
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - value.length) <= limit)
    .map((candidate) => ({ candidate, slips: typingSlips(value.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.candidate;
}

/**
 * How many letters have to be left out, put in, replaced, or swapped with the adjacent one to make one text of the other
 * (Damerau-Levenshtein distance, each letter touched once).
 */
export function typingSlips(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
