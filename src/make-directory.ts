/** Directories for what is written. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './errors.js';

/** With its parents; one that is there is left as it is. Node's own `recursive` tries for ever where they can neither be found nor made, as below /proc. */
export async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && dirname(path) !== path) {
      await makeDirectory(dirname(path));
      await mkdir(path).catch((again: unknown) => unlessDirectory(path, again));
    } else {
      await unlessDirectory(path, error);
    }
  }
}

/** It may have been there, or be another step's work of this moment. */
async function unlessDirectory(path: string, error: unknown): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    throw error;
  }
}
