/** A thing asked for, and how the asking ended. A fact that could not be read is a value, never an exception. */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T }
  /** Refused; `by` is what refused and what would let it. */
  | { readonly state: 'denied'; readonly by: string }
  /** There is no such thing here: this version or platform has none, or nobody asked for it. */
  | { readonly state: 'unavailable'; readonly why: string }
  /** Cut off, timed out, not reached, or our bug. */
  | { readonly state: 'failed'; readonly error: string };

export function known<T>(value: T): Fact<T> {
  return { state: 'known', value };
}
export function denied(by: string): Fact<never> {
  return { state: 'denied', by };
}
export function unavailable(why: string): Fact<never> {
  return { state: 'unavailable', why };
}
export function failed(error: string): Fact<never> {
  return { state: 'failed', error };
}

/** The value of a known fact, else undefined. */
export function valueOf<T>(fact: Fact<T>): T | undefined {
  return fact.state === 'known' ? fact.value : undefined;
}
