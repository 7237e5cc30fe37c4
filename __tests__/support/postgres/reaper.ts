import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const watched = new Set<string>();
let line: Writable | undefined;

/** Has the server in `directory` ended and the directory removed should this process end before {@link discard}. */
export function watch(directory: string): void {
  watched.add(directory);
  line ??= reaper();
  line.write(`${JSON.stringify({ watch: directory })}\n`);
}

/** Has the directory of an ended server removed, out of the way of the tests. */
export function discard(directory: string): void {
  if (!watched.delete(directory)) return;
  line?.write(`${JSON.stringify({ remove: directory })}\n`);
  if (watched.size > 0) return;
  line?.end();
  line = undefined;
}

/** A process of its own, since a killed process runs no exit handlers and jest's sandbox hides the real ones. */
function reaper(): Writable {
  const script = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  child.unref();
  child.stdin.on('error', () => undefined);
  unref(child.stdin);
  return child.stdin;
}

/** A pipe to a child is a socket, whatever its type says. */
function unref(pipe: unknown): void {
  (pipe as { unref: () => void }).unref();
}
