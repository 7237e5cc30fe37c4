/** Files that are there whole or not at all, also when a second signal ends the program while it writes. */
import { writeFileSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file. In one go, since signals are only attended to in between; a pipe or a device may make that wait for its
 * reader, and has no half to leave behind.
 * @param flag `wx`: an existing file is an error (EEXIST).
 * @throws what the system reports.
 */
export async function writeWhole(path: string, text: string, flag: 'w' | 'wx' = 'w'): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isFile()) {
    writeFileSync(path, text, { flag });
  } else {
    await writeFile(path, text, { flag });
  }
}
