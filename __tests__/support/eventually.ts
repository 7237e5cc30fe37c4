/** How long to wait for something, and how often to look. */
export interface Patience {
  /** Default 10 000. */
  timeoutMs?: number;
  /** Default 20. */
  everyMs?: number;
}

/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Calls `look` until it answers something other than undefined, false or null, and resolves with that answer.
 * Rejects naming `what` when the time is up. An error thrown by `look` ends the wait at once.
 */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | null | Promise<T | undefined | false | null>,
  { timeoutMs = 30_000, everyMs = 20 }: Patience = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false && seen !== null) return seen;
    if (Date.now() >= deadline) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await pause(everyMs);
  }
}
