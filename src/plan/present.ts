/** What is absent is undefined where it is a value, and not there where it is a property. */

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The properties that have a value. */
export function present<T extends object>(properties: T): Present<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** The text, unless it is empty: an environment has no other way to say that something is not set. */
export function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
