/** Fields of answers. What is not of the documented type is taken for missing: an answer is foreign text. */

/** The text, unless there is none. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A finite number. */
export function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Milliseconds since 1970. */
export function timeMs(value: unknown): number | null {
  return Object.prototype.toString.call(value) === '[object Date]' ? number((value as Date).getTime()) : null;
}

/** Bytes of what the API states in GiB. */
export function gibibytes(value: unknown): number | null {
  const size = number(value);
  return size === null ? null : size * 2 ** 30;
}

/** Entries of a list; none, where there is no list. */
export function entries<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? (list as readonly T[]) : [];
}

/** All entries, read; undefined where there is no list, or an entry that cannot be read. */
export function readAll<T, R>(list: readonly T[] | undefined, read: (entry: T) => R | undefined): readonly R[] | undefined {
  if (!Array.isArray(list)) {
    return undefined;
  }
  const found = (list as readonly T[]).flatMap((entry) => read(entry) ?? []);
  return found.length === list.length ? found : undefined;
}

/** The texts of a list. */
export function texts(list: readonly (string | undefined)[] | undefined): readonly string[] {
  return entries(list).flatMap((value) => text(value) ?? []);
}
