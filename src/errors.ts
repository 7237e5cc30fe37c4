/** What can be read off anything that was thrown. */

/** `code` of a Node or PostgreSQL error. */
export function errorCode(error: unknown): string | undefined {
  return isObject(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** `message` of whatever was thrown. */
export function errorMessage(error: unknown): string {
  return isObject(error) && 'message' in error && typeof error.message === 'string' ? error.message : String(error);
}

/** Not `instanceof Error`: where modules are loaded into a context of their own, Node's errors are of another. */
function isObject(error: unknown): error is object {
  return typeof error === 'object' && error !== null;
}
