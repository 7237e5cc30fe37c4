/** A summary over 1 MiB is lost as a whole, so it is made to fit: shorter parts, never cut ones. */

/** A part of the summary that can be said at several lengths. */
export interface Section {
  /** What is given up first: the lowest. */
  readonly rank: number;
  /** What it is called when it had to be shortened. */
  readonly name: string;
  /** From whole to shortest; '' leaves it out. */
  readonly variants: readonly [() => string, ...(() => string)[]];
}

export interface Fitted {
  readonly parts: readonly string[];
  /** Names of the sections that are not whole. */
  readonly shortened: readonly string[];
}

/** A section and what it says at present. */
interface Draft {
  readonly section: Section;
  readonly variant: number;
  readonly text: string;
}

/**
 * The sections in at most `maxBytes` of UTF-8, a blank line between them. All are shortened once, the lowest rank
 * first, before any is shortened twice; when the shortest of all do not fit, whole sections go, the last first.
 */
export function fit(sections: readonly Section[], maxBytes: number): Fitted {
  let drafts = sections.map((section) => draft(section, 0));
  for (const [variant, rank] of reductions(sections)) {
    if (bytesOf(drafts) <= maxBytes) {
      break;
    }
    drafts = drafts.map((one) => (one.section.rank === rank ? draft(one.section, variant) : one));
  }
  const kept = withoutLowest(drafts, maxBytes);
  return {
    parts: kept.map(({ text }) => text).filter((text) => text !== ''),
    shortened: shortenedNames(sections, kept),
  };
}

function draft(section: Section, wanted: number): Draft {
  const variant = Math.min(wanted, section.variants.length - 1);
  return { section, variant, text: (section.variants[variant] ?? section.variants[0])() };
}

/** What to shorten next: pairs of a variant and the rank that is to take it. */
function reductions(sections: readonly Section[]): readonly (readonly [number, number])[] {
  const ranks = ranksOf(sections);
  const most = Math.max(1, ...sections.map(({ variants }) => variants.length));
  return Array.from({ length: most - 1 }, (_, index) => ranks.map((rank) => [index + 1, rank] as const)).flat();
}

function ranksOf(sections: readonly Section[]): readonly number[] {
  return [...new Set(sections.map(({ rank }) => rank))].sort((a, b) => a - b);
}

function withoutLowest(drafts: readonly Draft[], maxBytes: number): readonly Draft[] {
  const kept = [...drafts];
  for (const rank of ranksOf(drafts.map(({ section }) => section)).filter(Number.isFinite)) {
    while (bytesOf(kept) > maxBytes) {
      const index = kept.findLastIndex(({ section }) => section.rank === rank);
      if (index < 0) {
        break;
      }
      kept.splice(index, 1);
    }
  }
  return kept;
}

function bytesOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
}

function shortenedNames(sections: readonly Section[], kept: readonly Draft[]): readonly string[] {
  const whole = new Set(kept.filter(({ variant }) => variant === 0).map(({ section }) => section));
  return [...new Set(sections.filter((section) => !whole.has(section)).map(({ name }) => name))];
}
