/** Sizes and durations as people write them in workflows, and as the report shows them. */

const BYTES_PER: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

const MS_PER: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** The units a size may be written in. */
export const SIZE_UNITS = Object.keys(BYTES_PER);

/** The units a duration may be written in. */
export const DURATION_UNITS = Object.keys(MS_PER);

/** Bytes of `1GiB`, `1.5 MB`; undefined when the text is not a non-negative number with one of SIZE_UNITS. */
export function parseBytes(text: string): number | undefined {
  return parseQuantity(text, BYTES_PER);
}

/** Milliseconds of `30s`, `1.5h`; undefined when the text is not a non-negative number with one of DURATION_UNITS. */
export function parseMs(text: string): number | undefined {
  return parseQuantity(text, MS_PER);
}

function parseQuantity(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(text.trim());
  const factor = match?.[2] === undefined || !Object.hasOwn(units, match[2]) ? undefined : units[match[2]];
  if (match?.[1] === undefined || factor === undefined) {
    return undefined;
  }
  const quantity = Math.round(Number(match[1]) * factor);
  return Number.isSafeInteger(quantity) ? quantity : undefined;
}

/** `1.4 GiB`, `100 MiB`, `0 B`: binary units, at most one decimal. */
export function formatBytes(bytes: number | bigint): string {
  return format(Number(bytes), [
    ['TiB', 2 ** 40],
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
    ['B', 1],
  ]);
}

/** `2 h`, `1.5 min`, `250 ms`: at most one decimal. */
export function formatMs(ms: number): string {
  return format(ms, [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1000],
    ['ms', 1],
  ]);
}

/** In the largest unit that the quantity reaches when rounded in the next smaller one: 1 MiB, not 1024 KiB. */
function format(quantity: number, units: readonly (readonly [string, number])[]): string {
  const rounded = (size: number): number => Math.round((quantity / size) * 10) / 10;
  const reached = units.find(([, size], index) => {
    const smaller = units[index + 1]?.[1] ?? size;
    return Math.abs(rounded(smaller) * smaller) >= size;
  });
  const [name, size] = reached ?? units.at(-1) ?? ['', 1];
  return `${String(rounded(size))} ${name}`;
}
