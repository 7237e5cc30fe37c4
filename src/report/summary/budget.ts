/** A summary over 1 MiB is lost as a whole, so it is made to fit: shorter parts, never cut ones. */

/** One length at which a section can be said. */
export interface Variant {
  /** About how many bytes it takes, known before it is written: what will not fit is not written. */
  readonly estimate: number;
  readonly write: () => string;
}

/** A part of the summary that can be said at several lengths. */
export interface Section {
  /** What is given up first: the lowest. */
  readonly rank: number;
  /** What it is called when it had to be shortened. */
  readonly name: string;
  /** From whole to shortest; one that writes '' leaves it out. */
  readonly variants: readonly [Variant, ...Variant[]];
}

export interface Fitted {
  readonly parts: readonly string[];
  readonly bytes: number;
  /** Names of the sections that are not whole. */
  readonly shortened: readonly string[];
}

/** A section, and which of its variants is meant. */
interface Choice {
  readonly section: Section;
  readonly variant: number;
}

/** A section and what it says at present. */
interface Draft extends Choice {
  readonly text: string;
  readonly bytes: number;
}

/**
 * The sections in at most `maxBytes` of UTF-8, a blank line between them. All are shortened once, the lowest rank
 * first, before any is shortened twice; when the shortest of all do not fit, whole sections go, the last first.
 */
export function fit(sections: readonly Section[], maxBytes: number): Fitted {
  const choices: readonly Choice[] = sections.map((section) => ({ section, variant: 0 }));
  const chosen = shortened(choices, maxBytes, ({ section, variant }) => section.variants[variant]?.estimate ?? 0, take);
  const drafts = shortened(chosen.map(draft), maxBytes, ({ bytes }) => bytes, (one, variant) => draft(take(one, variant)));
  const kept = withoutLowest(drafts, maxBytes);
  return {
    parts: kept.map(({ text }) => text).filter((text) => text !== ''),
    bytes: sum(kept, ({ bytes }) => bytes),
    shortened: notWhole(sections, kept),
  };
}

/** Shortens one step after the other until they fit, or cannot get shorter. */
function shortened<C extends Choice>(
  choices: readonly C[],
  maxBytes: number,
  bytesOf: (choice: C) => number,
  shorten: (choice: C, variant: number) => C,
): readonly C[] {
  let current = choices;
  let total = sum(current, bytesOf);
  for (const [variant, rank] of reductions(choices.map(({ section }) => section))) {
    if (total <= maxBytes) {
      break;
    }
    current = current.map((one) => (one.section.rank === rank && one.variant < variant ? shorten(one, variant) : one));
    total = sum(current, bytesOf);
  }
  return current;
}

function take<C extends Choice>(choice: C, wanted: number): C {
  return { ...choice, variant: Math.min(wanted, choice.section.variants.length - 1) };
}

function draft({ section, variant }: Choice): Draft {
  const text = (section.variants[variant] ?? section.variants[0]).write();
  return { section, variant, text, bytes: text === '' ? 0 : Buffer.byteLength(text) + 1 };
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
    while (sum(kept, ({ bytes }) => bytes) > maxBytes) {
      const index = kept.findLastIndex(({ section }) => section.rank === rank);
      if (index < 0) {
        break;
      }
      kept.splice(index, 1);
    }
  }
  return kept;
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function notWhole(sections: readonly Section[], kept: readonly Draft[]): readonly string[] {
  const whole = new Set(kept.filter(({ variant }) => variant === 0).map(({ section }) => section));
  const empty = (section: Section): boolean => section.variants[0].estimate === 0;
  return [...new Set(sections.filter((section) => !whole.has(section) && !empty(section)).map(({ name }) => name))];
}
