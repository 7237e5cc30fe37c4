/** Optional properties: absent, never undefined. */

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The properties that have a value. */
export function present<T extends object>(properties: T): Present<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>;
}
